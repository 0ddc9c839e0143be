// @ts-check
import { moneyInSentence, spanOf } from "../figures.js";
import { fill, pluralSpan, words } from "../words.js";

/** @import { Answer, PerVisit } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns what can be said of a visit while the clinic's charge is not known; nothing where that is nothing.
 *
 * @param {Answer} answers
 */
export function perVisitWords({ perVisit, request }) {
  if (perVisit === undefined) return "";
  if (perVisit.sum === "ifAccepted") return words.answer.sentences.perVisitNothing;
  return fill(words.answer.sentences.perVisit, {
    copay: moneyInSentence(perVisit.copayment),
    amount: moneyInSentence(perVisit.inAll),
    visits: pluralSpan(words.counted.visits, spanOf(request.course.visits ?? 0)),
  });
}

/**
 * Returns whether the patient pays nothing, whatever the clinic's price is.
 *
 * @param {PerVisit | undefined} perVisit
 */
export function costsNothing(perVisit) {
  return perVisit !== undefined && perVisit.inAll.high === 0;
}

/**
 * Returns the check of a person who has left the question for the clinic's price behind, where nothing else is lacking; else nothing.
 *
 * @param {Answer} answers
 */
export function checkWithoutPrice({ coverage, interview }) {
  const isPassed = interview.cards.some(({ card, isAnswered }) => card === "charge" && isAnswered);
  return isPassed ? coverage : undefined;
}
