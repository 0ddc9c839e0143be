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
  account?: Account | null;
  /** The clinic's own bounds for unknown answers, in place of the stated ones. */
  bounds?: Bounds | null;
}

export interface Course {
  firstVisit: CivilDate;
  /** 0 to 366. */
  visits: Count;
  /** 1 to 366. */
  visitsPerWeek: Count;
}

/** The charges for one visit. */
export interface Charges {
  billedCharge: CentsIn;
  /** The most the plan counts; `"none"`: the plan counts the whole billed charge. */
  allowedAmount?: Answer<CentsIn>;
  /** Absent or `"none"`: the clinic has no cash rate. */
  cashRate?: CentsIn | "none" | null;
}

export type Network = "in" | "out";

export type HealthPlanKind = "ppo" | "hmo" | "epo" | "pos" | "hdhp" | "medicareAdvantage";
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
}

export interface UnpricedCoverage {
  kind: UnpricedKind;
  state?: string | null;
}

/** What a plan asks of the patient in one network. */
export interface CostSharing {
  deductible?: Deductible | "none" | null;
  copayment?: Answer<CentsIn>;
  /** Absent or `null`: `afterDeductible` for hdhp, else `deductibleWaived`; `"unknown"`: each of them. */
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
  /** The plan's share, not the patient's; 8000 when absent. */
  planShare?: Figure<Rate>;
  limit?: Limit | "none" | null;
  deductibleBasis?: Choice<"billedCharge" | "allowedAmount">;
  /** `"none"` when absent. */
  medPay?: { limit?: Limit | null } | "none" | null;
  state?: string | null;
}

export interface WorkersCompensation {
  kind: "workersCompensation";
  claimAccepted?: YesNo;
  state?: string | null;
}

export interface Authorization {
  status?: Choice<"notRequired" | "approved" | "pending" | "missing">;
  /** How many visits are approved; `"none"`, `null` or absent: not limited. */
  visits?: Count | "none" | null;
}

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
  cash?: { patientPays: Cents };
  /** If every claim were denied. */
  billed: { patientPays: Cents };
  /** Cheapest first by the high end. */
  options: WayToPay[];
  /** The visit (from 1) from which the insured running total stays at or below the cash total; null = never. Absent without insurance or cash rate. */
  breakEven?: Span<Count | null>;
  /** What to ask first: largest first. */
  questions: Question[];
  assumptions: Assumption[];
  figures: FiguresNote;
}

export interface Insurance {
  /** What the patient pays if the plan covers massage. */
  patientPays: Span<Cents>;
  low: End;
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

export type LineStatus =
  | "covered"
  | "visitLimitReached"
  | "dollarLimitReached"
  | "lifetimeLimitReached"
  | "notAuthorized"
  | "notCovered";

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
  /** The mean narrowing of the span, in cents. */
  narrowsBy: Cents;
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
  unit: "cents" | "rate" | "count";
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

export type BoundSource = "federalLimit" | "statedBound" | "clinicBound" | "answer";

export interface FiguresNote {
  /** The day on which the figures were last checked. */
  asOf: CivilDate;
  firstYear: number;
  lastYear: number;
}

// ---------------------------------------------------------------- the problems

/** Something that is wrong with a request, and where. */
export type Problem = { path: string } & ProblemCode;

export type ProblemCode =
  /** The text is not JSON (the native example only). */
  | { code: "notJson" }
  /** A value that is no data: a function, a symbol, a cycle. */
  | { code: "notData" }
  | { code: "nestedTooDeep" }
  | { code: "unknownKey" }
  | { code: "required" }
  | { code: "wrongType"; expected: ExpectedType[] }
  | { code: "notWhole" }
  | { code: "outOfRange"; least: number; most: number }
  | { code: "notOneOf"; allowed: string[] }
  | { code: "notADate" }
  | { code: "dateOutOfRange"; least: CivilDate; most: CivilDate }
  | { code: "notAMonthAndDay" }
  | { code: "notAState" }
  | { code: "lowAboveHigh"; limit: number }
  | { code: "aboveAmount"; limit: number }
  | { code: "doesNotAddUp" }
  | { code: "ratesAboveWhole"; limit: number };

export type ProblemCodeName = ProblemCode["code"];

export type ExpectedType = "object" | "money" | "rate" | "count" | "span" | "none" | "text" | "yesNo";

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
