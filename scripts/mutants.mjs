// @ts-check
/**
 * Breaks the code in one place after another and looks whether a test sees it: `node scripts/mutants.mjs FILE...`; SHARD=3/40 takes
 * every fortieth place, from the fourth on, and AGAIN=LIST those that stand in a list of an earlier run, on whatever line they are by now.
 *
 * cargo-mutants says what to break. It would build the tests anew for each place, which takes half a minute; here all places are
 * built into one program in a copy of the project, and MUTANT names the one that is broken, so that a place takes a second or two.
 * What is not to be broken, and why, stands in `.cargo/mutants.toml`.
 */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { copyProject, ENVIRONMENT, MEGABYTE, messages, note, ROOT, TREE } from "./mutants-copy.mjs";
import { build } from "./mutants-program.mjs";

/** @import { Mutant } from "./mutants-copy.mjs" */

/** @typedef {{ name: string, executable: string, arguments: string[], milliseconds: number }} Tests */

/** The quick tests that hold the model, without the pages' and the documents' own. */
const TESTS = ["scenarios", "cells", "plan_year", "asked", "small", "check", "warnings", "gates", "mistakes", "laws"];
const QUIETLY = ["--test-threads=1", "--quiet"];
/** What all of these miss is asked of the second pricer: open requests, the same each time. */
const LAST = "oracle";
const OF_THE_LAST = [...QUIETLY, "--ignored", "random_open_requests"];

const mutants = ofShard(again(listed(process.argv.slice(2)), process.env.AGAIN), process.env.SHARD);
copyProject();
const unviable = build(mutants);
const tried = mutants.filter((mutant) => !unviable.has(mutant));
console.log(`built: ${tried.length} places in one program, ${unviable.size} that do not compile`);
const counts = await tryAll(tried, testPrograms());
console.log(
  `counted: ${counts.caught} mutants caught, ${counts.missed} missed, ${unviable.size} that do not compile, ${counts.timeout} that never end`,
);
process.exitCode = counts.missed > 0 ? 2 : 0;

/**
 * @param {string[]} files
 * @returns {Mutant[]}
 */
function listed(files) {
  const asked = files.flatMap((file) => ["--file", file]);
  const text = execFileSync("cargo", ["mutants", "--list", "--json", ...asked], { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * MEGABYTE });
  return JSON.parse(text).map((/** @type {Mutant} */ mutant, /** @type {number} */ index) => ({ ...mutant, number: index + 1 }));
}

/**
 * @param {Mutant[]} all
 * @param {string | undefined} list
 */
function again(all, list) {
  if (list === undefined) return all;
  const nameOf = (/** @type {string} */ text) => text.replace(/:\d+:\d+: /, ": ");
  const names = new Set(readFileSync(list, "utf8").split("\n").map(nameOf));
  return all.filter(({ name }) => names.has(nameOf(name)));
}

/**
 * @param {Mutant[]} all
 * @param {string | undefined} shard
 */
function ofShard(all, shard = "0/1") {
  const [part = 0, parts = 1] = shard.split("/").map(Number);
  return all.filter((_, index) => index % parts === part);
}

/**
 * Builds the tests, and runs each once with nothing broken; the quick ones come first.
 *
 * @returns {Tests[]}
 */
function testPrograms() {
  const names = [...TESTS, LAST];
  const built = messages(["test", "--no-run", "--lib", ...names.flatMap((name) => ["--test", name])]);
  const programs = built
    .filter(({ executable, profile }) => executable && profile?.test)
    .map(({ target, executable }) => {
      const tests = target.name === LAST ? OF_THE_LAST : QUIETLY;
      const began = performance.now();
      const { status } = spawnSync(executable, tests, { cwd: TREE, env: ENVIRONMENT });
      if (status !== 0) throw new Error(`${target.name} fails with nothing broken.`);
      return { name: target.name, executable, arguments: tests, milliseconds: Math.ceil(performance.now() - began) };
    });
  if (programs.length !== names.length + 1) throw new Error("The tests cannot be built.");
  const rank = (/** @type {Tests} */ { name, milliseconds }) => (name === LAST ? Infinity : milliseconds);
  return programs.toSorted((one, other) => rank(one) - rank(other));
}

/**
 * @param {Mutant[]} all
 * @param {Tests[]} programs
 */
async function tryAll(all, programs) {
  console.log(programs.map(({ name, milliseconds }) => `${name} ${Math.round(milliseconds)} ms`).join(", "));
  const counts = { caught: 0, missed: 0, timeout: 0 };
  const waiting = [...all];
  const work = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const end = await outcome(mutant, programs);
      counts[end] += 1;
      if (end === "caught") continue;
      note(end, mutant);
      console.log(`${end}: ${mutant.name} (${waiting.length} to go)`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return counts;
}

/**
 * @param {Mutant} mutant
 * @param {Tests[]} programs
 * @returns {Promise<"caught" | "missed" | "timeout">}
 */
async function outcome(mutant, programs) {
  for (const tests of programs) {
    const end = await run(tests, mutant.number);
    if (end !== "missed") return end;
  }
  return "missed";
}

/**
 * @param {Tests} tests
 * @param {number} number
 * @returns {Promise<"caught" | "missed" | "timeout">}
 */
function run(tests, number) {
  const options = {
    cwd: TREE,
    env: { ...ENVIRONMENT, MUTANT: `${number}` },
    timeout: 10_000 + 10 * tests.milliseconds,
    killSignal: /** @type {const} */ ("SIGKILL"),
    maxBuffer: 64 * MEGABYTE,
  };
  return new Promise((done) => {
    execFile(tests.executable, tests.arguments, options, (error) => {
      if (error === null) return done("missed");
      done(error.killed ? "timeout" : "caught");
    });
  });
}
