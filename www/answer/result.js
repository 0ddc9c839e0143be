// @ts-check
import { clone, find, write, writeOrHide } from "../dom.js";
import { day, moneySpan, money, spanOf } from "../figures.js";
import { fill, lookUp, plural, pluralSpan, words } from "../words.js";
import { showAsks } from "./asks.js";
import { showAssumptions } from "./assumptions.js";
import { showCourses } from "./courses.js";
import { showCoverage, verdictSentence } from "./coverage.js";
import { openWays, sums } from "./sums.js";

/** @import { Account, Answer, End, Estimate, Insurance, RequestRead, Span, WayToPay } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Shows what an estimate says.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showEstimate(root, estimate, answers) {
  const { request } = answers;
  showCoverage(root, estimate.coverage, answers);
  showAmount(root, estimate, request);
  showWays(root, estimate, answers);
  writeOrHide(root, "#break-even", estimate.shown.isHopeful ? breakEven(estimate.breakEven) : "");
  showAsks(root, estimate);
  write(root, "#based-on", basedOn(answers.answered, estimate.shown.unknowns));
  showCourses(root, estimate);
  showAssumptions(root, estimate, answers);
  switchAnswer(root, true);
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
  const { main } = sums(estimate);
  return fill(words.sentences.announceSpan, {
    verdict: verdictSentence(estimate.coverage),
    label: main.label,
    amount: moneySpan(main.amount),
    visits,
  });
}

/**
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {RequestRead} request
 */
function showAmount(root, estimate, request) {
  const { main, other } = sums(estimate);
  const amount = moneySpan(main.amount);
  write(root, "#pays-label", main.label);
  write(root, "#pays-amount", amount);
  write(root, "#pays-for", courseInWords(estimate, spanOf(request.course.visits ?? 0)));
  writeOrHide(root, "#pays-bound", estimate.insurance === undefined ? "" : boundWords(estimate.insurance));
  write(root, "#bar-label", words.sentences.barLabel);
  write(root, "#bar-amount", amount);
  find(root, "#pays-other", HTMLElement).hidden = other === undefined;
  write(root, "#pays-other-label", other?.label ?? "");
  write(root, "#pays-other-amount", other === undefined ? "" : moneySpan(other.amount));
}

/**
 * @param {Estimate} estimate
 * @param {Span<number>} count
 */
function courseInWords({ insurance }, count) {
  const visits = pluralSpan(words.counted.visits, count);
  const dates = insurance?.high.visits.map(({ date }) => day(date)) ?? [];
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined) return fill(words.sentences.paysForAll, { visits });
  return fill(from === to ? words.sentences.paysForOne : words.sentences.paysFor, { visits, from, to });
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
 * Lists the ways to pay.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
function showWays(root, estimate, { payer, request }) {
  const account = request.account ?? undefined;
  const ways = openWays(estimate).map((way) => wayItem(root, way, noteOf(way, estimate, payer === "healthPlan"), account));
  find(root, "#ways", HTMLOListElement).replaceChildren(...ways);
  find(root, "#ways-part", HTMLElement).hidden = ways.length === 0;
  find(root, "#saving-note", HTMLElement).hidden = account?.prescribed !== true;
  const billed = estimate.shown.isAnyCovered ? words.sentences.denied : words.sentences.billed;
  write(root, "#billed", fill(billed, { amount: moneySpan(spanOf(estimate.billed.patientPays)) }));
}

/**
 * @param {HTMLElement} root
 * @param {WayToPay} way
 * @param {string} note
 * @param {Account | undefined} account
 */
function wayItem(root, way, note, account) {
  const item = clone(root, "#way-template");
  write(item, ".way-name", words.ways[way.option]);
  write(item, ".way-amount", moneySpan(way.patientPays));
  writeOrHide(item, ".way-note", note);
  writeOrHide(item, ".way-saving", account === undefined ? "" : saving(way, account));
  return item;
}

/**
 * @param {WayToPay} way
 * @param {Estimate} estimate
 * @param {boolean} isPlan
 */
function noteOf({ option }, { coverage }, isPlan) {
  if (option === "cash") return isPlan ? words.wayNotes.cash : "";
  return [...(coverage.verdict !== "likely" ? [words.coverage.sentences.ifPaid] : []), words.wayNotes[option]].join(" ").trim();
}

/**
 * @param {WayToPay} way
 * @param {Account} account
 */
function saving({ saved, afterTax }, account) {
  const named = lookUp(words.accounts, account.kind) ?? "";
  if (account.prescribed !== true) return fill(words.sentences.savingNeedsLetter, { account: named });
  if (saved === undefined || afterTax === undefined) return "";
  return fill(words.sentences.saving, { account: named, saved: moneySpan(saved), afterTax: moneySpan(afterTax) });
}

/** @param {Estimate["breakEven"]} visit */
function breakEven(visit) {
  if (visit === undefined) return "";
  const [low, high] = [breakEvenWords(visit.low), breakEvenWords(visit.high)];
  return low === high ? fill(words.sentences.breakEvenOne, { one: low }) : fill(words.sentences.breakEvenEnds, { low, high });
}

/** @param {number | null} visit */
function breakEvenWords(visit) {
  if (visit === null) return words.sentences.breakEvenNever;
  return visit <= 1 ? words.sentences.breakEvenFirst : fill(words.sentences.breakEvenFrom, { n: String(visit) });
}

/**
 * @param {number} answered
 * @param {number} open
 */
function basedOn(answered, open) {
  const answers = plural(words.counted.answers, answered);
  if (open === 0) return fill(words.sentences.basedOnAll, { answers });
  return fill(words.sentences.basedOn, { answers, unknowns: plural(words.counted.unknowns, open) });
}
