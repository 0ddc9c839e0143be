// @ts-check
/** One question at a time: five people's ways to their number, by keyboard and by presses on a phone. The figures are worked by hand. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, OF_COLORS } from "./axe.mjs";
import { answer, askAll, at, focusedId, ready, shown, startBrowser, text } from "./browser.mjs";

/** @typedef {import("./browser.mjs").Page} Page */
/** A coarse answer, and what is typed or chosen beside it. @typedef {[string | undefined, Record<string, string | true>?]} Reply */

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true };

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const plan = "coverage.inNetwork";

/** A copay that waives the deductible, and no limit. @type {Reply[]} */
const COPAY_PLAN = [["in"], ["deductibleWaived", { [`${plan}.copayment`]: "30" }], ["far"], ["lacks"], ["unknown"]];

/** @type {Record<string, { replies: Reply[], pays: string, points: boolean, premise?: RegExp }>} */
const WAYS = {
  // The copay waives the deductible, no limit is near: 12 visits at $30 are $360.
  "a copay plan": {
    replies: [
      ["healthPlan"],
      ["exactly", { "course.visits": "12" }],
      [undefined, { "charges.billedCharge": "180" }],
      ["in"],
      ["deductibleWaived", { [`${plan}.copayment`]: "30" }],
      ["far"],
      ["enough"],
      ["amount", { "charges.cashRate": "90" }],
    ],
    pays: "$360",
    points: true,
  },
  // Met in full: 6 x 20 % of $100 = $120. Nothing met of the $500: five visits of $100 meet it, the sixth is $20: $520.
  "a deductible half known": {
    replies: [
      ["healthPlan"],
      ["exactly", { "course.visits": "6" }],
      [undefined, { "charges.billedCharge": "150" }],
      ["in"],
      ["percent", { [`${plan}.coinsurance`]: "20" }],
      ["amount", { [`${plan}.deductible.amount`]: "500" }],
      ["lacks"],
      ["lacks"],
      [undefined, { "charges.allowedAmount": "100" }],
      // The first visit is taken to be today: all six are before January.
      [undefined],
      ["amount", { "charges.cashRate": "80" }],
    ],
    pays: "$120 to $520",
    points: true,
  },
  // No deductible, and more is left than the visits can cost: 20 % of $120 is $24, four times.
  "a crash": {
    replies: [
      ["autoPip"],
      ["exactly", { "course.visits": "4" }],
      [undefined, { "charges.billedCharge": "150" }],
      [undefined, { "coverage.state": "OR" }],
      [undefined, { "charges.allowedAmount": "120" }],
      ["lacks"],
      ["far"],
      ["twentyPercent"],
      ["lacks"],
    ],
    pays: "$96",
    points: true,
  },
  // No policy has to pay for injuries in California, so the health plan pays: 4 visits at a copay of $30.
  "a crash in California": {
    replies: [
      ["autoPip"],
      ["exactly", { "course.visits": "4" }],
      [undefined, { "charges.billedCharge": "150" }],
      [undefined, { "coverage.state": "CA" }],
      ["neither"],
      ["healthPlan"],
      ...COPAY_PLAN,
    ],
    pays: "$120",
    points: true,
  },
  // No policy has to pay for injuries in Georgia, and this person does not know theirs: 4 visits at the health plan's copay of $30.
  "a crash with a policy that nobody knows": {
    replies: [
      ["autoPip"],
      ["exactly", { "course.visits": "4" }],
      [undefined, { "charges.billedCharge": "150" }],
      [undefined, { "coverage.state": "GA" }],
      ["unknown"],
      ["healthPlan"],
      ...COPAY_PLAN,
    ],
    pays: "$120",
    points: true,
    premise: /^This is what you pay if your auto policy has no coverage for injuries\. If it has MedPay or PIP, that pays first/,
  },
  // The same plan pays while the refusal of the claim stands.
  "a refused work injury": {
    replies: [
      ["workersCompensation"],
      ["exactly", { "course.visits": "4" }],
      [undefined, { "charges.billedCharge": "150" }],
      [undefined, { "coverage.state": "CA" }],
      ["no"],
      ["healthPlan"],
      ...COPAY_PLAN,
    ],
    pays: "$120",
    points: true,
    premise: /^This is what you pay while the refusal of your work claim stands\. If your protest succeeds/,
  },
  // Whoever is hurt at work owes nothing for accepted visits.
  "a work injury": {
    replies: [
      ["workersCompensation"],
      ["upTo12"],
      [undefined, { "charges.billedCharge": "150" }],
      [undefined, { "coverage.state": "TX" }],
      ["yes"],
    ],
    pays: "$0",
    points: true,
  },
  // 8 visits at $95.50.
  "no insurance": {
    replies: [
      ["none"],
      ["exactly", { "course.visits": "8" }],
      [undefined, { "charges.billedCharge": "160" }],
      ["amount", { "charges.cashRate": "95.5" }],
      ["other"],
    ],
    pays: "$764",
    points: false,
  },
  // The employer's insurance owes it, though there is no health plan.
  "no insurance and hurt at work": {
    replies: [
      ["none"],
      ["upTo12"],
      [undefined, { "charges.billedCharge": "150" }],
      ["lacks"],
      ["job"],
      [undefined, { "coverage.state": "TX" }],
      ["yes"],
    ],
    pays: "$0",
    points: true,
  },
};

/**
 * Returns the key of the card that is shown, or the name of another place.
 *
 * @param {Page} page
 */
async function place(page) {
  const place = await page.locator(".estimator").getAttribute("data-place");
  return place === "card" ? page.locator("#card-options").getAttribute("data-card") : place;
}

/**
 * Goes on with the Tab key alone until something has the focus.
 *
 * @param {Page} page
 * @param {string} selector
 */
async function tabTo(page, selector) {
  const hasFocus = () =>
    page.evaluate((one) => document.querySelector("coverage-estimator")?.shadowRoot?.activeElement?.matches(one) ?? false, selector);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab does not reach ${selector}`);
}

/**
 * Answers a card by the keyboard alone, and goes on with Enter.
 *
 * @param {Page} page
 * @param {Reply} reply
 */
async function replyByKeyboard(page, [option, typed = {}]) {
  if (option !== undefined) {
    await tabTo(page, "#card-options input");
    await page.keyboard.press("Space");
    while ((await page.locator("#card-options input:checked").getAttribute("value")) !== option) await page.keyboard.press("ArrowDown");
  }
  for (const [id, value] of Object.entries(typed)) {
    await tabTo(page, `[id="${id}"]`);
    if (value === true) await page.keyboard.press("Space");
    else await page.keyboard.type(value);
  }
  const isEnterFree = option !== undefined || Object.keys(typed).some((id) => id !== "coverage.state");
  if (!isEnterFree) await tabTo(page, "#card-continue");
  await page.keyboard.press("Enter");
}

/**
 * @param {Page} page
 * @param {Reply} reply
 */
async function replyByPresses(page, [option, typed = {}]) {
  if (option !== undefined) await page.locator(".option", { has: page.locator(`[value=${option}]`) }).click();
  for (const [id, value] of Object.entries(typed)) {
    const field = at(page, id);
    if (value === true) await field.check();
    else if (id === "coverage.state") await field.selectOption(value);
    else await field.fill(value);
  }
  // As a person does who closes the keyboard of the phone: what is said of a figure then stands there.
  if (Object.keys(typed).length > 0) await page.keyboard.press("Tab");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator("#card-continue").click();
}

/**
 * @param {Page} page
 * @param {string} way
 * @param {number} [most]
 */
async function walk(page, way, most = 99) {
  for (const reply of WAYS[way]?.replies.slice(0, most) ?? []) await replyByPresses(page, reply);
}

for (const [way, { replies, pays, points, premise }] of Object.entries(WAYS)) {
  for (const [by, reply] of /** @type {const} */ ([
    ["the keyboard", replyByKeyboard],
    ["presses", replyByPresses],
  ])) {
    test(`${way} comes to its number by ${by} alone`, async () => {
      const page = await browser.openCards(PHONE);
      for (const one of replies) {
        const before = await place(page);
        await reply(page, one);
        assert.notEqual(await place(page), before, `${before} is left`);
        assert.equal(await focusedId(page), "card-title");
      }
      assert.equal(await place(page), "answer");
      assert.equal(await text(page, "#pays-amount"), pays);
      assert.equal(await page.locator("#card-continue").isVisible(), points);
      assert.equal(await page.locator("#pays-assumes").isVisible(), premise !== undefined);
      if (premise !== undefined) assert.match(await text(page, "#pays-assumes"), premise);
      assert.equal(page.url(), browser.server.url);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.viewport.width);
    });
  }
}

test("Back and Forward of the browser go from card to card, and the address says nothing", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  assert.equal(await place(page), "share");
  await page.goBack();
  assert.equal(await place(page), "network");
  assert.equal(await focusedId(page), "card-title");
  assert.equal(await page.locator("#card-options input:checked").getAttribute("value"), "in");
  await page.locator("#card-back").click();
  await page.locator("#card-title", { hasText: "What does the clinic charge" }).waitFor();
  assert.equal(await at(page, "charges.billedCharge").inputValue(), "180");
  await page.goForward();
  assert.equal(await place(page), "network");
  assert.equal(page.url(), browser.server.url);
});

// 12 visits at $30 are $360; at $40 they are $480.
test("a person goes back to any answer and changes it, and goes on where they were", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 6);
  assert.equal(await place(page), "visitLimit");
  await page.locator("#behind-title").click();
  assert.deepEqual(
    await page
      .locator("#behind-list li")
      .allInnerTexts()
      .then((all) => all.map((one) => one.replaceAll(/\s+/g, " "))),
    [
      "What pays Health plan, also Medicare Advantage Change",
      "Visits 12 Change",
      "Charge for a visit $180 Change",
      "In network Yes Change",
      "You pay for a visit $30 Change",
      "Out-of-pocket maximum No, over $2,160 is left Change",
    ],
  );
  await page.locator("#behind-list button[aria-label='Change: You pay for a visit']").click();
  assert.equal(await focusedId(page), "card-title");
  await at(page, `${plan}.copayment`).fill("40");
  await page.keyboard.press("Enter");
  assert.equal(await place(page), "visitLimit");
  await replyByPresses(page, ["enough"]);
  assert.equal(await text(page, "#bar-amount"), "$480");
});

test("only one card calls itself the last question", async () => {
  for (const program of ["medicare", "va"]) {
    const page = await browser.openCards(PHONE);
    await replyByPresses(page, ["program"]);
    await replyByPresses(page, [program]);
    await replyByPresses(page, ["upTo6"]);
    assert.equal(await text(page, "#card-left"), "Maybe the last question");
    await replyByPresses(page, [undefined, { "charges.billedCharge": "150" }]);
    assert.equal(await text(page, "#card-left"), "Last question");
    await replyByPresses(page, ["lacks"]);
    assert.equal(await place(page), "answer");
  }
});

test("whoever is led from the answer to a question on no card comes back to the cards by the browser's Back", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan");
  assert.equal(await place(page), "answer");
  await page.locator("#account-note a").click();
  await page.locator("#view-all[aria-pressed=true]").waitFor();
  await page.goBack();
  await page.locator("#view-cards[aria-pressed=true]").waitFor();
  assert.equal(await place(page), "answer");
  await page.goForward();
  await page.locator("#view-all[aria-pressed=true]").waitFor();
});

test("the browser's Back leads from all questions to the card that the person was at, and from that card on back", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await page.locator("#view-all").click();
  await page.goBack();
  await page.locator("#view-cards[aria-pressed=true]").waitFor();
  assert.equal(await place(page), "share");
  await page.goForward();
  await page.locator("#view-all[aria-pressed=true]").waitFor();
  await page.locator("#view-cards").click();
  assert.equal(await place(page), "share");
  await page.goBack();
  await page.locator("#card-options[data-card=network]").waitFor({ state: "attached" });
  await page.locator("#view-all").click();
  await page.locator("#view-cards").click();
  await page.locator("#card-back").click();
  await page.locator("#card-options[data-card=charge]").waitFor({ state: "attached" });
  assert.equal(await page.locator(".estimator").getAttribute("data-view"), "cards");
});

test("the browser's Back closes an open paper, and then goes on back", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan");
  await page.locator("[data-paper=call]").click();
  await page.locator("#paper-title:focus").waitFor();
  await page.goBack();
  await page.locator("#paper").waitFor({ state: "hidden" });
  assert.equal(await place(page), "answer");
  assert.equal(await page.locator("[data-paper=call]").evaluate((button) => button.matches(":focus")), true);
  await page.goForward();
  await page.locator("#paper").waitFor();
  await page.reload();
  await ready(page);
  await page.locator("#paper").waitFor();
  await page.locator("#paper-close").click();
  await page.goBack();
  await page.locator(".estimator[data-place=card]").waitFor();
  assert.equal(await page.locator("#card-options").getAttribute("data-card"), "cashRate");
});

test("who goes back by the browser sees the question, wherever the page was when they left it", async () => {
  const page = await browser.openCards({ ...PHONE, viewport: { width: 375, height: 500 } });
  await walk(page, "a copay plan", 1);
  await page.locator(".option", { has: page.locator("[value=exactly]") }).click();
  await at(page, "course.visits").fill("12");
  await page.locator("#card-continue").scrollIntoViewIfNeeded();
  await page.keyboard.press("Enter");
  await page.goBack();
  await page.locator("#card-options[data-card=visits]").waitFor();
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (let frames = 0; frames < 3; frames += 1) await frame();
  const { y } = (await page.locator("#card-title").boundingBox()) ?? { y: -1 };
  assert.ok(y >= 0 && y < 500, `the title is at ${y}`);
});

test("both views show the same answers, and switching loses nothing", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 5);
  await askAll(page);
  assert.equal(await at(page, "coverage.kind").inputValue(), "unknown");
  assert.equal(await at(page, "course.visits").inputValue(), "12");
  assert.equal(await at(page, "network-in").isChecked(), true);
  assert.equal(await at(page, `${plan}.copayment`).inputValue(), "30");
  assert.equal(await at(page, `${plan}.coinsurance-none`).isChecked(), true);
  assert.equal(await page.locator("#card").isVisible(), false);
  await at(page, `${plan}.copayment`).fill("25");
  await at(page, "coverage.kind").selectOption("ppo");
  await page.locator("#view-cards").click();
  assert.equal(await place(page), "maximum");
  await page.locator("#behind-title").click();
  assert.match(await text(page, "#behind-list"), /You pay for a visit \$25/);
  await page.reload();
  await ready(page);
  assert.equal(await place(page), "maximum");
  assert.equal(await at(page, `${plan}.copayment`).inputValue(), "25");
});

// Nobody knows anything of the plan: from nothing to all that is billed, 12 x $180.
test("whoever knows nothing comes to the end, with the widest span", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 3);
  let cards = 0;
  while ((await place(page)) !== "answer") {
    cards += 1;
    assert.ok(cards < 12, "there is an end");
    const option = page.locator(".option", { has: page.locator("[value=unknown]") });
    if (await option.isVisible()) await replyByPresses(page, ["unknown"]);
    else await page.locator("#card-unknown").click();
  }
  assert.equal(await text(page, "#pays-amount"), "$0 to $2,160");
  await page.locator("#behind-title").click();
  assert.match(await text(page, "#behind-list"), /Plan’s price for a visit I don’t know/);
});

test("a person may stop at any card, and go on later", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 2);
  assert.equal(await page.locator("#bar").isVisible(), false);
  await walk(page, "no insurance", 0);
  await replyByPresses(page, [undefined, { "charges.billedCharge": "180" }]);
  await page.locator("#bar a").click();
  assert.equal(await place(page), "answer");
  assert.equal(await text(page, "#card-title"), "You can stop here");
  assert.equal(await page.locator("#pays-amount").isVisible(), true);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "network");
});

test("a double click passes one card, and goes back by one", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 3);
  await page.locator(".option").first().click();
  await page.locator("#card-continue").dblclick();
  assert.equal(await place(page), "share");
  await page.locator("#card-back").dblclick();
  await page.locator("#card-title", { hasText: "Is this clinic" }).waitFor();
  assert.equal(await place(page), "network");
});

test("a double click does not pass the card after it too, where that may be left empty", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a deductible half known", 8);
  await at(page, "charges.allowedAmount").fill("100");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "start");
  // As if the button stood where it stood on the card before: the second press of one double click.
  await page.locator("#card-continue").hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  assert.equal(await place(page), "start");
});

test("a double click does not answer the card that it brings", async () => {
  const page = await browser.openCards(PHONE);
  await page.locator(".option").first().click();
  await page.locator("#card-continue").click();
  const option = page.locator(".option").nth(1);
  await option.hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  assert.equal(await option.locator("input").isChecked(), false);
  await option.click();
  assert.equal(await option.locator("input").isChecked(), true);
});

test("who taps twice on an answer that opens boxes chooses that answer, and then sees the boxes", async () => {
  const page = await browser.openCards({ ...PHONE, viewport: { width: 375, height: 500 } });
  await walk(page, "a copay plan", 4);
  const option = page.locator(".option", { has: page.locator("[value=deductibleWaived]") });
  // Half of it lies below the window.
  await option.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top - window.innerHeight + 20));
  // Both taps at one place, with nothing between them.
  const moved = await option.evaluate((one) => {
    const root = /** @type {ShadowRoot} */ (one.getRootNode());
    const { left, top } = one.getBoundingClientRect();
    const { scrollY } = window;
    for (let taps = 0; taps < 2; taps += 1) {
      const under = /** @type {HTMLElement} */ (root.elementFromPoint(left + 20, top + 10));
      under.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
      under.click();
    }
    return window.scrollY - scrollY;
  });
  // The browser itself brings into sight the circle that has the focus.
  assert.ok(moved < 20, `moved by ${moved}`);
  assert.equal(await page.locator(".option input:checked").getAttribute("value"), "deductibleWaived");
  await page.waitForFunction((id) => {
    const field = document.querySelector("coverage-estimator")?.shadowRoot?.getElementById(id);
    return (field?.getBoundingClientRect().bottom ?? Infinity) <= window.innerHeight;
  }, `${plan}.copayment`);
});

test("a second tap presses nothing of the card that the first one has brought", async () => {
  const page = await browser.openCards(PHONE);
  await page.locator(".option").first().click();
  const chosen = await page.locator("#card-continue").evaluate((button) => {
    const root = /** @type {ShadowRoot} */ (button.getRootNode());
    const tap = () => new PointerEvent("click", { bubbles: true, composed: true, cancelable: true, detail: 1, pointerType: "touch" });
    button.dispatchEvent(tap());
    const option = /** @type {HTMLElement} */ (root.querySelector(".option input"));
    option.dispatchEvent(tap());
    return { key: root.querySelector("#card-options")?.getAttribute("data-card"), isChosen: /** @type {any} */ (option).checked };
  });
  assert.deepEqual(chosen, { key: "visits", isChosen: false });
});

// Six visits of $120 are this year's: $300, then 20 % of the other $420, is $384. Next year's six cost as much where the deductible stays $300,
// and all of their $720 where it is larger.
test("who does not know next year's deductible keeps what is left of this year's", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a deductible half known", 4);
  await page.locator("#card-back").click();
  await page.locator("#card-options[data-card=network]").waitFor({ state: "attached" });
  await page.locator("#behind-title").click();
  await page.locator("#behind-list button, #behind-list a").nth(1).click();
  await replyByPresses(page, ["exactly", { "course.visits": "12" }]);
  for (const reply of /** @type {Reply[]} */ ([
    ["percent", { [`${plan}.coinsurance`]: "20" }],
    ["amount", { [`${plan}.deductible.remaining`]: "300" }],
    ["far"],
    ["lacks"],
    [undefined, { "charges.allowedAmount": "120" }],
    [undefined],
  ])) {
    await replyByPresses(page, reply);
  }
  assert.equal(await place(page), "nextYear");
  assert.equal(await text(page, "#bar-amount"), "$768 to $1,104");
  assert.equal(await at(page, `${plan}.deductible.remaining`).isVisible(), false);
  await page.locator("#card-unknown").click();
  assert.equal(await text(page, "#bar-amount"), "$768 to $1,104");
  assert.equal(await at(page, `${plan}.deductible.remaining`).inputValue(), "300");
  const behind = page.locator("#behind-list li", { hasText: "Next year’s deductible" });
  assert.equal(await behind.locator(".behind-answer").textContent(), "I don’t know");
});

test("a plan's words that say not covered do not hold a person up", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await at(page, `${plan}.words`).fill("Not covered");
  await page.keyboard.press("Tab");
  await page.getByText("your plan may not pay for these visits").waitFor();
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "deductible");
});

test("a card without which there is no number is not left empty, and says so", async () => {
  const page = await browser.openCards(PHONE);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "payer");
  assert.equal(await text(page, "#card-error"), "Choose one of these to go on.");
  await walk(page, "a copay plan", 2);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "charge");
  assert.equal(await focusedId(page), "charges.billedCharge");
  assert.equal(await text(page, "[id='charges.billedCharge-error']"), "Type what the clinic bills for one visit.");
});

test("what cannot be read is told on the card, and the person stays", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await replyByPresses(page, ["amount", { [`${plan}.copayment`]: "thirty" }]);
  assert.equal(await place(page), "share");
  assert.equal(await focusedId(page), `${plan}.copayment`);
  assert.match(await text(page, `[id="${plan}.copayment-error"]`), /^Type an amount/);
});

// 20 % of what the plan counts, and of nothing else: $40 typed as a copay counts no longer once another answer is pressed.
test("what is typed for one answer steps aside for another, and comes back with it", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  // On a slow phone the model is asked once the person pauses: a press that comes before must not find it behind.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  const press = (/** @type {string} */ option) => page.locator(".option", { has: page.locator(`[value=${option}]`) }).click();
  const copay = at(page, `${plan}.copayment`);
  await press("amount");
  for (const other of ["percent", "unknown"]) {
    await copay.evaluate((field, option) => {
      /** @type {HTMLInputElement} */ (field).value = "hello";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const root = /** @type {ShadowRoot} */ (field.getRootNode());
      /** @type {HTMLInputElement} */ (root.querySelector(`.option [value=${option}]`)).click();
    }, other);
    assert.equal(await copay.inputValue(), "");
    await press("amount");
    assert.equal(await copay.inputValue(), "hello");
  }
  await press("unknown");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "deductible");
});

/** What a person is told whom nobody has told the clinic's price: the answers after it, the verdict, the first steps, and the buttons. */
/** @type {Record<string, { payer: string, replies: Reply[], figure: RegExp, verdict: RegExp, steps: RegExp }>} */
const UNPRICED = {
  "a refused work claim": {
    payer: "workersCompensation",
    replies: [[undefined, { "coverage.state": "CA" }], ["no"], ["none"], ["lacks"]],
    figure: /^The clinic’s price is missing$/,
    verdict: /while the refusal of your claim stands/,
    steps: /Protest the refusal by the date in the notice/,
  },
  "an accepted work claim": {
    payer: "workersCompensation",
    replies: [[undefined, { "coverage.state": "CA" }], ["yes"]],
    figure: /^\$0$/,
    verdict: /points|likely|possible/i,
    steps: /./,
  },
  "no insurance": {
    payer: "none",
    replies: [["other"]],
    figure: /^The clinic’s price is missing$/,
    verdict: /insurance/,
    steps: /good-faith estimate|Medicaid/,
  },
};

for (const [way, { payer, replies, figure, verdict, steps }] of Object.entries(UNPRICED)) {
  test(`${way} is told the verdict and what to do without the clinic’s price`, async () => {
    const page = await browser.openCards(PHONE);
    await replyByPresses(page, [payer]);
    await replyByPresses(page, ["exactly", { "course.visits": "8" }]);
    await page.locator("#card-unknown").click();
    for (const reply of replies) {
      if ((await place(page)) === "answer") break;
      await replyByPresses(page, reply);
    }
    assert.equal(await place(page), "answer");
    assert.match(await text(page, "#pays-amount"), figure);
    assert.match(await text(page, "#verdict-sentence"), verdict);
    await page.locator("#more-steps-title").click();
    assert.match(await text(page, "#steps-part"), steps);
    assert.equal(await page.locator("#answer-waiting").isVisible(), false);
    assert.doesNotMatch(await text(page, "#card-where"), payer === "none" ? /your insurer/ : /^$/);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator("#verdict-sentence").isVisible(), true);
    await page.emulateMedia({ media: "screen" });
  });
}

test("after the last point a button leads to the answer", async () => {
  const page = await browser.openCards(PHONE);
  await replyByPresses(page, ["workersCompensation"]);
  await replyByPresses(page, ["exactly", { "course.visits": "8" }]);
  await page.locator("#card-unknown").click();
  await replyByPresses(page, [undefined, { "coverage.state": "CA" }]);
  await replyByPresses(page, ["yes"]);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  for (let cards = 0; (await text(page, "#card-continue")) !== "See my answer"; cards += 1) {
    assert.ok(cards < 16, "there is an end");
    const unknown = page.locator("#card-unknown");
    await ((await unknown.isVisible()) ? unknown : page.locator("#card-continue")).click();
  }
  assert.equal(await place(page), "points");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "answer");
  assert.equal(await page.locator("#verdict-sentence").isVisible(), true);
});

// 12 visits at $30 are $360.
test("an approval is asked for its number, and until it is said the price says what it takes for granted", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan");
  await page.locator("#card-continue").click();
  await page.locator("#card-points button[aria-label='Answer: Enough approved visits']").click();
  assert.equal(await text(page, "#card-title"), "Approval ahead of time");
  await at(page, "authorization.status").selectOption("approved");
  assert.equal(await at(page, "authorization.visits").isVisible(), true);
  assert.equal(await text(page, "#bar-amount"), "$360");
  // The answer stands under the card on a phone only once the card is left.
  const assumes = page.locator("#pays-assumes");
  assert.match((await assumes.textContent()) ?? "", /^This counts every visit as approved/);
  await page.locator("#card-continue").click();
  await page.goBack();
  await page.goBack();
  assert.equal(await place(page), "points");
  const point = page.locator("#card-points li", { hasText: "Enough approved visits" });
  assert.match((await point.innerText()).replaceAll(/\s+/g, " "), /It is not known how many visits are approved/);
  await page.locator("#card-points button[aria-label='Answer: Enough approved visits']").click();
  await at(page, "authorization.visits-none").check();
  assert.equal(await assumes.getAttribute("hidden"), "");
  assert.equal(await text(page, "#bar-amount"), "$360");
});

test("without the clinic’s charge the person is told whom to call, and goes on with coverage", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 2);
  await page.locator("#card-unknown").click();
  // A copay in the network is a number without the charge: 12 visits at $30 are $360.
  await replyByPresses(page, ["in"]);
  await replyByPresses(page, ["deductibleWaived", { "coverage.inNetwork.copayment": "30" }]);
  assert.equal(await place(page), "answer");
  assert.equal(await text(page, "#card-title"), "One call to the clinic is left");
  const said = /^If your plan covers massage, you pay \$30 for a visit\. That is \$360 for 12 visits, if your plan pays for that many\./;
  assert.match(await text(page, "#card-where"), said);
  assert.equal(await text(page, "#pays-amount"), "$360");
  assert.match(await text(page, "#pays-for"), said);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  await page.locator("#card-continue").click();
  assert.equal(await text(page, "#card-title"), "Massage as a benefit");
  await page.locator("#behind-title").click();
  await page.locator("#behind-list button[aria-label='Change: Charge for a visit']").click();
  await replyByPresses(page, [undefined, { "charges.billedCharge": "180" }]);
  assert.equal(await place(page), "maximum");
});

// Offered in Texas: whoever has it is asked what the car insurer counts, not what a plan does.
test("a card about car insurance names no plan, in both languages", async () => {
  for (const [path, title, name] of [
    ["", "What does the car insurer count for a visit?", /plan/i],
    ["es/", "¿Qué cantidad permite el seguro del auto por una visita?", /\bplan\b/i],
  ]) {
    const page = await browser.openCards(PHONE);
    await page.goto(`${browser.server.url}${path}`);
    await ready(page);
    await walk(page, "a crash", 3);
    await replyByPresses(page, [undefined, { "coverage.state": "TX" }]);
    await replyByPresses(page, ["pip"]);
    assert.equal(await text(page, "#card-title"), title);
    assert.doesNotMatch(await page.locator("#card").innerText(), /** @type {RegExp} */ (name));
  }
});

test("each question on a Spanish card opens as it closes", async () => {
  const page = await browser.openCards(PHONE);
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  const labels = await page.locator(".question label, .question legend").allTextContents();
  const questions = labels.map((label) => label.trim()).filter((label) => label.endsWith("?"));
  assert.ok(questions.length > 20);
  assert.deepEqual(
    questions.filter((label) => !label.includes("¿")),
    [],
  );
});

// 12 visits at $30. At most: no visit is left for the six of this year, at $180 each; of the six after New Year a limit of at least four
// leaves four at $30, and two at $180: $1,080 + $120 + $360.
test("the bar says the amount of the answer, on what it hangs, and both ends", async () => {
  const page = await browser.openCards({ viewport: { width: 1280, height: 800 } });
  for (const reply of WAYS["a copay plan"]?.replies.slice(0, 5) ?? []) await replyByKeyboard(page, reply);
  // On a wide page the answer itself is in view, and the bar gives way to it.
  const said = (/** @type {string} */ selector) => page.locator(selector).textContent();
  assert.equal(await said("#pays-amount"), "$360");
  assert.equal(await said("#bar-amount"), "$360");
  assert.equal(await said("#bar-label"), "If covered, you pay");
  assert.equal(await said("#bar-ends"), "could be $0 to $1,560");
  await page.setViewportSize({ width: 375, height: 800 });
  await page.locator("#bar-ends").waitFor();
  const { height = 0 } = (await page.locator("#bar").boundingBox()) ?? {};
  assert.ok(height < 100, `the bar leaves room for the card: ${height} px`);
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 375, height: 667 },
]) {
  test(`from the second card on the title stands in one place, at ${viewport.width} px`, async () => {
    const page = await browser.openCards({ viewport });
    const places = [];
    for (const reply of WAYS["a copay plan"]?.replies ?? []) {
      await replyByPresses(page, reply);
      const top = await page.locator("#card-title").evaluate((title) => title.getBoundingClientRect().top);
      if ((await place(page)) !== "answer") places.push(top);
    }
    assert.ok(places.length > 5);
    assert.ok(Math.max(...places) - Math.min(...places) < 4, places.join(", "));
  });
}

test("what a coarse answer opens stands right below it, and in sight", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  assert.equal(await place(page), "share");
  const top = async (/** @type {string} */ selector) => (await page.locator(selector).boundingBox())?.y ?? NaN;
  for (const [option, field, next] of /** @type {const} */ ([
    ["amount", "copayment", "percent"],
    ["percent", "coinsurance", "both"],
  ])) {
    await page.locator(`.option [value="${option}"]`).check();
    const box = `[id="${plan}.${field}"]`;
    await page.locator(box).waitFor();
    const places = [await top(`.option [value="${option}"]`), await top(box), await top(`.option [value="${next}"]`)];
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
      option,
    );
    assert.ok((await top(`[id="${plan}.words"]`)) < (await top("#bar")), "the last box lies above the bar");
  }
});

test("a box that the chosen answer opens is asked for once where it is left blank", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await replyByPresses(page, ["percent"]);
  assert.equal(await place(page), "share");
  assert.match(await text(page, "#card-doubt"), /^The box is still empty\. Type the figure/);
  assert.equal(await focusedId(page), `${plan}.coinsurance`);
  await at(page, `${plan}.coinsurance`).fill("20");
  await page.locator("#card-doubt").waitFor({ state: "hidden" });
  await at(page, `${plan}.coinsurance`).fill("");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "deductible");
  // What "I have paid some of it" needs is the total alone.
  await replyByPresses(page, ["someLeft", { [`${plan}.deductible.amount`]: "about 1000" }]);
  assert.equal(await place(page), "maximum");
});

test("a price that somebody knows roughly is read, and a limit in the plan’s words stands in its box", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 2);
  await replyByPresses(page, [undefined, { "charges.billedCharge": "about 180" }]);
  await page.locator("#behind-title").click();
  assert.match(await text(page, "#behind-list"), /Charge for a visit \$180/);
  await replyByPresses(page, ["in"]);
  const cell = "$30 copay/visit, deductible does not apply. Limited to 20 visits per year";
  await replyByPresses(page, ["unknown", { [`${plan}.words`]: cell }]);
  assert.equal(await place(page), "maximum");
  await replyByPresses(page, ["far"]);
  assert.equal(await place(page), "visitLimit");
  await page.locator(".option [value=amount]").check();
  await at(page, `${plan}.visitLimit.visits`).waitFor();
  assert.equal(await at(page, `${plan}.visitLimit.visits`).inputValue(), "20");
});

test("a price in cents is asked about on its card, once", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 2);
  await replyByPresses(page, [undefined, { "charges.billedCharge": "15000" }]);
  assert.equal(await place(page), "charge");
  assert.match(await text(page, "#card-doubt"), /^Does one visit really cost more than \$1,000\? Type dollars/);
  await at(page, "charges.billedCharge").fill("150.00");
  await page.locator("#card-doubt").waitFor({ state: "hidden" });
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "network");
});

// 80 % is most often the plan's part, and nobody asks more of who pays alone: each is asked about once, and can be true.
test("an answer that most often is a slip is asked about on its card, once", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await replyByPresses(page, ["percent", { [`${plan}.coinsurance`]: "80" }]);
  assert.equal(await place(page), "share");
  assert.match(await text(page, "#card-doubt"), /^Do you really pay more than half\?/);
  // What the model says once more takes nothing away.
  await at(page, `${plan}.coinsurance`).dispatchEvent("input");
  await ready(page);
  assert.equal(await page.locator("#card-doubt").isVisible(), true);
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "deductible");
  assert.equal(await page.locator("#card-doubt").isVisible(), false);
});

// By law no auto policy in Florida pays a massage therapist, so the health plan pays: 4 visits at a copay of $30.
test("a crash in Florida with a massage therapist leads to the health plan’s price", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a crash", 3);
  await replyByPresses(page, [undefined, { "coverage.state": "FL" }]);
  assert.equal(await text(page, "#card-title"), "Who will treat you?");
  await replyByPresses(page, ["massageTherapist"]);
  assert.equal(await text(page, "#card-title"), "Which health insurance do you have?");
  await page.locator("#bar a").click();
  assert.equal(await text(page, "#pays-label"), "Car insurance does not pay these visits. If no health plan pays them, you pay");
  assert.equal(await page.locator("#bar-label").textContent(), "Car insurance won’t pay; health plan next. Alone:");
  assert.equal(await text(page, "#pays-amount"), "up to $600");
  assert.equal(await page.locator("#pays-other").isVisible(), false);
  // Nobody has said by now whether there is a health plan.
  assert.match(await text(page, "#steps"), /^If the crash was less than 14 days ago/);
  const after = await page.locator("#more-steps li").allTextContents();
  assert.match(after[0] ?? "", /^Ask for a physical therapist/);
  assert.equal(after[1], "If you have a health plan, claim with it.");
  await page.locator("#card-continue").click();
  for (const reply of WAYS["a crash in California"]?.replies.slice(5, 10) ?? []) await replyByPresses(page, reply);
  assert.equal(await page.locator("#pays-amount").textContent(), "$120");
  assert.match(
    (await page.locator("#verdict-reasons").textContent()) ?? "",
    /By law in Florida, auto insurance \(PIP\) pays for no massage/,
  );
  const steps = (await page.locator("#steps > li, #more-steps li").allTextContents()).join(" ");
  for (const step of [/Claim with your health plan/, /\(PIP\) pays 80%/, /\(MedPay\), and whether it pays a massage therapist/])
    assert.match(steps, step);
});

for (const [path, title, said, first] of /** @type {const} */ ([
  [
    "",
    "Which health insurance do you have?",
    /^By law, car insurance \(PIP\) does not pay for massage here/,
    [
      /^If the crash was less than 14 days ago/,
      /^Ask for a physical therapist.*In Florida, auto insurance \(PIP\) pays 80% of that/,
      /MedPay/,
    ],
  ],
  [
    "es/",
    "¿Qué seguro de salud tiene?",
    /^Por ley, aquí el seguro del auto \(PIP\) no paga masajes/,
    [
      /^Si el choque fue hace menos de 14 días/,
      /^Pida un fisioterapeuta.*En Florida, el seguro de auto \(PIP\) paga el 80% de eso/,
      /MedPay/,
    ],
  ],
])) {
  test(`a crash in Florida without health insurance comes to an end: ${title}`, async () => {
    const page = await browser.openBlank(PHONE);
    await page.goto(`${browser.server.url}${path}`);
    await ready(page);
    await walk(page, "a crash", 3);
    await replyByPresses(page, [undefined, { "coverage.state": "FL" }]);
    await replyByPresses(page, ["massageTherapist"]);
    assert.equal(await text(page, "#card-title"), title);
    await replyByPresses(page, ["none"]);
    assert.notEqual(await text(page, "#card-title"), title);
    if ((await place(page)) === "cashRate") await replyByPresses(page, ["unknown"]);
    assert.equal(await place(page), "answer");
    assert.match(await text(page, "#verdict-sentence"), said);
    const steps = await page.locator("#steps > li, #more-steps li").allTextContents();
    for (const [index, step] of first.entries()) assert.match(steps[index] ?? "", step);
  });
}

for (const therapist of ["massageTherapist", "acupuncturist"])
  test(`nobody without insurance is sent to a health plan after a crash in Florida: ${therapist}`, async () => {
    const page = await browser.openCards(PHONE);
    await replyByPresses(page, ["none"]);
    for (const reply of WAYS["a crash"]?.replies.slice(1, 3) ?? []) await replyByPresses(page, reply);
    for (const option of ["unknown", "motorVehicle"]) await replyByPresses(page, [option]);
    await replyByPresses(page, [undefined, { "coverage.state": "FL" }]);
    await replyByPresses(page, [therapist]);
    assert.equal(await place(page), "answer");
    assert.match(await text(page, "#steps"), /^If the crash was less than 14 days ago/);
    assert.match((await page.locator("#more-steps li").first().textContent()) ?? "", /^Ask for a physical therapist/);
    assert.doesNotMatch((await page.locator("#answer").textContent()) ?? "", /your health plan/i);
  });

// A crash in Florida has led on to a plan with a copay of $30 for 4 visits. In Texas the policy itself is asked about, and in Oregon it pays.
test("another state after all takes back what the first one has led on to, and nothing typed is lost", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a crash", 3);
  await replyByPresses(page, [undefined, { "coverage.state": "FL" }]);
  await replyByPresses(page, ["massageTherapist"]);
  for (const reply of WAYS["a crash in California"]?.replies.slice(5, 10) ?? []) await replyByPresses(page, reply);
  assert.equal(await page.locator("#pays-amount").textContent(), "$120");
  const changeState = async (/** @type {string} */ state) => {
    if (!(await page.locator("#behind-list").isVisible())) await page.locator("#behind-title").click();
    await page.locator("[data-to-card=state]").click();
    await replyByPresses(page, [undefined, { "coverage.state": state }]);
  };
  await changeState("TX");
  assert.equal(await place(page), "autoBenefit");
  assert.equal(await page.locator("#card-options input:checked").count(), 0);
  assert.doesNotMatch((await page.locator("#answer").textContent()) ?? "", /Florida/);
  await replyByPresses(page, ["neither"]);
  assert.equal(await page.locator("#pays-amount").textContent(), "$120");
  await changeState("OR");
  assert.equal(await place(page), "payer");
  assert.equal(await page.locator("#card-options input:checked").count(), 0);
  await replyByPresses(page, ["autoPip"]);
  assert.equal(await place(page), "autoAllowedAmount");
  assert.equal(await at(page, `${plan}.copayment`).inputValue(), "30");
});

for (const program of ["medicare", "medicaid", "tricare", "va"]) {
  test(`a crash in Florida with ${program} comes to an end`, async () => {
    const page = await browser.openCards(PHONE);
    await walk(page, "a crash", 3);
    await replyByPresses(page, [undefined, { "coverage.state": "FL" }]);
    await replyByPresses(page, ["massageTherapist"]);
    await replyByPresses(page, [program]);
    if ((await place(page)) === "cashRate") await replyByPresses(page, ["unknown"]);
    assert.equal(await place(page), "answer");
    if (program !== "medicare") return;
    // Medicare pays therapy alone, under a plan of care that a doctor has signed, and wants to hear of a crash (42 CFR 410.60, 411.25).
    const steps = (await page.locator("#steps > li, #more-steps li").allTextContents()).join(" ");
    for (const step of [/send the plan of care to the doctor within 30 days/, /Tell Medicare about the accident: call .* 1-855-798-2627/])
      assert.match(steps, step);
    assert.doesNotMatch(steps, /health plan/);
  });
}

test("start over leads to the first card, and can be taken back", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 5);
  await page.locator("#keep-title").click();
  await page.locator("#keep-save").click();
  await page.locator("#start-over").click();
  assert.equal(await place(page), "payer");
  assert.equal(await page.locator("#card-back").isVisible(), false, "nothing lies before the first card");
  assert.equal(await page.locator("#keep-told").textContent(), "", "it is about answers that are gone");
  assert.equal(await page.locator("#card-options input:checked").count(), 0);
  assert.equal(await page.locator("#behind").isVisible(), false);
  await page.locator("#undo").click();
  assert.equal(await place(page), "maximum");
});

test("a no that decides all is not called the end of the questions", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  await page.locator("#card-continue").click();
  assert.equal(await text(page, "#card-title"), "Massage as a benefit");
  await at(page, "necessity.planPaysMassage").selectOption("no");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  assert.match(await text(page, "#card-where"), /^One answer decides this: as things stand, the visits are not covered\./);
});

test("the second part fills up as points are answered, and names the paper that mends one", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a work injury");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  const before = await text(page, "#card-left");
  assert.match(before, /^Look good: 1 of \d+\. Still open: \d+$/);
  await page.locator("#card-points [data-opens-paper]").first().click();
  await page.locator("#paper[data-open]").waitFor();
  assert.equal(await focusedId(page), "paper-title");
  assert.equal(await page.locator("#paper").isVisible(), true);
  await page.locator("#card-continue").click();
  assert.equal(await text(page, "#card-title"), "Massage as a benefit");
  await at(page, "necessity.planPaysMassage").selectOption("yes");
  await page.locator("#card-continue").click();
  assert.match(await text(page, "#card-left"), /^Look good: 2 of /);
  assert.equal(await text(page, "#card-title"), "A diagnosis");
  await page.goBack();
  assert.equal(await at(page, "necessity.planPaysMassage").inputValue(), "yes");
});

test("a point that is met can be changed from the list, also after a reload", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan", 4);
  await answer(page, { "necessity.phase": "acute" });
  await page.locator("#view-cards").click();
  await page.reload();
  await ready(page);
  await page.evaluate(() => history.replaceState({ ...history.state }, ""));
  await page.locator("#bar a").click();
  await page.locator("#card-continue").click();
  while ((await place(page)) !== "points") await page.locator("#card-continue").click();
  await page.locator("[data-to-card='point.notMaintenance']").click();
  assert.equal(await at(page, "necessity.phase").inputValue(), "acute");
  assert.ok(await at(page, "necessity.phase").isVisible());
});

test("the bar never lies over what has the focus", async () => {
  const page = await browser.openCards({ viewport: { width: 375, height: 500 } });
  await walk(page, "a copay plan", 0);
  for (const reply of WAYS["a copay plan"]?.replies.slice(0, 4) ?? []) await replyByKeyboard(page, reply);
  await page.locator("#bar").waitFor();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const covered = await page.evaluate(() => {
      const root = document.querySelector("coverage-estimator")?.shadowRoot;
      const [focused, bar] = [root?.activeElement, root?.querySelector("#bar")];
      if (!focused || !bar || bar.contains(focused)) return false;
      const [one, over] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
      // Below the form the bar stands in its own place above.
      return one.bottom > over.top && one.top < over.bottom;
    });
    assert.equal(covered, false, `${await focusedId(page)} lies under the bar`);
  }
});

test("axe finds nothing on any card, in light and in dark", async () => {
  const page = await browser.openCards(PHONE);
  const look = async () => {
    const card = (await place(page)) ?? "";
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await assertAccessible(page, card);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await assertAccessible(page, `${card} in dark`, OF_COLORS);
  };
  await look();
  for (const reply of WAYS["a deductible half known"]?.replies ?? []) {
    await replyByPresses(page, reply);
    await look();
  }
  await page.locator("#behind-title").click();
  await page.locator("#card-continue").click();
  await look();
  await page.locator("#card-continue").click();
  await look();
});

test("the first card stands where it stood before the script came", async () => {
  const boxOf = (/** @type {Page} */ page) => page.locator("#card-options").boundingBox();
  const still = await browser.openBlank({ ...PHONE });
  // It never comes.
  await still.route("**/parts/element-*.js", () => {});
  await still.goto(browser.server.url, { waitUntil: "commit" });
  await still.locator("#printed-on").waitFor({ state: "attached" });
  const page = await browser.openCards(PHONE);
  assert.deepEqual(await boxOf(page), await boxOf(still));
});

test("what is pressed before the model has come counts", async () => {
  const page = await browser.openBlank(PHONE);
  /** @type {() => void} */
  let release = () => {};
  const slow = new Promise((done) => (release = () => done(undefined)));
  await page.route("**/*.wasm", async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto(browser.server.url, { waitUntil: "commit" });
  await page.locator("coverage-estimator[data-state=loading]").waitFor();
  await page.locator(".option").last().click();
  assert.equal(await page.locator("#card-coming").isVisible(), false);
  await page.locator("#card-continue").click();
  assert.equal(await text(page, "#card-coming"), "One moment: the next question is still on its way.");
  release();
  await ready(page);
  assert.equal(await page.locator("#card-coming").isVisible(), false);
  assert.equal(await place(page), "visits");
  await replyByPresses(page, ["exactly", { "course.visits": "2" }]);
  await replyByPresses(page, [undefined, { "charges.billedCharge": "150" }]);
  await shown(page);
  assert.equal(await text(page, "#bar-amount"), "up to $300");
});

// 12 visits at $30.
test("who does not know the kind of plan in the second part keeps the number", async () => {
  const page = await browser.openCards(PHONE);
  await walk(page, "a copay plan");
  await page.locator("#card-continue").click();
  assert.equal(await place(page), "points");
  await page.locator("#card-points li", { hasText: "primary-care doctor" }).locator("[data-to-card]").click();
  // The answers say it themselves, and the card no second time.
  assert.equal(await page.locator("#card-unknown").isVisible(), false);
  // What was pressed shows, stays until the person goes on, and is there when they come back.
  await page.locator(".option [value=hmo]").check();
  assert.equal(await page.locator(".option [value=hmo]").isChecked(), true);
  await page.locator("#card-continue").click();
  assert.notEqual(await place(page), "point.plan");
  await page.locator("#card-back").click();
  await page.locator(".option [value=hmo]:checked").waitFor();
  await page.locator(".option [value=unknown]").check();
  await page.locator("#card-continue").click();
  assert.notEqual(await place(page), "payer");
  assert.equal(await at(page, "coverage.kind").inputValue(), "unknown");
  assert.equal(await text(page, "#bar-amount"), "$360");
});
