// @ts-check
import { commonDiagnosisCodes, loadCodes } from "./core.js";
import { conditionWords } from "./answer/coverage-words.js";
import { byId, find, make } from "./dom.js";
import { capital, fill, plural, words } from "./words.js";

/** @import { Answer, CommonDiagnosis, Diagnosis, DiagnosisProblem } from "../dist/pkg/coverage_estimator.js" */

/** @param {ParentNode} root */
function codeField(root) {
  const field = byId(root, "necessity.diagnosisCode");
  if (!(field instanceof HTMLInputElement)) throw new Error("the page lacks the field of the diagnosis code");
  return field;
}

/**
 * Lets the person pick a common code instead of typing it; a code that is wrong is told only once the field is left. The list of
 * all codes is loaded once something is typed.
 *
 * @param {HTMLElement} root
 * @param {() => void} answerAgain
 */
export function connectDiagnosis(root, answerAgain) {
  const field = codeField(root);
  const list = find(root, "#common-diagnoses", HTMLSelectElement);
  field.addEventListener("input", async () => {
    delete field.dataset.left;
    if (field.value.trim() !== "" && (await loadCodes())) answerAgain();
  });
  field.addEventListener("change", () => (field.dataset.left = "yes"));
  list.addEventListener("change", () => {
    if (list.value === "") return;
    field.value = list.value;
    for (const event of ["input", "change"]) field.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

/**
 * Fills the list of common codes, which only the model knows, in the language of the page.
 *
 * @param {HTMLElement} root
 */
export function listCommonDiagnoses(root) {
  const list = find(root, "#common-diagnoses", HTMLSelectElement);
  const [blank] = list.options;
  const codes = commonDiagnosisCodes().map((common) => make("option", commonWords(common), { value: common.code }));
  list.replaceChildren(...(blank === undefined ? [] : [blank]), ...codes);
}

/**
 * Says back what the typed code means, and as how many units a visit is billed.
 *
 * @param {HTMLElement} root
 * @param {Answer} answers
 */
export function showReadBack(root, { diagnosis, units }) {
  const echo = find(root, '[id="necessity.diagnosisCode-echo"]', HTMLElement);
  const problem = "left" in codeField(root).dataset ? diagnosis?.problem : undefined;
  echo.toggleAttribute("data-short", problem !== undefined);
  echo.textContent = diagnosis?.value !== undefined ? diagnosisWords(diagnosis.value) : problem !== undefined ? problemWords(problem) : "";
  const { code = "", condition } = diagnosis?.value ?? {};
  find(root, "#common-diagnoses", HTMLSelectElement).value = condition === undefined ? "" : code;
  find(root, '[id="necessity.minutes-echo"]', HTMLElement).textContent = units === undefined ? "" : unitWords(units);
}

/** @param {number} units */
function unitWords(units) {
  return fill(words.coverage.sentences.units, { units: plural(words.counted.units, units) });
}

/** @param {Diagnosis} diagnosis */
function diagnosisWords({ code, names, condition, side, encounter }) {
  if (condition === undefined) return fill(words.coverage.diagnosisNames[names], { code });
  return fill(words.coverage.sentences.diagnosis, {
    code,
    condition: conditionWords({ condition, ...(side && { side }), ...(encounter && { encounter }) }),
  });
}

/** @param {DiagnosisProblem} problem */
function problemWords(problem) {
  const sentence = words.coverage.diagnosisProblems[problem.code];
  if (!("normal" in problem)) return sentence;
  const codes = "instead" in problem ? problem.instead.map((code) => knownWords(code)) : [];
  const instead = codes.length === 0 ? "" : fill(words.coverage.sentences.instead, { codes: either(codes) });
  return fill(sentence, { code: problem.normal, instead });
}

/** @param {string} code */
function knownWords(code) {
  const common = commonDiagnosisCodes().find((one) => one.code === code);
  return common === undefined ? code : `${code} (${conditionWords(common)})`;
}

/** @param {string[]} texts */
function either(texts) {
  return new Intl.ListFormat(words.locale, { type: "disjunction" }).format(texts);
}

/** @param {CommonDiagnosis} common */
function commonWords(common) {
  return `${capital(conditionWords(common))} (${common.code})`;
}
