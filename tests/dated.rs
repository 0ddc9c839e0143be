//! Rows that have ended, or that nobody has looked at for a year, are named by whoever runs the tests.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test that meets the unexpected must stop"
)]

use std::io::{Write, stderr};
use std::time::{SystemTime, UNIX_EPOCH};

use coverage_estimator::check::rules::evidence;
use coverage_estimator::date::Date;
use coverage_estimator::evidence::Evidence;
use coverage_estimator::figures::known_years;
use coverage_estimator::states;

const DAY: u64 = 86_400;

fn day_since_1970(days: u64) -> Date {
    let first = Date::new(1970, 1, 1).unwrap();
    first.plus_days(u16::try_from(days).unwrap())
}

fn rows() -> impl Iterator<Item = Evidence> {
    let states = states::AUTO.iter().map(|row| row.evidence);
    let shares = states::PIP_PLAN_SHARES.iter().map(|row| row.evidence);
    let deductibles = states::PIP_DEDUCTIBLES.iter().map(|row| row.evidence);
    evidence().chain(states).chain(shares).chain(deductibles)
}

#[test]
fn a_row_that_has_ended_is_named() {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_secs();
    let days = seconds.checked_div(DAY).unwrap();
    let today = day_since_1970(days);
    let a_year_ago = day_since_1970(days.saturating_sub(365)).to_string();
    let (now, year) = (today.to_string(), today.year());
    let mut warnings: Vec<String> = Vec::new();
    for row in rows() {
        if row.until.is_some_and(|last| last < now.as_str()) {
            warnings.push(format!("{:?} has ended on {:?}", row.source, row.until));
        }
        if row.checked < a_year_ago.as_str() {
            warnings.push(format!(
                "{:?} was last checked on {}",
                row.source, row.checked
            ));
        }
    }
    if known_years().high < year {
        warnings.push(format!(
            "the federal figures end with {}",
            known_years().high
        ));
    }
    warnings.sort();
    warnings.dedup();
    for warning in warnings {
        // Written past the harness, which keeps what a test that passes prints to itself.
        writeln!(stderr(), "warning: {warning}").unwrap();
    }
    assert!(rows().all(|row| row.checked.parse::<Date>().is_ok()));
}
