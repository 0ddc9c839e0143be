// @ts-check
/**
 * What the questions say: a record for each answer of the request, by its path. Both networks are asked in the same words, so an answer
 * about one of them stands under `costSharing`.
 */
export const questions = {
  "coverage.kind": {
    label: "What pays for your visits?",
    hint: "Your insurance card often names the kind, such as PPO. If you were hurt at work or in a car, choose that insurance.",
    options: {
      blank: "Choose one",
      ppo: "PPO",
      hmo: "HMO",
      epo: "EPO",
      pos: "POS",
      hdhp: "High-deductible plan (HDHP)",
      medicareAdvantage: "Medicare Advantage",
      unknown: "A health plan, I don’t know which kind",
      autoPip: "Auto insurance (personal injury protection, no-fault)",
      workersCompensation: "Workers’ compensation",
      medicare: "Original Medicare",
      tricare: "TRICARE",
      medicaid: "Medicaid",
      va: "VA health care",
      none: "No insurance, or I pay myself",
    },
    groups: {
      healthPlans: "Health plan",
      injuries: "After an injury",
      programs: "Government program",
      self: "No insurance",
    },
    explain: {
      title: "What do the letters mean?",
      text1: "PPO: you may see anyone, and pay more outside the plan’s network.",
      text2: "HMO: you stay in the network, and your primary-care doctor refers you.",
      text3: "EPO: you stay in the network, often without a referral.",
      text4: "POS: your primary-care doctor refers you; outside the network you pay more.",
      text5: "HDHP: a plan with a high deductible, often paired with a health savings account (HSA).",
      text6: "Medicare Advantage: a private plan in place of Original Medicare. Some pay for a few massage visits.",
    },
  },
  "necessity.cause": {
    label: "What caused your condition?",
    hint: "If a job or a vehicle did, another insurer most often has to pay first.",
    options: {
      blank: "I don’t know",
      job: "An injury at work, or the work itself",
      motorVehicle: "A car or other motor vehicle",
      other: "Something else",
    },
  },
  "necessity.otherInsurance": {
    label: "Does the insurance of your job or of the vehicle pay?",
    hint: "That is workers’ compensation after an injury at work, and auto insurance after an accident. The insurer’s letter to you says so, or your employer or insurance agent knows.",
    options: {
      blank: "I don’t know",
      pays: "Yes, it pays",
      none: "There is no such insurance",
      usedUp: "No, it has paid all that it pays",
      refused: "No, it refused my claim",
    },
  },
  "coverage.state": {
    label: "Which state?",
    hint: "The state of your health plan, most often where you live. After a car accident, the state of the auto policy. After a work injury, the state of your claim.",
    options: {
      blank: "I don’t know",
      AL: "Alabama",
      AK: "Alaska",
      AZ: "Arizona",
      AR: "Arkansas",
      CA: "California",
      CO: "Colorado",
      CT: "Connecticut",
      DE: "Delaware",
      DC: "District of Columbia",
      FL: "Florida",
      GA: "Georgia",
      HI: "Hawaii",
      ID: "Idaho",
      IL: "Illinois",
      IN: "Indiana",
      IA: "Iowa",
      KS: "Kansas",
      KY: "Kentucky",
      LA: "Louisiana",
      ME: "Maine",
      MD: "Maryland",
      MA: "Massachusetts",
      MI: "Michigan",
      MN: "Minnesota",
      MS: "Mississippi",
      MO: "Missouri",
      MT: "Montana",
      NE: "Nebraska",
      NV: "Nevada",
      NH: "New Hampshire",
      NJ: "New Jersey",
      NM: "New Mexico",
      NY: "New York",
      NC: "North Carolina",
      ND: "North Dakota",
      OH: "Ohio",
      OK: "Oklahoma",
      OR: "Oregon",
      PA: "Pennsylvania",
      PR: "Puerto Rico",
      RI: "Rhode Island",
      SC: "South Carolina",
      SD: "South Dakota",
      TN: "Tennessee",
      TX: "Texas",
      UT: "Utah",
      VT: "Vermont",
      VA: "Virginia",
      WA: "Washington",
      WV: "West Virginia",
      WI: "Wisconsin",
      WY: "Wyoming",
    },
  },
  "coverage.funding": {
    label: "Who stands behind your plan?",
    hint: "Your card may say “self-funded”, “administered by” or “insured by”. Or ask your employer’s benefits office or your plan.",
    options: {
      blank: "I don’t know",
      insured: "An insurance company",
      selfFunded: "My employer or union (self-funded)",
      federalEmployee: "It is a plan for federal employees",
    },
    explain: {
      title: "Why does it matter who pays?",
      text: "If an insurance company pays your bills out of its own money, it must follow the laws of your state. If your employer does, or if you have a plan for federal employees, most state laws do not help you, and you appeal a denial in another way. An insurance company often runs such a plan, so its name on your card does not settle it.",
    },
  },
  "coverage.claimAccepted": {
    label: "Has the insurer accepted your claim?",
    hint: "The letter from the workers’ compensation insurer says so and gives a claim number.",
    options: {
      yes: "Yes",
      no: "No, it was refused",
    },
  },
  "necessity.planPaysMassage": {
    label: "Does your insurance pay for massage?",
    hint: "Ask for billing codes 97124 and 97140. The Summary Plan Description may say so under rehabilitation, physical therapy or alternative care.",
    options: {
      blank: "I don’t know",
      yes: "Yes, it told me so or it says so in writing",
      no: "No",
    },
  },
  "network": {
    label: "Is this clinic in your plan’s network?",
    hint: "Ask the clinic and your plan. The portal’s “find a provider” list may be out of date.",
    options: {
      in: "Yes, in network",
      out: "No, out of network",
    },
    explain: {
      title: "What is a network?",
      text: "The clinics and professionals that have a contract with your plan and have agreed to its prices.",
    },
  },
  "necessity.networkException": {
    label: "Does your plan make an exception for this clinic?",
    hint: "It may, if it has nobody near you who gives this treatment (a “network gap exception”). It counts once you have it in writing.",
    options: {
      blank: "I have not asked yet",
      yes: "Yes, I have it in writing",
      no: "No, I asked and my plan refused",
    },
  },
  "authorization.status": {
    label: "Have the visits been approved ahead of time?",
    hint: "An approval has an authorization number. Portals list it under authorizations or referrals. Or ask your plan or insurer.",
    options: {
      blank: "I don’t know",
      notRequired: "Approval is not needed",
      approved: "Yes, approved",
      pending: "Asked for, no answer yet",
      missing: "Needed, and not approved",
    },
    explain: {
      title: "What is prior authorization?",
      text: "Some plans and insurers must agree that you need the care before you get it. It is also called preauthorization or precertification. It is not a promise to pay.",
    },
  },
  "authorization.visits": {
    label: "How many visits are approved?",
    hint: "The approval letter says so. Blank means the approval has no limit.",
  },
  "necessity.therapist": {
    label: "Who gives the treatment?",
    hint: "Ask the clinic who works with you, and who sends the bill.",
    options: {
      blank: "I don’t know",
      massageTherapist: "A licensed massage therapist",
      massageTherapistSupervised: "A massage therapist whom a physical therapist or a doctor supervises",
      physicalTherapist: "A physical therapist",
      occupationalTherapist: "An occupational therapist",
      chiropractor: "A chiropractor",
      acupuncturist: "An acupuncturist",
      naturopath: "A naturopathic doctor",
      other: "Someone else",
    },
  },
  "necessity.therapistKindCovered": {
    label: "Does your plan pay this kind of therapist?",
    hint: "Ask your plan. Some pay massage only when a physical therapist or a chiropractor gives it.",
    options: {
      blank: "I don’t know",
      yes: "Yes",
      no: "No",
    },
  },
  "coverage.planYearStart": {
    label: "Your plan year starts on",
    hint: "On your card or in the portal as plan year, benefit year or effective date. Most start on January 1, so we use that.",
    month: "Month",
    day: "Day",
    explain: {
      title: "What is a plan year?",
      text: "The twelve months after which your deductible, your out-of-pocket maximum and your visit limit begin again.",
    },
  },
  "necessity.sharedLimit": {
    label: "Do other therapies use up the same visit limit?",
    hint: "In the Summary of Benefits and Coverage, under “limitations”, for example “30 visits combined”.",
    options: {
      yes: "Yes",
      no: "No",
    },
  },
  "necessity.sharedLimit.therapies": {
    label: "Which ones?",
    options: {
      physicalTherapy: "Physical therapy",
      occupationalTherapy: "Occupational therapy",
      chiropractic: "Chiropractic",
      acupuncture: "Acupuncture",
    },
  },
  "necessity.sharedLimit.used": {
    label: "Visits they have used this plan year",
    hint: "Count them, or ask your plan. Blank means you don’t know.",
  },
  "necessity.diagnosisCode": {
    label: "Diagnosis code",
    hint: "On the referral or the visit summary: a letter and digits, such as M54.2. Only the person who refers you can choose it.",
    none: "Nobody has named a condition yet",
  },
  "necessity.referralRequired": {
    label: "Does your insurance ask you for a referral or a prescription?",
    hint: "Look in your plan’s papers or your policy, or ask when you call. Some let you see a therapist without one.",
    options: {
      blank: "I don’t know",
      yes: "Yes",
      no: "No, it asks for none",
    },
  },
  "necessity.primaryCareReferral": {
    label: "Has your primary-care doctor referred you?",
    hint: "The plan has the referral on file: look in the portal under referrals, or ask the doctor’s office.",
    options: {
      blank: "I don’t know",
      yes: "Yes",
      no: "No",
      notRequired: "My plan asks for none (open access)",
    },
  },
  "necessity.referrer": {
    label: "Who referred you?",
    hint: "Whoever signed the referral or prescription.",
    options: {
      blank: "I don’t know",
      physician: "A doctor (MD or DO)",
      nursePractitioner: "A nurse practitioner",
      physicianAssistant: "A physician assistant",
      chiropractor: "A chiropractor",
      physicalTherapist: "A physical therapist",
      naturopath: "A naturopathic doctor",
      dentist: "A dentist",
      podiatrist: "A podiatrist",
      midwife: "A midwife",
      acupuncturist: "An acupuncturist",
      psychologist: "A psychologist",
      other: "Someone else",
      nobody: "Nobody yet",
    },
  },
  "necessity.referrerAccepted": {
    label: "Does your plan accept a referral from this person?",
    hint: "Ask your plan. Some accept only a doctor’s.",
    options: {
      blank: "I don’t know",
      yes: "Yes",
      no: "No",
    },
  },
  "necessity.referral": {
    label: "Does the referral say in writing …",
    hint: "Read the paper itself, for example “twice a week for six weeks”.",
  },
  "necessity.referral.reason": {
    label: "the medical reason?",
  },
  "necessity.referral.frequency": {
    label: "how often?",
  },
  "necessity.referral.duration": {
    label: "for how long?",
  },
  "necessity.careUnderWay": {
    label: "Have your visits begun?",
    hint: "Once you have had visits, your plan may ask how you improve. Before the first one nobody can have written that down.",
    options: {
      blank: "I don’t know",
      yes: "Yes",
      no: "No, not yet",
    },
  },
  "necessity.baselineDocumented": {
    label: "how you were at the start?",
  },
  "necessity.goalsDocumented": {
    label: "what should improve?",
  },
  "necessity.phase": {
    label: "What is the treatment for?",
    hint: "If you are not sure, ask whoever refers you. Plans pay to treat a condition, not to keep well.",
    options: {
      blank: "I don’t know",
      acute: "A new condition or injury",
      postSurgical: "Getting better after surgery",
      chronic: "A long-lasting (chronic) condition",
      upkeep: "Staying well: upkeep, stress, relaxation",
    },
  },
  "costSharing.copayment": {
    label: "Copay for one visit",
    hint: "On your card, often next to “specialist” or “therapy”. In the portal: copay.",
    explain: {
      title: "What is a copay?",
      text: "A fixed amount, such as $30, that you pay for a covered visit.",
    },
  },
  "costSharing.coinsurance": {
    label: "Coinsurance: you pay",
    hint: "In the Summary of Benefits and Coverage, under “rehabilitation services”. If it says the plan pays 80%, type 20.",
    explain: {
      title: "What is coinsurance?",
      text: "Your part of a covered visit as a percent of the amount your plan allows. You pay it once your deductible is met. The plan pays the rest.",
    },
  },
  "costSharing.words": {
    label: "Or type what your plan’s paper says here",
    hint: "Copy it from the Summary of Benefits and Coverage, under “rehabilitation services”. For example: “$30 copay/visit, deductible does not apply”.",
  },
  "costSharing.deductible": {
    label: "Deductible",
    hint: "In the portal, under deductible or accumulators. Two of the three are enough: the third follows.",
    explain: {
      title: "What is a deductible?",
      text: "What you pay in a plan year for covered care before your plan begins to pay. Some plans skip it for visits that have a copay.",
    },
  },
  "costSharing.outOfPocketMaximum": {
    label: "Out-of-pocket maximum",
    hint: "In the portal, often just below the deductible. Two of the three are enough.",
    explain: {
      title: "What is an out-of-pocket maximum?",
      text: "The most you pay in a plan year for covered care: deductible, copays and coinsurance together. After that your plan pays the whole allowed amount. Premiums, balance bills and care that is not covered do not count.",
    },
  },
  "costSharing.visitLimit": {
    label: "Visit limit",
    hint: "In the Summary of Benefits and Coverage, under “limitations”. Physical therapy or chiropractic visits often use up the same limit.",
  },
  "costSharing.visitLimit.countsUnpaidVisits": {
    label: "Does a visit use up the limit when your plan pays nothing for it?",
    options: {
      blank: "I don’t know",
      yes: "Yes, every visit counts",
      no: "No, only visits the plan pays for",
    },
  },
  "costSharing.copaymentTiming": {
    label: "Do you pay the copay before or after the deductible?",
    hint: "In the Summary of Benefits and Coverage, look for “deductible does not apply” beside the copay.",
    options: {
      blank: "I don’t know",
      deductibleWaived: "Copay only: the deductible does not apply",
      afterDeductible: "Deductible first, then the copay",
      beforeDeductible: "Copay first, and the rest counts to the deductible",
    },
  },
  "costSharing.coinsuranceBase": {
    label: "If you pay a copay and coinsurance, coinsurance is taken of",
    hint: "In the Summary Plan Description. Most people pay one or the other.",
    options: {
      blank: "What is left after the copay (the usual way)",
      gross: "The amount before the copay",
    },
  },
  "costSharing.visitsBeforeDeductible": {
    label: "First visits of a plan year without the deductible",
    hint: "In the Summary of Benefits and Coverage, for example “first 3 visits before deductible”. Blank means no such visits.",
  },
  "costSharing.copaymentCountsTowardDeductible": {
    label: "My copay counts toward my deductible",
    hint: "In the Summary Plan Description. Most plans do not count it.",
  },
  "costSharing.outsideOutOfPocketMaximum": {
    label: "Massage is a rider, outside the out-of-pocket maximum",
    hint: "In the Summary Plan Description, under riders or supplemental benefits.",
    explain: {
      title: "What is a rider?",
      text: "An extra benefit added to a plan. What you pay for it may not count toward your out-of-pocket maximum, and the maximum may not protect you.",
    },
  },
  "costSharing.deductible.family": {
    label: "My plan has a family deductible",
    hint: "On your card or in the portal, beside the one for you alone.",
    title: "Family deductible",
  },
  "costSharing.outOfPocketMaximum.family": {
    label: "My plan has a family out-of-pocket maximum",
    hint: "On your card or in the portal, beside the one for you alone.",
    title: "Family out-of-pocket maximum",
  },
  "costSharing.perVisitMaximum": {
    label: "The most your plan counts for one visit",
    hint: "In the Summary Plan Description, as “maximum per visit”. Blank means there is none.",
  },
  "costSharing.dollarLimit": {
    label: "My plan has a dollar limit a year for massage",
    hint: "In the Summary of Benefits and Coverage, under “limitations”.",
    title: "Dollar limit a year",
  },
  "costSharing.dollarLimit.basis": {
    label: "What uses up the limit?",
    options: {
      blank: "I don’t know",
      planPays: "What the plan pays",
      allowed: "The whole allowed amount",
    },
  },
  "costSharing.lifetimeLimit": {
    label: "My plan has a lifetime limit for massage",
    hint: "In the Summary Plan Description, as “lifetime maximum”.",
    title: "Lifetime limit",
  },
  "costSharing.overLimitPrice": {
    label: "What does the clinic charge for a visit your plan does not cover?",
    hint: "Ask the clinic.",
    options: {
      blank: "The usual: the cash rate if there is one",
      cashRate: "Its cash rate",
      allowedAmount: "The plan’s allowed amount",
      billedCharge: "Its full billed charge",
    },
  },
  "coverage.outOfNetwork": {
    label: "My plan pays nothing outside its network",
    hint: "In the Summary of Benefits and Coverage, the column “out-of-network provider” says “not covered”.",
  },
  "coverage.deductible": {
    label: "Deductible of your auto policy",
    hint: "On the declarations page of the policy, under personal injury protection. Two of the three are enough.",
    explain: {
      title: "What is personal injury protection?",
      text: "A part of an auto policy that pays for care after a car accident, whoever caused it. It is also called PIP or no-fault.",
    },
  },
  "coverage.planShare": {
    label: "After the deductible, you pay",
    hint: "On the declarations page or from the claims adjuster. Blank means 20%, the usual share: we use that.",
  },
  "coverage.limit": {
    label: "Limit of the policy for one accident",
    hint: "On the declarations page, for example $10,000. Ask the adjuster how much is used.",
  },
  "coverage.deductibleBasis": {
    label: "What does the deductible come off?",
    hint: "Ask the adjuster. In Florida it comes off the full charge.",
    options: {
      blank: "The usual way in my state, or I don’t know",
      billedCharge: "The full charge of the clinic",
      allowedAmount: "The amount the policy allows",
    },
  },
  "coverage.medPay": {
    label: "My policy has medical payments coverage (MedPay)",
    hint: "On the declarations page. It pays what personal injury protection leaves.",
    title: "Limit of medical payments coverage",
  },
  "account.kind": {
    label: "Do you have a health account?",
    hint: "A health savings account (HSA) is yours to keep. A flexible spending account (FSA) comes from your employer. We do not count an HRA, which is your employer’s own money: ask whether yours pays for massage.",
    options: {
      no: "No",
      hsa: "HSA",
      fsa: "FSA",
    },
    explain: {
      title: "What does an account change?",
      text: "You pay with money on which you owe no income tax. It lowers your tax, not the clinic’s price, so we show it apart. Massage counts only for a condition that was diagnosed. Tips, missed visits and packages paid ahead do not count.",
    },
  },
  "account.available": {
    label: "Money you can use from the account",
    hint: "On the account’s website, as available balance. We show the saving once this and the tax rate are filled in.",
  },
  "account.federalRate": {
    label: "Your federal income tax rate",
    hint: "The rate on your last dollar of income. Your last tax return or tax software shows it.",
    options: {
      0: "0%, I owe no federal income tax",
      10: "10%",
      12: "12%",
      22: "22%",
      24: "24%",
      32: "32%",
      35: "35%",
      37: "37%",
      blank: "Choose one",
    },
  },
  "account.stateRate": {
    label: "Your state income tax rate",
    hint: "Blank means no state tax. California and New Jersey may tax HSA money.",
  },
  "account.payroll": {
    label: "The money is taken out of my paycheck",
    hint: "On your pay stub. Then you also save payroll tax: 7.65%, or less on very high pay.",
  },
  "account.prescribed": {
    label: "I have a prescription or a letter of medical necessity",
    hint: "From your doctor: your condition, why massage, how often and how long. Without it, massage from the account is not allowed.",
  },
  "course.visits": {
    label: "Number of visits",
    hint: "Your referral or plan of care says how many.",
  },
  "course.visitsPerWeek": {
    label: "Visits a week",
    hint: "Blank means 1.",
  },
  "course.firstVisit": {
    label: "Date of the first visit",
    hint: "It decides in which plan year a visit falls. Blank means today.",
  },
  "necessity.minutes": {
    label: "Minutes of one visit",
    hint: "Ask the clinic: hands-on time, such as 60.",
  },
  "necessity.serviceCode": {
    label: "Billing code",
    hint: "Ask the clinic which code it sends to insurers.",
    options: {
      97124: "97124 (massage)",
      97140: "97140 (manual therapy)",
      blank: "I don’t know",
      both: "Both in one visit",
    },
  },
  "charges.billedCharge": {
    label: "Billed charge for one visit",
    hint: "Ask the clinic: the full charge on its bill, before any discount.",
  },
  "charges.chargePerUnit": {
    label: "Billed charge for one unit",
    hint: "Ask the clinic. Type this or the charge for a visit, not both; the minutes of a visit make the units.",
  },
  "charges.allowedAmount": {
    label: "Allowed amount for one visit",
    hint: "On an earlier explanation of benefits, as allowed or negotiated amount. Or ask your plan.",
    explain: {
      title: "What is an allowed amount?",
      text: "The most your plan counts for a visit. In network, nobody pays what the clinic bills above it. Out of network, you may have to pay that too: this is a balance bill.",
    },
  },
  "charges.cashRate": {
    label: "Cash rate for one visit",
    hint: "Ask the clinic: the lower price for people who pay at the visit. Blank means the clinic has none.",
  },
};

/** What several questions say alike. */
export const shared = {
  "instead.unknown": "I don’t know",
  "month.01": "January",
  "month.02": "February",
  "month.03": "March",
  "month.04": "April",
  "month.05": "May",
  "month.06": "June",
  "month.07": "July",
  "month.08": "August",
  "month.09": "September",
  "month.10": "October",
  "month.11": "November",
  "month.12": "December",
  "written.options.blank": "I don’t know",
  "written.options.yes": "Yes",
  "written.options.no": "No",
  "instead.none": "My plan has none",
  "progress.amount": "Total for the year",
  "progress.met": "Met so far",
  "progress.remaining": "Remaining",
  "limit.visits": "Visits a year",
  "limit.used": "Used so far",
  "limit.remaining": "Remaining",
  "familyKind.label": "How do the family amount and yours work together?",
  "familyKind.options.blank": "I don’t know",
  "familyKind.options.embedded": "I have my own amount inside the family amount (embedded)",
  "familyKind.options.aggregate": "Only the family amount counts (aggregate)",
  "limit.amount": "Total for the year",
  "lifetime.amount": "Lifetime total",
  "pip.amount": "Total",
  "instead.policyNone": "My policy has none",
};
