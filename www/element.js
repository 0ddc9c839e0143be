// @ts-check
/// <reference path="./delivery/built.d.ts" />
import { Answering } from "./answering.js";
import { showChosen } from "./chosen.js";
import { Clinic } from "./configuration/clinic.js";
import { HandedOver } from "./configuration/host.js";
import { connectParts } from "./connect.js";
import { load } from "./core.js";
import { version } from "built:version";
import { find } from "./dom.js";
import { connectDiagnosis, listCommonDiagnoses } from "./diagnosis.js";
import { causeOf, hideFailure, showFailure, showNoStart } from "./failure.js";
import { pathOf } from "./form.js";
import { connectLanguage, speakFirst } from "./language.js";
import { connectInnerLinks } from "./inner-links.js";
import { Interview } from "./interview/interview.js";
import { connectViews } from "./interview/views.js";
import { Keeping } from "./keep/keep.js";
import { CountsWrong, mustBeginRight } from "./known-course.js";
import { hearAgain, stopHearing } from "./outside.js";
import { afterPress, connectSubmit } from "./press.js";
import { listProblems } from "./problems.js";
import { showQuestions } from "./questions.js";
import { Papers } from "./papers.js";
import { whenParsed } from "./parsed.js";
import { hideEstimate } from "./answer/result.js";
import { builtRoot, declaredRoot } from "./root.js";
import { contactOf } from "./settings.js";
import { connectStartOver } from "./start-over.js";
import { nextTask } from "./task.js";
import { Telling } from "./telling.js";
import { Typing } from "./typing.js";
import { defineOnce } from "./twice.js";
import { words } from "./words.js";

/** @import { Typed } from "../dist/pkg/coverage_estimator.js" */
/** @import { Cause } from "./failure.js" */
/** @import { Settings } from "./settings.js" */

/**
 * The whole program. `data-state` says whether the page is static yet, or the model is loading, ready or failed;
 * `data-result` whether an estimate is none, shown or failed.
 */
class CoverageEstimator extends HTMLElement {
  static version = version;
  /** The versions that came later, and do nothing. */
  static others = /** @type {string[]} */ ([]);
  #hasBegun = false;
  #root = /** @type {HTMLElement | undefined} */ (undefined);
  #clinic = /** @type {Clinic | undefined} */ (undefined);
  #handedOver = new HandedOver(this);
  #typing = new Typing();
  #answering = /** @type {Answering | undefined} */ (undefined);
  #interview = /** @type {Interview | undefined} */ (undefined);
  #telling = /** @type {Telling | undefined} */ (undefined);

  connectedCallback() {
    if (this.#root !== undefined) hearAgain(this.#root);
    else whenParsed(() => this.#begin().catch((error) => this.#giveUp(error)));
  }

  /** Whoever moves the element puts it back: its answers stay in it. */
  disconnectedCallback() {
    if (this.#root !== undefined) stopHearing(this.#root);
  }

  /**
   * Answers that a booking system knows already, by their paths, as the person would type them.
   *
   * @param {Typed} given
   */
  set answers(given) {
    if (this.#handedOver.give(given) && this.#root !== undefined) this.#startAgain(this.#root);
  }

  async #begin() {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    this.dataset.state = "loading";
    this.dataset.result = "none";
    await nextTask();
    const clinic = (this.#clinic = await Clinic.of(this));
    const { settings } = clinic;
    const root = (this.#root = declaredRoot(this) ?? (await builtRoot(this, settings.language)));
    const keeping = new Keeping(root, settings.isKept, () => this.#startAgain(root));
    keeping.restore();
    showQuestions(root);
    this.#listen(root, clinic, keeping);
    if (!this.isConnected) stopHearing(root);
    await this.#load(root, settings);
  }

  /**
   * @param {HTMLElement} root
   * @param {Clinic} clinic
   * @param {Keeping} keeping
   */
  #listen(root, clinic, keeping) {
    const { isKept, view } = clinic.settings;
    const form = find(root, "#form", HTMLFormElement);
    connectParts(root, form);
    connectDiagnosis(root, () => this.#answer(root));
    connectLanguage(root, isKept, () => this.#speakAnew(root));
    const settle = () => this.#typing.settle();
    const interview = (this.#interview = new Interview(root, () => this.#answer(root), settle));
    connectInnerLinks(root, interview);
    connectViews(root, view, (isByBrowser) => this.#changeView(root, isByBrowser));
    const telling = (this.#telling = new Telling(root));
    this.#answering = new Answering(this, root, clinic, { keeping, telling, papers: new Papers(root), interview });
    const answerAfterPress = afterPress(root, () => this.#answer(root));
    connectStartOver(root, () => this.#startAgain(root));
    form.addEventListener("input", ({ target }) => this.#hearTyping(root, target));
    form.addEventListener("change", ({ target }) => this.#hearChange(target, answerAfterPress));
    connectSubmit(form, () => this.#submit(root));
  }

  /**
   * @param {HTMLElement} root
   * @param {Settings} settings
   */
  async #load(root, { isKept, isLanguageAsked, language }) {
    this.dataset.state = "loading";
    this.dataset.result = "none";
    for (const told of ["cause", "unrun"]) delete this.dataset[told];
    hideFailure(root);
    const asked = isLanguageAsked ? language : undefined;
    const speaking = speakFirst(root, isKept, asked).then(() => hideEstimate(root, words.sentences.loading));
    try {
      await Promise.all([load(), speaking]);
      await mustBeginRight();
    } catch (error) {
      await speaking.catch(() => {});
      this.#fail(root, await causeOf(error), error);
      return;
    }
    this.#clinic?.use(this, root);
    this.#handedOver.fill(root);
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
    this.#typing.hear({ glance: () => this.#glance(), act: () => this.#answer(root) });
  }

  /**
   * @param {EventTarget | null} target
   * @param {() => void} answer
   */
  #hearChange(target, answer) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    this.#telling?.finish(pathOf(target));
    this.#answering?.leave(target);
    answer();
  }

  /** @param {HTMLElement} root */
  #answer(root) {
    if (this.dataset.state === "ready") this.#typing.now(() => this.#update(root));
    else if (this.dataset.state === "failed" && this.#clinic !== undefined)
      this.#load(root, this.#clinic.settings).catch((error) => this.#giveUp(error));
    else showQuestions(root);
  }

  /** What goes wrong here goes wrong again with the whole answer, which says so. */
  #glance() {
    try {
      this.#answering?.glance();
    } catch (error) {
      console.error(error);
    }
  }

  /** @param {HTMLElement} root */
  #update(root) {
    try {
      hideFailure(root);
      this.#answering?.update();
      showChosen(root);
    } catch (error) {
      this.#fail(root, error instanceof CountsWrong ? "changed" : "estimate", error);
    }
  }

  /** @param {HTMLElement} root */
  #submit(root) {
    if (root.dataset.view === "all") this.#askForEstimate(root);
    else this.#interview?.advance((path) => this.#telling?.finish(path));
  }

  /** @param {HTMLElement} root */
  #askForEstimate(root) {
    this.#telling?.finishAll();
    this.#answer(root);
    const summary = find(root, "#summary", HTMLElement);
    if (summary.hidden) return find(root, "#answer-title", HTMLElement).focus();
    // A long one would be brought into the middle, its title above what is seen.
    summary.focus({ preventScroll: true });
    summary.scrollIntoView({ block: "start" });
  }

  /** @param {HTMLElement} root */
  #speakAnew(root) {
    if (this.dataset.state === "ready") listCommonDiagnoses(root);
    this.#clinic?.show(root);
    this.#answer(root);
  }

  /**
   * @param {HTMLElement} root
   * @param {boolean} isByBrowser
   */
  #changeView(root, isByBrowser) {
    this.#interview?.refresh();
    this.#answer(root);
    if (isByBrowser) this.#interview?.arrive();
  }

  /** @param {HTMLElement} root */
  #startAgain(root) {
    this.#telling?.restart();
    this.#interview?.restart();
    this.#answer(root);
  }

  /** @param {unknown} error */
  #giveUp(error) {
    console.error(error);
    Object.assign(this.dataset, { state: "failed", cause: "start", result: "failed" });
    showNoStart(this, this.#root, this.#clinic?.settings.contact ?? contactOf(this));
  }

  /**
   * @param {HTMLElement} root
   * @param {Cause} cause
   * @param {unknown} error
   */
  #fail(root, cause, error) {
    console.error(error);
    hideEstimate(root, "");
    listProblems(root, "#waiting-links", []);
    if (this.#clinic !== undefined) showFailure(root, cause, this.#clinic.settings.contact);
    this.dataset.cause = cause;
    this.dataset.result = "failed";
    this.#interview?.tellComing(false);
    if (cause !== "estimate") this.dataset.state = "failed";
  }
}

defineOnce("coverage-estimator", CoverageEstimator);
