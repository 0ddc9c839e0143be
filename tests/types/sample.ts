/** Uses every declaration of the boundary as a page would; the compiler is the test, nothing here runs. */
import init, { answer, estimate, initSync } from "../../dist/pkg/coverage_estimator.js";
import type {
  Answer,
  Assumption,
  BoundSource,
  Cents,
  CivilDate,
  CostSharing,
  Count,
  Coverage,
  CoverageKind,
  Echo,
  End,
  Estimate,
  EstimateAnswer,
  EstimateRequest,
  ExpectedType,
  Line,
  LineReason,
  LineStatus,
  Network,
  Payer,
  Price,
  Problem,
  ProblemCodeName,
  Question,
  Rate,
  Remaining,
  Shown,
  Span,
  SumName,
  PriceAlone,
  Amounts,
  Unit,
  WayToPay,
  WayToPayName,
  Whom,
} from "../../dist/pkg/coverage_estimator.js";
import { checkOf } from "./check.js";

/** A switch that misses a case hands its value to this, and no value may arrive. */
function never(value: never): never {
  throw new Error(`not handled: ${String(value)}`);
}

// ------------------------------------------------------------ a request

const money: CostSharing[] = [
  {
    copayment: 3000,
    coinsurance: { low: 1000, high: 3000 },
    deductible: { amount: 150000, met: { low: 0, high: 60000 }, remaining: null },
  },
  { copayment: "none", visitLimit: { visits: 20, countsUnpaidVisits: "unknown" }, dollarLimit: null },
];

const coverages: Coverage[] = [
  { kind: "ppo", inNetwork: money[0], outOfNetwork: "none", state: "WA", funding: "selfFunded" },
  { kind: "unknown", inNetwork: money[1] },
  { kind: "autoPip", planShare: 8000, medPay: { limit: { amount: 200000 } }, state: "FL" },
  { kind: "workersCompensation", claimAccepted: "unknown" },
  { kind: "none" },
];

const requests: EstimateRequest[] = coverages.map((coverage) => ({
  course: { firstVisit: "2026-11-30", visits: { low: 6, high: 12 }, visitsPerWeek: 2 },
  charges: { billedCharge: 18000, allowedAmount: null, cashRate: "none" },
  network: "in",
  coverage,
}));

// ------------------------------------------------------------ every code has its words

function kindInWords(kind: CoverageKind): string {
  switch (kind) {
    case "ppo":
    case "hmo":
    case "epo":
    case "pos":
    case "hdhp":
    case "medicareAdvantage":
    case "unknown":
      return "health plan";
    case "workersCompensation":
      return "job injury";
    case "autoPip":
      return "auto insurance";
    case "medicare":
    case "tricare":
    case "medicaid":
    case "va":
    case "none":
      return "no benefit to price";
    default:
      return never(kind);
  }
}

function statusInWords(status: LineStatus): string {
  switch (status) {
    case "covered":
      return "covered";
    case "visitLimitReached":
      return "no visits left";
    case "dollarLimitReached":
      return "no dollars left this year";
    case "lifetimeLimitReached":
      return "no dollars left ever";
    case "notAuthorized":
      return "not authorized";
    case "notCovered":
      return "not covered";
    default:
      return never(status);
  }
}

function optionInWords(option: WayToPayName): string {
  switch (option) {
    case "insurance":
      return "through insurance";
    case "cash":
      return "at the cash rate";
    case "insuranceThenCash":
      return "insurance first, then cash";
    case "package":
      return "by the package";
    default:
      return never(option);
  }
}

function sourceInWords(source: BoundSource): string {
  switch (source) {
    case "federalLimit":
    case "federalLimitElsewhere":
      return "federal limit";
    case "statedBound":
      return "usual plans";
    case "clinicBound":
      return "the clinic";
    case "answer":
      return "your answer";
    default:
      return never(source);
  }
}

function unitInWords(unit: Unit): string {
  switch (unit) {
    case "cents":
    case "rate":
    case "count":
      return unit;
    default:
      return never(unit);
  }
}

function assumptionInWords(assumption: Assumption): string {
  switch (assumption.code) {
    case "unknown": {
      const { field, unit, low, high, none, source } = assumption;
      return `${field}: ${low} to ${high} ${unitInWords(unit)}${none === true ? ", or none" : ""} (${sourceInWords(source)})`;
    }
    case "unknownChoice":
      return `${assumption.field}: ${assumption.values.join(", ")}`;
    case "default":
      return `${assumption.field} = ${assumption.value}`;
    case "figureYearUnknown":
      return `${assumption.year} is priced like ${assumption.knownYear}`;
    case "authorizationPending":
    case "authorizationUnknown": {
      const field: "authorization.status" = assumption.field;
      return field;
    }
    case "approvedVisitsUnknown": {
      const field: "authorization.visits" = assumption.field;
      return field;
    }
    default:
      return never(assumption);
  }
}

function typeInWords(type: ExpectedType): string {
  switch (type) {
    case "object":
    case "money":
    case "rate":
    case "count":
    case "span":
    case "none":
    case "text":
    case "yesNo":
    case "list":
      return type;
    default:
      return never(type);
  }
}

function problemInWords(problem: Problem): string {
  const code: ProblemCodeName = problem.code;
  switch (problem.code) {
    case "notJson":
    case "notData":
    case "tooLong":
    case "nestedTooDeep":
    case "unknownKey":
    case "required":
    case "notWhole":
    case "notADate":
    case "notAMonthAndDay":
    case "notAState":
    case "doesNotAddUp":
    case "nothingApproved":
    case "notMoney":
    case "notARate":
    case "notACount":
    case "negative":
    case "tooManyDecimals":
    case "decimalComma":
    case "shareBelowOnePercent":
    case "twoShares":
    case "oneNumber":
    case "percentAndDollars":
    case "zero":
    case "noUpperEnd":
    case "dateUnfinished":
      return `${problem.path}: ${code}`;
    case "wrongType":
      return `${problem.path}: ${problem.expected.map(typeInWords).join(" or ")}`;
    case "outOfRange":
      return `${problem.path}: ${problem.least + 0} to ${problem.most + 0} ${unitInWords(problem.unit)}`;
    case "dateOutOfRange":
      return `${problem.path}: ${problem.least} to ${problem.most}`;
    case "notOneOf":
      return `${problem.path}: ${problem.allowed.join(", ")}`;
    case "lowAboveHigh":
    case "aboveAmount":
      return `${problem.path}: at most ${problem.limit + 0} ${unitInWords(problem.unit)}`;
    case "ratesAboveWhole":
    case "tooLarge":
      return `${problem.path}: at most ${problem.limit + 0} ${unitInWords(problem.unit)}`;
    case "oneOrTheOther":
    case "belongsTo":
    case "cellDiffers":
      return `${problem.path} or ${problem.other}`;
    case "unclearCell":
      return `${problem.path}: ${problem.reason}: ${problem.choices.map(({ path, value }) => `${path} ${value}`).join(" or ")}`;
    case "dateTooEarly":
      return `${problem.path}: not before ${problem.least}`;
    default:
      return never(problem);
  }
}

// ------------------------------------------------------------ every key of an answer

function moneyOf(totals: Amounts): Record<keyof Amounts, Cents> {
  const {
    billedCharge,
    allowedAmount,
    providerDiscount,
    deductible,
    copayment,
    coinsurance,
    notCovered,
    balanceBill,
    planPays,
    patientPays,
  } = totals;
  return {
    billedCharge,
    allowedAmount,
    providerDiscount,
    deductible,
    copayment,
    coinsurance,
    notCovered,
    balanceBill,
    planPays,
    patientPays,
  };
}

function remainingOf(remaining: Remaining): (Cents | Count | undefined)[] {
  const { deductible, familyDeductible, outOfPocketMaximum, familyOutOfPocketMaximum, visits, dollars, lifetimeDollars, medPay } =
    remaining;
  return [deductible, familyDeductible, outOfPocketMaximum, familyOutOfPocketMaximum, visits, dollars, lifetimeDollars, medPay];
}

function lineOf(line: Line): [CivilDate, Count, string, LineReason | undefined, unknown, unknown] {
  return [line.date, line.planYear, statusInWords(line.status), line.reason, moneyOf(line), remainingOf(line.remaining)];
}

function endOf(end: End): unknown {
  return [end.visits.map(lineOf), moneyOf(end.totals), estimate(end.given)];
}

function optionOf({
  option,
  patientPays,
  saved,
  afterTax,
}: WayToPay): [string, Span<Cents>, Span<Cents> | undefined, Span<Cents> | undefined] {
  return [optionInWords(option), patientPays, saved, afterTax];
}

function questionOf({
  field,
  decidesCoverage,
  narrowsBy,
  unit,
  ask,
}: Question): [string, true | undefined, Cents | undefined, Unit | undefined, Whom] {
  return [field, decidesCoverage, narrowsBy, unit, ask];
}

function shownOf({
  sums,
  openWays,
  isAnyCovered,
  isHopeful,
  isAsIfCovered,
  isPlansPriceOpen,
  mayOweBilled,
  asksFirst,
  networks,
  unknowns,
}: Shown): unknown {
  const named: [SumName, Span<Cents>, true | undefined, PriceAlone | undefined, CoverageKind | undefined][] = sums.map((one) => [
    one.sum,
    one.patientPays,
    one.isLeastUnknown,
    one.price,
    one.ifPaid?.program,
  ]);
  const parts: [boolean, boolean, boolean, boolean, boolean] = [isAnyCovered, isHopeful, isAsIfCovered, isPlansPriceOpen, mayOweBilled];
  return [named, openWays.map(optionInWords), asksFirst satisfies string[], parts, unknowns satisfies number, networks satisfies Network[]];
}

function estimateOf(result: Estimate): unknown {
  const { insurance, cash, billed, options, breakEven, questions, assumptions, figures: note, coverage, shown } = result;
  const paid: Span<Cents> | undefined = insurance?.patientPays;
  const atCashRate: Price["patientPays"] | undefined = cash?.patientPays;
  const denied: Cents | Span<Cents> = billed.patientPays;
  const from: Span<Count | null> | undefined = breakEven;
  const dated: [CivilDate, number, number] = [note.asOf, note.firstYear, note.lastYear];
  const ends = insurance === undefined ? [] : [endOf(insurance.low), endOf(insurance.high)];
  return [
    paid,
    atCashRate,
    denied,
    from,
    dated,
    ends,
    options.map(optionOf),
    questions.map(questionOf),
    assumptions.map(assumptionInWords),
    checkOf(coverage),
    shownOf(shown),
  ];
}

function answerOf(answer: EstimateAnswer): unknown {
  return answer.problems === undefined ? estimateOf(answer.estimate) : answer.problems.map(problemInWords);
}

export const answers: unknown[] = requests.map((request) => [kindInWords(request.coverage.kind), answerOf(estimate(request))]);
export const anythingMayBeAsked: EstimateAnswer = estimate("not a request");

// ------------------------------------------------------------ what is typed

function echoOf({ low, high, unit, planPays, follows }: Echo): [number, number, string, Span<Rate> | undefined, true | undefined] {
  return [low, high, unitInWords(unit), planPays, follows];
}

function typedOf({
  request,
  echoes,
  problems,
  needed,
  assumed,
  answered,
  payer,
  diagnosis,
  units,
  weeks,
  estimate: found,
}: Answer): unknown {
  const read: [CoverageKind | undefined, Payer | undefined] = [request.coverage.kind, payer];
  const said = diagnosis?.problem === undefined ? diagnosis?.value?.code : diagnosis.problem.code;
  const echoed = Object.values(echoes).map(echoOf);
  return [
    read,
    echoed,
    problems.map(problemInWords),
    needed,
    assumed,
    answered,
    said,
    units,
    weeks satisfies Span<Count> | undefined,
    found && estimateOf(found),
  ];
}

export const typed: unknown = typedOf(answer({ "course.visits": "6 to 12", "coverage.kind": "unknown" }, "2026-11-23"));

// ------------------------------------------------------------ how the module is started

export const started: Promise<unknown> = init({ module_or_path: new URL("coverage_estimator_bg.wasm", import.meta.url) });
export const startedAtOnce: unknown = initSync({ module: new Uint8Array() });

// ------------------------------------------------------------ what the compiler must refuse

declare const some: Cents;
declare const more: Cents;

// @ts-expect-error a sum of cents is the model's business, not JavaScript's
export const sum: Cents = some + more;

// @ts-expect-error a bare number is not an amount that the model has given
export const invented: Cents = 12000;

// @ts-expect-error there is no such kind of coverage
export const kind: Coverage = { kind: "pppo" };

// @ts-expect-error a key is misspelled
export const misspelled: CostSharing = { coinsurence: 2000 };

// @ts-expect-error a self-payer has no cost sharing
export const selfPay: Coverage = { kind: "none", inNetwork: {} };

// @ts-expect-error a plan cannot lack the amount of a deductible that it has
export const lackedFigure: CostSharing = { deductible: { amount: "none" } };

// @ts-expect-error a span has two ends
export const halfASpan: CostSharing = { copayment: { low: 0 } };

// @ts-expect-error a course needs its first visit
export const noDate: EstimateRequest["course"] = { visits: 12, visitsPerWeek: 2 };

// @ts-expect-error an answer may hold problems in place of an estimate
export const unchecked: Estimate = estimate(requests[0]).estimate;

// @ts-expect-error where an answer is missing there is no estimate
export const unread: Estimate = answer({}, "2026-11-23").estimate;

// @ts-expect-error only the insured way to pay has lines
export const lines: Line[] = anythingMayBeAsked.estimate?.cash?.visits;
