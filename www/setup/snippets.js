// @ts-check
/** What a webmaster copies. */

/** @typedef {keyof typeof import("../words/en/setup.js").setup.places} Place */

/** The places that take no script, only a frame. @type {readonly Place[]} */
const FRAMES_ONLY = ["frame"];

/**
 * Returns the text to copy for a place.
 *
 * @param {Place} place
 * @param {string} address The folder of the files, with its last slash.
 * @param {unknown} configuration
 * @param {string} title What a screen reader calls the frame.
 */
export function snippet(place, address, configuration, title) {
  if (FRAMES_ONLY.includes(place)) return frame(new URL("coverage-estimator.html", address).href, title);
  return [
    `<script src="${attribute(new URL("coverage-estimator.js", address).href)}" defer></script>`,
    "<coverage-estimator>",
    `  <script type="application/json">`,
    indented(inScript(configuration)),
    "  </script>",
    "</coverage-estimator>",
  ].join("\n");
}

/** Where no server stands between a page and who looks at it. */
const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Returns the address of a folder with its last slash; nothing where a visitor's page could not load from it.
 *
 * @param {string} written
 */
export function folderAt(written) {
  const folder = written.endsWith("/") ? written : `${written}/`;
  if (!URL.canParse(folder)) return undefined;
  const { href, protocol, hostname } = new URL(folder);
  return protocol === "https:" || (protocol === "http:" && OWN_MACHINE.includes(hostname)) ? href : undefined;
}

/** @param {string} address @param {string} title */
function frame(address, title) {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" style="width: 100%; height: 60em; border: 0"></iframe>`;
}

/**
 * Puts a configuration into the page that is one file, where its tag begins.
 *
 * @param {string} page
 * @param {unknown} configuration
 */
export function ownPage(page, configuration) {
  const script = `<script type="application/json">${inScript(configuration)}</script>`;
  return page.replace(/<coverage-estimator\b[^>]*>/, (tag) => `${tag}${script}`);
}

/**
 * JSON that cannot end the script it stands in, whatever the clinic is called.
 *
 * @param {unknown} configuration
 */
function inScript(configuration) {
  return JSON.stringify(configuration, null, 2).replaceAll("<", "\\u003c");
}

/** @param {string} text */
function indented(text) {
  return text.replaceAll(/^/gm, "    ");
}

/** @param {string} text */
function attribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * Finds the configuration in what was copied before, in a page of the clinic's own, or in a file of JSON.
 *
 * @param {string} text
 * @returns {{ [key: string]: unknown } | undefined}
 */
export function configurationIn(text) {
  const inside = /<script type="application\/json">([^]*?)<\/script>/.exec(text)?.[1] ?? text;
  try {
    const found = JSON.parse(inside);
    return typeof found === "object" && found !== null && !Array.isArray(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
