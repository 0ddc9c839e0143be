//! What the search settles in turn, and the ways in which each can come about: where the dollars for good end, the first plan year,
//! the later ones.

use super::Goal;
use super::look::Look;
use super::number::Number;
use super::outcome::{LifetimeEnd, Outcome, Part, Shape, Why};
use super::setting::{Kind, Setting};
use crate::answer::Span;

/// How much of what happens is settled.
#[derive(Clone, Copy)]
pub(super) enum Settled {
    Nothing,
    /// Where the dollars for good end, if they do.
    Lifetime(Option<LifetimeEnd>),
    /// And the first plan year.
    First(Option<LifetimeEnd>, Outcome),
    Everything(Shape),
}

/// The ways in which what happens can be settled further.
pub(super) struct Ways<'a> {
    pub(super) look: &'a Look<'a>,
    pub(super) setting: &'a Setting<'a>,
    pub(super) goal: Goal,
    pub(super) lifetime: Span<Number>,
}

pub(super) type Way = (Number, Settled);

impl Ways<'_> {
    pub(super) fn by_lifetime(&self) -> Vec<Way> {
        let years = &self.setting.years;
        let first = self.best_part(&self.first_parts());
        let mut ways = vec![(
            self.look.total(
                first.plus(self.best_part(&self.later_parts(None))),
                self.lifetime,
                None,
            ),
            Settled::Lifetime(None),
        )];
        for (number, year) in years.iter().enumerate() {
            let end = |visits| LifetimeEnd {
                year: number,
                visits,
            };
            let mut before = Part::default();
            if number > 0 {
                before = first.plus(self.best_part(&self.later_parts(Some(end(Number::ZERO)))));
            }
            let least = if number > 0 {
                Number::ONE
            } else {
                Number::ZERO
            };
            for visits in least.count()..=year.authorized.count() {
                let end = end(Number::of_count(visits));
                if !self.look.covers(year.kind, end.visits) {
                    break;
                }
                let part = before.plus(self.look.part_from(end));
                let bound = self.look.total(part, self.lifetime, Some(end));
                ways.push((bound, Settled::Lifetime(Some(end))));
            }
        }
        ways
    }

    pub(super) fn by_first(&self, end: Option<LifetimeEnd>) -> Vec<Way> {
        let nothing = Outcome {
            visits: Number::ZERO,
            why: Why::Lifetime,
        };
        if let Some(LifetimeEnd { year: 0, visits }) = end {
            let first = Outcome {
                visits,
                why: Why::Lifetime,
            };
            return self.shapes(std::iter::once(Shape {
                first,
                later: nothing,
                lifetime: end,
            }));
        }
        let first = self.first_parts();
        if !self.has_later(end) {
            let later = end.map_or(nothing, |end| Outcome {
                visits: end.visits,
                why: Why::Lifetime,
            });
            return self.shapes(first.into_iter().map(|(first, _)| Shape {
                first,
                later,
                lifetime: end,
            }));
        }
        let tail = end.map_or_else(Part::default, |end| self.look.part_from(end));
        let later = self.later_parts(end);
        if later.is_empty() {
            return Vec::new();
        }
        let rest = self.best_part(&later).plus(tail);
        first
            .into_iter()
            .map(|(first, part)| {
                let bound = self.look.total(part.plus(rest), self.lifetime, end);
                (bound, Settled::First(end, first))
            })
            .collect()
    }

    pub(super) fn by_later(&self, lifetime: Option<LifetimeEnd>, first: Outcome) -> Vec<Way> {
        let later = self.later_parts(lifetime).into_iter();
        self.shapes(later.map(|(later, _)| Shape {
            first,
            later,
            lifetime,
        }))
    }

    fn shapes(&self, shapes: impl Iterator<Item = Shape>) -> Vec<Way> {
        shapes
            .filter_map(|shape| Some((self.look.promise(&shape)?, Settled::Everything(shape))))
            .collect()
    }

    /// Returns whether a later plan year is over before the dollars for good end.
    fn has_later(&self, end: Option<LifetimeEnd>) -> bool {
        end.map_or(self.setting.years.len(), |end| end.year) > 1
    }

    fn first_parts(&self) -> Vec<(Outcome, Part)> {
        let most = self
            .setting
            .years
            .first()
            .map_or(Number::ZERO, |year| year.authorized);
        let outcomes = self.look.outcomes(Kind::First, most);
        outcomes
            .into_iter()
            .map(|outcome| (outcome, self.look.part_of(Kind::First, outcome, usize::MAX)))
            .collect()
    }

    fn later_parts(&self, end: Option<LifetimeEnd>) -> Vec<(Outcome, Part)> {
        let last = end.map_or(usize::MAX, |end| end.year);
        let later = self.setting.years.iter().skip(1).take(last);
        let most = later
            .map(|year| year.authorized)
            .max()
            .unwrap_or(Number::ZERO);
        let least = end.map_or(Number::ZERO, |end| end.visits);
        let outcomes = self.look.outcomes(Kind::Later, most);
        outcomes
            .into_iter()
            .filter(|outcome| outcome.visits >= least)
            .map(|outcome| (outcome, self.look.part_of(Kind::Later, outcome, last)))
            .collect()
    }

    /// Returns the best that parts come to, by either measure.
    fn best_part(&self, parts: &[(Outcome, Part)]) -> Part {
        let best = |measure: fn(&Part) -> Number| {
            let numbers = parts.iter().map(|(_, part)| measure(part));
            match self.goal {
                Goal::Least => numbers.min(),
                Goal::Greatest => numbers.max(),
            }
            .unwrap_or_default()
        };
        Part {
            net: best(|part| part.net),
            gross: best(|part| part.gross),
        }
    }
}
