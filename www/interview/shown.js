// @ts-check
import { checkWithoutPrice, costsNothing, perVisitWords } from "../answer/per-visit.js";
import { countPoints, pointsOf } from "../answer/counts.js";
import { insured, withNames } from "../answer/coverage-words.js";
import { find, write, writeOrHide } from "../dom.js";
import { showHelp } from "../glossary/help.js";
import { fill, plural, words } from "../words.js";
import { listBehind } from "./behind.js";
import { cardWords, checkOf, putOnCard, showCard } from "./card.js";
import { hideOptions } from "./options.js";
import { listPoints } from "./points.js";

/** @import { Answer, Card, GateName } from "../../dist/pkg/coverage_estimator.js" */

/** The places that are no cards: the number, and the points of the check as a list. */
export const ANSWER = "answer";
export const POINTS = "points";

/**
 * Where a person is, with all that is shown there.
 *
 * @typedef {object} Where
 * @property {string} place
 * @property {Map<string, Card>} cards Every card that was there, by its key.
 * @property {Answer} answers
 * @property {boolean} hasBack
 */

/**
 * Shows a place of the interview.
 *
 * @param {HTMLElement} root
 * @param {Where} where
 */
export function showPlace(root, where) {
  const { place, cards, answers } = where;
  const card = cards.get(place);
  root.dataset.place = card === undefined ? place : "card";
  find(root, "#card-points", HTMLElement).hidden = place !== POINTS;
  if (card !== undefined) showAsked(root, card, answers);
  else if (place === POINTS) showPoints(root, where);
  else showAnswer(root, answers);
  showWay(root, card?.part === "coverage" || place === POINTS ? pointsWay(answers) : numberWay(answers, card));
  find(root, "#card-back", HTMLElement).hidden = !where.hasBack;
  const hasAnswer = (answers.estimate ?? checkWithoutPrice(answers)) !== undefined;
  find(root, "#card-stop", HTMLElement).hidden = card === undefined || !hasAnswer;
  const behind = numbers(answers).filter(({ key, isAnswered }) => isAnswered && key !== place);
  // Who sees all questions sees the answers in them.
  if (root.dataset.view !== "all") listBehind(root, behind, answers);
}

/** @param {Answer} answers */
function numbers({ interview }) {
  return interview.cards.filter(({ part }) => part === "number");
}

/**
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {Answer} answers
 */
function showAsked(root, card, answers) {
  showCard(root, card, cardWords(root, card, answers));
  showOnward(root, words.cards.sentences.continue);
}

/**
 * @param {HTMLElement} root
 * @param {Answer} answers
 */
function showAnswer(root, answers) {
  const { interview } = answers;
  const { openTitle, openWhere, goOn, doneTitle, doneWhere, toPoints, doneAlone } = words.cards.sentences;
  const hasPoints = interview.next.coverage !== undefined;
  const where = hasPoints ? withNames(doneWhere, insured(root, answers)) : doneAlone;
  const onward = hasPoints ? toPoints : "";
  if (interview.left > 0) showStation(root, openTitle, openWhere, goOn);
  else if (waitsForPrice(answers)) showCall(root, answers, onward);
  else showStation(root, doneTitle, where, onward);
}

/**
 * @param {HTMLElement} root
 * @param {Answer} answers
 * @param {string} onward
 */
function showCall(root, answers, onward) {
  const { callTitle, callWhere, callPoints, callSteps } = words.cards.sentences;
  const last = onward === "" ? callSteps : withNames(callPoints, insured(root, answers));
  showStation(root, callTitle, [perVisitWords(answers), callWhere, last].join(" ").trim(), onward);
}

/** @param {Answer} answers */
function waitsForPrice({ estimate, perVisit }) {
  return estimate === undefined && !costsNothing(perVisit);
}

/**
 * @param {HTMLElement} root
 * @param {Where} where
 */
function showPoints(root, { cards, answers }) {
  const { pointsTitle, pointsWhere, pointsDone, pointsSettled, toNextPoint, toAnswer } = words.cards.sentences;
  const isOpen = answers.interview.next.coverage !== undefined;
  // One no makes all other points idle, so that they were never asked.
  const done = checkOf(answers)?.verdict === "notCovered" ? pointsSettled : pointsDone;
  const where = withNames(isOpen ? pointsWhere : done, insured(root, answers));
  showStation(root, pointsTitle, where, isOpen ? toNextPoint : toAnswer);
  listPoints(root, cardsByPoint([...cards.values()]), answers);
}

/**
 * Returns where each point is answered: on a card of its own, else on one that asks it too.
 *
 * @param {Card[]} cards
 */
function cardsByPoint(cards) {
  const pairs = (/** @type {Card} */ card, /** @type {GateName[]} */ points) => points.map((point) => /** @type {const} */ ([point, card]));
  const shared = cards.flatMap((card) => pairs(card, card.also ?? []));
  return new Map([...shared, ...cards.flatMap((card) => pairs(card, card.point === undefined ? [] : [card.point]))]);
}

/**
 * Shows a place that asks nothing itself.
 *
 * @param {HTMLElement} root
 * @param {string} title
 * @param {string} where
 * @param {string} onward
 */
function showStation(root, title, where, onward) {
  write(root, "#card-title", title);
  writeOrHide(root, "#card-where", where);
  hideOptions(root);
  find(root, "#card-unknown", HTMLElement).hidden = true;
  showHelp(root, "", []);
  putOnCard(root, []);
  showOnward(root, onward);
}

/**
 * @param {HTMLElement} root
 * @param {string} onward
 */
function showOnward(root, onward) {
  writeOrHide(root, "#card-continue", onward);
  // Where nothing is left to answer, the way on is to take the answer along.
  find(root, "#card-print", HTMLElement).hidden = onward !== "";
}

/** How far a person is. @typedef {{ done: number, all: number, sentence: string }} Way */

/**
 * @param {Answer} answers
 * @param {Card | undefined} card
 * @returns {Way}
 */
function numberWay(answers, card) {
  const all = numbers(answers);
  const ahead = all.filter(({ key, isAnswered }) => !isAnswered && key !== card?.key).length;
  const done = all.length - ahead - (card === undefined ? 0 : 1);
  const { first, done: whole, waiting } = words.cards.sentences;
  if (card === undefined && ahead === 0 && waitsForPrice(answers)) return { done: done - 1, all: all.length, sentence: waiting };
  if (card === undefined) return { done, all: all.length, sentence: ahead === 0 ? whole : plural(words.counted.cardsLeft, ahead) };
  if (done === 0) return { done, all: all.length, sentence: first };
  const leadsOn = all.some((one) => one.leadsOn && (!one.isAnswered || one.key === card.key));
  if (leadsOn || (ahead > 0 && answers.estimate === undefined)) return wayToRule(all, card);
  return { done, all: all.length, sentence: aheadWords(card, ahead) };
}

/** Few people have more cards about the price. */
const MOST_CARDS = 12;

/**
 * Before the first number, and until it is decided who pays and by which rule, nobody can know how many cards are left.
 *
 * @param {Card[]} all
 * @param {Card} card
 * @returns {Way}
 */
function wayToRule(all, card) {
  const done = all.findIndex(({ key }) => key === card.key);
  return { done, all: Math.max(all.length, MOST_CARDS), sentence: fill(words.cards.sentences.nth, { n: String(done + 1) }) };
}

/**
 * Whatever is still to be said may lead on to another card, but for what only compares prices.
 *
 * @param {Card} card
 * @param {number} ahead
 */
function aheadWords({ reason, isAnswered }, ahead) {
  const { last, perhapsLast } = words.cards.sentences;
  if (ahead > 0) return plural(words.counted.cardsAhead, ahead);
  return reason === "comparesPrices" || (isAnswered && reason !== "decidesTheRule") ? last : perhapsLast;
}

/**
 * @param {Answer} answers
 * @returns {Way}
 */
function pointsWay(answers) {
  const counts = countPoints(pointsOf(checkOf(answers)?.gates ?? []));
  return { done: Number(counts.met), all: Number(counts.all), sentence: fill(words.cards.sentences.points, counts) };
}

/**
 * @param {HTMLElement} root
 * @param {Way} way
 */
function showWay(root, { done, all, sentence }) {
  write(root, "#card-left", sentence);
  const line = find(root, "#card-line", HTMLProgressElement);
  line.max = Math.max(all, 1);
  line.value = done;
}
