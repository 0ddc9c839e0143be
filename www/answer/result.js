// @ts-check
import { find, write, writeOrHide } from "../dom.js";
import { day, money, moneyInSentence, moneySpan, spanOf } from "../figures.js";
import { fill, ofVisits, plural, pluralSpan, words } from "../words.js";
import { showAsks } from "./asks.js";
import { datesAre } from "./dates.js";
import { showAssumptions } from "./assumptions.js";
import { showCourses } from "./courses.js";
import { showCoverage, verdictSentence } from "./coverage.js";
import { firstAmount, ordinaryAnnouncement, showOrdinary } from "./ordinary.js";
import { sums } from "./sums.js";
import { perVisitWords } from "./per-visit.js";
import { explainAnswer } from "./terms.js";
import { showDoubts } from "./doubts.js";
import { noteAnswers } from "./print.js";
import { showWays } from "./ways.js";

/** @import { Answer, CoverageCheck, End, Estimate, Glance, Insurance, Shown, Span } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Shows what an estimate says.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showEstimate(root, estimate, answers) {
  const { request } = answers;
  noteAnswers(root, answers);
  showCoverage(root, estimate.coverage, answers);
  showAmount(root, estimate, answers);
  showDoubts(root, answers);
  showWays(root, estimate, answers);
  showBreakEven(root, estimate);
  showAsks(root, estimate, answers);
  // The model asks for it where this person may come to pay it.
  const isAsked = answers.interview.cards.some(({ card }) => card === "cashRate");
  const isCashUnknown = isAsked && request.charges.cashRate === undefined;
  find(root, "#cash-unknown", HTMLElement).hidden = !isCashUnknown;
  write(root, "#based-on", basedOn(answers.answered, estimate.shown, isCashUnknown));
  showCourses(root, estimate, answers);
  showAssumptions(root, estimate, answers);
  switchAnswer(root, true);
  explainAnswer(root);
}

/** The parts of an amount of which nothing is known yet. */
const PARTS_OF_AMOUNT = ["#pays-price", "#pays-if", "#pays-ends", "#pays-other", "#pays-bound", "#pays-cash", "#pays-assumes"];

/**
 * Shows whether the visits are covered and what to do next, which wait for no price; in the figure's place stands what it waits for, or
 * what is known of it whatever the price is.
 *
 * @param {HTMLElement} root
 * @param {CoverageCheck} coverage
 * @param {Answer} answers
 */
export function showUnpriced(root, coverage, answers) {
  const { perVisit } = answers;
  const { unpricedLabel, unpriced, unpricedCall } = words.answer.sentences;
  showCoverage(root, coverage, answers);
  write(root, "#pays-label", perVisit === undefined ? unpricedLabel : words.sums[perVisit.sum]);
  write(root, "#pays-amount", perVisit === undefined ? unpriced : moneyInSentence(perVisit.inAll));
  write(root, "#pays-for", perVisit === undefined ? unpricedCall : perVisitWords(answers));
  for (const part of PARTS_OF_AMOUNT) find(root, part, HTMLElement).hidden = true;
  find(root, "#asks-part", HTMLElement).hidden = true;
  showDoubts(root, answers);
  switchAnswer(root, true);
  const shown = find(root, "#answer-shown", HTMLElement);
  shown.dataset.unpriced = perVisit === undefined ? "call" : "visit";
  for (const selector of ["#working", "#bar"]) find(root, selector, HTMLElement).hidden = true;
  explainAnswer(root);
}

/**
 * Takes an estimate away that the answers no longer give, and says instead what they lack.
 *
 * @param {HTMLElement} root
 * @param {string} sentence
 */
export function hideEstimate(root, sentence) {
  write(root, "#waiting-sentence", sentence);
  switchAnswer(root, false);
}

/**
 * @param {HTMLElement} root
 * @param {boolean} isShown
 */
function switchAnswer(root, isShown) {
  delete find(root, "#answer-shown", HTMLElement).dataset.unpriced;
  for (const selector of ["#answer-shown", "#working", "#bar"]) find(root, selector, HTMLElement).hidden = !isShown;
  find(root, "#answer-waiting", HTMLElement).hidden = isShown;
}

/**
 * Returns the one sentence that is announced.
 *
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function announcement(estimate, { request }) {
  const visits = pluralSpan(words.counted.visits, spanOf(request.course.visits ?? 0));
  const verdict = verdictSentence(estimate.coverage);
  const ordinary = ordinaryAnnouncement(estimate, { verdict, visits });
  if (ordinary !== undefined) return ordinary;
  const { main } = sums(estimate.shown);
  return fill(words.sentences.announceSpan, {
    verdict,
    label: main.label,
    amount: main.said,
    visits,
  });
}

/**
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
function showAmount(root, estimate, answers) {
  const { request } = answers;
  showFirst(root, estimate.shown);
  showOrdinary(root, estimate);
  writeOrHide(root, "#pays-assumes", assumes(answers, estimate.shown));
  write(root, "#pays-for", courseInWords(estimate, spanOf(request.course.visits ?? 0), answers));
  writeOrHide(root, "#pays-bound", estimate.insurance === undefined ? "" : boundWords(estimate.insurance));
}

/**
 * Returns what the number takes for granted.
 *
 * @param {Answer} answers
 * @param {Shown} shown
 */
function assumes({ interview, newPlanYear }, shown) {
  const { sentences, premises } = words.answer;
  const { oneVisit } = words;
  const begins = ofVisits(shown, sentences, oneVisit.answer).newPlanYear;
  const year = newPlanYear === undefined ? "" : fill(begins, { day: day(newPlanYear) });
  const premise = interview.premise === undefined ? "" : ofVisits(shown, premises, oneVisit.premises)[interview.premise];
  return [premise, year].join(" ").trim();
}

/**
 * Shows what stands first of an estimate, in the answer and in the bar.
 *
 * @param {HTMLElement} root
 * @param {Glance | Shown} shown
 */
export function showFirst(root, shown) {
  const { main, other } = sums(shown);
  const amount = firstAmount(shown);
  writeOrHide(root, "#pays-if-paid", main.ifPaid);
  write(root, "#pays-label", main.label);
  write(root, "#pays-amount", amount);
  writeOrHide(root, "#pays-price", main.price);
  write(root, "#bar-label", main.short);
  write(root, "#bar-amount", amount);
  const { couldBe, elseAsk } = words.answer.sentences;
  const ends = shown.ordinary === undefined ? "" : fill(couldBe, { span: moneySpan(main.amount) });
  writeOrHide(root, "#bar-ends", main.ifPaid === "" ? ends : elseAsk);
  find(root, "#pays-other", HTMLElement).hidden = other === undefined;
  write(root, "#pays-other-label", other?.label ?? "");
  write(root, "#pays-other-amount", other?.said ?? "");
  writeOrHide(root, "#pays-other-price", other?.price ?? "");
}

/**
 * @param {Estimate} estimate
 * @param {Span<number>} count
 * @param {Answer} answers
 */
function courseInWords({ insurance }, count, answers) {
  const { paysFor, paysForOne, paysForAll, paysForSupposed, paysForOneSupposed } = words.sentences;
  const visits = pluralSpan(words.counted.visits, count);
  const dates = insurance?.high.visits.map(({ date }) => day(date)) ?? [];
  const [from, to] = [dates[0], dates.at(-1)];
  const are = insurance === undefined ? "idle" : datesAre(insurance, answers);
  if (from === undefined || to === undefined || are === "idle") return fill(paysForAll, { visits });
  const [one, more] = are === "given" ? [paysForOne, paysFor] : [paysForOneSupposed, paysForSupposed];
  return fill(from === to ? one : more, { visits, from, to });
}

/**
 * Returns how much further out an end could lie, where the model could not be certain of it; else nothing.
 *
 * @param {Pick<Insurance, "patientPays"> & Record<"low" | "high", Pick<End, "bound">>} insurance
 */
export function boundWords({ patientPays, low, high }) {
  const lower = low.bound !== undefined && low.bound < patientPays.low ? money(low.bound) : undefined;
  const higher = high.bound !== undefined && high.bound > patientPays.high ? money(high.bound) : undefined;
  if (lower !== undefined && higher !== undefined) return fill(words.sentences.couldBeWider, { low: lower, high: higher });
  if (lower !== undefined) return fill(words.sentences.couldBeLower, { low: lower });
  return higher === undefined ? "" : fill(words.sentences.couldBeHigher, { high: higher });
}

/**
 * Says from which visit on insurance is worth it; where it never is, beside the number, as that is what to do.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 */
function showBreakEven(root, { breakEven, shown }) {
  const said = ofVisits(shown, words.sentences, words.oneVisit.sentences);
  const sentence = breakEven === undefined || !shown.isHopeful ? "" : breakEvenSentence(breakEven, said);
  const isNever = breakEven?.low === null && breakEven.high === null;
  writeOrHide(root, "#pays-cash", isNever ? sentence : "");
  writeOrHide(root, "#break-even", isNever ? "" : sentence);
}

/**
 * @param {Span<number | null>} visit
 * @param {typeof words.sentences} said
 */
function breakEvenSentence(visit, said) {
  const [low, high] = [breakEvenWords(visit.low, said), breakEvenWords(visit.high, said)];
  return low === high ? fill(said.breakEvenOne, { one: low }) : fill(said.breakEvenEnds, { low, high });
}

/**
 * @param {number | null} visit
 * @param {typeof words.sentences} said
 */
function breakEvenWords(visit, { breakEvenNever, breakEvenFirst, breakEvenFrom }) {
  if (visit === null) return breakEvenNever;
  return visit <= 1 ? breakEvenFirst : fill(breakEvenFrom, { n: String(visit) });
}

/**
 * Says on how many answers the number rests, and how many open ones can move it: what else is open is nothing to somebody whose number is
 * one amount.
 *
 * @param {number} answered
 * @param {Pick<Shown, "unknowns" | "sums">} shown
 * @param {boolean} isCashUnknown Beside that amount stands one that may be less.
 */
function basedOn(answered, { unknowns: open, sums }, isCashUnknown) {
  const answers = plural(words.counted.answers, answered);
  // What a program leaves to the person nobody here knows.
  const isMissing = isCashUnknown || sums.some(({ ifPaid }) => ifPaid !== undefined);
  if (open === 0) return fill(isMissing ? words.sentences.basedOnSettled : words.sentences.basedOnAll, { answers });
  return fill(words.sentences.basedOn, { answers, unknowns: plural(words.counted.unknowns, open) });
}
