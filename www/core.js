// @ts-check
import { diagnosisCodes, model } from "./delivery/site.js";
import start, {
  answer as answerWith,
  appealDates,
  checkConfiguration,
  commonDiagnosisCodes,
  glance as glanceWith,
} from "../dist/pkg/coverage_estimator.js";

/** @import { Answer, CivilDate, Clinic, Glance, Typed } from "../dist/pkg/coverage_estimator.js" */

export { appealDates, checkConfiguration, commonDiagnosisCodes };

/** The list of all diagnosis codes, once it is loaded. */
let codes = /** @type {Uint8Array | undefined} */ (undefined);
let isLoading = false;

/** Loads the model; may be called again after it failed. */
export async function load() {
  await start({ module_or_path: await model() });
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
    codes = await diagnosisCodes();
  } catch {
    // The file is not there or the network is not.
  }
  isLoading = false;
  return codes !== undefined;
}

/**
 * @param {Typed} typed
 * @param {CivilDate} today
 * @param {Clinic} clinic
 * @returns {Answer}
 */
export function answer(typed, today, clinic) {
  return answerWith(typed, today, codes, clinic);
}

/**
 * @param {Typed} typed
 * @param {CivilDate} today
 * @param {Clinic} clinic
 * @returns {Glance | null}
 */
export function glance(typed, today, clinic) {
  return glanceWith(typed, today, codes, clinic);
}
