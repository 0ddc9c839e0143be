// @ts-check
/** The program where the whole page is ours: the address may say how it is to be, and a page around it learns how high it is. */
import { whenParsed } from "../parsed.js";
import { tellHeight } from "./framed.js";

/** What an address can ask for: what the clinic may set and nobody can do harm with. */
const ASKED = ["language", "view", "keep", "selftest"];

function heedAddress() {
  const asked = new URLSearchParams(location.search);
  for (const element of document.querySelectorAll("coverage-estimator")) {
    for (const name of ASKED) {
      const value = asked.get(name);
      if (value !== null) element.setAttribute(name, value);
    }
  }
}

// Before the element begins, which waits for the same.
whenParsed(heedAddress);
whenParsed(tellHeight);
