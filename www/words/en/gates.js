// @ts-check

/** A point of the check: its name inside a list, and how it can stand. */
export const gates = {
  planPaysMassage: {
    title: "massage as a benefit",
    met: "You were told, or it is written, that massage is paid.",
    notMet: "You were told, or it is written, that massage is not paid.",
    unknown: "Nobody has said yet whether massage is paid.",
  },
  specificDiagnosis: {
    title: "a diagnosis",
    met: "The code names a condition.",
    notMet: "The code does not name a condition.",
    unknown: "The diagnosis code is not known.",
  },
  licensedReferrer: {
    title: "who refers you",
    met: "A professional whose referral counts has referred you.",
    notMet: "Nobody whose referral counts has referred you.",
    unknown: "It is not known who referred you.",
  },
  referralComplete: {
    title: "what the referral says",
    met: "The referral says why, how often and for how long.",
    notMet: "The referral is not complete.",
    unknown: "It is not known what the referral says.",
  },
  improvementDocumented: {
    title: "your progress in writing",
    met: "Your provider has written down how you were at the start and what should improve.",
    notMet: "Your provider has not written down all of how you were at the start and what should improve.",
    unknown: "We do not know whether your provider has written this down.",
  },
  notMaintenance: {
    title: "care that can still make you better",
    met: "The visits treat a condition.",
    notMet: "The visits do not count as treatment.",
    unknown: "It is not known what the treatment is for.",
  },
  primaryCareReferral: {
    title: "your primary-care doctor’s referral",
    met: "Your primary-care doctor has referred you.",
    notMet: "Your primary-care doctor has not referred you, and this kind of plan asks for it.",
    unknown: "It is not known whether your primary-care doctor has referred you.",
  },
  priorAuthorization: {
    title: "approval ahead of time",
    met: "The visits are approved, or need no approval.",
    notMet: "The visits need approval and do not have it.",
    unknown: "It is not known whether the visits need approval.",
  },
  authorizedVisits: {
    title: "enough approved visits",
    met: "As many visits are approved as are planned.",
    notMet: "Fewer visits are approved than are planned.",
    unknown: "It is not known how many visits are approved.",
  },
  therapistKind: {
    title: "the kind of therapist",
    met: "{Payer} pays this kind of therapist.",
    notMet: "{Payer} does not pay this kind of therapist.",
    unknown: "It is not known whether {payer} pays this kind of therapist.",
  },
  inNetwork: {
    title: "the network",
    met: "The clinic is in the plan’s network.",
    notMet: "The clinic is outside the plan’s network.",
    unknown: "It is not known whether the clinic is in the plan’s network.",
  },
  limitsLeft: {
    title: "limits that last",
    met: "The limits last for all visits.",
    notMet: "The limits do not last for all visits.",
    unknown: "It is not known whether the limits last for all visits.",
  },
  paysFirst: {
    title: "which insurer pays first",
    met: "No other insurer has to pay first.",
    notMet: "Another insurer has to pay first.",
    unknown: "It is not known whether another insurer has to pay first.",
  },
  claimAccepted: {
    title: "an accepted claim",
    met: "The insurer has accepted your claim.",
    notMet: "The insurer has refused your claim.",
    unknown: "It is not known whether the insurer has accepted your claim.",
  },
};

/** What follows where a point is not known, where that is not the mere opposite of its sentence. */
export const ifUnknown = {
  planPaysMassage: "If the answer is no, {follows}",
  specificDiagnosis: "If there is no code for a condition, {follows}",
  licensedReferrer: "If you need a referral and have none that counts, {follows}",
  referralComplete: "If it leaves out why, how often or for how long, {follows}",
  improvementDocumented: "If any of this is not written down, {follows}",
  notMaintenance: "If the visits do not count as treatment, {follows}",
  primaryCareReferral: "If your plan asks for it and you do not have it, {follows}",
  priorAuthorization: "If the visits need approval and you start without it, {follows}",
  authorizedVisits: "If fewer are approved than are planned, {follows}",
  therapistKind: "If the answer is no, {follows}",
  inNetwork: "If it is outside the network and your plan makes no exception, {follows}",
  paysFirst: "If another insurer has to pay first, {follows}",
};
