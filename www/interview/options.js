// @ts-check
import { nameWords } from "../configuration/names.js";
import { clone, find, write } from "../dom.js";
import { money } from "../figures.js";
import { fill, lookUp, words } from "../words.js";

/** @import { Card, CardOption } from "../../dist/pkg/coverage_estimator.js" */

/** Where the coarse answers of a card stand: above the questions on it, and below those that the one chosen opens. */
const PLACES = ["#card-options", "#card-rest"];

/**
 * Returns what a coarse answer says.
 *
 * @param {Card} card
 * @param {CardOption} option
 */
export function optionWords({ card }, { option, name, amount, count }) {
  if (name !== undefined) return nameWords(name);
  const said = card === "point" ? "" : (lookUp(words.cards[card].options, option) ?? option);
  return fill(said, { amount: amount === undefined ? "" : money(amount), count: String(count ?? "") });
}

/**
 * Shows the coarse answers of a card. The boxes that one opens stand right below it: the form's questions stay where they are, and
 * the answers after it come behind them.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 */
export function showOptions(root, card) {
  const list = find(root, "#card-options", HTMLElement);
  const items = itemsOf(root, card);
  const opened = card.options.findIndex(({ isChosen, opens }) => isChosen && opens.length > 0);
  const first = opened === -1 ? items.length : opened + 1;
  const focused = focusedOf(root);
  lay(list, items.slice(0, first));
  lay(find(root, "#card-rest", HTMLElement), items.slice(first));
  list.dataset.card = card.key;
  // What is moved loses the focus.
  if (focused?.isConnected && focusedOf(root) !== focused) focused.focus({ preventScroll: true });
  card.options.forEach((option, index) => {
    const item = items[index];
    if (item === undefined) return;
    write(item, "span", optionWords(card, option));
    find(item, "input", HTMLInputElement).checked = option.isChosen;
  });
}

/**
 * Takes the coarse answers away.
 *
 * @param {HTMLElement} root
 */
export function hideOptions(root) {
  for (const place of PLACES) find(root, place, HTMLElement).hidden = true;
}

/**
 * Hears which coarse answer is chosen.
 *
 * @param {HTMLElement} root
 * @param {(event: Event) => void} hear
 */
export function hearOptions(root, hear) {
  for (const place of PLACES) find(root, place, HTMLElement).addEventListener("change", hear);
}

/**
 * The radios of a card stay the same elements while it is shown, since one of them may have the focus.
 *
 * @param {HTMLElement} root
 * @param {Card} card
 */
function itemsOf(root, card) {
  const items = [...root.querySelectorAll(".option")].filter((item) => item instanceof HTMLElement);
  const shown = items.map((item) => find(item, "input", HTMLInputElement).value);
  const isSame = find(root, "#card-options", HTMLElement).dataset.card === card.key;
  if (isSame && shown.join() === card.options.map(({ option }) => option).join()) return items;
  return card.options.map(({ option }) => optionItem(root, option));
}

/**
 * @param {HTMLElement} root
 * @param {string} option
 */
function optionItem(root, option) {
  const item = clone(root, "#option-template");
  find(item, "input", HTMLInputElement).value = option;
  return item;
}

/**
 * @param {HTMLElement} place
 * @param {HTMLElement[]} items
 */
function lay(place, items) {
  const isSame = place.children.length === items.length && items.every((item, index) => place.children[index] === item);
  if (!isSame) place.replaceChildren(...items);
  place.hidden = items.length === 0;
}

/** @param {HTMLElement} root */
function focusedOf(root) {
  const { activeElement } = /** @type {Document | ShadowRoot} */ (root.getRootNode());
  return activeElement instanceof HTMLElement ? activeElement : undefined;
}
