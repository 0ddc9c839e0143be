// @ts-check
/** Builds the static site from www/ and the module. */
import { createHash } from "node:crypto";
import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { bundleModules, bundleStyle } from "./bundles.mjs";
import { renderPage, writePages, writeSetupPages } from "./pages.mjs";
import { treeOf } from "./tree.mjs";

/** @import { Build } from "./bundles.mjs" */

const ROOT = new URL("../", import.meta.url);
const CODES = new URL("data/icd10cm-2026-04.codes", ROOT);

/** What is no code, for all deliveries. @typedef {{ style: string, model: Buffer, codes: Buffer }} Contents */

/**
 * Builds the site and returns its pages, by their files.
 *
 * @param {Build} how
 */
export async function buildSite(how) {
  const { site } = how;
  await rm(site, { recursive: true, force: true });
  await mkdir(new URL("parts/", site), { recursive: true });
  const contents = await readContents(how);
  const files = { ...(await writeParts(site, contents)), reader: await writeReader(how) };
  const built = { "built:files": { files }, "built:shell": { shell: await shellTree() } };
  const [{ program, ahead }, setup, setupStyle] = await Promise.all([
    bundleModules("www/delivery/site-page.js", "element", how, built),
    bundleModules("www/setup/setup.js", "setup", how, built),
    writePart(site, "setup", "css", await bundleStyle("setup", how)),
  ]);
  const pages = [
    ...(await writePages(site, { style: `parts/${files.style}`, program, ahead })),
    ...(await writeSetupPages(site, { style: `parts/${setupStyle}`, program: setup.program })),
  ];
  await Promise.all(pages.map((page) => checkLinks(page, site)));
  return pages;
}

/**
 * The reader of what plans answer is of the site alone.
 *
 * @param {Build} how
 */
async function writeReader({ importing, site }) {
  const name = "coverage_estimator_import_bg";
  return writePart(site, name, "wasm", await readFile(new URL(`${name}.wasm`, importing)));
}

/**
 * @param {Build} how
 * @returns {Promise<Contents>}
 */
export async function readContents(how) {
  const [style, model, codes] = await Promise.all([
    bundleStyle("index", how),
    readFile(new URL("coverage_estimator_bg.wasm", how.pkg)),
    readFile(CODES),
  ]);
  return { style, model, codes };
}

/**
 * @param {URL} site
 * @param {Contents} contents
 */
async function writeParts(site, { style, model, codes }) {
  return {
    style: await writePart(site, "style", "css", style),
    model: await writePart(site, "coverage_estimator_bg", "wasm", model),
    codes: await writePart(site, "icd10cm", "codes", codes),
  };
}

/**
 * Writes what a browser may keep for ever: the name says what is in it.
 *
 * @param {URL} site
 * @param {string} name
 * @param {string} ending
 * @param {string | Buffer} content
 */
async function writePart(site, name, ending, content) {
  const file = `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 8)}.${ending}`;
  await writeFile(new URL(`parts/${file}`, site), content);
  return file;
}

/** Returns what stands inside the element, for pages that have the bare tag. */
export async function shellTree() {
  const page = await renderPage("en", (language) => `?language=${language}`, { policy: "", dress: "", scripts: "", last: "" });
  const [, inside = ""] = /<template shadowrootmode="open">([^]*)<\/template><\/coverage-estimator>/.exec(page) ?? [];
  return treeOf(inside);
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
