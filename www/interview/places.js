// @ts-check

/**
 * Where a person is in the interview. The browser keeps it with each step, so that its Back and Forward go from card to card, and a
 * reload stays; it is never in the address. A site around the page may keep something there too.
 *
 * @typedef {object} Step
 * @property {string} place The key of a card, or another place of the interview.
 * @property {number} depth How many steps of ours lie behind it.
 * @property {"cards" | "all"} view
 */

const OWN = "coverageEstimator";

/** Where the browser holds no more steps, as some allow a hundred in half a minute only: the newest, which its Back does not know. */
let held = /** @type {Step | undefined} */ (undefined);

/** @returns {Step | undefined} */
export function currentStep() {
  return held ?? history.state?.[OWN];
}

/**
 * @param {Partial<Step>} changes
 */
export function replaceStep(changes) {
  keep("replaceState", { place: "", depth: 0, view: "cards", ...currentStep(), ...changes });
}

/** @param {string} place */
export function pushStep(place) {
  const before = currentStep();
  keep("pushState", { view: "cards", ...before, place, depth: (before?.depth ?? 0) + 1 });
}

/** Forgets what the browser could not hold: it has gone to a step of its own. */
export function forgetHeld() {
  held = undefined;
}

/**
 * @param {"pushState" | "replaceState"} way
 * @param {Step} step
 */
function keep(way, step) {
  try {
    history[way]({ ...history.state, [OWN]: step }, "");
    held = undefined;
  } catch {
    held = { ...step, depth: 0 };
  }
}
