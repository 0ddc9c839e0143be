// @ts-check
import { fill, words } from "../words.js";
import { fields, heading, say } from "./blocks.js";
import { isInjury, known } from "./facts.js";

/** @import { CostSharing, Estimate, RequestRead } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Line } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * Returns what is used so far of the deductible, the maximum and the visits, as it was typed.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function usedSoFar(facts) {
  const {
    estimate,
    answers: { request },
  } = facts;
  if (estimate?.insurance === undefined || isInjury(facts)) return [];
  const rows = sharing(estimate, request).flatMap(([name, terms]) => [
    lineRow(name, "deductible", progress("cents", terms.deductible)),
    lineRow(name, "outOfPocketMaximum", progress("cents", terms.outOfPocketMaximum)),
    lineRow(name, "visitLimit", progress("count", terms.visitLimit)),
  ]);
  return rows.length === 0 ? [] : [heading(words.papers.takeAlong.usedTitle), fields(rows)];
}

/**
 * Returns the terms of each network that the course may fall under, with the sentence that names it.
 *
 * @param {Estimate} estimate
 * @param {RequestRead} request
 * @returns {[name: string, terms: Record<string, any>][]}
 */
function sharing({ shown }, { coverage }) {
  const { inNetwork, outOfNetwork } = words.papers.takeAlong;
  return shown.networks.map((network) =>
    network === "in" ? [inNetwork, terms(coverage.inNetwork)] : [outOfNetwork, terms(coverage.outOfNetwork)],
  );
}

/** @param {CostSharing | "none" | "unknown" | null | undefined} said */
function terms(said) {
  return typeof said === "object" && said !== null ? said : {};
}

/**
 * Returns what is known of a running total; the third of its figures is not worked out here, so that only the model counts.
 *
 * @param {"cents" | "count"} unit
 * @param {any} typed
 * @returns {Line}
 */
function progress(unit, typed) {
  if (typed === "none") return [words.papers.common.hasNone];
  const total = known(unit, typed?.amount ?? typed?.visits);
  const met = known(unit, typed?.met ?? typed?.used);
  const remaining = known(unit, typed?.remaining);
  const isLeft = remaining !== undefined && met === undefined;
  return isLeft ? say(words.papers.common.totalAndRemaining, { total, remaining }) : say(words.papers.common.totalAndMet, { total, met });
}

/**
 * @param {string} name
 * @param {"deductible" | "outOfPocketMaximum" | "visitLimit"} total
 * @param {Line} value
 * @returns {[string, Line]}
 */
function lineRow(name, total, value) {
  return [fill(name, { name: words.papers.takeAlong[total] }), value];
}
