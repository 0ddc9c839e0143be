// @ts-check
/** Makes the pages from the shell, the questions and the words: `node scripts/pages.mjs FOLDER` writes one a language there. */
import { build } from "esbuild";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
/** The language of the page at the site's own address; every other has a folder. */
const FIRST = "en";

/**
 * @typedef {object} Page
 * @property {string} file Where it stands in the site.
 * @property {string} markup
 */

/**
 * Returns the page of every language that has a folder of words.
 *
 * @returns {Promise<Page[]>}
 */
export async function renderPages() {
  const entries = await readdir(new URL("www/words", ROOT), { withFileTypes: true });
  const languages = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const [shell, { renderPage }] = await Promise.all([
    readFile(new URL("www/index.html", ROOT), "utf8"),
    load('export { renderPage } from "./templates/page.js";'),
  ]);
  const said = await Promise.all(languages.map(saidIn));
  return said.map((own) => ({
    file: own.language === FIRST ? "index.html" : `${own.language}/index.html`,
    markup: renderPage({ shell, own, said, first: FIRST }),
  }));
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

/** @param {URL} folder */
export async function writePages(folder) {
  const pages = await renderPages();
  for (const { file, markup } of pages) {
    const place = new URL(file, folder);
    await mkdir(new URL(".", place), { recursive: true });
    await writeFile(place, markup);
  }
  return pages.map(({ file }) => file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writePages(pathToFileURL(`${process.argv[2]}/`));
}
