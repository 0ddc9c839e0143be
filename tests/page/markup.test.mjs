// @ts-check
/** What the page makes of its own markup: the questions of the second network, and the sheet that is printed. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, KNOWN_PPO, ready, shown, startBrowser, text } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

test("both networks ask the same, and nothing points from one to the other", async () => {
  const page = await browser.open();
  const [inside, outside, all, named] = await page.evaluate(() => {
    const root = document.querySelector("coverage-estimator")?.shadowRoot;
    if (!root) throw new Error("no shadow root");
    const idsIn = (/** @type {string} */ place) => [...root.querySelectorAll(`${place}[id]`)].map(({ id }) => id);
    const naming = [...root.querySelectorAll("[for], [aria-describedby], [aria-labelledby]")];
    const named = naming.flatMap((element) =>
      ["for", "aria-describedby", "aria-labelledby"].flatMap((key) => element.getAttribute(key)?.split(" ") ?? []),
    );
    return /** @type {const} */ ([idsIn("#in-network-questions "), idsIn("#out-of-network-terms "), idsIn(""), named]);
  });
  assert.deepEqual(
    outside,
    inside.map((id) => id.replace("inNetwork", "outOfNetwork")),
  );
  assert.equal(new Set(all).size, all.length, "an id is there once");
  assert.deepEqual(
    named.filter((id) => !all.includes(id)),
    [],
  );
  assert.doesNotMatch(await page.locator("#out-of-network-terms").innerHTML(), /inNetwork/);
});

test("what is pressed before the script has come counts", async () => {
  const page = await browser.openBlank();
  /** @type {() => void} */
  let release = () => {};
  const pressed = new Promise((done) => (release = () => done(undefined)));
  await page.route("**/parts/element-*.js", async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(browser.server.url, { waitUntil: "commit" });
  await page.locator("#card-options [value=workersCompensation]").check();
  release();
  await ready(page);
  assert.equal(await at(page, "coverage.kind").inputValue(), "workersCompensation");
  assert.equal(await page.locator("#card-options :checked").getAttribute("value"), "workersCompensation");
});

test("paper shows every question with its answer, the estimate, the working unfolded, and the day", async () => {
  const page = await browser.open();
  await answer(page, {
    ...KNOWN_PPO,
    "coverage.inNetwork.copayment": "30",
    "coverage.inNetwork.coinsurance-unknown": true,
    "course.visits": "6",
    "charges.billedCharge": "150",
  });
  await shown(page);
  assert.equal(await page.locator(".printed").first().isVisible(), false);
  await at(page, "print-working").check();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const rows = await Promise.all((await page.locator("#printed-answers tr").all()).map(async (row) => (await row.innerText()).split("\t")));
  const printed = Object.fromEntries(rows);
  assert.equal(printed["What pays for your visits"], "PPO");
  assert.equal(printed["Whether the clinic is in network"], "Yes, in network");
  assert.equal(printed["Copay"], "$30");
  assert.equal(printed["Visit limit"], "My plan has none");
  const open = await text(page, "#printed-open");
  assert.match(open, /^Not answered: /);
  for (const name of ["Coinsurance", "Total deductible"]) {
    assert.equal(printed[name], undefined);
    assert.equal(open.includes(name), true, name);
  }
  assert.equal(printed["Date of the first visit"], "February 2, 2026");
  assert.match(await text(page, "#printed-on"), /^Printed on [A-Z][a-z]+ \d+, \d{4}$/);
  assert.equal(await page.locator("#pays-amount").isVisible(), true);
  assert.equal(await page.locator("#form").isVisible(), false);
  assert.equal(await page.locator("#working details:not([open])").count(), 0);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("#working details[open]").count(), 0);
  assert.equal(await page.locator("#printed-answers tr").count(), 0, "what was listed for paper does not stay behind");
});
