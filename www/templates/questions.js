// @ts-check
import { wordName } from "../questions/index.js";
import { answers } from "./answers.js";
import { element } from "./html.js";
import { error, shown } from "./parts.js";

/** @import { Fold, Group, Item, Place, Question, Section, Shown } from "../questions/kinds.js" */
/** @import { Asked } from "./parts.js" */

/**
 * Returns the form's questions as markup that waits for its words.
 *
 * @param {Group[]} groups
 * @param {Record<string, string>} sentences
 */
export function questionGroups(groups, sentences) {
  return groups.map((group) => groupSection(group, sentences)).join("\n");
}

/**
 * @param {Group} group
 * @param {Record<string, string>} sentences
 */
function groupSection({ group, items, ...when }, sentences) {
  const id = `group-${group}`;
  const title = element("h2", { id, "data-word": `group.${group}` });
  return element("section", { "class": "group", "aria-labelledby": id, ...shown(when) }, title, all(items, sentences));
}

/**
 * @param {Item[]} items
 * @param {Record<string, string>} sentences
 * @returns {string}
 */
function all(items, sentences) {
  return items
    .map((item) => ("answer" in item ? answers[item.answer](item, askedAs(item, sentences)) : placed(item, sentences)))
    .join("\n");
}

/**
 * Finds which of its words a question has.
 *
 * @param {Question} question
 * @param {Record<string, string>} sentences
 * @returns {Asked}
 */
function askedAs(question, sentences) {
  const id = question.path ?? question.id;
  const word = wordName(id);
  return {
    id,
    word,
    hasHint: `${word}.hint` in sentences,
    hasError: question.path !== undefined,
    explains: Object.keys(sentences).filter((name) => name.startsWith(`${word}.explain.`)),
    terms: question.explains ?? [],
  };
}

/**
 * @param {Place & Shown} item
 * @param {Record<string, string>} sentences
 * @returns {string}
 */
function placed(item, sentences) {
  switch (item.place) {
    case "lead":
      return element("p", { "class": "lead-in", ...shown(item), "data-word": item.word });
    case "box":
      return element("div", { id: item.id, ...shown(item) }, all(item.items, sentences));
    case "row":
      return element("div", { class: "row", ...shown(item) }, all(item.items, sentences));
    case "fold":
      return fold(item, sentences);
    case "section":
      return section(item, sentences);
  }
}

/**
 * @param {Fold & Shown} item
 * @param {Record<string, string>} sentences
 * @returns {string}
 */
function fold(item, sentences) {
  const title = element("summary", { "data-word": item.title });
  const problem = item.hasError === true && item.id !== undefined ? error(item.id) : "";
  return element("details", { class: "more", id: item.id, ...shown(item) }, title, problem, all(item.items, sentences));
}

/**
 * @param {Section & Shown} item
 * @param {Record<string, string>} sentences
 * @returns {string}
 */
function section(item, sentences) {
  const id = `${item.id}-title`;
  const title = element("h3", { id, "data-word": item.title });
  return element("section", { "class": "terms", "aria-labelledby": id, ...shown(item) }, title, all(item.items, sentences));
}
