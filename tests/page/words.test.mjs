// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { boundWords } from "../../www/result.js";
import { startBrowser } from "./browser.mjs";

/** @import { Cents } from "../../dist/pkg/coverage_estimator.js" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

test("every sentence of the markup has a key, and a key has one sentence", async () => {
  const page = await browser.openBlank({ javaScriptEnabled: false });
  await page.goto(browser.server.url);
  const [bare, keyed] = await page.evaluate(() => {
    const root = document.querySelector("coverage-estimator")?.shadowRoot;
    if (!root) throw new Error("no shadow root");
    /** @type {string[]} */
    const bare = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const around = walker.currentNode.parentElement;
      const isName = around?.closest("[id='coverage.state']") || /^[\d$%]+$/.test(text);
      if (text !== "" && !isName && !around?.hasAttribute("data-word")) bare.push(text);
    }
    const keyed = [...root.querySelectorAll("[data-word]")].map((element) => [
      element.getAttribute("data-word") ?? "",
      element.getAttribute("label") ?? element.textContent?.trim() ?? "",
    ]);
    return /** @type {const} */ ([bare, keyed]);
  });
  assert.deepEqual(bare, []);
  const sentences = new Map(keyed.map(([key, sentence]) => [key, sentence]));
  assert.deepEqual(keyed.filter(([key, sentence]) => sentences.get(key) !== sentence), []);
});

test("an end that the model could not prove is said to be no end", () => {
  const cents = (/** @type {number} */ whole) => /** @type {Cents} */ (whole);
  const patientPays = { low: cents(12_000), high: cents(52_000) };
  assert.equal(boundWords({ patientPays, low: {}, high: {} }), "");
  assert.equal(boundWords({ patientPays, low: { bound: cents(11_950) }, high: {} }), "We could not check every possibility: the lowest could still be as low as $119.50.");
  assert.equal(boundWords({ patientPays, low: {}, high: { bound: cents(60_000) } }), "We could not check every possibility: the highest could still be as high as $600.");
  assert.match(boundWords({ patientPays, low: { bound: cents(0) }, high: { bound: cents(60_000) } }), /as low as \$0, and the highest as high as \$600\.$/);
  // The same figure again says nothing new.
  assert.equal(boundWords({ patientPays, low: { bound: patientPays.low }, high: {} }), "");
});
