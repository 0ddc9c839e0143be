// @ts-check
/** What a plan's paper says, typed in its own words: read back at the field, asked back, and never in the way of the estimate. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessibleInEveryLook } from "./axe.mjs";
import { answer, askAll, at, KNOWN_PPO, ready, shown, startBrowser, text } from "./browser.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const WORDS = "coverage.inNetwork.words";
const COPAY = "coverage.inNetwork.copayment";
const COINSURANCE = "coverage.inNetwork.coinsurance";

/** All that a price takes but what a visit costs: six visits, each billed at $150 and allowed at $100; a maximum is not reached. */
const SIX_VISITS = {
  ...KNOWN_PPO,
  "course.visits": "6",
  "charges.billedCharge": "150",
  "charges.allowedAmount": "100",
  "coverage.inNetwork.deductible.amount": "2000",
  "coverage.inNetwork.deductible.met": "0",
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
};

/** @param {Page} page */
const readBack = (page) => text(page, `[id="${WORDS}-echo"]`);
/** @param {Page} page */
const error = (page) => at(page, `${WORDS}-error`);

test("a typed phrase gives the number, and is said back", async () => {
  const page = await browser.open();
  await answer(page, { ...SIX_VISITS, [WORDS]: "$30 copay/visit, deductible does not apply" });
  await page.getByText("We read:").waitFor();
  assert.equal(await readBack(page), "We read: copay $30, no coinsurance, and the deductible does not apply.");
  // 6 · 30.00; the deductible, of which 2,000 is left, has no part in it.
  assert.equal(await text(page, "#pays-amount"), "$180");
  assert.equal(await error(page).isVisible(), false);
  await at(page, WORDS).fill("20% coinsurance");
  await page.keyboard.press("Tab");
  await page.getByText("We read: no copay and coinsurance 20%.").waitFor();
  // 6 · 100.00: the deductible comes first, and all of it is left.
  assert.equal(await text(page, "#pays-amount"), "$600");
});

test("a limit of one visit is said back as one", async () => {
  const page = await browser.open();
  const { "coverage.inNetwork.visitLimit-none": _none, ...open } = SIX_VISITS;
  await answer(page, { ...open, [WORDS]: "$30 copay/visit, limited to 1 visit per year" });
  await page.getByText("We read: copay $30, no coinsurance, and limited to 1 visit a year.").waitFor();
});

test("what cannot be read is named once the field is left, counts as not known, and leaves the estimate", async () => {
  const page = await browser.open();
  await answer(page, { ...SIX_VISITS, "coverage.inNetwork.deductible-none": true });
  await at(page, WORDS).pressSequentially("$30 copay. Tier 2 drugs");
  await page.getByText("We read: copay $30 and no coinsurance.").waitFor();
  assert.equal(await page.getByText("We could not read").count(), 0);
  await page.keyboard.press("Tab");
  await page.getByText("We could not read: “Tier 2 drugs”. It counts as not known.").waitFor();
  assert.equal(await text(page, "#pays-amount"), "$180");
  await at(page, WORDS).fill("zzz");
  await page.keyboard.press("Tab");
  await page.getByText("We could not read: “zzz”. It counts as not known.").waitFor();
  await shown(page);
  // Nothing is known of a visit's cost but that it is at most what the plan allows: 6 · 100.00.
  assert.equal(await text(page, "#pays-amount"), "$0 to $600");
});

test("not covered is no mistake, and what cannot be read is not printed back whole", async () => {
  const page = await browser.open();
  await answer(page, { ...SIX_VISITS, [WORDS]: "Not covered" });
  await page.getByText("your plan may not pay").waitFor();
  assert.doesNotMatch(await readBack(page), /Type the figures/);
  assert.equal(await error(page).isVisible(), false);
  assert.equal(await at(page, WORDS).getAttribute("aria-invalid"), null);
  await at(page, WORDS).fill("Tier 2 drugs, and so on. ".repeat(400));
  await page.keyboard.press("Tab");
  await page.getByText("We could not read").first().waitFor();
  assert.ok((await readBack(page)).length < 1000);
});

test("a figure typed beside it counts, and the field says so", async () => {
  const page = await browser.open();
  await answer(page, {
    ...SIX_VISITS,
    "coverage.inNetwork.deductible-none": true,
    [COPAY]: "40",
    [`${COINSURANCE}-none`]: true,
    [WORDS]: "$30 copay",
  });
  await error(page).waitFor();
  assert.equal(
    await error(page).innerText(),
    "These words say something else than the copay that you typed. We count what you typed, and none of what these words say about it.",
  );
  // 6 · 40.00.
  assert.equal(await text(page, "#pays-amount"), "$240");
  await at(page, WORDS).fill("20% coinsurance");
  await page.keyboard.press("Tab");
  await error(page).filter({ hasText: "than the copay and coinsurance that you typed" }).waitFor();
  await assertAccessibleInEveryLook(page);
});

test("two figures are asked back, and the chosen one counts", async () => {
  const page = await browser.open();
  await answer(page, { ...SIX_VISITS, "coverage.inNetwork.deductible-none": true, [WORDS]: "$30 copay or $50 copay" });
  await page.getByText("Which one is yours?").waitFor();
  assert.match(await readBack(page), /^We read more than one figure\. Which one is yours\? copay \$30 copay \$50$/);
  await shown(page);
  await assertAccessibleInEveryLook(page);
  await page.getByRole("button", { name: "copay $50" }).click();
  await page.getByText("We read: copay $50 and no coinsurance.").waitFor();
  // 6 · 50.00.
  assert.equal(await text(page, "#pays-amount"), "$300");
  assert.equal(await error(page).isVisible(), false);
});

test("a chosen limit keeps the cost that was read beside it", async () => {
  const page = await browser.open();
  const { "coverage.inNetwork.visitLimit-none": _, ...openLimit } = SIX_VISITS;
  await answer(page, { ...openLimit, [WORDS]: "$30 copay, deductible does not apply. Limited to 20 visits. Limited to 30 visits" });
  await page.getByRole("button", { name: "limited to 30 visits a year" }).click();
  await page.getByText("We read: copay $30, no coinsurance, the deductible does not apply, and limited to 30 visits a year.").waitFor();
});

test("a percent typed as the copay is said to be the coinsurance", async () => {
  const page = await browser.open();
  await answer(page, { ...SIX_VISITS, "coverage.inNetwork.deductible-none": true, [COPAY]: "20%" });
  await page.getByText("We read this as the coinsurance: 20%.").waitFor();
  // 6 · 20 % of 100.00.
  assert.equal(await text(page, "#pays-amount"), "$120");
});

test("the Spanish page reads and answers in Spanish", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, { ...SIX_VISITS, [WORDS]: "Copago de $30 por visita, el deducible no se aplica. Nivel 2 azul" });
  await page.getByText("Leemos:").waitFor();
  assert.equal(
    await readBack(page),
    "Leemos: copago de $30, sin coseguro y el deducible no se aplica. No pudimos leer: “Nivel 2 azul”. Lo contamos como algo que no se sabe.",
  );
  // 6 · 30.00.
  assert.equal(await text(page, "#pays-amount"), "$180");
  await at(page, WORDS).fill("Copago de $30 o copago de $50");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "copago de $50" }).click();
  await page.getByText("Leemos: copago de $50 y sin coseguro.").waitFor();
});
