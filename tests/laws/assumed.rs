//! What is taken for granted where a request is silent.

use proptest::prelude::*;
use proptest::sample::subsequence;
use serde_json::{Map, Value, json};

use crate::openings::{all_widened, steps};
use crate::requests::any_kind;
use crate::{estimate, reply, tries};

/// The answers that have a usual form, which a plan that is silent about them is taken to have.
const USUAL: [&str; 12] = [
    "planYearStart",
    "copaymentTiming",
    "coinsuranceBase",
    "visitsBeforeDeductible",
    "copaymentCountsTowardDeductible",
    "outsideOutOfPocketMaximum",
    "perVisitMaximum",
    "dollarLimit",
    "lifetimeLimit",
    "overLimitPrice",
    "planShare",
    "deductibleBasis",
];

proptest! {
    #![proptest_config(tries(300))]

    #[test]
    fn to_say_what_was_taken_for_granted_changes_nothing(
        request in any_kind(),
        steps in steps(2),
        silent_about in subsequence(USUAL.to_vec(), 0..=USUAL.len()),
    ) {
        let mut silent = all_widened(&request, &steps);
        for place in ["/coverage", "/coverage/inNetwork", "/coverage/outOfNetwork"] {
            if let Some(answers) = silent.pointer_mut(place).and_then(Value::as_object_mut) {
                answers.retain(|key, _| !silent_about.contains(&key.as_str()));
            }
        }
        let granted = estimate(&silent);
        let mut outspoken = silent.clone();
        for (path, value) in usual(&granted) {
            say(&mut outspoken, path, value.clone());
        }
        let said = estimate(&outspoken);
        prop_assert_eq!(usual(&said).count(), 0, "{} is said and still assumed", outspoken);
        for key in ["insurance", "options", "breakEven", "questions"] {
            prop_assert_eq!(&granted[key], &said[key], "{} of {}", key, outspoken);
        }
    }
}

/// Another answer than the usual one, of what is not always told.
fn others() -> [(&'static str, Value); 6] {
    [
        ("coinsuranceBase", json!("gross")),
        ("visitsBeforeDeductible", json!(3)),
        ("copaymentCountsTowardDeductible", json!(true)),
        ("outsideOutOfPocketMaximum", json!(true)),
        ("overLimitPrice", json!("billedCharge")),
        ("planYearStart", json!("07-01")),
    ]
}

proptest! {
    #![proptest_config(tries(300))]

    #[test]
    fn what_is_not_told_to_be_taken_for_granted_cannot_change_the_number(
        request in any_kind(),
        steps in steps(2),
    ) {
        let mut silent = all_widened(&request, &steps);
        let untold = others();
        for place in ["/coverage", "/coverage/inNetwork", "/coverage/outOfNetwork"] {
            if let Some(answers) = silent.pointer_mut(place).and_then(Value::as_object_mut) {
                answers.retain(|key, _| untold.iter().all(|(other, _)| other != key));
            }
        }
        let granted = estimate(&silent);
        let told: Vec<&str> = usual(&granted).map(|(path, _)| path).collect();
        for (key, other) in untold {
            for place in ["coverage", "coverage.inNetwork", "coverage.outOfNetwork"] {
                let path = format!("{place}.{key}");
                let pointer = format!("/{}", place.replace('.', "/"));
                let is_there = silent.pointer(&pointer).is_some_and(Value::is_object);
                let is_own = (place == "coverage") == (key == "planYearStart");
                if !is_there || !is_own || told.contains(&path.as_str()) {
                    continue;
                }
                let mut outspoken = silent.clone();
                say(&mut outspoken, &path, other.clone());
                let changed = reply(&outspoken);
                let pays = |estimate: &Value| estimate["insurance"]["patientPays"].clone();
                let is_same = changed["problems"].is_array()
                    || pays(&changed["estimate"]) == pays(&granted);
                prop_assert!(is_same, "{} of {}", path, silent);
            }
        }
    }
}

/// Returns the path and the value of everything that is assumed because it is usual.
fn usual(estimate: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let assumptions = estimate["assumptions"]
        .as_array()
        .expect("assumptions are a list");
    let usual = assumptions.iter().filter(|one| one["code"] == "default");
    usual.map(|one| {
        (
            one["field"].as_str().expect("a field has a path"),
            &one["value"],
        )
    })
}

fn say(request: &mut Value, path: &str, value: Value) {
    let place = path.split('.').fold(request, |place, key| {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        &mut place[key]
    });
    *place = value;
}
