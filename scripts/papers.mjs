// @ts-check
/**
 * Random people fill in the page in either language and print every paper: nothing is invented, nothing that they typed is lost or taken for
 * markup, and nothing runs out of its sheet. PAPERS=100 people, from SEED; `make proof ONLY=papers`.
 */
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { launchServer } from "../tests/page/browser.mjs";

process.env.PAPERS ??= "100";
process.env.SEED ??= String(Date.now() % 2 ** 32);
const browser = await launchServer();
process.env.BROWSER = browser.wsEndpoint();
const counts = { people: 0, papers: 0, failed: 0 };

console.log(`seed ${process.env.SEED}`);
const tests = run({ files: [fileURLToPath(new URL("../tests/page/random-papers.test.mjs", import.meta.url))] });
tests.on("test:pass", () => (counts.people += 1));
tests.on("test:fail", () => (counts.failed += 1));
tests.on("test:diagnostic", ({ message }) => (counts.papers += Number(/^(\d+) papers$/.exec(message)?.[1] ?? 0)));
// The declarations of Node 20 do not know that a class can be composed too.
/** @type {any} */ (tests).compose(spec).pipe(process.stdout);
tests.once("end", async () => {
  await browser.close();
  console.log(`counted: ${counts.papers} papers of ${counts.people} people, and ${counts.failed} people of whose papers one fails`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
});
