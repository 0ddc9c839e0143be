// @ts-check
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { boundWords } from "../../www/answer/result.js";
import { en } from "../../www/words/en/index.js";
import { startBrowser } from "./browser.mjs";

/** @import { Cents } from "../../dist/pkg/coverage_estimator.js" */

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.stop());

test("every sentence of the markup has a key, and a key has one sentence", async () => {
  const page = await browser.openBlank({ javaScriptEnabled: false });
  await page.goto(browser.server.url);
  const [bare, keyed] = await page.evaluate(() => {
    const root = document.querySelector("coverage-estimator")?.shadowRoot;
    if (!root) throw new Error("no shadow root");
    /** @type {string[]} */
    const bare = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const around = walker.currentNode.parentElement;
      // Figures are the same in every language, and a link to another is named in that one.
      const isName = around?.closest("[hreflang]") || /^[\d$%]+$/.test(text);
      if (text !== "" && !isName && !around?.hasAttribute("data-word")) bare.push(text);
    }
    const keyed = [...root.querySelectorAll("[data-word]")].map((element) => [
      element.getAttribute("data-word") ?? "",
      element.getAttribute("label") ?? element.textContent?.trim() ?? "",
    ]);
    return /** @type {const} */ ([bare, keyed]);
  });
  assert.deepEqual(bare, []);
  const sentences = new Map(keyed.map(([key, sentence]) => [key, sentence]));
  assert.deepEqual(
    keyed.filter(([key, sentence]) => sentences.get(key) !== sentence),
    [],
  );
});

test("the shell of the page holds no sentence of its own", async () => {
  const shell = await readFile(new URL("../../www/index.html", import.meta.url), "utf8");
  const inside = shell.replaceAll(/<!--[^]*?-->|<[^>]*>|\{\w+\}/g, " ");
  // Signs of figures and names of codes are the same in every language.
  assert.doesNotMatch(inside, /\p{L}/u);
  assert.doesNotMatch(shell, /\s(label|placeholder|title|aria-label|alt)="/);
});

const DECLARATIONS = (await readFile(new URL("../../src/wasm.d.ts", import.meta.url), "utf8")).replaceAll(/\/\*\*[^]*?\*\//g, "");

/**
 * Returns the words of a union of the model's declarations: of words, or of objects that carry a `code`.
 *
 * @param {string} name
 */
function union(name) {
  const declared = new RegExp(`^export type ${name} =([^;]*(?:\\{[^}]*\\}[^;]*)*);$`, "m").exec(DECLARATIONS)?.[1];
  assert.ok(declared, `${name} is declared`);
  const isOfObjects = declared.includes("{");
  const found = [...declared.matchAll(isOfObjects ? /code: "(\w+)"/g : /"(\w+)"/g)].map(([, word]) => word ?? "");
  assert.ok(found.length > 1, `${name} is a union of words`);
  return found;
}

const { coverage } = en;
for (const [names, said] of /** @type {[string[], Record<string, unknown>][]} */ ([
  [["Verdict"], coverage.verdicts],
  [["GateName"], coverage.gates],
  [["GateStatus"], coverage.statuses],
  [["Consequence"], coverage.consequences],
  [["CoverageReason"], coverage.reasons],
  [["MissingPart"], coverage.parts],
  [["StepName"], coverage.steps],
  [["WarningName"], coverage.warnings],
  [["CoverageSource"], coverage.sources],
  [["Grade"], coverage.grades],
  [["ConditionName"], coverage.conditions],
  [["Side"], coverage.sides],
  [["DiagnosisNames"], coverage.diagnosisNames],
  [["DiagnosisProblem"], coverage.diagnosisProblems],
  [["CoverageKind"], coverage.insurances],
  [["CoverageKind"], coverage.payers],
  [["ProblemCode", "TextProblem"], en.problems],
  [["LineStatus", "LineReason"], en.statuses],
  [["WayToPayName"], en.ways],
  [["BoundSource"], en.sources],
  [["SumName"], en.sums],
  [["PriceAlone"], en.pricesAlone],
])) {
  test(`every word of ${names.join(", ")} has a sentence, and no other has`, () => {
    const codes = names.flatMap(union);
    assert.deepEqual(Object.keys(said).toSorted(), [...new Set(codes)].toSorted());
  });
}

test("a point of the check has words for every way it can stand", () => {
  for (const words of Object.values(coverage.gates)) assert.deepEqual(Object.keys(words).toSorted(), ["met", "notMet", "title", "unknown"]);
});

test("what follows an open point names what follows", () => {
  for (const sentence of Object.values(coverage.ifUnknown)) assert.match(sentence, /^If .*, \{follows\}$/);
  const gates = union("GateName");
  assert.deepEqual(
    Object.keys(coverage.ifUnknown).filter((gate) => !gates.includes(gate)),
    [],
  );
});

test("every answer about necessity has a name", () => {
  const asked = /^export interface Necessity \{([^}]*)\}/m.exec(DECLARATIONS)?.[1] ?? "";
  const fields = [...asked.matchAll(/^ {2}(\w+)\?:/gm)].map(([, field]) => `necessity.${field}`);
  assert.ok(fields.length > 10);
  assert.deepEqual(
    fields.filter((field) => !(field in en.names)),
    [],
  );
});

test("no sentence about coverage is empty, and none scolds", () => {
  assert.doesNotMatch(JSON.stringify(coverage), /""|\b(please|invalid|oops)\b/i);
});

test("an end that the model could not prove is said to be no end", () => {
  const cents = (/** @type {number} */ whole) => /** @type {Cents} */ (whole);
  const patientPays = { low: cents(12_000), high: cents(52_000) };
  assert.equal(boundWords({ patientPays, low: {}, high: {} }), "");
  assert.equal(
    boundWords({ patientPays, low: { bound: cents(11_950) }, high: {} }),
    "We could not check every possibility: the lowest could still be as low as $119.50.",
  );
  assert.equal(
    boundWords({ patientPays, low: {}, high: { bound: cents(60_000) } }),
    "We could not check every possibility: the highest could still be as high as $600.",
  );
  assert.match(
    boundWords({ patientPays, low: { bound: cents(0) }, high: { bound: cents(60_000) } }),
    /as low as \$0, and the highest as high as \$600\.$/,
  );
  // The same figure again says nothing new.
  assert.equal(boundWords({ patientPays, low: { bound: patientPays.low }, high: {} }), "");
});

/** What is said otherwise of one visit, beside what is said of more. @type {Record<string, Record<string, string>>} */
const OF_MORE = {
  sentences: en.sentences,
  sums: en.sums,
  otherSums: en.otherSums,
  ways: en.ways,
  far: en.answer.far,
  answer: en.answer.sentences,
  premises: en.answer.premises,
  picture: en.answer.picture,
};
test("what is said of one visit is said in the place of what is said of more", () => {
  for (const [group, ofOne] of Object.entries(en.oneVisit)) {
    const missing = Object.keys(ofOne).filter((key) => !Object.hasOwn(OF_MORE[group] ?? {}, key));
    assert.deepEqual(missing, [], group);
  }
});
