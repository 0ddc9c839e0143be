// @ts-check
/** The README's table of what can go wrong says what the page and its self-test say, and leaves none of it out. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";
import { failures } from "../../www/words/en/failures.js";
import { page } from "../../www/words/en/page.js";
import { selfTest } from "../../www/words/en/self-test.js";

/** What the page says where a number is missing, and nobody can mend it by another answer. */
const { estimate: _, ...causes } = failures.causes;
const UNRUN = [page["page.withoutScript"], page["page.unrunFile"], page["page.unrunScript"]];
const WRONG = Object.values(selfTest.checks).flatMap((check) => ("wrong" in check ? [check.wrong] : []));
const SAID = [...Object.values(causes), ...UNRUN, ...WRONG, failures.twice];

/** The quotes of the table's first column, each as the parts between its dots. */
let quotes = /** @type {string[][]} */ ([]);
before(async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, part = ""] = /### If something does not work\n([^]*?)\n## /.exec(readme) ?? [];
  const seen = part.split("\n").flatMap((line) => (line.startsWith("| ") ? [line.split(" | ")[0] ?? ""] : []));
  quotes = seen.flatMap((cell) => [...cell.matchAll(/"([^"]+)"/g)].map(([, quote = ""]) => quote.split("…").map((one) => one.trim())));
});

/**
 * @param {string} sentence
 * @param {string[]} parts
 */
function says(sentence, parts) {
  let rest = sentence;
  return parts.every((part) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return at >= 0;
  });
}

test("whatever the table quotes is said by the page or its self-test", () => {
  assert.ok(quotes.length > 15);
  for (const quote of quotes)
    assert.ok(
      SAID.some((sentence) => says(sentence, quote)),
      quote.join("…"),
    );
});

test("whatever they say has a row", () => {
  for (const sentence of SAID)
    assert.ok(
      quotes.some((quote) => says(sentence, quote)),
      sentence,
    );
});
