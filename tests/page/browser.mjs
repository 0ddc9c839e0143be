// @ts-check
/** What the page tests share: a server, a browser, and the phrases of a person who fills in the form. */
import { afterEach, beforeEach } from "node:test";
import { chromium } from "playwright-core";
import { fileURLToPath } from "node:url";
import { chromiumPath } from "../../scripts/chromium.mjs";
import { startServer } from "../../scripts/serve.mjs";

const SITE = fileURLToPath(new URL("../../dist/site", import.meta.url));
const QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Contexts share no process; the limit keeps the browser from holding another one ready for each, which made a page come three times as late. */
const LEAN = ["--renderer-process-limit=1"];

/** A test waits for what the page says, not for time: only a page that has stopped for good is given up. */
const PATIENCE = 60_000;

/** The day on which every test takes place: the page takes it for a first visit that has no date. */
const TODAY = new Date("2026-11-23T12:00");

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").BrowserContext} BrowserContext */
/** @typedef {import("playwright-core").BrowserContextOptions} Options */

/** What the test that runs has opened: it is closed with the test, or twenty pages would run beside the last one. */
const opened = /** @type {Set<BrowserContext>} */ (new Set());
beforeEach(() => opened.clear());
afterEach(async () => {
  await Promise.all([...opened].map((context) => context.close()));
});

/** Starts the browser that all test files share. */
export function launchServer() {
  return chromium.launchServer({ executablePath: chromiumPath(), args: [...QUIET, ...LEAN] });
}

/**
 * Starts a server and takes a place in the shared browser; `open` gives a new page with all questions, and `openCards` one with the
 * first card, each in a context of its own.
 */
export async function startBrowser() {
  const server = await startServer({ root: SITE });
  const browser = await chromium.connect(process.env.BROWSER ?? "");
  const openBlank = async (/** @type {Options} */ options = {}) => {
    const context = await browser.newContext({ locale: "en-US", ...options });
    opened.add(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.clock.setFixedTime(TODAY);
    return page;
  };
  const openCards = async (/** @type {Options} */ options = {}) => {
    const page = await openBlank(options);
    await page.goto(server.url);
    await ready(page);
    return page;
  };
  const open = async (/** @type {Options} */ options = {}) => {
    const page = await openCards(options);
    await askAll(page);
    await unfold(page);
    return page;
  };
  const stop = () => Promise.all([browser.close(), server.close()]);
  return { server, open, openBlank, openCards, stop };
}

/** @param {Page} page */
export async function ready(page) {
  await page.locator("coverage-estimator[data-state=ready]").waitFor();
}

/**
 * Goes from one question at a time to all of them.
 *
 * @param {Page} page
 */
export async function askAll(page) {
  if ((await page.locator("#view-all").getAttribute("aria-pressed")) === "false") await page.locator("#view-all").click();
}

/**
 * Opens what the answer folds, for tests that read it; how it is folded has a test of its own.
 *
 * @param {Page} page
 */
function unfold(page) {
  return page.locator(".answer .folded").evaluateAll((parts) => parts.forEach((part) => part.setAttribute("open", "")));
}

/** @param {Page} page */
export async function shown(page) {
  await page.locator("coverage-estimator[data-result=shown]").waitFor();
}

/**
 * Returns the element of an id; the ids of questions are paths of the request.
 *
 * @param {Page} page
 * @param {string} id
 */
export function at(page, id) {
  return page.locator(`[id="${id}"]`);
}

/**
 * Answers questions as a person does who sees them all, and leaves the last one. `true` ticks a box; other boxes and radios are named by their own id.
 *
 * @param {Page} page
 * @param {Record<string, string | true>} answers
 */
export async function answer(page, answers) {
  await askAll(page);
  await page.locator("coverage-estimator").evaluate(answerInPage, answers);
  await page.keyboard.press("Tab");
}

/**
 * All in one step inside of the page, since a step from outside takes a tenth of a second, and most tests begin with ten answers. The
 * browser takes the texts as typed by hand, so that fields change when they are left.
 *
 * @param {Element} host
 * @param {Record<string, string | true>} answers
 */
async function answerInPage(host, answers) {
  const nextTurn = () => new Promise((done) => setTimeout(done));
  const tell = (/** @type {Element} */ field) =>
    ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
  for (const [id, value] of Object.entries(answers)) {
    const field = /** @type {HTMLInputElement} */ (host.shadowRoot?.getElementById(id));
    for (let part = field.closest("details"); part !== null; part = part.parentElement?.closest("details") ?? null) part.open = true;
    // A question can wait for the answer before it.
    for (let turns = 0; !field.checkVisibility(); turns += 1) {
      if (turns === 1000) throw new Error(`${id} is not asked`);
      await nextTurn();
    }
    field.focus();
    if (value === true) {
      if (!field.checked) field.click();
    } else if (field.type === "text" || field.type === "textarea") {
      field.select();
      document.execCommand(value === "" ? "delete" : "insertText", false, value);
    } else {
      field.value = value;
      if (field.value !== value) throw new Error(`${id} cannot be ${value}`);
      tell(field);
    }
    await nextTurn();
  }
}

/**
 * Returns the text of an element as it is shown, with single spaces.
 *
 * @param {Page} page
 * @param {string} selector
 */
export async function text(page, selector) {
  // An amount that no longer holds stays in the page, hidden, and would be read all the same.
  if (selector.startsWith("#pays")) await page.locator(selector).waitFor();
  return (await page.locator(selector).innerText()).replaceAll(/\s+/g, " ").trim();
}

/**
 * Returns the ground of a button once nothing of it is on its way to another color.
 *
 * @param {import("playwright-core").Locator} button
 */
export function groundOf(button) {
  return button.evaluate(async (one) => {
    await Promise.all(one.getAnimations().map(({ finished }) => finished));
    return getComputedStyle(one).backgroundColor;
  });
}

/**
 * Returns the id of what has the focus inside the page's shadow root.
 *
 * @param {Page} page
 */
export function focusedId(page) {
  return page.evaluate(() => document.querySelector("coverage-estimator")?.shadowRoot?.activeElement?.id ?? "");
}

/**
 * Returns the rows of a table of visits, each with the text of its cells.
 *
 * @param {Page} page
 * @param {"low" | "high"} end
 */
export async function visitRows(page, end) {
  const part = page.locator(`#course-${end}`);
  if ((await part.getAttribute("open")) === null) await part.locator("> summary").click();
  const rows = await part.locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("th, td").allInnerTexts()).map((cell) => cell.replaceAll(/\s+/g, " ").trim())),
  );
}

/** Every point of the coverage check is met; after a kind is chosen, since only then is it asked. */
export const NECESSARY = {
  "necessity.planPaysMassage": "yes",
  "necessity.cause": "other",
  "necessity.therapist": "massageTherapist",
  "necessity.therapistKindCovered": "yes",
  "necessity.diagnosisCode": "M54.50",
  "necessity.referrer": "physician",
  "necessity.referral.reason": "yes",
  "necessity.referral.frequency": "yes",
  "necessity.referral.duration": "yes",
  "necessity.baselineDocumented": "yes",
  "necessity.goalsDocumented": "yes",
  "necessity.phase": "acute",
};

/** A plan of which everything is known but what each test says. */
export const KNOWN_PPO = {
  "coverage.kind": "ppo",
  "network-in": /** @type {const} */ (true),
  "authorization.status": "notRequired",
  "coverage.inNetwork.visitLimit-none": /** @type {const} */ (true),
  "course.visitsPerWeek": "1",
  "course.firstVisit": "2026-02-02",
};
