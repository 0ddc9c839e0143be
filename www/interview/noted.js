// @ts-check
import { byId } from "../dom.js";

/** @import { Typed } from "../../dist/pkg/coverage_estimator.js" */

/**
 * What the interview alone knows of a person: the cards that they have passed, and the coarse answers that they pressed. Two fields
 * of the form that nobody sees hold it, so that whatever keeps, shares or clears the form's answers does the same with these.
 */
const PASSED = "interview.passed";
const CHOSEN = "interview.chosen";

/**
 * Returns it as the model reads it.
 *
 * @param {HTMLElement} root
 * @returns {Typed}
 */
export function readNoted(root) {
  const chosen = [...readChosen(root)].map(([key, option]) => [`interview.${key}`, option]);
  return Object.fromEntries([[PASSED, field(root, PASSED).value], ...chosen].filter(([, text]) => text !== ""));
}

/**
 * @param {HTMLElement} root
 * @param {string} key
 */
export function notePassed(root, key) {
  const passed = field(root, PASSED)
    .value.split(",")
    .filter((one) => one !== "" && one !== key);
  field(root, PASSED).value = [...passed, key].join(",");
}

/**
 * @param {HTMLElement} root
 * @param {string} key
 * @param {string} option
 */
export function noteChosen(root, key, option) {
  const chosen = readChosen(root).set(key, option);
  field(root, CHOSEN).value = [...chosen].map((pair) => pair.join("=")).join(",");
}

/** @param {HTMLElement} root */
function readChosen(root) {
  const pairs = field(root, CHOSEN)
    .value.split(",")
    .map((pair) => pair.split("="));
  return new Map(pairs.flatMap(([key, option]) => (key && option ? [/** @type {const} */ ([key, option])] : [])));
}

/**
 * @param {HTMLElement} root
 * @param {string} id
 */
function field(root, id) {
  const found = byId(root, id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`the page lacks ${id}`);
  return found;
}
