// @ts-check
import { find, write, writeOrHide } from "../dom.js";
import { fill, words } from "../words.js";
import { afterTheQuestions } from "./call.js";
import { mainAmounts } from "./facts.js";
import { sheet } from "./sheets.js";

/** @import { AskList, InPaper } from "./ask-list.js" */
/** @import { Facts } from "./facts.js" */

/**
 * Shows the questions of a call with the newest answers, and above them what the estimate has come to.
 *
 * @param {HTMLElement} root
 * @param {Facts} facts
 * @param {AskList | undefined} asks
 * @param {InPaper} inPaper
 */
export function showCallScreen(root, facts, asks, inPaper) {
  find(root, "#paper-call", HTMLElement).hidden = asks === undefined;
  writeOrHide(root, "#paper-span", asks === undefined ? "" : spanSentence(facts));
  inPaper(() => {
    write(root, "#paper-asks-title", words.papers.call.asks);
    find(root, "#paper-end", HTMLElement).replaceChildren(sheet(afterTheQuestions()));
  });
  asks?.refresh(inPaper);
}

/** @param {Facts} facts */
function spanSentence({ estimate }) {
  if (estimate === undefined) return words.papers.call.spanWaiting;
  return mainAmounts(estimate)
    .map((sum) => fill(words.papers.call.span, sum))
    .join(" ");
}
