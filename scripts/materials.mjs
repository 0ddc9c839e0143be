// @ts-check
/**
 * Writes what is shipped and under which licences: `node scripts/materials.mjs` writes dist/materials.cdx.json, a bill of materials
 * (CycloneDX), and dist/NOTICE.txt. Everything in it is in the module; nothing else that is shipped comes from others.
 */
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
const DIST = new URL("dist/", ROOT);

/** @typedef {{ name: string, version: string, license: string, notice: string }} Part */
/** @typedef {{ id: string, name: string, version: string, license: string, manifest_path: string, targets: { kind: string[] }[] }} Crate */
/** @typedef {{ pkg: string, dep_kinds: { kind: string | null }[] }} Need */

/** @param {URL} folder */
async function writeMaterials(folder) {
  const [own, ...parts] = await Promise.all([...linked().map(partOf), codes(), standardLibrary()]);
  if (own === undefined) throw new Error("cargo knows no crate of this project.");
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("materials.cdx.json", folder), `${JSON.stringify(bill(own, parts), null, 2)}\n`);
  await writeFile(new URL("NOTICE.txt", folder), notice(own, parts));
}

/** Returns the crates of which code is in the module, our own first: what runs only while building is in none. */
function linked() {
  const { packages, resolve } = JSON.parse(
    execFileSync("cargo", ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  const crates = new Map(packages.map((/** @type {Crate} */ crate) => [crate.id, crate]));
  const needs = new Map(resolve.nodes.map((/** @type {{ id: string, deps: Need[] }} */ { id, deps }) => [id, deps]));
  const found = /** @type {Set<string>} */ (new Set());
  const add = (/** @type {string} */ id) => {
    if (found.has(id) || crates.get(id).targets.some((/** @type {{ kind: string[] }} */ { kind }) => kind.includes("proc-macro"))) return;
    found.add(id);
    const needed = needs.get(id).filter((/** @type {Need} */ need) => need.dep_kinds.some(({ kind }) => kind === null));
    needed.forEach((/** @type {Need} */ { pkg }) => add(pkg));
  };
  add(resolve.root);
  return [...found].map((id) => /** @type {Crate} */ (crates.get(id)));
}

/**
 * @param {Crate} crate
 * @returns {Promise<Part>}
 */
async function partOf({ name, version, license, manifest_path }) {
  const folder = dirname(manifest_path);
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  // Of two licences the shorter one is named in full; the Apache licence is the same text everywhere, and stands beside this file.
  const chosen = names.filter((file) => !/apache/i.test(file));
  const texts = await Promise.all(chosen.map((file) => readFile(join(folder, file), "utf8")));
  return { name, version, license: license.replace("/", " OR "), notice: texts.join("\n\n").trim() };
}

/** @returns {Promise<Part>} */
async function standardLibrary() {
  const [, version] = /^release: (.+)$/m.exec(execFileSync("rustc", ["-vV"], { cwd: ROOT, encoding: "utf8" })) ?? [];
  const notice =
    "Copyright (c) The Rust Project Contributors. Its tables of letters are made from data of Unicode, Inc. (Unicode License v3).";
  return { name: "rust-std", version: version ?? "", license: "MIT OR Apache-2.0", notice };
}

/** @returns {Promise<Part>} */
async function codes() {
  const notice = "The list of diagnosis codes is a work of the National Center for Health Statistics, a federal agency: public domain.";
  return { name: "icd-10-cm", version: "2026-04", license: "LicenseRef-public-domain", notice };
}

/**
 * Without a number of its own or a time, so that the same build makes the same bytes.
 *
 * @param {Part} own
 * @param {Part[]} parts
 */
function bill(own, parts) {
  const component = (/** @type {Part} */ { name, version, license }, type = "library") => ({
    type,
    "bom-ref": `${name}@${version}`,
    name,
    version,
    "licenses": [license.startsWith("LicenseRef") ? { license: { name: license.slice("LicenseRef-".length) } } : { expression: license }],
    ...(name === "icd-10-cm" || name === "rust-std" ? {} : { purl: `pkg:cargo/${name}@${version}` }),
  });
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: component(own, "application") },
    components: parts.map((part) => component(part, part.name === "icd-10-cm" ? "data" : "library")),
    dependencies: [{ ref: `${own.name}@${own.version}`, dependsOn: parts.map(({ name, version }) => `${name}@${version}`) }],
  };
}

/**
 * @param {Part} own
 * @param {Part[]} parts
 */
function notice(own, parts) {
  const shipped = parts.map(({ name, version, license, notice }) => `${name} ${version} (${license})\n\n${notice}\n`);
  const head = `${own.name} ${own.version} (${own.license})\n\nThis program holds parts of others, under these licences.\n`;
  return [head, ...shipped].join(`\n${"-".repeat(80)}\n\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeMaterials(DIST);
  console.log(`Wrote ${fileURLToPath(DIST)}materials.cdx.json and NOTICE.txt.`);
}
