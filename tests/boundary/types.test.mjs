// @ts-check
/** Every scenario's request and answer are of the declared types, and nothing is declared that no answer has. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { answer, appealDates, commonDiagnosisCodes, estimate, initSync } from "../../dist/pkg/coverage_estimator.js";
import { ASKED_BACK, EVERYTHING_TYPED, MISTAKEN, MISTYPED, RARE } from "./mistaken.mjs";

const ROOT = new URL("../../", import.meta.url);
const SCENARIOS = new URL("tests/scenarios/", ROOT);
const BUILT = new URL("dist/types/", ROOT);

const CODES = new Uint8Array(readFileSync(new URL("data/icd10cm-2026-04.codes", ROOT)));

initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });

/** Numbers of a literal carry no brand, so amounts are plain numbers here. */
const DECLARATIONS = readFileSync(new URL("dist/pkg/coverage_estimator.d.ts", ROOT), "utf8").replace(
  /^export type Cents = .*$/m,
  "export type Cents = number;",
);

/** @typedef {{ name: string, given: any, reply: any }} Case */

const SAID = readdirSync(SCENARIOS, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .sort()
  .map((name) => ({ name, given: JSON.parse(readFileSync(new URL(name, SCENARIOS), "utf8")).given }));

/** @type {Case[]} */
const CASES = [...SAID, ...MISTAKEN, ...RARE].map(({ name, given }) => ({ name, given, reply: plain(estimate(given, CODES)) }));

/** A denial of each route, and one whose days are in the wrong order. */
const QUESTIONS = [
  { kind: "ppo", denialReceived: "2026-01-15", finalDenialReceived: "2026-04-01" },
  { kind: "ppo", funding: "federalEmployee", denialReceived: "2026-01-15" },
  { kind: "ppo", denialReceived: "2026-04-01", finalDenialReceived: "2026-01-15" },
  { kind: "va" },
  {},
];

/** A clinic that sells six visits at once. */
const WITH_A_PACKAGE = { services: [{ billedCharge: 18000, cashRate: 12050, packages: [{ visits: 6, price: 60000 }] }] };

before(() => {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
});
after(() => rmSync(BUILT, { recursive: true, force: true }));

describe("the declarations", () => {
  it("hold every request and every answer of the scenarios", () => {
    assert.deepEqual(refused("all", CASES), []);
  });

  for (const [what, spoil] of /** @type {[string, (spoilt: Case) => void][]} */ ([
    ["a key of a request that is not declared", ({ given }) => (given.coverage.inNetwork.copay = 3000)],
    ["a word of a request that is not declared", ({ given }) => (given.coverage.kind = "pppo")],
    ["a request without what it needs", ({ given }) => delete given.course.firstVisit],
    ["a key of an answer that is not declared", ({ reply }) => (reply.estimate.insurance.low.visits[0].copay = 3000)],
    ["a code of an answer that is not declared", ({ reply }) => (reply.estimate.coverage.gates[0].status = "perhaps")],
    ["an answer without what is declared", ({ reply }) => delete reply.estimate.insurance.high.totals],
    ["a list where one is declared", ({ reply }) => (reply.estimate.billed = [reply.estimate.billed])],
  ])) {
    it(`refuse ${what}`, () => {
      const whole = CASES.find(({ name }) => name === "copay-plan-deductible-untouched.json");
      const spoilt = plain(whole);
      spoil(spoilt);
      assert.notDeepEqual(refused("spoilt", [spoilt]), []);
    });
  }

  it("declare nothing that no answer has", () => {
    const declared = DECLARATIONS.slice(
      DECLARATIONS.indexOf("the answer\n"),
      DECLARATIONS.indexOf("// -", DECLARATIONS.indexOf("the problems\n")),
    );
    const bare = declared.replaceAll(/\/\*\*[^]*?\*\/|\/\/.*$/gm, "");
    const names = [...bare.matchAll(/"(\w+)"|(\w+)\??:/g)].map(([, word, key]) => word ?? key ?? "");
    const typed = [MISTYPED, EVERYTHING_TYPED, ...ASKED_BACK].map((texts) => answer(texts, "2026-11-23", CODES));
    typed.push(answer({ "coverage.kind": "none", "course.visits": "8" }, "2026-11-23", CODES, WITH_A_PACKAGE));
    const others = [
      estimate(Symbol("no data")),
      estimate("1".repeat(100_001)),
      estimate(RARE[0]?.given),
      ...typed,
      ...QUESTIONS.map(appealDates),
    ];
    const said = new Set([...CASES.map(({ reply }) => reply), ...others].flatMap((reply) => [...everyWord(reply)]));
    const never = [...new Set(names)].filter((name) => !said.has(name) && !NEVER_IN_THE_BROWSER.includes(name));
    assert.deepEqual(never, []);
  });

  it("hold what is read and looked up beside an estimate", () => {
    const typed = ["?", "M54.50", "M54.5", "S13.4", "Z51.89", "Z73.3", "V43.52XA"].map((code) => ({
      ...EVERYTHING_TYPED,
      "necessity.diagnosisCode": code,
    }));
    const lines = [
      `import type { Answer, AppealAnswer, CommonDiagnosis } from "./coverage_estimator.js";`,
      ...[...typed, MISTYPED, ...ASKED_BACK, {}].map(
        (texts) => `(${JSON.stringify(answer(texts, "2026-11-23", CODES))}) satisfies Answer;`,
      ),
      ...QUESTIONS.map((question) => `(${JSON.stringify(appealDates(question))}) satisfies AppealAnswer;`),
      `(${JSON.stringify(commonDiagnosisCodes())}) satisfies CommonDiagnosis[];`,
    ];
    assert.deepEqual(compiled("others", { "others.ts": lines.join("\n") }), []);
  });
});

/**
 * What a text of JSON alone can be, a depth that no answer is read at, the end of a rule, of which none has one yet, and what a search
 * that is cut short leaves open.
 */
const NEVER_IN_THE_BROWSER = ["notJson", "nestedTooDeep", "until", "bound"];

/**
 * Returns what the compiler has against cases.
 *
 * @param {string} folder
 * @param {Case[]} cases
 */
function refused(folder, cases) {
  const files = cases.map(({ name, given, reply }) => {
    const request = reply.problems === undefined ? [`(${JSON.stringify(given)}) satisfies EstimateRequest;`] : [];
    const answer =
      reply.problems === undefined
        ? `(${JSON.stringify(reply.estimate)}) satisfies Estimate;`
        : `(${JSON.stringify(reply.problems)}) satisfies Problem[];`;
    const head = `import type { Estimate, EstimateRequest, Problem } from "./coverage_estimator.js";`;
    return [`${name.replaceAll(/\W+/g, "-")}.ts`, [head, ...request, answer].join("\n")];
  });
  return compiled(folder, Object.fromEntries(files));
}

/**
 * @param {string} folder
 * @param {Record<string, string>} files
 */
function compiled(folder, files) {
  const place = new URL(`${folder}/`, BUILT);
  mkdirSync(place, { recursive: true });
  writeFileSync(new URL("coverage_estimator.d.ts", place), DECLARATIONS);
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, place), text);
  const tsconfig = { extends: "../../../tsconfig.json", compilerOptions: { skipLibCheck: true, noUnusedLocals: false }, include: ["*.ts"] };
  writeFileSync(new URL("tsconfig.json", place), JSON.stringify(tsconfig));
  const tsc = fileURLToPath(new URL("node_modules/.bin/tsc", ROOT));
  const { stdout, error } = spawnSync(tsc, ["--project", fileURLToPath(place)], { encoding: "utf8" });
  assert.equal(error, undefined);
  return stdout.split("\n").filter((line) => line !== "");
}

/**
 * Returns every key and every text of data.
 *
 * @param {unknown} data
 * @returns {Iterable<string>}
 */
function* everyWord(data) {
  if (typeof data === "string") yield data;
  if (typeof data !== "object" || data === null) return;
  if (!Array.isArray(data)) yield* Object.keys(data);
  for (const part of Object.values(data)) yield* everyWord(part);
}

/**
 * @template T
 * @param {T} data
 * @returns {any}
 */
function plain(data) {
  return JSON.parse(JSON.stringify(data));
}
