// @ts-check
/** Markup as text: what the build fills into the shell. No browser runs this. */

const ESCAPES = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });

/** @param {string} text */
export function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** @typedef {Record<string, string | boolean | undefined>} Attributes */

const EMPTY = new Set(["input"]);

/**
 * Returns an element as markup. Attributes are escaped, `true` writes the bare name, `false` and `undefined` none; what is inside is markup.
 *
 * @param {string} tag
 * @param {Attributes} attributes
 * @param {string[]} inside
 */
export function element(tag, attributes, ...inside) {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return "";
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
  });
  const start = `<${tag}${written.join("")}>`;
  return EMPTY.has(tag) ? start : `${start}${inside.filter((part) => part !== "").join("\n")}</${tag}>`;
}

/** An element that waits for its sentence: what `data-word` names, with nothing inside. */
const PLACE = /<(\w+)([^<>]*?\sdata-word="([^"]*)"[^<>]*)>/g;
/** Elements whose sentence is an attribute. */
const ATTRIBUTES = /** @type {Record<string, string>} */ ({ optgroup: "label", meta: "content" });

/**
 * Writes the sentence into each element that names one. A name that has no sentence stops the build: it would be a hole in the page.
 *
 * @param {string} markup
 * @param {Record<string, string>} sentences
 */
export function writeWords(markup, sentences) {
  return markup.replace(PLACE, (whole, tag, attributes, name) => {
    const sentence = sentences[name];
    if (sentence === undefined) throw new Error(`data-word="${name}" has no sentence`);
    const attribute = ATTRIBUTES[tag];
    return attribute === undefined ? whole + escape(sentence) : `<${tag}${attributes} ${attribute}="${escape(sentence)}">`;
  });
}

/**
 * Puts markup in the shell's `{places}`.
 *
 * @param {string} shell
 * @param {Record<string, string>} places
 */
export function fillPlaces(shell, places) {
  return shell.replace(/\{(\w+)\}/g, (whole, name) => {
    const markup = places[name];
    if (markup === undefined) throw new Error(`the shell names the place ${whole}, which nothing fills`);
    return markup;
  });
}
