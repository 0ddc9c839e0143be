/** A whole number of US cents, 0 to 100,000,000. The brand keeps sums of cents out of JavaScript: `a + b` is no longer `Cents`. */
export type Cents = number & { readonly unit: "cents" };

/** Whole cents as a request takes them, 0 to 100,000,000. */
export type CentsIn = number;

/** Whole basis points, 0 to 10,000: 20 % is 2000. The patient's share unless the name says `planShare`. */
export type Rate = number;

/** A whole number from 0 to 366. */
export type Count = number;

/** A civil date, `"YYYY-MM-DD"`, 2000 to 2100. */
export type CivilDate = string;

/** The least and the greatest of something. */
export interface Span<T> {
  low: T;
  high: T;
}

/** What a person does not know: left out, `null`, or the word. */
export type Unknown = null | undefined | "unknown";

/** What a person knows about a figure: a value, a span, that their plan has no such thing, or nothing. */
export type Answer<T extends number> = T | Span<T> | "none" | null;

/** What a person knows about a figure that a plan cannot lack (what is met, used or remaining). */
export type Figure<T extends number> = T | Span<T> | null;

/** What a person knows about a choice. */
export type Choice<T extends string> = T | "unknown" | null;

/** What a person knows about a yes-or-no question. */
export type YesNo = boolean | "unknown" | null;

// ---------------------------------------------------------------- the request

/** Everything a person has answered. Any key that is not named here is a problem. */
export interface EstimateRequest {
  course: Course;
  charges: Charges;
  /** Whether the clinic is in the plan's network. */
  network?: Choice<Network>;
  coverage: Coverage;
  authorization?: Authorization | null;
  /** What the coverage check asks beyond the price. Absent: the check still answers, and `questions` holds those about money alone. */
  necessity?: Necessity | null;
  account?: Account | null;
  /** The clinic's own bounds for unknown answers, in place of the stated ones. */
  bounds?: Bounds | null;
}

export interface Course {
  firstVisit: CivilDate;
  /** 0 to 366; a span where it is not settled yet. */
  visits: Count | Span<Count>;
  /** 1 to 366. */
  visitsPerWeek: Count;
}

/** The charges for one visit: `billedCharge`, or `chargePerUnit` with `necessity.minutes` of 8 and more; never both. */
export interface Charges {
  billedCharge?: CentsIn | null;
  /** The billed charge is this times `units(necessity.minutes)`. */
  chargePerUnit?: CentsIn | null;
  /** The most the plan counts; `"none"`: the plan counts the whole billed charge. */
  allowedAmount?: Answer<CentsIn>;
  /** Absent or `"none"`: the clinic has no cash rate. */
  cashRate?: CentsIn | "none" | null;
}

export type Network = "in" | "out";

/** `"unknown"`: a health plan of which nobody knows the kind; each of the other six. */
export type HealthPlanKind = "ppo" | "hmo" | "epo" | "pos" | "hdhp" | "medicareAdvantage" | "unknown";
/** Kinds of which nothing is paid by a rule that can be priced. */
export type UnpricedKind = "medicare" | "tricare" | "medicaid" | "va" | "none";
export type CoverageKind = HealthPlanKind | UnpricedKind | "workersCompensation" | "autoPip";

export type Coverage = HealthPlan | AutoPip | WorkersCompensation | UnpricedCoverage;

export interface HealthPlan {
  kind: HealthPlanKind;
  /** `"MM-DD"`; `"01-01"` when absent; `"02-29"` is refused. */
  planYearStart?: string | null;
  inNetwork?: CostSharing | null;
  /** `"none"`: the plan pays nothing out of network. Absent for hmo and epo means the same. */
  outOfNetwork?: CostSharing | "none" | null;
  /** Two capital letters. */
  state?: string | null;
  funding?: Choice<Funding>;
}

export type Funding = "selfFunded" | "insured" | "federalEmployee";

export interface UnpricedCoverage {
  kind: UnpricedKind;
  state?: string | null;
  funding?: Choice<Funding>;
}

/** What a plan asks of the patient in one network. */
export interface CostSharing {
  deductible?: Deductible | "none" | null;
  copayment?: Answer<CentsIn>;
  /** Not known: `afterDeductible` for hdhp, else `deductibleWaived` and `afterDeductible` are each tried. */
  copaymentTiming?: Choice<CopaymentTiming>;
  coinsurance?: Answer<Rate>;
  coinsuranceBase?: "netOfCopayment" | "gross" | null;
  visitsBeforeDeductible?: Count | null;
  copaymentCountsTowardDeductible?: boolean | null;
  outOfPocketMaximum?: OutOfPocketMaximum | "none" | null;
  outsideOutOfPocketMaximum?: boolean | null;
  /** `"none"` when absent. */
  perVisitMaximum?: Answer<CentsIn>;
  visitLimit?: VisitLimit | "none" | null;
  /** `"none"` when absent. */
  dollarLimit?: DollarLimit | "none" | null;
  /** `"none"` when absent. */
  lifetimeLimit?: Limit | "none" | null;
  overLimitPrice?: "cashRate" | "allowedAmount" | "billedCharge" | null;
}

export type CopaymentTiming = "deductibleWaived" | "afterDeductible" | "beforeDeductible";

/** Of amount, met and remaining any two say the third; all three must agree. */
export interface Progress {
  amount?: Figure<CentsIn>;
  met?: Figure<CentsIn>;
  remaining?: Figure<CentsIn>;
}

export interface FamilyProgress extends Progress {
  kind?: Choice<"embedded" | "aggregate">;
}

export interface Deductible extends Progress {
  /** `"none"` when absent. */
  family?: FamilyProgress | "none" | null;
}

export interface OutOfPocketMaximum extends Progress {
  /** `"none"` when absent. */
  family?: FamilyProgress | "none" | null;
}

/** Of amount, used and remaining any two say the third. */
export interface Limit {
  amount?: Figure<CentsIn>;
  used?: Figure<CentsIn>;
  remaining?: Figure<CentsIn>;
}

export interface DollarLimit extends Limit {
  basis?: Choice<"planPays" | "allowed">;
}

/** Of visits, used and remaining any two say the third. */
export interface VisitLimit {
  visits?: Figure<Count>;
  used?: Figure<Count>;
  remaining?: Figure<Count>;
  /** Does a visit on which the plan pays nothing use the limit? */
  countsUnpaidVisits?: YesNo;
}

/** Personal injury protection of an auto insurance. */
export interface AutoPip {
  kind: "autoPip";
  deductible?: Progress | "none" | null;
  /** The plan's share, not the patient's; 8000 in Florida when absent, else not known. */
  planShare?: Figure<Rate>;
  limit?: Limit | "none" | null;
  deductibleBasis?: Choice<"billedCharge" | "allowedAmount">;
  /** `"none"` when absent. */
  medPay?: { limit?: Limit | null } | "none" | null;
  state?: string | null;
  funding?: Choice<Funding>;
}

export interface WorkersCompensation {
  kind: "workersCompensation";
  claimAccepted?: YesNo;
  state?: string | null;
  funding?: Choice<Funding>;
}

export interface Authorization {
  status?: Choice<"notRequired" | "approved" | "pending" | "missing">;
  /** How many visits are approved, beside `approved` and `pending` alone; `"none"`, `null` or absent: not limited. */
  visits?: Count | "none" | null;
}

/** What a person knows about medical necessity. Every answer may be absent, `null` or `"unknown"`. */
export interface Necessity {
  /** The plan, its summary or the insurer says that it pays for 97124 or 97140 by this kind of therapist. */
  planPaysMassage?: YesNo;
  /** The referrer's code as it was typed; more than 60 characters are no code. `"none"`: nobody has diagnosed a condition. */
  diagnosisCode?: string | null;
  referrer?: Choice<Referrer>;
  /** Whether the plan takes this referrer's word; decides for nurse practitioners and physician assistants. */
  referrerAccepted?: YesNo;
  /** What the referral states in writing. */
  referral?: ReferralStates | "unknown" | null;
  baselineDocumented?: YesNo;
  goalsDocumented?: YesNo;
  phase?: Choice<Phase>;
  cause?: Choice<Cause>;
  /** The primary-care physician has referred. */
  primaryCareReferral?: YesNo;
  therapist?: Choice<Therapist>;
  /** The plan pays this kind of therapist. */
  therapistKindCovered?: YesNo;
  serviceCode?: Choice<ServiceCode>;
  /** Of one session. */
  minutes?: Count | "unknown" | null;
  /** `"none"`: no other therapy shares the visit limit. */
  sharedLimit?: SharedLimit | "none" | "unknown" | null;
}

export interface ReferralStates {
  reason?: YesNo;
  frequency?: YesNo;
  duration?: YesNo;
}

export interface SharedLimit {
  therapies?: Therapy[] | null;
  /** Visits they have used; where the plan's own `used` and `remaining` are not known, at least so many are used. */
  used?: Count | "unknown" | null;
}

export type Referrer = "physician" | "chiropractor" | "physicalTherapist" | "nursePractitioner" | "physicianAssistant" | "other" | "nobody";
export type Phase = "acute" | "postSurgical" | "chronic" | "upkeep";
export type Cause = "job" | "motorVehicle" | "other";
export type Therapist = "massageTherapist" | "physicalTherapist" | "chiropractor";
export type ServiceCode = "97124" | "97140" | "both";
export type Therapy = "physicalTherapy" | "occupationalTherapy" | "chiropractic" | "acupuncture";

/** A health savings or flexible spending account. */
export interface Account {
  kind: "hsa" | "fsa";
  available: CentsIn;
  federalRate: Rate;
  /** 0 when absent. */
  stateRate?: Rate | null;
  /** Paid through payroll, which saves another 765 basis points; false when absent. */
  payroll?: boolean | null;
  /** A letter of medical necessity or a prescription; without it nothing is saved; false when absent. */
  prescribed?: boolean | null;
}

/** Bounds for unknown answers that the clinic may set; what is absent keeps the stated bound. */
export interface Bounds {
  allowedAmount?: Span<CentsIn> | null;
  deductible?: Span<CentsIn> | null;
  familyDeductible?: Span<CentsIn> | null;
  outOfPocketMaximum?: Span<CentsIn> | null;
  familyOutOfPocketMaximum?: Span<CentsIn> | null;
  /** Of a plan that has a copayment; that it has none stays possible. */
  copayment?: Span<CentsIn> | null;
  coinsurance?: Span<Rate> | null;
  /** Of a plan that has a visit limit; that it has none stays possible. */
  visitLimit?: Span<Count> | null;
}

// ----------------------------------------------------------------- the answer

export type EstimateAnswer = { estimate: Estimate; problems?: undefined } | { problems: Problem[]; estimate?: undefined };

export interface Estimate {
  /** Absent for medicare, tricare, medicaid, va and none: nothing is paid by a rule that can be priced. */
  insurance?: Insurance;
  /** Absent where the clinic has no cash rate. */
  cash?: Price;
  /** If every claim were denied. */
  billed: Price;
  /** Cheapest first by the high end. */
  options: WayToPay[];
  /** The visit (from 1) from which the insured running total stays at or below the cash total; null = never. Absent without insurance or cash rate. */
  breakEven?: Span<Count | null>;
  /** What to ask first: what decides coverage (where the request has a `necessity`), in the order of the gates; then by dollars. */
  questions: Question[];
  assumptions: Assumption[];
  figures: FiguresNote;
  /** Whether it is covered at all. */
  coverage: CoverageCheck;
}

/** One amount; both ends where the number of visits is a span. */
export interface Price {
  patientPays: Cents | Span<Cents>;
}

export interface Insurance {
  /** What the patient pays if the plan covers massage. */
  patientPays: Span<Cents>;
  low: End;
  /** The same object as `low` where both ends are one course. */
  high: End;
}

/** One end of the span: the course that gives it, and the answers that give the course. */
export interface End {
  /**
   * What the patient pays never lies further out than this. Present only where several limits race each other and the
   * search was cut short before it was certain that nothing lies beyond `totals.patientPays`.
   */
  bound?: Cents;
  visits: Line[];
  totals: Totals;
  /** An exact request; given back, it reproduces this end. */
  given: EstimateRequest;
}

export type LineStatus = "covered" | "visitLimitReached" | "dollarLimitReached" | "lifetimeLimitReached" | "notAuthorized" | "notCovered";

/**
 * The money of a visit, or of all of them.
 * billedCharge = planPays + patientPays + providerDiscount, and
 * patientPays = deductible + copayment + coinsurance + notCovered + balanceBill.
 */
export interface Totals {
  billedCharge: Cents;
  allowedAmount: Cents;
  providerDiscount: Cents;
  deductible: Cents;
  copayment: Cents;
  coinsurance: Cents;
  notCovered: Cents;
  balanceBill: Cents;
  planPays: Cents;
  patientPays: Cents;
}

export interface Line extends Totals {
  date: CivilDate;
  /** 0 for the plan year of the first visit. */
  planYear: Count;
  status: LineStatus;
  remaining: Remaining;
}

/** What remains of each accumulator after the visit; a key is absent where the plan has no such thing. */
export interface Remaining {
  deductible?: Cents;
  familyDeductible?: Cents;
  outOfPocketMaximum?: Cents;
  familyOutOfPocketMaximum?: Cents;
  visits?: Count;
  dollars?: Cents;
  lifetimeDollars?: Cents;
  medPay?: Cents;
}

export type WayToPayName = "insurance" | "cash" | "insuranceThenCash";

export interface WayToPay {
  option: WayToPayName;
  patientPays: Span<Cents>;
  /** The tax saved by paying from the account; a saving of the patient's own tax, no discount. Absent without an account. */
  saved?: Span<Cents>;
  /** patientPays less saved. Absent without an account. */
  afterTax?: Span<Cents>;
}

/** An answer that is not exact, and what knowing it is worth. */
export interface Question {
  /** The path of the answer in the request, such as `coverage.inNetwork.deductible.met`. */
  field: string;
  /** Present where the answer can still change the verdict. */
  decidesCoverage?: true;
  /** The mean narrowing of the span, in cents. Absent where the price does not depend on the answer. */
  narrowsBy?: Cents;
}

export type Assumption =
  | UnknownFigure
  | UnknownChoice
  | DefaultUsed
  | FigureYearAssumption
  | { code: "authorizationPending"; field: "authorization.status" }
  | { code: "authorizationUnknown"; field: "authorization.status" };

/** A figure that is not known and is taken to lie between two bounds. */
export interface UnknownFigure {
  code: "unknown";
  field: string;
  unit: Unit;
  low: number;
  high: number;
  /** True where it is also possible that the plan has none. */
  none?: boolean;
  /** Where the bounds come from. */
  source: BoundSource;
}

/** A choice that is not known: each of these values is tried. */
export interface UnknownChoice {
  code: "unknownChoice";
  field: string;
  values: (string | boolean)[];
}

/** A figure or rule that was not given and for which the usual one is used. */
export interface DefaultUsed {
  code: "default";
  field: string;
  value: string | number | boolean;
}

/** The course begins in, or reaches into, a year for which the federal figure is not known; the nearest year's is used. */
export interface FigureYearAssumption {
  code: "figureYearUnknown";
  /** The last year that is known (or the first, for a course before it). */
  knownYear: number;
  /** The year that is not. */
  year: number;
}

/** What numbers count: whole cents, whole basis points, or things. */
export type Unit = "cents" | "rate" | "count";

export type BoundSource = "federalLimit" | "statedBound" | "clinicBound" | "answer";

export interface FiguresNote {
  /** The day on which the figures were last checked. */
  asOf: CivilDate;
  firstYear: number;
  lastYear: number;
}

// ---------------------------------------------------------------- the coverage check

/** How likely it is that massage is covered, and what stands in between. Never a promise. */
export interface CoverageCheck {
  verdict: Verdict;
  /** notCovered: the gates that settle it; unlikely: those that fail; possible: those not known; likely: those that are met. */
  decidedBy: GateName[];
  /** All gates, in the order in which they are asked about. */
  gates: Gate[];
  /** What to do, each once, the first thing first: what mends a gate that decides the verdict, then the rest. */
  steps: Step[];
  warnings: CoverageWarning[];
  /** What the course costs if no visit is covered; present unless the verdict is `likely`, and absent where nothing can be priced. */
  ifNotCovered?: { patientPays: Span<Cents> };
  /** What the course costs with insurance if every visit is authorized; present where some are not. */
  ifAuthorized?: { patientPays: Span<Cents> };
  /** The day on which the rules of the check were last held against their sources. */
  asOf: CivilDate;
}

export type Verdict = "notCovered" | "unlikely" | "possible" | "likely";

export type GateName =
  | "planPaysMassage"
  | "specificDiagnosis"
  | "licensedReferrer"
  | "referralComplete"
  | "improvementDocumented"
  | "notMaintenance"
  | "primaryCareReferral"
  | "priorAuthorization"
  | "authorizedVisits"
  | "therapistKind"
  | "inNetwork"
  | "limitsLeft"
  | "paysFirst"
  | "claimAccepted";

export type GateStatus = "met" | "notMet" | "unknown" | "notApplicable";

export interface Gate {
  gate: GateName;
  status: GateStatus;
  /** notMet: what follows; unknown: what would follow. Absent otherwise. */
  consequence?: Consequence;
  /** Why it stands so, where the answer alone does not say it. */
  reason?: CoverageReason;
  /** notMet: what is known to be lacking; unknown: what nobody has said. */
  missing?: MissingPart[];
  /** notMet: the visits (from 1) that are denied, and priced as uncovered, where they are known exactly. */
  visits?: Count[];
  step?: StepName;
  source: CoverageSource;
  grade: Grade;
}

export type Consequence =
  | "notCovered"
  | "denialAlmostCertain"
  | "denialLikely"
  | "unlikely"
  | "denied"
  | "visitsBeforeApprovalDenied"
  | "everyVisitDenied"
  | "someVisitsDenied"
  | "laterVisitsDenied"
  | "dearer";

export type CoverageReason =
  /** The law or the rules of the state leave massage out. */
  | "excludedByState"
  | "excludedByKind"
  | "noInsurance"
  | "paidInState"
  /** Not verified: say "often", never more. */
  | "oftenPaidInState"
  | "statesDiffer"
  | "sometimesPaid"
  | "rarelyPaid"
  | "paidWhenAuthorized"
  /** What the person was told and what is known disagree: ask again, in writing. */
  | "answerAgainstRule"
  | "noDiagnosis"
  | "notACode"
  | "codeNotWhole"
  /** The code was split into finer ones. */
  | "codeSplit"
  | "seventhCharacterMissing"
  | "wellnessReason"
  /** A reason for a visit, not always a condition. */
  | "reasonForVisit"
  /** The cause of an injury, not the injury. */
  | "causeOfInjury"
  | "noReferral"
  | "referrerMayNotCount"
  | "referrerDoesNotCount"
  | "chronicNeedsImprovement"
  | "upkeep"
  | "authorizationPending"
  | "nothingOutOfNetwork"
  | "jobInjury"
  | "motorVehicleInjury"
  /** Injury insurance pays injuries of its own cause only. */
  | "otherCause";

export type MissingPart = "reason" | "frequency" | "duration" | "baseline" | "goals";

export interface Step {
  step: StepName;
  /** The gates that it serves; empty for general advice. */
  gates: GateName[];
  /** The visits (from 1) that it is about. */
  visits?: Count[];
}

/** In the order in which they are to be done, where nothing makes one more urgent. */
export type StepName =
  | "claimWithWorkersCompensation"
  | "claimWithAutoInsurer"
  | "claimWithHealthPlan"
  | "askForClaimNumber"
  | "askWhetherMassageIsPaid"
  | "askWhoMayBill"
  | "askBothAboutNetwork"
  | "askWhatIsLeft"
  | "askWhichPaysFirst"
  | "askForDiagnosisCode"
  | "askForWholeDiagnosisCode"
  | "getReferral"
  | "askWhetherReferrerCounts"
  | "askPrimaryCarePhysician"
  | "requestReferralLetter"
  | "askForPlanOfCare"
  | "getAuthorizationFirst"
  | "waitForAuthorization"
  | "keepAuthorizationNumber"
  | "askForMoreVisits"
  /** At these visits the authorization has to go on. */
  | "askToContinueAtVisit"
  | "askAboutPhysicalTherapy"
  | "askForGoodFaithEstimate"
  | "askForLetterOfMedicalNecessity"
  | "compareSelfPay";

export interface CoverageWarning {
  warning: WarningName;
  source: CoverageSource;
  grade: Grade;
}

export type WarningName =
  | "bothServiceCodes"
  | "noBillableUnit"
  | "therapistOftenExcluded"
  | "limitsOftenShared"
  | "exchangePlanMayCountAsHdhp"
  | "supplementMayNotCount"
  | "deductibleOffFullCharge"
  | "outOfNetworkPaysNothing";

export type CoverageSource =
  | "planDocuments"
  | "massageGuide"
  | "diagnosisCodeSet"
  | "timedServiceRule"
  | "insurerPolicies"
  | "policyStudy"
  | "floridaPipStatute"
  | "washingtonLaborAndIndustries"
  | "medicareRules"
  | "goodFaithEstimateRule"
  | "secondaryPage"
  | "unverified";

/** A: regulation, court, agency or standards body; B: insurer, plan or professional body; C: secondary page; U: not verified. */
export type Grade = "A" | "B" | "C" | "U";

// ---------------------------------------------------------------- the problems

/** Something that is wrong with a request, and where. */
export type Problem = { path: string } & ProblemCode;

export type ProblemCode =
  /** The text is not JSON (the native example only). */
  | { code: "notJson" }
  /** A value that is no data: a function, a symbol, a cycle. */
  | { code: "notData" }
  /** There is more of it than any request holds: more than so many bytes. */
  | { code: "tooLong"; limit: number }
  | { code: "nestedTooDeep" }
  | { code: "unknownKey" }
  | { code: "required" }
  | { code: "wrongType"; expected: ExpectedType[] }
  | { code: "notWhole" }
  | { code: "outOfRange"; least: number; most: number; unit: Unit }
  | { code: "notOneOf"; allowed: string[] }
  | { code: "notADate" }
  | { code: "dateOutOfRange"; least: CivilDate; most: CivilDate }
  | { code: "notAMonthAndDay" }
  | { code: "notAState" }
  | { code: "lowAboveHigh"; limit: number; unit: Unit }
  | { code: "aboveAmount"; limit: number; unit: Unit }
  | { code: "doesNotAddUp" }
  | { code: "ratesAboveWhole"; limit: number }
  /** Two ways to say one thing are both used; `other` is the path of the other. */
  | { code: "oneOrTheOther"; other: string }
  /** The number of approved visits is said of an authorization that approves none. */
  | { code: "nothingApproved" }
  /** A date lies before one that it has to follow. */
  | { code: "dateTooEarly"; least: CivilDate };

export type ProblemCodeName = ProblemCode["code"];

export type ExpectedType = "object" | "money" | "rate" | "count" | "span" | "none" | "text" | "yesNo" | "list";

// ------------------------------------------------------------ reading what is typed

/** What a typed text means, or why it means nothing. */
export type Reading<T> = { value: T; problem?: undefined } | { problem: ReadingProblem; value?: undefined };

export type ReadingProblem =
  | "empty"
  | "notMoney"
  | "notARate"
  | "notACount"
  | "negative"
  | "tooLarge"
  | "tooManyDecimals"
  | "decimalComma"
  | "shareBelowOnePercent"
  | "twoShares";

/** What both sides pay of the part that is shared, in basis points. */
export interface Shares {
  patient: Rate;
  plan: Rate;
}

/** Prices a course of visits. Never throws for a mistake in the request: that is an answer with `problems`. */
export function estimate(request: unknown): EstimateAnswer;

/** Reads an amount of dollars as people type it: `$1,234.50`, `1 234.50`, `30`. */
export function readMoney(text: string): Reading<Cents>;

/** Reads the percent that the patient pays: `20`, `20 %`, `12.5`. */
export function readPercent(text: string): Reading<Shares>;

/** Reads a whole number from 0 to 366. */
export function readCount(text: string): Reading<Count>;

/** Returns how many units of 97124 or 97140 a session of so many minutes is billed as: none under 8. */
export function units(minutes: Count): Count;

// ---------------------------------------------------------------- diagnosis codes

export type DiagnosisReading = { value: Diagnosis; problem?: undefined } | { problem: DiagnosisProblem; value?: undefined };

/** A whole ICD-10-CM code by its shape; whether the code set has it is for the referrer to say. */
export interface Diagnosis {
  /** The normal form, such as `M54.50`. */
  code: string;
  names: DiagnosisNames;
  /** Present where it is one of the common codes. */
  condition?: ConditionName;
  side?: Side;
}

/** A condition (or injury); a reason for a visit that may not be one; wellness, which no plan pays; the cause of an injury. */
export type DiagnosisNames = "condition" | "reasonForVisit" | "wellness" | "causeOfInjury";

export type DiagnosisProblem =
  | { code: "empty" }
  | { code: "notACode" }
  /** `normal`: what was typed, in normal form; `instead`: common codes that continue it, perhaps none. */
  | { code: "codeNotWhole"; normal: string; instead: string[] }
  | { code: "codeSplit"; normal: string; instead: string[] }
  | { code: "seventhCharacterMissing"; normal: string; instead: string[] };

export interface CommonDiagnosis {
  code: string;
  condition: ConditionName;
  side?: Side;
}

export type Side = "left" | "right";

export type ConditionName =
  | "neckPain"
  | "lowBackPain"
  | "otherLowBackPain"
  | "midBackPain"
  | "lumbarNerveRootPain"
  | "lowBackPainWithSciatica"
  | "backMuscleSpasm"
  | "otherMuscleSpasm"
  | "musclePain"
  | "fibromyalgia"
  | "whiplash"
  | "neckStrain"
  | "midBackSprain"
  | "lowBackStrain"
  | "shoulderStrain"
  | "shoulderPain"
  | "shoulderImpingement"
  | "shoulderBursitis"
  | "tensionHeadache"
  | "carpalTunnel";

/** Reads a diagnosis code as people type it: lower case, spaces, a missing dot. */
export function readDiagnosisCode(text: string): DiagnosisReading;

/** Returns the codes to choose from, in the order in which they are shown. */
export function commonDiagnosisCodes(): CommonDiagnosis[];

// ---------------------------------------------------------------- denial and appeal

export interface AppealQuestion {
  kind: CoverageKind;
  /** The day on which the denial was received. */
  denialReceived?: CivilDate | null;
  /** The day on which the final denial of the internal appeal was received; not before `denialReceived`. */
  finalDenialReceived?: CivilDate | null;
}

export type AppealAnswer =
  | { appeal: Appeal; route?: undefined; problems?: undefined }
  | { route: AppealRoute; appeal?: undefined; problems?: undefined }
  | { problems: Problem[]; appeal?: undefined; route?: undefined };

/** The appeal of a group or individual health plan (29 CFR 2560.503-1, 45 CFR 147.136). */
export interface Appeal {
  /** 180 days from `denialReceived`; absent without it. */
  internalAppeal?: Deadline;
  /** Four calendar months from `finalDenialReceived`; absent without it. */
  externalReview?: Deadline;
  planDecides: { urgentHours: number; beforeServiceDays: number; afterServiceDays: number };
  reviewerDecides: { urgentHours: number; days: number };
  /** The day on which these rules were last held against their sources. */
  asOf: CivilDate;
}

export interface Deadline {
  /** The last day. */
  date: CivilDate;
  weekday: Weekday;
  /** A Saturday or a Sunday: send it before. Holidays are not looked at. */
  weekend: boolean;
}

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** Insurance with a route of its own, whose dates are not computed here; `none`: there is no plan to appeal to. */
export type AppealRoute = "workersCompensation" | "auto" | "medicare" | "medicaid" | "tricare" | "va" | "none";

/** Returns the last days of an appeal, or whose route it is. Never throws for a mistake: that is an answer with `problems`. */
export function appealDates(question: unknown): AppealAnswer;
