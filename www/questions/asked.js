// @ts-check
// Made from src/interview/form.rs by tests/asked.rs, which says how to make it anew.

/** What each kind shows. */
export const shownBy = {
  ppo: "plan outside state funded",
  hmo: "plan inside gatekeeper state funded",
  epo: "plan inside state funded",
  pos: "plan outside gatekeeper state funded",
  hdhp: "plan outside state funded",
  medicareAdvantage: "plan outside gatekeeper",
  unknown: "plan outside state funded",
  autoPip: "pip state",
  workersCompensation: "work state",
  medicare: "unpriced treated",
  tricare: "unpriced exception treated",
  medicaid: "unpriced program state medicaid",
  va: "unpriced program",
  none: "unpriced no-insurer",
};

/** Whom a question is asked, by its path. */
export const askedOf = {
  "necessity.cause": "plan unpriced",
  "necessity.otherInsurance": "plan unpriced",
  "coverage.state": "state",
  "coverage.funding": "funded",
  "coverage.claimAccepted": "work",
  "necessity.planPaysMassage": "plan pip work program exception",
  "network": "plan",
  "necessity.networkException": "plan",
  "authorization": "plan pip work program",
  "necessity.therapist": "plan pip work program treated",
  "necessity.therapistKindCovered": "plan program",
  "coverage.planYearStart": "plan",
  "necessity.sharedLimit": "plan",
  "necessity.diagnosisCode": "plan pip work program",
  "necessity.referralRequired": "plan pip medicaid",
  "necessity.primaryCareReferral": "gatekeeper",
  "necessity.referrer": "plan pip work program",
  "necessity.referrerAccepted": "plan pip work program",
  "necessity.referral": "plan pip work program",
  "necessity.careUnderWay": "plan pip work program",
  "necessity.baselineDocumented": "plan pip work program",
  "necessity.goalsDocumented": "plan pip work program",
  "necessity.phase": "plan pip work program",
  "coverage.inNetwork": "plan",
  "coverage.outOfNetwork": "outside",
  "coverage.deductible": "pip",
  "charges.allowedAmount": "plan pip work",
  "account": "plan pip work unpriced",
};
