// @ts-check
import { fill } from "../words.js";

/** @import { ConfigurationWords } from "./told.js" */

/** @typedef {[red: number, green: number, blue: number]} Color Each from 0 to 255. */

/** Text has to stand out from what lies under it by so much: WCAG 2.2, 1.4.3. */
const ENOUGH = 4.5;
/** A colour goes a hundredth of the way to black or to white at a time. */
const STEPS = 100;
/** The lightest and the darkest ground that the colour of action stands on, in the two themes; see the style's tokens. */
const GROUNDS = { light: ["#ffffff", "#e6efeb"], dark: ["#101b18", "#22352f"] };

const WHITE = /** @type {Color} */ ([255, 255, 255]);
const BLACK = /** @type {Color} */ ([0, 0, 0]);

/**
 * Makes the clinic's colour that of the page: as it is where it can be read, else darker on light ground and lighter on dark ground, just
 * as far as is needed. Returns what was changed.
 *
 * @param {HTMLElement} host
 * @param {string} written `#` and six digits.
 * @returns {((words: ConfigurationWords) => string)[]}
 */
export function useAccent(host, written) {
  const color = colorOf(written);
  const fitted = { light: fit(color, GROUNDS.light, BLACK), dark: fit(color, GROUNDS.dark, WHITE) };
  for (const theme of /** @type {const} */ (["light", "dark"])) {
    host.style.setProperty(`--accent-${theme}`, textOf(fitted[theme]));
    host.style.setProperty(`--on-accent-${theme}`, textOf(onTop(fitted[theme])));
  }
  host.toggleAttribute("data-accent", true);
  return /** @type {const} */ (["light", "dark"])
    .filter((theme) => textOf(fitted[theme]) !== written)
    .map((theme) => changed(written, textOf(fitted[theme]), theme));
}

/**
 * @param {string} color
 * @param {string} instead
 * @param {"light" | "dark"} theme
 * @returns {(words: ConfigurationWords) => string}
 */
function changed(color, instead, theme) {
  return ({ sentences }) => fill(sentences.accentChanged ?? "", { color, instead, theme: sentences[theme] ?? "" });
}

/**
 * Returns the colour that is nearest to another on the way to black or white and can be read on every ground.
 *
 * @param {Color} color
 * @param {string[]} grounds
 * @param {Color} toward
 */
export function fit(color, grounds, toward) {
  for (let step = 0; step <= STEPS; step += 1) {
    const tried = mixed(color, toward, step / STEPS);
    if (grounds.every((ground) => contrast(tried, colorOf(ground)) >= ENOUGH)) return tried;
  }
  return toward;
}

/** @param {Color} color */
function onTop(color) {
  return contrast(color, WHITE) >= contrast(color, BLACK) ? WHITE : BLACK;
}

/**
 * @param {Color} color
 * @param {Color} toward
 * @param {number} part
 * @returns {Color}
 */
function mixed(color, toward, part) {
  const [red, green, blue] = color.map((one, index) => Math.round(one + ((toward[index] ?? 0) - one) * part));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/**
 * Returns the contrast ratio of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
 *
 * @param {Color} one
 * @param {Color} other
 */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** @param {Color} color */
function luminance(color) {
  const [red, green, blue] = color.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * @param {string} written
 * @returns {Color}
 */
function colorOf(written) {
  const part = (/** @type {number} */ place) => Number.parseInt(written.slice(place, place + 2), 16);
  return [part(1), part(3), part(5)];
}

/** @param {Color} color */
export function textOf(color) {
  return `#${color.map((one) => one.toString(16).padStart(2, "0")).join("")}`;
}
