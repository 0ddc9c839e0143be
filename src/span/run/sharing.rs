//! A plan year under cost sharing, as a run.

use super::{Run, Stretch};
use crate::plan::{CoinsuranceBase, CopaymentTiming};
use crate::span::number::Number;

/// How a visit is shared by patient and plan.
#[derive(Clone, Copy, Debug)]
pub(in crate::span) struct Sharing {
    pub(in crate::span) copayment: Number,
    pub(in crate::span) timing: CopaymentTiming,
    pub(in crate::span) rate: Number,
    pub(in crate::span) base: CoinsuranceBase,
}

/// The figures of a plan year under cost sharing.
#[derive(Clone, Copy, Debug)]
pub(in crate::span) struct YearFigures {
    pub(in crate::span) price: Number,
    pub(in crate::span) eligible: Number,
    pub(in crate::span) sharing: Sharing,
    /// The share of a visit that neither deductible nor maximum touches.
    pub(in crate::span) steady: Number,
    pub(in crate::span) deductible: Number,
    pub(in crate::span) maximum: Number,
    /// The visits that the deductible spares.
    pub(in crate::span) spared: Number,
    /// Whether copayments use up the deductible.
    pub(in crate::span) counts_toward_deductible: bool,
    /// The copayment by which a spared visit uses it up, and its share as far as that fills the maximum; both are the
    /// visit's own, but where a bound takes them from the other corner.
    pub(in crate::span) credited: Number,
    pub(in crate::span) spared_fills: Number,
}

impl Sharing {
    /// Returns the share of a visit of this size. Whatever comes first, deductible or copayment, they take no more than the visit.
    pub(super) fn of(&self, size: Number, deductible_left: Number) -> Number {
        let deductible = match self.timing {
            CopaymentTiming::DeductibleWaived => Number::ZERO,
            CopaymentTiming::AfterDeductible | CopaymentTiming::BeforeDeductible => deductible_left,
        };
        let counted = match self.base {
            CoinsuranceBase::NetOfCopayment => size - deductible - self.copayment,
            CoinsuranceBase::Gross => size - deductible,
        };
        let coinsurance = self.rate.rate_of(counted.at_least_zero());
        size.min(deductible + self.copayment + coinsurance)
    }

    pub(in crate::span) fn steady(&self, size: Number) -> Number {
        self.of(size, Number::ZERO)
    }
}

impl Run {
    /// Returns a plan year under cost sharing.
    pub(in crate::span) fn of_sharing(year: &YearFigures) -> Self {
        let (size, sharing) = (year.eligible, &year.sharing);
        let own = sharing.steady(size);
        let steady = year.steady.at_least_zero().min(size);
        let credits = if year.counts_toward_deductible {
            year.spared * year.credited.min(size)
        } else {
            Number::ZERO
        };
        let deductible = match sharing.timing {
            CopaymentTiming::DeductibleWaived => Number::ZERO,
            CopaymentTiming::AfterDeductible | CopaymentTiming::BeforeDeductible => {
                (year.deductible - credits).at_least_zero()
            }
        };
        // What the deductible takes of a visit that it takes whole, and by how much that uses it up.
        let taken = match sharing.timing {
            CopaymentTiming::BeforeDeductible => size - sharing.copayment.min(size),
            CopaymentTiming::DeductibleWaived | CopaymentTiming::AfterDeductible => size,
        };
        let used = if year.counts_toward_deductible {
            size
        } else {
            taken
        };
        let (whole, rest) = whole_visits(deductible, taken, used);
        let stretch = |visits, share| Stretch {
            visits,
            eligible: size,
            share,
            deductible: Number::ZERO,
        };
        Self {
            stretches: [
                stretch(year.spared, steady),
                stretch(whole, size),
                stretch(rest.min(Number::ONE), sharing.of(size, rest)),
                stretch(Number::NO_LIMIT, steady),
            ],
            beyond: year.price - size,
            maximum: year.maximum,
            spared_fills: year.spared_fills.at_least_zero().min(size),
            deductible,
            used_by_whole_visit: used,
            sharing: Some(*sharing),
            steady_pays: size - own,
        }
    }
}

/// Returns how many visits a deductible takes whole, and what is left of it for the next.
///
/// Where there is nothing to take of a visit, because the copayment has it whole, all visits are alike.
fn whole_visits(deductible: Number, taken: Number, used: Number) -> (Number, Number) {
    if taken == Number::ZERO {
        return (Number::NO_LIMIT, Number::ZERO);
    }
    if deductible < taken {
        return (Number::ZERO, deductible);
    }
    let whole = (deductible - taken).whole_times(used) + Number::ONE;
    (whole, (deductible - whole * used).at_least_zero())
}
