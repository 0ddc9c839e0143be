// @ts-check
import { find, make } from "../dom.js";
import { figure } from "../figures.js";
import { capital, fieldName, fill, valueWords, words } from "../words.js";
import { questionLink } from "./links.js";

/** @import { EstimateRequest, Question } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Lists the answers that lead to one end of the span, of those that are not known, each with a link to its question.
 *
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {EstimateRequest} given
 * @param {Question[]} open
 */
export function showGiven(root, selector, given, open) {
  const said = open.filter(({ narrowsBy }) => narrowsBy !== undefined).flatMap((question) => givenSentence(given, question));
  const once = said.filter(({ sentence }, index) => said.findIndex((other) => other.sentence === sentence) === index);
  const items = once.map(({ path, sentence }) => {
    const item = make("li", "");
    item.append(questionLink(root, [path], sentence));
    return item;
  });
  find(root, `${selector}-given-part`, HTMLElement).hidden = items.length === 0;
  find(root, `${selector}-given`, HTMLUListElement).replaceChildren(...items);
}

/**
 * Returns the sentence of one field, or none where the end does not depend on it, as on the terms of the other network.
 *
 * @param {EstimateRequest} given
 * @param {Question} question
 */
function givenSentence(given, { field, unit = "count" }) {
  const [path, value] = valueAt(given, field);
  if (value === undefined) return [];
  const said = typeof value === "number" ? figure(unit, value) : valueWords(value);
  return [{ path: field, sentence: fill(words.sentences.given, { name: capital(fieldName(path, false)), value: said }) }];
}

/**
 * Returns the value at a path; where something around it is "none", that is said in its place.
 *
 * @param {EstimateRequest} given
 * @param {string} path
 * @returns {[path: string, value: string | number | boolean | undefined]}
 */
function valueAt(given, path) {
  /** @type {any} */
  let place = given;
  /** @type {string[]} */
  const passed = [];
  for (const key of path.split(".")) {
    if (place === undefined || place === "none") break;
    place = place[key];
    passed.push(key);
  }
  return [passed.join("."), place];
}
