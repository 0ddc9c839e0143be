// @ts-check
import { find, writeOrHide } from "../dom.js";
import { money, moneyInSentence } from "../figures.js";
import { allOf, fieldName, fill, ofVisits, words } from "../words.js";
import { sums } from "./sums.js";

/** @import { Cents, Estimate, Glance, Ordinary, Question, Shown, Turn } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns what stands first, in words: what the ordinary case comes to where the model names one, else the whole span.
 *
 * @param {Glance | Shown} shown
 */
export function firstAmount(shown) {
  return shown.ordinary === undefined ? sums(shown).main.said : moneyInSentence(shown.ordinary.patientPays);
}

/**
 * Returns on what the ordinary case rests, as the end of a sentence.
 *
 * @param {Ordinary} ordinary
 * @param {{ isOneVisit: boolean }} course
 */
export function condition({ far }, course) {
  const said = ofVisits(course, words.answer.far, words.oneVisit.far);
  return fill(words.answer.sentences.ordinaryIf, { conditions: allOf(far.map((limit) => said[limit])) });
}

/**
 * Shows on what the first amount rests, and both true ends with what brings each about.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 */
export function showOrdinary(root, estimate) {
  const { ordinary } = estimate.shown;
  const { amount } = sums(estimate.shown).main;
  const hangs = hangsWords(estimate);
  find(root, "#pays-ends", HTMLElement).hidden = ordinary === undefined && hangs === "";
  writeOrHide(root, "#pays-if", ordinary === undefined ? "" : condition(ordinary, estimate.shown));
  const isLess = ordinary !== undefined && amount.low < ordinary.patientPays.low;
  const isMore = ordinary !== undefined && amount.high > ordinary.patientPays.high;
  writeOrHide(root, "#pays-less", isLess ? lessWords(amount.low, ordinary.lowIf) : "");
  writeOrHide(root, "#pays-more", isMore ? moreWords(amount.high, ordinary.highIf) : "");
  writeOrHide(root, "#pays-hangs", hangs);
}

/**
 * @param {Cents} amount
 * @param {Turn[]} turns
 */
function lessWords(amount, turns) {
  const { couldBeLess, couldBeLessAlone } = words.answer.sentences;
  return fill(turns.length === 0 ? couldBeLessAlone : couldBeLess, { amount: money(amount), turns: turnsWords(turns) });
}

/**
 * @param {Cents} amount
 * @param {Turn[]} turns
 */
function moreWords(amount, turns) {
  const { couldBeMore, couldBeMoreAlone } = words.answer.sentences;
  return fill(turns.length === 0 ? couldBeMoreAlone : couldBeMore, { amount: money(amount), turns: turnsWords(turns) });
}

/** @param {Turn[]} turns */
const turnsWords = (turns) => allOf(turns.map(turnWords));

/** @param {Turn} turn */
function turnWords({ limit, fromVisit, untilVisit, againFromVisit }) {
  const { reached, reachedAt, sentences } = words.answer;
  const turn = fromVisit === 1 ? reached[limit] : fill(reachedAt[limit], { n: String(fromVisit) });
  if (untilVisit === undefined) return turn;
  const sentence = againFromVisit === undefined ? sentences.untilNewYear : sentences.untilNewYearAndAgain;
  return fill(sentence, { turn, n: String(untilVisit), again: String(againFromVisit) });
}

/**
 * Says on what it hangs that a span stands first; nothing where it is one amount.
 *
 * @param {Estimate} estimate
 */
function hangsWords(estimate) {
  const { ordinary, networks } = estimate.shown;
  const hangsOn = ordinary === undefined ? widest(estimate) : ordinary.patientPays.low < ordinary.patientPays.high ? ordinary.hangsOn : [];
  if (hangsOn.length === 0) return "";
  const names = allOf(hangsOn.map((field) => fieldName(field, networks.length > 1)));
  return fill(words.answer.sentences.hangsOn, { names });
}

/**
 * Returns the question that narrows the whole span most, where what the insurance leaves to the person stands first.
 *
 * @param {Estimate} estimate
 */
function widest({ questions, insurance, shown }) {
  const first = shown.sums[0]?.patientPays;
  if (insurance === undefined || first?.low !== insurance.patientPays.low || first.high !== insurance.patientPays.high) return [];
  const worth = (/** @type {Question} */ { narrowsBy }) => narrowsBy ?? 0;
  const [most] = questions.filter(({ field }) => shown.asksFirst.includes(field)).sort((one, other) => worth(other) - worth(one));
  return most === undefined ? [] : [most.field];
}

/**
 * Returns the one sentence of it that is announced, or nothing where the span says it all.
 *
 * @param {Estimate} estimate
 * @param {{ verdict: string, visits: string }} about
 */
export function ordinaryAnnouncement(estimate, about) {
  const { ordinary } = estimate.shown;
  if (ordinary === undefined) return undefined;
  const { main } = sums(estimate.shown);
  return fill(words.answer.sentences.announceOrdinary, {
    ...about,
    label: main.label,
    amount: moneyInSentence(ordinary.patientPays),
    condition: condition(ordinary, estimate.shown),
    low: money(main.amount.low),
    high: money(main.amount.high),
  });
}
