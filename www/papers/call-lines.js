// @ts-check
/** The questions of a call, as data: one list for each kind of call, in the order of the screen that is in front of the agent. */
import {
  hasTerms,
  isAuthorization,
  isNoToMassage,
  isPaidUnknown,
  isSomebodyNamed,
  mayBeUpkeep,
  mayNeedAuthorization,
  needsReferral,
  open,
  openOrUnpriced,
  unanswered,
} from "./call-start.js";

/** @import { words } from "../words.js" */
/** @import { Call } from "./call-start.js" */

/** @typedef {keyof typeof words.papers.call.lines} CallWord */

/**
 * One sentence of a question, and when it is asked; always, where nothing is said.
 *
 * @typedef {[says: CallWord, when?: (call: Call) => boolean]} Part
 *
 * A question of the call: the answers of the form that it fills in, and its sentences.
 * @typedef {{ fields: string[], parts: Part[] }} CallLine
 */

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
      ["alone", isPaidUnknown],
      ["noToMassage", isNoToMassage],
      [
        "otherProvider",
        (call) => (call.necessity.planPaysMassage === false && !call.isManual) || call.necessity.therapistKindCovered === false,
      ],
    ],
  },
  { fields: [], parts: [["exclusion"], ["beforehand"]] },
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
  { fields: [], parts: [["visitsRefused", whileNotRefused(({ necessity }) => necessity.planPaysMassage === false)]] },
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
    parts: [
      ["codeOnClaim", whileNotRefused(isPaidUnknown)],
      ["alone", whileNotRefused(isPaidUnknown)],
      ["noToMassage", whileNotRefused(isNoToMassage)],
    ],
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
    parts: [
      ["codeOnClaim", isPaidUnknown],
      ["alone", isPaidUnknown],
      ["noToMassage", isNoToMassage],
    ],
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
