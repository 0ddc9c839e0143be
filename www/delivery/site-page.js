// @ts-check
/** The program of a page that is ours, in the static site as in the single file. */
import "./page.js";
import "../element.js";
