// @ts-check
/** @import { DoubtName, LimitName, Premise } from "../../../dist/pkg/coverage_estimator.js" */

/** What the answer says of the ordinary case, of its ends, and of who pays which visit. */
export const answer = {
  sentences: {
    ordinaryIf: "if {conditions}",
    couldBeLess: "It could be as low as {amount} if {turns}.",
    couldBeLessAlone: "It could be as low as {amount}.",
    couldBeMore: "It could be as high as {amount} if {turns}.",
    couldBeMoreAlone: "It could be as high as {amount}.",
    untilNewYear: "{turn}, until a new plan year begins with visit {n}",
    untilNewYearAndAgain: "{turn}, until a new plan year begins with visit {n}, and again from visit {again} on",
    hangsOn: "How much of it you pay depends most on this: {names}.",
    movesFirst: "the first amount depends on it",
    perVisit:
      "If your plan covers massage, you pay {copay} for a visit. That is {amount} for {visits}, if your plan pays for that many. You pay less where its price for a visit is lower, or once you reach your yearly maximum.",
    newPlanYear: "Your visits begin in a new plan year, which starts on {day}. What you have paid or used this year no longer counts then.",
    perVisitNothing: "An accepted work claim pays the visits it approves, whatever the clinic charges.",
    unpricedLabel: "What you pay",
    unpriced: "The clinic’s price is missing",
    unpricedCall: "One call to the clinic gets it: “What do you charge for one visit?”",
    couldBe: "could be {span}",
    elseAsk: "if it pays: ask for your share",
    programPays: "If {program} pays",
    askYourShare: "Ask for your share",
    announceOrdinary: "{verdict} {label} {amount} for {visits}, {condition}. The lowest is {low}, the highest {high}.",
  },
  /** What a program leaves to the person if it pays: by rules of its own, so no amount. */
  ifPaid: {
    medicare:
      "If Medicare pays for this as therapy, you pay 20% of Medicare’s own price, once your yearly Part B deductible is met. If Medicaid makes you a Qualified Medicare Beneficiary (QMB), nobody may bill you for that. This page does not know these amounts: ask whoever treats you.",
    tricare:
      "If TRICARE pays, your TRICARE plan says what is left for you. This page does not know it: ask TRICARE before the first visit.",
    medicaid:
      "If Medicaid pays, a clinic that takes part in Medicaid may not charge you for that care. Ask the clinic whether it takes part, and ask Medicaid whether you pay a part.",
    va: "If the VA pays, its own copay rules say what you pay, and not the clinic’s price. This page does not know your copay: ask the VA before the first visit.",
  },
  /** What the number takes for granted of who pays. @satisfies {Record<Premise, string>} */
  premises: {
    autoBenefit: "This takes for granted that your auto policy pays for injuries. Many do not: then your health plan comes next.",
    noAutoBenefit:
      "This is what you pay if your auto policy has no coverage for injuries. If it has MedPay or PIP, that pays first, up to its limit.",
    refusedClaim:
      "This is what you pay while the refusal of your work claim stands. If your protest succeeds, workers’ compensation pays the visits it approves.",
    approvedVisits:
      "This counts every visit as approved. If fewer are, you may pay more for the others. The approval letter says how many.",
  },
  /** A limit that nobody knows, while it is far. @satisfies {Record<LimitName, string>} */
  far: {
    outOfPocketMaximum: "you are far from your yearly out-of-pocket maximum",
    visits: "you have enough visits left",
    dollars: "your plan’s dollar limit is not near",
    lifetimeDollars: "your plan’s lifetime limit is not near",
    autoPip: "your injury coverage lasts for all visits",
  },
  /** The same limit where it is reached before the first visit. @satisfies {Record<LimitName, string>} */
  reached: {
    outOfPocketMaximum: "nothing is left to pay of your out-of-pocket maximum",
    visits: "you have no visits left",
    dollars: "your plan’s dollar limit is used up",
    lifetimeDollars: "your plan’s lifetime limit is used up",
    autoPip: "your injury coverage is used up",
  },
  /** The same limit where it is reached on the way. @satisfies {Record<LimitName, string>} */
  reachedAt: {
    outOfPocketMaximum: "you reach your out-of-pocket maximum before visit {n}",
    visits: "you have no visits left from visit {n} on",
    dollars: "your plan’s dollar limit is used up before visit {n}",
    lifetimeDollars: "your plan’s lifetime limit is used up before visit {n}",
    autoPip: "your injury coverage is used up before visit {n}",
  },
  /** A question about an answer that most often is a slip. @satisfies {Record<DoubtName, string>} */
  doubts: {
    dearVisit: "Does one visit really cost more than $1,000? Type dollars, with a point before the cents: 150, and not 15000.",
    cashAboveBilled: "Is the cash rate really more than the billed charge? Most clinics ask less of those who pay themselves.",
    allowedAboveBilled: "Is your plan’s price really more than the clinic bills? We counted no more than the billed charge.",
    shareAbovePlans: "Do you really pay more than half? If that is the part that your plan pays, type what is left for you.",
    copaymentAboveBilled: "Is your copay really more than one visit costs? You pay no more than the visit’s price.",
    maximumBelowDeductible:
      "Is your out-of-pocket maximum really less than your deductible? The maximum has the deductible in it, so it is the larger one.",
    sharedAboveUsed:
      "You typed fewer visits used in all than these therapies have used. If they share your limit, count theirs and yours together.",
    longAgo: "Was your first visit really more than a year ago? Look at the year in the date.",
    farAhead: "Is your first visit really more than a year away? Look at the year in the date.",
    manyVisitsAWeek: "Do you really go more than five times a week?",
  },
  picture: {
    one: "Who pays each visit: {amount} for you in {visits}",
    low: "Who pays each visit at the lowest: {amount} for you in {visits}",
    high: "Who pays each visit at the highest: {amount} for you in {visits}",
    oneVisit: "Visit {from}",
    visitsFromTo: "Visits {from} to {to}",
    newYear: "A new plan year begins.",
    ofBilled: "of {amount} billed",
  },
};
