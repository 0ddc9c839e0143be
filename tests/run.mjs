// @ts-check
/**
 * Runs the tests of the boundary and of the page, all pages in one browser; with `ONLY`, the tests with these letters in their names.
 */
import { readdirSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { tap } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { launchServer } from "./page/browser.mjs";

const only = process.env.ONLY ?? "";
/** A file takes some minutes, also on a busy machine; one whose browser never answers is named and ended. */
const MILLISECONDS_A_FILE = 20 * 60 * 1000;
const browser = await launchServer();
// Each file runs in a process of its own, which finds the browser by this.
process.env.BROWSER = browser.wsEndpoint();

const events = run({
  files: longestFirst(["boundary/", "package/", "page/"].flatMap(testFiles)),
  concurrency: availableParallelism(),
  timeout: MILLISECONDS_A_FILE,
  ...(only === "" ? {} : { testNamePatterns: new RegExp(only.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")) }),
});
let passed = 0;
// The declarations of Node 20 do not know that the second stream can be composed too.
/** @type {any} */ (events.compose(tested)).compose(tap).pipe(process.stdout);
events.once("end", async () => {
  await browser.close();
  if (passed > 0) return;
  console.error(`No test of the boundary or the page has '${only}' in its name.`);
  process.exitCode = 1;
});

/** @param {string} folder */
function testFiles(folder) {
  const url = new URL(folder, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith(".test.mjs"));
  return names.sort().map((name) => fileURLToPath(new URL(name, url)));
}

/**
 * A long file that begins last would run alone.
 *
 * @param {string[]} files
 */
function longestFirst(files) {
  return files.toSorted((one, other) => statSync(other).size - statSync(one).size);
}

/**
 * Leaves out the tests whose name was not asked for, and notes how the others end.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
async function* tested(events) {
  for await (const event of events) {
    if (event.data.skip === "test name does not match pattern" || (only !== "" && event.type === "test:start")) continue;
    if (event.type === "test:fail") process.exitCode = 1;
    if (event.type === "test:pass" && event.data.details.type !== "suite") passed += 1;
    yield event;
  }
}
