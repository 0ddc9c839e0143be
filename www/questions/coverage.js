// @ts-check
import { askedOf, shownBy } from "./asked.js";

/** @import { Group } from "./kinds.js" */

const YES_OR_NO = ["yes", "no"];

/** @param {keyof typeof shownBy} value */
const kind = (value) => ({ value, shows: shownBy[value] });

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
          options: [kind("ppo"), kind("hmo"), kind("epo"), kind("pos"), kind("hdhp"), kind("medicareAdvantage"), kind("unknown")],
        },
        {
          group: "injuries",
          options: [kind("autoPip"), kind("workersCompensation")],
        },
        {
          group: "programs",
          options: [kind("medicare"), kind("tricare"), kind("medicaid"), kind("va")],
        },
        { group: "self", options: [kind("none")] },
      ],
    },
    {
      answer: "list",
      path: "necessity.cause",
      when: askedOf["necessity.cause"],
      options: [{ value: "job", shows: "injury" }, { value: "motorVehicle", shows: "injury accident" }, "other"],
    },
    {
      answer: "list",
      path: "necessity.otherInsurance",
      when: "injury",
      options: ["pays", "none", "usedUp", { value: "refused", shows: "refused-claim" }],
    },
    {
      answer: "list",
      path: "coverage.state",
      // Who was hurt at work or in a crash has said it before the insurance of it led on to another payer.
      when: `${askedOf["coverage.state"]} injury`,
      byName: true,
      // prettier-ignore
      options: [
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI",
        "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC", "SD", "TN", "TX", "UT",
        "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "VI",
      ],
    },
    { answer: "list", path: "coverage.funding", when: askedOf["coverage.funding"], options: ["insured", "selfFunded", "federalEmployee"] },
    {
      answer: "choices",
      path: "coverage.claimAccepted",
      when: askedOf["coverage.claimAccepted"],
      options: [...YES_OR_NO, "unknown"],
      usual: "unknown",
    },
    { answer: "list", path: "necessity.planPaysMassage", when: askedOf["necessity.planPaysMassage"], options: YES_OR_NO },
    {
      answer: "choices",
      path: "network",
      explains: ["network"],
      when: askedOf.network,
      options: [
        { value: "in", shows: "in-network" },
        { value: "out", shows: "out-of-network only-out" },
        { value: "unknown", shows: "in-network out-of-network" },
      ],
      usual: "unknown",
    },
    {
      answer: "list",
      path: "necessity.networkException",
      when: "out-of-network",
      // The plan then pays as inside of its network.
      options: [{ value: "yes", shows: "in-network" }, "no"],
      explains: ["networkException"],
    },
    {
      place: "box",
      when: askedOf.authorization,
      items: [
        {
          answer: "list",
          path: "authorization.status",
          explains: ["priorAuthorization"],
          options: ["notRequired", { value: "approved", shows: "approved" }, { value: "pending", shows: "approved" }, "missing"],
        },
        {
          answer: "figure",
          path: "authorization.visits",
          when: "approved",
          unit: "count",
          insteads: { unknown: "instead.unknown", none: "authorization.visits.none" },
        },
      ],
    },
    {
      answer: "list",
      path: "necessity.therapist",
      // After a crash it can decide whether the auto policy pays, also for who has no health insurance.
      when: `${askedOf["necessity.therapist"]} accident`,
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
    { answer: "list", path: "necessity.therapistKindCovered", when: askedOf["necessity.therapistKindCovered"], options: YES_OR_NO },
    { answer: "monthAndDay", path: "coverage.planYearStart", when: askedOf["coverage.planYearStart"], explains: ["planYear"] },
    {
      place: "fold",
      id: "shared-limit",
      title: "sharedLimit.title",
      when: askedOf["necessity.sharedLimit"],
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
