// @ts-check
/** The parts that questions of every kind are made of. */
import { element } from "./html.js";

/** @import { Insteads, Option, OptionGroup, Shown, Unit } from "../questions/kinds.js" */

/**
 * A question as a template takes it: with the name of its words, and which of them there are.
 *
 * @typedef {object} Asked
 * @property {string} id
 * @property {string} word
 * @property {boolean} hasHint
 * @property {boolean} hasError
 * @property {string[]} explains The words of an explanation of its own, the title first.
 * @property {string[]} terms The terms of the glossary that it explains.
 */

/** @param {Shown} item */
export function shown({ when, unless }) {
  return { "data-when": when, "data-unless": unless };
}

/**
 * @param {string} id
 * @param {string} word
 */
export function label(id, word) {
  return element("label", { "for": id, "id": `${id}-label`, "data-word": word });
}

/** @param {Asked} asked */
export function hint({ id, word, hasHint }) {
  return hasHint ? element("p", { "class": "hint", "id": `${id}-hint`, "data-word": `${word}.hint` }) : "";
}

/** @param {string} id */
export function error(id) {
  return element("p", { class: "error", id: `${id}-error`, hidden: true });
}

/**
 * What stands under the label or the legend of every question.
 *
 * @param {Asked} asked
 */
export function hintAndError(asked) {
  return hint(asked) + (asked.hasError ? error(asked.id) : "");
}

/**
 * @param {Asked} asked
 * @param {boolean} [hasEcho]
 */
export function describedBy({ id, hasHint, hasError }, hasEcho = false) {
  const parts = [hasHint && "hint", hasError && "error", hasEcho && "echo"].filter((part) => part !== false);
  return parts.map((part) => `${id}-${part}`).join(" ");
}

/** @param {Asked} asked */
export function explanation({ explains: [title, ...texts], terms }) {
  const [term, ...others] = terms;
  const paragraphs = texts.map((text) => element("p", { "data-word": text }));
  if (title !== undefined) return folded(title, {}, ...paragraphs, others.length === 0 ? "" : meanings(terms));
  return term === undefined
    ? ""
    : folded(`terms.${term}.title`, { "data-term": term }, element("p", { "data-word": `terms.${term}.text` }));
}

/**
 * @param {string} title
 * @param {import("./html.js").Attributes} attributes
 * @param {string[]} inside
 */
function folded(title, attributes, ...inside) {
  return element("details", { class: "explain", ...attributes }, element("summary", { "data-word": title }), ...inside);
}

/** @param {string[]} terms */
function meanings(terms) {
  const said = terms.map(
    (term) => element("dt", { "data-word": `terms.${term}.name` }) + element("dd", { "data-word": `terms.${term}.text` }),
  );
  return element("dl", {}, ...said);
}

/**
 * What helps to answer the first card, as `showHelp` says it of other cards once the script has come.
 *
 * @param {string[]} terms
 */
export function cardTerms(terms) {
  return element("div", { class: "words-here", id: "card-terms" }, folded("cards.sentences.help", {}, meanings(terms)));
}

/**
 * A field for a figure, between the signs of its unit.
 *
 * @param {string} id
 * @param {Unit} unit
 * @param {import("./html.js").Attributes} attributes
 */
export function entry(id, unit, attributes) {
  const sign = (/** @type {string} */ text) => element("span", { "class": "sign", "aria-hidden": "true" }, text);
  const field = element("input", {
    "type": "text",
    id,
    "inputmode": unit === "count" ? "numeric" : "decimal",
    "autocomplete": "off",
    "spellcheck": "false",
    "data-typed": true,
    ...attributes,
  });
  return element("div", { class: `entry ${unit}` }, unit === "money" ? sign("$") : "", field, unit === "percent" ? sign("%") : "");
}

/**
 * The boxes that stand for a figure.
 *
 * @param {string} id
 * @param {Insteads} insteads
 */
export function insteads(id, { unknown, none }) {
  const boxes = [chip({ "id": `${id}-unknown`, "data-instead": "unknown" }, unknown)];
  if (none !== undefined) boxes.push(chip({ "id": `${id}-none`, "data-instead": "none", "value": "none", "data-typed": true }, none));
  return element("div", { class: "instead" }, ...boxes);
}

/**
 * @param {import("./html.js").Attributes} attributes
 * @param {string} word
 */
function chip(attributes, word) {
  const box = element("input", { type: "checkbox", ...attributes });
  return element("label", { class: "chip" }, box, element("span", { "data-word": word }));
}

/**
 * @param {object} list
 * @param {string} list.id
 * @param {string} list.word
 * @param {(Option | OptionGroup)[]} list.options
 * @param {string} list.describedBy
 * @param {string} [list.blankShows]
 * @param {boolean} [list.byName]
 */
export function select({ id, word, options, describedBy, blankShows, byName = false }) {
  const blank = element("option", { "value": "", "data-shows": blankShows, "data-word": `${word}.options.blank` });
  const made = options.map((choice) => {
    if (typeof choice === "string" || "value" in choice) return option(word, choice);
    return element("optgroup", { "data-word": `${word}.groups.${choice.group}` }, ...choice.options.map((each) => option(word, each)));
  });
  const attributes = { id, "autocomplete": "off", "data-typed": true, "data-by-name": byName, "aria-describedby": describedBy };
  return element("select", attributes, blank, ...made);
}

/**
 * @param {string} word
 * @param {Option} choice
 */
function option(word, choice) {
  const { value, shows } = typeof choice === "string" ? { value: choice, shows: undefined } : choice;
  return element("option", { value, "data-shows": shows, "data-word": `${word}.options.${value}` });
}

/**
 * A list inside another question: it has no hint, and its error stands under it.
 *
 * @param {{ id: string, word: string, options: Option[], optionWord?: string }} list
 */
export function innerList({ id, word, options, optionWord = word }) {
  return label(id, `${word}.label`) + select({ id, word: optionWord, options, describedBy: `${id}-error` }) + error(id);
}

/**
 * The parts of a total, side by side.
 *
 * @param {(readonly [path: string, word: string])[]} parts
 * @param {Unit} unit
 * @param {string} [shows]
 */
export function totals(parts, unit, shows) {
  const made = parts.map(([id, word]) => {
    const field = entry(id, unit, { "data-shows": shows, "aria-describedby": `${id}-error` });
    return element("div", { class: "part" }, label(id, word), field, error(id));
  });
  return element("div", { class: "parts" }, ...made);
}
