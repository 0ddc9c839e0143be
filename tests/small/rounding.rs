//! The only rounding there is: to the nearest cent, halves up.

use super::{cents, rate};

/// Requires that `found` is `dividend / divisor` to the nearest whole number, a half up: what is missing from it is at most
/// half of the divisor, and what is too much of it is less than half.
fn assert_nearest(found: i64, dividend: i64, divisor: i64, why: std::fmt::Arguments<'_>) {
    let missing = 2 * (dividend - found * divisor);
    assert!((-divisor..divisor).contains(&missing), "{found} of {why}");
}

#[test]
fn every_rate_of_small_amounts_and_of_the_largest_is_the_nearest_cent() {
    for points in 0..=10_000 {
        for amount in (0..=500).chain(99_999_900..=100_000_000) {
            let found = rate(points).of(cents(amount)).cents();
            assert_nearest(
                found,
                points * amount,
                10_000,
                format_args!("{points}, {amount}"),
            );
        }
    }
}

#[test]
fn every_small_proportion_is_the_nearest_cent() {
    for amount in 0..=40 {
        for (part, whole) in (0..=40).flat_map(|part| (1..=40).map(move |whole| (part, whole))) {
            let found = cents(amount)
                .in_proportion(cents(part), cents(whole))
                .cents();
            assert_nearest(
                found,
                amount * part,
                whole,
                format_args!("{amount}, {part}, {whole}"),
            );
        }
    }
}

/// The heap is laid out and taken from by hand.
#[test]
fn sums_and_what_is_left_of_them_are_counted_by_hand() {
    for (one, other) in (0..=60).flat_map(|one| (0..=60).map(move |other| (one, other))) {
        let mut heap = one;
        (0..other).for_each(|_| heap += 1);
        assert_eq!(cents(one).plus(cents(other)).cents(), heap);
        let mut left = one;
        super::take(&mut left, Some(other));
        assert_eq!(cents(one).less(cents(other)).cents(), left);
        let rows: i64 = (0..other).map(|_| one).sum();
        let times = u32::try_from(other).expect("it is small");
        assert_eq!(cents(one).times(times).cents(), rows);
    }
}
