// @ts-check
import { find, writeOrHide } from "../dom.js";
import { isUnder, readForm } from "../form.js";
import { words } from "../words.js";
import { blankField } from "./card.js";

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
   * @param {Pick<Answer, "unlikely" | "interview">} answers
   */
  ask(root, card, { unlikely, interview }) {
    if (isUnfinished(card, interview) && !this.#asked.has(blankName(card))) return this.#askForFigure(root, card);
    const found = unlikely.find((one) => isOn(card, one) && !this.#asked.has(named(root, one)));
    this.#open = found === undefined ? "" : named(root, found);
    writeOrHide(root, "#card-doubt", found === undefined ? "" : words.answer.doubts[found.doubt]);
    if (found === undefined) return false;
    this.#asked.add(this.#open);
    find(root, "#card-doubt", HTMLElement).scrollIntoView({ block: "nearest" });
    return true;
  }

  /**
   * Asks once for the figure that the chosen answer needs: left blank, nobody knows it.
   *
   * @param {HTMLElement} root
   * @param {Card} card
   */
  #askForFigure(root, card) {
    this.#open = blankName(card);
    this.#asked.add(this.#open);
    writeOrHide(root, "#card-doubt", words.cards.sentences.blank);
    blankField(root)?.focus();
    return true;
  }

  /**
   * Takes the question away with its card, or once the answer is another.
   *
   * @param {HTMLElement} root
   * @param {Card | undefined} card
   * @param {Pick<Answer, "unlikely" | "interview">} answers
   */
  refresh(root, card, { unlikely, interview }) {
    const isBlank = card !== undefined && isUnfinished(card, interview) && blankName(card) === this.#open;
    const isOpen = card !== undefined && unlikely.some((one) => isOn(card, one) && named(root, one) === this.#open);
    if (!isOpen && !isBlank) writeOrHide(root, "#card-doubt", "");
  }
}

/**
 * @param {Card} card
 * @param {Unlikely} unlikely
 */
function isOn({ asks }, { field }) {
  return isUnder(field, asks);
}

/**
 * @param {HTMLElement} root
 * @param {Unlikely} unlikely
 */
function named(root, { doubt, field }) {
  return `${doubt} ${readForm(root)[field]}`;
}

/**
 * Says whether the box of the chosen answer is empty by now; a card that is no longer asked lacks nothing.
 *
 * @param {Card} card
 * @param {Answer["interview"]} interview
 */
function isUnfinished({ key }, { cards }) {
  return cards.some((card) => card.key === key && card.isUnfinished);
}

/** @param {Card} card */
function blankName({ key, options }) {
  return `blank ${key} ${options.find(({ isChosen }) => isChosen)?.option ?? ""}`;
}
