// @ts-check
import { connectPrint } from "./answer/print.js";
import { connectBar } from "./bar.js";
import { connectCells } from "./cells/cells.js";
import { connectImport } from "./import/open.js";
import { keepKeys } from "./outside.js";
import { connectInsteads, connectNetworks } from "./questions.js";

/**
 * Connects the parts of the page that mind their own business and need nothing of the program.
 *
 * @param {HTMLElement} root
 * @param {HTMLFormElement} form
 */
export function connectParts(root, form) {
  keepKeys(root);
  connectBar(root);
  connectCells(root);
  connectImport(root);
  connectInsteads(form);
  connectNetworks(root);
  connectPrint(root);
}
