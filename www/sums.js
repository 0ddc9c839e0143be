// @ts-check
import { spanOf } from "./figures.js";
import { words } from "./words.js";

/** @import { Cents, Estimate, Insurance, Span } from "../dist/pkg/coverage_estimator.js" */

/** Whose payers are no health plan: with a deductible that cash could count toward, or that "covers". */
export const INJURIES = ["autoPip", "workersCompensation"];

/** @typedef {{ label: string, amount: Span<Cents> }} Sum What the person pays, and when. */

/**
 * Returns what the page puts first, and beside it what the course costs if coverage goes the other way, where that differs.
 *
 * @param {Estimate} estimate
 * @param {string} kind
 * @returns {{ main: Sum, other?: Sum }}
 */
export function sums({ insurance, coverage, cash, billed }, kind) {
  const { sentences } = words;
  if (insurance === undefined) {
    return { main: { label: sentences.paysYourself, amount: spanOf((cash ?? billed).patientPays) } };
  }
  const { ifNotCovered, ifCovered, ifAccepted, ifAuthorized } = words.coverage.sentences;
  const authorized = coverage.ifAuthorized?.patientPays;
  const approved =
    authorized === undefined || isSame(authorized, insurance.patientPays) ? {} : { other: { label: ifAuthorized, amount: authorized } };
  if (isUncovered(insurance)) return { main: { label: sentences.paysUncovered, amount: insurance.patientPays }, ...approved };
  const isInjury = INJURIES.includes(kind);
  const covered = { label: isInjury ? sentences.paysAfterInjury : sentences.paysIfCovered, amount: insurance.patientPays };
  const without = coverage.ifNotCovered?.patientPays;
  if (without === undefined || isSame(without, insurance.patientPays)) return { main: covered, ...approved };
  if (coverage.verdict === "possible") return { main: covered, other: { label: ifNotCovered, amount: without } };
  const label = coverage.verdict === "notCovered" ? sentences.paysUncovered : ifNotCovered;
  return { main: { label, amount: without }, other: { ...covered, label: isInjury ? ifAccepted : ifCovered } };
}

/**
 * Says whether no visit is covered, whatever the open answers are.
 *
 * @param {Insurance | undefined} insurance
 */
export function isUncovered(insurance) {
  const visits = insurance === undefined ? [] : [...insurance.low.visits, ...insurance.high.visits];
  return visits.length > 0 && visits.every(({ status }) => status !== "covered");
}

/**
 * Returns the ways to pay that are open, the cheapest first. Where no visit is covered, insurance is none of them.
 *
 * @param {Estimate} estimate
 */
export function openWays({ options, coverage, insurance }) {
  const isSettled = coverage.verdict === "notCovered" || isUncovered(insurance);
  return options.filter(({ option }) => !isSettled || option === "cash");
}

/**
 * @param {Span<Cents>} one
 * @param {Span<Cents>} other
 */
function isSame(one, other) {
  return one.low === other.low && one.high === other.high;
}
