// @ts-check
/**
 * Prints what a person on a phone feels: the time from a press to the new number on a processor four times slower, as the browser
 * paints it, how far the page moves while it loads, and what Lighthouse says of it as a mobile page.
 */
import lighthouse from "lighthouse";
import { createServer } from "node:net";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "../scripts/chromium.mjs";
import { startServer } from "../scripts/serve.mjs";

/** @import { Locator, Page } from "playwright-core" */

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

const server = await startServer({ root: SITE, isCompressed: true });
const port = await freePort();
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", `--remote-debugging-port=${port}`],
});
try {
  const { press, frames, shift } = await felt();
  console.log("On a phone of which the processor is four times slower          measured        target");
  row("frames from a key to the one with its new number, at most", String(frames), "1");
  row("from a key to the new number painted, median", `${press.toFixed(1)} ms`, "at most 16 ms");
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
  await page.locator("#view-all").click();
  await fillIn(page);
  const field = page.locator('[id="coverage.inNetwork.coinsurance"]');
  /** @type {Pressed[]} */
  const presses = [];
  for (const key of ["1", "5", "Backspace", "Backspace", "2", "0", "Backspace", "5"]) presses.push(await pressed(page, field, key));
  await page.close();
  const frames = Math.max(...presses.map((press) => press.frames));
  return { press: median(presses.map(({ milliseconds }) => milliseconds)), frames, shift };
}

/** What a key took: until its number was painted, and in which frame from then on that was; the first one shows the digit itself. @typedef {{ milliseconds: number, frames: number }} Pressed */

/**
 * Presses a key and waits until the bar's new number is painted.
 *
 * @param {Page} page
 * @param {Locator} field
 * @param {string} key
 * @returns {Promise<Pressed>}
 */
async function pressed(page, field, key) {
  const painted = page.evaluate(
    () =>
      new Promise((resolve) => {
        const root = document.querySelector("coverage-estimator")?.shadowRoot;
        const number = root?.querySelector("#bar-amount");
        if (!root || !number) throw new Error("the page lacks the bar's number");
        let began = 0;
        let frames = 1;
        let next = 0;
        const count = () => {
          frames += 1;
          next = requestAnimationFrame(count);
        };
        const begin = (/** @type {Event} */ { timeStamp }) => {
          began = timeStamp;
          next = requestAnimationFrame(count);
        };
        root.addEventListener("keydown", begin, { once: true, capture: true });
        const changes = new MutationObserver(() => {
          changes.disconnect();
          cancelAnimationFrame(next);
          // What is changed now is painted before the first task after the next frame begins.
          requestAnimationFrame(() => setTimeout(() => resolve({ milliseconds: performance.now() - began, frames })));
        });
        changes.observe(number, { childList: true, characterData: true, subtree: true });
      }),
  );
  await field.press(key);
  return /** @type {Promise<Pressed>} */ (painted);
}

/** Runs in the page: notes how far the page moves. */
function observe() {
  /** @type {any} */
  const noted = globalThis;
  noted.moved = 0;
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
