// @ts-check

/** A page of a letter. More than that of one word holds up the browser for seconds each time that it is laid out. */
const MOST = 2000;

/**
 * Returns as much of a text as a paper can show, or as there is room for: anything may be typed.
 *
 * @param {string} text
 * @param {number} [most]
 */
export function shortened(text, most = MOST) {
  // Half a sign is none.
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
