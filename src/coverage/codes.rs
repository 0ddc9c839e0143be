//! Every word that the check can say, each list closed: a page needs a sentence for all of them and for no other.

use serde::Serialize;

pub use crate::request::Kind;

/// Defines words together with the list of all of them.
macro_rules! closed {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $one:ident,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub enum $name { $($(#[$doc])* $one,)+ }

        impl $name {
            /// All of them, in this order.
            pub const ALL: &'static [Self] = &[$(Self::$one),+];
        }
    };
}

closed! {
    /// How likely it is that massage is covered; never a promise. Worst first.
    Verdict {
        /// A gate that settles it is not met.
        NotCovered,
        /// A gate that is not met makes denial likely.
        Unlikely,
        /// A gate that decides is not known.
        Possible,
        /// Every gate that decides is met.
        Likely,
    }
}

closed! {
    /// What stands between a claim and its payment, in the order in which it is asked about.
    GateName {
        /// The policy pays for massage at all.
        PlanPaysMassage,
        /// A specific diagnosis, as a whole ICD-10-CM code.
        SpecificDiagnosis,
        /// A referrer whose word the plan takes.
        LicensedReferrer,
        /// A referral with reason, frequency and duration.
        ReferralComplete,
        /// Measurable improvement is documented: where the patient stands, and the goals.
        ImprovementDocumented,
        /// Treatment, not upkeep.
        NotMaintenance,
        /// The primary-care physician's referral.
        PrimaryCareReferral,
        /// The plan's approval before the first visit.
        PriorAuthorization,
        /// Approval for as many visits as are planned.
        AuthorizedVisits,
        /// The plan pays this kind of therapist.
        TherapistKind,
        /// The clinic has a contract with the plan.
        InNetwork,
        /// The limits on visits and dollars are not used up.
        LimitsLeft,
        /// No other insurance comes first.
        PaysFirst,
        /// The insurer has accepted the claim of an injury at work.
        ClaimAccepted,
    }
}

closed! {
    /// How a gate stands.
    Status {
        /// Passed.
        Met,
        /// Not passed.
        NotMet,
        /// Nobody said.
        Unknown,
        /// This insurance has no such gate.
        NotApplicable,
    }
}

closed! {
    /// What follows where a gate is not met.
    Consequence {
        /// The plan does not cover it.
        NotCovered,
        /// Denial is almost certain.
        DenialAlmostCertain,
        /// Denial is likely.
        DenialLikely,
        /// Coverage is unlikely.
        Unlikely,
        /// The plan denies the claim.
        Denied,
        /// The visits before the approval are denied.
        VisitsBeforeApprovalDenied,
        /// No visit of the course is paid.
        EveryVisitDenied,
        /// Some visits are not paid, the first among them.
        SomeVisitsDenied,
        /// The visits from some visit on are not paid.
        LaterVisitsDenied,
        /// The plan pays less, and the clinic may bill the rest.
        Dearer,
    }
}

closed! {
    /// Why a gate stands as it does, where the answer alone does not say it.
    Reason {
        /// The law of the state leaves massage out of this insurance.
        ExcludedByState,
        /// This kind of insurance does not pay for massage.
        ExcludedByKind,
        /// There is no insurance.
        NoInsurance,
        /// In this state it is paid.
        PaidInState,
        /// In this state it is often paid.
        OftenPaidInState,
        /// The states differ.
        StatesDiffer,
        /// Plans of this kind pay sometimes.
        SometimesPaid,
        /// Plans of this kind pay rarely.
        RarelyPaid,
        /// It is paid where it is clinically indicated, by referral and authorization.
        PaidWhenAuthorized,
        /// The answer and the rule disagree.
        AnswerAgainstRule,
        /// Nobody has diagnosed a condition.
        NoDiagnosis,
        /// The text is no diagnosis code.
        NotACode,
        /// The diagnosis code stops short of a whole one.
        CodeNotWhole,
        /// The code was split into finer ones.
        CodeSplit,
        /// The injury code lacks its seventh character.
        SeventhCharacterMissing,
        /// The code names wellness.
        WellnessReason,
        /// The code names a reason for a visit, which is not always a condition.
        ReasonForVisit,
        /// The code names the cause of an injury, and not the injury.
        CauseOfInjury,
        /// There is no referral.
        NoReferral,
        /// The plan may not accept this kind of referrer.
        ReferrerMayNotCount,
        /// The plan does not accept this kind of referrer.
        ReferrerDoesNotCount,
        /// A chronic condition passes with documented improvement.
        ChronicNeedsImprovement,
        /// Upkeep, wellness and stress are no treatment.
        Upkeep,
        /// The authorization is asked for and not given yet.
        AuthorizationPending,
        /// The plan pays nothing out of network.
        NothingOutOfNetwork,
        /// An injury at work is paid by workers' compensation first.
        JobInjury,
        /// An injury in a motor vehicle is paid by auto insurance first.
        MotorVehicleInjury,
        /// This insurance pays injuries of another cause only.
        OtherCause,
    }
}

closed! {
    /// What to do next, in the order in which it is to be done.
    StepName {
        /// Claim with workers' compensation.
        ClaimWithWorkersCompensation,
        /// Claim with the auto insurer.
        ClaimWithAutoInsurer,
        /// Claim with the health plan.
        ClaimWithHealthPlan,
        /// Get the claim number, and the parts of the body that the claim is accepted for.
        AskForClaimNumber,
        /// Ask the insurer, or read in the plan's summary, whether it pays for these service codes.
        AskWhetherMassageIsPaid,
        /// Ask the plan which kinds of therapist may bill, and whether supervision helps.
        AskWhoMayBill,
        /// Ask the plan and the clinic whether the clinic is in the network.
        AskBothAboutNetwork,
        /// Ask what is left of the limits, and which therapies share them.
        AskWhatIsLeft,
        /// Find out which insurance pays first.
        AskWhichPaysFirst,
        /// Ask the referring professional for the diagnosis code.
        AskForDiagnosisCode,
        /// Ask the referring professional for the whole code.
        AskForWholeDiagnosisCode,
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
        /// Ask for authorization, and do not start before it.
        GetAuthorizationFirst,
        /// Wait for the authorization, and do not start before it.
        WaitForAuthorization,
        /// Keep the number of the authorization.
        KeepAuthorizationNumber,
        /// Ask for more visits before the last approved one.
        AskForMoreVisits,
        /// At this visit the authorization has to go on.
        AskToContinueAtVisit,
        /// Ask about manual therapy inside of physical therapy, another benefit.
        AskAboutPhysicalTherapy,
        /// Ask the clinic for the estimate that a patient without insurance has a right to.
        AskForGoodFaithEstimate,
        /// Ask for a letter of medical necessity, for a health account.
        AskForLetterOfMedicalNecessity,
        /// Compare what the clinic asks of those who pay alone.
        CompareSelfPay,
    }
}

closed! {
    /// What a referral or a plan of care lacks.
    Missing {
        /// The medical reason.
        Reason,
        /// How often.
        Frequency,
        /// For how long.
        Duration,
        /// Where the patient stands.
        Baseline,
        /// What is to be reached.
        Goals,
    }
}

closed! {
    /// What to keep in mind, whatever the verdict.
    Warning {
        /// Both service codes in one session are often refused.
        BothServiceCodes,
        /// Session too short for a unit to be billed.
        NoBillableUnit,
        /// Plans often do not accept a massage therapist.
        TherapistOftenExcluded,
        /// Limits are often shared with other therapies.
        LimitsOftenShared,
        /// An Exchange bronze or catastrophic plan can have copays before the deductible and count as HSA-compatible.
        ExchangePlanMayCountAsHdhp,
        /// A supplemental benefit need not count toward the maximum.
        SupplementMayNotCount,
        /// The deductible comes off the full charge.
        DeductibleOffFullCharge,
        /// Out of network, "not covered" is not "$0".
        OutOfNetworkPaysNothing,
    }
}

closed! {
    /// Who says so.
    Source {
        /// The plan's own documents and its answers on the telephone.
        PlanDocuments,
        /// The guide to insurance for medical massage that this program serves.
        MassageGuide,
        /// The official code set of diagnoses.
        DiagnosisCodeSet,
        /// The official rule for timed services.
        TimedServiceRule,
        /// Insurers' published policies.
        InsurerPolicies,
        /// A study of 26 policies.
        PolicyStudy,
        /// Florida Statutes 627.736 and 627.739.
        FloridaPipStatute,
        /// Washington's Department of Labor & Industries.
        WashingtonLaborAndIndustries,
        /// Medicare's own coverage rules.
        MedicareRules,
        /// 45 CFR 149.610.
        GoodFaithEstimateRule,
        /// A secondary page.
        SecondaryPage,
        /// Commonly known, not verified.
        Unverified,
    }
}

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Grade {
    /// Regulation, court, agency or standards body.
    A,
    /// Insurer, plan or professional body.
    B,
    /// Secondary page.
    C,
    /// Commonly known, not verified: a page says "often", never more.
    U,
}

impl Grade {
    /// All of them, best first.
    pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C, Self::U];
}

/// Every word that the check can say, by where it says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each list is documented where it is defined")]
pub struct Codes {
    pub verdicts: &'static [Verdict],
    pub gates: &'static [GateName],
    pub statuses: &'static [Status],
    pub consequences: &'static [Consequence],
    pub reasons: &'static [Reason],
    pub steps: &'static [StepName],
    pub missing: &'static [Missing],
    pub warnings: &'static [Warning],
    pub sources: &'static [Source],
    pub grades: &'static [Grade],
}

/// Returns every word that the check can say.
#[must_use]
pub const fn codes() -> Codes {
    Codes {
        verdicts: Verdict::ALL,
        gates: GateName::ALL,
        statuses: Status::ALL,
        consequences: Consequence::ALL,
        reasons: Reason::ALL,
        steps: StepName::ALL,
        missing: Missing::ALL,
        warnings: Warning::ALL,
        sources: Source::ALL,
        grades: Grade::ALL,
    }
}
