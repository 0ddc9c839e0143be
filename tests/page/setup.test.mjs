// @ts-check
/** The set-up page, as a clinic uses that has never seen JSON; and the self-test, as its webmaster asks for it. */
import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertAccessibleInEveryLook } from "./axe.mjs";
import { shown, startBrowser, text } from "./browser.mjs";

/** @import { Page } from "playwright-core" */

let browser = /** @type {Awaited<ReturnType<typeof startBrowser>>} */ (/** @type {unknown} */ (undefined));
before(async () => (browser = await startBrowser()));
after(() => browser.stop());

/** @param {string} [path] */
async function openSetup(path = "setup.html") {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}${path}`);
  await page.locator("body[data-state=ready]").waitFor();
  return page;
}

test("the language is asked for as the embedded page's is", async () => {
  const page = await openSetup("setup.html?language=es");
  await page.waitForURL(/\/es\/setup\.html$/);
  await page.locator("html[lang=es]").waitFor();
});

/** Fills in a clinic with one kind of visit, a package and one insurer. @param {Page} page */
async function fillIn(page) {
  await page.getByLabel("Name of the clinic").fill('Riverside </script><b>"Massage"</b>');
  await page.getByRole("button", { name: "Add a kind of visit" }).click();
  await page.getByLabel("What the visit is called").fill("60 minutes");
  await page.getByLabel("What you bill insurers").fill("$180");
  await page.getByLabel("Your cash rate").fill("120.50");
  await page.getByRole("button", { name: "Add a package" }).click();
  await page.getByLabel("Visits in the package").fill("6");
  await page.getByLabel("Price of the package").fill("600");
  await page.getByRole("button", { name: "Add an insurer" }).click();
  await page.getByLabel("Insurer", { exact: true }).fill("Regence");
  await page.getByLabel("Are you in its network?").selectOption("in");
  await page.getByLabel("Its price for a visit").fill("110");
}

const FILLED = {
  name: 'Riverside </script><b>"Massage"</b>',
  services: [{ name: "60 minutes", billedCharge: 18000, cashRate: 12050, packages: [{ visits: 6, price: 60000 }] }],
  insurers: [{ name: "Regence", network: "in", allowedAmount: 11000 }],
};

/**
 * The configuration in the text to copy, once it has come to say something.
 *
 * @param {Page} page
 * @param {string} part
 */
async function copied(page, part) {
  await page.waitForFunction(
    (wanted) => /** @type {HTMLTextAreaElement} */ (document.querySelector("#snippet")).value.includes(wanted),
    part,
  );
  const snippet = await page.locator("#snippet").inputValue();
  return { snippet, configuration: JSON.parse(/json">([^]*?)<\/script>/.exec(snippet)?.[1] ?? "") };
}

test("what is filled in becomes the text to copy, with amounts in cents", async () => {
  const page = await openSetup();
  await fillIn(page);
  const { configuration } = await copied(page, "11000");
  assert.deepEqual(configuration, FILLED);
  assert.equal(await text(page, "#fine"), "All that you filled in is in order.");
});

test("the text works on somebody's page, in the clinic's prices", async () => {
  const page = await openSetup();
  await fillIn(page);
  const { snippet } = await copied(page, "11000");
  const host = await browser.openBlank();
  await host.route("**/clinic.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><body><h1>Clinic</h1>${snippet}</body></html>` }),
  );
  await host.goto(`${browser.server.url}clinic.html`);
  await host.locator("coverage-estimator[data-state=ready]").waitFor();
  await host.evaluate(() =>
    Object.assign(document.querySelector("coverage-estimator") ?? {}, { answers: { "coverage.kind": "none", "course.visits": "8" } }),
  );
  await shown(host);
  // Beside a card on a wide screen stand the number and what to do next; the ways to pay come with the answer.
  await host.locator("#card-stop").click();
  // By hand: a package of 6 at $600, and 2 visits at $120.50: $841.
  assert.match(await text(host, "#answer"), /\$841/);
});

test("the patient's page beside it follows, and can be tried as a patient", async () => {
  const page = await openSetup();
  await fillIn(page);
  await copied(page, "11000");
  await page.getByLabel("Try it as").selectOption("copay");
  // By hand: 12 visits with a copay of $30, which no deductible precedes.
  const bar = page.frameLocator("#preview").locator("#bar");
  await bar.filter({ hasText: "$360" }).waitFor();
});

test("what is wrong is said at its box, left out of the text, and never lost from the box", async () => {
  const page = await openSetup();
  await page.getByLabel("Name of the clinic").fill("Riverside");
  await page.getByLabel("NPI").fill("1234567890");
  await page.getByText("This is no NPI").first().waitFor();
  assert.deepEqual((await copied(page, "Riverside")).configuration, { name: "Riverside" });
  assert.equal(await page.getByLabel("NPI").inputValue(), "1234567890");
  await page.locator("#wrong-links button").click();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-field")), "npi");
});

test("a mistake in a box is told in the words of somebody who fills in boxes", async () => {
  const page = await openSetup();
  await page.getByRole("button", { name: "Add a kind of visit" }).click();
  const said = (/** @type {string} */ label) =>
    page.locator(".field", { has: page.getByLabel(label, { exact: true }) }).locator(".wrong:not([hidden])");
  for (const amount of ["180,5", "$180,00", "180-200", "a lot"]) {
    await page.getByLabel("What you bill insurers").fill(amount);
    await said("What you bill insurers").filter({ hasText: "Write an amount in dollars, such as $180 or 180.50." }).waitFor();
    await page.getByLabel("What you bill insurers").fill("");
    await said("What you bill insurers").waitFor({ state: "detached" });
  }
  await page.getByLabel("Minutes").fill("an hour");
  await page.getByLabel("NPI").fill("12");
  await said("NPI")
    .filter({ hasText: /^An NPI is ten digits\.$/ })
    .waitFor();
  assert.doesNotMatch(await text(page, "#found"), /quote|cents|JSON|services\[/);
  await page.getByLabel("Where do your visitors").fill("http://clinic.example/massage");
  assert.equal(await text(page, "#address-wrong"), "Write a whole address that begins with https://.");
  assert.doesNotMatch(await page.locator("#snippet").inputValue(), /clinic\.example/);
  await page.getByLabel("Where do your visitors").fill("http://localhost:8000");
  assert.equal(await page.locator("#address-wrong").isVisible(), false);
});

test("the page in the other language has what was typed", async () => {
  const page = await openSetup();
  await fillIn(page);
  await page.getByLabel("What you bill insurers").fill("much");
  await page.getByLabel("Where do your visitors").fill("https://clinic.example/");
  await page.getByRole("link", { name: "Español" }).click();
  await page.locator("html[lang=es] body[data-state=ready]").waitFor();
  assert.equal(await page.locator("[data-field=name]").first().inputValue(), FILLED.name);
  assert.equal(await page.locator("[data-field=billedCharge]").inputValue(), "much");
  assert.equal(await page.locator("#address").inputValue(), "https://clinic.example/");
  assert.deepEqual((await copied(page, "11000")).configuration.insurers, FILLED.insurers);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
});

test("a configuration opens again, keeps what has no box, and undo brings back what stood there", async () => {
  const page = await openSetup();
  await page.getByLabel("Name of the clinic").fill("What stood there");
  const earlier = { ...FILLED, name: { en: "River", es: "Río" }, bounds: { deductible: [0, 500000] } };
  await page.getByLabel("Your earlier text").fill(`<p><script type="application/json">${JSON.stringify(earlier)}</script>`);
  await page.getByRole("button", { name: "Open it" }).click();
  assert.equal(await page.getByLabel("Name of the clinic").inputValue(), "River");
  assert.equal(await page.getByLabel("What you bill insurers").inputValue(), "$180");
  assert.deepEqual((await copied(page, "Río")).configuration.name, { en: "River", es: "Río" });
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Name of the clinic").inputValue(), "What stood there");
  await page.getByLabel("Your earlier text").fill("no braces");
  await page.getByRole("button", { name: "Open it" }).click();
  assert.match(await text(page, "#said"), /There is no configuration in this text/);
});

test("a removed insurer comes back by undo", async () => {
  const page = await openSetup();
  await fillIn(page);
  await page.getByRole("button", { name: "Remove this insurer" }).click();
  assert.equal(await text(page, "#said"), "Insurer 1 is removed.");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal(await page.getByLabel("Insurer", { exact: true }).inputValue(), "Regence");
});

test("the clinic's own page is one file that works without a server", async () => {
  const page = await openSetup();
  await fillIn(page);
  await copied(page, "11000");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download your own page as one file" }).click();
  const file = join(tmpdir(), `coverage-estimator-${process.pid}.html`);
  await (await saving).saveAs(file);
  const own = await browser.openBlank();
  await own.goto(pathToFileURL(file).href);
  await own.locator("coverage-estimator[data-state=ready]").waitFor();
  assert.match(await text(own, "#clinic-title"), /Riverside/);
});

test("the set-up page has no barrier in either language", async () => {
  for (const path of ["setup.html", "es/setup.html"]) {
    const page = await openSetup(path);
    await page.locator(".add").first().click();
    await assertAccessibleInEveryLook(page);
  }
});

test("the Spanish set-up page lists the states by their Spanish names", async () => {
  const page = await openSetup("es/setup.html");
  const names = await page.locator("[data-field=state] option").allTextContents();
  const place = names.indexOf("Nueva Jersey");
  assert.deepEqual(names.slice(place, place + 4), ["Nueva Jersey", "Nueva York", "Nuevo Hampshire", "Nuevo México"]);
});

test("the self-test says what works here, and what of the configuration is wrong", async () => {
  const page = await browser.openBlank();
  await page.goto(`${browser.server.url}?selftest`);
  const list = page.locator(".self-test");
  await list.waitFor();
  const said = (await list.innerText()).replaceAll(/\s+/g, " ");
  assert.match(said, /Works. The script runs. This is version \d+\.\d+\.\d+\./);
  assert.match(said, /prices a course of which the sum is known to the cent/);
  assert.match(said, /The clinic’s configuration is in order/);
});

test("a patient sees no self-test", async () => {
  const page = await browser.openCards();
  assert.equal(await page.locator(".self-test").count(), 0);
});
