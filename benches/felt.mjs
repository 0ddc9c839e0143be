// @ts-check
/**
 * Prints what a person on a phone feels: the time from a press to the new number on a processor four times slower, as the browser's
 * own event timing tells it, how far the page moves while it loads, and what Lighthouse says of it as a mobile page.
 */
import lighthouse from "lighthouse";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { startServer } from "../scripts/serve.mjs";

/** @import { Page } from "playwright-core" */

const SITE = fileURLToPath(new URL("../dist/site/", import.meta.url));
const SLOWER = 4;
const PHONE = { width: 375, height: 667 };
/** A course of which everything is known but the coinsurance, which is then pressed key by key. */
const ANSWERS = [
  ["coverage.kind", "ppo"],
  ["course.visits", "12"],
  ["charges.billedCharge", "180"],
  ["charges.allowedAmount", "120"],
  ["coverage.inNetwork.deductible.amount", "1500"],
  ["coverage.inNetwork.deductible.met", "900"],
];

const server = await startServer({ root: SITE });
const port = await freePort();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", `--remote-debugging-port=${port}`],
});
try {
  const { press, shift } = await felt();
  console.log("On a phone of which the processor is four times slower          measured        target");
  row("from a key to the new number painted, median", `${press} ms`, "at most 16 ms");
  row("how far the page moves while it loads (CLS)", shift.toFixed(3), "under 0.02");
  for (const { title, score } of await categories()) row(`Lighthouse, mobile: ${title}`, String(Math.round(100 * score)), "100");
} finally {
  await browser.close();
  await server.close();
}

/** The page has to be answered and used: what moves before an answer is what everybody sees. */
async function felt() {
  const page = await browser.newPage({ viewport: PHONE, hasTouch: true });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(observe);
  await page.goto(server.url);
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
  const shift = await page.evaluate(() => /** @type {any} */ (globalThis).moved);
  await fillIn(page);
  const field = page.locator('[id="coverage.inNetwork.coinsurance"]');
  for (const key of ["1", "5", "Backspace", "Backspace", "2", "0", "Backspace", "5"]) {
    await field.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  }
  const presses = await page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (globalThis).presses));
  await page.close();
  return { press: median(presses), shift };
}

/** Runs in the page: notes how long each press takes until it is painted, and how far the page moves. */
function observe() {
  /** @type {any} */
  const noted = globalThis;
  noted.presses = [];
  noted.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") noted.presses.push(entry.duration);
  }).observe(/** @type {any} */ ({ type: "event", durationThreshold: 16, buffered: true }));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.moved += /** @type {any} */ (entry).value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** @param {Page} page */
async function fillIn(page) {
  for (const [id, text] of ANSWERS) {
    const field = page.locator(`[id="${id}"]`);
    if (id === "coverage.kind") await field.selectOption(text);
    else await field.fill(text);
  }
  await page.locator("coverage-estimator[data-result=shown]").waitFor();
}

async function categories() {
  const result = await lighthouse(server.url, { port, output: "json", logLevel: "error" });
  const all = Object.values(result?.lhr.categories ?? {});
  return all
    .filter(({ id }) => ["performance", "accessibility", "best-practices", "seo"].includes(id))
    .map(({ title, score }) => ({ title, score: score ?? 0 }));
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      const found = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(found));
    });
  });
}

/**
 * @param {string} what
 * @param {string} measured
 * @param {string} target
 */
function row(what, measured, target) {
  console.log(`${what.padEnd(58)}${measured.padStart(14)}${target.padStart(16)}`);
}
