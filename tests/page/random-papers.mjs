// @ts-check
/** Every paper of a random person, in the language of the page, is held to what holds of all papers. */
import assert from "node:assert/strict";
import { at } from "./browser.mjs";
import { PAPERS } from "./papers.mjs";
import { printedLines } from "./pdf.mjs";
import { anybody, randomFrom } from "./random-people.mjs";

/** @typedef {import("./browser.mjs").Page} Page */
/** @typedef {import("./random-people.mjs").Person} Person */

/** A sheet of Letter without its margins of 0.75 in, in px. */
const SHEET = { width: 672, height: 912 };

/** What is left where a word, a value or a name was forgotten. */
const FORGOTTEN = /\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}|function ?\(/;

/** What no paper has: markup that only a person can have typed. */
const FOREIGN = ["img", "script", "b", "i", "textarea", "iframe", "svg"].map((tag) => `#paper-sheets ${tag}`).join(", ");

/**
 * Fills in the page as this person, opens and prints each paper, and returns how many there were.
 *
 * @param {(options?: object) => Promise<Page>} open
 * @param {number} seed
 */
export async function papersOf(open, seed) {
  const person = anybody(randomFrom(seed));
  const page = await open();
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  if (person.language === "es") {
    await page.locator("[data-language]").click();
    await page.locator(".estimator[lang=es]").waitFor();
  }
  await fillIn(page, person.answers);
  await fillIn(page, asDetails(person.names));
  const known = await figuresOf(page, person);
  let count = 0;
  for (const paper of PAPERS) {
    if (!(await page.locator(`[data-paper=${paper}]`).isVisible())) continue;
    await page.locator(`[data-paper=${paper}]`).click();
    await page.locator(`#paper[data-open=${paper}]`).waitFor();
    if (paper === "denial") await fillIn(page, asDetails(person.denial));
    await holds(page, { paper, person, known });
    count += 1;
  }
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "wasRun")), undefined, "what was typed was run");
  assert.deepEqual(errors, []);
  await page.context().close();
  return count;
}

/** @param {Record<string, string>} typed */
function asDetails(typed) {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [`detail.${name}`, text]));
}

/**
 * Answers what this person is asked, and leaves the last field.
 *
 * @param {Page} page
 * @param {import("./random-people.mjs").Answers} answers
 */
async function fillIn(page, answers) {
  for (const [id, value] of Object.entries(answers)) {
    for (const part of await page.locator("details:not([open])", { has: at(page, id) }).all()) {
      if (await part.isVisible()) await part.locator("> summary").click();
    }
    const field = at(page, id);
    if (!(await field.isVisible())) continue;
    if (value === true) await field.check();
    else if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
  await page.keyboard.press("Tab");
}

/**
 * Returns every number that the answer, its working, the words of the papers and this person hold.
 *
 * @param {Page} page
 * @param {Person} person
 */
async function figuresOf(page, person) {
  const [{ [person.language]: words }, { papers }] = await Promise.all([
    import(`../../www/words/${person.language}/index.js`),
    import(`../../www/words/${person.language}/papers.js`),
  ]);
  const shown = await page.locator(".answer, .working").allTextContents();
  return new Set(numbers(JSON.stringify([words, papers, person, shown, FACTS])));
}

/**
 * The years of the tests, the places in a list, and the days and weeks that a course and its deadlines are counted in; the hours and days of a plan's decision
 * (29 CFR 2560.503-1) and the telephone of the agency that helps with it, EBSA, which the model knows.
 */
const FACTS = [...["72", "60", "866", "444", "3272"], ...["2026", "2027"], ...Array.from({ length: 31 }, (_, index) => String(index + 1))];

/**
 * Returns the numbers in a text, $107.00 as $107; of a date or a telephone number, each.
 *
 * @param {string} whole
 */
function numbers(whole) {
  return [...whole.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number.replace(/\.00$/, "").replaceAll(/[,.]/g, ""));
}

/**
 * @param {Page} page
 * @param {{ paper: string, person: Person, known: Set<string> }} of
 */
async function holds(page, { paper, person, known }) {
  const typed = { ...person.names, ...person.denial };
  const said = await page.locator("#paper-sheets").innerText();
  let own = oneLine(said);
  for (const text of Object.values(typed)) own = own.replaceAll(oneLine(text), " ");
  assert.doesNotMatch(own, FORGOTTEN, paper);
  const invented = numbers(own).filter((number) => !known.has(number));
  assert.deepEqual(invented, [], `${paper} holds figures of its own: ${own}`);
  for (const name of NAMED[paper] ?? []) {
    const text = person.names[name];
    if (text !== undefined) assert.ok(oneLine(said).includes(oneLine(text)), `${paper} has lost ${name}: ${text}`);
  }
  assert.equal(await page.locator(FOREIGN).count(), 0, `${paper} holds markup`);
  await fits(page, paper);
}

/** Whoever typed it finds it there, whatever their insurance is. */
const NAMED = /** @type {Record<string, string[]>} */ ({
  call: ["patient", "clinicName"],
  referral: ["patient", "referrerName", "clinicName"],
  necessity: ["patient", "referrerName", "clinicName"],
  takeAlong: ["patient", "clinicName", "clinicAddress", "clinicNumber", "therapistName"],
});

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll(/\s+/g, " ").trim();
}

/**
 * Prints the paper: nothing on a sheet runs out of it, and its text is all there.
 *
 * @param {Page} page
 * @param {string} paper
 */
async function fits(page, paper) {
  await page.evaluate(() => (window.print = () => {}));
  await page.locator("#paper-print").click();
  const before = page.viewportSize() ?? SHEET;
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(SHEET);
  const over = await page.locator("#paper-sheets").evaluate((sheets, width) => {
    const all = [...sheets.querySelectorAll("*")];
    const wide = all.filter((one) => one.getBoundingClientRect().right > width + 1 || one.scrollWidth > one.clientWidth + 1);
    return wide.filter((one) => getComputedStyle(one).display !== "inline").map((one) => `${one.tagName} ${one.textContent?.slice(0, 60)}`);
  }, SHEET.width);
  assert.deepEqual(over, [], `${paper} runs out of its sheet`);
  const sheets = await printedLines(page);
  assert.ok(
    sheets.every((lines) => lines.length > 0),
    `${paper} has an empty sheet`,
  );
  assert.doesNotMatch(sheets.flat().join(" "), /undefined|\[object/);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(before);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
}
