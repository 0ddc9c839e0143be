// @ts-check

/**
 * Returns the one element that the page cannot do without.
 *
 * @template {Element} T
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => T} type
 * @returns {T}
 */
export function find(root, selector, type) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page lacks ${selector} (${type.name})`);
  return element;
}

/**
 * Returns the element of this id. A selector of the id itself is looked up in a list of the browser's, any other walks the whole page.
 *
 * @param {ParentNode} root
 * @param {string} id
 * @returns {HTMLElement | null}
 */
export function byId(root, id) {
  return id === "" ? null : root.querySelector(`#${CSS.escape(id)}`);
}

/**
 * Returns a fresh copy of what a `<template>` holds.
 *
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function clone(root, selector) {
  const first = find(root, selector, HTMLTemplateElement).content.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`the template ${selector} is empty`);
  return /** @type {HTMLElement} */ (first.cloneNode(true));
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @param {string} text
 */
export function write(root, selector, text) {
  writeIn(find(root, selector, HTMLElement), text);
}

/**
 * Writes a text into an element. One that stands there already is left alone, so that nothing has to be laid out anew.
 *
 * @param {HTMLElement} element
 * @param {string} text
 */
function writeIn(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Writes a sentence, and hides its element when there is none.
 *
 * @param {ParentNode} root
 * @param {string} selector
 * @param {string} text
 */
export function writeOrHide(root, selector, text) {
  const element = find(root, selector, HTMLElement);
  writeIn(element, text);
  element.hidden = text === "";
}

/**
 * Returns a new element that holds a text.
 *
 * @param {string} tag
 * @param {string} text
 * @param {Record<string, string>} [attributes]
 */
export function make(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/**
 * Makes a row of a table.
 *
 * @param {HTMLElement[]} cells
 */
export function row(cells) {
  const element = make("tr", "");
  element.append(...cells);
  return element;
}
