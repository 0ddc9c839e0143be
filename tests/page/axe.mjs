// @ts-check
/** What axe finds on a page: nothing, with every rule on. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** @import { Page } from "playwright-core" */

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Asserts that axe finds nothing; it looks into open shadow roots by itself.
 *
 * @param {Page} page
 */
export async function assertAccessible(page) {
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate("axe.run(document, { resultTypes: ['violations', 'passes'] })");
  const found = violations.map(
    (/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, []);
  const contrast = passes.find((/** @type {any} */ { id }) => id === "color-contrast");
  assert.ok(
    contrast.nodes.some((/** @type {any} */ node) => Array.isArray(node.target[0])),
    "contrast is measured inside the shadow root",
  );
}
