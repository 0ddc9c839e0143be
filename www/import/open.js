// @ts-check
import { find, make } from "../dom.js";
import { entryFigure, figure, monthAndDay, shortDay, today } from "../figures.js";
import { controls, pathOf, readForm } from "../form.js";
import { put } from "../interview/put.js";
import { readEntries, writeEntries } from "../keep/entries.js";
import { capital, fieldName, fill, valueWords } from "../words.js";

/** What the part that comes later needs of the page: it names no module of the page itself, which would tear the page's own script in two. */
export const TOOLS = {
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
  today,
  valueWords,
  writeEntries,
};

/** @typedef {typeof TOOLS} Tools */
