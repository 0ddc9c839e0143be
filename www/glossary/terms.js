// @ts-check
import { clone, find, make, write } from "../dom.js";
import { capital, fill, words } from "../words.js";
import { termsIn } from "./find.js";

/**
 * Offers to explain the terms that stand in some texts, and returns them.
 *
 * @param {HTMLElement} root
 * @param {string} selector Where they are offered.
 * @param {string[]} texts
 * @param {string[]} [elsewhere] Terms that are explained nearby.
 */
export function showTerms(root, selector, texts, elsewhere = []) {
  const place = find(root, selector, HTMLElement);
  const terms = termsIn(texts, words.glossary).filter((term) => !elsewhere.includes(term));
  showFold(root, place, terms, () => folded(root, terms));
  return terms;
}

/**
 * Shows a fold that explains something, or none where there is nothing to explain. One that explains the same stays as it is, so that what
 * was opened stays open.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} place
 * @param {string[]} explained
 * @param {() => HTMLElement} fold
 */
export function showFold(root, place, explained, fold) {
  const shown = [root.lang, isOfInjury(root), ...explained].join(" ");
  place.hidden = explained.every((one) => one === "");
  if (place.dataset.shown !== shown) place.replaceChildren(...(place.hidden ? [] : [fold()]));
  place.dataset.shown = shown;
}

/**
 * Asks for one term by its name; of several it says what they mean one after the other.
 *
 * @param {HTMLElement} root
 * @param {string[]} terms
 */
function folded(root, terms) {
  const part = clone(root, "#meanings-template");
  const [term = "", ...others] = terms;
  if (others.length === 0) write(part, "summary", fill(words.whatIs, { name: nameOf(term) }));
  find(part, "dl", HTMLElement).append(...meanings(root, terms));
  return part;
}

/**
 * Returns each term with what it means.
 *
 * @param {HTMLElement} root
 * @param {string[]} terms
 */
export function meanings(root, terms) {
  return terms.flatMap((term) => [make("dt", capital(nameOf(term))), make("dd", textOf(root, term))]);
}

/** @param {string} term */
function nameOf(term) {
  return words.glossary[term]?.name ?? term;
}

/**
 * @param {HTMLElement} root
 * @param {string} term
 */
function textOf(root, term) {
  const { text = "", ofInjury = text } = words.glossary[term] ?? {};
  return isOfInjury(root) ? ofInjury : text;
}

/**
 * Says whether an insurer pays for an injury: who is asked what it asks has no plan.
 *
 * @param {HTMLElement} root
 */
function isOfInjury(root) {
  return root.querySelector("option:checked:is([data-shows~=pip], [data-shows~=work])") !== null;
}
