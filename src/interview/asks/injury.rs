//! What the insurance of an injury is asked for.

use super::super::options::{Choice, Draft, dollars};
use super::super::person::Person;
use super::plan::more_than_the_course;
use crate::request::table::Field;

pub(in super::super) fn claim(_: &Person<'_>) -> Draft {
    yes_no("coverage.claimAccepted")
}

fn yes_no(path: &'static str) -> Draft {
    Draft::of(["yes", "no", "unknown"].map(|word| Choice::new(word).writes(path, word)))
}

pub(in super::super) fn state(_: &Person<'_>) -> Draft {
    Draft::asking("coverage.state")
}

/// Off which sum the deductible comes is asked beside its amount, and only where the number hangs on it.
pub(in super::super) fn pip_deductible(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.deductible";
    const BASIS: &str = "coverage.deductibleBasis";
    let [none_left, amount, unknown] =
        ["noneLeft", "amount", "unknown"].map(|option| left_anew(option, PATH, person));
    let amount = amount.asks(PATH);
    let is_asked = person.is_known(BASIS) || person.is_open(BASIS);
    Draft::of([
        none_left.writes(format!("{PATH}.remaining"), "0"),
        Choice::new("lacks").writes(PATH, "none"),
        if is_asked {
            amount.and_perhaps(BASIS)
        } else {
            amount
        },
        unknown,
    ])
}

pub(in super::super) fn pip_limit(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.limit";
    const REMAINING: &str = "coverage.limit.remaining";
    let anew = |option| left_anew(option, PATH, person);
    let far = more_than_the_course(person, Field::PipLimit.into()).map(|(least, most)| {
        let far = Choice::new("far").takes_back(PATH, person);
        far.writes(REMAINING, dollars(least, most))
            .with_amount(least)
    });
    Draft::of(far.into_iter().chain([
        anew("usedUp").writes(REMAINING, "0"),
        anew("amount").asks(PATH),
        anew("unknown"),
    ]))
}

/// A coarse answer about an amount that is used up, over what another one wrote.
fn left_anew(option: &'static str, path: &str, person: &Person<'_>) -> Choice {
    let choice = Choice::new(option).takes_back(path, person);
    choice.takes_back(format!("{path}.remaining"), person)
}

/// What is typed is the part that the patient pays.
pub(in super::super) fn plan_share(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.planShare";
    Draft::of([
        Choice::new("allPaid").writes(PATH, "0"),
        Choice::new("twentyPercent").writes(PATH, "20"),
        Choice::new("amount").takes_back(PATH, person).asks(PATH),
        Choice::new("unknown").writes(PATH, ""),
    ])
}
