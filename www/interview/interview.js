// @ts-check
import { find, writeOrHide } from "../dom.js";
import { hearWindow } from "../outside.js";
import { afterTaps, refuseRepeated, refuseSecond, refuseSecondAfter } from "../press.js";
import { checkOf, fieldsOnCard, isWrong, pathsOnCard, revealBoxes, stayOn } from "./card.js";
import { Doubts } from "./doubts.js";
import { noteChosen, notePassed } from "./noted.js";
import { hearOptions } from "./options.js";
import { cardAsking, keyBefore, nextOf } from "./order.js";
import { arriveAtStep, currentStep, pushStep, replaceStep } from "./places.js";
import { choose, clear } from "./put.js";
import { ANSWER, POINTS, showPlace } from "./shown.js";
import { bringIntoSight } from "./sight.js";

/** @import { Answer, Card } from "../../dist/pkg/coverage_estimator.js" */

/**
 * The interview: the form's own questions, one card at a time. The model says which cards there are and what a coarse answer writes;
 * what is typed stands in the form alone, so that both views show the same.
 */
export class Interview {
  #root;
  #update;
  #settle;
  #tellCome;
  #afterTaps;
  /** The key of a card, or another place; nothing before the model has said which card is first. */
  #place = "";
  #answers = /** @type {Answer | undefined} */ (undefined);
  /** Every card that was there: a card that its own answer makes needless stays until the person leaves it. */
  #cards = /** @type {Map<string, Card>} */ (new Map());
  #doubts = new Doubts();
  /** The coarse answer that was pressed before the model had come. */
  #early = /** @type {string | undefined} */ (undefined);
  /** Somebody pressed Continue before the model had come. */
  #hurried = /** @type {((path: string) => void) | undefined} */ (undefined);

  /**
   * @param {HTMLElement} root
   * @param {() => void} update Asks the model anew and shows what it says.
   * @param {() => void} settle Does so where something was typed that the model has not been asked about yet.
   */
  constructor(root, update, settle) {
    this.#root = root;
    this.#update = update;
    this.#settle = settle;
    this.#tellCome = refuseSecondAfter(root);
    this.#afterTaps = afterTaps(root);
    const pressed = root.querySelector("#card-options :checked");
    if (pressed instanceof HTMLInputElement) this.#early = pressed.value;
    hearOptions(root, (event) => this.#hearOption(event));
    find(root, "#card-unknown", HTMLElement).addEventListener("click", () => this.#leaveOpen());
    find(root, "#card-back", HTMLElement).addEventListener("click", (event) => this.#hearBack(event));
    find(root, "#card-continue", HTMLElement).addEventListener("click", refuseSecond);
    find(root, "#form", HTMLElement).addEventListener("keydown", refuseRepeated);
    find(root, "#card-stop", HTMLElement).addEventListener("click", () => this.go(ANSWER));
    root.addEventListener("click", ({ target }) => this.#hearCard(target));
    hearWindow(root, "popstate", () => {
      const isMoved = arriveAtStep() && this.#placeOf(currentStep()?.place ?? "") !== this.#place;
      if (isMoved) this.arrive();
    });
  }

  /** Other answers stand in the form. */
  restart() {
    // There is no way back to cards of other answers.
    replaceStep({ place: "", depth: 0 });
    this.refresh();
  }

  /** The form was used without the cards: what they were then says nothing. */
  refresh() {
    this.#cards.clear();
    this.#place = "";
  }

  /**
   * Shows the place where the person is, by the newest answers.
   *
   * @param {Answer} answers
   */
  show(answers) {
    this.#answers = answers;
    this.tellComing(false);
    answers.interview.cards.forEach((card) => this.#keep(card));
    const isFirst = this.#place === "";
    if (isFirst) this.#begin();
    this.#showPlace(answers);
    if (isFirst) this.#catchUp();
  }

  /**
   * Keeps a card. What a point has asked stays on it until the person leaves it, also where one of its answers has settled it.
   *
   * @param {Card} card
   */
  #keep(card) {
    const before = card.key === this.#place && card.card === "point" && card.isAnswered ? this.#cards.get(card.key) : undefined;
    const asks = before === undefined ? card.asks : [...new Set([...before.asks, ...card.asks])];
    this.#cards.set(card.key, { ...card, asks });
  }

  /**
   * Leaves the card for the next one, if it can be left.
   *
   * @param {(path: string) => void} finish Is told the paths on the card: the person is done with them.
   */
  advance(finish) {
    this.#hurried = this.#answers === undefined ? finish : undefined;
    pathsOnCard(this.#root).forEach(finish);
    this.#update();
    if (this.#answers === undefined) return this.tellComing(true);
    const card = this.#cards.get(this.#place);
    if (card === undefined)
      this.go(nextOf(this.#answers, "number") ?? (this.#place === POINTS ? nextOf(this.#answers, "coverage") : POINTS) ?? ANSWER);
    else if (isWrong(this.#root, card, this.#answers.problems) || !card.mayBeLeft) stayOn(this.#root, card);
    else if (!this.#doubts.ask(this.#root, card, this.#answers)) this.#pass(card);
  }

  /**
   * Says to whom has pressed Continue that the next question is on its way, or no longer does.
   *
   * @param {boolean} isComing
   */
  tellComing(isComing) {
    find(this.#root, "#card-coming", HTMLElement).hidden = !isComing;
    find(this.#root, "#card fieldset", HTMLElement).setAttribute("aria-busy", String(isComing));
  }

  /**
   * Opens a card or another place, as a new step.
   *
   * @param {string} place
   */
  go(place) {
    pushStep({ place });
    this.#arrive();
  }

  /**
   * Opens the card that asks about a path. Returns whether there is one.
   *
   * @param {string} path
   */
  openAt(path) {
    const card = cardAsking(this.#answers, path);
    if (card !== undefined) this.go(card.key);
    return card !== undefined;
  }

  openAnswer() {
    this.go(ANSWER);
  }

  #begin() {
    this.#place = this.#placeOf(currentStep()?.place ?? "");
    replaceStep({ place: this.#place });
  }

  /**
   * Returns a place, or the one to begin with where it is none, as after other answers were opened.
   *
   * @param {string} place
   */
  #placeOf(place) {
    const isStation = [ANSWER, POINTS].includes(place) && this.#answers !== undefined && checkOf(this.#answers) !== undefined;
    return isStation || this.#cards.has(place) ? place : (nextOf(this.#answers, "number") ?? ANSWER);
  }

  /** Does what was pressed before the model had come. */
  #catchUp() {
    if (this.#early !== undefined) this.#choose(this.#early);
    this.#early = undefined;
    if (this.#hurried !== undefined) this.advance(this.#hurried);
  }

  /** @param {Event} event */
  #hearOption(event) {
    // The form's own controls say the same in a moment.
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (this.#answers === undefined) {
      this.#early = target.value;
      // A model that did not come is asked for again.
      this.#update();
    } else {
      // What was typed a moment ago steps aside too: the model must have read it.
      const { value } = target;
      this.#settle();
      this.#choose(value);
    }
  }

  /** @param {string} option */
  #choose(option) {
    const card = this.#cards.get(this.#place);
    const chosen = card?.options.find((one) => one.option === option);
    if (card === undefined || chosen === undefined) return;
    choose(this.#root, chosen);
    noteChosen(this.#root, card.key, option);
    writeOrHide(this.#root, "#card-error", "");
    this.#update();
    if (chosen.opens.length > 0) this.#afterTaps(() => card.key === this.#place && revealBoxes(this.#root));
  }

  #leaveOpen() {
    const card = this.#cards.get(this.#place);
    clear(fieldsOnCard(this.#root));
    if (card !== undefined) this.#pass(card);
  }

  /** @param {Card} card */
  #pass(card) {
    notePassed(this.#root, card.key);
    this.#update();
    this.go(nextOf(this.#answers, card.part) ?? (card.part === "number" ? ANSWER : POINTS));
  }

  /** @param {MouseEvent} event */
  #hearBack(event) {
    if (event.detail > 1) return;
    if ((currentStep()?.depth ?? 0) > 0) {
      history.back();
      return;
    }
    const before = keyBefore(this.#answers, this.#place);
    if (before === undefined) return;
    replaceStep({ place: before });
    this.#arrive();
  }

  /** @param {EventTarget | null} target */
  #hearCard(target) {
    const button = target instanceof Element ? target.closest("[data-to-card]") : null;
    if (button instanceof HTMLElement) this.go(button.dataset.toCard ?? ANSWER);
  }

  /** Shows the step that the browser has gone to; some browsers then scroll to where the page was when it was left. */
  arrive() {
    this.#arrive();
    const place = this.#place;
    requestAnimationFrame(() => requestAnimationFrame(() => place === this.#place && this.#bringIntoSight()));
  }

  /** Shows the step that the browser is at, and leads those who do not see to its title. */
  #arrive() {
    const step = currentStep();
    if (step === undefined || this.#answers === undefined || this.#root.dataset.view === "all") return;
    this.#place = this.#placeOf(step.place);
    this.#tellCome();
    writeOrHide(this.#root, "#card-error", "");
    this.#showPlace(this.#answers);
    find(this.#root, "#card-title", HTMLElement).focus({ preventScroll: true });
    this.#bringIntoSight();
  }

  #bringIntoSight() {
    if (this.#answers === undefined || this.#root.dataset.view === "all") return;
    // At the answer that is the number, which the person has come for.
    const hasNumber = this.#place === ANSWER && find(this.#root, "#pays-amount", HTMLElement).checkVisibility();
    bringIntoSight(this.#root, hasNumber ? ".pays" : "#card-foot");
  }

  /** @param {Answer} answers */
  #showPlace(answers) {
    this.#doubts.refresh(this.#root, this.#cards.get(this.#place), answers);
    const hasBack = (currentStep()?.depth ?? 0) > 0 || keyBefore(answers, this.#place) !== undefined;
    showPlace(this.#root, { place: this.#place, cards: this.#cards, answers, hasBack });
  }
}
