// @ts-check
/** @import { Group } from "./kinds.js" */

const YES_OR_NO = ["yes", "no"];

/** @type {Group} */
export const coverage = {
  group: "coverage",
  items: [
    {
      answer: "list",
      path: "coverage.kind",
      explains: ["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"],
      blankShows: "no-kind",
      options: [
        {
          group: "healthPlans",
          options: [
            { value: "ppo", shows: "plan outside state funded" },
            { value: "hmo", shows: "plan inside gatekeeper state funded" },
            { value: "epo", shows: "plan inside state funded" },
            { value: "pos", shows: "plan outside gatekeeper state funded" },
            { value: "hdhp", shows: "plan outside state funded" },
            { value: "medicareAdvantage", shows: "plan outside" },
            { value: "unknown", shows: "plan outside state funded" },
          ],
        },
        {
          group: "injuries",
          options: [
            { value: "autoPip", shows: "pip state" },
            { value: "workersCompensation", shows: "work state" },
          ],
        },
        {
          group: "programs",
          options: [
            { value: "medicare", shows: "unpriced treated" },
            { value: "tricare", shows: "unpriced exception treated" },
            { value: "medicaid", shows: "unpriced program state medicaid" },
            { value: "va", shows: "unpriced program" },
          ],
        },
        { group: "self", options: [{ value: "none", shows: "unpriced no-insurer" }] },
      ],
    },
    {
      answer: "list",
      path: "necessity.cause",
      when: "plan unpriced",
      options: [{ value: "job", shows: "injury" }, { value: "motorVehicle", shows: "injury accident" }, "other"],
    },
    { answer: "list", path: "necessity.otherInsurance", when: "injury", options: ["pays", "none", "usedUp", "refused"] },
    {
      answer: "list",
      path: "coverage.state",
      when: "state accident",
      // prettier-ignore
      options: [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI",
        "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT",
        "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "VI",
      ],
    },
    { answer: "list", path: "coverage.funding", when: "funded", options: ["insured", "selfFunded", "federalEmployee"] },
    { answer: "choices", path: "coverage.claimAccepted", when: "work", options: [...YES_OR_NO, "unknown"], usual: "unknown" },
    { answer: "list", path: "necessity.planPaysMassage", when: "plan pip work program exception", options: YES_OR_NO },
    {
      answer: "choices",
      path: "network",
      explains: ["network"],
      when: "plan",
      options: [
        { value: "in", shows: "in-network" },
        { value: "out", shows: "out-of-network only-out" },
        { value: "unknown", shows: "in-network out-of-network" },
      ],
      usual: "unknown",
    },
    { answer: "list", path: "necessity.networkException", when: "out-of-network", options: YES_OR_NO, explains: ["networkException"] },
    {
      place: "box",
      when: "plan pip work program",
      items: [
        {
          answer: "list",
          path: "authorization.status",
          explains: ["priorAuthorization"],
          options: ["notRequired", { value: "approved", shows: "approved" }, { value: "pending", shows: "approved" }, "missing"],
        },
        { answer: "figure", path: "authorization.visits", when: "approved", unit: "count" },
      ],
    },
    {
      answer: "list",
      path: "necessity.therapist",
      when: "plan pip work program treated",
      options: [
        "massageTherapist",
        "massageTherapistSupervised",
        "physicalTherapist",
        "occupationalTherapist",
        "chiropractor",
        "acupuncturist",
        "naturopath",
        "other",
      ],
    },
    { answer: "list", path: "necessity.therapistKindCovered", when: "plan program", options: YES_OR_NO },
    { answer: "monthAndDay", path: "coverage.planYearStart", when: "plan", explains: ["planYear"] },
    {
      place: "fold",
      id: "shared-limit",
      title: "sharedLimit.title",
      when: "plan",
      items: [
        {
          answer: "choices",
          path: "necessity.sharedLimit",
          options: [{ value: "yes", shows: "shared-limit" }, "no", "unknown"],
          usual: "unknown",
        },
        {
          place: "box",
          when: "shared-limit",
          items: [
            {
              answer: "several",
              path: "necessity.sharedLimit.therapies",
              options: ["physicalTherapy", "occupationalTherapy", "chiropractic", "acupuncture"],
            },
            { answer: "figure", path: "necessity.sharedLimit.used", unit: "count" },
          ],
        },
      ],
    },
  ],
};
