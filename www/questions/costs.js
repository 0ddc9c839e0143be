// @ts-check
import { askedOf } from "./asked.js";
import { costSharing } from "./cost-sharing.js";

/** @import { Group, Item } from "./kinds.js" */

const INSTEADS = { unknown: "instead.unknown", none: "instead.policyNone" };
const POLICY_LIMIT = { remaining: "limit.remaining", amount: "pip.amount", used: "limit.used" };

/** @type {Item[]} */
const networks = [
  {
    place: "section",
    id: "in-network",
    title: "network.inTerms",
    when: "in-network",
    items: [{ place: "box", id: "in-network-questions", items: costSharing("inNetwork") }],
  },
  {
    place: "box",
    when: askedOf["coverage.outOfNetwork"],
    items: [
      {
        place: "section",
        id: "out-of-network",
        title: "network.outTerms",
        when: "out-of-network",
        items: [
          { answer: "tick", path: "coverage.outOfNetwork", value: "none", shows: "nothing-outside" },
          {
            place: "fold",
            id: "out-of-network-questions",
            title: "network.outQuestions",
            unless: "nothing-outside",
            items: [{ place: "box", id: "out-of-network-terms", items: costSharing("outOfNetwork") }],
          },
        ],
      },
    ],
  },
];

/** @type {Item[]} */
const autoPolicy = [
  {
    answer: "progress",
    path: "coverage.deductible",
    explains: ["personalInjuryProtection"],
    unit: "money",
    parts: { remaining: "progress.remaining", amount: "pip.amount", met: "progress.met" },
    insteads: INSTEADS,
  },
  { answer: "figure", path: "coverage.planShare", unit: "percent" },
  { answer: "progress", path: "coverage.limit", unit: "money", parts: POLICY_LIMIT, insteads: INSTEADS },
  {
    place: "fold",
    title: "morePip.title",
    items: [
      { answer: "list", path: "coverage.deductibleBasis", options: ["billedCharge", "allowedAmount"] },
      { answer: "has", path: "coverage.medPay", inside: "limit", parts: POLICY_LIMIT },
    ],
  },
];

/** @type {Item} */
const account = {
  place: "fold",
  id: "account",
  title: "account.title",
  hasError: true,
  when: askedOf.account,
  items: [
    {
      answer: "choices",
      path: "account.kind",
      options: [
        { value: "", name: "no" },
        { value: "hsa", shows: "account" },
        { value: "fsa", shows: "account" },
      ],
      usual: "",
    },
    {
      place: "box",
      when: "account",
      items: [
        { answer: "figure", path: "account.available", unit: "money" },
        { answer: "list", path: "account.federalRate", options: ["0", "10", "12", "22", "24", "32", "35", "37"] },
        { answer: "figure", path: "account.stateRate", unit: "percent" },
        { answer: "tick", path: "account.payroll" },
        { answer: "tick", path: "account.prescribed" },
      ],
    },
  ],
};

/** @type {Group} */
export const costs = {
  group: "costs",
  items: [
    { place: "lead", word: "group.costs.wait", when: "no-kind" },
    { place: "lead", word: "group.costs.intro", when: "plan pip" },
    { place: "lead", word: "group.costs.work", when: "work" },
    { place: "lead", word: "group.costs.unpriced", when: "unpriced" },
    { place: "box", when: "inside", items: [{ place: "lead", word: "group.costs.outside", when: "only-out" }] },
    { place: "box", when: askedOf["coverage.inNetwork"], items: networks },
    { place: "box", when: askedOf["coverage.deductible"], items: autoPolicy },
    account,
  ],
};
