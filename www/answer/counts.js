// @ts-check
/** @import { Gate } from "../../dist/pkg/coverage_estimator.js" */

/** How the points of the check stand: the same count wherever it is said. @typedef {{ all: string, met: string, open: string, failed: string }} Counts */

/**
 * Returns the points of the check that are points for this person.
 *
 * @param {Gate[]} gates
 */
export function pointsOf(gates) {
  return gates.filter(({ status }) => status !== "notApplicable");
}

/**
 * @param {Gate[]} points
 * @returns {Counts}
 */
export function countPoints(points) {
  const count = (/** @type {string} */ one) => String(points.filter(({ status }) => status === one).length);
  return { all: String(points.length), met: count("met"), open: count("unknown"), failed: count("notMet") };
}
