// @ts-check
/** The estimate to take along: what an insurer's own tool has to tell, and what a clinic needs to issue an estimate of its own. */
import { verdictSentence } from "../coverage.js";
import { columnMoney, day, money, moneySpan, shortDay } from "../figures.js";
import { isUncovered } from "../sums.js";
import { fill, lookUp, words } from "../words.js";
import { fields, heading, list, paragraph, say } from "./blocks.js";
import { bornInWords, conditionInWords, diagnosisCode, isInjury, known, mainAmounts, often, serviceCodes, todayInWords, uncertainEnd, visitDates, visitsInWords } from "./facts.js";

/** @import { Estimate, Line as Visit } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/** More visits than this are told by their sum. */
const MOST_ROWS = 24;

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function takeAlong(facts) {
  const { title, note, whatItIs, right } = words.papers.takeAlong;
  const { estimate } = facts;
  if (estimate === undefined) return { title, note: words.papers.common.needsEstimate, sheets: [] };
  const front = [
    paragraph(whatItIs, { date: todayInWords() }),
    ...(estimate.insurance === undefined ? [paragraph(right)] : []),
    ...who(facts),
    ...share(estimate, facts),
    ...used(facts),
    ...prices(facts),
  ];
  return { title, note, sheets: [[...front, ...service(facts), ...visits(facts, estimate), ...needed(facts), ...forTheClinic(facts), ...notices(estimate)]] };
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function who(facts) {
  const { details } = facts;
  const { patientName, born, plan, memberId, claimNumber } = words.papers.common;
  const number = isInjury(facts) ? row(claimNumber, details.claimNumber) : row(memberId, details.memberId);
  return [heading(words.papers.takeAlong.who), fields([[patientName, details.patient], [born, bornInWords(facts)], [plan, details.planName], number])];
}

/**
 * @param {Estimate} estimate
 * @param {Facts} facts
 * @returns {Block[]}
 */
function share(estimate, { answers }) {
  const { shareTitle, billed, coverage, waysTitle } = words.papers.takeAlong;
  const rows = [
    ...mainAmounts(estimate, answers).map(({ label, amount }) => row(label, amount)),
    row(billed, money(estimate.billed.patientPays)),
    row(coverage, verdictSentence(estimate.coverage)),
  ];
  const bound = uncertainEnd(estimate);
  const certainty = bound === "" ? [] : [paragraph(bound)];
  return [heading(shareTitle), fields(rows), ...certainty, ...(estimate.options.length > 1 ? [heading(waysTitle), fields(ways(estimate))] : [])];
}

/** @param {Estimate} estimate */
function ways({ options }) {
  return options.map(({ option, patientPays, saved }) => {
    const amount = moneySpan(patientPays);
    const isSaving = saved !== undefined && saved.high > 0;
    return row(words.ways[option], isSaving ? fill(words.papers.takeAlong.taxSaved, { amount, saved: moneySpan(saved) }) : amount);
  });
}

/**
 * Returns what is used so far of the deductible, the maximum and the visits, as it was typed.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
function used({ estimate, answers: { request } }) {
  if (estimate?.insurance === undefined) return [];
  const rows = sharing(request).flatMap(([name, terms]) => [
    row(fill(name, { name: words.papers.takeAlong.deductible }), progress("cents", terms.deductible)),
    row(fill(name, { name: words.papers.takeAlong.outOfPocketMaximum }), progress("cents", terms.outOfPocketMaximum)),
    row(fill(name, { name: words.papers.takeAlong.visitLimit }), progress("count", terms.visitLimit)),
  ]);
  return rows.length === 0 ? [] : [heading(words.papers.takeAlong.usedTitle), fields(rows)];
}

/**
 * Returns the terms of each network that the course may fall under, with the sentence that names it.
 *
 * @param {Record<string, any>} request
 * @returns {[name: string, terms: Record<string, any>][]}
 */
function sharing({ coverage, network }) {
  const { inNetwork, outOfNetwork } = words.papers.takeAlong;
  const terms = { in: coverage.inNetwork ?? {}, out: coverage.outOfNetwork ?? {} };
  if (coverage.kind === "autoPip" || coverage.kind === "workersCompensation") return [];
  if (network === "in") return [[inNetwork, terms.in]];
  const outside = coverage.outOfNetwork === "none" ? [] : [/** @type {[string, any]} */ ([outOfNetwork, terms.out])];
  return network === "out" ? outside : [[inNetwork, terms.in], ...outside];
}

/**
 * Returns what is known of a running total; the third of its figures is not worked out here, so that only the model counts.
 *
 * @param {"cents" | "count"} unit
 * @param {any} typed
 * @returns {Line}
 */
function progress(unit, typed) {
  if (typed === "none") return [words.papers.common.hasNone];
  const total = known(unit, typed?.amount ?? typed?.visits);
  const met = known(unit, typed?.met ?? typed?.used);
  const remaining = known(unit, typed?.remaining);
  const isLeft = remaining !== undefined && met === undefined;
  return isLeft ? say(words.papers.common.totalAndRemaining, { total, remaining }) : say(words.papers.common.totalAndMet, { total, met });
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function prices(facts) {
  const { request } = facts.answers;
  const { pricesTitle, billedCharge, allowedAmount, cashRate, network, networkIn, networkOut } = words.papers.takeAlong;
  const { charges } = request;
  const standing = request.network === "in" ? networkIn : request.network === "out" ? networkOut : undefined;
  const isPlan = facts.estimate?.insurance !== undefined && !isInjury(facts);
  return [
    heading(pricesTitle),
    fields([
      row(billedCharge, known("cents", charges.billedCharge ?? facts.estimate?.insurance?.low.visits[0]?.billedCharge)),
      ...(facts.estimate?.insurance === undefined ? [] : [row(allowedAmount, known("cents", charges.allowedAmount))]),
      row(cashRate, known("cents", charges.cashRate)),
      ...(isPlan ? [row(network, standing)] : []),
    ]),
  ];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function service(facts) {
  const { serviceTitle, service, serviceIs, serviceMinutes, serviceCode, condition, diagnosis, visits, often: howOften, firstVisit } = words.papers.takeAlong;
  const minutes = facts.answers.request.necessity?.minutes;
  return [
    heading(serviceTitle),
    fields([
      [service, typeof minutes === "number" ? fill(serviceMinutes, { minutes: String(minutes) }) : serviceIs],
      [serviceCode, serviceCodes(facts)],
      [condition, conditionInWords(facts)],
      [diagnosis, diagnosisCode(facts)],
      [visits, visitsInWords(facts)],
      [howOften, often(facts)],
      [firstVisit, facts.answers.defaulted.includes("course.firstVisit") ? undefined : day(facts.answers.request.course.firstVisit)],
    ]),
  ];
}

/**
 * Returns the visits one by one, or nothing where they are too many or where the model gives none.
 *
 * @param {Facts} facts
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function visits(facts, { insurance }) {
  if (insurance === undefined || insurance.low.visits.length > MOST_ROWS) return [];
  const { itemsTitle, itemsIfCovered, visit, lowest, highest, patientPays, all } = words.papers.takeAlong;
  const isOne = insurance.patientPays.low === insurance.patientPays.high;
  const ends = isOne ? [insurance.low] : [insurance.low, insurance.high];
  const isDated = visitDates(facts).length > 0;
  const rows = insurance.low.visits.map((line, index) => [visitName(line, index, isDated), columnMoney(line.billedCharge), ...ends.map(({ visits }) => paidAt(visits[index]))]);
  const total = [all, columnMoney(insurance.low.totals.billedCharge), ...ends.map(({ totals }) => columnMoney(totals.patientPays))];
  const head = [visit, words.columns.billedCharge, ...(isOne ? [patientPays] : [lowest, highest])];
  return [{ kind: "table", title: isUncovered(insurance) ? itemsTitle : itemsIfCovered, head, rows: [...rows, total] }];
}

/**
 * @param {Visit} line
 * @param {number} index
 * @param {boolean} isDated
 */
function visitName({ date }, index, isDated) {
  const number = String(index + 1);
  return isDated ? fill(words.papers.takeAlong.visitOn, { number, date: shortDay(date) }) : number;
}

/** @param {Visit | undefined} line */
function paidAt(line) {
  return line === undefined ? "" : columnMoney(line.patientPays);
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function needed({ estimate, answers: { request } }) {
  if (estimate?.insurance === undefined) return [];
  const { neededTitle, neededReferral, neededAuthorization } = words.papers.takeAlong;
  const statuses = words.papers.approvals;
  const status = lookUp(statuses, request.authorization?.status ?? "unknown") ?? statuses.unknown;
  return [heading(neededTitle), list("checks", [[neededReferral], [fill(neededAuthorization, { status })]])];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function forTheClinic({ details }) {
  const { clinicTitle, provider, npi, tin, location, issued } = words.papers.takeAlong;
  const named = [details.therapistName, details.clinicName].filter((name) => name !== undefined).join(", ");
  return [heading(clinicTitle), fields([[provider, named || undefined], [npi, undefined], [tin, undefined], [location, undefined], [issued, undefined]])];
}

/**
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function notices({ figures }) {
  const { noticesTitle, noticeGuarantee, noticeDiffer, noticeOther, noticeBalance, noticeCopayHelp, noticeContract, asOf } = words.papers.takeAlong;
  const lines = [noticeGuarantee, noticeDiffer, noticeOther, noticeBalance, noticeCopayHelp, noticeContract];
  return [heading(noticesTitle), list("bullets", lines.map((line) => [line])), paragraph(asOf, { date: day(figures.asOf), today: todayInWords() })];
}

/**
 * @param {string} name
 * @param {string | Line | undefined} value
 * @returns {[string, string | Line | undefined]}
 */
function row(name, value) {
  return [name, value];
}
