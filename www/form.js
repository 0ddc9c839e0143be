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
  for (const control of controls(root).filter(isAsked)) {
    const path = pathOf(control);
    const text = textOf(control);
    if (text !== "") typed[path] = typed[path] === undefined ? text : `${typed[path]},${text}`;
  }
  return typed;
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

/** @param {Control} control */
function textOf(control) {
  if (control.dataset.typed === undefined) return "";
  if (control instanceof HTMLSelectElement) return selected(control);
  if (control.type === "radio" || control.type === "checkbox") return control.checked ? control.value : "";
  return control.validity.badInput ? UNFINISHED : control.value.trim();
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
