// @ts-check
/**
 * Random people walk through the cards, go back and forth, switch the language and the view, and load the page again: what they said stands
 * in the form at the end, and nothing of it was lost or changed on the way. WALKS=100 people, from SEED; `make proof ONLY=walks`.
 */
import { isDeepStrictEqual } from "node:util";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { oneOf, randomFrom } from "../tests/page/random-people.mjs";
import { chromiumPath } from "./chromium.mjs";
import { startServer } from "./serve.mjs";

/** @import { Page } from "playwright-core" */
/** @typedef {{ fields: Record<string, string>, amount: string }} State */

const SITE = fileURLToPath(new URL("../dist/site/", import.meta.url));
const PEOPLE = Number(process.env.WALKS ?? 100);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 32);
const PHONE = { viewport: { width: 375, height: 667 }, locale: "en-US" };
/** Nobody has as many cards. */
const MOST = 40;

/** What can happen between two cards, and must change nothing. @type {Record<string, (page: Page) => Promise<void>>} */
const DISTURBANCES = {
  reload: async (page) => {
    await page.reload();
    await ready(page);
  },
  language: async (page) => {
    const before = await page.locator(".estimator").getAttribute("lang");
    await page.locator("[data-language]").click();
    await page.locator(`.estimator:not([lang="${before}"])`).waitFor();
  },
  allQuestions: async (page) => {
    await page.locator("#view-all").click();
    await page.locator("#view-cards").click();
  },
  backAndForward: async (page) => {
    const place = await placeOf(page);
    await page.goBack();
    await page.goForward();
    await page.waitForFunction((wanted) => {
      const root = document.querySelector("coverage-estimator")?.shadowRoot;
      const [estimator, options] = [".estimator", "#card-options"].map((selector) => root?.querySelector(selector));
      const place = estimator instanceof HTMLElement && estimator.dataset.place;
      return (place === "card" && options instanceof HTMLElement ? options.dataset.card : place) === wanted;
    }, place);
  },
};

const server = await startServer({ root: SITE });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
const counts = { cards: 0, disturbances: 0, typed: 0 };
console.log(`seed ${SEED}`);
try {
  for (let person = 0; person < PEOPLE; person += 1) await walk(person);
  console.log(`counted: ${PEOPLE} walks over ${counts.cards} cards, ${counts.typed} figures typed, ${counts.disturbances} disturbances`);
} finally {
  await browser.close();
  await server.close();
}

/** @param {number} person */
async function walk(person) {
  const random = randomFrom(SEED + person);
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  /** @type {string[]} */
  const heard = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  /** @type {string[]} */
  const steps = [];
  try {
    await page.goto(server.url);
    await ready(page);
    await toTheEnd(page, random, steps);
    if (heard.length > 0) throw new Error(heard.join("; "));
  } catch (error) {
    console.error(`person ${person} of seed ${SEED}: ${steps.join(" > ")}`);
    throw error;
  }
  await context.close();
}

/**
 * @param {Page} page
 * @param {() => number} random
 * @param {string[]} steps
 */
async function toTheEnd(page, random, steps) {
  /** What was typed, by the field's id. @type {Map<string, string>} */
  const said = new Map();
  while (!(await isEnd(page)) && steps.length < MOST * 2) {
    steps.push(await reply(page, random, said));
    if (random() < 0.4) steps.push(await disturb(page, random));
  }
  if (steps.length >= MOST * 2) throw new Error("the cards have no end");
  const before = await stateOf(page);
  await page.locator("#view-all").click();
  mustBe("the form with all questions", await stateOf(page), before);
  for (const [id, text] of said) {
    if (numberIn(before.fields[id]) !== numberIn(text)) throw new Error(`${id} holds "${before.fields[id]}" where ${text} was typed`);
  }
}

/**
 * The cards about money end with the answer, or lead on from it to the points of coverage.
 *
 * @param {Page} page
 */
async function isEnd(page) {
  return (await placeOf(page)) === "points" || !(await page.locator("#card-continue").isVisible());
}

/**
 * Answers the card, or goes on from the answer, and says what was done.
 *
 * @param {Page} page
 * @param {() => number} random
 * @param {Map<string, string>} said
 */
async function reply(page, random, said) {
  const place = (await placeOf(page)) ?? "";
  const before = await stateOf(page);
  const options = await page
    .locator("#card-options:not([hidden]) input")
    .evaluateAll((all) => all.map((one) => /** @type {any} */ (one).value));
  const option = options.length === 0 ? undefined : oneOf(options, random);
  if (option !== undefined) {
    await page.locator(".option", { has: page.locator(`[value="${option}"]`) }).click();
    // Another answer may push aside what was typed for this one.
    const now = await stateOf(page);
    for (const id of said.keys()) if (now.fields[id] !== before.fields[id]) said.delete(id);
  }
  await type(page, random, said);
  counts.cards += 1;
  await page.locator("#card-continue").click();
  if ((await placeOf(page)) === place) await leaveOpen(page, said, place);
  return `${place}=${option ?? ""}`;
}

/**
 * What a person typed makes no sense with the rest, so they leave the card open, or answer it anew.
 *
 * @param {Page} page
 * @param {Map<string, string>} said
 * @param {string} place
 */
async function leaveOpen(page, said, place) {
  // A doubt is asked once.
  await page.locator("#card-continue").click();
  if ((await placeOf(page)) !== place) return;
  for (const id of await fieldsOn(page)) said.delete(id);
  const unknown = page.locator("#card-unknown");
  if (!(await unknown.isVisible())) return;
  await unknown.click();
  if ((await placeOf(page)) === place) throw new Error(`nobody can leave the card ${place}`);
}

/**
 * @param {Page} page
 * @param {() => number} random
 * @param {Map<string, string>} said
 */
async function type(page, random, said) {
  for (const id of await fieldsOn(page)) {
    const field = page.locator(`[id="${id}"]`);
    const { tag, type, mode } = await field.evaluate((one) => ({
      tag: one.tagName,
      type: /** @type {HTMLInputElement} */ (one).type,
      mode: /** @type {HTMLInputElement} */ (one).inputMode,
    }));
    if (tag === "SELECT") {
      const values = await field.locator("option").evaluateAll((all) => all.map((one) => /** @type {HTMLOptionElement} */ (one).value));
      await field.selectOption(oneOf(values, random));
    } else if (type === "text" && mode !== "") {
      const text = String(1 + Math.floor(random() * (/coinsurance|Share/.test(id) ? 50 : mode === "numeric" ? 30 : 300)));
      await field.fill(text);
      said.set(id, text);
      counts.typed += 1;
    }
  }
  await page.keyboard.press("Tab");
}

/**
 * Returns the ids of the fields on the card in which something can be typed or chosen.
 *
 * @param {Page} page
 */
async function fieldsOn(page) {
  const fields = await page.locator("[data-on-card] :is(input[type=text], select)[data-typed]").all();
  const shown = await Promise.all(fields.map((field) => field.isVisible()));
  return Promise.all(fields.filter((_, index) => shown[index]).map(async (field) => (await field.getAttribute("id")) ?? ""));
}

/**
 * @param {Page} page
 * @param {() => number} random
 */
async function disturb(page, random) {
  const name = oneOf(Object.keys(DISTURBANCES), random);
  const before = await stateOf(page);
  await DISTURBANCES[name]?.(page);
  counts.disturbances += 1;
  mustBe(name, await stateOf(page), before);
  return name;
}

/**
 * @param {string} name
 * @param {State} state
 * @param {State} before
 */
function mustBe(name, state, before) {
  if (isDeepStrictEqual(state, before)) return;
  const changed = Object.keys({ ...state.fields, ...before.fields }).filter((id) => state.fields[id] !== before.fields[id]);
  const told = changed.map((id) => `${id}: "${before.fields[id]}" became "${state.fields[id]}"`);
  throw new Error(`${name} changed ${told.join(", ") || `the amount ${before.amount} to ${state.amount}`}`);
}

/**
 * Returns what stands in every field of the form, shown or not, and the digits of the first amount.
 *
 * @param {Page} page
 * @returns {Promise<State>}
 */
function stateOf(page) {
  return page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector("coverage-estimator")?.shadowRoot);
    const fields = [...root.querySelectorAll("[data-typed], [data-instead]")].map((one) => {
      const field = /** @type {HTMLInputElement} */ (one);
      const isBox = field.type === "radio" || field.type === "checkbox";
      return [field.id || `${field.name}=${field.value}`, isBox ? String(field.checked) : field.value];
    });
    const amount = (root.querySelector("#pays-amount")?.textContent ?? "").match(/[\d,.]+/g) ?? [];
    return { fields: Object.fromEntries(fields), amount: amount.join(" ") };
  });
}

/** @param {Page} page */
async function ready(page) {
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
}

/** @param {Page} page */
async function placeOf(page) {
  const place = await page.locator(".estimator").getAttribute("data-place");
  return place === "card" ? page.locator("#card-options").getAttribute("data-card") : place;
}

/** @param {string | undefined} text */
function numberIn(text) {
  return Number((text ?? "").replaceAll(/[^\d.]/g, ""));
}
