// @ts-check
/** What is said aloud to those who do not see the page change. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { at, startBrowser } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

test("what is wrong is said once the field is left, and not again on the field itself", async () => {
  const page = await browser.open();
  const said = page.locator("#problem-announcement");
  await at(page, "course.visits").fill("twelve");
  assert.equal(await said.textContent(), "");
  await page.keyboard.press("Tab");
  await said.filter({ hasText: "Number of visits: type a whole number, such as 12." }).waitFor({ state: "attached" });
  await at(page, "course.visits").fill("12");
  await page.keyboard.press("Tab");
  await said.filter({ hasText: /^$/ }).waitFor({ state: "attached" });
});
