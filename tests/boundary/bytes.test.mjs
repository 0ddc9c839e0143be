// @ts-check
/** The browser's function and the native example give the same bytes for the same request. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { answer, estimate, initSync } from "../../dist/pkg/coverage_estimator.js";
import { EVERYTHING_TYPED, MISTAKEN, RARE } from "./mistaken.mjs";

const ROOT = new URL("../../", import.meta.url);

/** @import { Case } from "./mistaken.mjs" */

/** What the native example has within it, and a page loads. */
const CODES = new Uint8Array(readFileSync(new URL("data/icd10cm-2026-04.codes", ROOT)));

initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });

describe("the boundary answers with the bytes of the native example", () => {
  const scenarios = casesOf(new URL("tests/scenarios/", ROOT));
  assert.notEqual(scenarios.length, 0, "there are no scenarios in tests/scenarios");
  const cases = [...scenarios, ...MISTAKEN, ...RARE];
  const natively = answeredNatively(cases.map(({ given }) => JSON.stringify(given)));

  cases.forEach(({ name, given }, index) => {
    it(name, () => assert.equal(asOneLine(estimate(given, CODES)), natively[index]));
  });
});

it("what is typed is answered as the request that it makes", () => {
  const { request, estimate: found } = answer(EVERYTHING_TYPED, "2026-11-23", CODES);
  assert.deepEqual(estimate(request, CODES).estimate, found);
});

it("two ends that are one course are one object", () => {
  const { estimate: found } = estimate(exactRequest());
  assert.equal(found?.insurance?.high, found?.insurance?.low);
  assert.deepEqual(Object.keys(found?.insurance ?? {}), ["patientPays", "low", "high"]);
});

/**
 * The answer with its one key as the native example writes it; the bytes of what it holds are JavaScript's.
 *
 * @param {import("../../dist/pkg/coverage_estimator.js").EstimateAnswer} answer
 */
function asOneLine(answer) {
  return answer.problems ? `{"problems":${JSON.stringify(answer.problems)}}` : `{"estimate":${JSON.stringify(answer.estimate)}}`;
}

function exactRequest() {
  return JSON.parse(readFileSync(new URL("benches/requests/exact-24.json", ROOT), "utf8"));
}

/**
 * @param {URL} folder
 * @returns {Case[]}
 */
function casesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({ name: path, given: JSON.parse(readFileSync(new URL(path, folder), "utf8")).given }));
}

/**
 * One process for all of them: a line in, a line out.
 *
 * @param {string[]} requests
 */
function answeredNatively(requests) {
  const { status, stdout, stderr } = spawnSync("cargo", ["run", "--quiet", "--locked", "--example", "estimate"], {
    cwd: ROOT,
    input: `${requests.join("\n")}\n`,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.equal(status, 0, stderr);
  const answers = stdout.trimEnd().split("\n");
  assert.equal(answers.length, requests.length, "each line of input has one line of output");
  return answers;
}
