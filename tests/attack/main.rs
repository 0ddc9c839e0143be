//! The same attacks on the public function each time, some thousand of each: what `make fuzz` looks for without an end, with
//! scenarios in place of what it has found.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "an attack that succeeds must stop"
)]

mod held;
mod made;
#[path = "../../src/splitmix.rs"]
mod splitmix;

use std::fs;
use std::path::{Path, PathBuf};

use held::{Held, hold};
use serde_json::Value;
use splitmix::SplitMix64;

/// Changed texts, so many that every scenario has several turns.
const CHANGED: u64 = 4000;
/// Requests made of bytes, of which some open a lot and take their time.
const MADE: u64 = 1000;

#[test]
fn every_scenario_gives_each_of_its_ends_again() {
    let held: Vec<Held> = scenarios().iter().map(|request| hold(request)).collect();
    let ends: u32 = held.iter().map(|one| one.ends).sum();
    assert!(ends > 300, "only {ends} ends were priced again");
}

#[test]
fn a_text_that_was_a_request_is_answered_whatever_was_done_to_it() {
    let scenarios = scenarios();
    let changed = (0..CHANGED).map(|number| {
        let mut chance = Chance(SplitMix64::seeded(number));
        let mut text = scenarios[chance.below(scenarios.len())]
            .clone()
            .into_bytes();
        for _ in 0..=chance.below(4) {
            change(&mut text, &scenarios, &mut chance);
        }
        hold(&String::from_utf8_lossy(&text))
    });
    let held: Vec<Held> = changed.collect();
    assert!(held.iter().any(|one| one.is_estimate), "nothing was priced");
}

#[test]
fn a_request_that_any_bytes_make_is_answered_and_each_end_given_again() {
    let made = (0..MADE).map(|number| {
        let mut chance = Chance(SplitMix64::seeded(number));
        let bytes: Vec<u8> = (0..400).map(|_| chance.byte()).collect();
        hold(&made::request(&bytes).to_string())
    });
    let held: Vec<Held> = made.collect();
    let estimates = held.iter().filter(|one| one.is_estimate).count();
    assert!(estimates > 100, "only {estimates} requests were in order");
}

/// Takes a piece away, doubles it, puts one of another scenario in its place, or sets a byte.
fn change(text: &mut Vec<u8>, scenarios: &[String], chance: &mut Chance) {
    let start = chance.below(text.len() + 1);
    let end = text.len().min(start + chance.below(24));
    let piece = text[start..end].to_vec();
    match chance.below(5) {
        0 => drop(text.drain(start..end)),
        1 => drop(text.splice(start..start, piece)),
        2 => {
            let other = scenarios[chance.below(scenarios.len())].as_bytes();
            let from = chance.below(other.len());
            let to = other.len().min(from + chance.below(24));
            drop(text.splice(start..end, other[from..to].to_vec()));
        }
        3 => {
            let digits = text[start..end]
                .iter_mut()
                .filter(|byte| byte.is_ascii_digit());
            digits.for_each(|byte| *byte = b"0159"[chance.below(4)]);
        }
        _ if start < text.len() => text[start] = chance.byte(),
        _ => text.push(chance.byte()),
    }
}

/// The same numbers each time.
struct Chance(SplitMix64);

impl Chance {
    fn byte(&mut self) -> u8 {
        self.0.draw().to_le_bytes()[0]
    }

    fn below(&mut self, count: usize) -> usize {
        let count = u64::try_from(count.max(1)).expect("counts are small");
        usize::try_from(self.0.draw() % count).expect("counts are small")
    }
}

/// The requests of all scenarios, as text.
fn scenarios() -> Vec<String> {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios"),
        &mut files,
    );
    files.sort();
    let given = files.iter().map(|file| {
        let text = fs::read_to_string(file).expect("a scenario can be read");
        let scenario: Value = serde_json::from_str(&text).expect("a scenario is JSON");
        match &scenario["given"] {
            Value::String(text) => text.clone(),
            request => request.to_string(),
        }
    });
    given.collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the scenarios can be read") {
        let path = entry.expect("the scenarios can be read").path();
        match path.extension() {
            Some(json) if json == "json" => files.push(path),
            _ if path.is_dir() => collect(&path, files),
            _ => {}
        }
    }
}
