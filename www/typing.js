// @ts-check

/** The person has paused typing: long enough not to price every digit, short enough to feel at once. */
const PAUSE = 250;
/** What took less than this is done at every key: nobody types so fast that it would be in the way. */
const AT_ONCE = 50;

/** Does something while a person types: at once where that is quick, else when they pause. */
export class Typing {
  #timer = 0;
  /** How long it took the last time, in milliseconds; before there is one, nobody knows. */
  #took = AT_ONCE;

  /**
   * A key was pressed.
   *
   * @param {() => void} act
   */
  hear(act) {
    clearTimeout(this.#timer);
    if (this.#took < AT_ONCE) act();
    else this.#timer = setTimeout(act, PAUSE);
  }

  /**
   * Does it now, and notes how long it takes.
   *
   * @param {() => void} act
   */
  now(act) {
    clearTimeout(this.#timer);
    const began = performance.now();
    act();
    this.#took = performance.now() - began;
  }
}
