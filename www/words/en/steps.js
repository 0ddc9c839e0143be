// @ts-check

/** What to do next. */
export const steps = {
  steps: {
    seeDoctorWithinFourteenDays:
      "If the crash was less than 14 days ago and nobody has treated you, go today. Florida’s auto insurance pays only after treatment in that time by or under a doctor, dentist, chiropractor or registered nurse practitioner, or by a hospital or ambulance crew: $2,500 in all, and more if a doctor finds an emergency.",
    tellAutoInsurerWithinThirtyDays:
      "Tell the auto insurer of the crash in writing within 30 days: New York asks for it. If that time has passed, do it all the same, and say why it is late.",
    reportInjuryAtOnce: "Report the injury to your employer now: states set deadlines, often 30 days.",
    fileClaimForm:
      "If you have not yet, fill in the claim form (DWC-1) and give it to your employer. Within one working day it must approve treatment that follows the state’s guidelines, up to $10,000, until the insurer decides. That is California law.",
    claimWithWorkersCompensation: "Claim with workers’ compensation, if your employer has it.",
    protestRefusal: "Protest the refusal by the date in the notice, sometimes within 14 days. Your state’s agency helps free of charge.",
    askForReviewOfRefusal:
      "Have the refusal of these visits reviewed. The notice says by which day, sometimes within 14 days, and whether you or the provider who treats your injury asks for it. Your state’s agency helps free of charge.",
    giveRefusalToPlan:
      "Send your health plan the letter of refusal: without it the plan may not pay, and with it it may pay in the meantime.",
    readAutoPolicy:
      "Look at the first page (declarations) of the auto policy: your household’s, else that of the car you were in or that hit you. If it lists MedPay or personal injury protection (PIP), claim there now, however late it is: each policy has a deadline.",
    claimWithAutoInsurer:
      "Claim with the auto insurer: your household’s, else that of the car you were in or that hit you. Claim now, however late it is: each policy has a deadline. Ask how much it pays.",
    seeWhichPaysFirst:
      "See whether your auto policy says that your health plan pays first (“coordinated” benefits). Until you know, keep your plan’s rules on referrals and approval.",
    claimWithHealthPlan: "Claim with your health plan.",
    askAboutWorkInjuries: "Ask your plan whether it leaves out injuries from work for pay, even if you work for yourself: some plans do.",
    askForTherapistPaidByAuto:
      "Ask for a physical therapist who does this hands-on care under billing code 97140. In Florida, auto insurance (PIP) pays 80% of that with a referral from a doctor, a dentist or a chiropractor.",
    tellPlanAboutAccident:
      "Tell your health plan about the accident. It will ask who was at fault. It may pay now, and want its money back from a settlement.",
    askAboutMedPay:
      "Ask your auto insurer whether you also have medical payments coverage (MedPay), and whether it pays a massage therapist.",
    askWhichPaysFirst: "If you were hurt at work or in a crash, tell your insurer, and ask who pays first.",
    askForClaimNumber: "Ask the insurer for the claim number and the parts of the body it has accepted.",
    getTherapyReferral:
      "Ask your doctor to refer you to physical therapy with manual therapy (billing code 97140). Medicare Part B pays 80% of its own price for that, after your yearly deductible.",
    askWhetherMassageIsPaid:
      "Call your plan: does it pay 97124 (massage), billed by the therapist you want, for your condition? And 97140? Write down the name, date and reference number, and ask on which page of the plan’s booklet it stands. If you want it in writing, the clinic can ask for a predetermination.",
    askAboutManualTherapy:
      "Ask in writing about manual therapy (billing code 97140), billed by your therapist: a no to massage may not be a no to that.",
    askAgainInWriting: "Ask again, in writing: what you were told and what we know do not agree.",
    askInsuranceDepartment: "Ask your state’s insurance department: the law may be on your side.",
    askWhoMayBill: "Ask your plan which kinds of therapist it pays for massage.",
    askBothAboutNetwork: "Ask both the clinic and your plan whether the clinic is in the network.",
    askWhetherClinicTakesProgram: "Ask the clinic whether it takes your insurance.",
    askForNetworkException:
      "Ask your plan for a clinic in its network that gives this care. If none is within reach, ask for a network exception, in writing.",
    appealRefusedException:
      "Ask your plan for a clinic in its network that gives this care. If none is within reach, appeal the refusal in writing.",
    askForItemizedBill:
      "Ask the clinic whether it sends the claim. If not, get an itemized bill (“superbill”) with your diagnosis code, the billing codes and the clinic’s NPI and tax number. Ask your plan where to send it and by when: often 90 days to a year.",
    askWhatIsLeft: "Ask your insurer how many visits and dollars are left, and which therapies share them.",
    appealDenial: "If visits were denied in writing, appeal: the notice gives the last day.",
    askBeyondLimit:
      "Ask your plan whether it pays for more visits if your doctor asks for them, and when its limit starts again, if it does.",
    seeDoctor: "See a doctor, who can say what the condition is and write down its code.",
    askForDiagnosisCode: "Ask whoever refers you for the diagnosis and its code.",
    askForWholeDiagnosisCode: "Ask whoever refers you for the whole diagnosis code.",
    askWhetherReferralIsNeeded: "Ask your insurer whether it wants a referral or a prescription, and from whom.",
    getReferral: "Get a referral from a doctor, a chiropractor or a physical therapist.",
    askWhetherReferrerCounts: "Ask your insurer whether it accepts a referral from this professional.",
    askPrimaryCarePhysician: "Ask your primary-care doctor to refer you, and to send the referral to the plan.",
    requestReferralLetter: "Ask for a referral that says why, how often and for how long.",
    askForPlanOfCare: "Ask for a plan of care that says how you are now and what should improve.",
    askAboutHabilitation: "Ask your plan whether it pays this as “habilitation”, and how many visits it has for that.",
    certifyPlanOfCare:
      "Bring your doctor’s signed order: then the therapist only has to send the plan of care to the doctor. Without an order the doctor has to sign it.",
    getAuthorizationFirst: "Get approval before the first visit: do not start without it.",
    waitForAuthorization: "Wait for the approval before you start.",
    askToApproveVisitsHad:
      "Ask today whether the visits you have had can still be approved: there may be only days for that. Wait with further visits until they are approved.",
    askAboutVisitsHad: "Ask whether the visits need approval, and if they do, whether those you have had can still be approved.",
    keepAuthorizationNumber: "Keep the authorization number: the clinic needs it on every claim.",
    askForMoreVisits: "Ask for more approved visits before the last one is used.",
    askToContinueAtVisit: "Have the clinic ask for approval before this visit.",
    askForSupervisedCare:
      "Ask for a physical therapist, or for massage under the supervision of a doctor who is authorized to treat workers’ compensation patients.",
    askAboutPhysicalTherapy: "Ask for a physical therapist who does this hands-on care: insurers often pay it under another benefit.",
    askForChildrensBenefit:
      "If the patient is under 21, ask Medicaid in writing for this care under its children’s benefit (EPSDT). It must pay what is medically necessary, even what it leaves out for adults. If it refuses, appeal: first to your Medicaid health plan, if you have one, then by a fair hearing.",
    askOtherDriversInsurer:
      "If another driver was at fault, ask their insurer or a lawyer. That insurer most often pays once, at the end, not visit by visit: keep every bill, and sign no release while you are in treatment. Ask the clinic whether it waits for that money (a “lien”).",
    askForGoodFaithEstimate:
      "If you pay yourself, the clinic must give you a good-faith estimate in writing: ask for it. You can dispute a bill that is $400 or more above it.",
    lookForCoverage:
      "See whether you can get Medicaid, at any time of the year, or a plan of the Marketplace. On HealthCare.gov you choose one for next year from November 1 to December 15; other states’ sites may go on to December 31. If you lost other coverage, moved, married or had a child, you have about 60 days, at any time of the year; if you lost a job’s plan, you can also keep it (COBRA). Members of federally recognized tribes can choose one in any month.",
    askForLetterOfMedicalNecessity:
      "Ask for a letter of medical necessity, dated before the first visit, so that you can pay from your health account.",
    compareSelfPay: "Compare what you would pay with insurance to what it costs to pay yourself.",
  },

  /** What to do where a kind of insurance goes its own way. */
  stepsFor: {
    medicare: {
      claimWithHealthPlan: "For what your car insurance does not pay, have the physical therapist bill Medicare.",
      tellPlanAboutAccident:
        "Tell Medicare about the accident: call its Benefits Coordination & Recovery Center at 1-855-798-2627. It may pay now, and want its money back from a settlement.",
      certifyPlanOfCare:
        "Bring your doctor’s signed order: then the physical therapist only has to send the plan of care to the doctor within 30 days. Without an order the doctor has to sign it, or Medicare does not pay.",
      askWhichPaysFirst: "If you were hurt at work or in a crash, tell whoever treats you: then another insurance pays before Medicare.",
      askWhetherClinicTakesProgram: "Ask whoever treats you whether they are enrolled in Medicare: it pays nobody else.",
    },
    medicareAdvantage: {
      askAboutPhysicalTherapy:
        "Ask for a physical therapist who does this hands-on care (manual therapy, billing code 97140): the plan pays it as therapy.",
      getReferral: "Get an order from a doctor in your plan’s network.",
    },
    workersCompensation: {
      giveRefusalToPlan:
        "If you have a health plan, send it the letter of refusal: without it the plan may not pay, and with it it may pay in the meantime.",
      claimWithHealthPlan: "If you have a health plan, claim with it.",
      askWhetherMassageIsPaid:
        "Ask the adjuster: does the claim pay 97124 (massage), billed by the therapist you want, for your injury? And 97140? Get the answer in writing.",
      getReferral: "Get an order from the provider who treats your injury under the claim.",
      getAuthorizationFirst:
        "Get the adjuster’s approval in writing before the first visit: how many visits, and until when. Do not start without it.",
      askToApproveVisitsHad:
        "Ask the adjuster today whether the visits you have had can still be approved, in writing. Wait with further visits until they are.",
    },
    autoPip: {
      getReferral: "Get a referral or a prescription from a doctor: in some states nobody else’s counts.",
      claimWithHealthPlan: "If you have a health plan, claim with it.",
      protestRefusal:
        "If the auto insurer refused in writing, dispute it by the day in the notice. Your state’s insurance department helps free of charge.",
      claimWithAutoInsurer:
        "If you have not claimed yet, do it now, in writing: each policy has a deadline. If some time has passed, claim all the same.",
      seeWhichPaysFirst:
        "See whether your auto policy says that your health plan pays first (“coordinated” benefits). If it does, claim with the health plan, and then with the auto insurer for the rest. Medicare, Medicaid and TRICARE never pay first here.",
      askWhetherMassageIsPaid:
        "Ask the auto insurer which visits it pays, and under which billing code. Get the answer in writing. If you have not claimed yet, do it at once: each policy has a deadline. If some time has passed, claim all the same.",
      askAboutPhysicalTherapy:
        "Ask for a physical therapist who does this hands-on care under billing code 97140: auto insurance can pay that.",
    },
    tricare: {
      askAboutPhysicalTherapy:
        "Ask for a physical therapist who does this hands-on care (manual therapy, billing code 97140): TRICARE pays it as therapy.",
      getReferral: "Get a prescription from a doctor, a nurse practitioner or a physician assistant.",
      askWhetherMassageIsPaid:
        "Call TRICARE: does it pay 97124 (massage), billed by the therapist you want, for your condition? And 97140? Write down the name, date and reference number, and ask where it stands in writing.",
      askWhoMayBill: "Ask TRICARE which kinds of therapist it pays.",
      askWhetherClinicTakesProgram: "Ask the clinic whether it is authorized by TRICARE: TRICARE pays no other.",
    },
    medicaid: {
      askAboutPhysicalTherapy:
        "Ask for a physical therapist who does this hands-on care (manual therapy, billing code 97140): Medicaid often pays it as therapy.",
      getReferral:
        "Get a prescription from a doctor, or whoever else may prescribe therapy in your state: Medicaid pays therapy that was prescribed.",
      askWhetherMassageIsPaid:
        "Call Medicaid, or your Medicaid health plan: does it pay 97124 (massage), billed by the therapist you want, for your condition? And 97140? Write down the name, date and reference number, and ask where it stands in writing.",
      askWhoMayBill: "Ask Medicaid which kinds of therapist it pays.",
      askWhetherClinicTakesProgram: "Ask the clinic whether it takes your Medicaid: Medicaid pays only clinics that take part.",
    },
    none: {
      compareSelfPay: "Compare prices: another clinic may charge less.",
    },
    va: {
      askWhetherMassageIsPaid: "Ask the VA whether it would approve billing codes 97124 or 97140 at this clinic.",
      askWhoMayBill: "Ask the VA which kinds of therapist it approves.",
      getReferral: "Ask your VA doctor for a referral.",
      getAuthorizationFirst: "Get the VA’s approval before the first visit: do not start without it.",
      askToApproveVisitsHad:
        "Ask the VA today whether it can still approve the visits you have had: there may be only days for that. Wait with further visits until they are approved.",
      askWhetherClinicTakesProgram: "Ask the clinic whether it is in the VA’s community care network: the VA pays no other.",
    },
  },

  /** What to do where the insurer has said no to massage. */
  stepsIfRefused: {
    askAboutPhysicalTherapy:
      "Ask for a physical therapist or a chiropractor who does this hands-on care (manual therapy, billing code 97140): insurers often pay it under another benefit.",
    askWhetherMassageIsPaid:
      "If the no came from a booklet, or was about massage in general, call once more: does your plan pay 97124 (massage), billed by the therapist you want, for your condition? And 97140? Write down the name, date and reference number.",
    compareSelfPay:
      "Compare what it costs to pay yourself: ask the clinic for its cash rate. From an HSA or FSA you can pay it with a letter of medical necessity.",
  },

  /** What to do where it is not known whether it has to be done. */
  stepsIfNeeded: {
    askPrimaryCarePhysician:
      "Ask your plan whether your primary-care doctor has to refer you. HMO and POS plans often ask for it, and others seldom do.",
    getAuthorizationFirst: "Ask whether the visits need approval ahead of time. If they do, have no visit without it.",
  },

  /** The same as questions of one call. */
  stepsInCall: {
    askWhetherMassageIsPaid:
      "Does it pay 97124 (massage), billed by the therapist you want, for your condition? And 97140? On which page of the plan’s booklet is that? If you want it in writing, the clinic can ask for a predetermination.",
    askAboutManualTherapy:
      "Does it pay manual therapy (97140), billed by your therapist? A no to massage may not be a no to that: ask for the answer in writing.",
    askWhoMayBill: "Which kinds of therapist does it pay for massage?",
    askBothAboutNetwork: "Is the clinic in the network? Ask the clinic too.",
    askWhatIsLeft: "How many visits and dollars are left, and which therapies share them?",
    askBeyondLimit: "Does it pay for more visits if your doctor asks for them? When does its limit start again, if it does?",
    askWhichPaysFirst: "If you were hurt at work or in a crash, say so: who pays first?",
    askAboutWorkInjuries: "Does it leave out injuries from work for pay, even if you work for yourself? Some plans do.",
    askAboutHabilitation: "Does it pay this as “habilitation”, and how many visits are there for that?",
    askWhetherReferrerCounts: "Does it accept a referral from this professional?",
    askWhetherReferralIsNeeded: "Does it want a referral or a prescription, and from whom?",
    askForClaimNumber: "What is the claim number, and which parts of the body is the claim accepted for?",
    askForNetworkException:
      "Which clinic in its network gives this care? If none is within reach, ask for a network exception, in writing.",
    askPrimaryCarePhysician: "Does your primary-care doctor have to refer you? HMO and POS plans often ask for it, and others seldom do.",
    getAuthorizationFirst: "Do the visits need approval ahead of time? If they do, have no visit without it.",
    askAboutVisitsHad: "Do the visits need approval? If they do, can those you have had still be approved?",
  },
};
