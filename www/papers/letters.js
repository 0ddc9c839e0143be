// @ts-check
/** The two letters that ask a professional for a paper. What they state is for the professional to decide, so most of it is left to write. */
import { words } from "../words.js";
import { fields, list, paragraph, say, subject } from "./blocks.js";
import { bornInWords, conditionAndCode, conditionInWords, diagnosisCode, howLong, often, todayInWords } from "./facts.js";

/** @import { Block, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function referralRequest(facts) {
  const { title, note, subject: about, ask, correct, thanks, ...asked } = words.papers.referral;
  const { patient, clinicName: clinic } = facts.details;
  const lines = [
    say(words.papers.common.row, { name: asked.diagnosis, value: diagnosisCode(facts) }),
    say(words.papers.common.row, { name: asked.reason }),
    say(words.papers.common.row, { name: asked.often, value: often(facts) }),
    say(words.papers.common.row, { name: asked.long, value: howLong(facts) }),
    say(words.papers.common.row, { name: asked.baseline }),
    say(words.papers.common.row, { name: asked.goals }),
    say(words.papers.common.row, { name: asked.signed }),
    say(words.papers.common.row, { name: asked.date }),
  ];
  return {
    title,
    note,
    isLetter: true,
    sheets: [[...opening(facts, about), paragraph(ask, { patient, born: bornInWords(facts), clinic, condition: conditionInWords(facts) }), list("numbers", lines), paragraph(correct), paragraph(thanks), ...closing(facts)]],
  };
}

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function necessityRequest(facts) {
  const { title, note, subject: about, ask, accounts, limits, thanks, ...asked } = words.papers.necessity;
  const { patient, clinicName: clinic } = facts.details;
  const account = accountName(facts) ?? accounts;
  const lines = [
    say(words.papers.common.row, { name: asked.condition, value: conditionAndCode(facts) }),
    say(words.papers.common.row, { name: asked.why }),
    say(words.papers.common.row, { name: asked.often, value: often(facts) }),
    say(words.papers.common.row, { name: asked.long, value: howLong(facts) }),
    say(words.papers.common.row, { name: asked.signed }),
    say(words.papers.common.row, { name: asked.date }),
  ];
  return {
    title,
    note,
    isLetter: true,
    sheets: [[...opening(facts, about), paragraph(ask, { patient, born: bornInWords(facts), clinic, account }), list("numbers", lines), paragraph(limits), paragraph(thanks), ...closing(facts)]],
  };
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
  return [paragraph(words.papers.common.today, { today: todayInWords() }), subject(about), paragraph(words.papers.common.dear, { name: details.referrerName })];
}

/**
 * Returns the end of a letter, with room to sign.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function closing({ details }) {
  const { sincerely, signature, name } = words.papers.common;
  return [paragraph(sincerely), fields([[signature, undefined], [name, details.patient]])];
}
