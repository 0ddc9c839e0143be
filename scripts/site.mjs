// @ts-check
/** Builds the static site from www/ and the module: `node scripts/site.mjs` builds dist/site from dist/pkg. */
import { build } from "esbuild";
import { access, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writePages } from "./pages.mjs";

const ROOT = new URL("../", import.meta.url);
const SHIPPED = { pkg: new URL("dist/pkg/", ROOT), site: new URL("dist/site/", ROOT), minify: true };

/**
 * @typedef {object} Build
 * @property {URL} pkg The folder of the module.
 * @property {URL} site The folder that the site is written to.
 * @property {boolean} minify
 */

/**
 * Builds the site and returns its pages, by their files.
 *
 * @param {Build} how
 */
export async function buildSite(how) {
  const { pkg, site } = how;
  await rm(site, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  const [pages, parts] = await Promise.all([
    writePages(site),
    bundle("www/element.js", "coverage-estimator.js", how),
    bundle("www/style/index.css", "style.css", how),
    copyFile(new URL("coverage_estimator_bg.wasm", pkg), new URL("coverage_estimator_bg.wasm", site)),
    copyFile(new URL("data/icd10cm-2026-04.codes", ROOT), new URL("icd10cm.codes", site)),
  ]);
  await Promise.all(pages.map((page) => askAhead(page, parts, site)));
  await Promise.all(pages.map((page) => checkLinks(page, site)));
  return pages;
}

/**
 * Bundles a file, and returns the parts that it cannot begin without.
 *
 * @param {string} source
 * @param {string} output
 * @param {Build} how
 */
async function bundle(source, output, { pkg, site, minify }) {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(ROOT),
    entryPoints: [{ in: source, out: output.replace(/\.\w+$/, "") }],
    outdir: fileURLToPath(site),
    bundle: true,
    minify,
    // What is asked for later, such as another language, is a file of its own, named by what is in it.
    splitting: true,
    chunkNames: "parts/[name]-[hash]",
    // The other files are found beside the script by `import.meta.url`, which only an ES module has.
    format: "esm",
    target: ["es2022", "chrome111", "firefox123", "safari16.4"],
    charset: "utf8",
    logLevel: "warning",
    metafile: true,
    plugins: [moduleFrom(pkg)],
  });
  const outputs = Object.values(metafile.outputs);
  const imports = outputs.find(({ entryPoint }) => entryPoint === source)?.imports ?? [];
  return imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path));
}

/**
 * The page's modules name dist/pkg, where types are checked; what they get is the module of this build.
 *
 * @param {URL} pkg
 * @returns {import("esbuild").Plugin}
 */
function moduleFrom(pkg) {
  const path = fileURLToPath(new URL("coverage_estimator.js", pkg));
  return { name: "module", setup: ({ onResolve }) => onResolve({ filter: /\/dist\/pkg\/coverage_estimator\.js$/ }, () => ({ path })) };
}

/**
 * Names in a page the parts that its script begins with, so that the browser asks for all of them at once, though after what it paints
 * with. The module is not among them: asked for at once it would hold up the first look (Lighthouse: 2.2 s in place of 1.5 s).
 *
 * @param {string} page
 * @param {string[]} parts
 * @param {URL} site
 */
async function askAhead(page, parts, site) {
  const place = new URL(page, site);
  const markup = await readFile(place, "utf8");
  const base = "../".repeat(page.split("/").length - 1);
  const links = parts.map((part) => `<link rel="modulepreload" href="${base}parts/${part}" fetchpriority="low">`);
  const [script = ""] = /<script type="module"[^>]*><\/script>/.exec(markup) ?? [];
  await writeFile(place, markup.replace(script, [script, ...links].join("\n    ")));
}

/**
 * A page that names a file that is not beside it fails only in front of a patient.
 *
 * @param {string} page
 * @param {URL} site
 */
async function checkLinks(page, site) {
  const place = new URL(page, site);
  const markup = await readFile(place, "utf8");
  for (const [, link] of markup.matchAll(/\s(?:src|href)="([^"#:]+)"/g)) {
    await access(new URL(link, place)).catch(() => {
      throw new Error(`${page} names ${link}, which is not in the site.`);
    });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildSite(SHIPPED);
  console.log("Built dist/site.");
}
