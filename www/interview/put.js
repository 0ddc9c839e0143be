// @ts-check
import { byId } from "../dom.js";
import { controls, isUnder, pathOf } from "../form.js";
import { chooseInstead } from "../questions.js";

/** @import { CardOption } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "../form.js" */

/**
 * Presses a coarse answer: what was typed for another one steps aside, and what stepped aside for this one comes back.
 *
 * @param {HTMLElement} root
 * @param {CardOption} option
 */
export function choose(root, { setsAside, writes, opens }) {
  setsAside.forEach((path) => setAside(root, path));
  const texts = Object.entries(writes);
  // What goes makes room for what comes.
  for (const isBlank of [true, false]) {
    texts.filter(([, text]) => (text === "") === isBlank).forEach(([path, text]) => put(root, path, text));
  }
  opens.forEach((path) => giveBack(root, path));
}

/**
 * @param {HTMLElement} root
 * @param {string} path
 */
function setAside(root, path) {
  for (const control of controls(root).filter((one) => pathOf(one) === path)) {
    const isTyped = control instanceof HTMLSelectElement || control.type === "text";
    if (isTyped && control.value !== "") control.dataset.kept = control.value;
    putInto(control, "");
  }
}

/**
 * @param {HTMLElement} root
 * @param {string} path
 */
function giveBack(root, path) {
  const own = controls(root).filter((one) => isUnder(pathOf(one), [path]));
  for (const control of own) {
    const { kept } = control.dataset;
    if (kept === undefined || control.value !== "") continue;
    if (control instanceof HTMLSelectElement || control.type === "text") putInto(control, kept);
  }
}

/**
 * Puts a text at a path of the request, as if the person had typed or chosen it in the form's own controls; an empty one clears.
 *
 * @param {HTMLElement} root
 * @param {string} path
 * @param {string} text
 */
export function put(root, path, text) {
  for (const control of controls(root).filter((one) => pathOf(one) === path)) putInto(control, text);
  const parts = byId(root, path);
  if (parts instanceof HTMLFieldSetElement && text === "none") clearEntries(parts);
}

/**
 * Takes away all that stands in fields of which the person does not know what belongs there. Where a list says in a word of its own that
 * nobody knows, that stands.
 *
 * @param {Control[]} fields
 */
export function clear(fields) {
  fields.forEach((field) => putInto(field, field instanceof HTMLSelectElement ? "unknown" : ""));
}

/**
 * @param {Control} control
 * @param {string} text
 */
function putInto(control, text) {
  if (control instanceof HTMLSelectElement) putIntoList(control, text);
  else if (control.dataset.instead !== undefined) tick(control, control.dataset.instead === text);
  else if (control.type === "radio") control.checked = control.value === text || (text === "" && control.defaultChecked);
  else if (control.type === "checkbox") control.checked = control.value === text;
  else control.value = text === "none" ? "" : text;
}

/**
 * @param {HTMLSelectElement} select
 * @param {string} text
 */
function putIntoList(select, text) {
  const index = [...select.options].findIndex(({ value }) => value === text);
  select.selectedIndex = Math.max(index, 0);
}

/**
 * @param {HTMLInputElement} box
 * @param {boolean} isChosen
 */
function tick(box, isChosen) {
  box.checked = isChosen;
  if (isChosen) chooseInstead(box);
}

/** @param {HTMLElement} parts */
function clearEntries(parts) {
  for (const entry of parts.querySelectorAll("input[type=text]")) /** @type {HTMLInputElement} */ (entry).value = "";
}
