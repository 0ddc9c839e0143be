// @ts-check
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, at, groundOf, ready, shown, startBrowser, text } from "./browser.mjs";

/** @import { Page } from "playwright-core" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

const CLINIC = {
  name: { en: "Riverside Massage", es: "Masaje Riverside" },
  phone: "(206) 555-0100",
  npi: "1234567893",
  taxNumber: "12-3456789",
  address: "1 River St, Seattle",
  state: "WA",
  therapists: ["massageTherapist"],
  services: [
    { name: "One hour", code: "97124", minutes: 60, billedCharge: 18000, cashRate: 12000, packages: [{ visits: 5, price: 50000 }] },
    { name: { en: "Half an hour", es: "Media hora" }, minutes: 30, billedCharge: 9000 },
  ],
  insurers: [{ name: "Regence", network: "in", allowedAmount: 11000 }],
  links: { intake: "https://riverside.example/intake" },
};

/**
 * Opens the page of a clinic: its JSON inside of the tag, and attributes.
 *
 * @param {unknown} clinic
 * @param {{ attributes?: string, path?: string, dark?: boolean }} [how]
 */
async function openClinic(clinic, { attributes = "", path = "", dark = false } = {}) {
  const page = await browser.openBlank({ colorScheme: dark ? "dark" : "light", viewport: { width: 1280, height: 900 } });
  const json = typeof clinic === "string" ? clinic : JSON.stringify(clinic);
  /** @type {string[]} */
  const told = [];
  page.on("console", (message) => told.push(`${message.type()}: ${message.text()}`));
  await page.route(browser.server.url + path, async (route) => {
    const answered = await route.fetch();
    const body = (await answered.text())
      .replace("<coverage-estimator", `<coverage-estimator ${attributes}`)
      .replace("</coverage-estimator>", `<script type="application/json">${json}</script></coverage-estimator>`);
    await route.fulfill({ response: answered, body });
  });
  await page.goto(browser.server.url + path);
  await ready(page);
  return { page, told };
}

/**
 * Waits until the console has told something: its words are loaded after the page is ready.
 *
 * @param {Page} page
 * @param {string[]} told
 * @param {string} part
 */
async function toldOf(page, told, part) {
  if (told.some((line) => line.includes(part))) return;
  await page.waitForEvent("console", (message) => message.text().includes(part));
}

/**
 * @param {Page} page
 * @param {string} option
 */
async function choose(page, option) {
  await page.locator(`#card-options input[value="${option}"]`).check();
  await page.locator("#card-continue").click();
}

test("a person chooses among the clinic's own names, and is not asked what it has answered", async () => {
  const { page } = await openClinic(CLINIC);
  await choose(page, "healthPlan");
  await page.locator('#card-options input[value="exactly"]').check();
  await at(page, "course.visits").fill("12");
  await page.locator("#card-continue").click();
  assert.equal(await text(page, "#card-title"), "Which kind of visit?");
  assert.deepEqual(await page.locator("#card-options span").allInnerTexts(), ["One hour", "Half an hour", "Another kind"]);
  await choose(page, "onehour");
  await shown(page);
  assert.equal(await text(page, "#card-title"), "Which insurance do you have?");
  await choose(page, "regence");
  assert.equal(await text(page, "#card-title"), "What do you pay for a therapy visit?");
  // 2 · 500.00 + 2 · 120.00, as a package saves 100.00 each.
  assert.match(await text(page, "#ways"), /without insurance \$1,240 2 packages of 5 for \$500 each and 2 single visits/);
  // What the clinic has answered stands where it can be changed.
  await page.locator("#view-all").click();
  assert.equal(await at(page, "charges.billedCharge").inputValue(), "180");
  assert.equal(await at(page, "charges.allowedAmount").inputValue(), "110");
  assert.equal(await at(page, "network-in").isChecked(), true);
  // What the package costs hangs on no insurer.
  await page.locator('[data-paper="takeAlong"]').click();
  await page.locator("#paper[data-open=takeAlong]").waitFor();
  const paper = await text(page, "#paper-sheets");
  assert.match(paper, /package price, without insurance \$1,240 /);
  assert.doesNotMatch(paper, /\$1,240, if/);
  assert.match(paper, /, if the insurer pays/);
});

test("what a person types counts before what the clinic says, and starting over comes back to the clinic", async () => {
  const { page } = await openClinic({ services: [{ billedCharge: 18000 }] });
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6" });
  await shown(page);
  assert.match(await text(page, "#billed"), /\$1,080/);
  await answer(page, { "charges.billedCharge": "100" });
  await page.locator("#billed", { hasText: "$600" }).waitFor();
  await answer(page, { "charges.billedCharge": "" });
  await page.locator("#waiting-links", { hasText: "charge" }).waitFor();
  await page.locator("#start-over").click();
  assert.equal(await at(page, "charges.billedCharge").inputValue(), "180");
});

test("what is wrong is told in one group of the console, and nobody who fills in the page sees it", async () => {
  const { page, told } = await openClinic({ acentColor: "#0f5f59", services: [{ minutes: 60, billedCharge: 180 }], npi: "1234567894" });
  await toldOf(page, told, "console.groupEnd");
  const [group, ...rest] = told.filter((line) => !line.startsWith("debug"));
  assert.equal(group, "startGroup: Coverage estimator: look at the clinic’s configuration");
  assert.deepEqual(rest.slice(0, 3), [
    "error: npi: This is no NPI: its last digit does not fit the others. Look for a slip of the pen.",
    "error: acentColor: There is no such key here. Did you mean “accentColor”?",
    "warning: services[0].billedCharge: This is $1.80 of money. Is it meant as $180? Then write it in cents, with two zeros more.",
  ]);
  assert.equal(rest.at(-1), "endGroup: console.groupEnd");
  assert.doesNotMatch(await page.locator(".estimator").innerText(), /NPI:|accentColor/);
});

test("JSON that is none is told, and the page works without it", async () => {
  const { page, told } = await openClinic("{ name: }", { attributes: 'state="WA"' });
  await toldOf(page, told, "This is not JSON.");
  await page.locator("#view-all").click();
  assert.equal(await at(page, "coverage.state").inputValue(), "WA");
});

test("a clinic that says nothing has nothing told", async () => {
  const { told } = await openClinic({});
  assert.deepEqual(told, []);
});

for (const dark of [false, true]) {
  test(`a colour that is hard to read is corrected, in the ${dark ? "dark" : "light"} theme`, async () => {
    // A yellow is hard to read on white, a navy on black: one of them is changed in each theme.
    for (const color of ["#ffee00", "#000044"]) {
      const { page, told } = await openClinic({ accentColor: color }, { dark });
      const action = await groundOf(page.locator("#card-continue"));
      const isKept = (color === "#ffee00") === dark;
      const own = color === "#ffee00" ? "rgb(255, 238, 0)" : "rgb(0, 0, 68)";
      assert.equal(action === own, isKept, `${color} ${action}`);
      const theme = color === "#ffee00" ? "light theme" : "dark theme";
      await toldOf(page, told, `${color} is hard to read`);
      assert.ok(
        told.some((line) => line.includes(color) && line.includes(theme)),
        told.join("\n"),
      );
    }
  });
}

test("the papers and the answer name the clinic, in the language of the page", async () => {
  const { page } = await openClinic(CLINIC, { attributes: 'language="es" view="all"' });
  assert.equal(await page.locator("#view-all").getAttribute("aria-pressed"), "true");
  assert.equal(await at(page, "detail.clinicName").inputValue(), "Masaje Riverside");
  assert.equal(await at(page, "detail.clinicNumber").inputValue(), "1234567893 (NPI), 12-3456789 (EIN)");
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "180" });
  await shown(page);
  assert.equal(await text(page, "#clinic-title"), "Masaje Riverside le ayuda a seguir");
  assert.deepEqual(await page.locator("#clinic-links a").evaluateAll((links) => links.map((link) => link.getAttribute("href"))), [
    "tel:2065550100",
    "https://riverside.example/intake",
  ]);
});

test("a shared device keeps nothing", async () => {
  const { page } = await openClinic({ keep: false });
  await answer(page, { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "180" });
  await shown(page);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assert.equal(await page.locator("#keep-device").isVisible(), false);
});

test("a file of the same site says the same, and one of another site is refused", async () => {
  const own = await browser.openBlank();
  await own.route(`${browser.server.url}clinic.json`, (route) => route.fulfill({ json: { services: [{ billedCharge: 15000 }] } }));
  await own.route(browser.server.url, async (route) => {
    const answered = await route.fetch();
    const body = (await answered.text()).replace("<coverage-estimator", '<coverage-estimator view="all" config="clinic.json"');
    await route.fulfill({ response: answered, body });
  });
  await own.goto(browser.server.url);
  await ready(own);
  assert.equal(await at(own, "charges.billedCharge").inputValue(), "150");
  const { page, told } = await openClinic({}, { attributes: 'config="https://elsewhere.example/clinic.json"' });
  await toldOf(page, told, "could not be read");
});

test("whoever sends an address can send a language with it, and no configuration", async () => {
  const page = await browser.openBlank();
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${browser.server.url}?language=es&view=all&config=clinic.json&phone=1&href=https://elsewhere.example`);
  await ready(page);
  await page.locator(".estimator[lang=es][data-view=all]").waitFor();
  assert.deepEqual(
    asked.filter((url) => new URL(url).pathname.endsWith("clinic.json")),
    [],
  );
  const taken = ["language", "view", "config", "phone", "href"].map((name) => page.locator("coverage-estimator").getAttribute(name));
  assert.deepEqual(await Promise.all(taken), ["es", "all", null, null, null]);
});

/**
 * Collects what the website around the page is told.
 *
 * @param {Page} page
 */
function hear(page) {
  return page.evaluate(() => {
    const heard = /** @type {{ name: string, detail: any }[]} */ ([]);
    Object.assign(window, { heard });
    for (const name of ["estimate-ready", "paper-opened"]) {
      document.addEventListener(name, (event) => heard.push({ name, detail: /** @type {CustomEvent} */ (event).detail }));
    }
  });
}

/**
 * @param {Page} page
 * @returns {Promise<{ name: string, detail: any }[]>}
 */
function heard(page) {
  return page.evaluate(() => Reflect.get(window, "heard"));
}

const SIX = { "coverage.kind": "ppo", "course.visits": "6", "charges.billedCharge": "180" };

test("the website is told that a number is there and that a paper was opened, and nothing of the answers", async () => {
  const { page } = await openClinic({});
  await hear(page);
  await answer(page, SIX);
  await shown(page);
  await page.locator('[data-paper="call"]').click();
  await page.waitForFunction(() => Reflect.get(window, "heard").at(-1).name === "paper-opened");
  const told = await heard(page);
  assert.deepEqual(told.at(-1), { name: "paper-opened", detail: { paper: "call" } });
  assert.deepEqual([...new Set(told.slice(0, -1).map((one) => JSON.stringify(one)))], ['{"name":"estimate-ready","detail":{}}']);
  assert.match(await text(page, ".private"), /Nothing you type is sent anywhere/);
});

test("a website that asks for the answers gets them, and the patient is told so", async () => {
  const { page } = await openClinic({ events: { answers: true } });
  await hear(page);
  await answer(page, SIX);
  await shown(page);
  assert.equal(await text(page, ".private"), "This clinic’s website is told what you answer here. Ask the clinic what it does with that.");
  const told = await heard(page);
  assert.equal(told.at(-1)?.detail.request.course.visits, 6);
});

test("answers that the website hands over stand in the form, and what a person has typed stays after a reload", async () => {
  const { page } = await openClinic({}, { attributes: `view="all" answers='{"course.visits": "9", "coverage.kind": "ppo"}'` });
  assert.equal(await at(page, "course.visits").inputValue(), "9");
  await answer(page, { "course.visits": "7" });
  await page.locator("#waiting-links, #answer-shown").first().waitFor({ state: "attached" });
  await page.reload();
  await ready(page);
  assert.equal(await at(page, "course.visits").inputValue(), "7");
  await page.evaluate(() => Reflect.set(document.querySelector("coverage-estimator") ?? {}, "answers", { "charges.billedCharge": "180" }));
  await shown(page);
  assert.match(await text(page, "#billed"), /\$1,260/);
});

test("mail and website are given beside the answer and on the paper, and where there is no number and no address on the tag", async () => {
  const reached = { phone: "+1 (206) 555-0100 ext. 4", email: "desk@riverside.example", website: "https://riverside.example/" };
  const { page } = await openClinic({ name: "Riverside", ...reached });
  await answer(page, SIX);
  await shown(page);
  const links = page.locator("#clinic-links a");
  assert.deepEqual(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href"))), [
    "tel:+12065550100",
    "mailto:desk@riverside.example",
    "https://riverside.example/",
  ]);
  await page.locator('[data-paper="takeAlong"]').click();
  await page.locator("#paper[data-open=takeAlong]").waitFor();
  assert.match(await text(page, "#paper"), /\+1 \(206\) 555-0100 ext\. 4 · desk@riverside\.example · https:\/\/riverside\.example\//);
  const failed = await openFailing({ email: reached.email });
  assert.equal(await failed.locator("#failure a").getAttribute("href"), "mailto:desk@riverside.example");
});

/**
 * Opens the page of a clinic whose model is not there.
 *
 * @param {unknown} clinic
 */
async function openFailing(clinic) {
  const page = await browser.openBlank();
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.route(browser.server.url, async (route) => {
    const answered = await route.fetch();
    const inside = `<script type="application/json">${JSON.stringify(clinic)}</script></coverage-estimator>`;
    await route.fulfill({ response: answered, body: (await answered.text()).replace("</coverage-estimator>", inside) });
  });
  await page.goto(browser.server.url);
  await page.locator("coverage-estimator[data-state=failed]").waitFor();
  return page;
}

test("of several kinds of therapist a person chooses among the clinic's, and a kind of visit may say who gives it", async () => {
  const clinic = {
    therapists: ["massageTherapist", "physicalTherapist"],
    services: [
      { name: "Massage", billedCharge: 12000 },
      { name: "Manual therapy", billedCharge: 18000, therapist: "chiropractor" },
    ],
  };
  const { page } = await openClinic(clinic);
  const therapist = at(page, "necessity.therapist");
  const options = await therapist.locator("option").evaluateAll((all) => all.map((option) => option.getAttribute("value")));
  assert.deepEqual(options, ["", "massageTherapist", "physicalTherapist", "chiropractor"]);
  await choose(page, "healthPlan");
  await page.locator('#card-options input[value="exactly"]').check();
  await at(page, "course.visits").fill("6");
  await page.locator("#card-continue").click();
  assert.equal(await therapist.inputValue(), "");
  await choose(page, "manualtherapy");
  await shown(page);
  assert.equal(await therapist.inputValue(), "chiropractor");
});
