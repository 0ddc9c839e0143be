// @ts-check
import { figure } from "../figures.js";
import { fill, words } from "../words.js";

/** @import { Answer } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Returns a figure as it was said; nothing where none was. Whoever pressed "more than $2,160 is left" has said no other end: what is put
 * there is the most that can be.
 *
 * @param {Answer} answers
 * @param {string} path
 */
export function figureSaid({ echoes, interview }, path) {
  const echo = echoes[path];
  if (echo === undefined) return undefined;
  const [low, high] = [figure(echo.unit, echo.low), figure(echo.unit, echo.high)];
  if (low === high) return low;
  const chosen = interview.cards.flatMap(({ options }) => options).filter(({ isChosen }) => isChosen);
  const isLeast = chosen.some(({ writes, amount, count }) => path in writes && (amount ?? count ?? Infinity) <= echo.low);
  return fill(isLeast ? words.sentences.atLeast : words.sentences.span, { low, high });
}
