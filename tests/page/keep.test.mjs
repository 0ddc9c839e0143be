// @ts-check
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { answer, at, ready, shown, startBrowser, text } from "./browser.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

/** 6 visits at 30.00 each, once the deductible is known not to stand before them. */
const COPAY = {
  "coverage.kind": "ppo",
  "course.visits": "6",
  "charges.billedCharge": "150",
  "network-in": /** @type {const} */ (true),
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.deductible-none": /** @type {const} */ (true),
};

/** Each thing that a person can have left in the form. */
const LEFT = ["coverage.kind", "course.visits", "charges.billedCharge", "coverage.inNetwork.copayment"];

/** @param {Page} page */
function values(page) {
  return Promise.all(LEFT.map((id) => at(page, id).inputValue()));
}

/** @param {Page} page */
async function openKeep(page) {
  if ((await page.locator("#keep").getAttribute("open")) === null) await page.locator("#keep-title").click();
}

/**
 * @param {Page} page
 * @param {RegExp} sentence
 */
async function told(page, sentence) {
  await page.locator("#keep-told", { hasText: sentence }).waitFor({ state: "attached" });
}

/**
 * @param {Page} page
 * @returns {Promise<string>}
 */
async function link(page) {
  await openKeep(page);
  await page.locator("#keep-share").click();
  await page.locator("#keep-link-part").waitFor();
  return at(page, "keep-link").inputValue();
}

/**
 * Returns what a link holds, as text.
 *
 * @param {string} shared
 */
function held(shared) {
  return Buffer.from(shared.split("#answers=")[1]?.split(".")[0] ?? "", "base64url").toString();
}

test("a reload loses nothing, and the estimate is there again", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await shown(page);
  const [before, pays] = [await values(page), await text(page, "#pays-amount")];
  await page.reload();
  await shown(page);
  assert.deepEqual(await values(page), before);
  assert.equal(await at(page, "network-in").isChecked(), true);
  assert.equal(await text(page, "#pays-amount"), pays);
});

test("what was typed a moment before a reload is there after it", async () => {
  const page = await browser.open();
  const field = at(page, "course.visits");
  // In one task, so that no pause can have come between.
  await Promise.all([
    page.waitForNavigation(),
    field.evaluate((/** @type {HTMLInputElement} */ input) => {
      input.value = "17";
      input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      location.reload();
    }),
  ]);
  await ready(page);
  assert.equal(await at(page, "course.visits").inputValue(), "17");
});

test("what stepped aside for another answer is there after a reload, and goes into no link", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY, "coverage.inNetwork.copayment": "37.25" });
  await answer(page, { "coverage.inNetwork.copayment-none": true });
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "");
  const shared = await link(page);
  assert.doesNotMatch(held(shared), /37\.25/);
  await page.reload();
  await shown(page);
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "");
  await at(page, "coverage.inNetwork.copayment-none").uncheck();
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "37.25");
});

test("a name that is typed for the papers is kept nowhere, as the page says", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await page.locator("#paper-details > summary").click();
  await at(page, "detail.patient").fill("Ana Example");
  const shared = await link(page);
  assert.match(held(shared), /"coverage\.kind": "ppo"/);
  assert.doesNotMatch(held(shared), /Ana/);
  await page.locator("#keep-save").click();
  await told(page, /./);
  assert.deepEqual(await page.evaluate(() => [localStorage, sessionStorage].map((one) => /Ana/.test(JSON.stringify({ ...one })))), [
    false,
    false,
  ]);
  await page.reload();
  await shown(page);
  assert.equal(await at(page, "detail.patient").inputValue(), "");
});

test("what is hidden at the moment comes back too", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await answer(page, { "coverage.kind": "none" });
  await page.reload();
  await ready(page);
  assert.match(await at(page, "coverage.inNetwork.copayment").inputValue(), /^30(\.00)?$/);
});

test("Start over empties the tab's memory, and Undo fills it again", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await page.locator("#start-over").click();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.locator("#undo").click();
  await page.reload();
  await shown(page);
  assert.equal(await at(page, "course.visits").inputValue(), "6");
});

test("Start over leaves neither what stepped aside for another answer nor the link that was shared", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY, "coverage.inNetwork.copayment": "37.25" });
  await answer(page, { "coverage.inNetwork.copayment-none": true });
  await link(page);
  await page.locator("#start-over").click();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assert.equal(await page.locator("#keep-link").isVisible(), false);
  await answer(page, { "coverage.kind": "ppo", "coverage.inNetwork.copayment-none": true });
  await at(page, "coverage.inNetwork.copayment-none").uncheck();
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "");
});

test("a device of the clinic keeps nothing", async () => {
  const page = await browser.openBlank();
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("<coverage-estimator ", '<coverage-estimator keep="false" ') });
  });
  await page.goto(browser.server.url);
  await ready(page);
  await answer(page, COPAY);
  await openKeep(page);
  assert.equal(await page.locator("#keep-save").isVisible(), false);
  assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
});

test("a browser that lets nothing be kept is not said to keep anything", async () => {
  const page = await browser.openBlank();
  await page.addInitScript(() => {
    for (const storage of ["sessionStorage", "localStorage"]) {
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  await page.goto(browser.server.url);
  await ready(page);
  await answer(page, COPAY);
  await openKeep(page);
  for (const part of ["#keep-lead", "#keep-save"]) assert.equal(await page.locator(part).isVisible(), false);
  assert.equal(await page.locator("#keep-download").isVisible(), true);
  const other = await browser.open();
  await openKeep(other);
  for (const part of ["#keep-lead", "#keep-save"]) assert.equal(await other.locator(part).isVisible(), true);
});

test("answers saved on the device are opened when asked for, and deleted when asked for", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await openKeep(page);
  await page.locator("#keep-save").click();
  await page.evaluate(() => sessionStorage.clear());
  await page.evaluate(() => addEventListener("pagehide", () => sessionStorage.clear()));
  await page.reload();
  await ready(page);
  assert.equal(await at(page, "course.visits").inputValue(), "");
  await openKeep(page);
  await page.locator("#keep-open-saved").click();
  await shown(page);
  assert.equal(await at(page, "course.visits").inputValue(), "6");
  await page.locator("#keep-delete").click();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await page.locator("#keep-open-saved").isVisible(), false);
});

test("a file brings the answers to another browser", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  await openKeep(page);
  const downloads = page.waitForEvent("download");
  await page.locator("#keep-download").click();
  const path = join(tmpdir(), `downloaded-${process.pid}.json`);
  await (await downloads).saveAs(path);
  const other = await browser.open();
  await openKeep(other);
  await at(other, "keep-file").setInputFiles({ name: "kept.json", mimeType: "application/json", buffer: await readFile(path) });
  await shown(other);
  assert.deepEqual(await values(other), await values(page));
});

test("a file is opened by a button in the language of the page, also by the keyboard", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}es/`);
  await ready(page);
  await openKeep(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Abrir un archivo", exact: true }).press("Enter");
  await (await chooser).setFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await told(page, /^Estas respuestas no llegaron completas/);
  assert.equal(await page.locator("input[type=file]:visible").count(), 0, "the browser says that in its own language");
});

test("a link brings the answers, and leaves the address", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  const address = await link(page);
  assert.match(address, /#answers=[\w-]+\.[0-9a-f]{8}$/);
  assert.equal(new URL(page.url()).hash, "");
  const other = await browser.openBlank();
  await other.goto(address);
  await shown(other);
  assert.deepEqual(await values(other), await values(page));
  assert.equal(new URL(other.url()).hash, "");
  assert.equal(browser.server.log.filter(({ path }) => path.includes("answers")).length, 0);
});

test("a link that is opened over other answers can be taken back", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY, "course.visits": "9" });
  const address = await link(page);
  const other = await browser.open();
  await answer(other, COPAY);
  await other.goto(address);
  await other.locator("#keep-undo").waitFor({ state: "attached" });
  assert.equal(await at(other, "course.visits").inputValue(), "9");
  // It is said where the person is: what keeps answers is folded.
  assert.match(await text(other, "#keep-said"), /^The answers are open\..* Undo$/);
  await other.locator("#keep-undo").click();
  assert.match(await text(other, "#keep-said"), /^Your answers from before are back\.$/);
  await openKeep(other);
  assert.equal(await other.locator("#keep #keep-said").count(), 1);
  assert.equal(await at(other, "course.visits").inputValue(), "6");
});

test("a damaged, cut, newer or hostile link or file is one sentence and loses nothing", async () => {
  const page = await browser.open();
  await answer(page, COPAY);
  const address = await link(page);
  const whole = address.slice(address.indexOf("=") + 1);
  const before = await values(page);
  for (const fragment of [
    whole.slice(3),
    whole.slice(0, -4),
    `${whole}.`,
    "",
    "%00%ff",
    "<img src=x onerror=alert(1)>",
    "A".repeat(200_000),
  ]) {
    await page.goto(`${browser.server.url}#answers=${fragment}`);
    await told(page, /^These answers did not arrive whole/);
    assert.equal(await page.locator("#keep-told").isVisible(), true);
    await page.locator("#keep-save").click();
    await told(page, /^Your answers are saved/);
    assert.deepEqual(await values(page), before);
  }
  const files = {
    "": /did not arrive whole/,
    "[]": /did not arrive whole/,
    '{"coverageEstimator":1,"answers":{"course.visits":7}}': /did not arrive whole/,
    '{"coverageEstimator":9,"answers":{}}': /^A newer version/,
  };
  for (const [content, sentence] of Object.entries(files)) {
    await at(page, "keep-file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await told(page, sentence);
    await page.locator("#keep-save").click();
    await told(page, /^Your answers are saved/);
    assert.deepEqual(await values(page), before);
  }
});

test("what a file holds beyond this page is counted, and markup in it is text", async () => {
  const page = await browser.open();
  const entries = { "course.visits": "<b>6</b>", "charges.billedCharge": "150", "no.such": "1", "coverage.kind": "spaceship" };
  await openKeep(page);
  const path = join(tmpdir(), `kept-${process.pid}.json`);
  await writeFile(path, JSON.stringify({ coverageEstimator: 1, answers: entries }));
  await at(page, "keep-file").setInputFiles(path);
  await page.locator("#keep-undo").waitFor();
  assert.equal(await text(page, "#keep-told"), "The answers are open, but for 2 answers that this page does not ask or cannot read.");
  assert.equal(await at(page, "course.visits").inputValue(), "<b>6</b>");
  assert.equal(await page.locator("b", { hasText: "6" }).count(), 0);
  await page.locator("#keep-undo").click();
  assert.equal(await at(page, "charges.billedCharge").inputValue(), "");
});
