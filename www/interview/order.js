// @ts-check
import { isUnder } from "../form.js";

/** @import { Answer, Card } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns the key of the next card of a part; nothing where none is left.
 *
 * @param {Answer | undefined} answers
 * @param {Card["part"]} part
 */
export function nextOf(answers, part) {
  return answers?.interview.cards[answers.interview.next[part] ?? -1]?.key;
}

/**
 * Returns the key of the card before a place, in the order of the cards.
 *
 * @param {Answer | undefined} answers
 * @param {string} place
 */
export function keyBefore(answers, place) {
  const keys = answers?.interview.cards.filter(({ part }) => part === "number").map(({ key }) => key) ?? [];
  const index = keys.indexOf(place);
  return index === -1 ? keys.at(-1) : keys[index - 1];
}

/**
 * Returns the card that asks about a path, if there is one.
 *
 * @param {Answer | undefined} answers
 * @param {string} path
 */
export function cardAsking(answers, path) {
  return answers?.interview.cards.find(({ asks, options }) =>
    isUnder(path, [...asks, ...options.flatMap(({ writes }) => Object.keys(writes))]),
  );
}
