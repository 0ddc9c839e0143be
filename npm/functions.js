// @ts-check
/** The functions of the module; their declarations, with what each means, are those of `src/wasm.d.ts`. */
import * as module from "../dist/pkg/coverage_estimator.js";
import { mustHaveStarted } from "./start.js";

/** @import { CivilDate, Typed } from "../dist/pkg/coverage_estimator.js" */

/**
 * @param {unknown} request
 * @param {Uint8Array | null} [codes]
 */
export function estimate(request, codes) {
  mustHaveStarted("estimate");
  return module.estimate(request, codes);
}

/**
 * @param {Typed} typed
 * @param {CivilDate} today
 * @param {Uint8Array | null} [codes]
 */
export function answer(typed, today, codes) {
  mustHaveStarted("answer");
  return module.answer(typed, today, codes);
}

/**
 * @param {Typed} typed
 * @param {CivilDate} today
 * @param {Uint8Array | null} [codes]
 */
export function glance(typed, today, codes) {
  mustHaveStarted("glance");
  return module.glance(typed, today, codes);
}

/** @param {unknown} question */
export function appealDates(question) {
  mustHaveStarted("appealDates");
  return module.appealDates(question);
}

export function commonDiagnosisCodes() {
  mustHaveStarted("commonDiagnosisCodes");
  return module.commonDiagnosisCodes();
}
