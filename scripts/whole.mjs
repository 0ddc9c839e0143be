// @ts-check
/** Builds what carries everything in itself: the script for other people's pages, the page that is one file; and the frame's script. */
import { writeFile } from "node:fs/promises";
import { pack } from "./ascii.mjs";
import { bundleClassic } from "./bundles.mjs";
import { guardScript, hashOf, renderPage } from "./pages.mjs";
import { readContents, shellTree } from "./site.mjs";

/** @import { Build } from "./bundles.mjs" */

/**
 * Writes them into the site, so that whoever uploads it has all of them.
 *
 * @param {Build} how
 */
export async function buildWhole(how) {
  const { style, model, codes } = await readContents(how);
  const packed = { style, model: pack(model), codes: pack(codes) };
  const shell = await shellTree();
  const [script, program, embed, guard] = await Promise.all([
    bundleClassic("www/element.js", how, { "built:packed": packed, "built:shell": { shell } }),
    // The page has its markup already.
    bundleClassic("www/delivery/site-page.js", how, { "built:packed": { ...packed, style: "" }, "built:shell": { shell: undefined } }),
    bundleClassic("www/delivery/embed.js", how),
    guardScript(),
  ]);
  const page = await renderPage("en", (language) => `?language=${language}`, fileParts(style, guard, program));
  await writeFile(new URL("coverage-estimator.js", how.site), script);
  await writeFile(new URL("coverage-estimator.html", how.site), page);
  await writeFile(new URL("embed.js", how.site), embed);
}

/**
 * Returns the parts of the page that is one file: no policy could be narrower. What runs stands in it by its hash.
 *
 * @param {string} style
 * @param {string} guard
 * @param {string} program
 */
function fileParts(style, guard, program) {
  const rules = [
    "default-src 'none'",
    `script-src '${hashOf(guard)}' '${hashOf(program)}' 'wasm-unsafe-eval'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const inside = { dress: `<style>${style}</style>`, scripts: `<script>${guard}</script>`, last: `<script>${program}</script>` };
  return { policy: rules.join("; "), ...inside };
}
