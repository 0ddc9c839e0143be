//! What every answer is held to, whatever was asked.

#[path = "clock.rs"]
mod clock;

use clock::{SLOW, timed};
use coverage_estimator::estimate_json;
use serde_json::{Value, json};

/// What became of a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct Held {
    /// Whether there is an estimate, and not only problems.
    pub is_estimate: bool,
    /// How many ends of a span were priced again.
    pub ends: u32,
}

/// Asks, and requires that the answer is one estimate or some problems, and that what is given of each end gives that end
/// again.
pub fn hold(request: &str) -> Held {
    let (answer, took) = timed(request);
    if took > SLOW {
        eprintln!("slow: {} ms for {request}", took.as_millis());
    }
    let Value::Object(answer) = parsed(&answer) else {
        panic!("the answer to {request} is no object");
    };
    assert_eq!(answer.len(), 1, "one of both answers {request}");
    let Some(estimate) = answer.get("estimate") else {
        let problems = answer["problems"].as_array();
        assert!(problems.is_some_and(|all| !all.is_empty()), "{request}");
        return Held {
            is_estimate: false,
            ends: 0,
        };
    };
    let ends = ["low", "high"].map(|end| &estimate["insurance"][end]);
    let ends = ends.into_iter().filter(|end| end.is_object());
    let count = ends.map(|end| reproduce(end, request)).count();
    Held {
        is_estimate: true,
        ends: u32::try_from(count).unwrap_or(u32::MAX),
    }
}

fn reproduce(end: &Value, request: &str) {
    let again = &parsed(&estimate_json(&end["given"].to_string()))["estimate"]["insurance"];
    let pays = &end["totals"]["patientPays"];
    let both = json!({ "low": pays, "high": pays });
    assert_eq!(again["patientPays"], both, "{} of {request}", end["given"]);
    for key in ["visits", "totals", "given"] {
        assert_eq!(again["low"][key], end[key], "{key} of {request}");
    }
}

fn parsed(answer: &str) -> Value {
    serde_json::from_str(answer).unwrap_or_else(|why| panic!("{why}: {answer}"))
}
