// @ts-check
import { byId, find } from "../dom.js";
import { unnamed } from "../problems.js";
import { shortened } from "../shortened.js";
import { capital, words } from "../words.js";

/** The days from which the deadlines of an appeal follow. */
const APPEAL_DAYS = /** @type {const} */ (["denialDated", "denialReceived", "finalDenialReceived"]);

/**
 * Returns what was typed for the papers alone; it is no part of a request.
 *
 * @param {HTMLElement} root
 * @returns {Record<string, string | undefined>}
 */
export function readDetails(root) {
  const fields = [...root.querySelectorAll("[data-detail]")].filter(isDetail);
  const typed = Object.fromEntries(fields.map(({ dataset, value }) => [dataset.detail, shortened(value.trim()) || undefined]));
  // Of the clinic's own, if it says so: nobody types it.
  return { ...typed, clinicContact: root.dataset.clinicContact || undefined };
}

/**
 * @param {unknown} field
 * @returns {field is HTMLInputElement | HTMLSelectElement}
 */
export function isDetail(field) {
  return (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.dataset.detail !== undefined;
}

/**
 * Writes at each day of an appeal what is wrong with it.
 *
 * @param {HTMLElement} root
 * @param {Record<string, string>} problems
 */
export function showDateProblems(root, problems) {
  for (const name of APPEAL_DAYS) {
    const field = find(root, `[data-detail="${name}"]`, HTMLInputElement);
    const problem = problems[name] ?? unfinished(field);
    const place = byId(root, `${field.id}-error`);
    if (place === null) continue;
    place.textContent = problem;
    place.hidden = problem === "";
    if (problem === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}

/**
 * Says that a date is not whole, once the person has left it: the browser gives no value for it, as if it were blank.
 *
 * @param {HTMLInputElement} field
 */
function unfinished(field) {
  return field.validity.badInput && !field.matches(":focus") ? capital(unnamed(words.problems.dateUnfinished)) : "";
}
