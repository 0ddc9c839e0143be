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

/**
 * Prints what the page would print, and returns the lines of it that stand over each other.
 *
 * @param {Page} page
 * @param {NonNullable<Parameters<Page["pdf"]>[0]>} sheet
 */
export async function printedOverEachOther(page, sheet) {
  const task = getDocument({ data: new Uint8Array(await page.pdf(sheet)), verbosity: 0 });
  const document = await task.promise;
  /** @type {string[]} */
  const found = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [{ said: item.str, x: item.transform[4], y: item.transform[5], ...item }] : [],
    );
    pieces.forEach((one, index) => {
      for (const other of pieces.slice(index + 1)) {
        const apart = Math.abs(one.y - other.y);
        const isBeside = one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
        if (!isBeside && apart < 0.6 * Math.min(one.height, other.height)) found.push(`${one.said} / ${other.said}`);
      }
    });
  }
  await task.destroy();
  return found;
}
