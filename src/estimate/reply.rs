//! A request that may be anything, and what it is answered with.

use serde::Serialize;

use crate::check::diagnosis::{CodeList, built_in};
use crate::estimate::{Estimate, estimate};
use crate::request::json::{Json, to_text};
use crate::request::problem::Problem;
use crate::request::read::read;

/// What a request is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reply {
    /// What the course costs.
    Estimate(Box<Estimate>),
    /// Everything that is wrong with the request.
    Problems(Vec<Problem>),
}

/// Answers a request that may be anything, with the list of diagnosis codes where there is one.
#[must_use]
pub fn reply(json: &Json, codes: Option<CodeList<'_>>) -> Reply {
    match read(json) {
        Ok(request) => Reply::Estimate(Box::new(estimate(&request, codes))),
        Err(problems) => Reply::Problems(problems),
    }
}

/// Answers a request that is one line of JSON, in one line of JSON.
///
/// # Examples
///
/// ```
/// use coverage_estimator::estimate_json;
///
/// let reply = estimate_json("{}");
/// assert!(reply.starts_with(r#"{"problems":[{"path":"course","code":"required"}"#));
/// assert_eq!(estimate_json("?"), r#"{"problems":[{"path":"","code":"notJson"}]}"#);
/// ```
#[must_use]
pub fn estimate_json(request: &str) -> String {
    let reply = Json::from_text(request).map_or_else(
        |unreadable| Reply::Problems(vec![unreadable.into()]),
        |json| reply(&json, built_in()),
    );
    to_text(&with_both_ends(reply))
}

/// A text has no other way to say that both ends are one course.
fn with_both_ends(mut reply: Reply) -> Reply {
    if let Reply::Estimate(estimate) = &mut reply
        && let Some(insurance) = &mut estimate.insurance
    {
        insurance.high.get_or_insert_with(|| insurance.low.clone());
    }
    reply
}
