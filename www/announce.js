// @ts-check
import { find } from "./dom.js";

/** Long enough that a screen reader is not told every figure on the way to the last. */
const PAUSE = 900;

/** Long enough that the focus is where it is going. */
const MOMENT = 100;

/** @type {WeakMap<HTMLElement, ReturnType<typeof setTimeout>>} */
const waiting = new WeakMap();

/**
 * Says one sentence to those who do not see the page change, once the person has paused.
 *
 * @param {HTMLElement} root
 * @param {string} sentence
 */
export function announce(root, sentence) {
  sayLater(find(root, "#announcement", HTMLElement), PAUSE, () => sentence);
}

/**
 * Says what is wrong with a field that the person has left. Who comes back to the field hears it there.
 *
 * @param {HTMLElement} root
 * @param {{ field: HTMLElement | null, sentence: string }[]} problems
 */
export function announceProblems(root, problems) {
  const said = () => {
    const focused = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return problems
      .filter(({ field }) => field === null || !field.contains(focused))
      .map(({ sentence }) => sentence)
      .join(" ");
  };
  sayLater(find(root, "#problem-announcement", HTMLElement), MOMENT, said);
}

/**
 * @param {HTMLElement} place
 * @param {number} pause
 * @param {() => string} sentence
 */
function sayLater(place, pause, sentence) {
  clearTimeout(waiting.get(place));
  const say = () => {
    const said = sentence();
    if (place.textContent !== said) place.textContent = said;
  };
  waiting.set(place, setTimeout(say, pause));
}
