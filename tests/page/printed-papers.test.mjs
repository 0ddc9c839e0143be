// @ts-check
/** Each paper as it comes out of the printer: its pages, the order of its parts, and that all of it was answered, typed or worked out. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { insurersPapers } from "../../www/questions/papers.js";
import { en } from "../../www/words/en/index.js";
import { papers } from "../../www/words/en/papers.js";
import { answer, startBrowser, text } from "./browser.mjs";
import { DEDUCTIBLE_PLAN, DENIAL, fillIn, fillInBeside, NAMES, openPaper, PAPERS, printLines } from "./papers.mjs";

/** @typedef {import("./browser.mjs").Page} Page */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const COURSE = { "course.visits": "8", "charges.billedCharge": "160" };

/** Situations whose papers differ: as much is open as can be, or as much is known. */
const SITUATIONS = {
  "a health plan of which nothing is known": { "coverage.kind": "unknown", ...COURSE },
  "an HMO": { "coverage.kind": "hmo", ...COURSE },
  "a known PPO": { ...DEDUCTIBLE_PLAN, "necessity.diagnosisCode": "M54.50", "authorization.status": "missing" },
  "an open work claim": { "coverage.kind": "workersCompensation", "coverage.state": "WA", ...COURSE },
  "a refused work claim": { "coverage.kind": "workersCompensation", "coverage.claimAccepted-no": /** @type {const} */ (true), ...COURSE },
  "personal injury protection": { "coverage.kind": "autoPip", "coverage.state": "OR", ...COURSE },
  "Medicare": { "coverage.kind": "medicare", ...COURSE },
  "no insurance": { "coverage.kind": "none", "charges.cashRate": "90", ...COURSE },
};

/** Where there is no appeal letter, or nothing to send at all. */
const DENIAL_PAGES = /** @type {Record<string, number>} */ ({
  "an open work claim": 2,
  "a refused work claim": 2,
  "personal injury protection": 2,
  "Medicare": 2,
});

/** The most that a paper says at the top of a page would be lost at the foot of the one before. */
const HEADINGS = ["h3", "h4", "caption"].map((tag) => `#paper ${tag}`).join(", ");

/**
 * Returns the numbers in a text; of a date or a telephone number, each.
 *
 * @param {string} whole
 */
function numbers(whole) {
  return [...whole.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number.replaceAll(/[,.]/g, ""));
}

for (const [situation, answers] of Object.entries(SITUATIONS)) {
  test(`the papers for ${situation} are as few pages as can be, hold no lonely heading and no figure of their own`, async () => {
    const page = await browser.open();
    await answer(page, answers);
    await fillIn(page, NAMES);
    const shownNumbers = numbers(`${await text(page, ".answer")} ${await page.locator(".working").textContent()}`);
    for (const paper of PAPERS) {
      if (situation === "no insurance" && insurersPapers.includes(paper)) continue;
      await openPaper(page, paper);
      if (paper === "denial") await fillInBeside(page, { denialDated: DENIAL.denialDated });
      const headings = await page.locator(HEADINGS).allInnerTexts();
      const said = await text(page, "#paper");
      const sheets = await printLines(page);
      assert.equal(sheets.length, paper === "denial" ? (DENIAL_PAGES[situation] ?? 3) : 1, paper);
      for (const lines of sheets) assert.ok(!headings.includes(lines.at(-1) ?? ""), `${paper} leaves ${lines.at(-1)} alone`);
      const known = new Set([
        ...shownNumbers,
        ...numbers(`${JSON.stringify([en, papers])} ${JSON.stringify([answers, NAMES, DENIAL])} ${said}`),
        // The day of the test, and the places of a list.
        ...["23", "2026"],
        ...Array.from({ length: 12 }, (_, index) => String(index + 1)),
      ]);
      const invented = numbers(sheets.flat().join(" ")).filter((number) => !known.has(number));
      assert.deepEqual(invented, [], paper);
    }
  });
}

/** What stands on each paper, from its top to its end. */
const ORDER = {
  call: [
    "Patient",
    "Date of birth",
    "Member ID",
    "Group number",
    "Clinic’s NPI or tax number",
    "Is my coverage active",
    "in my plan’s network",
    "Is 97124, billed by",
    "Is it paid alone, or only beside other therapy",
    "Does any exclusion touch this",
    "a predetermination",
    "Do I need a referral or prescription",
    "Do I need prior authorization",
    "If the clinic fails to ask for it, do I owe anything",
    "How many visits",
    "Which other therapies use up the same limit",
    "a copay, a percent, or both",
    "How much is my deductible",
    "How much is my out-of-pocket maximum",
    "(maintenance)",
    "self-funded",
    "If the clinic does not send the claims: where do they go, and by when?",
    "Reference number",
    "Who you spoke with",
    "Date and time",
  ],
  referral: ["Dear", "My condition", "The medical reason", "How often", "For how long", "in figures", "What should improve", "Sincerely"],
  necessity: ["Dear", "My condition", "Why it takes massage", "12 months at most", "Sincerely", "keep this part", "form of its own", "HRA"],
  authorization: ["yes before the visits", "Where it stands", "In hand before the first visit", "If a visit was not authorized"],
  denial: [
    "corrected claim",
    "peer-to-peer",
    "Deadlines",
    "Who helps you, free of charge",
    "What goes with the appeal",
    "Request for the reasons of a denial",
    "Appeal of a denial",
    "point by point",
    "What I cannot do",
    "What I have tried",
    "The guideline or study",
  ],
  takeAlong: [
    "Only the clinic can issue a good-faith estimate",
    "Patient and plan",
    "The service",
    "What the patient may pay",
    "Price of one visit",
    "Used so far",
    "Needed before the first visit",
    "Prior authorization (the plan’s yes before the visits)",
    "For the clinic to fill in",
    "no guarantee of benefits",
    "may bill you for the part of its price above what the plan allows",
  ],
};

test("each paper has its parts in their order", async () => {
  const page = await browser.open();
  await answer(page, SITUATIONS["a health plan of which nothing is known"]);
  for (const [paper, parts] of Object.entries(ORDER)) {
    await openPaper(page, paper);
    const whole = (await printLines(page)).flat().join(" ");
    const places = parts.map((part) => whole.indexOf(part));
    assert.deepEqual(
      parts.filter((_, index) => (places[index] ?? -1) < 0),
      [],
      paper,
    );
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
      paper,
    );
  }
});

// Spanish takes more room, and most of all where nothing is known, or a claim for an injury was refused before.
test("a paper in Spanish is as few pages as in English", async () => {
  const page = await browser.open();
  await page.locator("[data-language]").click();
  await page.locator(".estimator[lang=es]").waitFor();
  for (const answers of [
    SITUATIONS["a health plan of which nothing is known"],
    { "coverage.kind": "ppo", "necessity.cause": "job", "necessity.otherInsurance": "refused", ...COURSE },
  ]) {
    await answer(page, answers);
    await fillIn(page, NAMES);
    for (const paper of PAPERS) {
      await openPaper(page, paper);
      if (paper === "denial") await fillInBeside(page, DENIAL);
      assert.equal((await printLines(page)).length, paper === "denial" ? 3 : 1, paper);
    }
  }
});

test("a call has twelve questions at most", async () => {
  const page = await browser.open();
  // Who has no insurer calls none.
  const insured = Object.values(SITUATIONS).filter((answers) => answers["coverage.kind"] !== "none");
  for (const answers of insured) {
    await page.locator("#start-over").click();
    await answer(page, answers);
    await openPaper(page, "call");
    assert.ok((await page.locator(".paper-ask").count()) <= 12);
    await page.locator("[data-paper=call]").click();
  }
});

/** What is typed and where it has to stand. */
const KEPT = /** @type {Record<string, (keyof typeof NAMES | keyof typeof DENIAL)[]>} */ ({
  call: [
    "patient",
    "representative",
    "planName",
    "memberId",
    "groupNumber",
    "clinicName",
    "clinicAddress",
    "clinicNumber",
    "therapistName",
  ],
  referral: ["patient", "referrerName", "clinicName", "condition"],
  necessity: ["patient", "referrerName", "clinicName", "condition"],
  authorization: ["clinicName", "therapistName"],
  denial: [
    ...[
      "patient",
      "address",
      "phone",
      "representative",
      "planName",
      "memberId",
      "groupNumber",
      "claimNumber",
      "referrerName",
      "clinicName",
    ],
    ...["condition", "serviceDates", "denialSaid", "functionLost", "tried"],
  ],
  takeAlong: [
    "patient",
    "planName",
    "memberId",
    "groupNumber",
    "clinicName",
    "clinicAddress",
    "clinicNumber",
    "therapistName",
    "condition",
  ],
});

test("nothing that was typed is lost, and a date is printed in full", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "authorization.status": "missing" });
  await fillIn(page, NAMES);
  const typed = { ...NAMES, ...DENIAL };
  for (const [paper, names] of Object.entries(KEPT)) {
    await openPaper(page, paper);
    if (paper === "denial") await fillInBeside(page, DENIAL);
    const whole = (await printLines(page)).flat().join(" ");
    assert.deepEqual(
      names.filter((name) => !whole.includes(typed[name])),
      [],
      paper,
    );
    if (paper !== "authorization") assert.match(whole, /February 29, 1980/, paper);
    if (paper === "denial") assert.match(whole, /your notice of October 12, 2026, which I received on October 15, 2026/);
  }
});

// Six months from October 12, 2026 are April 12, 2027, a Monday.
test("a federal employee has six months from the date of the notice, then the Office of Personnel Management, and no external review", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "coverage.funding": "federalEmployee" });
  await openPaper(page, "denial");
  await fillInBeside(page, DENIAL);
  const paper = await text(page, "#paper-sheets");
  assert.match(paper, /Reconsideration by the plan: by April 12, 2027\. .*If your notice gives another date, that one holds\./);
  assert.match(
    paper,
    /The plan has 30 days to answer\. .*within 90 days of the date of its letter\. .*within 120 days of the day you wrote to the plan\. .*within 120 days of the day the plan asked for it\./,
  );
  assert.match(paper, /Request for reconsideration \(5 CFR 890\.105\)/);
  assert.match(paper, /which runs the plans of federal employees/);
  assert.doesNotMatch(paper, /external review|180 days|2560\.503/i);
});

/**
 * Returns the sentences that words hold, without their keys.
 *
 * @param {unknown} held
 * @returns {string[]}
 */
function sentences(held) {
  return typeof held === "string" ? [held] : Object.values(/** @type {object} */ (held)).flatMap(sentences);
}

test("the papers have one word for prior authorization, and never call a deadline the last day", () => {
  const { portals, ...call } = papers.call;
  const others = sentences({ ...papers, call }).filter((sentence) => /approv|pre-?authori|precertif/i.test(sentence));
  assert.deepEqual(others, []);
  assert.match(portals.authorization, /precertification/);
  assert.deepEqual(
    sentences(papers.denial).filter((sentence) => /last day/i.test(sentence)),
    [],
  );
});

test("no sentence of the papers scolds or begs", () => {
  assert.doesNotMatch(JSON.stringify(papers), /\b(please|invalid|oops)\b/i);
});
