// @ts-check
/** The cards ask what the form shows, whatever the insurance: the model's table and the page's data are held to each other. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { answer, initSync } from "../../dist/pkg/coverage_estimator.js";
import { everyQuestion, groups, partPaths } from "../../www/questions/index.js";

/** @import { Item, Option, OptionGroup, Question } from "../../www/questions/kinds.js" */
/** @typedef {Record<string, string>} Texts */

const ROOT = new URL("../../", import.meta.url);
initSync({ module: readFileSync(new URL("dist/pkg/coverage_estimator_bg.wasm", ROOT)) });

const TODAY = "2026-11-23";
const COURSE = { "course.visits": "12", "charges.billedCharge": "180" };
/** What decides beside the kind which questions are shown. @type {Texts[]} */
const SITUATIONS = [
  {},
  { "necessity.cause": "motorVehicle" },
  { "necessity.cause": "job" },
  { network: "out" },
  { "network": "in", "coverage.inNetwork.copayment": "30" },
  { "necessity.referralRequired": "no" },
  { "necessity.referrer": "nobody" },
  { "necessity.referrer": "chiropractor" },
  { "necessity.therapist": "physicalTherapist", "coverage.state": "WA" },
  { "necessity.careUnderWay": "yes" },
  { "authorization.status": "approved" },
];

/**
 * Returns the options of a question, whatever group they stand in.
 *
 * @param {string} path
 */
function optionsAt(path) {
  const question = everyQuestion().find((one) => one.path === path);
  assert.ok(question !== undefined && "options" in question, path);
  return flat(question.options);
}

/** @param {(Option | OptionGroup)[]} options */
function flat(options) {
  const listed = options.flatMap((option) => (typeof option === "object" && "options" in option ? option.options : [option]));
  return listed.map((option) => (typeof option === "string" ? { value: option, shows: "" } : { shows: "", ...option }));
}

/**
 * Returns the paths of the questions that the form shows beside these answers.
 *
 * @param {Texts} texts
 */
function shownPaths(texts) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @type {string[]} */
  const paths = [];
  const isShown = (/** @type {{ when?: string, unless?: string }} */ { when, unless }) =>
    (when === undefined || when.split(" ").some((name) => names.has(name))) &&
    !(unless !== undefined && unless.split(" ").some((name) => names.has(name)));
  const look = (/** @type {Item[]} */ items) => {
    for (const item of items) {
      if (!isShown(item)) continue;
      if ("answer" in item) paths.push(...ownPaths(item, texts, names));
      else if ("items" in item) look(item.items);
    }
  };
  for (const group of groups) if (isShown(group)) look(group.items);
  return paths;
}

/**
 * Notes what a question shows, and returns the paths that it answers.
 *
 * @param {Question} question
 * @param {Texts} texts
 * @param {Set<string>} names
 */
function ownPaths(question, texts, names) {
  const typed = question.path === undefined ? undefined : texts[question.path];
  const chosen = typed ?? ("usual" in question ? question.usual : "");
  const options = "options" in question ? flat(question.options) : [];
  const shows = options.filter(({ value }) => value === chosen).map((option) => option.shows);
  if ("blankShows" in question && question.blankShows !== undefined && chosen === "") shows.push(question.blankShows);
  if (question.answer === "tick" && question.shows !== undefined && typed === question.value) shows.push(question.shows);
  shows.flatMap((list) => list.split(" ")).forEach((name) => names.add(name));
  return [
    ...(question.path === undefined ? [] : [question.path]),
    ...("parts" in question ? partPaths(question).map(([path]) => path) : []),
    ...("of" in question ? question.of : []),
    ...("sub" in question && question.sub !== undefined ? [question.sub.path] : []),
  ];
}

for (const { value: kind } of optionsAt("coverage.kind")) {
  test(`no card of ${kind} asks what the form does not show`, () => {
    for (const situation of SITUATIONS) {
      const all = { ...COURSE, "coverage.kind": kind, ...situation };
      const seen = shownPaths(all);
      const texts = Object.fromEntries(Object.entries(all).filter(([path]) => seen.includes(path)));
      const shown = shownPaths(texts);
      for (const card of answer(texts, TODAY, undefined).interview.cards) {
        for (const path of [...card.asks, ...card.options.flatMap(({ opens }) => opens)]) {
          const isShown = shown.some((one) => one === path || one.startsWith(`${path}.`));
          // How many visits are approved is asked right below, once they are.
          const isAwaited = path === "authorization.visits" && card.asks.includes("authorization.status");
          assert.ok(isShown || isAwaited, `${card.key} asks ${path} with ${JSON.stringify(texts)}`);
        }
      }
    }
  });
}

test("Original Medicare has a card for who treats, and none for papers that it does not ask for", () => {
  const { interview } = answer({ ...COURSE, "coverage.kind": "medicare" }, TODAY, undefined);
  const asked = interview.cards.filter(({ part }) => part === "coverage").flatMap(({ asks }) => asks);
  assert.ok(asked.includes("necessity.therapist"));
  assert.ok(!asked.includes("necessity.diagnosisCode"));
});

test("the form lists every state and territory that the model knows, once", () => {
  const states = optionsAt("coverage.state").map(({ value }) => value);
  for (const territory of ["AS", "GU", "MP", "PR", "VI"]) assert.ok(states.includes(territory), territory);
  // 50 states, the District of Columbia and five territories.
  assert.equal(new Set(states).size, 56);
  for (const state of states) {
    const { problems } = answer({ ...COURSE, "coverage.kind": "autoPip", "coverage.state": state }, TODAY, undefined);
    assert.deepEqual(problems, [], state);
  }
});
