// @ts-check
/** Whether massage is covered, why, and what to do. The sums are worked by hand from the rules, beside each test. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, focusedId, KNOWN_PPO, NECESSARY, ready, shown, startBrowser, text } from "./browser.mjs";
import { openPaper } from "./papers.mjs";

/** @typedef {import("./browser.mjs").Page} Page */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const YES = /** @type {const} */ (true);
const COURSE = { "course.visits": "12", "charges.billedCharge": "180", "charges.cashRate": "90" };
/** 12 visits at a copay of $30 are $360; paid at the cash rate of $90 they are $1,080. */
const FULL_PPO = {
  ...KNOWN_PPO,
  ...NECESSARY,
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.coinsurance-none": YES,
  "coverage.inNetwork.deductible-none": YES,
  "coverage.inNetwork.outOfPocketMaximum-none": YES,
  ...COURSE,
  "charges.allowedAmount": "120",
};

/** @param {Page} page */
function verdict(page) {
  return page.locator("#verdict").getAttribute("data-verdict");
}

/** @param {Page} page */
async function bothSums(page) {
  const other = page.locator("#pays-other");
  const beside = (await other.isVisible()) ? [await text(page, "#pays-other-label"), await text(page, "#pays-other-amount")] : [];
  return [await text(page, "#pays-label"), await text(page, "#pays-amount"), ...beside];
}

/** @param {Page} page */
function steps(page) {
  return page.locator("#steps-part li[data-step]").evaluateAll((items) => items.map((item) => item.getAttribute("data-step")));
}

test("a plan of which every point is met is likely to pay, and that is no promise", async () => {
  const page = await browser.open();
  await answer(page, FULL_PPO);
  await shown(page);
  assert.equal(await verdict(page), "likely");
  assert.equal(await text(page, "#verdict-sentence"), "Likely covered, though no insurer promises it ahead of time.");
  assert.match(await text(page, "#verdict-reasons"), /^Met, by your answers: massage as a benefit, a diagnosis, who refers you, /);
  // Twelve visits at the cash rate of $90.
  assert.deepEqual(await bothSums(page), ["If your plan covers massage, you pay", "$360", "If it is not covered, you pay", "$1,080"]);
  assert.equal(await text(page, "#pays-other-price"), "at the clinic’s cash rate");
  // On paper it goes on in the line of its amount.
  await page.emulateMedia({ media: "print" });
  assert.match((await page.locator("#pays-other").textContent()) ?? "", /\d at the clinic’s cash rate/);
  assert.match(await text(page, "#pays-other"), /\d at the clinic’s cash rate/);
  await page.emulateMedia({ media: null });
  assert.equal(await page.locator("#steps-part").isVisible(), false);
  assert.equal(await page.locator("#asks-part").isVisible(), false);
  assert.match(await text(page, "#based-on"), /No figure is missing\.$/);
});

test("where nothing is known coverage is possible, and what decides it is asked first", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", ...COURSE });
  await shown(page);
  assert.equal(await verdict(page), "possible");
  assert.match(
    await text(page, "#verdict-reasons"),
    /^A PPO sometimes pays for medical massage\. Not known yet: a diagnosis, .* and which insurer pays first\.$/,
  );
  assert.deepEqual((await bothSums(page)).slice(2), ["If it is not covered, you pay", "$1,080"]);
  const first = page.locator("#asks li").first();
  assert.match(await first.innerText(), /^Do you pay for massage, billing code 97124 or 97140\?\s+decides whether it is covered at all$/);
  await first.locator("a").click();
  assert.equal(await focusedId(page), "necessity.planPaysMassage");
  assert.match(await text(page, "#more-asks-title"), /^More that decides coverage \(\d+\)$/);
});

// An HMO whose visits are not covered costs the cash rate: 12 x $90.
test("an HMO hardly pays without its primary-care doctor's referral, and says what to do", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "coverage.kind": "hmo", "necessity.primaryCareReferral": "no" });
  await shown(page);
  assert.equal(await verdict(page), "unlikely");
  assert.equal(await text(page, "#verdict-reasons"), "Your primary-care doctor has not referred you, and this kind of plan asks for it.");
  assert.deepEqual(await bothSums(page), ["If it is not covered, you pay", "$1,080", "If your plan does cover it, you pay", "$360"]);
  assert.equal((await steps(page))[0], "askPrimaryCarePhysician");
  await answer(page, { "necessity.primaryCareReferral": "yes" });
  assert.equal(await verdict(page), "likely");
  assert.equal(await text(page, "#pays-amount"), "$360");
});

test("an open-access HMO needs no primary-care doctor's referral", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "coverage.kind": "hmo" });
  assert.equal(await verdict(page), "possible");
  await answer(page, { "necessity.primaryCareReferral": "notRequired" });
  assert.equal(await verdict(page), "likely");
});

test("nobody who referred settles nothing until the plan asks for a referral", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "coverage.kind": "hmo", "necessity.primaryCareReferral": "yes" });
  await answer(page, { "necessity.referrer": "nobody" });
  assert.equal(await verdict(page), "possible");
  await answer(page, { "necessity.referralRequired": "yes" });
  assert.equal(await verdict(page), "unlikely");
  assert.equal(await text(page, "#verdict-reasons"), "Your insurance asks for a referral, and nobody has referred you yet.");
  await answer(page, { "necessity.referralRequired": "no" });
  assert.equal(await verdict(page), "likely");
  for (const spared of ["primaryCareReferral", "referrer", "referral"]) {
    assert.equal(await at(page, `necessity.${spared}`).isVisible(), false, spared);
  }
});

test("a record of improvement is asked for once the visits have begun", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.goalsDocumented": "no", "necessity.careUnderWay": "yes" });
  assert.equal(await verdict(page), "unlikely");
  assert.match(await text(page, "#verdict-reasons"), /what should improve\.$/);
  await answer(page, { "necessity.careUnderWay": "no" });
  assert.equal(await verdict(page), "likely");
  assert.equal(await page.locator("#improvement").isVisible(), false);
});

for (const [path, whose, says] of /** @type {const} */ ([
  ["", /\b(your|the) plan\b/i, "The VA says that it does not pay this kind of therapist."],
  ["es/", /\b(su|el) plan\b(?! de)/i, "El VA dice que no paga a este tipo de terapeuta."],
])) {
  test(`no point tells of a plan to whom none pays, at /${path}`, async () => {
    const page = await browser.openBlank();
    await page.goto(browser.server.url + path);
    await ready(page);
    const points = page.locator("#gates .gate-why");
    for (const kind of ["medicare", "medicaid", "va", "workersCompensation", "autoPip"]) {
      await answer(page, { "coverage.kind": kind, "course.visits": "12", "charges.billedCharge": "180" });
      await shown(page);
      const said = await points.allTextContents();
      assert.ok(said.length > 0);
      for (const one of said) assert.doesNotMatch(one, whose, kind);
    }
    await answer(page, { "coverage.kind": "va", "necessity.therapist": "massageTherapist", "necessity.therapistKindCovered": "no" });
    assert.ok((await points.allTextContents()).includes(says));
  });
}

test("what the insurance of a job does after an injury decides whose turn it is", async () => {
  const page = await browser.open();
  await answer(page, FULL_PPO);
  const other = at(page, "necessity.otherInsurance");
  assert.equal(await other.isVisible(), false);
  await answer(page, { "necessity.cause": "job" });
  assert.equal(await verdict(page), "possible");
  await answer(page, { "necessity.otherInsurance": "pays" });
  assert.equal(await verdict(page), "notCovered");
  assert.equal(await text(page, "#verdict-reasons"), "Workers’ compensation pays for this injury, so your plan does not pay now.");
  for (const over of ["none", "usedUp", "refused"]) {
    await answer(page, { "necessity.otherInsurance": over });
    assert.equal(await verdict(page), "likely", over);
  }
  assert.ok((await steps(page)).includes("giveRefusalToPlan"));
  await answer(page, { "necessity.cause": "other" });
  assert.equal(await other.isVisible(), false);
  assert.ok(!(await steps(page)).includes("giveRefusalToPlan"), "what is hidden is not said");
});

test("an exception in writing brings a clinic outside the network of an EPO in, and its refusal settles it", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "coverage.kind": "epo" });
  assert.equal(await at(page, "necessity.networkException").isVisible(), false);
  await answer(page, { "network-out": YES });
  assert.equal(await verdict(page), "unlikely");
  await answer(page, { "necessity.networkException": "yes" });
  assert.equal(await verdict(page), "likely");
  await answer(page, { "necessity.networkException": "no" });
  assert.equal(await verdict(page), "notCovered");
  assert.match(await text(page, "#verdict-reasons"), /^Your plan refused to treat this clinic like one of its network\./);
});

// RCW 48.43.045 binds insurers, and not the employer who funds a plan.
test("Washington's law on every kind of therapist holds for a plan that an insurance company stands behind", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "coverage.state": "WA", "necessity.therapistKindCovered": "" });
  assert.equal(await verdict(page), "possible");
  assert.match(
    await text(page, "#verdict-reasons"),
    /^The law in Washington may have your plan pay .* an insurance company stands behind the plan\.$/,
  );
  await answer(page, { "coverage.funding": "insured" });
  assert.equal(await verdict(page), "likely");
  await answer(page, { "coverage.funding": "selfFunded" });
  assert.equal(await verdict(page), "possible");
  assert.doesNotMatch(await text(page, "#verdict-reasons"), /Washington/);
});

test("the state is asked where its law can decide, and who stands behind the plan of a health plan alone", async () => {
  const page = await browser.open();
  const asked = async () => [await at(page, "coverage.state").isVisible(), await at(page, "coverage.funding").isVisible()];
  for (const [kind, ...expected] of /** @type {[string, boolean, boolean][]} */ ([
    ["ppo", true, true],
    ["autoPip", true, false],
    ["medicaid", true, false],
    ["medicare", false, false],
  ])) {
    await answer(page, { "coverage.kind": kind });
    assert.deepEqual(await asked(), expected, kind);
  }
  await answer(page, { "necessity.cause": "motorVehicle" });
  assert.deepEqual(await asked(), [true, false], "after an accident");
});

test("the state decides for auto insurance: Florida leaves massage out, Washington often pays", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "autoPip", "coverage.state": "FL", ...COURSE });
  await shown(page);
  // Who treats decides in Florida, so nothing is settled before that is said.
  assert.equal(await verdict(page), "possible");
  await answer(page, { "necessity.therapist": "massageTherapist" });
  assert.equal(await verdict(page), "notCovered");
  assert.equal(await text(page, "#verdict-reasons"), "By law in Florida, auto insurance leaves massage out.");
  assert.equal(await text(page, "#pays-amount"), "$1,080");
  // Where nothing is paid, no deductible comes off and no claim can be denied; other care than massage may still be paid.
  assert.match(await text(page, "#steps"), /^If the crash was less than 14 days ago .*\$2,500 in all/);
  assert.doesNotMatch(await text(page, "#warnings"), /deductible/);
  assert.doesNotMatch(await text(page, "#billed"), /denies/);
  await page.locator("#gates-title").click();
  assert.match(
    await text(page, "[data-gate=planPaysMassage]"),
    /Not met .* Source: Florida’s law on personal injury protection \(627\.736\)\. This is official\.$/,
  );
  await answer(page, { "coverage.state": "WA" });
  assert.equal(await verdict(page), "possible");
  assert.match(await text(page, "#verdict-reasons"), /^In Washington, .* often pays for massage\. We could not confirm this\./);
});

test("each kind of insurance is sent to the professional it accepts", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "tricare", "course.visits": "6", "charges.billedCharge": "150" });
  await answer(page, { "necessity.therapist": "massageTherapist" });
  assert.match(await text(page, "#verdict"), /hardly from anybody else\.$/);
  await answer(page, { "coverage.kind": "workersCompensation", "coverage.state": "TX", "necessity.referrer": "" });
  const order = page.locator("[data-step=getReferral]");
  assert.match((await order.textContent()) ?? "", /^Get an order from the provider who treats your injury under the claim\./);
  await answer(page, { "coverage.kind": "medicareAdvantage" });
  assert.match(
    (await page.locator("[data-step=getAuthorizationFirst]").textContent()) ?? "",
    /^Do the visits need approval ahead of time\?/,
  );
});

// 10 visits at $130 are $1,300.
const PROGRAM_COURSE = { "course.visits": "10", "charges.billedCharge": "130" };

/** What is said of a program that pays, by its own rules and with no amount of ours. */
const IF_PAID = {
  medicare:
    /^If Medicare pays for this as therapy, you pay 20% of Medicare’s own price, once your yearly Part B deductible .*This is official\.$/,
  medicaid: /^If Medicaid pays, a clinic that takes part in Medicaid may not charge you .*This is second-hand: /,
  tricare: /^If TRICARE pays, your TRICARE plan says what is left for you\. .*This is not confirmed: /,
  va: /^If the VA pays, its own copay rules say what you pay, .* ask the VA .*This comes from insurers, a public program or a professional body\.$/,
};

test("a program has no price of ours: the amount is what it does not pay, beside what it leaves if it pays", async () => {
  const page = await browser.open();
  for (const [kind, ifPaid] of Object.entries(IF_PAID)) {
    await answer(page, { ...PROGRAM_COURSE, "coverage.kind": kind });
    await page.locator("#pays-if-paid", { hasText: ifPaid }).waitFor();
    const [label, amount] = await bothSums(page);
    assert.match(label ?? "", /^If (Original Medicare|Medicaid|TRICARE|VA health care) does not pay, you pay$/, kind);
    assert.equal(amount, "up to $1,300");
    assert.equal(await text(page, "#pays-price"), "at the clinic’s full charge");
    assert.equal(await page.locator("#bar-label").textContent(), "If it does not pay, you pay");
    assert.equal(await page.locator("#bar-ends").textContent(), "if it pays: ask for your share");
    // To pay the clinic is not the only way, and its own rules are open.
    assert.match(await text(page, "#ways tr:first-child"), /^If .* pays Ask for your share$/);
    assert.doesNotMatch(await text(page, "#based-on"), /No figure is missing/);
  }
  await openPaper(page, "takeAlong");
  assert.match(
    await text(page, "#paper-sheets"),
    /If the VA pays, its own copay rules.*If VA health care does not pay, you pay up to \$1,300 /,
  );
  // Nobody pays for who has no insurance.
  await answer(page, { "coverage.kind": "none" });
  await page.locator("#pays-label", { hasText: "Paying yourself, you pay" }).waitFor();
  assert.equal(await page.locator("#pays-if-paid").isVisible(), false);
  assert.equal(await page.locator("#bar-ends").isVisible(), false);
});

test("a veteran is sent to the VA, for its approval first, and an approval is not followed by the clinic’s price alone", async () => {
  const page = await browser.open();
  await answer(page, { ...PROGRAM_COURSE, "coverage.kind": "va" });
  await shown(page);
  assert.equal((await steps(page))[0], "getAuthorizationFirst");
  assert.match(await text(page, "#steps-part"), /Get the VA’s approval before the first visit/);
  assert.doesNotMatch(await text(page, "#steps-part"), /your (plan|insurer)/i);
  await answer(page, { "authorization.status": "approved", "necessity.referrer": "physician" });
  await page.locator("#verdict[data-verdict=likely]").waitFor();
  assert.match(await text(page, "#pays-if-paid"), /^If the VA pays, its own copay rules/);
  assert.deepEqual(await bothSums(page), ["If VA health care does not pay, you pay", "up to $1,300"]);
});

test("whoever has been told no is not first sent to ask the same again", async () => {
  const page = await browser.open();
  await answer(page, { ...COURSE, "coverage.kind": "ppo", "necessity.planPaysMassage": "no" });
  await shown(page);
  assert.deepEqual((await steps(page)).slice(0, 2), ["askAboutPhysicalTherapy", "askWhetherMassageIsPaid"]);
  assert.match(await text(page, "#steps"), /^Ask for a physical therapist or a chiropractor .* billing code 97140/);
  assert.match(await text(page, "#more-steps"), /If the no came from a booklet, .* call once more: does your plan pay 97124/);
  assert.match(await text(page, "#more-steps"), /cash rate.*HSA or FSA/);
});

test("Original Medicare does not pay a massage therapist, and the way to another benefit is named", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "medicare", "course.visits": "6", "charges.billedCharge": "150" });
  await shown(page);
  assert.equal(await verdict(page), "possible");
  await answer(page, { "necessity.therapist": "massageTherapist" });
  assert.equal(await verdict(page), "notCovered");
  assert.equal(await text(page, "#verdict-reasons"), "By law, Original Medicare does not pay a massage therapist.");
  assert.deepEqual(await bothSums(page), ["Not covered, so you pay", "up to $900"]);
  assert.deepEqual((await steps(page)).slice(0, 2), ["getTherapyReferral", "certifyPlanOfCare"]);
  assert.ok(!(await steps(page)).includes("askWhetherMassageIsPaid"), "no call to Medicare says more than its rules");
  assert.equal(await page.locator("#summary").isVisible(), false);
});

test("upkeep makes coverage unlikely", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.phase": "upkeep" });
  assert.equal(await verdict(page), "unlikely");
  assert.equal(await text(page, "#verdict-reasons"), "The visits are for staying well, and most insurers leave that out.");
  assert.deepEqual(await bothSums(page), ["If it is not covered, you pay", "$1,080", "If your plan does cover it, you pay", "$360"]);
  assert.equal(await page.locator("#break-even").isVisible(), false);
});

const CODE_ECHO = '[id="necessity.diagnosisCode-echo"]';

test("M54.5 was split: the finer codes are named, and a whole one is read back in words", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.diagnosisCode": "M54.5" });
  assert.equal(await verdict(page), "unlikely");
  assert.match(
    await text(page, CODE_ECHO),
    /^M54\.5 was split into finer codes .* M54\.50 \(low back pain\), M54\.51,? or M54\.59 \(other low back pain\)\./,
  );
  assert.deepEqual(await steps(page), ["askForWholeDiagnosisCode", "compareSelfPay"]);
  assert.equal(await page.locator("#summary").isVisible(), false);
  await answer(page, { "necessity.diagnosisCode": " m5450 " });
  assert.equal(await text(page, CODE_ECHO), "M54.50: low back pain");
  assert.equal(await verdict(page), "likely");
});

test("S13.4 lacks its seventh character", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.diagnosisCode": "S13.4" });
  assert.match(
    await text(page, CODE_ECHO),
    /^S13\.4 is an injury code and lacks its seventh character\. It is A .* D .* S .* S13\.4XXD \(whiplash, routine care while it heals/,
  );
  assert.equal(await verdict(page), "unlikely");
});

test("a code is not judged while it is typed", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo" });
  await at(page, "necessity.diagnosisCode").pressSequentially("M54.5");
  await page.waitForFunction(() => document.querySelector("coverage-estimator")?.shadowRoot?.querySelector("#waiting-links li"));
  assert.equal(await text(page, CODE_ECHO), "");
  await page.keyboard.type("9");
  await page.locator(CODE_ECHO).filter({ hasText: "M54.59: other low back pain" }).waitFor();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  assert.match(await text(page, CODE_ECHO), /was split/);
});

test("markup typed as a diagnosis stays text", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.diagnosisCode": "<b>x</b>" });
  assert.match(await text(page, CODE_ECHO), /^This does not look like a diagnosis code\./);
  assert.equal(await at(page, "necessity.diagnosisCode").inputValue(), "<b>x</b>");
  assert.equal(await page.evaluate(() => document.querySelector("coverage-estimator")?.shadowRoot?.querySelectorAll("b").length), 0);
  assert.equal(await verdict(page), "unlikely");
});

test("a code is picked from the list by the keyboard, and nobody diagnosed is another answer", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.diagnosisCode": "" });
  assert.equal(await verdict(page), "possible");
  await at(page, "common-diagnoses").focus();
  await page.keyboard.type("Whip");
  assert.equal(await at(page, "necessity.diagnosisCode").inputValue(), "S13.4XXA");
  assert.equal(await text(page, CODE_ECHO), "S13.4XXA: whiplash, while it is treated actively");
  assert.equal(await verdict(page), "likely");
  await at(page, "necessity.diagnosisCode-none").focus();
  await page.keyboard.press("Space");
  assert.equal(await at(page, "necessity.diagnosisCode").inputValue(), "");
  assert.equal(await verdict(page), "unlikely");
});

// 8 visits at $30 and 4 at the cash rate of $90: $240 + $360. All 12 approved: 12 x $30.
test("authorization for 8 of 12 visits leaves the last four uncovered, in the check and in the price", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "authorization.status": "approved", "authorization.visits": "8" });
  assert.equal(await verdict(page), "likely");
  assert.match(await text(page, "#verdict-reasons"), /^Fewer visits are approved than are planned\. This is about visits 9 to 12\. Met, /);
  assert.equal(await text(page, "#pays-amount"), "$600");
  assert.equal(await text(page, "#pays-other"), "If all visits are approved, you pay $360");
  const [first, second] = await page.locator("#steps-part li").allInnerTexts();
  assert.match(first ?? "", /^Keep the authorization number/);
  assert.equal(second, "Ask for more approved visits before the last one is used. This is about visits 9 to 12.");
});

// A limit of 20 of which others used 12 or more leaves 8 at most: 8 x $30 + 2 x $90 = $420; nothing left is 10 x $90 = $900.
test("visits of therapies that share the limit are used", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "course.visits": "10" });
  await at(page, "coverage.inNetwork.visitLimit-none").uncheck();
  await answer(page, {
    "coverage.inNetwork.visitLimit.visits": "20",
    "coverage.inNetwork.visitLimit.countsUnpaidVisits": "yes",
    "necessity.sharedLimit-yes": YES,
    "necessity.sharedLimit.therapies-physicalTherapy": YES,
    "necessity.sharedLimit.therapies-acupuncture": YES,
    "necessity.sharedLimit.used": "12",
  });
  assert.equal(await text(page, "#pays-amount"), "$420");
  assert.equal(await text(page, "#pays-if"), "if you have enough visits left");
  assert.equal(await text(page, "#pays-more"), "It could be as high as $900 if you have no visits left.");
  assert.doesNotMatch(await text(page, "#answer"), /often shared/);
});

test("where the limit is used up there is no sum with insurance to compare with", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "course.visits": "10" });
  await at(page, "coverage.inNetwork.visitLimit-none").uncheck();
  await answer(page, { "coverage.inNetwork.visitLimit.visits": "20", "coverage.inNetwork.visitLimit.used": "20" });
  await page.locator('[data-step="compareSelfPay"]').waitFor({ state: "attached" });
  assert.equal(await page.locator('[data-step="compareSelfPay"]').textContent(), "Compare prices: another clinic may charge less.");
});

// 60 minutes are 4 units (53 to 67 minutes); 4 x $45 = $180 a visit, 6 visits $1,080.
test("a clinic that prices by the unit types the charge of one", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "6", "charges.chargePerUnit": "45" });
  await page.locator("#show").click();
  assert.equal(await text(page, "[id='necessity.minutes-error']"), "Type the minutes of one visit: they make the units.");
  await answer(page, { "necessity.minutes": "60" });
  assert.equal(await text(page, "[id='necessity.minutes-echo']"), "Billed as 4 units.");
  assert.equal(await text(page, "#pays-amount"), "up to $1,080");
  await answer(page, { "charges.billedCharge": "180" });
  assert.match(await text(page, "[id='charges.chargePerUnit-error']"), /^Type this or the billed charge for one visit, not both\.$/);
});

test("two billing codes in one visit are warned of, and a nurse practitioner's referral is asked about", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.serviceCode": "both", "necessity.referrer": "nursePractitioner" });
  assert.match(await text(page, "#warnings"), /often refuse two massage codes in one visit/);
  assert.equal(await verdict(page), "possible");
  assert.match(await text(page, "#verdict-reasons"), /^Not every insurer accepts a referral from this kind of professional\.$/);
  await answer(page, { "necessity.referrerAccepted": "yes" });
  assert.equal(await verdict(page), "likely");
});

for (const [kind, asked, spared] of /** @type {[string, string[], string[]][]} */ ([
  ["ppo", ["planPaysMassage", "cause", "therapistKindCovered", "diagnosisCode"], ["primaryCareReferral", "otherInsurance"]],
  ["hmo", ["primaryCareReferral", "referralRequired", "careUnderWay", "networkException"], []],
  ["workersCompensation", ["planPaysMassage", "diagnosisCode"], ["cause", "therapistKindCovered", "referralRequired", "networkException"]],
  ["va", ["diagnosisCode", "therapistKindCovered"], ["primaryCareReferral", "referralRequired"]],
  ["medicare", ["cause"], ["planPaysMassage", "diagnosisCode"]],
  ["none", ["cause", "serviceCode"], ["planPaysMassage", "diagnosisCode", "therapist"]],
])) {
  test(`${kind} is asked only what matters for it`, async () => {
    const page = await browser.open();
    await answer(page, { "coverage.kind": kind });
    for (const field of asked) assert.equal(await at(page, `necessity.${field}`).isVisible(), true, field);
    for (const field of spared) assert.equal(await at(page, `necessity.${field}`).isVisible(), false, field);
  });
}

test("every point of the check says how it stands, why, what follows and who says so", async () => {
  const page = await browser.open();
  await answer(page, { ...FULL_PPO, "necessity.goalsDocumented": "no" });
  assert.equal(await text(page, "#gates-title"), "Points: 11. Met: 10. Not met: 0. Not known: 1");
  await page.locator("#gates-title").focus();
  await page.keyboard.press("Enter");
  assert.equal(
    await text(page, "[data-gate=improvementDocumented]"),
    "Your progress in writing Not known We do not know whether your provider has written this down. " +
      "Not known: what should improve. If any of this is not written down, a denial is likely. Source: a guide to coverage of medical massage. This is second-hand: your own insurance may differ.",
  );
});

test("what follows where a point is open fits the sentence before it", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "150" });
  await page.locator("#gates-title").click();
  const of = (/** @type {string} */ gate) => text(page, `[data-gate=${gate}]`);
  assert.match(
    await of("paysFirst"),
    /another insurer has to pay first\. If another insurer has to pay first, the visits are not covered\./,
  );
  assert.match(await of("priorAuthorization"), /need approval\. If the visits need approval and you start without it, visits before the/);
  assert.match(await of("planPaysMassage"), /If the answer is no, the visits are not covered\./);
  // Without a plan it is the other insurance alone that can cover them.
  await answer(page, { "coverage.kind": "none", "necessity.cause": "job" });
  assert.match(await of("paysFirst"), /may have to pay first, if you have it\. If not, the visits are not covered\./);
});

test("the verdict and the sum are announced in one message", async () => {
  const page = await browser.open();
  await answer(page, FULL_PPO);
  const status = page.locator("#announcement");
  await status.filter({ hasText: "$360" }).waitFor({ state: "attached" });
  assert.equal(
    await status.textContent(),
    "Likely covered, though no insurer promises it ahead of time. If your plan covers massage, you pay $360 for 12 visits.",
  );
});

test("paper lists what was answered of the check, names what was not in one line, and unfolds its points", async () => {
  const page = await browser.open();
  await answer(page, {
    ...FULL_PPO,
    "necessity.phase": "",
    "necessity.sharedLimit-yes": YES,
    "necessity.sharedLimit.therapies-chiropractic": YES,
  });
  await at(page, "print-working").check();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const rows = await Promise.all((await page.locator("#printed-answers tr").all()).map(async (row) => (await row.innerText()).split("\t")));
  const printed = Object.fromEntries(rows);
  assert.equal(printed["Whether your insurance pays for massage"], "Yes, it told me so or it says so in writing");
  assert.equal(printed["Diagnosis code"], "M54.50");
  const open = (await page.locator("#printed-open").textContent()) ?? "";
  assert.match(open, /^Not answered: .*What the treatment is for/);
  // What the page takes by itself is no answer of the person's.
  for (const name of ["What the treatment is for", "Start of the plan year", "Health account"]) {
    assert.equal(printed[name], undefined, name);
  }
  for (const answered of Object.keys(printed)) assert.ok(!open.includes(`${answered};`), answered);
  assert.equal(printed["Therapies that share the limit"], "Chiropractic");
  assert.equal(await page.locator("[data-gate=limitsLeft]").isVisible(), true);
});
