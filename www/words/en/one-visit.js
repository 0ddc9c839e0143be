// @ts-check
/** @import { OneVisitWords } from "../../words.js" */

/** What is said otherwise where the course is one visit. @satisfies {OneVisitWords} */
export const oneVisit = {
  sentences: {
    billed: "The full billed charge for the visit is {amount}.",
    denied: "The full billed charge for the visit is {amount}. Ask the clinic whether you owe all of it if your insurer denies the claim.",
    breakEvenOne: "If the visit is covered, {one}.",
    breakEvenEnds: "If the visit is covered: at the lowest estimate, {low}; at the highest, {high}.",
    breakEvenFirst: "using insurance costs no more than the cash rate",
    breakEvenNever: "the cash rate costs less",
    courseOne: "The visit, {amount}",
    captionOne: "What the visit costs",
    captionLow: "What the visit costs at the lowest estimate",
    captionHigh: "What the visit costs at the highest estimate",
    totals: "In all",
  },
  sums: {
    ifAccepted: "If the insurer accepts the visit, you pay",
    uncovered: "Not covered, so you pay",
    unapproved: "As long as the visit is not approved, you pay",
    withoutApproval: "If your state lets a clinic bill you for a visit without approval, you pay",
    notByAuto: "Car insurance does not pay this visit. If no health plan pays it, you pay",
    ifAuthorized: "If the visit is approved, you pay",
  },
  otherSums: { ifAccepted: "If the insurer does accept the visit, you pay" },
  ways: { insurance: "Use insurance for the visit", cash: "Pay the cash rate for the visit" },
  far: { visits: "you have a visit left", autoPip: "your injury coverage lasts for the visit" },
  answer: {
    newPlanYear:
      "Your visit falls into a new plan year, which starts on {day}. What you have paid or used this year no longer counts then.",
  },
  premises: { approvedVisits: "This counts the visit as approved. If it is not, you may pay more. The approval letter says it." },
  picture: {
    one: "Who pays the visit: {amount} for you",
    low: "Who pays the visit at the lowest: {amount} for you",
    high: "Who pays the visit at the highest: {amount} for you",
  },
};
