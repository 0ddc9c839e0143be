// @ts-check
/**
 * Returns the address that calls a number: an extension is for the person to say. `delivery/guard.js` brings it to old browsers.
 *
 * @param {string} phone
 */
export function telOf(phone) {
  return "tel:" + phone.replace(/(ext\.?|x|#)\s*\d*\s*$/i, "").replace(/[^+\d]/g, "");
}
