// @ts-check
import { clone, find, write, writeOrHide } from "../dom.js";
import { controls, pathOf } from "../form.js";
import { answerWords } from "../print.js";
import { isAsked } from "../questions.js";
import { capital, fieldName, fill, words } from "../words.js";
import { lineText, say } from "./blocks.js";
import { mirror } from "./mirror.js";
import { lineElement } from "./sheets.js";

/** @import { Control } from "../form.js" */
/** @import { Line } from "./blocks.js" */
/** @import { Ask } from "./call.js" */

/** @typedef {{ refresh: () => void, text: (between: string) => string }} AskList What goes between ends the call; a doctor is asked after it. */
/** @typedef {{ ask: Ask, item: HTMLElement, refresh: () => void, answer: () => Line }} Item */

/**
 * Lists the questions of a call, each with the control that takes its answer. They stay in their places until they are listed anew.
 *
 * @param {HTMLElement} root
 * @param {Ask[]} asks
 * @returns {AskList}
 */
export function listAsks(root, asks) {
  const forInsurer = showPart(
    root,
    "#paper-asks-insurer",
    asks.filter(({ isForInsurer }) => isForInsurer),
  );
  const forOthers = showPart(
    root,
    "#paper-asks-others",
    asks.filter(({ isForInsurer }) => !isForInsurer),
  );
  find(root, "#paper-asks-none", HTMLElement).hidden = asks.length > 0;
  return {
    refresh: () => [...forInsurer, ...forOthers].forEach(({ refresh }) => refresh()),
    text: (between) =>
      [
        ...(asks.length === 0 ? [find(root, "#paper-asks-none", HTMLElement).textContent] : []),
        ...partText(root, "#paper-asks-insurer", forInsurer),
        between,
        ...partText(root, "#paper-asks-others", forOthers),
      ].join("\n\n"),
  };
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {Ask[]} asks
 */
function showPart(root, selector, asks) {
  const items = asks.map((ask) => askItem(root, ask));
  find(root, `${selector} ol`, HTMLOListElement).replaceChildren(...items.map(({ item }) => item));
  find(root, selector, HTMLElement).hidden = asks.length === 0;
  return items;
}

/**
 * @param {HTMLElement} root
 * @param {Ask} ask
 * @returns {Item}
 */
function askItem(root, ask) {
  const item = clone(root, "#paper-ask-template");
  const copy = ask.control === undefined ? undefined : mirror(ask.control);
  const before = answersOf(ask);
  write(item, ".ask-question", ask.question);
  write(item, ".ask-worth", capital(`${ask.worth}.`));
  writeOrHide(item, ".ask-portal", portal(ask));
  if (copy !== undefined) find(item, ".ask-control", HTMLElement).append(copy.element);
  const refresh = () => {
    const isOpen = ask.control === undefined || isAsked(ask.control);
    item.classList.toggle("gone", !isOpen);
    find(item, ".ask-control", HTMLElement).hidden = !isOpen;
    writeOrHide(item, ".ask-gone", isOpen ? "" : words.papers.call.gone);
    find(item, ".ask-answer", HTMLElement).replaceWith(lineElement("p", answerLine(ask, before), { class: "ask-answer on-paper" }));
    copy?.refresh();
  };
  refresh();
  return { ask, item, refresh, answer: () => answerLine(ask, before) };
}

/** @param {Ask} ask */
function portal({ portal }) {
  return portal === "" ? "" : fill(words.papers.call.portal, { words: portal });
}

/**
 * Returns what has been answered since the questions were listed: a total known before does not answer how much of it is met.
 *
 * @param {Ask} ask
 * @param {string[]} before
 * @returns {Line}
 */
function answerLine(ask, before) {
  const answers = answersOf(ask).filter((answer) => !before.includes(answer));
  return say(words.papers.call.answer, { answer: answers.length === 0 ? undefined : answers.join("; ") });
}

/** @param {Ask} ask */
function answersOf({ control, path }) {
  return control === undefined
    ? []
    : controls(control)
        .filter(isAsked)
        .flatMap((part) => answerOf(part, path));
}

/**
 * Returns what a control of the form says, unless it says that nothing is known; with its name where it is only a part of the question.
 *
 * @param {Control} control
 * @param {string} path
 */
function answerOf(control, path) {
  if (control.value === "unknown" || control.dataset.instead === "unknown") return [];
  if (control instanceof HTMLSelectElement && control.value === "") return [];
  const answer = answerWords(control);
  if (answer === undefined || answer === words.sentences.leftBlank) return [];
  const name = capital(fieldName(pathOf(control), false));
  return [pathOf(control) === path ? answer : fill(words.papers.common.row, { name, value: answer })];
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {Item[]} items
 */
function partText(root, selector, items) {
  const open = items.filter(({ ask: { control } }) => control === undefined || isAsked(control));
  const lines = open.map(({ ask, answer }, index) => {
    const parts = [`${index + 1}. ${ask.question} (${ask.worth})`, portal(ask), lineText(answer())];
    return parts.filter((part) => part !== "").join("\n   ");
  });
  return lines.length === 0 ? [] : [find(root, `${selector} h4`, HTMLElement).textContent, ...lines];
}
