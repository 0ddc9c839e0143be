// @ts-check
import { NotThere } from "./delivery/site.js";
import { find, make, writeOrHide } from "./dom.js";
import { CountsWrong } from "./known-course.js";
import { telOf } from "./tel.js";
import { nextTask } from "./task.js";
import { fill, words } from "./words.js";

/** @import { Contact } from "./settings.js" */

/** Why there is no number. @typedef {keyof typeof import("./words/en/failures.js").failures.causes} Cause */

/** What a policy calls the leave to run a module. */
const SOURCE = "'wasm-unsafe-eval'";
/** The least that is a whole WebAssembly module: its name and its version. */
const EMPTY = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** Whether a policy of the page has forbidden a connection since it began. */
let isCutOff = false;
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, disposition }) => {
  if (effectiveDirective === "connect-src" && disposition === "enforce") isCutOff = true;
});

/**
 * Returns why the model did not come. Browsers word their errors each in its own way, so this looks at what works instead.
 *
 * @param {unknown} error
 * @returns {Promise<Cause>}
 */
export async function causeOf(error) {
  if (error instanceof CountsWrong) return "changed";
  if (typeof WebAssembly === "undefined") return "engine";
  if (!runsModules()) return "policy";
  if (error instanceof NotThere) return "missing";
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) return "damaged";
  // The browser tells of its refusal after the connection has failed.
  await nextTask();
  return isCutOff ? "connection" : "network";
}

function runsModules() {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/**
 * Says in one sentence why there is no number, whom to ask instead, and what the website's owner can do about it.
 *
 * @param {HTMLElement} root
 * @param {Cause} cause
 * @param {Contact} contact
 */
export function showFailure(root, cause, contact) {
  writeOrHide(root, "#failure-sentence", words.failures.causes[cause]);
  const place = find(root, "#failure-contact", HTMLElement);
  place.hidden = cause === "estimate";
  place.replaceChildren(...contactWords(contact));
  writeOrHide(root, "#failure-owner", ownerWords(cause));
}

/**
 * Says it, where the page could not even begin: in its markup if that is there, else beside what the clinic has put into the tag.
 *
 * @param {HTMLElement} host
 * @param {HTMLElement | undefined} root
 * @param {Contact} contact
 */
export function showNoStart(host, root, contact) {
  if (root !== undefined) return showFailure(root, "start", contact);
  const inside = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const asks = make("p", "");
  asks.append(...contactWords(contact));
  const said = make("div", "", { role: "alert", id: "failure" });
  said.append(make("p", words.failures.causes.start), asks, make("p", ownerWords("start")));
  inside.replaceChildren(said, make("slot", ""));
}

/** @param {Cause} cause */
function ownerWords(cause) {
  const { owner, owners } = words.failures;
  return owners[cause] === "" ? "" : fill(owner, { what: fill(owners[cause], { source: SOURCE }) });
}

/** @param {HTMLElement} root */
export function hideFailure(root) {
  writeOrHide(root, "#failure-sentence", "");
  for (const place of ["#failure-contact", "#failure-owner"]) find(root, place, HTMLElement).hidden = true;
}

/**
 * @param {Contact} contact
 * @returns {(Node | string)[]}
 */
function contactWords({ phone, href }) {
  const { ask, call, visit } = words.failures;
  if (phone === "" && href === "") return [ask];
  const number = phone === "" ? [] : [`${call} `, make("a", phone, { href: telOf(phone) })];
  const link = href === "" ? [] : [make("a", visit, { href })];
  return number.length > 0 && link.length > 0 ? [...number, " · ", ...link] : [...number, ...link];
}
