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
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ line: number, column: number }} Place counted from 1 */
/** @typedef {{ start: Place, end: Place }} Span */
/** @typedef {{ file: string, name: string, replacement: string, span: Span, function: { span: Span } | null, number: number }} Mutant */
/** @typedef {{ mutant: Mutant, file: string, from: number, to: number }} Copy lines of a file that hold a broken body */
/** @typedef {{ name: string, executable: string, arguments: string[], milliseconds: number }} Tests */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "mutants");
const TREE = join(OUTPUT, "tree");
/** The quick tests that hold the model, without the pages' and the documents' own. */
const TESTS = ["scenarios", "cells", "plan_year", "asked", "small", "check", "warnings", "gates", "mistakes", "laws"];
const QUIETLY = ["--test-threads=1", "--quiet"];
/** What all of these miss is asked of the second pricer: open requests, the same each time. */
const LAST = "oracle";
const OF_THE_LAST = [...QUIETLY, "--ignored", "random_open_requests"];
const MEGABYTE = 2 ** 20;
/** What is left unused by a change is a change all the same; each place has a few random courses. */
const ENVIRONMENT = {
  ...process.env,
  CARGO_TARGET_DIR: join(OUTPUT, "built"),
  RUSTFLAGS: "--cap-lints allow",
  // Nobody looks where a broken one stands.
  CARGO_PROFILE_DEV_DEBUG: "0",
  // The switch in what may be worked out when compiling is no stable feature.
  RUSTC_BOOTSTRAP: "1",
  PROPTEST_CASES: process.env.PROPTEST_CASES ?? "8",
  OPEN_REQUESTS: process.env.OPEN_REQUESTS ?? "1000",
  ORACLE_SEED: process.env.ORACLE_SEED ?? "1",
};

/** Stands at the ends of the copied crate's root, its lines as they were. What is worked out when compiling is whole, or no test would be built. */
const FEATURES = "#![feature(const_eval_select, core_intrinsics)] ";
const SWITCH = `
pub(crate) mod mutants {
    pub(crate) const fn on() -> u32 {
        core::intrinsics::const_eval_select((), none, chosen)
    }
    const fn none() -> u32 {
        0
    }
    fn chosen() -> u32 {
        static ON: std::sync::LazyLock<u32> =
            std::sync::LazyLock::new(|| std::env::var("MUTANT").map_or(0, |number| number.parse().unwrap()));
        *ON
    }
}
`;

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

function copyProject() {
  rmSync(TREE, { recursive: true, force: true });
  mkdirSync(TREE, { recursive: true });
  for (const list of ["missed", "timeout", "unviable"]) writeFileSync(listPath(list), "");
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" }).split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(TREE, file)), { recursive: true });
    copy(file);
  }
}

/** @param {string} file */
function copy(file) {
  if (file.endsWith(".rs")) put(file, readFileSync(join(ROOT, file), "utf8"));
  else cpSync(join(ROOT, file), join(TREE, file));
}

/**
 * @param {string} file
 * @param {string} text
 */
function put(file, text) {
  writeFileSync(join(TREE, file), file === "src/lib.rs" ? FEATURES + text + SWITCH : text);
}

/** @param {string} list */
function listPath(list) {
  return join(OUTPUT, `${list}.txt`);
}

/**
 * @param {string} list
 * @param {Mutant} mutant
 */
function note(list, mutant) {
  appendFileSync(listPath(list), `${mutant.name}\n`);
}

/**
 * Builds all places into one program. The compiler says which of them are no program; it looks at types before it looks at loans, so
 * that it is asked until it says nothing.
 *
 * @param {Mutant[]} all
 */
function build(all) {
  const unviable = /** @type {Set<Mutant>} */ (new Set());
  for (;;) {
    const copies = write(all.filter((mutant) => !unviable.has(mutant)));
    const wrong = errors();
    if (wrong.length === 0) return unviable;
    const broken = copies.filter(({ file, from, to }) =>
      wrong.some((place) => place.file === file && from <= place.line && place.line <= to),
    );
    if (broken.length === 0) throw new Error(`The copy is no program: ${JSON.stringify(wrong[0])}`);
    for (const { mutant } of broken) {
      unviable.add(mutant);
      note("unviable", mutant);
      copy(mutant.file);
    }
  }
}

/**
 * Writes each file with all its places, and says where the broken bodies stand.
 *
 * @param {Mutant[]} all
 * @returns {Copy[]}
 */
function write(all) {
  return [...groups(all, ({ file }) => file)].flatMap(([file, own]) => {
    const { text, lines } = source(file);
    const functions = [...groups(own, (mutant) => bodyOf(mutant).join())].toSorted(([one], [other]) => parseInt(one) - parseInt(other));
    const copies = /** @type {Copy[]} */ ([]);
    let written = "";
    let done = 0;
    for (const [, inFunction] of functions) {
      const first = /** @type {Mutant} */ (inFunction[0]);
      const [from, to] = bodyOf(first);
      if (from < done) throw new Error(`${first.name}: a function inside of another one cannot be switched`);
      written += text.slice(done, from);
      // The whole body comes first, so that what is wrong beside it is said of the broken one.
      const numbers = inFunction.map(({ number }) => number).join(" | ");
      written += `{ match crate::mutants::on() { mutant_on if !matches!(mutant_on, ${numbers}) => ${text.slice(from, to)}\n`;
      for (const mutant of inFunction) {
        const line = written.split("\n").length;
        written += `${mutant.number} => ${broken(text, lines, mutant)},\n`;
        copies.push({ mutant, file, from: line, to: written.split("\n").length - 1 });
      }
      written += "_ => unreachable!() } }";
      done = to;
    }
    put(file, written + text.slice(done));
    return copies;
  });
}

/**
 * @param {Mutant[]} all
 * @param {(mutant: Mutant) => string} key
 */
function groups(all, key) {
  const found = /** @type {Map<string, Mutant[]>} */ (new Map());
  for (const mutant of all) found.set(key(mutant), [...(found.get(key(mutant)) ?? []), mutant]);
  return found;
}

/**
 * Returns the body of a function with one place broken.
 *
 * @param {string} text
 * @param {number[]} lines
 * @param {Mutant} mutant
 */
function broken(text, lines, mutant) {
  const [from, to] = bodyOf(mutant);
  return text.slice(from, offset(lines, mutant.span.start)) + mutant.replacement + text.slice(offset(lines, mutant.span.end), to);
}

/**
 * Returns where the body of a mutant's function begins and ends, with its braces.
 *
 * @param {Mutant} mutant
 * @returns {[number, number]}
 */
function bodyOf(mutant) {
  const { text, lines } = source(mutant.file);
  if (mutant.function === null) throw new Error(`${mutant.name} stands in no function`);
  const head = offset(lines, mutant.function.span.start);
  const end = offset(lines, mutant.function.span.end);
  // What is said of the function stands before it; its parameters and its result have no braces.
  const name = text.slice(head, end).search(/^\s*(pub(\([a-z]+\))? )?(const )?fn /m);
  return [text.indexOf("{", head + name), end];
}

/** @param {string} file */
function source(file) {
  const text = readFileSync(join(ROOT, file), "utf8");
  let begin = 0;
  const lines = text.split("\n").map((line) => (begin += line.length + 1) - line.length - 1);
  return { text, lines };
}

/**
 * @param {number[]} lines
 * @param {Place} place
 */
function offset(lines, { line, column }) {
  return (lines[line - 1] ?? 0) + column - 1;
}

/** Returns the places at which the compiler finds something wrong. */
function errors() {
  return messages(["check", "--lib"]).flatMap(({ reason, message }) =>
    reason === "compiler-message" && message.level === "error"
      ? message.spans
          .filter((/** @type {any} */ span) => span.is_primary)
          .map((/** @type {any} */ span) => ({ file: span.file_name, line: span.line_start, text: message.message }))
      : [],
  );
}

/** @param {string[]} command */
function messages(command) {
  const { stdout } = spawnSync("cargo", [...command, "--package", "coverage-estimator", "--message-format", "json"], {
    cwd: TREE,
    env: ENVIRONMENT,
    encoding: "utf8",
    maxBuffer: 512 * MEGABYTE,
  });
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
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
