// @ts-check
/// <reference path="./built.d.ts" />
/**
 * Where the static site has what is no code: in files beside this one. `packed.js` is the same for what carries everything in itself; the
 * build puts it in this one's place.
 */
import { files } from "built:files";

/** @import { Tree } from "built:shell" */

/** A file that the server does not have. */
export class NotThere extends Error {}

/** @param {string} file */
function addressOf(file) {
  return new URL(file, import.meta.url);
}

/**
 * Brings the model.
 *
 * @returns {Promise<Response | Uint8Array<ArrayBuffer>>}
 */
export async function model() {
  const answer = await fetch(addressOf(files.model));
  if (!answer.ok) throw new NotThere(files.model);
  return answer;
}

/**
 * Brings the list of all diagnosis codes, if it is there.
 *
 * @returns {Promise<Uint8Array | undefined>}
 */
export async function diagnosisCodes() {
  const answer = await fetch(addressOf(files.codes));
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/**
 * Brings what stands inside the element, for a page that has the bare tag alone.
 *
 * @returns {Promise<Tree | undefined>}
 */
export async function markup() {
  return (await import("built:shell")).shell;
}

/**
 * Brings the style.
 *
 * @param {ShadowRoot} shadow
 * @returns {Promise<void>}
 */
export function dress(shadow) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = addressOf(files.style).href;
  // Nothing is shown before it is there, and everything is where it does not come.
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    shadow.append(link);
  });
}

/** Whether there is a reader of eligibility answers. */
export const hasReader = true;

/** Brings the part that reads what a plan has answered. */
export function importPanel() {
  return import("../import/panel.js");
}
