// @ts-check
import { find, make, row, write } from "../dom.js";
import { columnMoney, figure, money } from "../figures.js";
import { fill, plural, words } from "../words.js";
import { answerLink } from "./links.js";
import { stretches } from "./stretches.js";

/** @import { Amounts, End, Line, Network } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Stretch } from "./stretches.js" */

/** @typedef {Record<string, (line: Line) => number>} PartsOf How high each part of a visit is. */

const SVG = "http://www.w3.org/2000/svg";
/** The drawing's own units: about the pixels of a narrow phone, so that its letters stay readable there. */
const WIDE = 320;
const HIGH = 96;
/** Room for the numbers of the stretches, in two rows, so that those of two short ones stand apart. */
const NUMBERS = 26;
/** Few visits make no walls. */
const WIDEST = 40;
/** Below this a gap would eat the visit. */
const GAP_FROM = 5;
/** Two numbers that are nearer touch. */
const APART = 16;

/** Who pays a part of a visit, from the ground up. */
const PARTS = /** @type {const} */ ({
  notCovered: (/** @type {Line} */ line) => line.notCovered,
  you: (/** @type {Line} */ line) => line.patientPays - line.notCovered,
  plan: (/** @type {Line} */ line) => line.planPays,
  discount: (/** @type {Line} */ line) => line.providerDiscount,
});
/** The same where nobody knows what the plan counts: how the rest is shared would be made up. */
const PARTS_AT_AN_OPEN_PRICE = /** @type {const} */ ({
  notCovered: PARTS.notCovered,
  you: PARTS.you,
  rest: (/** @type {Line} */ line) => line.planPays + line.providerDiscount,
});
const SHARES = /** @type {const} */ (["deductible", "copayment", "coinsurance", "notCovered", "balanceBill"]);

/**
 * Draws who pays which visit of a course, over a table with the same figures.
 *
 * @param {HTMLElement} root
 * @param {"low" | "high"} side
 * @param {End} end
 * @param {{ title: string, isPriceOpen: boolean, totalsName: string }} about
 */
export function showPicture(root, side, { visits, totals, given }, { title, isPriceOpen, totalsName }) {
  const part = find(root, `#picture-${side}`, HTMLElement);
  write(part, ".picture-title", fill(title, { amount: money(totals.patientPays), visits: plural(words.counted.visits, visits.length) }));
  const parts = stretches(visits);
  find(part, ".picture-drawing", SVGElement).replaceChildren(...draw(parts, visits, { side, partsOf: partsAt(isPriceOpen) }));
  const network = given.network === "out" ? "out" : "in";
  part.querySelectorAll("[data-price]").forEach((title) => title.toggleAttribute("hidden", isOfOpenPrice(title) !== isPriceOpen));
  const cells = isPriceOpen ? cellsAtAnOpenPrice : cellsOf;
  const rows = parts.map((stretch, index) => row([stretchName(root, stretch, index, network), ...cells(stretch.line)]));
  find(part, "tbody", HTMLElement).replaceChildren(...rows);
  find(part, "tfoot", HTMLElement).replaceChildren(row([allOfThem(totalsName, totals, isPriceOpen), ...cells(totals)]));
}

/** @param {Element} title */
function isOfOpenPrice(title) {
  return title.getAttribute("data-price") === "open";
}

/** @param {boolean} isPriceOpen */
function partsAt(isPriceOpen) {
  return isPriceOpen ? PARTS_AT_AN_OPEN_PRICE : PARTS;
}

/**
 * Explains what is drawn, and nothing else.
 *
 * @param {HTMLElement} root
 * @param {Line[]} visits Those of every picture that is shown.
 * @param {boolean} isPriceOpen
 */
export function showLegend(root, visits, isPriceOpen) {
  /** @type {Partial<Record<string, (line: Line) => number>>} */
  const drawn = partsAt(isPriceOpen);
  for (const name of Object.keys({ ...PARTS, ...PARTS_AT_AN_OPEN_PRICE })) {
    find(root, `[data-legend="${name}"]`, HTMLElement).hidden = !visits.some((line) => (drawn[name]?.(line) ?? 0) > 0);
  }
  find(root, "#picture-open", HTMLElement).hidden = find(root, '[data-legend="rest"]', HTMLElement).hidden;
  const isOneYear = visits.every(({ planYear }) => planYear === visits[0]?.planYear);
  find(root, '[data-legend="newYear"]', HTMLElement).hidden = isOneYear;
}

/**
 * @param {Stretch[]} parts
 * @param {Line[]} visits
 * @param {{ side: string, partsOf: PartsOf }} how
 */
function draw(parts, visits, how) {
  const width = Math.min(WIDEST, WIDE / visits.length);
  const gap = width >= GAP_FROM ? 1 : 0;
  const tallest = Math.max(1, ...visits.map((line) => line.billedCharge));
  const columns = parts.flatMap(({ from, to, line }) => {
    const places = gap === 0 ? [{ at: from - 1, count: to - from + 1 }] : range(from - 1, to).map((at) => ({ at, count: 1 }));
    return places.flatMap(({ at, count }) => column(line, { x: at * width, width: count * width - gap, tallest, ...how }));
  });
  return [...columns, ...turnMarks(parts, width)];
}

/**
 * @param {number} from
 * @param {number} to
 */
function range(from, to) {
  return [...Array(to - from).keys()].map((index) => from + index);
}

/**
 * @param {Line} line
 * @param {{ x: number, width: number, tallest: number, side: string, partsOf: PartsOf }} place
 */
function column(line, { x, width, tallest, side, partsOf }) {
  let ground = NUMBERS + HIGH;
  return Object.entries(partsOf).flatMap(([name, partOf]) => {
    const height = (HIGH * partOf(line)) / tallest;
    if (height <= 0) return [];
    ground -= height;
    /** @type {Record<string, string>} */
    const pattern = name === "you" ? {} : { fill: `url(#${side}-${name})` };
    return [shape("rect", { "class": "part", "data-part": name, x, "y": ground, width, height, ...pattern })];
  });
}

/**
 * Marks where the next stretch begins, with the number under which the table names it; a dashed line is a new plan year.
 *
 * @param {Stretch[]} parts
 * @param {number} width
 */
function turnMarks(parts, width) {
  const lastAt = [-APART, -APART];
  return parts.flatMap(({ from, isNewYear }, index) => {
    const x = (from - 1) * width;
    const line =
      index === 0 ? [] : [shape("line", { class: isNewYear ? "turn new-year-line" : "turn", x1: x, x2: x, y1: 0, y2: NUMBERS + HIGH })];
    const row = lastAt.findIndex((at) => x - at >= APART);
    if (row < 0) return line;
    lastAt[row] = x;
    const number = shape("text", { class: "turn-number", x: x + 2, y: 10 + row * 12 });
    number.textContent = figure("count", index + 1);
    return [...line, number];
  });
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 */
function shape(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/**
 * @param {HTMLElement} root
 * @param {Stretch} stretch
 * @param {number} index
 * @param {Network} network
 */
function stretchName(root, { from, to, line, isNewYear }, index, network) {
  const { oneVisit, visitsFromTo, newYear } = words.answer.picture;
  const name = make("th", "", { scope: "row" });
  const span = fill(from === to ? oneVisit : visitsFromTo, { from: figure("count", from), to: figure("count", to) });
  name.append(make("span", figure("count", index + 1), { class: "turn-badge" }), ` ${span}`);
  if (isNewYear) name.append(make("span", newYear, { class: "why-year" }));
  name.append(make("span", words.statuses[line.reason ?? line.status], { class: "why" }), ...madeOf(root, line, network));
  return name;
}

/** @param {Amounts} amounts */
function cellsOf({ patientPays, planPays, providerDiscount }) {
  return [amount(patientPays, "yours"), amount(planPays), amount(providerDiscount)];
}

/** @param {Amounts} amounts */
function cellsAtAnOpenPrice({ patientPays, billedCharge }) {
  return [amount(patientPays, "yours"), amount(billedCharge)];
}

/**
 * Returns what the patient's part of a visit adds up from, each share leading to the answer that it rests on.
 *
 * @param {HTMLElement} root
 * @param {Line} line
 * @param {Network} network
 */
function madeOf(root, line, network) {
  const shares = SHARES.filter((share) => line[share] > 0);
  if (shares.length === 0) return [];
  const said = make("span", "", { class: "made-of" });
  shares.forEach((share, index) => {
    if (index > 0) said.append(" + ");
    said.append(answerLink(root, share, network, words.columns[share]), ` ${columnMoney(line[share])}`);
  });
  return [said];
}

/**
 * @param {string} totalsName
 * @param {End["totals"]} totals
 * @param {boolean} isPriceOpen The charge has a column of its own then.
 */
function allOfThem(totalsName, { billedCharge }, isPriceOpen) {
  const name = make("th", totalsName, { scope: "row" });
  const billed = fill(words.answer.picture.ofBilled, { amount: columnMoney(billedCharge) });
  if (!isPriceOpen) name.append(make("span", billed, { class: "made-of" }));
  return name;
}

/**
 * @param {import("../../dist/pkg/coverage_estimator.js").Cents} cents
 * @param {string} [more]
 */
function amount(cents, more = "") {
  return make("td", columnMoney(cents), { class: `amount ${more}`.trim() });
}
