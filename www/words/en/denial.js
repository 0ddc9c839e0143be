// @ts-check

/** What is said after a denial. `{names}` that have no value become a line to write on. */
export const denial = {
  note: "Type the day on which the denial reached you, so that the deadlines can be worked out. Two letters follow: the first asks for the reasons, the second is the appeal.",
  noteRoute: "This denial goes a way of its own, told below. The letter asks for the reasons.",

  firstTitle: "First, before any appeal",
  corrected: "Ask the clinic whether a corrected claim or request mends it: the code, its modifier, the units or the dates may be wrong.",
  peer: "Ask your doctor to call the plan’s own reviewer (a “peer-to-peer” call) before you send the appeal. Ask how many days there are for that call.",
  peerMedicaid:
    "If a health plan manages your Medicaid, ask your doctor to call its reviewer (a “peer-to-peer” call) before you send the appeal. Ask how many days there are for that call.",
  missed:
    "Ask before you pay. When an in-network clinic missed an authorization (the plan’s yes before the visits), its contract often makes the clinic bear the denied claim, not you.",
  missedWork:
    "Ask before you pay. When your claim is accepted, the clinic often may not bill you for a visit that was not authorized (allowed by the insurer before the visit).",
  reasons:
    "Ask the insurer at once, in writing, for the reason, the part of the plan, and the criteria it used. This is free. A letter for it is below.",
  copy: "If a private employer or a union gives the plan, send a copy to its plan administrator, most often the benefits office. The summary plan description names it.",

  deadlinesTitle: "Deadlines",
  waiting: "Look again at the days above: one of them cannot be right.",
  noKind: "Choose on the form what pays for your visits: the deadlines depend on it.",
  deadlines: {
    internalAppeal: "Appeal to the plan: by {date}. That is 180 days from the day the denial reached you.",
    externalReview: "External review: by {date}. That is four months from the day the final denial reached you.",
    reconsideration: "Reconsideration by the plan: by {date}. That is six months from the date of the notice.",
  },
  rules: {
    internalAppeal: "Appeal to the plan: you have 180 days from the day the denial reached you.",
    externalReview: "External review: you have four months from the day a final denial reaches you.",
    reconsideration: "Reconsideration by the plan: you have six months from the date of the notice.",
  },
  personnelOffice:
    "The plan has {answers} to answer. If it says no again, ask the Office of Personnel Management within {days} of the date of its letter. If it does not answer, ask within {silence} of the day you wrote to the plan. If it asks you or the clinic for more information, send that within 60 days. If no decision comes then, ask within {silence} of the day the plan asked for it.",
  federalToo:
    "If your plan is one for federal employees (FEHB or PSHB), ask it to reconsider within six months of the date of the notice, then the Office of Personnel Management. There is no external review of the other kind.",
  notice: "If your notice gives another date, that one holds.",
  past: "That day has passed. Ask at once, in writing, whether they still take it.",
  weekend: "{date} falls on a {weekday}: send it before.",
  refusedClaim:
    "For the refusal of your injury claim, the date in its own notice holds. That time is often shorter, sometimes only 14 days.",
  plan: "The plan has to decide within {hours} if it is urgent, within {before} if you have not had the visits yet, and within {after} if you have had them. If it stays silent longer, that counts as a denial.",
  reviewer:
    "An external reviewer decides within {days}, or {hours} if it is urgent. The plan is bound by it. If it is urgent, you may ask for it together with the appeal.",
  qualifies:
    "A denial for medical necessity qualifies for an external review. A denial only because the contract leaves massage out may not.",
  qualifiesManual:
    "A denial for medical necessity qualifies for an external review. If it says only that the contract leaves massage out, answer that your care is manual therapy.",
  goesOn:
    "If the plan ends visits that it had authorized, appeal before the last authorized day and say that you want the visits to go on. It must tell you early enough for that, and go on paying until it has decided.",
  secondAppeal:
    "Some employers’ plans look twice. If the letter offers a second appeal, send it by the date there. The four months begin with the letter that calls itself final.",
  early:
    "Send it early and by certified mail, or through the portal, and keep the receipt. It must be there by that day, not only be posted, unless the notice says otherwise.",
  asOf: "These rules were last checked on {date}.",

  helpTitle: "Who helps you, free of charge",
  helperPhone: "{helper}, {phone}",

  packetTitle: "What goes with the appeal",
  packet: [
    "The denial notice",
    "If you had visits: the explanation of benefits (EOB) and the itemized bill",
    "The authorization and its number, if you have one",
    "The referral with the diagnosis",
    "The plan of care: how often and how long",
    "Your progress, measured: first and latest figures",
    "A letter from the professional who referred you",
    "The plan’s own words about massage, manual therapy or rehabilitation",
    "Your record of calls: date, name, reference number",
  ],

  certified: "By certified mail, return receipt requested",
  to: "To",
  toAddress: "Appeals address, from the notice",
  toWhom: "To whom it may concern,",
  representativeIfAny: "Authorized representative, if any",

  reasonsSubject: "Request for the reasons of a denial",
  reasonsAsk: "In your notice of {notice} you denied {care} (billing code {codes}). I ask you to send me, in writing and free of charge:",
  reasonsReason: "the reason for the denial, in full;",
  reasonsClause: "the part of the plan or policy that it rests on, word for word;",
  reasonsCriteria: "the rule, guideline or medical criteria that you used, and how you applied them to my case;",
  reasonsFile: "a copy of all papers and records about my claim;",
  reasonsHow: "how, where, and by what day I can appeal.",
  /** The law that gives the right to the reasons, by who stands behind the plan. */
  rights: {
    employer: "I ask this under 29 CFR 2560.503-1(h)(2)(iii) and (m)(8) and under 45 CFR 147.136, whichever holds for my plan.",
    insured:
      "I ask this under 45 CFR 147.136 and, if a private employer or a union gives the plan, under 29 CFR 2560.503-1(h)(2)(iii) and (m)(8).",
    federalEmployee: "I need this to ask for a reconsideration under 5 CFR 890.105.",
  },
  administrator:
    "If a private employer or a union gives the plan, its plan administrator gets a copy of this letter. I ask the administrator for the plan document and the summary plan description within 30 days (ERISA section 104(b)(4)).",
  copyTo: "Copy to the plan administrator, if a private employer or a union gives the plan: {administrator}",
  reasonsThanks: "Thank you for a reply in good time.",

  appealSubject: "Appeal of a denial",
  reconsiderSubject: "Request for reconsideration (5 CFR 890.105)",
  appealAsk:
    "I appeal the denial in your notice of {notice}, which I received on {received}. You denied {visits} of {care} (billing code {codes}) at {clinic}, to treat {condition}.",
  reconsiderAsk:
    "I ask you to reconsider the denial in your notice of {notice}, which I received on {received}. You denied {visits} of {care} (billing code {codes}) at {clinic}, to treat {condition}.",
  appealSaid: "You gave this reason: {said}. I answer it point by point:",
  points: {
    reason: "Why this reason does not hold: {answer}",
    functionLost: "What I cannot do, or only with pain: {answer}",
    tried: "What I have tried, and why it did not help enough: {answer}",
    progress: "What has improved or should improve, in figures: {answer}",
    support: "The guideline or study that supports this treatment, with its year: {answer}",
    words: "What the plan itself says about this care, with the page: {answer}",
  },
  appealEncloses: "I enclose what is ticked:",
  enclosures: [
    "the denial notice",
    "the explanation of benefits",
    "the itemized bill",
    "the authorization",
    "the referral",
    "the plan of care",
    "the record of my progress",
    "the letter of {referrer}",
    "the plan’s own words",
    "my record of calls",
  ],
  appealReview:
    "I ask for a review by a health professional who is trained in this field, had no part in the first decision, and does not work under whoever made it. Name the experts whom you asked, and send me any new evidence before you decide. Answer me in writing. If you uphold the denial, state the reason, the part of the plan and the criteria used, and how I can ask for an external review.",
  reconsiderReview:
    "I ask that you answer me in writing. If you uphold the denial, state the reason, the part of the brochure and the criteria used, and how I can ask the Office of Personnel Management to review it.",
  visits: "the visits",
};

/** Whose route an appeal goes where the rules of plans do not hold. */
export const routes = {
  workClaim:
    "If the claim itself was refused, protest it. Your state has a route of its own: the notice says where and by when, and the time can be as short as 14 days. If you have a health plan, give it the refusal letter: it may pay meanwhile.",
  workVisits:
    "If the claim was accepted and only visits were refused, have this refusal reviewed. The notice says whether you ask for that or the provider who treats the injury, how, and by what day, often within 14 to 30 days, so read it at once. A health plan most often does not pay for an accepted work injury.",
  workVisitsCalifornia:
    "In California the request is yours: sign the form for an independent medical review (IMR) that comes with the written decision. Send it in within 30 days of the day the decision was sent to you.",
  auto: "For auto insurance your policy and your state’s law decide the route. The notice says where to turn and by when; the time can be as short as 30 days, so read it at once.",
  medicare:
    "Medicare has a route of its own. The notice from Medicare or from your Medicare plan says how to appeal and by when; the time can be as short as 30 days, so read it at once.",
  medicaid:
    "Medicaid has a route of its own. Most members have a health plan that manages their Medicaid: appeal to that plan first, within 60 days of the date on its notice. If it says no again, or does not answer in time, ask the state for a fair hearing. If no plan manages your Medicaid, ask for the fair hearing right away. The notice says how and by when; the time can be as short as 30 days, so read it at once.",
  medicaidGoesOn:
    "If visits that had been authorized are cut or ended, ask within 10 days of the notice, or before the cut starts, and say that you want them to go on. Then most often they do, until the decision. If the plan says no again, ask for the hearing within 10 days of that, and say so once more. If you lose, you may have to pay for them.",
  medicaidChild:
    "If the patient is under 21, say so. Medicaid must then pay for any treatment that the patient needs and that federal law lets it pay, even if it does not pay that for adults (EPSDT, 42 U.S.C. 1396d(r)(5)).",
  tricare:
    "TRICARE has a route of its own. The notice says how to appeal and by when; the time can be as short as 30 days, so read it at once.",
  tricareForLife:
    "If you have Medicare too (TRICARE For Life), Medicare pays first and TRICARE after it. If it was Medicare that denied the visits, appeal to Medicare first.",
  va: "The VA has a route of its own. The notice says how to ask for another look and by when; the time can be as short as 30 days, so read it at once.",
  ownPapers:
    "This kind of plan is outside the federal rules on appeals. Its own papers and the notice say how to appeal and by when; the time can be as short as 30 days, so read the notice at once.",
};

/** Who helps free of charge. */
export const helpers = {
  ebsa: "If a private employer or a union gives the plan: EBSA, of the Department of Labor",
  insuranceDepartment: "If an insurance company stands behind it: your state’s insurance department or consumer assistance program",
  centersForMedicare: "If a state, county, city or public school gives the plan: the Centers for Medicare & Medicaid Services",
  ownPapers: "If a church gives the plan: whoever its own papers name",
  officeOfPersonnelManagement: "The Office of Personnel Management, which runs the plans of federal employees",
  ship: "Your State Health Insurance Assistance Program (SHIP)",
  patientAdvocate: "The patient advocate of your VA medical center",
  beneficiaryCounselor: "The beneficiary counselor (BCAC) at a military hospital or clinic",
  legalAid: "A legal aid office near you, which often helps with a fair hearing",
  workersCompensationAgency: "Your state’s workers’ compensation agency",
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
