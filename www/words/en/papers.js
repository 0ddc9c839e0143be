// @ts-check
import { call } from "./call.js";
import { denial, helpers, routes, weekdays } from "./denial.js";
import { necessity, referral } from "./letters.js";
import { authorizations, takeAlong, takeAlongOne } from "./take-along.js";

/** Every sentence of the papers. `{names}` that have no value become a line to write on. */
export const papers = {
  common: {
    blank: "blank line to fill in",
    copied: "The text is copied.",
    notCopied: "This browser did not allow copying. The text is selected below: copy it by hand.",
    needsEstimate: "This paper is filled in from your estimate. Answer the questions above until the estimate appears, then open it again.",
    inEnglish: "The letter is in English, as a doctor or a plan will read it. Here you can see it in your own language.",
    today: "{today}",
    dear: "Dear {name},",
    sincerely: "Sincerely,",
    signature: "Signature",
    name: "Name",
    patientName: "Patient",
    born: "Date of birth",
    plan: "Insurer or plan",
    memberId: "Member ID",
    groupNumber: "Group number",
    claimNumber: "Claim number",
    injuryDate: "Date of the injury",
    address: "Address",
    phone: "Phone",
    clinic: "Clinic",
    clinicAddress: "Clinic’s address",
    clinicNumber: "Clinic’s NPI or tax number",
    therapist: "Therapist",
    diagnosisCode: "Diagnosis code",
    plannedVisits: "Visits planned",
    serviceDates: "Dates of the visits",
    representative: "Authorized representative",
    codesBoth: "97124 and 97140",
    perWeek: "{visits} a week",
    perWeekOne: "once a week",
    visitsBetween: "{visits}, from {first} to {last}",
    conditionAndCode: "{condition}, diagnosis code {code}",
    row: "{name}: {value}",
    totalAndMet: "total {total}, met so far {met}",
    totalAndUsed: "total {total}, used so far {used}",
    totalAndRemaining: "total {total}, remaining {remaining}",
    hasNone: "the plan has none",
  },

  /** What the care is, in a sentence, and with its billing codes. */
  care: {
    manual: { name: "manual therapy", coded: "manual therapy (97140)" },
    massage: { name: "massage therapy", coded: "massage therapy (97124)" },
    both: { name: "massage therapy and manual therapy", coded: "massage therapy (97124) and manual therapy (97140)" },
    either: { name: "massage or manual therapy", coded: "massage therapy (97124) or manual therapy (97140)" },
  },

  /** Who treats, in a sentence. */
  therapists: {
    massageTherapist: "a licensed massage therapist",
    massageTherapistSupervised: "a massage therapist under a physical therapist or physician",
    physicalTherapist: "a physical therapist",
    occupationalTherapist: "an occupational therapist",
    chiropractor: "a chiropractor",
    acupuncturist: "an acupuncturist",
    naturopath: "a naturopathic physician",
  },

  /** Who refers, in a sentence. */
  referrers: {
    physician: "a physician",
    chiropractor: "a chiropractor",
    physicalTherapist: "a physical therapist",
    nursePractitioner: "a nurse practitioner",
    physicianAssistant: "a physician assistant",
    naturopath: "a naturopathic physician",
    dentist: "a dentist",
    podiatrist: "a podiatrist",
    midwife: "a midwife",
    acupuncturist: "an acupuncturist",
    psychologist: "a psychologist",
  },

  call,
  referral,
  necessity,

  authorization: {
    note: "Have all of this in hand before the first visit. A visit before the authorization may be denied.",
    meaning: "Prior authorization is the plan’s yes before the visits. Here it is called authorization.",
    standing: "Where it stands",
    notRequired: "You were told that you need no authorization. Ask for that in writing, and keep it.",
    approved: "You were told that the visits are authorized. Check that you can fill in each line below.",
    pending: "The insurer has not answered yet. Wait for the answer before the first visit.",
    missing:
      "The visits need authorization and do not have it yet. Ask the clinic or your doctor to send the request, and do not begin before the answer.",
    unknown: "You do not know yet whether the visits need authorization. Ask the insurer before the first visit.",
    nobody: "No insurance is known to pay for these visits, so nobody has to authorize them.",
    inHand: "In hand before the first visit",
    number: "Authorization number: {blank}",
    dates: "It holds from {from} until {until}",
    visits: "Visits authorized: {authorized}. Visits planned: {planned}",
    lastVisit: "The last planned visit, {last}, lies within these dates",
    codes: "Billing codes it names: {codes}",
    diagnosis: "Diagnosis code it names: {code}",
    provider: "Clinic it names: {clinic}. Therapist: {therapist}",
    who: "Who said so: {name}, on {day}, reference number {number}",
    adjuster: "Adjuster: {name}. The clinic sends the request to fax number {fax}",
    notNeeded: "The insurer’s own words that you need no authorization, as a letter or a page of the portal, printed or saved",
    letter: "The authorization itself, as a letter or a page of the portal, printed or saved",
    referral: "The referral with the diagnosis, how often and how long",
    later: "On the way",
    continueAt: "The authorization has to go on at {visits}. Ask for it in good time before.",
    visitNumber: "visit {n}",
    moreAt: "The authorization does not reach {visit}. Ask for more before the last authorized visit.",
    missedTitle: "If a visit was not authorized",
    missed:
      "Ask before you pay. When an in-network clinic missed an authorization, its contract often makes the clinic bear the denied claim, not you.",
    missedWork:
      "Ask before you pay. When your claim is accepted, the clinic often may not bill you for a visit that was not authorized. Your state’s workers’ compensation agency can tell you, free of charge.",
    promiseWithout:
      "That you need no authorization is no promise to pay: the insurer can still look at the diagnosis, the limits and whether you are insured on the day.",
    promise:
      "An authorization is no promise to pay: the insurer can still look at the diagnosis, the limits and whether you are insured on the day.",
  },

  denial,
  routes,
  helpers,
  weekdays,
  takeAlong,
  takeAlongOne,
  authorizations,
};
