// @ts-check

/** What is said after a denial. `{names}` that have no value become a line to write on. */
export const denial = {
  title: "After a denial",
  note: "Begin with the day on which the denial reached you, so that the last days can be worked out. Two letters follow: the first asks for the reasons, the second is the appeal.",
  noteRoute: "This denial goes a way of its own, told below. The letter asks for the reasons.",
  fieldNames: {
    denialReceived: "day the denial reached you",
    finalDenialReceived: "day the final denial reached you",
  },
  first: "First: ask for the reasons",
  ask: "Ask the insurer at once, in writing, for the reason of the denial, the part of the plan it rests on, and the criteria it used. This is free. The first letter does it.",
  datesTitle: "Last days",
  noKind: "Choose on the form what pays for your visits: the last days depend on it.",
  noDates:
    "Appeal to the plan: you have 180 days from the day the denial reached you. Fill in that day on the page, and the last day stands here.",
  internal: "Appeal to the plan: at the latest on {date}. That is 180 days from the day the denial reached you.",
  external: "External review: ask for it at the latest on {date}. That is four months from the day the final denial reached you.",
  externalRule: "External review: you have four months from the day a final denial reaches you to ask for it.",
  past: "That day has passed. Ask at once, in writing, whether it is still taken late.",
  weekend: "{date} falls on a {weekday}: send it before.",
  early: "Send it early, and in a way that gives you proof, such as certified mail or the portal’s own receipt.",
  plan: "The plan has to decide within {hours} if it is urgent, within {before} if you have not had the visits yet, and within {after} if you have had them.",
  reviewer: "An external reviewer decides within {days}, or {hours} if it is urgent. The plan is bound by it.",
  qualifies:
    "A denial for medical necessity qualifies for an external review. A denial only because the contract leaves massage out may not.",
  asOf: "These rules were last checked on {date}. Your denial notice is the one that counts.",
  packetTitle: "What goes with the appeal",
  packetNotice: "The denial notice",
  packetReferral: "The referral with the diagnosis",
  packetCare: "The plan of care: how often and how long",
  packetProgress: "Your progress, measured: first and latest figures",
  packetLetter: "A letter from the professional who referred you",
  packetPlan: "The plan’s own words about massage, manual therapy or rehabilitation",
  reasonsSubject: "Request for the reasons of a denial",
  reasonsAsk:
    "In your notice of {notice} you denied payment or approval for medical massage (billing code {codes}). Please send me, in writing and free of charge:",
  reasonsReason: "the reason for the denial, in full;",
  reasonsClause: "the part of the plan or policy that it rests on, word for word;",
  reasonsCriteria: "the rule, guideline or medical criteria that you used, and how you applied them to my case;",
  reasonsFile: "a copy of all papers and records about my claim;",
  reasonsHow: "how, where, and by what day I can appeal.",
  reasonsThanks: "Thank you for a reply in good time.",
  toWhom: "To whom it may concern,",
  appealSubject: "Appeal of a denial",
  appealAsk: "I appeal the denial in your notice of {notice}, which I received on {received}. The reason given was: {said}.",
  appealCare: "Please look at it again and approve {visits} of medical massage (billing code {codes}) at {clinic}, to treat {condition}.",
  appealWhy: "Why this care is medically necessary: {why}",
  appealProgress: "What has improved, measured: {progress}",
  appealPlan: "What the plan says about this care: {words}",
  appealEncloses:
    "I enclose the denial notice, the referral with the diagnosis, the plan of care, the record of my progress, the letter of {referrer}, and the plan’s own words.",
  appealReview:
    "Please have this reviewed by a health professional who had no part in the first decision, and answer me in writing. Should you uphold the denial, please state the reason, the part of the plan, and the criteria used, and how I can ask for an external review.",
  visits: "the visits",
};

/** Whose route an appeal goes where the rules of plans do not hold. */
export const routes = {
  workersCompensation:
    "This is a work injury, so your state’s workers’ compensation agency has a route of its own. The denial notice says where to turn and by when; the agency’s information line can help. No dates are worked out here.",
  auto: "This is auto insurance, so your policy and your state’s law decide the route. The denial notice says where to turn and by when; your state’s insurance department can help. No dates are worked out here.",
  medicare:
    "Medicare has a route of its own. Your notice from Medicare or from your Medicare plan says how to appeal and by when. No dates are worked out here.",
  medicaid:
    "Medicaid has a route of its own, with a fair hearing by the state. The notice says how to ask for it and by when. No dates are worked out here.",
  tricare: "TRICARE has a route of its own. The notice says how to appeal and by when. No dates are worked out here.",
  va: "The VA has a route of its own. The notice says how to ask for another look; a patient advocate at the VA can help. No dates are worked out here.",
  ownPapers:
    "This kind of policy is outside the federal rules on appeals. Its own papers and your notice say how to appeal and by when, sometimes within 30 days: read the notice. No dates are worked out here.",
  none: "You pay the clinic yourself, so there is no plan to appeal to. If you asked for or were given a good-faith estimate by the clinic and the bill is $400 or more above it, you can dispute the bill within 120 days.",
};

export const weekdays = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};
