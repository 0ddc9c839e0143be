// @ts-check
import { money, moneyInSentence } from "../figures.js";
import { fill, lookUp, ofVisits, words } from "../words.js";

/** @import { Cents, Estimate, Glance, Shown, Span, WayToPay } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {{ label: string, short: string, amount: Span<Cents>, said: string, price: string, ifPaid: string }} Sum What the person pays, and when, also in few words; the amount also as it stands after those words; whose price it is, where no plan pays; what is paid if a program pays after all. */

/**
 * Returns what stands first, and beside it what the course costs if coverage goes the other way, where that differs.
 *
 * @param {Glance | Shown} shown
 * @returns {{ main: Sum, other?: Sum }}
 */
export function sums(shown) {
  const [main, other] = shown.sums.map((one, index) => ({
    label: label(one, shown, index === 0),
    short: words.barSums[one.sum],
    amount: one.patientPays,
    said: amountWords(one),
    price: one.price === undefined ? "" : words.pricesAlone[one.price],
    ifPaid: one.ifPaid === undefined ? "" : ifPaidWords(one.ifPaid),
  }));
  if (main === undefined) throw new Error("an estimate without a sum");
  return other === undefined ? { main } : { main, other };
}

/**
 * Returns an amount in words: where nobody knows its least, the most that it can be.
 *
 * @param {Estimate["shown"]["sums"][number]} sum
 */
function amountWords({ patientPays, isLeastUnknown }) {
  return isLeastUnknown ? fill(words.sentences.upTo, { high: money(patientPays.high) }) : moneyInSentence(patientPays);
}

/**
 * @param {Shown["sums"][number]} sum
 * @param {{ isOneVisit: boolean }} course
 * @param {boolean} isFirst
 */
function label({ sum, ifPaid }, course, isFirst) {
  const { oneVisit } = words;
  const other = isFirst ? undefined : lookUp(ofVisits(course, words.otherSums, oneVisit.otherSums), sum);
  const sentence = other ?? ofVisits(course, words.sums, oneVisit.sums)[sum];
  return ifPaid === undefined ? sentence : fill(sentence, { program: words.coverage.insurances[ifPaid.program] });
}

/**
 * Returns what a program leaves to the person if it pays, and who says so.
 *
 * @param {NonNullable<Shown["sums"][number]["ifPaid"]>} share
 */
function ifPaidWords({ program, source, grade }) {
  const { sources, grades, sentences } = words.coverage;
  const said = fill(sentences.source, { source: sources[source], grade: grades[grade] });
  return `${lookUp(words.answer.ifPaid, program) ?? ""} ${said}`.trim();
}

/**
 * Returns the ways to pay that are open, the cheapest first.
 *
 * @param {Estimate} estimate
 * @returns {WayToPay[]}
 */
export function openWays({ options, shown }) {
  return options.filter(({ option }) => shown.openWays.includes(option));
}
