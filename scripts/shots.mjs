// @ts-check
/**
 * Takes pictures of the page on its way, to be looked at: `make shots` puts them into target/shots, by language, width and theme;
 * `make shots ONLY=es-375` takes only those of a folder whose name holds that.
 */
import { mkdir, rm } from "node:fs/promises";
import { chromium } from "playwright-core";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromiumPath } from "./chromium.mjs";
import { startServer } from "./serve.mjs";

/** @import { Page } from "playwright-core" */

const SITE = fileURLToPath(new URL("../dist/site/", import.meta.url));
const SHOTS = new URL("shots/", pathToFileURL(`${process.env.CARGO_TARGET_DIR ?? "target"}/`));
/** The same day in every picture; twelve weeks from it are in one plan year, so that nobody is asked when they begin. */
const TODAY = new Date("2026-03-02T12:00");
const ONLY = process.env.ONLY ?? "";
const LANGUAGES = { en: "", es: "es/" };
const LOOKS = /** @type {const} */ ([
  [375, "light"],
  [375, "dark"],
  [320, "light"],
  [1280, "light"],
  [1280, "dark"],
]);

/** What is done on a card: what is pressed on it, what is typed. @typedef {{ press?: string, type?: Record<string, string> }} Answers */

/** A copay plan, card by card. @type {Answers[]} */
const CARDS = [
  { press: "healthPlan" },
  { press: "exactly", type: { "course.visits": "12" } },
  { type: { "charges.billedCharge": "180" } },
  { press: "in" },
  { press: "deductibleWaived", type: { "coverage.inNetwork.copayment": "30" } },
  { press: "far" },
  { press: "unknown" },
  { type: { "charges.allowedAmount": "120" } },
  { press: "amount", type: { "charges.cashRate": "95" } },
];

const server = await startServer({ root: SITE });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
await rm(SHOTS, { recursive: true, force: true });
try {
  for (const [language, path] of Object.entries(LANGUAGES)) {
    for (const [width, colorScheme] of LOOKS) {
      const name = `${language}-${width}-${colorScheme}`;
      if (name.includes(ONLY)) await walk(name, path, width, colorScheme);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`The pictures are in ${fileURLToPath(SHOTS)}.`);

/**
 * @param {string} name
 * @param {string} path
 * @param {number} width
 * @param {"light" | "dark"} colorScheme
 */
async function walk(name, path, width, colorScheme) {
  const folder = new URL(`${name}/`, SHOTS);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
  await page.clock.setFixedTime(TODAY);
  await page.goto(server.url + path);
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
  let number = 0;
  const shoot = async (/** @type {string} */ state) => {
    number += 1;
    const file = new URL(`${String(number).padStart(2, "0")}-${state}.png`, folder);
    await page.screenshot({ path: fileURLToPath(file), fullPage: true });
  };
  await shootCards(page, shoot);
  await shootAnswer(page, shoot);
  await page.pdf({ path: fileURLToPath(new URL("estimate.pdf", folder)), format: "Letter" });
  await shootPoints(page, shoot);
  await shootForm(page, shoot);
  await page.close();
}

/** @typedef {(state: string) => Promise<void>} Shoot */

/**
 * Every card as it comes, then with an answer; one with a mistake, and one with a term explained.
 *
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function shootCards(page, shoot) {
  for (const card of CARDS) {
    await shoot("card");
    await fillCard(page, card);
    if (card.type !== undefined) await shoot("card-answered");
    await page.locator("#card-continue").click();
  }
  await toCard(page, "maximum");
  await page.locator("#card-terms summary").first().click();
  await fillCard(page, { press: "amount" });
  await page.locator("[data-on-card] input[type=text]:visible").first().fill("abc");
  await page.locator("#card-continue").click();
  await shoot("card-with-a-mistake");
  await fillCard(page, { press: "far" });
  await page.locator("#card-continue").click();
}

/**
 * Goes back to a card by its answer.
 *
 * @param {Page} page
 * @param {string} key
 */
async function toCard(page, key) {
  await page.locator("#behind summary").click();
  await page.locator(`#behind [data-to-card="${key}"]`).click();
  await page.locator("#behind summary").click();
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function shootAnswer(page, shoot) {
  await shoot("answer");
  await page.locator("details:visible").evaluateAll((parts) => parts.forEach((part) => part.setAttribute("open", "")));
  await shoot("answer-all-open");
  await page.locator('[data-paper="referral"]').click();
  await shoot("answer-with-a-letter");
  await page.locator("#paper-close").click();
  await page.locator('[data-paper="call"]').click();
  await shoot("answer-with-the-call");
  await page.locator("#paper-close").click();
  await page.locator("#keep-share").click();
  await shoot("answer-with-a-link");
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function shootPoints(page, shoot) {
  await page.locator("#card-continue").click();
  await shoot("points");
  await page.locator("#card-continue").click();
  await shoot("point");
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function shootForm(page, shoot) {
  await page.locator("#view-all").click();
  await page.locator('[id="coverage.inNetwork.words"]').fill("$30 copay or $50 copay per visit");
  await page.locator('[id="charges.billedCharge"]').fill("thirty");
  await page.locator("#show").click();
  await shoot("all-questions-with-a-mistake");
}

/**
 * @param {Page} page
 * @param {Answers} card
 */
async function fillCard(page, { press, type = {} }) {
  if (press !== undefined) await page.locator(`#card-options input[value="${press}"]`).check();
  for (const [id, text] of Object.entries(type)) await page.locator(`[id="${id}"]`).fill(text);
}
