//! The most and the least that a plan can pay of the covered visits of a plan year.

use super::Goal;
use super::figures::Figure;
use super::look::{Look, Prices};
use super::number::Number;
use super::outcome::{Covered, Why};
use super::run::Run;
use super::setting::Kind;
use crate::answer::Span;
use crate::plan::DollarLimitBasis;

impl Look<'_> {
    /// Returns the most that the plan can pay for the least total, the least for the greatest.
    pub(super) fn paid(&self, at: &Prices, goal: Goal, covered: &Covered) -> Number {
        match goal {
            _ if covered.visits == Number::ZERO => Number::ZERO,
            Goal::Least => self.most_paid(at, covered),
            Goal::Greatest => self.least_paid(at, covered),
        }
    }

    fn most_paid(&self, at: &Prices, covered: &Covered) -> Number {
        let Covered { kind, visits, .. } = *covered;
        let run = at.run(kind);
        let all = || {
            self.but_unpaid(run, covered, run.size())
                .min(run.pays(visits))
        };
        match self.setting.dollars {
            None => all(),
            Some(DollarLimitBasis::PlanPays) => all().min(self.most_left_for(at, covered)),
            Some(DollarLimitBasis::Allowed) => self.most_of_counted(at, covered),
        }
    }

    /// Returns the most that the plan can pay where the dollars that it counts may leave only a part of the last visit.
    fn most_of_counted(&self, at: &Prices, covered: &Covered) -> Number {
        let Covered { kind, visits, .. } = *covered;
        let run = at.run(kind);
        let dollars = self.dollars(kind).high;
        let Span { low, high } = at.eligible;
        let last = |size| (dollars - (visits - Number::ONE) * size).at_least_zero();
        let size = high.min(last(low));
        let paid = self
            .but_unpaid(run, covered, size)
            .min(run.pays_with_last(visits, size));
        let Some(other) = at.other_size(kind) else {
            return paid;
        };
        // No more than the dollars is counted, and the patient's share of it is least of the least visits.
        let size = low.min(last(high));
        let counted = dollars.min(visits * high);
        let share = run.least_share_of(
            counted,
            visits,
            Span {
                low: size,
                high: low,
            },
        );
        paid.min(dollars - other.share_with_last(visits, size))
            .min(counted - share)
    }

    /// Returns the most that the plan pays if of some visits it pays nothing.
    fn but_unpaid(&self, run: &Run, covered: &Covered, last: Number) -> Number {
        let unpaid = self.least_unpaid(covered);
        if unpaid == Number::ZERO {
            return Number::NO_LIMIT;
        }
        if unpaid == covered.visits {
            return Number::ZERO;
        }
        // Where steady visits are paid, so are those that the deductible spares, and they come before.
        let spared = if self.region.at(Figure::Steady).low > Number::ZERO {
            self.setting.spared()
        } else {
            Number::ZERO
        };
        run.pays_with_unpaid(covered.visits, (unpaid, spared), last)
    }

    /// Returns how many of the covered visits are unpaid at least: where more are covered than the limit has, the others;
    /// and, if the deductible spares none, as many as in the first plan year, because a later one starts with no less to
    /// pay.
    fn least_unpaid(&self, covered: &Covered) -> Number {
        if self.setting.counts_unpaid != Some(false) {
            return Number::ZERO;
        }
        let beyond = |kind, visits: Number| (visits - self.visits(kind).high).at_least_zero();
        let here = beyond(covered.kind, covered.visits);
        match (covered.kind, covered.beside) {
            (Kind::Later, Some(first)) if !self.setting.spares_visits() => {
                here.max(beyond(Kind::First, first.visits).min(covered.visits))
            }
            (Kind::First | Kind::Later, _) => here,
        }
    }

    /// Returns the most that can be left of what the plan pays a year.
    ///
    /// Something is left before the last visit, so only one that is paid can use up all.
    fn most_left_for(&self, at: &Prices, covered: &Covered) -> Number {
        let here = self.dollars(covered.kind).high;
        match (covered.kind, covered.beside) {
            (Kind::Later, Some(first))
                if first.visits > Number::ZERO && !self.setting.spares_visits() =>
            {
                here.min(self.most_beside_first(at, covered.visits, first.visits - Number::ONE))
            }
            (Kind::First | Kind::Later, _) => here,
        }
    }

    /// Returns the most that the plan can pay of the first `visits` of a later plan year where the first has something left
    /// after `before`, if the deductible spares none.
    ///
    /// A later plan year starts with no less to pay, so it pays no more of as many visits, and the patient no less. Each
    /// visit is paid no less than the one before: so of fewer visits no more than their part.
    fn most_beside_first(&self, at: &Prices, visits: Number, before: Number) -> Number {
        let most = self.dollars(Kind::First).high - Number::ONE;
        if visits >= before {
            most + (visits - before) * at.run(Kind::First).size()
        } else {
            (visits * most).whole_times(before)
        }
    }

    fn least_paid(&self, at: &Prices, covered: &Covered) -> Number {
        let Covered {
            kind,
            visits,
            outcome,
            ..
        } = *covered;
        let run = at.run(kind);
        let least = self.dollars(kind).low;
        let all = run
            .pays(visits)
            .max(self.least_of_paid_visits(at, covered, Number::ZERO));
        match self.setting.dollars {
            None => all,
            // More dollars are left than these visits use up.
            Some(_) if visits < outcome.visits => all,
            Some(DollarLimitBasis::PlanPays) => {
                let left = least.max(self.least_before(at, covered) + Number::ONE);
                if outcome.why == Why::Dollars {
                    left
                } else {
                    all.min(left)
                }
            }
            Some(DollarLimitBasis::Allowed) if least >= visits * at.eligible.high => all,
            Some(DollarLimitBasis::Allowed) => self.least_of_counted(at, covered),
        }
    }

    /// Returns the least that the plan can pay where the dollars that it counts may leave only a part of the last visit.
    fn least_of_counted(&self, at: &Prices, covered: &Covered) -> Number {
        let Covered { kind, visits, .. } = *covered;
        let run = at.run(kind);
        let least = self.dollars(kind).low;
        let Span { low, high } = at.eligible;
        let before = visits - Number::ONE;
        let last = (least - before * high).max(Number::ONE).min(low);
        let paid = run
            .pays_with_cut(visits, last)
            .max(self.least_of_paid_visits(at, covered, Number::ONE));
        let Some(other) = at.other_size(kind) else {
            return paid;
        };
        let counted = least.max(before * low).min(visits * low);
        let last = high.min(counted - before * low);
        let share = other
            .share_with_last(visits, last)
            .min(run.most_share_of(counted, visits));
        paid.max(counted - share)
    }

    /// Returns the least that the plan can pay before the last covered visit of a plan year.
    pub(super) fn least_before(&self, at: &Prices, covered: &Covered) -> Number {
        at.run(covered.kind)
            .pays(covered.visits - Number::ONE)
            .max(self.least_of_paid_visits(at, covered, Number::ONE) - Number::ONE)
    }

    /// Returns the least that the plan can pay of visits that it pays at all, where their number is what ends coverage.
    ///
    /// That is what it pays of a steady visit, but for one of which the deductible or the maximum leaves a part, and for
    /// the last if dollars leave a part of it; of those it is a cent.
    fn least_of_paid_visits(&self, at: &Prices, covered: &Covered, odd_last: Number) -> Number {
        let Covered {
            kind,
            visits,
            outcome,
            ..
        } = *covered;
        if self.setting.counts_unpaid != Some(false)
            || outcome.why != Why::Visits
            || visits != outcome.visits
        {
            return Number::ZERO;
        }
        let paid = self.visits(kind).low.max(Number::ONE);
        let odd = paid.min(Number::ONE + odd_last);
        odd + (paid - odd) * at.run(kind).pays_of_steady()
    }
}
