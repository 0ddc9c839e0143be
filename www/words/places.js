// @ts-check

/** @typedef {{ [part: string]: string | Said }} Said */

/**
 * Returns the sentences of a language's markup by the `data-word` of their places: of a question, its path and the part of it.
 *
 * @param {{ page: Record<string, string>, shared: Record<string, string>, questions: Said, cards: Said }} said
 */
export function placeWords({ page, shared, questions, cards }) {
  return { ...page, ...shared, ...flat("", questions), ...flat("cards.", cards) };
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
