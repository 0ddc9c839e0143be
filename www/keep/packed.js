// @ts-check
/** @import { Entries } from "./entries.js" */

/** The form in which answers are kept: a number that rises when an older page could no longer read them. */
const VERSION = 1;
/** Far more than all answers of a form; what comes from a link or a file may be anything. */
const LONGEST = 100_000;

/** @typedef {"damaged" | "newer"} Unreadable Why something kept cannot be opened. */

/**
 * Returns answers as the text of a file.
 *
 * @param {Entries} answers
 */
export function pack(answers) {
  return JSON.stringify({ coverageEstimator: VERSION, answers }, null, 1);
}

/**
 * @param {string} text
 * @returns {Entries | Unreadable}
 */
export function unpack(text) {
  const kept = parse(text);
  if (typeof kept !== "object" || kept === null || !("coverageEstimator" in kept) || !("answers" in kept)) return "damaged";
  const { coverageEstimator: version, answers } = kept;
  if (typeof version !== "number" || !(version >= 1)) return "damaged";
  if (version > VERSION) return "newer";
  return isEntries(answers) ? answers : "damaged";
}

/**
 * Returns answers as one word that an address can hold: what was packed, and a sum over it that tells whether it came whole.
 *
 * @param {Entries} answers
 */
export function packForLink(answers) {
  const bytes = new TextEncoder().encode(pack(answers));
  const letters = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
  const word = letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${word}.${checksum(word)}`;
}

/**
 * @param {string} link
 * @returns {Entries | Unreadable}
 */
export function unpackFromLink(link) {
  const [word = "", ...sums] = link.split(".");
  if (link.length > LONGEST || sums.join(".") !== checksum(word)) return "damaged";
  try {
    const letters = atob(word.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return unpack(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return "damaged";
  }
}

/** @param {string} text */
function parse(text) {
  if (text.length > LONGEST) return undefined;
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} answers
 * @returns {answers is Entries}
 */
function isEntries(answers) {
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return false;
  return Object.values(answers).every((entry) => typeof entry === "string");
}

/**
 * Tells a link that was cut or mistyped; it is no secret, and guards against nobody.
 *
 * @param {string} word
 */
function checksum(word) {
  let [first, second] = [1, 0];
  for (let index = 0; index < word.length; index += 1) {
    first = (first + word.charCodeAt(index)) % 65521;
    second = (second + first) % 65521;
  }
  return second.toString(16).padStart(4, "0") + first.toString(16).padStart(4, "0");
}
