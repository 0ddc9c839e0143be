//! What was typed already, beside what a document says.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::request::json::Json;
use coverage_estimator_import::against::Against;
use coverage_estimator_import::{Reply, read};

/// A copay of $25 for therapy, a deductible of $1,500.
const DOCUMENT: &str = r#"{"benefitsInformation": [
    {"code": "B", "serviceTypeCodes": ["PT"], "inPlanNetworkIndicatorCode": "Y", "benefitAmount": "25"},
    {"code": "C", "serviceTypeCodes": ["30"], "inPlanNetworkIndicatorCode": "Y", "benefitAmount": "1500.00"}
]}"#;

/// How the copay and the deductible stand to what was typed.
fn against(typed: &str) -> [Option<Against>; 2] {
    let typed = Json::from_text(typed).expect("it is JSON");
    let Reply::Read(import) = read(DOCUMENT, &typed, "2026-11-29") else {
        panic!("it is read");
    };
    let at = |path: &str| {
        let one = import.read.iter().find(|one| one.path.ends_with(path));
        one.expect("it is read").against.clone()
    };
    [at("inNetwork.copayment"), at("inNetwork.deductible.amount")]
}

fn differs(typed: &str) -> Option<Against> {
    let typed = typed.to_owned();
    Some(Against::Differs { typed })
}

#[test]
fn nothing_is_said_of_what_nobody_typed() {
    assert_eq!(against("{}"), [None, None]);
    let unknown = r#"{"coverage.inNetwork.copayment": "unknown", "coverage.kind": "ppo"}"#;
    assert_eq!(against(unknown), [None, None]);
}

#[test]
fn the_same_amount_is_the_same_however_it_is_typed() {
    let typed = r#"{"coverage.inNetwork.copayment": "$25.00", "coverage.inNetwork.deductible.amount": "1,500"}"#;
    assert_eq!(against(typed), [Some(Against::Same), Some(Against::Same)]);
}

#[test]
fn another_amount_differs() {
    let typed =
        r#"{"coverage.inNetwork.copayment": "$30", "coverage.inNetwork.deductible": "none"}"#;
    assert_eq!(against(typed), [differs("$30"), differs("none")]);
}

#[test]
fn more_met_than_there_is_in_all_contradicts() {
    let typed = r#"{"coverage.inNetwork.deductible.met": "2000"}"#;
    assert_eq!(against(typed), [None, Some(Against::Contradicts)]);
}
