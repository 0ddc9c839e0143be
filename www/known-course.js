// @ts-check
/**
 * One course of which the sum is worked by hand. A website that changes what JavaScript has built in can change what the model is given
 * and what is shown of its answer; no list of such changes would be whole, but a wrong sum tells.
 */
import { answer, glance } from "./core.js";
import { money } from "./figures.js";
import { nextTask } from "./task.js";

/** @import { Cents, Span, Typed } from "../dist/pkg/coverage_estimator.js" */

/**
 * By hand: $600 are left of the deductible, which five visits at $120 meet; seven more cost 20 % of $120, $24 each: $600 + $168.
 *
 * @type {Typed}
 */
export const KNOWN = {
  "coverage.kind": "ppo",
  "network": "in",
  "course.visits": "12",
  "course.visitsPerWeek": "2",
  "course.firstVisit": "2027-01-05",
  "charges.billedCharge": "180",
  "charges.allowedAmount": "120",
  "coverage.inNetwork.deductible.amount": "1500",
  "coverage.inNetwork.deductible.met": "900",
  "coverage.inNetwork.copayment": "none",
  "coverage.inNetwork.coinsurance": "20",
  "coverage.inNetwork.outOfPocketMaximum.amount": "8000",
  "coverage.inNetwork.outOfPocketMaximum.met": "900",
  "coverage.inNetwork.visitLimit": "none",
  "authorization.status": "notRequired",
};
const CENTS = 76_800;
const SHOWN = "768";
/** A day in the plan year of the course, before it: what is met is said of that day. */
const TODAY = "2027-01-04";

/**
 * Says whether the model comes to the sum that is known, to none where nothing is said, and whether the page writes it.
 */
export function countsRight() {
  const pays = answer(KNOWN, TODAY, {}).estimate?.insurance?.patientPays;
  const isSilent = answer({}, TODAY, {}).estimate === undefined;
  return isSilent && isKnown(pays) && money(CENTS).includes(SHOWN);
}

/** @param {Span<Cents> | undefined} pays */
function isKnown(pays) {
  return pays?.low === CENTS && pays.high === CENTS;
}

/** Why there is no number where this is so. */
export class CountsWrong extends Error {}

/** Stops before anything wrong is shown. */
export function mustCountRight() {
  must(countsRight());
}

/**
 * Stops before anybody is asked anything, where the model can already be seen to go wrong: as much of it as the page needs to begin, since
 * the whole answer takes a while the first time. The browser makes machine code of what is used, so each step is a task of its own.
 */
export async function mustBeginRight() {
  must(glance({}, TODAY, {}) === null);
  await nextTask();
  must(isKnown(glance(KNOWN, TODAY, {})?.sums[0]?.patientPays));
  await nextTask();
  must(answer({}, TODAY, {}).estimate === undefined);
  await nextTask();
}

/** @param {boolean} isRight */
function must(isRight) {
  if (!isRight) throw new CountsWrong("a course of which the sum is known comes to another sum");
}
