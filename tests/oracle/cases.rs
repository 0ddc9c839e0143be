//! The pricer against the worked cases, whose figures come from their sources and not from any program.

use crate::answer;
use crate::read::read;
use serde_json::Value;
use std::path::Path;

/// The cases that the cost model was published with; all of them are exact.
const PUBLISHED: usize = 30;

#[test]
fn the_pricer_gives_what_the_worked_cases_say() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let files = std::fs::read_dir(&cases).expect("tests/scenarios is there");
    let mut exact = 0;
    for path in files.map(|file| file.expect("the file can be listed").path()) {
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path).expect("the case can be read");
            exact += usize::from(holds(
                &serde_json::from_str(&text).expect("the case is JSON"),
            ));
        }
    }
    assert!(
        exact >= PUBLISHED,
        "only {exact} exact cases in {}",
        cases.display()
    );
}

/// Checks a case if it is an exact one, and says whether it was.
fn holds(case: &Value) -> bool {
    let (name, given, expect) = (&case["name"], &case["given"], &case["expect"]);
    let Ok(terms) = read(given) else { return false };
    let estimate = answer::estimate(&terms);
    let end = &estimate["insurance"]["low"];
    let visits = end["visits"].as_array().cloned().unwrap_or_default();
    let each: Vec<Value> = visits
        .iter()
        .map(|line| line["patientPays"].clone())
        .collect();
    let by_insurance = estimate["options"]
        .as_array()
        .and_then(|ways| ways.iter().find(|w| w["option"] == "insurance"));
    let option = by_insurance.unwrap_or(&Value::Null);

    for (key, actual) in [
        ("patientPays", &estimate["insurance"]["patientPays"]["low"]),
        ("eachVisit", &Value::from(each)),
        ("lines", &Value::from(visits)),
        ("totals", &end["totals"]),
        ("cash", &estimate["cash"]["patientPays"]),
        ("billed", &estimate["billed"]["patientPays"]),
        ("saved", &option["saved"]["low"]),
        ("afterTax", &option["afterTax"]["low"]),
    ] {
        if let Some(expected) = expect.get(key) {
            assert!(
                claims(expected, actual),
                "{name}, {key}: expected {expected}, the pricer says {actual}"
            );
        }
    }
    true
}

/// Whether `actual` is `expected`, where an object names only some of the keys.
fn claims(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Object(some), _) => some.iter().all(|(key, value)| claims(value, &actual[key])),
        (Value::Array(e), Value::Array(a)) => {
            e.len() <= a.len() && e.iter().zip(a).all(|(e, a)| claims(e, a))
        }
        _ => expected == actual,
    }
}
