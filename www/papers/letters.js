// @ts-check
/** The two letters that ask a professional for a paper. What they state is for the professional to decide, so most of it is left to write. */
import { words } from "../words.js";
import { fields, list, paragraph, say, subject } from "./blocks.js";
import { bornInWords, conditionAndCode, conditionInWords, diagnosisCode, howLong, often, todayInWords } from "./facts.js";

/** @import { Block, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function referralRequest(facts) {
  const { ask, correct, thanks, ...asked } = words.papers.referral;
  const condition = conditionInWords(facts);
  const lines = rows([
    [asked.diagnosis, diagnosisCode(facts)],
    [asked.reason],
    [asked.often, often(facts)],
    [asked.long, howLong(facts)],
    [asked.baseline],
    [asked.goals],
    [asked.signed],
    [asked.date],
  ]);
  return letter(facts, asked, [paragraph(ask, { ...whoAsks(facts), condition }), lines, paragraph(correct), paragraph(thanks)]);
}

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function necessityRequest(facts) {
  const { ask, accounts, limits, thanks, ...asked } = words.papers.necessity;
  const account = accountName(facts) ?? accounts;
  const lines = rows([
    [asked.condition, conditionAndCode(facts)],
    [asked.why],
    [asked.often, often(facts)],
    [asked.long, howLong(facts)],
    [asked.signed],
    [asked.date],
  ]);
  return letter(facts, asked, [paragraph(ask, { ...whoAsks(facts), account }), lines, paragraph(limits), paragraph(thanks)]);
}

/**
 * @param {Facts} facts
 * @param {{ title: string, note: string, subject: string }} about
 * @param {Block[]} body
 * @returns {Paper}
 */
function letter(facts, { title, note, subject: about }, body) {
  return { title, note, isLetter: true, sheets: [[...opening(facts, about), ...body, ...closing(facts)]] };
}

/** @param {[name: string, value?: string | Line][]} asked */
function rows(asked) {
  return list(
    "numbers",
    asked.map(([name, value]) => say(words.papers.common.row, { name, value })),
  );
}

/** @param {Facts} facts */
function whoAsks(facts) {
  const { patient, clinicName: clinic } = facts.details;
  return { patient, born: bornInWords(facts), clinic };
}

/** @param {Facts} facts */
function accountName({ answers }) {
  const kind = answers.request.account?.kind;
  return kind === "hsa" || kind === "fsa" ? kind.toUpperCase() : undefined;
}

/**
 * @param {Facts} facts
 * @param {string} about
 * @returns {Block[]}
 */
function opening({ details }, about) {
  return [
    paragraph(words.papers.common.today, { today: todayInWords() }),
    subject(about),
    paragraph(words.papers.common.dear, { name: details.referrerName }),
  ];
}

/**
 * Returns the end of a letter, with room to sign.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function closing({ details }) {
  const { sincerely, signature, name } = words.papers.common;
  return [
    paragraph(sincerely),
    fields([
      [signature, undefined],
      [name, details.patient],
    ]),
  ];
}
