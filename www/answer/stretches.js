// @ts-check

/** @import { Line } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {{ from: number, to: number, line: Line, isNewYear: boolean }} Stretch Visits in a row, from 1, that cost everybody the same. */

/** What makes two visits alike on a picture. */
const ALIKE = /** @type {const} */ (["planYear", "status", "reason", "patientPays", "planPays", "providerDiscount", "notCovered"]);

/**
 * Returns the visits of a course, those in a row that are alike as one.
 *
 * @param {Line[]} visits
 * @returns {Stretch[]}
 */
export function stretches(visits) {
  /** @type {Stretch[]} */
  const found = [];
  visits.forEach((line, index) => {
    const last = found.at(-1);
    if (last !== undefined && ALIKE.every((key) => last.line[key] === line[key])) last.to = index + 1;
    else found.push({ from: index + 1, to: index + 1, line, isNewYear: last !== undefined && last.line.planYear !== line.planYear });
  });
  return found;
}
