// @ts-check
/** What was typed here, for the same page in the other language: the tab holds it from the press of the link until that page has come. */
import { find } from "../dom.js";

/** @import { Plain } from "./draft.js" */

const KEY = "coverage-estimator-setup";

/** What stands beside the boxes, by its id. */
const BESIDE = ["address", "place", "patient", "earlier"];

/** @param {() => Plain} draft What the boxes say. */
export function connectCarrying(draft) {
  find(document, ".language a", HTMLAnchorElement).addEventListener("click", () => {
    const beside = Object.fromEntries(BESIDE.map((id) => [id, control(id).value]));
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ draft: draft(), beside }));
    } catch {
      // A browser that lets nothing be kept shows the other page as it shows every page first.
    }
  });
}

/**
 * Returns what the boxes said on the page in the other language, and writes what stood beside them.
 *
 * @returns {Plain}
 */
export function takeCarried() {
  try {
    const { draft, beside } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    sessionStorage.removeItem(KEY);
    for (const id of BESIDE) control(id).value = beside?.[id] ?? control(id).value;
    return draft ?? {};
  } catch {
    return {};
  }
}

/** @param {string} id */
function control(id) {
  return /** @type {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} */ (find(document, `#${id}`, HTMLElement));
}
