// @ts-check
/** Runs in the browser: prices the requests with the model, and the exact one with plain JavaScript and a spreadsheet too. */
import init, { estimate } from "../dist/pkg/coverage_estimator.js";
import { MONEY, priceCourse } from "./exact.mjs";
import { lineOf, openSheet } from "./spreadsheet.mjs";
import { medianTime } from "./timing.mjs";

/** @import { EstimateAnswer, Insurance } from "../dist/pkg/coverage_estimator.js" */

const started = init({ module_or_path: new URL("../dist/pkg/coverage_estimator_bg.wasm", import.meta.url) });
const [exact, unknown, everything] = await Promise.all([requested("exact-24"), requested("unknown-12"), requested("unknown-all"), started]);
// A spreadsheet works out only what changes, so no one prices the same course twice in a row.
const inTurn = [exact, withOtherFigures(exact)];
// @ts-ignore A classic script of the page.
const sheet = openSheet(globalThis.HyperFormula, exact.course.visits);

inTurn.forEach(demandEqualCents);
document.documentElement.dataset.result = JSON.stringify({
  exact: timeInTurn(estimate),
  plain: timeInTurn(priceCourse),
  sheet: timeInTurn((request) => sheet.price(request)),
  unknown: medianTime(() => estimate(unknown)),
  everything: medianTime(() => estimate(everything)),
  short: medianTime(() => estimate(ofLength(12))),
  long: medianTime(() => estimate(ofLength(366))),
  unknownSpan: insuranceOf(estimate(unknown)).patientPays,
});

/** @param {string} name */
async function requested(name) {
  return (await fetch(`requests/${name}.json`)).json();
}

/** @param {any} request */
function withOtherFigures(request) {
  const other = structuredClone(request);
  other.charges.allowedAmount += 101;
  other.coverage.inNetwork.deductible.met -= 1000;
  return other;
}

/** @param {number} visits */
function ofLength(visits) {
  return { ...exact, course: { ...exact.course, visits } };
}

/** @param {(request: any) => unknown} price */
function timeInTurn(price) {
  let turn = 0;
  return medianTime(() => price(inTurn[(turn ^= 1)]));
}

/**
 * A race between those that do not do the same is worth nothing.
 *
 * @param {any} request
 */
function demandEqualCents(request) {
  const ours = insuranceOf(estimate(request)).low;
  const plain = priceCourse(request);
  const rows = sheet.price(request);
  if (ours.visits.length !== plain.visits.length) throw new Error("The two price different numbers of visits.");
  ours.visits.forEach((line, index) => {
    const where = `visit ${index + 1}`;
    demandEqual(where, line, plain.visits[index], ["date", "planYear", "status", ...MONEY]);
    demandEqual(`${where}, what remains`, line.remaining, plain.visits[index].remaining, Object.keys(line.remaining));
    demandEqual(`${where} of the spreadsheet`, lineOf(rows[index]), plain.visits[index], [
      "planYear",
      "status",
      ...MONEY.filter((name) => !["billedCharge", "allowedAmount", "balanceBill"].includes(name)),
    ]);
  });
  demandEqual("totals", ours.totals, plain.totals, MONEY);
}

/**
 * @param {string} where
 * @param {Record<string, any>} ours
 * @param {Record<string, any>} plain
 * @param {readonly string[]} keys
 */
function demandEqual(where, ours, plain, keys) {
  for (const key of keys) {
    if (ours[key] !== plain[key]) throw new Error(`${where}, ${key}: ${ours[key]} is not ${plain[key]}.`);
  }
}

/**
 * @param {EstimateAnswer} answer
 * @returns {Insurance}
 */
function insuranceOf({ estimate: found, problems }) {
  if (!found?.insurance) throw new Error(`Not priced: ${JSON.stringify(problems)}`);
  return found.insurance;
}
