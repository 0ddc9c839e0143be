// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, askAll, at, ready, shown, startBrowser, text } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const ENOUGH = { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "150", "coverage.inNetwork.copayment": "30" };

test("the page asks its own server for its own files alone, and for the same ones whatever is answered", async () => {
  const page = await browser.openBlank();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(browser.server.url);
  await ready(page);
  // A part is named by what is in it.
  const served = browser.server.log.map(({ path, status }) => `${path.replace(/-\w+\./, ".")} ${status}`);
  assert.deepEqual([...new Set(served)].toSorted(), [
    "/ 200",
    "/parts/chunk.js 200",
    "/parts/coverage_estimator_bg.wasm 200",
    "/parts/element.js 200",
    "/parts/style.css 200",
  ]);
  const servedAtFirst = browser.server.log.length;
  await answer(page, ENOUGH);
  await shown(page);
  await page.locator("[data-paper=call]").click();
  await page.locator("#paper[data-open=call]").waitFor();
  await page.locator("#paper-close").click();
  const later = browser.server.log
    .slice(servedAtFirst)
    .map(({ method, path, status }) => `${method} ${path.replace(/-\w+/, "")} ${status}`);
  assert.deepEqual(later.toSorted(), ["GET /parts/papers.js 200", "GET /parts/room.js 200"], "the papers come with the first number");
  const [servedSince, askedSince] = [browser.server.log.length, asked.length];
  await page.locator("#asks-title").click();
  await page.locator("#asks a[href]").first().click();
  await page.locator("#show").click();
  await page.pdf();
  await page.locator("#start-over").click();
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  assert.equal(browser.server.log.length, servedSince);
  assert.equal(asked.filter((url) => !url.startsWith("data:")).length, askedSince);
  for (const url of asked) assert.ok(url.startsWith("data:") || (url.startsWith(browser.server.url) && !/[?#]/.test(url)), url);
});

test("only the tab keeps the answers: no cookie, no other storage, nothing in the address", async () => {
  const page = await browser.open();
  await answer(page, ENOUGH);
  await page.locator("#asks a[href]").first().click();
  const kept = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    location.hash,
  ]);
  assert.deepEqual(kept, ["", 0, 1, 0, ""]);
  assert.equal(page.url(), browser.server.url);
});

test("the page's own rules forbid any other place", async () => {
  const page = await browser.open();
  const blocked = await page.evaluate(() =>
    fetch("http://192.0.2.1/").then(
      () => "sent",
      () => "blocked",
    ),
  );
  assert.equal(blocked, "blocked");
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy ?? "", /^default-src 'none'; .*connect-src 'self';.*form-action 'none'$/);
  const [, scripts] = /; script-src ([^;]+);/.exec(policy ?? "") ?? [];
  // Its own files, the model, and the one small script in its head, by what is in it.
  assert.match(scripts ?? "", /^'self'( 'sha256-[\w+/=]+')* 'wasm-unsafe-eval'$/);
  const isRun = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true";
    document.head.append(script);
    return "wasRun" in window;
  });
  assert.equal(isRun, false, "a script in the page does not run");
});

test("without script nothing looks like a form that works, and one sentence says what to do", async () => {
  const page = await browser.openBlank({ javaScriptEnabled: false });
  await page.goto(browser.server.url);
  await page.locator(".without-script").waitFor();
  assert.match(await text(page, ".without-script"), /^The estimate needs JavaScript: turn it on/);
  assert.equal(await page.locator("input:visible, select:visible, button:visible").count(), 0);
  assert.equal(await page.locator("#to-ask li:visible").count(), 8);
  assert.equal(await page.locator("#pays-amount").isVisible(), false);
});

test("with script that sentence is gone", async () => {
  const page = await browser.open();
  assert.equal(await page.locator(".without-script").isVisible(), false);
});

test("a browser that knows no declared shadow roots shows the page too", async () => {
  const page = await browser.openBlank();
  await page.route(browser.server.url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(' shadowrootmode="open"', "") });
  });
  await page.goto(browser.server.url);
  await ready(page);
  await answer(page, ENOUGH);
  await shown(page);
});

test("a model that does not load is told in one sentence, and tried again at the next input", async () => {
  const page = await browser.openBlank();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(browser.server.url);
  await page.locator("coverage-estimator[data-state=failed]").waitFor();
  assert.match(await text(page, "#failure"), /^The estimate could not be loaded\./);
  await page.unroute("**/*.wasm");
  await askAll(page);
  await at(page, "coverage.kind").selectOption("none");
  await ready(page);
  assert.equal(await page.locator("#failure-sentence").isVisible(), false);
  await answer(page, { "course.visits": "6", "charges.billedCharge": "150" });
  assert.equal(await text(page, "#pays-amount"), "up to $900");
});

test("a slow network is not taken for a browser without script, and the button waits for the model", async () => {
  const page = await browser.openBlank();
  /** @type {() => void} */
  let release = () => {};
  const slow = new Promise((done) => (release = () => done(undefined)));
  await page.route("**/*.wasm", async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto(browser.server.url, { waitUntil: "commit" });
  await page.locator("coverage-estimator[data-state=loading]").waitFor();
  assert.equal(await page.locator(".without-script").isVisible(), false);
  await answer(page, ENOUGH);
  await page.locator("#show").dblclick();
  assert.match(await text(page, "#answer-waiting"), /^Your estimate is being made ready/);
  release();
  await shown(page);
});

test("a panic of the model is told in one sentence, and the page works again at the next input", async () => {
  const page = await browser.openBlank();
  await page.addInitScript(breakOneEstimate);
  await page.goto(browser.server.url);
  await ready(page);
  await answer(page, { "coverage.kind": "none", "charges.billedCharge": "150", "course.visits": "13" });
  assert.match(await text(page, "#failure"), /^Something on this page went wrong/);
  assert.equal(await page.locator("#pays-amount").isVisible(), false);
  await answer(page, { "course.visits": "6" });
  assert.equal(await text(page, "#pays-amount"), "up to $900");
  assert.equal(await page.locator("#failure-sentence").isVisible(), false);
});

/** Makes the model trap, as a panic does, while the form says 13 visits. */
function breakOneEstimate() {
  const compile = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const { module, instance } = await compile(source, imports);
    const real = /** @type {Record<string, any>} */ (instance.exports);
    const answer = (/** @type {unknown[]} */ ...values) => {
      const visits = document.querySelector("coverage-estimator")?.shadowRoot?.querySelector("[id='course.visits']");
      if (visits instanceof HTMLInputElement && visits.value === "13") throw new WebAssembly.RuntimeError("unreachable");
      return real.answer(...values);
    };
    return { module, instance: { exports: { ...real, answer } } };
  };
}

test("no spelling service reads what is typed", async () => {
  const page = await browser.open();
  const fields = page.locator("input[type=text]:not(.noted), textarea");
  const read = await fields.evaluateAll((all) => all.filter((one) => /** @type {HTMLElement} */ (one).spellcheck).map(({ id }) => id));
  assert.deepEqual(read, []);
});
