// @ts-check
/** Takes pictures of the page on its way, to be looked at: `make shots` puts them into target/shots, by language, width and theme. */
import { mkdir, rm } from "node:fs/promises";
import { chromium } from "playwright-core";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startServer } from "./serve.mjs";

/** @import { Page } from "playwright-core" */

const SITE = fileURLToPath(new URL("../dist/site/", import.meta.url));
const SHOTS = new URL("shots/", pathToFileURL(`${process.env.CARGO_TARGET_DIR ?? "target"}/`));
const LANGUAGES = { en: "", es: "es/" };
const LOOKS = /** @type {const} */ ([
  [375, "light"],
  [375, "dark"],
  [320, "light"],
  [1280, "light"],
  [1280, "dark"],
]);

/** A copay plan, card by card: what is pressed on it, what is typed. @type {{ press?: string, type?: Record<string, string> }[]} */
const CARDS = [
  { press: "healthPlan" },
  { press: "exactly", type: { "course.visits": "12" } },
  { type: { "charges.billedCharge": "180", "charges.cashRate": "95" } },
  { press: "in" },
  { press: "amount", type: { "coverage.inNetwork.copayment": "30" } },
  { press: "deductibleWaived" },
  { press: "far" },
  { press: "unknown" },
];

const server = await startServer({ root: SITE });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
await rm(SHOTS, { recursive: true, force: true });
try {
  for (const [language, path] of Object.entries(LANGUAGES)) {
    for (const [width, colorScheme] of LOOKS) await walk(language, path, width, colorScheme);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`The pictures are in ${fileURLToPath(SHOTS)}.`);

/**
 * @param {string} language
 * @param {string} path
 * @param {number} width
 * @param {"light" | "dark"} colorScheme
 */
async function walk(language, path, width, colorScheme) {
  const folder = new URL(`${language}-${width}-${colorScheme}/`, SHOTS);
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" });
  await page.goto(server.url + path);
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
  let number = 0;
  const shoot = async (/** @type {string} */ name) => {
    number += 1;
    const file = new URL(`${String(number).padStart(2, "0")}-${name}.png`, folder);
    await page.screenshot({ path: fileURLToPath(file), fullPage: true });
  };
  for (const card of CARDS) {
    await shoot("card");
    await answerCard(page, card);
  }
  await shoot("answer");
  await page.locator("#view-all").click();
  await page.locator('[id="charges.billedCharge"]').fill("thirty");
  await page.locator("#show").click();
  await shoot("all-questions-with-a-mistake");
  await page.close();
}

/**
 * @param {Page} page
 * @param {typeof CARDS[number]} card
 */
async function answerCard(page, { press, type = {} }) {
  if (press !== undefined) await page.locator(`#card-options input[value="${press}"]`).check();
  for (const [id, text] of Object.entries(type)) await page.locator(`[id="${id}"]`).fill(text);
  await page.locator("#card-continue").click();
}
