// @ts-check
import { fill, lookUp, words } from "../words.js";
import { heading, list, paragraph, say } from "./blocks.js";
import { diagnosisCode, serviceCodes, visitDates, visitsInWords } from "./facts.js";

/** @import { StepName } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * The checklist of what to have in hand before the first visit.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function authorizationChecklist(facts) {
  const { title, note, standing, inHand, promise, ...status } = words.papers.authorization;
  const answered = facts.answers.request.authorization?.status;
  const stands = lookUp(status, answered ?? "unknown") ?? status.unknown;
  return {
    title,
    note,
    sheets: [[heading(standing), paragraph(stands), heading(inHand), list("checks", checks(facts)), ...later(facts), paragraph(promise)]],
  };
}

/** @param {Facts} facts */
function checks(facts) {
  const { number, dates, visits, lastVisit, codes, diagnosis, provider, who, letter, referral } = words.papers.authorization;
  const approved = facts.answers.request.authorization?.visits;
  const last = visitDates(facts).at(-1);
  return [
    say(number),
    say(dates),
    say(visits, { approved: typeof approved === "number" ? String(approved) : undefined, planned: visitsInWords(facts) }),
    ...(last === undefined ? [] : [say(lastVisit, { last })]),
    say(codes, { codes: serviceCodes(facts) }),
    say(diagnosis, { code: diagnosisCode(facts) }),
    say(provider, { clinic: facts.details.clinicName, therapist: facts.details.therapistName }),
    say(who),
    say(letter),
    say(referral),
  ];
}

/**
 * Returns what the check says has to be done at later visits.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
function later(facts) {
  const lines = [stepLine(facts, "askToContinueAtVisit"), stepLine(facts, "askForMoreVisits")].flat();
  return lines.length === 0 ? [] : [heading(words.papers.authorization.later), list("checks", lines.map((line) => [line]))];
}

/**
 * @param {Facts} facts
 * @param {"askToContinueAtVisit" | "askForMoreVisits"} name
 */
function stepLine({ estimate }, name) {
  const visits = estimate?.coverage.steps.find(({ step }) => step === name)?.visits;
  if (visits === undefined) return [];
  const { continueAt, moreAt, visitNumber } = words.papers.authorization;
  const first = visits[0];
  if (first === undefined) return [];
  if (name === "askForMoreVisits") return [fill(moreAt, { visit: fill(visitNumber, { n: String(first) }) })];
  const named = visits.map((visit) => fill(visitNumber, { n: String(visit) }));
  return [fill(continueAt, { visits: new Intl.ListFormat(words.locale).format(named) })];
}
