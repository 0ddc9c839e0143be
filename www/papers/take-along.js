// @ts-check
/** The estimate to take along: what an insurer's own tool has to tell, and what a clinic needs to issue an estimate of its own. */
import { verdictSentence } from "../answer/coverage.js";
import { isOnlyIfPaid, wayName } from "../answer/ways.js";
import { day, money, moneySpan, spanOf } from "../figures.js";
import { openWays, sums } from "../answer/sums.js";
import { fill, lookUp, ofVisits, words } from "../words.js";
import { fields, heading, list, paragraph } from "./blocks.js";
import {
  careOf,
  conditionInWords,
  courseDays,
  dayInWords,
  diagnosisCode,
  isInjury,
  mainAmounts,
  often,
  plannedInWords,
  said,
  serviceCodes,
  todayInWords,
} from "./facts.js";
import { noticesOf } from "./notices.js";
import { usedSoFar } from "./used-so-far.js";
import { visits } from "./visits.js";

/** @import { Estimate, RequestRead } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @returns {Paper}
 */
export function takeAlong(facts) {
  const title = words.paperTitles.takeAlong;
  const { note, whatItIs } = words.papers.takeAlong;
  const { estimate } = facts;
  if (estimate === undefined) return { title, note: words.papers.common.needsEstimate, sheets: [] };
  const parts = [
    paragraph(whatItIs, { date: todayInWords() }),
    ...who(facts),
    ...service(facts),
    ...share(estimate),
    ...prices(facts),
    ...usedSoFar(facts),
    ...needed(facts),
    ...visits(facts, estimate),
    ...forTheClinic(facts),
    ...noticesOf(facts, estimate),
  ];
  return { title, note, sheets: [parts] };
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function who(facts) {
  const { details } = facts;
  const { patientName, born, plan, memberId, groupNumber, claimNumber } = words.papers.common;
  const numbers = isInjury(facts)
    ? [row(claimNumber, details.claimNumber)]
    : [row(memberId, details.memberId), row(groupNumber, details.groupNumber)];
  const insured = facts.answers.payer === "nobody" ? [] : [row(plan, details.planName), ...numbers];
  return [
    heading(words.papers.takeAlong.who),
    fields([row(patientName, details.patient), row(born, dayInWords(facts, "born")), ...insured]),
  ];
}

/**
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
function share(estimate) {
  const { takeAlong, takeAlongOne } = words.papers;
  const { shareTitle, billed, coverage } = ofVisits(estimate.shown, takeAlong, takeAlongOne);
  const rows = [
    ...mainAmounts(estimate).map(({ label, amount }) => row(label, amount)),
    ...(openWays(estimate).length > 1 ? ways(estimate) : []),
    row(billed, moneySpan(spanOf(estimate.billed.patientPays))),
    row(coverage, verdictSentence(estimate.coverage)),
  ];
  const { ifPaid } = sums(estimate.shown).main;
  return [heading(shareTitle), ...(ifPaid === "" ? [] : [paragraph(ifPaid, {})]), fields(rows)];
}

/** @param {Estimate} estimate */
function ways(estimate) {
  return openWays(estimate).map((way) => {
    const { patientPays, saved } = way;
    const span = moneySpan(patientPays);
    const amount = isOnlyIfPaid(way, estimate) ? fill(words.papers.takeAlong.ifPaid, { amount: span }) : span;
    const isSaving = saved !== undefined && saved.high > 0;
    return row(wayName(way, estimate), isSaving ? fill(words.papers.takeAlong.taxSaved, { amount, saved: moneySpan(saved) }) : amount);
  });
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function prices(facts) {
  const { request } = facts.answers;
  const { pricesTitle, unitCharge, billedCharge, cashRate, network, networkIn, networkOut } = words.papers.takeAlong;
  const { charges } = request;
  const { insurance } = facts.estimate ?? {};
  const billed = insurance?.low.visits[0]?.billedCharge;
  const standing = request.network === "in" ? networkIn : request.network === "out" ? networkOut : undefined;
  const isPlan = facts.answers.payer === "healthPlan";
  return [
    heading(pricesTitle),
    fields([
      ...(charges.chargePerUnit === undefined ? [] : [row(unitCharge, said(facts, "charges.chargePerUnit"))]),
      row(billedCharge, said(facts, "charges.billedCharge") ?? (billed && money(billed))),
      ...(insurance === undefined ? [] : [row(allowedName(request.network), said(facts, "charges.allowedAmount"))]),
      row(cashRate, said(facts, "charges.cashRate")),
      ...(isPlan ? [row(network, standing)] : []),
    ]),
  ];
}

/** @param {RequestRead["network"]} network */
function allowedName(network) {
  const { allowedAmount, allowedIn, allowedOut } = words.papers.takeAlong;
  return network === "in" ? allowedIn : network === "out" ? allowedOut : allowedAmount;
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function service(facts) {
  const {
    serviceTitle,
    service,
    serviceMinutes,
    serviceCode,
    condition,
    diagnosis,
    visits: planned,
    often: howOften,
    firstVisit,
  } = words.papers.takeAlong;
  const minutes = facts.answers.request.necessity?.minutes;
  const care = words.papers.care[careOf(facts)].name;
  return [
    heading(serviceTitle),
    fields([
      [service, typeof minutes === "number" ? fill(serviceMinutes, { care, minutes: String(minutes) }) : care],
      [serviceCode, serviceCodes(facts)],
      [condition, conditionInWords(facts)],
      [diagnosis, diagnosisCode(facts)],
      [planned, plannedInWords(facts)],
      [howOften, often(facts)],
      ...(courseDays(facts) === undefined ? [row(firstVisit, firstDay(facts))] : []),
    ]),
  ];
}

/** @param {Facts} facts */
function firstDay({ answers: { assumed, request } }) {
  const { firstVisit } = request.course;
  return firstVisit === undefined || assumed.includes("course.firstVisit") ? undefined : day(firstVisit);
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function needed(facts) {
  const { estimate, answers } = facts;
  const { request } = answers;
  const asked = estimate?.coverage.gates.flatMap(({ gate, status }) => (status === "notApplicable" ? [] : [gate])) ?? [];
  if (estimate?.insurance === undefined && !asked.includes("priorAuthorization")) return [];
  const { neededTitle, neededPrimaryCare, neededAuthorization } = words.papers.takeAlong;
  const statuses = words.papers.authorizations;
  const status = lookUp(statuses, request.authorization?.status ?? "unknown") ?? statuses.unknown;
  return [
    heading(neededTitle),
    list("checks", [
      [neededReferral(facts)],
      ...(asked.includes("primaryCareReferral") ? [[neededPrimaryCare]] : []),
      [fill(neededAuthorization, { status })],
    ]),
  ];
}

/**
 * Returns whether there has to be a referral, as the check says it.
 *
 * @param {Facts} facts
 */
function neededReferral({ estimate, answers: { request } }) {
  const { neededReferral, neededReferralIfAsked, neededDirectAccess, neededNoReferral } = words.papers.takeAlong;
  const point = estimate?.coverage.gates.find(({ gate }) => gate === "licensedReferrer");
  if (request.necessity?.referralRequired === false) return neededNoReferral;
  if (point?.reason === "directAccess") return neededDirectAccess;
  return point?.step === "askWhetherReferralIsNeeded" ? neededReferralIfAsked : neededReferral;
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function forTheClinic({ details }) {
  const { clinicTitle, provider, number, location, contact, issued } = words.papers.takeAlong;
  const named = [details.therapistName, details.clinicName].filter((name) => name !== undefined).join(", ");
  return [
    heading(clinicTitle),
    fields([
      [provider, named || undefined],
      [number, details.clinicNumber],
      [location, details.clinicAddress],
      ...(details.clinicContact === undefined ? [] : [row(contact, details.clinicContact)]),
      [issued, undefined],
    ]),
  ];
}

/**
 * @param {string} name
 * @param {string | Line | undefined} value
 * @returns {[string, string | Line | undefined]}
 */
function row(name, value) {
  return [name, value];
}
