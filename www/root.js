// @ts-check
import { find } from "./dom.js";
import { markup, dress } from "./delivery/site.js";
import { grow } from "./delivery/grow.js";
import { sayAll } from "./language.js";

/** @import { Language } from "./words.js" */

/**
 * Returns the root that the page brought, or makes it from its template where the browser knows no declared ones; nothing for a bare tag.
 *
 * @param {HTMLElement} element
 */
export function declaredRoot(element) {
  const template = element.querySelector(":scope > template");
  if (element.shadowRoot === null && !(template instanceof HTMLTemplateElement)) return undefined;
  const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  if (template instanceof HTMLTemplateElement) shadow.append(template.content);
  return find(shadow, ".estimator", HTMLElement);
}

/**
 * Makes the root of a bare tag from what the program itself brings.
 *
 * @param {HTMLElement} element
 * @param {Language} language
 */
export async function builtRoot(element, language) {
  const tree = await markup();
  if (tree === undefined) throw new Error("this delivery brings no markup");
  const made = /** @type {HTMLElement} */ (grow(tree));
  const root = find(made, ".estimator", HTMLElement);
  await sayAll(root, language);
  const shadow = element.attachShadow({ mode: "open" });
  await dress(shadow);
  shadow.append(made);
  return root;
}
