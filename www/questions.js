// @ts-check
import { find } from "./dom.js";

/**
 * Shows the questions that the answers so far call for; what is hidden keeps what was typed.
 *
 * A question with `data-when="a b"` is shown while one of the controls that `data-shows` a or b is shown and chosen;
 * with `data-unless`, while none is. Such controls stand before what they show, so one pass in document order is enough.
 *
 * @param {ParentNode} root
 */
export function showQuestions(root) {
  /** @type {Set<string>} */
  const shown = new Set();
  for (const element of root.querySelectorAll("[data-when], [data-unless], [data-shows]")) {
    if (!(element instanceof HTMLElement)) continue;
    const { when, unless, shows } = element.dataset;
    if (when !== undefined) element.hidden = !names(when).some((name) => shown.has(name));
    if (unless !== undefined) element.hidden = names(unless).some((name) => shown.has(name));
    if (shows !== undefined && isChosen(element) && isAsked(element)) names(shows).forEach((name) => shown.add(name));
  }
}

/**
 * Says whether a control belongs to a question that is shown.
 *
 * @param {Element} element
 */
export function isAsked(element) {
  return element.closest("[hidden]") === null;
}

/** @param {HTMLElement} element */
function isChosen(element) {
  if (element instanceof HTMLOptionElement) return element.selected;
  if (!(element instanceof HTMLInputElement)) return false;
  return element.type === "radio" || element.type === "checkbox" ? element.checked : element.value.trim() !== "";
}

/** @param {string} list */
function names(list) {
  return list.split(" ");
}

/**
 * Opens the questions about the other network, folded because they are rarely needed, when they are the ones that matter.
 *
 * @param {HTMLElement} root
 */
export function connectNetworks(root) {
  find(root, "#network-out", HTMLInputElement).addEventListener("change", () => {
    find(root, "#out-of-network-questions", HTMLDetailsElement).open = true;
  });
}

/**
 * Makes "I don't know" and "my plan has none" exclude each other and what is typed. What they push aside comes back when they are unticked.
 *
 * @param {HTMLElement} form
 */
export function connectInsteads(form) {
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.instead !== undefined) chooseInstead(target);
  });
  form.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "text") return;
    delete target.dataset.kept;
    insteads(target).forEach((box) => (box.checked = false));
  });
}

/**
 * Makes a box that is ticked push aside what is typed beside it, and one that is not give it back.
 *
 * @param {HTMLInputElement} box
 */
export function chooseInstead(box) {
  if (box.checked) insteads(box).forEach((other) => (other.checked = other === box));
  for (const entry of entries(box)) {
    if (box.checked && entry.value !== "") {
      entry.dataset.kept = entry.value;
      entry.value = "";
    } else if (!box.checked && entry.value === "") {
      entry.value = entry.dataset.kept ?? "";
    }
  }
}

/** @param {HTMLInputElement} control */
function insteads(control) {
  return inAnswer(control, "[data-instead]");
}

/** @param {HTMLInputElement} control */
function entries(control) {
  return inAnswer(control, "input[type=text]");
}

/**
 * @param {HTMLInputElement} control
 * @param {string} selector
 * @returns {HTMLInputElement[]}
 */
function inAnswer(control, selector) {
  const found = control.closest("[data-answer]")?.querySelectorAll(selector) ?? [];
  return [...found].filter((element) => element instanceof HTMLInputElement);
}
