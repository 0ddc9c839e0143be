// @ts-check
import { make } from "../dom.js";
import { questionAt } from "../problems.js";
import { isAsked } from "../questions.js";

/** @import { Network } from "../../dist/pkg/coverage_estimator.js" */

/** Where the answer behind a share stands, from the nearest place to the furthest. */
const PLACES = {
  deductible: ["{terms}.deductible", "coverage.deductible"],
  copayment: ["{terms}.copayment"],
  coinsurance: ["{terms}.coinsurance", "coverage.planShare"],
  notCovered: ["{terms}.visitLimit", "coverage.limit"],
  balanceBill: ["charges.allowedAmount"],
};

/**
 * Returns the name of a share as a link to the question that it rests on; the name alone where nobody was asked.
 *
 * @param {HTMLElement} root
 * @param {keyof typeof PLACES} share
 * @param {Network} network
 * @param {string} name
 */
export function answerLink(root, share, network, name) {
  const terms = network === "in" ? "coverage.inNetwork" : "coverage.outOfNetwork";
  const paths = PLACES[share].map((path) => path.replace("{terms}", terms));
  return questionLink(root, paths, name);
}

/**
 * Returns a text as a link to the first of these questions that is asked; the text alone where none is.
 *
 * @param {HTMLElement} root
 * @param {string[]} paths
 * @param {string} said
 */
export function questionLink(root, paths, said) {
  const path = paths.find((one) => {
    const question = questionAt(root, one);
    return question !== null && isAsked(question);
  });
  return path === undefined ? make("span", said) : make("a", said, { "href": "#form", "data-go-to": path });
}
