// @ts-check
/** Which words of insurance a text holds. The build uses this too. */

/**
 * @typedef {object} Term
 * @property {string} name As the page says it.
 * @property {string[]} [also] Other ways to say it.
 * @property {string} text What it means.
 * @property {string} [ofInjury] What it means where an insurer pays for an injury by a claim, and no plan.
 * @typedef {Record<string, Term>} Glossary
 */

/** A letter or digit of the page's languages. What holds for every script of the world takes the browser far longer to make ready. */
const SIGN = "[a-zà-öø-ÿ\\d]";

/** @type {WeakMap<Glossary, { words: RegExp, terms: Map<string, string> }>} */
const known = new WeakMap();

/**
 * Returns the terms that texts hold, each once, in the order in which they are met.
 *
 * @param {string[]} texts
 * @param {Glossary} glossary
 */
export function termsIn(texts, glossary) {
  const { words, terms } = finder(glossary);
  const found = texts.flatMap((text) => [...text.matchAll(words)].map(([, word = ""]) => terms.get(word.toLowerCase()) ?? ""));
  return [...new Set(found)];
}

/** @param {Glossary} glossary */
function finder(glossary) {
  const made = known.get(glossary) ?? makeFinder(glossary);
  known.set(glossary, made);
  return made;
}

/** @param {Glossary} glossary */
function makeFinder(glossary) {
  const said = Object.entries(glossary).flatMap(([term, { name, also = [] }]) =>
    [name, ...also].map((word) => /** @type {const} */ ([word.toLowerCase(), term])),
  );
  // A “high-deductible plan” is a term of its own and no deductible, so longer ones are looked for first.
  const longestFirst = said.map(([word]) => word).toSorted((one, other) => other.length - one.length);
  const words = new RegExp(`(?<!${SIGN})(${longestFirst.join("|")})(?:e?s)?(?!${SIGN})`, "gi");
  return { words, terms: new Map(said) };
}
