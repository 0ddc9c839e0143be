// @ts-check
import { allOf, lookUp, words } from "../words.js";
import { heading, list, paragraph, say } from "./blocks.js";
import { diagnosisCode, isInjury, serviceCodes, stepVisits, visitDates, visitsInWords, whoBears } from "./facts.js";

/** @import { Block, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * The checklist of what to have in hand before the first visit.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function authorizationChecklist(facts) {
  const title = words.paperTitles.authorization;
  const { note, meaning, standing, inHand, promise, promiseWithout, nobody, ...status } = words.papers.authorization;
  if (isUnpaid(facts)) return { title, note: "", sheets: [[paragraph(nobody)]] };
  const answered = facts.answers.request.authorization?.status;
  const stands = lookUp(status, answered ?? "unknown") ?? status.unknown;
  const isNeeded = answered !== "notRequired";
  const inside = isNeeded ? checks(facts) : checksWithout();
  return {
    title,
    note: isNeeded ? note : "",
    sheets: [
      [
        paragraph(meaning),
        heading(standing),
        paragraph(stands),
        heading(inHand),
        list("checks", inside),
        ...later(facts),
        ...(isNeeded ? missed(facts) : []),
        paragraph(isNeeded ? promise : promiseWithout),
      ],
    ],
  };
}

/**
 * Says whether no insurance is known to pay: then none approves.
 *
 * @param {Facts} facts
 */
function isUnpaid({ estimate }) {
  const isAsked = estimate?.coverage.gates.some(({ gate, status }) => gate === "priorAuthorization" && status !== "notApplicable");
  return estimate !== undefined && estimate.insurance === undefined && !isAsked;
}

/** Returns what to have in hand where no approval is needed. */
function checksWithout() {
  const { notNeeded, who, referral } = words.papers.authorization;
  return [say(notNeeded), say(who), say(referral)];
}

/** @param {Facts} facts */
function checks(facts) {
  const { number, dates, visits, lastVisit, codes, diagnosis, provider, who, adjuster, letter, referral } = words.papers.authorization;
  const approved = facts.answers.request.authorization?.visits;
  const last = visitDates(facts).at(-1);
  return [
    say(number),
    say(dates),
    say(visits, { authorized: typeof approved === "number" ? String(approved) : undefined, planned: visitsInWords(facts) }),
    ...(last === undefined ? [] : [say(lastVisit, { last })]),
    say(codes, { codes: serviceCodes(facts) }),
    say(diagnosis, { code: diagnosisCode(facts) }),
    say(provider, { clinic: facts.details.clinicName, therapist: facts.details.therapistName }),
    say(who),
    ...(isInjury(facts) ? [say(adjuster)] : []),
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
  const { continueAt, moreAt } = words.papers.authorization;
  const [goesOn, more] = [stepVisits(facts, "askToContinueAtVisit"), stepVisits(facts, "askForMoreVisits")];
  const lines = [
    ...(goesOn.length === 0 ? [] : [say(continueAt, { visits: allOf(goesOn) })]),
    ...more.slice(0, 1).map((visit) => say(moreAt, { visit })),
  ];
  return lines.length === 0 ? [] : [heading(words.papers.authorization.later), list("checks", lines)];
}

/**
 * Returns what to do about a bill for a visit that was not authorized, where the clinic may have to bear it.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
function missed(facts) {
  const { missedTitle, missed, missedWork } = words.papers.authorization;
  const bears = whoBears(facts);
  return bears === undefined ? [] : [heading(missedTitle), paragraph({ work: missedWork, network: missed }[bears])];
}
