// @ts-check
/** The words of insurance: each is explained in one place, and offered wherever it stands. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { termsIn } from "../../www/glossary/find.js";
import { en } from "../../www/words/en/index.js";
import { sentences } from "../../www/words/en/markup.js";
import { es } from "../../www/words/es/index.js";
import { sentences as frases } from "../../www/words/es/markup.js";
import { answer, KNOWN_PPO, ready, shown, startBrowser } from "./browser.mjs";

/** @import { Glossary } from "../../www/glossary/find.js" */
/** @typedef {import("./browser.mjs").Page} Page */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

test("a term is found by each way to say it, once, and never inside another word or term", () => {
  const found = (/** @type {string} */ text) => termsIn([text], en.glossary).join(" ");
  assert.equal(found("Your copays, then a copayment: the Copay."), "copayment");
  assert.equal(found("A high-deductible plan (HDHP) in the network"), "hdhp network");
  assert.equal(found("The deductible comes before the copay."), "deductible copayment");
  assert.equal(found("Position, networking, claimed"), "");
  assert.equal(termsIn(["Sus copagos y el resumen de beneficios y cobertura"], es.glossary).join(" "), "copayment summaryOfBenefits");
  assert.equal(termsIn(["enredo, reducir"], es.glossary).join(" "), "");
});

test("no meaning is told twice, and none is long", () => {
  for (const { glossary } of [en, es]) {
    const texts = Object.values(glossary).map(({ text }) => text);
    assert.equal(new Set(texts).size, texts.length);
    assert.deepEqual(
      texts.filter((text) => text.split(" ").length > 60),
      [],
    );
  }
});

test("every term is a word of the page, in both languages", () => {
  for (const [language, markup] of /** @type {const} */ ([
    [en, sentences],
    [es, frases],
  ])) {
    const asked = Object.entries(markup).flatMap(([place, sentence]) => (place.startsWith("terms.") ? [] : [sentence]));
    const meanings = Object.values(language.glossary).map(({ text }) => text);
    const met = termsIn([JSON.stringify({ ...language, glossary: {} }), ...asked, ...meanings], language.glossary);
    assert.deepEqual(
      Object.keys(language.glossary).filter((term) => !met.includes(term)),
      [],
    );
  }
});

test("a term is called in Spanish as the list of terms says", async () => {
  const list = await readFile(new URL("../../docs/spanish.md", import.meta.url), "utf8");
  const rows = [...list.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| [A-Z, ]+\|$/gm)];
  const listed = new Map(rows.map(([, english = "", spanish = ""]) => [english, spanish]));
  assert.ok(listed.size > 25, "the list is read");
  const both = Object.entries(/** @type {Glossary} */ (en.glossary)).flatMap(([term, { name, also = [] }]) => {
    const spanish = [name, ...also].flatMap((one) => listed.get(one) ?? [])[0];
    return spanish === undefined ? [] : [/** @type {const} */ ([term, spanish])];
  });
  assert.ok(both.length > 20, "the terms are in the list");
  for (const [term, spanish] of both) {
    const { name, also = [] } = /** @type {Glossary} */ (es.glossary)[term] ?? { name: "" };
    assert.ok(
      [name, ...also].some((one) => spanish.includes(one)),
      `${term}: ${name}, in the list ${spanish}`,
    );
  }
});

/**
 * Goes to the card that asks what a visit costs.
 *
 * @param {string} path
 */
async function openShareCard(path) {
  const page = await browser.openBlank({ viewport: { width: 375, height: 812 } });
  await page.goto(browser.server.url + path);
  await ready(page);
  for (const press of ["healthPlan", "upTo6"]) await next(page, press);
  await page.locator('[id="charges.billedCharge"]').fill("150");
  await page.locator("#card-continue").click();
  await next(page, "in");
  return page;
}

/**
 * @param {Page} page
 * @param {string} option
 */
async function next(page, option) {
  await page.locator(`#card-options [value="${option}"]`).check();
  await page.locator("#card-continue").click();
}

for (const [path, name, begins] of /** @type {const} */ ([
  ["", "Help", "A “find a provider” list may be out of date. Network The clinics and professionals"],
  ["es/", "Ayuda", "La lista de proveedores del portal puede estar desactualizada. Red Las clínicas"],
])) {
  test(`a card helps by the keyboard, with what its hint has no room for and what its words mean: ${name}`, async () => {
    const page = await browser.openBlank();
    await page.goto(browser.server.url + path);
    await ready(page);
    for (const press of ["healthPlan", "upTo6"]) await next(page, press);
    await page.locator('[id="charges.billedCharge"]').fill("150");
    await page.locator("#card-continue").click();
    const help = page.locator("#card-terms details");
    assert.equal(await help.locator("summary").innerText(), name);
    await help.locator("summary").focus();
    await page.keyboard.press("Enter");
    const said = (await help.innerText()).replaceAll(/\s+/g, " ");
    assert.ok(said.startsWith(`${name} ${begins}`), said);
    // What was opened stays open while the card is answered.
    await page.locator('#card-options [value="in"]').check();
    assert.equal(await help.getAttribute("open"), "");
    await help.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.equal(await help.getAttribute("open"), null);
  });
}

// A crash in Oregon, where every policy pays for injuries.
test("who claims for an injury is told what a word means to an insurer, and no plan", async () => {
  for (const [path, { glossary }] of /** @type {const} */ ([
    ["", en],
    ["es/", es],
  ])) {
    const page = await browser.openBlank();
    await page.goto(browser.server.url + path);
    await ready(page);
    for (const press of ["autoPip", "upTo6"]) await next(page, press);
    await page.locator('[id="charges.billedCharge"]').fill("150");
    await page.locator("#card-continue").click();
    await page.locator('[id="coverage.state"]').selectOption("OR");
    await page.locator("#card-continue").click();
    await page.locator('[id="charges.allowedAmount"]').fill("100");
    await page.locator("#card-continue").click();
    assert.equal(await page.locator("#card-options").getAttribute("data-card"), "pipDeductible");
    const said = await page.locator("#card-terms").textContent();
    assert.ok(said?.includes(glossary.deductible.ofInjury), said ?? "");
    assert.doesNotMatch(said ?? "", /\bplan\b/i);
  }
});

test("a card tells of a term once, and a question of the form tells of its own", async () => {
  const page = await openShareCard("");
  await page.locator('#card-options [value="amount"]').check();
  assert.equal(await page.locator(".explain[data-term]:visible").count(), 0);
  await page.locator("#view-all").click();
  const explained = page.locator("[data-term=copayment]:visible");
  assert.equal(await explained.count(), 1);
  await explained.locator("summary").click();
  assert.equal(await explained.locator("p").innerText(), en.glossary.copayment.text);
});

test("the first card's explanation is there before the script, so that nothing moves", async () => {
  const page = await browser.openBlank({ javaScriptEnabled: false });
  await page.goto(browser.server.url);
  const before = await page.locator("#card-terms dt").evaluateAll((terms) => terms.map(({ textContent }) => textContent?.toLowerCase()));
  const later = await browser.openCards();
  const after = await later.locator("#card-terms dt").evaluateAll((terms) => terms.map(({ textContent }) => textContent?.toLowerCase()));
  assert.ok(before.length > 3);
  assert.deepEqual(after, before);
});

test("the answer explains the terms of its sum under it, and each further one once", async () => {
  const page = await browser.open();
  await answer(page, {
    ...KNOWN_PPO,
    "coverage.inNetwork.copayment": "30",
    "coverage.inNetwork.copaymentTiming": "deductibleWaived",
    "coverage.inNetwork.coinsurance-none": true,
    "course.visits": "12",
    "charges.billedCharge": "180",
  });
  await shown(page);
  // Of the price only the maximum is open: the sum holds if that is far, and the rest need not explain it again.
  const [sum, rest] = await Promise.all(
    ["#pays-terms", "#answer-terms"].map((place) =>
      page.locator(`${place} :is(.term-name, dt)`).evaluateAll((terms) => terms.map(({ textContent }) => textContent?.toLowerCase() ?? "")),
    ),
  );
  assert.deepEqual(sum, ["out-of-pocket maximum"]);
  assert.ok(rest !== undefined && rest.length > 0);
  assert.ok(!rest.includes("out-of-pocket maximum"));
  assert.equal(new Set(rest).size, rest.length);
});
