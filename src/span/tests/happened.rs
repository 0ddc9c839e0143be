//! What happens in a settled case, told by the lines of its visits alone: how many are covered in each plan year, why no more, and what
//! the patient pays.

use super::worlds::World;
use crate::adjudicate::LineStatus;
use crate::course::{Line, price};
use crate::money::Cents;
use crate::span::exact_terms;
use crate::span::number::Number;
use crate::span::outcome::{LifetimeEnd, Outcome, Shape, Why};

/// One plan year of the course.
#[derive(Debug)]
pub(super) struct HappenedIn {
    covered: u32,
    /// How many of its visits limits alone could leave uncovered.
    authorized: u32,
    visits_are_gone: bool,
    dollars_are_gone: bool,
    lifetime_is_gone: bool,
}

#[derive(Debug)]
pub(super) struct Happened {
    pub(super) pays: Number,
    years: Vec<HappenedIn>,
}

impl Happened {
    pub(super) fn of(world: &World) -> Self {
        let course = price(&exact_terms(&world.settled), &world.calendar);
        let years = course
            .lines
            .chunk_by(|one, next| one.plan_year == next.plan_year);
        Self {
            pays: Number::of_cents(course.totals.patient_pays),
            years: years.map(HappenedIn::of).collect(),
        }
    }

    /// Returns every way to say how many visits are covered, and why no more.
    pub(super) fn shapes(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for end in self.lifetime_ends() {
            let before = end.map_or(self.years.len(), |end| end.year);
            let by_lifetime = |visits| {
                vec![Outcome {
                    visits,
                    why: Why::Lifetime,
                }]
            };
            let nothing = || by_lifetime(Number::ZERO);
            let first = match (end, self.years.first()) {
                (Some(LifetimeEnd { year: 0, visits }), _) => by_lifetime(visits),
                (_, Some(year)) => year.outcomes(),
                (_, None) => nothing(),
            };
            let later = self.years.iter().take(before).skip(1);
            let later = match (later.max_by_key(|year| year.authorized), end) {
                (Some(longest), _) => longest.outcomes(),
                (None, Some(LifetimeEnd { year: 1, visits })) => by_lifetime(visits),
                (None, _) => nothing(),
            };
            for first in first {
                shapes.extend(later.iter().map(|later| Shape {
                    first,
                    later: *later,
                    lifetime: end,
                }));
            }
        }
        shapes
    }

    fn lifetime_ends(&self) -> Vec<Option<LifetimeEnd>> {
        let mut ends = Vec::new();
        if self.years.iter().all(|year| !year.outcomes().is_empty()) {
            ends.push(None);
        }
        if self.years.last().is_some_and(|year| year.lifetime_is_gone) {
            let last = self.years.iter().rposition(|year| year.covered > 0);
            let year = last.unwrap_or(0);
            ends.push(Some(LifetimeEnd {
                year,
                visits: Number::of_count(self.years[year].covered),
            }));
        }
        ends
    }
}

impl HappenedIn {
    fn of(lines: &[Line]) -> Self {
        let covered = lines
            .iter()
            .filter(|line| line.status == LineStatus::Covered);
        let is_outside = |line: &&Line| {
            [LineStatus::NotAuthorized, LineStatus::NotCovered].contains(&line.status)
        };
        let left = lines.last().expect("a plan year has visits").remaining;
        let count = |visits: usize| u32::try_from(visits).expect("a course is short");
        Self {
            covered: count(covered.count()),
            authorized: count(lines.len() - lines.iter().filter(is_outside).count()),
            visits_are_gone: left.visits == Some(0),
            dollars_are_gone: left.dollars.is_some_and(Cents::is_zero),
            lifetime_is_gone: left.lifetime_dollars.is_some_and(Cents::is_zero),
        }
    }

    /// Returns why it covers no more visits, the dollars for good aside.
    fn outcomes(&self) -> Vec<Outcome> {
        let visits = Number::of_count(self.covered);
        let of = |why| Outcome { visits, why };
        if self.covered == self.authorized {
            return vec![of(Why::Course)];
        }
        [
            self.visits_are_gone.then(|| of(Why::Visits)),
            self.dollars_are_gone.then(|| of(Why::Dollars)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
