// @ts-check
import { clone, find, make, writeOrHide } from "../dom.js";
import { controls, pathOf } from "../form.js";
import { answerWords, partsOf } from "../answer/print.js";
import { isAsked } from "../questions.js";
import { capital, fieldName, fill, words } from "../words.js";
import { lineOf, lineText, say } from "./blocks.js";
import { mirror } from "./mirror.js";
import { lineElement } from "./sheets.js";

/** @import { Control } from "../form.js" */
/** @import { Line } from "./blocks.js" */
/** @import { Ask } from "./asks.js" */
/** @import { Mirror } from "./mirror.js" */

/** @typedef {(say: () => void) => void} InPaper Says something in the language of the paper. */
/** @typedef {{ refresh: (inPaper: InPaper) => void, text: () => string }} AskList */
/** @typedef {{ ask: Ask, element: HTMLElement, copies: Mirror[], answers: () => Line[] }} Item */

/**
 * Lists the questions of a call, each with the controls that take its answer. They stay in their places until they are listed anew.
 *
 * @param {HTMLElement} root
 * @param {Ask[]} asks
 * @returns {AskList}
 */
export function listAsks(root, asks) {
  const items = asks.map((ask) => askItem(root, ask));
  find(root, "#paper-asks ol", HTMLOListElement).replaceChildren(...items.map(({ element }) => element));
  return {
    refresh: (inPaper) => items.forEach((item) => refresh(item, inPaper)),
    text: () => [words.papers.call.asks, ...items.filter(isShown).map(itemText)].join("\n\n"),
  };
}

/** @param {Item} item */
function isShown({ ask }) {
  return ask.fields.length === 0 || ask.fields.some(({ element }) => isAsked(element));
}

/**
 * @param {Item} item
 * @param {number} index
 */
function itemText({ ask, answers }, index) {
  return [`${index + 1}. ${lineText(ask.question())}`, ...answers().map(lineText)].join("\n   ");
}

/**
 * @param {HTMLElement} root
 * @param {Ask} ask
 * @returns {Item}
 */
function askItem(root, ask) {
  const element = clone(root, "#paper-ask-template");
  const before = new Map(ask.fields.flatMap((field) => controls(field.element)).map((one) => [one, stateOf(one)]));
  const copies = ask.fields.map(({ element }) => mirror(element));
  find(element, ".ask-control", HTMLElement).append(...copies.map((copy, index) => control(ask, index, copy.element)));
  return { ask, element, copies, answers: () => answerLines(ask, before) };
}

/**
 * Returns the copy of a question of the form; with its network where the call asks about both.
 *
 * @param {Ask} ask
 * @param {number} index
 * @param {HTMLElement} copy
 */
function control(ask, index, copy) {
  const path = ask.fields[index]?.path ?? "";
  if (!isAboutBoth(ask)) return copy;
  const group = make("div", "", { class: "ask-network" });
  group.append(make("p", capital(fieldName(path, true)), { class: "ask-portal" }), copy);
  return group;
}

/**
 * What the agent is to hear, and what stands on paper, is in the language of the paper; all else is for the person.
 *
 * @param {Item} item
 * @param {InPaper} inPaper
 */
function refresh(item, inPaper) {
  const { ask, element, copies, answers } = item;
  const isOpen = isShown(item);
  const worth = ask.worth();
  element.classList.toggle("gone", !isOpen);
  find(element, ".ask-control", HTMLElement).hidden = !isOpen;
  [...find(element, ".ask-control", HTMLElement).children].forEach((copy, index) => {
    if (copy instanceof HTMLElement) copy.hidden = !isAsked(ask.fields[index]?.element ?? copy);
  });
  writeOrHide(element, ".ask-worth", worth === "" ? "" : capital(`${worth}.`));
  writeOrHide(element, ".ask-portal", ask.portal());
  writeOrHide(element, ".ask-gone", isOpen ? "" : words.papers.call.gone);
  inPaper(() => {
    find(element, ".ask-question", HTMLElement).replaceWith(lineElement("p", ask.question(), { class: "ask-question" }));
    find(element, ".ask-answers", HTMLElement).replaceChildren(...answers().map((line) => lineElement("p", line)));
  });
  copies.forEach((copy) => copy.refresh());
}

/** @param {Ask} ask */
function isAboutBoth({ fields }) {
  const networks = ["coverage.inNetwork.", "coverage.outOfNetwork."];
  return networks.every((network) => fields.some(({ path, element }) => path.startsWith(network) && isAsked(element)));
}

/**
 * Returns what has been answered since the questions were listed, in a line for each network where the call asks about both: a
 * total known before does not answer how much of it is met.
 *
 * @param {Ask} ask
 * @param {Map<Control, string>} before
 * @returns {Line[]}
 */
function answerLines(ask, before) {
  const { answer, inNetwork, outOfNetwork } = words.papers.call;
  const isOutside = (/** @type {string} */ path) => path.startsWith("coverage.outOfNetwork.");
  /** @type {[string, (path: string) => boolean][]} */
  const parts = isAboutBoth(ask)
    ? [
        [inNetwork, (path) => !isOutside(path)],
        [outOfNetwork, isOutside],
      ]
    : [[answer, () => true]];
  return parts.map(([name, isPart]) => {
    const said = answersOf(ask, (path, part) => isPart(path) && stateOf(part) !== before.get(part));
    return say(words.papers.common.row, { name, value: lineOf(said.length === 0 ? undefined : said.join("; ")) });
  });
}

/**
 * @param {Ask} ask
 * @param {(path: string, part: Control) => boolean} isMeant
 */
function answersOf({ fields }, isMeant) {
  const isOnly = fields.length === 1;
  return fields.flatMap(({ path, element }) =>
    controls(element)
      .filter((part) => isAsked(part) && isMeant(path, part))
      .flatMap((part) => answerOf(part, isOnly ? path : "")),
  );
}

/**
 * Returns what stands in a control, in no language.
 *
 * @param {Control} control
 */
function stateOf(control) {
  if (control instanceof HTMLInputElement) return `${control.checked} ${control.value}`;
  return partsOf(control)
    .map(({ value }) => value)
    .join("-");
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
