//! Everything that can be wrong with a configuration, or unlikely about it: where, what, and the limit it broke.

use serde::Serialize;

use crate::request::problem::{Expected, ProblemCode};
use crate::request::table::Unit;

/// One mistake in a configuration, or one thing that most often is a slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConfigurationProblem {
    /// Where, as JavaScript would write it: `services[0].billedCharge`; empty for the configuration as a whole.
    pub path: String,
    /// What.
    #[serde(flatten)]
    pub code: ConfigurationCode,
}

/// What is wrong or unlikely.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ConfigurationCode {
    /// A configuration has no such key here.
    UnknownKey {
        /// The key that was most likely meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<String>,
    },
    /// The text is none of the words that are taken here.
    NotOneOf {
        /// The words that are taken.
        allowed: Vec<&'static str>,
        /// The one that was most likely meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<&'static str>,
    },
    /// Dollars with a point, where whole cents are taken.
    DollarsWithPoint,
    /// Dollars as a text, where whole cents are taken.
    DollarsAsText {
        /// The same in cents.
        cents: i64,
    },
    /// The text is longer than any such text.
    TooManyLetters {
        /// The letters that are taken.
        limit: usize,
    },
    /// There are more of them than any page can show.
    TooManyItems {
        /// As many as are taken.
        limit: usize,
    },
    /// The colour is not `#` and six hexadecimal digits.
    NotAColor,
    /// The address of the web does not begin with `https://`, or is none.
    NotALink,
    /// The text is no address of electronic mail.
    NotAnEmail,
    /// The text is no telephone number.
    NotAPhone,
    /// The text is not the ten digits of a National Provider Identifier.
    NotAnNpi,
    /// The ten digits are no National Provider Identifier: the last one does not check the others.
    NpiCheckDigit,
    /// The text is not the nine digits of an Employer Identification Number.
    NotATaxNumber,
    /// Two things are called the same.
    Repeated {
        /// The path of the first.
        other: String,
    },
    /// The service is none of those that the configuration names.
    NoSuchService {
        /// The one that was most likely meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<String>,
    },
    /// So few cents are most often dollars.
    PerhapsDollars {
        /// What stands there, in cents.
        cents: i64,
        /// The same number of dollars, in cents.
        instead: i64,
    },
    /// So much money is most often a slip.
    UnusuallyHigh {
        /// What stands there, in cents.
        cents: i64,
        /// What is usual at the most, in cents.
        limit: i64,
    },
    /// The cash rate is more than what an insurer is billed.
    CashAboveBilled {
        /// What an insurer is billed, in cents.
        limit: i64,
    },
    /// The plan counts more than what the clinic bills.
    AllowedAboveBilled {
        /// What an insurer is billed, in cents.
        limit: i64,
    },
    /// A package costs as much as its visits one by one, or more.
    PackageSavesNothing {
        /// What its visits cost one by one, in cents.
        limit: i64,
    },
    /// In so few minutes no unit of a timed service can be billed.
    NoBillableUnit,
    /// What is wrong with an answer or a bound, as a request would tell it.
    #[serde(untagged)]
    Request(ProblemCode),
}

impl ConfigurationCode {
    pub(super) fn wrong_type(expected: Expected) -> Self {
        Self::Request(ProblemCode::WrongType {
            expected: vec![expected],
        })
    }

    pub(super) const fn out_of_range(least: i64, most: i64, unit: Unit) -> Self {
        Self::Request(ProblemCode::OutOfRange { least, most, unit })
    }
}
