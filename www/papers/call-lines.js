// @ts-check
/** The questions of a call, as data: one list for each kind of call, in the order of the screen that is in front of the agent. */
import { isUnder } from "../form.js";
import { fieldKey, lookUp, words } from "../words.js";
import { stepVisits } from "./facts.js";

/** @import { WorkersCompensation } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Facts } from "./facts.js" */

/** @typedef {keyof typeof words.papers.call.lines} CallWord */

/**
 * One sentence of a question, and when it is asked; always, where nothing is said.
 *
 * @typedef {[says: CallWord, when?: (call: Call) => boolean]} Part
 *
 * A question of the call: the answers of the form that it fills in, and its sentences.
 * @typedef {{ fields: string[], parts: Part[] }} CallLine
 */

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

  get network() {
    return this.#facts.answers.request.network;
  }

  get claimAccepted() {
    return /** @type {WorkersCompensation} */ (this.#facts.answers.request.coverage).claimAccepted;
  }

  get authorization() {
    return this.#facts.answers.request.authorization?.status ?? "unknown";
  }

  /** @param {import("../../dist/pkg/coverage_estimator.js").StepName} step */
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

const open =
  (/** @type {string[]} */ ...keys) =>
  (/** @type {Call} */ call) =>
    keys.some((key) => call.isOpen(key));
const unanswered = (/** @type {string} */ key) => (/** @type {Call} */ call) => call.isUnanswered(key);
/** What the page does not ask about a kind is open in any case. */
const openOrUnpriced =
  (/** @type {string[]} */ ...keys) =>
  (/** @type {Call} */ call) =>
    hasTerms(call) ? open(...keys)(call) : true;

const isPaidUnknown = (/** @type {Call} */ call) =>
  call.isUnanswered("necessity.planPaysMassage") || call.isUnanswered("necessity.therapistKindCovered");
const needsReferral = (/** @type {Call} */ { necessity }) => necessity.referralRequired !== false;
const mayNeedAuthorization = (/** @type {Call} */ { authorization }) => authorization !== "notRequired";
const isAuthorization =
  (/** @type {string[]} */ ...all) =>
  (/** @type {Call} */ call) =>
    all.includes(call.authorization);
const isSomebodyNamed = (/** @type {Call} */ call) =>
  needsReferral(call) &&
  call.isUnanswered("necessity.referrerAccepted") &&
  lookUp(words.papers.referrers, call.necessity.referrer ?? "") !== undefined;
const mayBeUpkeep = (/** @type {Call} */ { necessity }) => necessity.phase !== "acute" && necessity.phase !== "postSurgical";
const hasTerms = (/** @type {Call} */ { payer }) => payer === "healthPlan";

/** @type {CallLine[]} */
const HEALTH = [
  {
    fields: ["kind", "planYearStart"],
    parts: [
      ["active"],
      ["kind", ({ kind }) => kind === "unknown"],
      ["planYear", (call) => hasTerms(call) && call.isUnanswered("planYearStart")],
    ],
  },
  {
    fields: ["network", "necessity.networkException"],
    parts: [
      ["network", ({ network }) => network !== "in" && network !== "out"],
      ["networkTherapist", ({ network }) => network === "in"],
      ["exception", (call) => call.network === "out" && call.isUnanswered("necessity.networkException")],
    ],
  },
  {
    fields: ["necessity.planPaysMassage", "necessity.therapistKindCovered"],
    parts: [
      ["code", isPaidUnknown],
      ["otherProvider", ({ necessity }) => necessity.planPaysMassage === false || necessity.therapistKindCovered === false],
    ],
  },
  { fields: [], parts: [["exclusion"]] },
  {
    fields: ["necessity.referralRequired", "necessity.referrerAccepted", "necessity.primaryCareReferral"],
    parts: [
      ["referral", needsReferral],
      ["referrer", isSomebodyNamed],
      ["primaryCare", open("necessity.primaryCareReferral")],
    ],
  },
  {
    fields: ["authorization"],
    parts: [
      ["authorization", isAuthorization("unknown", "missing")],
      ["authorizationPending", isAuthorization("pending")],
      ["authorizationGiven", isAuthorization("approved")],
      ["more", (call) => call.hasStep("askForMoreVisits")],
      ["missed", (call) => mayNeedAuthorization(call) && call.network !== "out"],
    ],
  },
  {
    fields: ["visitLimit", "necessity.sharedLimit", "dollarLimit", "lifetimeLimit"],
    parts: [
      ["limit", openOrUnpriced("visitLimit.visits", "visitLimit.used", "visitLimit.remaining")],
      ["shared", unanswered("necessity.sharedLimit")],
      ["unpaid", open("visitLimit.countsUnpaidVisits")],
      ["dollars", (call) => call.isUnanswered("dollarLimit") || call.isUnanswered("lifetimeLimit")],
    ],
  },
  {
    fields: ["copayment", "coinsurance", "copaymentTiming"],
    parts: [
      ["share", openOrUnpriced("copayment", "coinsurance")],
      ["timing", open("copaymentTiming")],
    ],
  },
  {
    fields: ["deductible", "outOfPocketMaximum"],
    parts: [
      ["deductible", open("deductible.amount", "deductible.met", "deductible.remaining")],
      ["maximum", open("outOfPocketMaximum.amount", "outOfPocketMaximum.met", "outOfPocketMaximum.remaining")],
      ["family", open("deductible.family", "outOfPocketMaximum.family")],
    ],
  },
  { fields: ["charges.allowedAmount"], parts: [["allowed", open("charges.allowedAmount")]] },
  { fields: [], parts: [["maintenance", mayBeUpkeep]] },
  {
    fields: ["funding"],
    parts: [["funding", (call) => hasTerms(call) && call.isUnanswered("funding")], ["claims"]],
  },
];

const isRefused = (/** @type {Call} */ { claimAccepted }) => claimAccepted === false;
const isNotRefused = (/** @type {Call} */ call) => !isRefused(call);
const whileNotRefused = (/** @type {(call: Call) => boolean} */ when) => (/** @type {Call} */ call) => isNotRefused(call) && when(call);

/** No prices: an accepted claim costs the worker nothing. A refused one has no accepted conditions to ask about. @type {CallLine[]} */
const WORK = [
  { fields: [], parts: [["adjuster"]] },
  { fields: ["claimAccepted"], parts: [["accepted", unanswered("claimAccepted")]] },
  { fields: [], parts: [["refused", isRefused]] },
  { fields: [], parts: [["refusedFile", isRefused]] },
  { fields: [], parts: [["refusedMeanwhile", isRefused]] },
  {
    fields: [],
    parts: [
      ["conditions", ({ claimAccepted }) => claimAccepted === true],
      ["conditionsIf", unanswered("claimAccepted")],
    ],
  },
  {
    fields: ["necessity.planPaysMassage", "necessity.therapistKindCovered"],
    parts: [["codeOnClaim", whileNotRefused(isPaidUnknown)]],
  },
  { fields: ["necessity.referrerAccepted"], parts: [["order", isNotRefused]] },
  {
    fields: ["authorization"],
    parts: [
      ["authorization", whileNotRefused(isAuthorization("unknown", "missing"))],
      ["authorizationPending", whileNotRefused(isAuthorization("pending"))],
      ["authorizationGiven", whileNotRefused(isAuthorization("approved"))],
    ],
  },
  {
    fields: [],
    parts: [
      ["form", whileNotRefused(isAuthorization("unknown", "missing", "pending"))],
      ["goesOn", whileNotRefused((call) => call.hasStep("askToContinueAtVisit"))],
    ],
  },
  { fields: [], parts: [["missedOnClaim", whileNotRefused(mayNeedAuthorization)]] },
  { fields: [], parts: [["listed", isNotRefused]] },
  { fields: [], parts: [["visitsOnClaim", isNotRefused]] },
  { fields: [], parts: [["bills", isNotRefused]] },
];

/** @type {CallLine[]} */
const AUTO = [
  { fields: [], parts: [["adjuster"]] },
  { fields: [], parts: [["payFirst"]] },
  { fields: ["limit"], parts: [["left", unanswered("limit")]] },
  { fields: [], parts: [["untilWhen"]] },
  {
    fields: ["necessity.planPaysMassage", "necessity.therapistKindCovered"],
    parts: [["codeOnClaim", isPaidUnknown]],
  },
  { fields: ["necessity.referrerAccepted"], parts: [["prescription"]] },
  { fields: [], parts: [["examination"]] },
  {
    fields: ["authorization"],
    parts: [
      ["authorization", isAuthorization("unknown", "missing")],
      ["authorizationPending", isAuthorization("pending")],
      ["authorizationGiven", isAuthorization("approved")],
    ],
  },
  {
    fields: ["deductible", "planShare"],
    parts: [
      ["pipDeductible", open("deductible")],
      ["pipShare", open("planShare")],
    ],
  },
  { fields: ["medPay"], parts: [["medPay", unanswered("medPay")]] },
  { fields: [], parts: [["perVisit"]] },
  { fields: [], parts: [["bills"], ["formFirst"]] },
];

/**
 * Returns the questions of a call that are open, each with the sentences that are.
 *
 * @param {Call} call
 * @returns {{ fields: string[], says: CallWord[] }[]}
 */
export function openLines(call) {
  const lines = call.kind === "workersCompensation" ? WORK : call.kind === "autoPip" ? AUTO : HEALTH;
  return lines
    .map(({ fields, parts }) => ({ fields, says: parts.filter(([, when]) => when?.(call) ?? true).map(([says]) => says) }))
    .filter(({ says }) => says.length > 0);
}
