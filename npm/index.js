// @ts-check
/** For browsers, workers, Deno and bundlers: the module's own file is fetched from where this one came from. */
import { startFrom } from "./start.js";

export * from "./functions.js";

/** The name stands here whole, so that bundlers see the file and ship it. */
const wasm = () => new URL("./coverage_estimator.wasm", import.meta.url);
const codes = () => new URL("./icd10cm.codes", import.meta.url);

export function load() {
  return startFrom(wasm);
}

export async function loadCodes() {
  const answer = await fetch(codes());
  if (!answer.ok) throw new Error(`coverage-estimator: ${answer.url} was answered with ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
