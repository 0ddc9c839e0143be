//! The crate against the pricer, on random exact courses.

use crate::dice::built;
use crate::long::timed;
use crate::read::read;
use crate::{answer, courses};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};
use serde_json::{Value, json};

const COURSES: u32 = 20_000;

#[test]
fn twenty_thousand_random_courses_agree_to_the_cent() {
    run(COURSES, built(courses::any_course), agrees);
}

/// Requires that crate and pricer answer an exact request the same.
pub fn agrees(request: &Value) -> Result<(), String> {
    difference(request).map_or(Ok(()), Err)
}

/// Runs a check on random requests that are the same in every run, and shows the smallest request that fails it.
/// Another `ORACLE_SEED` walks other requests; `PROPTEST_CASES`, 256 of itself, more or fewer of them.
pub fn run<T: std::fmt::Debug>(
    cases: u32,
    requests: impl Strategy<Value = T>,
    check: impl Fn(&T) -> Result<(), String>,
) {
    let cases = (cases * Config::default().cases).div_ceil(256);
    let outcome = run_part([seed(), 0], cases, requests, check);
    outcome.unwrap_or_else(|why| panic!("{why}"));
}

/// What `ORACLE_SEED` says.
pub fn seed() -> u64 {
    let said = std::env::var("ORACLE_SEED").ok();
    said.and_then(|seed| seed.parse().ok()).unwrap_or(0)
}

/// Runs a check on the random requests of a seed and a part of them, and returns why the smallest that fails it does.
pub fn run_part<T: std::fmt::Debug>(
    seed_and_part: [u64; 2],
    cases: u32,
    requests: impl Strategy<Value = T>,
    check: impl Fn(&T) -> Result<(), String>,
) -> Result<(), String> {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_time: 20_000,
        ..Config::default()
    };
    let mut bytes = seed_and_part.map(u64::to_le_bytes).concat();
    bytes.resize(32, 0);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let outcome = TestRunner::new_with_rng(config, rng).run(&requests, |request| {
        check(&request).map_err(TestCaseError::fail)
    });
    outcome.map_err(|failed| match failed {
        TestError::Fail(why, _) => why.to_string(),
        TestError::Abort(why) => format!("aborted: {why}"),
    })
}

/// The crate's estimate of a request.
pub fn answer_to(request: &Value) -> Result<Value, String> {
    let mut answered: Value =
        serde_json::from_str(&timed(&request.to_string())).expect("the answer is JSON");
    let estimate = answered["estimate"].take();
    if estimate.is_object() {
        Ok(estimate)
    } else {
        Err(format!("refused: {answered}\nrequest: {request}"))
    }
}

fn difference(request: &Value) -> Option<String> {
    let terms = read(request).expect("the generator makes exact requests");
    let expected = answer::estimate(&terms);
    let actual = match answer_to(request) {
        Ok(estimate) => estimate,
        Err(refused) => return Some(refused),
    };
    let checks = ["billed", "cash", "breakEven", "questions", "insurance"]
        .iter()
        .find_map(|&key| differs(key, &expected[key], &actual[key]))
        .or_else(|| {
            differs(
                "options",
                &by_name(&expected["options"]),
                &by_name(&actual["options"]),
            )
        })
        .or_else(|| order(&actual["options"]))
        .or_else(|| {
            let ends = ["low", "high"].map(|end| &actual["insurance"][end]["given"]);
            ends.into_iter()
                .filter(|given| !given.is_null())
                .find_map(|given| match read(given) {
                    Ok(read) if read.effective() == terms.effective() => None,
                    other => Some(format!("given says other terms: {given}\n{other:?}")),
                })
        });
    checks.map(|why| format!("{why}\nrequest: {request}"))
}

/// What is not compared: `given` is read, since it may say one thing in several ways, and the reason beside a line is no
/// part of the cost model.
const APART: [&str; 2] = ["given", "reason"];

/// The first place where two JSON values differ, with the whole line around it.
pub fn differs(path: &str, expected: &Value, actual: &Value) -> Option<String> {
    let compared = |key: &&String| !APART.contains(&key.as_str());
    let deeper = match (expected, actual) {
        _ if expected == actual => None,
        (Value::Object(e), Value::Object(a))
            if e.keys().filter(compared).eq(a.keys().filter(compared)) =>
        {
            e.iter()
                .filter(|(key, _)| compared(key))
                .find_map(|(key, value)| differs(&format!("{path}.{key}"), value, &a[key]))
        }
        (Value::Array(e), Value::Array(a)) if e.len() == a.len() => e
            .iter()
            .zip(a)
            .enumerate()
            .find_map(|(i, (e, a))| differs(&format!("{path}[{i}]"), e, a)),
        _ => Some(path.to_owned()),
    }?;
    let is_a_line = expected.get("status").is_some();
    let is_the_leaf = deeper == path;
    Some(if is_a_line || is_the_leaf {
        format!("{deeper}\n  oracle: {expected}\n  crate:  {actual}")
    } else {
        deeper
    })
}

/// The options under their names, so that two of the same price may stand in either order.
fn by_name(options: &Value) -> Value {
    let named = options.as_array().into_iter().flatten();
    named
        .map(|option| {
            (
                option["option"].as_str().unwrap_or("?").to_owned(),
                option.clone(),
            )
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn order(options: &Value) -> Option<String> {
    let highs: Vec<i64> = options
        .as_array()?
        .iter()
        .filter_map(|o| o["patientPays"]["high"].as_i64())
        .collect();
    (!highs.is_sorted()).then(|| format!("options are not cheapest first: {}", json!(options)))
}
