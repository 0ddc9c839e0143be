//! The cards of the second part: the points of the check that a person can answer, none asked twice, and those that they have answered.

use super::asks::{KIND, plan};
use super::person::Person;
use super::{Card, CardName, Part, Reason, form, name_of};
use crate::check::Check;
use crate::check::codes::{GateName, GateStatus};
use crate::check::gates::Gate;
use crate::request::kind::{Kind, Payer};
use crate::sorted::sorted_by_key;

const STATUS: &str = "authorization.status";
const APPROVED_VISITS: &str = "authorization.visits";

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
    (GateName::PriorAuthorization,    &[STATUS, APPROVED_VISITS]),
    (GateName::TherapistKind,         &["necessity.therapist", "necessity.therapistKindCovered"]),
    (GateName::InNetwork,             &["network", "necessity.networkException"]),
    (GateName::PaysFirst,             &["necessity.cause", "necessity.otherInsurance"]),
];

/// What the card of one point asks first: whoever has left that card is not asked it again on the card of another.
#[rustfmt::skip]
const ASKED_FIRST: &[(&str, GateName)] = &[
    ("necessity.referralRequired",   GateName::LicensedReferrer),
    (APPROVED_VISITS,                GateName::PriorAuthorization),
    ("necessity.careUnderWay",       GateName::ImprovementDocumented),
    ("necessity.baselineDocumented", GateName::ImprovementDocumented),
    ("necessity.goalsDocumented",    GateName::ImprovementDocumented),
];

/// Which kind of plan it is has a card of its own, before the points that hang on it: one of them has other questions once it is said.
const PLAN: &str = "point.plan";

/// The kind alone can settle it, so that its card is where a wrong one is mended.
const HANGS_ON_PLAN: GateName = GateName::PrimaryCareReferral;

/// Returns the cards of the points that can still change the verdict or the price, and of those that an answer has settled. What two points
/// ask stands on the first one's card.
pub(super) fn cards(check: &Check, person: &Person<'_>) -> Vec<Card> {
    let deciding = check.asks();
    let was_pressed = !person.choice(PLAN).is_empty() && person.payer() == Some(Payer::HealthPlan);
    let pressed = was_pressed.then(|| plan_card(HANGS_ON_PLAN, person));
    let mut cards: Vec<Card> = pressed.into_iter().collect();
    // What the VA has referred it has looked at, so that nothing else need be asked.
    let is_first =
        |gate: &Gate| person.kind() == Some(Kind::Va) && gate.gate == GateName::PriorAuthorization;
    for gate in sorted_by_key(check.gates.iter().collect(), |gate| !is_first(gate)) {
        let asks = asks_of(gate, person);
        if asks == [KIND] {
            match cards.iter_mut().find(|card| card.key == PLAN) {
                Some(card) => card.also.push(gate.gate),
                None if counts(gate, &deciding, person) => cards.push(plan_card(gate.gate, person)),
                None => {}
            }
            continue;
        }
        let (asked, fresh): (Vec<&str>, Vec<&str>) = asks
            .into_iter()
            .partition(|path| card_that_asks(path, &mut cards).is_some());
        if !fresh.is_empty() && counts(gate, &deciding, person) {
            cards.push(point_card(gate.gate, &fresh, person));
            continue;
        }
        let elsewhere = asked.first().filter(|_| fresh.is_empty());
        match elsewhere.and_then(|path| card_that_asks(path, &mut cards)) {
            Some(card) => card.also.push(gate.gate),
            None => cards.extend(settled_card(gate, person)),
        }
    }
    cards
}

fn card_that_asks<'a>(path: &str, cards: &'a mut [Card]) -> Option<&'a mut Card> {
    cards
        .iter_mut()
        .find(|card| card.asks.iter().any(|one| one == path))
}

/// Whoever gave a wrong answer comes back to it.
fn settled_card(gate: &Gate, person: &Person<'_>) -> Option<Card> {
    let kind = person.kind()?;
    let mut said = answers_to(gate, person);
    said.retain(|path| form::asks(kind, path));
    (!said.is_empty()).then(|| Card {
        is_answered: true,
        ..point_card(gate.gate, &said, person)
    })
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

fn is_open(gate: &Gate) -> bool {
    gate.status == GateStatus::Unknown
}

/// For how many visits an approval is changes no verdict, and what the visits after them cost.
fn counts(gate: &Gate, deciding: &[&str], person: &Person<'_>) -> bool {
    let is_number = gate.asks == [APPROVED_VISITS] && person.text(STATUS) == "approved";
    is_number || gate.asks.iter().any(|path| deciding.contains(path))
}

/// Returns what the form asks this person about an open point. The kind of the plan is asked by itself, where nothing else is.
fn asks_of(gate: &Gate, person: &Person<'_>) -> Vec<&'static str> {
    let Some(kind) = person.kind().filter(|_| is_open(gate)) else {
        return Vec::new();
    };
    let asks = gate.asks.iter().copied();
    let asks: Vec<&str> = asks.filter(|path| form::asks(kind, path)).collect();
    let others: Vec<&str> = asks.iter().copied().filter(|path| *path != KIND).collect();
    let asks = if others.is_empty() { asks } else { others };
    // Whoever has the approval before them has the number of it too.
    let number = asks.contains(&STATUS).then_some(APPROVED_VISITS);
    asks.into_iter().chain(number).collect()
}

fn point_card(point: GateName, asks: &[&str], person: &Person<'_>) -> Card {
    let key = key_of(point);
    let new: Vec<&str> = asks
        .iter()
        .copied()
        .filter(|path| !was_asked(path, point, person))
        .collect();
    let is_answered = person.has_passed(&key) || new.is_empty();
    let asks = if new.is_empty() { asks } else { new.as_slice() };
    Card {
        card: CardName::Point,
        point: Some(point),
        also: Vec::new(),
        part: Part::Coverage,
        reason: Reason::DecidesCoverage,
        leads_on: false,
        is_answered,
        may_stay_open: true,
        may_be_left: true,
        is_unfinished: false,
        asks: asks.iter().map(ToString::to_string).collect(),
        options: Vec::new(),
        key,
    }
}

fn plan_card(point: GateName, person: &Person<'_>) -> Card {
    let draft = plan(person).apart(person);
    let is_answered = person.has_passed(PLAN) || draft.is_answered(PLAN, person);
    let (asks, options) = draft.shown(PLAN, person);
    Card {
        card: CardName::Plan,
        is_answered,
        may_stay_open: false,
        asks,
        options,
        key: PLAN.to_owned(),
        ..point_card(point, &[], person)
    }
}

fn key_of(point: GateName) -> String {
    format!("point.{}", name_of(&point))
}

fn was_asked(path: &str, point: GateName, person: &Person<'_>) -> bool {
    ASKED_FIRST
        .iter()
        .any(|(one, first)| *one == path && *first != point && person.has_passed(&key_of(*first)))
}
