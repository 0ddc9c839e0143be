// @ts-check
import { find, writeOrHide } from "../dom.js";
import { readForm } from "../form.js";
import { words } from "../words.js";

/** @import { Answer, Card, Unlikely } from "../../dist/pkg/coverage_estimator.js" */

/** Asks once about an answer that most often is a slip, before its card is left: it can be true, so a second press goes on. */
export class Doubts {
  /** The answers that were asked about, as they were typed. */
  #asked = /** @type {Set<string>} */ (new Set());
  /** The one that is being asked about. */
  #open = "";

  /**
   * Asks about an answer on the card, if one is unlikely and was not asked about yet. Returns whether it did.
   *
   * @param {HTMLElement} root
   * @param {Card} card
   * @param {Pick<Answer, "unlikely">} answers
   */
  ask(root, card, { unlikely }) {
    const found = unlikely.find((one) => isOn(card, one) && !this.#asked.has(named(root, one)));
    this.#open = found === undefined ? "" : named(root, found);
    writeOrHide(root, "#card-doubt", found === undefined ? "" : words.answer.doubts[found.doubt]);
    if (found === undefined) return false;
    this.#asked.add(this.#open);
    find(root, "#card-doubt", HTMLElement).scrollIntoView({ block: "nearest" });
    return true;
  }

  /**
   * Takes the question away with its card, or once the answer is another.
   *
   * @param {HTMLElement} root
   * @param {Card | undefined} card
   * @param {Pick<Answer, "unlikely">} answers
   */
  refresh(root, card, { unlikely }) {
    const isOpen = card !== undefined && unlikely.some((one) => isOn(card, one) && named(root, one) === this.#open);
    if (!isOpen) writeOrHide(root, "#card-doubt", "");
  }
}

/**
 * @param {Card} card
 * @param {Unlikely} unlikely
 */
function isOn({ asks }, { field }) {
  return asks.some((path) => field === path || field.startsWith(`${path}.`));
}

/**
 * @param {HTMLElement} root
 * @param {Unlikely} unlikely
 */
function named(root, { doubt, field }) {
  return `${doubt} ${readForm(root)[field]}`;
}
