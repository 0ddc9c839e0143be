//! The numbers that the search counts in.

use std::iter::Sum;
use std::ops::{Add, Mul, Sub};

use crate::answer::Span;
use crate::money::{Cents, Rate, rounded_half_up};

/// Cents, basis points or visits, and sums and differences of them.
///
/// Signed, because a bound less what the plan pays can fall below zero on the way. One figure is at most
/// [`Cents::MOST`], a course has at most 366 visits and a rate 10,000 basis points, so that no product comes near the
/// ends of an `i64`; its plain arithmetic stands in here alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Number(i64);

impl Number {
    pub(crate) const ZERO: Self = Self(0);
    pub(crate) const ONE: Self = Self(1);
    /// More than anything can come to: what has no limit.
    pub(crate) const NO_LIMIT: Self = Self(1_000_000_000_000_000);

    pub(crate) const fn new(number: i64) -> Self {
        Self(number)
    }

    pub(crate) fn of_cents(cents: Cents) -> Self {
        Self(cents.cents())
    }

    pub(crate) fn of_count(count: u32) -> Self {
        Self(i64::from(count))
    }

    pub(crate) const fn get(self) -> i64 {
        self.0
    }

    pub(crate) const fn cents(self) -> Cents {
        Cents::at_least_zero(self.0)
    }

    pub(crate) fn count(self) -> u32 {
        u32::try_from(self.0).unwrap_or(0)
    }

    pub(crate) fn rate(self) -> Rate {
        Rate::new(self.0).unwrap_or(Rate::WHOLE)
    }

    pub(crate) fn at_least_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// Returns so many basis points of `amount`, half cents up.
    pub(crate) const fn rate_of(self, amount: Self) -> Self {
        Self(rounded_half_up(
            amount.0.wrapping_mul(self.0),
            Rate::WHOLE.basis_points(),
        ))
    }

    /// Returns `self · part / whole`, half cents up; zero of a whole of zero.
    pub(crate) const fn in_proportion(self, part: Self, whole: Self) -> Self {
        if whole.0 == 0 {
            return Self::ZERO;
        }
        Self(rounded_half_up(self.0.wrapping_mul(part.0), whole.0))
    }

    /// Returns how many times `part` goes into a number of at least zero; without end where it is nothing.
    pub(crate) fn whole_times(self, part: Self) -> Self {
        self.0.checked_div(part.0).map_or(Self::NO_LIMIT, Self)
    }

    /// Returns half of it and one more: as many cents as so many roundings can be off together, at most.
    pub(crate) const fn half_up(self) -> Self {
        Self(rounded_half_up(self.0, 2).wrapping_add(1))
    }

    pub(crate) const fn midpoint(self, other: Self) -> Self {
        Self(self.0.midpoint(other.0))
    }

    pub(crate) fn span(span: Span<i64>) -> Span<Self> {
        span.map(Self)
    }
}

impl Add for Number {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.wrapping_add(other.0))
    }
}

impl Sub for Number {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.wrapping_sub(other.0))
    }
}

impl Mul for Number {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        Self(self.0.wrapping_mul(other.0))
    }
}

impl Sum for Number {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}
