//! The cards of the second part: the points of the check that a person can answer, and those that they have answered.

use super::person::Person;
use super::{Card, CardName, Part, Reason, form, name_of};
use crate::check::Check;
use crate::check::codes::{GateName, GateStatus};
use crate::check::gates::Gate;
use crate::request::kind::Kind;

/// By which answers a point can be settled, so that whoever gave a wrong one comes back to it.
#[rustfmt::skip]
const SETTLED_BY: &[(GateName, &[&str])] = &[
    (GateName::PlanPaysMassage,       &["necessity.planPaysMassage"]),
    (GateName::SpecificDiagnosis,     &["necessity.diagnosisCode"]),
    (GateName::LicensedReferrer,      &["necessity.referralRequired", "necessity.referrer", "necessity.referrerAccepted"]),
    (GateName::ReferralComplete,      &["necessity.referral"]),
    (GateName::ImprovementDocumented, &["necessity.careUnderWay", "necessity.baselineDocumented", "necessity.goalsDocumented"]),
    (GateName::NotMaintenance,        &["necessity.phase"]),
    (GateName::PrimaryCareReferral,   &["necessity.primaryCareReferral"]),
    (GateName::PriorAuthorization,    &["authorization.status"]),
    (GateName::TherapistKind,         &["necessity.therapist", "necessity.therapistKindCovered"]),
    (GateName::InNetwork,             &["network", "necessity.networkException"]),
    (GateName::PaysFirst,             &["necessity.cause", "necessity.otherInsurance"]),
];

/// Returns the cards of the points that can still change the verdict, and of those that an answer has settled.
pub(super) fn cards(check: &Check, person: &Person<'_>) -> Vec<Card> {
    let deciding = check.asks();
    let decides = |gate: &Gate| {
        gate.status == GateStatus::Unknown && gate.asks.iter().any(|field| deciding.contains(field))
    };
    let card = |gate: &Gate| {
        if decides(gate) {
            return card(gate, &gate.asks, person);
        }
        let said = answers_to(gate, person);
        card(gate, &said, person).map(|card| Card {
            is_answered: true,
            ..card
        })
    };
    check.gates.iter().filter_map(card).collect()
}

fn answers_to(gate: &Gate, person: &Person<'_>) -> Vec<&'static str> {
    // Without insurance the injury has a card of its own.
    if person.kind() == Some(Kind::None) {
        return Vec::new();
    }
    let rows = SETTLED_BY.iter().filter(|(name, _)| *name == gate.gate);
    let paths = rows.flat_map(|(_, paths)| *paths).copied();
    paths.filter(|path| person.is_known(path)).collect()
}

/// Returns the card of a point, if the form asks this person anything about it.
fn card(gate: &Gate, paths: &[&'static str], person: &Person<'_>) -> Option<Card> {
    let kind = person.kind()?;
    let key = format!("point.{}", name_of(&gate.gate));
    let asks = paths.iter().filter(|path| form::asks(kind, path));
    let asks: Vec<String> = asks.map(ToString::to_string).collect();
    (!asks.is_empty()).then_some(Card {
        card: CardName::Point,
        point: Some(gate.gate),
        part: Part::Coverage,
        reason: Reason::DecidesCoverage,
        is_answered: person.has_passed(&key),
        may_stay_open: true,
        may_be_left: true,
        is_unfinished: false,
        asks,
        options: Vec::new(),
        key,
    })
}
