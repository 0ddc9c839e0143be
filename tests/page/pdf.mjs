// @ts-check
/** Reads a printed page back as text. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** @import { Page } from "playwright-core" */

const MARGIN = { top: "0.75in", bottom: "0.75in", left: "0.75in", right: "0.75in" };

/**
 * Prints what the page would print, and returns the text of each sheet with single spaces.
 *
 * @param {Page} page
 */
export async function printed(page) {
  const data = new Uint8Array(await page.pdf({ format: "Letter", margin: MARGIN }));
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  /** @type {string[]} */
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const texts = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""));
    sheets.push(texts.join("").replaceAll(/\s+/g, " ").trim());
  }
  await task.destroy();
  return sheets;
}
