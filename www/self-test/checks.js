// @ts-check
/// <reference path="../delivery/built.d.ts" />
/** What can be found out about the page around, each as one finding. None of it leaves the page. */
import { version } from "built:version";
import { answer } from "../core.js";
import { today } from "../figures.js";
import { countsRight, KNOWN } from "../known-course.js";

/** @import { Configuration } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Ours } from "../twice.js" */

/**
 * `fine`: works. `note`: works, and somebody may want to know. `wrong`: patients lose something.
 *
 * @typedef {"fine" | "note" | "wrong"} Outcome
 * @typedef {keyof typeof import("../words/en/self-test.js").selfTest.checks} Check
 * @typedef {{ check: Check, outcome: Outcome, values?: Record<string, string> }} Finding
 */

/** What a narrower place breaks. */
const NARROWEST = 280;

/**
 * Finds out all of it.
 *
 * @param {HTMLElement} element
 * @param {Pick<Configuration, "problems" | "warnings">} configuration
 * @returns {Finding[]}
 */
export function findings(element, configuration) {
  return [program(), model(), figures(), storage(), place(), room(element), copies(element), told(configuration)];
}

/** @returns {Finding} */
function program() {
  return { check: "program", outcome: "fine", values: { version } };
}

/** @returns {Finding} */
function model() {
  return { check: "model", outcome: countsRight() ? "fine" : "wrong" };
}

/**
 * The model says itself of a course whether its year's figures are known.
 *
 * @returns {Finding}
 */
function figures() {
  const { estimate } = answer({ ...KNOWN, "course.firstVisit": today() }, today(), {});
  const unknown = estimate?.assumptions.find(({ code }) => code === "figureYearUnknown");
  if (unknown === undefined) return { check: "figures", outcome: "fine" };
  return { check: "figures", outcome: "wrong", values: { year: String("knownYear" in unknown ? unknown.knownYear : "") } };
}

/** @returns {Finding} */
function storage() {
  try {
    const key = "coverage-estimator:self-test";
    sessionStorage.setItem(key, "1");
    sessionStorage.removeItem(key);
    return { check: "storage", outcome: "fine" };
  } catch {
    return { check: "storage", outcome: "note" };
  }
}

/**
 * A frame without an origin of its own may be forbidden to print, which no page can find out before it tries.
 *
 * @returns {Finding}
 */
function place() {
  if (location.protocol === "file:") return { check: "place", outcome: "note" };
  return { check: "place", outcome: window.origin === "null" ? "wrong" : "fine" };
}

/**
 * @param {HTMLElement} element
 * @returns {Finding}
 */
function room(element) {
  const width = Math.round(element.getBoundingClientRect().width);
  if (width < NARROWEST) return { check: "room", outcome: "wrong", values: { width: String(width) } };
  return { check: isCutOff(element) ? "height" : "room", outcome: isCutOff(element) ? "wrong" : "fine", values: { width: String(width) } };
}

/**
 * Whether a box around it is lower than what it holds and hides the rest.
 *
 * @param {HTMLElement} element
 */
function isCutOff(element) {
  for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement) {
    const hides = ["hidden", "clip"].includes(getComputedStyle(around).overflowY);
    if (hides && around.scrollHeight > around.clientHeight + 1) return true;
  }
  return false;
}

/**
 * Two scripts are one too many; two tags are none.
 *
 * @param {HTMLElement} element
 * @returns {Finding}
 */
function copies(element) {
  const { version: first, others } = /** @type {Ours} */ (element.constructor);
  if (others[0] !== undefined) return { check: "copies", outcome: "wrong", values: { first, second: others[0] } };
  const count = document.querySelectorAll(element.localName).length;
  return { check: "copies", outcome: count > 1 ? "note" : "fine", values: { count: String(count) } };
}

/**
 * @param {Pick<Configuration, "problems" | "warnings">} configuration
 * @returns {Finding}
 */
function told({ problems, warnings }) {
  const outcome = problems.length > 0 ? "wrong" : warnings.length > 0 ? "note" : "fine";
  return { check: "configuration", outcome, values: { count: String(problems.length + warnings.length) } };
}
