// @ts-check
import { find } from "./dom.js";
import { goTo } from "./problems.js";

/** @import { Interview } from "./interview/interview.js" */

/**
 * Follows the links to the page's own places: inside a shadow root they lead nowhere by themselves.
 *
 * @param {HTMLElement} root
 * @param {Interview} interview
 */
export function connectInnerLinks(root, interview) {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    follow(root, interview, link.dataset.goTo);
  });
}

/**
 * @param {HTMLElement} root
 * @param {Interview} interview
 * @param {string | undefined} path
 */
function follow(root, interview, path) {
  const isCards = root.dataset.view === "cards";
  if (isCards && path === undefined) return interview.openAnswer();
  if (isCards && path !== undefined && interview.openAt(path)) return;
  // One of all questions stands on no card.
  if (isCards) find(root, "#view-all", HTMLButtonElement).click();
  if (path === undefined) find(root, "#answer-title", HTMLElement).focus();
  else goTo(root, path);
}
