// @ts-check
import { find } from "./dom.js";

/**
 * Takes the bar with the amount away while the answer itself is in view.
 *
 * @param {HTMLElement} root
 */
export function connectBar(root) {
  const bar = find(root, "#bar", HTMLElement);
  const observer = new IntersectionObserver(([answer]) => bar.toggleAttribute("data-passed", answer?.isIntersecting));
  observer.observe(find(root, "#answer", HTMLElement));
}
