// @ts-check
/** The papers of a few random people, always the same ones; `make proof ONLY=papers` takes a hundred others, by PAPERS and SEED. */
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.mjs";
import { papersOf } from "./random-papers.mjs";

const PEOPLE = Number(process.env.PAPERS ?? 4);
const SEED = Number(process.env.SEED ?? 20261129);

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

for (let seed = SEED; seed < SEED + PEOPLE; seed += 1) {
  test(`no paper of the random person ${seed} invents, loses or runs anything, or runs out of its sheet`, async (one) => {
    one.diagnostic(`${await papersOf(browser.open, seed)} papers`);
  });
}
