// @ts-check

/** How the papers are called: the answer names them before they are loaded. */
export const paperTitles = {
  call: "Call script for the insurer",
  referral: "Referral request",
  necessity: "Request for a letter of medical necessity (HSA or FSA)",
  authorization: "Authorization checklist",
  denial: "After a denial",
  takeAlong: "Estimate to take along",
};
