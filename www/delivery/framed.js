// @ts-check
import { HEIGHT } from "./frame-message.js";

/**
 * Tells the page around a frame how high this one is, so that nothing has to be scrolled inside it. It is the height of what stands in the
 * page, which does not hang on that of the frame: so neither makes the other grow. It tells nothing else, and nobody where there is no frame.
 */
export function tellHeight() {
  if (window.parent === window) return;
  const tell = () => window.parent.postMessage({ type: HEIGHT, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.body);
  // A browser lays out no frame that is out of sight, unless it is asked: by this once the program is there.
  new MutationObserver(tell).observe(document.body, { attributes: true, subtree: true });
}
