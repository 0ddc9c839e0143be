// @ts-check
/** Requests beside the scenarios: everything that can be wrong with one, and what no scenario has to say. */

/** @typedef {{ name: string, given: any }} Case */

const RIGHT = {
  course: { firstVisit: "2026-01-05", visits: 2, visitsPerWeek: 1 },
  charges: { billedCharge: 18000 },
  coverage: { kind: "ppo" },
};

/** @type {Case[]} */
export const MISTAKEN = [
  { name: "no request at all", given: null },
  { name: "a list in place of a request", given: [] },
  { name: "a text in place of a request", given: "ppo" },
  { name: "an empty request", given: {} },
  { name: "a key that nobody knows", given: { coarse: { firstVisit: "2026-01-05" } } },
  { name: "several mistakes at once", given: severalMistakes() },
  { name: "types that are not taken", given: { ...RIGHT, necessity: { sharedLimit: { therapies: 1 } }, charges: { billedCharge: "180" } } },
  { name: "a day before all days", given: { ...RIGHT, course: { ...RIGHT.course, firstVisit: "1999-12-31" } } },
  { name: "a state that is none", given: { ...RIGHT, coverage: { kind: "ppo", state: "WX" } } },
  { name: "a number of visits that nobody approved", given: { ...RIGHT, authorization: { status: "missing", visits: 4 } } },
  { name: "taxes above the whole", given: { ...RIGHT, account: { kind: "hsa", available: 1, federalRate: 9000, stateRate: 2000 } } },
  { name: "objects in objects", given: { ...RIGHT, account: deep(20) } },
];

/** @type {Case[]} */
export const RARE = [
  { name: "a code of a cause", given: { ...RIGHT, necessity: { diagnosisCode: "V43.52XA" } } },
  {
    name: "a kind that the law leaves out",
    given: { ...RIGHT, coverage: { kind: "medicare" }, necessity: { therapist: "massageTherapist" } },
  },
  { name: "an auto policy for another injury", given: { ...RIGHT, coverage: { kind: "autoPip" }, necessity: { cause: "other" } } },
  { name: "a code that is not whole", given: { ...RIGHT, necessity: { diagnosisCode: "M25.5" } } },
];

/** A text for most of what can be typed. */
export const EVERYTHING_TYPED = {
  "course.visits": "6 to 12",
  "course.visitsPerWeek": "2",
  "charges.billedCharge": "$180",
  "charges.cashRate": "90",
  "network": "unknown",
  "coverage.kind": "unknown",
  "coverage.inNetwork.copayment": "30",
  "coverage.inNetwork.coinsurance": "20%",
  "coverage.inNetwork.deductible.amount": "1,500",
  "coverage.inNetwork.deductible.met": "200",
  "coverage.outOfNetwork": "none",
  "necessity.minutes": "60",
  "necessity.sharedLimit": "yes",
  "necessity.sharedLimit.therapies": "acupuncture,chiropractic",
  "account.kind": "hsa",
};

/** A text for every way in which one can mean nothing. @type {Record<string, string>} */
export const MISTYPED = {
  ...EVERYTHING_TYPED,
  "course.firstVisit": "2026-1",
  "charges.allowedAmount": "0",
  "charges.chargePerUnit": "12,50",
  "charges.cashRate": "ninety",
  "coverage.inNetwork.copayment": "-5",
  "coverage.inNetwork.coinsurance": "80/20",
  "coverage.outOfNetwork.coinsurance": "0.2",
  "coverage.inNetwork.deductible.amount": "1.005",
  "coverage.inNetwork.outOfPocketMaximum.amount": "2,000,000",
  "coverage.inNetwork.visitLimit.used": "a few",
  "account.federalRate": "a third",
};

/** Texts that are asked back: each means more than one thing, or something that another text says otherwise. @type {Record<string, string>[]} */
export const ASKED_BACK = [
  { ...EVERYTHING_TYPED, "course.visits": "12 or more" },
  { ...EVERYTHING_TYPED, "charges.billedCharge": "150-200" },
  { ...EVERYTHING_TYPED, "coverage.inNetwork.copayment": "30%" },
  { ...EVERYTHING_TYPED, "coverage.inNetwork.copayment": "20%/$30" },
  { ...EVERYTHING_TYPED, "coverage.inNetwork.words": "$45 copay/visit" },
  { "coverage.kind": "ppo", "coverage.inNetwork.words": "Tier 1: $20 copay, Tier 2: $40 copay" },
  { "coverage.kind": "ppo", "coverage.inNetwork.words": "Not covered" },
];

function severalMistakes() {
  return {
    course: { firstVisit: "2026-02-30", visits: 12.5, visitsPerWeek: 0 },
    charges: { billedCharge: -1, allowedAmount: { low: 9000, high: 8000 } },
    network: "both",
    coverage: { kind: "ppo", inNetwork: { deductible: { amount: 50000, met: 60000 }, coinsurence: 2000 } },
  };
}

/**
 * @param {number} levels
 * @returns {object}
 */
function deep(levels) {
  return levels === 0 ? {} : { kind: deep(levels - 1) };
}
