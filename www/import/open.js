// @ts-check
import { hasReader, importPanel } from "../delivery/site.js";
import { answerWords } from "../answer/print.js";
import { find, make } from "../dom.js";
import { entryFigure, figure, monthAndDay, shortDay, today } from "../figures.js";
import { controls, pathOf, readForm } from "../form.js";
import { put } from "../interview/put.js";
import { readEntries, takeBack, withoutWritten } from "../keep/entries.js";
import { capital, fieldName, fill, valueWords } from "../words.js";

/** What the part that comes later needs of the page: it names no module of the page itself, which would tear the page's own script in two. */
const TOOLS = {
  answerWords,
  capital,
  controls,
  entryFigure,
  fieldName,
  figure,
  fill,
  find,
  make,
  monthAndDay,
  pathOf,
  put,
  readEntries,
  readForm,
  shortDay,
  takeBack,
  today,
  valueWords,
  withoutWritten,
};

/** @typedef {typeof TOOLS} Tools */

/**
 * Opens the part that reads what a plan has answered. It comes when it is asked for: no patient loads it.
 *
 * @param {HTMLElement} root
 */
export function connectImport(root) {
  find(root, "#import", HTMLElement).hidden = !hasReader;
  const button = find(root, "#import-open", HTMLButtonElement);
  const failure = find(root, "#import-failure", HTMLElement);
  let panel = /** @type {import("./panel.js").ImportPanel | undefined} */ (undefined);
  button.addEventListener("click", async () => {
    failure.hidden = true;
    try {
      const { ImportPanel } = await importPanel();
      panel ??= new ImportPanel(root, TOOLS);
      await panel.toggle();
    } catch (error) {
      console.error(error);
      failure.hidden = false;
    }
  });
}
