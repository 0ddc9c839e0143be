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
 * What is not the same wherever the page is delivered.
 *
 * @typedef {object} Parts
 * @property {string} policy
 * @property {string} dress The markup that brings the style.
 * @property {string} scripts What stands in the head of it, and brings the program or looks whether it comes.
 * @property {string} last What stands at its end.
 */

/**
 * Returns the whole page in a language.
 *
 * @param {object} how
 * @param {string} how.shell
 * @param {Said} how.own
 * @param {Said[]} how.said Every language that there is.
 * @param {(language: string) => string} how.addressOf Where the page of another language is.
 * @param {Parts} how.parts
 */
export function renderPage({ shell, own, said, addressOf, parts }) {
  const others = said
    .filter(({ language }) => language !== own.language)
    .map((other) => ({ ...other, address: addressOf(other.language) }));
  const places = {
    policy: parts.policy,
    language: own.language,
    languages: others.map(languageLink).join(""),
    questions: questionGroups(groups, own.sentences),
    pictures: pictures(),
    dress: "{dress}",
    scripts: "{scripts}",
    last: "{last}",
    paperChoices: paperChoices(),
    paperDetails: paperDetails(),
    cardTerms: cardTerms(firstTerms(own)),
  };
  const page = writeWords(fillPlaces(shell, places), own.sentences);
  // What may be a whole program holds signs of its own, so it comes last.
  return page
    .replaceAll("{dress}", () => parts.dress)
    .replace("{scripts}", () => parts.scripts)
    .replace("{last}", () => parts.last);
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
