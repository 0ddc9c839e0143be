// @ts-check
/** The papers to take along: each is opened, printed and read back. The figures and dates are worked by hand, beside each test. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessibleInEveryLook } from "./axe.mjs";
import { answer, askAll, at, focusedId, ready, shown, startBrowser, text } from "./browser.mjs";
import { DEDUCTIBLE_PLAN, DENIAL, fillIn, fillInBeside, NAMES, opened, openPaper, PAPERS, printPaper } from "./papers.mjs";

/** @typedef {import("./browser.mjs").Page} Page */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const LETTERS = ["referral", "necessity"];
const PHONE = { viewport: { width: 375, height: 812 } };

/**
 * Presses Copy and returns what was copied.
 *
 * @param {Page} page
 */
async function copyPaper(page) {
  await page.locator("#paper-copy").click();
  await page.locator("#paper-status", { hasText: "copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a page that may use the clipboard. */
function openWithClipboard() {
  return browser.open({ permissions: ["clipboard-read", "clipboard-write"] });
}

const FIRST_WORDS = {
  call: /^Call script for the insurer Say this first I am calling about my benefits/,
  referral:
    /^November 23, 2026 Request for a referral or prescription for massage therapy \(97124\) or manual therapy \(97140\) Dear Dr\. 'Q' & Sons,/,
  necessity: /^November 23, 2026 Request for a letter of medical necessity Dear Dr\. 'Q' & Sons,/,
  authorization: /^Authorization checklist Prior authorization is the plan’s yes before the visits/,
  denial: /^After a denial First, before any appeal 1\. Ask the clinic whether a corrected claim/,
  takeAlong: /^Estimate to take along The patient made this estimate on November 23, 2026\./,
};

for (const name of PAPERS) {
  test(`the paper ${name} opens, prints alone, and what is typed stays text`, async () => {
    const page = await browser.open();
    await answer(page, { ...DEDUCTIBLE_PLAN, "authorization.status": "approved" });
    await fillIn(page, NAMES);
    await openPaper(page, name);
    if (name === "denial") await fillInBeside(page, DENIAL);
    assert.equal(await page.locator("article:visible").count(), 1);
    const sheets = await printPaper(page);
    const whole = sheets.join(" ");
    assert.match(whole, FIRST_WORDS[/** @type {keyof typeof FIRST_WORDS} */ (name)]);
    assert.doesNotMatch(whole, /What will my massage|Your answers|Good to know|Copy text|Fill in names/);
    assert.match(whole, name === "authorization" ? /Clinic it names: River Clinic\. Therapist: Lee Park/ : /Ana <b>x<\/b> O’Neil/);
    assert.equal(await page.locator("#paper b").count(), 0);
    if (LETTERS.includes(name)) assert.equal(sheets.length, 1);
    if (name === "denial") assert.equal(sheets.length, 3, "the guide and each letter are a page");
    assert.equal(await page.locator(".estimator").getAttribute("data-printing"), null);
    assert.equal(await page.locator("#form").isVisible(), true);
  });
}

test("the browser's own command prints the paper that is open, and the page's button the estimate", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await shown(page);
  await openPaper(page, "call");
  const printing = page.locator(".estimator");
  // What is printed, once the browser has told that it prints.
  await page.evaluate(() => (window.print = () => void window.dispatchEvent(new Event("beforeprint"))));
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await printing.getAttribute("data-printing"), "paper");
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await printing.getAttribute("data-printing"), null);
  await page.locator("#print-answer").click();
  assert.equal(await printing.getAttribute("data-printing"), null);
  await page.locator("#paper-close").click();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  assert.equal(await printing.getAttribute("data-printing"), null);
});

test("what was not answered is a line to write on, and nothing is made up", async () => {
  const page = await openWithClipboard();
  await openPaper(page, "referral");
  const letter = await copyPaper(page);
  assert.match(
    letter,
    /^November 23, 2026\n\nRequest for a referral or prescription for massage therapy \(97124\) or manual therapy \(97140\)\n\nDear ________,\n\nI am your patient ________, born ________\./,
  );
  assert.match(letter, /3\. How often: ________\n4\. Number of visits: ________\n5\. For how long: ________\n/);
  assert.match(letter, /Signature: ________\nName: ________$/);
  assert.equal(await page.locator("#paper .numbers .blank").count(), 9);
});

// A plan that leaves massage out still owes the therapy benefit: its reviewer reads what the letter calls the care.
for (const [said, coded, denied] of /** @type {const} */ ([
  [{ "necessity.therapist": "physicalTherapist" }, "manual therapy (97140)", "manual therapy (billing code "],
  [{ "necessity.therapist": "occupationalTherapist" }, "manual therapy (97140)", "manual therapy (billing code "],
  [{ "necessity.therapist": "chiropractor" }, "manual therapy (97140)", "manual therapy (billing code "],
  [{ "necessity.serviceCode": "97140" }, "manual therapy (97140)", "manual therapy (billing code 97140)"],
  [{ "necessity.serviceCode": "97124" }, "massage therapy (97124)", "massage therapy (billing code 97124)"],
  [{ "necessity.therapist": "massageTherapist" }, "massage therapy (97124) or manual therapy (97140)", "massage therapy (billing code "],
])) {
  test(`the letters of a patient who said ${Object.values(said)} call the care ${coded}`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": "ppo", "course.visits": "8", "charges.billedCharge": "140", ...said });
    await openPaper(page, "referral");
    assert.ok((await text(page, "#paper-sheets")).includes(`referral or prescription for ${coded} Dear`));
    await openPaper(page, "denial");
    const letters = await text(page, "#paper-sheets");
    assert.ok(letters.includes(`you denied ${denied}`), letters);
    assert.ok(letters.includes(`You denied 8 visits of ${denied}`), letters);
    const all = [letters];
    for (const paper of ["necessity", "takeAlong", "call"]) {
      await openPaper(page, paper);
      all.push(await text(page, "#paper"));
    }
    assert.doesNotMatch(all.join(), /medical massage/);
    if (coded.startsWith("manual")) assert.match(all.join(), /Is 97140, billed by .*And 97124\?/);
  });
}

test("a physical therapist's patient who was told no asks whether that no reaches manual therapy, and for no other therapist", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "necessity.planPaysMassage": "no", "necessity.therapist": "physicalTherapist" });
  await openPaper(page, "call");
  const asked = await text(page, "#paper");
  assert.match(asked, /This is manual therapy: does that denial apply to it\?/);
  assert.doesNotMatch(asked, /Would you pay a physical therapist/);
  await openPaper(page, "denial");
  assert.match(await text(page, "#paper-sheets"), /only that the contract leaves massage out, answer that your care is manual therapy\./);
});

test("whose visits of an accepted work claim were refused asks the adjuster why, and how and by when it is reviewed", async () => {
  const page = await browser.open();
  const claim = { "coverage.kind": "workersCompensation", "coverage.claimAccepted-yes": /** @type {const} */ (true) };
  await answer(page, { ...claim, "necessity.planPaysMassage": "no" });
  await openPaper(page, "call");
  assert.match(await text(page, "#paper"), /Why were these visits refused\? .*by what day\?/);
});

// 6 visits once a week are 6 weeks; 5 visits twice a week end in the third week.
test("a letter says how often and how long, once both are answered", async () => {
  const page = await openWithClipboard();
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6" });
  await openPaper(page, "referral");
  assert.match(await copyPaper(page), /How often: ________\n4\. Number of visits: 6\n5\. For how long: ________\n/);
  await answer(page, { "course.visitsPerWeek": "1" });
  assert.match(await text(page, "#paper-sheets"), /How often: once a week.*Number of visits: 6 .*For how long: 6 weeks/);
  await answer(page, { "course.visits": "5", "course.visitsPerWeek": "2" });
  assert.match(await text(page, "#paper-sheets"), /How often: 2 visits a week.*Number of visits: 5 .*For how long: 3 weeks/);
});

test("the request for an HSA or FSA names the law and what it does not pay, and promises nothing", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "account.kind-hsa": true });
  await fillIn(page, NAMES);
  await openPaper(page, "necessity");
  const letter = await text(page, "#paper-sheets");
  assert.match(letter, /section 213\(d\) of the Internal Revenue Code/);
  assert.match(letter, /12 months at most.*What you pay before its date may be refused/);
  assert.match(letter, /tips, packages that you buy before the treatment, or fees for missed visits/);
  assert.match(letter, /Use FSA money by the end of the plan year.*A limited-purpose FSA cannot pay for massage\. An HRA may/);
  assert.match(letter, /no promise that the administrator accepts the cost/);
  assert.match(letter, /whole ICD-10-CM code: low back pain since March, diagnosis code/);
});

test("whoever has an HSA reads that an FSA beside it pays no massage, and the letter ties the massage to the condition", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "account.kind-hsa": true, "account.available": "500", "account.federalRate": "22" });
  await openPaper(page, "necessity");
  const letter = await text(page, "#paper-sheets");
  assert.match(letter, /for this condition, not for general health\. Without the condition I would have no such visit/);
  assert.match(letter, /If you also have an FSA, it is most often a limited-purpose one, which pays no massage/);
  assert.doesNotMatch(letter, /Use FSA money/);
});

// An adjuster quotes what stands first: a condition, and not a wish.
test("a referral is asked for because of a condition, and for an examination first", async () => {
  const page = await browser.open();
  for (const kind of ["ppo", "workersCompensation", "autoPip"]) {
    await answer(page, { "coverage.kind": kind });
    await openPaper(page, "referral");
    const letter = await text(page, "#paper-sheets");
    assert.match(letter, /I have .*I ask you to examine me and, if you find massage or manual therapy medically needed, to/, kind);
    assert.doesNotMatch(letter, /would like|hope/, kind);
    await page.locator("#paper-close").click();
  }
});

test("the checklist holds all that is to be in hand, and where the approval stands", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "authorization.status": "approved", "authorization.visits": "4" });
  await openPaper(page, "authorization");
  const [sheet = ""] = await printPaper(page);
  for (const part of [
    /told that the visits are authorized/,
    /Authorization number:/,
    /It holds from/,
    /Visits authorized: 4\. Visits planned: 6 visits/,
    /last planned visit, March 9, 2026,/,
    /Who said so:/,
    /its contract often makes the clinic bear the denied claim/,
    /no promise to pay/,
  ])
    assert.match(sheet, part);
  await answer(page, { "authorization.status": "missing" });
  assert.match(await text(page, "#paper-sheets"), /do not begin before the answer/);
});

test("the checklist asks for no number where no authorization is needed, and whoever has no insurance needs no checklist", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "authorization.status": "notRequired" });
  await openPaper(page, "authorization");
  const sheet = await text(page, "#paper-sheets");
  assert.match(sheet, /told that you need no authorization.*own words that you need no authorization/);
  assert.doesNotMatch(sheet, /Authorization number/);
  await answer(page, { "coverage.kind": "none" });
  assert.equal(await page.locator("#paper").isVisible(), false);
});

test("in Washington the checklist of a work injury names visits 7 and 13", async () => {
  const page = await browser.open();
  await answer(page, {
    "coverage.kind": "workersCompensation",
    "coverage.state": "WA",
    "coverage.claimAccepted-yes": true,
    "authorization.status": "approved",
    "course.visits": "14",
    "charges.billedCharge": "150",
  });
  await openPaper(page, "authorization");
  assert.match(await text(page, "#paper-sheets"), /The authorization has to go on at visit 7 and visit 13\./);
});

// 180 days from January 15, 2026: 16 left in January, 28, 31, 30, 31, 30 make 166, and 14 of July. Four months from October 30 would be
// February 30: the first of March.
test("the deadlines of an appeal are named in full, each under the notice", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  assert.match(
    await text(page, "#paper-sheets"),
    /you have 180 days from the day the denial reached you\. .*four months from the day a final denial reaches you/,
  );
  await at(page, "detail.denialReceived").fill("2026-01-15");
  await at(page, "detail.finalDenialReceived").fill("2026-10-30");
  const [guide = "", reasons = "", appeal = "", ...more] = await printPaper(page);
  assert.deepEqual(more, []);
  const notice = "If your notice gives another date, that one holds\\.";
  assert.match(
    guide,
    new RegExp(`Appeal to the plan: by July 14, 2026\\. .*reached you\\. That day has passed\\. .*${notice} The plan has`),
  );
  assert.match(guide, new RegExp(`External review: by March 1, 2027\\. .*reached you\\. ${notice} An external`));
  assert.match(
    guide,
    /First, before any appeal .*corrected claim .*peer-to-peer.* Deadlines .*Who helps you, free of charge.*1-866-444-3272/,
  );
  assert.doesNotMatch(guide, /last day/i);
  assert.match(
    guide,
    /within 72 hours if it is urgent, within 30 days if you have not had the visits yet, and within 60 days if you have had them/,
  );
  assert.match(guide, /within 45 days, or 72 hours if it is urgent/);
  assert.match(guide, /The referral with the diagnosis.*The plan of care: how often and how long.*The plan’s own words/);
  assert.doesNotMatch(guide, /falls on/);
  assert.match(
    reasons,
    /in writing and free of charge: 1\. the reason for the denial.*word for word.*medical criteria.*29 CFR 2560\.503-1\(h\)\(2\)\(iii\) and \(m\)\(8\)/,
  );
  assert.match(appeal, /which I received on January 15, 2026\. .*external review/);
});

// Who has part in the second look, what they name and what they send: 29 CFR 2560.503-1(h)(3)(iii) to (v), 45 CFR 147.136(b)(2)(ii)(C). Visits
// that go on meanwhile: 29 CFR 2560.503-1(f)(2)(ii), 45 CFR 147.136(b)(2)(iii). Two levels: 29 CFR 2560.503-1(c)(2).
test("after a denial a person reads how visits go on, of a second appeal, and who has to look again", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  const [guide = "", reasons = "", appeal = ""] = await printPaper(page);
  assert.match(guide, /peer-to-peer” call\) before you send the appeal.*send a copy to its plan administrator/);
  assert.match(guide, /appeal before the last authorized day and say that you want the visits to go on/);
  assert.match(guide, /offers a second appeal.*four months begin with the letter that calls itself final/);
  assert.match(guide, /It must be there by that day, not only be posted/);
  for (const part of ["explanation of benefits", "itemized bill", "authorization and its number", "record of calls"])
    assert.ok(guide.includes(part), part);
  assert.match(
    reasons,
    /Appeals address, from the notice.*Copy to the plan administrator, if a private employer or a union gives the plan/,
  );
  assert.match(
    appeal,
    /trained in this field, had no part in the first decision, and does not work under whoever made it\. Name the experts.*any new evidence before you decide/,
  );
});

// Before the visits there is no bill and no explanation of benefits: nobody signs that they enclose one.
test("an appeal leaves the patient to tick what it encloses", async () => {
  const page = await openWithClipboard();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  assert.match(
    await copyPaper(page),
    /I enclose what is ticked: \[\u00a0\]\u00a0the denial notice, \[\u00a0\]\u00a0the explanation of benefits, .*\[\u00a0\]\u00a0the letter of ________, /,
  );
});

test("only where a doctor can call the reviewer does the paper say so", async () => {
  const page = await browser.open();
  for (const [kind, said] of /** @type {const} */ ([
    ["ppo", /call the plan’s own reviewer \(a “peer-to-peer” call\)/],
    ["medicareAdvantage", /call the plan’s own reviewer \(a “peer-to-peer” call\)/],
    ["medicaid", /If a health plan manages your Medicaid, .*“peer-to-peer”/],
    ["medicare", undefined],
    ["autoPip", undefined],
    ["workersCompensation", undefined],
    ["tricare", undefined],
    ["va", undefined],
  ])) {
    await answer(page, { "coverage.kind": kind });
    await openPaper(page, "denial");
    const paper = await text(page, "#paper-sheets");
    if (said === undefined) assert.doesNotMatch(paper, /peer-to-peer/, kind);
    else assert.match(paper, said, kind);
    await page.locator("#paper-close").click();
  }
});

test("members of a sharing ministry and others whom the rules leave out read that their own papers decide", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  const policy = at(page, "detail.policy");
  assert.equal(await policy.inputValue(), "");
  for (const one of ["sharing", "shortTerm", "fixedIndemnity", "retireeOnly"]) {
    await policy.selectOption(one);
    const paper = await text(page, "#paper-sheets");
    assert.match(paper, /Its own papers and the notice say how to appeal and by when/, one);
    assert.doesNotMatch(paper, /180 days|I appeal the denial|ERISA/, one);
    assert.equal(await policy.isVisible(), true, "another can be chosen");
  }
  await policy.selectOption("grandfathered");
  const paper = await text(page, "#paper-sheets");
  assert.match(paper, /180 days/);
  assert.doesNotMatch(paper, /External review:/);
  await answer(page, { "coverage.kind": "medicare" });
  assert.equal(await policy.isVisible(), false);
});

// 180 days from June 15, 2026: 15 left in June, 31, 31, 30, 31, 30 make 168, and 12 of December, a Saturday 19 days after Monday, November 23.
test("a deadline on a weekend is told", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "hmo" });
  await openPaper(page, "denial");
  await at(page, "detail.denialReceived").fill("2026-06-15");
  assert.match(await text(page, "#paper-sheets"), /by December 12, 2026\. .*December 12, 2026 falls on a Saturday: send it before\./);
});

test("days that cannot be are told beside their field", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  await at(page, "detail.denialReceived").fill("2026-05-01");
  await at(page, "detail.finalDenialReceived").fill("2026-04-30");
  assert.match(await text(page, "[id='detail.finalDenialReceived-error']"), /^Choose .*May 1, 2026/);
  assert.equal(await at(page, "detail.finalDenialReceived").getAttribute("aria-invalid"), "true");
  await at(page, "detail.finalDenialReceived").fill("2026-05-02");
  assert.equal(await page.locator("[id='detail.finalDenialReceived-error']").isVisible(), false);
});

test("a day that is not whole is told once it is left", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await openPaper(page, "denial");
  await at(page, "detail.denialReceived").press("5");
  assert.equal(await page.locator("[id='detail.denialReceived-error']").isVisible(), false);
  await page.locator("#paper-title").focus();
  assert.match(await text(page, "[id='detail.denialReceived-error']"), /^Type a whole date/);
});

for (const [kind, route] of Object.entries({
  workersCompensation:
    /protest it.*as short as 14 days.*give it the refusal letter.*only visits were refused.*within 14 to 30 days.*workers’ compensation agency/,
  autoPip: /your policy and your state’s law decide the route/,
  medicare: /Medicare has a route of its own.*State Health Insurance Assistance Program/,
  medicareAdvantage: /Medicare has a route of its own/,
  // 42 CFR 438.402(c)(1)(i) and (2)(ii), 438.420.
  medicaid:
    /appeal to that plan first, within 60 days .*fair hearing.*within 10 days of the notice, or before the cut starts.*under 21.*legal aid office/,
  // 10 U.S.C. 1086(d), 32 CFR 199.10(a)(1)(ii).
  tricare: /TRICARE has a route of its own.*Medicare pays first.*beneficiary counselor/,
  va: /The VA has a route of its own.*patient advocate/,
})) {
  test(`after a denial by ${kind} the paper says whose route it is, and gives no dates`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": kind });
    await openPaper(page, "denial");
    assert.equal(await at(page, "detail.denialReceived").isVisible(), false);
    assert.equal(await at(page, "detail.denialDated").isVisible(), kind !== "none");
    const paper = await text(page, "#paper-sheets");
    assert.match(paper, route);
    assert.doesNotMatch(paper, /July 14|180 days|I appeal the denial/);
  });
}

for (const [claim, answers, told, other] of /** @type {const} */ ([
  [
    "accepted",
    { "coverage.claimAccepted-yes": true },
    /whether you ask for that or the provider who treats the injury.*within 14 to 30 days/,
    /refusal letter|California/,
  ],
  ["refused", { "coverage.claimAccepted-no": true }, /protest it.*as short as 14 days.*refusal letter/, /only visits were refused/],
  // 8 CCR 9792.10.1(b)(1).
  [
    "accepted in California",
    { "coverage.claimAccepted-yes": true, "coverage.state": "CA" },
    /independent medical review \(IMR\).*within 30 days/,
    /refusal letter/,
  ],
])) {
  test(`after a denial of a work claim that was ${claim} the paper says the way of that alone`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": "workersCompensation", ...answers });
    await openPaper(page, "denial");
    const paper = await text(page, "#paper-sheets");
    assert.match(paper, told);
    assert.doesNotMatch(paper, other);
  });
}

for (const [cause, route, other] of /** @type {const} */ ([
  ["job", /workers’ compensation agency/, /your policy and your state’s law/],
  ["motorVehicle", /your policy and your state’s law decide the route/, /workers’ compensation/],
])) {
  test(`who has no plan and was refused after a ${cause} injury reads the route of that insurance alone`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": "none", "necessity.cause": cause, "necessity.otherInsurance": "refused" });
    await openPaper(page, "denial");
    const paper = await text(page, "#paper-sheets");
    assert.match(paper, route);
    assert.doesNotMatch(paper, other);
    assert.doesNotMatch(paper, /its own notice/);
  });
}

test("after a claim for an injury was refused, the paper warns that its time is shorter than the plan’s", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "necessity.cause": "job", "necessity.otherInsurance": "refused" });
  await openPaper(page, "denial");
  const paper = await text(page, "#paper-sheets");
  assert.match(
    paper,
    /Deadlines For the refusal of your injury claim, the date in its own notice holds\..*14 days\. Appeal to the plan.*180 days.*workers’ compensation agency/,
  );
  await answer(page, { "necessity.otherInsurance": "none" });
  assert.doesNotMatch(await text(page, "#paper-sheets"), /its own notice/);
});

// A plan of an employer is under ERISA, one of a state, a city or a church is not: nobody has said which it is.
test("the letter for a self-funded plan names the rule of plans under ERISA and of the others", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "coverage.funding": "selfFunded" });
  await openPaper(page, "denial");
  assert.match(
    await text(page, "#paper-sheets"),
    /under 29 CFR 2560\.503-1\(h\)\(2\)\(iii\) and \(m\)\(8\) and under 45 CFR 147\.136, whichever holds for my plan\. If a private employer or a union gives the plan, its plan administrator gets a copy.*ERISA section 104\(b\)\(4\).*Copy to the plan administrator/,
  );
});

// Met $0: five visits of $100 and one of $20 are $520. Met $500: six of $20 are $120. Billed 6 x $150 = $900, cash 6 x $80 = $480.
test("the estimate to take along holds what is owed, what is used, each visit, the notices and the day", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await fillIn(page, NAMES);
  await openPaper(page, "takeAlong");
  const paper = (await printPaper(page)).join(" ");
  for (const part of [
    /Only the clinic can issue a good-faith estimate\./,
    /Date of birth February 29, 1980/,
    /If your plan covers massage, you pay \$120 to \$520/,
    /Full billed charge for all visits \$900/,
    /Pay the cash rate for every visit \$480/,
    /Deductible, in network total \$500, met so far/,
    /Visit limit, in network the plan has none/,
    /Billed charge \$150 Price in network \(allowed amount\) \$100 Cash rate \$80/,
    /1–5, Feb 2, 2026 to Mar 2, 2026 \$150\.00 \$20\.00 \$100\.00/,
    /6, Mar 9, 2026 \$150\.00 \$20\.00 \$20\.00/,
    /All visits \$900\.00 \$120\.00 \$520\.00/,
    /Provider Lee Park, River Clinic NPI or tax number 1234567893 Place of the service 1 River Street, Salem/,
    /not to bill the plan: .*45 CFR 164\.522.* nothing of it counts toward the deductible or the maximum/,
    /makes the clinic bear the denied claim/,
    /A written referral, if the plan asks for one: diagnosis, how often, how long/,
    /no guarantee of benefits/,
    /Federal figures last checked on [A-Z][a-z]+ \d+, 202\d\./,
  ])
    assert.match(paper, part);
});

test("who pressed that enough is left of the maximum reads the least of it, and no other end", async () => {
  const page = await browser.openCards(PHONE);
  const go = () => page.locator("#card-continue").click();
  const press = (/** @type {string} */ option) => page.locator(`.option [value=${option}]`).check();
  await press("healthPlan");
  await go();
  await press("upTo12");
  await go();
  await at(page, "charges.billedCharge").fill("180");
  await go();
  await press("in");
  await go();
  await press("deductibleWaived");
  await at(page, "coverage.inNetwork.copayment").fill("30");
  await go();
  // 12 visits of $180 are $2,160.
  await press("far");
  assert.equal(await at(page, "coverage.inNetwork.outOfPocketMaximum.remaining").inputValue(), "2,160–10,600");
  await page.locator("#bar a").click();
  await openPaper(page, "takeAlong");
  assert.match(await text(page, "#paper-sheets"), /Out-of-pocket maximum.* remaining at least \$2,160 /);
});

test("the estimate to take along asks for a referral only where the check does", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "necessity.therapist": "physicalTherapist" });
  await openPaper(page, "takeAlong");
  const paper = await text(page, "#paper-sheets");
  assert.match(paper, /No referral: this therapist can treat without one/);
  assert.doesNotMatch(paper, /A written referral/);
  await answer(page, { "necessity.therapist": "massageTherapist" });
  assert.match(await text(page, "#paper-sheets"), /A written referral/);
});

test("visits bear no dates that nobody gave", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "course.firstVisit": "" });
  await openPaper(page, "takeAlong");
  assert.match(await text(page, "#paper-sheets"), /1–5 \$150\.00 \$20\.00 \$100\.00 6 \$150\.00/);
});

// Cash 8 x $90 = $720.
test("self-pay is told of the right to an estimate by the clinic", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "8", "charges.billedCharge": "160", "charges.cashRate": "90" });
  await openPaper(page, "takeAlong");
  const paper = await text(page, "#paper-sheets");
  assert.match(
    paper,
    /right to a good-faith estimate from the clinic.*\$400 or more above.*within 120 days.*estimate in hand.*fee of \$25.*1-800-985-3059/,
  );
  assert.match(paper, /Paying yourself, you pay \$720/);
  assert.match(paper, /Expected charges for 8 visits Price One visit All visits Billed charge \$160 \$1,280 Cash rate \$90 \$720/);
});

test("whoever has no insurance is offered no paper for an insurer, and one that is open closes", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  await answer(page, { "coverage.kind": "none", "necessity.cause": "motorVehicle" });
  await page.locator("#paper").waitFor({ state: "hidden" });
  assert.deepEqual(await page.locator("[data-paper]:visible .paper-name").allInnerTexts(), [
    "Letter of medical necessity request",
    "Estimate to take along",
  ]);
  assert.equal(await page.locator('[data-step="readAutoPolicy"]').count(), 1);
  assert.equal(await page.locator('[data-opens-paper="call"]').count(), 0);
});

test("where nothing is covered the estimate to take along names insurance as no way to pay", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await answer(page, { "coverage.kind": "autoPip", "coverage.state": "FL", "necessity.therapist": "massageTherapist" });
  await openPaper(page, "takeAlong");
  assert.doesNotMatch(await text(page, "#paper-sheets"), /Use insurance/);
  await answer(page, { "coverage.kind": "hmo" });
  assert.match(
    await text(page, "#paper-sheets"),
    /Use insurance for every visit \$[\d,]+( to \$[\d,]+)?, if the insurer pays .*A referral from the primary-care doctor/,
  );
});

test("a step opens the paper that helps with it", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("#steps button").first().click();
  await opened(page, "call");
  assert.equal(await focusedId(page), "paper-title");
  assert.equal(await text(page, "#paper-title"), "Call script for the insurer");
  assert.equal(await page.locator("[data-paper=call]").getAttribute("aria-expanded"), "true");
  assert.equal(await page.locator("[data-opens-paper=call]").count(), 1, "a paper is offered once");
});

test("a paper that cannot be loaded is told in one sentence, and opens at the next press", async () => {
  for (const [language, sentence] of Object.entries({
    "": "This paper could not be loaded. Check your connection and press its button again.",
    "es/": "No se pudo cargar este papel. Revise su conexión y presione de nuevo su botón.",
  })) {
    const page = await browser.openBlank();
    await page.goto(browser.server.url + language);
    await ready(page);
    await askAll(page);
    await page.route("**/parts/room-*", (route) => route.abort());
    await page.locator("[data-paper=referral]").click();
    await page.locator("#papers-failed", { hasText: sentence }).waitFor();
    assert.equal(await focusedId(page), "papers-failed");
    assert.equal(await page.locator("#paper").isVisible(), false);
    await page.unroute("**/parts/room-*");
    await openPaper(page, "referral");
    assert.equal(await page.locator("#papers-failed").isVisible(), false);
  }
});

test("a double click leaves a paper open", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("[data-paper=referral]").dispatchEvent("click", { detail: 1 });
  await page.locator("[data-paper=referral]").dispatchEvent("click", { detail: 2 });
  await opened(page, "referral");
  assert.equal(await page.locator("#paper").isVisible(), true);
});

test("no paper calls itself a good-faith estimate", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  for (const kind of ["ppo", "none"]) {
    await answer(page, { "coverage.kind": kind });
    // Whoever has no insurer is offered fewer.
    for (const name of kind === "none" ? ["necessity", "takeAlong"] : PAPERS) {
      await openPaper(page, name);
      const titles = await page.locator("#papers :is(h2, h3, h4, caption, dt, .paper-choice)").allInnerTexts();
      assert.deepEqual(
        titles.filter((title) => /good.faith/i.test(title)),
        [],
      );
    }
  }
});

test("without an estimate a paper says what it waits for, and the call script needs only the kind of insurance", async () => {
  const page = await browser.open();
  await openPaper(page, "takeAlong");
  assert.match(await text(page, "#paper-note"), /Answer the questions above until the estimate appears/);
  await openPaper(page, "call");
  assert.match(await text(page, "#paper-note"), /Choose first what pays for your visits/);
  assert.equal(await page.locator("#paper-call").isVisible(), false);
  await answer(page, { "coverage.kind": "ppo" });
  await page.locator("#paper-call").waitFor();
  assert.match(await text(page, "#paper-call"), /How much is my deductible/);
});

test("another kind of insurance has other questions in the call script, and starting over has none", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  assert.match(await text(page, "#paper"), /I was told that the clinic is in network\. .*self-funded/);
  await answer(page, { "authorization.status": "", "coverage.kind": "workersCompensation" });
  const script = await text(page, "#paper");
  assert.match(
    script,
    /Who is my adjuster\?.*Has the claim been accepted\?.*If it is accepted: for which conditions\?.*To which fax number/,
  );
  assert.doesNotMatch(script, /deductible|allowed amount|copay|no longer matters/);
  await answer(page, { "coverage.claimAccepted-no": true });
  await openPaper(page, "referral");
  await openPaper(page, "call");
  const refused = await text(page, "#paper");
  assert.match(refused, /By what day do I protest/);
  assert.doesNotMatch(refused, /which conditions|body/);
  await page.locator("#start-over").click();
  assert.equal(await page.locator("#paper-call").isVisible(), false);
  await page.locator("#undo").click();
  assert.equal(await page.locator("#paper-call").isVisible(), true);
});

/** @param {Page} page */
function deductibleItem(page) {
  return page.locator(".paper-ask", { hasText: "How much is my deductible" });
}

// $200 met leaves $300: three visits of $100, then three of $20: $360.
test("an answer typed into the call script goes into the form, and the span shrinks", async () => {
  const page = await openWithClipboard();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  assert.equal(
    await text(page, "#paper-span"),
    "If your plan covers massage, you pay $120 to $520. If it is not covered, you pay $480 at the clinic’s cash rate.",
  );
  const item = deductibleItem(page);
  assert.match(await item.innerText(), /about \$400 closer/i);
  const field = page.locator("[id='paper.coverage.inNetwork.deductible.met']");
  await field.fill("200");
  await page.locator("#paper-span", { hasText: "$360" }).waitFor();
  assert.match(await text(page, "#paper-span"), /you pay \$360\./);
  assert.equal(await at(page, "coverage.inNetwork.deductible.met").inputValue(), "200");
  assert.equal(await item.isVisible(), true);
  assert.match(await copyPaper(page), /How much is my deductible, and how much of it is met\?\n {3}Answer: \$200\n/);
  assert.match((await printPaper(page)).join(" "), /Answer: \$200 /);
  await page.locator("#paper-close").click();
  await openPaper(page, "call");
  assert.equal(await item.count(), 0);
});

test("beside the cards of a phone the papers ask all that they ask beside the form", async () => {
  const page = await browser.open(PHONE);
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "denial");
  await page.locator("#view-cards").click();
  await fillIn(page, { patient: "Ana" });
  await fillInBeside(page, { denialReceived: "2026-11-15" });
  // 180 days from November 15, 2026: 15 left in November, 31, 31, 28, 31 make 136, 30 of April 166, and 14 of May.
  assert.match(await text(page, "#paper-sheets"), /Appeal to the plan: by May 14, 2027\..*Ana/);
  await openPaper(page, "call");
  for (const insteads of ["none", "unknown"]) {
    const box = page.locator(`[id='paper.coverage.inNetwork.deductible-${insteads}']`);
    assert.equal(await box.locator("xpath=..").isVisible(), true, insteads);
  }
  await page.locator("[id='paper.coverage.inNetwork.dollarLimit']").check();
  await page.locator("[id='paper.coverage.inNetwork.dollarLimit.remaining']").fill("900");
  assert.equal(await at(page, "coverage.inNetwork.dollarLimit.remaining").inputValue(), "900");
});

test("the call script shows what is wrong beside the answer", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  const field = page.locator("[id='paper.coverage.inNetwork.deductible.met']");
  await field.fill("many");
  await page.keyboard.press("Tab");
  const error = page.locator("[id='paper.coverage.inNetwork.deductible.met-error']");
  assert.equal(await error.innerText(), "Type an amount in dollars, such as 30 or 1,250.50.");
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  // What cannot be read counts as not known.
  assert.match(await text(page, "#paper-span"), /^If your plan covers massage, you pay \$120 to \$520\./);
  await field.fill("1234.5");
  await field.fill("234.5");
  await page.keyboard.press("Tab");
  assert.equal(await field.inputValue(), "234.50");
  assert.equal(await error.isVisible(), false);
});

test("my plan has none, ticked in the call script, pushes aside what is typed", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  await page.locator("[id='paper.coverage.inNetwork.deductible-none']").check();
  // No deductible: six visits of $20.
  assert.match(await text(page, "#paper-span"), /^If your plan covers massage, you pay \$120\./);
  assert.equal(await at(page, "coverage.inNetwork.deductible-none").isChecked(), true);
  assert.equal(await page.locator("[id='paper.coverage.inNetwork.deductible.amount']").inputValue(), "");
});

test("the call script asks both networks by name, and what no longer matters says so", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "150" });
  await openPaper(page, "call");
  const outside = page.locator(".paper-ask", { hasText: "What do I pay for one visit" });
  const field = page.locator("[id='paper.coverage.outOfNetwork.copayment']");
  assert.equal(await field.isVisible(), true);
  assert.match((await printPaper(page)).join(" "), /In network: .*Out of network: /);
  await page.locator("[id='paper.network-in']").check();
  await field.waitFor({ state: "hidden" });
  assert.equal(await outside.locator("[id='paper.coverage.inNetwork.copayment']").isVisible(), true);
  assert.equal(await at(page, "network-in").isChecked(), true);
  assert.doesNotMatch((await printPaper(page)).join(" "), /Out of network/);
});

test("a letter names a whole diagnosis code, and never a broken one", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "necessity.diagnosisCode": "M54.50" });
  await openPaper(page, "referral");
  assert.match(await text(page, "#paper-sheets"), /I have low back pain\..*whole ICD-10-CM code: M54\.50 The medical reason/i);
  await answer(page, { "necessity.diagnosisCode": "M54.5" });
  assert.doesNotMatch(await text(page, "#paper-sheets"), /M54/);
});

test("the call script opens with what is known", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "necessity.diagnosisCode": "m5450", "necessity.therapist": "massageTherapist" });
  await fillIn(page, NAMES);
  await openPaper(page, "call");
  const script = (await printPaper(page)).join(" ");
  assert.match(script, /Patient Ana <b>x<\/b> O’Neil Date of birth February 29, 1980 Member ID A-12 "3" Group number G-9/);
  assert.match(script, /NPI or tax number 1234567893/);
  assert.match(script, /Is my coverage active from February 2, 2026 to March 9, 2026\?/);
  assert.match(script, /Is 97124, billed by a licensed massage therapist, covered for M54\.50\? And 97140\?/);
});

test("no name stays behind: not after a copy, not in a paper that is closed, not after starting over", async () => {
  const page = await openWithClipboard();
  await answer(page, DEDUCTIBLE_PLAN);
  await fillIn(page, NAMES);
  await openPaper(page, "referral");
  assert.match(await copyPaper(page), /Ana <b>x<\/b> O’Neil/);
  const isAnywhere = () =>
    page.locator(".estimator").evaluate((root) => {
      const areas = [...root.querySelectorAll("textarea")].map(({ value }) => value);
      return /O’Neil/.test([root.textContent, ...areas].join());
    });
  assert.equal(await page.locator("#paper-text").inputValue(), "");
  assert.equal(await isAnywhere(), true, "the open paper has it");
  await page.locator("#paper-close").click();
  assert.equal(await isAnywhere(), false);
  await openPaper(page, "referral");
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
  await page.locator("#paper-copy").click();
  await page.locator("#paper-text").waitFor();
  assert.match(await page.locator("#paper-text").inputValue(), /O’Neil/);
  await page.locator("#start-over").click();
  assert.equal(await isAnywhere(), false);
  assert.equal(await page.locator("#paper-text").isVisible(), false);
});

test("every sheet of a paper is copied", async () => {
  const page = await openWithClipboard();
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "denial");
  await fillInBeside(page, DENIAL);
  const copied = await copyPaper(page);
  const sheets = await page.locator("#paper-sheets > *").allInnerTexts();
  assert.equal(sheets.length, 3);
  const flat = (/** @type {string} */ text) => text.replaceAll(/[\s_]+/g, " ").trim();
  // The last words of each sheet stand in the copy, in their order.
  const places = sheets.map((sheet) => flat(copied).indexOf(flat(sheet.split("\n").findLast((line) => line.length > 20) ?? "")));
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? 0)),
    String(places),
  );
});

test("a name of 20,000 characters is cut on the paper, and not in its field", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("#paper-details > summary").click();
  await at(page, "detail.patient").fill("x".repeat(20_000));
  await openPaper(page, "referral");
  const [longest] = (await text(page, "#paper-sheets")).match(/x{100,}…?/) ?? [""];
  // 2,000 signs, a page of a letter, and the sign that says that there are more.
  assert.deepEqual([longest.length, longest.at(-1)], [2001, "…"]);
  assert.equal((await at(page, "detail.patient").inputValue()).length, 20_000);
});

test("where copying is refused the text is laid out and selected", async () => {
  const page = await browser.open();
  await openPaper(page, "referral");
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } }),
  );
  await page.locator("#paper-copy").click();
  await page.locator("#paper-text").waitFor();
  assert.match(await text(page, "#paper-status"), /^This browser did not allow copying\./);
  assert.equal(await focusedId(page), "paper-text");
  const [selected, length] = await page.locator("#paper-text").evaluate((area) => {
    const { selectionStart, selectionEnd, value } = /** @type {HTMLTextAreaElement} */ (area);
    return [selectionEnd - selectionStart, value.length];
  });
  assert.equal(selected, length);
});

test("papers go by the keyboard alone, one at a time", async () => {
  const page = await browser.open();
  await page.locator("[data-paper=call]").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await opened(page, "referral");
  assert.equal(await focusedId(page), "paper-title");
  assert.equal(await text(page, "#paper-title"), "Referral request");
  assert.equal(await page.locator("[data-paper=referral]").getAttribute("aria-expanded"), "true");
  for (const id of ["paper-print", "paper-copy", "paper-close"]) {
    await page.keyboard.press("Tab");
    assert.equal(await focusedId(page), id);
  }
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#paper").isVisible(), false);
  assert.equal(await page.locator("[data-paper=referral]").evaluate((button) => button.matches(":focus")), true);
  assert.equal(await page.locator("[aria-expanded=true]").count(), 0);
});

test("starting over clears the names too, and Enter in one of them does nothing", async () => {
  const page = await browser.open();
  await fillIn(page, { patient: "Ana" });
  await at(page, "detail.patient").press("Enter");
  assert.equal(await page.locator("#summary").isVisible(), false);
  await page.locator("#start-over").click();
  assert.equal(await at(page, "detail.patient").inputValue(), "");
  await page.locator("#undo").click();
  assert.equal(await at(page, "detail.patient").inputValue(), "Ana");
});

test("a button that is pressed slowly stays under the finger, also where the form ends and its bar stands", async () => {
  for (const width of [375, 1280]) {
    const page = await browser.open({ viewport: { width, height: 800 } });
    await answer(page, DEDUCTIBLE_PLAN);
    const button = page.locator("[data-paper=takeAlong]");
    await button.evaluate((one) => one.scrollIntoView({ block: "center" }));
    const box = await button.boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await page.mouse.up();
    await opened(page, "takeAlong");
    assert.equal(await focusedId(page), "paper-title", `at ${width} px`);
  }
});

test("names go nowhere: not into the address, a storage or a request", async () => {
  const page = await openWithClipboard();
  await answer(page, DEDUCTIBLE_PLAN);
  // The first one brings all of them.
  await openPaper(page, "takeAlong");
  const served = browser.server.log.length;
  await fillIn(page, NAMES);
  for (const name of PAPERS) {
    await openPaper(page, name);
    await copyPaper(page);
  }
  const kept = await page.evaluate(async () => [document.cookie, localStorage.length, (await indexedDB.databases()).length, location.hash]);
  assert.deepEqual(kept, ["", 0, 0, ""]);
  const inTab = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  assert.match(inTab, /coverage\.kind/);
  Object.values(NAMES).forEach((name) => assert.ok(!inTab.includes(name), name));
  assert.equal(browser.server.log.length, served);
});

for (const name of PAPERS) {
  test(`axe finds nothing in the paper ${name}`, async () => {
    const page = await browser.open();
    await answer(page, DEDUCTIBLE_PLAN);
    await fillIn(page, {});
    await openPaper(page, name);
    await assertAccessibleInEveryLook(page, "#paper");
  });
}

for (const width of [300, 375, 1280]) {
  test(`no paper runs out of the page at ${width} px`, async () => {
    const page = await browser.open({ viewport: { width, height: 800 } });
    await answer(page, DEDUCTIBLE_PLAN);
    await fillIn(page, { ...NAMES, clinicName: "W".repeat(80) });
    for (const name of PAPERS) {
      await openPaper(page, name);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, name);
    }
  });
}

test("what is pressed on a phone is at least 44 px high", async () => {
  const page = await browser.open(PHONE);
  await answer(page, DEDUCTIBLE_PLAN);
  await openPaper(page, "call");
  for (const target of await page.locator("#papers :is(button, summary, .entry, .chip, .choice)").all()) {
    const box = await target.boundingBox();
    if (box !== null) assert.ok(box.height >= 44, `${await target.innerText()} is ${box.height} px high`);
  }
});

test("on a phone the take-along paper shows what each visit costs the patient without scrolling sideways", async () => {
  const page = await browser.open({ viewport: { width: 375, height: 812 } });
  const { "coverage.inNetwork.visitLimit-none": none, ...limited } = DEDUCTIBLE_PLAN;
  assert.ok(none);
  await answer(page, { ...limited, "coverage.inNetwork.visitLimit.visits": "20" });
  await openPaper(page, "takeAlong");
  // Visits are used, and not met.
  assert.match(await text(page, "#paper-sheets"), /Visit limit, in network total 20, used so far/);
  const tables = page.locator("#paper-sheets .scroll");
  assert.ok((await tables.count()) > 0);
  for (const table of await tables.all()) assert.ok(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1));
});
