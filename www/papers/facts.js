// @ts-check
import { day, spanOf, today } from "../figures.js";
import { conditionWords } from "../answer/coverage-words.js";
import { figureSaid } from "../answer/said.js";
import { sums } from "../answer/sums.js";
import { fill, lookUp, plural, pluralSpan, words } from "../words.js";
import { say } from "./blocks.js";

/** @import { Answer, Estimate, Funding, StepName } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Language } from "../words.js" */
/** @import { Line } from "./blocks.js" */

/**
 * What the papers are filled in from: the newest answers and estimate, and the names that are no part of a request.
 *
 * @typedef {object} Facts
 * @property {Estimate | undefined} estimate
 * @property {Answer} answers
 * @property {{ page: Language, letter: Language }} languages That of the page, and that of what somebody else is to read.
 * @property {Record<string, string | undefined>} details What was typed for the papers alone, by the name of its field.
 */

/**
 * Returns the diagnosis code in its normal form; a code that is not whole is not passed on.
 *
 * @param {Facts} facts
 */
export function diagnosisCode(facts) {
  return facts.answers.diagnosis?.value?.code;
}

/**
 * Returns the condition in the person's own words, else what a common code stands for.
 *
 * @param {Facts} facts
 */
export function conditionInWords(facts) {
  const { condition, side } = facts.answers.diagnosis?.value ?? {};
  return facts.details.condition ?? (condition && conditionWords({ condition, side }));
}

/**
 * Returns the condition and its code, with a blank for the one that is not known.
 *
 * @param {Facts} facts
 * @returns {Line | undefined}
 */
export function conditionAndCode(facts) {
  const [condition, code] = [conditionInWords(facts), diagnosisCode(facts)];
  return condition === undefined && code === undefined ? undefined : say(words.papers.common.conditionAndCode, { condition, code });
}

/**
 * Returns the billing codes, if they were answered.
 *
 * @param {Facts} facts
 */
export function serviceCodes({ answers }) {
  const code = answers.request.necessity?.serviceCode;
  if (code === "both") return words.papers.common.codesBoth;
  return code === "97124" || code === "97140" ? code : undefined;
}

/** Who gives hands-on care under the therapy benefit of a plan, where it is manual therapy and no massage. */
const THERAPY_PROVIDERS = ["physicalTherapist", "occupationalTherapist", "chiropractor"];

/**
 * Returns what the care is to whoever decides on it: an exclusion of massage does not reach manual therapy. The billing code decides, else
 * who treats.
 *
 * @param {Facts} facts
 * @returns {keyof typeof words.papers.care}
 */
export function careOf({ answers }) {
  const { serviceCode, therapist } = answers.request.necessity ?? {};
  if (serviceCode === "97140") return "manual";
  if (serviceCode === "97124") return "massage";
  if (serviceCode === "both") return "both";
  return THERAPY_PROVIDERS.includes(therapist ?? "") ? "manual" : "either";
}

/**
 * Says whether the insurance pays for an injury: it goes by a claim, not by a member.
 *
 * @param {Facts} facts
 */
export function isInjury({ answers }) {
  return answers.payer === "injuryInsurer";
}

/**
 * Returns who stands behind the plan: the laws that help the person hang on it.
 *
 * @param {Facts} facts
 * @returns {Funding | "unknown"}
 */
export function funding({ answers }) {
  return answers.request.coverage.funding ?? "unknown";
}

/**
 * Says whether the clinic is, or may be, bound by a contract with the health plan.
 *
 * @param {Facts} facts
 */
function isInNetwork({ answers }) {
  const networks = answers.estimate?.shown.networks;
  return networks === undefined ? answers.payer === "healthPlan" && answers.request.network !== "out" : networks.includes("in");
}

/**
 * Returns what keeps a patient from the bill for a visit that was not authorized: the law of a work claim, the clinic's contract with
 * the plan, or nothing.
 *
 * @param {Facts} facts
 * @returns {"work" | "network" | undefined}
 */
export function whoBears(facts) {
  if (facts.answers.request.coverage.kind === "workersCompensation") return "work";
  return isInNetwork(facts) ? "network" : undefined;
}

/**
 * Returns the number of visits in words, if it was answered.
 *
 * @param {Facts} facts
 */
export function visitsInWords({ answers: { request } }) {
  const { visits } = request.course;
  return visits === undefined ? undefined : pluralSpan(words.counted.visits, spanOf(visits));
}

/**
 * Returns how often, if it was answered.
 *
 * @param {Facts} facts
 */
export function often({ answers: { request, weeks } }) {
  const { visitsPerWeek } = request.course;
  if (visitsPerWeek === undefined || weeks === undefined) return undefined;
  const { perWeekOne, perWeek: several } = words.papers.common;
  return visitsPerWeek === 1 ? perWeekOne : fill(several, { visits: plural(words.counted.visits, visitsPerWeek) });
}

/**
 * Returns for how long, if the visits and how often were answered.
 *
 * @param {Facts} facts
 */
export function howLong({ answers: { weeks } }) {
  return weeks === undefined ? undefined : pluralSpan(words.counted.weeks, weeks);
}

/**
 * Returns the dates of the visits where the person gave what they follow from.
 *
 * @param {Facts} facts
 */
export function visitDates(facts) {
  const { estimate, answers } = facts;
  const isGiven = !answers.assumed.includes("course.firstVisit") && answers.weeks !== undefined;
  return isGiven ? (estimate?.insurance?.low.visits.map(({ date }) => day(date)) ?? []) : [];
}

/**
 * Returns the first and the last day of the course where the person gave what they follow from.
 *
 * @param {Facts} facts
 */
export function courseDays(facts) {
  const dates = visitDates(facts);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Returns how many visits are planned, with their days where these are known.
 *
 * @param {Facts} facts
 */
export function plannedInWords(facts) {
  const [visits, days] = [visitsInWords(facts), courseDays(facts)];
  return visits === undefined || days === undefined ? visits : fill(words.papers.common.visitsBetween, { visits, ...days });
}

/**
 * Returns who treats, if it was answered.
 *
 * @param {Facts} facts
 */
export function therapistInWords({ answers }) {
  return lookUp(words.papers.therapists, answers.request.necessity?.therapist ?? "");
}

/**
 * Returns the visits that a step is about, each in words; none where the step is not to be taken.
 *
 * @param {Facts} facts
 * @param {StepName} name
 */
export function stepVisits({ estimate }, name) {
  const visits = estimate?.coverage.steps.find(({ step }) => step === name)?.visits ?? [];
  return visits.map((visit) => fill(words.papers.authorization.visitNumber, { n: String(visit) }));
}

/**
 * Returns a day that was typed for the papers, in words.
 *
 * @param {Facts} facts
 * @param {string} name
 */
export function dayInWords({ details }, name) {
  const typed = details[name];
  return typed === undefined ? undefined : day(typed);
}

/** Returns today in words; every letter bears its day. */
export function todayInWords() {
  return day(today());
}

/**
 * Returns what the answer puts first and what it puts beside it, each in its own words.
 *
 * @param {Estimate} estimate
 */
export function mainAmounts(estimate) {
  const { main, other } = sums(estimate.shown);
  return [main, ...(other === undefined ? [] : [other])].map(({ label, said, price }) => ({ label, amount: `${said} ${price}`.trim() }));
}

/**
 * Returns what was said at a path, in words: a figure, a range or that there is none; nothing where it is not known.
 *
 * @param {Facts} facts
 * @param {string} path
 */
export function said({ answers }, path) {
  const isNone = valueAt(answers.request, path) === "none";
  return figureSaid(answers, path) ?? (isNone ? words.papers.common.hasNone : undefined);
}

/**
 * @param {any} request
 * @param {string} path
 */
function valueAt(request, path) {
  return path.split(".").reduce((value, key) => value?.[key], request);
}
