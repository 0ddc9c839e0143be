//! Which questions are asked of which insurance: the page's record is made from the model's table, so that neither says it alone.
//! `BLESS=1 cargo test --test asked` writes it anew after a change of the table.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    reason = "a test that meets the unexpected must stop"
)]

use std::env;
use std::fs;

use coverage_estimator::interview::form::{ASKED_OF, NAMES};
use coverage_estimator::request::kind::KINDS;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/www/questions/asked.js");
const ABOUT: &str = "// @ts-check
// Made from src/interview/form.rs by tests/asked.rs, which says how to make it anew.
";

#[test]
fn the_page_asks_each_kind_what_the_table_says() {
    let kinds = NAMES
        .iter()
        .map(|(kind, names)| line(kind.row().word, names));
    let kinds = record("What each kind shows.", "shownBy", kinds);
    let rows = ASKED_OF
        .iter()
        .map(|(path, names)| line(&format!("\"{path}\""), names));
    let asked = record("Whom a question is asked, by its path.", "askedOf", rows);
    let made = format!("{ABOUT}{kinds}{asked}");
    if env::var_os("BLESS").is_some() {
        return fs::write(FILE, made).expect("the record can be written");
    }
    let stands = fs::read_to_string(FILE).expect("the record can be read");
    assert_eq!(stands, made, "run with BLESS=1");
}

fn record(about: &str, name: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.collect();
    format!("\n/** {about} */\nexport const {name} = {{\n{lines}}};\n")
}

fn line(key: &str, names: &str) -> String {
    format!("  {key}: \"{names}\",\n")
}

#[test]
fn every_kind_is_named_once() {
    let named: Vec<_> = NAMES.iter().map(|(kind, _)| *kind).collect();
    let kinds: Vec<_> = KINDS.iter().map(|row| row.kind).collect();
    assert_eq!(named, kinds);
}
