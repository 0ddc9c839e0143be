// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.mjs";

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
