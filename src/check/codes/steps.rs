//! What to do next.

use crate::closed::closed;

closed! {
    /// What to do next, in the order in which it is to be done.
    StepName {
        /// Have a doctor treat an injury of a crash within the 14 days after which Florida's auto insurance pays nothing.
        SeeDoctorWithinFourteenDays,
        /// Tell New York's auto insurer of the crash in writing, within 30 days.
        TellAutoInsurerWithinThirtyDays,
        /// Report the injury to the employer at once: states set deadlines, often 30 days.
        ReportInjuryAtOnce,
        /// Give the employer the claim form: in California it then has to approve treatment until the claim is decided.
        FileClaimForm,
        /// Claim with workers' compensation.
        ClaimWithWorkersCompensation,
        /// Protest the refusal by the day that the notice gives; the state's agency helps free of charge.
        ProtestRefusal,
        /// Have the refusal of these visits reviewed by the day that the notice gives; the claim itself is accepted.
        AskForReviewOfRefusal,
        /// Give the health plan the letter of refusal: it may pay meanwhile.
        GiveRefusalToPlan,
        /// Look at the declarations page of the auto policy: a benefit for injuries that stands there pays first.
        ReadAutoPolicy,
        /// Claim with the auto insurer.
        ClaimWithAutoInsurer,
        /// See in the auto policy whether the health plan pays first, as its holder may have chosen.
        SeeWhichPaysFirst,
        /// Claim with the health plan.
        ClaimWithHealthPlan,
        /// Ask whether the plan leaves out injuries from work for pay, as some do whatever the job's insurance is.
        AskAboutWorkInjuries,
        /// Ask for a physical therapist, whom the auto policy pays where it may pay no massage.
        AskForTherapistPaidByAuto,
        /// Tell the plan about the accident, answer its questionnaire, and ask whether it pays now and is repaid later.
        TellPlanAboutAccident,
        /// Ask the auto insurer for medical payments coverage, which pays without a deductible to its limit.
        AskAboutMedPay,
        /// Get the claim number, and the parts of the body that the claim is accepted for.
        AskForClaimNumber,
        /// Ask a doctor for a referral to physical therapy with manual therapy.
        GetTherapyReferral,
        /// Ask the insurer, or read in the plan's summary, whether it pays for these service codes.
        AskWhetherMassageIsPaid,
        /// Ask in writing about manual therapy, where the no was one to massage.
        AskAboutManualTherapy,
        /// Ask again and in writing, as what was said and the rule disagree.
        AskAgainInWriting,
        /// Ask the state's insurance department, as the law of the state says otherwise than the plan.
        AskInsuranceDepartment,
        /// Ask the plan which kinds of therapist may bill, and whether supervision helps.
        AskWhoMayBill,
        /// Ask for a physical therapist, or for massage under an authorized physician's supervision.
        AskForSupervisedCare,
        /// Ask for a physical therapist, who bills the same hands-on care under another benefit.
        AskAboutPhysicalTherapy,
        /// Of a patient under 21, ask Medicaid for what is medically necessary, which it pays whatever it leaves out for adults.
        AskForChildrensBenefit,
        /// Ask the plan and the clinic whether the clinic is in the network.
        AskBothAboutNetwork,
        /// Ask the clinic whether it takes part in the program, which pays no other clinic.
        AskWhetherClinicTakesProgram,
        /// Ask the plan to let this clinic count as one of its network, where nobody of it is in reach.
        AskForNetworkException,
        /// Appeal the refusal of an exception, or ask for a clinic in the network.
        AppealRefusedException,
        /// Send the plan the clinic's bill oneself, where the clinic does not.
        AskForItemizedBill,
        /// Ask what is left of the limits, and which therapies share them.
        AskWhatIsLeft,
        /// Appeal, where visits were denied in writing.
        AppealDenial,
        /// Ask for visits beyond a limit that is used up, and when it starts again.
        AskBeyondLimit,
        /// Find out which insurance pays first.
        AskWhichPaysFirst,
        /// See a doctor, who names the condition, where nobody has referred.
        SeeDoctor,
        /// Ask the referring professional for the diagnosis code.
        AskForDiagnosisCode,
        /// Ask the referring professional for the whole code.
        AskForWholeDiagnosisCode,
        /// Ask the plan whether it asks for a referral, and from whom.
        AskWhetherReferralIsNeeded,
        /// Get a referral.
        GetReferral,
        /// Ask the plan whether it takes this referrer's word.
        AskWhetherReferrerCounts,
        /// Ask for the primary-care physician's referral.
        AskPrimaryCarePhysician,
        /// Send a letter that asks for what the referral lacks.
        RequestReferralLetter,
        /// Ask for a plan of care with a baseline and goals.
        AskForPlanOfCare,
        /// Ask whether the plan pays it as habilitation.
        AskAboutHabilitation,
        /// Have a physician certify the therapist's plan of care.
        CertifyPlanOfCare,
        /// Ask for authorization, and do not start before it.
        GetAuthorizationFirst,
        /// Wait for the authorization, and do not start before it.
        WaitForAuthorization,
        /// Care began before the approval: ask whether it can still be given for the visits had, and wait with the others.
        AskToApproveVisitsHad,
        /// Care has begun: ask whether it needs an approval, and whether that can still be given for the visits had.
        AskAboutVisitsHad,
        /// Keep the number of the authorization.
        KeepAuthorizationNumber,
        /// Ask for more visits before the last approved one.
        AskForMoreVisits,
        /// Before this visit the authorization has to go on.
        AskToContinueAtVisit,
        /// Ask the insurer of another driver, whose fault the crash was, or a lawyer: it pays at the end, and the clinic may wait for it.
        AskOtherDriversInsurer,
        /// Ask the clinic for the estimate to which whoever pays alone has a right, insured or not.
        AskForGoodFaithEstimate,
        /// See whether Medicaid or a plan of the Marketplace is open.
        LookForCoverage,
        /// Ask for a letter of medical necessity, for a health account.
        AskForLetterOfMedicalNecessity,
        /// Compare what the clinic asks of those who pay alone.
        CompareSelfPay,
    }
}
