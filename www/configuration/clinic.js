// @ts-check
import { checkConfiguration } from "../core.js";
import { find, make, write } from "../dom.js";
import { fill, languageOf, words } from "../words.js";
import { nameWords } from "./names.js";
import { useAccent } from "./accent.js";
import { keepTherapists, showDetails } from "./presets.js";
import { readSettings } from "../settings.js";
import { telOf } from "../tel.js";
import { readWritten } from "./read.js";
import { tell } from "./told.js";

/** @import { Clinic as Checked, ClinicLinks } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Written } from "./read.js" */

/** The clinic's own forms, in the order in which they are shown. */
const LINKS = /** @type {const} */ (["booking", "intake", "referral"]);

/** The clinic in front of whose patients the page stands, by its configuration. */
export class Clinic {
  #written;
  /** What is right of the configuration; nothing before the model has come. */
  checked = /** @type {Checked} */ ({});
  /** What has to be known before the model has come. */
  settings;

  /**
   * @param {HTMLElement} element
   * @param {Written} written
   */
  constructor(element, written) {
    this.#written = written;
    this.settings = readSettings(element, written.all);
  }

  /** @param {HTMLElement} element */
  static async of(element) {
    return new Clinic(element, await readWritten(element));
  }

  /**
   * Checks the configuration, tells the console what is wrong with it, and makes the page the clinic's.
   *
   * @param {HTMLElement} host
   * @param {HTMLElement} root
   */
  use(host, root) {
    const found = checkConfiguration(this.#written.all);
    this.checked = found.clinic;
    const { accentColor } = this.checked;
    const changed = accentColor === undefined ? [] : useAccent(host, accentColor);
    keepTherapists(root, this.checked);
    showDetails(root, this.#details());
    root.dataset.clinicContact = this.#reached();
    this.show(root);
    const others = [...this.#written.failures, ...changed];
    const language = languageOf(root.lang) ?? "en";
    tell(found, others, language);
    if (host.hasAttribute("selftest")) testHere(root, host, found, others, language);
  }

  /**
   * Shows how the clinic is reached and its own forms, in the language of the page.
   *
   * @param {HTMLElement} root
   */
  show(root) {
    const { name, phone, email, website, links = {}, events } = this.checked;
    // Whoever reads that nothing leaves the page has to know who looks on.
    if (events?.answers === true) write(root, ".private", words.clinic.toldAnswers);
    const own = website === undefined ? [] : [linkItem(words.clinic.website, website)];
    const items = [...phoneItem(phone), ...emailItem(email), ...linkItems(links), ...own];
    find(root, "#clinic", HTMLElement).hidden = items.length === 0;
    // Without a name the markup has words of its own.
    if (name !== undefined) write(root, "#clinic-title", fill(words.clinic.title, { name: nameWords(name) }));
    find(root, "#clinic-links", HTMLUListElement).replaceChildren(...items);
  }

  /** How the clinic is reached, for the papers, on which nothing can be pressed. */
  #reached() {
    const { phone, email, website } = this.checked;
    return [phone, email, website].filter((one) => one !== undefined).join(" · ");
  }

  /** What the papers call the clinic and know it by. */
  #details() {
    const { name, address, npi, taxNumber } = this.checked;
    const numbers = [npi && `${npi} (NPI)`, taxNumber && `${taxNumber} (EIN)`].filter((number) => number !== undefined);
    return { clinicName: name === undefined ? "" : nameWords(name), clinicAddress: address ?? "", clinicNumber: numbers.join(", ") };
  }
}

/**
 * Asked for by whoever sets the website up, so it is loaded for nobody else.
 *
 * @param {Parameters<typeof import("../self-test/self-test.js").showSelfTest>} all
 */
async function testHere(...all) {
  const { showSelfTest } = await import("../self-test/self-test.js");
  await showSelfTest(...all);
}

/** @param {string | undefined} phone */
function phoneItem(phone) {
  if (phone === undefined) return [];
  return [linkItem(fill(words.clinic.call, { phone }), telOf(phone))];
}

/** @param {string | undefined} email */
function emailItem(email) {
  return email === undefined ? [] : [linkItem(fill(words.clinic.write, { email }), `mailto:${email}`)];
}

/** @param {ClinicLinks} links */
function linkItems(links) {
  return LINKS.flatMap((name) => {
    const address = links[name];
    return address === undefined ? [] : [linkItem(words.clinic[name], address)];
  });
}

/**
 * A form of the clinic's opens beside the page: the answers here are not left behind.
 *
 * @param {string} sentence
 * @param {string} href
 */
function linkItem(sentence, href) {
  const item = make("li", "");
  const link = make("a", sentence, { href, rel: "noopener noreferrer" });
  if (href.startsWith("https:")) link.setAttribute("target", "_blank");
  item.append(link);
  return item;
}
