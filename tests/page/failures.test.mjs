// @ts-check
/** Where the page cannot work it says why, in one sentence, and what the clinic gives: never a form that nothing answers. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.mjs";
import { DIST, failure, pays, startHost } from "./hosts.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startHost>>} */
let website;
before(async () => {
  [browser, website] = await Promise.all([startBrowser(), startHost()]);
});
after(() => Promise.all([browser.stop(), website.stop()]));

/** @param {Page} page */
async function looksAlive(page) {
  return (await page.locator("coverage-estimator input:visible, coverage-estimator select:visible").count()) > 0;
}

/**
 * Opens the site with another thing in the place of its model.
 *
 * @param {(route: import("playwright-core").Route) => unknown} answer
 * @param {string} [folder]
 */
async function openWithModel(answer, folder = "") {
  const page = await browser.openBlank();
  await page.route("**/*.wasm", (route) => void answer(route));
  await page.goto(browser.server.url + folder);
  return page;
}

test("a policy without 'wasm-unsafe-eval' is named, with the clinic's number and address", async () => {
  const script = `${browser.server.url}coverage-estimator.js`;
  const tag = `<coverage-estimator phone="(555) 010-0199 x12" href="https://clinic.example/contact"></coverage-estimator>`;
  const address = website.host(`<script src="${script}" defer></script>${tag}`, { "content-security-policy": `script-src ${script}` });
  const page = await browser.openBlank();
  await page.goto(address);
  const said = await failure(page);
  assert.match(said, /security policy does not let the page run\./);
  assert.match(said, /add 'wasm-unsafe-eval' to script-src/);
  assert.equal(await page.locator("#failure a").first().getAttribute("href"), "tel:5550100199");
  assert.equal(await page.locator("#failure a").last().getAttribute("href"), "https://clinic.example/contact");
  assert.equal(await looksAlive(page), false);
  assert.equal(await page.locator("#to-ask li:visible").count(), 8);
});

test("a policy that forbids the connection is named, and the network is not blamed", async () => {
  const page = await browser.openBlank();
  await page.route(browser.server.url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("connect-src 'self'", "connect-src 'none'") });
  });
  await page.goto(browser.server.url);
  assert.match(await failure(page), /security policy does not let the page load whole\.[^]*connect-src/);
});

test("a model that is cut short, another file, or missing is told as that, in both languages", async () => {
  const model = await readFile(new URL("pkg/coverage_estimator_bg.wasm", DIST));
  const short = await openWithModel((route) => route.fulfill({ contentType: "application/wasm", body: model.subarray(0, 100_000) }));
  assert.match(await failure(short), /^We cannot work out a number here, because a part of the page did not arrive whole\./);
  assert.equal(await looksAlive(short), false);
  const other = await openWithModel((route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }), "es/");
  assert.match(await failure(other), /^Aquí no podemos calcular un número, porque una parte de la página no llegó entera\./);
  const missing = await openWithModel((route) => route.fulfill({ status: 404 }));
  assert.match(await failure(missing), /because this website lacks a part of the page\.[^]*Ask the clinic/);
});

test("a model that is served as another type of file works", async () => {
  const model = await readFile(new URL("pkg/coverage_estimator_bg.wasm", DIST));
  assert.equal(await pays(await openWithModel((route) => route.fulfill({ contentType: "text/plain", body: model }))), "up to $900");
});

test("only a connection that fails is called one, and the form stays for the next try", async () => {
  const page = await openWithModel((route) => route.abort());
  assert.match(await failure(page), /^The estimate could not be loaded\. Check your connection/);
  assert.equal(await looksAlive(page), true);
});

test("a browser without WebAssembly is told so", async () => {
  const page = await browser.openBlank();
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto(browser.server.url);
  assert.match(await failure(page), /^Your browser cannot run this page\./);
});

test("a page whose program never comes does not look like a form, and says so at once", async () => {
  const page = await browser.openBlank();
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/plain", body: "" }));
  await page.goto(browser.server.url);
  await page.locator(".unrun[data-unrun=script]").waitFor();
  assert.match(await page.locator(".unrun:visible").innerText(), /^A part of this page did not come/);
  assert.equal(await looksAlive(page), false);
  assert.equal(await page.locator(".without-script").isVisible(), false);
});

test("where a policy forbids all scripts of the page, its style takes the form away after some seconds", async () => {
  const markup = await readFile(new URL("site/index.html", DIST), "utf8");
  const page = await browser.openBlank();
  await page.route(browser.server.url, (route) =>
    route.fulfill({ contentType: "text/html", body: markup, headers: { "content-security-policy": "script-src 'nonce-of-the-host'" } }),
  );
  await page.goto(browser.server.url);
  await page.locator(".without-script").waitFor();
  assert.equal(await looksAlive(page), false);
  assert.equal(await page.locator("#to-ask li:visible").count(), 8);
});

test("an address without its last slash works, though every file seems to lie elsewhere", async () => {
  website.put("/estimate", await readFile(new URL("site/index.html", DIST), "utf8"), {});
  const page = await browser.openBlank();
  // The website shows the folder's page without the slash; what lies in the folder is there.
  await page.route(`${website.url}estimate/**`, async (route) => {
    const path = route.request().url().slice(`${website.url}estimate/`.length);
    await route.fulfill({ response: await route.fetch({ url: browser.server.url + path }) });
  });
  await page.goto(`${website.url}estimate`);
  assert.equal(await pays(page), "up to $900");
  assert.notEqual(
    await page
      .locator(".primary")
      .first()
      .evaluate((button) => getComputedStyle(button).borderRadius),
    "0px",
  );
});

/** What themes do to every element of a page. */
const THEMES = {
  resets: "* { all: unset }",
  capitals: "* { text-transform: uppercase; letter-spacing: 0.3em; line-height: 3; text-align: right }",
  direction: "html, body { direction: rtl } coverage-estimator { display: inline }",
  row: "body { display: flex; align-items: center; justify-content: center }",
  column: "body { display: flex; flex-direction: column; align-items: center }",
  root: "html { font-size: 62.5% } p, div, label { font: 8px serif; color: white }",
};
for (const [name, theme] of Object.entries(THEMES)) {
  test(`a theme that changes every element leaves ours as they are: ${name}`, async () => {
    const script = `${browser.server.url}coverage-estimator.js`;
    const look = async (/** @type {string} */ style) => {
      const page = await browser.openBlank({ viewport: { width: 800, height: 900 } });
      await page.goto(
        website.host(
          `<style>body { margin: 0 } ${style}</style><script src="${script}" defer></script><coverage-estimator></coverage-estimator>`,
        ),
      );
      await page.locator("coverage-estimator[data-state=ready]").waitFor();
      return page.locator("#card").evaluate((card) => {
        const { direction, textTransform, letterSpacing, lineHeight, fontSize, color, textAlign } = getComputedStyle(card);
        return { direction, textTransform, letterSpacing, lineHeight, fontSize, color, textAlign, width: card.clientWidth };
      });
    };
    assert.deepEqual(await look(theme), await look(""));
  });
}
