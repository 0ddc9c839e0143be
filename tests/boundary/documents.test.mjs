// @ts-check
/** The JavaScript in the documents runs as it stands there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const ROOT = new URL("../../", import.meta.url);
const PACKAGE = new URL("dist/npm/node.js", ROOT).href;

for (const name of ["README.md", "DESIGN.md", "CONTRIBUTING.md", "docs/contract.md", "npm/README.md"]) {
  const text = readFileSync(new URL(name, ROOT), "utf8");
  const examples = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code ?? "");
  examples.forEach((code, index) => {
    test(`example ${index + 1} of ${name} runs`, async () => {
      assert.match(code, /from "coverage-estimator"/);
      await import(`data:text/javascript,${encodeURIComponent(code.replace('"coverage-estimator"', `"${PACKAGE}"`))}`);
    });
  });
}
