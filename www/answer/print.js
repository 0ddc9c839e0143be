// @ts-check
import { find, make, write, writeOrHide } from "../dom.js";
import { day, today } from "../figures.js";
import { controls, pathOf } from "../form.js";
import { hearWindow } from "../outside.js";
import { isAsked } from "../questions.js";
import { shortened } from "../shortened.js";
import { figureSaid } from "./said.js";
import { capital, fieldName, fill, words } from "../words.js";

/** @import { Answer } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "../form.js" */

/** What the answers were read as. @type {WeakMap<HTMLElement, Answer>} */
const reads = new WeakMap();

/**
 * Notes what the answers were read as, for paper.
 *
 * @param {HTMLElement} root
 * @param {Answer} answers
 */
export function noteAnswers(root, answers) {
  reads.set(root, answers);
}

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
    writeOrHide(root, "#printed-open", "");
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

/**
 * Lists what was answered, and in one line what was not; what the page takes by itself stands among the usual rules.
 *
 * @param {HTMLElement} root
 */
function listAnswers(root) {
  const bothNetworks = find(root, "#network-unknown", HTMLInputElement).checked;
  const asked = controls(root).filter(isAsked);
  const nameOf = (/** @type {Control} */ control) => capital(fieldName(pathOf(control), bothNetworks));
  const said = asked.filter(isAnswered);
  const rows = said.flatMap((control) => {
    const answer = figureAt(root, control) ?? answerWords(control);
    return answer === undefined ? [] : [answerRow(nameOf(control), answer)];
  });
  const names = new Set(said.map(nameOf));
  const open = new Set(
    asked
      .filter(isOpen)
      .map(nameOf)
      .filter((name) => !names.has(name)),
  );
  find(root, "#printed-answers", HTMLTableSectionElement).replaceChildren(...rows);
  writeOrHide(root, "#printed-open", open.size === 0 ? "" : fill(words.sentences.notAnswered, { names: [...open].join("; ") }));
}

/**
 * Says whether the person has answered here, and not the page.
 *
 * @param {Control} control
 */
function isAnswered(control) {
  if (control instanceof HTMLSelectElement) {
    return partsOf(control).some((part) => part.selectedIndex !== usualIndex(part) && !isUnknown(part.value));
  }
  if (control.type === "radio" || control.type === "checkbox") {
    return control.checked && control.dataset.instead !== "unknown" && !(control.defaultChecked || isUnknown(control.value));
  }
  return control.value !== "";
}

/**
 * Says whether nothing is said here, of what the page knows nothing either.
 *
 * @param {Control} control
 */
function isOpen(control) {
  if (control instanceof HTMLSelectElement) return isUnknown(control.value);
  if (control.dataset.instead !== undefined || control.type === "radio") {
    return control.checked && (control.dataset.instead === "unknown" || isUnknown(control.value));
  }
  return control.type === "checkbox" ? control.name === "" && !control.checked : control.value === "";
}

/** @param {string} value */
function isUnknown(value) {
  return value === "" || value === "unknown";
}

/** @param {HTMLSelectElement} list */
function usualIndex({ options }) {
  return Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  );
}

/**
 * Returns a figure as it was read: whoever says that more is left has said no other end.
 *
 * @param {HTMLElement} root
 * @param {Control} control
 */
function figureAt(root, control) {
  const answers = reads.get(root);
  if (answers === undefined || control.type !== "text") return undefined;
  const echo = answers.echoes[pathOf(control)];
  return echo === undefined || echo.low === echo.high ? undefined : figureSaid(answers, pathOf(control));
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
