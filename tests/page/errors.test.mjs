// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, focusedId, KNOWN_PPO, startBrowser, shown, text } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const COPAY = "coverage.inNetwork.copayment";
const COPAY_ALONE = {
  "coverage.inNetwork.copaymentTiming": "deductibleWaived",
  "coverage.inNetwork.coinsurance-none": /** @type {const} */ (true),
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
  "charges.allowedAmount": "100",
};
const ENOUGH = { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "150" };

test("nothing is said before a field is left", async () => {
  const page = await browser.open();
  await answer(page, { ...KNOWN_PPO, ...ENOUGH, ...COPAY_ALONE });
  // 6 x 45 = 270.
  await at(page, COPAY).pressSequentially("45");
  await page.locator("#pays-amount", { hasText: /^\$270$/ }).waitFor();
  await at(page, COPAY).pressSequentially("abc");
  // What cannot be read was taken for unknown by then.
  await page.locator("#pays-amount", { hasText: " to " }).waitFor();
  assert.equal(await at(page, `${COPAY}-error`).isVisible(), false);
  await page.keyboard.press("Tab");
  assert.equal(await text(page, `[id="${COPAY}-error"]`), "Type an amount in dollars, such as 30 or 1,250.50.");
  assert.equal(await at(page, COPAY).getAttribute("aria-invalid"), "true");
  assert.equal(await at(page, COPAY).inputValue(), "45abc");
  assert.equal(await page.locator("#summary").isVisible(), false);
});

test("a field that is typed in again is told nothing before it is left again", async () => {
  const page = await browser.open();
  await answer(page, { ...KNOWN_PPO, ...ENOUGH, ...COPAY_ALONE, [COPAY]: "45" });
  await page.locator("#pays-amount", { hasText: /^\$270$/ }).waitFor();
  await at(page, COPAY).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("abc");
  // What cannot be read was taken for unknown by then.
  await page.locator("#pays-amount", { hasText: " to " }).waitFor();
  assert.equal(await at(page, `${COPAY}-error`).isVisible(), false);
});

test("moves focus to the summary, which links to the fields with the same words", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", [COPAY]: "1,25" });
  await page.locator("#show").click();
  assert.equal(await focusedId(page), "summary");
  const links = page.locator("#summary-links a");
  assert.deepEqual(await links.allInnerTexts(), [
    "Copay: use a point before the cents, such as 12.50.",
    "Type the number of visits.",
    "Type what the clinic bills for one visit.",
  ]);
  assert.equal(await text(page, "[id='course.visits-error']"), "Type the number of visits.");
  await links.nth(1).click();
  assert.equal(await focusedId(page), "course.visits");
});

test("a summary that is higher than the window is shown from its title on", async () => {
  const page = await browser.open({ viewport: { width: 375, height: 300 } });
  const wrong = ["copayment", "coinsurance", "deductible.amount", "deductible.met", "outOfPocketMaximum.amount", "outOfPocketMaximum.met"];
  await answer(page, { "coverage.kind": "ppo", ...Object.fromEntries(wrong.map((part) => [`coverage.inNetwork.${part}`, "x"])) });
  await page.locator("#show").click();
  assert.equal(await focusedId(page), "summary");
  const box = await page.locator("#summary").boundingBox();
  assert.ok((box?.height ?? 0) > 300);
  assert.ok(Math.abs(box?.y ?? 300) < 2, `it begins at ${box?.y}`);
});

test("the summary shrinks as answers are mended, and goes", async () => {
  const page = await browser.open();
  await page.locator("#show").click();
  assert.equal(await page.locator("#summary-links li").count(), 3);
  await answer(page, { "course.visits": "6" });
  assert.equal(await page.locator("#summary-links li").count(), 2);
  await answer(page, ENOUGH);
  assert.equal(await page.locator("#summary").isVisible(), false);
  await shown(page);
});

test("the button leads to the answer when nothing is wrong", async () => {
  const page = await browser.open();
  await answer(page, ENOUGH);
  await page.locator("#show").click();
  assert.equal(await focusedId(page), "answer-title");
});

// Of six visits of $150 with a copay of $30 alone, $180 are the patient's.
test("an answer that cannot be read counts as not known, and takes no number away", async () => {
  const page = await browser.open();
  await answer(page, { ...KNOWN_PPO, ...ENOUGH, [COPAY]: "30", ...COPAY_ALONE });
  assert.equal(await text(page, "#pays-amount"), "$180");
  await answer(page, { [COPAY]: "thirty" });
  assert.match(await text(page, "#pays-amount"), / to /);
  assert.match(await text(page, `[id="${COPAY}-error"]`), /^Type an amount/);
  await answer(page, { [COPAY]: "30" });
  assert.equal(await text(page, "#pays-amount"), "$180");
});

test("an answer that is needed takes the number away while it cannot be read", async () => {
  const page = await browser.open();
  await answer(page, { ...ENOUGH, [COPAY]: "thirty" });
  await shown(page);
  await answer(page, { "course.visits": "six" });
  assert.equal(await page.locator("#pays-amount").isVisible(), false);
  assert.match(
    await text(page, "#answer-waiting"),
    /appears here once this is settled: Number of visits: type a whole number, such as 12\.$/,
  );
  await answer(page, { "course.visits": "6" });
  assert.equal(await page.locator("#pays-amount").isVisible(), true);
});

// Many clinics have a price for an hour and one for less: of two figures none is taken, and "about" counts as the figure, which is said.
for (const [language, typed, error, about, echo] of /** @type {const} */ ([
  [
    "en-US",
    "150-200",
    "Type one amount. If there are two prices, type the one for the length of visit that you will book.",
    "about 150",
    "We read this as $150.",
  ],
  [
    "es-US",
    "$150 o $200",
    "Escriba una sola cantidad. Si hay dos precios, escriba el de la duración de visita que va a reservar.",
    "unos 150",
    "Leemos esto como $150.",
  ],
])) {
  test(`two prices and a price that is known roughly are answered in words, ${language}`, async () => {
    const page = await browser.open();
    if (language === "es-US") await page.locator("[data-language]").click();
    await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": typed });
    assert.equal(await text(page, `[id="charges.billedCharge-error"]`), error);
    await answer(page, { "charges.billedCharge": about });
    assert.equal(await text(page, `[id="charges.billedCharge-echo"]`), echo);
    assert.equal(await at(page, "charges.billedCharge").inputValue(), about);
    await answer(page, { "charges.billedCharge": "150" });
    assert.equal(await at(page, "charges.billedCharge-echo").isVisible(), false);
  });
}

test("a total that is known roughly says back between which ends it lies", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "coverage.inNetwork.deductible.amount": "about 1000", "course.visitsPerWeek": "1-2" });
  // A tenth of 1,000 to either side.
  assert.equal(await text(page, `[id="coverage.inNetwork.deductible-echo"]`), "Total deductible: $900 to $1,100");
  assert.equal(await text(page, `[id="course.visitsPerWeek-error"]`), "Type one figure, not two and not a range.");
});

for (const [typed, sentence] of [
  ["20-80", "Type only the part that you pay. If the plan pays 80%, type 20."],
  ["80/20", "Type only the part that you pay. If the plan pays 80%, type 20."],
  ["0.2", "Type the whole percent, such as 20 for 20%."],
  ["120", "Type no more than 100%."],
  ["<b>x</b>", "Type a percent from 0 to 100, such as 20."],
]) {
  test(`${typed} as a percent is answered in words`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": "ppo", "coverage.inNetwork.coinsurance": typed ?? "" });
    assert.equal(await text(page, "[id='coverage.inNetwork.coinsurance-error']"), sentence);
  });
}

test("a zero is no charge, no rate and no number of visits", async () => {
  const page = await browser.open();
  await answer(page, { ...ENOUGH, "charges.cashRate": "0" });
  assert.equal(await text(page, "[id='charges.cashRate-error']"), "Type a figure above 0.");
  await answer(page, { "charges.cashRate": "", "charges.allowedAmount": "0 to 90", "course.visits": "0" });
  assert.equal(await page.locator(".error:visible").count(), 2);
  // A plan may well have a copay or a deductible of $0.
  await answer(page, { ...ENOUGH, "charges.allowedAmount": "", [COPAY]: "0" });
  await shown(page);
});

test("a percent keeps one sign", async () => {
  const page = await browser.open();
  await answer(page, { ...ENOUGH, "coverage.inNetwork.coinsurance": "20 %" });
  assert.equal(await at(page, "coverage.inNetwork.coinsurance").inputValue(), "20");
  await answer(page, { "coverage.inNetwork.coinsurance": "20%/80%" });
  assert.equal(await at(page, "coverage.inNetwork.coinsurance").inputValue(), "20%/80%");
});

test("what the model finds wrong stands at its field", async () => {
  const page = await browser.open();
  const deductible = "coverage.inNetwork.deductible";
  await answer(page, { ...ENOUGH, [`${deductible}.amount`]: "500", [`${deductible}.met`]: "600" });
  assert.equal(await text(page, `[id="${deductible}.met-error"]`), "This is more than the total of $500. Check both figures.");
  await answer(page, { [`${deductible}.met`]: "200", [`${deductible}.remaining`]: "100" });
  assert.match(await text(page, `[id="${deductible}"] .error:visible`), /^The three figures do not fit together/);
});

test("no two plan years begin on a day that not every year has", async () => {
  const page = await browser.open();
  await answer(page, { ...ENOUGH, "coverage.planYearStart-month": "02", "coverage.planYearStart-day": "29" });
  assert.equal(await text(page, "[id='coverage.planYearStart-error']"), "Choose a day that every year has.");
});

test("hostile text stays text", async () => {
  const page = await browser.open();
  await answer(page, { ...ENOUGH, [COPAY]: "<b>x</b>", "charges.cashRate": "<img src=x onerror=document.title=1>" });
  await page.locator("#show").click();
  const made = await page.evaluate(() => document.querySelector("coverage-estimator")?.shadowRoot?.querySelectorAll("b, img").length);
  assert.equal(made, 0);
  assert.equal(await at(page, COPAY).inputValue(), "<b>x</b>");
});

/** A few of the hundreds that `tests/boundary/people.test.mjs` types at every field. */
const PEOPLE_TYPE = [
  "twice",
  "30€",
  "１２",
  "\u202e03",
  "👍🏽",
  "$1,500 individual / $3,000 family",
  "<img src=x onerror=alert(1)>",
  "9".repeat(10_000),
];

test("whatever people type, the estimate stays, and neither the page nor its console has an error", async () => {
  const page = await browser.open();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await answer(page, { ...KNOWN_PPO, ...ENOUGH, ...COPAY_ALONE });
  for (const typed of PEOPLE_TYPE) {
    for (const path of [COPAY, "course.visitsPerWeek", "charges.allowedAmount"]) await answer(page, { [path]: typed });
    assert.equal(await page.locator("coverage-estimator").getAttribute("data-result"), "shown", typed.slice(0, 40));
    assert.equal(await at(page, "course.visitsPerWeek").inputValue(), typed === "１２" ? "12" : typed);
  }
  assert.deepEqual(errors, []);
});

test("the words never scold", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", [COPAY]: "x", "course.visits": "1.5" });
  await page.locator("#show").click();
  const said = await text(page, ".estimator");
  assert.match(said, /Copay: type an amount in dollars.*Number of visits: type a whole number/);
  assert.doesNotMatch(said, /\b(please|invalid|oops)\b/i);
});
