// @ts-check
import { languageOf } from "./words.js";

/** @import { Language } from "./words.js" */

/**
 * What the page around the element asks of it. All of it is read here, once, when the element begins; nothing else looks at its attributes.
 *
 * @typedef {object} Settings
 * @property {"cards" | "all"} view `view="all"`: all questions at once, as a front desk takes them.
 * @property {boolean} isKept `keep="false"`: the tab holds nothing of what was answered, for a device that many use.
 * @property {Language} language `language="es"`; without it that of the page around.
 * @property {boolean} isLanguageAsked Whether the element itself says the language.
 * @property {Contact} contact
 */

/**
 * How the clinic can be reached where the page cannot help: `phone="(555) 010-0199"`, `href="https://…"`.
 *
 * @typedef {{ phone: string, href: string }} Contact
 */

/**
 * @param {HTMLElement} element
 * @returns {Settings}
 */
export function readSettings(element) {
  const asked = languageIn(element.getAttribute("language"));
  return {
    view: element.getAttribute("view") === "all" ? "all" : "cards",
    isKept: element.getAttribute("keep") !== "false",
    language: asked ?? languageIn(element.closest("[lang]")?.getAttribute("lang") ?? null) ?? "en",
    isLanguageAsked: asked !== undefined,
    contact: { phone: element.getAttribute("phone") ?? "", href: addressIn(element.getAttribute("href") ?? "") },
  };
}

/**
 * Returns the language of a code such as `es-MX`.
 *
 * @param {string | null} code
 */
function languageIn(code) {
  return languageOf(code?.split("-")[0]?.toLowerCase() ?? null);
}

/**
 * Returns an address that a person can go to; none that would run something.
 *
 * @param {string} written
 */
function addressIn(written) {
  if (written === "" || !URL.canParse(written, document.baseURI)) return "";
  const { protocol, href } = new URL(written, document.baseURI);
  return ["https:", "http:", "mailto:", "tel:"].includes(protocol) ? href : "";
}
