// @ts-check
/** What axe finds on a page: nothing, with every rule on. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** @import { Page } from "playwright-core" */

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 375, height: 812 };

/** The looks that a page can have: its size, and the schemes of colours at that size. @type {[typeof WIDE, [string, Parameters<Page["emulateMedia"]>[0]][]][]} */
const LOOKS = [
  [
    WIDE,
    [
      ["light", { colorScheme: "light", forcedColors: "none" }],
      ["dark", { colorScheme: "dark", forcedColors: "none" }],
      ["in forced colours", { colorScheme: "light", forcedColors: "active" }],
    ],
  ],
  [
    PHONE,
    [
      ["at 375 px", { colorScheme: "light", forcedColors: "none" }],
      ["dark at 375 px", { colorScheme: "dark", forcedColors: "none" }],
    ],
  ],
];

/** What the colours can break. */
export const OF_COLORS = { runOnly: ["color-contrast", "link-in-text-block"] };

/**
 * Asserts that axe finds nothing, in whatever look: a state is brought about once, and looked at in all of them. Every rule is asked
 * once a size, since the other schemes change nothing but the colours.
 *
 * @param {Page} page
 * @param {string} [part] where all but the first look is: the part that this state has of its own
 */
export async function assertAccessibleInEveryLook(page, part) {
  for (const [size, schemes] of LOOKS) {
    await page.setViewportSize(size);
    for (const [index, [look, media]] of schemes.entries()) {
      // A colour that is on its way from one look to the next is not measured.
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await assertAccessible(page, look, index === 0 ? {} : OF_COLORS, look === "light" ? undefined : part);
    }
  }
}

/**
 * Asserts that axe finds nothing; it looks into open shadow roots by itself.
 *
 * @param {Page} page
 * @param {string} [look]
 * @param {{ runOnly?: string[] }} [rules] all of them if absent
 * @param {string} [part] the whole page if absent
 */
export async function assertAccessible(page, look = "light", rules = {}, part) {
  if (await page.evaluate("window.axe === undefined")) await page.evaluate(AXE);
  // Of what passes only the first place of each rule is told, which spares most of the time.
  const options = JSON.stringify({ ...rules, resultTypes: ["violations"] });
  const where = part === undefined ? "document" : JSON.stringify({ fromShadowDom: ["coverage-estimator", part] });
  const { violations, passes } = await page.evaluate(`axe.run(${where}, ${options})`);
  const found = violations.map(
    (/** @type {any} */ { id, nodes }) => `${id}: ${nodes.map((/** @type {any} */ node) => node.target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, [], look);
  const contrast = passes.find((/** @type {any} */ { id }) => id === "color-contrast");
  const isInside = await page.locator("coverage-estimator").count();
  assert.equal(Array.isArray(contrast.nodes[0].target[0]), isInside > 0, "contrast is measured inside the shadow root");
}
