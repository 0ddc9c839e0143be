//! Held against `serde_json`.

use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use super::to_text;

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
    #[test]
    fn everything_is_written_as_serde_json_writes_it(value in any_value()) {
        let shape = every_shape(value);
        prop_assert_eq!(to_text(&shape), serde_json::to_string(&shape).unwrap());
    }
}
