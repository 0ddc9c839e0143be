// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertAccessibleInEveryLook } from "./axe.mjs";
import { answer, at, focusedId, KNOWN_PPO, NECESSARY, ready, shown, startBrowser, text, visitRows } from "./browser.mjs";

/** @typedef {import("./browser.mjs").Page} Page */

const KINDS = [
  "ppo",
  "hmo",
  "epo",
  "pos",
  "hdhp",
  "medicareAdvantage",
  "unknown",
  "autoPip",
  "workersCompensation",
  "medicare",
  "tricare",
  "medicaid",
  "va",
  "none",
];
const PHONE = { viewport: { width: 375, height: 812 } };
const ENOUGH = {
  ...KNOWN_PPO,
  "network-unknown": /** @type {const} */ (true),
  "course.visits": "12",
  "charges.billedCharge": "180",
  "charges.cashRate": "90",
  "course.firstVisit": "2026-11-30",
};

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

/** @param {Page} page */
async function openEverything(page) {
  await page.evaluate(() => {
    for (const part of document.querySelector("coverage-estimator")?.shadowRoot?.querySelectorAll("details") ?? []) part.open = true;
  });
}

test("axe finds nothing in the empty form", async () => {
  await assertAccessibleInEveryLook(await browser.open());
});

test("axe finds nothing in a result with everything open", async () => {
  const page = await browser.open();
  await answer(page, ENOUGH);
  await shown(page);
  await openEverything(page);
  await assertAccessibleInEveryLook(page);
});

test("axe finds nothing among errors", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "coverage.inNetwork.copayment": "x" });
  await page.locator("#show").click();
  await page.locator("#summary").waitFor();
  await assertAccessibleInEveryLook(page);
});

/** An answer that brings about each verdict, where every other point is met. */
const VERDICTS = /** @type {[string, Record<string, string>][]} */ ([
  ["likely", {}],
  ["possible", { "necessity.phase": "" }],
  ["unlikely", { "necessity.diagnosisCode": "M54.5" }],
  ["notCovered", { "necessity.planPaysMassage": "no" }],
]);

for (const [verdict, change] of VERDICTS) {
  test(`axe finds nothing when the verdict is ${verdict}`, async () => {
    const page = await browser.open();
    await answer(page, { ...ENOUGH, ...NECESSARY, ...change });
    await page.locator(`[data-verdict=${verdict}]`).waitFor();
    await openEverything(page);
    await assertAccessibleInEveryLook(page);
  });
}

test("axe finds nothing on the way by cards: a term opened, a mistake, the points, a paper, a link", async () => {
  const page = await browser.openBlank(PHONE);
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  const press = (/** @type {string} */ option) => page.locator(`#card-options [value="${option}"]`).check();
  const go = () => page.locator("#card-continue").click();
  await press("healthPlan");
  await go();
  await page.locator("#card-terms summary").first().click();
  await press("exactly");
  await at(page, "course.visits").fill("x");
  await go();
  await at(page, "course.visits-error").waitFor();
  await assertAccessible(page, "a term and a mistake");
  await at(page, "course.visits").fill("6");
  await go();
  await at(page, "charges.billedCharge").fill("150");
  await go();
  await shown(page);
  await page.locator("#card-points, #card").first().waitFor();
  await page.locator("#bar a").click();
  await page.locator("#keep > summary").click();
  await page.locator("#keep-share").click();
  await page.locator("#keep-link-part").waitFor();
  await page.locator("[data-paper=referral]").click();
  await page.locator("#paper-language").selectOption("en");
  await page.locator("#paper-sheets[lang=en]").waitFor();
  await assertAccessible(page, "a link and a paper in another language");
});

for (const kind of KINDS) {
  test(`axe finds nothing for ${kind}`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": kind, "course.visits": "6", "charges.billedCharge": "150" });
    await openEverything(page);
    for (const box of await page.locator(".has input[data-shows]:visible").all()) await box.check();
    for (const cause of await page.locator("[id='necessity.cause']:visible").all()) await cause.selectOption("motorVehicle");
    for (const referrer of await page.locator("[id='necessity.referrer']:visible").all()) await referrer.selectOption("nursePractitioner");
    await shown(page);
    await assertAccessible(page);
  });
}

/** Where axe looks at the open result too; other widths have states of their own. */
const LOOKED_AT = [300, 320, 768];

for (const width of [300, 320, 375, 768, 1280]) {
  test(`nothing runs out of the page at ${width} px${LOOKED_AT.includes(width) ? ", and axe finds nothing there" : ""}`, async () => {
    const page = await browser.open({ viewport: { width, height: 800 } });
    await answer(page, ENOUGH);
    await shown(page);
    await openEverything(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    if (LOOKED_AT.includes(width)) await assertAccessible(page, `${width} px`);
  });
}

test("a card at four times the size: nothing runs out, nothing lies under the bar, and axe finds nothing", async () => {
  // A window of 1280 by 1024.
  const page = await browser.openCards({ viewport: { width: 320, height: 256 } });
  const press = (/** @type {string} */ option) => page.locator(`.option [value="${option}"]`).check();
  const go = () => page.locator("#card-continue").click();
  await press("healthPlan");
  await go();
  await press("upTo6");
  await go();
  await at(page, "charges.billedCharge").fill("150");
  await go();
  await press("in");
  await go();
  await press("both");
  await at(page, "coverage.inNetwork.copayment").fill("x");
  await go();
  await at(page, "coverage.inNetwork.copayment-error").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    assert.equal(await coveredByBar(page), false, `${await focusedId(page)} lies under the bar`);
  }
  await assertAccessible(page, "a card at four times the size");
});

/** @param {Page} page */
async function readAtTwiceTheSize(page) {
  // The policy of the page lets no attribute do this.
  await page.locator("coverage-estimator").evaluate((host) => host.style.setProperty("font-size", "32px"));
}

/**
 * Returns the words that stand on two lines, or that leave the screen: a table that scrolls may.
 *
 * @param {Page} page
 */
function brokenWords(page) {
  return page.locator("coverage-estimator").evaluate((host) => {
    const root = /** @type {ShadowRoot} */ (host.shadowRoot);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    /** @type {string[]} */
    const found = [];
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const around = node.parentElement;
      if (!around?.checkVisibility() || around.closest("style, select, .scroll, .unseen") || getComputedStyle(around).clipPath !== "none")
        continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const lines = new Set(boxes.map(({ top }) => Math.round(top)));
        if (lines.size > 1 || boxes.some(({ right }) => right > window.innerWidth)) found.push(word);
      }
    }
    return found;
  });
}

test("nothing runs out of a phone whose owner reads at twice the size, and no word is broken", async () => {
  const page = await browser.open(PHONE);
  await readAtTwiceTheSize(page);
  await answer(page, ENOUGH);
  await shown(page);
  await openEverything(page);
  for (const paper of ["call", "authorization", "takeAlong"]) {
    await page.locator(`[data-paper=${paper}]`).click();
    await page.locator(`#paper[data-open=${paper}]`).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.viewport.width, paper);
    assert.deepEqual(await brokenWords(page), [], paper);
  }
});

for (const language of ["en", "es"]) {
  test(`at twice the size no card breaks a word in ${language}`, async () => {
    const page = await browser.openBlank(PHONE);
    await page.goto(`${browser.server.url}${language === "en" ? "" : "es/"}`);
    await ready(page);
    await readAtTwiceTheSize(page);
    const whole = async (/** @type {string} */ card) => {
      await openEverything(page);
      assert.deepEqual(await brokenWords(page), [], card);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.viewport.width, card);
    };
    const press = async (/** @type {string} */ option) => {
      await page.locator(`#card-options [value="${option}"]`).check();
      await whole(option);
      await page.locator("#card-continue").click();
    };
    await press("healthPlan");
    await press("upTo6");
    await at(page, "charges.billedCharge").fill("150");
    await page.locator("#card-continue").click();
    await press("in");
    await page.locator('#card-options [value="deductibleWaived"]').check();
    await at(page, "coverage.inNetwork.copayment").fill("30");
    await shown(page);
    await whole("deductibleWaived");
    await page.locator("#bar a").click();
    await whole("the answer");
  });
}

test("what is touched on a phone is at least 44 px high", async () => {
  const page = await browser.open(PHONE);
  await answer(page, ENOUGH);
  await openEverything(page);
  for (const target of await page.locator("form button, form select, form summary, .entry, .chip, .choice").all()) {
    const box = await target.boundingBox();
    if (box !== null) assert.ok(box.height >= 44, `${await target.innerText()} is ${box.height} px high`);
  }
});

/**
 * Goes on with the Tab key alone until an element has the focus.
 *
 * @param {Page} page
 * @param {string} id
 */
async function tabTo(page, id) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focusedId(page)) === id) return;
  }
  assert.fail(`Tab does not reach ${id}`);
}

/**
 * Goes down a list with the arrow keys until a value is chosen: letters typed too far apart would begin a new search.
 *
 * @param {Page} page
 * @param {string} id
 * @param {string} value
 */
async function choose(page, id, value) {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await at(page, id).inputValue()) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`the arrow keys do not reach ${value}`);
}

// 4 visits at a copay of $25 are $100.
test("the whole way goes by the keyboard alone", async () => {
  const page = await browser.open();
  await tabTo(page, "coverage.kind");
  await choose(page, "coverage.kind", "ppo");
  await tabTo(page, "network-unknown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "authorization.status");
  await choose(page, "authorization.status", "notRequired");
  await tabTo(page, "coverage.inNetwork.copayment");
  await page.keyboard.type("25");
  for (const question of ["coinsurance", "deductible", "outOfPocketMaximum", "visitLimit"]) {
    await tabTo(page, `coverage.inNetwork.${question}-none`);
    await page.keyboard.press("Space");
  }
  for (const [id, typed] of [
    ["course.visits", "4"],
    ["charges.billedCharge", "150"],
    ["charges.allowedAmount", "100"],
  ]) {
    await tabTo(page, id ?? "");
    await page.keyboard.type(typed ?? "");
  }
  await page.keyboard.press("Enter");
  assert.equal(await focusedId(page), "answer-title");
  assert.equal(await text(page, "#pays-amount"), "$100");
});

test("the table of visits scrolls by the keyboard", async () => {
  const page = await browser.open(PHONE);
  await answer(page, ENOUGH);
  await visitRows(page, "high");
  const region = page.locator("#course-high .scroll");
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    () => (document.querySelector("coverage-estimator")?.shadowRoot?.querySelector("#course-high .scroll")?.scrollLeft ?? 0) > 0,
  );
});

/**
 * Says whether any of what has the focus lies under the bar.
 *
 * @param {Page} page
 */
function coveredByBar(page) {
  return page.evaluate(() => {
    const root = document.querySelector("coverage-estimator")?.shadowRoot;
    const focused = root?.activeElement;
    const bar = root?.querySelector("#bar");
    if (!focused || !bar || bar.contains(focused) || bar.hasAttribute("data-passed")) return false;
    const [inner, outer] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
    // A border's width is nothing.
    return inner.bottom > outer.top + 1 && inner.top + 1 < outer.bottom;
  });
}

test("what has the focus does not lie under the bar", async () => {
  const page = await browser.open(PHONE);
  await answer(page, ENOUGH);
  await shown(page);
  await at(page, "coverage.kind").focus();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    assert.equal(await coveredByBar(page), false, `${await focusedId(page)} lies under the bar`);
  }
});

test("what is given the focus where the bar stands comes out from under it", async () => {
  const page = await browser.open(PHONE);
  await answer(page, ENOUGH);
  await shown(page);
  const field = at(page, "coverage.inNetwork.copayment");
  await field.evaluate((element) => {
    window.scrollBy({ top: element.getBoundingClientRect().bottom - window.innerHeight, behavior: "instant" });
    // As the page itself gives it, where the browser does not scroll.
    element.focus({ preventScroll: true });
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))));
  assert.equal(await focusedId(page), "coverage.inNetwork.copayment");
  assert.equal(await coveredByBar(page), false);
});

test("a result is announced in one sentence, and not the table", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "6", "charges.billedCharge": "150" });
  const status = page.locator("#announcement");
  await status.filter({ hasText: "$900" }).waitFor({ state: "attached" });
  assert.equal(
    await status.textContent(),
    "No insurance, so you pay these visits yourself. Paying yourself, you pay up to $900 for 6 visits.",
  );
  assert.equal(await page.locator(".answer [aria-live], .working [aria-live], .answer output").count(), 0);
});
