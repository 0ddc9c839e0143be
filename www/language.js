// @ts-check
import { find } from "./dom.js";
import { languageOf, nameOrder, speak, wordsOf } from "./words.js";

/** @import { Language } from "./words.js" */

/** @type {Record<Language, () => Promise<{ sentences: Record<string, string> }>>} */
const MARKUP = { en: () => import("./words/en/markup.js"), es: () => import("./words/es/markup.js") };

/** Where the tab holds the language that the person chose; it says nothing about them but that. */
const KEY = "coverage-estimator-language";

/**
 * Lets the person change the language of the page where they are: answers, place and focus stay.
 *
 * @param {HTMLElement} root
 * @param {boolean} isKept Whether the tab may hold the choice.
 * @param {() => void} afterwards
 */
export function connectLanguage(root, isKept, afterwards) {
  root.addEventListener("click", async (event) => {
    const link = event.target instanceof Element ? event.target.closest("[data-language]") : null;
    const language = languageOf(link?.getAttribute("data-language") ?? null);
    if (!(link instanceof HTMLAnchorElement) || language === undefined) return;
    event.preventDefault();
    if (isKept) keep(language);
    await change(root, language);
    afterwards();
  });
}

/**
 * Makes the page speak the language that the tab holds, else the one that the clinic asks for, else that of its markup.
 *
 * @param {HTMLElement} root
 * @param {boolean} isKept
 * @param {Language} [asked]
 */
export async function speakFirst(root, isKept, asked) {
  const own = languageOf(root.lang) ?? "en";
  const chosen = (isKept ? kept() : undefined) ?? asked ?? own;
  if (chosen !== own) return change(root, chosen);
  await speak(own);
  orderByName(root);
}

/**
 * Brings all that a language says, also the words of the form, so that a paper can be in another than the page.
 *
 * @param {Language} language
 */
export async function bringAll(language) {
  const [spoken, { sentences }] = await Promise.all([wordsOf(language), MARKUP[language]()]);
  spoken.markup = sentences;
}

/**
 * Says all of a page that says nothing yet, and offers the other language.
 *
 * @param {HTMLElement} root
 * @param {Language} language
 */
export async function sayAll(root, language) {
  root.lang = language === "en" ? "es" : "en";
  await change(root, language);
}

/**
 * @param {HTMLElement} root
 * @param {Language} language
 */
async function change(root, language) {
  const before = languageOf(root.lang) ?? "en";
  const [{ sentences }, old] = await Promise.all([MARKUP[language](), MARKUP[before](), speak(language)]);
  for (const place of root.querySelectorAll("[data-word]")) say(place, sentences);
  for (const template of root.querySelectorAll("template")) {
    template.content.querySelectorAll("[data-word]").forEach((place) => say(place, sentences));
  }
  orderByName(root);
  root.lang = language;
  offer(find(root, "[data-language]", HTMLAnchorElement), before, old.sentences["language.name"] ?? before);
  const isOwnPage = document.title === old.sentences["document.title"];
  if (isOwnPage) {
    document.title = sentences["document.title"] ?? document.title;
    document.documentElement.lang = language;
  }
}

/**
 * Says a place's sentence in another language: as its text, or as the label that only the browser shows.
 *
 * @param {Element} place
 * @param {Record<string, string>} sentences
 */
function say(place, sentences) {
  const sentence = sentences[place.getAttribute("data-word") ?? ""] ?? "";
  if (place instanceof HTMLOptGroupElement) place.label = sentence;
  else if (place.hasAttribute("aria-label")) place.setAttribute("aria-label", sentence);
  else place.textContent = sentence;
}

/**
 * Puts the options of long lists in the order in which a reader of the language looks for them, below the blank one.
 *
 * @param {HTMLElement} root
 */
function orderByName(root) {
  for (const list of root.querySelectorAll("select[data-by-name]")) {
    const select = /** @type {HTMLSelectElement} */ (list);
    const { value } = select;
    const [, ...named] = select.options;
    select.append(...named.toSorted((one, other) => nameOrder()(one.text, other.text)));
    select.value = value;
  }
}

/**
 * @param {HTMLAnchorElement} link
 * @param {Language} language
 * @param {string} name
 */
function offer(link, language, name) {
  link.dataset.language = language;
  link.lang = language;
  link.hreflang = language;
  link.textContent = name;
}

/** @param {Language} language */
function keep(language) {
  try {
    sessionStorage.setItem(KEY, language);
  } catch {
    // A browser that lets nothing be kept speaks the page's own language after a reload.
  }
}

function kept() {
  try {
    return languageOf(sessionStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}
