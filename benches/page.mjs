// @ts-check
/** Runs in the browser: prices both requests with the model, and the exact one with plain JavaScript too. */
import init, { estimate } from "../dist/pkg/coverage_estimator.js";
import { MONEY, priceCourse } from "./exact.mjs";
import { medianTime } from "./timing.mjs";

/** @import { EstimateAnswer, Insurance } from "../dist/pkg/coverage_estimator.js" */

const [exact, unknown] = await Promise.all([requested("exact-24"), requested("unknown-12"), init()]);

demandEqualCents();
document.documentElement.dataset.result = JSON.stringify({
  exact: medianTime(() => estimate(exact)),
  unknown: medianTime(() => estimate(unknown)),
  plainExact: medianTime(() => priceCourse(exact)),
  unknownSpan: insuranceOf(estimate(unknown)).patientPays,
});

/** @param {string} name */
async function requested(name) {
  return (await fetch(`requests/${name}.json`)).json();
}

/** A race between two that do not do the same is worth nothing. */
function demandEqualCents() {
  const ours = insuranceOf(estimate(exact)).low;
  const plain = priceCourse(exact);
  if (ours.visits.length !== plain.visits.length) throw new Error("The two price different numbers of visits.");
  ours.visits.forEach((line, index) => {
    demandEqual(`visit ${index + 1}`, line, plain.visits[index], ["date", "planYear", "status", ...MONEY]);
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
