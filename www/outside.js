// @ts-check

/** @typedef {[type: string, listener: EventListener]} Heard */

/** What each page hears of the window around it. @type {WeakMap<HTMLElement, Heard[]>} */
const heard = new WeakMap();

/**
 * Hears an event of the window for as long as the page stands in a document: whoever takes the element out is rid of all of it.
 *
 * @template {keyof WindowEventMap} T
 * @param {HTMLElement} root
 * @param {T} type
 * @param {(event: WindowEventMap[T]) => void} listener
 */
export function hearWindow(root, type, listener) {
  heard.set(root, [...(heard.get(root) ?? []), [type, /** @type {EventListener} */ (listener)]]);
  hearAgain(root);
}

/** @param {HTMLElement} root */
export function stopHearing(root) {
  heard.get(root)?.forEach(([type, listener]) => window.removeEventListener(type, listener));
}

/**
 * Hears all of it again, after the element was put somewhere else. What is heard already is not heard twice.
 *
 * @param {HTMLElement} root
 */
export function hearAgain(root) {
  heard.get(root)?.forEach(([type, listener]) => window.addEventListener(type, listener));
}

/**
 * Keeps what is typed here from the page around, which does not see in which field it is typed and may take a letter for a shortcut of its
 * own. Escape and what is pressed with a modifier it hears.
 *
 * @param {HTMLElement} root
 */
export function keepKeys(root) {
  root.addEventListener("keydown", typeAnyway);
  for (const type of /** @type {const} */ (["keydown", "keypress", "keyup"])) {
    root.addEventListener(type, (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (key !== "Escape" && !ctrlKey && !metaKey && !altKey) event.stopPropagation();
    });
  }
}

/**
 * Types a letter that a script of the page around has taken before it came here: that script hears keys first and sees no field.
 *
 * @param {KeyboardEvent} event
 */
function typeAnyway(event) {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  const isText = target instanceof HTMLInputElement && target.type === "text";
  const isLetter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
  // As if it were typed: at the caret, and undone like a typed one.
  if (event.defaultPrevented && isText && isLetter) document.execCommand("insertText", false, key);
}
