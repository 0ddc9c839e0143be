// @ts-check
/** Prints what an estimate takes, natively (as `cargo bench` has just measured it) and in headless Chromium. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumPath } from "../scripts/chromium.mjs";
import { startServer } from "../scripts/serve.mjs";

/** @typedef {Record<"exact" | "plain" | "sheet" | "unknown" | "everything" | "short" | "long", number>} Times In nanoseconds. */

const ROOT = new URL("../", import.meta.url);
const MEASURED_MS = 300_000;

const { unknownSpan, ...times } = await browserTimes();
const { exact, plain, sheet, unknown, everything, short, long } = times;

console.log("In Chromium, object to object                        time         target");
row("exact, 24 visits, every line", time(exact));
row("  the same lines in plain JavaScript", time(plain));
row("  the same lines by HyperFormula", time(sheet));
row("  estimate / plain JavaScript", ratio(exact, plain), "at most 3×");
row("  HyperFormula / estimate", ratio(sheet, exact), "at least 3×");
row("12 answers unknown, 24 visits", time(unknown), "at most 4 ms");
row("everything unknown, 60 visits", time(everything), "at most 16 ms");
row("exact, 12 visits, every line", time(short));
row("exact, 366 visits, every line", time(long));
row("  366 visits / 12 visits", ratio(long, short), "at most 3×");
console.log("\nNatively, text to text");
row("exact, 24 visits", time(await nativeTime("exact-24")));
row("12 answers unknown, 24 visits", time(await nativeTime("unknown-12")));
row("everything unknown, 60 visits", time(await nativeTime("unknown-all")));
console.log(`\nAll three priced the exact courses with equal cents. The span of the 12: ${JSON.stringify(unknownSpan)}.\n`);

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

/** @returns {Promise<Times & { unknownSpan: unknown }>} */
async function browserTimes() {
  const server = await startServer({ root: fileURLToPath(ROOT) });
  const launched = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
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
 * @param {string} measured
 * @param {string} [target]
 */
function row(what, measured, target = "") {
  console.log(`${what.padEnd(42)}${measured.padStart(15)}${target.padStart(15)}`);
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
