// @ts-check

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
  const release = () => {
    isPressed = false;
    if (isWaiting) setTimeout(act);
    isWaiting = false;
  };
  root.addEventListener("pointerdown", () => (isPressed = true));
  window.addEventListener("pointerup", release);
  window.addEventListener("pointercancel", release);
  return () => {
    if (isPressed) isWaiting = true;
    else act();
  };
}
