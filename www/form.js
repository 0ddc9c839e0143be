// @ts-check
import { readCount, readMoney, readPercent } from "./core.js";
import { today } from "./figures.js";
import { isAsked } from "./questions.js";

/** @import { ReadingProblem } from "../dist/pkg/coverage_estimator.js" */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/**
 * Why a text means no answer: the model cannot read it, or the page takes no such answer.
 *
 * @typedef {ReadingProblem | "dateUnfinished" | "zero"} TypingProblem
 */

/**
 * What a control says: nothing, a value of the request, or a text that cannot be read.
 *
 * @typedef {{ value: unknown, problem?: undefined } | { problem: TypingProblem, value?: undefined } | undefined} Said
 */

/**
 * @typedef {object} Answers
 * @property {Record<string, any>} request What the model is asked; it checks the shape itself.
 * @property {{ path: string, code: TypingProblem }[]} problems What cannot be read.
 * @property {string[]} defaulted The answers that this page, not the model, takes for granted.
 * @property {number} answered How many answers the person gave.
 */

/**
 * Reads the questions that are shown.
 *
 * @param {ParentNode} root
 * @returns {Answers}
 */
export function readForm(root) {
  /** @type {Answers} */
  const answers = { request: { course: {}, charges: {}, coverage: {}, necessity: {} }, problems: [], defaulted: [], answered: 0 };
  for (const control of controls(root).filter(isAsked)) {
    const said = readControl(control);
    if (said === undefined) continue;
    if (said.problem !== undefined) answers.problems.push({ path: pathOf(control), code: said.problem });
    else put(answers.request, pathOf(control), said.value);
    if (!isPreset(control)) answers.answered += 1;
  }
  takeForGranted(answers);
  return answers;
}

/**
 * @param {ParentNode} root
 * @returns {Control[]}
 */
export function controls(root) {
  const found = [...root.querySelectorAll("[data-reads], [data-instead]")];
  return found.filter((element) => element instanceof HTMLInputElement || element instanceof HTMLSelectElement);
}

/**
 * Returns the path of the request that a control answers.
 *
 * @param {Element} control
 */
export function pathOf(control) {
  if (control instanceof HTMLInputElement && control.name !== "") return control.name;
  return control.id.replace(/-(none|unknown|month|day)$/, "");
}

/**
 * @param {Control} control
 * @returns {Said}
 */
export function readControl(control) {
  return READERS[control.dataset.reads ?? ""]?.(control);
}

/** @type {Record<string, (control: Control) => Said>} */
const READERS = {
  money: (control) => typed(control, readMoney),
  count: (control) => typed(control, readCount),
  percent: (control) => typed(control, readPatientShare),
  planShare: (control) => typed(control, readPlanShare),
  date: (control) => (control.validity.badInput ? { problem: "dateUnfinished" } : chosen(control.value)),
  word: (control) => (isOff(control) ? undefined : chosen(control.value)),
  yesNo: (control) => (isOff(control) || !/^(yes|no)$/.test(control.value) ? undefined : { value: control.value === "yes" }),
  rate: (control) => (control.value === "" ? undefined : { value: Number(control.value) }),
  yes: (control) => (isOff(control) ? undefined : { value: true }),
  has: (control) => (isOff(control) ? undefined : { value: {} }),
  none: (control) => (isOff(control) ? undefined : { value: "none" }),
  text: (control) => chosen(control.value.trim()),
  listed: (control) => readList(control),
  monthDay: (control) => readMonthDay(control.closest("fieldset")),
};

/**
 * Leaves the usual day to the model, which then says among its assumptions that it used it.
 *
 * @param {Element | null} question
 * @returns {Said}
 */
function readMonthDay(question) {
  const selects = [...(question?.querySelectorAll("select") ?? [])];
  const isUsual = selects.every(({ selectedIndex }) => selectedIndex === 0);
  return isUsual ? undefined : { value: selects.map(({ value }) => value).join("-") };
}

/**
 * Returns all that is ticked of a question, once: at the first box that is.
 *
 * @param {Control} control
 * @returns {Said}
 */
function readList(control) {
  const ticked = [...(control.closest("fieldset")?.querySelectorAll("input:checked") ?? [])];
  return ticked[0] === control ? { value: ticked.map((box) => box.getAttribute("value")) } : undefined;
}

/** @param {string} word */
function chosen(word) {
  return word === "" ? undefined : { value: word };
}

/** @param {Control} control */
function isOff(control) {
  return control instanceof HTMLInputElement && !control.checked;
}

/**
 * @param {Control} control
 * @param {(text: string) => Said} read
 * @returns {Said}
 */
function typed(control, read) {
  const text = control.value.trim();
  if (text === "") return undefined;
  const ends = "span" in control.dataset ? text.split(/\s*(?:-|–|—|\bto\b|\ba\b)\s*/) : [text];
  const readEnd = (/** @type {string} */ end) => aboveZero(control, read(end));
  if (ends.length !== 2 || ends.includes("")) return readEnd(text);
  const [low, high] = ends.map(readEnd);
  if (low?.problem !== undefined) return low;
  return high?.problem !== undefined ? high : { value: { low: low?.value, high: high?.value } };
}

/**
 * Refuses a zero where only someone who does not know the figure would type one: a charge of $0 would be shown as a price.
 *
 * @param {Control} control
 * @param {Said} said
 * @returns {Said}
 */
function aboveZero(control, said) {
  return "aboveZero" in control.dataset && said?.value === 0 ? { problem: "zero" } : said;
}

/**
 * @param {string} text
 * @returns {Said}
 */
function readPatientShare(text) {
  const reading = readPercent(text);
  return reading.problem === undefined ? { value: reading.value.patient } : reading;
}

/**
 * @param {string} text
 * @returns {Said}
 */
function readPlanShare(text) {
  const reading = readPercent(text);
  return reading.problem === undefined ? { value: reading.value.plan } : reading;
}

/**
 * Puts a value at its path; under "none" there is no place for one.
 *
 * @param {Record<string, any>} request
 * @param {string} path
 * @param {unknown} value
 */
function put(request, path, value) {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let place = request;
  for (const key of keys) {
    place[key] ??= {};
    place = place[key];
    if (typeof place !== "object") return;
  }
  place[last] = value;
}

/**
 * Adds what the page says it uses when nothing is chosen, and leaves out what cannot be asked yet.
 *
 * @param {Answers} answers
 */
function takeForGranted({ request, problems, defaulted }) {
  const { course, account } = request;
  const unread = new Set(problems.map(({ path }) => path));
  /** @type {[string, unknown][]} */
  const usual = [
    ["firstVisit", today()],
    ["visitsPerWeek", 1],
  ];
  for (const [key, value] of usual) {
    if (key in course || unread.has(`course.${key}`)) continue;
    course[key] = value;
    defaulted.push(`course.${key}`);
  }
  const hasAccount = account?.kind !== "no" && account?.available !== undefined && account.federalRate !== undefined;
  if (!hasAccount) delete request.account;
}

/**
 * Says whether a control stands as the page set it, or says that its answer is not known.
 *
 * @param {Control} control
 */
function isPreset(control) {
  if (control.value === "unknown") return true;
  return control instanceof HTMLInputElement && control.type === "radio" && control.defaultChecked;
}
