// @ts-check
/** The answer itself: the ordinary case, the picture, the questions about slips, the one printed page. Figures by hand, beside each test. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, KNOWN_PPO, NECESSARY, ready, shown, startBrowser, text, visitRows } from "./browser.mjs";
import { printed, printedOverEachOther } from "./pdf.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const { "coverage.inNetwork.visitLimit-none": _, ...OPEN_LIMIT } = KNOWN_PPO;
const OPEN_COPAY_PLAN = {
  ...OPEN_LIMIT,
  ...NECESSARY,
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.copaymentTiming": "deductibleWaived",
  "coverage.inNetwork.coinsurance-none": /** @type {const} */ (true),
  "course.visits": "12",
  "charges.billedCharge": "180",
  "charges.allowedAmount": "120",
  "charges.cashRate": "90",
};

// 12 x $30 = $360 while nothing is reached; nothing with the maximum reached; 12 x $90 at the cash rate with no visit left.
test("the ordinary amount stands first, with what it rests on and both true ends", async () => {
  const page = await browser.open();
  await answer(page, OPEN_COPAY_PLAN);
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$360");
  assert.equal(await text(page, "#pays-if"), "if you are far from your yearly out-of-pocket maximum and you have enough visits left");
  assert.equal(await text(page, "#pays-less"), "It could be as low as $0 if nothing is left to pay of your out-of-pocket maximum.");
  assert.equal(await text(page, "#pays-more"), "It could be as high as $1,080 if you have no visits left.");
  assert.equal(await page.locator("#pays-hangs").isVisible(), false);
});

// 4 of 12 visits are in December. At the most none of the old limit is left, 4 x $90 = $360, and the new one is 4: 4 x $30 = $120 and
// 4 x $90 = $360. In all $840.
test("a limit that begins again with the plan year is not said to be used up for good", async () => {
  const page = await browser.open();
  await answer(page, { ...OPEN_COPAY_PLAN, "coverage.inNetwork.outOfPocketMaximum-none": true, "course.firstVisit": "2026-12-07" });
  await shown(page);
  assert.equal(
    await text(page, "#pays-more"),
    "It could be as high as $840 if you have no visits left, until a new plan year begins with visit 5, and again from visit 9 on.",
  );
});

// One visit: $30 while nothing is reached, $90 at the cash rate with no visit left.
test("of one visit nothing is said of each or of all of them", async () => {
  const page = await browser.open();
  await answer(page, { ...OPEN_COPAY_PLAN, "course.visits": "1" });
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$30");
  assert.equal(await text(page, "#pays-if"), "if you are far from your yearly out-of-pocket maximum and you have a visit left");
  assert.deepEqual(await page.locator("#ways .way-name").allTextContents(), [
    "Use insurance for the visit",
    "Pay the cash rate for the visit",
  ]);
  assert.match(await text(page, "#billed"), /^The full billed charge for the visit is \$180\./);
  assert.equal(await text(page, "#picture-low .picture-title"), "Who pays the visit at the lowest: $0 for you");
  assert.doesNotMatch(await text(page, "#ways-part"), /all visits|every visit|the visits|1 visits/i);
});

// 12 visits from December on: with a maximum of $0 the patient pays nothing in either year, and reaches nothing.
test("a maximum of $0, which the lowest supposes, is not said to be reached", async () => {
  const page = await browser.open();
  await answer(page, { ...OPEN_COPAY_PLAN, "course.firstVisit": "2026-12-07" });
  await shown(page);
  const why = await page.locator("#picture-low .why").allTextContents();
  assert.deepEqual([...new Set(why)], ["Covered: your yearly maximum is $0, so you pay nothing"]);
});

test("who has said nothing of a health account reads that it can pay, and can say so", async () => {
  const page = await browser.open();
  await answer(page, OPEN_COPAY_PLAN);
  await shown(page);
  assert.match(await text(page, "#account-note"), /^If you have an HSA or FSA, it can pay your part, with a letter of medical necessity/);
  await page.locator("#account-note a").click();
  await at(page, "account.kind-hsa").check();
  await answer(page, { "account.available": "500", "account.federalRate": "22" });
  await page.locator("#account-note").waitFor({ state: "hidden" });
});

// A visit costs nothing once the deductible is met, so that all hangs on what is left of it: $0, or 12 visits at $120.
test("a span of which no limit is the reason says on what it hangs", async () => {
  const page = await browser.open();
  const { "coverage.inNetwork.copayment": _copay, "coverage.inNetwork.copaymentTiming": _timing, ...plan } = OPEN_COPAY_PLAN;
  const nothing = {
    "coverage.inNetwork.copayment-none": /** @type {const} */ (true),
    "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
  };
  await answer(page, { ...plan, ...nothing, "coverage.inNetwork.visitLimit-none": true, "coverage.inNetwork.deductible.met": "0" });
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$0 to $1,440");
  assert.equal(await text(page, "#pays-ends"), "How much of it you pay depends most on this: total deductible.");
  await answer(page, { "coverage.inNetwork.deductible.amount": "500" });
  await page.getByText("$500", { exact: true }).first().waitFor();
  assert.equal(await page.locator("#pays-ends").isVisible(), false);
});

test("days that nobody gave are left out, and said to be taken where a plan year ends within them", async () => {
  const page = await browser.open();
  const { "course.firstVisit": _first, "course.visitsPerWeek": _often, ...undated } = OPEN_COPAY_PLAN;
  await answer(page, { ...undated, "course.visits": "2" });
  await shown(page);
  assert.equal(await text(page, "#pays-for"), "for 2 visits");
  await answer(page, { "course.visits": "12" });
  await page.getByText("for 12 visits. You gave no dates, so we took November 23, 2026 to February 8, 2027.").waitFor();
});

const DEDUCTIBLE_PLAN = {
  ...KNOWN_PPO,
  ...NECESSARY,
  "coverage.inNetwork.copayment-none": /** @type {const} */ (true),
  "coverage.inNetwork.coinsurance": "20",
  "coverage.inNetwork.deductible.amount": "250",
  "coverage.inNetwork.deductible.met": "0",
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
  "course.firstVisit": "2026-12-01",
  "course.visits": "6",
  "charges.billedCharge": "150",
  "charges.allowedAmount": "100",
};

/**
 * @param {Page} page
 * @param {string} part
 */
async function headsOf(page, part) {
  const heads = await page.locator(`${part} thead th:visible`).allInnerTexts();
  return heads.map((head) => head.replaceAll(/\s+/g, " ").trim());
}

// Weekly from December 1: five visits in 2026, the sixth on January 5. Two of $100 leave $50 of the deductible: 50 + 20 % of 50 = $60;
// then $20 twice; the new plan year starts the deductible again: $100. In all 200 + 60 + 40 + 100 = $400; billed 6 x $150 = $900.
test("the picture and its table say who pays which visit and why, and lead to the answers behind it", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await shown(page);
  const rows = await Promise.all(
    (await page.locator("#picture-low tbody tr").all()).map(async (row) => row.locator("th, td").allInnerTexts()),
  );
  const plain = rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim()));
  assert.deepEqual(plain, [
    ["1 Visits 1 to 2 Covered: you pay toward your deductible Deductible $100.00", "$100.00", "$0.00", "$50.00"],
    ["2 Visit 3 Covered Deductible $50.00 + Coinsurance $10.00", "$60.00", "$40.00", "$50.00"],
    ["3 Visits 4 to 5 Covered Coinsurance $20.00", "$20.00", "$80.00", "$50.00"],
    ["4 Visit 6 A new plan year begins. Covered: you pay toward your deductible Deductible $100.00", "$100.00", "$0.00", "$50.00"],
  ]);
  assert.deepEqual(await headsOf(page, "#picture-low"), [
    "Visits, and why",
    "You pay per visit",
    "Plan pays per visit",
    "Written off per visit",
  ]);
  assert.equal(await text(page, "#picture-low .picture-title"), "Who pays each visit: $400 for you in 6 visits");
  // All of it is drawn but what is not covered, which every visit is.
  assert.deepEqual(
    await page.locator(".legend > li:visible").evaluateAll((items) => items.map((item) => item.getAttribute("data-legend"))),
    ["you", "plan", "discount", "newYear"],
  );
  assert.equal(await text(page, "#picture-low tfoot"), "All visits of $900.00 billed $400.00 $200.00 $300.00");
  // Six visits: six parts for the patient, six written off, and the three of them of which the plan pays some.
  assert.equal(await page.locator("#picture-low .picture-drawing [data-part=you]").count(), 6);
  assert.equal(await page.locator("#picture-low .picture-drawing [data-part=discount]").count(), 6);
  assert.equal(await page.locator("#picture-low .picture-drawing [data-part=plan]").count(), 3);
  assert.equal(await page.locator("#picture-low .new-year-line").count(), 1);
  assert.equal(await page.locator("#picture-high").isVisible(), false);
  await page.locator("#picture-low tbody a", { hasText: "Coinsurance" }).first().click();
  const focused = await page.evaluate(() => document.querySelector("coverage-estimator")?.shadowRoot?.activeElement?.id);
  assert.equal(focused, "coverage.inNetwork.coinsurance");
});

// The third visit of them: $100 are allowed of $150, $50 of that are the last of the deductible, and 20 % of the rest are $10.
test("each amount of a visit stands under its name", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await shown(page);
  const [, , third = []] = await visitRows(page, "low");
  const heads = await headsOf(page, "#course-low");
  assert.deepEqual(Object.fromEntries(heads.map((head, index) => [head, third[index]])), {
    "Visit": "3 Dec 15, 2026",
    "You pay": "$60.00",
    "What happens": "Covered",
    "Billed charge": "$150.00",
    "Discount": "$50.00",
    "Deductible": "$50.00",
    "Coinsurance": "$10.00",
    "Plan pays": "$40.00",
    "Deductible left": "$0.00",
  });
});

// The plan may count all of the billed $150 or 30 % of it: of each visit the copay of $30 is certain, and that $120 are not the patient's.
test("the picture makes up no amounts where the plan’s price is not known", async () => {
  const page = await browser.open();
  await answer(page, {
    ...KNOWN_PPO,
    "coverage.inNetwork.copayment": "30",
    "coverage.inNetwork.coinsurance-none": true,
    "coverage.inNetwork.deductible-none": true,
    "coverage.inNetwork.outOfPocketMaximum-none": true,
    "course.visits": "4",
    "charges.billedCharge": "150",
  });
  await shown(page);
  const cells = await page.locator("#picture-low tbody tr").locator("th, td").allInnerTexts();
  assert.deepEqual(cells.slice(1), ["$30.00", "$150.00"]);
  assert.equal(await text(page, "#picture-low thead"), "Visits, and why You pay per visit Billed per visit");
  assert.equal(await text(page, "#picture-low tfoot"), "All visits $120.00 $600.00");
  assert.deepEqual(
    await page.locator(".legend > li:visible").evaluateAll((items) => items.map((item) => item.getAttribute("data-legend"))),
    ["you", "rest"],
  );
  assert.equal(await page.locator("#picture-low .picture-drawing [data-part=rest]").count(), 4);
  assert.match(await text(page, "#picture-open"), /^Your insurer’s price for a visit is not known\./);
  const [row] = await visitRows(page, "low");
  assert.deepEqual(row, ["1 Feb 2, 2026", "$30.00", "Covered", "$30.00", "$150.00"]);
  await page.setViewportSize({ width: 375, height: 800 });
  const beside = await page.locator("#picture-low tr").evaluateAll((rows) =>
    rows.map((row) => {
      const shown = [...row.children].filter((cell) => cell.checkVisibility());
      return Math.round(row.getBoundingClientRect().right - (shown.at(-1)?.getBoundingClientRect().right ?? 0));
    }),
  );
  assert.deepEqual(beside, [0, 0, 0], "two figures take the whole row of a phone");
});

test("a year of visits fits a phone", async () => {
  const page = await browser.open({ viewport: { width: 375, height: 800 } });
  await answer(page, { ...DEDUCTIBLE_PLAN, "course.visits": "366", "course.visitsPerWeek": "5" });
  await shown(page);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  assert.equal(isWider, false);
  const width = (await page.locator("#picture-low .picture-view svg").boundingBox())?.width ?? 0;
  assert.ok(width > 200 && width < 375, String(width));
});

test("an answer that most often is a slip gets a question, and the estimate stays", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "coverage.inNetwork.coinsurance": "80", "charges.cashRate": "151" });
  await shown(page);
  const asked = page.locator("#doubts li");
  assert.deepEqual(await asked.evaluateAll((items) => items.map((item) => item.getAttribute("data-doubt"))), [
    "cashAboveBilled",
    "shareAbovePlans",
  ]);
  assert.equal(await page.locator("#pays-amount").isVisible(), true);
  await answer(page, { "coverage.inNetwork.coinsurance": "20", "charges.cashRate": "150" });
  await page.locator("#doubts li").first().waitFor({ state: "detached" });
});

test("one step stands open, the rest is folded with its count, and paper holds it all the same", async () => {
  const page = await browser.openCards();
  await answer(page, { ...KNOWN_PPO, "course.visits": "12", "charges.billedCharge": "180", "charges.allowedAmount": "120" });
  await shown(page);
  assert.equal(await page.locator("#steps > li").count(), 1);
  for (const [fold, title, list] of [
    ["#why", "#why-title", "#verdict-reasons li"],
    ["#more-steps", "#more-steps-title", "#more-steps ol > li"],
    ["#asks-part", "#asks-title", "#asks li"],
  ]) {
    const items = page.locator(list ?? "");
    assert.match(await text(page, title ?? ""), new RegExp(`\\(${await items.count()}\\)$`));
    assert.equal(await page.locator(fold ?? "").getAttribute("open"), null);
    assert.equal(await items.first().isVisible(), false);
  }
  const steps = await page.locator("#steps-part li[data-step]").allTextContents();
  assert.ok(steps.length > 3);
  const said = [await page.locator("#verdict-reasons li").first().textContent(), ...steps];
  const sheet = (await printed(page)).join(" ").replaceAll(/[\s-]+/g, "");
  for (const one of said) assert.ok(sheet.includes((one ?? "").slice(0, 30).replaceAll(/[\s-]+/g, "")), one ?? "");
  assert.equal(await page.locator("#why").getAttribute("open"), null);
  await page.locator("#why-title").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#verdict-reasons li").first().isVisible(), true);
});

test("paper is one page, and the working comes when it is asked for", async () => {
  const page = await browser.open();
  await answer(page, OPEN_COPAY_PLAN);
  await shown(page);
  const sheets = await printed(page);
  assert.equal(sheets.length, 1);
  assert.match(sheets[0] ?? "", /\$360/);
  assert.match(sheets[0] ?? "", /no good-faith estimate/);
  assert.doesNotMatch(sheets[0] ?? "", /Visit by visit/);
  await at(page, "print-working").check();
  const whole = (await printed(page)).join(" ");
  assert.match(whole, /Visit by visit/);
  assert.match(whole, /What pays for your visits/);
});

/** Where a page ends depends on its size and on its margins. */
const SHEETS = {
  "A4 with narrow margins": { format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1cm", right: "1cm" } },
  "Letter with wide margins": { format: "Letter", margin: { top: "1in", bottom: "1in", left: "1in", right: "1in" } },
  "Letter to its edges": { format: "Letter" },
};

test("with the working, no line is printed over another wherever the pages end", async () => {
  for (const language of ["", "es/"]) {
    const page = await browser.openBlank();
    await page.goto(`${browser.server.url}${language}`);
    await ready(page);
    await answer(page, OPEN_COPAY_PLAN);
    await shown(page);
    await at(page, "print-working").check();
    for (const [name, sheet] of Object.entries(SHEETS)) assert.deepEqual(await printedOverEachOther(page, sheet), [], name);
  }
});

test("Spanish, which is longer, is one page too", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await answer(page, OPEN_COPAY_PLAN);
  await shown(page);
  assert.equal((await printed(page)).length, 1);
});

test("what one call to the plan asks for is one step, its questions below it in their order", async () => {
  const page = await browser.openCards();
  await answer(page, { ...KNOWN_PPO, "course.visits": "12", "charges.billedCharge": "180", "charges.allowedAmount": "120" });
  await shown(page);
  const call = page.locator("#steps-part li[data-call]");
  assert.equal(await call.count(), 1);
  assert.match(
    (await call.textContent()) ?? "",
    /^Call your plan\. Write down the name, the date and the reference number, and ask:Does it pay 97124/,
  );
  const questions = await call.locator("li").evaluateAll((items) => items.map((item) => item.getAttribute("data-step")));
  assert.deepEqual(questions.slice(0, 2), ["askWhetherMassageIsPaid", "askWhoMayBill"]);
  assert.equal(await call.locator('button[data-opens-paper="call"]').count(), 1);
});

test("where most is open the paper has every step on its one page, and no reason is said twice", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await answer(page, { "coverage.kind": "unknown", "course.visits": "60", "charges.billedCharge": "180" });
  await shown(page);
  const reasons = await page.locator("#verdict-reasons li").allTextContents();
  assert.ok(reasons.length > 1);
  assert.deepEqual(reasons, [...new Set(reasons)]);
  assert.ok((await page.locator("#steps-part li[data-step]").count()) > 9);
  assert.equal((await printed(page)).length, 1);
});

// $600 are left of the deductible, which five visits of $120 come to; seven more cost 20 % of $120: $600 + 7 x $24 = $768. At 2 %, the first
// digit of 20, $600 + 7 x $2.40 = $616.80.
test("the number keeps up with the hand, and the rest follows when it pauses", async () => {
  const page = await browser.open();
  await answer(page, {
    ...DEDUCTIBLE_PLAN,
    "coverage.inNetwork.deductible.amount": "1500",
    "coverage.inNetwork.deductible.met": "900",
    "course.firstVisit": "2026-01-05",
    "course.visits": "12",
    "charges.billedCharge": "180",
    "charges.allowedAmount": "120",
  });
  await shown(page);
  assert.equal(await text(page, "#bar-amount"), "$768");
  const field = at(page, "coverage.inNetwork.coinsurance");
  // In one task, so that nothing that waits for a pause can have happened.
  const atOnce = await field.evaluate((/** @type {HTMLInputElement} */ input) => {
    const root = /** @type {ShadowRoot} */ (input.getRootNode());
    input.value = "2";
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    return ["#bar-amount", "#pays-amount"].map((one) => root.querySelector(one)?.textContent);
  });
  assert.deepEqual(atOnce, ["$616.80", "$616.80"]);
  // The working is of the new course too once it is there: what a visit past the deductible costs stands in its table.
  await page.waitForFunction(() =>
    document.querySelector("coverage-estimator")?.shadowRoot?.querySelector("#working")?.textContent?.includes("$2.40"),
  );
});

test("whatever is typed prints as text among the answers, cut to what a paper can show", async () => {
  const page = await browser.open();
  await answer(page, { ...OPEN_COPAY_PLAN, "necessity.diagnosisCode": "M54.50" });
  await shown(page);
  const hostile = `<img src=x onerror="globalThis.wasRun = true"> ${"&lt;b&gt; {date} ".repeat(200)}`;
  // Where nothing can be read, the number of visits and the charge stay: without them there is nothing to print.
  const needed = ["course.visits", "charges.billedCharge"];
  const typed = await page.evaluate(([text, needed]) => {
    const root = /** @type {ShadowRoot} */ (document.querySelector("coverage-estimator")?.shadowRoot);
    const fields = [...root.querySelectorAll("#form input[type=text][data-typed]")].map((one) => /** @type {HTMLInputElement} */ (one));
    const asked = fields.filter((field) => field.closest("[hidden]") === null && !needed?.includes(field.id));
    for (const field of asked) {
      field.value = text ?? "";
      for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
    }
    return asked.length;
  }, /** @type {[string, string[]]} */ ([hostile, needed]));
  assert.ok(typed >= 20, `${typed} fields`);
  await shown(page);
  await at(page, "print-working").check();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const cells = await page.locator("#printed-answers td").allTextContents();
  // 2,000 signs, a page of a letter, and the sign that says that there are more; beside it stands the sign of a unit.
  const cut = `${hostile.slice(0, 2000)}…`;
  assert.equal(cells.filter((cell) => cell.includes(cut)).length, typed);
  assert.ok(cells.every((cell) => cell.length < 2050));
  assert.equal(await page.locator("#printed-answers :is(img, b)").count(), 0);
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "wasRun")), undefined);
  assert.match((await printed(page)).join(" "), /<img src=x onerror="globalThis\.wasRun = true"> &lt;b&gt; \{date\}/);
});
