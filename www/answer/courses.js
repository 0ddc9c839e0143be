// @ts-check
import { find, make, row, write, writeOrHide } from "../dom.js";
import { datesAre } from "./dates.js";
import { showGiven } from "./ends.js";
import { showLegend, showPicture } from "./picture.js";
import { columnMoney, figure, moneySpan, shortDay } from "../figures.js";
import { fill, ofVisits, words } from "../words.js";

/** @import { Amounts, Answer, End, Estimate, Line, Remaining } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {keyof typeof words.columns} AmountColumn */

/** @typedef {{ amounts: AmountColumn[], remaining: (keyof Remaining)[], isDated: boolean }} Columns What a table has columns of; and whether a visit has its day. */

/** Always shown; other amounts only where a visit has one. */
const ALWAYS = ["patientPays", "planPays", "billedCharge"];
/** What follows from the plan's price alone: where nobody knows it these would be made up. */
const MADE_UP = ["planPays", "providerDiscount"];
/** @type {AmountColumn[]} */
const AMOUNTS = [
  "patientPays",
  "deductible",
  "copayment",
  "coinsurance",
  "notCovered",
  "balanceBill",
  "planPays",
  "providerDiscount",
  "billedCharge",
];
/** @type {(keyof Remaining)[]} */
const REMAINING = [
  "deductible",
  "familyDeductible",
  "outOfPocketMaximum",
  "familyOutOfPocketMaximum",
  "visits",
  "dollars",
  "lifetimeDollars",
  "medPay",
];

/** What fills each folded part. @type {WeakMap<HTMLDetailsElement, () => void>} */
const lists = new WeakMap();

/**
 * Shows the visits at both ends of the span, or once where the ends are one.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showCourses(root, { insurance, shown, questions }, answers) {
  find(root, "#courses", HTMLElement).hidden = insurance === undefined;
  if (insurance === undefined) return;
  writeOrHide(root, "#courses-note", shown.isAsIfCovered ? words.coverage.sentences.coursesIfCovered : "");
  const { low, high, patientPays } = insurance;
  const isOne = patientPays.low === patientPays.high;
  find(root, "#course-high", HTMLElement).hidden = isOne;
  const said = ofVisits(shown, words.sentences, words.oneVisit.sentences);
  const { courseOne, courseLow, courseHigh, captionOne, captionLow, captionHigh, totals } = said;
  showGiven(root, "#course-low", low.given, isOne ? [] : questions);
  showGiven(root, "#course-high", high.given, questions);
  const { isPlansPriceOpen: isPriceOpen } = shown;
  const isDated = datesAre(insurance, answers) !== "idle";
  const about = { payer: answers.payer, isPriceOpen, left: shown.left, totalsName: totals, isDated };
  showCourse(root, "#course-low", low, { ...about, sentences: isOne ? [courseOne, captionOne] : [courseLow, captionLow] });
  if (!isOne) showCourse(root, "#course-high", high, { ...about, sentences: [courseHigh, captionHigh] });
  const picture = ofVisits(shown, words.answer.picture, words.oneVisit.picture);
  find(root, "#picture-high", HTMLElement).hidden = isOne;
  showPicture(root, "low", low, { title: isOne ? picture.one : picture.low, isPriceOpen, totalsName: totals });
  if (!isOne) showPicture(root, "high", high, { title: picture.high, isPriceOpen, totalsName: totals });
  showLegend(root, [...low.visits, ...(isOne ? [] : high.visits)], isPriceOpen);
}

/**
 * Fills a folded part once it is open: the rows of its table take longer to make than all else, and few look at them after every key.
 *
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {() => void} list
 */
function whenOpen(root, selector, list) {
  const part = find(root, selector, HTMLDetailsElement);
  if (part.open) list();
  const isNew = !lists.has(part);
  lists.set(part, list);
  // By hand, by a link or for paper: whichever way it is opened, it is filled before it is painted.
  if (isNew) new MutationObserver(() => part.open && lists.get(part)?.()).observe(part, { attributeFilter: ["open"] });
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {End} end
 * @param {{ payer: Answer["payer"], isPriceOpen: boolean, left: (keyof Remaining)[], totalsName: string, isDated: boolean, sentences: [title: string, caption: string] }} about
 */
function showCourse(root, selector, { visits, totals }, { payer, isPriceOpen, left, totalsName, isDated, sentences: [title, caption] }) {
  const amount = moneySpan({ low: totals.patientPays, high: totals.patientPays });
  write(root, `${selector}-title`, fill(title, { amount }));
  write(root, `${selector}-caption`, caption);
  const known = AMOUNTS.filter((column) => !(isPriceOpen && MADE_UP.includes(column)));
  const amounts = known.filter((column) => ALWAYS.includes(column) || visits.some((line) => line[column] > 0));
  // What nobody has said is only a bound, and would pass for the person's own figure.
  const remaining = REMAINING.filter((column) => left.includes(column) && visits.some((line) => line.remaining[column] !== undefined));
  const table = find(root, `${selector} table`, HTMLTableElement);
  find(table, "thead", HTMLElement).replaceChildren(headRow(amounts, remaining, payer));
  whenOpen(root, selector, () => {
    table.querySelectorAll("tbody, tfoot").forEach((part) => part.remove());
    table.append(...planYears(visits, { amounts, remaining, isDated }), foot([totalsName, totals], amounts, remaining));
  });
}

/**
 * @param {AmountColumn[]} amounts
 * @param {(keyof Remaining)[]} remaining
 * @param {Answer["payer"]} payer
 */
function headRow(amounts, remaining, payer) {
  // Only a health plan is called a plan.
  const nameOf = (/** @type {AmountColumn} */ column) =>
    column === "planPays" && payer === "injuryInsurer" ? words.sentences.insurerPays : words.columns[column];
  const titles = [...amounts.map(nameOf), ...remaining.map((column) => words.remaining[column])];
  const cells = titles.map((title) => make("th", title, { scope: "col", class: "amount" }));
  cells[0]?.classList.add("yours");
  const [patientPays, ...others] = cells;
  return row([
    make("th", words.sentences.visitColumn, { scope: "col" }),
    ...(patientPays === undefined ? [] : [patientPays]),
    make("th", words.sentences.statusColumn, { scope: "col" }),
    ...others,
  ]);
}

/**
 * Returns a body of the table for each plan year, so that the start of a year is seen and heard.
 *
 * @param {Line[]} visits
 * @param {Columns} columns
 */
function planYears(visits, columns) {
  const all = 2 + columns.amounts.length + columns.remaining.length;
  /** @type {HTMLElement[]} */
  const bodies = [];
  visits.forEach((line, index) => {
    const isNewYear = line.planYear !== visits[index - 1]?.planYear;
    if (isNewYear) bodies.push(make("tbody", ""));
    if (isNewYear && index > 0) bodies.at(-1)?.append(yearRow(all));
    bodies.at(-1)?.append(visitRow(line, index + 1, columns));
  });
  return bodies;
}

/** @param {number} columns */
function yearRow(columns) {
  const title = make("th", "", { scope: "rowgroup", colspan: String(columns), class: "new-year" });
  title.append(make("span", words.sentences.newPlanYear));
  return row([title]);
}

/**
 * @param {Line} line
 * @param {number} number
 * @param {Columns} columns
 */
function visitRow(line, number, { amounts, remaining, isDated }) {
  const title = make("th", `${number} `, { scope: "row" });
  if (isDated) title.append(make("span", shortDay(line.date), { class: "visit-date" }));
  const status = make("td", words.statuses[line.reason ?? line.status], { "class": "status", "data-status": line.status });
  return row([title, ...amountCells(line, amounts, status), ...remaining.map((column) => remainingCell(line.remaining, column))]);
}

/**
 * @param {Amounts} amounts
 * @param {AmountColumn[]} columns
 * @param {HTMLElement} status
 */
function amountCells(amounts, columns, status) {
  const cells = columns.map((column) =>
    make("td", columnMoney(amounts[column]), { class: amounts[column] === 0 ? "amount nothing" : "amount" }),
  );
  cells[0]?.classList.add("yours");
  return [...cells.slice(0, 1), status, ...cells.slice(1)];
}

/**
 * @param {Remaining} remaining
 * @param {keyof Remaining} column
 */
function remainingCell(remaining, column) {
  if (column === "visits") return make("td", remaining.visits === undefined ? "" : figure("count", remaining.visits), { class: "amount" });
  const left = remaining[column];
  return make("td", left === undefined ? "" : columnMoney(left), { class: "amount" });
}

/**
 * @param {[name: string, totals: Amounts]} named
 * @param {AmountColumn[]} amounts
 * @param {(keyof Remaining)[]} remaining
 */
function foot([name, totals], amounts, remaining) {
  const part = make("tfoot", "");
  const title = make("th", name, { scope: "row" });
  part.append(row([title, ...amountCells(totals, amounts, make("td", "")), ...remaining.map(() => make("td", ""))]));
  return part;
}
