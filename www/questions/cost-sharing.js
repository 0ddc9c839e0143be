// @ts-check
/** @import { Item } from "./kinds.js" */

const INSTEADS = { unknown: "instead.unknown", none: "instead.none" };
/** What is left stands first, because it is enough alone. */
const PROGRESS = { remaining: "progress.leftThisYear", amount: "progress.amount", met: "progress.metThisYear" };

/**
 * Returns what is asked about one network of a plan: the same of both.
 *
 * @param {"inNetwork" | "outOfNetwork"} network
 * @returns {Item[]}
 */
export function costSharing(network) {
  const at = `coverage.${network}`;
  return [
    { answer: "figure", path: `${at}.copayment`, unit: "money", insteads: INSTEADS, explains: ["copayment"] },
    { answer: "figure", path: `${at}.coinsurance`, unit: "percent", insteads: INSTEADS, explains: ["coinsurance"] },
    { answer: "words", path: `${at}.words`, explains: ["summaryOfBenefits"] },
    { answer: "progress", path: `${at}.deductible`, unit: "money", parts: PROGRESS, insteads: INSTEADS, explains: ["deductible"] },
    {
      answer: "progress",
      path: `${at}.outOfPocketMaximum`,
      unit: "money",
      parts: PROGRESS,
      insteads: INSTEADS,
      explains: ["outOfPocketMaximum"],
    },
    {
      answer: "progress",
      path: `${at}.visitLimit`,
      explains: ["visitLimit"],
      unit: "count",
      parts: { remaining: "limit.leftThisYear", visits: "limit.visits", used: "limit.usedThisYear" },
      insteads: INSTEADS,
      sub: { path: `${at}.visitLimit.countsUnpaidVisits`, options: ["yes", "no"] },
    },
    {
      place: "fold",
      title: "more.title",
      items: [{ place: "lead", word: "more.intro" }, ...rareTerms(at)],
    },
  ];
}

/**
 * @param {string} at
 * @returns {Item[]}
 */
function rareTerms(at) {
  return [
    { answer: "list", path: `${at}.copaymentTiming`, options: ["deductibleWaived", "afterDeductible", "beforeDeductible"] },
    { answer: "list", path: `${at}.coinsuranceBase`, options: ["gross"] },
    { answer: "figure", path: `${at}.visitsBeforeDeductible`, unit: "count" },
    { answer: "tick", path: `${at}.copaymentCountsTowardDeductible` },
    { answer: "tick", path: `${at}.outsideOutOfPocketMaximum`, explains: ["rider"] },
    family(`${at}.deductible.family`),
    family(`${at}.outOfPocketMaximum.family`),
    { answer: "figure", path: `${at}.perVisitMaximum`, unit: "money" },
    {
      answer: "has",
      path: `${at}.dollarLimit`,
      parts: { remaining: "progress.leftThisYear", amount: "limit.amount", used: "limit.usedThisYear" },
      sub: { path: `${at}.dollarLimit.basis`, options: ["planPays", "allowed"] },
    },
    {
      answer: "has",
      path: `${at}.lifetimeLimit`,
      parts: { remaining: "limit.remaining", amount: "lifetime.amount", used: "limit.used" },
    },
    { answer: "list", path: `${at}.overLimitPrice`, options: ["cashRate", "allowedAmount", "billedCharge"] },
  ];
}

/**
 * @param {string} path
 * @returns {Item}
 */
function family(path) {
  const kind = { path: `${path}.kind`, says: "familyKind", options: ["embedded", "aggregate"] };
  return { answer: "has", path, parts: PROGRESS, sub: kind };
}
