//! What a plan pays for the first so many visits of a plan year while no limit ends coverage, at settled figures.
//!
//! Visits come in stretches of identical ones: those that the deductible spares, those that it takes whole, the one that
//! meets it, and all the others. So nothing in here depends on how long the course is.

mod pip;
mod sharing;

use super::number::Number;
use crate::answer::Span;

pub(super) use pip::PipFigures;
pub(super) use sharing::{Sharing, YearFigures};

/// Visits that come to the same.
#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    visits: Number,
    /// What the plan counts of a visit; of personal injury protection, deductible and base.
    eligible: Number,
    /// The patient's part of that, before the out-of-pocket maximum.
    share: Number,
    /// Of personal injury protection: how much of that is the deductible, which no other coverage pays.
    deductible: Number,
}

/// A plan year without limits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    stretches: [Stretch; 4],
    /// What a visit costs beyond what the plan counts of it.
    beyond: Number,
    /// What remains of the out-of-pocket maximum.
    maximum: Number,
    /// By how much a visit that the deductible spares fills the maximum, for the number of unpaid visits.
    spared_fills: Number,
    /// What remains of the deductible after the visits that it spares, and how a visit uses it up.
    deductible: Number,
    used_by_whole_visit: Number,
    sharing: Option<Sharing>,
    /// What the plan pays of a visit that neither deductible nor maximum touches, by copayment and coinsurance alone.
    pub(super) steady_pays: Number,
}

impl Run {
    /// Returns a plan year in which a covered visit costs the patient nothing.
    pub(super) fn free() -> Self {
        Self {
            stretches: [Stretch::default(); 4],
            beyond: Number::ZERO,
            maximum: Number::NO_LIMIT,
            spared_fills: Number::ZERO,
            deductible: Number::ZERO,
            used_by_whole_visit: Number::ZERO,
            sharing: None,
            steady_pays: Number::ZERO,
        }
    }

    /// Returns what the first `visits` are worth to the plan, the patient's part of that, and its deductible.
    fn sums(&self, visits: Number) -> Stretch {
        let mut sum = Stretch::default();
        let mut left = visits;
        for stretch in &self.stretches {
            let here = left.min(stretch.visits);
            sum.eligible = sum.eligible + here * stretch.eligible;
            sum.share = sum.share + here * stretch.share;
            sum.deductible = sum.deductible + here * stretch.deductible;
            left = left - here;
        }
        // Until the maximum is used up the steps do not see it; afterwards the patient pays nothing of what is counted.
        sum.share = sum.share.min(self.maximum);
        sum
    }

    /// Returns what the plan pays of the first `visits`.
    pub(super) fn pays(&self, visits: Number) -> Number {
        let sum = self.sums(visits);
        sum.eligible - sum.share
    }

    /// Returns what the plan pays of a visit that neither deductible nor maximum touches.
    pub(super) fn pays_of_steady(&self) -> Number {
        let [.., steady] = &self.stretches;
        steady.eligible - steady.share
    }

    /// Returns what the plan counts of a visit.
    pub(super) const fn size(&self) -> Number {
        let [.., steady] = &self.stretches;
        steady.eligible
    }

    /// Returns the most that the plan pays of the first `visits`, the last of this size, if of so many before it pays
    /// nothing, and of so many before those something.
    ///
    /// The patient pays the unpaid ones whole, and the maximum, which is not used up by then, is as much at least.
    pub(super) fn pays_with_unpaid(
        &self,
        visits: Number,
        (unpaid, spared): (Number, Number),
        last: Number,
    ) -> Number {
        let [.., steady] = &self.stretches;
        let before = visits - Number::ONE;
        let unpaid = unpaid.min(before);
        let whole = unpaid * steady.eligible;
        let of_last = match &self.sharing {
            Some(sharing) if last < steady.eligible => sharing.steady(last),
            Some(_) | None => steady.share,
        };
        let share = whole + (before - unpaid) * steady.share + of_last;
        let filled = whole + spared.min(before - unpaid) * steady.share;
        before * steady.eligible + last - share.min(self.maximum.max(filled))
    }

    /// Returns a least share of so much over so many visits of any size, the last and each other at least of those:
    /// deductible, copayments where none is left, and coinsurance as if it were rounded down on each visit. This is the
    /// plan year of the greatest visits, of which those that the deductible spares leave the least of it.
    pub(super) fn least_share_of(
        &self,
        counted: Number,
        visits: Number,
        sizes: Span<Number>,
    ) -> Number {
        let Some(sharing) = &self.sharing else {
            return Number::ZERO;
        };
        let [spared, ..] = &self.stretches;
        let taken = (counted - spared.visits * spared.eligible)
            .at_least_zero()
            .min(self.deductible);
        let copayments = if self.deductible == Number::ZERO {
            let of_size = |size: Number| sharing.copayment.min(size);
            (visits - Number::ONE) * of_size(sizes.high) + of_size(sizes.low)
        } else {
            Number::ZERO
        };
        let rest = counted - taken - copayments;
        let share = taken + copayments + sharing.rate.rate_of(rest) - visits.half_up();
        share.at_least_zero().min(self.maximum)
    }

    /// Returns a greatest share of so much over so many visits of any size: deductible, a copayment of each visit, and
    /// coinsurance as if it were rounded up. This is the plan year of the least visits.
    pub(super) fn most_share_of(&self, counted: Number, visits: Number) -> Number {
        let Some(sharing) = &self.sharing else {
            return counted;
        };
        let taken = self.deductible.min(counted);
        let share = taken
            + visits * sharing.copayment
            + sharing.rate.rate_of(counted - taken)
            + visits.half_up();
        share.min(counted).min(self.maximum)
    }

    /// Returns the patient's share of the first `visits` where the plan counts no more than `size` of the last.
    pub(super) fn share_with_last(&self, visits: Number, size: Number) -> Number {
        self.sums(visits - Number::ONE).eligible + size - self.pays_with_last(visits, size)
    }

    /// Returns what the plan pays of the first `visits` where it counts no more than `size` of the last.
    pub(super) fn pays_with_last(&self, visits: Number, size: Number) -> Number {
        if size >= self.size() {
            return self.pays(visits);
        }
        self.pays_with_cut(visits, size)
    }

    /// Returns the same where dollars may have cut the last visit to that size. What all steady visits are known to be paid says
    /// nothing of one that is cut.
    pub(super) fn pays_with_cut(&self, visits: Number, size: Number) -> Number {
        let before = self.sums(visits - Number::ONE);
        let Some(sharing) = &self.sharing else {
            return before.eligible - before.share + size;
        };
        let left = self.deductible_left(visits - Number::ONE);
        let share = (before.share + sharing.of(size, left)).min(self.maximum);
        before.eligible + size - share
    }

    /// Returns what remains of the deductible for the visit after so many, which may be spared.
    fn deductible_left(&self, visits: Number) -> Number {
        let [spared, whole, rest, _] = &self.stretches;
        let since = visits - spared.visits;
        if since < Number::ZERO || since > whole.visits {
            return Number::ZERO;
        }
        if since == whole.visits && rest.visits == Number::ZERO {
            return Number::ZERO;
        }
        (self.deductible - since * self.used_by_whole_visit).at_least_zero()
    }

    /// Returns what the first `visits` cost plan and patient together.
    pub(super) fn price(&self, visits: Number) -> Number {
        self.sums(visits).eligible + visits * self.beyond
    }

    /// Returns the part of that which medical payments coverage cannot pay.
    pub(super) fn deductible(&self, visits: Number) -> Number {
        self.sums(visits).deductible
    }

    /// Returns on how many of the first `visits` the plan pays nothing: visits that the patient's share takes whole, until
    /// the maximum is used up.
    pub(super) fn unpaid(&self, visits: Number) -> Number {
        let (mut count, mut left, mut filled) = (Number::ZERO, visits, Number::ZERO);
        let mut fills = Some(self.spared_fills);
        for stretch in &self.stretches {
            let here = left.min(stretch.visits);
            if stretch.share == stretch.eligible && filled <= self.maximum {
                count = count + here.min((self.maximum - filled).whole_times(stretch.share));
            }
            filled = filled + here * fills.take().unwrap_or(stretch.share);
            left = left - here;
        }
        count
    }
}
