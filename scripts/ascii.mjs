// @ts-check
/// <reference path="../www/delivery/built.d.ts" />
/** Writes bytes as text that a script can hold: `www/delivery/bytes.js` says how, and reads it. */
import { SHIFTS, SIGNS } from "../www/delivery/bytes.js";

/**
 * @param {Uint8Array} bytes
 * @returns {import("built:packed").Packed}
 */
export function pack(bytes) {
  const order = orderOf(bytes);
  const signs = /** @type {string[]} */ ([]);
  order.forEach((byte, place) => {
    const shift = Math.floor(place / SIGNS.length);
    signs[byte] = (shift === 0 ? "" : SHIFTS[shift - 1]) + SIGNS[place % SIGNS.length];
  });
  const text = Array.from(bytes, (byte) => signs[byte]).join("");
  return { order: Buffer.from(order).toString("hex"), text, length: bytes.length };
}

/**
 * Returns all bytes by the place of their signs: the most frequent need no shift, and of these a letter stays itself.
 *
 * @param {Uint8Array} bytes
 */
function orderOf(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte] += 1;
  const ranked = [...counts.keys()].toSorted((one, other) => counts[other] - counts[one]);
  const frequent = new Set(ranked.slice(0, SIGNS.length));
  const own = SIGNS.map((sign) => sign.charCodeAt(0)).map((code) => (frequent.has(code) ? code : undefined));
  const others = ranked.slice(0, SIGNS.length).filter((byte) => !own.includes(byte));
  return [...own.map((byte) => byte ?? others.shift() ?? 0), ...ranked.slice(SIGNS.length)];
}
