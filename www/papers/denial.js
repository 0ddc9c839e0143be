// @ts-check
import { appealDates } from "../core.js";
import { day, today } from "../figures.js";
import { capital, fill, plural, words } from "../words.js";
import { fields, heading, list, paragraph, place, say, subject } from "./blocks.js";
import { conditionAndCode, isInjury, serviceCodes, todayInWords, visitsInWords } from "./facts.js";
import { closing } from "./letters.js";

/** @import { Appeal, AppealAnswer, Deadline, Problem } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * What to do after a denial, the letter that asks for its reasons, and the appeal.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function afterDenial(facts) {
  const { title, note, noteRoute, first, ask, datesTitle } = words.papers.denial;
  const answer = datesOf(facts);
  const guide = [heading(datesTitle), ...dates(answer)];
  if (answer?.route === "none") return { title, note: "", sheets: [guide] };
  const start = [heading(first), paragraph(ask)];
  const front = [...start, ...guide, ...packet()];
  if (answer?.route !== undefined) return { title, note: noteRoute, sheets: [front, reasonsLetter(facts)] };
  return { title, note, asksDates: true, sheets: [front, reasonsLetter(facts), appealLetter(facts)] };
}

/**
 * Returns the problems of the two days, by the name of their field.
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
function datesOf({ answers, details }) {
  const { kind } = answers.request.coverage;
  if (kind === undefined) return undefined;
  return appealDates({ kind, denialReceived: details.denialReceived, finalDenialReceived: details.finalDenialReceived });
}

/** @param {Problem} problem */
function problemSentence(problem) {
  const named = words.papers.denial.fieldNames;
  const name = problem.path === "finalDenialReceived" ? named.finalDenialReceived : named.denialReceived;
  const least = "least" in problem ? day(String(problem.least)) : "";
  const most = "most" in problem ? day(String(problem.most)) : "";
  return fill(words.problems[problem.code], { Name: capital(name), least, most });
}

/**
 * @param {AppealAnswer | undefined} answer
 * @returns {Block[]}
 */
function dates(answer) {
  if (answer === undefined) return [paragraph(words.papers.denial.noKind)];
  if (answer.route !== undefined) return [paragraph(words.papers.routes[answer.route])];
  return answer.appeal === undefined ? [paragraph(words.papers.denial.noDates)] : appealBlocks(answer.appeal);
}

/**
 * @param {Appeal} appeal
 * @returns {Block[]}
 */
function appealBlocks({ internalAppeal, externalReview, planDecides, reviewerDecides, asOf }) {
  const { internal, external, noDates, externalRule, early, plan, reviewer, qualifies, asOf: checked } = words.papers.denial;
  const last = [deadline(internal, internalAppeal) ?? noDates, deadline(external, externalReview) ?? externalRule];
  const hours = (/** @type {number} */ count) => plural(words.counted.hours, count);
  const days = (/** @type {number} */ count) => plural(words.counted.days, count);
  const times = [
    say(early),
    say(plan, {
      hours: hours(planDecides.urgentHours),
      before: days(planDecides.beforeServiceDays),
      after: days(planDecides.afterServiceDays),
    }),
    // Some policies have no external review.
    ...(reviewerDecides === undefined
      ? []
      : [say(reviewer, { hours: hours(reviewerDecides.urgentHours), days: days(reviewerDecides.days) }), say(qualifies)]),
  ];
  return [list("bullets", [...last.map((sentence) => [sentence]), ...times]), paragraph(checked, { date: day(asOf) })];
}

/**
 * @param {string} sentence
 * @param {Deadline | undefined} deadline
 */
function deadline(sentence, deadline) {
  if (deadline === undefined) return undefined;
  const { weekend, past } = words.papers.denial;
  const date = day(deadline.date);
  const last = fill(sentence, { date });
  if (deadline.date < today()) return `${last} ${past}`;
  return deadline.weekend ? `${last} ${fill(weekend, { date, weekday: words.papers.weekdays[deadline.weekday] })}` : last;
}

/** @returns {Block[]} */
function packet() {
  const { packetTitle, packetNotice, packetReferral, packetCare, packetProgress, packetLetter, packetPlan } = words.papers.denial;
  const parts = [packetNotice, packetReferral, packetCare, packetProgress, packetLetter, packetPlan];
  return [
    heading(packetTitle),
    list(
      "checks",
      parts.map((part) => [part]),
    ),
  ];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function reasonsLetter(facts) {
  const { reasonsSubject, reasonsAsk, reasonsReason, reasonsClause, reasonsCriteria, reasonsFile, reasonsHow, reasonsThanks } =
    words.papers.denial;
  const wanted = [reasonsReason, reasonsClause, reasonsCriteria, reasonsFile, reasonsHow].map((part) => [part]);
  return [
    ...opening(facts, reasonsSubject),
    paragraph(reasonsAsk, { codes: serviceCodes(facts), notice: noticeDate(facts) }),
    list("numbers", wanted),
    paragraph(reasonsThanks),
    ...closing(facts),
  ];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function appealLetter(facts) {
  const { appealSubject, appealAsk, appealCare, appealWhy, appealProgress, appealPlan, appealEncloses, appealReview, visits } =
    words.papers.denial;
  const { denialReceived, denialSaid: said, referrerName: referrer, clinicName: clinic } = facts.details;
  const received = denialReceived === undefined ? undefined : day(denialReceived);
  return [
    ...opening(facts, appealSubject),
    paragraph(appealAsk, { notice: noticeDate(facts), received, said }),
    paragraph(appealCare, {
      visits: visitsInWords(facts) ?? visits,
      codes: serviceCodes(facts),
      clinic,
      condition: conditionAndCode(facts),
    }),
    place(appealWhy),
    place(appealProgress),
    place(appealPlan),
    paragraph(appealEncloses, { referrer }),
    paragraph(appealReview),
    ...closing(facts),
  ];
}

/**
 * @param {Facts} facts
 * @param {string} about
 * @returns {Block[]}
 */
function opening(facts, about) {
  const { today, plan, patientName, memberId, claimNumber } = words.papers.common;
  const { details } = facts;
  /** @type {[string, string | undefined][]} */
  const member = isInjury(facts) ? [] : [[memberId, details.memberId]];
  return [
    paragraph(today, { today: todayInWords() }),
    fields([[plan, details.planName], [patientName, details.patient], ...member, [claimNumber, details.claimNumber]]),
    subject(about),
    paragraph(words.papers.denial.toWhom),
  ];
}

/** @param {Facts} facts */
function noticeDate({ details }) {
  return details.denialDate === undefined ? undefined : day(details.denialDate);
}
