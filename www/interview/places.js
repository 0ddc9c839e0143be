// @ts-check

/**
 * Where a person is in the interview. The browser keeps it with each step, so that its Back and Forward go from card to card, and a
 * reload stays; it is never in the address. A site around the page may keep something there too.
 *
 * @typedef {object} Step
 * @property {string} place The key of a card, or another place of the interview.
 * @property {number} depth How many steps of ours lie behind it to which there is a way back.
 * @property {number} at Which step it is, in their order.
 * @property {"cards" | "all"} view
 * @property {string} paper The name of the paper that is open there; blank where none is.
 */

const FIRST = /** @type {Step} */ ({ place: "", depth: 0, at: 0, view: "cards", paper: "" });

const OWN = "coverageEstimator";

/** Where the browser holds no more steps, as some allow a hundred in half a minute only: the newest, which its Back does not know. */
let held = /** @type {Step | undefined} */ (undefined);

/** The step that is shown. */
let shown = /** @type {Step | undefined} */ (undefined);

/** @returns {Step | undefined} */
export function currentStep() {
  return held ?? history.state?.[OWN];
}

/**
 * @param {Partial<Step>} changes
 */
export function replaceStep(changes) {
  keep("replaceState", { ...FIRST, ...currentStep(), ...changes });
}

/** @param {Partial<Step>} changes */
export function pushStep(changes) {
  const before = { ...FIRST, ...currentStep() };
  keep("pushState", { ...before, ...changes, depth: before.depth + 1, at: before.at + 1 });
}

/**
 * Leaves a step that has laid something over the one before it: all questions, or a paper. The way back from here is the one from there.
 *
 * @param {Partial<Step>} changes
 */
export function leaveStep(changes) {
  replaceStep({ ...changes, depth: Math.max((currentStep()?.depth ?? 0) - 1, 0) });
}

/**
 * The browser has gone to a step. Returns whether there is something to show: back at the step that had something laid over it, which was
 * taken away again since, nobody would see that they went back, so that this goes on.
 */
export function arriveAtStep() {
  // What the browser could not hold is gone.
  held = undefined;
  const [from, to] = [shown, currentStep()];
  shown = to;
  if (from === undefined || to === undefined) return true;
  const isSame = from.place === to.place && from.view === to.view && from.paper === to.paper;
  const isPassed = isSame && to.at < from.at && to.depth >= from.depth;
  if (isPassed) history.back();
  return !isPassed;
}

/**
 * @param {"pushState" | "replaceState"} way
 * @param {Step} step
 */
function keep(way, step) {
  try {
    shown = step;
    history[way]({ ...history.state, [OWN]: step }, "");
    held = undefined;
  } catch {
    held = { ...step, depth: 0 };
  }
}
