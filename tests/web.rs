//! The boundary in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test that meets the unexpected must stop; the attribute's expansion has no place for documentation"
)]

use coverage_estimator::estimate_json;
use coverage_estimator::wasm::{
    appeal_dates, common_diagnosis_codes, count, diagnosis_code, estimate, money, percent, units,
};
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
    written(&estimate(request).unwrap_or(JsValue::UNDEFINED))
}

#[wasm_bindgen_test]
fn an_estimate_is_the_same_bytes_as_the_native_answer() {
    assert_eq!(reply(&parsed(COPAY_PLAN)), estimate_json(COPAY_PLAN));
}

#[wasm_bindgen_test]
fn an_answer_is_plain_objects() {
    let answer = estimate(&parsed(COPAY_PLAN)).unwrap_or(JsValue::UNDEFINED);
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
        r#"{"problems":[{"path":"course.visit","code":"unknownKey"},{"path":"course.visits","code":"required"},{"path":"coverage.inNetwork.copayment","code":"notWhole"}]}"#
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

#[wasm_bindgen_test]
fn typed_figures_are_read_or_say_why_not() {
    let written = |read: JsValue| written(&read);
    let money = |text: &str| money(&text.into());
    assert_eq!(written(money("$1,234.50")), r#"{"value":123450}"#);
    assert_eq!(written(money("12,50")), r#"{"problem":"decimalComma"}"#);
    assert_eq!(
        written(percent(&"20 %".into())),
        r#"{"value":{"patient":2000,"plan":8000}}"#
    );
    assert_eq!(written(count(&"12".into())), r#"{"value":12}"#);
}

#[wasm_bindgen_test]
fn a_diagnosis_code_is_read_or_says_what_is_missing() {
    let written = |text: &str| written(&diagnosis_code(&text.into()));
    assert_eq!(
        written("m75.41"),
        r#"{"value":{"code":"M75.41","names":"condition","condition":"shoulderImpingement","side":"right"}}"#
    );
    assert_eq!(
        written("s13.4"),
        r#"{"problem":{"code":"seventhCharacterMissing","normal":"S13.4","instead":["S13.4XXA"]}}"#
    );
    assert_eq!(written("<b>"), r#"{"problem":{"code":"notACode"}}"#);
}

#[wasm_bindgen_test]
fn common_codes_are_a_list_of_plain_objects() {
    let codes = written(&common_diagnosis_codes());
    assert!(codes.starts_with(r#"[{"code":"M54.2","condition":"neckPain"},"#));
    assert_eq!(units(38), 3);
}

#[wasm_bindgen_test]
fn a_denial_is_answered_with_dates_or_a_route_or_problems() {
    let written = |text: &str| written(&appeal_dates(&parsed(text)).unwrap_or(JsValue::UNDEFINED));
    let dates = written(r#"{"kind":"ppo","denialReceived":"2026-01-15"}"#);
    assert!(dates.starts_with(
        r#"{"appeal":{"internalAppeal":{"date":"2026-07-14","weekday":"tuesday","weekend":false}"#
    ));
    assert_eq!(written(r#"{"kind":"va"}"#), r#"{"route":"va"}"#);
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
