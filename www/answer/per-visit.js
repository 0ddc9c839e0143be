// @ts-check
import { moneyInSentence, spanOf } from "../figures.js";
import { fill, pluralSpan, words } from "../words.js";

/** @import { Answer } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns what can be said of a visit while the clinic's charge is not known; nothing where that is nothing.
 *
 * @param {Answer} answers
 */
export function perVisitWords({ perVisit, request }) {
  if (perVisit === undefined) return "";
  return fill(words.answer.sentences.perVisit, {
    copay: moneyInSentence(perVisit.copayment),
    amount: moneyInSentence(perVisit.inAll),
    visits: pluralSpan(words.counted.visits, spanOf(request.course.visits ?? 0)),
  });
}
