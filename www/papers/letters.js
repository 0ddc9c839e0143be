// @ts-check
/** The two letters that ask a professional for a paper. What they state is for the professional to decide, so most of it is left to write. */
import { fill, words } from "../words.js";
import { blocksIn, cut, fields, list, paragraph, say, subject } from "./blocks.js";
import { careOf, conditionAndCode, conditionInWords, dayInWords, diagnosisCode, howLong, often, said, todayInWords } from "./facts.js";

/** @import { Block, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function referralRequest(facts) {
  const { correct, thanks, subjectWork, reason, ...asked } = { ...words.papers.referral, title: words.paperTitles.referral };
  const { kind } = facts.answers.request.coverage;
  const isWork = kind === "workersCompensation";
  const ask = isWork ? asked.askWork : kind === "autoPip" ? asked.askAuto : asked.ask;
  const { name: care, coded } = words.papers.care[careOf(facts)];
  const lines = rows([
    [asked.diagnosis, diagnosisCode(facts)],
    [fill(reason, { care })],
    [asked.often, often(facts)],
    [asked.visits, said(facts, "course.visits")],
    [asked.long, howLong(facts)],
    [asked.baseline],
    [asked.goals],
    [asked.signed],
    [asked.date],
  ]);
  const about = { ...asked, subject: fill(isWork ? subjectWork : asked.subject, { care: coded }) };
  const { claimNumber } = facts.details;
  const opening = paragraph(ask, { ...whoAsks(facts), claimNumber, care, condition: conditionInWords(facts) });
  return letter(facts, about, [opening, lines, paragraph(correct), paragraph(thanks)]);
}

/**
 * The letter, and below it what the person is to know of such a letter.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function necessityRequest(facts) {
  const { ask, accounts, thanks, ...asked } = { ...words.papers.necessity, title: words.paperTitles.necessity };
  const account = accountName(facts) ?? accounts;
  const care = words.papers.care[careOf(facts)].name;
  const lines = rows([
    [asked.condition, conditionAndCode(facts)],
    [fill(asked.why, { care })],
    [asked.often, often(facts)],
    [asked.visits, said(facts, "course.visits")],
    [asked.long, howLong(facts)],
    [asked.signed],
    [asked.date],
  ]);
  const { sheets, ...about } = letter(facts, asked, [paragraph(ask, { ...whoAsks(facts), account, care }), lines, paragraph(thanks)]);
  const below = blocksIn(facts.languages.page, () => toKeep(facts));
  return { ...about, sheets: sheets.map((blocks) => [...blocks, ...below]) };
}

/**
 * Returns what the person is to know of such a letter, in the language of the page.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
function toKeep(facts) {
  const { keepTitle, keepForm, keepMonths, keepNot, keepLimited, keepUse, keepWhich, keepPromise } = words.papers.necessity;
  const isHsa = facts.answers.request.account?.kind === "hsa";
  const kept = [keepForm, keepMonths, keepNot, ...(isHsa ? [keepLimited] : [keepUse, keepWhich]), keepPromise];
  return [
    cut(keepTitle),
    list(
      "bullets",
      kept.map((line) => [line]),
    ),
  ];
}

/**
 * @param {Facts} facts
 * @param {{ title: string, note: string, subject: string }} about
 * @param {Block[]} body
 * @returns {Paper}
 */
function letter(facts, { title, note, subject: about }, body) {
  return { title, note, letter: "whole", sheets: [[...opening(facts, about), ...body, ...closing(facts)]] };
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
  return { patient, born: dayInWords(facts, "born"), clinic };
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
