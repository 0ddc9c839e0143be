//! What each card asks: its coarse answers, and the form's own questions that belong on it.

pub(super) mod injury;
pub(super) mod plan;

use super::options::{Choice, Draft};
use super::person::Person;
use crate::request::kind::{HEALTH_PLANS, Kind, Payer};
use crate::request::typed::written::span;

pub(super) const KIND: &str = "coverage.kind";

/// Who was hurt in a car or at work still says so after the insurance of it has led on to another payer. Where that no longer holds, as in
/// another state, it is asked again: the other payer stands there only because it was led on to.
pub(super) fn payer(person: &Person<'_>) -> Draft {
    let injury = |option, kind: &'static str| Choice::new(option).writes(KIND, kind);
    let waits = person.comes_back_to_auto();
    let other = |choice: Choice| choice.once_pressed(waits);
    Draft::of([
        other(kind_of(
            person,
            "healthPlan",
            (Payer::HealthPlan, "unknown"),
        )),
        injury("autoPip", "autoPip").led_on(person.is_still_led_on()),
        injury("workersCompensation", "workersCompensation").led_on(person.is_left_by_work()),
        other(kind_of(person, "program", (Payer::Program, ""))),
        other(injury("none", "none")),
    ])
}

/// Which plan or program it is may be known already.
fn kind_of(
    person: &Person<'_>,
    option: &'static str,
    (payer, first): (Payer, &'static str),
) -> Choice {
    let is_known = person.payer() == Some(payer);
    Choice::new(option).writes(KIND, if is_known { person.text(KIND) } else { first })
}

pub(super) fn program(_: &Person<'_>) -> Draft {
    Draft::of(PROGRAMS.map(kind))
}

const PROGRAMS: [Kind; 4] = [Kind::Medicare, Kind::Medicaid, Kind::Tricare, Kind::Va];

pub(super) fn plan(_: &Person<'_>) -> Draft {
    let plans = HEALTH_PLANS.iter().copied();
    Draft::of(plans.map(kind)).or([kind(Kind::Unknown)])
}

fn kind(kind: Kind) -> Choice {
    let word = kind.row().word;
    Choice::new(word).writes(KIND, word)
}

/// A referral says "6 to 12", so a span is an answer. Whoever does not know yet may have from one visit to the most that is offered here.
pub(super) fn visits(_: &Person<'_>) -> Draft {
    const VISITS: &str = "course.visits";
    let between =
        |option, low: u32, high: u32| Choice::new(option).writes(VISITS, &span(low, high));
    Draft::of([
        Choice::new("exactly").asks(VISITS),
        between("upTo6", 1, 6),
        between("upTo12", 6, 12),
        between("upTo24", 12, 24),
        between("unknown", 1, 24),
    ])
}

pub(super) fn charge(_: &Person<'_>) -> Draft {
    Draft::asking("charges.billedCharge")
}

/// A clinic without such a rate and a person who does not know it are two things.
pub(super) fn cash_rate(_: &Person<'_>) -> Draft {
    Draft::of([
        Choice::new("amount").asks(CASH_RATE),
        Choice::new("lacks").writes(CASH_RATE, "none"),
        Choice::new("unknown"),
    ])
}

pub(super) const CASH_RATE: &str = "charges.cashRate";

pub(super) fn allowed_amount(_: &Person<'_>) -> Draft {
    Draft::asking("charges.allowedAmount")
}
