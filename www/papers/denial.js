// @ts-check
import { appealDates } from "../core.js";
import { day, today } from "../figures.js";
import { unnamed } from "../problems.js";
import { capital, fill, plural, words } from "../words.js";
import { blocksIn, heading, list, paragraph } from "./blocks.js";
import { appealLetter, goesToAdministrator, reasonsLetter } from "./denial-letters.js";
import { careOf, funding, whoBears } from "./facts.js";
import { routeSentences } from "./routes.js";

/** @import { Appeal, AppealAnswer, Deadline, FederalAppeal, Problem } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, DenialAsk, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/** @typedef {keyof typeof words.papers.denial.deadlines} DeadlineName */

/** Insurance whose reviewer no doctor can call. */
const WITHOUT_REVIEWER_TO_CALL = ["medicare", "workersCompensation", "autoPip", "tricare", "va"];

/**
 * What to do after a denial, the letter that asks for its reasons, and the appeal.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function afterDenial(facts) {
  const title = words.paperTitles.denial;
  const { note, noteRoute } = words.papers.denial;
  const answer = datesOf(facts);
  const guide = [...first(facts, answer), ...deadlines(answer, facts), ...help(answer), ...packet()];
  const isRoute = answer?.route !== undefined;
  const inLetter = (/** @type {() => Block[]} */ make) => blocksIn(facts.languages.letter, make);
  const reasons = inLetter(() => reasonsLetter(facts, answer));
  const letters = isRoute ? [reasons] : [reasons, inLetter(() => appealLetter(facts))];
  return { title, note: isRoute ? noteRoute : note, letter: "part", asks: asksOf(answer), sheets: [guide, ...letters] };
}

/**
 * Returns what has to be asked: only a health plan can be of a kind that the rules of appeals leave out.
 *
 * @param {AppealAnswer | undefined} answer
 * @returns {DenialAsk[]}
 */
function asksOf(answer) {
  const isPlan = answer !== undefined && answer.federalEmployees === undefined && (answer.route ?? "ownPapers") === "ownPapers";
  return [
    "denial",
    ...(isPlan ? /** @type {const} */ (["policy"]) : []),
    ...(answer?.route === undefined ? /** @type {const} */ (["appeal"]) : []),
  ];
}

/**
 * Returns the problems of the days, by the name of their field.
 *
 * @param {Facts} facts
 * @returns {Record<string, string>}
 */
export function dateProblems(facts) {
  const problems = datesOf(facts)?.problems ?? [];
  return Object.fromEntries(problems.map((problem) => [problem.path, problemSentence(problem)]));
}

/**
 * @param {Facts} facts
 * @returns {AppealAnswer | undefined}
 */
function datesOf(facts) {
  const { deniedBy: kind, request } = facts.answers;
  const { funding } = request.coverage;
  if (kind === undefined) return undefined;
  const { denialDated, denialReceived, finalDenialReceived } = facts.details;
  const days = { denialDated, denialReceived, finalDenialReceived };
  const refusedClaim = isClaimRefusedBefore(facts) ? request.necessity?.cause : undefined;
  const { policy } = facts.details;
  return appealDates({ kind, funding: funding === "unknown" ? undefined : funding, policy, refusedClaim, ...days });
}

/** @param {Problem} problem */
function problemSentence(problem) {
  const least = "least" in problem ? day(String(problem.least)) : "";
  const most = "most" in problem ? day(String(problem.most)) : "";
  return capital(fill(unnamed(words.problems[problem.code]), { least, most }));
}

/**
 * Returns what can mend a denial without an appeal.
 *
 * @param {Facts} facts
 * @param {AppealAnswer | undefined} answer
 * @returns {Block[]}
 */
function first(facts, answer) {
  const { firstTitle, corrected, missed, missedWork, reasons, copy } = words.papers.denial;
  const bears = whoBears(facts);
  const held = bears === undefined ? [] : [{ work: missedWork, network: missed }[bears]];
  const asked = goesToAdministrator(facts, answer) ? `${reasons} ${copy}` : reasons;
  return [heading(firstTitle), list("numbers", [corrected, ...calls(facts), ...held, asked].map(lineWith))];
}

/**
 * Returns that the doctor may call the reviewer, where there is one to call; with Medicaid only a health plan has one.
 *
 * @param {Facts} facts
 * @returns {string[]}
 */
function calls({ answers: { deniedBy } }) {
  const { peer, peerMedicaid } = words.papers.denial;
  if (deniedBy === undefined || WITHOUT_REVIEWER_TO_CALL.includes(deniedBy)) return [];
  return [deniedBy === "medicaid" ? peerMedicaid : peer];
}

/**
 * @param {AppealAnswer | undefined} answer
 * @param {Facts} facts
 * @returns {Block[]}
 */
function deadlines(answer, facts) {
  const { deadlinesTitle, noKind, refusedClaim } = words.papers.denial;
  const shorter = isClaimRefusedBefore(facts) ? [paragraph(refusedClaim)] : [];
  return [heading(deadlinesTitle), ...shorter, ...(answer === undefined ? [paragraph(noKind)] : answerBlocks(answer, facts))];
}

/**
 * Says whether the insurance of the job or the vehicle refused the claim for an injury before another insurance denied the visits.
 *
 * @param {Facts} facts
 */
function isClaimRefusedBefore({ answers: { deniedBy, request } }) {
  const isOfInjury = deniedBy === "workersCompensation" || deniedBy === "autoPip";
  return request.necessity?.otherInsurance === "refused" && deniedBy !== undefined && !isOfInjury;
}

/**
 * Returns each deadline, with its day where the model gives it, or whose route it is.
 *
 * @param {AppealAnswer} answer
 * @param {Facts} facts
 * @returns {Block[]}
 */
function answerBlocks({ route, appeal, federalEmployees }, facts) {
  // No kind that denies has the route of nobody.
  if (route !== undefined && route !== "none") return routeSentences(route, facts).map((sentence) => paragraph(sentence));
  const { early, asOf, waiting, federalToo } = words.papers.denial;
  const told = appeal ?? federalEmployees;
  if (told === undefined) return [paragraph(waiting)];
  const lines = appeal === undefined ? federalLines(federalEmployees) : planLines(appeal, facts);
  const perhaps = funding(facts) === "unknown" ? [federalToo] : [];
  return [list("bullets", [...lines, ...perhaps, early].map(lineWith)), paragraph(asOf, { date: day(told.asOf) })];
}

/** @param {FederalAppeal | undefined} appeal */
function federalLines(appeal) {
  const days = (/** @type {number | undefined} */ count) => plural(words.counted.days, count ?? 0);
  const told = {
    answers: days(appeal?.planAnswersDays),
    days: days(appeal?.opmReviewDays),
    silence: days(appeal?.opmReviewDaysAfterSilence),
  };
  return [deadlineLine("reconsideration", appeal?.reconsideration), fill(words.papers.denial.personnelOffice, told)];
}

/**
 * @param {Appeal} appeal
 * @param {Facts} facts
 */
function planLines({ internalAppeal, externalReview, planDecides, reviewerDecides }, facts) {
  const { plan, goesOn, secondAppeal, reviewer, qualifies, qualifiesManual } = words.papers.denial;
  const hours = (/** @type {number} */ count) => plural(words.counted.hours, count);
  const days = (/** @type {number} */ count) => plural(words.counted.days, count);
  const { urgentHours, beforeServiceDays, afterServiceDays } = planDecides;
  const decides = fill(plan, { hours: hours(urgentHours), before: days(beforeServiceDays), after: days(afterServiceDays) });
  const first = [deadlineLine("internalAppeal", internalAppeal), decides];
  // Some policies have no external review.
  if (reviewerDecides === undefined) return first;
  return [
    ...first,
    goesOn,
    secondAppeal,
    deadlineLine("externalReview", externalReview),
    fill(reviewer, { hours: hours(reviewerDecides.urgentHours), days: days(reviewerDecides.days) }),
    careOf(facts) === "manual" ? qualifiesManual : qualifies,
  ];
}

/**
 * @param {DeadlineName} name
 * @param {Deadline | undefined} deadline
 */
function deadlineLine(name, deadline) {
  const { deadlines, rules, notice, past, weekend } = words.papers.denial;
  if (deadline === undefined) return `${rules[name]} ${notice}`;
  const date = day(deadline.date);
  const onWeekend = deadline.weekend ? [fill(weekend, { date, weekday: words.papers.weekdays[deadline.weekday] })] : [];
  return [fill(deadlines[name], { date }), ...(deadline.date < today() ? [past] : onWeekend), notice].join(" ");
}

/**
 * Returns who helps free of charge, where somebody is known.
 *
 * @param {AppealAnswer | undefined} answer
 * @returns {Block[]}
 */
function help(answer) {
  const lines = (answer?.helpers ?? []).map(({ helper, phone }) => {
    const named = words.papers.helpers[helper];
    return lineWith(phone === undefined ? named : fill(words.papers.denial.helperPhone, { helper: named, phone }));
  });
  return lines.length === 0 ? [] : [heading(words.papers.denial.helpTitle), list("bullets", lines)];
}

/** @returns {Block[]} */
function packet() {
  const { packetTitle, packet } = words.papers.denial;
  return [heading(packetTitle), list("checks", packet.map(lineWith))];
}

/**
 * @param {string} sentence
 * @returns {Line}
 */
function lineWith(sentence) {
  return [sentence];
}
