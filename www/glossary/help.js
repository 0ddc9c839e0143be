// @ts-check
import { clone, find, writeOrHide } from "../dom.js";
import { words } from "../words.js";
import { termsIn } from "./find.js";
import { meanings, showFold } from "./terms.js";

/**
 * Offers on a card, in one fold, what helps to answer it: what its hint has no room for, and what its words mean.
 *
 * @param {HTMLElement} root
 * @param {string} more
 * @param {string[]} texts What stands on the card.
 */
export function showHelp(root, more, texts) {
  const place = find(root, "#card-terms", HTMLElement);
  const terms = termsIn([...texts, more], words.glossary);
  showFold(root, place, [more, ...terms], () => help(root, more, terms));
}

/**
 * @param {HTMLElement} root
 * @param {string} more
 * @param {string[]} terms
 */
function help(root, more, terms) {
  const part = clone(root, "#help-template");
  writeOrHide(part, "p", more);
  const list = find(part, "dl", HTMLElement);
  list.hidden = terms.length === 0;
  list.append(...meanings(root, terms));
  return part;
}
