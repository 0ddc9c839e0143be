// @ts-check

/** The estimate to take along: one page. `{names}` that have no value become a line to write on. */
export const takeAlong = {
  note: "Take this to the clinic or keep it with your papers. It holds what you typed and what was worked out from it.",
  whatItIs:
    "The patient made this estimate on {date}. It is a draft that you may hand to the clinic. Only the clinic can issue a good-faith estimate.",
  who: "Patient and plan",
  shareTitle: "What the patient may pay",
  billed: "Full billed charge for all visits",
  coverage: "Coverage",
  taxSaved: "{amount}, of which {saved} may come back as tax saved",
  ifPaid: "{amount}, if the insurer pays",
  usedTitle: "Used so far",
  deductible: "Deductible",
  outOfPocketMaximum: "Out-of-pocket maximum",
  visitLimit: "Visit limit",
  inNetwork: "{name}, in network",
  outOfNetwork: "{name}, out of network",
  pricesTitle: "Price of one visit",
  unitCharge: "Billed charge, one unit",
  billedCharge: "Billed charge",
  allowedAmount: "Allowed amount",
  allowedIn: "Price in network (allowed amount)",
  allowedOut: "Allowed amount, out of network",
  cashRate: "Cash rate",
  network: "Network",
  networkIn: "the clinic is in the plan’s network",
  networkOut: "the clinic is outside the plan’s network",
  serviceTitle: "The service",
  service: "Primary service",
  serviceMinutes: "{care}, {minutes} minutes a visit",
  serviceCode: "Service code",
  condition: "Condition",
  diagnosis: "Diagnosis code",
  visits: "Number of visits",
  often: "How often",
  firstVisit: "First visit",
  itemsTitle: "The visits",
  itemsIfCovered: "The visits, if they are covered",
  plannedTitle: "Expected charges for {visits}",
  price: "Price",
  one: "One visit",
  visit: "Visit",
  visitOn: "{number}, {date}",
  run: "{first}–{last}",
  runOn: "{visits}, {first} to {last}",
  lowest: "Patient pays, lowest",
  highest: "Patient pays, highest",
  patientPays: "Patient pays",
  all: "All visits",
  clinicTitle: "For the clinic to fill in",
  provider: "Provider",
  number: "NPI or tax number",
  location: "Place of the service",
  contact: "How to reach the clinic",
  issued: "Date, name, signature",
  neededTitle: "Needed before the first visit",
  neededReferral: "A written referral: diagnosis, how often, how long",
  neededReferralIfAsked: "A written referral, if the plan asks for one: diagnosis, how often, how long",
  neededDirectAccess: "No referral: this therapist can treat without one. Some states limit that to the first weeks or visits",
  neededNoReferral: "No referral: the plan does not ask for one, the patient was told",
  neededPrimaryCare: "A referral from the primary-care doctor, on file with the plan",
  neededAuthorization: "Prior authorization (the plan’s yes before the visits): {status}",
  noticesTitle: "Notices",
  noticeGuarantee: "This is an estimate and no guarantee of benefits. The plan decides when it gets the claim.",
  noticeDiffer:
    "The clinic may charge you more or less, for example when a visit is longer. It may plan and bill other care of the course apart.",
  noticeBalance: "A clinic outside the network may bill you for the part of its price above what the plan allows.",
  noticeMissed:
    "Ask before you pay: when an in-network clinic missed an authorization, its contract often makes the clinic bear the denied claim, not you.",
  noticeMissedWork:
    "Ask before you pay: when the claim is accepted, the clinic often may not bill you for a visit that was not authorized.",
  noticeCash:
    "An in-network clinic may be bound not to take its cash rate from you. Ask it, in writing, not to bill the plan: you have that right when you pay in full (45 CFR 164.522(a)(1)(vi)). Then nothing of it counts toward the deductible or the maximum.",
  noticeCopayHelp: "Ask the plan whether help with copays counts toward the deductible and the maximum. It is not counted here.",
  noticeContract: "This paper is not a contract. It does not oblige you to have these visits, nor the clinic to give them.",
  noticeRight:
    "If you have no insurance or pay yourself, you have a right to a good-faith estimate from the clinic. Ask for it in writing before the first visit.",
  noticeDispute:
    "If the bill is $400 or more above that estimate, you can dispute it within 120 days of the bill’s date. You need the estimate in hand, and there is a fee of $25.",
  noticeComplain: "If you asked for a good-faith estimate and got none, complain: 1-800-985-3059.",
  asOf: "The patient typed the amounts on {today}.",
  asOfFigures: "The patient typed the amounts on {today}. Federal figures last checked on {date}.",
};

/** The same of a course of one visit, where it is said otherwise. */
export const takeAlongOne = {
  billed: "Full billed charge for the visit",
  all: "In all",
  itemsTitle: "The visit",
  itemsIfCovered: "The visit, if it is covered",
};

/** How prior authorization stands, in a row of a list. */
export const authorizations = {
  notRequired: "the patient was told that none is needed",
  approved: "the patient was told that it is given",
  pending: "asked for, not answered yet",
  missing: "needed, not given yet",
  unknown: "not known yet; ask the insurer",
};
