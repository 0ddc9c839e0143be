// @ts-check

/** @import { Answer, Insurance } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {"given" | "supposed" | "idle"} DatesAre Supposed where a plan year ends within them, so that the number hangs on them; else idle. */

/**
 * Returns whether the days of the visits are the person's, or only what was taken where nobody gave any.
 *
 * @param {Insurance} insurance
 * @param {Pick<Answer, "assumed" | "newPlanYear">} answers
 * @returns {DatesAre}
 */
export function datesAre({ low, high }, { assumed, newPlanYear }) {
  const isOne = high.visits.length === 1;
  const isGiven = !assumed.includes("course.firstVisit") && (isOne || !assumed.includes("course.visitsPerWeek"));
  if (isGiven) return "given";
  const isOneYear = [...low.visits, ...high.visits].every(({ planYear }) => planYear === 0);
  return isOneYear && newPlanYear === undefined ? "idle" : "supposed";
}
