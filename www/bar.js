// @ts-check
import { find } from "./dom.js";

/**
 * Takes the bar with the amount away while the answer itself is in view, and keeps it off what has the focus.
 *
 * @param {HTMLElement} root
 */
export function connectBar(root) {
  const bar = find(root, "#bar", HTMLElement);
  const observer = new IntersectionObserver(([answer]) => bar.toggleAttribute("data-passed", answer?.isIntersecting));
  observer.observe(find(root, "#answer", HTMLElement));
  root.addEventListener("focusin", ({ target }) => {
    // The browser has scrolled by then.
    if (target instanceof HTMLElement) requestAnimationFrame(() => uncover(bar, target));
  });
}

/** Between the bar and what it gives way to, in px. */
const ROOM = 12;

/**
 * @param {HTMLElement} bar
 * @param {HTMLElement} focused
 */
function uncover(bar, focused) {
  if (bar.contains(focused) || !bar.checkVisibility({ visibilityProperty: true })) return;
  const shown = focused.closest("label, .entry") ?? focused;
  const covered = shown.getBoundingClientRect().bottom + ROOM - bar.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: covered, behavior: "instant" });
}
