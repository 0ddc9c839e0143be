// @ts-check
import { en } from "./words/en/index.js";

/** @import { Account, LimitName, LineReason, LineStatus, Premise, ProblemCodeName, SumName, PriceAlone, WayToPayName, BoundSource, Remaining, Amounts } from "../dist/pkg/coverage_estimator.js" */
/** @import { Glossary } from "./glossary/find.js" */
/** @import { CellWords } from "./cells/cells.js" */
/** @import { CoverageWords } from "./answer/coverage-words.js" */

/**
 * What the words of a language hold. Codes of the model are keys of full records, so that a code without words does not pass the type check.
 *
 * @typedef {{ one: string, other: string }} Plural
 * @typedef {typeof import("./words/en/papers.js").papers} PaperWords
 * @typedef {object} Words
 * @property {string} locale
 * @property {Record<string, Plural>} counted
 * @property {Record<string, string>} sentences
 * @property {Record<string, string>} required
 * @property {Record<string, string>} oneNumbers
 * @property {Record<string, string>} names
 * @property {Record<string, string>} asks
 * @property {Record<string, string>} defaults
 * @property {typeof import("./words/en/cards.js").cards} cards
 * @property {CellWords} cells
 * @property {typeof import("./words/en/failures.js").failures} failures
 * @property {Glossary} glossary
 * @property {string} whatIs How a term of the glossary is asked for.
 * @property {typeof import("./words/en/clinic.js").clinic} clinic
 * @property {typeof import("./words/en/keep.js").keep} keep
 * @property {OneVisitWords} oneVisit
 * @property {typeof import("./words/en/paper-titles.js").paperTitles} paperTitles
 * @property {Record<string, string>} [markup] The sentences of the markup, once a paper is in this language.
 * @property {() => Promise<PaperWords>} bringPapers
 * @property {PaperWords} papers What `bringPapers` brings; only the papers themselves may ask for it.
 * @property {Record<string, string>} values
 * @property {typeof import("./words/en/answer.js").answer} answer
 * @property {CoverageWords} coverage
 * @property {Record<SumName, string>} sums What the person pays, where it stands first.
 * @property {Record<SumName, string>} barSums The same in the few words that the bar has room for.
 * @property {Record<PriceAlone, string>} pricesAlone Whose price it is where no plan pays, as the end of an amount.
 * @property {Partial<Record<SumName, string>>} otherSums The same where another stands first, as far as it differs.
 * @property {Record<WayToPayName, string>} ways
 * @property {Record<Account["kind"], string>} accounts
 * @property {Record<WayToPayName, string>} wayNotes What a way means that its name does not say; may be blank.
 * @property {Record<LineStatus | LineReason, string>} statuses
 * @property {Record<Exclude<keyof Amounts, "allowedAmount">, string>} columns
 * @property {Record<keyof Remaining, string>} remaining
 * @property {Record<ProblemCodeName, string>} problems
 * @property {Record<BoundSource, string>} sources
 */

/**
 * What is said otherwise where the course is one visit: of each or of all of them nothing can be said then.
 *
 * @typedef {object} OneVisitWords
 * @property {Record<string, string>} sentences
 * @property {Partial<Record<SumName, string>>} sums
 * @property {Partial<Record<SumName, string>>} otherSums
 * @property {Partial<Record<WayToPayName, string>>} ways
 * @property {Partial<Record<LimitName, string>>} far
 * @property {Record<string, string>} answer
 * @property {Partial<Record<Premise, string>>} premises
 * @property {Record<string, string>} picture
 */

/** @typedef {Omit<Words, "papers"> & { papers?: PaperWords }} FirstWords A language whose papers may be yet to come. */
/** @typedef {"en" | "es"} Language */

/** The words of each language that has come by now. Every page comes with the first; another comes when it is asked for. */
const known = new Map([[/** @type {Language} */ ("en"), /** @type {FirstWords} */ (en)]]);

/** Whether a language comes with the words of the papers: from the first paper on. */
let withPapers = false;

/** @type {Record<Exclude<Language, "en">, () => Promise<FirstWords>>} */
const OTHERS = { es: async () => (await import("./words/es/index.js")).es };

/** Every sentence that scripts write, in the language of the page. Sentences of the markup carry `data-word` keys instead. */
export let words = /** @type {Words} */ (/** @type {FirstWords} */ (en));

/**
 * Makes the words of a language those of the page.
 *
 * @param {Language} language
 */
export async function speak(language) {
  words = await wordsOf(language);
}

/**
 * Brings the words of a language, so that something can be said in it.
 *
 * @param {Language} language
 */
export async function wordsOf(language) {
  const spoken = known.get(language) ?? (language === "en" ? en : await OTHERS[language]());
  known.set(language, spoken);
  if (withPapers) await addPapers(spoken);
  return /** @type {Words} */ (spoken);
}

/** Brings what the papers say in the language of the page and, for letters, in English; from now on with whatever language is brought. */
export async function bringPaperWords() {
  withPapers = true;
  await Promise.all([addPapers(words), addPapers(en)]);
}

/** @param {FirstWords} spoken */
async function addPapers(spoken) {
  spoken.papers ??= await spoken.bringPapers();
}

/**
 * Returns what is said in a language whose words have come, whatever the page speaks; in that of the page where they have not.
 *
 * @template T
 * @param {Language} language
 * @param {() => T} say
 */
export function inLanguage(language, say) {
  const before = words;
  words = /** @type {Words} */ (known.get(language) ?? before);
  try {
    return say();
  } finally {
    words = before;
  }
}

/**
 * @param {string | null} code
 * @returns {Language | undefined}
 */
export function languageOf(code) {
  return code === "en" || code === "es" ? code : undefined;
}

/**
 * Returns sentences as they are said of a course: those of one visit where it is one.
 *
 * @template {Record<string, string>} T
 * @param {{ isOneVisit: boolean }} course
 * @param {T} sentences
 * @param {Record<string, string>} ofOne
 * @returns {T}
 */
export function ofVisits({ isOneVisit }, sentences, ofOne) {
  return isOneVisit ? { ...sentences, ...ofOne } : sentences;
}

/**
 * Returns the words for a key that need not have any.
 *
 * @param {Record<string, string>} record
 * @param {string} key
 */
export function lookUp(record, key) {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Puts values in place of `{names}`.
 *
 * @param {string} sentence
 * @param {Record<string, string>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * Returns a function that makes a format once for each language: it takes longer to make than to use.
 *
 * @template T
 * @param {(locale: string) => T} make
 */
export function formatOf(make) {
  /** @type {Map<string, T>} */
  const made = new Map();
  return () => {
    const format = made.get(words.locale) ?? make(words.locale);
    made.set(words.locale, format);
    return format;
  };
}

/** How readers of the language look names up. */
export const nameOrder = formatOf((locale) => new Intl.Collator(locale).compare);

const pluralRules = formatOf((locale) => new Intl.PluralRules(locale));
export const wholeNumber = formatOf((locale) => new Intl.NumberFormat(locale));

/**
 * Returns the form of a sentence that fits a number, with the number in place of `{n}`.
 *
 * @param {Plural} forms
 * @param {number} n
 */
export function plural(forms, n) {
  const form = pluralRules().select(n) === "one" ? forms.one : forms.other;
  return fill(form, { n: wholeNumber().format(n) });
}

/**
 * Returns the same for a number, or for the least and the greatest.
 *
 * @param {Plural} forms
 * @param {{ low: number, high: number }} span
 */
export function pluralSpan(forms, { low, high }) {
  const most = plural(forms, high);
  return low === high ? most : fill(words.sentences.span, { low: new Intl.NumberFormat(words.locale).format(low), high: most });
}

/**
 * Returns parts of a sentence with commas and an "and".
 *
 * @param {string[]} parts
 */
export function allOf(parts) {
  return new Intl.ListFormat(words.locale, { type: "conjunction" }).format(parts);
}

/** @param {string} sentence */
export function capital(sentence) {
  return sentence.charAt(0).toLocaleUpperCase(words.locale) + sentence.slice(1);
}

/**
 * Returns the key under which words name a field, whichever network it belongs to: `deductible.met`.
 *
 * @param {string} path
 */
export function fieldKey(path) {
  return path.replace(/^coverage\.(inNetwork\.|outOfNetwork\.)?/, "");
}

/**
 * Returns how a field is called, with its network where the page asks about both.
 *
 * @param {string} path
 * @param {boolean} bothNetworks
 */
export function fieldName(path, bothNetworks) {
  return inNetworkWords(path, bothNetworks, lookUp(words.names, fieldKey(path)) ?? path);
}

/**
 * Returns the question that an insurer can answer about a field; some kinds of insurance are asked in words of their own.
 *
 * @param {string} path
 * @param {{ bothNetworks: boolean, kind: string | undefined }} about
 */
export function fieldQuestion(path, { bothNetworks, kind }) {
  const key = fieldKey(path);
  const question = lookUp(words.asks, `${key} ${kind}`) ?? lookUp(words.asks, key) ?? capital(lookUp(words.names, key) ?? path);
  return inNetworkWords(path, bothNetworks, question);
}

/**
 * @param {string} path
 * @param {boolean} bothNetworks
 * @param {string} name
 */
function inNetworkWords(path, bothNetworks, name) {
  if (!bothNetworks) return name;
  if (path.startsWith("coverage.inNetwork.")) return fill(words.sentences.inNetwork, { name });
  return path.startsWith("coverage.outOfNetwork.") ? fill(words.sentences.outOfNetwork, { name }) : name;
}

/**
 * Returns how a value of the request that is no figure is called.
 *
 * @param {string | number | boolean} value
 */
export function valueWords(value) {
  return lookUp(words.values, String(value)) ?? String(value);
}
