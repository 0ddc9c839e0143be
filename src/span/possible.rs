//! Whether coverage can end as an outcome says, and what limits that asks for.

use super::Goal;
use super::figures::{Figure, Side};
use super::look::Look;
use super::number::Number;
use super::outcome::{Outcome, Shape, Why};
use super::setting::Kind;
use crate::answer::Span;
use crate::plan::DollarLimitBasis;

impl Look<'_> {
    /// Returns whether a plan year can get as far as to cover so many visits; more stinginess only helps.
    pub(super) fn covers(&self, kind: Kind, visits: Number) -> bool {
        if visits == Number::ZERO {
            return true;
        }
        let before = visits - Number::ONE;
        let run = self.stingy().run(kind);
        let visits_last = match self.setting.counts_unpaid {
            None => true,
            Some(true) => before < self.visits(kind).high,
            Some(false) => before - run.unpaid(before) < self.visits(kind).high,
        };
        let dollars_last = match self.setting.dollars {
            None => true,
            Some(DollarLimitBasis::PlanPays) => run.pays(before) < self.dollars(kind).high,
            Some(DollarLimitBasis::Allowed) => {
                before * self.stingy().eligible.low < self.dollars(kind).high
            }
        };
        visits_last && dollars_last
    }

    /// Returns whether that for which coverage ends can be used up by then; more generosity only helps.
    pub(super) fn ends(&self, kind: Kind, outcome: Outcome) -> bool {
        let visits = outcome.visits;
        let run = self.generous().run(kind);
        match outcome.why {
            Why::Course | Why::Lifetime => true,
            Why::Visits => {
                let least = self.visits(kind).low;
                match self.setting.counts_unpaid {
                    None => false,
                    Some(false) => {
                        visits - run.unpaid(visits) >= least && self.can_be_paid(kind, visits)
                    }
                    Some(true) => visits >= least,
                }
            }
            Why::Dollars => {
                let least = self.dollars(kind).low.max(visits.min(Number::ONE));
                match self.setting.dollars {
                    None => false,
                    Some(DollarLimitBasis::PlanPays) => {
                        run.pays(visits) >= least && self.can_be_paid(kind, visits)
                    }
                    Some(DollarLimitBasis::Allowed) => {
                        visits * self.generous().eligible.high >= least
                    }
                }
            }
        }
    }

    /// Returns whether the plan can pay anything of a visit.
    ///
    /// Where it pays nothing of a visit at the generous corner, what the deductible leaves there for that visit is left
    /// everywhere, and the maximum that is not used up there is used up nowhere.
    pub(super) fn can_be_paid(&self, kind: Kind, visits: Number) -> bool {
        let run = self.generous().run(kind);
        visits == Number::ZERO || run.unpaid(visits) == run.unpaid(visits - Number::ONE)
    }

    /// Returns every way in which coverage can end in a plan year of a kind that has so many visits at most.
    pub(super) fn outcomes(&self, kind: Kind, most: Number) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for visits in 0..=most.count() {
            self.setting.looks.take(2);
            let visits = Number::of_count(visits);
            if !self.covers(kind, visits) {
                break;
            }
            let whys = if visits == most {
                [Some(Why::Course), None]
            } else {
                [Some(Why::Visits), Some(Why::Dollars)]
            };
            outcomes.extend(
                whys.into_iter()
                    .flatten()
                    .map(|why| Outcome { visits, why })
                    .filter(|outcome| self.ends(kind, *outcome)),
            );
        }
        outcomes
    }

    /// Returns whether these dollars for good reach as far as to cover so many visits at the stingy corner.
    pub(super) fn leaves(&self, kind: Kind, visits: Number, lifetime: Number) -> bool {
        visits == Number::ZERO
            || !self.setting.has_lifetime
            || self.stingy().run(kind).pays(visits - Number::ONE) < lifetime
    }

    /// Returns whether these dollars for good can be used up by so many visits at the generous corner.
    pub(super) fn uses_up(&self, kind: Kind, visits: Number, lifetime: Number) -> bool {
        self.setting.has_lifetime && self.generous().run(kind).pays(visits) >= lifetime
    }

    /// Returns whether all can be had that a shape needs more of this side for.
    pub(super) fn can_be_helped(&self, shape: &Shape, by: Side) -> bool {
        match by {
            Side::Stingy => self.can_last(shape),
            Side::Generous => self.can_end(shape),
        }
    }

    /// Returns whether all that a shape needs more stinginess for can be had.
    pub(super) fn can_last(&self, shape: &Shape) -> bool {
        self.stingy().run(Kind::First).steady_pays <= self.region.at(Figure::Steady).high
            && self
                .kinds()
                .all(|kind| self.covers(kind, shape.outcome(kind).visits))
            && (!self.setting.has_lifetime
                || self
                    .last(self.stingy(), shape)
                    .is_none_or(|(paid, _)| paid < self.region.at(Figure::Lifetime).high))
    }

    /// Returns whether all that a shape needs more generosity for can be had.
    pub(super) fn can_end(&self, shape: &Shape) -> bool {
        self.generous().run(Kind::First).steady_pays >= self.region.at(Figure::Steady).low
            && self
                .kinds()
                .all(|kind| self.ends(kind, shape.outcome(kind)))
            && shape.lifetime.is_none_or(|end| {
                let years = shape.years(self.setting);
                let most: Number = years
                    .map(|year| self.paid(self.generous(), Goal::Least, &year))
                    .sum();
                let any = end.visits.min(Number::ONE);
                most >= self.region.at(Figure::Lifetime).low.max(any)
                    && self.can_be_paid(self.kind_of(end.year), end.visits)
            })
    }

    /// Returns what limits can be for a shape to come about: those that its covered visits leave, and that end it.
    pub(super) fn limits(
        &self,
        kind: Kind,
        outcome: Outcome,
    ) -> [Option<(Figure, Span<Number>)>; 2] {
        let own = kind.own();
        let before = outcome.visits - Number::ONE;
        let used = |count: fn(&Self, Kind, Number, Side) -> Number| Span {
            low: if outcome.visits > Number::ZERO {
                count(self, kind, before, Side::Stingy) + Number::ONE
            } else {
                Number::ZERO
            },
            high: count(self, kind, outcome.visits, Side::Generous),
        };
        let open = |span: Span<Number>, ends| Span {
            high: if ends { span.high } else { Number::NO_LIMIT },
            ..span
        };
        let visits = || {
            (
                own.visits,
                open(used(Self::visits_used), outcome.why == Why::Visits),
            )
        };
        let dollars = || {
            (
                own.dollars,
                open(used(Self::dollars_used), outcome.why == Why::Dollars),
            )
        };
        [
            self.setting.counts_unpaid.map(|_| visits()),
            self.setting.dollars.map(|_| dollars()),
        ]
    }

    fn visits_used(&self, kind: Kind, visits: Number, side: Side) -> Number {
        match self.setting.counts_unpaid {
            Some(false) => visits - self.at(side).run(kind).unpaid(visits),
            Some(true) | None => visits,
        }
    }

    fn dollars_used(&self, kind: Kind, visits: Number, side: Side) -> Number {
        match self.setting.dollars {
            None => Number::ZERO,
            Some(DollarLimitBasis::PlanPays) => self.at(side).run(kind).pays(visits),
            Some(DollarLimitBasis::Allowed) => {
                let eligible = self.at(side).eligible;
                visits
                    * if side == Side::Generous {
                        eligible.high
                    } else {
                        eligible.low
                    }
            }
        }
    }

    /// Returns what the dollars for good can be for a shape to come about.
    pub(super) fn lifetime(&self, shape: &Shape) -> Span<Number> {
        let before = self.last(self.stingy(), shape);
        let years = shape.years(self.setting);
        Span {
            low: before.map_or(Number::ZERO, |(paid, _)| paid + Number::ONE),
            high: if shape.lifetime.is_some() {
                years
                    .map(|year| self.paid(self.generous(), Goal::Least, &year))
                    .sum()
            } else {
                Number::NO_LIMIT
            },
        }
    }
}
