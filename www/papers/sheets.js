// @ts-check
import { make } from "../dom.js";
import { inLanguage, words } from "../words.js";

/** @import { Block, Line } from "./blocks.js" */

/** The element of each kind of list. */
const LISTS = { bullets: "ul", checks: "ul", numbers: "ol", points: "ol" };
/** The element of each kind of line. */
const LINES = { heading: "h4", subject: "h4", paragraph: "p", cut: "h4" };

/**
 * Returns a sheet of paper with these blocks on it. All that is typed goes in as text.
 *
 * @param {Block[]} blocks
 */
export function sheet(blocks) {
  const element = make("div", "", { class: "sheet" });
  element.append(...blocks.map(blockInLanguage));
  return element;
}

/**
 * Returns an element that holds a line, with its blanks to write on.
 *
 * @param {string} tag
 * @param {Line} line
 * @param {Record<string, string>} [attributes]
 */
export function lineElement(tag, line, attributes = {}) {
  const element = make(tag, "", attributes);
  element.append(...line.map((part) => part ?? blank(line.length === 1)));
  return element;
}

/** @param {boolean} isAlone A blank that stands alone takes the whole line. */
function blank(isAlone) {
  return make("span", "", { "class": isAlone ? "blank whole" : "blank", "role": "img", "aria-label": words.papers.common.blank });
}

/** @param {Block} one */
function blockInLanguage(one) {
  if (one.language === undefined) return block(one);
  const element = inLanguage(one.language, () => block(one));
  element.lang = one.language;
  return element;
}

/** @param {Block} block */
function block(block) {
  switch (block.kind) {
    case "heading":
    case "subject":
    case "paragraph":
    case "cut":
      return lineElement(LINES[block.kind], block.line, { class: block.kind });
    case "bullets":
    case "checks":
    case "numbers":
    case "points":
      return parent(
        LISTS[block.kind],
        { class: block.kind },
        block.lines.map((line) => lineElement("li", line)),
      );
    case "fields":
      return parent("dl", { class: "fields" }, block.rows.map(field));
    case "table":
      return table(block);
  }
}

/** @param {[name: string, value: Line]} row */
function field([name, value]) {
  return parent("div", {}, [make("dt", name), lineElement("dd", value)]);
}

/** @param {import("./blocks.js").TableBlock} block */
function table({ title, head, rows }) {
  const titles = parent(
    "tr",
    {},
    head.map((text, index) => make("th", text, { scope: "col", class: index === 0 ? "" : "amount" })),
  );
  const lines = rows.map(([first = "", ...amounts]) => {
    const cells = amounts.map((text) => make("td", text, { class: "amount" }));
    return parent("tr", {}, [make("th", first, { scope: "row" }), ...cells]);
  });
  const parts = [make("caption", title), parent("thead", {}, [titles]), parent("tbody", {}, lines)];
  return parent("div", { "class": "scroll", "role": "region", "tabindex": "0", "aria-label": title }, [parent("table", {}, parts)]);
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {Node[]} children
 */
function parent(tag, attributes, children) {
  const element = make(tag, "", attributes);
  element.append(...children);
  return element;
}
