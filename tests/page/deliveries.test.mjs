// @ts-check
/** Each delivery on somebody else's page, driven to a number. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { bytesOf } from "../../www/delivery/bytes.js";
import { packForLink } from "../../www/keep/packed.js";
import { startBrowser } from "./browser.mjs";
import { DIST, pays, startHost } from "./hosts.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startHost>>} */
let website;
/** The site, and the script in it. */
let site = "";
let script = "";
before(async () => {
  [browser, website] = await Promise.all([startBrowser(), startHost()]);
  site = browser.server.url;
  script = `${site}coverage-estimator.js`;
});
after(() => Promise.all([browser.stop(), website.stop()]));

const TAG = "<coverage-estimator><p>Call us: (555) 010-0199</p></coverage-estimator>";

/** @param {string} address */
async function visit(address) {
  const page = await browser.openBlank();
  await page.goto(address);
  return page;
}

test("the site works from a disk, too, by its one script", async () => {
  assert.equal(await pays(await visit(new URL("site/index.html", DIST).href)), "up to $900");
});

test("the one file works from a disk, asks for nothing, and may not", async () => {
  const page = await browser.openBlank();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const file = new URL("coverage-estimator.html", DIST).href;
  await page.goto(file);
  assert.equal(await pays(page), "up to $900");
  // A code that only the whole list knows, and so the list is in the file: a sprain of the right knee's cruciate ligament.
  await page.locator("[id='coverage.kind']").selectOption("ppo");
  await page.locator("[id='necessity.diagnosisCode']").fill("S83.511A");
  await page.locator("[id='necessity.diagnosisCode']").press("Tab");
  await page.locator("[id='necessity.diagnosisCode-echo']", { hasText: "S83.511A" }).waitFor();
  assert.deepEqual(
    asked.filter((url) => !url.startsWith("data:")),
    [file],
  );
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy ?? "", /^default-src 'none'; script-src( 'sha256-[\w+/=]+'){2} 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'; /);
  assert.match(policy ?? "", / connect-src 'none';/);
});

test("the one file speaks Spanish when it is asked to", async () => {
  const page = await visit(`${new URL("coverage-estimator.html", DIST).href}?language=es`);
  await page.locator(".estimator[lang=es]").waitFor();
  assert.match(await page.locator("h1").innerText(), /^¿Cuánto/);
});

for (const [name, file] of /** @type {const} */ ([
  ["the site", ""],
  ["the one file", "coverage-estimator.html"],
])) {
  test(`${name} works in a frame that has no origin, and keeps nothing there`, async () => {
    const page = await visit(website.host(`<iframe sandbox="allow-scripts" src="${site}${file}" width="900" height="900"></iframe>`));
    assert.equal(await pays(page.frameLocator("iframe")), "up to $900");
  });
}

test("a bare tag and the script of another origin are enough, under a strict policy, and nothing else is asked for", async () => {
  const policy = `default-src 'none'; script-src ${script} 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const page = await browser.openBlank();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  const address = website.host(`<script src="${script}" defer></script>${TAG}`, { "content-security-policy": policy });
  await page.goto(address);
  assert.equal(await pays(page), "up to $900");
  // The words that the clinic put in for those without script are not shown beside it.
  assert.equal(await page.getByText("Call us").isVisible(), false);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith("data:") && !url.endsWith("/favicon.ico")),
    [address, script],
  );
});

test("an element works however and whenever it is made, and in the language that it is asked for", async () => {
  const makes = `const made = document.createElement("coverage-estimator"); made.setAttribute("language", "es"); document.body.append(made);`;
  const early = await visit(website.host(`<body><script>${makes}</script><script src="${script}" async></script>`));
  assert.equal(await pays(early), "hasta $900");
  assert.match(await early.locator("h1").innerText(), /^¿Cuánto/);
  // The script stands in the head and runs at once, before there is an element.
  const late = await visit(website.host(`<script src="${script}"></script><body>`));
  await late.evaluate(makes);
  assert.equal(await pays(late), "hasta $900");
});

test("the script twice is told in the console, and the first one works", async () => {
  const page = await browser.openBlank();
  /** @type {string[]} */
  const told = [];
  page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
  await page.goto(website.host(`<script src="${script}"></script><script src="${script}" defer></script>${TAG}`));
  assert.equal(await pays(page), "up to $900");
  assert.equal(told.length, 1);
  assert.match(told[0] ?? "", /^coverage-estimator: this page has the estimator twice \(versions \d+\.\d+\.\d+ and \d+\.\d+\.\d+\)/);
});

test("moved in the page it keeps its answers, and out of it it hears nothing of the window", async () => {
  const page = await browser.openBlank();
  await page.addInitScript(countListeners);
  await page.goto(website.host(`<script src="${script}" defer></script><div id="old">${TAG}</div><div id="new"></div>`));
  assert.equal(await pays(page), "up to $900");
  const counts = await page.evaluate(() => {
    const count = () => /** @type {any} */ (window).listening.size;
    const element = document.querySelector("coverage-estimator") ?? document.body;
    const before = count();
    element.remove();
    const removed = count();
    document.querySelector("#new")?.append(element);
    return { before, removed, back: count() };
  });
  assert.ok(counts.before > 0);
  assert.deepEqual(counts, { before: counts.before, removed: 0, back: counts.before });
  assert.equal(await page.locator("[id='course.visits']").inputValue(), "6");
  await page.locator("[id='course.visits']").fill("4");
  await page.locator("[id='course.visits']").press("Tab");
  // 4 · 150
  await page.locator("#pays-amount", { hasText: "$600" }).waitFor();
});

test("a page that takes letters for its shortcuts, has added to all objects and holds no history leaves it working", async () => {
  const hostile = `Object.prototype.own = function () {}; Array.prototype.last = function () {};
    history.pushState = history.replaceState = () => { throw new DOMException("too often", "SecurityError"); };
    document.addEventListener("keydown", (event) => event.target.localName !== "input" && event.preventDefault());`;
  assert.equal(
    await pays(await visit(website.host(`<script>${hostile}</script><script src="${script}" defer></script>${TAG}`))),
    "up to $900",
  );
});

/** Holds what listens to the window, by its type. */
function countListeners() {
  const listening = new Set();
  Object.assign(window, { listening });
  const { addEventListener, removeEventListener } = window;
  window.addEventListener = (/** @type {any[]} */ ...all) => {
    if (!all[2]?.once) listening.add(all[1]);
    Reflect.apply(addEventListener, window, all);
  };
  window.removeEventListener = (/** @type {any[]} */ ...all) => {
    listening.delete(all[1]);
    Reflect.apply(removeEventListener, window, all);
  };
}

test("all deliveries say the same of a shared link", async () => {
  const link = `#answers=${packForLink({
    "coverage.kind": "ppo",
    "network-in": "on",
    "course.visits": "6",
    "course.firstVisit": "2026-12-14",
    "charges.billedCharge": "180",
    "charges.cashRate": "95",
    "coverage.inNetwork.allowedAmount": "20 to 120",
    "coverage.inNetwork.coinsurance": "20",
  })}`;
  const bare = website.host(`<script src="${script}" defer></script>${TAG}`);
  const file = new URL("coverage-estimator.html", DIST).href;
  const said = await Promise.all([site, bare, file, `${site}coverage-estimator.html`].map((address) => answerAt(address + link)));
  assert.match(said[0] ?? "", /\$\d/);
  assert.deepEqual(new Set(said).size, 1);
});

/** @param {string} address */
async function answerAt(address) {
  const page = await visit(address);
  await page.locator("coverage-estimator[data-result=shown]").waitFor();
  return page.locator("#answer").evaluate((answer) => answer.textContent?.replaceAll(/\s+/g, " ").trim());
}

test("the very same model is in all four, so that every case has the same bytes in each", async () => {
  const model = await readFile(new URL("pkg/coverage_estimator_bg.wasm", DIST));
  const [part = ""] = (await readdir(new URL("site/parts/", DIST))).filter((name) => /^coverage_estimator_bg-\w+\.wasm$/.test(name));
  const beside = [`site/parts/${part}`, "npm/coverage_estimator.wasm"].map((path) => readFile(new URL(path, DIST)));
  for (const bytes of await Promise.all(beside)) assert.ok(bytes.equals(model));
  for (const file of ["coverage-estimator.js", "coverage-estimator.html", "npm/element.js"]) {
    const text = await readFile(new URL(file, DIST), "utf8");
    const packed = [...text.matchAll(/\border:"([0-9a-f]{512})",text:(["'`])([^]*?)\2,length:(\d+)/g)];
    const inside = packed.map(([, order = "", , signs = "", length]) => bytesOf({ order, text: signs, length: Number(length) }));
    assert.ok(
      inside.some((bytes) => model.equals(bytes)),
      file,
    );
  }
});

test("frames made of one tag are as high as what they show, each for itself, and stay so", async () => {
  const body = `<div data-coverage-estimator><a href="${site}">Estimate</a></div><div data-coverage-estimator data-language="es" data-view="all"></div>`;
  const page = await visit(website.host(`${body}<script src="${site}embed.js"></script>`));
  const frames = page.locator("iframe");
  const [first, second] = [0, 1].map((place) => page.frameLocator("iframe").nth(place));
  assert.equal(await pays(first), "up to $900");
  await second.locator(".estimator[lang=es][data-view=all]").waitFor();
  assert.deepEqual(await frames.evaluateAll((all) => all.map((frame) => frame.getAttribute("title"))), [
    "What will my massage visits cost me?",
    "¿Cuánto me costarán mis masajes?",
  ]);
  await page.waitForFunction(() => document.querySelectorAll("[data-coverage-estimator] a").length === 0);
  for (const [place, inside] of [first, second].entries()) {
    const frame = frames.nth(place);
    // A browser lays out no frame of another origin that is out of sight.
    await frame.scrollIntoViewIfNeeded();
    const room = async () => {
      const heights = [frame, inside.locator("body")].map((one) => one.evaluate((element) => element.getBoundingClientRect().height));
      const [outer = 0, inner = 0] = await Promise.all(heights);
      return outer - inner;
    };
    while (Math.abs(await room()) > 1) await inside.locator("body").evaluate(() => new Promise(requestAnimationFrame));
    // Neither makes the other grow.
    const height = await frame.evaluate((one) => one.style.height);
    await inside.locator("body").evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await frame.evaluate((one) => one.style.height), height);
  }
});

test("a frame heeds nobody but the page in it, and without script a link stands there", async () => {
  const body = `<div data-coverage-estimator><a href="${site}">Estimate</a></div><script src="${site}embed.js"></script>`;
  const page = await visit(website.host(body));
  await page.frameLocator("iframe").locator("coverage-estimator[data-state=ready]").waitFor();
  await page.waitForFunction(() => document.querySelector("iframe")?.style.height !== "40em");
  await page.evaluate(() => {
    window.postMessage({ type: "coverage-estimator:height", height: 99_999 }, "*");
    return new Promise((done) => addEventListener("message", ({ data }) => data === "last" && done(data)) ?? postMessage("last", "*"));
  });
  assert.notEqual(await page.locator("iframe").evaluate((frame) => frame.style.height), "99999px");
  const still = await browser.openBlank({ javaScriptEnabled: false });
  await still.goto(website.host(body));
  assert.equal(await still.locator(`a[href="${site}"]`).isVisible(), true);
});

test("what a clinic puts into its page is small", async () => {
  assert.ok((await readFile(new URL("embed.js", DIST))).length < 2048);
});
