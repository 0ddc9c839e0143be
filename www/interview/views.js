// @ts-check
import { find } from "../dom.js";
import { hearWindow } from "../outside.js";
import { currentStep, leaveStep, pushStep, replaceStep } from "./places.js";

/**
 * Lets the person switch between one question at a time and all of them. Both are views of the one form, so nothing is lost, and the
 * browser's Back leads from all questions to the one that the person was at.
 *
 * @param {HTMLElement} root
 * @param {"cards" | "all"} first The view of a page that was not open before.
 * @param {(isByBrowser: boolean) => void} afterwards Is told whether the browser has gone to a step of the other view.
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
      if (view === root.dataset.view) return;
      if (view === "all") pushStep({ view });
      else leaveStep({ view });
      show(view);
      afterwards(false);
    });
  }
  hearWindow(root, "popstate", () => {
    const view = currentStep()?.view;
    if (view === undefined || view === root.dataset.view) return;
    show(view);
    afterwards(true);
  });
  replaceStep({ view: currentStep()?.view ?? first });
  show(currentStep()?.view ?? first);
}
