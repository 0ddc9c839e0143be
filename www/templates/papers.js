// @ts-check
import { details, insurersPapers, papers } from "../questions/papers.js";
import { element } from "./html.js";
import { shown } from "./parts.js";

/** Returns a button for each paper, with what the paper is. */
export function paperChoices() {
  const choices = papers.map((paper) => {
    const name = element("span", { "class": "paper-name", "data-word": `papers.${paper}` });
    const what = element("span", { "class": "paper-what", "data-word": `papers.${paper}.what` });
    const opens = { "data-paper": paper, "aria-expanded": "false", "aria-controls": "paper" };
    return element("li", shown(shownFor(paper)), element("button", { type: "button", class: "paper-choice", ...opens }, name, what));
  });
  return choices.join("\n");
}

/**
 * Without insurance nothing is denied but the claim of an injury.
 *
 * @param {string} paper
 */
function shownFor(paper) {
  if (paper === "denial") return { when: "no-kind plan pip work program treated refused-claim" };
  return insurersPapers.includes(paper) ? { unless: "no-insurer" } : {};
}

/** Returns a field for each name or number that is typed for the papers alone. */
export function paperDetails() {
  const fields = details.map(({ detail, type }) => {
    const id = `detail.${detail}`;
    const field = element("input", { type, id, "form": "form", "autocomplete": "off", "spellcheck": "false", "data-detail": detail });
    return element(
      "div",
      { class: "question" },
      element("label", { "for": id, "data-word": id }),
      element("div", { class: "entry wide" }, field),
    );
  });
  return fields.join("\n");
}
