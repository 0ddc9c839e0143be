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
  return (await printedLines(page)).map((lines) => lines.join(" "));
}

/**
 * Prints what the page would print, and returns the lines of each sheet, in the order in which they are read.
 *
 * @param {Page} page
 * @returns {Promise<string[][]>}
 */
export async function printedLines(page) {
  const data = new Uint8Array(await page.pdf({ format: "Letter", margin: MARGIN }));
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  /** @type {string[][]} */
  const sheets = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
    const lines = text.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim());
    sheets.push(lines.filter((line) => line !== ""));
  }
  await task.destroy();
  return sheets;
}
