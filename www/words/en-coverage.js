// @ts-check
import { gates } from "./en-gates.js";
import { steps } from "./en-steps.js";

/** @import { CoverageWords } from "../coverage-words.js" */

/** @satisfies {CoverageWords} */
export const coverage = {
  verdicts: {
    likely: "Likely covered, though no plan promises it ahead of time.",
    possible: "Perhaps covered: some of what decides it is not known yet.",
    unlikely: "Unlikely to be covered as things stand.",
    notCovered: "Not covered as things stand.",
  },

  /** What an insurance is called inside a sentence. */
  insurances: {
    ppo: "a PPO",
    hmo: "an HMO",
    epo: "an EPO",
    pos: "a POS plan",
    hdhp: "a high-deductible plan",
    medicareAdvantage: "a Medicare Advantage plan",
    unknown: "a health plan",
    medicare: "Original Medicare",
    tricare: "TRICARE",
    medicaid: "Medicaid",
    va: "VA health care",
    none: "no insurance",
    workersCompensation: "workers’ compensation",
    autoPip: "personal injury protection",
  },

  gates,

  statuses: {
    met: "Met",
    notMet: "Not met",
    unknown: "Not known",
    notApplicable: "Does not apply",
  },

  consequences: {
    notCovered: "the visits are not covered.",
    denialAlmostCertain: "a denial is almost certain.",
    denialLikely: "a denial is likely.",
    unlikely: "coverage is unlikely.",
    denied: "the claim is denied.",
    visitsBeforeApprovalDenied: "visits before the approval are denied.",
    everyVisitDenied: "every visit is denied.",
    someVisitsDenied: "some visits are denied.",
    laterVisitsDenied: "the later visits are denied.",
    dearer: "the visits are covered, but cost you more.",
  },

  reasons: {
    excludedByState: "In {state}, {insurance} leaves massage out.",
    excludedByKind: "In general, {insurance} does not pay for massage by a massage therapist.",
    noInsurance: "There is no insurance to pay, so you pay the clinic yourself.",
    paidInState: "In {state}, {insurance} pays for massage once the visits are approved.",
    oftenPaidInState: "In {state}, {insurance} often pays for massage. We could not confirm this.",
    statesDiffer: "Whether {insurance} pays for massage differs by state.",
    sometimesPaid: "{Insurance} sometimes pays for medical massage.",
    rarelyPaid: "{Insurance} rarely pays for massage: often only as a part of physical therapy.",
    paidWhenAuthorized: "{Insurance} can pay for massage that its own doctors order and that is approved first.",
    answerAgainstRule: "What you were told about massage does not fit the rules as we know them. Ask again, in writing.",
    noDiagnosis: "Nobody has named a condition yet, and insurers pay only to treat one.",
    notACode: "What stands for the diagnosis does not look like a diagnosis code.",
    codeNotWhole: "The diagnosis code is not whole.",
    codeSplit: "The diagnosis code has been split into finer ones and no longer counts alone.",
    seventhCharacterMissing: "The diagnosis code is for an injury and lacks its seventh character.",
    wellnessReason: "The diagnosis code stands for a check-up or for wellness, which insurers do not treat.",
    reasonForVisit: "The diagnosis code says why you came, which may not be a condition.",
    causeOfInjury: "The diagnosis code says what caused an injury, not which injury it is.",
    noReferral: "Nobody has referred you yet.",
    referrerMayNotCount: "Not every plan accepts a referral from this kind of professional.",
    referrerDoesNotCount: "A referral from this kind of professional does not count here.",
    chronicNeedsImprovement: "A long-lasting condition counts as treatment only if the record shows it can improve.",
    upkeep: "The visits are for staying well, and most plans leave that out.",
    authorizationPending: "The insurer has not answered yet whether it approves the visits.",
    nothingOutOfNetwork: "Your plan pays nothing outside its network.",
    jobInjury: "For an injury at work, workers’ compensation has to pay first.",
    motorVehicleInjury: "For an injury by a motor vehicle, auto insurance may have to pay first.",
    otherCause: "This insurance pays only for injuries of its own kind, at work or by a motor vehicle.",
  },

  parts: {
    reason: "the medical reason",
    frequency: "how often",
    duration: "for how long",
    baseline: "how you were at the start",
    goals: "what should improve",
  },

  ...steps,

  warnings: {
    bothServiceCodes: "Insurers often refuse two massage codes in one visit. Ask which one they pay.",
    noBillableUnit: "Under 8 minutes of a service, no unit of it can be billed.",
    therapistOftenExcluded: "About one in four policies in a study did not pay massage therapists. Ask who may bill.",
    limitsOftenShared: "A visit limit is often shared with physical therapy, chiropractic and the like.",
    exchangePlanMayCountAsHdhp:
      "Since 2026, bronze and catastrophic Exchange plans can go with an HSA, even with copays before the deductible.",
    supplementMayNotCount: "What you pay for an extra benefit often does not count toward the out-of-pocket maximum.",
    deductibleOffFullCharge: "In Florida the deductible comes off the full charge, before any fee schedule.",
    outOfNetworkPaysNothing: "Outside its network this kind of plan pays nothing, and what you pay there counts toward nothing.",
  },

  sources: {
    planDocuments: "your plan’s own papers",
    massageGuide: "a guide to coverage of medical massage",
    diagnosisCodeSet: "the diagnosis code set, ICD-10-CM",
    timedServiceRule: "the billing rule for timed services",
    insurerPolicies: "published policies of insurers",
    policyStudy: "a study of 26 insurance policies",
    floridaPipStatute: "Florida’s law on personal injury protection",
    washingtonLaborAndIndustries: "Washington’s Department of Labor & Industries",
    medicareRules: "the rules of Medicare",
    goodFaithEstimateRule: "the federal rule on good-faith estimates",
    secondaryPage: "pages that report the rule",
    unverified: "common knowledge",
  },

  grades: {
    A: "This is official.",
    B: "This comes from insurers or a professional body.",
    C: "This is second-hand: your own plan may differ.",
    U: "This is not confirmed: ask before you count on it.",
  },

  conditions: {
    neckPain: "neck pain",
    lowBackPain: "low back pain",
    otherLowBackPain: "other low back pain",
    midBackPain: "mid-back pain",
    lumbarNerveRootPain: "pain from a nerve root in the low back",
    lowBackPainWithSciatica: "low back pain with sciatica",
    backMuscleSpasm: "muscle spasm of the back",
    otherMuscleSpasm: "other muscle spasm",
    musclePain: "muscle pain",
    fibromyalgia: "fibromyalgia",
    whiplash: "whiplash",
    neckStrain: "neck strain",
    midBackSprain: "mid-back sprain",
    lowBackStrain: "low back strain",
    shoulderStrain: "shoulder strain",
    shoulderPain: "shoulder pain",
    shoulderImpingement: "shoulder impingement",
    shoulderBursitis: "shoulder bursitis",
    tensionHeadache: "tension headache",
    carpalTunnel: "carpal tunnel syndrome",
  },

  sides: {
    left: "left side",
    right: "right side",
  },

  /** What a whole code stands for, where it is none of the common ones. */
  diagnosisNames: {
    condition: "{code} has the right shape. We have no words for it here.",
    reasonForVisit: "{code} is a reason for a visit, which may not be a condition. Ask whether there is a code for the condition.",
    wellness: "{code} is a check-up or wellness code, and insurers pay only to treat a condition.",
    causeOfInjury: "{code} says what caused an injury. Ask for the code of the injury.",
  },

  diagnosisProblems: {
    empty: "Type the code, or leave the field blank if you do not know it.",
    notACode: "This does not look like a diagnosis code. It begins with a letter and a digit, such as M54.2.",
    codeNotWhole: "{code} is only the beginning of a code.{instead} Ask whoever refers you for the rest.",
    codeSplit: "{code} was split into finer codes and no longer counts alone.{instead} Ask whoever refers you which one it is.",
    seventhCharacterMissing:
      "{code} is an injury code and lacks its seventh character, such as the A of a first course of treatment.{instead} Ask whoever refers you for it.",
  },

  sentences: {
    noInsurance: "No insurance, so you pay these visits yourself.",
    met: "Met, by your answers: {points}.",
    unknown: "Not known yet: {points}.",
    missing: "Missing: {parts}.",
    notSaid: "Not known: {parts}.",
    ifNotMet: "So {follows}",
    ifUnknown: "If not, {follows}",
    source: "Source: {source}. {grade}",
    gatesTitle: "{all} points: {met} met, {notMet} not met, {unknown} not known",
    checkAsOf: "Rules last checked {date}.",
    visit: "visit {visits}",
    visits: "visits {visits}",
    visitRun: "{first} to {last}",
    forVisits: "{sentence} This is about {visits}.",
    toPaper: "Paper: {name}",
    moreSteps: "Then, {n} more",
    moreAsks: "More that decides coverage ({n})",
    decides: "decides whether it is covered at all",
    decidesAndWorth: "decides whether it is covered at all, and {worth}",
    diagnosis: "{code}: {condition}",
    sided: "{condition}, {side}",
    instead: " It may go on as {codes}.",
    units: "Billed as {units}.",
    ifCovered: "If your plan does cover it, you pay",
    ifAccepted: "If the insurer does accept the visits, you pay",
    ifNotCovered: "If it is not covered, you pay",
    ifAuthorized: "If all visits are approved, you pay",
    ifPaid: "Only if the insurer pays.",
    coursesIfCovered: "As they would be if they were covered.",
  },
};
