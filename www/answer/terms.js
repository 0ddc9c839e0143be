// @ts-check
import { showTerms } from "../glossary/terms.js";

/** Where the answer speaks, and where the working does. */
const SUM = ".pays > :not([hidden])";
const REST = "#verdict, #steps-part, #doubts, #warnings, #ways-part, #billed, #break-even, #asks-part";
const WORKING = "#courses-note, #courses thead, #courses .given";

/**
 * Offers to explain the terms that stand in the answer: those of the sum under it, each further one once, and those of the working.
 *
 * @param {HTMLElement} root
 */
export function explainAnswer(root) {
  const ofSum = showTerms(root, "#pays-terms", textsAt(root, SUM));
  showTerms(root, "#answer-terms", textsAt(root, REST), ofSum);
  showTerms(root, "#courses-terms", textsAt(root, WORKING));
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 */
function textsAt(root, selector) {
  return [...root.querySelectorAll(selector)]
    .filter((part) => part.closest("[hidden]") === null)
    .map(({ textContent }) => textContent ?? "");
}
