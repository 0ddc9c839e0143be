//! What is taken for granted where a request is silent.

use proptest::prelude::*;
use proptest::sample::subsequence;
use serde_json::{Map, Value};

use crate::openings::{all_widened, steps};
use crate::requests::any_kind;
use crate::{estimate, tries};

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
