// @ts-check
import { clone, find, write } from "../dom.js";
import { controls, pathOf, readForm } from "../form.js";
import { answerWords } from "../answer/print.js";
import { figureSaid } from "../answer/said.js";
import { questionAt } from "../problems.js";
import { capital, fieldName, fill, words } from "../words.js";
import { cardName } from "./card.js";
import { optionWords } from "./options.js";

/** @import { Answer, Card } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "../form.js" */

/**
 * Lists the cards behind a person with their answers, each to be changed.
 *
 * @param {HTMLElement} root
 * @param {Card[]} cards
 * @param {Answer} answers
 */
export function listBehind(root, cards, answers) {
  find(root, "#behind", HTMLElement).hidden = cards.length === 0;
  const typed = readForm(root);
  const answered = controls(root).filter((control) => typed[pathOf(control)] !== undefined);
  write(root, "#behind-title", words.cards.sentences.behind);
  find(root, "#behind-list", HTMLUListElement).replaceChildren(
    ...cards.map((card) => behindItem(root, card, behindAnswer(card, figuresOf(root, card.asks, answered, answers)))),
  );
}

/**
 * @param {HTMLElement} root
 * @param {Card} card
 * @param {string} answer
 */
function behindItem(root, card, answer) {
  const item = clone(root, "#behind-template");
  const name = cardName(card);
  write(item, ".behind-name", name);
  write(item, ".behind-answer", answer);
  const button = find(item, "button", HTMLButtonElement);
  button.dataset.toCard = card.key;
  button.setAttribute("aria-label", fill(words.cards.sentences.changeWhich, { name }));
  return item;
}

/**
 * Returns the answer to a card: its figures where there are any, else the words of the coarse answer.
 *
 * @param {Card} card
 * @param {string} figures
 */
function behindAnswer(card, figures) {
  const chosen = card.options.find(({ isChosen }) => isChosen);
  if (figures !== "") return figures;
  return chosen === undefined ? words.cards.sentences.notKnown : optionWords(card, chosen);
}

/**
 * @param {HTMLElement} root
 * @param {string[]} paths
 * @param {Control[]} answered
 * @param {Answer} answers
 */
function figuresOf(root, paths, answered, answers) {
  // Of a question that lies on the card in part, the other parts are no answer to the card.
  const asks = paths.map((path) => questionAt(root, path)).map((field) => field?.closest(".part") ?? field?.closest(".question"));
  const asked = answered.filter((control) => asks.some((one) => one?.contains(control)));
  const said = asked.flatMap((control) => {
    const value = valueOf(control, answers);
    return value === undefined ? [] : [{ path: pathOf(control), name: capital(fieldName(pathOf(control), false)), value }];
  });
  const [only, ...others] = said;
  // One of several parts says by its name which it is: "Visits left: 0" would be another thing than none used.
  if (only !== undefined && others.length === 0 && paths.includes(only.path)) return only.value;
  return said.map((one) => fill(words.cards.sentences.named, one)).join("; ");
}

/**
 * @param {Control} control
 * @param {Answer} answers
 */
function valueOf(control, answers) {
  const said = control.type === "text" ? figureSaid(answers, pathOf(control)) : undefined;
  return said ?? answerWords(control);
}
