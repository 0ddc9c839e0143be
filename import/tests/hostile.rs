//! Whatever is handed over: nothing panics, nothing but known answers comes out, and what is no document is said to be none.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use coverage_estimator::request::json::Json;
use coverage_estimator::request::typed::row_at;
use coverage_estimator::request::typed::texts::number;
use coverage_estimator_import::found::Why;
use coverage_estimator_import::{LONGEST, Refusal, Reply, read};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};

const THERAPY: &str = include_str!("examples/271-physical-therapy.json");

fn reply(document: &str) -> Reply {
    read(document, &Json::Null, "2026-11-29")
}

/// One row of a 271 for therapy in network.
fn row(more: &str) -> String {
    format!(
        r#"{{"benefitsInformation": [{{"serviceTypeCodes": ["PT"], "inPlanNetworkIndicatorCode": "Y", {more}}}]}}"#
    )
}

fn unread(document: &str) -> Vec<(Why, String)> {
    let Reply::Read(import) = reply(document) else {
        panic!("it is read");
    };
    assert_eq!(import.read, [], "{document}");
    let unread = import.unread.into_iter();
    unread.map(|one| (one.code, one.from)).collect()
}

#[test]
fn what_is_no_document_is_refused_with_what_it_is() {
    let refused = [
        ("", Refusal::Empty),
        (" \n", Refusal::Empty),
        ("ISA*00*          *00*", Refusal::RawX12),
        ("<?xml version=\"1.0\"?>", Refusal::Xml),
        ("%PDF-1.7", Refusal::Pdf),
        (
            "{\n\"benefitsInformation\": [\n1,]}",
            Refusal::NotJson { line: 3 },
        ),
        ("Deductible $500", Refusal::NotJson { line: 1 }),
        ("[1, 2]", Refusal::UnknownDocument),
        ("{\"resourceType\": \"Patient\"}", Refusal::UnknownDocument),
        ("{\"resourceType\": \"Bundle\"}", Refusal::UnknownDocument),
    ];
    for (document, refusal) in refused {
        assert_eq!(reply(document), Reply::Refused(refusal), "{document}");
    }
    let long = " ".repeat(9_000_000) + "{}";
    let limit = LONGEST;
    let long = format!("[\"{long}\"]");
    assert_eq!(reply(&long), Reply::Refused(Refusal::TooLong { limit }));
}

#[test]
fn a_figure_that_is_none_is_said_with_its_place() {
    let place = "benefitsInformation[0]";
    let wrong = [
        (
            r#""code": "B", "benefitAmount": {"a": 1}"#,
            Why::NotMoney,
            ".benefitAmount",
        ),
        (r#""code": "B", "benefitAmount": "-25""#, Why::NotMoney, ""),
        (r#""code": "B", "benefitAmount": "1e9""#, Why::NotMoney, ""),
        (r#""code": "B", "benefitAmount": 12.345"#, Why::NotMoney, ""),
        (
            r#""code": "B", "benefitAmount": "1000000.01""#,
            Why::TooLarge,
            "",
        ),
        (
            r#""code": "A", "benefitPercent": "2.5.1""#,
            Why::NotAPercentage,
            "",
        ),
        (
            r#""code": "A", "benefitPercent": true"#,
            Why::NotAPercentage,
            ".benefitPercent",
        ),
        (
            r#""code": "C", "benefitAmount": "5", "timeQualifierCode": "7""#,
            Why::Period,
            "",
        ),
        (
            r#""code": "C", "benefitAmount": "5", "coverageLevelCode": "CHD""#,
            Why::OtherMembers,
            "",
        ),
        (r#""code": "I""#, Why::TherapyNotCovered, ""),
        (
            r#""code": "1", "authOrCertIndicator": "Y""#,
            Why::AuthorizationNeeded,
            "",
        ),
    ];
    for (more, why, at) in wrong {
        assert_eq!(
            unread(&row(more)),
            [(why, format!("{place}{at}"))],
            "{more}"
        );
    }
    let riyals = r#"{"resourceType": "CoverageEligibilityResponse", "insurance": [{"item": [{
        "category": {"coding": [{"code": "30"}]}, "network": {"coding": [{"code": "in"}]},
        "benefit": [{"type": {"coding": [{"code": "deductible"}]}, "allowedMoney": {"value": 500, "currency": "SAR"}}]
    }]}]}"#;
    let at = "insurance[0].item[0].benefit[0].allowedMoney".to_owned();
    assert_eq!(unread(riyals), [(Why::Currency, at)]);
}

#[test]
fn a_document_that_is_cut_short_anywhere_is_refused() {
    for end in (0..THERAPY.trim_end().len()).step_by(97) {
        let Some(cut) = THERAPY.get(..end) else {
            continue;
        };
        assert!(matches!(reply(cut), Reply::Refused(_)), "{end}");
    }
}

#[test]
fn what_is_nested_a_million_deep_is_passed_over() {
    let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
    assert_eq!(reply(&deep), Reply::Refused(Refusal::UnknownDocument));
    let inside = row(&format!(r#""code": "B", "benefitAmount": {deep}"#));
    let at = "benefitsInformation[0].benefitAmount".to_owned();
    assert_eq!(unread(&inside), [(Why::NotMoney, at)]);
}

/// Keys and values of the documents, and what is none of theirs.
#[rustfmt::skip]
const KEYS: [&str; 40] = [
    "resourceType", "benefitsInformation", "errors", "code", "serviceTypeCodes", "serviceTypes", "coverageLevelCode", "timeQualifierCode",
    "benefitAmount", "benefitPercent", "benefitQuantity", "quantityQualifierCode", "inPlanNetworkIndicatorCode", "authOrCertIndicator",
    "insuranceTypeCode", "additionalInformation", "description", "insurance", "item", "benefit", "inforce", "benefitPeriod", "start", "end",
    "category", "coding", "network", "unit", "term", "type", "allowedMoney", "usedMoney", "allowedUnsignedInt", "value", "currency",
    "productOrService", "adjudication", "amount", "servicedDate", "entry",
];
#[rustfmt::skip]
const TEXTS: [&str; 44] = [
    "CoverageEligibilityResponse", "ExplanationOfBenefit", "Bundle", "A", "B", "C", "F", "G", "I", "1", "6", "30", "PT", "BE", "98", "33",
    "IND", "FAM", "Y", "N", "W", "VS", "PR", "23", "24", "29", "32", "27", "0.2", "1500", "0", "-5", "1e400", "é", "", "USD", "in", "out",
    "deductible", "visit", "copay", "97140", "2026-02-29", "SELF FUNDED",
];

fn any_value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        6 => select(&TEXTS[..]).prop_map(Value::from),
        1 => any::<String>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => any::<f64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        let entry = (select(&KEYS[..]).prop_map(str::to_owned), inner.clone());
        prop_oneof![
            1 => prop::collection::vec(inner, 0..6).prop_map(Value::from),
            2 => prop::collection::vec(entry, 0..8)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}

/// A row as plans send them, with any code at any place.
fn any_row() -> BoxedStrategy<Value> {
    let field = |codes: &'static [&'static str]| prop::option::of(select(codes));
    let codes = (
        field(&["A", "B", "C", "F", "G", "I", "1", "6"]),
        field(&["30", "PT", "BE", "98", "33", "A9"]),
        field(&["IND", "FAM", "EMP", "CHD"]),
        field(&["22", "23", "24", "29", "27", "32", "33"]),
        field(&["Y", "N", "W", "U"]),
        field(&["0", "25", "1500.00", "197.07", "x", "99999999999"]),
        field(&["0.2", "1", "0", ".125", "35", "1.0"]),
        field(&["VS", "DY"]),
    );
    codes
        .prop_map(
            |(code, service, level, time, network, amount, share, quantity)| {
                let mut row = Map::new();
                let mut put = |key: &str, value: Option<&str>| {
                    if let Some(value) = value {
                        row.insert(key.to_owned(), Value::from(value));
                    }
                };
                put("code", code);
                put("coverageLevelCode", level);
                put("timeQualifierCode", time);
                put("inPlanNetworkIndicatorCode", network);
                put("benefitAmount", amount);
                put("benefitQuantity", amount);
                put("benefitPercent", share);
                put("quantityQualifierCode", quantity);
                if let Some(service) = service {
                    row.insert("serviceTypeCodes".to_owned(), json!([service]));
                }
                Value::Object(row)
            },
        )
        .boxed()
}

fn any_document() -> BoxedStrategy<Value> {
    prop_oneof![
        any_value(),
        prop::collection::vec(any_row(), 0..30).prop_map(|rows| json!({"benefitsInformation": rows})),
        any_value().prop_map(|item| json!({"resourceType": "CoverageEligibilityResponse", "insurance": [{"item": [item]}]})),
        any_value().prop_map(|item| json!({"resourceType": "ExplanationOfBenefit", "item": [item.clone()], "benefitBalance": [item]})),
    ]
    .boxed()
}

fn tries() -> ProptestConfig {
    ProptestConfig {
        rng_seed: RngSeed::Fixed(20_261_129),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(tries())]

    #[test]
    fn nothing_comes_out_but_answers_that_the_form_can_take(document in any_document()) {
        let Reply::Read(import) = reply(&document.to_string()) else {
            return Ok(());
        };
        for one in import.read {
            let row = row_at(&one.path);
            prop_assert!(row.is_some(), "{}", one.path);
            if let Some(figure) = one.figure {
                prop_assert_eq!(number(&one.text, figure.unit), Ok(figure.number));
            }
        }
    }
}
