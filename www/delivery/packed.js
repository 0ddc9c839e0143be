// @ts-check
/// <reference path="./built.d.ts" />
/** Where a file that carries everything in itself has what is no code: in the very same file. It never asks for another. */
import * as packed from "built:packed";
import { shell } from "built:shell";
import { bytesOf } from "./bytes.js";

/** A file that the server does not have: there is none to ask for. */
export class NotThere extends Error {}

export async function model() {
  return bytesOf(packed.model);
}

export async function diagnosisCodes() {
  return bytesOf(packed.codes);
}

export async function markup() {
  return shell;
}

/**
 * A style made by a script is a thing of the script: no policy about styles forbids it. Browsers from before 2023 know no such sheets, and
 * get the style as an element.
 *
 * @param {ShadowRoot} shadow
 */
export async function dress(shadow) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(packed.style);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement("style");
    element.textContent = packed.style;
    shadow.append(element);
  }
}

/** No reader of eligibility answers: it would make the file much larger for everybody, and front desks have the site. */
export const hasReader = false;

/** @returns {Promise<never>} */
export async function importPanel() {
  throw new NotThere("the reader of eligibility answers");
}
