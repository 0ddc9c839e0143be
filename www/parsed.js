// @ts-check
/**
 * Calls back once all that stands inside an element has come: a script that is there first meets elements that are still being read.
 * `delivery/guard.js` brings it to old browsers.
 *
 * @param {() => void} act
 */
export function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}
