// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { en } from "../../www/words/en/index.js";
import { sentences as englishMarkup } from "../../www/words/en/markup.js";
import { es } from "../../www/words/es/index.js";
import { sentences as spanishMarkup } from "../../www/words/es/markup.js";
import { answer, at, focusedId, KNOWN_PPO, askAll, ready, shown, startBrowser, text } from "./browser.mjs";
import { englishSyllables, fernandezHuerta, fleschKincaid, spanishSyllables } from "./reading.mjs";

/** @typedef {{ [key: string]: string | Said } | (string | Said)[]} Said */

/**
 * @param {Said} said
 * @param {string} [around]
 * @returns {[string, string][]}
 */
function flat(said, around = "") {
  return Object.entries(said).flatMap(([key, inside]) =>
    typeof inside === "string" ? [/** @type {[string, string]} */ ([around + key, inside])] : flat(inside, `${around}${key}.`),
  );
}

const english = new Map(flat({ ...en, markup: englishMarkup }));
const spanish = new Map(flat({ ...es, markup: spanishMarkup }));

/** @param {string} sentence */
const placeholders = (sentence) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

test("both languages have the same keys", () => {
  assert.deepEqual([...spanish.keys()].toSorted(), [...english.keys()].toSorted());
});

test("a sentence has the same placeholders in both languages", () => {
  for (const [key, sentence] of english) assert.deepEqual(placeholders(spanish.get(key) ?? ""), placeholders(sentence), key);
});

test("only names are the same in both languages", () => {
  const isName = (/** @type {string} */ key) =>
    /\.state\.options\.|paper\.language\./.test(key) || /\.(medicaid|medicareAdvantage|tricare)$/.test(key);
  const same = [...english].filter(([key, sentence]) => {
    const words = sentence.replaceAll(/\{\w+\}/g, "");
    return /[a-z]{4}/.test(words) && spanish.get(key) === sentence && !isName(key);
  });
  assert.deepEqual(same, [["markup.pip.amount", "Total"]]);
});

test("a Spanish question and exclamation open as they close", () => {
  for (const [key, sentence] of spanish) {
    // A stem that its choices finish ends in an ellipsis, and they end it.
    if (/Documented|necessity\.referral|improvement\.label/.test(key)) continue;
    assert.equal(sentence.split("¿").length, sentence.split("?").length, key);
    assert.equal(sentence.split("¡").length, sentence.split("!").length, key);
  }
});

test("the words of a language are typeset: no straight quotes", () => {
  for (const [key, sentence] of [...english, ...spanish]) assert.doesNotMatch(sentence, /["']/, key);
});

test("syllables are counted as by hand", () => {
  const counted = { plan: 1, used: 1, visit: 2, needed: 2, table: 2, copay: 2, insurance: 3, coverage: 3, deductible: 4 };
  for (const [word, syllables] of Object.entries(counted)) assert.equal(englishSyllables(word), syllables, word);
  const contadas = { quién: 1, muy: 1, día: 2, leer: 2, cuánto: 2, ciudad: 2, visita: 3, ahora: 3, deducible: 4, autorización: 5 };
  for (const [word, syllables] of Object.entries(contadas)) assert.equal(spanishSyllables(word), syllables, word);
});

/** What a patient reads, apart: a hard part must not hide behind easy ones. */
const READ = /** @type {const} */ (["sentences", "cards", "answer", "coverage", "asks", "problems", "keep"]);

for (const part of READ) {
  test(`${part}: at most grade 8 in English, plain in Spanish`, () => {
    const [grade, ease] = [fleschKincaid(flat(en[part]).map(([, one]) => one)), fernandezHuerta(flat(es[part]).map(([, one]) => one))];
    assert.ok(grade <= 8, `grade ${grade}`);
    assert.ok(ease >= 60, `ease ${ease}`);
  });
}

test("the questions and the papers: at most grade 8 in English, plain in Spanish", () => {
  for (const [one, other] of [
    [englishMarkup, spanishMarkup],
    [en.papers, es.papers],
  ]) {
    assert.ok(fleschKincaid(flat(one).map(([, sentence]) => sentence)) <= 8);
    assert.ok(fernandezHuerta(flat(other).map(([, sentence]) => sentence)) >= 60);
  }
});

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const COPAY = {
  ...KNOWN_PPO,
  "course.visits": "6",
  "charges.billedCharge": "1250.50",
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.coinsurance-none": /** @type {const} */ (true),
  "coverage.inNetwork.deductible-none": /** @type {const} */ (true),
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
};

test("the Spanish page says in Spanish what the English one says", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  assert.equal(await page.title(), "¿Cuánto me costarán mis masajes?");
  assert.equal(await page.locator("html").getAttribute("lang"), "es");
  await answer(page, COPAY);
  await shown(page);
  // 6 · 30.00, and 6 · 1,250.50 billed.
  assert.equal(await text(page, "#pays-amount"), "$180");
  assert.match(await text(page, "#answer"), /6 visitas/);
  assert.match(await text(page, "#answer"), /de febrero de 2026/);
  assert.match(await text(page, "#answer"), /\$7,503/);
});

test("the switch keeps answers, place and focus, and a reload keeps the language", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await page.locator("[data-language]").focus();
  await page.keyboard.press("Enter");
  await page.locator(".estimator[lang=es]").waitFor();
  assert.match(await text(page, "h1"), /^¿Cuánto/);
  assert.equal(await at(page, "course.visits").inputValue(), "6");
  assert.equal(await text(page, "#pays-amount"), "$180");
  assert.equal(await text(page, "[data-language]"), "English");
  assert.equal(
    await page.evaluate(() => document.querySelector("coverage-estimator")?.shadowRoot?.activeElement?.hasAttribute("data-language")),
    true,
  );
  assert.notEqual(await focusedId(page), "answer-title");
  await page.reload();
  await shown(page);
  await page.locator(".estimator[lang=es]").waitFor();
  await page.locator("[data-language]").click();
  await page.locator(".estimator[lang=en]").waitFor();
  assert.equal(await text(page, "h1"), "What will my massage visits cost me?");
});

test("an error is told in the language of the page", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, { "charges.billedCharge": "treinta" });
  assert.match(await text(page, '[id="charges.billedCharge-error"]'), /escriba una cantidad en dólares/);
});

test("a letter can be in English on a Spanish page, and the other way round", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, COPAY);
  await page.locator("[data-paper=referral]").click();
  assert.match(await text(page, "#paper-sheets"), /Solicitud de una orden o receta/);
  await page.locator("#paper-language").selectOption("en");
  await page.locator("#paper-sheets", { hasText: "Request for a referral or prescription" }).waitFor();
  assert.equal(await page.locator("#paper-sheets").getAttribute("lang"), "en");
  // What is for the patient stays in the patient's language.
  assert.match(await text(page, "#paper-note"), /^Dé esto al profesional/);
  assert.match(await text(page, "#paper-title"), /^Solicitud/);
});
