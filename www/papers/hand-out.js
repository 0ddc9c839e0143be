// @ts-check
import { find, write } from "../dom.js";
import { words } from "../words.js";

/**
 * Prints the open paper alone: while the mark stands, the sheet for paper hides all else.
 *
 * @param {HTMLElement} root
 */
export function printPaper(root) {
  root.dataset.printing = "paper";
  window.print();
}

/**
 * Copies a text, or lays it out to be copied by hand where the browser does not allow more.
 *
 * @param {HTMLElement} root
 * @param {string} text
 */
export async function copyText(root, text) {
  try {
    await navigator.clipboard.writeText(text);
    clearText(root);
    write(root, "#paper-status", words.papers.common.copied);
  } catch {
    write(root, "#paper-status", words.papers.common.notCopied);
    layOut(root, text);
  }
}

/**
 * @param {HTMLElement} root
 * @param {string} text
 */
function layOut(root, text) {
  const area = find(root, "#paper-text", HTMLTextAreaElement);
  area.value = text;
  find(root, "#paper-text-part", HTMLElement).hidden = false;
  area.focus();
  area.select();
}

/**
 * Leaves no text of a paper behind, which may hold a name, where nobody sees it.
 *
 * @param {HTMLElement} root
 */
function clearText(root) {
  find(root, "#paper-text", HTMLTextAreaElement).value = "";
  find(root, "#paper-text-part", HTMLElement).hidden = true;
}

/**
 * Takes away what was said about the paper before.
 *
 * @param {HTMLElement} root
 */
export function clearHandOut(root) {
  delete root.dataset.printing;
  write(root, "#paper-status", "");
  clearText(root);
}
