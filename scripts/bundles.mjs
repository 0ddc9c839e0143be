// @ts-check
/** Bundles the modules of www for a delivery, each with what that delivery has in the place of `built:` names. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../", import.meta.url);
/** What all deliveries are written for. */
const BROWSERS = ["es2022", "chrome111", "firefox123", "safari16.4"];

/**
 * @typedef {object} Build
 * @property {URL} pkg The folder of the module.
 * @property {URL} importing The folder of the module that reads what plans answer.
 * @property {URL} site The folder that the site is written to.
 * @property {boolean} minify
 */

/** What the modules import by a `built:` name. @typedef {Record<string, Record<string, unknown>>} Built */

/**
 * Bundles a style into one sheet.
 *
 * @param {"index" | "setup"} name
 * @param {Build} how
 */
export async function bundleStyle(name, { minify }) {
  const { outputFiles } = await build({ ...common(minify), entryPoints: [`www/style/${name}.css`], write: false });
  return outputFiles[0]?.text ?? "";
}

/**
 * Bundles a program as modules into the site's folder of parts, and returns the name of the first one, and those that
 * it cannot begin without. Each program has its own: what a webmaster's needs too must not cut a patient's into more files.
 *
 * @param {string} entry
 * @param {string} name
 * @param {Build} how
 * @param {Built} built
 */
export async function bundleModules(entry, name, { pkg, importing, site, minify }, built) {
  const { metafile } = await build({
    ...common(minify),
    entryPoints: [{ in: entry, out: `parts/${name}` }],
    outdir: fileURLToPath(site),
    // What is asked for later, such as another language, is a file of its own. Each is named by what is in it.
    splitting: true,
    entryNames: minify ? "[dir]/[name]-[hash]" : "[dir]/[name]",
    chunkNames: "parts/[name]-[hash]",
    format: "esm",
    metafile: true,
    plugins: [moduleFrom(pkg), readerFrom(importing), builtModules({ ...built, "built:version": await version() })],
  });
  const outputs = Object.entries(metafile.outputs);
  const [program = "", { imports } = { imports: [] }] = outputs.find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  const inSite = (/** @type {string} */ path) => path.slice(path.lastIndexOf("parts/"));
  const ahead = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => inSite(path));
  return { program: inSite(program), ahead };
}

/**
 * Bundles the program, with all that it needs in it, as one classic script.
 *
 * @param {string} entry
 * @param {Build} how
 * @param {Built} [built] Without it: what needs nothing of the model.
 */
export async function bundleClassic(entry, { pkg, minify }, built) {
  const plugins = built === undefined ? [] : [moduleFrom(pkg), packed(), builtModules({ ...built, "built:version": await version() })];
  const { outputFiles } = await build({
    ...common(minify),
    entryPoints: [entry],
    write: false,
    format: "iife",
    // A page may be in any encoding, and so is a script whose server names none.
    charset: "ascii",
    plugins,
  });
  return outputFiles[0]?.text ?? "";
}

/** @param {boolean} minify */
function common(minify) {
  return /** @type {const} */ ({
    absWorkingDir: fileURLToPath(ROOT),
    bundle: true,
    minify,
    target: BROWSERS,
    charset: "utf8",
    logLevel: "warning",
  });
}

/** @returns {Promise<{ version: string }>} */
async function version() {
  return { version: JSON.parse(await readFile(new URL("package.json", ROOT), "utf8")).version };
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
 * @param {URL} importing
 * @returns {import("esbuild").Plugin}
 */
function readerFrom(importing) {
  const path = fileURLToPath(new URL("coverage_estimator_import.js", importing));
  const filter = /\/dist\/pkg-import\/coverage_estimator_import\.js$/;
  return { name: "reader", setup: ({ onResolve }) => onResolve({ filter }, () => ({ path })) };
}

/**
 * What is no code lies in the script itself, and not beside it.
 *
 * @returns {import("esbuild").Plugin}
 */
function packed() {
  const path = fileURLToPath(new URL("www/delivery/packed.js", ROOT));
  return { name: "packed", setup: ({ onResolve }) => onResolve({ filter: /\/delivery\/site\.js$/ }, () => ({ path })) };
}

/**
 * @param {Built} built
 * @returns {import("esbuild").Plugin}
 */
function builtModules(built) {
  return {
    name: "built",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^built:/ }, ({ path }) => ({ path, namespace: "built" }));
      onLoad({ filter: /^built:/, namespace: "built" }, ({ path }) => {
        const contents = Object.entries(built[path] ?? {}).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
        return { contents: contents.join("\n"), loader: "js" };
      });
    },
  };
}
