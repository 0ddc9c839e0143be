// @ts-check
/// <reference path="../delivery/built.d.ts" />
import { files } from "built:files";
import start, { readDocument } from "../../dist/pkg-import/coverage_estimator_import.js";

/** @import { ImportReply } from "../../dist/pkg-import/coverage_estimator_import.js" */

/** Loads the reader, once; may be called again after it failed. */
export async function load() {
  await start({ module_or_path: new URL(files.reader, import.meta.url) });
}

/**
 * Reads a document on this device, and holds it beside what is typed.
 *
 * @param {string} text
 * @param {Record<string, string | undefined>} typed
 * @param {string} today
 * @returns {ImportReply}
 */
export function read(text, typed, today) {
  return JSON.parse(readDocument(text, JSON.stringify(typed), today));
}
