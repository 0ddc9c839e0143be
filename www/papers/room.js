// @ts-check
import { tellPaper } from "../configuration/host.js";
import { find, write, writeOrHide } from "../dom.js";
import { currentStep, leaveStep, pushStep, replaceStep } from "../interview/places.js";
import { hearWindow } from "../outside.js";
import { isAsked } from "../questions.js";
import { inLanguage } from "../words.js";
import { listAsks } from "./ask-list.js";
import { authorizationChecklist } from "./authorization.js";
import { openAsks } from "./asks.js";
import { textOf } from "./blocks.js";
import { afterTheQuestions, callScript, hasInsurer } from "./call.js";
import { showCallScreen } from "./call-screen.js";
import { afterDenial, dateProblems } from "./denial.js";
import { isDetail, readDetails, showDateProblems } from "./details.js";
import { clearHandOut, copyText, printPaper } from "./hand-out.js";
import { PaperLanguages } from "./languages.js";
import { necessityRequest, referralRequest } from "./letters.js";
import { sheet } from "./sheets.js";
import { takeAlong } from "./take-along.js";

/** @import { Answer } from "../../dist/pkg/coverage_estimator.js" */
/** @import { AskList } from "./ask-list.js" */
/** @import { DenialAsk, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */
/** @import { Language } from "../words.js" */

/** @type {Record<string, (facts: Facts) => Paper>} */
const PAPERS = {
  call: callScript,
  referral: referralRequest,
  necessity: necessityRequest,
  authorization: authorizationChecklist,
  denial: afterDenial,
  takeAlong,
};

/** What of a denial is asked for beside the paper, each where it matters. */
const DENIAL_ASKS = /** @type {const} */ (["denial", "policy", "appeal"]);

/** The papers of a page: one at a time is open, and follows the newest answers. */
export class PaperRoom {
  #root;
  /** The name of the open paper. */
  #open = "";
  #answers = /** @type {Answer | undefined} */ (undefined);
  #languages;
  /** The kind of insurance for which the questions of the call script are listed. */
  #askedKind = /** @type {string | undefined} */ (undefined);
  /** The questions of the call script, which stay in their places while it is open. */
  #asks = /** @type {AskList | undefined} */ (undefined);

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#languages = new PaperLanguages(root);
    const section = find(root, "#papers", HTMLElement);
    section.addEventListener("click", (event) => this.#hearPress(event));
    section.addEventListener("input", ({ target }) => this.#hearDetail(target));
    section.addEventListener("focusout", ({ target }) => this.#hearDetail(target));
    find(root, "#form", HTMLFormElement).addEventListener("reset", () => clearHandOut(root));
    this.#languages.hearChoice(() => this.#show());
    hearWindow(root, "popstate", () => this.follow());
  }

  /**
   * Fills in the open paper from the newest answers; there is no estimate while something is missing or wrong.
   *
   * @param {Answer} answers
   */
  update(answers) {
    this.#answers = answers;
    this.#leaveWithdrawn();
    this.#show();
  }

  /** Another kind of insurance may have no such paper. */
  #leaveWithdrawn() {
    const button = this.#root.querySelector(`[data-paper="${this.#open}"]`);
    if (button === null || isAsked(button)) return;
    this.#open = "";
    this.#markButtons();
    leaveStep({ paper: "" });
  }

  /** @param {MouseEvent} event */
  #hearPress({ target }) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.id === "paper-print") printPaper(this.#root);
    else if (button?.id === "paper-copy") copyText(this.#root, this.#text());
    else if (button?.id === "paper-close") this.#close();
  }

  /** @param {EventTarget | null} target */
  #hearDetail(target) {
    if (isDetail(target)) this.#show();
  }

  /** @param {string} name */
  #toggle(name) {
    if (name === this.#open) {
      this.#close();
    } else {
      this.#openPaper(name);
    }
  }

  /**
   * Opens the paper that a button is for, or closes it.
   *
   * @param {HTMLElement} button
   */
  press({ dataset: { paper, opensPaper } }) {
    if (paper !== undefined) this.#toggle(paper);
    else if (opensPaper !== undefined) this.#openPaper(opensPaper);
  }

  /** @param {string} name */
  #openPaper(name) {
    // The insurance may have become another while the papers came.
    if (!isAsked(this.#buttonOf(name))) return;
    // The browser's Back closes the paper, and does not leave the answer.
    if (currentStep()?.paper) replaceStep({ paper: name });
    else pushStep({ paper: name });
    this.#lay(name);
    find(this.#root, "#paper-title", HTMLElement).focus();
    tellPaper(this.#root, name);
  }

  #close() {
    const name = this.#open;
    leaveStep({ paper: "" });
    this.#lay("");
    this.#buttonOf(name).focus();
  }

  /** Opens or closes the paper, as it is at the step that the browser is at. */
  follow() {
    const [before, name] = [this.#open, currentStep()?.paper ?? ""];
    const isKnown = name === "" || (Object.hasOwn(PAPERS, name) && isAsked(this.#buttonOf(name)));
    if (name === before || !isKnown) return;
    const hadFocus = this.#root.querySelector("#paper :focus") !== null;
    this.#lay(name);
    if (name === "" && hadFocus) this.#buttonOf(before).focus();
  }

  /** @param {string} name The paper to be open; blank for none. */
  #lay(name) {
    this.#open = name;
    this.#asks = undefined;
    clearHandOut(this.#root);
    this.#show();
    this.#markButtons();
  }

  /** @param {string} name */
  #buttonOf(name) {
    return find(this.#root, `[data-paper="${name}"]`, HTMLButtonElement);
  }

  #markButtons() {
    for (const button of this.#root.querySelectorAll("[data-paper]")) {
      button.setAttribute("aria-expanded", String(button.getAttribute("data-paper") === this.#open));
    }
  }

  #show() {
    const facts = this.#facts();
    const paper = facts && PAPERS[this.#open]?.(facts);
    find(this.#root, "#paper", HTMLElement).hidden = paper === undefined;
    // A paper that is closed leaves no name behind.
    if (facts === undefined || paper === undefined) find(this.#root, "#paper-sheets", HTMLElement).replaceChildren();
    if (facts === undefined || paper === undefined) return;
    writeOrHide(this.#root, "#paper-note", paper.note);
    find(this.#root, "#paper", HTMLElement).toggleAttribute("data-letter", paper.letter === "whole");
    find(this.#root, "#paper", HTMLElement).dataset.open = this.#open;
    const language = this.#languages.of(paper);
    const printed = inLanguage(language, () => PAPERS[this.#open]?.(facts)) ?? paper;
    inLanguage(language, () => find(this.#root, "#paper-sheets", HTMLElement).replaceChildren(...printed.sheets.map(sheet)));
    // The title of a letter is not printed: it is for the person.
    write(this.#root, "#paper-title", paper.letter === "whole" ? paper.title : printed.title);
    find(this.#root, "#paper-title", HTMLElement).lang = paper.letter === "whole" ? facts.languages.page : language;
    this.#showCall(facts, language);
    this.#showDenial(facts, paper.asks ?? []);
    this.#languages.mark(paper);
  }

  /**
   * @param {Facts} facts
   * @param {DenialAsk[]} asks
   */
  #showDenial(facts, asks) {
    for (const ask of DENIAL_ASKS) find(this.#root, `#paper-${ask}`, HTMLElement).hidden = !asks.includes(ask);
    showDateProblems(this.#root, asks.length > 0 ? dateProblems(facts) : {});
  }

  /**
   * @param {Facts} facts
   * @param {Language} language
   */
  #showCall(facts, language) {
    const { kind } = facts.answers.request.coverage;
    // Another kind of insurance has other questions.
    if (this.#askedKind !== kind) this.#asks = undefined;
    if (this.#open === "call" && this.#asks === undefined && hasInsurer(facts)) {
      this.#askedKind = kind;
      this.#asks = listAsks(this.#root, openAsks(this.#root, facts));
    }
    showCallScreen(this.#root, facts, this.#asks, (say) => inLanguage(language, say));
  }

  #text() {
    const facts = this.#facts();
    const paper = facts && PAPERS[this.#open]?.(facts);
    if (facts === undefined || paper === undefined) return "";
    return inLanguage(this.#languages.of(paper), () => this.#textOf(PAPERS[this.#open]?.(facts) ?? paper));
  }

  /** @param {Paper} paper */
  #textOf(paper) {
    const title = paper.letter === "whole" ? [] : [paper.title];
    const end = this.#asks === undefined ? [] : [this.#asks.text(), textOf(afterTheQuestions())];
    return [...title, ...paper.sheets.map(textOf), ...end].join("\n\n");
  }

  /** @returns {Facts | undefined} */
  #facts() {
    if (this.#answers === undefined) return undefined;
    return { estimate: this.#answers.estimate, answers: this.#answers, languages: this.#languages.both, details: readDetails(this.#root) };
  }
}
