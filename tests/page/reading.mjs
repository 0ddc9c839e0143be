// @ts-check

/**
 * How hard texts are to read: Flesch-Kincaid's school grade for English, Fernández-Huerta's ease for Spanish. Syllables are counted by rules
 * of spelling, right for nearly every word and good enough for a mean over many.
 */

/** @typedef {"en" | "es"} Language */
/** @typedef {{ wordsPerSentence: number, syllablesPerWord: number }} Measured */

/** A figure, a code or the place of a filled-in name counts as one short word: it cannot be said more plainly. */
const SHORT = { en: "one", es: "uno" };

/**
 * Counts the syllables of an English word: its groups of vowels, parted where two are spoken, without an e that is only written.
 *
 * @param {string} word
 */
function englishSyllables(word) {
  const spoken = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, "")
    .replaceAll(/y(?=[aeiou])/g, "-")
    .replace(/(?<![^aeioul]l)(?<=[^aeiouy])e$/, "")
    .replace(/(?<![^aeioul]l)(?<=[^aeiouytd])e(?=d$)/, "")
    .replace(/(?<![^aeioul]l)(?<=[^aeiouyscxzgh])e(?=s$)/, "")
    .replace(/(?<=[^aeiouy])e(?=(ly|ment|ful|less)$)/, "")
    .replaceAll(/(?<![ctsgx])i(?=[ao]|en[ct])|(?<!q)u(?=al)|(?<=[aeiou].*)e(?=a$)|(?<=[eo])(?=ing$)/g, (vowel) => `${vowel}-`);
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/**
 * Counts the syllables of a Spanish word: its vowels, with i and u taken into the vowel beside them unless an accent keeps them apart.
 *
 * @param {string} word
 */
function spanishSyllables(word) {
  const spoken = word
    .toLowerCase()
    .replaceAll(/[^a-záéíóúüñ]/g, "")
    .replaceAll(/(?<=[qg])u(?=[eiéí])|h/g, "")
    .replaceAll(/y(?![aeiouáéíóú])/g, "i");
  return Math.max(1, (spoken.match(/[iuü]?[aeoáéíóú](?:[iuü](?![aeoáéíóú]))?|[iuü]+/g) ?? []).length);
}

/** @type {Record<Language, (word: string) => number>} */
export const syllables = { en: englishSyllables, es: spanishSyllables };

/**
 * Returns how long the sentences and the words of texts are in the mean.
 *
 * @param {Language} language
 * @param {string[]} texts
 * @returns {Measured}
 */
export function measure(language, texts) {
  const plain = texts.map((text) => text.replaceAll(/\{\w+\}|\b[A-Z]{2,}\b|[$§]?\p{N}(?:[\p{N}.,:%()–-]*[\p{N}%)])?/gu, SHORT[language]));
  const sentences = plain.flatMap((text) => text.split(/[.?!]+(?:\s|$)/)).filter((sentence) => /\p{L}/u.test(sentence));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}’]+/gu) ?? []);
  const spoken = words.map(syllables[language]).reduce((sum, count) => sum + count, 0);
  return { wordsPerSentence: words.length / sentences.length, syllablesPerWord: spoken / words.length };
}

/** @param {Measured} measured */
export const fleschKincaidGrade = ({ wordsPerSentence, syllablesPerWord }) => 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;

/** @param {Measured} measured */
export const fernandezHuertaEase = ({ wordsPerSentence, syllablesPerWord }) => 206.84 - 60 * syllablesPerWord - 1.02 * wordsPerSentence;
