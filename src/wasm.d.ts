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

/** What a person knows about a figure: a value, or a span where they know it roughly. */
export type Figure<T extends number> = T | Span<T>;

/** What a person knows about a choice. */
export type Choice<T extends string> = T | "unknown";

/** What a person knows about a yes-or-no question. */
export type YesNo = boolean | "unknown";

// ---------------------------------------------------------------- the request

// Made from src/request/table.rs by tests/declarations.rs, which says how to make it anew.

export interface EstimateRequest {
  course: Course;
  charges: Charges;
  /** Whether the clinic is in the plan's network. */
  network?: Choice<Network> | null;
  coverage: Coverage;
  authorization?: Authorization | null;
  /** What the check asks beyond the price. Absent: it still answers, and `questions` holds those about money alone. */
  necessity?: Necessity | null;
  account?: Account | null;
  /** The clinic's own bounds for unknown answers; what is absent keeps the stated bound. */
  bounds?: Bounds | null;
}

export interface Course {
  firstVisit: CivilDate;
  /** A span where it is not settled yet. */
  visits: Figure<Count>;
  /** At least 1. */
  visitsPerWeek: Count;
}

export interface Charges {
  /** For one visit; this or `chargePerUnit`, never both. */
  billedCharge?: CentsIn | null;
  /** The billed charge is this times `units(necessity.minutes)`, which must be 8 and more. */
  chargePerUnit?: CentsIn | null;
  /** The most the plan counts of one visit; `"none"`: it counts the whole billed charge. */
  allowedAmount?: Figure<CentsIn> | "none" | null;
  /** For one visit; absent or `"none"`: the clinic has no cash rate. */
  cashRate?: CentsIn | "none" | null;
}

export type Coverage = HealthPlan | AutoPip | WorkersCompensation | UnpricedCoverage;

export type HealthPlanKind = "ppo" | "hmo" | "epo" | "pos" | "hdhp" | "medicareAdvantage" | "unknown";

export interface HealthPlan {
  /** `"unknown"`: a health plan of which nobody knows the kind, each of the others. */
  kind: HealthPlanKind;
  /** Two capital letters. */
  state?: Choice<State> | null;
  funding?: Choice<Funding> | null;
  /** `"MM-DD"`; `"01-01"` when absent; `"02-29"` is refused. */
  planYearStart?: string | null;
  inNetwork?: CostSharing | "unknown" | null;
  /** `"none"`: the plan pays nothing out of network. Absent for hmo and epo means the same. */
  outOfNetwork?: CostSharing | "none" | null;
}

export type AutoPipKind = "autoPip";

export interface AutoPip {
  kind: AutoPipKind;
  /** Two capital letters. */
  state?: Choice<State> | null;
  funding?: Choice<Funding> | null;
  deductible?: PipDeductible | "none" | null;
  /** The plan's share, not the patient's; 8000 in Florida when absent, else not known. */
  planShare?: Figure<Rate> | null;
  limit?: PipLimit | "none" | null;
  deductibleBasis?: Choice<DeductibleBasis> | null;
  /** `"none"` when absent. */
  medPay?: MedPay | "none" | null;
}

export type WorkersCompensationKind = "workersCompensation";

export interface WorkersCompensation {
  kind: WorkersCompensationKind;
  /** Two capital letters. */
  state?: Choice<State> | null;
  funding?: Choice<Funding> | null;
  claimAccepted?: YesNo | null;
}

export type UnpricedCoverageKind = "medicare" | "tricare" | "medicaid" | "va" | "none";

export interface UnpricedCoverage {
  kind: UnpricedCoverageKind;
  /** Two capital letters. */
  state?: Choice<State> | null;
  funding?: Choice<Funding> | null;
}

export interface CostSharing {
  deductible?: Deductible | "none" | null;
  copayment?: Figure<CentsIn> | "none" | null;
  /** Not known: `afterDeductible` for hdhp, else `deductibleWaived` and `afterDeductible` are each tried. */
  copaymentTiming?: Choice<CopaymentTiming> | null;
  coinsurance?: Figure<Rate> | "none" | null;
  /** `netOfCopayment` when absent. */
  coinsuranceBase?: CoinsuranceBase | null;
  /** Of each plan year; 0 when absent. */
  visitsBeforeDeductible?: Count | null;
  /** False when absent. */
  copaymentCountsTowardDeductible?: boolean | null;
  outOfPocketMaximum?: OutOfPocketMaximum | "none" | null;
  /** False when absent. */
  outsideOutOfPocketMaximum?: boolean | null;
  /** The most of one visit that the plan counts; `"none"` when absent. */
  perVisitMaximum?: Figure<CentsIn> | "none" | null;
  visitLimit?: VisitLimit | "none" | null;
  /** `"none"` when absent. */
  dollarLimit?: DollarLimit | "none" | null;
  /** `"none"` when absent. */
  lifetimeLimit?: LifetimeLimit | "none" | null;
  /** What an uncovered visit costs: when absent the cash rate, where there is one. */
  overLimitPrice?: OverLimitPrice | null;
}

export interface Deductible {
  amount?: Figure<CentsIn> | null;
  met?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
  /** `"none"` when absent. */
  family?: FamilyDeductible | "none" | null;
}

export interface FamilyDeductible {
  amount?: Figure<CentsIn> | null;
  met?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
  kind?: Choice<FamilyKind> | null;
}

export interface OutOfPocketMaximum {
  amount?: Figure<CentsIn> | null;
  met?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
  /** `"none"` when absent. */
  family?: FamilyMaximum | "none" | null;
}

export interface FamilyMaximum {
  amount?: Figure<CentsIn> | null;
  met?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
  kind?: Choice<FamilyKind> | null;
}

export interface VisitLimit {
  visits?: Figure<Count> | null;
  used?: Figure<Count> | null;
  remaining?: Figure<Count> | null;
  /** Does a visit on which the plan pays nothing use the limit? */
  countsUnpaidVisits?: YesNo | null;
}

export interface DollarLimit {
  amount?: Figure<CentsIn> | null;
  used?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
  basis?: Choice<DollarBasis> | null;
}

export interface LifetimeLimit {
  amount?: Figure<CentsIn> | null;
  used?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
}

export interface PipDeductible {
  amount?: Figure<CentsIn> | null;
  met?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
}

export interface PipLimit {
  amount?: Figure<CentsIn> | null;
  used?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
}

export interface MedPay {
  limit?: MedPayLimit | null;
}

export interface MedPayLimit {
  amount?: Figure<CentsIn> | null;
  used?: Figure<CentsIn> | null;
  remaining?: Figure<CentsIn> | null;
}

export interface Authorization {
  status?: Choice<AuthorizationStatus> | null;
  /** How many are approved, beside `approved` and `pending` alone; `"none"` or absent: not limited. */
  visits?: Count | "none" | null;
}

export interface Necessity {
  /** The plan, its summary or the insurer says that it pays for 97124 or 97140 by this kind of therapist. */
  planPaysMassage?: YesNo | null;
  /** As it was typed; more than 60 characters are no code. `"none"`: nobody has diagnosed a condition. */
  diagnosisCode?: string | null;
  /** The plan asks for a referral or prescription. */
  referralRequired?: YesNo | null;
  referrer?: Choice<Referrer> | null;
  /** Whether the plan takes this referrer's word. */
  referrerAccepted?: YesNo | null;
  /** What the referral states in writing. */
  referral?: Referral | "unknown" | null;
  careUnderWay?: YesNo | null;
  baselineDocumented?: YesNo | null;
  goalsDocumented?: YesNo | null;
  phase?: Choice<Phase> | null;
  cause?: Choice<Cause> | null;
  /** What the insurance of the job or of the vehicle does after an injury. */
  otherInsurance?: Choice<OtherInsurance> | null;
  /** The primary-care physician has referred; `"notRequired"`: the plan asks for none. */
  primaryCareReferral?: YesNo | "notRequired" | null;
  therapist?: Choice<Therapist> | null;
  /** The plan pays this kind of therapist. */
  therapistKindCovered?: YesNo | null;
  /** Granted in writing for a clinic out of network. */
  networkException?: YesNo | null;
  serviceCode?: Choice<ServiceCode> | null;
  /** Of one session. */
  minutes?: Count | "unknown" | null;
  /** `"none"`: no other therapy shares the visit limit. */
  sharedLimit?: SharedLimit | "none" | "unknown" | null;
}

export interface Referral {
  reason?: YesNo | null;
  frequency?: YesNo | null;
  duration?: YesNo | null;
}

export interface SharedLimit {
  therapies?: Therapy[] | null;
  /** Visits they have used; where the plan's own `used` and `remaining` are not known, at least so many are used. */
  used?: Count | "unknown" | null;
}

export interface Account {
  kind: AccountKind;
  available: CentsIn;
  federalRate: Rate;
  /** 0 when absent. */
  stateRate?: Rate | null;
  /** Paid through payroll, which saves another 765 basis points; false when absent. */
  payroll?: boolean | null;
  /** A letter of medical necessity or a prescription; without it nothing is saved; false when absent. */
  prescribed?: boolean | null;
}

export interface Bounds {
  allowedAmount?: Figure<CentsIn> | null;
  deductible?: Figure<CentsIn> | null;
  familyDeductible?: Figure<CentsIn> | null;
  outOfPocketMaximum?: Figure<CentsIn> | null;
  familyOutOfPocketMaximum?: Figure<CentsIn> | null;
  /** Of a plan that has a copayment; that it has none stays possible. */
  copayment?: Figure<CentsIn> | null;
  coinsurance?: Figure<Rate> | null;
  /** Of a plan that has a visit limit; that it has none stays possible. */
  visitLimit?: Figure<Count> | null;
}

export type Network = "in" | "out";

export type CoverageKind =
  | "ppo"
  | "hmo"
  | "epo"
  | "pos"
  | "hdhp"
  | "medicareAdvantage"
  | "unknown"
  | "autoPip"
  | "workersCompensation"
  | "medicare"
  | "tricare"
  | "medicaid"
  | "va"
  | "none";

export type State =
  | "AL"
  | "AK"
  | "AZ"
  | "AR"
  | "CA"
  | "CO"
  | "CT"
  | "DE"
  | "DC"
  | "FL"
  | "GA"
  | "HI"
  | "ID"
  | "IL"
  | "IN"
  | "IA"
  | "KS"
  | "KY"
  | "LA"
  | "ME"
  | "MD"
  | "MA"
  | "MI"
  | "MN"
  | "MS"
  | "MO"
  | "MT"
  | "NE"
  | "NV"
  | "NH"
  | "NJ"
  | "NM"
  | "NY"
  | "NC"
  | "ND"
  | "OH"
  | "OK"
  | "OR"
  | "PA"
  | "RI"
  | "SC"
  | "SD"
  | "TN"
  | "TX"
  | "UT"
  | "VT"
  | "VA"
  | "WA"
  | "WV"
  | "WI"
  | "WY"
  | "AS"
  | "GU"
  | "MP"
  | "PR"
  | "VI";

export type Funding = "selfFunded" | "insured" | "federalEmployee";

export type FamilyKind = "embedded" | "aggregate";

export type CopaymentTiming = "deductibleWaived" | "afterDeductible" | "beforeDeductible";

export type CoinsuranceBase = "netOfCopayment" | "gross";

export type DollarBasis = "planPays" | "allowed";

export type OverLimitPrice = "cashRate" | "allowedAmount" | "billedCharge";

export type DeductibleBasis = "billedCharge" | "allowedAmount";

export type AuthorizationStatus = "notRequired" | "approved" | "pending" | "missing";

export type Referrer =
  | "physician"
  | "chiropractor"
  | "physicalTherapist"
  | "nursePractitioner"
  | "physicianAssistant"
  | "naturopath"
  | "dentist"
  | "podiatrist"
  | "midwife"
  | "acupuncturist"
  | "psychologist"
  | "other"
  | "nobody";

export type Phase = "acute" | "postSurgical" | "chronic" | "upkeep";

export type Cause = "job" | "motorVehicle" | "other";

export type OtherInsurance = "pays" | "none" | "usedUp" | "refused";

export type Therapist =
  | "massageTherapist"
  | "massageTherapistSupervised"
  | "physicalTherapist"
  | "occupationalTherapist"
  | "chiropractor"
  | "acupuncturist"
  | "naturopath"
  | "other";

export type ServiceCode = "97124" | "97140" | "both";

export type Therapy = "physicalTherapy" | "occupationalTherapy" | "chiropractic" | "acupuncture";

export type AccountKind = "hsa" | "fsa";
// The end of what is made from the table.

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
