// @ts-check
import { find } from "../dom.js";

/** What stands above a card, from the top of the page down to the card itself. */
const STARTS = [".estimator", ".views", "#card"];

/**
 * Brings a place of the interview into sight, with as much of what stands above it as leaves it whole, and nothing cut through. From the
 * second card on the top of the page stays out of sight, however short a card is, so that the titles of all stand in one place; a frame
 * is as high as what it shows, and is not moved.
 *
 * @param {HTMLElement} root
 * @param {string} end What must be seen to its end.
 */
export function bringIntoSight(root, end) {
  const isFurther = !find(root, "#card-back", HTMLElement).hidden;
  root.toggleAttribute("data-further", isFurther && window === window.top);
  const { bottom } = find(root, end, HTMLElement).getBoundingClientRect();
  const room = window.innerHeight - find(root, "#bar", HTMLElement).offsetHeight;
  const last = isBeside(root) ? ".views" : "#card";
  const starts = (isFurther ? [last] : STARTS).map((start) => (root.matches(start) ? root : find(root, start, HTMLElement)));
  const start = starts.find((one) => bottom - topOf(one) <= room) ?? find(root, last, HTMLElement);
  const isSeen = start === root && topOf(root) >= 0 && bottom <= room;
  if (!isSeen) start.scrollIntoView();
}

/**
 * Says whether the answer stands beside the card: it begins where the switch above the card does.
 *
 * @param {HTMLElement} root
 */
function isBeside(root) {
  const answer = find(root, "#answer", HTMLElement);
  return answer.checkVisibility() && topOf(answer) < topOf(find(root, "#card-foot", HTMLElement));
}

/** @param {HTMLElement} one */
function topOf(one) {
  return one.getBoundingClientRect().top;
}
