//! The documentation of a configuration and its types for TypeScript, made from the table.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use coverage_estimator::clinic::table::{Group, Row, TABLE, Takes};
use coverage_estimator::request::words::Words;

use super::meanings::meaning;
use super::schema::groups;

/// Holds a file against what is made; with `BLESS=1` writes it anew.
pub fn hold(file: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("BLESS").is_some() {
        return fs::write(&path, made).expect("the file can be written");
    }
    let stands = fs::read_to_string(&path).unwrap_or_default();
    let differs = made
        .lines()
        .zip(stands.lines())
        .find(|(one, other)| one != other);
    assert!(
        stands == made,
        "{file}: run with BLESS=1; the first that differs: {differs:?}"
    );
}

/// Holds the part of a file between two lines against what is made.
fn hold_part(file: &str, (begins, ends): (&str, &str), made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let stands = fs::read_to_string(path).expect("the file can be read");
    let (before, rest) = stands.split_once(begins).expect("it has a place");
    let (_, after) = rest.split_once(ends).expect("its place has an end");
    hold(file, &format!("{before}{begins}{made}{ends}{after}"));
}

#[test]
fn the_documentation_says_what_the_table_says() {
    let mut text = String::from("\n");
    for group in groups() {
        write!(text, "### {}\n\n", title(group)).expect("a text takes all");
        text.push_str("| key | takes | means |\n| --- | --- | --- |\n");
        for row in group.rows() {
            writeln!(text, "| {} | {} | {} |", key(row), words(row), about(row))
                .expect("a text takes all");
        }
        text.push('\n');
    }
    hold_part(
        "docs/configuration.md",
        (
            "<!-- Made from src/clinic/table.rs by tests/configuration. -->\n",
            "<!-- The end of what is made. -->",
        ),
        &text,
    );
}

fn title(group: Group) -> String {
    let opener = TABLE.iter().find(|row| match row.takes {
        Takes::Group(one) | Takes::List(one, _) => one == group,
        _ => false,
    });
    opener.map_or_else(
        || "The configuration".to_owned(),
        |row| match row.takes {
            Takes::List(..) => format!("Each of `{}`", row.key),
            _ => format!("`{}`", row.key),
        },
    )
}

fn key(row: &Row) -> String {
    let needed = if row.is_required { ", needed" } else { "" };
    let attribute = row.attribute.map(|name| format!("; attribute `{name}`"));
    format!("`{}`{needed}{}", row.key, attribute.unwrap_or_default())
}

fn about(row: &Row) -> &'static str {
    meaning(&format!("{:?}", row.inside), row.key)
}

fn words(row: &Row) -> String {
    match row.takes {
        Takes::Text(most) => format!("a text of at most {most} letters"),
        Takes::Name(most) => {
            format!("a text of at most {most} letters, or `{{\"en\": …, \"es\": …}}`")
        }
        Takes::Phone => "a telephone number, as you write it".to_owned(),
        Takes::Email => "an e-mail address".to_owned(),
        Takes::Link => "an address that begins with `https://`".to_owned(),
        Takes::Color => "`#` and six digits, such as `#0f5f59`".to_owned(),
        Takes::Npi => "ten digits in quotes".to_owned(),
        Takes::TaxNumber => "nine digits in quotes, such as `12-3456789`".to_owned(),
        Takes::Word(list) => one_of(list),
        Takes::Several(list) => format!("a list, each {}", one_of(list)),
        Takes::Money(_) => "whole cents".to_owned(),
        Takes::Count(least, most) => format!("a whole number from {least} to {most}"),
        Takes::YesNo => "`true` or `false`".to_owned(),
        Takes::Group(_) => "an object, see below".to_owned(),
        Takes::List(_, most) => format!("a list of at most {most} objects, see below"),
        Takes::Bounds => "an object, as `bounds` of a request".to_owned(),
        Takes::Answers => {
            "an object: for each path what a patient would type, or the value".to_owned()
        }
    }
}

/// Names a short list whole, and of a long one what it is.
fn one_of(list: Words) -> String {
    let words: Vec<String> = list.iter().map(|word| format!("`{word}`")).collect();
    if words.len() > 10 {
        return "the two capital letters of a state or territory".to_owned();
    }
    words.join(", ")
}

#[test]
fn the_types_say_what_the_table_says() {
    let mut text = String::new();
    for group in groups() {
        write!(text, "\nexport interface {} {{\n", name(group)).expect("a text takes all");
        for row in group.rows() {
            let mark = if row.is_required { "" } else { "?" };
            writeln!(
                text,
                "  /** {} */\n  {}{mark}: {};",
                about(row),
                row.key,
                typed(row)
            )
            .expect("a text takes all");
        }
        text.push_str("}\n");
    }
    hold_part(
        "src/wasm.d.ts",
        (
            "// Made from src/clinic/table.rs by tests/configuration, which says how to make it anew.\n",
            "// The end of what is made from the table of the clinic.\n",
        ),
        &text,
    );
}

fn name(group: Group) -> String {
    match group {
        Group::Clinic => "Clinic".to_owned(),
        _ => format!("Clinic{group:?}"),
    }
}

fn typed(row: &Row) -> String {
    match row.takes {
        Takes::Text(_)
        | Takes::Phone
        | Takes::Email
        | Takes::Link
        | Takes::Color
        | Takes::Npi
        | Takes::TaxNumber => "string".to_owned(),
        Takes::Name(_) => "ClinicName".to_owned(),
        Takes::Word(words) => word_type(row, words),
        Takes::Several(words) => format!("{}[]", word_type(row, words)),
        Takes::Money(_) => "CentsIn".to_owned(),
        Takes::Count(..) => "Count".to_owned(),
        Takes::YesNo => "boolean".to_owned(),
        Takes::Group(group) => name(group),
        Takes::List(group, _) => format!("{}[]", name(group)),
        Takes::Bounds => "Bounds".to_owned(),
        Takes::Answers => "Record<string, string | number | boolean>".to_owned(),
    }
}

/// Lists of a request have names of their own.
fn word_type(row: &Row, words: Words) -> String {
    match row.key {
        "state" => "State".to_owned(),
        "therapist" | "therapists" => "Therapist".to_owned(),
        "code" => "ServiceCode".to_owned(),
        "network" => "Network".to_owned(),
        _ => words
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect::<Vec<_>>()
            .join(" | "),
    }
}

/// The page reads the attributes before the model is there to be asked, so it lists them once more.
#[test]
fn the_page_reads_the_attributes_that_the_table_names() {
    let script = include_str!("../../www/configuration/read.js");
    let (_, list) = script.split_once("const ATTRIBUTES = {").expect("a list");
    let (list, _) = list.split_once('}').expect("the list ends");
    let read: Vec<(&str, &str)> = list
        .split(',')
        .filter_map(|entry| entry.trim().split_once(": "))
        .map(|(attribute, key)| (attribute, key.trim_matches('"')))
        .collect();
    let named = TABLE
        .iter()
        .filter_map(|row| Some((row.attribute?, row.key)));
    assert_eq!(read, named.collect::<Vec<_>>());
}
