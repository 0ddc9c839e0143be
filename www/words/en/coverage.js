// @ts-check
import { gates, ifUnknown } from "./gates.js";
import { steps } from "./steps.js";

/** @import { CoverageWords } from "../../answer/coverage-words.js" */

/** @satisfies {CoverageWords} */
export const coverage = {
  verdicts: {
    likely: "Likely covered, though no insurer promises it ahead of time.",
    possible: "Perhaps covered. Points that look good so far: {good} of {all}. Still open: {open}.",
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
    autoPip: "auto insurance",
  },

  /** What whoever pays is called where it is asked or says something: only a plan is "your plan". */
  payers: {
    ppo: "your plan",
    hmo: "your plan",
    epo: "your plan",
    pos: "your plan",
    hdhp: "your plan",
    medicareAdvantage: "your plan",
    unknown: "your plan",
    medicare: "Medicare",
    tricare: "TRICARE",
    medicaid: "Medicaid",
    va: "the VA",
    none: "your insurance",
    workersCompensation: "the work insurer",
    autoPip: "the auto insurer",
  },

  gates,
  ifUnknown,

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
    visitsBeforeApprovalDenied: "visits before the approval are denied.",
    everyVisitDenied: "every visit is denied.",
    someVisitsDenied: "some visits are denied.",
    laterVisitsDenied: "the later visits are denied.",
    dearer: "the visits are covered, but cost you more.",
  },

  reasons: {
    excludedByState: "By law in {state}, {insurance} leaves massage out.",
    excludedByKind: "By law, {insurance} does not pay a massage therapist.",
    noInsurance: "There is no insurance to pay, so you pay the clinic yourself.",
    autoExcludesMassageAlone:
      "By law in {state}, auto insurance (PIP) pays for no massage. It can pay a physical therapist for other hands-on care.",
    lawAgainstAnswer: "You were told that massage is paid, but the law says that {insurance} does not pay for it. Ask again, in writing.",
    payerSaysNo: "{Payer} says that it does not pay for massage.",
    kindNotPaid: "{Payer} says that it does not pay this kind of therapist.",
    nothingOutOfNetwork: "Your plan says that it pays nothing outside its network.",
    exceptionRefused: "Your plan refused to treat this clinic like one of its network.",
    claimRefused: "The insurer has refused your claim. You can protest that.",
    limitUsedUp: "Your insurance’s limit is used up, so none of these visits is paid.",
    jobInsurancePays: "Workers’ compensation pays for this injury, so {payer} does not pay now.",
    autoInsurancePays: "Auto insurance pays for this injury, so {payer} does not pay now.",
    otherCause: "This insurance pays only for injuries of its own kind, at work or by a motor vehicle.",
    notPaidAlone:
      "In {state}, {insurance} does not pay a massage therapist who works alone. It can pay under a doctor’s supervision, or other therapists.",
    onlyTherapistsPaid: "{Insurance} pays for this kind of care from a physical or occupational therapist, and hardly from anybody else.",
    noDiagnosis: "Nobody has named a condition yet, and insurers pay only to treat one.",
    notACode: "What you typed as the diagnosis is no code yet. Whoever refers you can tell you the code.",
    codeNotWhole: "The diagnosis code is not whole.",
    codeSplit: "The diagnosis code has been split into finer ones and no longer counts alone.",
    seventhCharacterMissing: "The diagnosis code is for an injury and lacks its seventh character.",
    wellnessReason: "The diagnosis code stands for a check-up or for wellness, which insurers do not treat.",
    noReferral: "Your insurance asks for a referral, and nobody has referred you yet.",
    referrerDoesNotCount: "A referral from this kind of professional does not count here.",
    upkeep: "The visits are for staying well, and most insurers leave that out.",
    usuallyNothingOutOfNetwork: "Plans like yours usually pay nothing outside their network, though you can ask for an exception.",
    chronicNeedsImprovement:
      "Once care has begun, a long-lasting condition counts as treatment only if your record shows that it improves.",
    firstVisitsNeedNone: "In {state}, the first visits need no approval, only your provider’s order.",
    paidWhenAuthorized: "{Insurance} can pay for massage that its own doctors order and that is approved first.",
    backPainBenefit: "In {state}, {insurance} can pay for massage as a part of its care for back pain.",
    approved: "{Payer} has approved these visits, so it has looked at this. That is still no promise to pay.",
    paidInState: "In {state}, {insurance} pays for massage.",
    oftenPaidInState: "In {state}, {insurance} often pays for massage that your doctor orders.",
    notAsked: "Your insurance does not ask for it.",
    directAccess: "This therapist can treat you without a referral. Some states limit that to the first weeks or visits: ask.",
    notUnderWay:
      "Your visits have not begun, so nothing can have improved yet. Ask the clinic to write down how you are at the first visit.",
    exceptionGranted: "Your plan treats this clinic like one of its network.",
    lawNamesTherapist: "By law in {state}, insurers must have this kind of therapist in their networks.",
    therapyBenefit: "Plans pay this kind of therapist under their therapy benefit.",
    otherInsuranceIsOver: "No other insurance pays for this, so {payer} comes first.",
    otherInsuranceRefused:
      "The insurance of the job or the vehicle refused your claim. Plans often leave such an injury out while a claim is open, and may pay once they have the letter of refusal.",
    healthPlanPaysInState:
      "In {state}, auto insurance usually does not pay for your own injuries, so {payer} pays. It may ask for its money back from a settlement.",
    autoExcludesMassage:
      "By law in {state}, auto insurance (PIP) pays for no massage, so {payer} comes first. PIP can pay a physical therapist for other hands-on care.",
    statesDiffer: "Whether {insurance} pays for massage differs by state.",
    mayBePaidInState: "In {state}, {insurance} often pays for massage. We could not confirm this.",
    noPipInState: "Auto policies in {state} usually have no personal injury protection. Yours may have medical payments coverage.",
    dependsOnTherapist: "Whether {insurance} pays depends on who treats you.",
    otherCareThanMassage:
      "By law in {state}, {insurance} pays for no massage and no massage therapist: there your health plan comes next. It can pay a physical therapist for other hands-on care.",
    paidAsTherapy: "{Insurance} can pay for hands-on care as a part of physical or occupational therapy.",
    paidUnderSupervision: "In {state}, {insurance} can pay this care from some therapists, or under a doctor’s supervision.",
    sometimesPaid: "{Insurance} sometimes pays for medical massage.",
    rarelyPaid: "{Insurance} rarely pays for massage: often only as a part of physical therapy.",
    noToMassageAlone:
      "A no to massage may not be a no to manual therapy, which plans often pay from this kind of therapist under another benefit.",
    owedUnder21:
      "A no to massage may not be a no to therapy. And for patients under 21, Medicaid must pay therapy that is medically necessary.",
    answerAgainstRule: "What you were told does not fit the rules as we know them. Ask again, in writing.",
    payerSaysBoth: "{Payer} approved the visits and also said no. Ask which one holds, in writing.",
    anotherPayerMayPay: "You have no health insurance, but the insurance of the job or the vehicle may pay.",
    codeNotListed: "We could not find the diagnosis code in the list of April 2026. It may be newer: ask whoever refers you.",
    codeNotLookedUp: "The diagnosis code is not looked up yet.",
    mayBeHabilitation:
      "For a condition from birth or childhood, therapy that keeps a skill may be paid as “habilitation”, with visits of its own.",
    reasonForVisit: "The diagnosis code says why you came, which may not be a condition.",
    causeOfInjury: "The diagnosis code says what caused an injury, not which injury it is.",
    mayPayNothingOutOfNetwork: "Many plans like yours are HMOs or EPOs, which pay nothing outside their network. Ask yours.",
    mayNotBeAsked: "Nobody has referred you yet, and your insurance may not ask for it.",
    referrerMayNotCount: "Not every insurer accepts a referral from this kind of professional.",
    authorizationPending: "The insurer has not answered yet whether it approves the visits.",
    lawMayNameTherapist:
      "The law in {state} may have your plan pay this kind of therapist, if an insurance company stands behind the plan.",
    workersCompensationMayPayFirst: "For an injury at work, workers’ compensation may have to pay first, if you have it.",
    autoMayPayFirst:
      "For an injury by a motor vehicle, auto insurance may have to pay first: yours or your household’s, else that of the car you were in or, on foot or on a bicycle, of the car that hit you.",
    healthPlanMayPayFirst:
      "In {state}, your health plan or your auto insurance may come first, and the other can pay the rest. Your auto policy says which.",
    medPayMayPayFirst:
      "In {state}, most auto policies pay a first sum of your own medical bills, whoever was at fault (medical payments coverage). It may pay before {payer}, or beside it.",
    autoPaysASumFirst: "In {state}, auto insurance pays the first $2,000 of care after a crash, and then {payer}.",
    kindDecides: "This differs by the kind of plan you have.",
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
    limitsOftenShared: "A visit limit is often shared with physical therapy, chiropractic and the like.",
    exchangePlanMayCountAsHdhp:
      "Since 2026, bronze and catastrophic Exchange plans can go with an HSA, even with copays before the deductible.",
    supplementMayNotCount: "What you pay for an extra benefit often does not count toward the out-of-pocket maximum.",
    primaryCareMayHaveToRefer:
      "Many Medicare Advantage plans are HMOs. Those may also want a referral from your primary-care doctor: ask yours.",
    deductibleOffFullCharge: "In Florida the deductible comes off the full charge, before any fee schedule.",
    clinicMayBillTheRest:
      "Ask the clinic whether it takes the auto insurer’s amount as full payment. If not, it may bill you the difference.",
    insurerReviewsAfterTenDays:
      "In New Jersey, the clinic must ask the auto insurer to review treatment of your neck or back after the first 10 days. If it does not ask, you pay a larger part. Ask the clinic to do it.",
    exceptionMayLeaveABill:
      "Your plan’s exception binds the plan, not the clinic, which may bill you the rest of its price. Ask it to take the plan’s price, in writing.",
    exceptionMayCountAsInside:
      "We counted these visits as out of network. With an exception many plans count them as in network, and you pay less: ask yours. Ask the clinic to take the plan’s price, in writing.",
    outOfNetworkPaysNothing:
      "Outside its network this kind of plan usually pays nothing, and what you pay there counts toward nothing. Emergencies and exceptions differ.",
    penaltyInsteadOfDenial:
      "Some plans take 20% to 50% off what they pay instead of denying a visit without approval. Ask which yours does.",
    askBeforeYouPay: "Ask before you pay for a visit that was not approved: the clinic often may not bill you for it.",
    workerMayNotBeBilled:
      "By law in your state, a clinic may not bill you for treating the injury of an accepted claim. Give it your claim number.",
    workerMayOweNothing:
      "In New York, the clinic usually has to ask the insurer of an accepted claim for its fee, not you. We could not confirm whom that binds: ask the clinic before the first visit what you owe if the insurer does not pay.",
    otherRulesThanTheStates:
      "What we say about a work injury is for the state’s program. Federal employees, longshore, ship and railroad workers are under other rules: ask your employer which.",
    fsaBesideHsaPaysNoMassage:
      "Who puts money into an HSA can have only a limited-purpose FSA. It pays for teeth and eyes, not for massage: ask. Then nothing is saved.",
    diagnosisOfTheMind: "Plans that pay for massage mostly pay it for muscles, joints and nerves. Ask for this code.",
    hsaSavesNoStateTax:
      "If you live in California or New Jersey, an HSA saves you no state income tax. Leave your state tax rate blank: with it, the saving we show is too high.",
    fsaPaysItsOwnYear:
      "An FSA pays only for visits in its own year, unless your employer gives more time or carries money over. Some of these visits fall into the next year: ask your employer.",
    noMassageByAnyone: "In Florida, auto insurance pays for no massage, whoever gives it. Ask the therapist for other hands-on care.",
    clinicMayNotCharge: "A clinic that takes part in Medicaid may not charge you for care that Medicaid covers.",
    supplementMayPayTheRest:
      "A Medigap policy or TRICARE For Life may pay your share. If you or your spouse still work and have the plan of an employer with 20 or more people (100 or more if you have Medicare because of a disability), that plan pays before Medicare.",
    nothingOwedWithoutNotice:
      "If Medicare denies visits as not needed, you most often owe nothing for them, unless you signed an Advance Beneficiary Notice (ABN) before. Read it before you sign.",
    medicarePaysFirst:
      "If you have Medicare too (TRICARE For Life), Medicare pays first and TRICARE most of the rest: choose somebody who takes Medicare.",
    dearerWithoutReferral:
      "With TRICARE Prime, have your primary care manager refer you. Without that you pay the first $300 a year and then half, and it does not count toward your yearly cap. On active duty you always need the referral.",
    lymphedemaAfterMastectomy: "After a mastectomy, a plan that covers it must cover treatment of lymphedema too, by federal law.",
    lymphedemaIfAfterMastectomy:
      "If this comes from a mastectomy, a plan that covers mastectomies must cover this treatment too, by federal law.",
  },

  sources: {
    planDocuments: "your insurance’s own papers",
    massageGuide: "a guide to coverage of medical massage",
    diagnosisCodeSet: "the diagnosis code set, ICD-10-CM",
    timedServiceRule: "the billing rule for timed services",
    insurerPolicies: "published policies of insurers",
    policyStudy: "a study of 26 insurance policies in the Northeast, about 2018",
    autoInsuranceTable: "the insurers’ table of state auto laws",
    medPayLaws:
      "the laws of Colorado, Maine and New Hampshire on medical payments coverage (C.R.S. 10-4-635, 29-A M.R.S. 1605-A, RSA 264:16)",
    floridaPipStatute: "Florida’s law on personal injury protection (627.736)",
    floridaWorkersCompensationLaw: "Florida’s workers’ compensation law (440.13)",
    newJerseyPipRules: "New Jersey’s rules on personal injury protection (N.J.A.C. 11:3-4)",
    hawaiiPipStatute: "Hawaii’s law on personal injury protection (431:10C-103.5)",
    oregonPipStatute: "Oregon’s law on personal injury protection (ORS 742.524)",
    michiganNoFaultLaw: "Michigan’s no-fault law (MCL 500.3107 and 3109a)",
    washingtonEveryCategoryLaw: "Washington’s every-category law (RCW 48.43.045)",
    floridaMassageLaw: "Florida’s law on massage in health insurance (627.6407)",
    oregonProviderLaw: "Oregon’s law on kinds of provider (ORS 743B.505)",
    washingtonLaborAndIndustries: "Washington’s Department of Labor & Industries",
    newYorkNoFaultLaw: "New York’s no-fault law (Insurance Law 5102)",
    newYorkWorkersCompensationLaw: "New York’s Workers’ Compensation Law (13-b)",
    californiaLaborCode: "California’s Labor Code (3751(b) and 5402(c))",
    texasLaborCode: "the Texas Labor Code (413.042)",
    washingtonMedicalAidRules: "Washington’s rules for treating injured workers (WAC 296-20-020 and 296-20-125)",
    workersCompensationLaw: "the states’ workers’ compensation laws",
    autoInsuranceLaw: "the states’ laws on auto insurance",
    oregonHealthPlan: "the Oregon Health Plan",
    medicareRules: "the rules of Medicare",
    childrensMedicaidLaw: "the federal law on Medicaid for patients under 21 (EPSDT)",
    medicaidTherapyRule: "the federal rule on Medicaid’s therapy (42 CFR 440.110)",
    secondaryPayerRules: "federal rules: Medicare, Medicaid and TRICARE pay after auto insurance",
    tricarePolicyManual: "the TRICARE Policy Manual",
    tricareExclusions: "TRICARE’s lists of what it does not cover",
    tricareForLifeLaw: "the federal law on TRICARE For Life (10 U.S.C. 1086(d))",
    veteransAffairs: "the VA’s rules for care in the community",
    womensHealthAndCancerRightsAct: "the Women’s Health and Cancer Rights Act",
    essentialBenefitsRule: "the federal rule on essential health benefits (45 CFR 156.115)",
    savingsAccountLaw: "the federal law on health savings accounts (26 U.S.C. 223)",
    goodFaithEstimateRule: "the federal rule on good-faith estimates",
    appealRules: "the federal rules on appeals",
    federalEmployeesRule: "the rule for federal employees’ plans (5 CFR 890.105)",
    secondaryPage: "pages that report the rule",
    unverified: "common knowledge",
  },

  grades: {
    A: "This is official.",
    B: "This comes from insurers, a public program or a professional body.",
    C: "This is second-hand: your own insurance may differ.",
    U: "This is not confirmed: ask before you count on it.",
  },

  conditions: {
    neckPain: "neck pain",
    neckNerveRootPain: "pain from a nerve root in the neck",
    lowBackPain: "low back pain",
    otherLowBackPain: "other low back pain",
    midBackPain: "mid-back pain",
    lumbarNerveRootPain: "pain from a nerve root in the low back",
    lowBackPainWithSciatica: "low back pain with sciatica",
    lumbarDiscBackPain: "a worn disc in the low back with back pain",
    lumbarDiscLegPain: "a worn disc in the low back with leg pain",
    lumbarDiscBackAndLegPain: "a worn disc in the low back with back and leg pain",
    lumbarDiscDegeneration: "a worn disc in the low back, pain not named",
    backMuscleSpasm: "muscle spasm of the back",
    otherMuscleSpasm: "other muscle spasm",
    musclePain: "muscle pain",
    fibromyalgia: "fibromyalgia",
    jawJointPain: "jaw joint pain",
    whiplash: "whiplash",
    neckStrain: "neck strain",
    midBackSprain: "mid-back sprain",
    lowBackStrain: "low back strain",
    shoulderStrain: "shoulder strain",
    shoulderPain: "shoulder pain",
    shoulderImpingement: "shoulder impingement",
    shoulderBursitis: "shoulder bursitis",
    migraine: "migraine",
    tensionHeadache: "tension headache",
    headache: "headache",
    carpalTunnel: "carpal tunnel syndrome",
    lymphedema: "lymphedema",
    lymphedemaAfterMastectomy: "lymphedema after a mastectomy",
    afterJointReplacement: "care after a joint replacement",
    replacedHip: "a replaced hip",
    replacedKnee: "a replaced knee",
    plantarFasciitis: "plantar fasciitis",
  },

  sides: {
    left: "left side",
    right: "right side",
  },

  /** What the seventh character of an injury code says. */
  encounters: {
    active: "while it is treated actively",
    healing: "routine care while it heals, the usual one for therapy",
    laterEffect: "for a later effect of it",
  },

  /** What a whole code stands for, where it is none of the common ones. */
  diagnosisNames: {
    condition: "{code} is a whole code. We have no words for it here.",
    aftercare: "{code} is for care after surgery, which is a right first code.",
    reasonForVisit: "{code} is a reason for a visit, which may not be a condition. Ask whether there is a code for the condition.",
    wellness: "{code} is a check-up or wellness code, and insurers pay only to treat a condition.",
    causeOfInjury: "{code} says what caused an injury. Ask for the code of the injury.",
  },

  diagnosisProblems: {
    empty: "Type the code, or leave the field blank if you do not know it.",
    notACode: "This does not look like a diagnosis code. It begins with a letter and a digit, such as M54.2.",
    codeNotWhole: "{code} is not a whole code.{instead} Ask whoever refers you for the rest.",
    codeSplit: "{code} was split into finer codes and no longer counts alone.{instead} Ask whoever refers you which one it is.",
    seventhCharacterMissing:
      "{code} is an injury code and lacks its seventh character. It is A while the injury is treated actively, D for routine care while it heals, S for a later effect.{instead} Ask whoever refers you for it.",
    codeNotListed: "We could not find {code} in the list of April 2026. It may be newer: ask whoever refers you.",
    codeNotLookedUp: "We have not looked up {code} yet.",
  },

  sentences: {
    noInsurance: "No insurance, so you pay these visits yourself.",
    anotherMayPay: "Not covered by this insurance as things stand, but another may pay.",
    claimRefused: "Not paid while the refusal of your claim stands. You can protest it.",
    autoExcludesMassageAlone: "By law, car insurance (PIP) does not pay for massage here. It can pay for physical therapy.",
    excludedByState: "Car insurance does not pay for massage here. Your health plan, if you have one, comes next.",
    met: "Met, by your answers: {points}.",
    unknown: "Not known yet: {points}.",
    missing: "Missing: {parts}.",
    notSaid: "Not known: {parts}.",
    ifNotMet: "So {follows}",
    ifUnknown: "If not, {follows}",
    source: "Source: {source}. {grade}",
    gatesTitle: "Points: {all}. Met: {met}. Not met: {notMet}. Not known: {unknown}",
    checkAsOf: "Rules last checked {date}.",
    visit: "visit {visits}",
    visits: "visits {visits}",
    visitRun: "{first} to {last}",
    forVisits: "{sentence} This is about {visits}.",
    toPaper: "Paper: {name}",
    why: "Why we say this ({n})",
    callAndAsk: "Call {payer}. Write down the name, the date and the reference number, and ask:",
    moreSteps: "What to do after that ({n})",
    asksFirst: "What to ask first ({n})",
    moreAsks: "More that decides coverage ({n})",
    decides: "decides whether it is covered at all",
    decidesAndWorth: "decides whether it is covered at all, and {worth}",
    diagnosis: "{code}: {condition}",
    sided: "{condition}, {side}",
    atEncounter: "{condition}, {encounter}",
    instead: " It may go on as {codes}.",
    units: "Billed as {units}.",
    ifPaid: "Only if the insurer pays.",
    coursesIfCovered: "As they would be if they were covered.",
  },
};
