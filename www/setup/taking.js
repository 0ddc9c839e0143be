// @ts-check
/** How a clinic takes away what it has made: copied, or as a page of its own. */
import { find, make } from "../dom.js";
import { ownPage } from "./snippets.js";

const OWN_PAGE = "coverage-estimator.html";

/**
 * @param {URL} folder Where the files of the site are.
 * @param {() => unknown} configuration
 * @param {Record<string, string>} sentences
 */
export function connectTaking(folder, configuration, sentences) {
  find(document, "#copy", HTMLButtonElement).addEventListener("click", () => copy(sentences));
  find(document, "#download", HTMLButtonElement).addEventListener("click", () => download(folder, configuration()));
}

/** @param {Record<string, string>} sentences */
async function copy({ copied = "", copyByHand = "" }) {
  const box = find(document, "#snippet", HTMLTextAreaElement);
  const said = find(document, "#copied", HTMLElement);
  try {
    await navigator.clipboard.writeText(box.value);
    said.textContent = copied;
  } catch {
    box.select();
    said.textContent = copyByHand;
  }
}

/**
 * @param {URL} folder
 * @param {unknown} configuration
 */
async function download(folder, configuration) {
  const answer = await fetch(new URL(OWN_PAGE, folder)).catch(() => undefined);
  find(document, "#download-failed", HTMLElement).hidden = answer?.ok === true;
  if (!answer?.ok) return;
  const address = URL.createObjectURL(new Blob([ownPage(await answer.text(), configuration)], { type: "text/html" }));
  make("a", "", { href: address, download: OWN_PAGE }).click();
  // The browser has begun to save it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
