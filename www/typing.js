// @ts-check

/** The person has paused typing: long enough not to price every digit, short enough to feel at once. */
const PAUSE = 250;
/** What took less than this is done at every key: nobody types so fast that it would be in the way. */
const AT_ONCE = 50;

/** Does something while a person types: at once where that is quick, else when they pause. */
export class Typing {
  #timer = 0;
  /** What waits for a pause. */
  #waiting = /** @type {(() => void) | undefined} */ (undefined);
  /** How long it took the last time, in milliseconds; before there is one, nobody knows. */
  #took = AT_ONCE;

  /**
   * A key was pressed.
   *
   * @param {() => void} act
   */
  hear(act) {
    clearTimeout(this.#timer);
    this.#waiting = act;
    if (this.#took < AT_ONCE) this.settle();
    else this.#timer = setTimeout(() => this.settle(), PAUSE);
  }

  /** Does what waits for a pause, if something does: what comes next counts on it. */
  settle() {
    const act = this.#waiting;
    this.#waiting = undefined;
    act?.();
  }

  /**
   * Does it now, and notes how long it takes.
   *
   * @param {() => void} act
   */
  now(act) {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    const began = performance.now();
    act();
    this.#took = performance.now() - began;
  }
}
