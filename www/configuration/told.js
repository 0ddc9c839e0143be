// @ts-check
import { figure } from "../figures.js";
import { fill, lookUp } from "../words.js";

/** @import { Configuration, ConfigurationCode, ConfigurationProblem, ExpectedType, ProblemCodeName } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Language } from "../words.js" */

/**
 * What a language says to whoever keeps the clinic's website. Every code of a configuration's own has a sentence; of a request's, those
 * that a configuration meets most often.
 *
 * @typedef {Exclude<ConfigurationCode["code"], ProblemCodeName>} OwnCode
 * @typedef {object} ConfigurationWords
 * @property {Record<string, string>} sentences
 * @property {Record<OwnCode | "other", string> & Partial<Record<ProblemCodeName, string>>} problems
 * @property {Record<ExpectedType, string>} expected
 * @property {boolean} [inDollars] Whether money was typed in dollars, as into a box, and not written in cents.
 */

/** @type {Record<Language, () => Promise<{ configuration: ConfigurationWords }>>} */
const WORDS = { en: () => import("../words/en/configuration.js"), es: () => import("../words/es/configuration.js") };

/** Limits that are amounts of money, by their code; others are plain numbers. */
const IN_MONEY = ["perhapsDollars", "unusuallyHigh", "cashAboveBilled", "allowedAboveBilled", "packageSavesNothing"];

/**
 * Tells in one group of the console all that is wrong with a configuration and all that is unlikely about it; nothing where nothing is.
 *
 * @param {Pick<Configuration, "problems" | "warnings">} found
 * @param {((words: ConfigurationWords) => string)[]} others What was found elsewhere: a file that is not there, a colour that was changed.
 * @param {Language} language
 */
export async function tell({ problems, warnings }, others, language) {
  if (problems.length + warnings.length + others.length === 0) return;
  const { configuration } = await WORDS[language]();
  const sentences = configuration.sentences;
  console.group(sentences.title);
  problems.forEach((problem) => console.error(problemWords(problem, configuration)));
  others.forEach((other) => console.warn(other(configuration)));
  warnings.forEach((warning) => console.warn(problemWords(warning, configuration)));
  console.info(sentences.note);
  console.groupEnd();
}

/**
 * Returns what is wrong at a place, where that is, what to write instead, and the word that was most likely meant.
 *
 * @param {ConfigurationProblem} problem
 * @param {ConfigurationWords} words
 */
export function problemWords(problem, words) {
  const { at = "", whole = "" } = words.sentences;
  return fill(at, { path: problem.path === "" ? whole : problem.path, sentence: problemSentence(problem, words) });
}

/**
 * Returns the same for who sees where it is.
 *
 * @param {ConfigurationProblem} problem
 * @param {ConfigurationWords} words
 */
export function problemSentence(problem, words) {
  const { sentences, problems } = words;
  const said = lookUp(problems, problem.code) ?? problems.other;
  const sentence = fill(said, limits(problem, words));
  const near = "nearest" in problem && problem.nearest !== undefined ? problem.nearest : undefined;
  return near === undefined ? sentence : fill(sentences.nearest ?? "", { sentence, nearest: near });
}

/**
 * @param {ConfigurationProblem} problem
 * @param {ConfigurationWords} words
 * @returns {Record<string, string>}
 */
function limits(problem, { expected, inDollars = false }) {
  const isMoney = IN_MONEY.includes(problem.code) || (inDollars && "unit" in problem && problem.unit === "cents");
  const said = Object.entries(problem).map(([key, value]) => {
    if (key === "expected") return [key, value.map((/** @type {ExpectedType} */ one) => expected[one]).join(", ")];
    if (Array.isArray(value)) return [key, value.join(", ")];
    return [key, isMoney && typeof value === "number" ? figure("cents", value) : String(value)];
  });
  return Object.fromEntries(said);
}
