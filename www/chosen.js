// @ts-check
import { make } from "./dom.js";

/** What measures texts; a browser without it shows every select as it is. */
const measure = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");

/** How wide a text is, by its font and itself. @type {Map<string, number>} */
const widths = new Map();

/**
 * Shows the whole text of what is chosen below each select that is too narrow for it. Those who hear the page have heard all of it.
 *
 * @param {HTMLElement} root
 */
export function showChosen(root) {
  const selects = [...root.querySelectorAll("select")].filter((select) => select.checkVisibility());
  const cut = selects.map((select) => isCut(select));
  selects.forEach((select, index) => {
    const text = cut[index] ? (select.selectedOptions[0]?.label ?? "") : "";
    const shown = select.nextElementSibling?.matches(".chosen") ? select.nextElementSibling : undefined;
    if (text === "") shown?.remove();
    else if (shown === undefined) select.after(make("p", text, { "class": "chosen", "aria-hidden": "true" }));
    else if (shown.textContent !== text) shown.textContent = text;
  });
}

/** @param {HTMLSelectElement} select */
function isCut(select) {
  const { font, paddingLeft, paddingRight } = getComputedStyle(select);
  const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return widthOf(select.selectedOptions[0]?.label ?? "", font) > room;
}

/**
 * @param {string} text
 * @param {string} font
 */
function widthOf(text, font) {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined && measure !== null) {
    measure.font = font;
    width = measure.measureText(text).width;
    widths.set(key, width);
  }
  return width ?? 0;
}
