// @ts-check
/** The call script: what is said first, and what is written down at the end. Between them stand the questions. */
import { lookUp, words } from "../words.js";
import { fields, heading, paragraph } from "./blocks.js";
import { dayInWords, diagnosisCode, isInjury, plannedInWords, therapistInWords } from "./facts.js";

/** @import { Block, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * The part of the script that goes before the questions.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function callScript(facts) {
  const title = words.paperTitles.call;
  const { note, noteNoKind, titleWork, titleAuto } = words.papers.call;
  const { kind } = facts.answers.request.coverage;
  if (kind === undefined) return { title, note: noteNoKind, sheets: [] };
  const named = lookUp({ workersCompensation: titleWork, autoPip: titleAuto }, kind) ?? title;
  return { title: named, note, sheets: [beforeTheQuestions(facts)] };
}

/**
 * Says whether there is an insurer to call.
 *
 * @param {Facts} facts
 */
export function hasInsurer({ answers }) {
  return answers.payer !== undefined && answers.payer !== "nobody";
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function beforeTheQuestions(facts) {
  const { start, hello, helloWork, helloAuto, interpreter } = words.papers.call;
  const { kind } = facts.answers.request.coverage;
  const first = lookUp({ workersCompensation: helloWork, autoPip: helloAuto }, kind ?? "") ?? hello;
  const help = facts.languages.page === "en" ? [] : [paragraph(interpreter)];
  return [heading(start), ...help, paragraph(first), fields([...whoCalls(facts), ...whatFor(facts)])];
}

/**
 * @param {Facts} facts
 * @returns {[string, string | undefined][]}
 */
function whoCalls(facts) {
  const { details } = facts;
  const { common, call } = words.papers;
  /** @type {[string, string | undefined][]} */
  const numbers = isInjury(facts)
    ? [
        [common.claimNumber, details.claimNumber],
        [common.injuryDate, dayInWords(facts, "injuryDate")],
      ]
    : [
        [common.memberId, details.memberId],
        [common.groupNumber, details.groupNumber],
      ];
  /** @type {[string, string | undefined][]} */
  const caller = details.representative === undefined ? [] : [[call.caller, details.representative]];
  return [
    [common.patientName, details.patient],
    [common.born, dayInWords(facts, "born")],
    ...numbers,
    [common.plan, details.planName],
    ...caller,
  ];
}

/**
 * @param {Facts} facts
 * @returns {[string, string | undefined][]}
 */
function whatFor(facts) {
  const { details } = facts;
  const { clinic, clinicAddress, clinicNumber, therapist, diagnosisCode: code, plannedVisits } = words.papers.common;
  return [
    [clinic, details.clinicName],
    [clinicAddress, details.clinicAddress],
    [clinicNumber, details.clinicNumber],
    [therapist, details.therapistName ?? therapistInWords(facts)],
    [code, diagnosisCode(facts)],
    [plannedVisits, plannedInWords(facts)],
  ];
}

/**
 * Returns what to write down after the questions.
 *
 * @returns {Block[]}
 */
export function afterTheQuestions() {
  const { end, reference, person, when, written, promise } = words.papers.call;
  return [
    heading(end),
    fields([
      [reference, undefined],
      [person, undefined],
      [when, undefined],
      [written, undefined],
    ]),
    paragraph(promise),
  ];
}
