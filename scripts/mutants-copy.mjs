// @ts-check
/** The copy of the project in which `mutants.mjs` breaks places, and what is noted of them. */
import { spawnSync, execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {{ line: number, column: number }} Place counted from 1 */
/** @typedef {{ start: Place, end: Place }} Span */
/** @typedef {{ file: string, name: string, replacement: string, span: Span, function: { span: Span } | null, number: number }} Mutant */

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "mutants");
export const TREE = join(OUTPUT, "tree");
export const MEGABYTE = 2 ** 20;
/** What is left unused by a change is a change all the same; each place has a few random courses. */
export const ENVIRONMENT = {
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

export function copyProject() {
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
export function copy(file) {
  if (file.endsWith(".rs")) put(file, readFileSync(join(ROOT, file), "utf8"));
  else cpSync(join(ROOT, file), join(TREE, file));
}

/**
 * @param {string} file
 * @param {string} text
 */
export function put(file, text) {
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
export function note(list, mutant) {
  appendFileSync(listPath(list), `${mutant.name}\n`);
}

/** @param {string[]} command */
export function messages(command) {
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
