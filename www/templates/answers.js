// @ts-check
/** One function a kind of answer: a question's markup. */
import { partPaths, wordName } from "../questions/index.js";
import { choice, echoPlace, labelled, together } from "./frames.js";
import { element } from "./html.js";
import { describedBy, entry, explanation, hintAndError, innerList, insteads, label, select, shown, totals } from "./parts.js";

/** @import { Asked } from "./parts.js" */
/** @import * as Kind from "../questions/kinds.js" */
/** @import { Shown, Sub } from "../questions/kinds.js" */

/** @type {{ [Answer in Kind.Question["answer"]]: (question: any, asked: Asked) => string }} */
export const answers = { list, choices, several, tick, figure, progress, has, date, monthAndDay, code, words, written };

/**
 * @param {Kind.List & Shown} question
 * @param {Asked} asked
 */
function list(question, asked) {
  const { id, word } = asked;
  const { options, blankShows, byName } = question;
  const control = select({ id, word, options, blankShows, byName, describedBy: describedBy(asked) });
  return labelled(question, asked, control);
}

/**
 * @param {Kind.Choices & Shown} question
 * @param {Asked} asked
 */
function choices(question, asked) {
  const made = question.options.map((option) => {
    const { value, shows, name = value } = typeof option === "string" ? { value: option, shows: undefined } : option;
    const word = value === "unknown" ? "instead.unknown" : `${asked.word}.options.${name}`;
    return choice({ "type": "radio", value, "data-shows": shows, "checked": value === question.usual }, asked.id, name, word);
  });
  return together(question, asked, element("div", { class: "choices" }, ...made));
}

/**
 * @param {Kind.Several & Shown} question
 * @param {Asked} asked
 */
function several(question, asked) {
  const made = question.options.map((value) => choice({ type: "checkbox", value }, asked.id, value, `${asked.word}.options.${value}`));
  return together(question, asked, element("div", { class: "choices" }, ...made));
}

/**
 * @param {Kind.Tick & Shown} question
 * @param {Asked} asked
 */
function tick({ value = "yes", shows, ...question }, asked) {
  const box = element("input", {
    "type": "checkbox",
    "id": asked.id,
    value,
    "data-typed": true,
    "data-shows": shows,
    "aria-describedby": describedBy(asked),
  });
  return element(
    "div",
    { class: "question", ...shown(question) },
    element("label", { class: "choice" }, box, element("span", { "data-word": `${asked.word}.label` })),
    hintAndError(asked),
    explanation(asked),
  );
}

/**
 * @param {Kind.Figure & Shown} question
 * @param {Asked} asked
 */
function figure(question, asked) {
  const { unit, echo = "figures" } = question;
  const field = entry(asked.id, unit, { "aria-describedby": describedBy(asked, true) });
  return labelled(question, asked, field, echoPlace(asked.id, echo));
}

/**
 * @param {Kind.Progress & Shown} question
 * @param {Asked} asked
 */
function progress(question, asked) {
  const { sub, unit } = question;
  const shows = sub && signal(question.path);
  return together(
    question,
    asked,
    element("p", { "class": "enough", "data-word": "progress.enough" }),
    totals(partPaths(question), unit, shows),
    sub === undefined ? "" : element("div", { "class": "sub rare", "data-when": shows }, subList(sub)),
    echoPlace(asked.id, "figures"),
    insteads(asked.id, question.insteads),
  );
}

/**
 * @param {Kind.Has & Shown} question
 * @param {Asked} asked
 */
function has(question, asked) {
  const { path, sub, ...shownWhen } = question;
  const shows = signal(path);
  const title = `${asked.id}-title`;
  const reveals = element(
    "div",
    { "class": "reveals", "role": "group", "aria-labelledby": title, "data-when": shows },
    element("p", { "class": "part-title", "id": title, "data-word": `${asked.word}.title` }),
    totals(partPaths(question), "money"),
    sub === undefined ? "" : subList(sub),
  );
  return element("div", { class: "has", ...shown(shownWhen) }, tick({ answer: "tick", path, shows }, asked), reveals);
}

/**
 * Returns the name by which a question shows what is inside it.
 *
 * @param {string} path
 */
function signal(path) {
  return path.replace(/^coverage\./, "");
}

/** @param {Sub} sub */
function subList({ path, options, says = wordName(path) }) {
  return innerList({ id: path, word: says, options });
}

/**
 * @param {Kind.Day & Shown} question
 * @param {Asked} asked
 */
function date(question, asked) {
  const field = element("input", {
    "type": "date",
    "id": asked.id,
    "autocomplete": "off",
    "data-typed": true,
    "aria-describedby": describedBy(asked),
  });
  return labelled(question, asked, element("div", { class: "entry date" }, field));
}

/**
 * @param {Kind.MonthAndDay & Shown} question
 * @param {Asked} asked
 */
function monthAndDay(question, asked) {
  const months = numbers(12).map((value) => element("option", { value, "data-word": `month.${value}` }));
  const days = numbers(31).map((value) => element("option", { value }, String(Number(value))));
  const part = (/** @type {string} */ name, /** @type {string[]} */ options, /** @type {boolean} */ isTyped) => {
    const id = `${asked.id}-${name}`;
    const control = element("select", { id, "autocomplete": "off", "data-typed": isTyped }, ...options);
    return element("div", { class: "part" }, label(id, `${asked.word}.${name}`), control);
  };
  return together(question, asked, element("div", { class: "parts pair" }, part("month", months, true), part("day", days, false)));
}

/** @param {number} most */
function numbers(most) {
  return Array.from({ length: most }, (_, index) => String(index + 1).padStart(2, "0"));
}

/**
 * A code of a diagnosis: typed, or found in the list of common ones.
 *
 * @param {Kind.Code & Shown} question
 * @param {Asked} asked
 */
function code(question, asked) {
  const field = element("input", {
    "type": "text",
    "id": asked.id,
    "autocomplete": "off",
    "autocapitalize": "characters",
    "spellcheck": "false",
    "data-typed": true,
    "aria-describedby": describedBy(asked, true),
  });
  const common = element(
    "div",
    { class: "sub" },
    element("label", { "for": "common-diagnoses", "data-word": "commonDiagnoses.label" }),
    element(
      "select",
      { id: "common-diagnoses", autocomplete: "off" },
      element("option", { "value": "", "data-word": "commonDiagnoses.blank" }),
    ),
  );
  const echo = element("p", { class: "echo", id: `${asked.id}-echo`, role: "status" });
  return labelled(question, asked, element("div", { class: "entry code" }, field), echo, common);
}

/**
 * What a plan's paper says, and under it what was read of that: nothing stands there until then.
 *
 * @param {Kind.Words & Shown} question
 * @param {Asked} asked
 */
function words(question, asked) {
  const field = element("input", {
    "type": "text",
    "id": asked.id,
    "autocomplete": "off",
    "spellcheck": "false",
    "data-typed": true,
    "aria-describedby": describedBy(asked, true),
  });
  const readBack = element("div", { "class": "read-back", "id": `${asked.id}-echo`, "data-cell": asked.id, "role": "status" });
  return labelled(question, asked, element("div", { class: "entry words" }, field), readBack);
}

/**
 * @param {Kind.Written & Shown} question
 * @param {Asked} asked
 */
function written(question, asked) {
  const parts = question.of.map((id) =>
    element("div", { class: "part" }, innerList({ id, word: wordName(id), options: ["yes", "no"], optionWord: "written" })),
  );
  return together(question, asked, element("div", { class: "parts" }, ...parts));
}
