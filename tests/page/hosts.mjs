// @ts-check
/** Other people's websites, for the tests of what a clinic puts into them: a server on another origin, and pages that are only their markup. */
import { fileURLToPath } from "node:url";
import { startServer } from "../../scripts/serve.mjs";

/** @import { FrameLocator, Page } from "playwright-core" */

export const DIST = new URL("../../dist/", import.meta.url);

/** @typedef {Page | FrameLocator} Place */

/**
 * Starts a website; `host` puts a page on it and returns its address. It has a file of the site only where `files` says so.
 */
export async function startHost() {
  /** @type {Record<string, import("../../scripts/serve.mjs").Answer>} */
  const answers = {};
  const server = await startServer({ root: fileURLToPath(new URL("pkg/", DIST)), answers });
  let count = 0;
  /**
   * @param {string} body
   * @param {Record<string, string>} [headers]
   */
  const host = (body, headers = {}) => {
    count += 1;
    put(`/page-${count}`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${body}</html>`, headers);
    return `${server.url}page-${count}`;
  };
  const put = (/** @type {string} */ path, /** @type {string | Buffer} */ content, /** @type {Record<string, string>} */ headers) => {
    answers[path] = (response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(content);
  };
  return { host, put, url: server.url, log: server.log, stop: () => server.close() };
}

/**
 * Goes by a person who pays 6 visits of $150 themselves, and returns what the page says they pay: up to 6 · 150 = $900, as nobody has said a lower price.
 *
 * @param {Place} place
 */
export async function pays(place) {
  await place.locator("coverage-estimator[data-state=ready]").waitFor();
  await place.locator("#card-options [value=none]").check();
  await place.locator("#card-continue").click();
  await place.locator("#card-options [value=none]").waitFor({ state: "hidden" });
  await place.locator("#view-all").click();
  await place.locator("[id='course.visits']").fill("6");
  await place.locator("[id='charges.billedCharge']").pressSequentially("150");
  await place.locator("[id='charges.billedCharge']").press("Tab");
  await place.locator("coverage-estimator[data-result=shown]").waitFor();
  return place.locator("#pays-amount").innerText();
}

/**
 * Returns what the page says where it has no number.
 *
 * @param {Place} place
 */
export async function failure(place) {
  await place.locator("coverage-estimator[data-state=failed]").waitFor();
  return place.locator("#failure").innerText();
}
