// @ts-check
import { controls, isAsDelivered, pathOf } from "../form.js";
import { put } from "../interview/put.js";

/** @import { Answer, Clinic, Typed } from "../../dist/pkg/coverage_estimator.js" */

/** What the website around the page is told: that something happened, and only where the clinic asks for it what was answered. */
const READY = "estimate-ready";
const PAPER = "paper-opened";

/**
 * @param {HTMLElement} root
 * @param {Answer} answers
 * @param {Clinic | undefined} clinic
 */
export function tellReady(root, answers, clinic) {
  const isAsked = clinic?.events?.answers === true;
  tell(root, READY, isAsked ? { request: answers.request, estimate: answers.estimate } : {});
}

/**
 * @param {HTMLElement} root
 * @param {string} paper Its name.
 */
export function tellPaper(root, paper) {
  tell(root, PAPER, { paper });
}

/**
 * @param {HTMLElement} root
 * @param {string} name
 * @param {object} detail
 */
function tell(root, name, detail) {
  // What listens may be faulty, and is no part of the page.
  root.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** Answers that the website around hands over, by their paths; they wait until the form is there. */
export class HandedOver {
  #host;
  #waiting = /** @type {Typed} */ ({});

  /**
   * Takes what was set on the tag before it was an element of ours.
   *
   * @param {HTMLElement} host
   */
  constructor(host) {
    this.#host = host;
    if (!Object.hasOwn(host, "answers")) return;
    this.#waiting = textsOf(/** @type {{ answers?: unknown }} */ (host).answers);
    Reflect.deleteProperty(host, "answers");
  }

  /**
   * Puts answers into the form, over what is there; answers whether there was a form.
   *
   * @param {unknown} given
   */
  give(given) {
    const root = this.#host.shadowRoot?.querySelector(".estimator");
    if (this.#host.dataset.state !== "ready" || !(root instanceof HTMLElement)) {
      this.#waiting = { ...this.#waiting, ...textsOf(given) };
      return false;
    }
    Object.entries(textsOf(given)).forEach(([path, text]) => put(root, path, text));
    return true;
  }

  /**
   * Puts what waits into the form, but over nothing that somebody has answered, as before a reload.
   *
   * @param {HTMLElement} root
   */
  fill(root) {
    for (const [path, text] of Object.entries({ ...written(this.#host.getAttribute("answers")), ...this.#waiting })) {
      const own = controls(root).filter((control) => pathOf(control) === path);
      if (own.every(isAsDelivered)) put(root, path, text);
    }
  }
}

/**
 * Returns the answers of an attribute.
 *
 * @param {string | null} text
 */
function written(text) {
  try {
    return textsOf(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

/**
 * Returns what is a text of anything that a website hands over.
 *
 * @param {unknown} given
 * @returns {Typed}
 */
function textsOf(given) {
  const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return Object.fromEntries(entries.filter(([, text]) => typeof text === "string"));
}
