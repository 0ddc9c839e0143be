// @ts-check
import { askedOf } from "./asked.js";

/** @import { Group } from "./kinds.js" */

/** @type {Group} */
export const visits = {
  group: "visits",
  items: [
    { answer: "figure", path: "course.visits", unit: "count" },
    {
      place: "row",
      items: [
        { answer: "date", path: "course.firstVisit" },
        { answer: "figure", path: "course.visitsPerWeek", unit: "count" },
      ],
    },
    {
      place: "row",
      items: [
        { answer: "figure", path: "necessity.minutes", unit: "count", echo: "read" },
        { answer: "list", path: "necessity.serviceCode", options: ["97124", "97140", "both"] },
      ],
    },
    { answer: "figure", path: "charges.billedCharge", unit: "money" },
    {
      place: "fold",
      id: "per-unit",
      title: "perUnit.title",
      items: [{ answer: "figure", path: "charges.chargePerUnit", unit: "money" }],
    },
    {
      answer: "figure",
      path: "charges.allowedAmount",
      explains: ["allowedAmount"],
      when: askedOf["charges.allowedAmount"],
      unit: "money",
      insteads: { unknown: "instead.unknown" },
    },
    {
      answer: "figure",
      path: "charges.cashRate",
      unit: "money",
      insteads: { unknown: "instead.unknown", none: "instead.cashNone" },
    },
  ],
};
