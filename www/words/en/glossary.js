// @ts-check
/** @import { Glossary } from "../../glossary/find.js" */

/** How a term is asked for. */
export const whatIs = "What does “{name}” mean?";

/**
 * What the words of insurance mean, a record a term: its name as the page says it, other ways in which the page or a plan's papers
 * say it, and what it means. The words are those of the federal Uniform Glossary, the sentences are ours.
 *
 * @satisfies {Glossary}
 */
export const glossary = {
  copayment: { name: "copay", also: ["copayment"], text: "A set amount, such as $30, that you pay for a covered visit." },
  coinsurance: {
    name: "coinsurance",
    text: "Your part of a covered visit as a percent of the amount your plan allows. You pay it once your deductible is met. The plan pays the rest.",
    ofInjury: "Your part of each bill as a percent. The insurer pays the rest.",
  },
  deductible: {
    name: "deductible",
    text: "What you pay in a plan year for covered care before your plan begins to pay. Some plans skip it for visits that have a copay.",
    ofInjury: "What you pay for your care before the insurer begins to pay on your claim.",
  },
  outOfPocketMaximum: {
    name: "out-of-pocket maximum",
    also: ["out-of-pocket limit"],
    text: "The most you pay in a plan year for covered care: deductible, copays and coinsurance together. After that your plan pays the whole allowed amount. Premiums, balance bills and care that is not covered do not count.",
  },
  allowedAmount: {
    name: "allowed amount",
    also: ["plan’s price"],
    text: "The most your plan or insurer counts for a visit. In network, nobody pays what the clinic bills above it. Out of network, you may have to pay that too: this is a balance bill.",
    ofInjury: "The most the insurer counts for a visit.",
  },
  balanceBill: {
    name: "balance bill",
    text: "What a clinic outside the network bills above the amount that your plan allows. You pay it yourself.",
  },
  billedCharge: { name: "billed charge", text: "The full price that a clinic puts on its bill, before any discount." },
  cashRate: { name: "cash rate", text: "A lower price that some clinics ask of people who pay at the visit and do not use insurance." },
  network: {
    name: "network",
    text: "The clinics and professionals that have a contract with your plan and have agreed to its prices.",
  },
  networkException: {
    name: "network gap exception",
    text: "Your plan lets you see a clinic outside its network, since nobody in the network near you gives this care.",
  },
  planYear: {
    name: "plan year",
    text: "The twelve months after which your deductible, your out-of-pocket maximum and your visit limit begin again.",
  },
  visitLimit: {
    name: "visit limit",
    text: "The number of visits that your plan pays for in a plan year. Past it, you pay the visits yourself.",
    ofInjury: "The number of visits that the insurer pays for.",
  },
  priorAuthorization: {
    name: "prior authorization",
    also: ["preauthorization", "precertification"],
    text: "Some plans and insurers must agree that you need the care before you get it. It is also called preauthorization or precertification. It is not a promise to pay.",
  },
  referral: { name: "referral", text: "A paper from a doctor or another professional that sends you to a treatment and says why." },
  primaryCareDoctor: {
    name: "primary-care doctor",
    text: "The doctor you see first. Some plans pay for other care only if this doctor sends you there.",
  },
  planOfCare: { name: "plan of care", text: "What your therapist writes down: the goals, how often you come, and for how long." },
  claim: { name: "claim", text: "What is sent to an insurer so that it pays, for a visit or for an injury." },
  premium: { name: "premium", text: "What you or your employer pay for the insurance itself, most often each month." },
  rider: {
    name: "rider",
    text: "An extra benefit added to a plan. What you pay for it may not count toward your out-of-pocket maximum, and the maximum may not protect you.",
  },
  selfFunded: {
    name: "self-funded",
    text: "Your employer or union pays the bills with its own money. An insurance company may only do the paperwork.",
  },
  summaryOfBenefits: {
    name: "Summary of Benefits",
    also: ["Summary of Benefits and Coverage"],
    text: "A few pages, the same for every health plan, that show what you pay for each kind of care. It is in your portal, and your plan must give it to you if you ask.",
  },
  summaryPlanDescription: {
    name: "Summary Plan Description",
    text: "The longer booklet of a plan from an employer, with its rules and limits. The benefits office has it.",
  },
  explanationOfBenefits: {
    name: "explanation of benefits",
    text: "What your plan sends you after a visit: what was billed, what it allowed, what it paid and what you owe. It is not a bill.",
    ofInjury:
      "What the insurer sends you after a visit: what was billed, what it allowed, what it paid and what you owe. It is not a bill.",
  },
  goodFaithEstimate: {
    name: "good-faith estimate",
    text: "A written price from the clinic itself. If you pay yourself, you may ask for it before the visit, and dispute a bill that is much higher.",
  },
  medicalNecessity: {
    name: "letter of medical necessity",
    text: "A letter in which your doctor says what condition you have, why massage treats it, how often and for how long.",
  },
  personalInjuryProtection: {
    name: "personal injury protection",
    also: ["PIP", "no-fault"],
    text: "A part of an auto policy that pays for care after a car accident, whoever caused it. It is also called PIP or no-fault.",
  },
  medicalPayments: {
    name: "MedPay",
    also: ["medical payments coverage"],
    text: "An extra part of an auto policy. It pays for care after a crash up to its limit, whoever caused it.",
  },
  workersCompensation: {
    name: "workers’ compensation",
    text: "Insurance of your employer. It pays for care after an injury or an illness that comes from your work.",
  },
  adjuster: {
    name: "claims adjuster",
    also: ["adjuster"],
    text: "The person at the insurer who handles your injury. The name is on its letters.",
  },
  declarationsPage: {
    name: "declarations page",
    text: "The first page of an auto policy. It lists what the policy pays for, and up to how much.",
  },
  ppo: { name: "PPO", text: "You may see anyone, and pay more outside the plan’s network." },
  hmo: { name: "HMO", text: "You stay in the network, and your primary-care doctor refers you." },
  epo: { name: "EPO", text: "You stay in the network, often without a referral." },
  pos: { name: "POS", text: "Your primary-care doctor refers you. Outside the network you pay more." },
  hdhp: {
    name: "HDHP",
    also: ["high-deductible plan"],
    text: "A plan with a high deductible, often paired with a health savings account (HSA).",
  },
  medicareAdvantage: {
    name: "Medicare Advantage",
    text: "A private plan in place of Original Medicare. Some pay for a few massage visits.",
  },
  originalMedicare: {
    name: "Original Medicare",
    text: "The federal program for people from 65 on, and for some who are disabled. It is run by the government, not by a private plan.",
  },
  medicaid: { name: "Medicaid", text: "A program of your state for people with little income. In some states it has another name." },
  tricare: { name: "TRICARE", text: "Health care for people in the military, for those who have retired from it, and for their families." },
  hsa: {
    name: "HSA",
    also: ["health savings account"],
    text: "An account with money for health care on which you owe no tax. It is yours to keep.",
  },
  fsa: {
    name: "FSA",
    also: ["flexible spending account"],
    text: "An account at your employer with money for health care on which you owe no tax. Most of it must be used within the year.",
  },
};
