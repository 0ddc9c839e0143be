// @ts-check
import { announce, announceProblems } from "./announce.js";
import { verdictSentence } from "./answer/coverage.js";
import { checkWithoutPrice, perVisitWords } from "./answer/per-visit.js";
import { find, writeOrHide } from "./dom.js";
import {
  askedPaths,
  gathered,
  isFinished,
  isMissing,
  listProblems,
  missingName,
  problemSentence,
  questionAt,
  showAtQuestions,
  typedPaths,
} from "./problems.js";
import { hideEstimate, showUnpriced } from "./answer/result.js";
import { words } from "./words.js";

/** @import { Answer, Problem } from "../dist/pkg/coverage_estimator.js" */

/** What is said of answers that are wrong or missing: nothing before the person has been at a question and left it. */
export class Telling {
  #root;
  /** The paths of the questions that the person has been at and left: only they are told what is wrong. */
  #finished = /** @type {Set<string>} */ (new Set());
  /** What was told of them last. */
  #told = /** @type {string[]} */ ([]);
  /** Whether the problems are also listed above the form, since the person asked for the estimate. */
  #isSummed = false;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.restart();
  }

  /** Other answers stand in the form: what is typed there somebody has finished. */
  restart() {
    this.#finished = new Set(typedPaths(this.#root));
    this.#isSummed = false;
  }

  /** @param {string} path */
  begin(path) {
    this.#finished.delete(path);
  }

  /** @param {string} path */
  finish(path) {
    this.#finished.add(path);
  }

  /** @param {string} path */
  hasFinished(path) {
    return this.#finished.has(path);
  }

  /** The person asked for the estimate: every problem is told now, in a list too. */
  finishAll() {
    askedPaths(this.#root).forEach((path) => this.#finished.add(path));
    this.#isSummed = true;
  }

  /** @param {Problem[]} all */
  show(all) {
    const problems = gathered(all);
    const told = problems.filter((problem) => isFinished(this.#finished, problem));
    showAtQuestions(this.#root, told);
    this.#announce(told);
    const summed = this.#isSummed ? problems.filter((problem) => told.includes(problem) || !isMissing(problem)) : [];
    listProblems(this.#root, "#summary-links", summed);
    find(this.#root, "#summary", HTMLElement).hidden = summed.length === 0;
  }

  /**
   * Says aloud what is wrong since the person left a field. Of a summary they hear where the focus goes.
   *
   * @param {Problem[]} told
   */
  #announce(told) {
    const sentences = told.map(problemSentence);
    const fresh = told.filter((_, index) => !this.#told.includes(sentences[index] ?? ""));
    this.#told = sentences;
    if (fresh.length === 0 && told.length > 0) return;
    const problems = fresh.map((problem) => ({ field: questionAt(this.#root, problem.path), sentence: problemSentence(problem) }));
    announceProblems(this.#root, this.#isSummed ? [] : problems);
  }

  /**
   * Says what an estimate still lacks. Returns false where all of that is what the person is typing just now: the answer before it
   * stays meanwhile.
   *
   * @param {Answer} answers
   */
  showWaiting(answers) {
    const { problems, needed } = answers;
    const lacking = problems.filter(({ path }) => needed.includes(path));
    if (lacking.every((problem) => !isMissing(problem) && !isFinished(this.#finished, problem))) return false;
    const missing = lacking.filter(isMissing);
    const told = lacking.filter((problem) => isFinished(this.#finished, problem) && !missing.includes(problem));
    const check = told.length > 0 ? undefined : checkWithoutPrice(answers);
    if (check !== undefined) {
      showUnpriced(this.#root, check, answers);
      announce(this.#root, [verdictSentence(check), perVisitWords(answers) || words.answer.sentences.unpriced].join(" "));
      return true;
    }
    hideEstimate(this.#root, told.length > 0 ? words.sentences.waitingForMending : words.sentences.waiting);
    listProblems(this.#root, "#waiting-links", [...told, ...missing], told.length > 0 ? problemSentence : missingName);
    const perVisit = perVisitWords(answers);
    writeOrHide(this.#root, "#waiting-visit", perVisit);
    announce(this.#root, perVisit === "" ? words.sentences.announceWaiting : perVisit);
    return true;
  }
}
