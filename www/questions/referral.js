// @ts-check
import { askedOf } from "./asked.js";

/** @import { Group } from "./kinds.js" */

const YES_OR_NO = ["yes", "no"];

/** Whoever is no doctor: whether the plan takes their referral has to be asked. */
const MAY_COUNT = [
  "nursePractitioner",
  "physicianAssistant",
  "chiropractor",
  "physicalTherapist",
  "naturopath",
  "dentist",
  "podiatrist",
  "midwife",
  "acupuncturist",
  "psychologist",
  "other",
];

/** @type {Group} */
export const referral = {
  group: "referral",
  when: askedOf["necessity.referrer"],
  items: [
    { place: "lead", word: "group.referral.intro" },
    {
      answer: "code",
      path: "necessity.diagnosisCode",
      insteads: { unknown: "instead.unknown", none: "necessity.diagnosisCode.none" },
    },
    {
      answer: "list",
      path: "necessity.referralRequired",
      explains: ["referral"],
      when: askedOf["necessity.referralRequired"],
      options: ["yes", { value: "no", shows: "no-referral-asked" }],
    },
    {
      place: "box",
      unless: "no-referral-asked",
      items: [
        {
          answer: "list",
          path: "necessity.primaryCareReferral",
          when: askedOf["necessity.primaryCareReferral"],
          options: [...YES_OR_NO, "notRequired"],
          explains: ["primaryCareDoctor"],
        },
        {
          answer: "list",
          path: "necessity.referrer",
          options: [
            "physician",
            ...MAY_COUNT.map((value) => ({ value, shows: "referrer-may-count" })),
            { value: "nobody", shows: "no-referral" },
          ],
        },
        { answer: "list", path: "necessity.referrerAccepted", when: "referrer-may-count", options: YES_OR_NO },
        {
          answer: "written",
          path: "necessity.referral",
          unless: "no-referral",
          of: ["necessity.referral.reason", "necessity.referral.frequency", "necessity.referral.duration"],
        },
      ],
    },
    { answer: "list", path: "necessity.careUnderWay", options: ["yes", { value: "no", shows: "not-begun" }] },
    {
      answer: "written",
      id: "improvement",
      unless: "not-begun",
      of: ["necessity.baselineDocumented", "necessity.goalsDocumented"],
    },
    { answer: "list", path: "necessity.phase", options: ["acute", "postSurgical", "chronic", "upkeep"] },
  ],
};
