// @ts-check
import { costs } from "./costs.js";
import { coverage } from "./coverage.js";
import { referral } from "./referral.js";
import { visits } from "./visits.js";

/** @import { Group, Item, Question } from "./kinds.js" */

/** What is asked, in order. @type {Group[]} */
export const groups = [coverage, referral, costs, visits];

/**
 * Returns every question, in order.
 *
 * @param {Item[]} [items]
 * @returns {Question[]}
 */
export function everyQuestion(items = groups.flatMap((group) => group.items)) {
  return items.flatMap((item) => {
    if ("answer" in item) return [item];
    return "items" in item ? everyQuestion(item.items) : [];
  });
}

/**
 * Returns every answer that is asked for, by its path: parts of a question and lists inside it are answers of their own.
 *
 * @returns {string[]}
 */
export function everyPath() {
  return everyQuestion().flatMap((question) => {
    const parts = "parts" in question ? partPaths(question).map(([path]) => path) : [];
    const inside = "of" in question ? question.of : [];
    const sub = "sub" in question && question.sub !== undefined ? [question.sub.path] : [];
    return [...(question.path === undefined ? [] : [question.path]), ...parts, ...inside, ...sub];
  });
}

/**
 * Returns the parts of a total, each by its path, with its word.
 *
 * @param {{ path: string, parts: Record<string, string>, inside?: string }} question
 */
export function partPaths({ path, parts, inside }) {
  const around = inside === undefined ? path : `${path}.${inside}`;
  return Object.entries(parts).map(([part, word]) => /** @type {const} */ ([`${around}.${part}`, word]));
}

/**
 * Returns under which name words say what a path asks: both networks are asked in the same words.
 *
 * @param {string} path
 */
export function wordName(path) {
  return path.replace(/^coverage\.(inNetwork|outOfNetwork)\./, "costSharing.");
}
