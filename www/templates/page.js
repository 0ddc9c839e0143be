// @ts-check
import { groups } from "../questions/index.js";
import { escape, fillPlaces, writeWords } from "./html.js";
import { termsIn } from "../glossary/find.js";
import { cardTerms } from "./parts.js";
import { paperChoices, paperDetails } from "./papers.js";
import { pictures } from "./picture.js";
import { questionGroups } from "./questions.js";

/**
 * What a language says in the markup.
 *
 * @typedef {object} Said
 * @property {string} language
 * @property {Record<string, string>} sentences By the `data-word` of the place.
 * @property {import("../glossary/find.js").Glossary} glossary
 */

/**
 * Returns the whole page in a language.
 *
 * @param {object} how
 * @param {string} how.shell
 * @param {Said} how.own
 * @param {Said[]} how.said Every language that there is.
 * @param {string} how.first The language at the site's own address.
 */
export function renderPage({ shell, own, said, first }) {
  const base = own.language === first ? "" : "../";
  const address = (/** @type {Said} */ { language }) => `${base}${language === first ? "" : `${language}/`}` || "./";
  const others = said.filter(({ language }) => language !== own.language).map((other) => ({ ...other, address: address(other) }));
  const places = {
    base,
    language: own.language,
    languages: others.map(languageLink).join(""),
    questions: questionGroups(groups, own.sentences),
    pictures: pictures(),
    paperChoices: paperChoices(),
    paperDetails: paperDetails(),
    cardTerms: cardTerms(firstTerms(own)),
  };
  return writeWords(fillPlaces(shell, places), own.sentences);
}

/**
 * Returns the terms on the first card: their place is there from the start, so that nothing moves when the script comes.
 *
 * @param {Said} own
 */
function firstTerms({ sentences, glossary }) {
  const said = Object.entries(sentences).filter(([place]) => place.startsWith("cards.payer."));
  return termsIn(
    said.map(([, sentence]) => sentence),
    glossary,
  );
}

/**
 * Each language is named in itself, for who reads no other.
 *
 * @param {Said & { address: string }} other
 */
function languageLink({ language, sentences, address }) {
  const name = escape(sentences["language.name"] ?? language);
  return `<p class="language"><a href="${address}" hreflang="${language}" lang="${language}" data-language="${language}">${name}</a></p>\n          `;
}
