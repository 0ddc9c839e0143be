// @ts-check
import { fill, formatOf, wholeNumber, words } from "./words.js";

/** @import { Cents, CivilDate, Rate, Span, Unit } from "../dist/pkg/coverage_estimator.js" */

/** A whole number with the two decimals that its last two digits are: 48050 is "480.50". Strings only, so that no float can touch money. */
const asHundredths = (/** @type {number} */ whole) => {
  const digits = String(whole).padStart(3, "0");
  return /** @type {`${number}`} */ (`${digits.slice(0, -2)}.${digits.slice(-2)}`);
};

const dollars = formatOf(
  (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" }),
);
const dollarsAndCents = formatOf((locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "USD" }));
const wholeDollars = formatOf((locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "USD", maximumFractionDigits: 0 }));
const plainAmount = formatOf(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" }),
);
const percentage = formatOf((locale) => new Intl.NumberFormat(locale, { style: "unit", unit: "percent", maximumFractionDigits: 2 }));
const plainPercent = formatOf((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const longDate = formatOf((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
const mediumDate = formatOf((locale) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }));
const monthDay = formatOf((locale) => new Intl.DateTimeFormat(locale, { month: "long", day: "numeric", timeZone: "UTC" }));

/**
 * Returns an amount as a sentence shows it: `$480`, `$480.50`.
 *
 * @param {number} cents
 */
export function money(cents) {
  return dollars().format(asHundredths(cents));
}

/**
 * Returns a mean, which no bill shows, in whole dollars.
 *
 * @param {Cents} cents
 */
export function roundMoney(cents) {
  return cents < 100 ? money(cents) : wholeDollars().format(asHundredths(cents));
}

/**
 * Returns an amount as a column of amounts shows it, always with its cents.
 *
 * @param {Cents} cents
 */
export function columnMoney(cents) {
  return dollarsAndCents().format(asHundredths(cents));
}

/**
 * Returns one amount of a column, or both where they differ.
 *
 * @param {Span<Cents>} span
 */
export function columnSpan({ low, high }) {
  return low === high ? columnMoney(low) : fill(words.sentences.span, { low: columnMoney(low), high: columnMoney(high) });
}

/**
 * Returns a figure as an entry field shows it: its sign stands beside the field.
 *
 * @param {Unit} unit
 * @param {number} figure
 */
export function entryFigure(unit, figure) {
  if (unit === "count") return wholeNumber().format(figure);
  return (unit === "cents" ? plainAmount() : plainPercent()).format(asHundredths(figure));
}

/** @param {Rate} rate */
export function percent(rate) {
  return percentage().format(asHundredths(rate));
}

/**
 * Returns one amount, or both where they differ.
 *
 * @param {Span<Cents>} span
 */
export function moneySpan({ low, high }) {
  return low === high ? money(low) : fill(words.sentences.span, { low: money(low), high: money(high) });
}

/**
 * Returns the same within a sentence, after its verb: in Spanish a span begins with a word there.
 *
 * @param {Span<Cents>} span
 */
export function moneyInSentence({ low, high }) {
  return low === high ? money(low) : fill(words.sentences.spanInSentence, { low: money(low), high: money(high) });
}

/**
 * Returns both ends of what may be one value.
 *
 * @template T
 * @param {T | Span<T>} value
 * @returns {Span<T>}
 */
export function spanOf(value) {
  return typeof value === "object" && value !== null && "low" in value ? value : { low: value, high: value };
}

/** @param {CivilDate} date */
export function day(date) {
  return longDate().format(new Date(date));
}

/** @param {CivilDate} date */
export function shortDay(date) {
  return mediumDate().format(new Date(date));
}

/**
 * Returns a month and day, `"07-01"`, in words. The year is one that has every day.
 *
 * @param {string} monthAndDay
 */
export function monthAndDay(monthAndDay) {
  return monthDay().format(new Date(`2000-${monthAndDay}`));
}

/**
 * Returns a figure in the words of its unit.
 *
 * @param {Unit} unit
 * @param {number} figure
 */
export function figure(unit, figure) {
  if (unit === "cents") return money(figure);
  if (unit === "rate") return percent(figure);
  return wholeNumber().format(figure);
}

/** Returns the day that this device shows; the model has no clock. */
export function today() {
  const now = new Date();
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
