// @ts-check

/** A page of a letter. More than that of one word holds up the browser for seconds each time that it is laid out. */
const MOST = 2000;

/**
 * Returns as much of a text as a paper can show: anything may be typed.
 *
 * @param {string} text
 */
export function shortened(text) {
  // Half a sign is none.
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
