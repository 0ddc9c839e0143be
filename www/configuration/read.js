// @ts-check

/** @import { ConfigurationWords } from "./told.js" */

/**
 * A configuration as the website around the page says it, before anything is known to be right about it: a file of the same site, over it
 * the JSON inside of the tag, over that the attributes.
 *
 * @typedef {object} Written
 * @property {Record<string, unknown>} all
 * @property {((words: ConfigurationWords) => string)[]} failures What could not be read at all.
 */

/** Keys that are also attributes of the tag, by the attribute. */
const ATTRIBUTES = {
  name: "name",
  phone: "phone",
  state: "state",
  language: "language",
  accent: "accentColor",
  view: "view",
  keep: "keep",
};

/**
 * @param {HTMLElement} element
 * @returns {Promise<Written>}
 */
export async function readWritten(element) {
  /** @type {Written["failures"]} */
  const failures = [];
  const file = await readFile(element.getAttribute("config"), failures);
  return { all: { ...file, ...readInside(element, failures), ...readAttributes(element) }, failures };
}

/**
 * @param {string | null} name
 * @param {Written["failures"]} failures
 */
async function readFile(name, failures) {
  if (name === null || name === "") return {};
  try {
    const address = new URL(name, document.baseURI);
    // What another site hands out could change under the clinic's name.
    if (address.origin !== location.origin) throw new Error("another site");
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    return parsed(await answer.text(), failures);
  } catch {
    failures.push(({ sentences }) => (sentences.fileFailed ?? "").replace("{file}", () => name));
    return {};
  }
}

/**
 * @param {HTMLElement} element
 * @param {Written["failures"]} failures
 */
function readInside(element, failures) {
  const script = element.querySelector(":scope > script[type='application/json']");
  return script === null ? {} : parsed(script.textContent ?? "", failures);
}

/**
 * @param {string} text
 * @param {Written["failures"]} failures
 * @returns {Record<string, unknown>}
 */
function parsed(text, failures) {
  try {
    const read = JSON.parse(text);
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return read;
  } catch {
    // Told below, with what is data and no object.
  }
  failures.push(({ sentences }) => sentences.notJson ?? "");
  return {};
}

/** @param {HTMLElement} element */
function readAttributes(element) {
  const said = Object.entries(ATTRIBUTES).filter(([attribute]) => element.getAttribute(attribute));
  return Object.fromEntries(said.map(([attribute, key]) => [key, element.getAttribute(attribute)]));
}
