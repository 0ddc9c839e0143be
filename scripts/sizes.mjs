// @ts-check
/**
 * Prints what each file that the page loads weighs, as it lies on the disk and as a server sends it with Brotli, and the
 * largest functions of the module: `sizes.mjs NAMED`, the module with the names that the one of the page is stripped of.
 */
import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { functionsOf } from "./wasm-functions.mjs";

const SITE = new URL("../dist/site/", import.meta.url);
const LARGEST = 10;

const names = (await readdir(SITE)).sort();
const rows = await Promise.all(names.map(weigh));
const total = rows.reduce((sum, row) => ({ name: "all", raw: sum.raw + row.raw, brotli: sum.brotli + row.brotli }));

console.log(`${"bytes that the page loads".padEnd(32)}${"raw".padStart(12)}${"brotli".padStart(12)}`);
for (const { name, raw, brotli } of [...rows, total]) {
  console.log(`${name.padEnd(32)}${grouped(raw)}${grouped(brotli)}`);
}

const functions = functionsOf(await readFile(process.argv[2])).sort((a, b) => b.bytes - a.bytes);
const code = functions.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(
  `\nThe ${LARGEST} largest of ${functions.length} functions, raw, in a hundred of the module's ${grouped(code).trim()} bytes of code`,
);
for (const { name, bytes } of functions.slice(0, LARGEST)) {
  console.log(`${grouped(bytes)}${((100 * bytes) / code).toFixed(1).padStart(7)} %  ${name}`);
}

/** @param {string} name */
async function weigh(name) {
  const bytes = await readFile(new URL(name, SITE));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, options).length };
}

/** @param {number} bytes */
function grouped(bytes) {
  return bytes.toLocaleString("en-US").padStart(12);
}
