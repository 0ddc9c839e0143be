//! The clinic's configuration: who it is, what a visit costs there, which insurers it has a contract with, and which questions it
//! has answered for its patients.
//!
//! [`table`] names every key once. What is wrong is told with its place and never takes the rest away; the words for it are for
//! whoever keeps the clinic's website, and no patient sees them.

mod answers;
mod check;
mod links;
mod names;
mod nearest;
mod numbers;
mod offer;
pub mod packages;
pub mod problem;
mod rules;
pub mod table;
mod values;

use serde::Serialize;

use crate::request::json::Json;
use crate::request::problem::Problem;
use crate::sorted::Sorted;
pub use check::check_configuration;
pub use offer::{Named, Offer, is_about, under};
pub use problem::{ConfigurationCode, ConfigurationProblem};

/// A configuration, as far as it is right, and everything that is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Configuration {
    /// What is right of it, with every text trimmed and every number in its own form.
    pub clinic: Json,
    /// What is wrong, each at its place; it is not used.
    pub problems: Vec<ConfigurationProblem>,
    /// What can be right and most often is a slip; it is used.
    pub warnings: Vec<ConfigurationProblem>,
}

impl Configuration {
    /// Returns the answer to what is no data at all.
    #[must_use]
    pub fn refused(problems: Vec<Problem>) -> Self {
        let told = |problem: Problem| ConfigurationProblem {
            path: problem.path,
            code: ConfigurationCode::Request(problem.code),
        };
        Self {
            clinic: Json::Object(Sorted::new()),
            problems: problems.into_iter().map(told).collect(),
            warnings: Vec::new(),
        }
    }
}
