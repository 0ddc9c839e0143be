// @ts-check
/** Prints what each file that the page loads weighs, as it lies on the disk and as a server sends it with Brotli. */
import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";

const SITE = new URL("../dist/site/", import.meta.url);

const names = (await readdir(SITE)).sort();
const rows = await Promise.all(names.map(weigh));
const total = rows.reduce((sum, row) => ({ name: "all", raw: sum.raw + row.raw, brotli: sum.brotli + row.brotli }));

console.log(`${"bytes that the page loads".padEnd(32)}${"raw".padStart(12)}${"brotli".padStart(12)}`);
for (const { name, raw, brotli } of [...rows, total]) {
  console.log(`${name.padEnd(32)}${grouped(raw)}${grouped(brotli)}`);
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
