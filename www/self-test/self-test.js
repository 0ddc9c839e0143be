// @ts-check
/** Tells a webmaster in plain words what works on this website: asked for by `selftest` on the tag or in the page's address. */
import { problemWords } from "../configuration/told.js";
import { make } from "../dom.js";
import { fill } from "../words.js";
import { findings } from "./checks.js";

/** @import { Configuration } from "../../dist/pkg/coverage_estimator.js" */
/** @import { ConfigurationWords } from "../configuration/told.js" */
/** @import { Language } from "../words.js" */
/** @import { Finding } from "./checks.js" */

/** @typedef {typeof import("../words/en/self-test.js").selfTest} SelfTestWords */

const WORDS = {
  en: () => Promise.all([import("../words/en/self-test.js"), import("../words/en/configuration.js")]),
  es: () => Promise.all([import("../words/es/self-test.js"), import("../words/es/configuration.js")]),
};

/**
 * Puts what was found above everything else, for the one who asked; a patient never sees it.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement} element
 * @param {Pick<Configuration, "problems" | "warnings">} configuration
 * @param {((words: ConfigurationWords) => string)[]} others What else was found while the page was dressed, such as a color that was changed.
 * @param {Language} language
 */
export async function showSelfTest(root, element, configuration, others, language) {
  const [[{ selfTest }, { configuration: told }]] = await Promise.all([WORDS[language](), whenWhole()]);
  const found = findings(element, configuration);
  const mistakes = [...configuration.problems, ...configuration.warnings].map((problem) => problemWords(problem, told));
  const changed = others.map((other) => other(told));
  const list = make("ul", "");
  list.append(...found.map((finding) => line(finding, selfTest)), ...[...mistakes, ...changed].map((sentence) => make("li", sentence)));
  const section = make("section", "", { "class": "self-test", "aria-labelledby": "self-test-title" });
  section.append(make("h2", selfTest.title, { id: "self-test-title" }), make("p", selfTest.lead), list);
  root.querySelector(".self-test")?.remove();
  root.prepend(section);
}

/** A second script may come after the page is there, but before the website says that all of it has come. */
function whenWhole() {
  return new Promise((done) => {
    if (document.readyState === "complete") done(undefined);
    else window.addEventListener("load", done, { once: true });
  });
}

/**
 * @param {Finding} finding
 * @param {SelfTestWords} words
 */
function line({ check, outcome, values = {} }, words) {
  const item = make("li", "", { "data-outcome": outcome });
  const said = /** @type {Record<string, string>} */ (words.checks[check])[outcome] ?? "";
  item.append(make("strong", words.outcomes[outcome]), ` ${fill(said, values)}`);
  return item;
}
