//! How many visits are covered, why no more, and what that comes to.
//!
//! A plan year covers its first so many visits and none after, because nothing that ends coverage grows back inside of
//! it. Once these numbers and the reasons are settled, limits on visits and dollars only say what is
//! [possible](super::possible), and the [total](super::total) is that of what is covered.

use super::number::Number;
use super::setting::{Kind, Setting, Year};

/// Why a plan year covers no more visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// It has no more that are authorized.
    Course,
    /// Its visits are used up.
    Visits,
    /// Its dollars are used up.
    Dollars,
    /// The dollars for good are used up.
    Lifetime,
}

/// How many visits a plan year covers, and why no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) visits: Number,
    pub(super) why: Why,
}

/// How many visits of the course are covered, and why no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) first: Outcome,
    /// Of every later plan year that has so many visits; all start alike.
    pub(super) later: Outcome,
    /// The plan year, and the last visit covered in it, in which the dollars for good end.
    pub(super) lifetime: Option<LifetimeEnd>,
}

/// Where the dollars for good end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LifetimeEnd {
    pub(super) year: usize,
    pub(super) visits: Number,
}

impl Shape {
    pub(super) const fn outcome(&self, kind: Kind) -> Outcome {
        match kind {
            Kind::First => self.first,
            Kind::Later => self.later,
        }
    }

    /// Returns what is covered in each plan year of the course.
    pub(super) fn years(&self, setting: &Setting<'_>) -> impl Iterator<Item = Covered> {
        setting.years.iter().enumerate().map(|(number, year)| {
            let other = match year.kind {
                Kind::First => self.later,
                Kind::Later => self.first,
            };
            let covered = Covered {
                beside: Some(other),
                ..Covered::of(year, self.outcome(year.kind))
            };
            match self.lifetime {
                Some(end) if number > end.year => covered.cut_to(Number::ZERO),
                Some(end) if number == end.year => covered.cut_to(end.visits),
                Some(_) | None => covered,
            }
        })
    }
}

/// How many visits of one plan year are covered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Covered {
    pub(super) kind: Kind,
    pub(super) visits: Number,
    pub(super) uncovered: Number,
    /// What the longest plan year of the kind comes to.
    pub(super) outcome: Outcome,
    /// What plan years of the other kind come to, if that is settled.
    pub(super) beside: Option<Outcome>,
}

impl Covered {
    pub(super) fn of(year: &Year, outcome: Outcome) -> Self {
        let visits = outcome.visits.min(year.authorized);
        Self {
            kind: year.kind,
            visits,
            uncovered: year.visits - visits,
            outcome,
            beside: None,
        }
    }

    fn cut_to(self, visits: Number) -> Self {
        Self {
            visits,
            uncovered: self.uncovered + self.visits - visits,
            ..self
        }
    }
}

/// A sum over plan years: what the patient pays, and what they would pay if the plan paid nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Part {
    pub(super) net: Number,
    pub(super) gross: Number,
}

impl Part {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            net: self.net + other.net,
            gross: self.gross + other.gross,
        }
    }
}
