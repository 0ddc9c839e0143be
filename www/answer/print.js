// @ts-check
import { find, make, write } from "../dom.js";
import { day, today } from "../figures.js";
import { controls, pathOf } from "../form.js";
import { hearWindow } from "../outside.js";
import { isAsked } from "../questions.js";
import { shortened } from "../shortened.js";
import { capital, fieldName, fill, words } from "../words.js";

/** @import { Control } from "../form.js" */

/**
 * Prints the estimate on one page, with what is folded in it; with its working where the person asks for that: every question
 * with its answer in place of the form, and all that is folded there.
 *
 * @param {HTMLElement} root
 */
export function connectPrint(root) {
  /** @type {HTMLDetailsElement[]} */
  let folded = [];
  const withWorking = find(root, "#print-working", HTMLInputElement);
  let isPressed = false;
  for (const button of ["#print-answer", "#card-print"]) {
    find(root, button, HTMLButtonElement).addEventListener("click", () => {
      isPressed = true;
      window.print();
    });
  }
  hearWindow(root, "beforeprint", () => {
    write(root, "#printed-on", fill(words.sentences.printedOn, { date: day(today()) }));
    // Whoever prints by the browser's own command wants the paper that they have open.
    if (!isPressed && find(root, "#paper", HTMLElement).checkVisibility()) root.dataset.printing = "paper";
    isPressed = false;
    if (root.dataset.printing !== undefined) return;
    if (withWorking.checked) {
      root.dataset.printing = "whole";
      listAnswers(root);
    }
    folded = foldedParts(root, withWorking.checked ? ".answer details, .working details" : ".answer .folded");
    folded.forEach((part) => (part.open = true));
  });
  hearWindow(root, "afterprint", () => {
    folded.forEach((part) => (part.open = false));
    folded = [];
    find(root, "#printed-answers", HTMLTableSectionElement).replaceChildren();
    delete root.dataset.printing;
  });
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 */
function foldedParts(root, selector) {
  return [...root.querySelectorAll(selector)].filter((part) => part instanceof HTMLDetailsElement).filter(({ open }) => !open);
}

/** @param {HTMLElement} root */
function listAnswers(root) {
  const bothNetworks = find(root, "#network-unknown", HTMLInputElement).checked;
  const rows = controls(root)
    .filter(isAsked)
    .flatMap((control) => {
      const answer = answerWords(control);
      return answer === undefined ? [] : [answerRow(capital(fieldName(pathOf(control), bothNetworks)), answer)];
    });
  find(root, "#printed-answers", HTMLTableSectionElement).replaceChildren(...rows);
}

/**
 * @param {string} question
 * @param {string} answer
 */
function answerRow(question, answer) {
  const row = make("tr", "");
  row.append(make("th", question, { scope: "row" }), make("td", answer));
  return row;
}

/**
 * Returns what a control says on paper; nothing where another control of its question says it.
 *
 * @param {Control} control
 */
export function answerWords(control) {
  if (control instanceof HTMLSelectElement) return selectedWords(control);
  if (control.type === "radio" || control.name !== "" || control.dataset.instead !== undefined) {
    return control.checked ? wordsAt(control.closest("label")?.querySelector("[data-word]")) : undefined;
  }
  if (control.type === "checkbox") return control.checked ? words.sentences.ticked : words.sentences.leftBlank;
  if (control.closest("[data-answer]")?.querySelector("[data-instead]:checked")) return undefined;
  if (control.value === "") return words.sentences.leftBlank;
  return control.type === "date" ? day(control.value) : withSign(control);
}

/** @param {HTMLSelectElement} control */
function selectedWords(control) {
  return partsOf(control)
    .map(({ selectedOptions }) => wordsAt(selectedOptions[0]))
    .join(" ");
}

/**
 * Returns the lists that are one answer together: a month and its day.
 *
 * @param {HTMLSelectElement} control
 */
export function partsOf(control) {
  return [...(control.closest(".pair")?.querySelectorAll("select") ?? [control])];
}

/**
 * Returns what the form says in a place, in the language that is spoken now: a paper may be in another than the page.
 *
 * @param {Element | null | undefined} place
 */
function wordsAt(place) {
  return words.markup?.[place?.getAttribute("data-word") ?? ""] ?? place?.textContent?.trim();
}

/** @param {HTMLInputElement} control */
function withSign(control) {
  const parts = control.closest(".entry")?.children ?? [];
  return [...parts].map((part) => (part === control ? shortened(control.value) : wordsAt(part))).join("");
}
