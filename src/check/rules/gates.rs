//! What each gate means, and which insurance has it.

use super::super::codes::{Consequence, GateName, StepName};
use super::super::kind::Kind;
use super::by;
use crate::evidence::{Evidence, Grade, Source};

/// A gate: what follows where it is not met, and what to do about it.
pub struct GateRule {
    /// The gate.
    pub gate: GateName,
    /// What follows where the payer says that it is not met. Without the payer's word, unlikely is the worst.
    pub otherwise: Consequence,
    /// What to do.
    pub step: StepName,
    /// Who says so.
    pub evidence: Evidence,
}

const fn gate(
    gate: GateName,
    otherwise: Consequence,
    step: StepName,
    evidence: Evidence,
) -> GateRule {
    GateRule {
        gate,
        otherwise,
        step,
        evidence,
    }
}

/// Every gate, in the order in which it is asked about.
#[rustfmt::skip]
pub const GATES: [GateRule; 14] = [
    gate(GateName::PlanPaysMassage,       Consequence::NotCovered,                 StepName::AskWhetherMassageIsPaid, by(Source::PlanDocuments, Grade::B)),
    gate(GateName::SpecificDiagnosis,     Consequence::DenialAlmostCertain,        StepName::AskForDiagnosisCode,     by(Source::DiagnosisCodeSet, Grade::A)),
    gate(GateName::LicensedReferrer,      Consequence::DenialAlmostCertain,        StepName::GetReferral,             by(Source::MassageGuide, Grade::C)),
    gate(GateName::ReferralComplete,      Consequence::DenialLikely,               StepName::RequestReferralLetter,   by(Source::MassageGuide, Grade::C)),
    gate(GateName::ImprovementDocumented, Consequence::DenialLikely,               StepName::AskForPlanOfCare,        by(Source::MassageGuide, Grade::C)),
    gate(GateName::NotMaintenance,        Consequence::Unlikely,                   StepName::AskForPlanOfCare,        by(Source::InsurerPolicies, Grade::B)),
    gate(GateName::PrimaryCareReferral,   Consequence::Unlikely,                   StepName::AskPrimaryCarePhysician, by(Source::MassageGuide, Grade::C)),
    gate(GateName::PriorAuthorization,    Consequence::VisitsBeforeApprovalDenied, StepName::GetAuthorizationFirst,   by(Source::MassageGuide, Grade::C)),
    gate(GateName::AuthorizedVisits,      Consequence::LaterVisitsDenied,          StepName::AskForMoreVisits,        by(Source::MassageGuide, Grade::C)),
    gate(GateName::TherapistKind,         Consequence::NotCovered,                 StepName::AskWhoMayBill,           by(Source::PolicyStudy, Grade::B)),
    gate(GateName::InNetwork,             Consequence::Dearer,                     StepName::AskBothAboutNetwork,     by(Source::MassageGuide, Grade::C)),
    gate(GateName::LimitsLeft,            Consequence::LaterVisitsDenied,          StepName::AskWhatIsLeft,           by(Source::InsurerPolicies, Grade::B)),
    gate(GateName::PaysFirst,             Consequence::NotCovered,                 StepName::AskWhichPaysFirst,       by(Source::MassageGuide, Grade::C)),
    gate(GateName::ClaimAccepted,         Consequence::NotCovered,                 StepName::AskForClaimNumber,       by(Source::MassageGuide, Grade::C)),
];

/// Whether an insurance has a gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// It has, and the gate is asked about.
    Asked,
    /// The gate matters only where a person has said something about it.
    IfAnswered,
    /// It has not.
    No,
}

/// A row: these gates have this scope for these kinds. The first row that names both holds.
pub struct ScopeRule {
    kinds: &'static [Kind],
    gates: &'static [GateName],
    scope: Scope,
}

const fn scope(kinds: &'static [Kind], gates: &'static [GateName], scope: Scope) -> ScopeRule {
    ScopeRule {
        kinds,
        gates,
        scope,
    }
}

/// Which insurance has which gate.
#[rustfmt::skip]
pub const SCOPES: &[ScopeRule] = &[
    // Whether it pays at all is asked of every insurance.
    scope(Kind::ALL, &[GateName::PlanPaysMassage], Scope::Asked),
    // Without insurance only the insurance of an injury is left to ask about.
    scope(&[Kind::None], &[GateName::PaysFirst], Scope::Asked),
    scope(&[Kind::None], GateName::ALL, Scope::No),
    // Only plans with a gatekeeper ask for the primary-care physician; these can be one.
    scope(&[Kind::Hmo, Kind::Pos], &[GateName::PrimaryCareReferral], Scope::Asked),
    scope(&[Kind::Tricare, Kind::MedicareAdvantage, Kind::Hdhp], &[GateName::PrimaryCareReferral], Scope::IfAnswered),
    scope(Kind::ALL, &[GateName::PrimaryCareReferral], Scope::No),
    // Medicare pays a therapist's skilled care by its own rules: no authorization beforehand, and upkeep does not end it
    // (the settlement of Jimmo v. Sebelius, 42 CFR 409.44(c)).
    scope(&[Kind::Medicare], &[GateName::PriorAuthorization, GateName::AuthorizedVisits, GateName::NotMaintenance, GateName::ImprovementDocumented], Scope::No),
    // A physician certifies the therapist's plan of care, and Medicare asks patients for no other paper (42 CFR 424.24(c)).
    scope(&[Kind::Medicare], &[GateName::SpecificDiagnosis, GateName::LicensedReferrer, GateName::ReferralComplete], Scope::IfAnswered),
    // Auto insurance and TRICARE seldom authorize beforehand; where they do, their answer counts.
    scope(&[Kind::AutoPip, Kind::Tricare], &[GateName::PriorAuthorization, GateName::AuthorizedVisits], Scope::IfAnswered),
    // With these the rows on whether massage is paid ask who treats.
    scope(&[Kind::WorkersCompensation, Kind::AutoPip, Kind::Medicare, Kind::Tricare], &[GateName::TherapistKind], Scope::IfAnswered),
    scope(&[Kind::WorkersCompensation, Kind::AutoPip, Kind::Medicare, Kind::Tricare, Kind::Medicaid, Kind::Va], &[GateName::InNetwork], Scope::No),
    scope(&[Kind::WorkersCompensation, Kind::Medicare, Kind::Tricare, Kind::Medicaid, Kind::Va], &[GateName::LimitsLeft], Scope::No),
    // Only workers' compensation accepts a claim first.
    scope(&[Kind::WorkersCompensation], &[GateName::ClaimAccepted], Scope::Asked),
    scope(Kind::ALL, &[GateName::ClaimAccepted], Scope::No),
    // Every other gate is asked about.
    scope(Kind::ALL, GateName::ALL, Scope::Asked),
];

/// Returns whether an insurance of this kind has a gate.
#[must_use]
pub fn scope_of(kind: Kind, gate: GateName) -> Scope {
    SCOPES
        .iter()
        .find(|row| row.kinds.contains(&kind) && row.gates.contains(&gate))
        .map_or(Scope::Asked, |row| row.scope)
}

/// What an approval that reaches the planned visits settles: whoever approved them has looked at these. Whether another
/// insurer comes first, whether a limit lasts and whether the primary-care physician has to refer it has not settled, and it is no
/// promise to pay.
pub const SETTLED_BY_APPROVAL: &[GateName] = &[
    GateName::SpecificDiagnosis,
    GateName::LicensedReferrer,
    GateName::ReferralComplete,
    GateName::ImprovementDocumented,
    GateName::NotMaintenance,
    GateName::TherapistKind,
    GateName::InNetwork,
];

#[cfg(test)]
mod tests {
    use super::{GATES, Kind, Scope, scope_of};
    use crate::check::codes::GateName;

    #[test]
    fn every_gate_has_a_rule_and_every_kind_is_asked_whether_it_pays() {
        let ruled: Vec<GateName> = GATES.iter().map(|rule| rule.gate).collect();
        assert_eq!(ruled, GateName::ALL);
        for kind in Kind::ALL {
            assert_eq!(scope_of(*kind, GateName::PlanPaysMassage), Scope::Asked);
        }
    }
}
