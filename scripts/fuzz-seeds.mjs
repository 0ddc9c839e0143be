// Writes what a fuzzer begins with: node scripts/fuzz-seeds.mjs FOLDER. The request of each scenario is an input, each of their
// words a word of the dictionary. What makes a request of bytes begins with enough of them for a whole one.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const scenarios = readdirSync("tests/scenarios", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
const requests = scenarios.map((name) => JSON.parse(readFileSync(join("tests/scenarios", name), "utf8")).given);

const words = new Set(["low", "high", "remaining", "none", "unknown"]);
for (const request of requests) {
  const text = typeof request === "string" ? request : JSON.stringify(request);
  const name = createHash("sha1").update(text).digest("hex");
  writeFileSync(join(folder, "corpus/text", name), text);
  for (const [, word] of text.matchAll(/"([\w.-]{2,40})"/gu)) words.add(word);
}
writeFileSync(join(folder, "words.dict"), [...words].map((word) => `"\\"${word}\\""\n`).join(""));

for (let number = 0; number < 64; number++) {
  const hashes = Array.from({ length: 8 }, (_, part) => createHash("sha512").update(`${number} ${part}`).digest());
  writeFileSync(join(folder, "corpus/table", String(number)), Buffer.concat(hashes));
}
