// @ts-check
/** @import { Doubt, Refusal, ServiceName, Unread, Why } from "../../dist/pkg-import/coverage_estimator_import.js" */
/** @import { Tools } from "./open.js" */

/**
 * What is said about a document. Codes of the reader are keys of full records, so that a code without words does not pass the type check.
 *
 * @typedef {object} ImportWords
 * @property {Record<"title" | "lead" | "private" | "file" | "paste" | "read" | "close" | "confirm" | "take" | "undo" | "unread" | "found" |
 *   "foundNothing" | "says" | "date" | "notes" | "same" | "contradicts" | "contradictsParts" | "differs" | "nothingChosen" | "taken" | "kindLeft" | "undone" | "undoneInPart" | "what", string>} sentences
 * @property {Record<ServiceName, string>} services
 * @property {Record<Doubt, string>} doubts
 * @property {Record<Why, string>} unread
 * @property {Record<Refusal["code"], string>} refusals
 * @property {Record<string, string>} values Values that are no figures, by the last key of their path.
 */

/**
 * @param {Refusal} refusal
 * @param {ImportWords} words
 * @param {Tools} tools
 */
export function refused(refusal, { refusals }, { fill }) {
  const line = "line" in refusal ? String(refusal.line) : "";
  return fill(refusals[refusal.code], { line });
}

/**
 * Returns what a document says beside its answers.
 *
 * @param {Unread[]} unread
 * @param {ImportWords} words
 * @param {Tools} tools
 */
export function unreadList(unread, { sentences, unread: reasons }, { fill, make }) {
  return unread.map(({ code, what }) => {
    const reason = reasons[code];
    return make("li", what === undefined ? reason : fill(sentences.what, { reason, what }));
  });
}
