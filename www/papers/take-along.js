// @ts-check
/** The estimate to take along: what an insurer's own tool has to tell, and what a clinic needs to issue an estimate of its own. */
import { verdictSentence } from "../coverage.js";
import { columnMoney, columnSpan, day, money, moneySpan, shortDay, spanOf } from "../figures.js";
import { openWays } from "../sums.js";
import { fill, lookUp, words } from "../words.js";
import { fields, heading, list, paragraph } from "./blocks.js";
import {
  bornInWords,
  conditionInWords,
  diagnosisCode,
  isInjury,
  mainAmounts,
  often,
  said,
  serviceCodes,
  todayInWords,
  visitDates,
  visitsInWords,
} from "./facts.js";
import { usedSoFar } from "./used-so-far.js";

/** @import { Estimate, Line as Visit, Price } from "../../dist/pkg/coverage_estimator.js" */
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
    ...share(estimate),
    ...usedSoFar(facts),
    ...prices(facts),
  ];
  return {
    title,
    note,
    sheets: [[...front, ...service(facts), ...visits(facts, estimate), ...needed(facts), ...forTheClinic(facts), ...notices(estimate)]],
  };
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function who(facts) {
  const { details } = facts;
  const { patientName, born, plan, memberId, claimNumber } = words.papers.common;
  const number = isInjury(facts) ? row(claimNumber, details.claimNumber) : row(memberId, details.memberId);
  return [
    heading(words.papers.takeAlong.who),
    fields([[patientName, details.patient], [born, bornInWords(facts)], [plan, details.planName], number]),
  ];
}

/**
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function share(estimate) {
  const { shareTitle, billed, coverage, waysTitle } = words.papers.takeAlong;
  const rows = [
    ...mainAmounts(estimate).map(({ label, amount }) => row(label, amount)),
    row(billed, moneySpan(spanOf(estimate.billed.patientPays))),
    row(coverage, verdictSentence(estimate.coverage)),
  ];
  return [heading(shareTitle), fields(rows), ...(openWays(estimate).length > 1 ? [heading(waysTitle), fields(ways(estimate))] : [])];
}

/** @param {Estimate} estimate */
function ways(estimate) {
  return openWays(estimate).map(({ option, patientPays, saved }) => {
    const isSure = option === "cash" || estimate.coverage.verdict === "likely";
    const span = moneySpan(patientPays);
    const amount = isSure ? span : fill(words.papers.takeAlong.ifPaid, { amount: span });
    const isSaving = saved !== undefined && saved.high > 0;
    return row(words.ways[option], isSaving ? fill(words.papers.takeAlong.taxSaved, { amount, saved: moneySpan(saved) }) : amount);
  });
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function prices(facts) {
  const { request } = facts.answers;
  const { pricesTitle, unitCharge, billedCharge, allowedAmount, cashRate, network, networkIn, networkOut } = words.papers.takeAlong;
  const { charges } = request;
  const { insurance } = facts.estimate ?? {};
  const billed = insurance?.low.visits[0]?.billedCharge;
  const standing = request.network === "in" ? networkIn : request.network === "out" ? networkOut : undefined;
  const isPlan = facts.answers.payer === "healthPlan";
  return [
    heading(pricesTitle),
    fields([
      ...(charges.chargePerUnit === undefined ? [] : [row(unitCharge, said(facts, "charges.chargePerUnit"))]),
      row(billedCharge, said(facts, "charges.billedCharge") ?? (billed && money(billed))),
      ...(insurance === undefined ? [] : [row(allowedAmount, said(facts, "charges.allowedAmount"))]),
      row(cashRate, said(facts, "charges.cashRate")),
      ...(isPlan ? [row(network, standing)] : []),
    ]),
  ];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function service(facts) {
  const {
    serviceTitle,
    service,
    serviceIs,
    serviceMinutes,
    serviceCode,
    condition,
    diagnosis,
    visits,
    often: howOften,
    firstVisit,
  } = words.papers.takeAlong;
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
      [firstVisit, firstDay(facts)],
    ]),
  ];
}

/** @param {Facts} facts */
function firstDay({ answers: { assumed, request } }) {
  const { firstVisit } = request.course;
  return firstVisit === undefined || assumed.includes("course.firstVisit") ? undefined : day(firstVisit);
}

/**
 * Returns the visits one by one, or nothing where they are too many; in all where no insurance is counted.
 *
 * @param {Facts} facts
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function visits(facts, estimate) {
  const { insurance } = estimate;
  if (insurance === undefined) return [planned(facts, estimate)];
  if (insurance.high.visits.length > MOST_ROWS) return [];
  const { itemsTitle, itemsIfCovered, visit, lowest, highest, patientPays, all } = words.papers.takeAlong;
  const isOne = insurance.patientPays.low === insurance.patientPays.high;
  const ends = isOne ? [insurance.low] : [insurance.low, insurance.high];
  const isDated = visitDates(facts).length > 0;
  const rows = insurance.high.visits.map((line, index) => [
    visitName(line, index, isDated),
    columnMoney(line.billedCharge),
    ...ends.map(({ visits }) => paidAt(visits[index])),
  ]);
  const billed = columnSpan({ low: insurance.low.totals.billedCharge, high: insurance.high.totals.billedCharge });
  const total = [all, billed, ...ends.map(({ totals }) => columnMoney(totals.patientPays))];
  const head = [visit, words.columns.billedCharge, ...(isOne ? [patientPays] : [lowest, highest])];
  return [{ kind: "table", title: estimate.shown.isAnyCovered ? itemsIfCovered : itemsTitle, head, rows: [...rows, total] }];
}

/**
 * Returns what the visits come to at each price of the clinic.
 *
 * @param {Facts} facts
 * @param {Estimate} estimate
 * @returns {Block}
 */
function planned(facts, { billed, cash }) {
  const { plannedTitle, price, one, all, billedCharge, cashRate } = words.papers.takeAlong;
  const { charges } = facts.answers.request;
  const inAll = (/** @type {Price} */ { patientPays }) => moneySpan(spanOf(patientPays));
  const rows = [[billedCharge, said(facts, "charges.billedCharge") ?? "", inAll(billed)]];
  if (cash !== undefined) rows.push([cashRate, said(facts, "charges.cashRate") ?? "", inAll(cash)]);
  return { kind: "table", title: fill(plannedTitle, { visits: visitsInWords(facts) ?? "" }), head: [price, one, all], rows };
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
  const asked = estimate?.coverage.gates.flatMap(({ gate, status }) => (status === "notApplicable" ? [] : [gate])) ?? [];
  if (estimate?.insurance === undefined && !asked.includes("priorAuthorization")) return [];
  const { neededTitle, neededReferral, neededPrimaryCare, neededAuthorization } = words.papers.takeAlong;
  const statuses = words.papers.approvals;
  const status = lookUp(statuses, request.authorization?.status ?? "unknown") ?? statuses.unknown;
  return [
    heading(neededTitle),
    list("checks", [
      [neededReferral],
      ...(asked.includes("primaryCareReferral") ? [[neededPrimaryCare]] : []),
      [fill(neededAuthorization, { status })],
    ]),
  ];
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function forTheClinic({ details }) {
  const { clinicTitle, provider, npi, tin, location, issued } = words.papers.takeAlong;
  const named = [details.therapistName, details.clinicName].filter((name) => name !== undefined).join(", ");
  return [
    heading(clinicTitle),
    fields([
      [provider, named || undefined],
      [npi, undefined],
      [tin, undefined],
      [location, undefined],
      [issued, undefined],
    ]),
  ];
}

/**
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function notices({ figures }) {
  const { noticesTitle, noticeGuarantee, noticeDiffer, noticeOther, noticeBalance, noticeCopayHelp, noticeContract, asOf } =
    words.papers.takeAlong;
  const lines = [noticeGuarantee, noticeDiffer, noticeOther, noticeBalance, noticeCopayHelp, noticeContract];
  return [
    heading(noticesTitle),
    list(
      "bullets",
      lines.map((line) => [line]),
    ),
    paragraph(asOf, { date: day(figures.asOf), today: todayInWords() }),
  ];
}

/**
 * @param {string} name
 * @param {string | Line | undefined} value
 * @returns {[string, string | Line | undefined]}
 */
function row(name, value) {
  return [name, value];
}
