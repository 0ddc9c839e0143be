// @ts-check
/** The phrases of a person who fills in, opens and prints the papers. */
import assert from "node:assert/strict";
import { at, focusedId, KNOWN_PPO } from "./browser.mjs";
import { printedLines } from "./pdf.mjs";

/** @typedef {import("./browser.mjs").Page} Page */

export { papers as PAPERS } from "../../www/questions/papers.js";

export const DEDUCTIBLE_PLAN = {
  ...KNOWN_PPO,
  "coverage.inNetwork.copayment-none": /** @type {const} */ (true),
  "coverage.inNetwork.coinsurance": "20",
  "coverage.inNetwork.deductible.amount": "500",
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
  "course.visits": "6",
  "charges.billedCharge": "150",
  "charges.allowedAmount": "100",
  "charges.cashRate": "80",
};

/** What is typed for all papers. */
export const NAMES = {
  patient: "Ana <b>x</b> O’Neil",
  born: "1980-02-29",
  address: "2 Hill Road, Salem",
  phone: "503-555-0100",
  representative: "Bo O’Neil",
  planName: "Example Health",
  memberId: 'A-12 "3"',
  groupNumber: "G-9",
  claimNumber: "C-77",
  injuryDate: "2026-01-05",
  referrerName: "Dr. 'Q' & Sons",
  clinicName: "River Clinic",
  clinicAddress: "1 River Street, Salem",
  clinicNumber: "1234567893",
  therapistName: "Lee Park",
  condition: "low back pain since March",
};

/** What is typed beside the papers after a denial. */
export const DENIAL = {
  denialDated: "2026-10-12",
  serviceDates: "September 1 and 8",
  denialReceived: "2026-10-15",
  denialSaid: "not medically necessary",
  functionLost: "lift my child",
  tried: "exercise for 6 weeks",
};

/**
 * Fills in the names for the papers.
 *
 * @param {Page} page
 * @param {Record<string, string>} details
 */
export async function fillIn(page, details) {
  const part = page.locator("#paper-details");
  if ((await part.getAttribute("open")) === null) await part.locator("> summary").click();
  await fillInBeside(page, details);
}

/**
 * Fills in what is asked beside the open paper.
 *
 * @param {Page} page
 * @param {Record<string, string>} details
 */
export async function fillInBeside(page, details) {
  for (const [name, value] of Object.entries(details)) await at(page, `detail.${name}`).fill(value);
}

/**
 * Waits until a paper is open: the first one brings all of them.
 *
 * @param {Page} page
 * @param {string} name
 */
export function opened(page, name) {
  return page.locator(`#paper[data-open=${name}]`).waitFor();
}

/**
 * @param {Page} page
 * @param {string} name
 */
export async function openPaper(page, name) {
  await page.locator(`[data-paper=${name}]`).click();
  await opened(page, name);
  assert.equal(await focusedId(page), "paper-title");
}

/**
 * Presses Print and returns the lines of each sheet.
 *
 * @param {Page} page
 */
export async function printLines(page) {
  await page.evaluate(() => (window.print = () => {}));
  await page.locator("#paper-print").click();
  const sheets = await printedLines(page);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  return sheets;
}

/**
 * Presses Print and returns the text of each sheet.
 *
 * @param {Page} page
 */
export async function printPaper(page) {
  return (await printLines(page)).map((lines) => lines.join(" "));
}
