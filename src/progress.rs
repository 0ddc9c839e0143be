//! What an amount, what is met of it, and what remains of it can be together.

mod balance;

use crate::answer::Span;

pub use balance::{Balance, BalancePoint};

/// An amount, how much of it is met or used, and what remains, as a person says them; what is absent is not known.
///
/// People read any of the three off a portal, and any two say the third.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// In all.
    pub amount: Option<Span<i64>>,
    /// Met or used so far.
    pub met: Option<Span<i64>>,
    /// What remains.
    pub remaining: Option<Span<i64>>,
    /// Whether the plan may have no such thing all the same: how much was used says nothing about whether there is a limit.
    pub or_none: bool,
}

impl Progress {
    /// Returns every combination that is possible, or nothing where the three contradict one another.
    ///
    /// An amount that is not known lies in `bound`, or further up where what is known asks for it, but never above `most`.
    #[must_use]
    pub fn range(&self, bound: Span<i64>, most: i64) -> Option<ProgressRange> {
        let least = |part: Option<Span<i64>>| part.map_or(0, |span| span.low);
        let least_amount = least(self.met).saturating_add(least(self.remaining));
        let amount = match (self.amount, self.met, self.remaining) {
            (Some(amount), _, _) => amount,
            (None, Some(_), Some(_)) => Span { low: 0, high: most },
            (None, _, _) => Span {
                low: bound.low,
                high: bound.high.max(least_amount),
            },
        };
        let part = Span {
            low: 0,
            high: amount.high,
        };
        ProgressRange::new(
            amount,
            self.met.unwrap_or(part),
            self.remaining.unwrap_or(part),
        )
    }
}

/// Every combination of an amount, what is met and what remains, where the last two make the first.
///
/// The three spans are the tightest: each value of one goes with some values of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgressRange {
    amount: Span<i64>,
    met: Span<i64>,
    remaining: Span<i64>,
}

/// A value of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProgressPoint {
    /// In all.
    pub amount: i64,
    /// Met or used.
    pub met: i64,
}

/// What a combination must hold.
#[derive(Clone, Copy)]
enum Wanted {
    Exactly(i64),
    AtLeast(i64),
}

impl ProgressRange {
    /// Returns every combination that the three spans allow, or nothing where they contradict one another.
    #[must_use]
    pub fn new(amount: Span<i64>, met: Span<i64>, remaining: Span<i64>) -> Option<Self> {
        let amount = amount.within(Span {
            low: met.low.saturating_add(remaining.low),
            high: met.high.saturating_add(remaining.high),
        })?;
        let rest = |other: Span<i64>| Span {
            low: amount.low.saturating_sub(other.high),
            high: amount.high.saturating_sub(other.low),
        };
        Some(Self {
            amount,
            met: met.within(rest(remaining))?,
            remaining: remaining.within(rest(met))?,
        })
    }

    /// Returns what there can be in all.
    #[must_use]
    pub const fn amount(&self) -> Span<i64> {
        self.amount
    }

    /// Returns what can be met.
    #[must_use]
    pub const fn met(&self) -> Span<i64> {
        self.met
    }

    /// Returns what can remain.
    #[must_use]
    pub const fn remaining(&self) -> Span<i64> {
        self.remaining
    }

    /// Returns the least amount and the least that is met, as a person would say them; the combination itself where it is one.
    #[must_use]
    pub const fn as_said(&self) -> Progress {
        Progress {
            amount: Some(Span {
                low: self.amount.low,
                high: self.amount.low,
            }),
            met: Some(Span {
                low: self.met.low,
                high: self.met.low,
            }),
            remaining: None,
            or_none: false,
        }
    }

    /// Returns whether a combination, with every figure settled, is one of these.
    #[must_use]
    pub fn allows(&self, settled: &Self) -> bool {
        self.amount.within(settled.amount).is_some()
            && self.met.within(settled.met).is_some()
            && self.remaining.within(settled.remaining).is_some()
    }

    /// Returns the combinations with an amount inside of `amount`.
    #[must_use]
    pub fn with_amount(&self, amount: Span<i64>) -> Option<Self> {
        Self::new(self.amount.within(amount)?, self.met, self.remaining)
    }

    /// Returns what can remain of an amount inside of `amounts`; empty (its low above its high) where nothing can.
    fn remaining_of(&self, amounts: Span<i64>) -> Span<i64> {
        Span {
            low: self
                .remaining
                .low
                .max(amounts.low.saturating_sub(self.met.high)),
            high: self
                .remaining
                .high
                .min(amounts.high.saturating_sub(self.met.low)),
        }
    }

    /// Returns a combination with an amount inside of `amounts` and what is wanted to remain.
    fn pick(&self, amounts: Span<i64>, wanted: Wanted) -> Option<ProgressPoint> {
        let (Wanted::Exactly(least) | Wanted::AtLeast(least)) = wanted;
        let most_amount = match wanted {
            Wanted::Exactly(remaining) => remaining.saturating_add(self.met.high),
            Wanted::AtLeast(_) => i64::MAX,
        };
        let amount = self
            .amount
            .within(amounts)?
            .within(Span {
                low: least.saturating_add(self.met.low),
                high: most_amount,
            })?
            .low;
        let can_remain = self.remaining_of(Span::exact(amount));
        let remaining = match wanted {
            Wanted::Exactly(remaining) => remaining,
            Wanted::AtLeast(remaining) => remaining.max(can_remain.low),
        };
        (can_remain.low..=can_remain.high)
            .contains(&remaining)
            .then_some(ProgressPoint {
                amount,
                met: amount.saturating_sub(remaining),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::{ProgressRange, Span};

    pub(super) fn range(
        amount: (i64, i64),
        met: (i64, i64),
        remaining: (i64, i64),
    ) -> Option<ProgressRange> {
        let span = |(low, high)| Span { low, high };
        ProgressRange::new(span(amount), span(met), span(remaining))
    }

    #[test]
    fn two_of_three_say_the_third() {
        let known = range((500, 500), (0, 1000), (200, 200)).unwrap();
        assert_eq!(known.met(), Span::exact(300));
    }

    #[test]
    fn three_that_do_not_add_up_are_nothing() {
        assert_eq!(range((500, 500), (100, 100), (200, 200)), None);
    }
}
