// @ts-check
import { find, writeOrHide } from "./dom.js";
import { bringPaperWords, words } from "./words.js";

/** @import { Answer } from "../dist/pkg/coverage_estimator.js" */
/** @import { PaperRoom } from "./papers/room.js" */

/** Does something when the browser has nothing else to do; not every browser says when that is. */
const whenIdle = globalThis.requestIdleCallback ?? ((/** @type {() => void} */ act) => setTimeout(act, 500));

/** The way to the papers, which are no part of a number: they come after the first one, or with the first press. */
export class Papers {
  #root;
  #answers = /** @type {Answer | undefined} */ (undefined);
  #room = /** @type {PaperRoom | undefined} */ (undefined);
  #isAwaited = false;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    root.addEventListener("click", (event) => this.#hearPress(event));
    find(root, "#papers", HTMLElement).addEventListener("keydown", keepInField);
  }

  /**
   * Fills in the open paper from the newest answers.
   *
   * @param {Answer} answers
   */
  update(answers) {
    this.#answers = answers;
    this.#room?.update(answers);
    if ((answers.estimate ?? answers.coverage) === undefined || this.#isAwaited) return;
    this.#isAwaited = true;
    // Whoever presses after a failure asks again.
    whenIdle(() => this.#bring().catch(() => {}));
  }

  /** @param {MouseEvent} event */
  #hearPress({ target, detail }) {
    const button = target instanceof Element ? target.closest("[data-paper], [data-opens-paper]") : null;
    if (!(button instanceof HTMLElement)) return;
    // The second press of a double click must not close what the first one opened.
    if (button.dataset.paper !== undefined && detail > 1) return;
    if (this.#room !== undefined) this.#room.press(button);
    else void this.#pressOnceHere(button);
  }

  /** @param {HTMLElement} button */
  async #pressOnceHere(button) {
    writeOrHide(this.#root, "#papers-failed", "");
    try {
      (await this.#bring()).press(button);
    } catch (error) {
      console.error(error);
      writeOrHide(this.#root, "#papers-failed", words.sentences.paperFailed);
      find(this.#root, "#papers-failed", HTMLElement).focus();
    }
  }

  /** Returns the papers, once they and their words have come. */
  async #bring() {
    const [{ PaperRoom }] = await Promise.all([import("./papers/room.js"), bringPaperWords()]);
    if (this.#room === undefined) {
      this.#room = new PaperRoom(this.#root);
      if (this.#answers !== undefined) this.#room.update(this.#answers);
      // A page that was loaded again shows the paper that was open.
      this.#room.follow();
    }
    writeOrHide(this.#root, "#papers-failed", "");
    return this.#room;
  }
}

/**
 * A field for the papers belongs to the form, so that starting over clears it; Enter in it must not ask for the estimate.
 *
 * @param {KeyboardEvent} event
 */
function keepInField(event) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
