// @ts-check
import { controls, isAsDelivered, pathOf } from "../form.js";
import { put } from "../interview/put.js";

/** @import { Answer, Clinic, Typed } from "../../dist/pkg/coverage_estimator.js" */

/** What the website around the page is told: that something happened, and only where the clinic asks for it what was answered. */
const READY = "estimate-ready";
const PAPER = "paper-opened";

/**
 * @param {HTMLElement} root
 * @param {Answer} answers
 * @param {Clinic | undefined} clinic
 */
export function tellReady(root, answers, clinic) {
  const isAsked = clinic?.events?.answers === true;
  tell(root, READY, isAsked ? { request: answers.request, estimate: answers.estimate } : {});
}

/**
 * @param {HTMLElement} root
 * @param {string} paper Its name.
 */
export function tellPaper(root, paper) {
  tell(root, PAPER, { paper });
}

/**
 * @param {HTMLElement} root
 * @param {string} name
 * @param {object} detail
 */
function tell(root, name, detail) {
  // What listens may be faulty, and is no part of the page.
  root.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/**
 * Returns the answers that a website hands over in an attribute.
 *
 * @param {string | null} written
 * @returns {Typed}
 */
export function handedOver(written) {
  try {
    return textsOf(JSON.parse(written ?? "{}"));
  } catch {
    return {};
  }
}

/**
 * Returns what is a text of anything that a website hands over.
 *
 * @param {unknown} given
 * @returns {Typed}
 */
export function textsOf(given) {
  const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.filter(([, text]) => typeof text === "string"));
}

/**
 * Puts answers into the form, as if the person had typed them; with `isFirst` only where nobody has answered yet, as after a reload.
 *
 * @param {HTMLElement} root
 * @param {Typed} answers
 * @param {{ isFirst: boolean }} how
 */
export function prefill(root, answers, { isFirst }) {
  for (const [path, text] of Object.entries(answers)) {
    const own = controls(root).filter((control) => pathOf(control) === path);
    if (!isFirst || own.every(isAsDelivered)) put(root, path, text);
  }
}
