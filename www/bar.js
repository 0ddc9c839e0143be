// @ts-check
import { find } from "./dom.js";
import { afterPress } from "./press.js";

/**
 * Takes the bar with the amount away while the answer itself is in view, and keeps it off what has the focus.
 *
 * @param {HTMLElement} root
 */
export function connectBar(root) {
  const bar = find(root, "#bar", HTMLElement);
  let focused = /** @type {HTMLElement} */ (root);
  // The browser has scrolled by then. What is being pressed must not move away from under the finger.
  const uncoverFocused = afterPress(root, () => requestAnimationFrame(() => uncover(bar, focused)));
  root.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    focused = target;
    uncoverFocused();
  });
  const observer = new IntersectionObserver((entries) => {
    // Several can come at once, and the last of them holds.
    bar.toggleAttribute("data-passed", entries.at(-1)?.isIntersecting);
    // The bar that comes back may come over what has the focus.
    if (focused.matches(":focus")) uncoverFocused();
  });
  observer.observe(find(root, "#answer", HTMLElement));
}

/** Between the bar and what it gives way to, in px. */
const ROOM = 12;

/**
 * @param {HTMLElement} bar
 * @param {HTMLElement} focused
 */
function uncover(bar, focused) {
  if (bar.contains(focused) || !bar.checkVisibility({ visibilityProperty: true })) return;
  const shown = (focused.closest("label, .entry") ?? focused).getBoundingClientRect();
  const over = bar.getBoundingClientRect();
  const covered = shown.bottom + ROOM - over.top;
  // Where the form ends the bar stands in its own place, and what comes after it lies under no bar.
  if (covered > 0 && shown.top < over.bottom) window.scrollBy({ top: covered, behavior: "instant" });
}
