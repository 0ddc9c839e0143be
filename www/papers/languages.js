// @ts-check
/** In which language a paper is: a doctor may read another than the patient. */
import { find, writeOrHide } from "../dom.js";
import { bringAll } from "../language.js";
import { languageOf, words } from "../words.js";

/** @import { Paper } from "./blocks.js" */
/** @import { Language } from "../words.js" */

/** What is printed and copied; all else beside a paper is for the person, in the language of the page. */
const PAPER_PARTS = "#paper-sheets, #paper-asks-title, .ask-question, .ask-answers, #paper-end";

/** The languages of the papers of a page. */
export class PaperLanguages {
  #root;
  /** The language that the person chose for papers, if they did. */
  #chosen = /** @type {Language | undefined} */ (undefined);

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
  }

  get #select() {
    return find(this.#root, "#paper-language", HTMLSelectElement);
  }

  /** @param {() => void} follow What is to be done once the words of a chosen language have come. */
  hearChoice(follow) {
    const select = this.#select;
    select.addEventListener("change", async () => {
      const language = languageOf(select.value);
      if (language !== undefined) await bringAll(language);
      this.#chosen = language;
      follow();
    });
  }

  /** What an office reads is in English unless somebody wants it otherwise. */
  get both() {
    return { page: languageOf(this.#root.lang) ?? "en", letter: this.#chosen ?? "en" };
  }

  /**
   * Returns the language of an open paper; what a person reads beside letters stays in that of the page.
   *
   * @param {Paper} paper
   */
  of({ letter }) {
    const languages = this.both;
    if (letter === "whole") return languages.letter;
    return letter === "part" ? languages.page : (this.#chosen ?? languages.page);
  }

  /**
   * Says on the page in which language the open paper is.
   *
   * @param {Paper} paper
   */
  mark(paper) {
    const [language, { page, letter }] = [this.of(paper), this.both];
    const isForeign = paper.letter !== undefined && letter === "en" && page !== "en";
    this.#select.value = paper.letter === undefined ? language : letter;
    writeOrHide(this.#root, "#paper-language-hint", isForeign ? words.papers.common.inEnglish : "");
    for (const part of this.#root.querySelectorAll(PAPER_PARTS)) /** @type {HTMLElement} */ (part).lang = language;
  }
}
