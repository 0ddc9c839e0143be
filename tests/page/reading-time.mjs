// @ts-check
/** How long the cards of a way take to read: what stands on each before it is answered, and the boxes that the answer opens. */
import { readFileSync } from "node:fs";
import { at } from "./browser.mjs";

/** @import { Page } from "playwright-core" */
/** A coarse answer, blank where the card has none, and what is typed. @typedef {[option: string, typed?: Record<string, string>]} Reply */
/** What was read on the cards, and how the page said on each how far it is. @typedef {{ words: number, places: string[] }} Read */

/** @type {Record<string, Reply[]>} */
export const WAYS = JSON.parse(readFileSync(new URL("../walk/ways.json", import.meta.url), "utf8"));

/** Adults read 238 words a minute to themselves and 183 aloud (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const WORDS_A_MINUTE = 200;

/** @param {number} words */
export function secondsFor(words) {
  return Math.round((words * 60) / WORDS_A_MINUTE);
}

/**
 * Goes a way to its end and counts what there is to read.
 *
 * @param {Page} page Where the first card is shown.
 * @param {Reply[]} replies
 * @returns {Promise<Read>}
 */
export async function read(page, replies) {
  const way = { words: 0, places: /** @type {string[]} */ ([]) };
  for (const [option, typed = {}] of replies) {
    way.places.push(await page.locator("#card-left").innerText());
    const before = await wordsOnCard(page);
    if (option !== "") await page.locator(`.option [value="${option}"]`).check();
    // The answers behind the chosen one were read before it was.
    way.words += Math.max(before, await wordsOnCard(page));
    for (const [id, text] of Object.entries(typed)) await type(page, id, text);
    const isLeftOpen = option === "" && Object.keys(typed).length === 0;
    await page.locator(isLeftOpen ? "#card-unknown" : "#card-continue").click();
  }
  return way;
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {string} text
 */
async function type(page, id, text) {
  if (id === "coverage.state") await at(page, id).selectOption(text);
  else await at(page, id).fill(text);
}

/**
 * Counts the words in sight on the card, without its buttons, which are the same on every one, and without the inside of a list. What is
 * clipped to nothing is there for screen readers alone.
 *
 * @param {Page} page
 */
function wordsOnCard(page) {
  return page.locator("coverage-estimator").evaluate((element) => {
    const places = element.shadowRoot?.querySelectorAll("#card, #card-rest, [data-on-card]") ?? [];
    const texts = [...places].flatMap((place) => {
      if (!(place instanceof HTMLElement) || !place.checkVisibility()) return [];
      const inside = [...place.querySelectorAll("*")].filter((one) => one instanceof HTMLElement);
      const unread = inside.filter((one) => one instanceof HTMLSelectElement || getComputedStyle(one).clipPath !== "none");
      return [unread.reduce((text, { innerText }) => text.replace(innerText, ""), place.innerText)];
    });
    return texts.join(" ").match(/\S+/g)?.length ?? 0;
  });
}
