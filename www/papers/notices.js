// @ts-check
/** What has to be said beside an estimate, each where it can matter to this person. */
import { day } from "../figures.js";
import { fill, words } from "../words.js";
import { heading, list, paragraph } from "./blocks.js";
import { todayInWords, whoBears } from "./facts.js";

/** @import { Estimate } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Block } from "./blocks.js" */
/** @import { Facts } from "./facts.js" */

/**
 * @param {Facts} facts
 * @param {Estimate} estimate
 * @returns {Block[]}
 */
export function noticesOf(facts, estimate) {
  const { noticesTitle, noticeGuarantee, noticeDiffer, noticeContract, asOf, asOfFigures } = words.papers.takeAlong;
  const isPriced = estimate.insurance !== undefined;
  const own = isPriced ? planNotices(facts, estimate) : selfPayNotices();
  const lines = [...(isPriced ? [noticeGuarantee] : []), noticeDiffer, ...own, ...yearNotices(estimate), noticeContract];
  return [
    heading(noticesTitle),
    list(
      "bullets",
      lines.map((line) => [line]),
    ),
    paragraph(isPriced ? asOfFigures : asOf, { date: day(estimate.figures.asOf), today: todayInWords() }),
  ];
}

/**
 * @param {Facts} facts
 * @param {Estimate} estimate
 */
function planNotices(facts, { cash }) {
  const { noticeBalance, noticeMissed, noticeMissedWork, noticeCash, noticeCopayHelp } = words.papers.takeAlong;
  const { payer, request } = facts.answers;
  const bears = whoBears(facts);
  if (bears === "work") return [noticeMissedWork];
  if (payer !== "healthPlan") return [];
  const isInside = bears === "network";
  return [
    ...(request.network === "in" ? [] : [noticeBalance]),
    ...(isInside ? [noticeMissed] : []),
    ...(isInside && cash !== undefined ? [noticeCash] : []),
    noticeCopayHelp,
  ];
}

/** Returns what protects people who pay themselves. */
function selfPayNotices() {
  const { noticeRight, noticeDispute, noticeComplain } = words.papers.takeAlong;
  return [noticeRight, noticeDispute, noticeComplain];
}

/** @param {Estimate} estimate */
function yearNotices({ assumptions }) {
  return assumptions.flatMap((assumption) => {
    if (assumption.code !== "figureYearUnknown") return [];
    const { year, knownYear } = assumption;
    return [fill(words.sentences.figureYear, { year: String(year), knownYear: String(knownYear) })];
  });
}
