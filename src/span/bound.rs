//! How low, or how high, the total can get anywhere in a region.
//!
//! The plan always covers the first so many visits of each plan year. Once it is settled how many, the total moves one
//! way with every figure, so its extreme lies at one corner of the region. How many are covered moves one way with every
//! figure too, though often another way: a lower deductible costs less, and uses up the visits of a plan year sooner.
//! So the bound takes, at the cheapest (or dearest) corner, the best number of covered visits that any corner allows.
//! It is attained wherever the figures do not pull in two directions; elsewhere the search cuts the region.

use super::corner::Corners;
use super::joint;
use super::point::{Dimension, Point, Region, Side};
use super::year::{Choice, Year};
use crate::calendar::Calendar;
use crate::possibilities::Case;

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
    #[must_use]
    pub const fn prefers(self, one: i64, other: i64) -> bool {
        match self {
            Self::Least => one < other,
            Self::Greatest => one > other,
        }
    }

    /// Returns the side on which something that raises the total is best.
    #[must_use]
    pub const fn raising(self) -> Side {
        match self {
            Self::Least => Side::Low,
            Self::Greatest => Side::High,
        }
    }

    /// Returns the side on which something that lowers the total is best.
    #[must_use]
    pub const fn lowering(self) -> Side {
        self.raising().other()
    }
}

/// What is known about a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// No point of the region has a total further out.
    pub bound: i64,
    /// A point that should come near it; the figures of one accumulator need not be possible together.
    pub candidate: Point,
    /// How many visits are covered in what the bound hopes for.
    pub count: u32,
}

/// Bounds the total in a region.
#[must_use]
pub fn assess(case: &Case, region: &Region, calendar: &Calendar, goal: Goal) -> Assessment {
    let corners = Corners::of(case, region, goal);
    let mut years = Vec::new();
    let mut lifetime = region.at(Dimension::Lifetime);
    for (number, slots) in calendar.plan_years().enumerate() {
        let year = Year::new(&corners, slots, number == 0);
        let counts = year.counts(lifetime);
        if corners.has_lifetime {
            lifetime = year.lifetime_after(lifetime, counts);
        }
        let choices = year.choices(counts);
        years.push((year, choices));
    }
    let (bound, chosen) = if corners.has_lifetime {
        joint::best(&corners, region, &years)
    } else {
        separately(goal, &years)
    };
    let mut candidate = corners.best;
    for (number, ((year, _), choice)) in years.iter().zip(&chosen).enumerate() {
        year.steer(&mut candidate, region, choice, number);
    }
    if corners.has_lifetime {
        joint::steer(&mut candidate, region, goal, &chosen);
    }
    Assessment {
        bound,
        candidate,
        count: chosen
            .iter()
            .fold(0, |sum, choice| sum.saturating_add(choice.count)),
    }
}

/// Plan years that share nothing are best one by one.
fn separately(goal: Goal, years: &[(Year<'_>, Vec<Choice>)]) -> (i64, Vec<Choice>) {
    let chosen: Vec<Choice> = years
        .iter()
        .filter_map(|(_, choices)| best_of(goal, choices, |choice| choice.pays))
        .collect();
    let bound = chosen
        .iter()
        .fold(0_i64, |sum, choice| sum.saturating_add(choice.pays));
    (bound, chosen)
}

/// Returns the choice that is furthest out by a measure, the first of equals.
pub fn best_of(goal: Goal, choices: &[Choice], measure: impl Fn(&Choice) -> i64) -> Option<Choice> {
    choices.iter().copied().reduce(|best, other| {
        if goal.prefers(measure(&other), measure(&best)) {
            other
        } else {
            best
        }
    })
}
