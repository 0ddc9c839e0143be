// @ts-check
import { announce } from "./announce.js";
import { connectBar } from "./bar.js";
import { answer, load } from "./core.js";
import { find, writeOrHide } from "./dom.js";
import { today } from "./figures.js";
import { connectDiagnosis, listCommonDiagnoses, showReadBack } from "./diagnosis.js";
import { reformat, showEchoes } from "./entries.js";
import { pathOf, readForm } from "./form.js";
import { Keeping } from "./keep/keep.js";
import { afterPress } from "./press.js";
import {
  askedPaths,
  goTo,
  isFinished,
  isMissing,
  listProblems,
  missingName,
  problemSentence,
  showAtQuestions,
  typedPaths,
} from "./problems.js";
import { connectInsteads, connectNetworks, copyNetworkQuestions, showQuestions } from "./questions.js";
import { connectPrint } from "./answer/print.js";
import { Papers } from "./papers.js";
import { announcement, hideEstimate, showEstimate } from "./answer/result.js";
import { connectStartOver } from "./start-over.js";
import { words } from "./words.js";

/** @import { Answer, Problem } from "../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "./form.js" */

/** The person has paused typing: long enough not to price every digit, short enough to feel at once. */
const TYPING_PAUSE = 250;

/**
 * The whole program. `data-state` says whether the page is static yet, or the model is loading, ready or failed;
 * `data-result` whether an estimate is none, shown or failed.
 */
class CoverageEstimator extends HTMLElement {
  /** The paths of the questions that the person has been at and left: only they are told what is wrong. */
  #finished = /** @type {Set<string>} */ (new Set());
  /** Whether the problems are also listed above the form, since the person asked for the estimate. */
  #isSummed = false;
  /** The fields that the person has left since the last answer. */
  #left = /** @type {Set<Control>} */ (new Set());
  #isConnected = false;
  #typing = 0;
  #papers = /** @type {Papers | undefined} */ (undefined);
  #keeping = /** @type {Keeping | undefined} */ (undefined);

  connectedCallback() {
    if (this.#isConnected) return;
    this.#isConnected = true;
    const root = find(shadowOf(this), ".estimator", HTMLElement);
    copyNetworkQuestions(root);
    this.#keeping = new Keeping(root, this.getAttribute("keep") !== "false", () => this.#startAgain(root));
    this.#keeping.restore();
    this.#finished = new Set(typedPaths(root));
    showQuestions(root);
    this.#listen(root);
    this.#load(root);
  }

  /** @param {HTMLElement} root */
  #listen(root) {
    const form = find(root, "#form", HTMLFormElement);
    connectBar(root);
    connectInsteads(form);
    connectNetworks(root);
    connectDiagnosis(root, () => this.#answer(root));
    connectPrint(root);
    this.#papers = new Papers(root);
    const answerAfterPress = afterPress(root, () => this.#answer(root));
    connectStartOver(root, () => this.#startAgain(root));
    form.addEventListener("input", ({ target }) => this.#hearTyping(root, target));
    form.addEventListener("change", ({ target }) => this.#hearChange(target, answerAfterPress));
    form.addEventListener("submit", (event) => this.#askForEstimate(root, event));
    root.addEventListener("click", (event) => followLink(root, event));
  }

  /** @param {HTMLElement} root */
  async #load(root) {
    this.dataset.state = "loading";
    this.dataset.result = "none";
    writeOrHide(root, "#failure-sentence", "");
    hideEstimate(root, words.sentences.loading);
    try {
      await load();
    } catch (error) {
      this.dataset.state = "failed";
      this.#fail(root, words.sentences.loadFailed, error);
      return;
    }
    this.dataset.state = "ready";
    listCommonDiagnoses(root);
    this.#update(root);
  }

  /**
   * @param {HTMLElement} root
   * @param {EventTarget | null} target
   */
  #hearTyping(root, target) {
    if (!(target instanceof HTMLInputElement) || target.type !== "text") return;
    if (!target.matches("[aria-invalid]")) this.#finished.delete(pathOf(target));
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#answer(root), TYPING_PAUSE);
  }

  /**
   * @param {EventTarget | null} target
   * @param {() => void} answer
   */
  #hearChange(target, answer) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    this.#finished.add(pathOf(target));
    this.#left.add(target);
    answer();
  }

  /** @param {HTMLElement} root */
  #answer(root) {
    clearTimeout(this.#typing);
    if (this.dataset.state === "ready") this.#update(root);
    else if (this.dataset.state === "failed") this.#load(root);
    else showQuestions(root);
  }

  /**
   * Reads the form, asks the model, shows what it says: all at once, so that what is shown always belongs to the newest input.
   *
   * @param {HTMLElement} root
   */
  #update(root) {
    try {
      writeOrHide(root, "#failure-sentence", "");
      showQuestions(root);
      const answers = answer(readForm(root), today());
      this.#showRead(root, answers);
      this.#keeping?.remember();
      this.#showProblems(root, answers.problems);
      const lacking = answers.problems.filter(({ path }) => answers.needed.includes(path));
      if (answers.estimate !== undefined) {
        showEstimate(root, answers.estimate, answers);
        this.#papers?.update(answers);
        this.dataset.result = "shown";
        announce(root, announcement(answers.estimate, answers));
      } else if (!this.#isAtWork(lacking)) {
        this.#showWaiting(root, lacking);
        this.#papers?.update(answers);
      }
    } catch (error) {
      this.#fail(root, words.sentences.estimateFailed, error);
    }
  }

  /**
   * Says back what was read, and writes what the person has left as it was understood.
   *
   * @param {HTMLElement} root
   * @param {Answer} answers
   */
  #showRead(root, answers) {
    this.#left.forEach((control) => reformat(control, answers.echoes));
    this.#left.clear();
    showEchoes(root, answers.echoes);
    showReadBack(root, answers);
  }

  /**
   * Says whether all that is wrong is what the person is still typing; the answer before it stays meanwhile.
   *
   * @param {Problem[]} problems
   */
  #isAtWork(problems) {
    return problems.every((problem) => !isMissing(problem) && !isFinished(this.#finished, problem));
  }

  /**
   * @param {HTMLElement} root
   * @param {Problem[]} problems
   */
  #showProblems(root, problems) {
    const told = problems.filter((problem) => isFinished(this.#finished, problem));
    showAtQuestions(root, told);
    const summed = this.#isSummed ? problems.filter((problem) => told.includes(problem) || !isMissing(problem)) : [];
    listProblems(root, "#summary-links", summed);
    find(root, "#summary", HTMLElement).hidden = summed.length === 0;
  }

  /**
   * @param {HTMLElement} root
   * @param {Problem[]} problems
   */
  #showWaiting(root, problems) {
    const missing = problems.filter(isMissing);
    const told = problems.filter((problem) => isFinished(this.#finished, problem) && !missing.includes(problem));
    hideEstimate(root, told.length > 0 ? words.sentences.waitingForMending : words.sentences.waiting);
    listProblems(root, "#waiting-links", [...told, ...missing], told.length > 0 ? problemSentence : missingName);
    this.dataset.result = "none";
    announce(root, words.sentences.announceWaiting);
  }

  /**
   * @param {HTMLElement} root
   * @param {SubmitEvent} event
   */
  #askForEstimate(root, event) {
    event.preventDefault();
    askedPaths(root).forEach((path) => this.#finished.add(path));
    this.#isSummed = true;
    this.#answer(root);
    const summary = find(root, "#summary", HTMLElement);
    const goal = summary.hidden ? find(root, "#answer-title", HTMLElement) : summary;
    goal.focus();
  }

  /** @param {HTMLElement} root */
  #startAgain(root) {
    this.#finished = new Set(typedPaths(root));
    this.#isSummed = false;
    this.#answer(root);
  }

  /**
   * @param {HTMLElement} root
   * @param {string} sentence
   * @param {unknown} error
   */
  #fail(root, sentence, error) {
    console.error(error);
    hideEstimate(root, "");
    listProblems(root, "#waiting-links", []);
    writeOrHide(root, "#failure-sentence", sentence);
    this.dataset.result = "failed";
  }
}

/**
 * Returns the root that the markup declared, or makes it where the browser knows no declared ones.
 *
 * @param {HTMLElement} element
 */
function shadowOf(element) {
  if (element.shadowRoot !== null) return element.shadowRoot;
  const shadow = element.attachShadow({ mode: "open" });
  shadow.append(find(element, "template", HTMLTemplateElement).content);
  return shadow;
}

/**
 * Links inside a shadow root lead nowhere by themselves.
 *
 * @param {HTMLElement} root
 * @param {Event} event
 */
function followLink(root, event) {
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  if (link.dataset.goTo !== undefined) goTo(root, link.dataset.goTo);
  else find(root, "#answer-title", HTMLElement).focus();
}

customElements.define("coverage-estimator", CoverageEstimator);
