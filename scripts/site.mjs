// @ts-check
/** Builds the static site in dist/site from www/ and the module in dist/pkg. */
import { build } from "esbuild";
import { access, copyFile, mkdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
const SITE = new URL("dist/site/", ROOT);

await rm(SITE, { recursive: true, force: true });
await mkdir(SITE, { recursive: true });
await Promise.all([
  bundle("www/element.js", "coverage-estimator.js"),
  bundle("www/style.css", "style.css"),
  copyFile(new URL("www/index.html", ROOT), new URL("index.html", SITE)),
  copyFile(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT), new URL("coverage_estimator_bg.wasm", SITE)),
  copyFile(new URL("data/icd10cm-2026-04.codes", ROOT), new URL("icd10cm.codes", SITE)),
]);
await checkLinks("index.html");
console.log("Built dist/site.");

/**
 * @param {string} source
 * @param {string} output
 */
async function bundle(source, output) {
  await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: [source],
    outfile: fileURLToPath(new URL(output, SITE)),
    bundle: true,
    minify: true,
    // wasm-bindgen finds the wasm file beside the module by `import.meta.url`, which only an ES module has.
    format: "esm",
    target: ["es2022", "chrome111", "firefox123", "safari16.4"],
    charset: "utf8",
    logLevel: "warning",
  });
}

/**
 * A page that names a file that is not beside it fails only in front of a patient.
 *
 * @param {string} page
 */
async function checkLinks(page) {
  const markup = await readFile(new URL(page, SITE), "utf8");
  for (const [, link] of markup.matchAll(/\s(?:src|href)="([^"#:]+)"/g)) {
    await access(new URL(link, SITE)).catch(() => {
      throw new Error(`www/${page} names ${link}, which is not in dist/site.`);
    });
  }
}
