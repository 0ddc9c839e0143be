// @ts-check
/**
 * Makes a release of what is committed: builds it twice, in two folders that have nothing in common, demands the same bytes, and writes
 * the files with their checksums to dist/release: `make release`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RELEASE = join(ROOT, "dist/release");
/** What every build leaves behind and nobody gets. */
const NOT_SHIPPED = ["pkg", "pkg-import", "release"];

try {
  release();
} catch (error) {
  console.error(`No release: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function release() {
  mustBeCommitted();
  const version = agreedVersion();
  mustTakeNothingAway(version);
  const homes = [mkdtempSync(join(tmpdir(), "one-")), join(mkdtempSync(join(tmpdir(), "another-")), "much", "deeper")];
  try {
    const [first = {}, second = {}] = homes.map(buildIn);
    mustBeEqual(first, second);
    execFileSync("cargo", ["publish", "--dry-run", "--locked", "--quiet"], { cwd: homes[0], stdio: "inherit" });
    write(join(homes[0] ?? "", "dist"), first, version);
  } finally {
    homes.forEach((home) => rmSync(home, { recursive: true, force: true }));
  }
}

function mustBeCommitted() {
  const changed = git("status", "--porcelain");
  if (changed !== "") throw new Error(`these files are not committed, so nobody could build the same:\n${changed}`);
}

/** The crate, the tools' package and the changelog speak of one version. */
function agreedVersion() {
  const [, crate] = /^version = "(.+)"$/m.exec(read("Cargo.toml")) ?? [];
  const [, changed] = /^## (\S+)/m.exec(read("CHANGELOG.md")) ?? [];
  const { version } = JSON.parse(read("package.json"));
  if (crate !== version) throw new Error(`Cargo.toml says version ${crate}, package.json ${version}.`);
  if (changed !== crate) throw new Error(`the first section of CHANGELOG.md is "${changed}", but the version is ${crate}.`);
  return String(crate);
}

/**
 * Whoever uses the crate may take any version of the same first part that is not zero: what the last release offered is there until
 * that part is raised. `tests/public.rs` holds the list to the sources.
 *
 * @param {string} version
 */
function mustTakeNothingAway(version) {
  const tags = git("tag", "--list", "v*", "--sort=-version:refname").split("\n");
  const last = tags.find((tag) => tag !== "" && tag !== `v${version}`);
  if (last === undefined || promised(last.slice(1)) !== promised(version)) return;
  const offered = new Set(read("tests/public-api.txt").split("\n"));
  const gone = git("show", `${last}:tests/public-api.txt`)
    .split("\n")
    .filter((line) => !offered.has(line));
  if (gone.length > 0) throw new Error(`version ${version} takes away what ${last} offered:\n${gone.join("\n")}`);
}

/**
 * Returns the part of a version that says what is promised: 1 of 1.2.3, 0.1 of 0.1.2.
 *
 * @param {string} version
 */
function promised(version) {
  return /^(?:0\.)*\d+/.exec(version)?.[0];
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 });
}

/** @param {string} path */
function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

/**
 * @param {string} home
 * @returns {Record<string, string>} The digest of each file, by its path.
 */
function buildIn(home) {
  console.log(`Building in ${home}.`);
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, home], { stdio: "inherit" });
  execFileSync("make", ["build"], { cwd: home, stdio: "inherit", env: { ...process.env, CARGO_TARGET_DIR: "target" } });
  return digestsIn(join(home, "dist"));
}

/**
 * Returns the digest of each file in a folder that is handed out.
 *
 * @param {string} folder
 */
function digestsIn(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const shipped = paths.filter((path) => statSync(join(folder, path)).isFile() && !NOT_SHIPPED.includes(path.split("/")[0] ?? ""));
  return Object.fromEntries(shipped.map((path) => [path, digest(join(folder, path), "sha256", "hex")]));
}

/**
 * @param {Record<string, string>} first
 * @param {Record<string, string>} second
 */
function mustBeEqual(first, second) {
  const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const different = paths.filter((path) => first[path] !== second[path]);
  if (different.length > 0) throw new Error(`two builds of the same commit differ in ${different.join(", ")}.`);
  console.log(`Both builds have the same bytes in all ${paths.length} files.`);
}

/**
 * @param {string} dist
 * @param {Record<string, string>} digests
 * @param {string} version
 */
function write(dist, digests, version) {
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  Object.keys(digests).forEach((path) => cpSync(join(dist, path), join(RELEASE, path)));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", RELEASE], { cwd: join(dist, "npm"), stdio: "ignore" });
  writeFileSync(join(RELEASE, "integrity.json"), `${JSON.stringify(integrity(digests), null, 2)}\n`);
  // Last, so that nothing is handed out without its sum: `sha256sum --check SHA256SUMS`.
  const lines = Object.entries(digestsIn(RELEASE)).map(([path, value]) => `${value}  ${path}`);
  writeFileSync(join(RELEASE, "SHA256SUMS"), `${lines.join("\n")}\n`);
  console.log(`Version ${version} is in dist/release, ${lines.length} files with SHA256SUMS and integrity.json.`);
}

/**
 * What a webmaster writes into `integrity="…"` of a script or a sheet.
 *
 * @param {Record<string, string>} digests
 */
function integrity(digests) {
  const named = Object.keys(digests).filter((path) => /\.(js|css)$/.test(path));
  return Object.fromEntries(named.map((path) => [path, `sha384-${digest(join(RELEASE, path), "sha384", "base64")}`]));
}

/**
 * @param {string} path
 * @param {"sha256" | "sha384"} algorithm
 * @param {"hex" | "base64"} coding
 */
function digest(path, algorithm, coding) {
  return createHash(algorithm).update(readFileSync(path)).digest(coding);
}
