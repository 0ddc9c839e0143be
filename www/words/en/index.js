// @ts-check
import { answer } from "./answer.js";
import { cards } from "./cards.js";
import { cells } from "./cells.js";
import { clinic } from "./clinic.js";
import { coverage } from "./coverage.js";
import { failures } from "./failures.js";
import { asks, defaults, names } from "./fields.js";
import { glossary, whatIs } from "./glossary.js";
import { keep } from "./keep.js";
import { oneVisit } from "./one-visit.js";
import { paperTitles } from "./paper-titles.js";

/** @import { Words } from "../../words.js" */

/** @satisfies {Omit<Words, "papers">} */
export const en = {
  locale: "en-US",

  counted: {
    visits: { one: "{n} visit", other: "{n} visits" },
    weeks: { one: "{n} week", other: "{n} weeks" },
    days: { one: "{n} day", other: "{n} days" },
    hours: { one: "{n} hour", other: "{n} hours" },
    answers: { one: "Based on {n} answer", other: "Based on {n} answers" },
    entries: { one: "{n} answer", other: "{n} answers" },
    cardsLeft: { one: "Maybe {n} question left", other: "Up to {n} questions left" },
    cardsAhead: { one: "Maybe {n} more", other: "Up to {n} more" },
    packagesOf: { one: "{n} package of {visits} for {price}", other: "{n} packages of {visits} for {price} each" },
    singles: { one: "{n} single visit", other: "{n} single visits" },
    spare: { one: "{n} visit is left over", other: "{n} visits are left over" },
    units: { one: "{n} unit", other: "{n} units" },
    unknowns: { one: "{n} open answer can still change this number", other: "{n} open answers can still change this number" },
  },

  sentences: {
    span: "{low} to {high}",
    atLeast: "at least {low}",
    spanInSentence: "{low} to {high}",
    upTo: "up to {high}",
    basedOn: "{answers}. {unknowns}.",
    basedOnSettled: "{answers}.",
    basedOnAll: "{answers}. No figure is missing.",
    inNetwork: "{name} (in network)",
    outOfNetwork: "{name} (out of network)",

    waiting: "Your estimate appears here once you have told us:",
    waitingForMending: "Your estimate appears here once this is settled:",
    loading: "Your estimate is being made ready. It appears here as soon as it can be given.",
    paperFailed: "This paper could not be loaded. Check your connection and press its button again.",
    announceSpan: "{verdict} {label} {amount} for {visits}.",
    announceWaiting: "No estimate yet. Some answers are still needed.",
    cleared: "All answers are cleared.",

    paysFor: "for {visits}, from {from} to {to}",
    paysForOne: "for {visits} on {from}",
    paysForSupposed: "for {visits}. You gave no dates, so we took {from} to {to}.",
    paysForOneSupposed: "for {visits}. You gave no date, so we took {from}.",
    paysForAll: "for {visits}",
    couldBeLower: "We could not check every possibility: the lowest could still be as low as {low}.",
    couldBeHigher: "We could not check every possibility: the highest could still be as high as {high}.",
    couldBeWider: "We could not check every possibility: the lowest could still be as low as {low}, and the highest as high as {high}.",
    billed: "The full billed charge for all visits is {amount}.",
    denied:
      "The full billed charge for all visits is {amount}. Ask the clinic whether you owe all of it if your insurer denies the claims.",
    saving: "With the money in your {account} you save {saved} of tax, which leaves {afterTax}.",
    savingNeedsLetter: "With your {account} there is no tax saving without a prescription or a letter of medical necessity.",

    breakEvenFirst: "using insurance never costs more in all than the cash rate",
    breakEvenFrom: "using insurance costs no more in all than the cash rate from visit {n} on",
    breakEvenNever: "the cash rate costs less in all",
    breakEvenOne: "If the visits are covered, {one}.",
    breakEvenEnds: "If the visits are covered: at the lowest estimate, {low}; at the highest, {high}.",

    asksIntro: "The amounts say how much closer an answer brings the lowest and the highest.",
    worth: "about {amount} closer",
    percentEcho: "You pay {patient}, the plan pays {plan}.",
    percentSaid: "{percent}",
    percentsSaid: "{low} to {high}",
    policyEcho: "You pay {patient}, your insurance pays {plan}.",
    aboutFigure: "We read this as {value}.",
    movedFigure: "We read this as the {other}: {value}.",

    courseOne: "The visits, {amount} in all",
    courseLow: "The lowest: {amount}",
    courseHigh: "The highest: {amount}",
    captionOne: "What each visit costs",
    captionLow: "What each visit costs at the lowest estimate",
    captionHigh: "What each visit costs at the highest estimate",
    insurerPays: "Insurance pays",
    visitColumn: "Visit",
    statusColumn: "What happens",
    newPlanYear: "A new plan year begins. Deductible, maximum and yearly limits start again.",
    totals: "All visits",

    given: "{name}: {value}",
    tried: "{name}: {low} to {high}{source}",
    triedNoneOr: "{name}: none, or {low} to {high}{source}",
    triedChoice: "{name}: {values}",
    defaultUsed: "{name}: we used {value}.",
    figureYear: "The federal figures for {year} are not known here, so we used those of {knownYear}.",
    authorizationPending: "Your insurer has not answered about approval yet. We counted the visits as approved.",
    authorizationUnknown:
      "You do not know whether the visits need approval. We counted them as approved; an insurer may pay nothing for visits that are not.",
    approvedVisitsUnknown: "You do not know how many visits are approved. We counted all of them as approved.",
    otherAssumption: "We assumed something about {name} ({code}).",
    firstVisitToday: "You gave no date, so the first visit is today, {date}.",
    visitsPerWeekOne: "You did not say how many visits a week, so we used 1.",
    noAssumptions: "Nothing. Every answer came from you.",
    onlyUsualRules: "Every figure came from you. Beyond that we used only the usual rules below.",
    printedOn: "Printed on {date}",
    ticked: "yes",
    leftBlank: "left blank",
    notAnswered: "Not answered: {names}.",
    asOf: "Federal figures: last checked {date}, for plan years {first} to {last}.",
  },

  answer,
  cards,
  coverage,

  sums: {
    selfPay: "Paying yourself, you pay",
    unpaidByProgram: "If {program} does not pay, you pay",
    ifCovered: "If your plan covers massage, you pay",
    ifAccepted: "If the insurer accepts the visits, you pay",
    uncovered: "Not covered, so you pay",
    withoutException: "If your plan makes no exception, you pay",
    unapproved: "As long as the visits are not approved, you pay",
    whileRefused: "While the refusal stands, you pay",
    withoutApproval: "If your state lets a clinic bill you for visits without approval, you pay",
    ifUnpaid: "If the insurer does not pay and the clinic may bill you, you pay",
    ifNobodyElsePays: "If no other insurance pays, you pay",
    notByAuto: "Car insurance does not pay these visits. If no health plan pays them, you pay",
    ifNotCovered: "If it is not covered, you pay",
    ifAuthorized: "If all visits are approved, you pay",
    claimOpen: "Depending on whether the insurer accepts your claim, you pay",
  },

  /** The same in the few words that the bar has room for. */
  barSums: {
    selfPay: "You pay",
    unpaidByProgram: "If it does not pay, you pay",
    ifCovered: "If covered, you pay",
    ifAccepted: "If accepted, you pay",
    uncovered: "Not covered: you pay",
    withoutException: "No exception: you pay",
    unapproved: "Not approved: you pay",
    whileRefused: "While refused, you pay",
    withoutApproval: "Not approved: you pay",
    ifUnpaid: "If unpaid, you may owe",
    ifNobodyElsePays: "Nobody else pays: you pay",
    notByAuto: "Car insurance won’t pay; health plan next. Alone:",
    ifNotCovered: "If not covered, you pay",
    ifAuthorized: "If approved, you pay",
    claimOpen: "You pay",
  },

  /** Whose price it is where no plan pays. */
  pricesAlone: {
    cashRate: "at the clinic’s cash rate",
    plansPrice: "at your plan’s price",
    fullCharge: "at the clinic’s full charge",
    plansPriceToFullCharge: "between your plan’s price and the clinic’s full charge",
  },

  /** The same where another sum stands first. */
  otherSums: {
    ifCovered: "If your plan does cover it, you pay",
    ifAccepted: "If the insurer does accept the visits, you pay",
  },

  ways: {
    insurance: "Use insurance for every visit",
    cash: "Pay the cash rate for every visit",
    insuranceThenCash: "Insurance for the visits it covers, the cash rate for the others",
    package: "Pay the clinic’s package price, without insurance",
  },

  accounts: {
    hsa: "HSA",
    fsa: "FSA",
  },

  wayNotes: {
    insurance: "",
    cash: "Most often does not count toward your deductible or out-of-pocket maximum.",
    package: "{bought}. Most often does not count toward your deductible or out-of-pocket maximum.",
    insuranceThenCash:
      "For visits that are not covered, for example after a visit limit. Ask the clinic whether it takes its cash rate for those.",
  },

  statuses: {
    covered: "Covered",
    towardDeductible: "Covered: you pay toward your deductible",
    maximumReached: "Covered: your maximum is reached",
    maximumIsZero: "Covered: your yearly maximum is $0, so you pay nothing",
    shareIsAll: "Covered, but your share is all of it",
    visitLimitReached: "Not covered: visit limit used up",
    dollarLimitReached: "Not covered: dollar limit used up",
    lifetimeLimitReached: "Not covered: lifetime limit used up",
    notAuthorized: "Not covered: not approved",
    notCovered: "Not covered",
  },

  columns: {
    patientPays: "You pay",
    deductible: "Deductible",
    copayment: "Copay",
    coinsurance: "Coinsurance",
    notCovered: "Not covered",
    balanceBill: "Balance bill",
    planPays: "Plan pays",
    providerDiscount: "Discount",
    billedCharge: "Billed charge",
  },

  remaining: {
    deductible: "Deductible left",
    familyDeductible: "Family deductible left",
    outOfPocketMaximum: "Maximum left",
    familyOutOfPocketMaximum: "Family maximum left",
    visits: "Visits left",
    dollars: "Dollar limit left",
    lifetimeDollars: "Lifetime limit left",
    medPay: "MedPay left",
  },

  problems: {
    notMoney: "{Name}: type an amount in dollars, such as 30 or 1,250.50.",
    notARate: "{Name}: type a percent from 0 to 100, such as 20.",
    notACount: "{Name}: type a whole number, such as 12.",
    negative: "{Name}: type it without a minus sign.",
    tooLarge: "{Name}: type no more than {limit}.",
    tooManyDecimals: "{Name}: type no more than two digits after the point.",
    decimalComma: "{Name}: use a point before the cents, such as 12.50.",
    shareBelowOnePercent: "{Name}: type the whole percent, such as 20 for 20%.",
    oneNumber: "{Name}: type one figure, not two and not a range.",
    percentAndDollars:
      "{Name}: this has a percent and an amount. If you pay both, type the amount as the copay and the percent as the coinsurance. If it is one or the other, ask your plan which one is for these visits.",
    twoShares: "{Name}: type only the part that you pay. If the plan pays 80%, type 20.",
    zero: "{Name}: type a figure above 0.",
    noUpperEnd: "{Name}: type the most you may need too, such as 6 to 12.",
    belongsTo: "{Name}: this looks like the {other}, and you typed that too. Keep one of them.",
    unclearCell: "Your plan’s words can mean more than one thing for your visits. Under them we say what is open.",
    cellDiffers:
      "These words say something else than the {other} that you typed. We count what you typed, and none of what these words say about it.",
    dateUnfinished: "{Name}: type a whole date with month, day and year.",
    notJson: "{Name}: this answer could not be read.",
    notData: "{Name}: this answer could not be read.",
    tooLong: "{Name}: this answer is too long to be read.",
    nestedTooDeep: "{Name}: this answer could not be read.",
    unknownKey: "{Name}: this page asks for something that the estimate does not know.",
    required: "{Name}: this answer is needed.",
    wrongType: "{Name}: this answer could not be read.",
    notWhole: "{Name}: type a whole number.",
    outOfRange: "{Name}: type a figure from {least} to {most}.",
    notOneOf: "{Name}: choose one of the answers in the list.",
    notADate: "{Name}: this day is not in the calendar.",
    dateOutOfRange: "{Name}: choose a date from {least} to {most}.",
    notAMonthAndDay: "{Name}: choose a day that every year has.",
    notAState: "{Name}: choose a state from the list.",
    lowAboveHigh: "{Name}: type the smaller figure of the range first.",
    aboveAmount: "{Name}: this is more than the total of {limit}. Check both figures.",
    doesNotAddUp: "{Name}: the three figures do not fit together. Check them, or leave one blank.",
    oneOrTheOther: "{Name}: type this or the {other}, not both.",
    nothingApproved: "{Name}: only an approval that is given or asked for has a number of visits.",
    dateTooEarly: "{Name}: choose a day from {least} on.",
    ratesAboveWhole: "{Name}: the tax rates together are more than {limit}. Check them.",
  },

  /** Where one figure is taken and there can well be two. */
  oneNumbers: {
    "charges.billedCharge": "{Name}: type one amount. If there are two prices, type the one for the length of visit that you will book.",
    "charges.cashRate": "{Name}: type one amount. If there are two prices, type the one for the length of visit that you will book.",
  },

  required: {
    "coverage.kind": "Choose what pays for your visits.",
    "charges.billedCharge": "Type what the clinic bills for one visit.",
    "course.visits": "Type the number of visits.",
    "necessity.minutes": "Type the minutes of one visit: they make the units.",
    "course.firstVisit": "Choose the date of the first visit.",
  },

  names,
  asks,
  cells,
  clinic,
  defaults,
  failures,
  glossary,
  whatIs,
  keep,
  oneVisit,
  paperTitles,
  bringPapers: async () => (await import("./papers.js")).papers,

  values: {
    true: "yes",
    false: "no",
    none: "none",
    in: "in network",
    out: "out of network",
    deductibleWaived: "the copay alone",
    afterDeductible: "the copay after the deductible",
    beforeDeductible: "the copay before the deductible",
    netOfCopayment: "what is left after the copay",
    gross: "the amount before the copay",
    embedded: "your own amount inside the family amount",
    aggregate: "only the family amount",
    planPays: "what the plan pays",
    allowed: "the whole allowed amount",
    cashRate: "the cash rate",
    allowedAmount: "the allowed amount",
    billedCharge: "the full billed charge",
    ppo: "a PPO",
    hmo: "an HMO",
    epo: "an EPO",
    pos: "a POS plan",
    hdhp: "a high-deductible plan",
    medicareAdvantage: "a Medicare Advantage plan",
  },

  sources: {
    federalLimit: " (the federal limit on out-of-pocket costs; from 2027 some bronze and catastrophic plans may ask for more)",
    federalLimitElsewhere: " (the federal limit for costs in a health plan’s network; yours may be higher)",
    statedBound: "",
    clinicBound: " (set by the clinic)",
    answer: " (at most the total)",
  },
};
