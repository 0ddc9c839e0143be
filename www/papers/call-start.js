// @ts-check
/** The answers that a call starts from, and what is asked about them: whether a sentence of the call has a point. */
import { isUnder } from "../form.js";
import { fieldKey, lookUp, words } from "../words.js";
import { careOf, stepVisits } from "./facts.js";

/** @import { StepName, WorkersCompensation } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Facts } from "./facts.js" */

/** The answers that a call starts from. */
export class Call {
  #facts;
  #open;

  /** @param {Facts} facts */
  constructor(facts) {
    this.#facts = facts;
    this.#open = facts.estimate?.questions.map(({ field }) => fieldKey(field));
  }

  get kind() {
    return this.#facts.answers.request.coverage.kind;
  }

  get payer() {
    return this.#facts.answers.payer;
  }

  /** What is known of whose call it is, and of what has been said before. */
  get necessity() {
    return this.#facts.answers.request.necessity ?? {};
  }

  get isManual() {
    return careOf(this.#facts) === "manual";
  }

  get network() {
    return this.#facts.answers.request.network;
  }

  get claimAccepted() {
    return /** @type {WorkersCompensation} */ (this.#facts.answers.request.coverage).claimAccepted;
  }

  get authorization() {
    return this.#facts.answers.request.authorization?.status ?? "unknown";
  }

  /** @param {StepName} step */
  hasStep(step) {
    return stepVisits(this.#facts, step).length > 0;
  }

  /**
   * Says whether an answer is still open: by the model, which leaves out what can change nothing; before there is an estimate, by the form.
   *
   * @param {string} key
   */
  isOpen(key) {
    return this.#open === undefined ? this.isUnanswered(key) : this.#open.some((open) => isUnder(open, [key]));
  }

  /**
   * Says whether the person has given no answer, whatever it is worth.
   *
   * @param {string} key
   */
  isUnanswered(key) {
    const { request } = this.#facts.answers;
    const { inNetwork = {}, outOfNetwork = {}, ...coverage } = request.coverage;
    const terms = request.network === "out" ? outOfNetwork : inNetwork;
    return [request, coverage, terms].every((place) => {
      const answer = key.split(".").reduce((inside, part) => inside?.[part], /** @type {any} */ (place));
      return answer === undefined || answer === null || answer === "unknown";
    });
  }
}

export const open =
  (/** @type {string[]} */ ...keys) =>
  (/** @type {Call} */ call) =>
    keys.some((key) => call.isOpen(key));
export const unanswered = (/** @type {string} */ key) => (/** @type {Call} */ call) => call.isUnanswered(key);
/** What the page does not ask about a kind is open in any case. */
export const openOrUnpriced =
  (/** @type {string[]} */ ...keys) =>
  (/** @type {Call} */ call) =>
    hasTerms(call) ? open(...keys)(call) : true;

export const isPaidUnknown = (/** @type {Call} */ call) =>
  call.isUnanswered("necessity.planPaysMassage") || call.isUnanswered("necessity.therapistKindCovered");
/** Manual therapy is no massage: a no to the one may not reach the other. */
export const isNoToMassage = (/** @type {Call} */ { necessity, isManual }) => necessity.planPaysMassage === false && isManual;
export const needsReferral = (/** @type {Call} */ { necessity }) => necessity.referralRequired !== false;
export const mayNeedAuthorization = (/** @type {Call} */ { authorization }) => authorization !== "notRequired";
export const isAuthorization =
  (/** @type {string[]} */ ...all) =>
  (/** @type {Call} */ call) =>
    all.includes(call.authorization);
export const isSomebodyNamed = (/** @type {Call} */ call) =>
  needsReferral(call) &&
  call.isUnanswered("necessity.referrerAccepted") &&
  lookUp(words.papers.referrers, call.necessity.referrer ?? "") !== undefined;
export const mayBeUpkeep = (/** @type {Call} */ { necessity }) => necessity.phase !== "acute" && necessity.phase !== "postSurgical";
export const hasTerms = (/** @type {Call} */ { payer }) => payer === "healthPlan";
