//! Everything that can be wrong with a request: where, what, and the limit it broke.

use std::fmt;

use serde::Serialize;

use super::json::{LONGEST, Unreadable};
use super::table::Unit;
use super::typed::cells::Unclear;
use super::typed::texts::TextProblem;

/// One mistake in a request.
///
/// Every mistake of a request is reported at once; nothing is computed until there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: the keys from the request inwards with dots between, such as `charges.billedCharge`; empty for the
    /// request as a whole.
    pub path: String,
    /// What.
    #[serde(flatten)]
    pub code: ProblemCode,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() {
            "the request"
        } else {
            &self.path
        };
        write!(formatter, "{place}: {}", self.code)
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Self {
            path: String::new(),
            code: match unreadable {
                Unreadable::NotJson => ProblemCode::NotJson,
                Unreadable::TooLong => ProblemCode::TooLong { limit: LONGEST },
            },
        }
    }
}

/// What is wrong, with the limit that was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ProblemCode {
    /// The text is not JSON.
    NotJson,
    /// The value is no data, such as a function or a thing that holds itself.
    NotData,
    /// There is more of it than any request holds.
    TooLong {
        /// The bytes that it may have as JSON.
        limit: u32,
    },
    /// Objects stand in objects deeper than any request.
    NestedTooDeep,
    /// A request has no such key here.
    UnknownKey,
    /// The key is needed and is not there.
    Required,
    /// The value is of another type than any that is taken here.
    WrongType {
        /// The types that are taken.
        expected: Vec<Expected>,
    },
    /// The number has a fraction, or too many digits to be exact.
    NotWhole,
    /// The number is outside of its bounds.
    OutOfRange {
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
        /// What the numbers count.
        unit: Unit,
    },
    /// The text is none of the words that are taken here.
    NotOneOf {
        /// The words that are taken.
        allowed: Vec<&'static str>,
    },
    /// The text is no date of the calendar in the form `YYYY-MM-DD`.
    NotADate,
    /// The date lies outside of the years that are taken.
    DateOutOfRange {
        /// The first day that is taken.
        least: &'static str,
        /// The last day that is taken.
        most: &'static str,
    },
    /// The text is no day that every year has, in the form `MM-DD`.
    NotAMonthAndDay,
    /// The text is not the two capital letters of a state, the District of Columbia or a territory.
    NotAState,
    /// The low end of a span lies above its high end.
    LowAboveHigh {
        /// The high end.
        limit: i64,
        /// What the numbers count.
        unit: Unit,
    },
    /// More is met, used or remaining than there is in all.
    AboveAmount {
        /// What there is in all.
        limit: i64,
        /// What the numbers count.
        unit: Unit,
    },
    /// What is in all, what is met or used and what remains cannot be true together.
    DoesNotAddUp,
    /// The tax rates together are more than the whole.
    RatesAboveWhole {
        /// The whole.
        limit: i64,
        /// What the numbers count.
        unit: Unit,
    },
    /// Two ways to say one thing are both used.
    OneOrTheOther {
        /// The path of the other.
        other: &'static str,
    },
    /// What was typed is a figure of another answer, of which another figure was typed.
    BelongsTo {
        /// The path of the other.
        other: String,
    },
    /// A cell of a plan's summary can be read in more than one way.
    UnclearCell(Unclear),
    /// A cell of a plan's summary says another thing than what was typed, which is what counts.
    CellDiffers {
        /// The path of what was typed.
        other: String,
    },
    /// The number of approved visits is said of an authorization that approves none.
    NothingApproved,
    /// The date lies before one that it has to follow.
    DateTooEarly {
        /// The first day that is taken.
        least: String,
    },
    /// What was typed means nothing.
    #[serde(untagged)]
    Text(TextProblem),
}

/// A type of value that a request takes somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Expected {
    /// An object with keys.
    Object,
    /// Whole cents.
    Money,
    /// Whole basis points.
    Rate,
    /// A whole number of visits.
    Count,
    /// `{"low": …, "high": …}`.
    Span,
    /// The word `"none"`.
    None,
    /// A text.
    Text,
    /// `true` or `false`.
    YesNo,
    /// `[…]`.
    List,
}

impl Expected {
    const fn phrase(self) -> &'static str {
        match self {
            Self::Object => "an object",
            Self::Money => "whole cents",
            Self::Rate => "basis points",
            Self::Count => "a count",
            Self::Span => "a span of low and high",
            Self::None => "\"none\"",
            Self::Text => "a text",
            Self::YesNo => "true or false",
            Self::List => "a list",
        }
    }
}

impl fmt::Display for ProblemCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => formatter.write_str("expected JSON"),
            Self::NotData => {
                formatter.write_str("expected data, found something that cannot be written as JSON")
            }
            Self::TooLong { limit } => write!(formatter, "expected at most {limit} bytes"),
            Self::NestedTooDeep => formatter.write_str("expected no objects this deep"),
            Self::UnknownKey => formatter.write_str("expected no such key"),
            Self::Required => formatter.write_str("expected a value, found none"),
            Self::WrongType { expected } => {
                let phrases: Vec<_> = expected.iter().map(|one| one.phrase()).collect();
                write!(formatter, "expected {}", phrases.join(" or "))
            }
            Self::NotWhole => formatter.write_str("expected a whole number"),
            Self::OutOfRange { least, most, .. } => {
                write!(formatter, "expected a number from {least} to {most}")
            }
            Self::NotOneOf { allowed } => {
                write!(formatter, "expected one of {}", allowed.join(", "))
            }
            Self::NotADate => formatter.write_str("expected a date such as 2026-11-30"),
            Self::DateOutOfRange { least, most } => {
                write!(formatter, "expected a date from {least} to {most}")
            }
            Self::NotAMonthAndDay => {
                formatter.write_str("expected a month and a day that every year has, such as 07-01")
            }
            Self::NotAState => formatter
                .write_str("expected the two capital letters of a state or territory, such as WA"),
            Self::LowAboveHigh { limit, .. } => {
                write!(formatter, "expected a low end of at most {limit}")
            }
            Self::AboveAmount { limit, .. } => {
                write!(formatter, "expected at most the whole amount, {limit}")
            }
            Self::DoesNotAddUp => formatter.write_str(
                "expected what is in all to be what is met or used and what remains together",
            ),
            Self::RatesAboveWhole { limit, .. } => write!(
                formatter,
                "expected tax rates of at most {limit} basis points together"
            ),
            Self::OneOrTheOther { other } => {
                write!(formatter, "expected this or {other}, not both")
            }
            Self::BelongsTo { other } => write!(formatter, "expected this at {other}"),
            Self::UnclearCell(_) => formatter.write_str("expected words of one meaning"),
            Self::CellDiffers { other } => write!(formatter, "expected what is said at {other}"),
            Self::NothingApproved => formatter
                .write_str("expected no number of visits unless the status is approved or pending"),
            Self::DateTooEarly { least } => {
                write!(formatter, "expected a date from {least} on")
            }
            Self::Text(problem) => problem.fmt(formatter),
        }
    }
}
