// @ts-check
import { clone, find, write, writeOrHide } from "../dom.js";
import { money, moneyInSentence, moneySpan, spanOf } from "../figures.js";
import { allOf, fill, lookUp, ofVisits, plural, words } from "../words.js";
import { openWays } from "./sums.js";

/** @import { Account, Answer, Cents, CoverageKind, Estimate, Packages, Purchase, WayToPay } from "../../dist/pkg/coverage_estimator.js" */

/** The width of the bar of the dearest way. */
const WHOLE = 100;
/** A way that costs nothing still has an end that can be seen. */
const LEAST = 1;

/**
 * Lists the ways to pay, cheapest first, each with a bar: solid up to the least that it can come to, hatched from there to the most.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showWays(root, estimate, { payer, request, packages }) {
  const account = request.account ?? undefined;
  const open = openWays(estimate);
  const dearest = Math.max(...open.map(({ patientPays }) => patientPays.high));
  const rows = open.map((way) => {
    const about = { name: wayName(way, estimate), note: noteOf(way, estimate, { payer, packages }) };
    return wayRow(root, way, { ...about, dearest, account });
  });
  const program = estimate.shown.sums[0]?.ifPaid?.program;
  const ofProgram = program === undefined ? [] : [programRow(root, program)];
  find(root, "#ways", HTMLElement).replaceChildren(...ofProgram, ...rows);
  find(root, "#ways-part", HTMLElement).hidden = rows.length === 0;
  // Not every card asks for the account, and most who have one do not know that it can pay here.
  find(root, "#account-note", HTMLElement).hidden = account !== undefined || dearest <= 0;
  find(root, "#saving-note", HTMLElement).hidden = account?.prescribed !== true;
  const { denied, billed: inAll } = ofVisits(estimate.shown, words.sentences, words.oneVisit.sentences);
  const billed = estimate.shown.isAnyCovered ? denied : inAll;
  const amount = moneySpan(spanOf(estimate.billed.patientPays));
  writeOrHide(root, "#billed", estimate.shown.mayOweBilled ? fill(billed, { amount }) : "");
}

/**
 * Returns how a way to pay is called.
 *
 * @param {WayToPay} way
 * @param {Estimate} estimate
 */
export function wayName({ option }, { shown }) {
  return ofVisits(shown, words.ways, words.oneVisit.ways)[option];
}

/**
 * @param {HTMLElement} root
 * @param {WayToPay} way
 * @param {{ name: string, note: string, dearest: number, account: Account | undefined }} about
 */
function wayRow(root, way, { name, note, dearest, account }) {
  const row = find(clone(root, "#way-template"), "tr", HTMLElement);
  write(row, ".way-name", name);
  write(row, ".way-amount", moneySpan(way.patientPays));
  writeOrHide(row, ".way-note", note);
  writeOrHide(row, ".way-saving", account === undefined ? "" : saving(way, account));
  drawBar(row, way, dearest);
  return row;
}

/**
 * Returns the way that a program opens: nobody here knows what it leaves to the person.
 *
 * @param {HTMLElement} root
 * @param {CoverageKind} program
 */
function programRow(root, program) {
  const row = find(clone(root, "#way-template"), "tr", HTMLElement);
  write(row, ".way-name", fill(words.answer.sentences.programPays, { program: words.coverage.insurances[program] }));
  write(row, ".way-amount", words.answer.sentences.askYourShare);
  for (const part of [".way-note", ".way-saving"]) writeOrHide(row, part, "");
  find(row, ".way-bar", SVGElement).setAttribute("hidden", "");
  return row;
}

/**
 * @param {HTMLElement} row
 * @param {WayToPay} way
 * @param {number} dearest
 */
function drawBar(row, { patientPays: { low, high } }, dearest) {
  const width = (/** @type {Cents} */ amount) => Math.max(LEAST, (WHOLE * amount) / Math.max(dearest, 1));
  find(row, ".bar-sure", SVGElement).setAttribute("width", String(width(low)));
  const open = find(row, ".bar-open", SVGElement);
  open.setAttribute("x", String(width(low)));
  open.setAttribute("width", String(width(high) - width(low)));
}

/**
 * Says whether it is not sure that the visits are covered and a way to pay costs so much only then. While a claim is open, its sum holds
 * both.
 *
 * @param {WayToPay} way
 * @param {Estimate} estimate
 */
export function isOnlyIfPaid({ option }, { coverage, shown }) {
  const isInsured = option === "insurance" || option === "insuranceThenCash";
  return isInsured && coverage.verdict !== "likely" && shown.sums[0]?.sum !== "claimOpen";
}

/**
 * @param {WayToPay} way
 * @param {Estimate} estimate
 * @param {Pick<Answer, "payer" | "packages">} answers
 */
function noteOf(way, estimate, { payer, packages }) {
  const { option } = way;
  if (option === "cash") return payer === "healthPlan" ? words.wayNotes.cash : "";
  if (option === "package") return packages === undefined ? "" : packageNote(packages, payer === "healthPlan");
  return [...(isOnlyIfPaid(way, estimate) ? [words.coverage.sentences.ifPaid] : []), words.wayNotes[option]].join(" ").trim();
}

/**
 * @param {Packages} packages
 * @param {boolean} isPlan
 */
function packageNote({ low, high }, isPlan) {
  const least = bought(low);
  const all = high === undefined ? least : fill(words.sentences.span, { low: least, high: bought(high) });
  return isPlan ? fill(words.wayNotes.package, { bought: all }) : all;
}

/**
 * Says what is bought: the packages, the single visits, and what is left over of them.
 *
 * @param {Purchase} purchase
 */
function bought({ packages, singles, spare }) {
  const { packagesOf, singles: single, spare: left } = words.counted;
  const each = packages.map(({ visits, price, count }) => fill(plural(packagesOf, count), { visits: String(visits), price: money(price) }));
  const parts = [...each, ...(singles > 0 ? [plural(single, singles)] : [])];
  return [allOf(parts), ...(spare > 0 ? [plural(left, spare)] : [])].join("; ");
}

/**
 * @param {WayToPay} way
 * @param {Account} account
 */
function saving({ saved, afterTax }, account) {
  const named = lookUp(words.accounts, account.kind) ?? "";
  if (account.prescribed !== true) return fill(words.sentences.savingNeedsLetter, { account: named });
  if (saved === undefined || afterTax === undefined) return "";
  return fill(words.sentences.saving, { account: named, saved: moneyInSentence(saved), afterTax: moneySpan(afterTax) });
}
