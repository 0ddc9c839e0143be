// @ts-check
import { inLanguage } from "../words.js";

/** @import { Language } from "../words.js" */

/**
 * What a paper is made of, before it is shown, printed or copied. A line holds texts, and null where a person is to write.
 *
 * @typedef {(string | null)[]} Line
 * @typedef {{ kind: "heading" | "subject" | "paragraph" | "cut", line: Line }} LineBlock
 * @typedef {"bullets" | "checks" | "numbers" | "points"} ListKind Points leave more room to write.
 * @typedef {{ kind: ListKind, lines: Line[] }} ListBlock
 * @typedef {{ kind: "fields", rows: [name: string, value: Line][] }} FieldsBlock
 * @typedef {{ kind: "table", title: string, head: string[], rows: string[][] }} TableBlock
 * @typedef {(LineBlock | ListBlock | FieldsBlock | TableBlock) & { language?: Language }} Block With its language, where that is not the paper's.
 */

/** @typedef {"denial" | "policy" | "appeal"} DenialAsk */

/**
 * A paper: its sheets begin on a page of their own. The note is for the person, and is neither printed nor copied.
 *
 * @typedef {object} Paper
 * @property {string} title
 * @property {string} note
 * @property {DenialAsk[]} [asks] What of a denial is asked for beside the paper.
 * @property {"whole" | "part"} [letter] Whether it is a letter, which is headed by its subject and not by the title, or holds letters.
 * @property {Block[][]} sheets
 */

/** Long enough to write on, in copied text. */
const BLANK = "________";

/**
 * Returns a sentence with values in place of `{names}`; a name without a value is a blank. A value is never looked into, whatever a person typed.
 *
 * @param {string} sentence
 * @param {Record<string, string | Line | undefined>} [values]
 * @returns {Line}
 */
export function say(sentence, values = {}) {
  return sentence.split(/(\{\w+\})/).flatMap((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? part : (values[name] ?? null);
  });
}

/**
 * @param {string} sentence
 * @param {Record<string, string | Line | undefined>} [values]
 * @returns {LineBlock}
 */
export function paragraph(sentence, values) {
  return { kind: "paragraph", line: say(sentence, values) };
}

/**
 * @param {string} title
 * @returns {LineBlock}
 */
export function heading(title) {
  return { kind: "heading", line: [title] };
}

/**
 * @param {string} title
 * @returns {LineBlock}
 */
export function subject(title) {
  return { kind: "subject", line: [title] };
}

/**
 * A heading below a line to cut along: what follows is for the person to keep.
 *
 * @param {string} title
 * @returns {LineBlock}
 */
export function cut(title) {
  return { kind: "cut", line: [title] };
}

/**
 * Returns named values; what has no value is a blank.
 *
 * @param {[name: string, value: string | Line | undefined][]} rows
 * @returns {FieldsBlock}
 */
export function fields(rows) {
  return { kind: "fields", rows: rows.map(([name, value]) => [name, lineOf(value)]) };
}

/**
 * @param {ListKind} kind
 * @param {Line[]} lines
 * @returns {ListBlock}
 */
export function list(kind, lines) {
  return { kind, lines };
}

/**
 * @param {string | Line | undefined} value
 * @returns {Line}
 */
export function lineOf(value) {
  return Array.isArray(value) ? value : [value ?? null];
}

/**
 * Returns parts of a paper in a language of their own.
 *
 * @param {Language} language
 * @param {() => Block[]} make
 * @returns {Block[]}
 */
export function blocksIn(language, make) {
  return inLanguage(language, make).map((block) => ({ ...block, language }));
}

/**
 * Returns what a paper says as plain text.
 *
 * @param {Block[]} blocks
 */
export function textOf(blocks) {
  return blocks.map(blockText).join("\n\n");
}

/** @param {Line} line */
export function lineText(line) {
  return line.map((part) => part ?? BLANK).join("");
}

/** @param {Block} block */
function blockText(block) {
  switch (block.kind) {
    case "heading":
    case "subject":
    case "paragraph":
    case "cut":
      return lineText(block.line);
    case "bullets":
      return block.lines.map((line) => `- ${lineText(line)}`).join("\n");
    case "checks":
      return block.lines.map((line) => `[ ] ${lineText(line)}`).join("\n");
    case "numbers":
    case "points":
      return block.lines.map((line, index) => `${index + 1}. ${lineText(line)}`).join("\n");
    case "fields":
      return block.rows.map(([name, value]) => `${name}: ${lineText(value)}`).join("\n");
    case "table":
      return [block.title, block.head.join("\t"), ...block.rows.map((row) => row.join("\t"))].join("\n");
  }
}
