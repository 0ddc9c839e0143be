// @ts-check
/** What stands around the controls of a question, whatever kind of answer it takes. */
import { element } from "./html.js";
import { describedBy, explanation, hintAndError, insteads, label, shown } from "./parts.js";

/** @import { Attributes } from "./html.js" */
/** @import { Asked } from "./parts.js" */
/** @import { Insteads, Shown } from "../questions/kinds.js" */

/**
 * A label above one control.
 *
 * @param {Shown & { insteads?: Insteads }} question
 * @param {Asked} asked
 * @param {string[]} controls
 */
export function labelled(question, asked, ...controls) {
  const { id, word } = asked;
  const group = question.insteads && { "role": "group", "aria-labelledby": `${id}-label`, "data-answer": true };
  return element(
    "div",
    { class: "question", ...group, ...shown(question) },
    label(id, `${word}.label`),
    hintAndError(asked),
    ...controls,
    question.insteads === undefined ? "" : insteads(id, question.insteads),
    explanation(asked),
  );
}

/**
 * A legend above several controls.
 *
 * @param {Shown & { insteads?: Insteads }} question
 * @param {Asked} asked
 * @param {string[]} controls
 */
export function together(question, asked, ...controls) {
  return element(
    "fieldset",
    {
      "class": "question",
      "id": asked.id,
      "aria-describedby": describedBy(asked),
      "data-answer": question.insteads !== undefined,
      ...shown(question),
    },
    element("legend", { "data-word": `${asked.word}.label` }),
    hintAndError(asked),
    ...controls,
    explanation(asked),
  );
}

/**
 * @param {Attributes} attributes
 * @param {string} id
 * @param {string} name
 * @param {string} word
 */
export function choice({ type, ...attributes }, id, name, word) {
  const control = element("input", { type, "name": id, "id": `${id}-${name}`, ...attributes, "data-typed": true });
  return element("label", { class: "choice" }, control, element("span", { "data-word": word }));
}

/**
 * Where the page says back what it has read: nothing stands there until then.
 *
 * @param {string} id
 * @param {"figures" | "read"} echo
 */
export function echoPlace(id, echo) {
  return element("p", { "class": "echo", "id": `${id}-echo`, "data-figures": echo === "figures", "hidden": echo === "figures" });
}
