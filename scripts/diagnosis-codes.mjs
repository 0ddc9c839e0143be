// @ts-check
/**
 * Builds data/icd10cm-2026-04.codes, the smallest automaton that knows every whole code of the list beside it: what the model
 * decides by, and what the page loads once a code is typed. With --check it only says whether the file is that of the list.
 *
 * The file: "ICD1"; the release as seven letters; the number of codes (4 bytes) and the place of the first node (2 bytes), least
 * byte first; then the nodes: how many letters can follow, and for each the letter and the place (2 bytes) of the node after it.
 * A node that nothing follows ends a whole code, as no whole code begins another.
 */
import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

const RELEASE = "2026-04";
const LIST = new URL(`../data/icd10cm-${RELEASE}.txt.gz`, import.meta.url);
const AUTOMATON = new URL(`../data/icd10cm-${RELEASE}.codes`, import.meta.url);

/** Header, release, number of codes and first node. */
const HEAD = 4 + RELEASE.length + 4 + 2;

const listed = gunzipSync(await readFile(LIST))
  .toString("ascii")
  .split("\n")
  .filter((code) => code !== "");
const codes = [...new Set(listed)].toSorted();
const built = automaton(codes);
if (process.argv.includes("--check")) {
  const kept = await readFile(AUTOMATON);
  if (!kept.equals(built)) throw new Error("data/icd10cm is not what scripts/diagnosis-codes.mjs makes of its list: run it.");
} else {
  await writeFile(AUTOMATON, built);
  console.log(`${codes.length} codes in ${built.length} bytes.`);
}

/** @param {string[]} codes in order, each once */
function automaton(codes) {
  /** @type {number[]} */
  const nodes = [];
  /** @type {Map<string, number>} */
  const places = new Map();

  /**
   * Returns the place of the node for what follows, the same for the same.
   *
   * @param {string[]} endings
   * @returns {number}
   */
  function node(endings) {
    /** @type {Map<string, string[]>} */
    const byLetter = new Map();
    for (const ending of endings.filter((one) => one !== "")) {
      const [letter = ""] = ending;
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), ending.slice(1)]);
    }
    if (byLetter.size > 0 && endings.includes("")) throw new Error("a whole code begins another");
    const bytes = [byLetter.size];
    for (const [letter, rest] of byLetter) {
      const place = node(rest);
      bytes.push(letter.charCodeAt(0), place & 0xff, place >> 8);
    }
    const key = bytes.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = HEAD + nodes.length;
    if (place > 0xffff) throw new Error("the automaton is too large for places of two bytes");
    nodes.push(...bytes);
    places.set(key, place);
    return place;
  }

  const first = node(codes);
  const head = Buffer.alloc(HEAD);
  head.write(`ICD1${RELEASE}`, "ascii");
  head.writeUInt32LE(codes.length, HEAD - 6);
  head.writeUInt16LE(first, HEAD - 2);
  return Buffer.concat([head, Buffer.from(nodes)]);
}
