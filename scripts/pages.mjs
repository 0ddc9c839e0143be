// @ts-check
/** Makes the pages from the shell, the questions and the words: `node scripts/pages.mjs FOLDER` writes one a language there. */
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
/** The language of the page at the site's own address; every other has a folder. */
const FIRST = "en";
/** The files of the site as a page names them; the build gives them names that change with what is in them. */
const FILES = { style: "style.css", program: "element.js", ahead: /** @type {string[]} */ ([]) };

/**
 * @typedef {object} Page
 * @property {string} file Where it stands in the site.
 * @property {string} markup
 */

/**
 * Returns the page of every language that has a folder of words.
 *
 * @param {typeof FILES} files
 * @returns {Promise<Page[]>}
 */
async function renderPages(files) {
  const [guard, said] = await Promise.all([guardScript(), everythingSaid()]);
  return Promise.all(
    said.map(async ({ language }) => {
      const base = language === FIRST ? "" : "../";
      const addressOf = (/** @type {string} */ other) => `${base}${other === FIRST ? "" : `${other}/`}` || "./";
      const markup = await renderPage(language, addressOf, siteParts(base, files, guard));
      return { file: language === FIRST ? "index.html" : `${language}/index.html`, markup };
    }),
  );
}

/**
 * Returns the page of one language.
 *
 * @param {string} language
 * @param {(language: string) => string} addressOf
 * @param {import("../www/templates/page.js").Parts} parts
 * @returns {Promise<string>}
 */
export async function renderPage(language, addressOf, parts) {
  const [shell, templates, said] = await Promise.all([
    readFile(new URL("www/index.html", ROOT), "utf8"),
    load('export { renderPage } from "./templates/page.js";'),
    everythingSaid(),
  ]);
  return templates.renderPage({ shell, own: said.find((one) => one.language === language), said, addressOf, parts });
}

/**
 * @param {string} base
 * @param {typeof FILES} files
 * @param {string} guard
 */
function siteParts(base, { style, program, ahead }, guard) {
  const rules = [
    "default-src 'none'",
    `script-src 'self' '${hashOf(guard)}' 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // The browser asks for these at once, though after what it paints with. The module is not among them: asked for at once it would hold up the
  // first look (Lighthouse: 2.2 s in place of 1.5 s).
  const links = ahead.map((part) => `\n    <link rel="modulepreload" href="${base}${part}" fetchpriority="low">`);
  return {
    policy: rules.join("; "),
    dress: `<link rel="stylesheet" href="${base}${style}" data-program>`,
    scripts: `<script data-whole="${base}coverage-estimator.js">${guard}</script>
    <script type="module" src="${base}${program}" data-program></script>${links.join("")}`,
    last: "",
  };
}

/** Returns the script that looks whether the program comes, in the words of old browsers. */
export async function guardScript() {
  const entryPoints = [fileURLToPath(new URL("www/delivery/guard.js", ROOT))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, minify: true, target: "es5", logLevel: "warning" });
  return outputFiles[0]?.text.trim() ?? "";
}

/**
 * Returns what a policy calls a script or a style that stands in the page.
 *
 * @param {string} text
 */
export function hashOf(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

async function everythingSaid() {
  const entries = await readdir(new URL("www/words", ROOT), { withFileTypes: true });
  return Promise.all(entries.filter((entry) => entry.isDirectory()).map(({ name }) => saidIn(name)));
}

/** @param {string} language */
async function saidIn(language) {
  const { sentences, glossary } = await load(`export { sentences, glossary } from "./words/${language}/markup.js";`);
  return { language, sentences, glossary };
}

/**
 * Loads modules of www as they stand now: Node itself keeps what it has loaded once, and `make dev` builds again.
 *
 * @param {string} contents
 */
async function load(contents) {
  const stdin = { contents, resolveDir: fileURLToPath(new URL("www", ROOT)) };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: "esm", charset: "utf8", logLevel: "warning" });
  const [module] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(module?.text ?? "").toString("base64")}`);
}

/**
 * @param {URL} folder
 * @param {typeof FILES} [files]
 */
export async function writePages(folder, files = FILES) {
  const pages = await renderPages(files);
  for (const { file, markup } of pages) {
    const place = new URL(file, folder);
    await mkdir(new URL(".", place), { recursive: true });
    await writeFile(place, markup);
  }
  return pages.map(({ file }) => file);
}

/**
 * Writes the page on which a clinic makes its configuration, in every language.
 *
 * @param {URL} folder
 * @param {{ style: string, program: string }} [files]
 */
export async function writeSetupPages(folder, files = FILES) {
  const [shell, { fillPlaces, writeWords }] = await Promise.all([
    readFile(new URL("www/setup.html", ROOT), "utf8"),
    load('export { fillPlaces, writeWords } from "./templates/html.js";'),
  ]);
  const languages = (await everythingSaid()).map(({ language }) => language);
  return Promise.all(
    languages.map(async (language) => {
      const { setup } = await load(`export { setup } from "./words/${language}/setup.js";`);
      const isFirst = language === FIRST;
      const base = isFirst ? "" : "../";
      // There are two; a third would want a list, as the patient's page has.
      const other = languages.find((one) => one !== language) ?? FIRST;
      const places = { language, base, ...files, page: isFirst ? "index.html" : `${language}/index.html`, otherLanguage: other };
      const address = `${base}${other === FIRST ? "" : `${other}/`}setup.html`;
      const file = isFirst ? "setup.html" : `${language}/setup.html`;
      await mkdir(new URL(".", new URL(file, folder)), { recursive: true });
      await writeFile(new URL(file, folder), writeWords(fillPlaces(shell, { ...places, other: address }), setup.sentences));
      return file;
    }),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = pathToFileURL(`${process.argv[2]}/`);
  await writePages(folder);
  await writeSetupPages(folder);
}
