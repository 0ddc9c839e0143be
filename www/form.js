// @ts-check
import { isAsked } from "./questions.js";

/** @import { Typed } from "../dist/pkg/coverage_estimator.js" */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/** What stands for a date that is not whole: the browser gives no text for it, as if it were blank. */
const UNFINISHED = "?";

/**
 * Returns what is typed or chosen in the questions that are shown, by the path that each answers. What it means is for the model to say.
 *
 * @param {ParentNode} root
 * @returns {Typed}
 */
export function readForm(root) {
  /** @type {Typed} */
  const typed = {};
  // Whether a control is asked is looked up last: most of a form stands empty, and this is done at every key.
  const all = controls(root);
  const answered = all.filter((control) => textOf(control) !== "" && !isPreset(control) && isAsked(control));
  for (const control of answered) {
    const path = pathOf(control);
    typed[path] = typed[path] === undefined ? textOf(control) : `${typed[path]},${textOf(control)}`;
  }
  // Who empties what the clinic has answered does not mean the clinic's answer.
  const emptied = all.filter((control) => control.dataset.preset !== undefined && !isPreset(control) && isAsked(control));
  for (const control of emptied) typed[pathOf(control)] ??= "unknown";
  return typed;
}

/**
 * Says whether what stands in a control is the clinic's answer, and nobody's own.
 *
 * @param {Control} control
 */
function isPreset(control) {
  return control.dataset.preset !== undefined && isAsDelivered(control);
}

/**
 * Says whether a control stands as it does before anybody touches it.
 *
 * @param {Control} control
 */
export function isAsDelivered(control) {
  if (control instanceof HTMLSelectElement) {
    const usual = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    return control.selectedIndex === Math.max(usual, 0);
  }
  const isBox = control.type === "radio" || control.type === "checkbox";
  return isBox ? control.checked === control.defaultChecked : control.value === control.defaultValue;
}

/**
 * @param {ParentNode} root
 * @returns {Control[]}
 */
export function controls(root) {
  const found = [...root.querySelectorAll("[data-typed], [data-instead]")];
  return found.filter((element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement);
}

/**
 * Returns the path of the request that a control answers.
 *
 * @param {Element} control
 */
export function pathOf(control) {
  if (control instanceof HTMLInputElement && control.name !== "") return control.name;
  return control.id.replace(/-(none|unknown|month|day)$/, "");
}

/**
 * Says whether a path is one of these or a part of one.
 *
 * @param {string} path
 * @param {string[]} tops
 */
export function isUnder(path, tops) {
  return tops.some((top) => path === top || path.startsWith(`${top}.`));
}

/** @param {Control} control */
function textOf(control) {
  if (control.dataset.typed === undefined) return "";
  if (control instanceof HTMLSelectElement) return selected(control);
  if (control.type === "radio" || control.type === "checkbox") return control.checked ? control.value : "";
  return control.type === "date" && control.validity.badInput ? UNFINISHED : control.value.trim();
}

/**
 * Returns the choice of a list, or of two that are one answer: a month and its day, which stand on the usual one until chosen.
 *
 * @param {HTMLSelectElement} select
 */
function selected(select) {
  const pair = select.closest(".pair")?.querySelectorAll("select");
  if (pair === undefined) return select.value;
  const isUsual = [...pair].every(({ selectedIndex }) => selectedIndex === 0);
  return isUsual ? "" : [...pair].map(({ value }) => value).join("-");
}
