// @ts-check
/** @import { Doubt, Refusal, ServiceName, Why } from "../../dist/pkg-import/coverage_estimator_import.js" */

/**
 * What is said about a document. Codes of the reader are keys of full records, so that a code without words does not pass the type check.
 *
 * @typedef {object} ImportWords
 * @property {Record<"title" | "lead" | "private" | "file" | "paste" | "read" | "close" | "confirm" | "take" | "undo" | "unread" | "found" |
 *   "foundNothing" | "says" | "date" | "notes" | "same" | "contradicts" | "differs" | "nothingChosen" | "taken" | "undone" | "what", string>} sentences
 * @property {Record<ServiceName, string>} services
 * @property {Record<Doubt, string>} doubts
 * @property {Record<Why, string>} unread
 * @property {Record<Refusal["code"], string>} refusals
 * @property {Record<string, string>} values Values that are no figures, by the last key of their path.
 */

export {};
