// @ts-check
/** @import { ReadAnswer } from "../../dist/pkg-import/coverage_estimator_import.js" */
/** @import { Tools } from "./open.js" */

/**
 * Writes answers into the form, as if the person had typed them, and has them priced once.
 *
 * @param {HTMLElement} root
 * @param {ReadAnswer[]} answers
 * @param {Tools} tools
 */
export function take(root, answers, { controls, entryFigure, pathOf, put }) {
  for (const { path, text, figure } of answers) {
    for (const around of pathsAround(path)) put(root, around, "yes");
    put(root, path, figure === undefined ? text : entryFigure(figure.unit, figure.number));
    if (path === "coverage.planYearStart") putMonthAndDay(root, text, controls, pathOf);
  }
  const last = answers.at(-1)?.path;
  const control = controls(root).find((one) => pathOf(one) === last);
  control?.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * What is asked only of who has a thing, such as a family's deductible, stands behind a box of its own.
 *
 * @param {string} path
 */
function pathsAround(path) {
  const keys = path.split(".");
  return keys.slice(1, -1).map((_, place) => keys.slice(0, place + 2).join("."));
}

/**
 * @param {HTMLElement} root
 * @param {string} text
 * @param {Tools["controls"]} controls
 * @param {Tools["pathOf"]} pathOf
 */
function putMonthAndDay(root, text, controls, pathOf) {
  const [month, day] = text.split("-");
  const pair = controls(root)
    .find((one) => pathOf(one) === "coverage.planYearStart")
    ?.closest(".pair");
  const lists = pair?.querySelectorAll("select") ?? [];
  for (const list of lists) list.value = (list.id.endsWith("-month") ? month : day) ?? "";
}
