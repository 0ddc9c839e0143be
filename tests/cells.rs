//! Cells of real plan documents, read as a person would paste them. Each file in `tests/cells` names the documents, and what each
//! cell says by hand. A cell may be asked back or left unread; no answer may be taken that it does not give.
//! `cargo test --test cells -- --nocapture` prints how many were read.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected must stop, and says what it counted"
)]

use std::collections::BTreeMap;

use coverage_estimator::request::json::Json;
use coverage_estimator::request::problem::ProblemCode;
use coverage_estimator::request::typed::read_typed;
use proptest::prelude::*;
use serde_json::{Value, json};

const SUMMARIES: &str = include_str!("cells/summaries.json");

const COLUMNS: [(&str, &str); 7] = [
    ("in", "coverage.inNetwork.words"),
    ("out", "coverage.outOfNetwork.words"),
    ("limitations", "coverage.inNetwork.visitLimit.words"),
    ("deductible", "coverage.inNetwork.deductible.words"),
    ("deductible out", "coverage.outOfNetwork.deductible.words"),
    ("maximum", "coverage.inNetwork.outOfPocketMaximum.words"),
    (
        "maximum out",
        "coverage.outOfNetwork.outOfPocketMaximum.words",
    ),
];

/// How a cell was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Taken {
    ReadWhole,
    ReadInPart,
    AskedBack,
    LeftUnread,
}

fn typed(texts: &[(&str, &str)]) -> Json {
    let enough = [
        ("course.visits", "6"),
        ("charges.billedCharge", "180"),
        ("coverage.kind", "ppo"),
    ];
    let all = enough.iter().chain(texts);
    let entries = all.map(|(path, text)| ((*path).to_owned(), Json::Text((*text).to_owned())));
    Json::Object(entries.collect())
}

/// Returns what a cell was read as, by the last key of each path, and whether it was asked back.
fn read(path: &str, text: &str) -> (BTreeMap<String, Value>, bool) {
    let read = read_typed(&typed(&[(path, text)]), "2026-11-23");
    assert!(read.request.is_some(), "{text}: the estimate is gone");
    let cell = serde_json::to_value(read.cells.get(path)).expect("a cell is data");
    let mut says = BTreeMap::new();
    for answer in cell["read"].as_array().expect("answers are a list") {
        let at = answer["path"].as_str().expect("a path is a text");
        let key = at.rsplit('.').next().expect("a path has a key");
        let key = if key == "outOfNetwork" {
            "notCovered"
        } else {
            key
        };
        let value = if key == "notCovered" {
            json!(true)
        } else {
            answer["value"].clone()
        };
        says.insert(key.to_owned(), value);
    }
    if let Some(needed) = cell.get("authorizationNeeded") {
        says.insert("authorizationNeeded".to_owned(), needed.clone());
    }
    let is_asked = |code: &ProblemCode| matches!(code, ProblemCode::UnclearCell(_));
    (
        says,
        read.problems.iter().any(|problem| is_asked(&problem.code)),
    )
}

fn taken(path: &str, cell: &Value) -> Result<Taken, String> {
    let text = cell["text"].as_str().expect("a cell has a text");
    let by_hand = cell["says"]
        .as_object()
        .expect("a cell says something or nothing");
    let (says, is_asked) = read(path, text);
    if let Some((key, value)) = says
        .iter()
        .find(|(key, value)| by_hand.get(*key) != Some(value))
    {
        return Err(format!("{path}: {text:?} was read as {key} = {value}"));
    }
    Ok(if is_asked {
        Taken::AskedBack
    } else if says.is_empty() {
        Taken::LeftUnread
    } else if says.len() == by_hand.len() {
        Taken::ReadWhole
    } else {
        Taken::ReadInPart
    })
}

#[test]
fn no_cell_of_a_real_document_is_read_wrong() {
    let documents: Vec<Value> = serde_json::from_str(SUMMARIES).expect("the cells are data");
    let (mut counts, mut wrong, mut plain) = (BTreeMap::new(), Vec::new(), Vec::new());
    let cells = documents
        .iter()
        .flat_map(|document| document["cells"].as_array().expect("a document has cells"));
    for cell in cells {
        let column = cell["column"].as_str().expect("a cell has a column");
        let (_, path) = COLUMNS
            .iter()
            .find(|(name, _)| *name == column)
            .expect("a column is known");
        match taken(path, cell) {
            Ok(taken) => {
                *counts.entry(taken).or_insert(0) += 1;
                let is_open = taken != Taken::ReadWhole && cell["says"] != json!({});
                plain.extend(is_open.then(|| format!("{taken:?}: {}", cell["text"])));
            }
            Err(why) => wrong.push(why),
        }
    }
    println!("{counts:?}\n{}", plain.join("\n"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let whole = counts.get(&Taken::ReadWhole).copied().unwrap_or(0);
    assert!(whole >= 130, "only {whole} cells were read whole");
}

const PIECES: &[&str] = &[
    "$30",
    "20%",
    "copay",
    "coinsurance",
    "after deductible",
    "deductible",
    "does not apply",
    "not covered",
    "no charge",
    "/",
    ";",
    ". ",
    ",",
    "\n",
    "30 visits",
    "per year",
    "first 3 visits",
    "in-network",
    "out-of-network",
    "individual",
    "family",
    "tier 1",
    "+",
    "$1,000,000,000",
    "999999999999999999999",
    "%",
    "$",
    "copago de",
    "después del deducible",
    "limited to",
    "prior authorization",
];

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_taken_and_take_nothing_away(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..12),
        any in "\\PC{0,40}",
        place in prop::sample::select(&COLUMNS[..]),
    ) {
        for text in [pieces.join(" "), pieces.concat(), any] {
            let others = [("coverage.inNetwork.copayment", "25"), ("coverage.inNetwork.coinsurance", "10+"), (place.1, &text)];
            let read = read_typed(&typed(&others), "2026-11-23");
            let request = read.request.expect("the estimate is there");
            prop_assert_eq!(request.course.visits.high, 6);
            let answers = serde_json::to_value(&read.json).expect("answers are data");
            prop_assert_eq!(&answers["coverage"]["inNetwork"]["copayment"], &json!(2500));
            prop_assert_eq!(&answers["coverage"]["inNetwork"]["coinsurance"]["low"], &json!(1000));
        }
    }

    #[test]
    fn any_text_at_any_figure_leaves_the_others(any in "\\PC{0,30}", rough in "(about|over|up to|al menos)? ?\\$?[0-9]{1,7}(\\.[0-9]{1,3})?%? ?(or more|\\+|to 9|o 7)?") {
        for text in [&any, &rough] {
            for path in ["coverage.inNetwork.deductible.remaining", "coverage.inNetwork.copayment", "charges.allowedAmount", "coverage.inNetwork.visitLimit.used"] {
                let read = read_typed(&typed(&[(path, text), ("coverage.inNetwork.outOfPocketMaximum.amount", "3000")]), "2026-11-23");
                prop_assert!(read.request.is_some(), "{}: {}", path, text);
                let answers = serde_json::to_value(&read.json).expect("answers are data");
                prop_assert_eq!(&answers["coverage"]["inNetwork"]["outOfPocketMaximum"]["amount"], &json!(300_000));
            }
        }
    }
}
