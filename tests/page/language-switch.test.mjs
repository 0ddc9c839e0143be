// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, askAll, at, focusedId, KNOWN_PPO, ready, shown, startBrowser, text } from "./browser.mjs";
import { openPaper, printPaper } from "./papers.mjs";

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

test("the states stand in the order of their names in each language, and the chosen one stays", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY, "coverage.state": "NC" });
  const named = () => at(page, "coverage.state").locator("option").allTextContents();
  assert.deepEqual((await named()).slice(0, 4), ["I don’t know", "Alabama", "Alaska", "American Samoa"]);
  for (const [language, after] of /** @type {const} */ ([
    ["es", ["California", "Carolina del Norte", "Carolina del Sur", "Colorado"]],
    ["en", ["North Carolina", "North Dakota", "Northern Mariana Islands", "Ohio"]],
  ])) {
    await page.locator("[data-language]").click();
    await page.locator(`.estimator[lang=${language}]`).waitFor();
    const names = await named();
    const place = names.indexOf(after[0]);
    assert.deepEqual(names.slice(place, place + 4), after);
    assert.equal(names.length, 57);
    assert.equal(await at(page, "coverage.state").inputValue(), "NC");
  }
});

test("a percent is said back in Spanish with its article, also where it is a span", async () => {
  const page = await browser.open();
  await page.locator("[data-language]").click();
  await page.locator(".estimator[lang=es]").waitFor();
  for (const [typed, echo] of /** @type {const} */ ([
    ["20", "Usted paga el 20%, el plan paga el 80%."],
    ["20-30", "Usted paga entre el 20% y el 30%, el plan paga entre el 70% y el 80%."],
  ])) {
    await answer(page, { ...KNOWN_PPO, "coverage.inNetwork.coinsurance": typed });
    assert.equal(await text(page, "[id='coverage.inNetwork.coinsurance-echo']"), echo);
  }
});

test("an error is told in the language of the page", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, { "charges.billedCharge": "treinta" });
  assert.match(await text(page, '[id="charges.billedCharge-error"]'), /^Escriba una cantidad en dólares/);
});

test("a letter is in English on a Spanish page, and can be in Spanish", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, COPAY);
  await openPaper(page, "referral");
  assert.match(await text(page, "#paper-sheets"), /Request for a referral or prescription/);
  assert.equal(await page.locator("#paper-sheets").getAttribute("lang"), "en");
  assert.equal(await page.locator("#paper-language").inputValue(), "en");
  assert.match(await text(page, "#paper-language-hint"), /^La carta está en inglés porque la leerá su médico o su plan/);
  // What is for the patient stays in the patient's language.
  assert.match(await text(page, "#paper-note"), /^Dé esto al profesional/);
  assert.match(await text(page, "#paper-title"), /^Solicitud de orden médica/);
  await page.locator("#paper-language").selectOption("es");
  await page.locator("#paper-sheets", { hasText: "Solicitud de una orden o receta" }).waitFor();
  assert.equal(await page.locator("#paper-language-hint").isVisible(), false);
});

test("what a person reads beside letters stays in the language of the page, and the letters are in English", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await askAll(page);
  await answer(page, { ...COPAY, "authorization.status": "missing" });
  await openPaper(page, "denial");
  const [guide = "", reasons = "", appeal = ""] = await printPaper(page);
  assert.match(guide, /^Después de una negación.*Plazos/);
  assert.doesNotMatch(guide, /Deadlines|Ask your doctor/);
  assert.match(reasons, /Request for the reasons of a denial/);
  assert.match(appeal, /I ask for a review by a health professional/);
  assert.doesNotMatch(reasons + appeal, /[¿¡áéíóúñ]/);
  assert.equal(await page.locator(".sheet:nth-child(2) > .subject").getAttribute("lang"), "en");
  await page.locator("#paper-language").selectOption("es");
  await page.locator("#paper-sheets", { hasText: "Apelación de una negación" }).waitFor();
  await openPaper(page, "necessity");
  assert.match(await text(page, "#paper-sheets"), /Solicitud de una carta de necesidad médica/);
  await page.locator("#paper-language").selectOption("en");
  await page.locator("#paper-sheets", { hasText: "Request for a letter of medical necessity" }).waitFor();
  assert.match(await text(page, "#paper-sheets"), /Para usted: guarde esta parte/);
  assert.equal(await page.locator(".sheet > .cut").getAttribute("lang"), "es");
});

test("on a Spanish page the call script is in Spanish, and says that an interpreter is free", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "call");
  assert.match(await text(page, "#paper-sheets"), /Diga esto primero.*intérprete sin costo.*Llamo por mis beneficios/);
});

test("a call script in another language is so on screen, in print and in the copied text, and takes no default for an answer", async () => {
  const page = await browser.openBlank({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "150" });
  await openPaper(page, "call");
  await page.locator("#paper-language").selectOption("en");
  await page.locator("#paper-title[lang=en]").waitFor();
  await page.locator("[id='paper.network-in']").check();
  const screen = await text(page, "#paper");
  assert.match(
    screen,
    /Call script for the insurer .*Say this first .*Ask, and write the answers down .*Is my coverage active.*Before you hang up/,
  );
  // The person fills it in, and so reads the controls in their own language.
  assert.match(await text(page, "#paper-asks li:first-child .ask-control"), /Tipo de seguro|año del plan/);
  const sheets = (await printPaper(page)).join(" ");
  assert.match(sheets, /^Call script .*Answer: Whether the clinic is in network: Yes, in network .*Before you hang up/);
  assert.doesNotMatch(sheets, /[¿¡áéíóúñ]/);
  await page.locator("#paper-copy").click();
  await page.locator("#paper-status:not(:empty)").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.doesNotMatch(copied, /[¿¡áéíóúñ]/);
  assert.match(copied, /begin\?\n {3}Answer: ________/);
});
