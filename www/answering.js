// @ts-check
import { announce } from "./announce.js";
import { announcement, showEstimate, showFirst } from "./answer/result.js";
import { showCells } from "./cells/cells.js";
import { tellReady } from "./configuration/host.js";
import { showPresets } from "./configuration/presets.js";
import { answer, glance } from "./core.js";
import { showReadBack } from "./diagnosis.js";
import { reformat, showEchoes } from "./entries.js";
import { today } from "./figures.js";
import { readForm } from "./form.js";
import { readNoted } from "./interview/noted.js";
import { mustCountRight } from "./known-course.js";
import { showQuestions } from "./questions.js";

/** @import { Answer, CivilDate, Clinic as CheckedClinic, Typed } from "../dist/pkg/coverage_estimator.js" */
/** @import { Clinic } from "./configuration/clinic.js" */
/** @import { Control } from "./form.js" */
/** @import { Interview } from "./interview/interview.js" */
/** @import { Keeping } from "./keep/keep.js" */
/** @import { Papers } from "./papers.js" */
/** @import { Telling } from "./telling.js" */

/** What follows the newest answers. @typedef {{ keeping: Keeping, telling: Telling, papers: Papers, interview: Interview }} Followers */

/** From the form to the page: what is typed is read, the model asked, and what it says shown. */
export class Answering {
  #host;
  #root;
  #clinic;
  #followers;
  /** The fields that the person has left since the last answer. */
  #left = /** @type {Set<Control>} */ (new Set());

  /**
   * @param {HTMLElement} host
   * @param {HTMLElement} root
   * @param {Clinic} clinic
   * @param {Followers} followers
   */
  constructor(host, root, clinic, followers) {
    this.#host = host;
    this.#root = root;
    this.#clinic = clinic;
    this.#followers = followers;
  }

  /**
   * The person is done with a field: what stands there may be written as it was understood.
   *
   * @param {Control} control
   */
  leave(control) {
    this.#left.add(control);
  }

  /** Does it all at once, so that what is shown always belongs to the newest input. */
  update() {
    const { keeping, telling, interview } = this.#followers;
    showQuestions(this.#root);
    const answers = this.#ask();
    this.#showRead(answers);
    keeping.remember();
    telling.show(answers.problems);
    this.#showResult(answers);
    interview.show(answers);
  }

  /** Brings the number that is shown up to what is being typed, and nothing else: that can be done at every key. */
  glance() {
    if (this.#host.dataset.result !== "shown") return;
    const first = this.#asked(glance);
    if (first !== null) showFirst(this.#root, first);
  }

  /** What the clinic has answered stands in the form from then on, and may bring up other questions. */
  #ask() {
    const answers = this.#asked(answer);
    if (!showPresets(this.#root, answers.presets ?? {})) return answers;
    showQuestions(this.#root);
    return this.#asked(answer);
  }

  /**
   * Asks the model about what stands in the form.
   *
   * @template Of
   * @param {(typed: Typed, today: CivilDate, clinic: CheckedClinic) => Of} ask
   */
  #asked(ask) {
    return ask({ ...readForm(this.#root), ...readNoted(this.#root) }, today(), this.#clinic.checked ?? {});
  }

  /**
   * Says back what was read, and writes what the person has left as it was understood.
   *
   * @param {Answer} answers
   */
  #showRead(answers) {
    this.#left.forEach((control) => reformat(control, answers.echoes));
    this.#left.clear();
    showEchoes(this.#root, answers.echoes);
    showReadBack(this.#root, answers);
    showCells(this.#root, answers, (path) => this.#followers.telling.hasFinished(path));
  }

  /** @param {Answer} answers */
  #showResult(answers) {
    const { papers, telling } = this.#followers;
    if (answers.estimate !== undefined) {
      // What the website changed since the page began is found before the first number.
      if (this.#host.dataset.result !== "shown") mustCountRight();
      showEstimate(this.#root, answers.estimate, answers);
      papers.update(answers);
      this.#host.dataset.result = "shown";
      tellReady(this.#root, answers, this.#clinic.checked);
      announce(this.#root, announcement(answers.estimate, answers));
    } else if (telling.showWaiting(answers)) {
      papers.update(answers);
      this.#host.dataset.result = "none";
    }
  }
}
