//! What an amount, what is met of it, and what remains of it can be together.

use crate::answer::Span;
use crate::plan::FamilyKind;

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

/// Every combination of one person's progress and a family's, seen as what remains for the patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// One person's.
    pub individual: ProgressRange,
    /// The family's.
    pub family: Option<(FamilyKind, ProgressRange)>,
}

/// A value of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BalancePoint {
    /// One person's.
    pub individual: ProgressPoint,
    /// The family's.
    pub family: Option<(FamilyKind, ProgressPoint)>,
}

const ANY: Span<i64> = Span {
    low: 0,
    high: i64::MAX,
};

impl Balance {
    /// Returns the balance of one person alone.
    #[must_use]
    pub const fn of_one(individual: ProgressRange) -> Self {
        Self {
            individual,
            family: None,
        }
    }

    /// Returns whether a combination, with every figure settled, is one of these.
    #[must_use]
    pub fn allows(&self, settled: &Self) -> bool {
        self.individual.allows(&settled.individual)
            && match (&self.family, &settled.family) {
                (None, None) => true,
                (Some((kind, family)), Some((known, settled))) => {
                    kind == known && family.allows(settled)
                }
                (None, Some(_)) | (Some(_), None) => false,
            }
    }

    /// Returns what can remain for the patient before the first visit.
    #[must_use]
    pub fn first(&self) -> Span<i64> {
        self.seen(ProgressRange::remaining)
    }

    /// Returns what can remain for the patient when a plan year starts.
    #[must_use]
    pub fn fresh(&self) -> Span<i64> {
        self.seen(ProgressRange::amount)
    }

    fn seen(&self, part: impl Fn(&ProgressRange) -> Span<i64>) -> Span<i64> {
        let individual = part(&self.individual);
        match &self.family {
            None => individual,
            Some((FamilyKind::Aggregate, family)) => part(family),
            Some((FamilyKind::Embedded, family)) => lesser(individual, part(family)),
        }
    }

    /// Returns what can remain before the first visit when a plan year starts with `fresh`.
    ///
    /// Both ends rise with `fresh`, and the values between them are all possible: the two ways in which the lesser of
    /// two amounts can be `fresh` share the case that both are.
    fn first_given(&self, fresh: i64) -> Span<i64> {
        let (exact, more) = (
            Span::exact(fresh),
            Span {
                low: fresh,
                high: i64::MAX,
            },
        );
        let Some((kind, family)) = &self.family else {
            return self.individual.remaining_of(exact);
        };
        if *kind == FamilyKind::Aggregate {
            return family.remaining_of(exact);
        }
        let way = |mine: Span<i64>, theirs: Span<i64>| {
            let mine = self.individual.amount.within(mine)?;
            let theirs = family.amount.within(theirs)?;
            Some(lesser(
                self.individual.remaining_of(mine),
                family.remaining_of(theirs),
            ))
        };
        match (way(exact, more), way(more, exact)) {
            (Some(one), Some(other)) => Span {
                low: one.low.min(other.low),
                high: one.high.max(other.high),
            },
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => Span { low: 1, high: 0 },
        }
    }

    /// Shrinks a box of (first, fresh) until each of its corners with both low or both high is possible.
    #[must_use]
    pub fn shrink(&self, first: Span<i64>, fresh: Span<i64>) -> Option<(Span<i64>, Span<i64>)> {
        let fresh = fresh.within(self.fresh())?;
        let fresh = Span {
            low: least(fresh, |at| self.first_given(at).high >= first.low)?,
            high: greatest(fresh, |at| self.first_given(at).low <= first.high)?,
        };
        if fresh.low > fresh.high {
            return None;
        }
        let first = first.within(Span {
            low: self.first_given(fresh.low).low,
            high: self.first_given(fresh.high).high,
        })?;
        Some((first, fresh))
    }

    /// Returns a combination that leaves `first` before the first visit and, where it is given, starts a plan year
    /// with `fresh`.
    #[must_use]
    pub fn pick(&self, first: i64, fresh: Option<i64>) -> Option<BalancePoint> {
        let exact = fresh.map_or(ANY, Span::exact);
        let more = fresh.map_or(ANY, |low| Span {
            low,
            high: i64::MAX,
        });
        let (here, beyond) = (Wanted::Exactly(first), Wanted::AtLeast(first));
        let Some((kind, family)) = self.family else {
            let individual = self.individual.pick(exact, here)?;
            return Some(BalancePoint {
                individual,
                family: None,
            });
        };
        let ways = match kind {
            FamilyKind::Aggregate => vec![(ANY, Wanted::AtLeast(0), exact, here)],
            FamilyKind::Embedded => vec![
                (exact, here, more, beyond),
                (exact, beyond, more, here),
                (more, here, exact, beyond),
                (more, beyond, exact, here),
            ],
        };
        ways.into_iter()
            .find_map(|(amount, rest, family_amount, family_rest)| {
                Some(BalancePoint {
                    individual: self.individual.pick(amount, rest)?,
                    family: Some((kind, family.pick(family_amount, family_rest)?)),
                })
            })
    }
}

fn lesser(one: Span<i64>, other: Span<i64>) -> Span<i64> {
    Span {
        low: one.low.min(other.low),
        high: one.high.min(other.high),
    }
}

/// Returns the least value of a span for which `holds`, which must then hold for every larger one.
fn least(span: Span<i64>, holds: impl Fn(i64) -> bool) -> Option<i64> {
    if holds(span.low) {
        return Some(span.low);
    }
    let (mut fails, mut works) = (span.low, span.high);
    if !holds(works) {
        return None;
    }
    while works.saturating_sub(fails) > 1 {
        let middle = fails.midpoint(works);
        if holds(middle) {
            works = middle;
        } else {
            fails = middle;
        }
    }
    Some(works)
}

/// Returns the greatest value of a span for which `holds`, which must then hold for every smaller one.
fn greatest(span: Span<i64>, holds: impl Fn(i64) -> bool) -> Option<i64> {
    let mirrored = Span {
        low: span.high.saturating_neg(),
        high: span.low.saturating_neg(),
    };
    least(mirrored, |at| holds(at.saturating_neg())).map(i64::saturating_neg)
}

#[cfg(test)]
mod tests {
    use super::{Balance, ProgressRange, Span};
    use crate::plan::FamilyKind;

    fn range(amount: (i64, i64), met: (i64, i64), remaining: (i64, i64)) -> Option<ProgressRange> {
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

    #[test]
    fn every_pair_of_a_box_that_was_shrunk_is_as_plain_counting_says() {
        let individual = range((2, 6), (1, 3), (0, 6)).unwrap();
        let family = range((3, 5), (0, 4), (1, 4)).unwrap();
        let balance = Balance {
            individual,
            family: Some((FamilyKind::Embedded, family)),
        };
        let pairs = |progress: ProgressRange| {
            (progress.amount.low..=progress.amount.high).flat_map(move |amount| {
                (progress.met.low..=progress.met.high.min(amount))
                    .map(move |met| (amount, amount - met))
                    .filter(move |(_, left)| {
                        (progress.remaining.low..=progress.remaining.high).contains(left)
                    })
            })
        };
        for fresh in 0..8 {
            for first in 0..8 {
                let counted = pairs(individual).any(|(amount, left)| {
                    pairs(family).any(|(theirs, rest)| {
                        amount.min(theirs) == fresh && left.min(rest) == first
                    })
                });
                let span = balance.first_given(fresh);
                assert_eq!(
                    counted,
                    (span.low..=span.high).contains(&first),
                    "{first} of {fresh}"
                );
                assert_eq!(counted, balance.pick(first, Some(fresh)).is_some());
            }
        }
    }
}
