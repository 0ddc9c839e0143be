// @ts-check
/** The two letters after a denial: for its reasons, and against it. */
import { words } from "../words.js";
import { fields, list, paragraph, say, subject } from "./blocks.js";
import { careOf, conditionAndCode, dayInWords, funding, isInjury, serviceCodes, todayInWords, visitsInWords } from "./facts.js";
import { closing } from "./letters.js";

/** @import { AppealAnswer } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @param {AppealAnswer | undefined} answer
 * @returns {Block[]}
 */
export function reasonsLetter(facts, answer) {
  const { reasonsSubject, reasonsAsk, reasonsReason, reasonsClause, reasonsCriteria, reasonsFile, reasonsHow } = words.papers.denial;
  const { reasonsThanks, copyTo } = words.papers.denial;
  const wanted = [reasonsReason, reasonsClause, reasonsCriteria, reasonsFile, reasonsHow].map((part) => [part]);
  return [
    ...opening(facts, reasonsSubject),
    paragraph(reasonsAsk, { care: careDenied(facts), codes: serviceCodes(facts), notice: dayInWords(facts, "denialDated") }),
    list("numbers", wanted),
    ...right(facts, answer),
    paragraph(reasonsThanks),
    ...closing(facts),
    ...(goesToAdministrator(facts, answer) ? [paragraph(copyTo)] : []),
  ];
}

/**
 * Returns the law that gives the right to the reasons; insurance with a route of its own has its own law.
 *
 * @param {Facts} facts
 * @param {AppealAnswer | undefined} answer
 * @returns {Block[]}
 */
function right(facts, answer) {
  if (answer === undefined || answer.route !== undefined) return [];
  const { rights, administrator } = words.papers.denial;
  const { employer, insured, federalEmployee } = rights;
  const law = { selfFunded: employer, insured, federalEmployee, unknown: employer }[funding(facts)];
  return [paragraph(law), ...(goesToAdministrator(facts, answer) ? [paragraph(administrator)] : [])];
}

/**
 * Says whether the letter goes to the plan administrator too: only an administrator owes the plan's papers within 30 days, and an insurer
 * is none (29 U.S.C. 1024(b)(4), 1132(c)(1)).
 *
 * @param {Facts} facts
 * @param {AppealAnswer | undefined} answer
 */
export function goesToAdministrator(facts, answer) {
  return answer !== undefined && answer.route === undefined && funding(facts) !== "federalEmployee";
}

/**
 * The appeal answers the stated reason point by point. What it says is the person's and the professional's own, so most of it is left to write.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function appealLetter(facts) {
  const { appealSubject, appealAsk, appealReview, reconsiderSubject, reconsiderAsk, reconsiderReview } = words.papers.denial;
  const { appealSaid, appealEncloses, enclosures, points, visits } = words.papers.denial;
  const isFederal = funding(facts) === "federalEmployee";
  const { denialSaid: said, referrerName: referrer, clinicName: clinic, functionLost, tried } = facts.details;
  return [
    ...opening(facts, isFederal ? reconsiderSubject : appealSubject),
    paragraph(isFederal ? reconsiderAsk : appealAsk, {
      notice: dayInWords(facts, "denialDated"),
      received: dayInWords(facts, "denialReceived"),
      visits: visitsInWords(facts) ?? visits,
      care: careDenied(facts),
      codes: serviceCodes(facts),
      clinic,
      condition: conditionAndCode(facts),
    }),
    paragraph(appealSaid, { said }),
    list("points", [
      say(points.reason),
      say(points.functionLost, { answer: functionLost }),
      say(points.tried, { answer: tried }),
      say(points.progress),
      say(points.support),
      say(points.words),
    ]),
    paragraph(isFederal ? reconsiderReview : appealReview),
    paragraph(`${appealEncloses} ${enclosures.map(withBox).join(", ")}.`, { referrer }),
    ...closing(facts),
  ];
}

/**
 * Returns a thing with a box to tick, on the same line: a list of ten does not fit on the letter's page.
 *
 * @param {string} thing
 */
function withBox(thing) {
  return `[\u00a0]\u00a0${thing}`;
}

/**
 * Returns what was denied. A denial is of one thing: where nobody has said what is billed, of massage.
 *
 * @param {Facts} facts
 */
function careDenied(facts) {
  const care = careOf(facts);
  return words.papers.care[care === "either" ? "massage" : care].name;
}

/**
 * @param {Facts} facts
 * @param {string} about
 * @returns {Block[]}
 */
function opening(facts, about) {
  const { common, denial } = words.papers;
  const { details } = facts;
  /** @type {[string, string | undefined][]} */
  const member = isInjury(facts)
    ? [[common.injuryDate, dayInWords(facts, "injuryDate")]]
    : [
        [common.memberId, details.memberId],
        [common.groupNumber, details.groupNumber],
      ];
  return [
    paragraph(common.today, { today: todayInWords() }),
    paragraph(denial.certified),
    fields([
      [denial.to, details.planName],
      [denial.toAddress, undefined],
      [common.patientName, details.patient],
      [common.born, dayInWords(facts, "born")],
      ...member,
      [common.claimNumber, details.claimNumber],
      [common.serviceDates, details.serviceDates],
      [common.address, details.address],
      [common.phone, details.phone],
      [denial.representativeIfAny, details.representative],
    ]),
    subject(about),
    paragraph(denial.toWhom),
  ];
}
