//! Every word that the check can say, each list closed: a page needs a sentence for all of them and for no other.

mod reasons;
mod steps;

use serde::Serialize;

use crate::closed::closed;
use crate::evidence::{Grade, Source};

pub use reasons::{Reason, Settled, Stance};
pub use steps::StepName;

closed! {
    /// How likely it is that massage is covered; never a promise. Worst first.
    Verdict {
        /// The payer has said no, or the law settles it.
        NotCovered,
        /// Something is lacking that can be mended.
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
    GateStatus {
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
    /// Who has settled that a gate is not met, so that no step of the patient's own mends it.
    SettledBy {
        /// The one who would pay.
        Payer,
        /// The law.
        Law,
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
        /// Limits are often shared with other therapies.
        LimitsOftenShared,
        /// An Exchange bronze or catastrophic plan can have copays before the deductible and count as HSA-compatible.
        ExchangePlanMayCountAsHdhp,
        /// A supplemental benefit need not count toward the maximum.
        SupplementMayNotCount,
        /// Many plans of this kind are HMOs, which want the primary-care physician's referral.
        PrimaryCareMayHaveToRefer,
        /// The deductible comes off the full charge.
        DeductibleOffFullCharge,
        /// What the auto insurer counts as less than the charge binds the clinic in some states alone.
        ClinicMayBillTheRest,
        /// The auto insurer looks at treatment of the neck and the back after the first ten days, and asks for more of whoever has not asked it.
        InsurerReviewsAfterTenDays,
        /// An exception of the plan binds the plan, not the clinic.
        ExceptionMayLeaveABill,
        /// An exception may bring in-network cost sharing, and the price takes the plan's terms for outside.
        ExceptionMayCountAsInside,
        /// Out of network, "not covered" is not "$0".
        OutOfNetworkPaysNothing,
        /// Some plans take a penalty off instead of denying a visit without authorization.
        PenaltyInsteadOfDenial,
        /// The clinic's contract often forbids to bill the patient for what it failed to have authorized.
        AskBeforeYouPay,
        /// By the law of this state a clinic may not bill the worker for treatment of an accepted injury.
        WorkerMayNotBeBilled,
        /// The law of this state may let a clinic ask only the insurer of an accepted injury for its fee, which is not verified.
        WorkerMayOweNothing,
        /// Federal employees, longshore, ship and railroad workers are under other rules than those of a state.
        OtherRulesThanTheStates,
        /// Who puts money into a savings account has no other spending account than one that pays for no massage.
        FsaBesideHsaPaysNoMassage,
        /// The diagnosis is one of the mind, and plans mostly pay for massage of muscles, joints and nerves.
        DiagnosisOfTheMind,
        /// California and New Jersey tax the money of a health savings account.
        HsaSavesNoStateTax,
        /// A flexible spending account pays what is had in its own year.
        FsaPaysItsOwnYear,
        /// The law of this state pays for no massage after an accident, whoever gives it.
        NoMassageByAnyone,
        /// An enrolled clinic may not charge for what the insurance covers.
        ClinicMayNotCharge,
        /// Another policy may pay the patient's share, or pay first.
        SupplementMayPayTheRest,
        /// Without a notice that was signed before, a patient does not owe what Medicare denies as not necessary.
        NothingOwedWithoutNotice,
        /// Of whoever has Medicare too, Medicare pays first and TRICARE most of the rest.
        MedicarePaysFirst,
        /// TRICARE Prime pays half after a deductible where the primary care manager has not referred.
        DearerWithoutReferral,
        /// Treatment of lymphedema after a mastectomy is covered by law.
        LymphedemaAfterMastectomy,
        /// The same, where the code does not say what the lymphedema comes from.
        LymphedemaIfAfterMastectomy,
    }
}

/// Every word that the check can say, by where it says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "each list is documented where it is defined")]
pub struct Codes {
    pub verdicts: &'static [Verdict],
    pub gates: &'static [GateName],
    pub statuses: &'static [GateStatus],
    pub consequences: &'static [Consequence],
    pub settled_by: &'static [SettledBy],
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
        statuses: GateStatus::ALL,
        consequences: Consequence::ALL,
        settled_by: SettledBy::ALL,
        reasons: Reason::ALL,
        steps: StepName::ALL,
        missing: Missing::ALL,
        warnings: Warning::ALL,
        sources: Source::ALL,
        grades: Grade::ALL,
    }
}
