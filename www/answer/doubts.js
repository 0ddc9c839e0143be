// @ts-check
import { find, make } from "../dom.js";
import { words } from "../words.js";

/** @import { Answer } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Asks about answers that most often are a slip. The estimate stands all the same: they can be true.
 *
 * @param {HTMLElement} root
 * @param {Pick<Answer, "unlikely">} answers
 */
export function showDoubts(root, { unlikely }) {
  const list = find(root, "#doubts", HTMLUListElement);
  list.hidden = unlikely.length === 0;
  list.replaceChildren(
    ...unlikely.map(({ doubt, field }) => {
      const item = make("li", "", { "data-doubt": doubt });
      item.append(make("a", words.answer.doubts[doubt], { "href": "#form", "data-go-to": field }));
      return item;
    }),
  );
}
