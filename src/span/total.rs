//! What a course comes to once it is settled what is covered, or how far out that can lie.
//!
//! Covered visits cost plan and patient together their price, uncovered ones the patient theirs; so the total is all that
//! less what the plan pays, which is what it pays without limits, or the dollars that end it. What the plan pays rises by no
//! more than a cent a visit with a cent of the allowed amount, so in network the total still rises with that.

use super::Goal;
use super::figures::Figure;
use super::look::{Look, Prices, prices};
use super::number::Number;
use super::outcome::{Covered, LifetimeEnd, Outcome, Part, Shape, Why};
use super::setting::{Kind, Year};
use crate::answer::Span;
use crate::plan::DollarLimitBasis;

impl Look<'_> {
    fn part(&self, at: &Prices, covered: &Covered) -> Part {
        let Covered {
            kind,
            visits,
            uncovered,
            ..
        } = *covered;
        let run = at.run(kind);
        let price = run.price(visits);
        let deductible = run.deductible(visits);
        let med_pay = self.goal.lowering(self.region.at(Figure::MedPay));
        let paid = self.paid(at, self.goal, covered);
        let rest = (price - deductible - paid - med_pay).at_least_zero();
        let uncovered = uncovered * at.uncovered;
        Part {
            net: deductible + rest + uncovered,
            gross: price + uncovered,
        }
    }

    /// Returns what plan years come to.
    fn parts(&self, at: &Prices, years: impl Iterator<Item = Covered>) -> Part {
        years
            .map(|covered| self.part(at, &covered))
            .fold(Part::default(), Part::plus)
    }

    /// Returns what the plan years of a kind before number `end` come to where coverage ends as `outcome` says.
    pub(super) fn part_of(&self, kind: Kind, outcome: Outcome, end: usize) -> Part {
        let years = self
            .setting
            .years
            .iter()
            .take(end)
            .filter(|year| year.kind == kind);
        self.parts(self.best(), years.map(|year| Covered::of(year, outcome)))
    }

    /// Returns what all plan years from that come to in which the dollars for good end.
    pub(super) fn part_from(&self, end: LifetimeEnd) -> Part {
        let mut visits = end.visits;
        let years = self.setting.years.iter().skip(end.year);
        self.parts(
            self.best(),
            years.map(|year| {
                Covered::of(
                    year,
                    Outcome {
                        visits: std::mem::take(&mut visits),
                        why: Why::Lifetime,
                    },
                )
            }),
        )
    }

    /// Returns what a plan year comes to if so many of its visits are covered.
    pub(super) fn part_of_year(&self, year: &Year, visits: Number) -> Part {
        self.part(
            self.best(),
            &Covered::of(
                year,
                Outcome {
                    visits,
                    why: Why::Course,
                },
            ),
        )
    }

    /// Returns the most that the plan pays of all visits of a plan year while nothing limits it.
    pub(super) fn most_paid_without_limits(&self, year: &Year) -> Number {
        self.generous().run(year.kind).pays(year.visits)
    }

    /// Returns how far out the total can lie where plan years come to `part`, and the dollars for good end at `end`.
    pub(super) fn total(
        &self,
        part: Part,
        lifetime: Span<Number>,
        end: Option<LifetimeEnd>,
    ) -> Number {
        match self.goal {
            _ if !self.setting.has_lifetime => part.net,
            Goal::Least => part.net.max(part.gross - lifetime.high),
            Goal::Greatest if end.is_some() => part.gross - lifetime.low,
            Goal::Greatest => part.net.max(part.gross - lifetime.low),
        }
    }

    /// Returns how far out the total of a shape can lie anywhere in the region; nothing where the shape is impossible.
    pub(super) fn promise(&self, shape: &Shape) -> Option<Number> {
        (self.can_last(shape) && self.can_end(shape)).then(|| self.value(shape))
    }

    /// Returns the same whether the shape is possible or not.
    pub(super) fn value(&self, shape: &Shape) -> Number {
        let bound = self.bound(self.best(), shape);
        if self.setting.allowed_raises_price || !self.setting.uncovered_at_allowed {
            return bound;
        }
        self.goal.tighter(bound, self.bound_from_near(shape))
    }

    fn bound(&self, at: &Prices, shape: &Shape) -> Number {
        let part = self.parts(at, shape.years(self.setting));
        let mut lifetime = self.region.at(Figure::Lifetime);
        if self.setting.has_lifetime
            && let Some((before, last)) = self.last(at, shape)
        {
            lifetime.low = lifetime.low.max(before + Number::ONE);
            if !self.can_be_paid(last.kind, last.visits) {
                lifetime.high = lifetime.high - Number::ONE;
            }
        }
        self.total(part, lifetime, shape.lifetime)
    }

    /// Bounds the total out of network, where an uncovered visit costs the allowed amount, from the side at which those are
    /// best: a cent of it changes what the plan pays by at most a cent for each covered visit.
    fn bound_from_near(&self, shape: &Shape) -> Number {
        let allowed = self.region.at(Figure::Allowed);
        let near = Span::exact(self.goal.raising(allowed));
        let at = prices(self.setting, self.region, self.goal.side(), near);
        let years = shape.years(self.setting);
        let (covered, excess) = years.fold((Number::ZERO, Number::ZERO), |(all, excess), year| {
            (all + year.visits, excess + year.visits - year.uncovered)
        });
        let (best, near) = (self.bound(self.best(), shape), self.bound(&at, shape));
        if self.setting.dollars == Some(DollarLimitBasis::Allowed) {
            return best;
        }
        // Both price uncovered visits alike, so they differ by what the plan pays more at the far side; it pays a part of
        // that by the time at which uncovered visits have risen by as many cents.
        let slack =
            |more: Number| (excess.at_least_zero() * more).whole_times(covered.max(Number::ONE));
        match self.goal {
            Goal::Least => near - slack(near - best),
            Goal::Greatest => near + slack(best - near),
        }
    }

    /// Returns the least that the plan pays before the last covered visit of the course, and the plan year of that visit.
    pub(super) fn last(&self, at: &Prices, shape: &Shape) -> Option<(Number, Covered)> {
        let years: Vec<Covered> = shape.years(self.setting).collect();
        let number = years.iter().rposition(|year| year.visits > Number::ZERO)?;
        let last = *years.get(number)?;
        let before: Number = years
            .iter()
            .take(number)
            .map(|year| self.paid(at, Goal::Greatest, year))
            .sum();
        Some((before + self.least_before(at, &last), last))
    }

    /// Returns how much more the plan pays of the visits of a shape at the generous corner and at the stingy one together.
    pub(super) fn reach(&self, shape: &Shape) -> Number {
        let at = |prices: &Prices| -> Number {
            self.kinds()
                .map(|kind| prices.run(kind).pays(shape.outcome(kind).visits))
                .sum()
        };
        at(self.generous()) + at(self.stingy())
    }
}
