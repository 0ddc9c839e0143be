//! What a person has typed or chosen, by the path of each answer, read once: by the row of the table.
//!
//! Nothing that is typed wrong takes the rest away. It is a problem at its place, and counts as not known; only where
//! an answer is required is there no request.

mod echo;
mod place;
pub mod texts;

use std::collections::BTreeMap;

use super::json::Json;
use super::problem::{Expected, Problem, ProblemCode};
use super::read::{read_answers, request_of};
use super::table::{Absent, Field, Lack, Takes, Unit};
use super::{Answers, Request};
use crate::answer::Span;
pub use echo::Echo;
pub use place::row_at;
use place::{Aim, aim, put, take};
use texts::{TextProblem, figure, number};

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
    pub echoes: BTreeMap<String, Echo>,
    /// The places of the answers that are taken for granted because nothing was typed there.
    pub assumed: Vec<String>,
    /// How many answers were given.
    pub answered: u32,
}

/// Answers of which a zero means that the person does not know them.
const ABOVE_ZERO: [Field; 6] = [
    Field::Visits,
    Field::BilledCharge,
    Field::ChargePerUnit,
    Field::AllowedAmount,
    Field::CashRate,
    Field::PerVisitMaximum,
];

/// Objects of a request in which a person is asked something in any case.
const ASKED: [Field; 4] = [
    Field::Course,
    Field::Charges,
    Field::Coverage,
    Field::Necessity,
];

/// Reads texts by their paths, on a day that stands for the first visit where none is typed.
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
        Json::Object(texts) => {
            for (path, text) in texts {
                reader.text(path, text, kind_of(texts));
            }
            reader.take_for_granted(texts, today);
        }
        Json::Null => {}
        _ => reader.report("", wrong_type(Expected::Object)),
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    json: Json,
    problems: Vec<Problem>,
    echoes: BTreeMap<String, Echo>,
    assumed: Vec<String>,
    answered: u32,
}

impl Reader {
    fn text(&mut self, path: &str, json: &Json, kind: Option<&str>) {
        let text = match json {
            Json::Null => return,
            Json::Text(text) => text.trim(),
            _ => return self.report(path, wrong_type(Expected::Text)),
        };
        if text.is_empty() {
            return;
        }
        let Some(aim) = aim(path) else {
            return self.report(path, ProblemCode::UnknownKey);
        };
        if !aim.is_of(kind) {
            return;
        }
        match self.value(&aim, path, text) {
            Ok(Some(value)) => {
                let is_known = value != unknown();
                let is_answer = put(&mut self.json, path, value) && is_known;
                self.answered = self.answered.saturating_add(u32::from(is_answer));
            }
            Ok(None) => {}
            Err(problem) => self.report(path, ProblemCode::Text(problem)),
        }
    }

    /// Returns what a text means as the value of a request; nothing where it says that nobody knows.
    fn value(&mut self, aim: &Aim, path: &str, text: &str) -> Result<Option<Json>, TextProblem> {
        let row = aim.row;
        if aim.part.is_some() {
            return self.figure(aim, path, text);
        }
        match (text, row.takes) {
            (_, Takes::Word(words) | Takes::Choice(words)) if words.find(text).is_some() => {
                Ok(Some(Json::Text(text.to_owned())))
            }
            ("none", _) if row.lack != Lack::Never => Ok(Some(none())),
            ("unknown", _) => Ok(row.may_be_unknown().then(unknown)),
            ("no", Takes::Group(_) | Takes::Progress { .. }) => {
                Ok((row.lack != Lack::Never).then(none))
            }
            ("yes", Takes::Group(_) | Takes::Progress { .. }) => Ok(Some(object())),
            ("yes", Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_)) => {
                Ok(Some(Json::Bool(true)))
            }
            ("no", Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_)) => {
                Ok(Some(Json::Bool(false)))
            }
            (_, Takes::Number(..) | Takes::KnownNumber(_) | Takes::Figure(_)) => {
                self.figure(aim, path, text)
            }
            (_, Takes::List(_)) => Ok(Some(list(text))),
            (_, Takes::Date) if !is_whole_date(text) => Err(TextProblem::DateUnfinished),
            (
                _,
                Takes::Group(_)
                | Takes::Progress { .. }
                | Takes::Word(_)
                | Takes::Choice(_)
                | Takes::YesNo
                | Takes::KnownYesNo
                | Takes::KnownYesNoOr(_)
                | Takes::Date
                | Takes::MonthDay
                | Takes::Text,
            ) => Ok(Some(Json::Text(text.to_owned()))),
        }
    }

    fn figure(&mut self, aim: &Aim, path: &str, text: &str) -> Result<Option<Json>, TextProblem> {
        if text == "unknown" {
            return Ok(None);
        }
        let Some(unit) = aim.row.unit() else {
            return Ok(None);
        };
        let typed = if aim.takes_span() {
            figure(text, unit)?
        } else {
            number(text, unit).map(Span::exact)?
        };
        if ABOVE_ZERO.contains(&aim.row.field) && typed.low == 0 {
            return Err(TextProblem::Zero);
        }
        self.echoes.insert(path.to_owned(), Echo::of(typed, unit));
        let is_plans = aim.row.field == Field::PlanShare;
        Ok(Some(plain(if is_plans { rest(typed) } else { typed })))
    }

    /// Where nothing is typed, the first visit is today, and there is one a week.
    fn take_for_granted(&mut self, texts: &BTreeMap<String, Json>, today: &str) {
        let usual = [
            ("course.firstVisit", Json::Text(today.to_owned())),
            ("course.visitsPerWeek", Json::Whole(1)),
        ];
        for (path, value) in usual {
            let is_typed =
                matches!(texts.get(path), Some(Json::Text(text)) if !text.trim().is_empty());
            if !is_typed {
                put(&mut self.json, path, value);
                self.assumed.push(path.to_owned());
            }
        }
    }

    /// Takes away what is wrong and need not be there, until the rest is a request or cannot be one.
    fn finish(mut self) -> Typed {
        let (answers, lacking) = loop {
            let (answers, found) = read_answers(&self.json);
            let taken = found.iter().filter(|problem| self.mend(problem)).count();
            if taken == 0 {
                break (answers, found);
            }
        };
        echo::follow(&answers, &mut self.echoes);
        let request = lacking.is_empty().then(|| request_of(answers.clone()));
        Typed {
            request: request.flatten(),
            answers,
            json: self.json,
            problems: self.problems,
            needed: lacking.into_iter().map(|problem| problem.path).collect(),
            echoes: self.echoes,
            assumed: self.assumed,
            answered: self.answered,
        }
    }

    /// Takes away what a problem is about, and tells of it; returns whether there was anything to take.
    fn mend(&mut self, problem: &Problem) -> bool {
        let path = problem.path.as_str();
        // An account of which not all is typed yet is none.
        if problem.code == ProblemCode::Required
            && let Some(around) = optional_around(path)
        {
            return take(&mut self.json, around);
        }
        if !self.is_told(path) {
            self.problems.push(problem.clone());
        }
        !path.is_empty() && take(&mut self.json, path)
    }

    fn is_told(&self, path: &str) -> bool {
        self.problems.iter().any(|told| told.path == path)
    }

    fn report(&mut self, path: &str, code: ProblemCode) {
        self.problems.push(Problem {
            path: path.to_owned(),
            code,
        });
    }
}

/// Returns the path of the object that an answer is required in, where the object itself is not.
fn optional_around(path: &str) -> Option<&str> {
    let aim = aim(path)?;
    let (around, _) = path.rsplit_once('.')?;
    let is_required = matches!(aim.row.absent, Absent::Required);
    let outer = self::aim(around)?;
    (is_required && !matches!(outer.row.absent, Absent::Required)).then_some(around)
}

fn kind_of(texts: &BTreeMap<String, Json>) -> Option<&str> {
    match texts.get("coverage.kind") {
        Some(Json::Text(word)) => Some(word.trim()),
        _ => None,
    }
}

fn is_whole_date(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && text.bytes().all(|one| one.is_ascii_digit() || one == b'-')
}

fn list(text: &str) -> Json {
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    Json::List(words.map(|word| Json::Text(word.to_owned())).collect())
}

/// Returns what the other side pays.
fn rest(share: Span<i64>) -> Span<i64> {
    let whole = Unit::Rate.most();
    Span {
        low: whole.saturating_sub(share.high),
        high: whole.saturating_sub(share.low),
    }
}

fn plain(numbers: Span<i64>) -> Json {
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

fn unknown() -> Json {
    Json::Text("unknown".to_owned())
}

const fn object() -> Json {
    Json::Object(BTreeMap::new())
}

fn wrong_type(expected: Expected) -> ProblemCode {
    ProblemCode::WrongType {
        expected: vec![expected],
    }
}

#[cfg(test)]
mod tests;
