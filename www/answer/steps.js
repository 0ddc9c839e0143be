// @ts-check
import { withVisits } from "./coverage-words.js";
import { make } from "../dom.js";
import { insurersPapers } from "../questions/papers.js";
import { capital, fill, words } from "../words.js";

/** @import { CoverageCheck, CoverageKind, GateName, Step, StepName } from "../../dist/pkg/coverage_estimator.js" */
/** @import { CoverageWords, Insured } from "./coverage-words.js" */

/** @typedef {"call" | "referral" | "necessity" | "authorization" | "denial" | "takeAlong"} Helpful */

/** @type {Partial<Record<StepName, Helpful>>} The paper that helps with a step. */
const PAPERS = {
  askForReviewOfRefusal: "denial",
  appealDenial: "denial",
  askAboutManualTherapy: "call",
  askWhetherMassageIsPaid: "call",
  askWhoMayBill: "call",
  askBothAboutNetwork: "call",
  appealRefusedException: "denial",
  askWhatIsLeft: "call",
  askBeyondLimit: "call",
  askWhichPaysFirst: "call",
  askAboutWorkInjuries: "call",
  askAboutHabilitation: "call",
  askWhetherReferrerCounts: "call",
  askWhetherReferralIsNeeded: "call",
  askForNetworkException: "call",
  askForClaimNumber: "call",
  askForDiagnosisCode: "referral",
  askForWholeDiagnosisCode: "referral",
  getReferral: "referral",
  askPrimaryCarePhysician: "referral",
  requestReferralLetter: "referral",
  askForPlanOfCare: "referral",
  getAuthorizationFirst: "authorization",
  waitForAuthorization: "authorization",
  askToApproveVisitsHad: "authorization",
  askAboutVisitsHad: "call",
  keepAuthorizationNumber: "authorization",
  askForMoreVisits: "authorization",
  askToContinueAtVisit: "authorization",
  askForLetterOfMedicalNecessity: "necessity",
  askForGoodFaithEstimate: "takeAlong",
};

/**
 * @param {StepName} step
 * @param {CoverageKind} kind
 */
function paperFor(step, kind) {
  // The refusal of a claim is the paper's own matter only where no plan's denial is.
  if (step === "protestRefusal") return ["workersCompensation", "autoPip", "none"].includes(kind) ? "denial" : undefined;
  const paper = PAPERS[step];
  // Nobody answers a call about what Medicare's own rules settle.
  if (kind === "medicare" && paper === "call") return undefined;
  return kind === "none" && paper !== undefined && insurersPapers.includes(paper) ? undefined : paper;
}

/** @typedef {{ step: Step, paper: Helpful | undefined, text: string, question: string | undefined }} Told A step in words; and as a question of a call, where one call to the insurer asks for it. */

/**
 * Returns the steps as items of a list. What one call to the insurer asks for is one step, with its questions below it, in the place of the
 * first of them. The first step that a paper helps with has a button that opens it.
 *
 * @param {Pick<CoverageCheck, "steps" | "gates">} coverage
 * @param {Insured} about
 * @param {number} planned
 */
export function stepItems({ steps, gates }, about, planned) {
  const told = steps.map((step) => tell(step, gates, about));
  const withButton = told.filter(({ paper }, index) => paper !== undefined && told.findIndex((other) => other.paper === paper) === index);
  const item = (/** @type {Told} */ one, /** @type {string} */ text) =>
    make("li", withVisits(text, one.step.visits, planned), { "data-step": one.step.step });
  const helped = (/** @type {HTMLElement} */ made, /** @type {Told[]} */ all) => {
    made.append(...all.flatMap((one) => (one.paper !== undefined && withButton.includes(one) ? [paperButton(one.paper)] : [])));
    return made;
  };
  const asked = told.filter(({ question }) => question !== undefined);
  const [first] = asked;
  if (first === undefined || asked.length === 1) return told.map((one) => helped(item(one, one.text), [one]));
  const questions = make("ul", "", { class: "questions-of-call" });
  questions.append(...asked.map((one) => item(one, one.question ?? one.text)));
  const call = make("li", capital(fill(words.coverage.sentences.callAndAsk, { payer: about.payer })), { "data-call": "" });
  call.append(questions);
  helped(call, asked);
  return told.flatMap((one) => (one === first ? [call] : asked.includes(one) ? [] : [helped(item(one, one.text), [one])]));
}

/**
 * Returns a button that opens the paper that mends a point of the check, if there is one.
 *
 * @param {Pick<CoverageCheck, "steps">} coverage
 * @param {GateName} gate
 * @param {CoverageKind} kind
 */
export function helpfulPaper({ steps }, gate, kind) {
  const papers = steps.filter(({ gates }) => gates.includes(gate)).flatMap(({ step }) => paperFor(step, kind) ?? []);
  return papers[0] === undefined ? undefined : paperButton(papers[0]);
}

/**
 * @param {Step} step
 * @param {CoverageCheck["gates"]} gates
 * @param {Insured} about
 * @returns {Told}
 */
function tell(step, gates, { kind }) {
  const { stepsFor, stepsIfNeeded, stepsIfRefused, stepsInCall, steps } = /** @type {CoverageWords} */ (words.coverage);
  const { step: name } = step;
  const isUnknown = gates.some(({ gate, status }) => step.gates.includes(gate) && status === "unknown");
  const isRefused = gates.some(({ gate, settledBy }) => gate === "planPaysMassage" && settledBy === "payer");
  const isAlone = name === "compareSelfPay" && isSettled(gates);
  const own = stepsFor[isAlone ? "none" : kind]?.[name] ?? (isRefused ? stepsIfRefused[name] : undefined);
  const ifNeeded = isUnknown ? stepsIfNeeded[name] : undefined;
  const text = own ?? ifNeeded ?? steps[name];
  const isAsked = [name, ...(text === ifNeeded ? [/** @type {const} */ ("askWhatIsLeft")] : [])].some(
    (one) => paperFor(one, kind) === "call",
  );
  // What is asked of an adjuster, or once more after a no, says more than a question.
  const isApart = own !== undefined && (isRefused || ["autoPip", "workersCompensation"].includes(kind));
  return { step, paper: paperFor(name, kind), text, question: isAsked && !isApart ? (stepsInCall[name] ?? text) : undefined };
}

/**
 * Says whether there is no sum with insurance with which another could be compared: its limits are used up, or the law keeps it from paying.
 *
 * @param {CoverageCheck["gates"]} gates
 */
function isSettled(gates) {
  return gates.some(({ status, reason, settledBy }) => status === "notMet" && (reason === "limitUsedUp" || settledBy === "law"));
}

/** @param {Helpful} paper */
function paperButton(paper) {
  const label = fill(words.coverage.sentences.toPaper, { name: words.paperTitles[paper] });
  return make("button", label, { "type": "button", "class": "to-paper on-screen", "data-opens-paper": paper });
}
