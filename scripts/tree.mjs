// @ts-check
/// <reference path="../www/delivery/built.d.ts" />
/** Reads the markup that stands inside the element as data, as the page's scripts make it again: without its words, which have keys. */

/** @import { Branch } from "built:shell" */

const TOKEN = /<!--[^]*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)(?:="([^"]*)")?/g;
const EMPTY = new Set(["input", "link", "br"]);
const ENTITIES = /** @type {Record<string, string>} */ ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' });

/**
 * Returns the first element of some markup, which the build made and which therefore is whole.
 *
 * @param {string} markup
 * @returns {Branch}
 */
export function treeOf(markup) {
  /** @type {Branch[]} */
  const open = [["", {}]];
  let read = 0;
  for (const token of markup.matchAll(TOKEN)) {
    read = token.index + token[0].length;
    const [, closed, tag, attributes = "", isClosed, text] = token;
    const around = open.at(-1);
    if (around === undefined) throw new Error("the markup closes more than it opens");
    if (closed !== undefined) {
      if (open.pop()?.[0] !== closed) throw new Error(`</${closed}> closes nothing`);
    } else if (tag !== undefined) {
      /** @type {Branch} */
      const branch = [tag, attributesOf(attributes)];
      around.push(branch);
      if (isClosed === "" && !EMPTY.has(tag)) open.push(branch);
    } else if (text !== undefined && !("data-word" in around[1])) {
      around.push(plain(text.replaceAll(/\s+/g, " ")));
    }
  }
  if (read !== markup.length || open.length !== 1) throw new Error(`the markup cannot be read on from: ${markup.slice(read, read + 60)}`);
  const first = open[0]?.slice(2).find((one) => typeof one !== "string" && one[0] !== "link");
  if (typeof first !== "object") throw new Error("the markup holds no element");
  return /** @type {Branch} */ (first);
}

/** @param {string} written */
function attributesOf(written) {
  return Object.fromEntries([...written.matchAll(ATTRIBUTE)].map(([, name, value = ""]) => [name, plain(value)]));
}

/** @param {string} text */
function plain(text) {
  return text.replaceAll(/&\w+;/g, (entity) => {
    const sign = ENTITIES[entity];
    if (sign === undefined) throw new Error(`${entity} is not known here`);
    return sign;
  });
}
