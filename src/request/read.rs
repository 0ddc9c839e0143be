//! Reads data by the table of answers, and keeps every mistake with its place.

pub mod denial;
mod numbers;
mod rules;
mod values;

use super::Request;
use super::answers::{Answers, Place, Said};
use super::json::Json;
use super::kind::Kind;
use super::path::join;
use super::problem::{Expected, Problem, ProblemCode};
use super::table::{Absent, Field, Group, Lack, Row, Takes};
use super::usual::with_usual_answers;
use super::words::Choice;
use crate::calendar::PlannedCourse;
use crate::date::Date;
use crate::plan::Network;
use crate::sorted::Sorted;
use numbers::Parts;

/// Makes a request of data.
///
/// # Errors
///
/// Every mistake in the data, each with its place; at least one.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::json::Json;
/// use coverage_estimator::request::read::read;
///
/// let request = r#"{
///     "course": {"firstVisit": "2026-11-30", "visits": 12, "visitsPerWeek": 2},
///     "charges": {"billedCharge": 18000},
///     "coverage": {"kind": "ppo"}
/// }"#;
/// assert!(read(&Json::from_text(request).unwrap()).is_ok());
///
/// let mistaken = request.replace("18000", "-5").replace("12", "1000");
/// let problems = read(&Json::from_text(&mistaken).unwrap()).unwrap_err();
/// let sentences: Vec<_> = problems.iter().map(ToString::to_string).collect();
/// assert_eq!(
///     sentences,
///     [
///         "course.visits: expected a number from 0 to 366",
///         "charges.billedCharge: expected a number from 0 to 100000000",
///     ]
/// );
/// ```
pub fn read(json: &Json) -> Result<Request, Vec<Problem>> {
    let (answers, problems) = read_answers(json);
    if problems.is_empty() {
        request_of(answers).ok_or_else(Vec::new)
    } else {
        Err(problems)
    }
}

/// Returns the answers in data as far as they can be read, and everything that is wrong with it.
pub(super) fn read_answers(json: &Json) -> (Answers, Vec<Problem>) {
    let mut reader = Reader::default();
    reader.root(json);
    reader.hold_together();
    (reader.answers, reader.problems)
}

/// Makes a request of answers that hold all that is required.
pub(super) fn request_of(answers: Answers) -> Option<Request> {
    let visits = answers.numbers(Field::Visits);
    let whole = |number: i64| u32::try_from(number).unwrap_or(0);
    let course = PlannedCourse {
        first_visit: answers.day(Field::FirstVisit)?,
        visits: visits.known()?.map(whole),
        visits_per_week: answers.count(Field::VisitsPerWeek)?,
        plan_year_start: None,
    };
    let request = Request {
        usual: Vec::new(),
        course,
        billed_charge: answers.cents(Field::BilledCharge)?,
        cash_rate: answers.cents(Field::CashRate),
        kind: answers.choice(Field::Kind)?,
        answers,
    };
    Some(with_usual_answers(request))
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) answers: Answers,
    pub(super) problems: Vec<Problem>,
}

type Entries = Sorted<String, Json>;

/// A value with its path.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    json: &'a Json,
    path: &'a str,
}

/// The place of an object: its path, and the network that it is about, if it is about one.
struct At {
    path: String,
    network: Option<Network>,
}

impl At {
    fn inside(&self, row: &Row) -> Self {
        Self {
            path: join(&self.path, row.key),
            network: row.network().or(self.network),
        }
    }
}

impl Reader {
    fn root(&mut self, json: &Json) {
        let at = At {
            path: String::new(),
            network: None,
        };
        match json {
            Json::Null => self.report("", ProblemCode::Required),
            Json::Object(entries) => self.object(entries, &at, Group::Request),
            other => self.wrong_type("", other, vec![Expected::Object]),
        }
    }

    /// Reads the answers of an object, and refuses every other key.
    fn object(&mut self, entries: &Entries, at: &At, group: Group) {
        let kind = kind_beside(entries, group);
        // Beside a kind that is not known stands what any kind may have.
        let has = |row: &Row| kind.is_none_or(|kind| row.of.has(kind));
        let rows = || group.rows().filter(|row| has(row));
        for row in rows() {
            self.answer(row, entries.get(row.key), at);
        }
        let parts = group.parts();
        let is_known = |key: &str| {
            parts.is_some_and(|parts| parts.contains(&key)) || rows().any(|row| row.key == key)
        };
        for key in entries.keys().filter(|key| !is_known(key)) {
            self.report(&join(&at.path, key), ProblemCode::UnknownKey);
        }
    }

    fn answer(&mut self, row: &Row, json: Option<&Json>, around: &At) {
        let at = around.inside(row);
        let Some(json) = json.filter(|json| **json != Json::Null) else {
            if let Absent::Required = row.absent {
                self.report(&at.path, ProblemCode::Required);
            }
            return;
        };
        if let Some(said) = self.said(row, json, &at) {
            let network = around.network;
            let place = Place {
                network,
                field: row.field,
            };
            self.answers.set(place, said);
        }
    }

    /// Reads what stands at the place of a row; nothing for what is not known, or is wrong.
    fn said(&mut self, row: &Row, json: &Json, at: &At) -> Option<Said> {
        if let Json::Text(text) = json {
            match text.as_str() {
                "none" if row.lack != Lack::Never => return Some(Said::Lacks),
                "unknown" if row.may_be_unknown() => return None,
                _ => {}
            }
        }
        match (row.takes, json) {
            (Takes::Group(group), Json::Object(entries)) => {
                self.object(entries, at, group);
                Some(Said::Has)
            }
            (
                Takes::Progress {
                    unit,
                    amount,
                    met,
                    group,
                },
                Json::Object(entries),
            ) => {
                let keys = [amount, met, "remaining"];
                let progress = self.progress(entries, &at.path, Parts { keys, unit });
                self.object(entries, at, group);
                Some(Said::Progress(progress))
            }
            _ => {
                let path = &at.path;
                self.value(row, Piece { json, path })
            }
        }
    }

    pub(super) fn report(&mut self, path: &str, code: ProblemCode) {
        self.problems.push(Problem {
            path: path.to_owned(),
            code,
        });
    }
}

/// Returns the kind of the insurance that an object describes, if it describes one and the kind is one.
fn kind_beside(entries: &Entries, group: Group) -> Option<Kind> {
    match entries.get(Field::Kind.row().key) {
        Some(Json::Text(word)) if group == Group::Coverage => Kind::of(word),
        Some(_) | None => None,
    }
}

/// Returns the month and the day of a text such as `07-01`, which every year must have.
pub(super) fn month_and_day(text: &str) -> Option<(i8, i8)> {
    // 2001 has no leap day, so a day of it is a day of every year.
    let date = format!("2001-{text}").parse::<Date>().ok()?;
    Some((date.month(), date.day()))
}
