// @ts-check
/** @import { Glossary } from "../glossary/find.js" */

/** @typedef {{ [part: string]: string | Said }} Said */

/**
 * Returns the sentences of a language's markup by the `data-word` of their places: of a question, its path and the part of it.
 *
 * @param {{ page: Record<string, string>, shared: Record<string, string>, questions: Said, cards: Said, glossary: Glossary, whatIs: string }} said
 */
export function placeWords({ page, shared, questions, cards, glossary, whatIs }) {
  return {
    ...page,
    ...shared,
    ...flat("", questions),
    ...flat("cards.", cards),
    ...flat("terms.", explained(glossary, whatIs)),
  };
}

/**
 * @param {Glossary} glossary
 * @param {string} whatIs
 */
function explained(glossary, whatIs) {
  const terms = Object.entries(glossary).map(([term, { name, text }]) => [term, { name, text, title: whatIs.replace("{name}", name) }]);
  return Object.fromEntries(terms);
}

/**
 * @param {string} around
 * @param {Said} said
 * @returns {Record<string, string>}
 */
function flat(around, said) {
  const parts = Object.entries(said).map(([part, inside]) => {
    const name = around + part;
    return typeof inside === "string" ? { [name]: inside } : flat(`${name}.`, inside);
  });
  return Object.assign({}, ...parts);
}
