// @ts-check
/** The walks in Firefox, which Playwright drives only in a build of its own. */
import puppeteer from "puppeteer-core";
import { walkIn } from "./walks.mjs";

/** @import { Browser } from "puppeteer-core" */

const PHONE = { width: 375, height: 740 };

/**
 * Opens a page, in which nothing may go wrong unseen.
 *
 * @param {Browser} browser
 * @param {string} url
 */
async function open(browser, url) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.setViewport(PHONE);
  await page.goto(url);
  const inside = (/** @type {string} */ selector) => page.locator(`coverage-estimator >>> ${selector}`);
  return {
    run: (/** @type {any} */ what, /** @type {unknown[]} */ ...values) => page.evaluate(what, ...values),
    click: (/** @type {string} */ selector) => inside(selector).click(),
    fill: (/** @type {string} */ selector, /** @type {string} */ text) => inside(selector).fill(text),
    reload: async () => void (await page.reload()),
    errors: async () => errors,
    close: () => page.close(),
  };
}

walkIn(async () => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  });
  return { open: (url) => open(browser, url), close: () => browser.close() };
});
