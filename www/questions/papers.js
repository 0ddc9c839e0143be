// @ts-check
/** The papers to take along, in order; what each is stands in the words by its name. */
export const papers = ["call", "referral", "necessity", "authorization", "denial", "takeAlong"];

/** Those of an insurer: who has none has nobody to call, to ask for approval, or to appeal to. */
export const insurersPapers = ["call", "referral", "authorization", "denial"];

/**
 * What is typed for the papers alone, in order, and how.
 *
 * @type {{ detail: string, type: "text" | "date" }[]}
 */
export const details = [
  { detail: "patient", type: "text" },
  { detail: "born", type: "date" },
  { detail: "address", type: "text" },
  { detail: "phone", type: "text" },
  { detail: "representative", type: "text" },
  { detail: "planName", type: "text" },
  { detail: "memberId", type: "text" },
  { detail: "groupNumber", type: "text" },
  { detail: "claimNumber", type: "text" },
  { detail: "injuryDate", type: "date" },
  { detail: "referrerName", type: "text" },
  { detail: "clinicName", type: "text" },
  { detail: "clinicAddress", type: "text" },
  { detail: "clinicNumber", type: "text" },
  { detail: "therapistName", type: "text" },
  { detail: "condition", type: "text" },
];
