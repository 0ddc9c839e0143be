// @ts-check
/** Prints what an estimate takes, natively (as `cargo bench` has just measured it) and in headless Chromium. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startServer } from "../scripts/serve.mjs";

const ROOT = new URL("../", import.meta.url);
const MEASURED_MS = 120_000;

const native = { exact: await nativeTime("exact-24"), unknown: await nativeTime("unknown-12") };
const browser = await browserTimes();

console.log(row("", "exact, 24 visits", "12 unknown, 24 visits"));
console.log(row("native, JSON text to JSON text", time(native.exact), time(native.unknown)));
console.log(row("in Chromium, object to object", time(browser.exact), time(browser.unknown)));
console.log(row("plain JavaScript in Chromium, one price", time(browser.plainExact), ""));
console.log(row("Chromium / native", ratio(browser.exact, native.exact), ratio(browser.unknown, native.unknown)));
console.log(row("Chromium / plain JavaScript", ratio(browser.exact, browser.plainExact), ""));
console.log(row("native / plain JavaScript", ratio(native.exact, browser.plainExact), ""));
console.log(`Both priced the exact course with equal cents. The span of the other: ${JSON.stringify(browser.unknownSpan)}.\n`);

/**
 * The median that criterion has written down, in nanoseconds.
 *
 * @param {string} name
 */
async function nativeTime(name) {
  const target = resolve(fileURLToPath(ROOT), process.env.CARGO_TARGET_DIR ?? "target");
  const written = await readFile(join(target, "criterion", name, "new", "estimates.json"), "utf8");
  return JSON.parse(written).median.point_estimate;
}

/** @returns {Promise<{ exact: number, unknown: number, plainExact: number, unknownSpan: unknown }>} */
async function browserTimes() {
  const server = await startServer({ root: fileURLToPath(ROOT) });
  const launched = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const page = await launched.newPage();
    const failed = new Promise((_, reject) => page.on("pageerror", reject));
    await page.goto(`${server.url}benches/page.html`);
    await Promise.race([page.waitForSelector("html[data-result]", { timeout: MEASURED_MS, state: "attached" }), failed]);
    return JSON.parse(await page.evaluate(() => document.documentElement.dataset.result ?? ""));
  } finally {
    await launched.close();
    await server.close();
  }
}

/**
 * @param {string} what
 * @param {string} exact
 * @param {string} unknown
 */
function row(what, exact, unknown) {
  return `${what.padEnd(42)}${exact.padStart(20)}${unknown.padStart(24)}`;
}

/** @param {number} nanoseconds */
function time(nanoseconds) {
  return nanoseconds < 1e6 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(2)} ms`;
}

/**
 * @param {number} numerator
 * @param {number} denominator
 */
function ratio(numerator, denominator) {
  return `${(numerator / denominator).toFixed(2)}×`;
}
