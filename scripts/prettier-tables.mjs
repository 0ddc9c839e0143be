// @ts-check
/** Leaves a Markdown table unaligned where it is wider than the page: else one long cell changes every row of it. */
import * as builtIn from "prettier/plugins/markdown";

/** @import { Printer } from "prettier" */

const { mdast } = builtIn.printers;

// A plugin's printer is used only for what its own parser has read.
export const parsers = { markdown: builtIn.parsers.markdown };

export const printers = {
  mdast: {
    ...mdast,
    /** @type {Printer["print"]} */
    print(path, options, print, args) {
      // Prettier knows such tables, but only together with prose on one line a paragraph.
      const isTable = /** @type {{ type: string }} */ (path.node).type === "table";
      return mdast.print(path, isTable ? { ...options, proseWrap: "never" } : options, print, args);
    },
  },
};
