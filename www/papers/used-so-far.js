// @ts-check
import { fill, words } from "../words.js";
import { fields, heading, say } from "./blocks.js";
import { isInjury, known } from "./facts.js";

/** @import { Block, Line } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/** Kinds of plan that pay nothing outside their network. */
const INSIDE_ONLY = ["hmo", "epo"];

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
  const rows = sharing(request).flatMap(([name, terms]) => [
    lineRow(name, "deductible", progress("cents", terms.deductible)),
    lineRow(name, "outOfPocketMaximum", progress("cents", terms.outOfPocketMaximum)),
    lineRow(name, "visitLimit", progress("count", terms.visitLimit)),
  ]);
  return rows.length === 0 ? [] : [heading(words.papers.takeAlong.usedTitle), fields(rows)];
}

/**
 * Returns the terms of each network that the course may fall under, with the sentence that names it.
 *
 * @param {Record<string, any>} request
 * @returns {[name: string, terms: Record<string, any>][]}
 */
function sharing({ coverage, network }) {
  const { inNetwork, outOfNetwork } = words.papers.takeAlong;
  const terms = { in: coverage.inNetwork ?? {}, out: coverage.outOfNetwork ?? {} };
  if (network === "in") return [[inNetwork, terms.in]];
  const isInsideOnly = coverage.outOfNetwork === "none" || INSIDE_ONLY.includes(coverage.kind);
  const outside = isInsideOnly ? [] : [/** @type {[string, any]} */ ([outOfNetwork, terms.out])];
  return network === "out" ? outside : [[inNetwork, terms.in], ...outside];
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
