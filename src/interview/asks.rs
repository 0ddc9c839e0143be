//! What each card asks: its coarse answers, and the form's own questions that belong on it.

pub(super) mod injury;
pub(super) mod plan;

use super::options::{Choice, Draft, SPAN};
use super::person::Person;
use crate::request::kind::{Kind, Payer};

pub(super) const KIND: &str = "coverage.kind";

pub(super) fn payer(person: &Person<'_>) -> Draft {
    let of = |option, payer, kind: &'static str| {
        let choice = Choice::new(option);
        // Which plan or program it is may be known already.
        let is_known = person.payer() == Some(payer);
        let kind = if is_known { person.text(KIND) } else { kind };
        choice.writes(KIND, kind)
    };
    let injury = |option, kind: &'static str| Choice::new(option).writes(KIND, kind);
    Draft::of([
        of("healthPlan", Payer::HealthPlan, "unknown"),
        injury("autoPip", "autoPip"),
        injury("workersCompensation", "workersCompensation"),
        of("program", Payer::Program, ""),
        injury("none", "none"),
    ])
}

pub(super) fn program(_: &Person<'_>) -> Draft {
    let programs = [Kind::Medicare, Kind::Medicaid, Kind::Tricare, Kind::Va];
    Draft::of(programs.map(kind))
}

pub(super) fn plan(_: &Person<'_>) -> Draft {
    let plans = [
        Kind::Ppo,
        Kind::Hmo,
        Kind::Epo,
        Kind::Pos,
        Kind::Hdhp,
        Kind::MedicareAdvantage,
        Kind::Unknown,
    ];
    Draft::of(plans.map(kind))
}

fn kind(kind: Kind) -> Choice {
    let word = kind.row().word;
    Choice::new(word).writes(KIND, word)
}

/// A referral says "6 to 12", so a span is an answer.
pub(super) fn visits(_: &Person<'_>) -> Draft {
    const VISITS: &str = "course.visits";
    let span = |option, low: u32, high: u32| {
        Choice::new(option).writes(VISITS, format!("{low}{SPAN}{high}"))
    };
    Draft::of([
        Choice::new("exactly").asks(VISITS),
        span("upTo6", 1, 6),
        span("upTo12", 6, 12),
        span("upTo24", 12, 24),
    ])
}

pub(super) fn charge(_: &Person<'_>) -> Draft {
    Draft::asking("charges.billedCharge").and_perhaps("charges.cashRate")
}

pub(super) fn allowed_amount(_: &Person<'_>) -> Draft {
    Draft::asking("charges.allowedAmount")
}
