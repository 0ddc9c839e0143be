// @ts-check
/** What axe finds on a page: nothing, with every rule on. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** @import { Page } from "playwright-core" */

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 375, height: 812 };

/** The looks that a page can have. @type {[string, Parameters<Page["emulateMedia"]>[0], typeof WIDE][]} */
const LOOKS = [
  ["light", { colorScheme: "light", forcedColors: "none" }, WIDE],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, WIDE],
  ["at 375 px", { colorScheme: "light", forcedColors: "none" }, PHONE],
  ["dark at 375 px", { colorScheme: "dark", forcedColors: "none" }, PHONE],
  ["in forced colours", { colorScheme: "light", forcedColors: "active" }, WIDE],
];

/**
 * Asserts that axe finds nothing, in whatever look: a state is brought about once, and looked at in all of them.
 *
 * @param {Page} page
 */
export async function assertAccessibleInEveryLook(page) {
  for (const [look, media, size] of LOOKS) {
    await page.setViewportSize(size);
    // A colour that is on its way from one look to the next is not measured.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await assertAccessible(page, look);
  }
}

/**
 * Asserts that axe finds nothing; it looks into open shadow roots by itself.
 *
 * @param {Page} page
 * @param {string} [look]
 */
export async function assertAccessible(page, look = "light") {
  if (await page.evaluate("window.axe === undefined")) await page.evaluate(AXE);
  // Of what passes only the first place of each rule is told, which spares most of the time.
  const { violations, passes } = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  const found = violations.map(
    (/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, [], look);
  const contrast = passes.find((/** @type {any} */ { id }) => id === "color-contrast");
  const isInside = await page.locator("coverage-estimator").count();
  assert.equal(Array.isArray(contrast.nodes[0].target[0]), isInside > 0, "contrast is measured inside the shadow root");
}
