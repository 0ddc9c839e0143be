// @ts-check
import { byId, clone, find, make } from "./dom.js";
import { day, figure } from "./figures.js";
import { controls, pathOf } from "./form.js";
import { isAsked } from "./questions.js";
import { allOf, capital, fieldKey, fieldName, fill, lookUp, words } from "./words.js";

/** @import { Problem } from "../dist/pkg/coverage_estimator.js" */

/**
 * Returns the sentence that says what is wrong and what is expected, in a list or aloud.
 *
 * @param {Problem} problem
 */
export function problemSentence(problem) {
  return fill(wordsOfProblem(problem), { Name: capital(fieldName(problem.path, false)), ...limits(problem) });
}

/**
 * Returns the same for the question itself, whose label has just said which answer it is.
 *
 * @param {Problem} problem
 */
function sentenceAtQuestion(problem) {
  return capital(fill(unnamed(wordsOfProblem(problem)), limits(problem)));
}

/**
 * Returns words of a problem without the name of the answer that it is about.
 *
 * @param {string} sentence
 */
export function unnamed(sentence) {
  return sentence.replace(/^\{Name\}: /, "");
}

/**
 * A code that has no words yet has a sentence too.
 *
 * @param {Problem} problem
 */
function wordsOfProblem({ code, path }) {
  const own = code === "required" ? lookUp(words.required, path) : code === "oneNumber" ? lookUp(words.oneNumbers, path) : undefined;
  return own ?? lookUp(words.problems, code) ?? words.problems.wrongType;
}

/**
 * Returns the problems with all that a plan's words say else than what was typed as one, whose `other` holds the path of each.
 *
 * @param {Problem[]} problems
 * @returns {Problem[]}
 */
export function gathered(problems) {
  /** @type {Problem[]} */
  const gathered = [];
  for (const problem of problems.filter((one) => !isResult(one))) {
    const before = gathered.find(({ code, path }) => code === "cellDiffers" && code === problem.code && path === problem.path);
    if (before?.code === "cellDiffers" && problem.code === "cellDiffers") before.other += ` ${problem.other}`;
    else gathered.push({ ...problem });
  }
  return gathered;
}

/**
 * Says whether a problem is no mistake: where a plan's words say "not covered" there is nothing to mend, and the second part asks about it.
 *
 * @param {Problem} problem
 */
export function isResult(problem) {
  return problem.code === "unclearCell" && problem.reason === "notCovered";
}

/**
 * Returns what a problem says about what is taken: figures in words of their unit, days, and the name of another answer.
 *
 * @param {Problem} problem
 * @returns {Record<string, string>}
 */
function limits(problem) {
  const said = Object.entries(problem).filter(([key]) => key !== "path" && key !== "code");
  return Object.fromEntries(said.map(([key, value]) => [key, limitWords(problem, key, value)]));
}

/**
 * @param {Problem} problem
 * @param {string} key
 * @param {unknown} value
 */
function limitWords(problem, key, value) {
  if (key === "other")
    return allOf(
      String(value)
        .split(" ")
        .map((path) => fieldName(path, false)),
    );
  if (typeof value === "number") return figure("unit" in problem ? problem.unit : "count", value);
  return typeof value === "string" && /^\d{4}-/.test(value) ? day(value) : String(value);
}

/**
 * Returns the question that a path belongs to, or the nearest one around it.
 *
 * @param {ParentNode} root
 * @param {string} path
 * @returns {HTMLElement | null}
 */
export function questionAt(root, path) {
  const found = byId(root, path);
  if (found !== null) return found;
  const end = path.lastIndexOf(".");
  return end < 0 ? null : questionAt(root, path.slice(0, end));
}

/**
 * Moves to the first field of a question, opening what it lies in.
 *
 * @param {ParentNode} root
 * @param {string} path
 */
export function goTo(root, path) {
  const question = questionAt(root, path);
  if (question === null) return;
  for (let around = question.closest("details"); around !== null; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
  const field = question.matches("input, select")
    ? question
    : (question.querySelector("input[type=radio]:checked") ?? question.querySelector("input, select"));
  if (field instanceof HTMLElement) field.focus();
}

/**
 * Writes each problem at its question, and takes away those that are mended.
 *
 * @param {HTMLElement} root
 * @param {Problem[]} problems
 */
export function showAtQuestions(root, problems) {
  const each = problems.map((problem) => /** @type {const} */ ([questionAt(root, problem.path)?.id, problem]));
  // Of two at one question the first is said.
  const told = new Map(each.toReversed());
  for (const place of root.querySelectorAll(".error[id$='-error']")) {
    const id = place.id.replace(/-error$/, "");
    const problem = told.get(id);
    if (!(place instanceof HTMLElement) || (place.hidden && problem === undefined)) continue;
    place.textContent = problem === undefined ? "" : sentenceAtQuestion(problem);
    place.hidden = problem === undefined;
    markInvalid(byId(root, id), problem !== undefined);
  }
}

/**
 * @param {HTMLElement | null} question
 * @param {boolean} invalid
 */
function markInvalid(question, invalid) {
  if (!question?.matches("input, select")) return;
  if (invalid) question.setAttribute("aria-invalid", "true");
  else question.removeAttribute("aria-invalid");
}

/**
 * Lists problems in the order of the questions, each with a link to its own.
 *
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {Problem[]} problems
 * @param {(problem: Problem) => string} [say]
 */
export function listProblems(root, selector, problems, say = problemSentence) {
  const order = problems.length > 0 ? [...root.querySelectorAll("[id]")] : [];
  const items = problems
    .map((problem) => ({ problem, place: placeIn(order, questionAt(root, problem.path)) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ problem, place }) => (place < 0 ? make("li", say(problem)) : linkTo(root, problem.path, say(problem))));
  find(root, selector, HTMLUListElement).replaceChildren(...items);
}

/**
 * @param {Element[]} order
 * @param {HTMLElement | null} question
 */
function placeIn(order, question) {
  return question === null ? -1 : order.indexOf(question);
}

/**
 * Returns what is still wanted, without a word of blame.
 *
 * @param {Problem} problem
 */
export function missingName(problem) {
  return isMissing(problem) ? capital(fieldName(problem.path, false)) : problemSentence(problem);
}

/**
 * @param {HTMLElement} root
 * @param {string} path
 * @param {string} text
 */
function linkTo(root, path, text) {
  const item = clone(root, "#link-template");
  const link = find(item, "a", HTMLAnchorElement);
  link.textContent = text;
  link.dataset.goTo = path;
  return item;
}

/**
 * Returns the paths of every question that is shown.
 *
 * @param {HTMLElement} root
 */
export function askedPaths(root) {
  return controls(root).filter(isAsked).map(pathOf);
}

/**
 * Returns the paths of every field that something is typed in.
 *
 * @param {HTMLElement} root
 */
export function typedPaths(root) {
  const typed = controls(root).filter(({ type, value }) => type === "text" && value !== "");
  return typed.map(pathOf);
}

/**
 * Says whether the person is done with the question of a problem: with it, or with a part of it.
 *
 * @param {Set<string>} finished
 * @param {Problem} problem
 */
export function isFinished(finished, { path }) {
  return [...finished].some((done) => done === path || done.startsWith(`${path}.`) || path.startsWith(`${done}.`));
}

/** @param {Problem} problem */
export function isMissing(problem) {
  return problem.code === "required" && fieldKey(problem.path) in words.names;
}
