// @ts-check
import { find, make, write } from "../dom.js";
import { day, figure, monthAndDay, percent, today } from "../figures.js";
import { capital, fieldKey, fieldName, fill, lookUp, valueWords, words } from "../words.js";

/** @import { Answer, Assumption, DefaultUsed, Estimate, UnknownChoice, UnknownFigure } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Lists what was taken for granted, by the page and by the model, and the day that the figures are from.
 *
 * @param {HTMLElement} root
 * @param {Estimate} estimate
 * @param {Answer} answers
 */
export function showAssumptions(root, { assumptions, figures, shown }, { assumed }) {
  const usual = assumptions.filter((assumption) => assumption.code === "default");
  const tried = assumptions.filter((assumption) => assumption.code === "unknown" || assumption.code === "unknownChoice");
  const others = assumptions.filter((assumption) => !["default", "unknown", "unknownChoice"].includes(assumption.code));
  const sentences = [...assumed.map(pageSentence), ...others.map(otherSentence)];
  const none = usual.length === 0 ? words.sentences.noAssumptions : words.sentences.onlyUsualRules;
  list(root, "#assumptions", sentences.length + tried.length === 0 ? [none] : sentences);
  list(root, "#tried", triedSentences(tried, shown.networks.length > 1));
  list(root, "#defaults", usual.map(usualSentence));
  find(root, "#tried-part", HTMLElement).hidden = tried.length === 0;
  find(root, "#defaults-part", HTMLElement).hidden = usual.length === 0;
  const { asOf, firstYear, lastYear } = figures;
  write(root, "#as-of", fill(words.sentences.asOf, { date: day(asOf), first: String(firstYear), last: String(lastYear) }));
}

/**
 * Lists sentences, each once: both networks often have the same usual rule.
 *
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {string[]} sentences
 */
function list(root, selector, sentences) {
  const items = [...new Set(sentences)].map((text) => make("li", text));
  find(root, selector, HTMLUListElement).replaceChildren(...items);
}

/** @param {string} path */
function pageSentence(path) {
  if (path === "course.firstVisit") return fill(words.sentences.firstVisitToday, { date: day(today()) });
  return words.sentences.visitsPerWeekOne;
}

/** @param {Assumption} assumption */
function otherSentence(assumption) {
  switch (assumption.code) {
    case "figureYearUnknown":
      return fill(words.sentences.figureYear, { year: String(assumption.year), knownYear: String(assumption.knownYear) });
    case "authorizationPending":
    case "authorizationUnknown":
    case "approvedVisitsUnknown":
      return words.sentences[assumption.code];
    default:
      return newerSentence(assumption);
  }
}

/**
 * Returns a sentence for a code that is newer than this page, so that no assumption is kept from the person.
 *
 * @param {{ code: string, field?: string }} assumption
 */
function newerSentence({ code, field = "" }) {
  return fill(words.sentences.otherAssumption, { name: fieldName(field, true), code });
}

/**
 * Returns what was tried for each unknown answer. Both networks share a line where the same was tried for both.
 *
 * @param {(UnknownFigure | UnknownChoice)[]} tried
 * @param {boolean} bothNetworks
 */
function triedSentences(tried, bothNetworks) {
  const shared = tried.map((assumption) => triedSentence(assumption, false));
  return tried.map((assumption, index) => {
    const sentence = shared[index] ?? "";
    const isOfBoth = shared.indexOf(sentence) !== shared.lastIndexOf(sentence);
    return isOfBoth ? sentence : triedSentence(assumption, bothNetworks);
  });
}

/**
 * @param {UnknownFigure | UnknownChoice} assumption
 * @param {boolean} bothNetworks
 */
function triedSentence(assumption, bothNetworks) {
  const name = capital(fieldName(assumption.field, bothNetworks));
  if (assumption.code === "unknownChoice") return fill(words.sentences.triedChoice, { name, values: choices(assumption) });
  const { unit, low, high, none, source } = assumption;
  const sentence = none ? words.sentences.triedNoneOr : words.sentences.tried;
  return fill(sentence, { name, low: figure(unit, low), high: figure(unit, high), source: words.sources[source] });
}

/** @param {UnknownChoice} assumption */
function choices({ values }) {
  return new Intl.ListFormat(words.locale, { type: "disjunction" }).format(values.map(valueWords));
}

/** @param {DefaultUsed} assumption */
function usualSentence({ field, value }) {
  const key = fieldKey(field);
  const usual = lookUp(words.defaults, key) ?? lookUp(words.defaults, `${key}.${value}`) ?? words.sentences.defaultUsed;
  return fill(usual, { name: capital(fieldName(field, false)), value: usualValue(key, value) });
}

/**
 * @param {string} key
 * @param {DefaultUsed["value"]} value
 */
function usualValue(key, value) {
  if (key === "planYearStart") return monthAndDay(String(value));
  return key === "planShare" ? percent(Number(value)) : valueWords(value);
}
