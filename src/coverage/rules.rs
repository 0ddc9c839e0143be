//! The rules of the check as tables: what each gate means, which insurance has it, and what is known by kind and state.
//!
//! Each row reads as a sentence and names its source and how well it is known. A row graded U never settles anything: it
//! leaves its gate unknown. A change of a row is a change of the scenario that proves it.

use super::codes::{Consequence, GateName, Grade, Kind, Reason, Source, StepName, Warning};
use crate::date::Date;
use crate::request::Referrer;

/// The day on which these tables were last held against their sources.
pub const AS_OF: &str = "2026-11-23";

/// A gate: what follows where it is not met, and what to do about it.
pub struct GateRule {
    /// The gate.
    pub gate: GateName,
    /// What follows where it is not met.
    pub otherwise: Consequence,
    /// What to do.
    pub step: StepName,
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
}

const fn gate(
    gate: GateName,
    otherwise: Consequence,
    step: StepName,
    (source, grade): (Source, Grade),
) -> GateRule {
    GateRule {
        gate,
        otherwise,
        step,
        source,
        grade,
    }
}

/// Every gate, in the order in which it is asked about.
#[rustfmt::skip]
pub const GATES: [GateRule; 14] = [
    gate(GateName::PlanPaysMassage,       Consequence::NotCovered,                 StepName::AskWhetherMassageIsPaid, (Source::PlanDocuments, Grade::B)),
    gate(GateName::SpecificDiagnosis,     Consequence::NotCovered,                 StepName::AskForDiagnosisCode,     (Source::DiagnosisCodeSet, Grade::A)),
    gate(GateName::LicensedReferrer,      Consequence::DenialAlmostCertain,        StepName::GetReferral,             (Source::MassageGuide, Grade::C)),
    gate(GateName::ReferralComplete,      Consequence::DenialLikely,               StepName::RequestReferralLetter,   (Source::MassageGuide, Grade::C)),
    gate(GateName::ImprovementDocumented, Consequence::DenialLikely,               StepName::AskForPlanOfCare,        (Source::MassageGuide, Grade::C)),
    gate(GateName::NotMaintenance,        Consequence::Unlikely,                   StepName::CompareSelfPay,          (Source::InsurerPolicies, Grade::B)),
    gate(GateName::PrimaryCareReferral,   Consequence::Denied,                     StepName::AskPrimaryCarePhysician, (Source::MassageGuide, Grade::C)),
    gate(GateName::PriorAuthorization,    Consequence::VisitsBeforeApprovalDenied, StepName::GetAuthorizationFirst,   (Source::MassageGuide, Grade::C)),
    gate(GateName::AuthorizedVisits,      Consequence::LaterVisitsDenied,          StepName::AskForMoreVisits,        (Source::MassageGuide, Grade::C)),
    gate(GateName::TherapistKind,         Consequence::NotCovered,                 StepName::AskWhoMayBill,           (Source::PolicyStudy, Grade::B)),
    gate(GateName::InNetwork,             Consequence::Dearer,                     StepName::AskBothAboutNetwork,     (Source::MassageGuide, Grade::C)),
    gate(GateName::LimitsLeft,            Consequence::LaterVisitsDenied,          StepName::AskWhatIsLeft,           (Source::InsurerPolicies, Grade::B)),
    gate(GateName::PaysFirst,             Consequence::Denied,                     StepName::AskWhichPaysFirst,       (Source::MassageGuide, Grade::C)),
    gate(GateName::ClaimAccepted,         Consequence::NotCovered,                 StepName::AskForClaimNumber,       (Source::MassageGuide, Grade::C)),
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

const PLANS: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::Unknown,
];
const MANAGED: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::Unknown,
    Kind::MedicareAdvantage,
];
const INJURY: &[Kind] = &[Kind::WorkersCompensation, Kind::AutoPip];
const BY_REFERRAL: &[Kind] = &[Kind::Medicaid, Kind::Va];
const ENDED: &[Kind] = &[Kind::Medicare, Kind::Tricare, Kind::None];

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
    // Whoever claims for an injury has said what caused it; with the others it matters who pays first, if they say so.
    scope(INJURY, &[GateName::PaysFirst], Scope::IfAnswered),
    scope(ENDED, &[GateName::PaysFirst], Scope::IfAnswered),
    // What never pays needs no more questions.
    scope(ENDED, GateName::ALL, Scope::No),
    // Only plans with a gatekeeper ask for the primary-care physician.
    scope(&[Kind::Hmo, Kind::Pos], &[GateName::PrimaryCareReferral], Scope::Asked),
    scope(Kind::ALL, &[GateName::PrimaryCareReferral], Scope::No),
    // Auto insurance seldom authorizes beforehand; where it does, its answer counts.
    scope(&[Kind::AutoPip], &[GateName::PriorAuthorization, GateName::AuthorizedVisits], Scope::IfAnswered),
    // Injury insurance has no network and rarely minds the kind of therapist.
    scope(INJURY, &[GateName::TherapistKind], Scope::IfAnswered),
    scope(INJURY, &[GateName::InNetwork], Scope::No),
    scope(BY_REFERRAL, &[GateName::InNetwork, GateName::LimitsLeft], Scope::No),
    scope(&[Kind::WorkersCompensation], &[GateName::LimitsLeft], Scope::No),
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

/// What is known about whether an insurance pays for massage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// It does not, whatever was said on the telephone.
    Excluded,
    /// It does not, unless the insurer says otherwise: then the two disagree.
    ExcludedUnlessTold,
    /// It does, unless the insurer says otherwise.
    Pays,
    /// It does where it has authorized the visits: ask.
    PaysWhenAuthorized,
    /// It can: ask.
    Ask,
}

/// A row: what is known about an insurance, perhaps in one state and from one day on.
pub struct Fact {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The state; every state where there is none.
    pub state: Option<&'static str>,
    /// The first day on which it holds; always where there is none.
    pub since: Option<Date>,
    /// What is known.
    pub says: Says,
    /// The same as a word.
    pub reason: Reason,
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
}

const fn fact(
    kinds: &'static [Kind],
    (state, since): (Option<&'static str>, Option<Date>),
    (says, reason): (Says, Reason),
    (source, grade): (Source, Grade),
) -> Fact {
    Fact {
        kinds,
        state,
        since,
        says,
        reason,
        source,
        grade,
    }
}

/// Since when Florida leaves massage out of personal injury protection.
const FLORIDA: Option<Date> = Date::new(2013, 1, 1);

/// Whether massage is paid, by kind and state. The first row that fits holds.
#[rustfmt::skip]
pub const FACTS: &[Fact] = &[
    fact(&[Kind::AutoPip],             (Some("FL"), FLORIDA), (Says::Excluded, Reason::ExcludedByState),              (Source::FloridaPipStatute, Grade::A)),
    fact(&[Kind::AutoPip],             (Some("WA"), None),    (Says::Ask, Reason::OftenPaidInState),                  (Source::Unverified, Grade::U)),
    fact(&[Kind::AutoPip],             (Some("OR"), None),    (Says::Ask, Reason::OftenPaidInState),                  (Source::Unverified, Grade::U)),
    fact(&[Kind::AutoPip],             (None, None),          (Says::Ask, Reason::StatesDiffer),                      (Source::SecondaryPage, Grade::C)),
    fact(&[Kind::WorkersCompensation], (Some("WA"), None),    (Says::Pays, Reason::PaidInState),                      (Source::WashingtonLaborAndIndustries, Grade::A)),
    fact(&[Kind::WorkersCompensation], (Some("NY"), None),    (Says::ExcludedUnlessTold, Reason::ExcludedByState),    (Source::SecondaryPage, Grade::C)),
    fact(&[Kind::WorkersCompensation], (None, None),          (Says::PaysWhenAuthorized, Reason::StatesDiffer),       (Source::SecondaryPage, Grade::C)),
    fact(&[Kind::Medicare],            (None, None),          (Says::Excluded, Reason::ExcludedByKind),               (Source::MedicareRules, Grade::A)),
    fact(&[Kind::Tricare],             (None, None),          (Says::ExcludedUnlessTold, Reason::ExcludedByKind),     (Source::SecondaryPage, Grade::C)),
    fact(&[Kind::None],                (None, None),          (Says::Excluded, Reason::NoInsurance),                  (Source::GoodFaithEstimateRule, Grade::A)),
    fact(&[Kind::MedicareAdvantage],   (None, None),          (Says::Ask, Reason::SometimesPaid),                     (Source::InsurerPolicies, Grade::B)),
    fact(&[Kind::Medicaid],            (None, None),          (Says::Ask, Reason::RarelyPaid),                        (Source::SecondaryPage, Grade::C)),
    fact(&[Kind::Va],                  (None, None),          (Says::PaysWhenAuthorized, Reason::PaidWhenAuthorized), (Source::SecondaryPage, Grade::C)),
    fact(PLANS,                        (None, None),          (Says::Ask, Reason::SometimesPaid),                     (Source::InsurerPolicies, Grade::B)),
];

/// Returns what is known about an insurance of this kind, in this state and on this day.
#[must_use]
pub fn fact_about(kind: Kind, state: Option<&str>, day: Date) -> Option<&'static Fact> {
    FACTS.iter().find(|fact| {
        fact.kinds.contains(&kind)
            && fact.state.is_none_or(|one| Some(one) == state)
            && fact.since.is_none_or(|first| first <= day)
    })
}

/// Whether the states differ for these kinds, so that the state decides.
pub const DIFFER_BY_STATE: &[Kind] = INJURY;

/// A row: for these kinds, what these referrers count for. The first row that names both holds.
pub struct ReferrerRule {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The referrers.
    pub referrers: &'static [Referrer],
    /// Whether the plan takes their word, if known.
    pub counts: Option<bool>,
}

const ANY: &[Kind] = Kind::ALL;

/// Returns whether an insurance of this kind takes a referrer's word, if known.
#[must_use]
pub fn counts(kind: Kind, referrer: Referrer) -> Option<bool> {
    REFERRERS
        .iter()
        .find(|row| row.kinds.contains(&kind) && row.referrers.contains(&referrer))
        .and_then(|row| row.counts)
}

/// Whose referral counts.
#[rustfmt::skip]
pub const REFERRERS: &[ReferrerRule] = &[
    ReferrerRule { kinds: ANY, referrers: &[Referrer::Physician], counts: Some(true) },
    // Where the plan accepts them.
    ReferrerRule { kinds: ANY, referrers: &[Referrer::NursePractitioner, Referrer::PhysicianAssistant], counts: None },
    // A Medicare Advantage benefit is ordered by a physician.
    ReferrerRule { kinds: &[Kind::MedicareAdvantage], referrers: &[Referrer::Chiropractor, Referrer::PhysicalTherapist], counts: Some(false) },
    // Workers' compensation wants the attending provider's order, which a physical therapist may not be.
    ReferrerRule { kinds: &[Kind::WorkersCompensation], referrers: &[Referrer::PhysicalTherapist], counts: None },
    ReferrerRule { kinds: ANY, referrers: &[Referrer::Chiropractor, Referrer::PhysicalTherapist], counts: Some(true) },
    ReferrerRule { kinds: ANY, referrers: &[Referrer::Other, Referrer::Nobody], counts: Some(false) },
];

/// A visit at which an authorization has to go on.
pub struct AuthorizationStep {
    /// The kind.
    pub kind: Kind,
    /// The state.
    pub state: &'static str,
    /// The visits, from 1.
    pub visits: &'static [u32],
}

/// Where an authorization goes on in steps (Washington's Department of Labor & Industries, graded A).
pub const AUTHORIZATION_STEPS: &[AuthorizationStep] = &[AuthorizationStep {
    kind: Kind::WorkersCompensation,
    state: "WA",
    visits: &[6, 12],
}];

/// A row: what to do with these kinds, whatever else is known.
pub struct Advice {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// What to do.
    pub step: StepName,
}

/// What to do, by kind.
pub const ADVICE: &[Advice] = &[
    // A claim number, and the parts of the body that the claim is accepted for.
    Advice {
        kinds: &[Kind::WorkersCompensation],
        step: StepName::AskForClaimNumber,
    },
    // Manual therapy inside of physical therapy is another benefit (42 CFR 410.60).
    Advice {
        kinds: &[Kind::Medicare, Kind::Medicaid],
        step: StepName::AskAboutPhysicalTherapy,
    },
    // 45 CFR 149.610.
    Advice {
        kinds: &[Kind::None],
        step: StepName::AskForGoodFaithEstimate,
    },
];

/// A row: what to keep in mind with these kinds, in this state and from this day on.
pub struct WarningRule {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The state; every state where there is none.
    pub state: Option<&'static str>,
    /// The first day on which it holds; always where there is none.
    pub since: Option<Date>,
    /// The warning.
    pub warning: Warning,
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
}

const fn warn(
    kinds: &'static [Kind],
    (state, since): (Option<&'static str>, Option<Date>),
    warning: Warning,
    (source, grade): (Source, Grade),
) -> WarningRule {
    WarningRule {
        kinds,
        state,
        since,
        warning,
        source,
        grade,
    }
}

/// Since when bronze and catastrophic plans of the Exchange count as HSA-compatible.
const EXCHANGE: Option<Date> = Date::new(2026, 1, 1);

/// What to keep in mind, by kind and state.
#[rustfmt::skip]
pub const WARNINGS: &[WarningRule] = &[
    warn(ANY,                        (None, None),       Warning::BothServiceCodes,           (Source::InsurerPolicies, Grade::B)),
    warn(ANY,                        (None, None),       Warning::NoBillableUnit,             (Source::TimedServiceRule, Grade::A)),
    warn(PLANS,                      (None, None),       Warning::TherapistOftenExcluded,     (Source::PolicyStudy, Grade::B)),
    warn(MANAGED,                    (None, None),       Warning::LimitsOftenShared,          (Source::InsurerPolicies, Grade::B)),
    warn(&[Kind::Hmo, Kind::Epo],    (None, None),       Warning::OutOfNetworkPaysNothing,    (Source::MassageGuide, Grade::C)),
    warn(&[Kind::Hdhp],              (None, EXCHANGE),   Warning::ExchangePlanMayCountAsHdhp, (Source::SecondaryPage, Grade::C)),
    warn(&[Kind::MedicareAdvantage], (None, None),       Warning::SupplementMayNotCount,      (Source::Unverified, Grade::U)),
    warn(&[Kind::AutoPip],           (Some("FL"), None), Warning::DeductibleOffFullCharge,    (Source::FloridaPipStatute, Grade::A)),
];

#[cfg(test)]
mod tests {
    use super::{EXCHANGE, FACTS, FLORIDA, GATES, Grade, Kind, Says, Scope, fact_about, scope_of};
    use crate::coverage::codes::GateName;
    use crate::date::Date;

    #[test]
    fn what_is_not_verified_settles_nothing() {
        for fact in FACTS.iter().filter(|fact| fact.grade == Grade::U) {
            assert_eq!(fact.says, Says::Ask, "{:?}", fact.reason);
        }
    }

    #[test]
    fn every_gate_has_a_rule_and_every_kind_a_fact() {
        let ruled: Vec<GateName> = GATES.iter().map(|rule| rule.gate).collect();
        assert_eq!(ruled, GateName::ALL);
        for kind in Kind::ALL {
            assert!(fact_about(*kind, None, day(2026, 1, 1)).is_some());
            assert_eq!(scope_of(*kind, GateName::PlanPaysMassage), Scope::Asked);
        }
    }

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).expect("a day of the calendar")
    }

    #[test]
    fn the_days_since_when_a_rule_holds_are_days_of_the_calendar() {
        assert_eq!(
            (FLORIDA, EXCHANGE),
            (Some(day(2013, 1, 1)), Some(day(2026, 1, 1)))
        );
    }

    #[test]
    fn florida_left_massage_out_in_2013() {
        let says = |day| fact_about(Kind::AutoPip, Some("FL"), day).map(|fact| fact.says);
        assert_eq!(says(day(2012, 12, 31)), Some(Says::Ask));
        assert_eq!(says(day(2013, 1, 1)), Some(Says::Excluded));
    }
}
