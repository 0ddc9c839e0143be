// @ts-check
import { withVisits } from "./coverage-words.js";
import { make } from "../dom.js";
import { insurersPapers } from "../questions/papers.js";
import { fill, words } from "../words.js";

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
  if (step === "protestRefusal") return kind === "workersCompensation" || kind === "none" ? "denial" : undefined;
  const paper = PAPERS[step];
  // Nobody answers a call about what Medicare's own rules settle.
  if (kind === "medicare" && paper === "call") return undefined;
  return kind === "none" && paper !== undefined && insurersPapers.includes(paper) ? undefined : paper;
}

/**
 * Returns the steps as items of a list. The first step that a paper helps with has a button that opens it.
 *
 * @param {Pick<CoverageCheck, "steps" | "gates">} coverage
 * @param {Insured} about
 * @param {number} planned
 */
export function stepItems({ steps, gates }, about, planned) {
  const papers = steps.map(({ step }) => paperFor(step, about.kind));
  return steps.map((step, index) => {
    const item = make("li", withVisits(stepWords(step, gates, about), step.visits, planned), { "data-step": step.step });
    const paper = papers[index];
    if (paper !== undefined && papers.indexOf(paper) === index) item.append(paperButton(paper));
    return item;
  });
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
 */
function stepWords({ step, gates: served }, gates, { kind }) {
  const { stepsFor, stepsIfNeeded, stepsIfRefused, steps } = /** @type {CoverageWords} */ (words.coverage);
  const isUnknown = gates.some(({ gate, status }) => served.includes(gate) && status === "unknown");
  const isRefused = gates.some(({ gate, settledBy }) => gate === "planPaysMassage" && settledBy === "payer");
  if (step === "compareSelfPay" && isSettled(gates)) return stepsFor.none?.[step] ?? steps[step];
  return (
    stepsFor[kind]?.[step] ?? (isRefused ? stepsIfRefused[step] : undefined) ?? (isUnknown ? stepsIfNeeded[step] : undefined) ?? steps[step]
  );
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
