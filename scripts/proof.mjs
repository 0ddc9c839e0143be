// Runs the long forms, each in its turn, and says of each what it tried: node scripts/proof.mjs [PART]... Without a name all of
// them; `make proof ONLY=oracle` those with these letters in their names. Whatever a part prints behind `counted:` stands in the
// list at the end. One part that fails keeps no other from running.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const seed = process.env.SEED ?? String(Date.now() % 2 ** 32);

/** What each part proves, and the command that is it; or why it cannot be had. */
const PARTS = [
  {
    name: "small-worlds",
    proves: "rounding, the order of cuts, sums, what is left and the start of a plan year, by every small world there is",
    run: "cargo test --locked --test small -- --nocapture",
  },
  {
    name: "oracle",
    proves: "random courses and open requests are answered as the second pricer answers them (COURSES, OPEN_REQUESTS)",
    run: "cargo test --locked --test oracle -- --ignored --nocapture --test-threads=1 of_any_number",
  },
  {
    name: "fuzz",
    proves: "no request ends in a panic or is given an end that it does not have (FUZZ_SECONDS)",
    run: "$MAKE fuzz",
  },
  {
    name: "mutants",
    proves: "whatever is changed in the rule, a test sees it (MUTANTS: files)",
    run: "$MAKE mutants",
  },
  {
    name: "walks",
    proves: "what random people say on the cards stands in the form at the end, whatever happens between two cards (WALKS)",
    run: '$MAKE build && CHROMIUM="$(scripts/browser.sh shell)" node scripts/walks.mjs',
  },
  {
    name: "papers",
    proves: "the papers of random people in both languages invent nothing, lose nothing, run nothing and run out of no sheet (PAPERS)",
    run: '$MAKE build && CHROMIUM="$(scripts/browser.sh shell)" node scripts/papers.mjs',
  },
  {
    name: "browsers",
    proves: "the walks through the cards come to the same number in Firefox and in WebKit, and axe finds nothing there",
    run: "$MAKE firefox && $MAKE webkit",
  },
  {
    name: "licences",
    proves: "all that is built in may be shipped, comes from the registry and stands there once",
    run: "$MAKE licences",
  },
  {
    name: "kani",
    proves: "the arithmetic for all amounts",
    cannot: "its compiler and its solver come only as a bundle from a release page, not from a registry; small-worlds stands in for it",
  },
];

/** @typedef {{ name: string; proves: string; run?: string; cannot?: string }} Part */

const asked = process.argv.slice(2).filter(Boolean);
const chosen = /** @type {Part[]} */ (PARTS).filter(({ name }) => asked.length === 0 || asked.some((one) => name.includes(one)));
if (chosen.length === 0) {
  console.error(`There is no part '${asked.join(" ")}'. The parts are ${PARTS.map(({ name }) => name).join(", ")}.`);
  process.exit(1);
}

const outcomes = [];
for (const part of chosen) outcomes.push(await outcome(part));
console.log(`\nseed ${seed}`);
for (const { line } of outcomes) console.log(line);
process.exitCode = outcomes.some(({ failed }) => failed) ? 1 : 0;

/** @param {Part} part */
async function outcome(part) {
  const title = `${part.name}: ${part.proves}`;
  if (part.run === undefined) return { failed: false, line: `- ${title}\n    cannot be had: ${part.cannot}` };
  console.log(`\n== ${title}\n   ${part.run}, seed ${seed}`);
  const started = Date.now();
  const { code, counted } = await ran(part.run);
  const seconds = Math.round((Date.now() - started) / 1000);
  const counts = counted.map((count) => `\n    ${count}`).join("");
  return { failed: code !== 0, line: `- ${title}\n    ${code === 0 ? "holds" : "FAILS"}, ${seconds} s${counts}` };
}

/** @param {string} command */
async function ran(command) {
  const environment = { MAKE: "make", ...process.env, ONLY: "", SEED: seed, ORACLE_SEED: seed, FUZZ_SEED: seed };
  const child = spawn("bash", ["-c", command], { env: environment, stdio: ["inherit", "pipe", "inherit"] });
  const counted = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    if (line.includes("counted: ")) counted.push(line.slice(line.indexOf("counted: ") + "counted: ".length));
  }
  const [code] = child.exitCode === null ? await once(child, "exit") : [child.exitCode];
  return { code, counted };
}
