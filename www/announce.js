// @ts-check
import { find } from "./dom.js";

/** Long enough that a screen reader is not told every figure on the way to the last. */
const PAUSE = 900;

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * Says one sentence to those who do not see the page change, once the person has paused.
 *
 * @param {HTMLElement} root
 * @param {string} sentence
 */
export function announce(root, sentence) {
  const place = find(root, "#announcement", HTMLElement);
  clearTimeout(waiting.get(place));
  const say = () => {
    if (place.textContent !== sentence) place.textContent = sentence;
  };
  waiting.set(place, setTimeout(say, PAUSE));
}
