// @ts-check
import { byId, make } from "../dom.js";
import { figure } from "../figures.js";
import { isResult } from "../problems.js";
import { shortened } from "../shortened.js";
import { allOf, fieldKey, fill, lookUp, words } from "../words.js";

/** @import { Answer, Cell, CellAnswer, Problem, UnclearReason } from "../../dist/pkg/coverage_estimator.js" */

/**
 * What is said of the words of a plan's paper: answers by their field, or by their field and one value.
 *
 * @typedef {object} CellWords
 * @property {Record<"read" | "unread" | "nothing" | "choose" | "type", string>} sentences
 * @property {Record<string, string>} answers The unit of a figure is the name of its place.
 * @property {Record<UnclearReason, string>} reasons
 */

/** @typedef {Extract<Problem, { code: "unclearCell" }>} Unclear */

/**
 * Says back under each field what was read of a plan's own words. What could not be read waits until the person has left the field.
 *
 * @param {HTMLElement} root
 * @param {Answer} answers
 * @param {(path: string) => boolean} isLeft
 */
export function showCells(root, { cells = {}, problems }, isLeft) {
  for (const place of root.querySelectorAll("[data-cell]")) {
    const path = /** @type {HTMLElement} */ (place).dataset.cell ?? "";
    const cell = cells[path];
    const unclear = problems.find((one) => one.path === path && one.code === "unclearCell");
    const parts = cell === undefined ? [] : said(cell, /** @type {Unclear | undefined} */ (unclear), isLeft(path));
    // Said again, the same would be read out again.
    const isSame = parts.map(({ outerHTML }) => outerHTML).join("") === place.innerHTML;
    if (!isSame) place.replaceChildren(...parts);
  }
}

/**
 * @param {Cell} cell
 * @param {Unclear | undefined} unclear
 * @param {boolean} isLeft
 * @returns {HTMLElement[]}
 */
function said(cell, unclear, isLeft) {
  const { sentences, reasons } = words.cells;
  const read = readWords(cell);
  const parts = read.length === 0 ? [] : [make("p", fill(sentences.read, { answers: allOf(read) }))];
  if (!isLeft) return parts;
  parts.push(...unreadTexts(cell).map((text) => make("p", fill(sentences.unread, { text }), { "data-unread": "" })));
  if (unclear !== undefined) parts.push(make("p", reasons[unclear.reason]), ...(isResult(unclear) ? [] : choices(cell, unclear)));
  return parts.length === 0 ? [make("p", sentences.nothing)] : parts;
}

/** What could not be read is named, but not whatever was pasted with it. @param {Cell} cell */
function unreadTexts({ unread }) {
  const texts = unread.map(({ text }) => text);
  return (texts.length > 3 ? [texts.join(" · ")] : texts).map((text) => shortened(text, 150));
}

/** @param {Cell} cell */
function readWords({ read, authorizationNeeded }) {
  const answers = read.map(answerWords);
  return authorizationNeeded === true ? [...answers, words.cells.answers.authorizationNeeded ?? ""] : answers;
}

/** @param {CellAnswer} answer */
function answerWords({ path, value }) {
  const key = fieldKey(path);
  const ofValue = lookUp(words.cells.answers, `${key}=${value}`);
  if (ofValue !== undefined || typeof value === "string") return ofValue ?? String(value);
  const figures = { money: figure("cents", value), percent: figure("rate", value), count: figure("count", value) };
  return fill(lookUp(words.cells.answers, key) ?? key, figures);
}

/**
 * Asks which figure is the person's. The words that a choice puts into the field are read like any other.
 *
 * @param {Cell} cell
 * @param {Unclear} unclear
 */
function choices({ read }, { choices: figures }) {
  if (figures.length < 2) return [make("p", words.cells.sentences.type)];
  const known = read.filter(({ value }) => value !== "none").map(answerWords);
  const row = make("div", "", { class: "choose" });
  row.append(
    make("p", words.cells.sentences.choose),
    ...figures.map((one) => {
      const text = answerWords(one);
      return make("button", text, { "type": "button", "data-says": [...known, text].join(", ") });
    }),
  );
  return [row];
}

/**
 * Puts the chosen words into their field, as if the person had typed them.
 *
 * @param {HTMLElement} root
 */
export function connectCells(root) {
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-says]") : null;
    const field = byId(root, button?.closest("[data-cell]")?.getAttribute("data-cell") ?? "");
    if (!(button instanceof HTMLElement) || !(field instanceof HTMLInputElement)) return;
    field.value = button.dataset.says ?? "";
    field.focus();
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
