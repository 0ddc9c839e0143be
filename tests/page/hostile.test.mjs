// @ts-check
/** Websites that change JavaScript, browsers that lack a part of it, two versions on one page: it works, or says why in one sentence. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { ready, startBrowser } from "./browser.mjs";
import { DIST, failure, pays, startHost } from "./hosts.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startHost>>} */
let website;
/** The script as a clinic names it, and the tag with the ways to reach the clinic. */
let script = "";
const TAG = `<coverage-estimator phone="(555) 010-0199" href="https://clinic.example/contact"><p>Call us: (555) 010-0199</p></coverage-estimator>`;
before(async () => {
  [browser, website] = await Promise.all([startBrowser(), startHost()]);
  script = `<script src="${browser.server.url}coverage-estimator.js" defer></script>`;
});
after(() => Promise.all([browser.stop(), website.stop()]));

/**
 * Opens a website whose own scripts run before ours.
 *
 * @param {string} own
 * @param {string} [tag]
 */
async function openBehind(own, tag = TAG) {
  const page = await browser.openBlank();
  await page.goto(website.host(`<script>${own}</script>${script}${tag}`));
  return page;
}

/**
 * The clinic's number and address, in a sentence that a person can read.
 *
 * @param {Page} page
 */
async function offersTheClinic(page) {
  const links = page.locator("#failure a");
  // One by one, since the website may have changed how a list is gone through.
  const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute("href")));
  assert.deepEqual(addresses, ["tel:5550100199", "https://clinic.example/contact"]);
  assert.equal(await links.first().isVisible(), true);
  assert.equal(await page.locator("coverage-estimator input:visible").count(), 0);
}

/** What scripts of other websites have added to, or put in the place of, what every list and object has; beside each, whose habit it is. */
const HARMLESS = {
  "functions on every object, as old frameworks add": `
    Object.prototype.size = Object.prototype.merge = Object.prototype.name = Object.prototype.each = function () { return this; };`,
  "functions on every list": `
    Array.prototype.first = Array.prototype.remove = Array.prototype.contains = function () { return this[0]; };`,
  "lists that write themselves as text (Prototype.js)": `
    Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = function () { return '"' + this + '"'; };`,
  "a way to make lists that takes no function (MooTools)": `
    Array.from = (item) => item == null ? [] : Array.prototype.slice.call(typeof item == "object" && "length" in item ? item : [item]);`,
  "lists that are gone through by hand": `
    Array.prototype.map = function (act, self) { const all = []; for (let at = 0; at < this.length; at += 1) all.push(act.call(self, this[at], at, this)); return all; };
    Array.prototype.filter = function (is, self) { const all = []; for (let at = 0; at < this.length; at += 1) if (is.call(self, this[at], at, this)) all.push(this[at]); return all; };`,
};
for (const [name, own] of Object.entries(HARMLESS)) {
  test(`it works beside ${name}`, async () => assert.equal(await pays(await openBehind(own)), "up to $900"));
}

/**
 * Hands over the answers that a first number needs.
 *
 * @param {Page} page
 */
function handOver(page) {
  return page.evaluate(() =>
    Object.assign(document.querySelector("coverage-estimator") ?? {}, {
      answers: { "coverage.kind": "none", "course.visits": "6", "charges.billedCharge": "150" },
    }),
  );
}

/** Changes after which nobody can know what a number is worth, found before anybody is asked anything. */
const HARMFUL = {
  "answers of its own on every object": `
    Object.defineProperty(Object.prototype, "estimate", { value: { insurance: { patientPays: { low: 1, high: 1 } } } });`,
  "texts that become numbers": `
    const parse = JSON.parse; JSON.parse = (text) => parse(String(text).replaceAll("76800", "76900"));`,
  "lists that lose their last": `
    const { map } = Array.prototype; Array.prototype.map = function (...all) { return map.apply(this, all).slice(0, -1); };`,
};
for (const [name, own] of Object.entries(HARMFUL)) {
  test(`beside ${name} it gives no number, and says so`, async () => {
    const page = await openBehind(own);
    assert.match(await failure(page), /^We cannot work out a number here, because /);
    await offersTheClinic(page);
    assert.equal(await page.locator("coverage-estimator").getAttribute("data-result"), "failed");
  });
}

test("amounts that are written otherwise are found before the first number", async () => {
  const page = await openBehind('Object.defineProperty(Intl.NumberFormat.prototype, "format", { get() { return () => "$1"; } });');
  await ready(page);
  await handOver(page);
  assert.match(await failure(page), /^We cannot work out a number here, because /);
  await offersTheClinic(page);
});

test("what the website changes after the page has begun is found before the first number, in the language of the page", async () => {
  const page = await openBehind("", TAG.replace("phone", 'language="es" phone'));
  await ready(page);
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, "format", { get: () => () => "$1" });
  });
  await handOver(page);
  const said = await failure(page);
  assert.match(said, /^Aquí no podemos calcular un número, porque otra parte de este sitio web cambia cómo cuenta la página\./);
  assert.match(said, /embed\.js/);
  await offersTheClinic(page);
});

test("a browser without WebAssembly is told so, with the clinic's number and address", async () => {
  const page = await openBehind("delete window.WebAssembly;");
  assert.match(await failure(page), /^Your browser cannot run this page\./);
  await offersTheClinic(page);
});

test("a browser that copies no structures, knows no sheets made by scripts and never says that it is idle works", async () => {
  const old = `delete window.structuredClone; delete window.requestIdleCallback; delete Document.prototype.adoptedStyleSheets;
    delete ShadowRoot.prototype.adoptedStyleSheets; window.CSSStyleSheet = undefined;`;
  const page = await openBehind(old);
  assert.equal(await pays(page), "up to $900");
  const look = page.locator(".primary").first();
  assert.notEqual(await look.evaluate((button) => getComputedStyle(button).borderRadius), "0px");
});

test("a browser in which the element cannot even begin says so beside what the clinic has put into the tag", async () => {
  const page = await openBehind("Element.prototype.closest = undefined; Element.prototype.setAttributeNS = undefined;");
  const said = await page.locator("#failure").innerText();
  assert.match(said, /^We cannot work out a number here, because the page could not start\./);
  assert.equal(await page.getByText("Call us").isVisible(), true);
});

test("where the script stops before it begins, what the clinic has put into the tag stays", async () => {
  const page = await openBehind("Object.prototype.estimate = {};");
  assert.equal(await page.getByText("Call us").isVisible(), true);
});

test("a browser too old for the script shows what the clinic has put into the tag", async () => {
  const page = await openBehind("Object.defineProperty(window, 'customElements', { value: undefined });");
  assert.equal(await page.getByText("Call us").isVisible(), true);
});

/**
 * The markup of the site as a browser reads it that knows no declared roots, at its own address.
 *
 * @param {Page} page
 * @param {(markup: string) => string} [change]
 */
async function openUndeclared(page, change = (markup) => markup) {
  const markup = await readFile(new URL("site/index.html", DIST), "utf8");
  const reachable = `<coverage-estimator phone="(555) 010-0199 ext. 3" href="https://clinic.example/contact"`;
  const body = change(markup.replace(' shadowrootmode="open"', "").replace("<coverage-estimator", reachable));
  await page.route(browser.server.url, (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(browser.server.url);
}

test("a browser that knows no declared roots gets its root from the program", async () => {
  const page = await browser.openBlank();
  await openUndeclared(page);
  assert.equal(await pays(page), "up to $900");
});

test("where the program does not come either, the sentence is seen all the same, with the clinic's number and address", async () => {
  const page = await browser.openBlank();
  await page.route("**/*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "class { syntax error" }));
  await openUndeclared(page);
  const said = page.locator(".unrun:visible");
  await said.waitFor();
  assert.match(await said.innerText(), /^A part of this page did not come/);
  assert.deepEqual(await said.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href"))), [
    "tel:5550100199",
    "https://clinic.example/contact",
  ]);
});

test("of two versions the first works for every tag, and the self-test and the console name both", async () => {
  const other = (await readFile(new URL("coverage-estimator.js", DIST), "utf8")).replaceAll('"0.1.0"', '"9.9.9"');
  assert.match(other, /"9\.9\.9"/);
  website.put("/other.js", other, { "content-type": "text/javascript" });
  const page = await browser.openBlank();
  /** @type {string[]} */
  const told = [];
  page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
  const body = `${script}<script src="/other.js" defer></script><coverage-estimator id="one" selftest></coverage-estimator><div id="two">${TAG}</div>`;
  await page.goto(website.host(body));
  await page.locator("#one .self-test").waitFor();
  const said = "on this page twice, in versions 0.1.0 and 9.9.9. The first one works";
  assert.ok((await page.locator("#one .self-test").innerText()).includes(said));
  assert.deepEqual(told, [
    "coverage-estimator: this page has the estimator twice (versions 0.1.0 and 9.9.9). The first one runs; take one of the scripts out.",
  ]);
  await page.locator("#one").evaluate((one) => one.remove());
  assert.equal(await pays(page), "up to $900");
});

test("a website that takes letters before anybody else hears them does not keep them from a field", async () => {
  const page = await openBehind(`
    window.heard = [];
    window.addEventListener("keydown", (event) => { heard.push(event.key); if (/^[a-z0-9/]$/.test(event.key)) event.preventDefault(); }, true);`);
  await ready(page);
  await page.locator("#card-options [value=none]").check();
  await page.locator("#card-continue").press("Enter");
  await page.locator("#card-options [value=none]").waitFor({ state: "hidden" });
  await page.locator("#view-all").click();
  await page.locator("[id='course.visits']").pressSequentially("6");
  assert.equal(await page.locator("[id='course.visits']").inputValue(), "6");
});

test("a page builder that moves, copies and serializes the node has a working one each time", async () => {
  const page = await openBehind("", `<div id="old">${TAG}</div><div id="new"></div><div id="pasted"></div>`);
  // Before it has begun, as a builder does that lays the page out while it loads.
  assert.equal(await pays(page), "up to $900");
  await page.evaluate(() => {
    const [old, target, pasted] = ["old", "new", "pasted"].map((id) => document.getElementById(id) ?? document.body);
    const copy = old.firstElementChild?.cloneNode(true) ?? "";
    pasted.innerHTML = old.innerHTML;
    old.remove();
    target.append(copy);
  });
  // Each has what the tab holds, and takes an answer of its own: 4 · 150.
  for (const place of ["#new", "#pasted"]) {
    await page.locator(`${place} coverage-estimator[data-result=shown]`).waitFor();
    assert.equal(await page.locator(`${place} #pays-amount`).innerText(), "up to $900");
  }
  await page.locator("#new #view-all").click();
  await page.locator("#new [id='course.visits']").fill("4");
  await page.locator("#new [id='course.visits']").press("Tab");
  await page.locator("#new #pays-amount", { hasText: "$600" }).waitFor();
  assert.equal(await page.locator("#pasted #pays-amount").innerText(), "up to $900");
});

test("a node that is moved while it loads begins once, and works", async () => {
  const page = await openBehind(
    `document.addEventListener("DOMContentLoaded", () => { for (let turn = 0; turn < 3; turn += 1) document.body.prepend(document.querySelector("coverage-estimator")); });
     new MutationObserver(() => { const one = document.querySelector("coverage-estimator"); if (one && one.parentElement !== box) box.append(one); }).observe(document, { childList: true, subtree: true });
     const box = document.createElement("section"); document.addEventListener("DOMContentLoaded", () => document.body.append(box));`,
  );
  assert.equal(await pays(page), "up to $900");
});

test("what listens to the document ends with the element, too", async () => {
  const page = await browser.openBlank();
  await page.addInitScript(() => {
    const listening = new Map();
    Object.assign(window, { listening });
    const own = EventTarget.prototype.addEventListener;
    const away = EventTarget.prototype.removeEventListener;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isOnce = typeof options === "object" && options?.once === true;
      if ((this === window || this === document) && !isOnce) listening.set(listener, type);
      return own.call(this, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      listening.delete(listener);
      return away.call(this, type, listener, options);
    };
  });
  await page.goto(website.host(`${script}${TAG}`));
  assert.equal(await pays(page), "up to $900");
  await page.evaluate(() => document.querySelector("coverage-estimator")?.remove());
  // One is the program's own and not an element's: a policy's refusals, by which a failure is explained.
  assert.deepEqual(await page.evaluate(() => [...Reflect.get(window, "listening").values()]), ["securitypolicyviolation"]);
});
