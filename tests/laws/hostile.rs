//! Anything can be handed over: it is answered, and never ends in a panic.

use coverage_estimator::estimate_json;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Number, Value, json};

use crate::openings::{all_widened, steps};
use crate::requests::any_kind;
use crate::tries;

const CODES: [&str; 18] = [
    "notJson",
    "tooLong",
    "nestedTooDeep",
    "unknownKey",
    "required",
    "wrongType",
    "notWhole",
    "outOfRange",
    "notOneOf",
    "notADate",
    "dateOutOfRange",
    "notAMonthAndDay",
    "notAState",
    "lowAboveHigh",
    "aboveAmount",
    "doesNotAddUp",
    "ratesAboveWhole",
    "nothingApproved",
];

/// What no JSON value of this program can hold, put into the text of a request.
const RAW: [&str; 12] = [
    "1e400",
    "-0",
    "12000.0",
    "0.1",
    "1E2",
    "18446744073709551616",
    "-9223372036854775809",
    "1e-400",
    "\"\\ud800\"",
    "NaN",
    "",
    "{\"low\":1,\"low\":2,\"high\":3}",
];

proptest! {
    #![proptest_config(tries(600))]

    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        answered(&text)?;
    }

    #[test]
    fn any_data_is_answered(data in any_data()) {
        let problems = answered(&data.to_string())?;
        prop_assert!(problems.iter().all(|problem| names_a_place(&data, problem)), "{:?}", problems);
    }

    #[test]
    fn a_request_with_one_wrong_piece_is_answered(
        request in any_kind(),
        steps in steps(3),
        piece in any::<Index>(),
        mutation in mutation(),
    ) {
        let mut request = all_widened(&request, &steps);
        mutate(&mut request, piece, &mutation);
        let problems = answered(&request.to_string())?;
        prop_assert!(problems.iter().all(|problem| names_a_place(&request, problem)), "{:?}", problems);
    }

    #[test]
    fn a_request_with_a_piece_of_strange_text_is_answered(
        request in any_kind(),
        piece in any::<Index>(),
        raw in select(&RAW[..]),
    ) {
        let mut request = request;
        mutate(&mut request, piece, &Mutation::Replace(json!("@@")));
        answered(&request.to_string().replace("\"@@\"", raw))?;
    }
}

/// Holds a reply to its form and returns its problems.
fn answered(text: &str) -> Result<Vec<Value>, TestCaseError> {
    let reply: Map<String, Value> =
        serde_json::from_str(&estimate_json(text)).expect("a reply is an object");
    prop_assert_eq!(reply.len(), 1);
    let Some(problems) = reply.get("problems") else {
        prop_assert!(reply["estimate"].is_object());
        return Ok(Vec::new());
    };
    let problems = problems.as_array().expect("problems are a list");
    prop_assert!(!problems.is_empty());
    for problem in problems {
        prop_assert!(problem["path"].is_string(), "{}", problem);
        let code = problem["code"].as_str().unwrap_or_default();
        prop_assert!(CODES.contains(&code), "{}", problem);
        let has_limit = ["limit", "least", "most"]
            .iter()
            .any(|key| problem[key].is_number());
        let has_unit = ["cents", "rate", "count"]
            .iter()
            .any(|unit| problem["unit"] == *unit);
        prop_assert_eq!(
            has_limit,
            has_unit,
            "a limit and its unit go together in {}",
            problem
        );
    }
    Ok(problems.clone())
}

/// Returns whether the path of a problem leads to a piece of the data, or to a key that is missing.
fn names_a_place(data: &Value, problem: &Value) -> bool {
    let path = problem["path"].as_str().unwrap_or_default();
    path.is_empty() || leads_somewhere(data, path, problem["code"] == "required")
}

/// A key may hold a dot itself, so every way of taking the path apart is tried.
fn leads_somewhere(data: &Value, path: &str, may_be_missing: bool) -> bool {
    let Some(entries) = data.as_object() else {
        return false;
    };
    let missing = may_be_missing && entries.get(path).is_none_or(Value::is_null);
    missing
        || entries.contains_key(path)
        || entries.iter().any(|(key, inner)| {
            path.strip_prefix(key.as_str())
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(|rest| leads_somewhere(inner, rest, may_be_missing))
        })
}

/// Returns data of any shape, its keys and words often those of a request.
fn any_data() -> BoxedStrategy<Value> {
    let words = select(
        &[
            "none",
            "unknown",
            "in",
            "ppo",
            "autoPip",
            "workersCompensation",
            "2026-02-29",
            "2028-02-29",
            "02-29",
            "1999-12-31",
            "",
            "-1",
            "FL",
            "low",
            "NaN",
        ][..],
    );
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-2..400_i64).prop_map(Value::from),
        any::<f64>().prop_map(|number| Number::from_f64(number).map_or(Value::Null, Value::Number)),
        words.prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let key = prop_oneof![
        4 => select(&[
            "course", "charges", "coverage", "kind", "network", "inNetwork", "deductible", "amount", "met",
            "low", "high", "firstVisit", "visits", "visitsPerWeek", "billedCharge", "account", "bounds",
        ][..]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    leaf.prop_recursive(20, 60, 6, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            3 => prop::collection::btree_map(key.clone(), inner, 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}

#[derive(Clone, Debug)]
enum Mutation {
    Replace(Value),
    Remove,
    Add(String, Value),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        3 => any_data().prop_map(Mutation::Replace),
        1 => Just(Mutation::Remove),
        1 => (any::<String>(), any_data()).prop_map(|(key, data)| Mutation::Add(key, data)),
    ]
}

fn mutate(request: &mut Value, piece: Index, mutation: &Mutation) {
    let mut pointers = Vec::new();
    collect(request, String::new(), &mut pointers);
    let pointer = &pointers[piece.index(pointers.len())];
    let (place, key) = pointer
        .rsplit_once('/')
        .expect("only pieces inside are collected");
    let inside = request.pointer_mut(place).and_then(Value::as_object_mut);
    let inside = inside.expect("pieces stand in objects");
    match mutation {
        Mutation::Replace(data) => inside.insert(key.to_owned(), data.clone()),
        Mutation::Remove => inside.remove(key),
        Mutation::Add(key, data) => inside.insert(key.clone(), data.clone()),
    };
}

fn collect(data: &Value, pointer: String, pointers: &mut Vec<String>) {
    for (key, inner) in data.as_object().into_iter().flatten() {
        let pointer = format!("{pointer}/{key}");
        collect(inner, pointer.clone(), pointers);
        pointers.push(pointer);
    }
}
