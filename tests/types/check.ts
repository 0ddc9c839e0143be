/** Uses every declaration of the coverage check as a page would; the compiler is the test, nothing here runs. */
import { answer, appealDates, commonDiagnosisCodes } from "../../dist/pkg/coverage_estimator.js";
import type {
  AppealAnswer,
  AppealQuestion,
  AppealRoute,
  Cents,
  CivilDate,
  CommonDiagnosis,
  ConditionName,
  Consequence,
  Count,
  CoverageCheck,
  CoverageReason,
  CoverageSource,
  CoverageWarning,
  Deadline,
  DiagnosisNames,
  DiagnosisProblem,
  Encounter,
  FederalAppeal,
  DiagnosisReading,
  Gate,
  GateName,
  GateStatus,
  Grade,
  Helper,
  HelperName,
  MissingPart,
  Necessity,
  Problem,
  SettledBy,
  Side,
  Span,
  Step,
  StepName,
  Verdict,
  WarningName,
  Weekday,
} from "../../dist/pkg/coverage_estimator.js";

// ------------------------------------------------------------ every key of the answer

function gateOf({
  gate,
  status,
  consequence,
  reason,
  settledBy,
  missing,
  visits,
  step,
  source,
  grade,
  checked,
  from,
  until,
}: Gate): unknown {
  const name: GateName = gate;
  const stands: GateStatus = status;
  const follows: Consequence | undefined = consequence;
  const because: CoverageReason | undefined = reason;
  const lacking: MissingPart[] | undefined = missing;
  const denied: Count[] | undefined = visits;
  const settled: SettledBy | undefined = settledBy;
  const days: (CivilDate | undefined)[] = [checked, from, until];
  return [name, stands, follows, because, settled, lacking, denied, step, sourceOf({ source, grade }), days];
}

function sourceOf({ source, grade }: { source: CoverageSource; grade: Grade }): [CoverageSource, Grade] {
  return [source, grade];
}

function stepOf({ step, gates, visits }: Step): [StepName, GateName[], Count[] | undefined] {
  return [step, gates, visits];
}

function warningOf({ warning, source, grade }: CoverageWarning): [WarningName, CoverageSource, Grade] {
  return [warning, source, grade];
}

export function checkOf({ verdict, decidedBy, gates, steps, warnings, ifNotCovered, ifAuthorized, asOf }: CoverageCheck): unknown {
  const deciding: GateName[] = decidedBy;
  const denied: Span<Cents> | undefined = ifNotCovered?.patientPays;
  const authorized: Span<Cents> | undefined = ifAuthorized?.patientPays;
  const dated: CivilDate = asOf;
  return [verdictInWords(verdict), deciding, gates.map(gateOf), steps.map(stepOf), warnings.map(warningOf), denied, authorized, dated];
}

function verdictInWords(verdict: Verdict): string {
  const inWords: Record<Verdict, string> = { notCovered: "no", unlikely: "hardly", possible: "perhaps", likely: "likely" };
  return inWords[verdict];
}

// ------------------------------------------------------------ diagnosis codes, units

function problemOf(problem: DiagnosisProblem): string {
  return "instead" in problem ? `${problem.normal} is not whole; ${problem.instead.join(", ")}` : problem.code;
}

function commonOf({ code, condition, side, encounter }: CommonDiagnosis): [string, ConditionName, Side | undefined, Encounter | undefined] {
  return [code, condition, side, encounter];
}

function diagnosisOf(read: DiagnosisReading): string | [string, DiagnosisNames, ConditionName | undefined, Side | undefined] {
  return read.problem === undefined ? [read.value.code, read.value.names, read.value.condition, read.value.side] : problemOf(read.problem);
}

const { diagnosis } = answer({ "necessity.diagnosisCode": "m5450" }, "2026-11-23");
export const read: unknown = diagnosis && diagnosisOf(diagnosis);
export const common: unknown[] = commonDiagnosisCodes().map(commonOf);

// ------------------------------------------------------------ denial and appeal

const question: Required<AppealQuestion> = {
  kind: "ppo",
  funding: "federalEmployee",
  policy: null,
  refusedClaim: "job",
  denialDated: "2026-01-12",
  denialReceived: "2026-01-15",
  finalDenialReceived: null,
};

function helperOf({ helper, phone, source }: Helper): [HelperName, string | undefined, CoverageSource] {
  return [helper, phone, source];
}

function federalOf({ reconsideration, planAnswersDays, opmReviewDays, opmReviewDaysAfterSilence }: FederalAppeal): unknown[] {
  const days: number[] = [planAnswersDays, opmReviewDays, opmReviewDaysAfterSilence];
  return [reconsideration && deadlineOf(reconsideration), days];
}

function deadlineOf({ date, weekday, weekend }: Deadline): [CivilDate, Weekday, boolean] {
  return [date, weekday, weekend];
}

function appealOf(answer: AppealAnswer): AppealRoute | Problem[] | unknown[] {
  if (answer.problems !== undefined) return answer.problems;
  if (answer.route !== undefined) return answer.route;
  if (answer.federalEmployees !== undefined) return [...federalOf(answer.federalEmployees), ...(answer.helpers ?? []).map(helperOf)];
  const { internalAppeal, externalReview, planDecides, reviewerDecides, asOf } = answer.appeal;
  const days: number[] = [planDecides.beforeServiceDays, planDecides.afterServiceDays, reviewerDecides?.days ?? 0];
  const hours: number[] = [planDecides.urgentHours, reviewerDecides?.urgentHours ?? 0];
  return [internalAppeal && deadlineOf(internalAppeal), externalReview && deadlineOf(externalReview), days, hours, asOf];
}

export const appeal: unknown = appealOf(appealDates(question));

// ------------------------------------------------------------ what the compiler must refuse

// @ts-expect-error there is no such verdict: nothing is promised
export const promise: Verdict = "yes";

// @ts-expect-error a referrer is one of those that are named
export const friend: Necessity = { referrer: "friend" };

// @ts-expect-error what was typed may be no code
export const unread: string = diagnosis.value.code;
