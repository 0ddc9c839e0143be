// @ts-check
import start, {
  appealDates,
  commonDiagnosisCodes,
  estimate as estimateWith,
  readCount,
  readDiagnosisCode as readDiagnosisCodeWith,
  readMoney,
  readPercent,
  units,
} from "../dist/pkg/coverage_estimator.js";

export { appealDates, commonDiagnosisCodes, readCount, readMoney, readPercent, units };

/** The list of all diagnosis codes, once it is loaded. */
let codes = /** @type {Uint8Array | undefined} */ (undefined);
let isLoading = false;

/** Loads the model; may be called again after it failed. */
export async function load() {
  await start();
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
    const answer = await fetch(new URL("icd10cm.codes", import.meta.url));
    if (answer.ok) codes = new Uint8Array(await answer.arrayBuffer());
  } catch {
    // The file is not there or the network is not.
  }
  isLoading = false;
  return codes !== undefined;
}

/** @param {unknown} request */
export function estimate(request) {
  return estimateWith(request, codes);
}

/** @param {string} text */
export function readDiagnosisCode(text) {
  return readDiagnosisCodeWith(text, codes);
}
