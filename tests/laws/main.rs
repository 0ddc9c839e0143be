//! What holds of every estimate, whatever is asked: laws, held against random requests through the boundary of text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a law that meets the unexpected must stop, and its figures are bounded"
)]

mod assumed;
mod hostile;
mod lines;
mod openings;
mod pieces;
mod remaining;
mod requests;
mod spans;
mod unions;
mod ways;

use coverage_estimator::estimate_json;
use proptest::test_runner::{Config, RngSeed};
use serde_json::Value;

/// Returns how often a law is tried: the same requests each time, unless the environment asks for a seed, or for so many of each law,
/// which proptest sets by itself.
fn tries(cases: u32) -> Config {
    let asked = Config::default();
    Config {
        cases,
        rng_seed: match asked.rng_seed {
            RngSeed::Random => RngSeed::Fixed(20_261_130),
            fixed @ RngSeed::Fixed(_) => fixed,
        },
        failure_persistence: None,
        ..asked
    }
}

fn reply(request: &Value) -> Value {
    serde_json::from_str(&estimate_json(&request.to_string())).expect("a reply is JSON")
}

/// Returns the estimate for a request that is in order.
fn estimate(request: &Value) -> Value {
    let mut reply = reply(request);
    assert!(reply["problems"].is_null(), "{reply} to {request}");
    reply["estimate"].take()
}

/// Returns both ends of what the patient pays with insurance.
fn span(estimate: &Value) -> (i64, i64) {
    let pays = &estimate["insurance"]["patientPays"];
    (number(pays, "low"), number(pays, "high"))
}

/// Returns both ends of an insured course.
fn ends(estimate: &Value) -> [&Value; 2] {
    let insurance = &estimate["insurance"];
    [&insurance["low"], &insurance["high"]]
}

fn lines(end: &Value) -> &[Value] {
    end["visits"].as_array().expect("an end has lines")
}

fn number(object: &Value, key: &str) -> i64 {
    object[key]
        .as_i64()
        .unwrap_or_else(|| panic!("{key} is no number in {object}"))
}

fn sum(object: &Value, keys: &[&str]) -> i64 {
    keys.iter().map(|key| number(object, key)).sum()
}
