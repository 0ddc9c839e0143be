// @ts-check
/** The module is started once, whoever asks first and however often. */
import startWith from "../dist/pkg/coverage_estimator.js";

/** @import { InitInput } from "../dist/pkg/coverage_estimator.js" */

/** @typedef {InitInput | Promise<InitInput>} Wasm The module's bytes, compiled or as they come, or where they are. */

let starting = /** @type {Promise<void> | undefined} */ (undefined);
let hasStarted = false;

/**
 * Whoever calls again waits for the same start. One that failed may be tried again.
 *
 * @param {() => Wasm} find
 */
export function startFrom(find) {
  starting ??= start(find).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

/** @param {() => Wasm} find */
async function start(find) {
  await startWith({ module_or_path: await find() });
  hasStarted = true;
}

/**
 * What fails without this speaks of the inside of wasm-bindgen.
 *
 * @param {string} name
 */
export function mustHaveStarted(name) {
  if (!hasStarted)
    throw new Error(`coverage-estimator: ${name}() was called before load() was done. Write \`await load()\` before it, once.`);
}
