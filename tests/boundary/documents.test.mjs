// @ts-check
/** The JavaScript in the documents runs as it stands there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { initSync } from "../../dist/pkg/coverage_estimator.js";

const ROOT = new URL("../../", import.meta.url);
const MODULE = new URL("dist/pkg/coverage_estimator.js", ROOT).href;

// `init` takes a module that is there already; Node cannot fetch it as a browser does.
initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });

for (const name of ["README.md", "DESIGN.md", "CONTRIBUTING.md", "docs/contract.md"]) {
  const text = readFileSync(new URL(name, ROOT), "utf8");
  const examples = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code ?? "");
  examples.forEach((code, index) => {
    test(`example ${index + 1} of ${name} runs`, async () => {
      assert.match(code, /"\.\/coverage_estimator\.js"/);
      await import(`data:text/javascript,${encodeURIComponent(code.replace("./coverage_estimator.js", MODULE))}`);
    });
  });
}
