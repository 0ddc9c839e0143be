//! What a person has typed or chosen, by the path of each answer, read once: by the row of the table.
//!
//! Nothing that is typed wrong takes the rest away. It is a problem at its place, and counts as not known; only where
//! an answer is required is there no request.

pub mod cells;
mod echo;
mod finish;
mod open;
mod place;
pub mod plain;
mod reader;
pub mod spans;
pub mod texts;
mod value;
pub(crate) mod written;

use super::json::Json;
use super::problem::{Expected, Problem, ProblemCode};
use super::table::Field;
use super::{Answers, Request};
use crate::answer::Span;
use crate::date::Date;
use crate::sorted::Sorted;
use cells::Cell;
pub use echo::Echo;
use place::put;
pub use place::row_at;
use reader::Reader;

/// Everything that was typed, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The request that it makes; nothing where an answer that is required is not there.
    pub request: Option<Request>,
    /// The answers that could be read.
    pub answers: Answers,
    /// The request as data, as far as it can be read.
    pub json: Json,
    /// Everything that is wrong, each at its place.
    pub problems: Vec<Problem>,
    /// The places of the answers without which there is no request.
    pub needed: Vec<String>,
    /// What was read at each place, and what follows from it elsewhere.
    pub echoes: Sorted<String, Echo>,
    /// What was read of each cell of a plan's summary, by its place.
    pub cells: Sorted<String, Cell>,
    /// The places of the answers that are taken for granted because nothing was typed there.
    pub assumed: Vec<String>,
    /// The day on which the plan year of the first visit begins, where what was said of this one counts no longer then.
    pub new_plan_year: Option<Date>,
    /// How many answers were given.
    pub answered: u32,
}

/// Objects of a request in which a person is asked something in any case.
const ASKED: [Field; 4] = [
    Field::Course,
    Field::Charges,
    Field::Coverage,
    Field::Necessity,
];

/// Reads texts by their paths, on a day that stands for the first visit where none is typed that can be read.
///
/// Of a text `yes`, `no`, `none`, `unknown` and the words of a choice mean what they say; a percentage is the part that the
/// patient pays, also where a request says the plan's; the words of a list have commas between them.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::json::Json;
/// use coverage_estimator::request::typed::read_typed;
///
/// let typed = r#"{
///     "course.visits": "6 to 12", "charges.billedCharge": "$180", "coverage.kind": "ppo",
///     "coverage.inNetwork.copayment": "thirty"
/// }"#;
/// let read = read_typed(&Json::from_text(typed).unwrap(), "2026-11-23");
/// assert_eq!(read.request.unwrap().course.visits.high, 12);
/// assert_eq!(read.assumed, ["course.firstVisit", "course.visitsPerWeek"]);
/// let problem = read.problems[0].to_string();
/// assert_eq!(problem, "coverage.inNetwork.copayment: expected dollars and cents");
/// ```
#[must_use]
pub fn read_typed(texts: &Json, today: &str) -> Typed {
    let mut reader = Reader::default();
    for field in ASKED {
        put(&mut reader.json, field.row().key, object());
    }
    match texts {
        Json::Object(texts) => reader.read(texts, today),
        Json::Null => {}
        _ => reader.report("", wrong_type(Expected::Object)),
    }
    reader.finish()
}

const fn object() -> Json {
    Json::Object(Sorted::new())
}

fn plain_number(numbers: Span<i64>) -> Json {
    if numbers.is_exact() {
        return Json::Whole(numbers.low);
    }
    let ends = [("low", numbers.low), ("high", numbers.high)];
    Json::Object(
        ends.into_iter()
            .map(|(key, number)| (key.to_owned(), Json::Whole(number)))
            .collect(),
    )
}

fn none() -> Json {
    Json::Text("none".to_owned())
}

fn wrong_type(expected: Expected) -> ProblemCode {
    ProblemCode::WrongType {
        expected: vec![expected],
    }
}

#[cfg(test)]
mod tests;
