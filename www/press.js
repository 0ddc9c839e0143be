// @ts-check
import { hearWindow } from "./outside.js";

/** After a finger is lifted the browser still makes a click of it, in a task of its own; a press that becomes none ends after this. */
const TAP = 400;

/**
 * Returns a function that acts at once, or, while something is being pressed, after the press: pressing a button leaves
 * the field before it, and a message that then appears must not move the button away from under the finger.
 *
 * @param {HTMLElement} root
 * @param {() => void} act
 */
export function afterPress(root, act) {
  let isPressed = false;
  let isWaiting = false;
  let tap = 0;
  const release = () => {
    clearTimeout(tap);
    isPressed = false;
    if (isWaiting) setTimeout(act);
    isWaiting = false;
  };
  root.addEventListener("pointerdown", () => (isPressed = true));
  root.addEventListener("click", release);
  hearWindow(root, "pointerup", ({ pointerType }) => {
    if (pointerType === "mouse") release();
    else if (isPressed) tap = setTimeout(release, TAP);
  });
  hearWindow(root, "pointercancel", release);
  return () => {
    if (isPressed) isWaiting = true;
    else act();
  };
}

/**
 * Returns a function that acts at once, or, where a finger or a mouse has just pressed, once it has been still for a moment: what moves
 * is pressed by the second tap of who taps twice.
 *
 * @param {HTMLElement} root
 */
export function afterTaps(root) {
  let moment = 0;
  let waiting = () => {};
  const begin = () => {
    clearTimeout(moment);
    moment = window.setTimeout(() => {
      moment = 0;
      waiting();
      waiting = () => {};
    }, TAP);
  };
  root.addEventListener("pointerdown", begin);
  root.addEventListener("click", ({ detail }) => detail > 0 && begin(), { capture: true });
  return (/** @type {() => void} */ act) => {
    if (moment === 0) act();
    else waiting = act;
  };
}

/**
 * The second press of a double click must not press what the first one has brought.
 *
 * @param {MouseEvent} event
 */
export function refuseSecond(event) {
  if (event.detail > 1) event.preventDefault();
}

/**
 * Returns a function to be told that something else has come under the pointer: the second press of a double click presses nothing there,
 * nor does a finger in the first moment, which not every browser counts as a second press.
 *
 * @param {HTMLElement} root
 */
export function refuseSecondAfter(root) {
  let hasCome = false;
  let moment = 0;
  const hear = (/** @type {MouseEvent} */ event) => {
    const isEarly = moment !== 0 && event instanceof PointerEvent && event.pointerType === "touch";
    if (event.detail < 2 && !isEarly) hasCome = false;
    if (!hasCome) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener("click", hear, { capture: true });
  return () => {
    hasCome = true;
    clearTimeout(moment);
    moment = window.setTimeout(() => (moment = 0), TAP);
  };
}

/**
 * Nor must the Enter key that is held down.
 *
 * @param {KeyboardEvent} event
 */
export function refuseRepeated(event) {
  if (event.key === "Enter" && event.repeat) event.preventDefault();
}

/**
 * Does what a form is there for when one of its buttons is pressed, or Enter in a field, which presses the first one. A frame may forbid that
 * forms are submitted at all; nothing here ever is.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} act
 */
export function connectSubmit(form, act) {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (button?.type !== "submit" || event.defaultPrevented) return;
    event.preventDefault();
    act();
  });
}
