// @ts-check
/** The open questions of a call: their sentences, what an answer is worth, and the questions of the form that take it. */
import { byId } from "../dom.js";
import { roundMoney } from "../figures.js";
import { isUnder } from "../form.js";
import { isAsked } from "../questions.js";
import { allOf, fieldKey, fill, lookUp, words } from "../words.js";
import { say } from "./blocks.js";
import { openLines } from "./call-lines.js";
import { Call } from "./call-start.js";
import { careOf, conditionInWords, courseDays, diagnosisCode, stepVisits, therapistInWords } from "./facts.js";

/** @import { Question } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Line } from "./blocks.js" */
/** @import { CallWord } from "./call-lines.js" */
/** @import { Facts } from "./facts.js" */

/**
 * A question of the form that takes an answer of the call.
 *
 * @typedef {{ path: string, element: HTMLElement }} AskField
 *
 * A question of the call; what it says, in the language that is spoken then.
 * @typedef {{ question: () => Line, worth: () => string, portal: () => string, fields: AskField[] }} Ask
 */

/** Massage and manual therapy; a person who will be billed one asks about the other, too. */
const [MASSAGE, MANUAL_THERAPY] = ["97124", "97140"];

/**
 * Returns the questions that are open, in the order of the agent's screen.
 *
 * @param {HTMLElement} root
 * @param {Facts} facts
 * @returns {Ask[]}
 */
export function openAsks(root, facts) {
  const call = new Call(facts);
  return openLines(call).map(({ fields, says }) => {
    const about = (facts.estimate?.questions ?? []).filter(({ field }) => isUnder(fieldKey(field), fields));
    return {
      question: () => questionWords(says, valuesOf(facts)),
      worth: () => worth(about),
      portal: () => portalWords(about),
      fields: fieldsOf(root, openPaths(call, about, fields)),
    };
  });
}

/**
 * @param {CallWord[]} says
 * @param {Record<string, string | Line | undefined>} values
 * @returns {Line}
 */
function questionWords(says, values) {
  const sentences = says.map((key) => say(words.papers.call.lines[inTime(key, values)], values));
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [" ", ...sentence]));
}

/**
 * Returns the sentence that needs no dates where nobody gave any.
 *
 * @param {CallWord} key
 * @param {Record<string, string | Line | undefined>} values
 */
function inTime(key, { from }) {
  return key === "active" && from === undefined ? "activeUndated" : key;
}

/**
 * Returns what the sentences are filled in with.
 *
 * @param {Facts} facts
 * @returns {Record<string, string | Line | undefined>}
 */
function valuesOf(facts) {
  const { necessity } = facts.answers.request;
  const isManual = careOf(facts) === "manual";
  const days = courseDays(facts);
  return {
    code: isManual ? MANUAL_THERAPY : MASSAGE,
    other: isManual ? MASSAGE : MANUAL_THERAPY,
    therapist: therapistInWords(facts) ?? words.papers.therapists.massageTherapist,
    diagnosis: diagnosisCode(facts) ?? conditionInWords(facts) ?? say(words.papers.call.myDiagnosis),
    referrer: lookUp(words.papers.referrers, necessity?.referrer ?? ""),
    from: days?.first,
    until: days?.last,
    visit: stepVisits(facts, "askForMoreVisits")[0],
    visits: allOf(stepVisits(facts, "askToContinueAtVisit")),
  };
}

/**
 * Returns the paths of the answers that are open: as the model names them, and those that the model does not ask but the form takes.
 *
 * @param {Call} call
 * @param {Question[]} about
 * @param {string[]} fields
 */
function openPaths(call, about, fields) {
  const named = about.map(({ field }) => field);
  const unnamed = fields.filter((key) => !about.some(({ field }) => isUnder(fieldKey(field), [key])) && call.isUnanswered(key));
  return [...named, ...unnamed.flatMap((key) => [key, `coverage.${key}`, `coverage.inNetwork.${key}`])];
}

/**
 * Returns the questions of the form that are asked and take these answers, each once.
 *
 * @param {HTMLElement} root
 * @param {string[]} paths
 * @returns {AskField[]}
 */
function fieldsOf(root, paths) {
  /** @type {Map<HTMLElement, string>} */
  const found = new Map();
  for (const path of paths) {
    const field = byId(root, path) ?? byId(root, `${path}-unknown`);
    // What a tick opens is asked with it.
    const element = field?.closest(".has") ?? field?.closest(".question");
    if (element instanceof HTMLElement && isAsked(element) && !found.has(element)) found.set(element, path);
  }
  return [...found].map(([element, path]) => ({ path, element }));
}

/** @param {Question[]} about */
function worth(about) {
  if (about.length === 0) return "";
  const { decides, decidesAndWorth, worth: worthOnly, together } = words.papers.call;
  const [best] = about.flatMap(({ narrowsBy }) => narrowsBy ?? []).toSorted((one, other) => other - one);
  const decidesCoverage = about.some((question) => question.decidesCoverage);
  if (best === undefined || best === 0) return decidesCoverage ? decides : together;
  return fill(decidesCoverage ? decidesAndWorth : worthOnly, { amount: roundMoney(best) });
}

/** @param {Question[]} about */
function portalWords(about) {
  const keys = about.map(({ field }) => fieldKey(field));
  const named = Object.entries(words.papers.call.portals).filter(([under]) => keys.some((key) => isUnder(key, [under])));
  const all = named.map(([, portal]) => portal).join("; ");
  return all === "" ? "" : fill(words.papers.call.portal, { words: all });
}
