// @ts-check
/** The walks that every browser takes: the way through the cards, a reload, the other language, and all questions, with axe at each stop. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/serve.mjs";

/**
 * A page in some browser. What is run in it is a function that knows nothing from outside, or source.
 *
 * @typedef {{
 *   run: (what: Function | string, ...values: unknown[]) => Promise<any>,
 *   click: (selector: string) => Promise<void>,
 *   fill: (selector: string, text: string) => Promise<void>,
 *   reload: () => Promise<void>,
 *   errors: () => Promise<string[]>,
 *   close: () => Promise<unknown>,
 * }} Tab
 */

/** A browser, in which a page as wide as a phone can be opened that knows nothing of the one before. @typedef {{ open: (url: string) => Promise<Tab>, close: () => Promise<unknown> }} Driven */

const SITE = fileURLToPath(new URL("../../dist/site", import.meta.url));
const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Under load a browser takes its time; only one that has stopped for good is given up. */
const PATIENCE = 60_000;

/**
 * Waits until a function in the page says yes.
 *
 * @param {Tab} tab
 * @param {Function} holds
 * @param {...unknown} values
 */
async function until(tab, holds, ...values) {
  for (const end = Date.now() + PATIENCE; !(await tab.run(holds, ...values));) {
    assert.ok(Date.now() < end, `never came: ${holds} with ${values}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

/**
 * @param {Tab} tab
 * @param {string} selector
 */
function shown(tab, selector) {
  const isShown = (/** @type {string} */ wanted) => {
    const found = document.querySelector("coverage-estimator")?.shadowRoot?.querySelector(wanted);
    return found?.checkVisibility() ?? false;
  };
  return until(tab, isShown, selector);
}

/**
 * @param {Tab} tab
 * @param {string} name
 * @param {string} value
 */
function says(tab, name, value) {
  const isSaid = (/** @type {string} */ one, /** @type {string} */ other) =>
    document.querySelector("coverage-estimator")?.getAttribute(one) === other;
  return until(tab, isSaid, name, value);
}

/**
 * @param {Tab} tab
 * @param {string} selector
 */
async function textOf(tab, selector) {
  const inside = (/** @type {string} */ wanted) =>
    /** @type {HTMLElement} */ (document.querySelector("coverage-estimator")?.shadowRoot?.querySelector(wanted)).innerText;
  return (await tab.run(inside, selector)).replaceAll(/\s+/g, " ").trim();
}

/**
 * Presses what is there to be pressed.
 *
 * @param {Tab} tab
 * @param {string} selector
 */
async function press(tab, selector) {
  await shown(tab, selector);
  await tab.click(selector);
}

/**
 * Answers the card by an option, a figure or both, and goes on.
 *
 * @param {Tab} tab
 * @param {{ option?: string, id?: string, text?: string }} reply
 */
async function reply(tab, { option, id, text = "" }) {
  if (option !== undefined) await press(tab, `#card-options input[value="${option}"]`);
  if (id !== undefined) {
    await shown(tab, `[id="${id}"]`);
    await tab.fill(`[id="${id}"]`, text);
  }
  await press(tab, "#card-continue");
}

/** A plan of which the copay is due at once, to its number. @param {Tab} tab */
async function walk(tab) {
  await reply(tab, { option: "healthPlan" });
  await reply(tab, { option: "exactly", id: "course.visits", text: "12" });
  await reply(tab, { id: "charges.billedCharge", text: "180" });
  await reply(tab, { option: "in" });
  await reply(tab, { option: "deductibleWaived", id: "coverage.inNetwork.copayment", text: "30" });
  for (const option of ["far", "lacks"]) await reply(tab, { option });
  await says(tab, "data-result", "shown");
}

/** @param {Tab} tab */
async function assertAccessible(tab) {
  await tab.run(AXE);
  const found = await tab.run(() => /** @type {any} */ (globalThis).axe.run(document));
  assert.deepEqual(
    found.violations.map((/** @type {{ id: string }} */ { id }) => id),
    [],
  );
}

/**
 * Takes the walks in a browser.
 *
 * @param {() => Promise<Driven>} launch
 */
export function walkIn(launch) {
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let server;
  /** @type {Driven} */
  let browser;
  before(async () => {
    server = await startServer({ root: SITE });
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  const on = async (/** @type {(tab: Tab) => Promise<void>} */ way) => {
    const tab = await browser.open(server.url);
    try {
      await says(tab, "data-state", "ready");
      await way(tab);
      assert.deepEqual(await tab.errors(), []);
    } finally {
      await tab.close();
    }
  };

  test("a copay plan comes to its number, and axe finds nothing", () =>
    on(async (tab) => {
      await assertAccessible(tab);
      await walk(tab);
      // 12 · 30.00
      assert.equal(await textOf(tab, "#pays-amount"), "$360");
      await assertAccessible(tab);
    }));

  test("a reload loses nothing, and the other language says the same", () =>
    on(async (tab) => {
      await walk(tab);
      await tab.reload();
      await says(tab, "data-result", "shown");
      assert.equal(await textOf(tab, "#pays-amount"), "$360");
      await press(tab, "[data-language]");
      await shown(tab, ".estimator[lang=es]");
      assert.match(await textOf(tab, "h1"), /^¿Cuánto/);
      assert.equal(await textOf(tab, "#pays-amount"), "$360");
    }));

  test("all questions show the same answers, and nothing runs out of the page", () =>
    on(async (tab) => {
      await walk(tab);
      await press(tab, "#view-all");
      const copay = '[id="coverage.inNetwork.copayment"]';
      const valueOf = (/** @type {string} */ selector) =>
        /** @type {HTMLInputElement} */ (document.querySelector("coverage-estimator")?.shadowRoot?.querySelector(selector)).value;
      assert.match(await tab.run(valueOf, copay), /^30(\.00)?$/);
      const [held, room] = await tab.run(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.equal(held, room);
      await assertAccessible(tab);
    }));
}
