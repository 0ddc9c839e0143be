// @ts-check
import { languageOf } from "./words.js";

/** @import { Language } from "./words.js" */

/**
 * What has to be known before the model has come, which checks the whole configuration. What is odd is as if it were not said.
 *
 * @typedef {object} Settings
 * @property {"cards" | "all"} view `all`: all questions at once, as a front desk takes them.
 * @property {boolean} isKept Not: the tab holds nothing of what was answered, for a device that many use.
 * @property {Language} language Where none is said, that of the page around.
 * @property {boolean} isLanguageAsked Whether the clinic says the language.
 * @property {Contact} contact
 */

/**
 * How the clinic can be reached where the page cannot help: its telephone number, and the `href` of the tag.
 *
 * @typedef {{ phone: string, href: string }} Contact
 */

/**
 * @param {HTMLElement} element
 * @param {Record<string, unknown>} written The configuration as the website says it.
 * @returns {Settings}
 */
export function readSettings(element, written) {
  const { keep, view, language } = written;
  const asked = languageIn(language);
  return {
    view: view === "all" ? "all" : "cards",
    isKept: keep !== false && keep !== "false",
    language: asked ?? languageIn(element.closest("[lang]")?.getAttribute("lang")) ?? "en",
    isLanguageAsked: asked !== undefined,
    contact: contactOf(element, written),
  };
}

/**
 * The address on the tag counts first, then that of the clinic's own page, then that of its mail.
 *
 * @param {HTMLElement} element
 * @param {Record<string, unknown>} [written] The configuration as the website says it.
 * @returns {Contact}
 */
export function contactOf(element, { phone = element.getAttribute("phone"), website, email } = {}) {
  const addresses = [element.getAttribute("href"), website, typeof email === "string" ? `mailto:${email}` : ""];
  const texts = addresses.filter((one) => typeof one === "string").map(addressIn);
  return { phone: typeof phone === "string" ? phone : "", href: texts.find((address) => address !== "") ?? "" };
}

/**
 * Returns the language of a code such as `es-MX`.
 *
 * @param {unknown} code
 */
function languageIn(code) {
  return typeof code === "string" ? languageOf(code.split("-")[0]?.toLowerCase() ?? null) : undefined;
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
