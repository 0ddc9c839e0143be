// @ts-check
import { fill, words } from "../words.js";
import { fields, heading, say } from "./blocks.js";
import { isInjury, said } from "./facts.js";

/** @import { Network } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Line } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/** The path of a network's terms, and the sentence that names it. */
const TERMS = /** @type {const} */ ({ in: "inNetwork", out: "outOfNetwork" });

/** What runs in a plan year, with the keys of what there is in all and of what is used. */
const TOTALS = /** @type {const} */ ([
  ["deductible", "amount", "met"],
  ["outOfPocketMaximum", "amount", "met"],
  ["visitLimit", "visits", "used"],
]);

/**
 * Returns what is used so far of the deductible, the maximum and the visits, in each network that the course may fall under.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function usedSoFar(facts) {
  const networks = facts.estimate?.shown.networks ?? [];
  if (isInjury(facts) || networks.length === 0) return [];
  const rows = networks.flatMap((network) => TOTALS.map((total) => row(facts, network, total)));
  return [heading(words.papers.takeAlong.usedTitle), fields(rows)];
}

/**
 * @param {Facts} facts
 * @param {Network} network
 * @param {(typeof TOTALS)[number]} total
 * @returns {[string, Line]}
 */
function row(facts, network, [key, amount, met]) {
  const { takeAlong, common } = words.papers;
  const path = `coverage.${TERMS[network]}.${key}`;
  const name = fill(takeAlong[TERMS[network]], { name: takeAlong[key] });
  const whole = said(facts, path);
  if (whole !== undefined) return [name, [whole]];
  const [total, used, remaining] = [amount, met, "remaining"].map((part) => said(facts, `${path}.${part}`));
  const isLeft = remaining !== undefined && used === undefined;
  if (isLeft) return [name, say(common.totalAndRemaining, { total, remaining })];
  return [name, met === "used" ? say(common.totalAndUsed, { total, used }) : say(common.totalAndMet, { total, met: used })];
}
