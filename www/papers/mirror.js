// @ts-check
/**
 * A question of the form that is asked once more in a paper. What is typed here goes into the form, and what stands here comes
 * from there: so the form stays the only place that is read.
 */

/** Attributes that name an element; a copy has names of its own. */
const NAMES = ["id", "for", "name", "aria-describedby", "aria-labelledby"];
/** By these the form knows its questions; a copy is none. */
const MARKS = ["data-typed", "data-instead", "data-answer", "data-figures", "data-when", "data-unless", "data-shows"];
const PREFIX = "paper.";

/** @typedef {{ element: HTMLElement, refresh: () => void }} Mirror */

/**
 * @param {HTMLElement} question
 * @returns {Mirror}
 */
export function mirror(question) {
  const element = /** @type {HTMLElement} */ (question.cloneNode(true));
  const originals = [question, ...question.querySelectorAll("*")];
  const pairs = [element, ...element.querySelectorAll("*")].map((copy, index) => /** @type {const} */ ([copy, originals[index]]));
  pairs.forEach(([copy]) => rename(copy));
  element.querySelectorAll("details").forEach((explanation) => explanation.remove());
  for (const type of ["input", "change"]) {
    element.addEventListener(type, ({ target }) => {
      const original = pairs.find(([copy]) => copy === target)?.[1];
      if (target instanceof Element && original !== undefined) pass(type, target, original);
    });
  }
  const refresh = () => pairs.forEach(([copy, original]) => original !== undefined && reflect(copy, original, question));
  refresh();
  return { element, refresh };
}

/** @param {Element} copy */
function rename(copy) {
  MARKS.forEach((mark) => copy.removeAttribute(mark));
  for (const name of NAMES) {
    const value = copy.getAttribute(name);
    if (value !== null)
      copy.setAttribute(
        name,
        value
          .split(" ")
          .map((word) => PREFIX + word)
          .join(" "),
      );
  }
}

/**
 * @param {string} type
 * @param {Element} copy
 * @param {Element} original
 */
function pass(type, copy, original) {
  if (copy instanceof HTMLInputElement && original instanceof HTMLInputElement) {
    original.checked = copy.checked;
    original.value = copy.value;
  } else if (copy instanceof HTMLSelectElement && original instanceof HTMLSelectElement) {
    original.value = copy.value;
  }
  original.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * @param {Element} copy
 * @param {Element} original
 * @param {HTMLElement} question
 */
function reflect(copy, original, question) {
  if (original !== question) copy.toggleAttribute("hidden", original.hasAttribute("hidden"));
  if (original.matches(".error, .echo")) copy.textContent = original.textContent;
  if (original.hasAttribute("aria-invalid")) copy.setAttribute("aria-invalid", "true");
  else copy.removeAttribute("aria-invalid");
  if (copy instanceof HTMLInputElement && original instanceof HTMLInputElement) reflectInput(copy, original);
  else if (copy instanceof HTMLSelectElement && original instanceof HTMLSelectElement) copy.value = original.value;
}

/**
 * @param {HTMLInputElement} copy
 * @param {HTMLInputElement} original
 */
function reflectInput(copy, original) {
  copy.checked = original.checked;
  // What is being typed must not be written over under the person's hands.
  const isTyped = copy.type === "text" && copy.matches(":focus");
  if (!isTyped && copy.value !== original.value) copy.value = original.value;
}
