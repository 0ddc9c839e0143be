// @ts-check
import { byId } from "../dom.js";
import { controls, isAsDelivered, pathOf } from "../form.js";

/** @import { Control } from "../form.js" */
/** @import { Clinic, Typed } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Shows in the form's own questions what the clinic has answered, as what stands there before anybody types: starting over comes back to
 * it, nothing keeps or shares it, and whoever knows better types over it. Returns whether anything is another than before.
 *
 * @param {HTMLElement} root
 * @param {Typed} presets
 */
export function showPresets(root, presets) {
  const each = controls(root).map((control) => preset(control, presets[pathOf(control)]));
  return each.some((isChanged) => isChanged);
}

/**
 * @param {Control} control
 * @param {string | undefined} text
 */
function preset(control, text) {
  const isSame = control.dataset.preset === text;
  if (isSame || (text === undefined && control.dataset.preset === undefined)) return false;
  if (text === undefined) delete control.dataset.preset;
  else control.dataset.preset = text;
  if (control instanceof HTMLSelectElement) presetList(control, text);
  else if (control.type === "radio") presetChoice(control, text);
  else if (control.type === "text") control.defaultValue = text === "none" ? "" : (text ?? "");
  else return false;
  return true;
}

/**
 * @param {HTMLSelectElement} select
 * @param {string | undefined} text
 */
function presetList(select, text) {
  const isUntouched = isAsDelivered(select);
  for (const option of select.options) option.defaultSelected = text !== undefined && option.value === text;
  if (isUntouched)
    select.selectedIndex = Math.max(
      [...select.options].findIndex(({ defaultSelected }) => defaultSelected),
      0,
    );
}

/**
 * @param {HTMLInputElement} radio
 * @param {string | undefined} text
 */
function presetChoice(radio, text) {
  radio.dataset.usual ??= String(radio.defaultChecked);
  radio.defaultChecked = text === undefined ? radio.dataset.usual === "true" : radio.value === text;
}

/**
 * Leaves among those who can treat the ones who do at this clinic, and "I don't know". Where it is one alone, the model answers for them.
 *
 * @param {HTMLElement} root
 * @param {Pick<Clinic, "therapists" | "services">} clinic
 */
export function keepTherapists(root, { therapists = [], services = [] }) {
  const list = byId(root, "necessity.therapist");
  if (!(list instanceof HTMLSelectElement) || therapists.length < 2) return;
  const treat = /** @type {(string | undefined)[]} */ ([...therapists, ...services.map(({ therapist }) => therapist)]);
  for (const option of [...list.options]) if (option.value !== "" && !treat.includes(option.value)) option.remove();
}

/**
 * Writes into the fields for the papers what the clinic is called and known by.
 *
 * @param {HTMLElement} root
 * @param {Record<string, string>} details
 */
export function showDetails(root, details) {
  for (const [name, text] of Object.entries(details)) {
    const field = byId(root, `detail.${name}`);
    if (field instanceof HTMLInputElement) field.defaultValue = text;
  }
}
