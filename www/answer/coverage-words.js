// @ts-check
import { byId } from "../dom.js";
import { allOf, capital, fill, words } from "../words.js";

/** @import { Answer, CommonDiagnosis, ConditionName, Consequence, CoverageKind, CoverageReason, CoverageSource, DiagnosisNames, DiagnosisProblem, Encounter, Gate, GateName, GateStatus, Grade, MissingPart, Side, StepName, Verdict, WarningName } from "../../dist/pkg/coverage_estimator.js" */

/**
 * What a language says about coverage. Every union of the model is the key of a full record.
 *
 * @typedef {Record<Exclude<GateStatus, "notApplicable"> | "title", string>} GateWords
 * @typedef {object} CoverageWords
 * @property {Record<Verdict, string>} verdicts
 * @property {Record<CoverageKind, string>} insurances
 * @property {Record<CoverageKind, string>} payers
 * @property {Record<GateName, GateWords>} gates
 * @property {Partial<Record<GateName, string>>} ifUnknown What follows where a point is open, if "If not" would say the opposite.
 * @property {Record<GateStatus, string>} statuses
 * @property {Record<Consequence, string>} consequences
 * @property {Record<CoverageReason, string>} reasons
 * @property {Record<MissingPart, string>} parts
 * @property {Record<StepName, string>} steps
 * @property {Partial<Record<CoverageKind, Partial<Record<StepName, string>>>>} stepsFor
 * @property {Partial<Record<StepName, string>>} stepsIfRefused
 * @property {Partial<Record<StepName, string>>} stepsIfNeeded
 * @property {Partial<Record<StepName, string>>} stepsInCall What to ask, where one call asks for more than one step.
 * @property {Record<WarningName, string>} warnings
 * @property {Record<CoverageSource, string>} sources
 * @property {Record<Grade, string>} grades
 * @property {Record<ConditionName, string>} conditions
 * @property {Record<Side, string>} sides
 * @property {Record<Encounter, string>} encounters
 * @property {Record<DiagnosisNames, string>} diagnosisNames
 * @property {Record<DiagnosisProblem["code"], string>} diagnosisProblems
 * @property {Record<string, string>} sentences
 */

/** @typedef {{ kind: CoverageKind, insurance: string, payer: string, state: string }} Insured The insurance, and how it, whoever pays and its state are called. */

/**
 * Returns how the insurance of a person is called, and its state.
 *
 * @param {ParentNode} root
 * @param {Answer} answers
 * @returns {Insured}
 */
export function insured(root, { request }) {
  const kind = request.coverage.kind ?? "unknown";
  const states = byId(root, "coverage.state");
  const state = states instanceof HTMLSelectElement ? states.selectedOptions[0]?.textContent : undefined;
  const { insurances, payers } = words.coverage;
  return { kind, insurance: insurances[kind], payer: payers[kind], state: state ?? "" };
}

/**
 * Returns why a point of the check stands as it does.
 *
 * @param {Gate} gate
 * @param {Insured} insured
 */
export function whyWords({ gate, status, reason, missing = [] }, insured) {
  const { sentences, reasons, gates, parts } = words.coverage;
  const why = reason !== undefined ? reasons[reason] : status === "notApplicable" ? "" : gates[gate][status];
  const told = withNames(why, insured);
  if (missing.length === 0) return told;
  const said = fill(status === "notMet" ? sentences.missing : sentences.notSaid, { parts: allOf(missing.map((part) => parts[part])) });
  return `${told} ${said}`;
}

/**
 * Returns a sentence with the names of the insurance, of whoever pays and of the state.
 *
 * @param {string} sentence
 * @param {Insured} insured
 */
export function withNames(sentence, { insurance, payer, state }) {
  return fill(sentence, { insurance, Insurance: capital(insurance), payer, Payer: capital(payer), state });
}

/**
 * Adds the visits that a sentence is about, unless it is about all of them.
 *
 * @param {string} sentence
 * @param {number[] | undefined} visits
 * @param {number} planned
 */
export function withVisits(sentence, visits = [], planned) {
  if (visits.length === 0 || visits.length === planned) return sentence;
  const named = fill(visits.length === 1 ? words.coverage.sentences.visit : words.coverage.sentences.visits, {
    visits: allOf(runs(visits)),
  });
  return fill(words.coverage.sentences.forVisits, { sentence, visits: named });
}

/**
 * Returns visits with those that follow each other taken together: 2, 5 to 8.
 *
 * @param {number[]} visits
 */
function runs(visits) {
  /** @type {{ first: number, last: number }[]} */
  const found = [];
  for (const visit of visits) {
    const run = found.at(-1);
    if (run !== undefined && run.last + 1 === visit) run.last = visit;
    else found.push({ first: visit, last: visit });
  }
  return found.map(({ first, last }) =>
    first === last ? String(first) : fill(words.coverage.sentences.visitRun, { first: String(first), last: String(last) }),
  );
}

/** @param {Pick<CommonDiagnosis, "condition" | "side" | "encounter">} diagnosis */
export function conditionWords({ condition, side, encounter }) {
  const { conditions, sides, encounters, sentences } = words.coverage;
  const named = conditions[condition];
  const sided = side === undefined ? named : fill(sentences.sided, { condition: named, side: sides[side] });
  return encounter === undefined ? sided : fill(sentences.atEncounter, { condition: sided, encounter: encounters[encounter] });
}
