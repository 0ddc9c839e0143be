//! Small worlds, every one of them: where an amount is a few cents and a course a few visits, all that the rule can meet is
//! tried, and held against a reading that counts cent by cent and day by day and shares nothing with the crate.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets the unexpected must stop, and its figures are a few cents"
)]

mod courses;
mod days;
mod pip;
mod rounding;
mod statuses;
mod visit;
mod visits;
mod worlds;

use coverage_estimator::money::{Cents, Rate};

fn cents(amount: i64) -> Cents {
    Cents::new(amount).expect("no amount here is negative")
}

fn rate(points: i64) -> Rate {
    Rate::new(points).expect("every rate here is one")
}

/// Takes all that is left of `from`, cent by cent, until `most` are taken; nothing limits them where there is no most.
fn take(from: &mut i64, most: Option<i64>) -> i64 {
    let mut taken = 0;
    while *from > 0 && most.is_none_or(|most| taken < most) {
        *from -= 1;
        taken += 1;
    }
    taken
}

/// Counts up to `part / whole`, where a half is as good as a whole; nothing of a whole of nothing.
fn counted_up(part: i64, whole: i64) -> i64 {
    let mut count = 0;
    while whole > 0 && (2 * count + 1) * whole <= 2 * part {
        count += 1;
    }
    count
}
