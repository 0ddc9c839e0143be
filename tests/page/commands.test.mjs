// @ts-check
/** The commands that walk the page to measure or to prove something walk it still. What they find stands elsewhere. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {string} script
 * @param {Record<string, string>} settings
 */
async function printed(script, settings) {
  // Without the browser that the tests share, it starts its own, as the command does.
  const { BROWSER: _, ...env } = process.env;
  return (await promisify(execFile)("node", [script], { cwd: ROOT, env: { ...env, ...settings } })).stdout;
}

// The Summary of Benefits of this plan names all its figures, so nothing is left open at the end of the cards.
test("the interview is measured with a plan's document in hand", async () => {
  const walked = await printed("scripts/interview.mjs", { ONLY: "Florida Blue" });
  assert.match(walked, /^ {2}a number +3 answers \(0 about the plan\), 7 taps/m);
  assert.match(walked, /^ {2}10 % +\d+ answers/m);
});

test("random people walk through the cards, and what they said stands in the form", async () => {
  assert.match(await printed("scripts/walks.mjs", { WALKS: "2", SEED: "7" }), /^counted: 2 walks over \d+ cards/m);
});
