// @ts-check
import { clone, find, writeOrHide } from "../dom.js";
import { words } from "../words.js";
import { termsIn } from "./find.js";
import { isOfInjury, meanings } from "./terms.js";

/**
 * Offers on a card, in one fold, what helps to answer it: what its hint has no room for, and what its words mean. The same help stays as it
 * is, so that what was opened stays open.
 *
 * @param {HTMLElement} root
 * @param {string} more
 * @param {string[]} texts What stands on the card.
 */
export function showHelp(root, more, texts) {
  const place = find(root, "#card-terms", HTMLElement);
  const terms = termsIn([...texts, more], words.glossary);
  const shown = [root.lang, isOfInjury(root), more, ...terms].join(" ");
  place.hidden = more === "" && terms.length === 0;
  if (place.dataset.shown !== shown) place.replaceChildren(...(place.hidden ? [] : [help(root, more, terms)]));
  place.dataset.shown = shown;
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
