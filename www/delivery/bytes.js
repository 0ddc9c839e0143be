// @ts-check
/// <reference path="./built.d.ts" />
/**
 * Bytes as text that a script can hold whatever its encoding: each of the most frequent bytes is one printable sign, each other one a
 * shift and a sign. A byte stays the same sign everywhere, so that a server's compression finds in the text what it would find in the bytes.
 */

/** @import { Packed } from "built:packed" */

/** Printable signs but those of the shifts, those that a script would have to escape, and the one that could end a script in a page. */
export const SIGNS = [...Array(95).keys()].map((place) => String.fromCharCode(32 + place)).filter((sign) => !'"\\<}~'.includes(sign));
/** The two shifts, by how far they reach. */
export const SHIFTS = "~}";

/**
 * @param {Packed} packed
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf({ order, text, length }) {
  const places = new Uint8Array(128);
  SIGNS.forEach((sign, place) => (places[sign.charCodeAt(0)] = place));
  const [first, second] = [...SHIFTS].map((sign) => sign.charCodeAt(0));
  const bytes = new Uint8Array(length);
  const values = Uint8Array.from(order.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  let written = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === first) shift = SIGNS.length;
    else if (sign === second) shift = 2 * SIGNS.length;
    else {
      bytes[written] = values[places[sign] + shift];
      written += 1;
      shift = 0;
    }
  }
  return bytes;
}
