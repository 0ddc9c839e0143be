// @ts-check
/** Whoever has only their plan's papers in hand has read every card within so many seconds that time is left to find and to type. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ready, startBrowser } from "./browser.mjs";
import { read, secondsFor, WAYS } from "./reading-time.mjs";

/** A crash that leads on to a health plan, in November, when its year is about to turn, takes the most cards. */
const LONGEST = "crash in Georgia";
const MOST_SECONDS = 105;
const MOST_OF_THE_LONGEST = 130;

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

for (const [language, path] of /** @type {const} */ ([
  ["en", ""],
  ["es", "es/"],
])) {
  for (const [name, replies] of Object.entries(WAYS)) {
    test(`the cards are soon read, and count down: ${name}, in ${language}`, async () => {
      const page = await browser.openBlank({ viewport: { width: 375, height: 812 } });
      await page.goto(browser.server.url + path);
      await ready(page);
      const { words, places } = await read(page, replies);
      assert.equal(await page.locator(".estimator").getAttribute("data-place"), "answer");
      const most = name === LONGEST ? MOST_OF_THE_LONGEST : MOST_SECONDS;
      assert.ok(secondsFor(words) <= most, `${words} words, ${secondsFor(words)} s`);
      assert.deepEqual(
        countdown(places),
        [...new Set(countdown(places))].toSorted((one, other) => other - one),
      );
    });
  }
}

/**
 * Returns how many cards were left, from where the page says so on.
 *
 * @param {string[]} places
 */
function countdown(places) {
  const ahead = places.filter((place) => !/^(Question|Pregunta) /.test(place));
  return ahead.flatMap((place) => (/\d+/.exec(place) ?? []).map(Number));
}
