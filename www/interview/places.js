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

/** @returns {Step | undefined} */
export function currentStep() {
  return history.state?.[OWN];
}

/**
 * @param {Partial<Step>} changes
 */
export function replaceStep(changes) {
  const step = { place: "", depth: 0, view: "cards", ...currentStep(), ...changes };
  history.replaceState({ ...history.state, [OWN]: step }, "");
}

/** @param {string} place */
export function pushStep(place) {
  const before = currentStep();
  const step = { view: "cards", ...before, place, depth: (before?.depth ?? 0) + 1 };
  history.pushState({ ...history.state, [OWN]: step }, "");
}
