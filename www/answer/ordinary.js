// @ts-check
import { find, writeOrHide } from "../dom.js";
import { money, moneyInSentence } from "../figures.js";
import { allOf, fieldName, fill, ofVisits, words } from "../words.js";
import { sums } from "./sums.js";

/** @import { Cents, Estimate, Glance, Ordinary, Shown, Turn } from "../../dist/pkg/coverage_estimator.js" */

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
  const { ordinary, networks } = estimate.shown;
  find(root, "#pays-ends", HTMLElement).hidden = ordinary === undefined;
  writeOrHide(root, "#pays-if", ordinary === undefined ? "" : condition(ordinary, estimate.shown));
  if (ordinary === undefined) return;
  const { main } = sums(estimate.shown);
  writeOrHide(root, "#pays-less", main.amount.low < ordinary.patientPays.low ? lessWords(main.amount.low, ordinary.lowIf) : "");
  writeOrHide(root, "#pays-more", main.amount.high > ordinary.patientPays.high ? moreWords(main.amount.high, ordinary.highIf) : "");
  writeOrHide(root, "#pays-hangs", hangsWords(ordinary, networks));
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
 * @param {Ordinary} ordinary
 * @param {Shown["networks"]} networks
 */
function hangsWords({ hangsOn, patientPays }, networks) {
  if (hangsOn.length === 0 || patientPays.low === patientPays.high) return "";
  const names = allOf(hangsOn.map((field) => fieldName(field, networks.length > 1)));
  return fill(words.answer.sentences.hangsOn, { names });
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
