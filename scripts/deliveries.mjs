// @ts-check
/** Builds all that a clinic takes from dist/: `node scripts/deliveries.mjs`, after the module stands in dist/pkg. */
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { buildSite } from "./site.mjs";
import { buildWhole } from "./whole.mjs";

const DIST = new URL("../dist/", import.meta.url);
const SITE = new URL("site/", DIST);
/** What a clinic also takes alone. */
const ALONE = ["coverage-estimator.js", "coverage-estimator.html", "embed.js"];
/** Smaller ones fit into one packet anyway. */
const WORTHWHILE = 1400;

const HOW = { pkg: new URL("pkg/", DIST), importing: new URL("pkg-import/", DIST), site: SITE, minify: true };

await buildSite(HOW);
await buildWhole(HOW);
await compressAll();
await Promise.all(ALONE.map((file) => copyFile(new URL(file, SITE), new URL(file, DIST))));
console.log("Built dist/site, and beside it:");
for (const file of ALONE) {
  const [raw, brotli] = await Promise.all([file, `${file}.br`].map(async (name) => (await readFile(new URL(name, SITE))).length));
  console.log(`${file.padEnd(24)} ${grouped(raw)} bytes, ${grouped(brotli)} in brotli`);
}

/** Puts a copy beside each file, compressed as no server would take the time to do it. */
async function compressAll() {
  const entries = await readdir(SITE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  await Promise.all(files.map(compress));
}

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file);
  if (content.length < WORTHWHILE) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 22 };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/** @param {number} bytes */
function grouped(bytes) {
  return bytes.toLocaleString("en-US").padStart(9);
}
