// @ts-check
import { lookUp, words } from "../words.js";

/** @import { Cents, Estimate, Span, SumName, WayToPay } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {{ label: string, amount: Span<Cents> }} Sum What the person pays, and when. */

/**
 * Returns what stands first, and beside it what the course costs if coverage goes the other way, where that differs.
 *
 * @param {Estimate} estimate
 * @returns {{ main: Sum, other?: Sum }}
 */
export function sums({ shown }) {
  const [main, other] = shown.sums.map(({ sum, patientPays }, index) => ({ label: label(sum, index === 0), amount: patientPays }));
  if (main === undefined) throw new Error("an estimate without a sum");
  return other === undefined ? { main } : { main, other };
}

/**
 * @param {SumName} sum
 * @param {boolean} isFirst
 */
function label(sum, isFirst) {
  return (isFirst ? undefined : lookUp(words.otherSums, sum)) ?? words.sums[sum];
}

/**
 * Returns the ways to pay that are open, the cheapest first.
 *
 * @param {Estimate} estimate
 * @returns {WayToPay[]}
 */
export function openWays({ options, shown }) {
  return options.filter(({ option }) => shown.openWays.includes(option));
}
