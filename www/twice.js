// @ts-check
import { fill, words } from "./words.js";

/** What is known of an element of ours. @typedef {CustomElementConstructor & { version: string, others: string[] }} Ours */

/**
 * Defines the element, or tells that the page has it already: two scripts, perhaps of two versions. The first one works, whoever it is of.
 *
 * @param {string} name
 * @param {Ours} element
 */
export function defineOnce(name, element) {
  const first = /** @type {Partial<Ours> | undefined} */ (customElements.get(name));
  if (first === undefined) return customElements.define(name, element);
  console.warn(fill(words.failures.twice, { first: first.version ?? "?", second: element.version }));
  // For the self-test.
  first.others?.push(element.version);
}
