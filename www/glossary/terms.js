// @ts-check
import { clone, find, make, write } from "../dom.js";
import { capital, words } from "../words.js";
import { termsIn } from "./find.js";

/** More words than these are no row any more, but one folded list. */
const MOST_IN_A_ROW = 3;

/**
 * Offers to explain the terms that stand in some texts. The same terms stay as they are, so that what was opened stays open. Returns
 * the terms.
 *
 * @param {HTMLElement} root
 * @param {string} selector Where they are offered.
 * @param {string[]} texts
 * @param {string[]} [elsewhere] Terms that are explained nearby.
 */
export function showTerms(root, selector, texts, elsewhere = []) {
  const place = find(root, selector, HTMLElement);
  const terms = termsIn(texts, words.glossary).filter((term) => !elsewhere.includes(term));
  const shown = [root.lang, isOfInjury(root), ...terms].join(" ");
  place.hidden = terms.length === 0;
  if (place.dataset.shown !== shown) place.replaceChildren(terms.length > MOST_IN_A_ROW ? folded(root, terms) : row(root, terms));
  place.dataset.shown = shown;
  return terms;
}

/**
 * A button a term, and under them all what the opened ones mean.
 *
 * @param {HTMLElement} root
 * @param {string[]} terms
 */
function row(root, terms) {
  const list = make("ul", "", { "class": "terms-row", "aria-labelledby": "terms-title" });
  list.append(
    ...terms.map((term) => {
      const item = clone(root, "#term-template");
      write(item, ".term-name", nameOf(term));
      write(item, ".term-said", capital(nameOf(term)));
      write(item, ".term-means", textOf(root, term));
      return item;
    }),
  );
  return list;
}

/**
 * @param {HTMLElement} root
 * @param {string[]} terms
 */
function folded(root, terms) {
  const part = clone(root, "#meanings-template");
  find(part, "dl", HTMLElement).append(...terms.flatMap((term) => [make("dt", capital(nameOf(term))), make("dd", textOf(root, term))]));
  return part;
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

/**
 * Opens what a term means, and closes it again.
 *
 * @param {HTMLElement} root
 */
export function connectTerms(root) {
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(".term") : null;
    const text = button?.nextElementSibling;
    if (button === null || !(text instanceof HTMLElement)) return;
    text.hidden = !text.hidden;
    button.setAttribute("aria-expanded", String(!text.hidden));
  });
}
