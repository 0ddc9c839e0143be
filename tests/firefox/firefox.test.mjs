// @ts-check
/** The page in Firefox, which Playwright drives only in a build of its own: the way through the cards, and what no other browser shows. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { startServer } from "../../scripts/serve.mjs";

/** @import { Browser, Page } from "puppeteer-core" */

const SITE = fileURLToPath(new URL("../../dist/site", import.meta.url));
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 375, height: 740 };

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {Browser} */
let browser;
before(async () => {
  server = await startServer({ root: SITE });
  browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr", headless: true });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page, in which nothing may go wrong unseen. */
async function open() {
  const page = await browser.newPage();
  page.on("pageerror", (error) => assert.fail(String(error)));
  await page.setViewport(PHONE);
  await page.goto(server.url);
  await page.waitForSelector("coverage-estimator[data-state=ready]");
  return page;
}

/**
 * Returns the selector of something inside the page's shadow root.
 *
 * @param {string} selector
 */
const inside = (selector) => `coverage-estimator >>> ${selector}`;

/**
 * @param {Page} page
 * @param {string} option
 */
async function choose(page, option) {
  await page.locator(inside(`#card-options input[value="${option}"]`)).click();
}

/** @param {Page} page */
async function goOn(page) {
  await page.locator(inside("#card-continue")).click();
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {string} text
 */
async function type(page, id, text) {
  await page.locator(inside(`[id="${id}"]`)).fill(text);
}

/**
 * @param {Page} page
 * @param {string} selector
 */
function textOf(page, selector) {
  return page.$eval(inside(selector), (element) => /** @type {HTMLElement} */ (element).innerText.replaceAll(/\s+/g, " ").trim());
}

/** @param {Page} page */
async function assertAccessible(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => /** @type {any} */ (globalThis).axe.run(document));
  assert.deepEqual(
    found.violations.map((/** @type {{ id: string }} */ { id }) => id),
    [],
  );
}

/** @param {Page} page */
async function walk(page) {
  await choose(page, "healthPlan");
  await goOn(page);
  await choose(page, "exactly");
  await type(page, "course.visits", "12");
  await goOn(page);
  await type(page, "charges.billedCharge", "180");
  await goOn(page);
  await choose(page, "in");
  await goOn(page);
  await choose(page, "amount");
  await type(page, "coverage.inNetwork.copayment", "30");
  await goOn(page);
  await choose(page, "deductibleWaived");
  await goOn(page);
  await choose(page, "far");
  await goOn(page);
  await choose(page, "lacks");
  await goOn(page);
  await page.waitForSelector("coverage-estimator[data-result=shown]");
}

test("a copay plan comes to its number, and axe finds nothing", async () => {
  const page = await open();
  await assertAccessible(page);
  await walk(page);
  // 12 · 30.00
  assert.equal(await textOf(page, "#pays-amount"), "$360");
  await assertAccessible(page);
});

test("a reload loses nothing, and the other language says the same", async () => {
  const page = await open();
  await walk(page);
  await page.reload();
  await page.waitForSelector("coverage-estimator[data-result=shown]");
  assert.equal(await textOf(page, "#pays-amount"), "$360");
  await page.locator(inside("[data-language]")).click();
  await page.waitForSelector(inside(".estimator[lang=es]"));
  assert.match(await textOf(page, "h1"), /^¿Cuánto/);
  assert.equal(await textOf(page, "#pays-amount"), "$360");
});

test("all questions show the same answers, and nothing runs out of the page", async () => {
  const page = await open();
  await walk(page);
  await page.locator(inside("#view-all")).click();
  const copay = await page.$eval(inside('[id="coverage.inNetwork.copayment"]'), (field) => /** @type {HTMLInputElement} */ (field).value);
  assert.match(copay, /^30(\.00)?$/);
  const [held, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.equal(held, shown);
  await assertAccessible(page);
});
