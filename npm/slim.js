// @ts-check
/** For whoever has the module's bytes from somewhere else: a bundler's import of them, a cache, a file inside of another. */
import { startFrom } from "./start.js";

/** @import { Wasm } from "./start.js" */

export * from "./functions.js";

/** @param {Wasm} wasm */
export function load(wasm) {
  return startFrom(() => wasm);
}
