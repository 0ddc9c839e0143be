// @ts-check
import { find, write, writeOrHide } from "../dom.js";
import { insured, whyWords } from "../answer/coverage-words.js";
import { controls, pathOf } from "../form.js";
import { showHelp } from "../glossary/help.js";
import { isResult, questionAt } from "../problems.js";
import { isAsked } from "../questions.js";
import { capital, words } from "../words.js";
import { optionWords, showOptions } from "./options.js";

/** @import { Answer, Card, CardName, Problem } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "../form.js" */

/** What stands on a card, and what its hint has no room for. @typedef {{ title: string, where: string, more: string }} Said */

/**
 * Returns what a card says.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {Answer} answers
 * @returns {Said}
 */
export function cardWords(root, { card, point }, answers) {
  if (card !== "point") return { where: "", more: "", ...words.cards[card] };
  const gate = checkOf(answers)?.gates.find((one) => one.gate === point);
  return {
    title: capital(words.coverage.gates[point ?? "paysFirst"].title),
    where: gate === undefined ? "" : whyWords(gate, insured(root, answers)),
    more: "",
  };
}

/**
 * Returns whether the visits are covered, as far as it can be said by now.
 *
 * @param {Answer} answers
 */
export function checkOf({ estimate, coverage }) {
  return estimate?.coverage ?? coverage;
}

/**
 * Returns how a card is called among the answers given.
 *
 * @param {Card} card
 */
export function cardName({ card, point }) {
  return card === "point" ? capital(words.coverage.gates[point ?? "paysFirst"].title) : words.cards[card].name;
}

/** Of these cards one hint, and the help, say all that the hints of their boxes say. @type {CardName[]} */
const SAY_ALL = ["share", "start"];

/**
 * Writes a card: its words, its coarse answers, and which of the form's own questions lie on it.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {Said} said
 */
export function showCard(root, card, { title, where, more }) {
  write(root, "#card-title", title);
  writeOrHide(root, "#card-where", where);
  showOptions(root, card);
  showHelp(root, more, [title, where, ...card.options.map((option) => optionWords(card, option))]);
  const count = putOnCard(root, card.asks);
  // What a card says itself need not be said twice.
  root.toggleAttribute("data-hints", (count > 1 && !SAY_ALL.includes(card.card)) || card.part === "coverage");
  root.toggleAttribute("data-alone", count === 1 && card.options.length === 0 && card.part === "number");
  find(root, "#card-unknown", HTMLElement).hidden = !card.mayStayOpen || (card.card === "point" && fieldsOnCard(root).every(saysUnknown));
}

/**
 * Says whether a question has an "I don't know" of its own, which no button need say again.
 *
 * @param {Control} field
 */
function saysUnknown(field) {
  if (field instanceof HTMLSelectElement) return [...field.options].some(({ value }) => value === "" || value === "unknown");
  return field.type === "radio" && field.closest(".choices")?.querySelector("[value=unknown]") !== null;
}

/**
 * Lays the form's own questions on the card: they stay where they are in the form, and all others step aside. Returns how many
 * there are.
 *
 * @param {HTMLElement} root
 * @param {string[]} paths
 */
export function putOnCard(root, paths) {
  root.querySelectorAll("[data-on-card]").forEach((one) => one.removeAttribute("data-on-card"));
  const asked = paths.flatMap((path) => {
    const field = questionAt(root, path);
    const question = field?.closest(".question");
    if (!(question instanceof HTMLElement)) return [];
    const part = field?.closest(".part");
    part?.setAttribute("data-on-card", "");
    // A part of a question comes alone.
    if (!part || !question.hasAttribute("data-on-card")) question.setAttribute("data-on-card", part ? "part" : "");
    return [question];
  });
  for (const question of asked) {
    // What lies in a folded part could not be seen.
    const folded = question.closest("details.more");
    if (folded instanceof HTMLDetailsElement) folded.open = true;
  }
  return new Set(asked).size;
}

/**
 * Returns the form's own fields on the card.
 *
 * @param {HTMLElement} root
 */
export function fieldsOnCard(root) {
  // Of a question that lies on the card in part, only that part does.
  const place = (/** @type {Element} */ control) => control.closest("[data-on-card]")?.getAttribute("data-on-card") ?? "part";
  return controls(root).filter((control) => isAsked(control) && place(control) !== "part");
}

/**
 * Returns the paths that the form's own questions on the card answer.
 *
 * @param {HTMLElement} root
 */
export function pathsOnCard(root) {
  return fieldsOnCard(root).map(pathOf);
}

/**
 * Returns the first field on the card in which nothing is typed; a plan's own words may stay out.
 *
 * @param {HTMLElement} root
 */
export function blankField(root) {
  return fieldsOnCard(root).find((one) => one instanceof HTMLInputElement && one.type === "text" && one.value === "");
}

/**
 * Words that differ from a typed figure were read, and the figure counts.
 *
 * @param {Problem} problem
 */
function stopsHere(problem) {
  return problem.code !== "required" && problem.code !== "cellDiffers" && !isResult(problem);
}

/**
 * Says whether something on a card cannot be read.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {Problem[]} problems
 */
export function isWrong(root, { asks }, problems) {
  const questions = asks.map((path) => questionAt(root, path)?.closest(".question"));
  return problems.filter(stopsHere).some(({ path }) => questions.some((question) => question?.contains(questionAt(root, path))));
}

/**
 * Brings the boxes that a coarse answer opens above the bar; what was pressed stays in sight.
 *
 * @param {HTMLElement} root
 */
export function revealBoxes(root) {
  const pressed = root.querySelector(".option :checked");
  for (const one of [fieldsOnCard(root).at(-1), pressed]) one?.scrollIntoView({ block: "nearest" });
}

/**
 * Leads to what a card lacks before it can be left: the field that cannot be read, else the first one, else the coarse answers.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 */
export function stayOn(root, { asks, options }) {
  const fields = fieldsOnCard(root);
  const field = fields.find((one) => one.matches("[aria-invalid]")) ?? fields[0];
  if (asks.length > 0 && field !== undefined) {
    field.focus();
  } else if (options.length > 0) {
    writeOrHide(root, "#card-error", words.cards.sentences.choose);
    find(root, "#card-options input", HTMLInputElement).focus();
  }
}
