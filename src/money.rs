//! Money in whole cents and shares in basis points; the only rounding in the program.

use serde::Serialize;

/// An amount of money a patient, a plan or nobody pays: whole US cents, never negative.
///
/// A request may name at most [`Cents::MOST`] for one thing. Sums over the 366 visits of the longest course stay below
/// 10¹³, far inside an `i64`, so the saturating arithmetic in here never saturates.
///
/// # Examples
///
/// ```
/// use coverage_estimator::money::Cents;
///
/// assert_eq!(Cents::new(12_000).map(Cents::cents), Some(12_000));
/// assert_eq!(Cents::new(-1), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Cents(i64);

impl Cents {
    /// Nothing to pay.
    pub const ZERO: Self = Self(0);
    /// The most that a request may name for one thing: $1,000,000.00.
    pub const MOST: Self = Self(100_000_000);

    /// Returns the amount, or nothing for a negative one.
    #[must_use]
    pub const fn new(cents: i64) -> Option<Self> {
        if cents < 0 { None } else { Some(Self(cents)) }
    }

    /// Returns the amount of at least zero that is nearest to `cents`.
    pub(crate) const fn at_least_zero(cents: i64) -> Self {
        if cents < 0 { Self::ZERO } else { Self(cents) }
    }

    /// Returns the number of cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Returns both amounts together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// Returns what is left after `other` is taken away: zero where `other` is the larger.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self::at_least_zero(self.0.saturating_sub(other.0))
    }

    /// Returns the amount `count` times.
    #[must_use]
    pub fn times(self, count: u32) -> Self {
        Self(self.0.saturating_mul(i64::from(count)))
    }

    /// Returns `self · part / whole`, half cents up; zero of a whole of zero.
    ///
    /// The product of two amounts of a request stays below 10¹⁶.
    #[must_use]
    pub const fn in_proportion(self, part: Self, whole: Self) -> Self {
        if whole.0 == 0 {
            return Self::ZERO;
        }
        Self(rounded_half_up(self.0.saturating_mul(part.0), whole.0))
    }

    /// Returns whether there is nothing to pay.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// A share in whole basis points, 0 to 10,000: 20 % is 2000.
///
/// # Examples
///
/// ```
/// use coverage_estimator::money::{Cents, Rate};
///
/// let fifth = Rate::new(2000).expect("20 % is a rate");
/// assert_eq!(fifth.of(Cents::new(12_003).unwrap()), Cents::new(2401).unwrap());
/// assert_eq!(Rate::new(10_001), None);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Rate(i64);

impl Rate {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// All of it: 100 %.
    pub const WHOLE: Self = Self(10_000);

    /// Returns the share, or nothing outside of 0 to 10,000.
    #[must_use]
    pub const fn new(basis_points: i64) -> Option<Self> {
        if basis_points < 0 || basis_points > Self::WHOLE.0 {
            None
        } else {
            Some(Self(basis_points))
        }
    }

    /// Returns the number of basis points.
    #[must_use]
    pub const fn basis_points(self) -> i64 {
        self.0
    }

    /// Returns the share of `amount`, rounded half up to the cent.
    #[must_use]
    pub const fn of(self, amount: Cents) -> Cents {
        Cents(rounded_half_up(
            amount.0.saturating_mul(self.0),
            Self::WHOLE.0,
        ))
    }
}

/// Returns `dividend / divisor` for a dividend of at least zero and a divisor above zero, halves up.
pub(crate) const fn rounded_half_up(dividend: i64, divisor: i64) -> i64 {
    let doubled = dividend.saturating_mul(2).saturating_add(divisor);
    match doubled.checked_div(divisor.saturating_mul(2)) {
        Some(quotient) => quotient,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cents, Rate, rounded_half_up};

    #[test]
    fn half_a_cent_goes_up() {
        // 15.10 % of 42.50 is 6.4175; 15 % of 0.10 is 0.015; 14.90 % of 0.10 is 0.0149.
        let share = |points, cents| Rate::new(points).map(|rate| rate.of(Cents(cents)));
        assert_eq!(share(1510, 4250), Some(Cents(642)));
        assert_eq!(share(1500, 10), Some(Cents(2)));
        assert_eq!(share(1490, 10), Some(Cents(1)));
        assert_eq!(rounded_half_up(7, 2), 4);
    }

    #[test]
    fn a_proportion_of_nothing_is_nothing() {
        assert_eq!(Cents(100).in_proportion(Cents(5), Cents::ZERO), Cents::ZERO);
        // 208,575 · 178,100 / 278,100 is 133,575: three quarters of what the deductible leaves.
        assert_eq!(
            Cents(208_575).in_proportion(Cents(178_100), Cents(278_100)),
            Cents(133_575)
        );
    }

    #[test]
    fn what_is_left_is_never_negative() {
        assert_eq!(Cents(5).less(Cents(7)), Cents::ZERO);
    }
}
