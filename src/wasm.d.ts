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
  shown: Shown;
}

/** What stands first in an answer, and which parts of it mean anything to this person. */
export interface Shown {
  /** What the patient pays; then, where it differs, what they pay if coverage goes the other way. */
  sums: Sum[];
  /** What that comes to while the limits that nobody knows are far; absent where it says no more than the first sum. */
  ordinary?: Ordinary;
  /** The ways to pay that are open, cheapest first: insurance that covers no visit is none. */
  openWays: WayToPayName[];
  /** What to ask first about money, by the paths of the questions: what the ordinary case hangs on, then what narrows both ends most. */
  asksFirst: string[];
  /** Whether it is to be said that the full billed charge may be owed: not to somebody whose claim of an injury at work is accepted. */
  mayOweBilled: boolean;
  /** Whether any visit is covered at either end. */
  isAnyCovered: boolean;
  /** Whether there is hope enough of coverage to say from which visit on it pays off. */
  isHopeful: boolean;
  /** Whether the lines hold only if the plan covers the visits after all. */
  isAsIfCovered: boolean;
  /** Whether what the plan pays of the lines, and what is written off, is only what the bounds suppose. */
  isPlansPriceOpen: boolean;
  /** What of `remaining` is known: what the person has said, less what the visits use. All else in it is only what the bounds suppose. */
  left: (keyof Remaining)[];
  /** The networks that the price depends on; none where the insurance has none. */
  networks: Network[];
  /** How many open answers can move the sum that stands first: none where it is one amount. */
  unknowns: number;
  /** Whether the course is one visit, so that nothing is to be said of each or of all of them. */
  isOneVisit: boolean;
}

/** What a course costs while every limit that is not known is as far as the answers allow, and a visit limit that the plan may lack is none. */
export interface Ordinary {
  patientPays: Span<Cents>;
  /** The limits on which it rests: not known, able to change it, and taken to be far. */
  far: LimitName[];
  /** What comes about where the patient pays less. */
  lowIf: Turn[];
  /** What comes about where they pay more. */
  highIf: Turn[];
  /** The questions on which it hangs where it is no one amount, those that narrow it most. */
  hangsOn: string[];
}

/** A limit that turns who pays once it is reached. */
export type LimitName = "outOfPocketMaximum" | "visits" | "dollars" | "lifetimeDollars" | "autoPip";

/** A limit that is reached. */
export interface Turn {
  limit: LimitName;
  /** The first visit, from 1, that it turns. */
  fromVisit: number;
  /** The first visit of a later plan year, in which it begins again and is not reached at once; absent where it turns all that follow. */
  untilVisit?: number;
  /** The first visit after that one that it turns again. */
  againFromVisit?: number;
}

export interface Sum {
  sum: SumName;
  patientPays: Span<Cents>;
  /**
   * Present where the least of it is nobody's price, a bound of ours or the full charge of a clinic whose cash rate is not known: what a
   * visit costs that no insurance covers has to be asked for.
   */
  isLeastUnknown?: true;
  /** Whose price it is; absent where a plan pays a part of it. */
  price?: PriceAlone;
  /** The program that may pay after all, beside `unpaidByProgram`: what it then leaves to the patient its own rules say. */
  ifPaid?: { program: CoverageKind } & Evidence;
}

export type PriceAlone =
  /** What the clinic takes of who pays alone. */
  | "cashRate"
  /** What the plan would have counted. */
  | "plansPrice"
  /** All that the clinic asks for, or no more than that where nobody has asked for its cash rate. */
  | "fullCharge"
  /** Something between what the plan would have counted and all that the clinic asks for. */
  | "plansPriceToFullCharge";

export type SumName =
  /** There is no insurance. */
  | "selfPay"
  /** A program does not pay; what is paid if it does is priced by no rule of ours. */
  | "unpaidByProgram"
  | "ifCovered"
  /** The insurer of an injury accepts the visits. */
  | "ifAccepted"
  /** No visit is covered, and that is known. */
  | "uncovered"
  /** The plan pays nothing outside of its network unless it makes an exception, which can be asked for. */
  | "withoutException"
  /** No visit is covered as long as none is approved, which can be mended. */
  | "unapproved"
  /** The claim of an injury at work is refused, which can be protested. */
  | "whileRefused"
  /** The claim is accepted, and visits lack the approval that they need. */
  | "withoutApproval"
  /** The claim is accepted, and its insurer may not pay these visits. */
  | "ifUnpaid"
  /** The plan has said no, and the insurance of an injury may still pay. */
  | "ifNobodyElsePays"
  /** The law lets no auto insurance pay these visits, and a health plan may. */
  | "notByAuto"
  /** No visit is covered after all. */
  | "ifNotCovered"
  /** Every visit is authorized. */
  | "ifAuthorized"
  | "claimOpen";

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
  totals: Amounts;
  /** An exact request; given back, it reproduces this end. */
  given: EstimateRequest;
}

export type LineStatus = "covered" | "visitLimitReached" | "dollarLimitReached" | "lifetimeLimitReached" | "notAuthorized" | "notCovered";

export type LineReason =
  /** The plan pays nothing yet. */
  | "towardDeductible"
  /** The plan pays nothing: the patient's share is all of it. */
  | "shareIsAll"
  /** The patient pays nothing any more: a yearly maximum is reached. */
  | "maximumReached"
  /** The patient pays nothing: the yearly maximum itself is $0, whole as it begins. */
  | "maximumIsZero";

/**
 * The money of a visit, or of all of them.
 * billedCharge = planPays + patientPays + providerDiscount, and
 * patientPays = deductible + copayment + coinsurance + notCovered + balanceBill.
 */
export interface Amounts {
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

export interface Line extends Amounts {
  date: CivilDate;
  /** 0 for the plan year of the first visit. */
  planYear: Count;
  status: LineStatus;
  /** Why a covered visit costs all or nothing, where it does. */
  reason?: LineReason;
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

export type WayToPayName =
  | "insurance"
  | "cash"
  | "insuranceThenCash"
  /** The clinic's packages; in an `Answer` alone. */
  | "package";

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
  /** What its numbers count, if it has any. */
  unit?: Unit;
  /** Who knows the answer. */
  ask: Whom;
}

export type Whom = "insurer" | "referrer" | "clinic" | "yourself";

export type Assumption =
  | UnknownFigure
  | UnknownChoice
  | DefaultUsed
  | FigureYearAssumption
  | { code: "authorizationPending"; field: "authorization.status" }
  | { code: "authorizationUnknown"; field: "authorization.status" }
  /** As many visits are approved as are planned. */
  | { code: "approvedVisitsUnknown"; field: "authorization.visits" };

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

/** `federalLimitElsewhere`: the federal limit, out of network, where no law sets one. */
export type BoundSource = "federalLimit" | "federalLimitElsewhere" | "statedBound" | "clinicBound" | "answer";

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
  /** What to do, each once, the first thing first. */
  steps: Step[];
  warnings: CoverageWarning[];
  /** Whether the insurance of an injury may still have to pay, whatever this one says. */
  mayAnotherPay: boolean;
  /** The day on which the rules of the check were last held against their sources. */
  asOf: CivilDate;
  /** What the course costs if no visit is covered; present unless the verdict is `likely`, and absent where nothing can be priced. */
  ifNotCovered?: { patientPays: Span<Cents> };
  /** What the course costs with insurance if every visit is authorized; present where some are not. */
  ifAuthorized?: { patientPays: Span<Cents> };
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

export type Gate = {
  gate: GateName;
  status: GateStatus;
  /** notMet: what follows; unknown: what would follow. Absent otherwise. */
  consequence?: Consequence;
  /** Why it stands so, where the answer alone does not say it. */
  reason?: CoverageReason;
  /** notMet: who has settled it. Every gate behind `notCovered` has it, and where it is the law the grade is A. */
  settledBy?: SettledBy;
  /** notMet: what is known to be lacking; unknown: what nobody has said. */
  missing?: MissingPart[];
  /** notMet: the visits (from 1) that are denied, and priced as uncovered, where they are known exactly. */
  visits?: Count[];
  step?: StepName;
} & Evidence;

/** Who says so, how well it is known, when that was last checked, and the days on which it holds. */
export interface Evidence {
  source: CoverageSource;
  grade: Grade;
  checked: CivilDate;
  /** The first day on which it holds; absent: always. */
  from?: CivilDate;
  /** The last day; absent: for good. */
  until?: CivilDate;
}

/** Who has settled that a gate is not met, so that no step of the patient's own mends it. */
export type SettledBy = "payer" | "law";

export type Consequence =
  | "notCovered"
  | "denialAlmostCertain"
  | "denialLikely"
  | "unlikely"
  | "visitsBeforeApprovalDenied"
  | "everyVisitDenied"
  | "someVisitsDenied"
  | "laterVisitsDenied"
  | "dearer";

export type CoverageReason =
  /** The law of the state leaves massage out of this insurance. */
  | "excludedByState"
  /** This kind of insurance does not pay for massage. */
  | "excludedByKind"
  /** There is no insurance. */
  | "noInsurance"
  | "autoExcludesMassageAlone"
  /** The law leaves it out, whatever the insurer said. */
  | "lawAgainstAnswer"
  /** The payer has said that it does not pay for massage. */
  | "payerSaysNo"
  /** The plan has said that it does not pay this kind of therapist. */
  | "kindNotPaid"
  /** The plan pays nothing out of network, as its papers say. */
  | "nothingOutOfNetwork"
  /** The plan has refused to let this clinic count as one of its network. */
  | "exceptionRefused"
  /** The insurer has refused the claim. */
  | "claimRefused"
  /** The plan's limit is used up. */
  | "limitUsedUp"
  /** The insurance of the job pays, so this plan does not now. */
  | "jobInsurancePays"
  /** The insurance of the vehicle pays, so this plan does not now. */
  | "autoInsurancePays"
  /** This insurance pays injuries of another cause only. */
  | "otherCause"
  /** In this state a massage therapist is paid only under supervision. */
  | "notPaidAlone"
  /** This insurance pays such care from a physical or occupational therapist only. */
  | "onlyTherapistsPaid"
  /** Nobody has diagnosed a condition. */
  | "noDiagnosis"
  /** The text is no diagnosis code. */
  | "notACode"
  /** The diagnosis code stops short of a whole one. */
  | "codeNotWhole"
  /** The code was split into finer ones. */
  | "codeSplit"
  /** The injury code lacks its seventh character. */
  | "seventhCharacterMissing"
  /** The code names wellness. */
  | "wellnessReason"
  /** There is no referral. */
  | "noReferral"
  /** The plan does not accept this kind of referrer. */
  | "referrerDoesNotCount"
  /** Upkeep, wellness and stress are no treatment. */
  | "upkeep"
  /** Plans of this kind most often pay nothing out of network. */
  | "usuallyNothingOutOfNetwork"
  /** A chronic condition passes with documented improvement. */
  | "chronicNeedsImprovement"
  /** The first visits need no authorization in this state. */
  | "firstVisitsNeedNone"
  /** It is paid where it is clinically indicated, by referral and authorization. */
  | "paidWhenAuthorized"
  /** It is part of a benefit for back pain in this state. */
  | "backPainBenefit"
  /** The payer has approved as many visits as are planned. */
  | "approved"
  /** In this state it is paid. */
  | "paidInState"
  /** In this state it is often paid. */
  | "oftenPaidInState"
  /** The plan does not ask for it. */
  | "notAsked"
  /** This therapist treats without a referral. */
  | "directAccess"
  /** Care has not begun, so nothing can have improved yet. */
  | "notUnderWay"
  /** The plan lets this clinic count as one of its network. */
  | "exceptionGranted"
  /** The law asks insurers of this state to pay this kind of therapist. */
  | "lawNamesTherapist"
  /** Therapists of this kind are paid under the plan's therapy benefit. */
  | "therapyBenefit"
  /** The other insurance has paid all that it pays, has refused, or there is none. */
  | "otherInsuranceIsOver"
  | "otherInsuranceRefused"
  /** In this state auto insurance usually pays nobody's own injuries, so the health plan pays. */
  | "healthPlanPaysInState"
  /** In this state auto insurance does not pay for massage, so it does not come first. */
  | "autoExcludesMassage"
  /** The states differ. */
  | "statesDiffer"
  /** In this state it may be paid, which is not verified. */
  | "mayBePaidInState"
  /** Auto policies of this state have no such benefit; what pays may be medical payments coverage. */
  | "noPipInState"
  /** Who treats decides. */
  | "dependsOnTherapist"
  /** The law of the state leaves massage out, and lets this insurance pay other hands-on care. */
  | "otherCareThanMassage"
  /** It is paid as a part of physical or occupational therapy. */
  | "paidAsTherapy"
  /** It is paid from other therapists and under an authorized physician's supervision. */
  | "paidUnderSupervision"
  /** Plans of this kind pay sometimes. */
  | "sometimesPaid"
  /** Plans of this kind pay rarely. */
  | "rarelyPaid"
  /** A no to massage may be none to manual therapy, which this therapist bills under another benefit. */
  | "noToMassageAlone"
  /** A no to massage may be none to therapy, and none at all to a patient under 21. */
  | "owedUnder21"
  /** The answer and the rule disagree. */
  | "answerAgainstRule"
  /** The payer has said no and approved the visits. */
  | "payerSaysBoth"
  /** The insurance of an injury may pay though there is no health insurance. */
  | "anotherPayerMayPay"
  /** The code is not in the list that we have. */
  | "codeNotListed"
  /** The code has not been looked up. */
  | "codeNotLookedUp"
  /** The code names a reason for a visit, which is not always a condition. */
  | "reasonForVisit"
  /** The code names the cause of an injury, and not the injury. */
  | "causeOfInjury"
  /** The plan may pay nothing out of network: plans of its kind are of either design. */
  | "mayPayNothingOutOfNetwork"
  /** Therapy that keeps a skill may be paid as habilitation. */
  | "mayBeHabilitation"
  /** The plan may ask for no referral. */
  | "mayNotBeAsked"
  /** The plan may not accept this kind of referrer. */
  | "referrerMayNotCount"
  /** The authorization is asked for and not given yet. */
  | "authorizationPending"
  /** The law of this state may ask the plan to pay this kind of therapist. */
  | "lawMayNameTherapist"
  /** Workers' compensation may have to pay first. */
  | "workersCompensationMayPayFirst"
  /** Auto insurance may have to pay first. */
  | "autoMayPayFirst"
  /** The health plan or the auto insurance comes first, as the driver chose. */
  | "healthPlanMayPayFirst"
  | "medPayMayPayFirst"
  | "autoPaysASumFirst"
  /** The kinds of plan that it can be differ in this. */
  | "kindDecides";

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
  /** Have a doctor treat an injury of a crash within the 14 days after which Florida's auto insurance pays nothing. */
  | "seeDoctorWithinFourteenDays"
  /** Tell New York's auto insurer of the crash in writing, within 30 days. */
  | "tellAutoInsurerWithinThirtyDays"
  /** Report the injury to the employer at once: states set deadlines, often 30 days. */
  | "reportInjuryAtOnce"
  /** Give the employer the claim form: in California it then has to approve treatment until the claim is decided. */
  | "fileClaimForm"
  /** Claim with workers' compensation. */
  | "claimWithWorkersCompensation"
  /** Protest the refusal by the day that the notice gives; the state's agency helps free of charge. */
  | "protestRefusal"
  /** Have the refusal of these visits reviewed by the day that the notice gives; the claim itself is accepted. */
  | "askForReviewOfRefusal"
  /** Give the health plan the letter of refusal: it may pay meanwhile. */
  | "giveRefusalToPlan"
  /** Look at the declarations page of the auto policy: a benefit for injuries that stands there pays first. */
  | "readAutoPolicy"
  /** Claim with the auto insurer. */
  | "claimWithAutoInsurer"
  /** See in the auto policy whether the health plan pays first, as its holder may have chosen. */
  | "seeWhichPaysFirst"
  /** Claim with the health plan. */
  | "claimWithHealthPlan"
  /** Ask whether the plan leaves out injuries from work for pay, as some do whatever the job's insurance is. */
  | "askAboutWorkInjuries"
  /** Ask for a physical therapist, whom the auto policy pays where it may pay no massage. */
  | "askForTherapistPaidByAuto"
  /** Tell the plan about the accident, answer its questionnaire, and ask whether it pays now and is repaid later. */
  | "tellPlanAboutAccident"
  /** Ask the auto insurer for medical payments coverage, which pays without a deductible to its limit. */
  | "askAboutMedPay"
  /** Get the claim number, and the parts of the body that the claim is accepted for. */
  | "askForClaimNumber"
  /** Ask a doctor for a referral to physical therapy with manual therapy. */
  | "getTherapyReferral"
  /** Ask the insurer, or read in the plan's summary, whether it pays for these service codes. */
  | "askWhetherMassageIsPaid"
  /** Ask in writing about manual therapy, where the no was one to massage. */
  | "askAboutManualTherapy"
  /** Ask again and in writing, as what was said and the rule disagree. */
  | "askAgainInWriting"
  /** Ask the state's insurance department, as the law of the state says otherwise than the plan. */
  | "askInsuranceDepartment"
  /** Ask the plan which kinds of therapist may bill, and whether supervision helps. */
  | "askWhoMayBill"
  /** Ask for a physical therapist, or for massage under an authorized physician's supervision. */
  | "askForSupervisedCare"
  /** Ask for a physical therapist, who bills the same hands-on care under another benefit. */
  | "askAboutPhysicalTherapy"
  /** Of a patient under 21, ask Medicaid for what is medically necessary, which it pays whatever it leaves out for adults. */
  | "askForChildrensBenefit"
  /** Ask the plan and the clinic whether the clinic is in the network. */
  | "askBothAboutNetwork"
  /** Ask the clinic whether it takes part in the program, which pays no other clinic. */
  | "askWhetherClinicTakesProgram"
  /** Ask the plan to let this clinic count as one of its network, where nobody of it is in reach. */
  | "askForNetworkException"
  /** Appeal the refusal of an exception, or ask for a clinic in the network. */
  | "appealRefusedException"
  /** Send the plan the clinic's bill oneself, where the clinic does not. */
  | "askForItemizedBill"
  /** Ask what is left of the limits, and which therapies share them. */
  | "askWhatIsLeft"
  /** Appeal, where visits were denied in writing. */
  | "appealDenial"
  /** Ask for visits beyond a limit that is used up, and when it starts again. */
  | "askBeyondLimit"
  /** Find out which insurance pays first. */
  | "askWhichPaysFirst"
  /** See a doctor, who names the condition, where nobody has referred. */
  | "seeDoctor"
  /** Ask the referring professional for the diagnosis code. */
  | "askForDiagnosisCode"
  /** Ask the referring professional for the whole code. */
  | "askForWholeDiagnosisCode"
  /** Ask the plan whether it asks for a referral, and from whom. */
  | "askWhetherReferralIsNeeded"
  /** Get a referral. */
  | "getReferral"
  /** Ask the plan whether it takes this referrer's word. */
  | "askWhetherReferrerCounts"
  /** Ask for the primary-care physician's referral. */
  | "askPrimaryCarePhysician"
  /** Send a letter that asks for what the referral lacks. */
  | "requestReferralLetter"
  /** Ask for a plan of care with a baseline and goals. */
  | "askForPlanOfCare"
  /** Ask whether the plan pays it as habilitation. */
  | "askAboutHabilitation"
  /** Have a physician certify the therapist's plan of care. */
  | "certifyPlanOfCare"
  /** Ask for authorization, and do not start before it. */
  | "getAuthorizationFirst"
  /** Wait for the authorization, and do not start before it. */
  | "waitForAuthorization"
  /** Care began before the approval: ask whether it can still be given for the visits had, and wait with the others. */
  | "askToApproveVisitsHad"
  /** Care has begun: ask whether it needs an approval, and whether that can still be given for the visits had. */
  | "askAboutVisitsHad"
  /** Keep the number of the authorization. */
  | "keepAuthorizationNumber"
  /** Ask for more visits before the last approved one. */
  | "askForMoreVisits"
  /** Before this visit the authorization has to go on. */
  | "askToContinueAtVisit"
  /** Ask the insurer of another driver, whose fault the crash was, or a lawyer: it pays at the end, and the clinic may wait for it. */
  | "askOtherDriversInsurer"
  /** Ask the clinic for the estimate to which whoever pays alone has a right, insured or not. */
  | "askForGoodFaithEstimate"
  /** See whether Medicaid or a plan of the Marketplace is open. */
  | "lookForCoverage"
  /** Ask for a letter of medical necessity, for a health account. */
  | "askForLetterOfMedicalNecessity"
  /** Compare what the clinic asks of those who pay alone. */
  | "compareSelfPay";

export type CoverageWarning = {
  warning: WarningName;
} & Evidence;

export type WarningName =
  /** Both service codes in one session are often refused. */
  | "bothServiceCodes"
  /** Session too short for a unit to be billed. */
  | "noBillableUnit"
  /** Limits are often shared with other therapies. */
  | "limitsOftenShared"
  /** An Exchange bronze or catastrophic plan can have copays before the deductible and count as HSA-compatible. */
  | "exchangePlanMayCountAsHdhp"
  /** A supplemental benefit need not count toward the maximum. */
  | "supplementMayNotCount"
  /** Many plans of this kind are HMOs, which want the primary-care physician's referral. */
  | "primaryCareMayHaveToRefer"
  /** The deductible comes off the full charge. */
  | "deductibleOffFullCharge"
  /** What the auto insurer counts as less than the charge binds the clinic in some states alone. */
  | "clinicMayBillTheRest"
  /** The auto insurer looks at treatment of the neck and the back after the first ten days, and asks for more of whoever has not asked it. */
  | "insurerReviewsAfterTenDays"
  /** An exception of the plan binds the plan, not the clinic. */
  | "exceptionMayLeaveABill"
  /** An exception may bring in-network cost sharing, and the price takes the plan's terms for outside. */
  | "exceptionMayCountAsInside"
  /** Out of network, "not covered" is not "$0". */
  | "outOfNetworkPaysNothing"
  /** Some plans take a penalty off instead of denying a visit without authorization. */
  | "penaltyInsteadOfDenial"
  /** The clinic's contract often forbids to bill the patient for what it failed to have authorized. */
  | "askBeforeYouPay"
  /** By the law of this state a clinic may not bill the worker for treatment of an accepted injury. */
  | "workerMayNotBeBilled"
  | "workerMayOweNothing"
  /** Federal employees, longshore, ship and railroad workers are under other rules than those of a state. */
  | "otherRulesThanTheStates"
  /** Who puts money into a savings account has no other spending account than one that pays for no massage. */
  | "fsaBesideHsaPaysNoMassage"
  /** The diagnosis is one of the mind, and plans mostly pay for massage of muscles, joints and nerves. */
  | "diagnosisOfTheMind"
  /** California and New Jersey tax the money of a health savings account. */
  | "hsaSavesNoStateTax"
  /** A flexible spending account pays what is had in its own year. */
  | "fsaPaysItsOwnYear"
  /** The law of this state pays for no massage after an accident, whoever gives it. */
  | "noMassageByAnyone"
  /** An enrolled clinic may not charge for what the insurance covers. */
  | "clinicMayNotCharge"
  /** Another policy may pay the patient's share, or pay first. */
  | "supplementMayPayTheRest"
  /** Without a notice that was signed before, a patient does not owe what Medicare denies as not necessary. */
  | "nothingOwedWithoutNotice"
  /** Of whoever has Medicare too, Medicare pays first and TRICARE most of the rest. */
  | "medicarePaysFirst"
  /** TRICARE Prime pays half after a deductible where the primary care manager has not referred. */
  | "dearerWithoutReferral"
  /** Treatment of lymphedema after a mastectomy is covered by law. */
  | "lymphedemaAfterMastectomy"
  /** The same, where the code does not say what the lymphedema comes from. */
  | "lymphedemaIfAfterMastectomy";

export type CoverageSource =
  /** The plan's own documents and its answers on the telephone. */
  | "planDocuments"
  /** The guide to insurance for medical massage that this program serves. */
  | "massageGuide"
  /** The official code set of diagnoses. */
  | "diagnosisCodeSet"
  /** The official rule for timed services. */
  | "timedServiceRule"
  /** Insurers' published policies. */
  | "insurerPolicies"
  /** A study of 26 policies of seven insurers in the Northeast, about 2018. */
  | "policyStudy"
  /** A table of the states' auto insurance laws, kept by the insurance industry. */
  | "autoInsuranceTable"
  /** 29-A M.R.S. 1605-A, RSA 264:16, and C.R.S. 10-4-635 and 10-4-636. */
  | "medPayLaws"
  /** Florida Statutes 627.736 and 627.739. */
  | "floridaPipStatute"
  /** New Jersey Administrative Code 11:3-4.4 and 11:3-4.7. */
  | "newJerseyPipRules"
  /** Florida Statutes 440.13(13)(a). */
  | "floridaWorkersCompensationLaw"
  /** Hawaii Revised Statutes 431:10C-103.5. */
  | "hawaiiPipStatute"
  /** Oregon Revised Statutes 742.524. */
  | "oregonPipStatute"
  /** Michigan Compiled Laws 500.3107, 500.3109a and 500.3157. */
  | "michiganNoFaultLaw"
  /** Revised Code of Washington 48.43.045, as the state's insurance commissioner explains it. */
  | "washingtonEveryCategoryLaw"
  /** Florida Statutes 627.6407, 627.6619 and 641.31. */
  | "floridaMassageLaw"
  /** Oregon Revised Statutes 743B.505. */
  | "oregonProviderLaw"
  /** Washington's Department of Labor & Industries. */
  | "washingtonLaborAndIndustries"
  /** New York Insurance Law 5102(a)(1). */
  | "newYorkNoFaultLaw"
  /** New York Workers' Compensation Law 13-b. */
  | "newYorkWorkersCompensationLaw"
  /** California Labor Code 3751(b) and 5402(c). */
  | "californiaLaborCode"
  /** Texas Labor Code 413.042, as the state's insurance department explains it (bulletin B-0033-06). */
  | "texasLaborCode"
  /** Washington Administrative Code 296-20-020 and 296-20-125. */
  | "washingtonMedicalAidRules"
  /** The states' workers' compensation laws, which pay injuries at work alone. */
  | "workersCompensationLaw"
  /** The law of auto insurance, which pays injuries in a motor vehicle alone. */
  | "autoInsuranceLaw"
  /** The Oregon Health Plan's list of what it pays. */
  | "oregonHealthPlan"
  /** Medicare's own coverage rules (42 CFR 410.60). */
  | "medicareRules"
  /** 42 U.S.C. 1396d(r)(5): what patients under 21 are owed. */
  | "childrensMedicaidLaw"
  /** 42 CFR 440.110. */
  | "medicaidTherapyRule"
  /** 42 U.S.C. 1395y(b)(2) for Medicare, 42 U.S.C. 1396a(a)(25) for Medicaid, 32 CFR 199.8 for TRICARE: each pays after auto insurance. */
  | "secondaryPayerRules"
  /** The TRICARE Policy Manual, chapter 7, section 18.2. */
  | "tricarePolicyManual"
  /** TRICARE's own lists of what it does not cover (tricare.mil, Exclusions and Chiropractic Care). */
  | "tricareExclusions"
  /** 10 U.S.C. 1086(d), as TRICARE explains it. */
  | "tricareForLifeLaw"
  /** Veterans' Affairs' own rules for care in the community. */
  | "veteransAffairs"
  /** The Women's Health and Cancer Rights Act. */
  | "womensHealthAndCancerRightsAct"
  | "savingsAccountLaw"
  /** 45 CFR 149.610. */
  | "goodFaithEstimateRule"
  /** 45 CFR 156.115. */
  | "essentialBenefitsRule"
  /** 29 CFR 2560.503-1 and 45 CFR 147.136. */
  | "appealRules"
  /** 5 CFR 890.105. */
  | "federalEmployeesRule"
  /** A secondary page. */
  | "secondaryPage"
  /** Commonly known, not verified. */
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
  | { code: "ratesAboveWhole"; limit: number; unit: Unit }
  /** Two ways to say one thing are both used; `other` is the path of the other. */
  | { code: "oneOrTheOther"; other: string }
  /** The number of approved visits is said of an authorization that approves none. */
  | { code: "nothingApproved" }
  /** A date lies before one that it has to follow. */
  | { code: "dateTooEarly"; least: CivilDate }
  /** A percentage typed as a copay, or dollars as a coinsurance, where the other path has a figure of its own. In an `Answer` alone. */
  | { code: "belongsTo"; other: string }
  /** The words of a plan's cell can be meant in more than one way; none is taken. In an `Answer` alone. */
  | { code: "unclearCell"; reason: UnclearReason; choices: CellAnswer[] }
  /** The words of a plan's cell say another thing than what was typed at the other path, which counts. In an `Answer` alone. */
  | { code: "cellDiffers"; other: string }
  | TextProblem;

/** Why a typed text means nothing; in an `Answer` alone. */
export type TextProblem =
  | { code: "notMoney" }
  | { code: "notARate" }
  | { code: "notACount" }
  | { code: "negative" }
  | { code: "tooLarge"; limit: number; unit: Unit }
  | { code: "tooManyDecimals" }
  /** A comma stands where a point does in dollars: `12,50`. */
  | { code: "decimalComma" }
  /** `0.2` is more likely 20 % than a fifth of one. */
  | { code: "shareBelowOnePercent" }
  /** Both sides' shares: `80/20`. */
  | { code: "twoShares" }
  /** `150-200` or `up to 150` where an answer takes one figure alone. */
  | { code: "oneNumber" }
  /** A percentage and another figure where a copay or a percentage is asked for: both can be paid, or one of two. */
  | { code: "percentAndDollars" }
  /** Only somebody who does not know a charge would type 0. */
  | { code: "zero" }
  /** `12 or more` visits of a course, of which nothing else says how many there can be. */
  | { code: "noUpperEnd" }
  | { code: "dateUnfinished" };

export type ProblemCodeName = ProblemCode["code"];

export type ExpectedType = "object" | "money" | "rate" | "count" | "span" | "none" | "text" | "yesNo" | "list";

// ------------------------------------------------------------ what is typed

/** What was typed or chosen, by the path of each answer: `{"course.visits": "6 to 12", "coverage.inNetwork.copayment": "$30"}`. */
export type Typed = Record<string, string>;

/** Everything that a page shows of what was typed. */
/** What the patient pays for a visit that their plan covers, unless the plan's price is lower. */
export interface PerVisit {
  /** What the sum is called. */
  sum: SumName;
  copayment: Span<Cents>;
  /** For all visits. */
  inAll: Span<Cents>;
}

export interface Answer {
  /** The request, as it was read; what is wrong is not in it. */
  request: RequestRead;
  /** What was read at each path, and what follows from it elsewhere. */
  echoes: Record<string, Echo>;
  /** What was read of each cell of a plan's summary, by its place; absent where none was typed. */
  cells?: Record<string, Cell>;
  /** Everything that is wrong, each at its path. Only where an answer that is required is wrong or missing is there no estimate. */
  problems: Problem[];
  /** The paths of the answers without which there is no estimate. */
  needed: string[];
  /** The paths of the answers that are taken for granted because nothing was typed there. */
  assumed: string[];
  /** The day on which the plan year of the first visit begins, where that is a later one than today's: what is met, used and left this year counts no longer then. */
  newPlanYear?: CivilDate;
  /** How many answers were given. */
  answered: number;
  /** Who pays, by the kind of the insurance; absent where none is chosen. */
  payer?: Payer;
  /** The kind of insurance whose denial it would be: whoever has none can be denied what the insurance of an injury pays. */
  deniedBy?: CoverageKind;
  /** What the diagnosis code means; absent where none is typed. */
  diagnosis?: DiagnosisReading;
  /** As how many units of 97124 or 97140 a visit is billed; absent where its minutes are not known. */
  units?: Count;
  /** How many weeks the visits take; absent where it was not said how many a week. */
  weeks?: Span<Count>;
  /** The answers that can be true and most often are a slip. */
  unlikely: Unlikely[];
  estimate?: Estimate;
  /** Whether the visits are covered, where only the clinic's charge is lacking for an estimate. */
  coverage?: CoverageCheck;
  /** What a visit costs whatever the clinic's charge is, where only that is lacking; absent where nothing is known of it. */
  perVisit?: PerVisit;
  /** Which card comes next. What is typed under `interview.` is for it alone: `interview.passed` names the cards left behind. */
  interview: Interview;
  /** What the clinic has answered, by path, whether or not the person says otherwise; absent where that is nothing. */
  presets?: Typed;
  /** The cheapest way to pay with the clinic's packages; absent where no package saves anything. */
  packages?: Packages;
}

/** An answer that can be true and most often is a slip. */
export interface Unlikely {
  doubt: DoubtName;
  /** The path of the answer. */
  field: string;
}

export type DoubtName =
  /** The clinic bills more for a visit than any is known to. */
  | "dearVisit"
  /** The cash rate is more than what an insurer is billed. */
  | "cashAboveBilled"
  /** The plan counts more than what the clinic bills. */
  | "allowedAboveBilled"
  /** The patient's share is more than the plan's. */
  | "shareAbovePlans"
  /** A copayment is more than what the clinic bills. */
  | "copaymentAboveBilled"
  /** A maximum is less than the deductible. */
  | "maximumBelowDeductible"
  /** Other therapies have used more visits of a limit that they share than are used of it in all. */
  | "sharedAboveUsed"
  /** The first visit was more than a year ago. */
  | "longAgo"
  /** The first visit is more than a year ahead. */
  | "farAhead"
  /** More visits a week than there are workdays. */
  | "manyVisitsAWeek";

/** Packages and single visits: for the fewest visits, and for the most where that is another number. */
export interface Packages {
  low: Purchase;
  high?: Purchase;
}

export interface Purchase {
  patientPays: Cents;
  /** The largest first. */
  packages: { visits: Count; price: Cents; count: Count }[];
  /** Visits that are paid one by one. */
  singles: Count;
  /** Visits that are paid for and not planned: a package can cost less than the visits that are left. */
  spare: Count;
}

/** The cards of a person, as far as their answers tell by now. */
export interface Interview {
  /** In the order in which they are asked: those behind the person and those still to come. */
  cards: Card[];
  /** The place of the first card of each part that is not answered; absent where none is left. */
  next: { number?: Count; coverage?: Count };
  /** How many cards are left before the number is as good as it gets. */
  left: Count;
  /** On what the number rests that nobody has said of who pays; absent where it rests on no such thing. */
  premise?: Premise;
}

export type Premise =
  /** The auto policy pays for injuries, which it need not. */
  | "autoBenefit"
  /** The auto policy pays nothing, and it may. */
  | "noAutoBenefit"
  /** The claim of an injury at work stays refused, which can be protested. */
  | "refusedClaim"
  /** As many visits are approved as are planned, which is not known. */
  | "approvedVisits";

/** One thing that is asked. */
export interface Card {
  card: CardName;
  /** The point of the check that it is about; of the second part's cards alone. */
  point?: GateName;
  /** Other points that what it asks settles too; absent where there are none. */
  also?: GateName[];
  /** By this name `interview.passed` tells that the person has left it behind. */
  key: string;
  part: "number" | "coverage";
  reason: CardReason;
  /** Whether what is said on it often leads on to other cards: until then nobody can know how many are left. */
  leadsOn: boolean;
  /** Whether it is behind the person: passed, or answered elsewhere. */
  isAnswered: boolean;
  /** Whether "I don't know" is an answer that no coarse one says. */
  mayStayOpen: boolean;
  /** Whether it can be left as it stands. */
  mayBeLeft: boolean;
  /** Whether the coarse answer that stands opens a box and nothing is in it: whoever leaves it so is asked back first. */
  isUnfinished: boolean;
  /** The paths of the questions that belong on it now. */
  asks: string[];
  /** The coarse answers; none where the questions themselves are the answer. */
  options: CardOption[];
}

/** A coarse answer; pressed, it is `interview.` and the card's key among what is typed. */
export interface CardOption {
  option: string;
  /** What the clinic calls it; absent where the page has words for it. */
  name?: ClinicName;
  /** The texts that it puts at the request's own paths; an empty one clears. */
  writes: Record<string, string>;
  /** The paths at which something was typed for another answer of the card: it steps aside, and comes back with that answer. */
  setsAside: string[];
  /** The paths of the questions that it opens. */
  opens: string[];
  isChosen: boolean;
  /** The dollars in its sentence. */
  amount?: Cents;
  /** The number in its sentence. */
  count?: Count;
}

export type CardReason = "required" | "givesTheNumber" | "decidesTheRule" | "narrowsTheNumber" | "comparesPrices" | "decidesCoverage";

export type CardName =
  | "payer"
  | "program"
  | "visits"
  | "service"
  | "charge"
  | "cashRate"
  | "claim"
  | "state"
  /** By the rules of which state an injury at work is paid. */
  | "workState"
  /** Who treats, where the law lets the auto policy pay some and not others. */
  | "therapist"
  | "injury"
  | "autoBenefit"
  | "otherPayer"
  | "insurer"
  | "network"
  | "networkException"
  | "share"
  | "deductible"
  | "maximum"
  | "visitLimit"
  | "allowedAmount"
  | "start"
  | "nextYear"
  | "autoAllowedAmount"
  | "pipDeductible"
  | "pipLimit"
  | "planShare"
  | "plan"
  | "point";

/**
 * Prices a course of visits. Never throws for a mistake in the request: that is an answer with `problems`. `codes` are the bytes of
 * `icd10cm.codes`; without them a diagnosis code that is not common stays open.
 */
export function estimate(request: unknown, codes?: Uint8Array | null): EstimateAnswer;
/** A request of which anything may be missing. */
export interface RequestRead extends Omit<EstimateRequest, "course" | "charges" | "coverage"> {
  course: Partial<Course>;
  charges: Partial<Charges>;
  coverage: Partial<Omit<HealthPlan, "kind">> & { kind?: CoverageKind };
}

/** A figure as it was read, or as it follows from others. */
export interface Echo {
  /** Of a percentage, what the patient pays. */
  low: number;
  high: number;
  unit: Unit;
  /** Of a percentage, what the plan pays. */
  planPays?: Span<Rate>;
  /** Nobody typed it: of a total, what is met and what remains, two say the third. */
  follows?: true;
  /** The side that was left open, as in `12 or more`: it ends where such an answer ends in any case. */
  open?: "low" | "high";
  /** `about 30`: a tenth to either side, or the figure itself where an answer takes no span. */
  isAbout?: true;
  /** What was typed here belongs to the answer at this path, which has it now. */
  belongsTo?: string;
  /** It was typed at this path, which belongs to another answer. */
  typedAt?: string;
}

/** What was read of one cell. */
export interface Cell {
  /** The answers that it gives; those that were not typed at their own path are in the request. */
  read: CellAnswer[];
  /** Whether the plan asks for an authorization before a visit; absent where the cell says nothing of it. */
  authorizationNeeded?: boolean;
  /** The sentences that were not read, as they were typed; each counts as not known. */
  unread: UnreadPiece[];
}

/** An answer that a cell gives, by its path in a request. */
export interface CellAnswer {
  path: string;
  value: number | string;
}

export interface UnreadPiece {
  text: string;
  /** The character of the text that it begins with, from 0. */
  start: number;
}

export type UnclearReason =
  /** More than one figure of a kind: for two tiers, places or providers. */
  | "manyFigures"
  /** For some visits, places or providers alone. */
  | "someVisits"
  /** The deductible is said both to apply and not to, or in a place where that cannot be told. */
  | "deductible"
  /** A percentage may be the plan's part. */
  | "whoseShare"
  /** Nothing is covered in network, or something and nothing at once. */
  | "notCovered";

export type Payer = "healthPlan" | "injuryInsurer" | "program" | "nobody";

/**
 * Answers what was typed, read once, by the table of answers. `yes`, `no`, `none`, `unknown` and the words of choices mean what
 * they say; `20-40`, `6 to 12`, `20 or 40`, `at least 12`, `2,160+`, `up to 30`, `about 30` are spans; a percentage is the part that
 * the patient pays, also at `planShare`; words of a list have commas between them. `today`, `"YYYY-MM-DD"`, stands for the first
 * visit where none is typed that can be read; `codes` as for `estimate`. What the clinic's `configuration` answers stands under what was typed, and what
 * is wrong with it is left out. At `coverage.inNetwork.words`, `….deductible.words`,
 * `….outOfPocketMaximum.words` and `….visitLimit.words`, and the same out of network, stand whole cells of a Summary of Benefits
 * and Coverage, in English or Spanish.
 */
export function answer(typed: Typed, today: CivilDate, codes?: Uint8Array | null, configuration?: unknown): Answer;

/** What stands first of an estimate, and nothing else. */
export interface Glance {
  /** What the patient pays; then, where it differs, what they pay if coverage goes the other way. */
  sums: Sum[];
  /** What that comes to while the limits that nobody knows are far; absent where it says no more than the first sum. */
  ordinary?: { patientPays: Span<Cents> };
  /** Whether the course is one visit, so that nothing is to be said of each or of all of them. */
  isOneVisit: boolean;
}

/**
 * Answers what was typed with the first figure alone, as `shown` of the estimate of `answer` has it. Nothing is ranked for it, so that it is
 * quick enough for every key; `null` where an answer that is required is missing or wrong.
 */
export function glance(typed: Typed, today: CivilDate, codes?: Uint8Array | null, configuration?: unknown): Glance | null;

// ---------------------------------------------------------------- the clinic's configuration

/** One text, or one for each language. */
export type ClinicName = string | { en?: string; es?: string };

// Made from src/clinic/table.rs by tests/configuration, which says how to make it anew.

export interface Clinic {
  /** What the clinic is called; it stands on the papers. */
  name?: ClinicName;
  /** The telephone number that patients call. */
  phone?: string;
  /** Where patients write; it stands beside the answer, on the estimate to take along, and where there is no number. */
  email?: string;
  /** The clinic's own page; it stands in the same places. */
  website?: string;
  /** Where the clinic is, in one line; it stands on the papers. */
  address?: string;
  /** The National Provider Identifier of the clinic: ten digits, the last of which is checked. Insurers ask for it. */
  npi?: string;
  /** The Employer Identification Number. Never the Social Security number of a person: the page is public. */
  taxNumber?: string;
  /** The state whose law holds for a visit. */
  state?: State;
  /** The language in which the page begins. */
  language?: "en" | "es";
  /** The clinic's colour. Where it would be hard to read it is made darker or lighter, and the console says so. */
  accentColor?: string;
  /** Whether the page begins with one question at a time or with all of them. */
  view?: "cards" | "all";
  /** False: a shared device. Nothing that a patient types is kept there. */
  keep?: boolean;
  /** Who treats. Where it is one kind, patients are not asked; where there are several, they choose among these. */
  therapists?: Therapist[];
  /** The kinds of visit and what they cost. Where there are several, patients choose one. */
  services?: ClinicService[];
  /** The insurers that the clinic knows. Patients choose theirs. */
  insurers?: ClinicInsurer[];
  /** What an answer that a patient does not know can lie between here. */
  bounds?: Bounds;
  /** Questions that the clinic answers for its patients, by the paths of a request: they are not asked. */
  answers?: Record<string, string | number | boolean>;
  /** The clinic's own forms. */
  links?: ClinicLinks;
  /** What the website around the page is told. */
  events?: ClinicEvents;
}

export interface ClinicService {
  /** What it is called, in one text or one for each language. Needed where there are several. */
  name?: ClinicName;
  /** The billing code. */
  code?: ServiceCode;
  /** How long it takes. */
  minutes?: Count;
  /** Who gives this kind of visit, where it is always one kind of therapist: who chooses it is not asked. */
  therapist?: Therapist;
  /** What insurers are billed for one visit, in cents: $180.00 is 18000. */
  billedCharge?: CentsIn;
  /** What a patient pays who does not use insurance, in cents. */
  cashRate?: CentsIn;
  /** Several visits at one price, for who pays without insurance. */
  packages?: ClinicPackage[];
}

export interface ClinicPackage {
  /** How many visits it holds. */
  visits: Count;
  /** What it costs in all, in cents. */
  price: CentsIn;
}

export interface ClinicInsurer {
  /** What it is called, in one text or one for each language. */
  name: ClinicName;
  /** Whether the clinic is in its network. */
  network?: Network;
  /** The kind of its plans, if they are all of one. */
  kind?: "ppo" | "hmo" | "epo" | "pos" | "hdhp" | "medicareAdvantage";
  /** What it allows for one visit of any kind, in cents: the contract says how much. */
  allowedAmount?: CentsIn;
  /** What it allows for one kind of visit, where the kinds differ. */
  allowedAmounts?: ClinicAllowedAmount[];
}

export interface ClinicAllowedAmount {
  /** The name of the service. */
  service: string;
  /** What is allowed for one visit of it, in cents. */
  amount: CentsIn;
}

export interface ClinicLinks {
  /** Where patients book a visit. */
  booking?: string;
  /** The form that new patients fill in. */
  intake?: string;
  /** The form that a referring professional fills in. */
  referral?: string;
}

export interface ClinicEvents {
  /** True: events tell the website what the patient has answered, and the page tells the patient so. */
  answers?: boolean;
}
// The end of what is made from the table of the clinic.

/** A configuration, as far as it is right, and everything that is not. */
export interface Configuration {
  /** What is right of it; `answers` are then texts, as a patient would type them. */
  clinic: Clinic;
  /** What is wrong, each at its place; it is not used. */
  problems: ConfigurationProblem[];
  /** What can be right and most often is a slip; it is used. */
  warnings: ConfigurationProblem[];
}

/** `path` as JavaScript would write it: `services[0].billedCharge`. The words for it are for a webmaster, never for a patient. */
export type ConfigurationProblem = { path: string } & ConfigurationCode;

export type ConfigurationCode =
  | { code: "unknownKey"; nearest?: string }
  | { code: "notOneOf"; allowed: string[]; nearest?: string }
  /** Dollars with a point, where whole cents are taken. */
  | { code: "dollarsWithPoint" }
  /** Dollars as a text; `cents` is the same in cents. */
  | { code: "dollarsAsText"; cents: Cents }
  | { code: "tooManyLetters"; limit: number }
  | { code: "tooManyItems"; limit: number }
  | { code: "notAColor" }
  | { code: "notALink" }
  | { code: "notAnEmail" }
  | { code: "notAPhone" }
  | { code: "notAnNpi" }
  /** The ten digits are no NPI: the last one does not check the others. */
  | { code: "npiCheckDigit" }
  | { code: "notATaxNumber" }
  /** Two things are called the same; `other` is the path of the first. */
  | { code: "repeated"; other: string }
  | { code: "noSuchService"; nearest?: string }
  /** So few cents are most often dollars; `instead` is the same number of dollars, in cents. */
  | { code: "perhapsDollars"; cents: Cents; instead: Cents }
  | { code: "unusuallyHigh"; cents: Cents; limit: Cents }
  | { code: "cashAboveBilled"; limit: Cents }
  | { code: "allowedAboveBilled"; limit: Cents }
  /** `limit` is what the visits of the package cost one by one. */
  | { code: "packageSavesNothing"; limit: Cents }
  | { code: "noBillableUnit" }
  /** Of an answer or a bound, as a request would tell it. */
  | ProblemCode;

/** Checks a clinic's configuration. Never throws for a mistake in it. */
export function checkConfiguration(configuration: unknown): Configuration;

// ---------------------------------------------------------------- diagnosis codes

export type DiagnosisReading = { value: Diagnosis; problem?: undefined } | { problem: DiagnosisProblem; value?: undefined };

/** A whole ICD-10-CM code of the list; whether it is the right one is for the referrer to say. */
export interface Diagnosis {
  /** The normal form, such as `M54.50`. */
  code: string;
  names: DiagnosisNames;
  /** Present where it is one of the common codes. */
  condition?: ConditionName;
  side?: Side;
  encounter?: Encounter;
}

/** A condition (or injury); aftercare; a reason for a visit that may not be one; wellness, which no plan pays; the cause of an injury. */
export type DiagnosisNames = "condition" | "aftercare" | "reasonForVisit" | "wellness" | "causeOfInjury";

export type DiagnosisProblem =
  | { code: "empty" }
  | { code: "notACode" }
  /** `normal`: what was typed, in normal form; `instead`: whole codes that continue it, the first twelve at most. */
  | { code: "codeNotWhole"; normal: string; instead: string[] }
  | { code: "codeSplit"; normal: string; instead: string[] }
  | { code: "seventhCharacterMissing"; normal: string; instead: string[] }
  /** The list of this release, such as `2026-04`, does not have it; a newer one may. */
  | { code: "codeNotListed"; normal: string; release: string }
  /** There is no list yet to look it up in. */
  | { code: "codeNotLookedUp"; normal: string };

export interface CommonDiagnosis {
  code: string;
  condition: ConditionName;
  side?: Side;
  encounter?: Encounter;
}

export type Side = "left" | "right";

/** What the seventh character of an injury code says: A treated actively, D routine care while it heals, S a later effect. */
export type Encounter = "active" | "healing" | "laterEffect";

export type ConditionName =
  | "neckPain"
  | "neckNerveRootPain"
  | "lowBackPain"
  | "otherLowBackPain"
  | "midBackPain"
  | "lumbarNerveRootPain"
  | "lowBackPainWithSciatica"
  | "lumbarDiscBackPain"
  | "lumbarDiscLegPain"
  | "lumbarDiscBackAndLegPain"
  | "lumbarDiscDegeneration"
  | "backMuscleSpasm"
  | "otherMuscleSpasm"
  | "musclePain"
  | "fibromyalgia"
  | "jawJointPain"
  | "whiplash"
  | "neckStrain"
  | "midBackSprain"
  | "lowBackStrain"
  | "shoulderStrain"
  | "shoulderPain"
  | "shoulderImpingement"
  | "shoulderBursitis"
  | "migraine"
  | "tensionHeadache"
  | "headache"
  | "carpalTunnel"
  | "lymphedema"
  | "lymphedemaAfterMastectomy"
  | "afterJointReplacement"
  | "replacedHip"
  | "replacedKnee"
  | "plantarFasciitis";

/** Returns the codes to choose from, in the order in which they are shown. */
export function commonDiagnosisCodes(): CommonDiagnosis[];

// ---------------------------------------------------------------- denial and appeal

export interface AppealQuestion {
  kind: CoverageKind;
  /** Who stands behind the plan; federal employees have a route of their own. */
  funding?: "selfFunded" | "insured" | "federalEmployee" | null;
  /** A policy that the rules of appeals leave out, wholly or (grandfathered) in its external review. */
  policy?: "grandfathered" | "shortTerm" | "fixedIndemnity" | "sharing" | "retireeOnly" | null;
  /** The cause of the injury whose claim another insurance refused before: who helps with that is named too. */
  refusedClaim?: Cause | null;
  /** The date of the notice, from which federal employees' six months run. */
  denialDated?: CivilDate | null;
  /** The day on which the denial was received. */
  denialReceived?: CivilDate | null;
  /** The day on which the final denial of the internal appeal was received; not before `denialReceived`. */
  finalDenialReceived?: CivilDate | null;
}

export type AppealAnswer = (
  | { appeal: Appeal; federalEmployees?: undefined; route?: undefined; problems?: undefined }
  | { federalEmployees: FederalAppeal; appeal?: undefined; route?: undefined; problems?: undefined }
  | { route: AppealRoute; appeal?: undefined; federalEmployees?: undefined; problems?: undefined }
  | { problems: Problem[]; appeal?: undefined; federalEmployees?: undefined; route?: undefined }
) & {
  /** Who helps free of charge; absent where nobody is known. */
  helpers?: Helper[];
};

export type Helper = {
  helper: HelperName;
  /** Where one number serves the whole country. */
  phone?: string;
} & Evidence;

export type HelperName =
  /** The Department of Labor, for plans of private employers and unions. */
  | "ebsa"
  /** For plans that a state, a county, a city or a public school pays itself. */
  | "centersForMedicare"
  /** Whoever the plan's own papers name, for a church's plan. */
  | "ownPapers"
  /** The state's insurance department or consumer assistance program. */
  | "insuranceDepartment"
  | "officeOfPersonnelManagement"
  /** The State Health Insurance Assistance Program, for Medicare. */
  | "ship"
  /** Of Veterans' Affairs. */
  | "patientAdvocate"
  /** Of TRICARE, at a military hospital or clinic. */
  | "beneficiaryCounselor"
  /** For Medicaid's fair hearing. */
  | "legalAid"
  | "workersCompensationAgency";

/** The route of federal employees' plans (5 CFR 890.105): the plan looks again, then the Office of Personnel Management. */
export type FederalAppeal = {
  /** Six months from `denialDated`; absent without it. */
  reconsideration?: Deadline;
  /** Days that the plan has to answer. */
  planAnswersDays: number;
  /** Days from the date of the plan's letter in which the Office is asked. */
  opmReviewDays: number;
  /** Days from the request to the plan in which it is asked where the plan has not answered. */
  opmReviewDaysAfterSilence: number;
  asOf: CivilDate;
} & Evidence;

/** The appeal of a group or individual health plan (29 CFR 2560.503-1, 45 CFR 147.136). */
export type Appeal = {
  /** 180 days from `denialReceived`; absent without it. */
  internalAppeal?: Deadline;
  /** Four calendar months from `finalDenialReceived`; absent without it. */
  externalReview?: Deadline;
  planDecides: { urgentHours: number; beforeServiceDays: number; afterServiceDays: number };
  /** Absent: there is no external review of this policy. */
  reviewerDecides?: { urgentHours: number; days: number };
  /** The day on which these rules were last held against their sources. */
  asOf: CivilDate;
} & Evidence;

export interface Deadline {
  /** The last day. */
  date: CivilDate;
  weekday: Weekday;
  /** A Saturday or a Sunday: send it before. Holidays are not looked at. */
  weekend: boolean;
}

export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/**
 * Insurance with a route of its own, whose dates are not computed here; `ownPapers`: a policy that the rules leave out; `none`: there
 * is no plan to appeal to.
 */
export type AppealRoute = "workersCompensation" | "auto" | "medicare" | "medicaid" | "tricare" | "va" | "ownPapers" | "none";

/** Returns the last days of an appeal, or whose route it is. Never throws for a mistake: that is an answer with `problems`. */
export function appealDates(question: unknown): AppealAnswer;
