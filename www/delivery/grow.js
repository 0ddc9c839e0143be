// @ts-check
/// <reference path="./built.d.ts" />

/** @import { Tree } from "built:shell" */

const HTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes elements of markup that is data. A page may forbid its scripts to turn text into markup (Trusted Types); none can forbid them to
 * make elements.
 *
 * @param {Tree} tree
 * @param {string} [around] The namespace of what it stands in.
 * @returns {Element | Text}
 */
export function grow(tree, around = HTML) {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [tag, attributes, ...inside] = tree;
  const namespace = tag === "svg" ? SVG : around;
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const place = element instanceof HTMLTemplateElement ? element.content : element;
  place.append(...inside.map((one) => grow(one, namespace)));
  return element;
}
