// @ts-check
/** The visits of the estimate to take along, in a table that is short enough for one page. */
import { columnMoney, columnSpan, moneySpan, shortDay, spanOf } from "../figures.js";
import { fill, ofVisits, words } from "../words.js";
import { said, visitDates, visitsInWords } from "./facts.js";

/** @import { Estimate, Line as Visit, Price } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/** Where the visits differ more often than this, they are told by their sum: the paper is one page. */
const MOST_ROWS = 8;

/**
 * Returns the visits, those that cost the same in one row, and their sum; in all where no insurance is counted.
 *
 * @param {Facts} facts
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
export function visits(facts, estimate) {
  const { insurance } = estimate;
  if (insurance === undefined) return [planned(facts, estimate)];
  const { takeAlong, takeAlongOne } = words.papers;
  const said = ofVisits(estimate.shown, takeAlong, takeAlongOne);
  const { itemsTitle, itemsIfCovered, visit, lowest, highest, patientPays, all } = said;
  const isOne = insurance.patientPays.low === insurance.patientPays.high;
  const ends = isOne ? [insurance.low] : [insurance.low, insurance.high];
  const rows = runs(
    insurance.high.visits.map((line, index) => [columnMoney(line.billedCharge), ...ends.map(({ visits }) => paidAt(visits[index]))]),
  ).map(({ first, last, cells }) => [visitName(facts, first, last), ...cells]);
  const billed = columnSpan({ low: insurance.low.totals.billedCharge, high: insurance.high.totals.billedCharge });
  const total = [all, billed, ...ends.map(({ totals }) => columnMoney(totals.patientPays))];
  const head = [visit, words.columns.billedCharge, ...(isOne ? [patientPays] : [lowest, highest])];
  const title = estimate.shown.isAnyCovered ? itemsIfCovered : itemsTitle;
  return [{ kind: "table", title, head, rows: [...(rows.length > MOST_ROWS ? [] : rows), total] }];
}

/** @typedef {{ first: number, last: number, cells: string[] }} Run Visits that follow each other and cost the same. */

/**
 * @param {string[][]} rows
 * @returns {Run[]}
 */
function runs(rows) {
  /** @type {Run[]} */
  const found = [];
  for (const [index, cells] of rows.entries()) {
    const run = found.at(-1);
    if (run?.cells.join() === cells.join()) run.last = index;
    else found.push({ first: index, last: index, cells });
  }
  return found;
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
  const inAll = (/** @type {Price} */ { patientPays }) => moneySpan(spanOf(patientPays));
  const rows = [[billedCharge, said(facts, "charges.billedCharge") ?? "", inAll(billed)]];
  if (cash !== undefined) rows.push([cashRate, said(facts, "charges.cashRate") ?? "", inAll(cash)]);
  return { kind: "table", title: fill(plannedTitle, { visits: visitsInWords(facts) ?? "" }), head: [price, one, all], rows };
}

/**
 * @param {Facts} facts
 * @param {number} first
 * @param {number} last
 */
function visitName(facts, first, last) {
  const { visitOn, run, runOn } = words.papers.takeAlong;
  const [from, to] = [first, last].map((index) => facts.estimate?.insurance?.low.visits[index]?.date);
  const visits = first === last ? String(first + 1) : fill(run, { first: String(first + 1), last: String(last + 1) });
  if (visitDates(facts).length === 0 || from === undefined || to === undefined) return visits;
  const [day, lastDay] = [shortDay(from), shortDay(to)];
  return first === last ? fill(visitOn, { number: visits, date: day }) : fill(runOn, { visits, first: day, last: lastDay });
}

/** @param {Visit | undefined} line */
function paidAt(line) {
  return line === undefined ? "" : columnMoney(line.patientPays);
}
