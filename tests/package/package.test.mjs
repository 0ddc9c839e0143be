// @ts-check
/** The npm package in an empty project: its examples run as they stand, and every case is answered with the same bytes everywhere. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { chromium } from "playwright-core";
import { startServer } from "../../scripts/serve.mjs";
import { groundOf } from "../page/browser.mjs";
import { inNode, makeProject, tool } from "./project.mjs";

/** @import { Browser } from "playwright-core" */

/** By hand: 5 visits at $120 meet the $600 that are left of the deductible, then 7 at 20 % of $120, which is $24: $600 + $168. */
const SENTENCE = "You pay $768.00.";

const CASES = casesOf(new URL("../scenarios/", import.meta.url));

let project = /** @type {Awaited<ReturnType<typeof makeProject>>} */ (/** @type {unknown} */ (undefined));
let server = /** @type {Awaited<ReturnType<typeof startServer>>} */ (/** @type {unknown} */ (undefined));
let browser = /** @type {Browser} */ (/** @type {unknown} */ (undefined));

before(async () => {
  project = await makeProject();
  server = await startServer({ root: project.folder });
  browser = await chromium.connect(process.env.BROWSER ?? "");
});

after(async () => {
  await Promise.all([browser.close(), server.close()]);
  await project.remove();
});

describe("the package is put together as others expect it", () => {
  it("publint finds nothing", async () => {
    await tool("publint", ["--strict", "node_modules/coverage-estimator"], project.folder);
  });

  it("its types are found by every way of resolving a module", async () => {
    const files = ["coverage_estimator.wasm", "icd10cm.codes"];
    await tool("attw", ["--profile", "esm-only", tarball(), "--exclude-entrypoints", ...files], project.folder);
  });

  it("a program in TypeScript is checked against them", async () => {
    const right =
      'import { load, estimate, type Cents } from "coverage-estimator";\nawait load();\nestimate({}).problems?.[0]?.path;\nexport let least: Cents | undefined = estimate({}).estimate?.insurance?.patientPays.low;\n';
    await checkTypes(right);
    await assert.rejects(checkTypes(right.replace("least: Cents", "least: string")), ({ stdout }) => stdout.includes("not assignable"));
  });

  it("nothing is said before the module is loaded but how to load it", async () => {
    const early = 'import("coverage-estimator").then(({ estimate }) => estimate({})).catch(({ message }) => console.log(message))';
    assert.equal(
      await inNode(project.folder, "--eval", early),
      "coverage-estimator: estimate() was called before load() was done. Write `await load()` before it, once.",
    );
  });
});

describe("the examples run as they stand", () => {
  it("in Node", async () => assert.equal(await inNode(project.folder, "node/main.js"), SENTENCE));

  it("in Deno, which is let read and nothing else", async () => assert.equal(await inDeno("node/main.js"), SENTENCE));

  it("in a page without a bundler", async () => assert.equal(await saidAt("plain/"), SENTENCE));

  it("as the whole page in one element", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}element/`);
    await page.locator("coverage-estimator[data-state=ready]").waitFor();
    // By hand: without insurance ten visits at $120 are $1,200.
    await page.locator("#pays-amount", { hasText: "$1,200" }).waitFor({ state: "attached" });
    await page.close();
  });

  it("in a worker of a page", async () => assert.equal(await saidAt("worker/"), SENTENCE));

  it("in one file, bundled by esbuild", async () => {
    await tool(
      "esbuild",
      [
        "esbuild/main.js",
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--loader:.wasm=binary",
        "--outfile=one.js",
        "--log-level=warning",
      ],
      project.folder,
    );
    assert.equal(await inNode(project.folder, "one.js"), SENTENCE);
  });

  it("in a site built by Vite", async () => {
    await tool("vite", ["build", "vite", "--base", "./", "--logLevel", "warn"], project.folder);
    assert.equal(await saidAt("vite/dist/"), SENTENCE);
  });
});

describe("the example of a static site, built by Eleventy", () => {
  before(() => tool("eleventy", ["--config=eleventy/eleventy.config.js", "--quiet"], project.folder));

  it("holds a number that was worked out while it was built, without any script", async () => {
    assert.ok(readFileSync(join(project.folder, "eleventy/_site/index.html"), "utf8").includes(`<output>${SENTENCE}</output>`));
  });

  it("has the whole page in one element, in the clinic's name, color and prices", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}eleventy/_site/`);
    await page.locator("coverage-estimator[data-state=ready]").waitFor();
    await page.locator("#card-options [value=none]").check();
    // #7a1f5c is dark enough on light ground to be read, so it stays the clinic's.
    const action = page.locator("#card-continue");
    assert.equal(await groundOf(action), "rgb(122, 31, 92)");
    await action.click();
    await page.locator("#card-options [value=exactly]").check();
    await page.locator("[id='course.visits']").fill("10");
    await page.locator("#card-continue").click();
    // By hand: ten visits at the clinic's cash rate of $120 are $1,200.
    await page.locator("#pays-amount", { hasText: "$1,200" }).waitFor();
    assert.match(await page.locator("#clinic-title").innerText(), /Riverside <\/script> & Massage/);
    await page.close();
  });
});

describe("every case is answered with the same bytes", () => {
  let expected = /** @type {string[]} */ ([]);
  before(async () => (expected = await answeredInNode()));

  it("in a page as in Node", async () => assert.deepEqual(await answeredInPage(), expected));

  it("in a worker as in Node", async () => assert.deepEqual(await answeredInWorker(), expected));

  it("in Deno as in Node", async () => assert.deepEqual((await inDeno("all.js")).split("\n"), expected));

  it("and the package holds the cases", () => {
    assert.deepEqual(casesOf(new URL(`file://${project.folder}/node_modules/coverage-estimator/vectors/`)), CASES);
  });
});

function tarball() {
  const name = readdirSync(project.folder).find((file) => file.endsWith(".tgz"));
  return join(project.folder, name ?? "");
}

/** @param {string} program */
async function inDeno(program) {
  const { stdout } = await tool("deno", ["run", "--quiet", "--no-remote", "--no-prompt", "--allow-read=.", program], project.folder);
  return stdout.trim();
}

/** @param {string} program */
async function checkTypes(program) {
  await writeFile(join(project.folder, "program.ts"), program);
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--lib", "es2023,dom"];
  await tool("tsc", [...options, "program.ts"], project.folder);
}

/** @param {string} path */
async function saidAt(path) {
  const page = await browser.newPage();
  await page.goto(`${server.url}${path}`);
  const output = page.locator("output:not(:empty)");
  const said = await output.textContent();
  await page.close();
  return said;
}

/** @param {URL} folder */
function casesOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return paths.sort().map((path) => JSON.parse(readFileSync(new URL(path, folder), "utf8")).given);
}

async function answeredInNode() {
  await writeFile(join(project.folder, "cases.json"), JSON.stringify(CASES));
  await writeFile(
    join(project.folder, "all.js"),
    `import { readFileSync } from "node:fs";
     import { estimate, load, loadCodes } from "coverage-estimator";
     const [codes] = await Promise.all([loadCodes(), load()]);
     const cases = JSON.parse(readFileSync("cases.json", "utf8"));
     console.log(cases.map((given) => JSON.stringify(estimate(given, codes))).join("\\n"));`,
  );
  return (await inNode(project.folder, "all.js")).split("\n");
}

async function answeredInPage() {
  const page = await browser.newPage();
  await page.goto(`${server.url}plain/`);
  const answers = await page.evaluate(async (cases) => {
    const path = "/node_modules/coverage-estimator/index.js";
    const { estimate, load, loadCodes } = await import(path);
    const [codes] = await Promise.all([loadCodes(), load()]);
    return cases.map((given) => JSON.stringify(estimate(given, codes)));
  }, CASES);
  await page.close();
  return answers;
}

async function answeredInWorker() {
  const page = await browser.newPage();
  await page.goto(`${server.url}plain/`);
  const answers = await page.evaluate((cases) => {
    const program = `import { estimate, load, loadCodes } from "${location.origin}/node_modules/coverage-estimator/index.js";
      const loaded = Promise.all([loadCodes(), load()]);
      addEventListener("message", async ({ data }) => {
        const [codes] = await loaded;
        postMessage(data.map((given) => JSON.stringify(estimate(given, codes))));
      });`;
    const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })), { type: "module" });
    return /** @type {Promise<string[]>} */ (
      new Promise((resolve) => {
        worker.addEventListener("message", ({ data }) => resolve(data));
        worker.postMessage(cases);
      })
    );
  }, CASES);
  await page.close();
  return answers;
}
