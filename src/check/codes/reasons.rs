//! Why a gate stands as it does, each reason classed by what it allows the gate to be.

use super::GateStatus;
use crate::closed::closed;

closed! {
    /// Why a gate stands as it does, where the answer alone does not say it.
    Reason {
        /// The law of the state leaves massage out of this insurance.
        ExcludedByState,
        /// This kind of insurance does not pay for massage.
        ExcludedByKind,
        /// There is no insurance.
        NoInsurance,
        /// There is no health insurance, and the law of the state leaves massage out of auto insurance.
        AutoExcludesMassageAlone,
        /// The law leaves it out, whatever the insurer said.
        LawAgainstAnswer,
        /// The payer has said that it does not pay for massage.
        PayerSaysNo,
        /// The plan has said that it does not pay this kind of therapist.
        KindNotPaid,
        /// The plan pays nothing out of network, as its papers say.
        NothingOutOfNetwork,
        /// The plan has refused to let this clinic count as one of its network.
        ExceptionRefused,
        /// The insurer has refused the claim.
        ClaimRefused,
        /// The plan's limit is used up.
        LimitUsedUp,
        /// The insurance of the job pays, so this plan does not now.
        JobInsurancePays,
        /// The insurance of the vehicle pays, so this plan does not now.
        AutoInsurancePays,
        /// This insurance pays injuries of another cause only.
        OtherCause,
        /// In this state a massage therapist is paid only under supervision.
        NotPaidAlone,
        /// This insurance pays such care from a physical or occupational therapist only.
        OnlyTherapistsPaid,
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
        /// There is no referral.
        NoReferral,
        /// The plan does not accept this kind of referrer.
        ReferrerDoesNotCount,
        /// Upkeep, wellness and stress are no treatment.
        Upkeep,
        /// Plans of this kind most often pay nothing out of network.
        UsuallyNothingOutOfNetwork,
        /// A chronic condition passes with documented improvement.
        ChronicNeedsImprovement,
        /// The first visits need no authorization in this state.
        FirstVisitsNeedNone,
        /// It is paid where it is clinically indicated, by referral and authorization.
        PaidWhenAuthorized,
        /// It is part of a benefit for back pain in this state.
        BackPainBenefit,
        /// The payer has approved as many visits as are planned.
        Approved,
        /// In this state it is paid.
        PaidInState,
        /// In this state it is often paid.
        OftenPaidInState,
        /// The plan does not ask for it.
        NotAsked,
        /// This therapist treats without a referral.
        DirectAccess,
        /// Care has not begun, so nothing can have improved yet.
        NotUnderWay,
        /// The plan lets this clinic count as one of its network.
        ExceptionGranted,
        /// The law asks insurers of this state to pay this kind of therapist.
        LawNamesTherapist,
        /// Therapists of this kind are paid under the plan's therapy benefit.
        TherapyBenefit,
        /// The other insurance has paid all that it pays, has refused, or there is none.
        OtherInsuranceIsOver,
        /// The other insurance has refused the claim, and the plan wants to see that.
        OtherInsuranceRefused,
        /// In this state auto insurance usually pays nobody's own injuries, so the health plan pays.
        HealthPlanPaysInState,
        /// In this state auto insurance does not pay for massage, so it does not come first.
        AutoExcludesMassage,
        /// The states differ.
        StatesDiffer,
        /// In this state it may be paid, which is not verified.
        MayBePaidInState,
        /// Auto policies of this state have no such benefit; what pays may be medical payments coverage.
        NoPipInState,
        /// Who treats decides.
        DependsOnTherapist,
        /// The law of the state leaves massage out, and lets this insurance pay other hands-on care.
        OtherCareThanMassage,
        /// It is paid as a part of physical or occupational therapy.
        PaidAsTherapy,
        /// It is paid from other therapists and under an authorized physician's supervision.
        PaidUnderSupervision,
        /// Plans of this kind pay sometimes.
        SometimesPaid,
        /// Plans of this kind pay rarely.
        RarelyPaid,
        /// A no to massage may be none to manual therapy, which this therapist bills under another benefit.
        NoToMassageAlone,
        /// A no to massage may be none to therapy, and none at all to a patient under 21.
        OwedUnder21,
        /// The answer and the rule disagree.
        AnswerAgainstRule,
        /// The payer has said no and approved the visits.
        PayerSaysBoth,
        /// The insurance of an injury may pay though there is no health insurance.
        AnotherPayerMayPay,
        /// The code is not in the list that we have.
        CodeNotListed,
        /// The code has not been looked up.
        CodeNotLookedUp,
        /// The code names a reason for a visit, which is not always a condition.
        ReasonForVisit,
        /// The code names the cause of an injury, and not the injury.
        CauseOfInjury,
        /// The plan may pay nothing out of network: plans of its kind are of either design.
        MayPayNothingOutOfNetwork,
        /// Therapy that keeps a skill may be paid as habilitation.
        MayBeHabilitation,
        /// The plan may ask for no referral.
        MayNotBeAsked,
        /// The plan may not accept this kind of referrer.
        ReferrerMayNotCount,
        /// The authorization is asked for and not given yet.
        AuthorizationPending,
        /// The law of this state may ask the plan to pay this kind of therapist.
        LawMayNameTherapist,
        /// Workers' compensation may have to pay first.
        WorkersCompensationMayPayFirst,
        /// Auto insurance may have to pay first.
        AutoMayPayFirst,
        /// The health plan or the auto insurance comes first, as the driver chose.
        HealthPlanMayPayFirst,
        /// Auto policies of this state pay a first sum of medical bills as medical payments coverage.
        MedPayMayPayFirst,
        /// The auto insurance pays a small sum first, and then the health plan.
        AutoPaysASumFirst,
        /// The kinds of plan that it can be differ in this.
        KindDecides,
    }
}

/// What a reason says of its gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stance {
    /// It settles that the gate is not met.
    Settles,
    /// Something is lacking, which can be mended.
    Mendable,
    /// It leaves the gate open.
    Open,
    /// It opens the gate.
    Favours,
    /// It states a rule, and how the person stands to it is said apart.
    States,
}

impl Reason {
    /// Returns what it says of its gate.
    #[must_use]
    pub const fn stance(self) -> Stance {
        match self {
            Self::ExcludedByState
            | Self::ExcludedByKind
            | Self::NoInsurance
            | Self::AutoExcludesMassageAlone
            | Self::LawAgainstAnswer
            | Self::PayerSaysNo
            | Self::KindNotPaid
            | Self::NothingOutOfNetwork
            | Self::ExceptionRefused
            | Self::ClaimRefused
            | Self::LimitUsedUp
            | Self::JobInsurancePays
            | Self::AutoInsurancePays
            | Self::OtherCause => Stance::Settles,
            Self::NotPaidAlone
            | Self::OnlyTherapistsPaid
            | Self::NoDiagnosis
            | Self::NotACode
            | Self::CodeNotWhole
            | Self::CodeSplit
            | Self::SeventhCharacterMissing
            | Self::WellnessReason
            | Self::NoReferral
            | Self::ReferrerDoesNotCount
            | Self::Upkeep => Stance::Mendable,
            Self::UsuallyNothingOutOfNetwork
            | Self::ChronicNeedsImprovement
            | Self::FirstVisitsNeedNone
            | Self::PaidWhenAuthorized
            | Self::BackPainBenefit => Stance::States,
            Self::Approved
            | Self::PaidInState
            | Self::OftenPaidInState
            | Self::NotAsked
            | Self::DirectAccess
            | Self::NotUnderWay
            | Self::ExceptionGranted
            | Self::LawNamesTherapist
            | Self::TherapyBenefit
            | Self::OtherInsuranceIsOver
            | Self::OtherInsuranceRefused
            | Self::HealthPlanPaysInState
            | Self::AutoExcludesMassage => Stance::Favours,
            Self::StatesDiffer
            | Self::MayBePaidInState
            | Self::NoPipInState
            | Self::DependsOnTherapist
            | Self::OtherCareThanMassage
            | Self::PaidAsTherapy
            | Self::PaidUnderSupervision
            | Self::SometimesPaid
            | Self::RarelyPaid
            | Self::NoToMassageAlone
            | Self::OwedUnder21
            | Self::AnswerAgainstRule
            | Self::PayerSaysBoth
            | Self::AnotherPayerMayPay
            | Self::CodeNotListed
            | Self::CodeNotLookedUp
            | Self::ReasonForVisit
            | Self::CauseOfInjury
            | Self::MayPayNothingOutOfNetwork
            | Self::MayBeHabilitation
            | Self::MayNotBeAsked
            | Self::ReferrerMayNotCount
            | Self::AuthorizationPending
            | Self::LawMayNameTherapist
            | Self::WorkersCompensationMayPayFirst
            | Self::AutoMayPayFirst
            | Self::HealthPlanMayPayFirst
            | Self::MedPayMayPayFirst
            | Self::AutoPaysASumFirst
            | Self::KindDecides => Stance::Open,
        }
    }

    /// Returns whether a gate can stand so for this reason; `is_settled` where no step of the patient's own mends it.
    #[must_use]
    pub const fn allows(self, status: GateStatus, is_settled: Settled) -> bool {
        match self.stance() {
            Stance::Settles => matches!((status, is_settled), (GateStatus::NotMet, Settled::Yes)),
            Stance::Mendable => matches!((status, is_settled), (GateStatus::NotMet, Settled::No)),
            Stance::Open => matches!(status, GateStatus::Unknown),
            Stance::Favours => matches!(status, GateStatus::Met | GateStatus::NotApplicable),
            Stance::States => matches!(is_settled, Settled::No),
        }
    }
}

/// Whether a gate that is not met is settled by the payer or the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is.
    Yes,
    /// It is not.
    No,
}
