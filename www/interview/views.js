// @ts-check
import { find } from "../dom.js";
import { hearWindow } from "../outside.js";
import { currentStep, replaceStep } from "./places.js";

/**
 * Lets the person switch between one question at a time and all of them. Both are views of the one form, so nothing is lost.
 *
 * @param {HTMLElement} root
 * @param {"cards" | "all"} first The view of a page that was not open before.
 * @param {() => void} afterwards
 */
export function connectViews(root, first, afterwards) {
  const show = (/** @type {"cards" | "all"} */ view) => {
    root.dataset.view = view;
    for (const one of ["cards", "all"]) {
      find(root, `#view-${one}`, HTMLButtonElement).setAttribute("aria-pressed", String(one === view));
    }
  };
  for (const view of /** @type {const} */ (["cards", "all"])) {
    find(root, `#view-${view}`, HTMLButtonElement).addEventListener("click", () => {
      replaceStep({ view });
      show(view);
      afterwards();
    });
  }
  hearWindow(root, "popstate", () => {
    const view = currentStep()?.view;
    if (view === undefined || view === root.dataset.view) return;
    show(view);
    afterwards();
  });
  show(currentStep()?.view ?? first);
}
