// @ts-check
/** A copay plan from the first card to a paper, by what a screen reader says of it: held against what a person should hear. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { at, ready, startBrowser } from "./browser.mjs";
import { heard } from "./heard.mjs";

/** @typedef {import("./browser.mjs").Page} Page */
/** What is done on a card: the coarse answer, what is typed, and whether the number is another then. @typedef {{ press?: string, type?: Record<string, string>, isNew?: boolean }} Reply */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

/**
 * 12 visits at a copay of $30, which waives the deductible: $360. Until a limit is asked about, one of 4 visits is the least that a plan may
 * have: 4 x $30 + 8 x $180 = $1,560. Nothing covered at the cash rate: 12 x $95 = $1,140.
 *
 * @type {Reply[]}
 */
const REPLIES = [
  { press: "healthPlan" },
  { press: "exactly", type: { "course.visits": "12" } },
  { type: { "charges.billedCharge": "180" }, isNew: true },
  { press: "in", isNew: true },
  { press: "deductibleWaived", type: { "coverage.inNetwork.copayment": "30" }, isNew: true },
  { press: "far", isNew: true },
  { press: "enough", isNew: true },
  { press: "amount", type: { "charges.cashRate": "95" } },
];

for (const [language, path] of /** @type {const} */ ([
  ["en", ""],
  ["es", "es/"],
])) {
  test(`the whole way is heard as it should be, in ${language}`, async () => {
    const page = await browser.openBlank();
    await page.goto(browser.server.url + path);
    await ready(page);
    const lines = await wholeWay(page);
    const expected = await readFile(new URL(`heard/${language}.txt`, import.meta.url), "utf8");
    assert.equal(`${lines.join("\n")}\n`, expected);
  });
}

/** @param {Page} page */
async function wholeWay(page) {
  const lines = ["== the page", ...(await heard(page, ".masthead"))];
  const status = page.locator("#announcement");
  for (const [index, reply] of REPLIES.entries()) {
    lines.push("", `== card ${index + 1}`, ...(await onCard(page)));
    const before = (await status.textContent()) ?? "";
    await giveReply(page, reply);
    lines.push(...(await fieldsOf(page, reply)));
    await page.locator("#card-continue").click();
    if (reply.isNew) lines.push(`says: ${await next(page, before)}`);
  }
  lines.push("", "== the answer", ...(await onCard(page)), ...(await heard(page, "#answer")));
  await page.locator('[data-paper="takeAlong"]').click();
  lines.push("", "== a paper", ...(await heard(page, "#paper")).slice(0, 6));
  return lines;
}

/**
 * Returns what stands on the card and under it, but not what is the same on all of them.
 *
 * @param {Page} page
 */
async function onCard(page) {
  const lines = await heard(page, "#form");
  const from = lines.findIndex((line) => line.startsWith("in region"));
  const to = lines.findIndex((line) => /^fold: (Your|Sus?|Tus?) /.test(line));
  return lines.slice(from, to === -1 ? undefined : to);
}

/**
 * @param {Page} page
 * @param {Reply} reply
 */
async function giveReply(page, { press, type = {} }) {
  if (press !== undefined) await page.locator(`#card-options [value="${press}"]`).check();
  for (const [id, text] of Object.entries(type)) await page.locator(`[id="${id}"]`).fill(text);
}

/**
 * Returns the fields that the coarse answer opened.
 *
 * @param {Page} page
 * @param {Reply} reply
 */
async function fieldsOf(page, { press, type }) {
  if (press === undefined || type === undefined) return [];
  return ["then:", ...(await onCard(page)).filter((line) => line.startsWith("textbox"))];
}

/**
 * Waits for another sentence, and returns it.
 *
 * @param {Page} page
 * @param {string} before
 */
async function next(page, before) {
  await page.waitForFunction(
    (old) => (document.querySelector("coverage-estimator")?.shadowRoot?.querySelector("#announcement")?.textContent ?? "") !== old,
    before,
  );
  return page.locator("#announcement").textContent();
}

test("what is wrong is said once the field is left, and not again on the field itself", async () => {
  const page = await browser.open();
  const said = page.locator("#problem-announcement");
  await at(page, "course.visits").fill("twelve");
  assert.equal(await said.textContent(), "");
  await page.keyboard.press("Tab");
  await said.filter({ hasText: "Number of visits: type a whole number, such as 12." }).waitFor({ state: "attached" });
  await at(page, "course.visits").fill("12");
  await page.keyboard.press("Tab");
  await said.filter({ hasText: /^$/ }).waitFor({ state: "attached" });
});

test("who comes back to a field at once hears there what is wrong with it, and not a second time", async () => {
  const page = await browser.open();
  await at(page, "course.visits").focus();
  await page.keyboard.type("twelve");
  // Away and back in one task, before anything can be said.
  await at(page, "course.visits").evaluate((field) => {
    field.blur();
    field.focus();
  });
  await page.locator('[id="course.visits"][aria-invalid]').waitFor();
  // What is to be said waits a tenth of a second for the focus; a later task of the page that waits longer comes after it.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.equal(await page.locator("#problem-announcement").textContent(), "");
});
