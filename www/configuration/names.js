// @ts-check
import { words } from "../words.js";

/** @import { ClinicName } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns what the clinic calls something, in the language of the page where it says so.
 *
 * @param {ClinicName} name
 */
export function nameWords(name) {
  if (typeof name === "string") return name;
  const { en, es } = name;
  return (words.locale.startsWith("es") ? es : en) ?? en ?? es ?? "";
}
