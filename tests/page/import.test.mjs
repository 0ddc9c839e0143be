// @ts-check
/** A front desk reads a plan's answer into the form. The figures are worked by hand from the document, beside each test. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { assertAccessibleInEveryLook } from "./axe.mjs";
import { answer, at, focusedId, shown, startBrowser, text } from "./browser.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** An answer of a plan about physical therapy; `import/tests/examples/README.md` says where it is from. */
let therapy = "";
before(async () => {
  browser = await startBrowser();
  therapy = await readFile(new URL("../../import/tests/examples/271-physical-therapy.json", import.meta.url), "utf8");
});
after(() => browser.stop());

const COURSE = {
  "coverage.kind": "ppo",
  "network-in": /** @type {const} */ (true),
  "course.visits": "12",
  "charges.billedCharge": "180",
  "charges.allowedAmount": "120",
};

/**
 * @param {Page} page
 * @param {string} document
 */
async function paste(page, document) {
  await page.locator("#import-open").click();
  await page.locator("#import-text").fill(document);
  await page.locator("#import-read").click();
}

/**
 * @param {Page} page
 * @param {string | RegExp} name
 */
function line(page, name) {
  return page.locator("#import-list").getByRole("checkbox", { name });
}

// $25 a visit from the first one on, as the deductible for therapy is $0; 0 % beside it; 60 visits are left, and $4,863.79 of the
// maximum: 12 x 25 = $300.
test("a pasted answer is confirmed, taken over, and gives the number", async () => {
  const page = await browser.open();
  await answer(page, COURSE);
  await paste(page, therapy);
  await page.locator("#import-result").waitFor();
  assert.equal(await focusedId(page), "import-found");
  assert.equal(await line(page, "Copay (in network): $25").isChecked(), true);
  assert.equal(await line(page, "Total deductible (in network): $1,500").isChecked(), true);
  const left = line(page, /^Remaining visits \(in network\)/);
  assert.deepEqual(await left.evaluateAll((boxes) => boxes.map((box) => /** @type {HTMLInputElement} */ (box).checked)), [false, false]);
  await left.nth(1).check();
  await left.nth(0).check();
  assert.equal(await left.nth(1).isChecked(), false);
  assert.match(await text(page, "#import-list"), /LIMITATION IS COMBINED FOR PT/);
  await page.locator("#import-take").click();
  await shown(page);
  await page.locator("#pays-amount", { hasText: /^\$300$/ }).waitFor();
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "25");
  assert.equal(await at(page, "coverage.inNetwork.outOfPocketMaximum.remaining").inputValue(), "4,863.79");
  assert.equal(await at(page, "coverage.inNetwork.deductible.family").isChecked(), true);
  assert.equal(await at(page, "coverage.funding").inputValue(), "selfFunded");
});

test("what was typed otherwise is marked, and stays until the person says so", async () => {
  const page = await browser.open();
  await answer(page, { ...COURSE, "coverage.inNetwork.copayment": "30" });
  await paste(page, therapy);
  await page.locator("#import-result").waitFor();
  const copay = line(page, "Copay (in network): $25");
  assert.equal(await copay.isChecked(), false);
  const row = page.locator("#import-list li", { hasText: "Copay (in network): $25" });
  assert.notEqual(await row.getAttribute("data-against"), null);
  assert.match(await row.innerText(), /You have typed something else: \$30(?!\d)/);
  await page.locator("#import-take").click();
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "30");
});

test("what was typed otherwise is said in the words of the form, in the language of the page", async () => {
  const page = await browser.open();
  await answer(page, { ...COURSE, "coverage.funding": "insured", "coverage.inNetwork.copayment": "abc" });
  await answer(page, { "coverage.planYearStart-month": "07", "coverage.planYearStart-day": "01" });
  await answer(page, { "coverage.inNetwork.deductible.remaining": "9,000" });
  await paste(page, therapy);
  await page.locator("#import-result").waitFor();
  const list = await text(page, "#import-list");
  for (const said of ["“abc”", "An insurance company", "July 1"]) assert.ok(list.includes(`You have typed something else: ${said}`), list);
  assert.match(list, /This does not add up with what you have typed for: remaining deductible \(in network\)\./);
  await page.locator("[data-language]").click();
  await page.locator("#import-list", { hasText: "Usted escribió otra cosa: 1 de julio" }).waitFor();
  assert.doesNotMatch(await text(page, "#import-list"), /otra cosa: (insured|07-01)/);
});

test("one press gives back what stood before", async () => {
  const page = await browser.open();
  await answer(page, { ...COURSE, "coverage.inNetwork.deductible-none": true });
  await paste(page, therapy);
  await line(page, "Total deductible (in network): $1,500").check();
  await page.locator("#import-take").click();
  assert.equal(await at(page, "coverage.inNetwork.deductible-none").isChecked(), false);
  await page.locator("#import-undo").click();
  assert.equal(await at(page, "coverage.inNetwork.deductible-none").isChecked(), true);
  assert.equal(await at(page, "coverage.inNetwork.deductible.amount").inputValue(), "");
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "");
  assert.equal(await at(page, "course.visits").inputValue(), "12");
  assert.equal(await page.locator("#import-undo").isVisible(), false);
});

test("coverage that is not active is said first, and what pays is asked for where the document does not say it", async () => {
  const page = await browser.open();
  await paste(page, await readFile(new URL("../../import/tests/examples/271-inactive.json", import.meta.url), "utf8"));
  assert.equal(
    await text(page, "#import-result"),
    "The plan says that the coverage is not active. We found nothing here that the estimate can use.",
  );
  await page.locator("#import-text").fill(therapy);
  await page.locator("#import-read").click();
  assert.match(await text(page, "#import-result"), /^What we read: \d+ Look over each line\./);
  await page.locator("#import-take").click();
  assert.match(await text(page, "#import-told"), /Now choose what pays for your visits\./);
  await answer(page, COURSE);
  await page.locator("#import-take").click();
  assert.doesNotMatch(await text(page, "#import-told"), /what pays/);
});

test("what is answered and priced meanwhile leaves it said that the coverage is not active", async () => {
  const page = await browser.open();
  await paste(page, await readFile(new URL("../../import/tests/examples/271-inactive.json", import.meta.url), "utf8"));
  await answer(page, COURSE);
  await shown(page);
  assert.match(await text(page, "#import-result"), /^The plan says that the coverage is not active\./);
});

test("what is typed after the answers were taken over stays when they are given back", async () => {
  const page = await browser.open();
  await answer(page, { ...COURSE, "coverage.inNetwork.coinsurance": "30" });
  await paste(page, therapy);
  await line(page, "Total deductible (in network): $1,500").check();
  await page.locator("#import-take").click();
  await answer(page, {
    "course.visits": "20",
    "charges.cashRate": "95",
    "coverage.inNetwork.copayment": "40",
    "coverage.funding": "insured",
  });
  // A second time, over what was typed since.
  await line(page, "Copay (in network): $25").uncheck();
  await page.locator("#import-take").click();
  await answer(page, { "network-out": true });
  await page.locator("#import-undo").click();
  const typed = { "course.visits": "20", "charges.cashRate": "95", "coverage.inNetwork.copayment": "40", "charges.billedCharge": "180" };
  for (const [path, value] of Object.entries(typed)) assert.equal(await at(page, path).inputValue(), value, path);
  assert.equal(await at(page, "coverage.inNetwork.coinsurance").inputValue(), "30");
  assert.equal(await at(page, "network-out").isChecked(), true);
  assert.equal(await at(page, "coverage.inNetwork.deductible.amount").inputValue(), "");
  assert.equal(await at(page, "coverage.inNetwork.outOfPocketMaximum.remaining").inputValue(), "");
  assert.equal(await at(page, "coverage.inNetwork.deductible.family").isChecked(), false);
  assert.equal(await at(page, "coverage.funding").inputValue(), "insured");
  assert.match(await text(page, "#import-told"), /What you have changed since then stays\./);
});

test("a file is chosen by a button of the page's own", async () => {
  const page = await browser.open();
  await page.locator("#import-open").click();
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file", exact: true }).press("Enter");
  await (await chooser).setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(therapy) });
  await page.locator("#import-found", { hasText: /^What we read/ }).waitFor();
});

test("what is no such answer is said in a sentence, in the language of the page", async () => {
  const page = await browser.open();
  await paste(page, "ISA*00*");
  await page.locator("#import-told.error", { hasText: /begins with ISA/ }).waitFor();
  assert.equal(await focusedId(page), "import-text");
  assert.equal(await page.locator("#import-text").getAttribute("aria-invalid"), "true");
  await page.locator("#import-text").fill('{\n"benefitsInformation": [,]}');
  await page.locator("#import-read").click();
  await page.locator("#import-told", { hasText: /up to line 2/ }).waitFor();
  await page.locator("[data-language]").click();
  await page.locator("#import-title", { hasText: /Importar/ }).waitFor();
  assert.match(await page.locator("#import-text").inputValue(), /benefitsInformation/);
  assert.match(await text(page, "#import-told.error"), /línea 2/);
  await page.locator("#import-text").fill(therapy);
  await page.locator("#import-read").click();
  await page.locator("#import-take").click();
  assert.equal(await page.locator("#import-text").getAttribute("aria-invalid"), null);
  const taken = page.locator("#import-told:not(.error)");
  await taken.filter({ hasText: /^Respuestas pasadas: \d/ }).waitFor();
  await page.locator("[data-language]").click();
  await taken.filter({ hasText: /^Answers taken over: \d/ }).waitFor();
});

test("the reader comes when it is asked for, and nothing is sent", async () => {
  const page = await browser.openBlank();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.split("/").at(-1)}`));
  await page.goto(browser.server.url);
  await page.locator("#view-all").click();
  const isReader = (/** @type {string} */ one) => one.includes("coverage_estimator_import");
  assert.equal(asked.some(isReader), false);
  await paste(page, therapy);
  await page.locator("#import-result").waitFor();
  const before = asked.length;
  assert.equal(asked.filter(isReader).length, 1);
  await page.locator("#import-take").click();
  await page.locator("#import-undo").waitFor();
  assert.deepEqual(asked.slice(before), []);
  assert.equal(
    asked.every((one) => one.startsWith("GET ")),
    true,
  );
});

test("the keyboard and a screen reader find their way", async () => {
  const page = await browser.open({ viewport: { width: 320, height: 800 } });
  await answer(page, COURSE);
  await page.locator("#import-open").focus();
  await page.keyboard.press("Enter");
  await page.locator("#import-title:focus").waitFor();
  await page.locator("#import-text").fill(therapy);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#import-found:focus").waitFor();
  await assertAccessibleInEveryLook(page);
  await page.locator("#import-close").press("Enter");
  assert.equal(await focusedId(page), "import-open");
});
