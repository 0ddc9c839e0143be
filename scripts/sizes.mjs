// @ts-check
/**
 * Prints what each file of the site weighs, as it lies on the disk and as a server sends it with Brotli: first those that the page loads
 * for its first number, then those that come when they are asked for; and the largest functions of the module. `sizes.mjs NAMED`, the module
 * with the names that the one of the page is stripped of.
 */
import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { functionsOf } from "./wasm-functions.mjs";

const NAMED = process.argv[2];
if (NAMED === undefined) {
  console.error(
    "Which module? node scripts/sizes.mjs NAMED, the one with the names of its functions; `make bench` builds it and weighs it.",
  );
  process.exit(2);
}

const SITE = new URL("../dist/site/", import.meta.url);
const LARGEST = 10;
const PAGE = "index.html";
/** How much the first number may take, in bytes of Brotli. */
const TARGET = 120_000;

/** @typedef {{ name: string, raw: number, brotli: number }} Row */

const rows = await Promise.all(
  (await filesOf(""))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .sort()
    .map(weigh),
);
const markup = await readFile(new URL(PAGE, SITE), "utf8");
// The page names all that it begins with but the module, which its script asks for.
const MODULE = /\/coverage_estimator_bg-/;
const isAtOnce = ({ name = "" }) =>
  name === PAGE || MODULE.test(name) || markup.includes(`src="${name}"`) || markup.includes(`href="${name}"`);
const atOnce = rows.filter(isAtOnce);
print("bytes until the first number", [...atOnce, { ...sum(atOnce), name: `all, at most ${grouped(TARGET).trim()} wanted` }]);
console.log();
print(
  "bytes that come when asked for",
  rows.filter((row) => !isAtOnce(row)),
);

const functions = functionsOf(await readFile(NAMED)).sort((a, b) => b.bytes - a.bytes);
const code = functions.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `\nThe ${LARGEST} largest of ${functions.length} functions, raw, in a hundred of the module's ${grouped(code).trim()} bytes of code`,
);
for (const { name, bytes } of functions.slice(0, LARGEST)) {
  console.log(`${grouped(bytes)}${((100 * bytes) / code).toFixed(1).padStart(7)} %  ${name}`);
}

/**
 * @param {string} title
 * @param {Row[]} rows
 */
function print(title, rows) {
  console.log(`${title.padEnd(40)}${"raw".padStart(12)}${"brotli".padStart(12)}`);
  for (const { name, raw, brotli } of rows) console.log(`${name.padEnd(40)}${grouped(raw)}${grouped(brotli)}`);
}

/**
 * @param {Row[]} rows
 * @returns {Row}
 */
function sum(rows) {
  return rows.reduce((all, row) => ({ name: "", raw: all.raw + row.raw, brotli: all.brotli + row.brotli }));
}

/**
 * Returns the files of a folder of the site and of those in it.
 *
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesOf(folder) {
  const entries = await readdir(new URL(folder, SITE), { withFileTypes: true });
  const found = entries.map((entry) => (entry.isDirectory() ? filesOf(`${folder}${entry.name}/`) : [folder + entry.name]));
  return (await Promise.all(found)).flat();
}

/**
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function weigh(name) {
  const bytes = await readFile(new URL(name, SITE));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, options).length };
}

/** @param {number} bytes */
function grouped(bytes) {
  return bytes.toLocaleString("en-US").padStart(12);
}
