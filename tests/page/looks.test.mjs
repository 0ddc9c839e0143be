// @ts-check
/** What is seen on a phone: nothing that matters is cut, and the screen belongs to the question. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answer, askAll, KNOWN_PPO, ready, shown, startBrowser } from "./browser.mjs";
import { DEDUCTIBLE_PLAN } from "./papers.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

/**
 * @param {string} path
 * @param {number} width
 */
async function openOnPhone(path, width) {
  const page = await browser.openBlank({ viewport: { width, height: 812 } });
  await page.goto(browser.server.url + path);
  await ready(page);
  return page;
}

for (const path of ["", "es/"]) {
  test(`no list on a phone cuts its “I don’t know”, at /${path}`, async () => {
    const page = await openOnPhone(path, 375);
    await askAll(page);
    await answer(page, { "coverage.kind": "unknown", "necessity.cause": "job" });
    const cut = await page.evaluate(() => {
      const root = document.querySelector("coverage-estimator")?.shadowRoot;
      root?.querySelectorAll("details").forEach((part) => (part.open = true));
      const pen = document.createElement("canvas").getContext("2d");
      return [...(root?.querySelectorAll("select") ?? [])]
        .filter((select) => select.checkVisibility())
        .flatMap((select) => {
          const style = getComputedStyle(select);
          const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          const unsure = [...select.options].filter(({ value }) => value === "" || value === "unknown");
          if (pen === null) throw new Error("the browser does not draw");
          pen.font = style.font;
          // What says more than that one does not know may end in dots, as long as it begins so that it can be told from the others.
          return unsure
            .filter(({ text }) => text.length < 28 && pen.measureText(text).width > room + 1)
            .map(({ text }) => `${select.id}: ${text}`);
        });
    });
    assert.deepEqual(cut, []);
  });
}

for (const path of ["", "es/"]) {
  test(`what the clinic charges above the limit is not cut at 320 px, at /${path}`, async () => {
    const page = await openOnPhone(path, 320);
    await askAll(page);
    await answer(page, { ...KNOWN_PPO, "coverage.inNetwork.visitLimit-none": true });
    const cut = await page.locator("[id='coverage.inNetwork.overLimitPrice']").evaluate((select) => {
      if (!(select instanceof HTMLSelectElement)) throw new Error("it is no list");
      for (let part = select.closest("details"); part; part = part.parentElement?.closest("details") ?? null) part.open = true;
      const style = getComputedStyle(select);
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const pen = document.createElement("canvas").getContext("2d");
      if (pen === null) throw new Error("the browser does not draw");
      pen.font = style.font;
      return [...select.options].map(({ text }) => text).filter((text) => pen.measureText(text).width > room + 1);
    });
    assert.deepEqual(cut, []);
  });
}

test("the points are laid out alike, and the foot of the page is its foot", async () => {
  const page = await openOnPhone("", 375);
  await answer(page, DEDUCTIBLE_PLAN);
  await page.locator("#view-cards").click();
  await page.locator("#bar a").click();
  const tops = (/** @type {string} */ selector) => page.locator(selector).evaluate((one) => one.getBoundingClientRect());
  const [behind, papers, start] = [await tops("#behind"), await tops("#papers"), await tops("#start-over")];
  assert.ok(papers.top - behind.bottom < 60, `${papers.top - behind.bottom} px are empty before the papers`);
  assert.ok(start.top > (await tops("#working")).bottom);
  await page.locator("[data-paper=takeAlong]").click();
  await page.locator("#paper:not([hidden])").waitFor();
  assert.ok((await tops("#paper-print")).top < (await tops("#paper-sheets")).top, "the buttons stand above the paper, as beside the form");
  await page.locator("#card-continue").click();
  const points = await page.locator(".point").evaluateAll((items) =>
    items.map((item) => {
      const [title, status] = [".gate-title", ".gate-status"].map((part) => item.querySelector(part)?.getBoundingClientRect());
      const ways = [...item.querySelectorAll(".point-ways > *")].map((way) => way.getBoundingClientRect());
      const areBeside = ways.every(({ left }, place) => place === 0 || left >= (ways[place - 1]?.right ?? 0));
      return [(status?.left ?? 0) > (title?.left ?? 0) + 20, areBeside];
    }),
  );
  assert.ok(points.length > 5);
  assert.deepEqual(
    points.flat().filter((isSo) => !isSo),
    [],
  );
});

for (const [path, width] of /** @type {const} */ ([
  ["", 320],
  ["es/", 320],
  ["es/", 375],
])) {
  test(`what is chosen in a select too narrow for it stands whole below it, at ${width} px, at /${path}`, async () => {
    const page = await openOnPhone(path, width);
    await askAll(page);
    await answer(page, { "coverage.kind": "autoPip", "course.visits": "6", "charges.billedCharge": "150" });
    const selects = page.locator("form select:visible:not([id='coverage.kind'])");
    assert.ok((await selects.count()) > 3);
    await selects.evaluateAll((all) => {
      for (const select of /** @type {HTMLSelectElement[]} */ (all)) {
        const options = [...select.options];
        const longest = Math.max(...options.map(({ label }) => label.length));
        select.selectedIndex = options.findIndex(({ label }) => label.length === longest);
      }
      all.at(-1)?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.locator(".chosen:visible").first().waitFor();
    const unseen = await selects.evaluateAll((all) =>
      /** @type {HTMLSelectElement[]} */ (all).flatMap((select) => {
        const label = select.selectedOptions[0]?.label ?? "";
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        const said = Object.assign(document.createElement("span"), { textContent: label });
        said.style.cssText = `position:absolute;white-space:pre;font:${font}`;
        document.body.append(said);
        const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const isCut = said.getBoundingClientRect().width > room + 1;
        said.remove();
        return isCut && select.nextElementSibling?.textContent !== label ? [label] : [];
      }),
    );
    assert.deepEqual(unseen, []);
  });
}

test("sums of millions stand apart on a narrow phone", async () => {
  const page = await openOnPhone("", 320);
  await askAll(page);
  const amounts = { "course.visits": "60", "charges.billedCharge": "99999", "charges.allowedAmount": "66666.66" };
  await answer(page, { ...KNOWN_PPO, ...amounts, "coverage.inNetwork.coinsurance": "20", "coverage.inNetwork.copayment-none": true });
  await shown(page);
  const overlapping = await page.locator(".picture tfoot tr:visible").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const boxes = [...row.querySelectorAll("td")].map((cell) => {
        const said = document.createRange();
        said.selectNodeContents(cell);
        return said.getBoundingClientRect();
      });
      return boxes.filter((one, at) => {
        const next = boxes[at + 1];
        return next !== undefined && next.top < one.bottom && one.right + 4 > next.left;
      });
    }),
  );
  assert.equal(overlapping.length, 0);
});

for (const [path, width] of /** @type {const} */ ([
  ["", 320],
  ["es/", 320],
  ["", 375],
])) {
  test(`who pays each visit fits a phone of ${width} px without being moved sideways, at /${path}`, async () => {
    const page = await openOnPhone(path, width);
    await askAll(page);
    await answer(page, {
      ...KNOWN_PPO,
      "coverage.inNetwork.copayment": "30",
      "course.visits": "12",
      "charges.billedCharge": "1180",
      "charges.allowedAmount": "1120",
    });
    await shown(page);
    const tables = page.locator(".picture .scroll:visible");
    assert.ok((await tables.count()) > 0);
    assert.deepEqual(await tables.evaluateAll((regions) => regions.filter((region) => region.scrollWidth > region.clientWidth).length), 0);
    // A word of the head can be longer than any amount.
    const overhanging = await page.locator(".picture thead th:visible").evaluateAll((heads) =>
      heads
        .filter((head) => {
          const said = document.createRange();
          said.selectNodeContents(head);
          const { paddingRight } = getComputedStyle(head);
          return said.getBoundingClientRect().right > head.getBoundingClientRect().right - parseFloat(paddingRight) + 0.5;
        })
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(overhanging, []);
  });
}

test("a fold whose title has two lines keeps its distance, with its mark at the first", async () => {
  const page = await openOnPhone("es/", 320);
  await askAll(page);
  await answer(page, { "coverage.kind": "ppo", "course.visits": "12", "charges.billedCharge": "180" });
  await shown(page);
  await page.locator("#asks-part > summary").click();
  const title = page.locator("#more-asks-title");
  const { lines, above, below, line } = await title.evaluate((summary) => {
    const range = document.createRange();
    range.selectNodeContents(summary);
    const rects = [...range.getClientRects()];
    const around = summary.getBoundingClientRect();
    return {
      lines: rects.length,
      above: (rects[0]?.top ?? 0) - around.top,
      below: around.bottom - (rects.at(-1)?.bottom ?? 0),
      line: getComputedStyle(summary).alignItems,
    };
  });
  assert.equal(lines, 2);
  assert.ok(above >= 8 && below >= 8, `${above} above, ${below} below`);
  assert.equal(line, "baseline");
});

test("once the first question is answered, the next one has a phone's screen", async () => {
  const page = await openOnPhone("", 375);
  const topOfCard = () => page.locator("#card").evaluate((card) => card.getBoundingClientRect().top + window.scrollY);
  assert.equal(await page.locator(".lead").isVisible(), true);
  await page.locator('#card-options [value="healthPlan"]').check();
  await page.locator("#card-continue").click();
  await page.locator('#card-options [value="upTo6"]').waitFor();
  // A line or two of the title and the switch, each as high as a finger, and the gaps between them.
  assert.ok((await topOfCard()) < 3 * 44, `the card begins at ${await topOfCard()} px`);
  assert.equal(await page.locator(".lead").isVisible(), false);
  assert.equal(await page.locator("h1").isVisible(), true);
});

/** A plan with a copay, up to the price of a visit: the cards of which every phone shows all. */
async function toTheNetwork(/** @type {import("playwright-core").Page} */ page) {
  await page.locator('#card-options [value="healthPlan"]').check();
  await page.locator("#card-continue").click();
  await page.locator('#card-options [value="upTo12"]').check();
  await page.locator("#card-continue").click();
  await page.locator('[id="charges.billedCharge"]').fill("180");
  await page.locator("#card-continue").click();
  await page.locator('#card-options [value="in"]').waitFor();
}

for (const path of ["", "es/"]) {
  test(`a short card begins where a long one does, and nothing is cut through, at /${path}`, async () => {
    const page = await openOnPhone(path, 375);
    await toTheNetwork(page);
    // As low as a person has scrolled to reach the button.
    await page.evaluate(() => window.scrollTo(0, 60));
    await page.locator("#card-back").click();
    await page.locator('[id="charges.billedCharge"]').waitFor();
    await page.locator("#card-continue").click();
    await page.locator('#card-options [value="in"]').waitFor();
    const { top } = await boxOf(page, "#card");
    assert.ok(top >= 0 && top < 20 && (await boxOf(page, ".views")).bottom <= 0);
    const bar = await boxOf(page, "#bar");
    assert.ok((await boxOf(page, "#card-foot")).bottom <= bar.top);
  });
}

test("what is asked back about an answer stands inside of its card", async () => {
  const page = await openOnPhone("", 375);
  await toTheNetwork(page);
  await page.locator('#card-options [value="in"]').check();
  await page.locator("#card-continue").click();
  await page.locator('.option [value="percent"]').check();
  await page.locator('[id="coverage.inNetwork.coinsurance"]').fill("80");
  await page.locator("#card-continue").click();
  await page.locator("#card-doubt").waitFor();
  const [doubt, foot] = [await boxOf(page, "#card-doubt"), await boxOf(page, "#card-foot")];
  // The card's own inner edge is 16 px, and the line of its border.
  assert.ok(doubt.left >= foot.left + 16 && doubt.right <= foot.right - 16 && doubt.top >= foot.top);
});

for (const width of [375, 1280]) {
  test(`the answer that is done leads on to paper, and its columns end together, at ${width} px`, async () => {
    const page = await openOnPhone("", width);
    await page.locator('#card-options [value="none"]').check();
    await page.locator("#card-continue").click();
    await page.locator('#card-options [value="upTo12"]').check();
    await page.locator("#card-continue").click();
    await page.locator('[id="charges.billedCharge"]').fill("180");
    await page.locator("#card-continue").click();
    await page.locator('#card-options [value="amount"]').check();
    await page.locator('[id="charges.cashRate"]').fill("95");
    await page.locator("#card-continue").click();
    await page.locator('#card-options [value="other"]').check();
    await page.locator("#card-continue").click();
    await page.locator("#card-print").waitFor();
    assert.equal(await page.locator("#card-continue").isVisible(), false);
    const [onward, back] = [await boxOf(page, "#card-print"), await boxOf(page, "#card-back")];
    assert.ok(onward.right <= back.left && onward.top < back.bottom && back.top < onward.bottom, "they share a line");
    const [form, answer] = [await boxOf(page, "#card"), await boxOf(page, "#answer")];
    assert.ok(Math.abs(form.left - answer.left) <= 1 && Math.abs(form.right - answer.right) <= 1, "the answer is as wide as the card");
    // A phone has one column, and a wide screen two: what is paid beside what can be done.
    const [first, billed] = [await boxOf(page, ".answer-first"), await boxOf(page, "#billed")];
    assert.equal(billed.left >= first.right, width === 1280);
    const printed = page.evaluate(() => new Promise((done) => (window.print = () => done(true))));
    await page.locator("#card-print").click();
    assert.equal(await printed, true);
  });
}

for (const path of ["", "es/"]) {
  test(`what reads a plan’s answer fits a phone of 320 px, at /${path}`, async () => {
    const page = await openOnPhone(path, 320);
    await askAll(page);
    await page.locator("#import-open").click();
    await page.locator("#import-panel").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.ok((await boxOf(page, "#import-panel")).right <= 304);
  });
}

/**
 * Returns where an element is in the window.
 *
 * @param {import("playwright-core").Page} page
 * @param {string} selector
 */
function boxOf(page, selector) {
  return page.locator(selector).evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return { top, bottom, left, right };
  });
}
