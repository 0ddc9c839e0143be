//! The rules of the check as tables: what each gate means, which insurance has it, and what is known by kind, state,
//! therapist and funding.
//!
//! Each row reads as a sentence and carries its source, its grade, the day on which it was last checked and the days on
//! which it holds. The first row that fits holds. A row graded U never settles anything: it leaves its gate unknown. A
//! change of a row is a change of the scenario that proves it.

pub mod advice;
pub mod facts;
pub mod gates;
pub mod referrers;

use crate::evidence::{Evidence, Grade, Source};

/// The day on which these tables were last held against their sources.
pub const AS_OF: &str = "2026-11-24";

/// Returns the evidence of a row that holds on every day and was checked on the day of these tables.
const fn by(source: Source, grade: Grade) -> Evidence {
    Evidence::of(source, grade, AS_OF)
}

/// Returns whether a list names something; a list without anything names all.
fn names<T: PartialEq>(list: &[T], one: Option<&T>) -> bool {
    list.is_empty() || one.is_some_and(|one| list.contains(one))
}

/// Returns the evidence of every row, for those who look after them.
pub fn evidence() -> impl Iterator<Item = Evidence> {
    let gates = gates::GATES.iter().map(|row| row.evidence);
    let facts = facts::FACTS.iter().chain(&facts::PIP_ELSEWHERE);
    let facts = facts.map(|row| row.evidence);
    let second = std::iter::once(facts::SECOND_BY_LAW);
    let therapists = facts::THERAPISTS.iter().map(|row| row.evidence);
    let referrers = referrers::REFERRERS.iter().map(|row| row.evidence);
    let demands = referrers::DEMANDS.iter().map(|row| row.evidence);
    let advice = advice::ADVICE.iter().map(|row| row.evidence);
    let warnings = advice::WARNINGS.iter().map(|row| row.evidence);
    let shares = advice::SHARES.iter().map(|row| row.evidence);
    gates
        .chain(facts)
        .chain(second)
        .chain(therapists)
        .chain(referrers)
        .chain(demands)
        .chain(advice)
        .chain(warnings)
        .chain(shares)
}
