// @ts-check
import { readPercent } from "./core.js";
import { byId } from "./dom.js";
import { entryMoney, percent } from "./figures.js";
import { readControl } from "./form.js";
import { fill, words } from "./words.js";

/** @import { Cents, Span } from "../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "./form.js" */

/**
 * Writes an amount again as it was understood: `1234.5` becomes `1,234.50`. A percent loses its sign, which stands beside the field.
 *
 * @param {Control} control
 */
export function reformat(control) {
  const { reads } = control.dataset;
  const { value } = readControl(control) ?? {};
  if (value === undefined) return;
  if (reads === "money") control.value = moneyEntry(/** @type {Cents | Span<Cents>} */ (value));
  if (reads === "percent" || reads === "planShare") control.value = control.value.replaceAll("%", "").trim();
}

/** @param {Cents | Span<Cents>} value */
function moneyEntry(value) {
  if (typeof value === "number") return entryMoney(value);
  return fill(words.sentences.span, { low: entryMoney(value.low), high: entryMoney(value.high) });
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
