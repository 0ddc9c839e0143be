// @ts-check
/** What is left this year, and whose figures the table of visits holds. Figures by hand, beside each test; today is 23 November 2026. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, KNOWN_PPO, NECESSARY, shown, startBrowser, text } from "./browser.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const NONE = /** @type {const} */ (true);
const TWENTY_PERCENT = {
  ...KNOWN_PPO,
  ...NECESSARY,
  "course.visits": "12",
  "charges.billedCharge": "150",
  "charges.allowedAmount": "95",
  "coverage.inNetwork.copayment-none": NONE,
  "coverage.inNetwork.coinsurance": "20",
  "coverage.inNetwork.outOfPocketMaximum-none": NONE,
};

// 12 x $95 = $1,140, all of it in the new deductible of $3,000. This year's $400 were left of it, so $2,600 are met.
test("what is left this year does not count where the visits begin next year, and the page says so", async () => {
  const page = await browser.open();
  const plan = "coverage.inNetwork.deductible";
  await answer(page, { ...TWENTY_PERCENT, [`${plan}.amount`]: "3000", [`${plan}.remaining`]: "400", "course.firstVisit": "2027-01-05" });
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$1,140");
  assert.equal(
    await text(page, "#pays-assumes"),
    "Your visits begin in a new plan year, which starts on January 1, 2027. What you have paid or used this year no longer counts then.",
  );
  assert.equal(await at(page, `${plan}.remaining`).inputValue(), "400");
  await page.locator("[data-language]").click();
  await page.locator(".estimator[lang=es]").waitFor();
  assert.equal(
    await text(page, "#pays-assumes"),
    "Sus visitas empiezan en un nuevo año del plan, que comienza el 1 de enero de 2027. Lo que pagó o usó este año ya no cuenta entonces.",
  );
});

/** Goes to the card about the deductible of a plan in its network. @param {Page} page */
async function toTheDeductible(page) {
  for (const [card, option] of [
    ["payer", "healthPlan"],
    ["visits", "upTo12"],
  ]) {
    await page.locator(`#card-options[data-card=${card}] input[value=${option}]`).click();
    await page.locator("#card-continue").click();
  }
  await at(page, "charges.billedCharge").fill("150");
  await page.locator("#card-continue").click();
  for (const [card, option] of [
    ["network", "in"],
    ["share", "nothing"],
  ]) {
    await page.locator(`#card-options[data-card=${card}] input[value=${option}]`).click();
    await page.locator("#card-continue").click();
  }
  await page.locator("#card-options[data-card=deductible]").waitFor();
}

test("whoever knows what is left sees that its box comes first and is enough", async () => {
  const page = await browser.openCards({ viewport: { width: 375, height: 740 } });
  await toTheDeductible(page);
  await page.locator("#card-options input[value=amount]").click();
  const question = at(page, "coverage.inNetwork.deductible");
  const labels = question.locator(".part label");
  assert.deepEqual(await labels.allInnerTexts(), ["Left this year", "Total for the year", "Met this year"]);
  assert.equal(await question.locator(".enough").innerText(), "One box is enough: what is left, if you know it. Or fill in any two.");
  // Who has paid some of it is asked for the total alone.
  await page.locator("#card-options input[value=someLeft], #card-rest input[value=someLeft]").click();
  assert.equal(await question.locator(".enough").isVisible(), false);
  assert.equal(await question.locator(".part:visible").count(), 1);
});

// The maximum is said to be far, and the deductible is not asked for: neither figure is the person's.
test("the table of visits has no column of what nobody has said", async () => {
  const page = await browser.open();
  const { "coverage.inNetwork.outOfPocketMaximum-none": _, ...openMaximum } = TWENTY_PERCENT;
  const columns = () => page.locator("#course-low thead th").allInnerTexts();
  await answer(page, {
    ...openMaximum,
    "course.visits": "4",
    "course.firstVisit": "2026-11-24",
    "coverage.inNetwork.deductible-none": NONE,
    "coverage.inNetwork.outOfPocketMaximum.remaining": "1800 to 10600",
  });
  await shown(page);
  await page.locator("#course-low > summary").click();
  assert.equal((await columns()).includes("Maximum left"), false);
  // 1,800 less 20 % of $95, which is $19.
  await answer(page, { "coverage.inNetwork.outOfPocketMaximum.remaining": "1800" });
  await page.locator("#course-low thead th", { hasText: "Maximum left" }).waitFor();
  assert.equal(await page.locator("#course-low tbody tr").first().locator("td").last().innerText(), "$1,781.00");
});
