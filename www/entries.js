// @ts-check
import { entryFigure, figure, percent } from "./figures.js";
import { pathOf } from "./form.js";
import { capital, fieldName, fill, words } from "./words.js";

/** @import { Answer, Echo } from "../dist/pkg/coverage_estimator.js" */
/** @import { Control } from "./form.js" */

/**
 * Writes a figure again as it was understood: `1234.5` becomes `1,234.50`. A percent loses its sign, which stands beside the field.
 * What was typed roughly, or at the place of another answer, stays as the person wrote it.
 *
 * @param {Control} control
 * @param {Answer["echoes"]} echoes
 */
export function reformat(control, echoes) {
  const echo = echoes[pathOf(control)];
  if (echo === undefined || control.type !== "text" || isOwnWords(echo)) return;
  const [low, high] = [entryFigure(echo.unit, echo.low), entryFigure(echo.unit, echo.high)];
  control.value = low === high ? low : fill(words.sentences.span, { low, high });
}

/** @param {Echo} echo */
function isOwnWords({ open, isAbout, belongsTo, typedAt }) {
  return (open ?? isAbout ?? belongsTo ?? typedAt) !== undefined;
}

/**
 * Says beside each percent what the other side pays, so that nobody types the plan's part for their own; as what "about 150" counts;
 * and of a total, what is met and what remains, the third where two are known.
 *
 * @param {HTMLElement} root
 * @param {Answer["echoes"]} echoes
 */
export function showEchoes(root, echoes) {
  for (const place of root.querySelectorAll(".echo[data-figures]")) {
    const question = place.id.replace(/-echo$/, "");
    const parts = Object.entries(echoes).filter(
      ([path, echo]) => (echo.follows ?? echo.isAbout) && path.startsWith(`${question}.`) && isPart(path, question),
    );
    place.textContent = parts.length === 0 ? echoWords(question, echoes) : parts.map((part) => partWords(...part)).join(" ");
    /** @type {HTMLElement} */ (place).hidden = place.textContent === "";
  }
}

/**
 * Says whether a path is a part of a question and not of one inside it, as a family's deductible is.
 *
 * @param {string} path
 * @param {string} question
 */
function isPart(path, question) {
  return !path.slice(question.length + 1).includes(".");
}

/**
 * @param {string} question
 * @param {Answer["echoes"]} echoes
 */
function echoWords(question, echoes) {
  const echo = echoes[question];
  const moved = echo?.belongsTo === undefined ? undefined : echoes[echo.belongsTo];
  return echo?.belongsTo === undefined || moved === undefined ? shares(question, echo) : movedWords(echo.belongsTo, moved);
}

/**
 * Says where a figure went that was typed at the place of another answer.
 *
 * @param {string} path
 * @param {Echo} echo
 */
function movedWords(path, echo) {
  return fill(words.sentences.movedFigure, { other: fieldName(path, false), value: figures(echo) });
}

/**
 * @param {string} question
 * @param {Echo | undefined} echo
 */
function shares(question, echo) {
  if (echo?.planPays === undefined) return echo?.isAbout ? fill(words.sentences.aboutFigure, { value: figures(echo) }) : "";
  const { percentEcho, policyEcho } = words.sentences;
  return fill(question === "coverage.planShare" ? policyEcho : percentEcho, { patient: percents(echo), plan: percents(echo.planPays) });
}

/** @param {{ low: number, high: number }} span */
function percents({ low, high }) {
  const { percentSaid, percentsSaid } = words.sentences;
  return low === high ? fill(percentSaid, { percent: percent(low) }) : fill(percentsSaid, { low: percent(low), high: percent(high) });
}

/**
 * @param {string} path
 * @param {Echo} echo
 */
function partWords(path, echo) {
  return fill(words.sentences.given, { name: capital(fieldName(path, false)), value: figures(echo) });
}

/** @param {Echo} echo */
function figures({ unit, low, high }) {
  return low === high ? figure(unit, low) : fill(words.sentences.span, { low: figure(unit, low), high: figure(unit, high) });
}
