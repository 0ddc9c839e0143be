//! Every worked case under `tests/scenarios`, each with the source of its figures, and each a test of its own name:
//! `cargo test --test scenarios break-even` runs those with these letters in their path.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that meets the unexpected must stop"
)]

use std::collections::BTreeMap;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use coverage_estimator::estimate_json;
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;

/// Requires what a claim says of an estimate.
type Holds = fn(&Value, &Value);

/// Every key that a case may hold a claim under, and how it is read.
const CLAIMS: [(&str, Holds); 19] = [
    ("patientPays", |estimate, claim| {
        assert_eq!(estimate["insurance"]["patientPays"]["low"], *claim);
        assert_eq!(estimate["insurance"]["patientPays"]["high"], *claim);
    }),
    ("span", |estimate, claim| {
        assert_eq!(estimate["insurance"]["patientPays"], *claim);
    }),
    ("eachVisit", |estimate, claim| {
        let pays: Vec<_> = lines(estimate)
            .iter()
            .map(|line| line["patientPays"].clone())
            .collect();
        assert_eq!(Value::from(pays), *claim);
    }),
    ("lines", |estimate, claim| {
        let claims = claim.as_array().expect("lines are a list");
        assert!(lines(estimate).len() >= claims.len(), "too few lines");
        for (line, claim) in lines(estimate).iter().zip(claims) {
            assert_holds(line, claim);
        }
    }),
    ("totals", |estimate, claim| {
        assert_holds(&estimate["insurance"]["low"]["totals"], claim);
    }),
    ("cash", |estimate, claim| {
        assert_eq!(estimate["cash"]["patientPays"], *claim);
    }),
    ("billed", |estimate, claim| {
        assert_eq!(estimate["billed"]["patientPays"], *claim);
    }),
    ("saved", |estimate, claim| {
        assert_eq!(insured(estimate)["saved"]["low"], *claim);
        assert_eq!(insured(estimate)["saved"]["high"], *claim);
    }),
    ("afterTax", |estimate, claim| {
        assert_eq!(insured(estimate)["afterTax"]["low"], *claim);
        assert_eq!(insured(estimate)["afterTax"]["high"], *claim);
    }),
    ("verdict", |estimate, claim| {
        assert_eq!(estimate["coverage"]["verdict"], *claim);
    }),
    ("decidedBy", |estimate, claim| {
        assert_eq!(estimate["coverage"]["decidedBy"], *claim);
    }),
    // By name; a gate that is not claimed is left open.
    ("gates", |estimate, claim| {
        assert_named(&estimate["coverage"]["gates"], "gate", claim);
    }),
    ("steps", |estimate, claim| {
        assert_named(&estimate["coverage"]["steps"], "step", claim);
    }),
    ("stepsInOrder", |estimate, claim| {
        assert_eq!(names(&estimate["coverage"]["steps"], "step"), *claim);
    }),
    // All of them.
    ("warnings", |estimate, claim| {
        assert_eq!(names(&estimate["coverage"]["warnings"], "warning"), *claim);
    }),
    ("ifNotCovered", |estimate, claim| {
        let alone = &estimate["coverage"]["ifNotCovered"];
        assert_eq!(alone["patientPays"], *claim);
    }),
    ("ifAuthorized", |estimate, claim| {
        let authorized = &estimate["coverage"]["ifAuthorized"];
        assert_eq!(authorized["patientPays"], *claim);
    }),
    // The answers that decide coverage, all of them, which stand before those about money.
    ("decides", |estimate, claim| {
        let questions = estimate["questions"].as_array().expect("a list");
        let decides = |one: &Value| one["decidesCoverage"] == true;
        let (first, others): (Vec<_>, Vec<_>) = questions.iter().cloned().partition(decides);
        assert_eq!(names(&Value::from(first.clone()), "field"), *claim);
        assert_eq!([first, others].concat(), *questions);
    }),
    ("estimate", assert_holds),
];

fn names(list: &Value, key: &str) -> Value {
    let items = list.as_array().expect("a list");
    items.iter().map(|item| item[key].clone()).collect()
}

/// Requires that a list holds an item for each name of the claim, and of it what the claim says; `null`: no such item.
fn assert_named(list: &Value, key: &str, claim: &Value) {
    let items = list.as_array().expect("a list");
    for (name, claim) in claim.as_object().expect("claims by name") {
        let found = items.iter().find(|item| item[key] == *name);
        match (found, claim) {
            (None, Value::Null) => {}
            (Some(found), Value::Object(_)) => assert_holds(found, claim),
            (found, _) => panic!("{name}: {found:?} is not {claim}"),
        }
    }
}

fn lines(estimate: &Value) -> &Vec<Value> {
    estimate["insurance"]["low"]["visits"]
        .as_array()
        .expect("an insured course has lines")
}

fn insured(estimate: &Value) -> &Value {
    estimate["options"]
        .as_array()
        .and_then(|options| options.iter().find(|one| one["option"] == "insurance"))
        .expect("insurance is an option")
}

/// Requires what `claim` names, however deep; what it does not name is left open, but a list is claimed whole.
fn assert_holds(found: &Value, claim: &Value) {
    match claim {
        Value::Object(claims) => {
            for (key, claim) in claims {
                assert_holds(&found[key], claim);
            }
        }
        Value::Array(claims) => {
            let items = found.as_array().map(Vec::len);
            assert_eq!(items, Some(claims.len()), "{found} is not {claim}");
            for (index, claim) in claims.iter().enumerate() {
                assert_holds(&found[index], claim);
            }
        }
        _ => assert_eq!(found, claim),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios");
    let paths = files(&folder);
    let found = paths.len();
    let mut trials: Vec<Trial> = paths
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&folder).unwrap().with_extension("");
            Trial::test(name.to_str().unwrap(), move || check(&scenario(&path)))
        })
        .collect();
    trials.push(Trial::test("no_scenario_is_lost", move || {
        assert!(found >= 80, "only {found} scenarios");
        Ok(())
    }));
    // A claim that does not hold is told once, below, with its name.
    panic::set_hook(Box::new(|_| {}));
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// Reads a scenario, and requires that all of it is read by somebody and that it names its source.
fn scenario(path: &Path) -> BTreeMap<String, Value> {
    let text = fs::read_to_string(path).expect("a scenario can be read");
    let case: BTreeMap<String, Value> =
        serde_json::from_str(&text).expect("a scenario is a JSON object");
    for key in case.keys() {
        let known = ["name", "source", "given", "expect", "note"].contains(&key.as_str());
        assert!(known, "nothing reads {key}");
    }
    assert_eq!(path.file_stem().unwrap().to_str(), case["name"].as_str());
    assert!(case["source"].as_str().is_some_and(|text| !text.is_empty()));
    case
}

/// Holds every claim, and tells all that do not hold together with how the case was worked.
fn check(case: &BTreeMap<String, Value>) -> Result<(), Failed> {
    let reply: Value = serde_json::from_str(&estimate_json(&case["given"].to_string())).unwrap();
    let claims = case["expect"].as_object().expect("claims are an object");
    assert!(!claims.is_empty(), "a scenario claims something");
    let broken: Vec<String> = claims
        .iter()
        .filter_map(|(key, claim)| Some(format!("{key}: {}", difference(key, claim, &reply)?)))
        .collect();
    if broken.is_empty() {
        return Ok(());
    }
    let worked = ["source", "note"].map(|key| case.get(key).unwrap_or(&Value::Null));
    Err(format!(
        "{}\nsource: {}\nnote: {}",
        broken.join("\n"),
        worked[0],
        worked[1]
    )
    .into())
}

/// Returns how the reply differs from a claim, if it does.
fn difference(key: &str, claim: &Value, reply: &Value) -> Option<String> {
    let told = panic::catch_unwind(|| hold(key, claim, reply)).err()?;
    let texts = [
        told.downcast_ref::<&str>().copied(),
        told.downcast_ref::<String>().map(String::as_str),
    ];
    let said = texts.into_iter().flatten().next();
    Some(said.unwrap_or("a panic without words").to_owned())
}

fn hold(key: &str, claim: &Value, reply: &Value) {
    if key == "problems" {
        return assert_eq!(reply["problems"], *claim);
    }
    assert!(reply["problems"].is_null(), "{reply}");
    let (_, holds) = CLAIMS
        .iter()
        .find(|(name, _)| *name == key)
        .unwrap_or_else(|| panic!("nothing reads the claim {key}"));
    holds(&reply["estimate"], claim);
}
