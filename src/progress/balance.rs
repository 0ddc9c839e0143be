//! One person's progress and a family's together, as what remains for the patient.

use super::{ProgressPoint, ProgressRange, Wanted};
use crate::answer::Span;
use crate::plan::FamilyKind;

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
    use super::{Balance, FamilyKind, ProgressRange};
    use crate::progress::tests::range;

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
