// @ts-check
import { find, write } from "./dom.js";
import { words } from "./words.js";

/** @typedef {{ field: HTMLInputElement | HTMLSelectElement, value: string, checked: boolean, kept: string | undefined }} Kept */

/**
 * Lets the person clear every answer, and take that back until they answer again.
 *
 * @param {HTMLElement} root
 * @param {() => void} afterwards
 */
export function connectStartOver(root, afterwards) {
  const form = find(root, "#form", HTMLFormElement);
  const undo = find(root, "#undo", HTMLButtonElement);
  /** @type {Kept[]} */
  let kept = [];
  const tell = (/** @type {boolean} */ isCleared) => {
    write(root, "#cleared-sentence", isCleared ? words.sentences.cleared : "");
    undo.hidden = !isCleared;
  };
  find(root, "#start-over", HTMLButtonElement).addEventListener("click", () => {
    // A second press finds nothing left to keep, and must not lose what the first one kept.
    if (undo.hidden) kept = keep(form);
    form.reset();
    form.querySelectorAll("[data-kept]").forEach((field) => field.removeAttribute("data-kept"));
    tell(true);
    undo.focus();
    afterwards();
  });
  undo.addEventListener("click", () => {
    kept.forEach(bringBack);
    tell(false);
    find(root, "#start-over", HTMLButtonElement).focus();
    afterwards();
  });
  form.addEventListener("input", () => tell(false));
}

/**
 * @param {HTMLFormElement} form
 * @returns {Kept[]}
 */
function keep(form) {
  const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);
  return fields.map((field) => ({ field, value: field.value, checked: "checked" in field && field.checked, kept: field.dataset.kept }));
}

/** @param {Kept} state */
function bringBack({ field, value, checked, kept }) {
  if (field instanceof HTMLInputElement && field.type !== "text" && field.type !== "date") field.checked = checked;
  else field.value = value;
  if (kept !== undefined) field.dataset.kept = kept;
}
