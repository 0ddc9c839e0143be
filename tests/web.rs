//! The boundary in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that meets the unexpected must stop; the attribute's expansion has no place for documentation"
)]

use coverage_estimator::estimate_json;
use coverage_estimator::wasm::{answer, appeal_dates, common_diagnosis_codes, estimate};
use js_sys::{Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const COPAY_PLAN: &str = r#"{
    "course": {"firstVisit": "2026-02-02", "visits": 3, "visitsPerWeek": 1},
    "charges": {"billedCharge": 18000, "allowedAmount": 12000, "cashRate": 9000},
    "network": "in",
    "coverage": {"kind": "ppo", "inNetwork": {
        "deductible": "none", "copayment": 3000, "coinsurance": "none",
        "outOfPocketMaximum": "none", "visitLimit": "none"
    }}
}"#;

fn parsed(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn written(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn reply(request: &JsValue) -> String {
    written(&estimate(request, None).unwrap_or(JsValue::UNDEFINED))
}

#[wasm_bindgen_test]
fn an_estimate_is_the_same_bytes_as_the_native_answer() {
    assert_eq!(reply(&parsed(COPAY_PLAN)), estimate_json(COPAY_PLAN));
}

#[wasm_bindgen_test]
fn an_answer_is_plain_objects() {
    let answer = estimate(&parsed(COPAY_PLAN), None).unwrap_or(JsValue::UNDEFINED);
    let found = Reflect::get(&answer, &"estimate".into()).unwrap();
    assert!(found.is_instance_of::<Object>());
    assert!(!found.is_instance_of::<js_sys::Map>());
}

#[wasm_bindgen_test]
fn unknown_keys_and_wrong_types_are_problems_with_their_place() {
    let request = COPAY_PLAN
        .replace("\"visits\"", "\"visit\"")
        .replace("3000", "30.5");
    assert_eq!(
        reply(&parsed(&request)),
        r#"{"problems":[{"path":"course.visits","code":"required"},{"path":"course.visit","code":"unknownKey"},{"path":"coverage.inNetwork.copayment","code":"notWhole"}]}"#
    );
}

#[wasm_bindgen_test]
fn what_is_no_request_at_all_is_a_problem_and_no_exception() {
    for nothing in [JsValue::UNDEFINED, JsValue::NULL] {
        assert_eq!(
            reply(&nothing),
            r#"{"problems":[{"path":"","code":"required"}]}"#
        );
    }
    assert_eq!(
        reply(&JsValue::from_f64(f64::NAN)),
        r#"{"problems":[{"path":"","code":"wrongType","expected":["object"]}]}"#
    );
    assert_eq!(
        reply(&JsValue::symbol(None)),
        r#"{"problems":[{"path":"","code":"notData"}]}"#
    );
}

#[wasm_bindgen_test]
fn an_object_that_holds_itself_is_a_problem() {
    let request: Object = parsed(COPAY_PLAN).unchecked_into();
    Reflect::set(&request, &"charges".into(), &request).unwrap();
    assert!(reply(&request).starts_with(r#"{"problems":[{"path":"charges.charges""#));
}

#[wasm_bindgen_test]
fn undefined_is_the_same_as_left_out() {
    let request = parsed(COPAY_PLAN);
    Reflect::set(&request, &"account".into(), &JsValue::UNDEFINED).unwrap();
    assert_eq!(reply(&request), estimate_json(COPAY_PLAN));
}

fn answered(typed: &str, key: &str) -> String {
    let answer = answer(&parsed(typed), "2026-11-23", None, &JsValue::UNDEFINED)
        .unwrap_or(JsValue::UNDEFINED);
    written(&Reflect::get(&answer, &key.into()).unwrap())
}

#[wasm_bindgen_test]
fn what_is_typed_is_read_once_and_answered_at_once() {
    let typed = r#"{
        "course.visits": "3", "charges.billedCharge": "$180", "charges.allowedAmount": "120", "network": "in",
        "coverage.kind": "ppo", "coverage.inNetwork.copayment": "30", "coverage.inNetwork.coinsurance": "80/20",
        "coverage.inNetwork.deductible": "none", "necessity.diagnosisCode": "s13.4", "necessity.minutes": "38"
    }"#;
    assert_eq!(
        answered(typed, "problems"),
        r#"[{"path":"coverage.inNetwork.coinsurance","code":"twoShares"}]"#
    );
    assert!(
        answered(typed, "echoes")
            .contains(r#""charges.billedCharge":{"low":18000,"high":18000,"unit":"cents"}"#)
    );
    assert_eq!(
        answered(typed, "diagnosis"),
        r#"{"problem":{"code":"seventhCharacterMissing","normal":"S13.4","instead":["S13.4XXA","S13.4XXD","S13.4XXS"]}}"#
    );
    // 38 minutes are two quarters of an hour, and eight minutes of the third.
    assert_eq!(answered(typed, "units"), "3");
    assert!(answered(typed, "estimate").starts_with(r#"{"insurance":"#));
}

#[wasm_bindgen_test]
fn what_is_missing_leaves_no_estimate_and_no_exception() {
    assert_eq!(
        answered("{}", "needed"),
        r#"["course.visits","coverage.kind","charges.billedCharge"]"#
    );
    for nothing in [JsValue::NULL, JsValue::symbol(None), JsValue::from_str("?")] {
        assert!(answer(&nothing, "today", None, &nothing).is_ok());
    }
}

#[wasm_bindgen_test]
fn common_codes_are_a_list_of_plain_objects() {
    let codes = written(&common_diagnosis_codes());
    assert!(codes.starts_with(r#"[{"code":"M54.2","condition":"neckPain"},"#));
}

#[wasm_bindgen_test]
fn a_denial_is_answered_with_dates_or_a_route_or_problems() {
    let written = |text: &str| written(&appeal_dates(&parsed(text)).unwrap_or(JsValue::UNDEFINED));
    let dates = written(r#"{"kind":"ppo","denialReceived":"2026-01-15"}"#);
    assert!(dates.starts_with(
        r#"{"appeal":{"internalAppeal":{"date":"2026-07-14","weekday":"tuesday","weekend":false}"#
    ));
    let route = written(r#"{"kind":"va"}"#);
    assert!(route.starts_with(r#"{"route":"va","helpers":[{"helper":"patientAdvocate","#));
    assert_eq!(
        written("{}"),
        r#"{"problems":[{"path":"kind","code":"required"}]}"#
    );
}

#[wasm_bindgen_test]
fn the_next_call_works_after_a_panic() {
    let panics: Closure<dyn Fn()> = Closure::new(|| panic!("on purpose"));
    let caught = Function::new_with_args(
        "panics",
        "try { panics(); return false; } catch (error) { return true; }",
    )
    .call1(&JsValue::NULL, panics.as_ref())
    .unwrap();
    assert_eq!(caught, JsValue::TRUE);
    assert_eq!(reply(&parsed(COPAY_PLAN)), estimate_json(COPAY_PLAN));
}
