// @ts-check

/** The person has paused typing: long enough not to answer every digit, short enough to feel at once. */
const PAUSE = 250;
/** What takes longer would be in the way of the next key. */
const LONGEST_GLANCE = 50;

/** What follows a key: the number, which keeps up with the hand, and everything else. @typedef {{ glance: () => void, act: () => void }} Followed */

/** Does something while a person types: a glance at every key, the rest when they pause. */
export class Typing {
  #timer = 0;
  /** What waits for a pause. */
  #waiting = /** @type {(() => void) | undefined} */ (undefined);
  /** Whether the last glance was over before the next key could come. */
  #isQuick = true;

  /**
   * A key was pressed.
   *
   * @param {Followed} followed
   */
  hear({ glance, act }) {
    clearTimeout(this.#timer);
    this.#waiting = act;
    this.#timer = setTimeout(() => this.settle(), PAUSE);
    if (!this.#isQuick) return;
    const began = performance.now();
    glance();
    this.#isQuick = performance.now() - began < LONGEST_GLANCE;
  }

  /** Does what waits for a pause, if something does: what comes next counts on it. */
  settle() {
    const act = this.#waiting;
    this.#waiting = undefined;
    act?.();
  }

  /**
   * Does it now, and nothing that still waits.
   *
   * @param {() => void} act
   */
  now(act) {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    act();
    this.#isQuick = true;
  }
}
