// @ts-check
import { readPercent } from "./core.js";
import { byId } from "./dom.js";
import { entryMoney, percent } from "./figures.js";
import { readControl } from "./form.js";
import { fill, words } from "./words.js";

/** @import { Cents } from "../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "./form.js" */

/**
 * Writes an amount again as it was understood: `1234.5` becomes `1,234.50`.
 *
 * @param {Control} control
 */
export function reformat(control) {
  if (control.dataset.reads !== "money") return;
  const value = /** @type {Cents | { low: Cents, high: Cents } | undefined} */ (readControl(control)?.value);
  if (value === undefined) return;
  if (typeof value === "number") control.value = entryMoney(value);
  else control.value = fill(words.sentences.span, { low: entryMoney(value.low), high: entryMoney(value.high) });
}

/**
 * Says beside each percent what the other side pays, so that nobody types the plan's part for their own.
 *
 * @param {HTMLElement} root
 */
export function showEchoes(root) {
  for (const control of root.querySelectorAll("[data-shares]")) {
    const place = byId(root, `${control.id}-echo`);
    if (place !== null && control instanceof HTMLInputElement) place.textContent = echo(control.value);
  }
}

/** @param {string} text */
function echo(text) {
  const { value } = readPercent(text);
  if (value === undefined) return "";
  return fill(words.sentences.percentEcho, { patient: percent(value.patient), plan: percent(value.plan) });
}
