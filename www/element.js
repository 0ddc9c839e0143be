// @ts-check
import { announce } from "./announce.js";
import { connectBar } from "./bar.js";
import { connectCells, showCells } from "./cells/cells.js";
import { answer, load } from "./core.js";
import { find, writeOrHide } from "./dom.js";
import { today } from "./figures.js";
import { connectDiagnosis, listCommonDiagnoses, showReadBack } from "./diagnosis.js";
import { reformat, showEchoes } from "./entries.js";
import { connectTerms } from "./glossary/terms.js";
import { pathOf, readForm } from "./form.js";
import { connectLanguage, speakFirst } from "./language.js";
import { Interview } from "./interview/interview.js";
import { readNoted } from "./interview/noted.js";
import { connectViews } from "./interview/views.js";
import { Keeping } from "./keep/keep.js";
import { afterPress } from "./press.js";
import { goTo, listProblems } from "./problems.js";
import { connectInsteads, connectNetworks, showQuestions } from "./questions.js";
import { connectPrint } from "./answer/print.js";
import { Papers } from "./papers.js";
import { announcement, hideEstimate, showEstimate } from "./answer/result.js";
import { connectStartOver } from "./start-over.js";
import { Telling } from "./telling.js";
import { Typing } from "./typing.js";
import { words } from "./words.js";

/** @import { Answer } from "../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "./form.js" */

/**
 * The whole program. `data-state` says whether the page is static yet, or the model is loading, ready or failed;
 * `data-result` whether an estimate is none, shown or failed.
 */
class CoverageEstimator extends HTMLElement {
  /** The fields that the person has left since the last answer. */
  #left = /** @type {Set<Control>} */ (new Set());
  #isConnected = false;
  #typing = new Typing();
  #papers = /** @type {Papers | undefined} */ (undefined);
  #keeping = /** @type {Keeping | undefined} */ (undefined);
  #interview = /** @type {Interview | undefined} */ (undefined);
  #telling = /** @type {Telling | undefined} */ (undefined);

  connectedCallback() {
    if (this.#isConnected) return;
    this.#isConnected = true;
    const root = find(shadowOf(this), ".estimator", HTMLElement);
    this.#keeping = new Keeping(root, this.#isKept(), () => this.#startAgain(root));
    this.#keeping.restore();
    this.#telling = new Telling(root);
    showQuestions(root);
    this.#listen(root);
    this.#load(root);
  }

  /** @param {HTMLElement} root */
  #listen(root) {
    const form = find(root, "#form", HTMLFormElement);
    connectBar(root);
    connectCells(root);
    connectTerms(root);
    connectInsteads(form);
    connectNetworks(root);
    connectDiagnosis(root, () => this.#answer(root));
    connectPrint(root);
    connectLanguage(root, this.#isKept(), () => this.#speakAnew(root));
    this.#interview = new Interview(root, () => this.#answer(root));
    connectViews(root, this.getAttribute("view") === "all" ? "all" : "cards", () => this.#changeView(root));
    this.#papers = new Papers(root);
    const answerAfterPress = afterPress(root, () => this.#answer(root));
    connectStartOver(root, () => this.#startAgain(root));
    form.addEventListener("input", ({ target }) => this.#hearTyping(root, target));
    form.addEventListener("change", ({ target }) => this.#hearChange(target, answerAfterPress));
    form.addEventListener("submit", (event) => this.#hearSubmit(root, event));
    root.addEventListener("click", (event) => this.#followLink(root, event));
  }

  /** @param {HTMLElement} root */
  async #load(root) {
    this.dataset.state = "loading";
    this.dataset.result = "none";
    writeOrHide(root, "#failure-sentence", "");
    const speaking = speakFirst(root, this.#isKept()).then(() => hideEstimate(root, words.sentences.loading));
    try {
      await Promise.all([load(import.meta.url), speaking]);
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
    if (!target.matches("[aria-invalid]")) this.#telling?.begin(pathOf(target));
    this.#typing.hear(() => this.#answer(root));
  }

  /**
   * @param {EventTarget | null} target
   * @param {() => void} answer
   */
  #hearChange(target, answer) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    this.#telling?.finish(pathOf(target));
    this.#left.add(target);
    answer();
  }

  /** @param {HTMLElement} root */
  #answer(root) {
    if (this.dataset.state === "ready") this.#typing.now(() => this.#update(root));
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
      const answers = answer({ ...readForm(root), ...readNoted(root) }, today());
      this.#showRead(root, answers);
      this.#keeping?.remember();
      this.#telling?.show(answers.problems);
      this.#showResult(root, answers);
      this.#interview?.show(answers);
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
    showCells(root, answers, (path) => this.#telling?.hasFinished(path) === true);
  }

  /**
   * @param {HTMLElement} root
   * @param {Answer} answers
   */
  #showResult(root, answers) {
    if (answers.estimate !== undefined) {
      showEstimate(root, answers.estimate, answers);
      this.#papers?.update(answers);
      this.dataset.result = "shown";
      announce(root, announcement(answers.estimate, answers));
    } else if (this.#telling?.showWaiting(answers)) {
      this.#papers?.update(answers);
      this.dataset.result = "none";
    }
  }

  /**
   * @param {HTMLElement} root
   * @param {SubmitEvent} event
   */
  #hearSubmit(root, event) {
    event.preventDefault();
    if (root.dataset.view === "all") this.#askForEstimate(root);
    else this.#interview?.advance((path) => this.#telling?.finish(path));
  }

  /** @param {HTMLElement} root */
  #askForEstimate(root) {
    this.#telling?.finishAll();
    this.#answer(root);
    const summary = find(root, "#summary", HTMLElement);
    const goal = summary.hidden ? find(root, "#answer-title", HTMLElement) : summary;
    goal.focus();
  }

  /** Whether the tab may hold what was answered: not on a device of the clinic. */
  #isKept() {
    return this.getAttribute("keep") !== "false";
  }

  /** @param {HTMLElement} root */
  #speakAnew(root) {
    if (this.dataset.state === "ready") listCommonDiagnoses(root);
    this.#answer(root);
  }

  /** @param {HTMLElement} root */
  #changeView(root) {
    this.#interview?.refresh();
    this.#answer(root);
  }

  /** @param {HTMLElement} root */
  #startAgain(root) {
    this.#telling?.restart();
    this.#interview?.restart();
    this.#answer(root);
  }

  /**
   * Links inside a shadow root lead nowhere by themselves.
   *
   * @param {HTMLElement} root
   * @param {Event} event
   */
  #followLink(root, event) {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    const path = link.dataset.goTo;
    const isCards = root.dataset.view === "cards";
    if (isCards && (path === undefined ? this.#interview?.openAnswer() : this.#interview?.openAt(path))) return;
    if (isCards) find(root, "#view-all", HTMLButtonElement).click();
    if (path === undefined) find(root, "#answer-title", HTMLElement).focus();
    else goTo(root, path);
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

customElements.define("coverage-estimator", CoverageEstimator);
