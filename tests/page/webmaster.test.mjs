// @ts-check
/**
 * A webmaster with nothing but the README: its own lines, pasted as they stand but for the addresses, on four kinds of page, in a clinic's
 * color and prices, each as a patient drives it to a number.
 */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { groundOf, startBrowser } from "./browser.mjs";
import { DIST, startHost } from "./hosts.mjs";

/** @import { Place } from "./hosts.mjs" */

const CLINIC = {
  name: "Riverside Massage",
  phone: "(555) 010-0199",
  // Dark enough to be read on light ground, so it stays the clinic's: 122, 31, 92.
  accentColor: "#7a1f5c",
  services: [{ name: "One hour", billedCharge: 18000, cashRate: 12000 }],
};
const JSON_INSIDE = `<script type="application/json">${JSON.stringify(CLINIC)}</script>`;

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startHost>>} */
let website;
let readme = "";
before(async () => {
  [browser, website, readme] = await Promise.all([
    startBrowser(),
    startHost(),
    readFile(new URL("../../README.md", import.meta.url), "utf8"),
  ]);
});
after(() => Promise.all([browser.stop(), website.stop()]));

/**
 * Returns the lines of the README that begin in some way.
 *
 * @param {string} language
 * @param {string} beginning
 */
function pasted(language, beginning) {
  const blocks = [...readme.matchAll(/```(\w+)\n([^]*?)```/g)];
  const found = blocks.find(([, name, text]) => name === language && text?.startsWith(beginning));
  return found?.[2] ?? assert.fail(`the README has no ${beginning}`);
}

/** The lines for plain HTML, with the script where it lies here and the clinic's JSON as docs/configuration.md puts it. */
function tag() {
  return pasted("html", "<script src")
    .replace("/coverage-estimator.js", `${browser.server.url}coverage-estimator.js`)
    .replace("</coverage-estimator>", `${JSON_INSIDE}</coverage-estimator>`);
}

/** The single file as the set-up page hands it out: with the clinic's JSON in the tag. */
async function ownFile() {
  const file = await readFile(new URL("coverage-estimator.html", DIST), "utf8");
  return file.replace("</coverage-estimator>", () => `${JSON_INSIDE}</coverage-estimator>`);
}

/**
 * Goes by a patient without insurance who plans ten visits. By hand: 10 · $120 = $1,200, at the clinic's cash rate.
 *
 * @param {Place} place
 */
async function comesToTheClinicsNumber(place) {
  await place.locator("coverage-estimator[data-state=ready]").waitFor();
  await place.locator("#card-options [value=none]").check();
  const action = place.locator("#card-continue");
  assert.equal(await groundOf(action), "rgb(122, 31, 92)");
  await action.click();
  await place.locator("#card-options [value=exactly]").check();
  await place.locator("[id='course.visits']").pressSequentially("10");
  await action.click();
  await place.locator("#card-options [value=other]").check();
  await action.click();
  await place.locator("#pays-amount", { hasText: "$1,200" }).waitFor();
  assert.match(await place.locator("#clinic-title").innerText(), /^Riverside Massage/);
}

/** What a theme and its plugins do to a page, all of it at once. */
const THEME = `<style>
  html { font-size: 62.5% !important; direction: rtl }
  *, *::before { all: unset; box-sizing: border-box !important; text-transform: uppercase !important }
  style, script, template, head { display: none }
  body, main, article, .entry { display: block }
  .entry { width: 340px; margin: 0 auto; overflow-wrap: normal }
  .entry p, .entry div, .entry button, .entry label { font: 700 8px/1 serif !important; color: #fff !important; letter-spacing: .3em !important }
</style>
<script>
  Array.prototype.toJSON = function () { return String(this); };
  Object.prototype.extend = function () { return this; };
  document.addEventListener("keydown", (event) => { if (!/input|textarea/.test(event.target.localName)) event.preventDefault(); }, true);
  document.addEventListener("click", (event) => { if (event.target.closest("a")) event.preventDefault(); });
</script>`;

test("on a WordPress page with a hostile theme and plugins", async () => {
  const page = await browser.openBlank();
  await page.goto(website.host(`${THEME}<body><main><article class="entry">${tag()}</article></main>`));
  await comesToTheClinicsNumber(page);
  const look = await page.locator("#card-title").evaluate((title) => {
    const { textTransform, direction, fontSize } = getComputedStyle(title);
    return { textTransform, direction, isRead: parseFloat(fontSize) > 16 };
  });
  assert.deepEqual(look, { textTransform: "none", direction: "ltr", isRead: true });
});

test("on a page with a strict policy: the README's, and nothing else is allowed", async () => {
  const policy = pasted("text", "script-src").trim().replace("https://your-clinic.example/", browser.server.url);
  const page = await browser.openBlank();
  /** @type {string[]} */
  const refused = [];
  page.on("console", (message) => message.text().includes("Content Security Policy") && refused.push(message.text()));
  const strict = `default-src 'none'; ${policy}; require-trusted-types-for 'script'; trusted-types 'none'`;
  await page.goto(website.host(`<body>${tag()}`, { "content-security-policy": strict }));
  await comesToTheClinicsNumber(page);
  assert.deepEqual(refused, []);
});

test("in a builder's box, which is a frame without an origin, by the frame of one tag", async () => {
  // The frame asks for the language of its place.
  website.put("/own.html?language=en", await ownFile(), {});
  const lines = pasted("html", "<div data-coverage-estimator")
    .replace("https://your-clinic.example/estimate/embed.js", `${browser.server.url}embed.js`)
    .replace("https://your-clinic.example/estimate/", `${website.url}own.html`);
  const box = website.host(`<body>${lines}`);
  const page = await browser.openBlank();
  await page.goto(website.host(`<iframe sandbox="allow-scripts" src="${box}" width="420" height="1200"></iframe>`));
  await comesToTheClinicsNumber(page.frameLocator("iframe").frameLocator("iframe"));
});

test("from a USB stick, as one file and without a network", async () => {
  const stick = await mkdtemp(join(tmpdir(), "stick-"));
  const file = join(stick, "costs.html");
  await writeFile(file, await ownFile());
  const page = await browser.openBlank();
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await comesToTheClinicsNumber(page);
  await rm(stick, { recursive: true });
});
