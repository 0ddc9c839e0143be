//! Held against `serde_json`, and against what the texts of RFC 8259 mean.
#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde::Serialize;
use serde_json::Value;

use super::{DEEPEST, Json, LONGEST, Unreadable, to_text};

/// The same values each time, and nothing written down where one fails.
fn tries() -> ProptestConfig {
    ProptestConfig {
        cases: 2_000,
        rng_seed: RngSeed::Fixed(20_261_130),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Any value that a reply can hold: no number of it has a fraction.
fn any_value() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[\u{0}-\u{7f}]*".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
    .boxed()
}

/// Every shape that the types of a reply have.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Shape {
    AWord,
    AValue(Value),
    #[serde(rename_all = "camelCase")]
    Fields {
        some_text: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        left_out: Option<i64>,
        inner: Vec<Shape>,
    },
    Nothing {},
    Struct(Struct),
    Tagged(Tagged),
}

#[derive(Serialize)]
struct Struct {
    small: i8,
    one: char,
    #[serde(flatten)]
    tagged: Tagged,
}

#[derive(Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
enum Tagged {
    Alone,
    With { limit: u32 },
}

fn every_shape(value: Value) -> Shape {
    Shape::Fields {
        some_text: Some("a \"b\" \\ \n\t\r\u{8}\u{c}\u{0}\u{1f}\u{7f} é 😀".to_owned()),
        left_out: None,
        inner: vec![
            Shape::AWord,
            Shape::AValue(value),
            Shape::Nothing {},
            Shape::Fields {
                some_text: None,
                left_out: Some(i64::MIN),
                inner: Vec::new(),
            },
            Shape::Struct(Struct {
                small: -1,
                one: '"',
                tagged: Tagged::With { limit: 0 },
            }),
            Shape::Tagged(Tagged::Alone),
        ],
    }
}

proptest! {
    #![proptest_config(tries())]

    #[test]
    fn everything_is_written_as_serde_json_writes_it(value in any_value()) {
        let shape = every_shape(value);
        prop_assert_eq!(to_text(&shape), serde_json::to_string(&shape).unwrap());
    }
}

fn read(text: &str) -> Json {
    Json::from_text(text).unwrap()
}

/// What a value of `serde_json` is here.
fn same(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(yes) => Json::Bool(*yes),
        Value::Number(number) => number
            .as_f64()
            .and_then(|number| number.to_string().parse().ok())
            .map_or(Json::OtherNumber, Json::whole),
        Value::String(text) => Json::Text(text.clone()),
        Value::Array(items) => Json::List(items.iter().map(same).collect()),
        Value::Object(entries) => Json::Object(
            entries
                .iter()
                .map(|(key, value)| (key.clone(), same(value)))
                .collect(),
        ),
    }
}

/// Any value at all.
fn any_value_or_fraction() -> BoxedStrategy<Value> {
    prop_oneof![
        4 => any_value(),
        1 => prop::collection::vec(any::<f64>().prop_map(Value::from), 0..4).prop_map(Value::from),
    ]
    .boxed()
}

/// What belongs to JSON, what nearly does, and what is longer than a byte.
const PIECES: [&str; 30] = [
    "", "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "\\u0041", "\\ud83d", "\\ude00", "\\x", "0",
    "1", "-", "+", ".", "e", "E", "12000.0", "true", "null", " ", "\n", "\u{b}", "\u{1}", "é",
    "😀",
];

proptest! {
    #![proptest_config(tries())]

    #[test]
    fn every_value_is_read_as_serde_json_reads_it(value in any_value_or_fraction(), spaced in any::<bool>()) {
        let text = if spaced {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        prop_assert_eq!(Json::from_text(&text.unwrap()), Ok(same(&value)));
    }

    #[test]
    fn what_is_no_json_is_refused_as_by_serde_json(
        value in any_value_or_fraction(),
        at in any::<prop::sample::Index>(),
        pieces in prop::collection::vec(select(&PIECES[..]), 1..4),
        cut in 0..3_usize,
    ) {
        let text: Vec<char> = value.to_string().chars().collect();
        let (front, back) = text.split_at(at.index(text.len().saturating_add(1)));
        let changed: String = front.iter().copied()
            .chain(pieces.concat().chars())
            .chain(back.iter().copied().skip(cut))
            .collect();
        match serde_json::from_str::<Value>(&changed) {
            Ok(_) if may_be_rounded(&changed) => prop_assert!(Json::from_text(&changed).is_ok()),
            Ok(value) => prop_assert_eq!(Json::from_text(&changed), Ok(same(&value))),
            Err(error) if is_stricter_there(&error) => {}
            Err(_) => prop_assert_eq!(Json::from_text(&changed), Err(Unreadable::NotJson), "{}", changed),
        }
    }
}

/// A fraction and an exponent go through a float there, which makes 0 of 1e-400.
fn may_be_rounded(text: &str) -> bool {
    let ends = |pair: &[u8]| pair[0].is_ascii_digit() && matches!(pair[1], b'.' | b'e' | b'E');
    text.as_bytes().windows(2).any(ends)
}

/// Half a character and a number beyond all bounds are JSON by its grammar, which JavaScript reads.
fn is_stricter_there(error: &serde_json::Error) -> bool {
    let said = error.to_string();
    ["surrogate", "hex escape", "out of range"]
        .iter()
        .any(|one| said.contains(one))
}

#[test]
fn a_number_is_whole_however_it_is_written() {
    for (text, number) in [
        ("0", 0),
        ("-0", 0),
        ("12000", 12_000),
        ("-12000", -12_000),
        ("12000.0", 12_000),
        ("1.2e4", 12_000),
        ("1.2E+4", 12_000),
        ("12000000e-3", 12_000),
        ("0.0000", 0),
        ("9007199254740991", 9_007_199_254_740_991),
    ] {
        assert_eq!(read(text), Json::Whole(number), "{text}");
    }
}

#[test]
fn a_fraction_and_a_number_beyond_all_bounds_are_other_numbers() {
    for text in [
        "0.5",
        "-0.1",
        "1e-1",
        "12000.01",
        "9007199254740992",
        "-9007199254740992",
        "18446744073709551616",
        "1e400",
        "1e99999999999999999999",
        "1e-99999999999999999999",
    ] {
        assert_eq!(read(text), Json::OtherNumber, "{text}");
    }
}

#[test]
fn what_is_no_number_of_json_is_refused() {
    for text in [
        "01", "-", "+1", ".5", "5.", "1e", "1e+", "--1", "1.2.3", "1e2e3", "1-2", "NaN", "Infinity",
    ] {
        assert_eq!(Json::from_text(text), Err(Unreadable::NotJson), "{text}");
    }
}

#[test]
fn half_a_character_is_what_javascript_makes_of_it() {
    for (text, meant) in [
        (r#""\ud83d\ude00""#, "😀"),
        (r#""\ud83d""#, "\u{fffd}"),
        (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83dA\n\/\\""#, "\u{fffd}A\n/\\"),
    ] {
        assert_eq!(read(text), Json::Text(meant.to_owned()), "{text}");
    }
}

#[test]
fn the_last_of_two_like_keys_counts() {
    assert_eq!(read(r#"{"a": 1, "a": 2}"#), read(r#"{"a": 2}"#));
}

#[test]
fn past_the_deepest_request_nothing_is_looked_at() {
    let nested = |depth: usize| format!("{}\"]{{\"{}", "[".repeat(depth), "]".repeat(depth));
    let mut deepest = &read(&nested(25_000));
    for _ in 0..DEEPEST {
        let Json::List(items) = deepest else {
            panic!("a list in a list");
        };
        deepest = &items[0];
    }
    assert_eq!(*deepest, Json::TooDeep);
}

#[test]
fn a_text_without_end_is_not_read() {
    let longest = usize::try_from(LONGEST).unwrap();
    let of_length = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
    assert!(Json::from_text(&of_length(longest)).is_ok());
    assert_eq!(
        Json::from_text(&of_length(longest + 1)),
        Err(Unreadable::TooLong)
    );
}

#[test]
fn a_number_is_kept_as_it_is_written_where_every_digit_counts() {
    let text = r#"{"value": 1250.50, "percent": "0.2", "large": 12345678901234567890}"#;
    let Ok(Json::Object(entries)) = Json::as_written(text, LONGEST) else {
        panic!("an object is read");
    };
    let written = |key: &str| entries.get(key).cloned();
    assert_eq!(written("value"), Some(Json::Text("1250.50".to_owned())));
    assert_eq!(written("percent"), Some(Json::Text("0.2".to_owned())));
    let large = Json::Text("12345678901234567890".to_owned());
    assert_eq!(written("large"), Some(large));
}

#[test]
fn it_is_said_at_which_byte_a_text_of_others_stops_being_json() {
    // What is wrong is the zero before the one; the text ends where the bracket is missing; and a text can be JSON, and more.
    for (text, at) in [("[1, 01]", 6), ("{\"a\": [1", 8), ("{} x", 3)] {
        assert_eq!(
            Json::as_written(text, 100),
            Err(super::Stop::NotJson { at }),
            "{text}"
        );
    }
    assert_eq!(Json::as_written("[1, 2]", 5), Err(super::Stop::TooLong));
}
