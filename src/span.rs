//! The least and the greatest that a patient can pay, over every combination of values that the answers allow.
//!
//! Both are exact, and each comes with the combination that gives it. Where a search has to stop before it is sure, an end is
//! the furthest that was found, and says how far out the true one can lie.

pub mod case;
mod cut;
mod figures;
mod look;
mod looks;
mod mend;
mod narrow;
mod node;
mod number;
mod outcome;
mod paid;
mod point;
mod possible;
mod reach;
mod region;
mod run;
mod search;
mod setting;
mod subject;
#[cfg(test)]
mod tests;
mod total;
mod ways;
mod witness;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::span::case::Case;
use figures::Side;
use number::Number;
use search::{Found, Search};
use subject::Subject;
use witness::witness;

pub use looks::Looks;
pub use reach::covered_visits;
pub use witness::exact_terms;

/// Which end of the span is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The least that the patient can pay.
    Least,
    /// The greatest.
    Greatest,
}

impl Goal {
    /// Returns whether `one` lies further out than `other`.
    fn prefers(self, one: Number, other: Number) -> bool {
        match self {
            Self::Least => one < other,
            Self::Greatest => one > other,
        }
    }

    /// Returns the one of two bounds that says more.
    fn tighter(self, one: Number, other: Number) -> Number {
        if self.prefers(one, other) { other } else { one }
    }

    /// Returns the side on which figures are best.
    const fn side(self) -> Side {
        match self {
            Self::Least => Side::Generous,
            Self::Greatest => Side::Stingy,
        }
    }

    /// Returns the best value of what raises the total.
    const fn raising(self, span: Span<Number>) -> Number {
        match self {
            Self::Least => span.low,
            Self::Greatest => span.high,
        }
    }

    /// Returns the best value of what lowers the total.
    const fn lowering(self, span: Span<Number>) -> Number {
        match self {
            Self::Least => span.high,
            Self::Greatest => span.low,
        }
    }
}

/// An end of the span: what the patient pays, and a case with every figure settled that gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extreme {
    /// What the patient pays, in cents.
    pub pays: i64,
    /// The combination.
    pub case: Case,
    /// No combination lies further out than this: what the patient pays, unless the search stopped before it was sure.
    pub bound: i64,
}

impl Extreme {
    /// Returns whether it is certain that nothing lies further out.
    #[must_use]
    pub const fn is_proven(&self) -> bool {
        self.pays == self.bound
    }
}

/// Which end is looked for, and how long.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Which end.
    pub goal: Goal,
    /// What the search may take.
    pub looks: &'a Looks,
    /// What is known to be the furthest that it can be.
    pub reach: Option<i64>,
}

/// Returns one end, as far as the looks go; nothing for no case.
#[must_use]
pub fn extreme_within(cases: &[Case], calendar: &Calendar, wanted: &Wanted<'_>) -> Option<Extreme> {
    let subjects: Vec<Subject<'_>> = cases
        .iter()
        .map(|case| Subject::new(case, calendar, wanted.looks))
        .collect();
    let mut search = Search::new(wanted);
    let promised = search.run(&subjects);
    let Found { pays, case, point } = search.found?;
    Some(Extreme {
        pays: pays.get(),
        case: witness(case, &point, calendar)?,
        bound: promised.unwrap_or(pays).get(),
    })
}
