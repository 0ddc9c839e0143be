// @ts-check
/** For Node, which fetches no files. */
import { readFile } from "node:fs/promises";
import { startFrom } from "./start.js";

export * from "./functions.js";

export function load() {
  return startFrom(() => readFile(new URL("./coverage_estimator.wasm", import.meta.url)));
}

export async function loadCodes() {
  return new Uint8Array(await readFile(new URL("./icd10cm.codes", import.meta.url)));
}
