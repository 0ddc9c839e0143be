// @ts-check
/**
 * Walks through the cards on a phone with the six plans' own documents in hand, and prints what it takes until a number stands, until
 * its span is 30 % and 10 % of what is billed: answers, taps, fields typed into, and pixels scrolled; then how long all cards of some ways
 * take to read. `make interview` runs it.
 */
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { answer, initSync } from "../dist/pkg/coverage_estimator.js";
import { read, secondsFor, WAYS } from "../tests/page/reading-time.mjs";
import { chromiumPath } from "./chromium.mjs";
import { startServer } from "./serve.mjs";

/** @import { Page } from "playwright-core" */
/** @import { Card, CardOption } from "../dist/pkg/coverage_estimator.js" */
/** @typedef {Record<string, string>} Texts */
/** @typedef {{ answers: number, taps: number, fields: number, pixels: number }} Effort */

const ROOT = new URL("../", import.meta.url);
const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, locale: "en-US" };
const TODAY = "2026-03-02";
const COURSE = { "course.visits": "12", "charges.billedCharge": "150", "charges.allowedAmount": "100", "network": "in" };
/** 12 visits of $150, in cents. */
const BILLED = 180_000;
/** A second finger within 400 ms is a double tap, which the page refuses where something has just come. */
const BETWEEN_TAPS = 450;
/** What pays, visits and charge. */
const FIRST = 3;
const KINDS = ["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"];

initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });
/** One plan or one way: any letters of its name. */
const ONLY = process.env.ONLY ?? "";
/** @type {{ plan: string, facts: Texts }[]} */
const documents = JSON.parse(readFileSync(new URL("tests/walk/documents.json", ROOT), "utf8"));
const server = await startServer({ root: fileURLToPath(new URL("dist/site/", ROOT)) });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
try {
  console.log("\nsix documents on a phone of 375 px; answers, taps, fields typed into, pixels scrolled");
  for (const { plan, facts } of documents.filter(({ plan }) => plan.includes(ONLY))) {
    console.log(`${plan}\n${lines(await walk(truthOf(facts)))}`);
  }
  console.log("\nwords on all cards of a way, and seconds to read them, in English and in Spanish");
  for (const [name, replies] of Object.entries(WAYS).filter(([name]) => name.includes(ONLY))) {
    const [english, spanish] = [await readIn("", replies), await readIn("es/", replies)];
    console.log(`${name.padEnd(22)} ${english}, ${spanish}`);
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} path
 * @param {import("../tests/page/reading-time.mjs").Reply[]} replies
 */
async function readIn(path, replies) {
  const page = await browser.newPage(PHONE);
  await page.clock.setFixedTime(new Date("2026-11-23T12:00"));
  await page.goto(server.url + path);
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
  const { words } = await read(page, replies);
  await page.close();
  return `${words} words ${secondsFor(words)} s`;
}

/**
 * Returns what is true of a person who has used nothing of the plan.
 *
 * @param {Texts} facts
 */
function truthOf(facts) {
  /** @type {Texts} */
  const truth = { ...COURSE, ...facts };
  for (const [path, text] of Object.entries(facts)) {
    const [, figure, part] = /^(.*\.)(amount|visits)$/.exec(path) ?? [];
    if (figure === undefined) continue;
    truth[`${figure}${part === "amount" ? "met" : "used"}`] = "0";
    truth[`${figure}remaining`] = text;
  }
  return truth;
}

/**
 * @param {Texts} truth
 * @returns {Promise<Record<string, Effort>>}
 */
async function walk(truth) {
  const page = await browser.newPage(PHONE);
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00`));
  await page.goto(server.url);
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
  /** @type {Texts} */
  const texts = {};
  const effort = { answers: 0, taps: 0, fields: 0, pixels: 0 };
  /** @type {Record<string, Effort>} */
  const reached = {};
  for (;;) {
    const card = nextCard(texts);
    if (card === undefined) break;
    await replyTo(page, card, { texts, truth, effort });
    const width = widthOf(texts);
    for (const [goal, most] of Object.entries({ "a number": Infinity, "30 %": BILLED * 0.3, "10 %": BILLED * 0.1 })) {
      if (width <= most) reached[goal] ??= { ...effort };
    }
  }
  reached.all = { ...effort };
  await page.close();
  return reached;
}

/** @param {Texts} texts */
function nextCard(texts) {
  const { cards, next } = answer(texts, TODAY, undefined).interview;
  return cards[next.number ?? -1];
}

/** @param {Texts} texts */
function widthOf(texts) {
  const pays = answer(texts, TODAY, undefined).estimate?.insurance?.patientPays;
  return pays === undefined ? NaN : pays.high - pays.low;
}

/**
 * Answers a card as a person does: the first coarse answer that says what is true, else the figures, else nothing.
 *
 * @param {Page} page
 * @param {Card} card
 * @param {{ texts: Texts, truth: Texts, effort: Effort }} way
 */
async function replyTo(page, card, { texts, truth, effort }) {
  const option = trueOption(card, truth);
  if (option !== undefined) {
    await tap(page, effort, `.option:has([value="${option.option}"])`);
    Object.assign(texts, option.writes, { [`interview.${card.key}`]: option.option });
  }
  const shown = answer(texts, TODAY, undefined).interview.cards.find(({ key }) => key === card.key) ?? card;
  const figures = shown.asks.flatMap((path) =>
    Object.entries(truth).filter(([one]) => one === path || (one.startsWith(`${path}.`) && !one.endsWith(".remaining"))),
  );
  for (const [path, text] of figures.filter(([path]) => texts[path] !== truth[path])) {
    texts[path] = text;
    await type(page, effort, path, text);
  }
  await tap(page, effort, "#card-continue");
  // What is left blank, or most often is a slip, is asked back once.
  if (await page.locator("#card-doubt").isVisible()) await tap(page, effort, "#card-continue");
  texts["interview.passed"] = [texts["interview.passed"], card.key].filter(Boolean).join(",");
  effort.answers += 1;
}

/**
 * How many visits are planned a person knows.
 *
 * @param {Card} card
 * @param {Texts} truth
 */
function trueOption({ card, options }, truth) {
  const open = options.filter(
    ({ option, writes }) => option !== "unknown" && Object.entries(writes).every(([path, text]) => holds(truth[path], text)),
  );
  const says = (/** @type {CardOption} */ { writes }) => card !== "visits" && Object.values(writes).some((text) => text !== "");
  return open.find(says) ?? open.find((one) => !says(one)) ?? options.find(({ option }) => option === "unknown");
}

/**
 * @param {string | undefined} is
 * @param {string} text
 */
function holds(is, text) {
  if (text === "" || is === text) return true;
  if (is === undefined) return false;
  if (text === "unknown") return KINDS.includes(is);
  const [low, high] = text.split("–").map(Number);
  return high !== undefined && Number(is) >= Number(low) && Number(is) <= high;
}

/**
 * @param {Page} page
 * @param {Effort} effort
 * @param {string} selector
 */
async function tap(page, effort, selector) {
  await page.waitForTimeout(BETWEEN_TAPS);
  await scrolling(page, effort, () => page.locator(selector).tap());
  effort.taps += 1;
}

/**
 * @param {Page} page
 * @param {Effort} effort
 * @param {string} path
 * @param {string} text
 */
async function type(page, effort, path, text) {
  const field = page.locator(text === "none" ? `[id="${path}-none"]` : `[id="${path}"]`);
  await scrolling(page, effort, async () => (text === "none" ? field.check() : field.fill(text)));
  await page.keyboard.press("Tab");
  effort.taps += 1;
  effort.fields += 1;
}

/**
 * @param {Page} page
 * @param {Effort} effort
 * @param {() => Promise<unknown>} act
 */
async function scrolling(page, effort, act) {
  const before = await page.evaluate(() => scrollY);
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  effort.pixels += Math.abs((await page.evaluate(() => scrollY)) - before);
}

/** @param {Record<string, Effort>} reached */
function lines(reached) {
  return Object.entries(reached)
    .map(([goal, { answers, taps, fields, pixels }]) => {
      const plan = Math.max(answers - FIRST, 0);
      return `  ${goal.padEnd(9)} ${answers} answers (${plan} about the plan), ${taps} taps, ${fields} fields, ${Math.round(pixels)} px`;
    })
    .join("\n");
}
