//! The JSON Schema of a configuration (draft 2020-12), made from the table.

use coverage_estimator::clinic::table::{Group, Language, Row, TABLE, Takes};
use coverage_estimator::money::Cents;
use coverage_estimator::request::table::{Group as Asked, Takes as Answer, Unit};
use coverage_estimator::request::words::Words;
use serde_json::{Map, Value, json};

use super::documents::hold;
use super::meanings::{MEANINGS, meaning};

#[test]
fn the_schema_says_what_the_table_says() {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The configuration of a clinic for the coverage estimator",
        "$ref": "#/$defs/Clinic",
        "$defs": definitions(),
    });
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    hold("docs/configuration.schema.json", &format!("{text}\n"));
}

#[test]
fn every_meaning_is_of_a_key() {
    let keys = TABLE
        .iter()
        .map(|row| format!("{:?}.{}", row.inside, row.key));
    let keys: Vec<String> = keys.collect();
    let named: Vec<&str> = MEANINGS.iter().map(|(name, _)| *name).collect();
    assert_eq!(keys, named);
}

/// Returns every object, in the order of the table.
pub fn groups() -> Vec<Group> {
    let mut groups = Vec::new();
    for row in TABLE {
        if !groups.contains(&row.inside) {
            groups.push(row.inside);
        }
    }
    groups
}

fn definitions() -> Map<String, Value> {
    let groups = groups().into_iter();
    groups
        .map(|group| (format!("{group:?}"), definition(group)))
        .collect()
}

fn definition(group: Group) -> Value {
    let properties: Map<String, Value> = group
        .rows()
        .map(|row| (row.key.to_owned(), property(row)))
        .collect();
    let required: Vec<&str> = group
        .rows()
        .filter(|row| row.is_required)
        .map(|row| row.key)
        .collect();
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

fn property(row: &Row) -> Value {
    let mut property = taken(row.takes);
    if let Value::Object(property) = &mut property {
        let meaning = meaning(&format!("{:?}", row.inside), row.key);
        property.insert("description".to_owned(), json!(meaning));
    }
    property
}

fn taken(takes: Takes) -> Value {
    match takes {
        Takes::Text(most) => json!({"type": "string", "maxLength": most}),
        Takes::Name(most) => name(most),
        Takes::Phone => json!({"type": "string", "pattern": "^[0-9 ()+\\-./extEXT#]+$"}),
        Takes::Email => json!({"type": "string", "format": "email"}),
        Takes::Link => json!({"type": "string", "format": "uri", "pattern": "^https://"}),
        Takes::Color => json!({"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"}),
        Takes::Npi => json!({"type": "string", "pattern": "^[0-9]{10}$"}),
        Takes::TaxNumber => json!({"type": "string", "pattern": "^[0-9]{2}-?[0-9]{7}$"}),
        Takes::Word(words) => word(words),
        Takes::Several(words) => {
            json!({"type": "array", "items": word(words), "uniqueItems": true})
        }
        Takes::Money(_) => json!({"type": "integer", "minimum": 1, "maximum": Cents::MOST.cents()}),
        Takes::Count(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Takes::YesNo => json!({"type": "boolean"}),
        Takes::Group(group) => json!({"$ref": format!("#/$defs/{group:?}")}),
        Takes::List(group, most) => {
            json!({"type": "array", "maxItems": most, "items": {"$ref": format!("#/$defs/{group:?}")}})
        }
        Takes::Bounds => bounds(),
        Takes::Answers => {
            json!({"type": "object", "additionalProperties": {"type": ["string", "integer", "boolean"]}})
        }
    }
}

fn name(most: usize) -> Value {
    let text = json!({"type": "string", "maxLength": most});
    let languages = Words::of::<Language>().iter();
    let each: Map<String, Value> = languages
        .map(|one| (one.to_owned(), text.clone()))
        .collect();
    json!({"anyOf": [text, {"type": "object", "properties": each, "minProperties": 1, "additionalProperties": false}]})
}

fn word(words: Words) -> Value {
    let words: Vec<&str> = words.iter().collect();
    json!({"enum": words})
}

/// The bounds are a request's own.
fn bounds() -> Value {
    let rows = Asked::Bounds.rows();
    let properties: Map<String, Value> = rows
        .map(|row| {
            let Answer::Figure(unit) = row.takes else {
                panic!("{} is no figure", row.key)
            };
            (row.key.to_owned(), figure(unit))
        })
        .collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn figure(unit: Unit) -> Value {
    let one = json!({"type": "integer", "minimum": 0, "maximum": unit.most()});
    let ends = json!({"low": one.clone(), "high": one.clone()});
    json!({"anyOf": [one, {"type": "object", "properties": ends, "required": ["low", "high"], "additionalProperties": false}]})
}
