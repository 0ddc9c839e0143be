// @ts-check
/** What is seen on a phone: nothing that matters is cut, and the screen belongs to the question. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, askAll, KNOWN_PPO, ready, shown, startBrowser } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

/**
 * @param {string} path
 * @param {number} width
 */
async function openOnPhone(path, width) {
  const page = await browser.openBlank({ viewport: { width, height: 812 } });
  await page.goto(browser.server.url + path);
  await ready(page);
  return page;
}

for (const path of ["", "es/"]) {
  test(`no list on a phone cuts its “I don’t know”, at /${path}`, async () => {
    const page = await openOnPhone(path, 375);
    await askAll(page);
    await answer(page, { "coverage.kind": "unknown", "necessity.cause": "job" });
    const cut = await page.evaluate(() => {
      const root = document.querySelector("coverage-estimator")?.shadowRoot;
      root?.querySelectorAll("details").forEach((part) => (part.open = true));
      const pen = document.createElement("canvas").getContext("2d");
      return [...(root?.querySelectorAll("select") ?? [])]
        .filter((select) => select.checkVisibility())
        .flatMap((select) => {
          const style = getComputedStyle(select);
          const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          const unsure = [...select.options].filter(({ value }) => value === "" || value === "unknown");
          if (pen === null) throw new Error("the browser does not draw");
          pen.font = style.font;
          // What says more than that one does not know may end in dots, as long as it begins so that it can be told from the others.
          return unsure
            .filter(({ text }) => text.length < 28 && pen.measureText(text).width > room + 1)
            .map(({ text }) => `${select.id}: ${text}`);
        });
    });
    assert.deepEqual(cut, []);
  });
}

for (const width of [320, 375]) {
  test(`who pays each visit fits a phone of ${width} px without being moved sideways`, async () => {
    const page = await openOnPhone("", width);
    await askAll(page);
    await answer(page, { ...KNOWN_PPO, "coverage.inNetwork.copayment": "30", "course.visits": "12", "charges.billedCharge": "1180" });
    await shown(page);
    const tables = page.locator(".picture .scroll:visible");
    assert.ok((await tables.count()) > 0);
    assert.deepEqual(await tables.evaluateAll((regions) => regions.filter((region) => region.scrollWidth > region.clientWidth).length), 0);
  });
}

test("once the first question is answered, the next one has a phone's screen", async () => {
  const page = await openOnPhone("", 375);
  const topOfCard = () => page.locator("#card").evaluate((card) => card.getBoundingClientRect().top + window.scrollY);
  assert.equal(await page.locator(".lead").isVisible(), true);
  await page.locator('#card-options [value="healthPlan"]').check();
  await page.locator("#card-continue").click();
  await page.locator('#card-options [value="upTo6"]').waitFor();
  // A line or two of the title and the switch, each as high as a finger, and the gaps between them.
  assert.ok((await topOfCard()) < 3 * 44, `the card begins at ${await topOfCard()} px`);
  assert.equal(await page.locator(".lead").isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), true);
});
