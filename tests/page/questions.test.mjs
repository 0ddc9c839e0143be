// @ts-check
/** One fact, one place: what the form asks, what a request can say, and what its words name are the same answers. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { askedOf, shownBy } from "../../www/questions/asked.js";
import { everyPath, everyQuestion, groups, wordName } from "../../www/questions/index.js";
import { sentences } from "../../www/words/en/markup.js";
import { page } from "../../www/words/en/page.js";
import { questions } from "../../www/words/en/questions.js";

/** @import { Item } from "../../www/questions/kinds.js" */

const COMMENTED = await readFile(new URL("../../src/wasm.d.ts", import.meta.url), "utf8");
const DECLARATIONS = COMMENTED.replaceAll(/\/\*\*[^]*?\*\//g, "");
/** What the clinic sets when it builds the page into its own, and no person is asked. */
const SET_BY_THE_CLINIC = "bounds";

/**
 * Returns the keys of a declared object, each with its type; of a choice of objects, the keys of all.
 *
 * @param {string} name
 * @returns {[key: string, type: string][]}
 */
function declared(name) {
  const body = new RegExp(`^export interface ${name} \\{([^}]*)\\}`, "m").exec(DECLARATIONS)?.[1];
  if (body !== undefined) return [...body.matchAll(/^ {2}(\w+)\??: (.*);$/gm)].map(([, key = "", type = ""]) => [key, type]);
  const either = new RegExp(`^export type ${name} = ((?:[A-Z]\\w+(?: \\| )?)+);$`, "m").exec(DECLARATIONS)?.[1];
  return either?.split(" | ").flatMap(declared) ?? [];
}

/**
 * Returns the paths of every answer that a request can say; an object is no answer of its own.
 *
 * @param {string} name
 * @param {string} around
 * @returns {string[]}
 */
function answersOf(name, around) {
  return declared(name).flatMap(([key, type]) => {
    const inside = answersOf(/^[A-Z]\w*/.exec(type)?.[0] ?? "", `${around}${key}.`);
    return inside.length > 0 ? inside : [around + key];
  });
}

const answers = new Set(answersOf("EstimateRequest", "").filter((path) => !path.startsWith(`${SET_BY_THE_CLINIC}.`)));
const asked = everyPath();

/** Where a plan's own words stand: no answer of a request, they are read into answers; `answer` is declared with their places. */
const IN_NETWORK_WORDS = /`(coverage\.inNetwork\.words)`/.exec(COMMENTED)?.[1] ?? "";
const WORDS = [IN_NETWORK_WORDS, IN_NETWORK_WORDS.replace("inNetwork", "outOfNetwork")];

test("the form asks for every answer that a request can say, and for each once", () => {
  assert.ok(answers.size > 100, "the request is read from the declarations");
  assert.deepEqual(
    [...answers].filter((path) => !asked.includes(path)),
    [],
  );
  assert.deepEqual(
    asked.filter((path, place) => asked.indexOf(path) !== place),
    [],
  );
});

test("the form takes a plan's own words of a visit, once for each network", () => {
  const questions = everyQuestion().filter((question) => question.answer === "words");
  assert.deepEqual(
    questions.map(({ path }) => path),
    WORDS,
  );
  assert.equal(WORDS.length, new Set(WORDS).size);
});

test("the form asks for nothing that a request cannot say", () => {
  const objects = [...answers].flatMap((path) => path.split(".").map((_, end, parts) => parts.slice(0, end).join(".")));
  const known = new Set([...answers, ...objects, ...WORDS]);
  assert.deepEqual(
    asked.filter((path) => !known.has(path)),
    [],
  );
});

/**
 * Returns all that is asked and what it stands in, in the order of the page.
 *
 * @param {Item[]} items
 * @returns {Item[]}
 */
function inOrder(items) {
  return items.flatMap((item) => ("items" in item ? [item, ...inOrder(item.items)] : [item]));
}

test("what shows a question stands before it", () => {
  const shown = /** @type {Set<string>} */ (new Set());
  const unknown = inOrder(
    groups.flatMap((group) => [{ place: "lead", word: "", when: group.when, unless: group.unless }, ...group.items]),
  ).flatMap((item) => {
    const wanted = `${item.when ?? ""} ${item.unless ?? ""}`.split(" ").filter((name) => name !== "" && !shown.has(name));
    const own = "answer" in item ? item : {};
    for (const [, names = ""] of JSON.stringify(own).matchAll(/"(?:blankShows|shows)":"([^"]*)"/g)) {
      names.split(" ").forEach((name) => shown.add(name));
    }
    return wanted;
  });
  assert.ok(shown.size > 10);
  assert.deepEqual(unknown, []);
});

const QUESTIONS = new URL("../../www/questions/", import.meta.url);

test("which kinds of insurance a question is asked of stands in the table alone", async () => {
  const kinds = new Set(Object.values(shownBy).join(" ").split(" "));
  const files = (await readdir(QUESTIONS)).filter((file) => file !== "asked.js");
  const lines = await Promise.all(files.map(async (file) => (await readFile(new URL(file, QUESTIONS), "utf8")).split("\n")));
  // A sentence before questions is no question.
  const written = lines.flat().filter((line) => !line.includes('place: "lead"'));
  const second = written.filter((line) => {
    const names = [...line.matchAll(/\b(?:when|unless|shows): ["`]([^"`]*)["`]/g)].flatMap(([, list = ""]) => list.split(" "));
    return names.some((name) => kinds.has(name));
  });
  assert.ok(written.length > 300);
  assert.deepEqual(second, []);
});

test("the table names nothing but what is asked, and kinds by the names that they have", () => {
  const kinds = new Set(Object.values(shownBy).join(" ").split(" "));
  assert.deepEqual(
    Object.keys(askedOf).filter((path) => !asked.some((one) => one === path || one.startsWith(`${path}.`))),
    [],
  );
  assert.deepEqual(
    Object.values(askedOf)
      .join(" ")
      .split(" ")
      .filter((name) => !kinds.has(name)),
    [],
  );
});

test("a question has a record of words, and a record has a question", () => {
  const own = new Set(everyQuestion().map((question) => wordName(question.path ?? question.id)));
  const within = new Set(asked.map(wordName));
  const records = Object.keys(questions);
  assert.deepEqual(
    records.filter((record) => !within.has(record)),
    [],
  );
  assert.deepEqual(
    [...own].filter((name) => !records.includes(name) && !(`${name}.label` in page)),
    [],
  );
});

test("each explanation has a title and a text, its own or those of the glossary", () => {
  for (const question of everyQuestion()) {
    const name = wordName(question.path ?? question.id);
    const own = Object.keys(sentences).filter((place) => place.startsWith(`${name}.explain.`));
    const terms = question.explains ?? [];
    assert.ok(own.length === 0 || (own[0]?.endsWith(".title") && own.length + terms.length > 1), name);
    assert.ok(terms.length < 2 || own.length > 0, `${name} explains several terms under no title`);
    assert.deepEqual(
      terms.filter((term) => !(`terms.${term}.text` in sentences)),
      [],
    );
  }
});
