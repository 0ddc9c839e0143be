// @ts-check
import { clone, find, writeOrHide } from "./dom.js";
import { roundMoney } from "./figures.js";
import { questionAt } from "./problems.js";
import { isAsked } from "./questions.js";
import { fieldKey, fieldQuestion, fill, words } from "./words.js";

/** @import { Estimate, Question } from "../dist/pkg/coverage_estimator.js" */

const MOST_ASKED = 4;
const MOST_TOGETHER = 3;

/** Where no answer alone changes anything: what decides most about a bill, in the order in which an insurer is best asked. */
const TOGETHER = [
  ...["network", "claimAccepted", "deductible", "copayment", "coinsurance", "planShare", "limit", "charges.allowedAmount", "outOfPocketMaximum", "visitLimit"],
  ...["copaymentTiming", "deductibleBasis", "perVisitMaximum", "dollarLimit", "lifetimeLimit", "medPay"],
];

/**
 * Lists what to ask first: whether massage is covered, on which every figure hangs, then what narrows the estimate most.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {{ isUncovered: boolean, bothNetworks: boolean }} course
 */
export function showAsks(root, { insurance, questions }, { isUncovered, bothNetworks }) {
  const isOpen = insurance !== undefined && insurance.patientPays.low !== insurance.patientPays.high;
  const narrowing = questions.flatMap(({ field, narrowsBy }) => (narrowsBy !== undefined && narrowsBy > 0 ? [{ field, narrowsBy }] : [])).slice(0, MOST_ASKED);
  const fields = narrowing.length > 0 ? narrowing.map(({ field }) => field) : askedTogether(questions);
  const worth = narrowing.map(({ narrowsBy }) => fill(words.sentences.worth, { amount: roundMoney(narrowsBy) }));
  const asked = isOpen ? fields.map((field, index) => askItem(root, fieldQuestion(field, bothNetworks), worth[index] ?? "", field)) : [];
  const coverage = insurance === undefined || isUncovered ? [] : [askItem(root, words.sentences.askCovered, words.sentences.askCoveredWorth)];
  const intro = narrowing.length > 0 ? words.sentences.asksIntro : words.sentences.asksTogether;
  writeOrHide(root, "#asks-intro", asked.length > 0 ? intro : "");
  find(root, "#asks", HTMLOListElement).replaceChildren(...coverage, ...asked);
  find(root, "#asks-part", HTMLElement).hidden = coverage.length + asked.length === 0;
}

/**
 * Returns the fields to ask about together. Total and met of one thing are one question, and so are both networks.
 *
 * @param {Question[]} questions
 */
function askedTogether(questions) {
  const fields = questions.map(({ field }) => field);
  return TOGETHER.flatMap((key) => fieldsUnder(fields, key)).slice(0, MOST_TOGETHER);
}

/**
 * Returns the field of a key, or what holds it where more than one part of it is not known; none where all is known.
 *
 * @param {string[]} fields
 * @param {string} key
 */
function fieldsUnder(fields, key) {
  const first = fields.find((field) => fieldKey(field) === key || fieldKey(field).startsWith(`${key}.`));
  if (first === undefined) return [];
  const whole = first.slice(0, first.length - fieldKey(first).length + key.length);
  const parts = fields.filter((field) => field.startsWith(`${whole}.`));
  return [parts.length > 1 ? whole : first];
}

/**
 * @param {HTMLElement} root
 * @param {string} question
 * @param {string} worth
 * @param {string} [field]
 */
function askItem(root, question, worth, field = "") {
  const item = clone(root, "#ask-template");
  const link = find(item, "a", HTMLAnchorElement);
  const place = questionAt(root, field);
  link.textContent = question;
  if (place !== null && isAsked(place)) link.dataset.goTo = field;
  else link.removeAttribute("href");
  writeOrHide(item, ".worth", worth);
  return item;
}
