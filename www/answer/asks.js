// @ts-check
import { clone, find, write, writeOrHide } from "../dom.js";
import { roundMoney } from "../figures.js";
import { questionAt } from "../problems.js";
import { isAsked } from "../questions.js";
import { fieldQuestion, fill, words } from "../words.js";

/** @import { Answer, Cents, Estimate, Question } from "../../dist/pkg/coverage_estimator.js" */

const MOST_ASKED = 4;

/** @typedef {{ field: string, question: string, worth: string }} Ask */
/** @typedef {{ bothNetworks: boolean, kind: string | undefined }} About Whether both networks are asked about, and the kind of insurance. */

/**
 * Lists what to ask first: what decides whether massage is covered, on which every figure hangs, then what narrows the estimate most.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showAsks(root, { insurance, coverage, questions, shown }, { request }) {
  const about = { bothNetworks: shown.networks.length > 1, kind: request.coverage.kind };
  const isOpen = insurance !== undefined && coverage.verdict !== "notCovered" && insurance.patientPays.low !== insurance.patientPays.high;
  // What the person alone knows, a card asks.
  const deciding = coverageAsks(
    questions.filter(({ decidesCoverage, ask }) => decidesCoverage && ask !== "yourself"),
    about,
  );
  const money = isOpen
    ? moneyAsks(
        shown.asksFirst.flatMap((path) => questions.filter(({ field, decidesCoverage }) => field === path && !decidesCoverage)),
        shown.ordinary?.hangsOn ?? [],
        about,
      )
    : [];
  const first = [...deciding.slice(0, MOST_ASKED), ...money];
  const further = deciding.slice(MOST_ASKED);
  writeOrHide(root, "#asks-intro", money.length > 0 ? words.sentences.asksIntro : "");
  find(root, "#asks", HTMLOListElement).replaceChildren(...first.map((ask) => askItem(root, ask)));
  find(root, "#asks-more", HTMLUListElement).replaceChildren(...further.map((ask) => askItem(root, { ...ask, worth: "" })));
  write(root, "#more-asks-title", fill(words.coverage.sentences.moreAsks, { n: String(further.length) }));
  find(root, "#more-asks", HTMLElement).hidden = further.length === 0;
  write(root, "#asks-title", fill(words.coverage.sentences.asksFirst, { n: String(first.length) }));
  find(root, "#asks-part", HTMLElement).hidden = first.length === 0;
}

/**
 * Returns the questions that decide coverage. Parts of one paper are asked about together, once.
 *
 * @param {Question[]} questions
 * @param {About} about
 * @returns {Ask[]}
 */
function coverageAsks(questions, about) {
  const { decides, decidesAndWorth } = words.coverage.sentences;
  const asks = questions.map(({ field, narrowsBy }) => {
    const worth = narrowsBy === undefined || narrowsBy === 0 ? decides : fill(decidesAndWorth, { worth: worthWords(narrowsBy) });
    return { field, question: fieldQuestion(field, about), worth };
  });
  return asks.filter((ask, index) => asks.findIndex(({ question }) => question === ask.question) === index);
}

/**
 * Returns the questions about money. What the number that stands first hangs on comes first, and says so.
 *
 * @param {Question[]} questions
 * @param {string[]} hangsOn
 * @param {About} about
 * @returns {Ask[]}
 */
function moneyAsks(questions, hangsOn, about) {
  const asks = questions.map(({ field, narrowsBy }) => {
    const isFirst = hangsOn.includes(field) || narrowsBy === undefined;
    const worth = isFirst ? words.answer.sentences.movesFirst : worthWords(narrowsBy);
    return { field, question: fieldQuestion(field, about), worth };
  });
  return asks.slice(0, MOST_ASKED);
}

/** @param {Cents} narrowsBy */
function worthWords(narrowsBy) {
  return fill(words.sentences.worth, { amount: roundMoney(narrowsBy) });
}

/**
 * @param {HTMLElement} root
 * @param {Ask} ask
 */
function askItem(root, { field, question, worth }) {
  const item = clone(root, "#ask-template");
  const link = find(item, "a", HTMLAnchorElement);
  const place = questionAt(root, field);
  link.textContent = question;
  if (place !== null && isAsked(place)) link.dataset.goTo = field;
  else link.removeAttribute("href");
  writeOrHide(item, ".worth", worth);
  return item;
}
