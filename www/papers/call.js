// @ts-check
import { byId } from "../dom.js";
import { listed } from "../coverage-words.js";
import { roundMoney } from "../figures.js";
import { isAsked } from "../questions.js";
import { fieldKey, fieldQuestion, fill, lookUp, words } from "../words.js";
import { fields, heading, list, paragraph, say } from "./blocks.js";
import { diagnosisCode, isInjury, serviceCodes, stepVisits } from "./facts.js";

/** @import { Estimate, Question } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block, Line, Paper } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * A question of the call: what to ask, what the answer is worth, and the question of the form that takes it.
 *
 * @typedef {{ path: string, question: string, worth: string, portal: string, isForInsurer: boolean, control: HTMLElement | undefined }} Ask
 */

/**
 * The part of the script that goes before the questions; they follow once there is an estimate.
 *
 * @param {Facts} facts
 * @returns {Paper}
 */
export function callScript(facts) {
  const { title, note, noInsurer } = words.papers.call;
  if (!hasInsurer(facts)) return { title, note: "", sheets: [[paragraph(noInsurer)]] };
  return { title, note: facts.estimate === undefined ? words.papers.common.needsEstimate : note, sheets: [beforeTheQuestions(facts)] };
}

/**
 * Says whether there is an insurer to call.
 *
 * @param {Facts} facts
 */
export function hasInsurer({ answers }) {
  return answers.payer !== "nobody";
}

/**
 * @param {Facts} facts
 * @returns {Block[]}
 */
function beforeTheQuestions(facts) {
  const { say: title, hello, helloClaim, service, diagnosis, help } = words.papers.call;
  const { patient, memberId, claimNumber, clinicName: clinic } = facts.details;
  const therapist = lookUp(words.papers.therapists, facts.answers.request.necessity?.therapist ?? "") ?? facts.details.therapistName;
  const spoken = [
    say(isInjury(facts) ? helloClaim : hello, { patient, memberId, claimNumber }),
    say(service, { codes: serviceCodes(facts) ?? words.papers.common.codes, therapist, clinic }),
    say(diagnosis, { code: diagnosisCode(facts) }),
    ...networkSentence(facts),
    [help],
  ];
  return [heading(title), { kind: "paragraph", line: spoken.flatMap((line, index) => (index === 0 ? line : [" ", ...line])) }];
}

/**
 * Returns what is said about the network; an insurance that is not asked about one has none.
 *
 * @param {Facts} facts
 */
function networkSentence({ answers }) {
  const { networkIn, networkOut, networkUnknown } = words.papers.call;
  const { network } = answers.request;
  if (network === undefined) return [];
  return [[network === "in" ? networkIn : network === "out" ? networkOut : networkUnknown]];
}

/**
 * Returns what to ask in any case, and what to write down after the questions.
 *
 * @param {Facts} facts
 * @returns {Block[]}
 */
export function afterTheQuestions(facts) {
  const { end, reference, person, when, written, promise } = words.papers.call;
  return [
    heading(words.papers.call.alsoTitle),
    list("bullets", alsoAsked(facts)),
    heading(end),
    fields([
      [reference, undefined],
      [person, undefined],
      [when, undefined],
      [written, undefined],
    ]),
    paragraph(promise),
  ];
}

/**
 * Returns the questions that no answer of the form settles.
 *
 * @param {Facts} facts
 * @returns {Line[]}
 */
function alsoAsked(facts) {
  const { alsoCredentialed, alsoShared, alsoLimits, alsoPerVisit, alsoBodyParts, alsoMoreVisits, alsoContinue } = words.papers.call;
  const [more] = stepVisits(facts, "askForMoreVisits");
  const goesOn = stepVisits(facts, "askToContinueAtVisit");
  const questions = [
    ...(more === undefined ? [] : [fill(alsoMoreVisits, { visit: more })]),
    ...(goesOn.length === 0 ? [] : [fill(alsoContinue, { visits: listed(goesOn) })]),
    ...(isInjury(facts) ? [alsoPerVisit] : [alsoCredentialed, alsoShared, alsoLimits]),
    ...(facts.answers.request.coverage.kind === "workersCompensation" ? [alsoBodyParts] : []),
  ];
  return questions.map((question) => [question, " ", null]);
}

/**
 * Returns the questions that are open, in the order of their worth. Parts of one question of the form are one question.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @returns {Ask[]}
 */
export function openAsks(root, { questions, shown }) {
  const bothNetworks = shown.networks.length > 1;
  /** @type {Map<HTMLElement | string, Question[]>} */
  const together = new Map();
  for (const question of questions) {
    const key = controlOf(root, question.field) ?? question.field;
    together.set(key, [...(together.get(key) ?? []), question]);
  }
  return [...together].map(([key, group]) => ask(group, key instanceof HTMLElement ? key : undefined, bothNetworks));
}

/**
 * @param {Question[]} group
 * @param {HTMLElement | undefined} control
 * @param {boolean} bothNetworks
 * @returns {Ask}
 */
function ask(group, control, bothNetworks) {
  const fields = group.map(({ field }) => field);
  const path = commonPath(fields);
  const isForInsurer = group.every(({ ask }) => ask === "insurer");
  const question = isForInsurer ? fieldQuestion(path, bothNetworks) : othersQuestion(path);
  return { path, question, worth: worth(group), portal: portalWords(path), isForInsurer, control };
}

/**
 * @param {string[]} fields
 */
function commonPath(fields) {
  const [first = "", ...others] = fields;
  let path = first;
  while (path !== "" && others.some((other) => !isUnder(other, [path]))) path = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return path || first;
}

/**
 * Returns what to ask a doctor or the clinic; the questions of the form are worded for an insurer.
 *
 * @param {string} path
 */
function othersQuestion(path) {
  return lookUp(words.papers.othersAsked, path) ?? fieldQuestion(path, false);
}

/** @param {Question[]} group */
function worth(group) {
  const { decides, decidesAndWorth, worth: worthOnly, together } = words.papers.call;
  const [best] = group.flatMap(({ narrowsBy }) => narrowsBy ?? []).toSorted((one, other) => other - one);
  const decidesCoverage = group.some((question) => question.decidesCoverage);
  if (best === undefined || best === 0) return decidesCoverage ? decides : together;
  return fill(decidesCoverage ? decidesAndWorth : worthOnly, { amount: roundMoney(best) });
}

/** @param {string} path */
function portalWords(path) {
  const key = fieldKey(path);
  const known = Object.entries(words.papers.portal).find(([under]) => isUnder(key, [under]));
  return known?.[1] ?? "";
}

/**
 * @param {string} path
 * @param {string[]} tops
 */
function isUnder(path, tops) {
  return tops.some((top) => path === top || path.startsWith(`${top}.`));
}

/**
 * Returns the question of the form that takes an answer, where it is asked.
 *
 * @param {HTMLElement} root
 * @param {string} path
 */
function controlOf(root, path) {
  const field = byId(root, path) ?? byId(root, `${path}-unknown`);
  const question = field?.closest(".question, .reveals");
  return question instanceof HTMLElement && isAsked(question) ? question : undefined;
}
