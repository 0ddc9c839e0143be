// @ts-check
/**
 * How hard a text is to read: Flesch-Kincaid's grade for English, Fernández-Huerta's ease for Spanish. Syllables are counted by rules
 * of thumb that `reading.test.mjs` holds against words counted by hand.
 */

/**
 * Returns the school grade that an English text asks for.
 *
 * @param {string[]} texts
 */
export function fleschKincaid(texts) {
  const { words, sentences, syllables } = count(texts, englishSyllables);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Returns how easy a Spanish text is: 60 is plain, 100 is very easy.
 *
 * @param {string[]} texts
 */
export function fernandezHuerta(texts) {
  const { words, sentences, syllables } = count(texts, spanishSyllables);
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
}

/**
 * Insurance terms count as the long words that they are.
 *
 * @param {string[]} texts
 * @param {(word: string) => number} syllablesOf
 */
function count(texts, syllablesOf) {
  const sentences = texts.flatMap((text) => text.replaceAll(/\{\w+\}/g, "it").split(/[.!?…]+(?:\s|$)/)).filter((one) => /\p{L}/u.test(one));
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[\p{L}’]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return { words: words.length, sentences: sentences.length, syllables };
}

/** @param {string} word */
export function englishSyllables(word) {
  const bare = word.replaceAll("’", "").replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.replace(/e[sd]?$/, ""));
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/**
 * Each group of vowels is a syllable; two strong ones, or a weak one with an accent, are two.
 *
 * @param {string} word
 */
export function spanishSyllables(word) {
  const bare = word.replaceAll(/qu|gu(?=[eiéí])/g, "k").replace(/y$/, "i");
  return Math.max(1, bare.match(/[iuü]?[aeoáéó][iuü]?|[íú]|[iuü]+/g)?.length ?? 0);
}
