// @ts-check
/** Whose way a denial goes where the rules of plans do not hold. */
import { words } from "../words.js";

/** @import { AppealRoute, WorkersCompensation } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Facts } from "./facts.js" */

/**
 * Returns the paragraphs about the way of an insurance; no kind that denies has that of nobody.
 *
 * @param {Exclude<AppealRoute, "none">} route
 * @param {Facts} facts
 * @returns {string[]}
 */
export function routeSentences(route, facts) {
  const { routes } = words.papers;
  switch (route) {
    case "workersCompensation":
      return workSentences(facts);
    case "medicaid":
      return [routes.medicaid, routes.medicaidGoesOn, routes.medicaidChild];
    case "tricare":
      return [routes.tricare, routes.tricareForLife];
    default:
      return [routes[route]];
  }
}

/**
 * A claim that was refused goes another way than visits of a claim that was accepted (for California, 8 CCR 9792.10.1(b)(1)).
 *
 * @param {Facts} facts
 * @returns {string[]}
 */
function workSentences({ answers: { request } }) {
  const { workClaim, workVisits, workVisitsCalifornia } = words.papers.routes;
  const { claimAccepted, state } = /** @type {WorkersCompensation} */ (request.coverage);
  const isRefused = claimAccepted === false || request.necessity?.otherInsurance === "refused";
  const visits = state === "CA" ? [workVisits, workVisitsCalifornia] : [workVisits];
  if (claimAccepted === true) return visits;
  return isRefused ? [workClaim] : [workClaim, ...visits];
}
