//! One set of gates for a plan of which nobody knows the kind: what holds of every kind that it can be.

use super::codes::{GateStatus, Reason, Verdict};
use super::gates::Gate;
use super::verdict_of;

/// The path of the answer that tells the kinds apart.
const KIND: &str = "coverage.kind";

/// Returns the gates of all kinds as one: a gate stands as it does for every one of them, and is open where they differ.
pub fn gates(of_each: Vec<Vec<Gate>>) -> Vec<Gate> {
    let mut kinds = of_each.into_iter();
    let Some(first) = kinds.next() else {
        return Vec::new();
    };
    kinds.fold(first, |so_far, next| {
        let pairs = so_far.into_iter().zip(next);
        pairs.map(|(one, other)| both(one, other)).collect()
    })
}

fn both(one: Gate, other: Gate) -> Gate {
    let passes = |gate: &Gate| verdict_of(gate) == Verdict::Likely;
    if one.status == other.status && one.at_stake == other.at_stake {
        let reason = (one.reason == other.reason).then_some(one.reason).flatten();
        return Gate { reason, ..one };
    }
    match (passes(&one), passes(&other)) {
        (true, true) => met_one(one, other),
        (false, false) => milder(one, other),
        (true, false) => open(other),
        (false, true) => open(one),
    }
}

fn met_one(one: Gate, other: Gate) -> Gate {
    if one.status == GateStatus::Met {
        one
    } else {
        other
    }
}

/// Returns the gate that allows the better verdict: what is said of all kinds must be true of each.
fn milder(one: Gate, other: Gate) -> Gate {
    if verdict_of(&other) > verdict_of(&one) {
        return other;
    }
    one
}

/// Returns the gate as one that the kind decides.
fn open(gate: Gate) -> Gate {
    let mut asks = gate.asks;
    if !asks.contains(&KIND) {
        asks.insert(0, KIND);
    }
    Gate {
        status: GateStatus::Unknown,
        reason: Some(Reason::KindDecides),
        settled_by: None,
        visits: Vec::new(),
        asks,
        ..gate
    }
}
