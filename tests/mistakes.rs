//! What answers have to do with one another: each mistake is told at its place, with the limit that it broke (docs/contract.md, §1 and §3).
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::estimate_json;
use serde_json::{Value, json};

/// Eight visits at $180 in a PPO's network, with other answers at some places.
fn reply(others: &[(&str, Value)]) -> Value {
    let mut request = json!({
        "course": { "firstVisit": "2026-02-02", "visits": 8, "visitsPerWeek": 1 },
        "charges": { "billedCharge": 18000, "allowedAmount": 12000 },
        "network": "in",
        "coverage": { "kind": "ppo", "inNetwork": {} },
    });
    for (pointer, value) in others {
        let (around, key) = pointer.rsplit_once('/').expect("a pointer");
        request.pointer_mut(around).expect("a place")[key] = value.clone();
    }
    serde_json::from_str(&estimate_json(&request.to_string())).expect("JSON")
}

/// The problems of a request, none where it is estimated.
fn problems(others: &[(&str, Value)]) -> Value {
    let mut reply = reply(others);
    assert!(reply["problems"].is_null() || reply["estimate"].is_null());
    reply["problems"].take()
}

fn holds(others: &[(&str, Value)]) {
    let problems = problems(others);
    assert!(problems.is_null(), "{problems}");
}

#[test]
fn a_number_of_approved_visits_stands_beside_an_approval_alone() {
    for status in ["approved", "pending"] {
        holds(&[("/authorization", json!({ "status": status, "visits": 8 }))]);
    }
    let told = json!([{ "path": "authorization.visits", "code": "nothingApproved" }]);
    for status in ["notRequired", "missing"] {
        let authorization = json!({ "status": status, "visits": 8 });
        assert_eq!(problems(&[("/authorization", authorization)]), told);
    }
    assert_eq!(
        problems(&[("/authorization", json!({ "visits": 8 }))]),
        told
    );
}

/// The payroll tax is 7.65 %.
#[test]
fn tax_rates_come_to_no_more_than_the_whole() {
    let account = |federal: u32, state: u32, payroll: bool| {
        let account = json!({
            "kind": "hsa", "available": 50000, "prescribed": true,
            "federalRate": federal, "stateRate": state, "payroll": payroll,
        });
        problems(&[("/account", account)])
    };
    assert!(account(6000, 4000, false).is_null());
    assert!(account(5000, 4235, true).is_null());
    let told =
        json!([{ "path": "account", "code": "ratesAboveWhole", "limit": 10000, "unit": "rate" }]);
    assert_eq!(account(6000, 4001, false), told);
    assert_eq!(account(5000, 4236, true), told);
}

/// An hour is four units (53 to 67 minutes), and a visit may cost $1,000,000 at most: $250,000 a unit.
#[test]
fn a_charge_per_unit_comes_to_no_more_than_a_charge() {
    let charge = |per_unit: u32| {
        problems(&[
            ("/charges", json!({ "chargePerUnit": per_unit })),
            ("/necessity", json!({ "minutes": 60 })),
        ])
    };
    assert!(charge(25_000_000).is_null());
    assert_eq!(
        charge(25_000_001),
        json!([{ "path": "charges.chargePerUnit", "code": "outOfRange", "least": 0, "most": 25_000_000, "unit": "cents" }])
    );
}

#[test]
fn other_therapies_use_no_more_of_a_limit_than_there_is() {
    let limit = json!({ "visitLimit": { "visits": 20 } });
    let shared = |used: u32| {
        let shared = json!({ "therapies": ["acupuncture", "acupuncture"], "used": used });
        [
            ("/coverage/inNetwork", limit.clone()),
            ("/necessity", json!({ "sharedLimit": shared })),
        ]
    };
    assert_eq!(
        problems(&shared(21)),
        json!([{ "path": "necessity.sharedLimit.used", "code": "aboveAmount", "limit": 20, "unit": "count" }])
    );
    // All of it: no visit of ours is left, whatever the plan pays elsewhere.
    for kind in ["ppo", "hmo"] {
        let mut used_up = shared(20).to_vec();
        used_up.push(("/coverage/kind", json!(kind)));
        let reply = reply(&used_up);
        let gates = reply["estimate"]["coverage"]["gates"].as_array();
        let mut gates = gates.expect("there is an estimate").iter();
        let left = gates.find(|gate| gate["gate"] == "limitsLeft");
        assert_eq!(
            left.expect("it is listed")["reason"],
            "limitUsedUp",
            "{kind}"
        );
    }
}

#[test]
fn what_lies_in_a_mistake_is_not_told_again() {
    assert_eq!(
        problems(&[("/charges", json!(5))]),
        json!([{ "path": "charges", "code": "wrongType", "expected": ["object"] }])
    );
}

#[test]
fn a_word_that_is_none_of_its_answers_is_told() {
    let necessity = json!({ "primaryCareReferral": "sometimes" });
    let told = problems(&[("/necessity", necessity)]);
    assert_eq!(told[0]["path"], "necessity.primaryCareReferral");
    holds(&[(
        "/necessity",
        json!({ "primaryCareReferral": "notRequired" }),
    )]);
}
