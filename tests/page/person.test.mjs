// @ts-check
/** A person's whole way through the page. The figures are worked by hand from the rules, beside each test. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, focusedId, KNOWN_PPO, NECESSARY, shown, startBrowser, text, visitRows } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const CASH_NOTE = "Most often does not count toward your deductible or out-of-pocket maximum.";

/** What decides coverage, in the order of the check's points; more is folded. */
const DECIDING = [
  "Do you pay for massage, billing code 97124 or 97140?",
  "For which diagnosis codes do you pay for massage?",
  "Do you ask for a referral or a prescription?",
  "Whose referral do you ask for?",
];

const COPAY_PLAN = {
  ...KNOWN_PPO,
  ...NECESSARY,
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.copaymentTiming": "deductibleWaived",
  "coverage.inNetwork.coinsurance-none": /** @type {const} */ (true),
  "coverage.inNetwork.deductible.amount": "1500",
  "coverage.inNetwork.deductible.met": "0",
  "coverage.inNetwork.outOfPocketMaximum.amount": "5,000",
  "coverage.inNetwork.outOfPocketMaximum.met": "0",
  "course.visits": "12",
  "charges.billedCharge": "180",
  "charges.allowedAmount": "120",
  "charges.cashRate": "90",
};

// 12 visits at a copay of $100 are $1,200, and at the cash rate of $90 $1,080.
test("where the cash rate costs less whatever happens, that stands beside the number", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY_PLAN, "coverage.inNetwork.copayment": "100" });
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$1,200");
  assert.equal(await text(page, "#pays-cash"), "If the visits are covered, the cash rate costs less in all.");
  assert.equal(await page.locator("#break-even").isVisible(), false);
});

// The copay waives the deductible: 12 visits at $30 are $360. Cash 12 x $90 = $1,080; billed 12 x $180 = $2,160.
// Each visit: billed 180 = plan 90 + you 30 + discount 60.
test("a copay plan costs one number, and says every way to pay", async () => {
  const page = await browser.open();
  await answer(page, COPAY_PLAN);
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$360");
  assert.equal(await text(page, "#pays-for"), "for 12 visits, from February 2, 2026 to April 20, 2026");
  assert.deepEqual(await page.locator(".way").allInnerTexts(), [
    "Use insurance for every visit\n$360",
    `Pay the cash rate for every visit\n$1,080\n${CASH_NOTE}`,
  ]);
  assert.match(await text(page, "#billed"), /^The full billed charge for all visits is \$2,160\. Ask the clinic/);
  assert.equal(await text(page, "#break-even"), "If the visits are covered, using insurance never costs more in all than the cash rate.");
  assert.match(await text(page, "#based-on"), /No figure is missing\.$/);
  assert.equal(await page.locator("#asks-part").isVisible(), false);
  assert.equal(await page.locator("#course-high").isVisible(), false);
  const rows = await visitRows(page, "low");
  assert.equal(rows.length, 12);
  assert.deepEqual(rows[0]?.slice(0, 7), ["1 Feb 2, 2026", "$30.00", "Covered", "$30.00", "$90.00", "$60.00", "$180.00"]);
  assert.deepEqual((await page.locator("#course-low tfoot td").allInnerTexts()).slice(0, 6), [
    "$360.00",
    "",
    "$360.00",
    "$1,080.00",
    "$720.00",
    "$2,160.00",
  ]);
});

const DEDUCTIBLE_PLAN = {
  ...KNOWN_PPO,
  ...NECESSARY,
  "coverage.inNetwork.copayment-none": /** @type {const} */ (true),
  "coverage.inNetwork.coinsurance": "20",
  "coverage.inNetwork.deductible.amount": "500",
  "coverage.inNetwork.outOfPocketMaximum-none": /** @type {const} */ (true),
  "course.visits": "6",
  "charges.billedCharge": "150",
  "charges.allowedAmount": "100",
  "charges.cashRate": "80",
};

// Met in full: 6 x 20 % of $100 = $120. Nothing met: five visits of $100 meet it, the sixth is $20: $520.
// Knowing what is met leaves one number whatever it is, so it is worth $520 - $120 = $400.
// Cash 6 x $80 = $480 is below the highest insured sum, so it comes first; from visit 1 insurance is below cash at the lowest, never at the highest.
test("a deductible half known gives a span, and says what to ask first", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await shown(page);
  assert.equal(await text(page, "#pays-amount"), "$120 to $520");
  assert.deepEqual(await page.locator(".way").allInnerTexts(), [
    `Pay the cash rate for every visit\n$480\n${CASH_NOTE}`,
    "Use insurance for every visit\n$120 to $520",
  ]);
  assert.deepEqual(await page.locator("#asks li").allInnerTexts(), ["How much of the deductible is met so far?\nabout $400 closer"]);
  assert.equal(
    await text(page, "#break-even"),
    "If the visits are covered: at the lowest estimate, using insurance never costs more in all than the cash rate; at the highest, the cash rate costs less in all.",
  );
  assert.match(await text(page, "#based-on"), /1 open answer can still change this number\.$/);
  const high = await visitRows(page, "high");
  assert.deepEqual(
    high.map(([, pays]) => pays),
    ["$100.00", "$100.00", "$100.00", "$100.00", "$100.00", "$20.00"],
  );
  assert.equal(high[0]?.[2], "Covered: you pay toward your deductible");
  assert.deepEqual(
    (await visitRows(page, "low")).map(([, pays]) => pays),
    Array(6).fill("$20.00"),
  );
  assert.equal(await text(page, "#course-low-given-part"), "The lowest holds if: Deductible met so far: $500");
  assert.equal(await text(page, "#course-high-given-part"), "The highest holds if: Deductible met so far: $0");
  await page.locator("#course-high-given a").click();
  assert.equal(await focusedId(page), "coverage.inNetwork.deductible.met");
});

// Four visits at a copay of $30 are $120. The other two cost $180 each as insured, $90 each at the cash rate: $480 or $300.
test("insurance first and cash after it is a way of its own, and is explained", async () => {
  const page = await browser.open();
  await answer(page, {
    ...COPAY_PLAN,
    "coverage.inNetwork.visitLimit.visits": "4",
    "coverage.inNetwork.visitLimit.used": "0",
    "coverage.inNetwork.overLimitPrice": "billedCharge",
    "course.visits": "6",
  });
  assert.deepEqual(await page.locator(".way-amount").allInnerTexts(), ["$300", "$480", "$540"]);
  assert.match(
    await text(page, ".way:first-child"),
    /^Insurance for the visits it covers, the cash rate for the others .*after a visit limit/,
  );
  const statuses = (await visitRows(page, "low")).map(([, , status]) => status);
  assert.deepEqual(statuses, [...Array(4).fill("Covered"), ...Array(2).fill("Not covered: visit limit used up")]);
});

// $200 met leaves $300: three visits of $100, then three of $20: $360. The same from what remains.
test("any two of total, met and remaining give the same number", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("#asks a[href]").click();
  await page.keyboard.type("200");
  await page.keyboard.press("Tab");
  assert.equal(await text(page, "#pays-amount"), "$360");
  await answer(page, { "coverage.inNetwork.deductible.met": "", "coverage.inNetwork.deductible.remaining": "300" });
  assert.equal(await text(page, "#pays-amount"), "$360");
});

// Between $100 and $300 met: $400 left is four visits of $100 and two of $20 = $440; $200 left is two and four = $280.
test("a figure known roughly is typed as a range", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "coverage.inNetwork.deductible.met": "100-300" });
  assert.equal(await text(page, "#pays-amount"), "$280 to $440");
  assert.equal(await at(page, "coverage.inNetwork.deductible.met").inputValue(), "100 to 300");
});

// Deductible $250 off the allowed $120: visits 1 and 2 are the patient's, $120 each; visit 3: $10 + 20 % of $110 = $32;
// visit 4: 20 % of $120 = $24. In all $296. Nothing is left to ask.
test("personal injury protection takes its deductible first, then pays its share", async () => {
  const page = await browser.open();
  await answer(page, {
    "coverage.kind": "autoPip",
    "coverage.state": "OR",
    "authorization.status": "notRequired",
    "coverage.deductible.amount": "250",
    "coverage.deductible.met": "0",
    "coverage.planShare": "20",
    "coverage.limit.amount": "3000",
    "coverage.limit.used": "0",
    "coverage.deductibleBasis": "allowedAmount",
    "course.visits": "4",
    "course.visitsPerWeek": "2",
    "course.firstVisit": "2026-02-02",
    "charges.billedCharge": "150",
    "charges.allowedAmount": "120",
  });
  await shown(page);
  assert.equal(await text(page, "[id='coverage.planShare-echo']"), "You pay 20%, your insurance pays 80%.");
  assert.equal(await text(page, "#pays-amount"), "$296");
  assert.deepEqual(
    (await visitRows(page, "low")).map(([, pays]) => pays),
    ["$120.00", "$120.00", "$32.00", "$24.00"],
  );
  assert.match(await text(page, "#verdict"), /^Perhaps covered\. Points that look good so far: \d+ of \d+\. Still open: \d+\./);
  await answer(page, { "coverage.state": "FL", "necessity.therapist": "massageTherapist" });
  assert.match(
    await text(page, "#verdict"),
    /^Car insurance does not pay for massage here\. Your health plan, if you have one, comes next\. Why we say this \(1\) By law in Florida, auto insurance leaves massage out\./,
  );
});

// The deductible of personal injury protection outside Florida, New Jersey and Massachusetts is at most $1,000.
test("the deductible of an auto policy is bound by its state, and never by the federal limit", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "autoPip", "coverage.state": "WA", "course.visits": "8", "charges.billedCharge": "150" });
  assert.match(await text(page, "#tried"), /Total deductible: \$0 to \$1,000 /);
  assert.doesNotMatch(await text(page, "#tried"), /federal/);
});

// 8 visits at $95.50 are $764, billed 8 x $160 = $1,280. The account holds $500: 27 % of it is $135, which leaves $629.
test("self-pay shows the cash rate, the billed charge, and a tax saving apart from the price", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "8", "charges.billedCharge": "160", "charges.cashRate": "95.5" });
  await shown(page);
  assert.equal(await text(page, "#pays-label"), "Paying yourself, you pay");
  assert.equal(await text(page, "#pays-amount"), "$764");
  assert.equal(await text(page, "#billed"), "The full billed charge for all visits is $1,280.");
  assert.equal(await text(page, "#verdict"), "No insurance, so you pay these visits yourself.");
  assert.match(await text(page, "#steps-part"), /the clinic must give you a good-faith estimate in writing/);
  assert.equal(await at(page, "charges.cashRate").inputValue(), "95.50");
  assert.equal(await page.locator("#courses").isVisible(), false);
  await answer(page, { "account.kind-hsa": true, "account.available": "500", "account.federalRate": "22", "account.stateRate": "5" });
  assert.match(await text(page, ".way-saving"), /no tax saving without a prescription/);
  await answer(page, { "account.prescribed": true });
  assert.match(await text(page, ".way-saving"), /you save \$135 of tax, which leaves \$629\.$/);
  assert.match(await text(page, "#saving-note"), /The clinic’s price stays the same\.$/);
  assert.equal(await text(page, ".way-amount"), "$764");
});

// 20 visits at $100 are $2,000, all in the account: payroll tax of 7.65 % of it is $153, which leaves $1,847.
test("whoever owes no federal income tax still saves payroll tax", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "20", "charges.billedCharge": "150", "charges.cashRate": "100" });
  await answer(page, { "account.kind-fsa": true, "account.available": "2000", "account.federalRate": "0" });
  await answer(page, { "account.payroll": true, "account.prescribed": true });
  assert.match(await text(page, ".way-saving"), /you save \$153 of tax, which leaves \$1,847\.$/);
});

// An HMO pays nothing outside its network: three visits at the billed $150 are $450.
test("not covered is a result, not an error", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "hmo", "network-out": true, "course.visits": "3", "charges.billedCharge": "150" });
  await shown(page);
  // Nobody has asked for the cash rate.
  assert.equal(await text(page, "#pays-amount"), "up to $450");
  assert.equal(await text(page, "#pays-price"), "at the clinic’s full charge");
  await answer(page, { "charges.cashRate-none": true });
  assert.equal(await text(page, "#pays-amount"), "$450");
  assert.match(await text(page, "#verdict"), /usually pay nothing outside their network/);
  assert.deepEqual(
    (await visitRows(page, "low")).map(([, , status]) => status),
    Array(3).fill("Not covered"),
  );
  // It is not the plan's last word, and neither the figure nor the bar says so.
  assert.equal(await page.locator("#verdict").getAttribute("data-verdict"), "unlikely");
  assert.equal(await text(page, "#pays-label"), "If your plan makes no exception, you pay");
  assert.equal(await page.locator("#bar-label").textContent(), "No exception: you pay");
  // The plan itself has not said so yet, so what it can be asked still stands there.
  assert.equal(await page.locator("#asks-part").isVisible(), true);
  assert.equal(await page.locator("#summary").isVisible(), false);
});

// Three visits at the billed $150 are $450, at the cash rate of $80 $240.
test("insurance that covers nothing is no way to pay, and no notice speaks of another kind", async () => {
  const page = await browser.open();
  await answer(page, {
    ...COPAY_PLAN,
    "coverage.kind": "hmo",
    "network-out": true,
    "course.visits": "3",
    "charges.billedCharge": "150",
    "charges.cashRate": "80",
  });
  assert.deepEqual(await page.locator(".way-name").allInnerTexts(), ["Pay the cash rate for every visit"]);
  assert.equal(await text(page, ".way-amount"), "$240");
  assert.equal(await page.locator("#break-even").isVisible(), false);
  assert.equal(await text(page, "#billed"), "The full billed charge for all visits is $450.");
  assert.match(await text(page, "#working"), /balance bill applies.*helps you with copays/);
  await answer(page, { "coverage.kind": "none" });
  assert.match(await text(page, "#working"), /This is an estimate\. It does not promise/);
  assert.doesNotMatch(await text(page, "#working"), /balance bill|copays/);
});

test("a question with choices is entered at the one that is chosen", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "unknown", "course.visits": "6", "charges.billedCharge": "150" });
  await page.locator("#more-asks-title").click();
  await page.locator("#asks-more a[href]", { hasText: "in the plan’s network" }).click();
  assert.equal(await focusedId(page), "network-unknown");
});

// A visit that is not approved costs the allowed amount in network: 3 x $100. Approved: 3 x 20 % of $100, or 3 x $100 toward the deductible.
test("visits without the approval they need are said not to be covered", async () => {
  const page = await browser.open();
  await answer(page, { ...DEDUCTIBLE_PLAN, "authorization.status": "missing", "course.visits": "3", "charges.cashRate": "" });
  assert.equal(await text(page, "#pays-label"), "As long as the visits are not approved, you pay");
  assert.equal(await text(page, "#pays-amount"), "$300");
  assert.equal(await text(page, "#pays-other"), "If all visits are approved, you pay $60 to $300");
  assert.match(await text(page, "#verdict"), /need approval and do not have it/);
});

test("an accepted work injury costs nothing, and an open claim is not called free", async () => {
  const page = await browser.open();
  const answers = {
    "coverage.kind": "workersCompensation",
    "authorization.status": "approved",
    "course.visits": "4",
    "charges.billedCharge": "150",
    "charges.allowedAmount": "100",
  };
  await answer(page, answers);
  await shown(page);
  // Refused, a visit costs the allowed amount, as in a network: 4 x $100.
  assert.equal(await text(page, "#pays-amount"), "$0 to $400");
  await answer(page, { "coverage.claimAccepted-yes": true });
  assert.equal(await text(page, "#pays-amount"), "$0");
});

// 30 % of $150 is no price that anybody has named; 4 x $150 = $600 is the most.
test("a refused work claim is not paid while the refusal stands, and no least price is made up", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "workersCompensation", "coverage.claimAccepted-no": true, "course.visits": "4" });
  await answer(page, { "charges.billedCharge": "150" });
  await shown(page);
  assert.equal(await text(page, "#verdict-sentence"), "Not paid while the refusal of your claim stands. You can protest it.");
  assert.equal(await text(page, "#pays-label"), "While the refusal stands, you pay");
  assert.equal(await text(page, "#pays-amount"), "up to $600");
  assert.equal(await page.locator("#bar-amount").textContent(), "up to $600");
  assert.match(await text(page, "#steps"), /^Protest the refusal/);
});

test("an accepted work claim is led to the adjuster’s approval, and is told of no bill", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "workersCompensation", "coverage.claimAccepted-yes": true, "coverage.state": "CA" });
  await answer(page, { "course.visits": "4", "charges.billedCharge": "150" });
  await shown(page);
  assert.match(await text(page, "#steps"), /^Get the adjuster’s approval in writing before the first visit/);
  assert.match(await text(page, "#warnings"), /a clinic may not bill you/);
  assert.doesNotMatch(await page.locator("#answer").innerText(), /\$600/);
  await answer(page, { "coverage.state": "AZ" });
  assert.match(await text(page, "#warnings"), /^Ask before you pay/);
});

// In California no policy has to, in Oregon each has (ORS 742.520).
test("an auto policy that need not pay for injuries is said to be taken for granted", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "autoPip", "coverage.state": "CA", "course.visits": "4", "charges.billedCharge": "150" });
  await shown(page);
  assert.match(await text(page, "#pays-assumes"), /^This takes for granted that your auto policy pays for injuries/);
  // How many visits belongs to the amount, so it stands before the premise.
  assert.match(await page.locator(".pays").innerText(), /for 4 visits[^]*This takes for granted/);
  await answer(page, { "coverage.state": "OR" });
  assert.equal(await page.locator("#pays-assumes").isVisible(), false);
});

test("a cash rate that nobody knows is no missing discount, and is said to be asked for", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "none", "course.visits": "8", "charges.billedCharge": "160" });
  await shown(page);
  assert.match(await text(page, "#based-on"), /1 open answer can still change this number\.$/);
  // 8 visits at $160 are $1,280, and nobody knows whether the clinic takes less.
  assert.equal(await text(page, "#pays-amount"), "up to $1,280");
  assert.equal(await text(page, "#pays-price"), "at the clinic’s full charge");
  assert.match(await text(page, "#cash-unknown"), /^Many clinics charge less if you pay at the visit\./);
  await answer(page, { "charges.cashRate-none": true });
  await page.locator("#based-on", { hasText: "No figure is missing" }).waitFor();
  assert.equal(await page.locator("#cash-unknown").isVisible(), false);
  assert.equal(await text(page, "#pays-amount"), "$1,280");
});

test("what is not known is never counted as nothing", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "unknown", "course.visits": "6", "charges.billedCharge": "150" });
  await shown(page);
  assert.match(await text(page, "#pays-amount"), /^\$[\d,.]+ to \$[\d,.]+$/);
  const assumed = `${await text(page, "#assumptions")} ${await text(page, "#tried-part")}`;
  for (const said of [
    /What pays for your visits: a PPO, an HMO, an EPO, a POS plan, a high-deductible plan, or a Medicare Advantage plan/,
    /Total deductible \(in network\): \$0 to \$10,600 \(the federal limit on/,
    /the first visit is today/,
    /we used 1/,
  ])
    assert.match(assumed, said);
  assert.match(await text(page, "#verdict"), / A health plan sometimes pays for medical massage\./);
  assert.match(await text(page, "#asks-intro"), /^The amounts say how much closer an answer brings/);
  const asks = await page.locator("#asks a").allInnerTexts();
  assert.deepEqual(asks.slice(0, DECIDING.length), DECIDING);
  const worth = await page.locator("#asks .worth:visible").allInnerTexts();
  assert.ok(worth.some((words) => /^about \$[\d,]+ closer$/.test(words)));
});

test("only the questions of the chosen kind are asked, and nothing typed is lost", async () => {
  const page = await browser.open();
  await answer(page, { "coverage.kind": "ppo", "network-in": true, "coverage.inNetwork.copayment": "30" });
  await answer(page, { "coverage.kind": "autoPip" });
  assert.equal(await at(page, "coverage.inNetwork.copayment").isVisible(), false);
  assert.equal(await at(page, "coverage.limit.amount").isVisible(), true);
  await answer(page, { "coverage.kind": "ppo" });
  assert.equal(await at(page, "coverage.inNetwork.copayment").inputValue(), "30");
});

test("I don't know and my plan has none push aside what is typed, and give it back", async () => {
  const page = await browser.open();
  await answer(page, COPAY_PLAN);
  const copay = at(page, "coverage.inNetwork.copayment");
  await answer(page, { "coverage.inNetwork.copayment-unknown": true });
  assert.equal(await copay.inputValue(), "");
  assert.match(await text(page, "#pays-amount"), / to /);
  await at(page, "coverage.inNetwork.copayment-none").check();
  assert.equal(await at(page, "coverage.inNetwork.copayment-unknown").isChecked(), false);
  await at(page, "coverage.inNetwork.copayment-none").uncheck();
  assert.equal(await copay.inputValue(), "30");
  assert.equal(await text(page, "#pays-amount"), "$360");
});

test("starting over clears the answers and can be undone, also after a second press", async () => {
  const page = await browser.open();
  await answer(page, COPAY_PLAN);
  await page.locator("#start-over").click();
  assert.equal(await at(page, "coverage.kind").inputValue(), "");
  assert.equal(await page.locator("#pays-amount").isVisible(), false);
  await page.locator("#start-over").click();
  await page.locator("#undo").click();
  assert.equal(await text(page, "#pays-amount"), "$360");
  assert.equal(await at(page, "network-in").isChecked(), true);
});

// Outside the network, deductible none, coinsurance 40 % of $100 and the balance of $50: $90 a visit, 6 visits $540. Inside: $20 a visit, $120.
test("an unknown network asks about both, and the span holds both", async () => {
  const page = await browser.open();
  await answer(page, {
    ...DEDUCTIBLE_PLAN,
    "network-unknown": true,
    "coverage.inNetwork.deductible-none": true,
    "coverage.outOfNetwork.copayment-none": true,
    "coverage.outOfNetwork.coinsurance": "40",
    "coverage.outOfNetwork.deductible-none": true,
    "coverage.outOfNetwork.outOfPocketMaximum-none": true,
    "coverage.outOfNetwork.visitLimit-none": true,
  });
  assert.equal(await text(page, "#pays-amount"), "$120 to $540");
  assert.deepEqual(await page.locator("#asks a").allInnerTexts(), ["Is the clinic in the plan’s network?"]);
});

// 8 weekly visits from November 30, 2026: five in 2026, three in 2027 (January 4, 11, 18).
test("a course that reaches a new plan year says where it begins", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY_PLAN, "course.visits": "8", "course.firstVisit": "2026-11-30" });
  const rows = await visitRows(page, "low");
  assert.equal(
    rows.findIndex(([title]) => title?.startsWith("A new plan year begins")),
    5,
  );
  assert.equal(rows.length, 9);
});

test("a plan year that nobody chose is listed among the usual rules", async () => {
  const page = await browser.open();
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("#defaults-part > summary").click();
  assert.match(await text(page, "#defaults"), /^The plan year starts on January 1\./);
  await answer(page, { "coverage.planYearStart-day": "15" });
  assert.doesNotMatch(await text(page, "#defaults"), /plan year/);
  // A copay alone is the same in every plan year.
  const copay = await browser.open();
  await answer(copay, COPAY_PLAN);
  await copay.locator("#defaults-part > summary").click();
  assert.doesNotMatch(await text(copay, "#defaults"), /plan year/);
});

// Copay $30 alone: six visits are $180, twelve $360; billed 6 x $180 = $1,080 and 12 x $180 = $2,160.
test("a number of visits that is not settled gives a span", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY_PLAN, "course.visits": "6 to 12" });
  assert.equal(await text(page, "#pays-amount"), "$180 to $360");
  assert.equal(await text(page, "#pays-for"), "for 6 to 12 visits, from February 2, 2026 to April 20, 2026");
  assert.match(await text(page, "#billed"), /^The full billed charge for all visits is \$1,080 to \$2,160\. Ask the clinic/);
  assert.equal((await visitRows(page, "low")).length, 6);
  assert.equal((await visitRows(page, "high")).length, 12);
});

test("approved visits are asked of an approval alone", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY_PLAN, "authorization.status": "pending", "authorization.visits": "8" });
  assert.equal(await at(page, "authorization.visits").isVisible(), true);
  await answer(page, { "authorization.status": "missing" });
  assert.equal(await at(page, "authorization.visits").isVisible(), false);
  assert.equal(await page.locator("#pays-amount").isVisible(), true);
});

// $1,500 less the $80.50 that are met.
test("of a total, what is met and what remains, the third is said where two are typed", async () => {
  const page = await browser.open();
  await answer(page, { ...COPAY_PLAN, "coverage.inNetwork.deductible.met": "80.5" });
  assert.equal(await text(page, "[id='coverage.inNetwork.deductible-echo']"), "Remaining deductible: $1,419.50");
  await answer(page, { "coverage.inNetwork.deductible.met": "" });
  assert.equal(await at(page, "coverage.inNetwork.deductible-echo").isVisible(), false);
});
