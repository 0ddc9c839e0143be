// @ts-check
import start, { answer as answerWith, appealDates, commonDiagnosisCodes } from "../dist/pkg/coverage_estimator.js";

/** @import { Answer, CivilDate, Typed } from "../dist/pkg/coverage_estimator.js" */

export { appealDates, commonDiagnosisCodes };

/** The list of all diagnosis codes, once it is loaded. */
let codes = /** @type {Uint8Array | undefined} */ (undefined);
let isLoading = false;

/** Where the files of the site lie: known to the script that the page names, not to the part of it that this module may come in. */
let site = "";

/**
 * Loads the model; may be called again after it failed.
 *
 * @param {string} script The address of the script that the page names.
 */
export async function load(script) {
  site = script;
  await start({ module_or_path: new URL("coverage_estimator_bg.wasm", site) });
}

/**
 * Loads the list of all diagnosis codes, once. Without it the model knows the common ones, so that a failure is no error: it is
 * tried again with the next letter.
 *
 * @returns {Promise<boolean>} whether it has come now
 */
export async function loadCodes() {
  if (codes !== undefined || isLoading) return false;
  isLoading = true;
  try {
    const answer = await fetch(new URL("icd10cm.codes", site));
    if (answer.ok) codes = new Uint8Array(await answer.arrayBuffer());
  } catch {
    // The file is not there or the network is not.
  }
  isLoading = false;
  return codes !== undefined;
}

/**
 * @param {Typed} typed
 * @param {CivilDate} today
 * @returns {Answer}
 */
export function answer(typed, today) {
  return answerWith(typed, today, codes);
}
