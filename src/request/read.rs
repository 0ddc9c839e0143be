//! Reads data by the table of answers, and keeps every mistake with its place.

pub mod denial;
mod numbers;
mod rules;

use std::collections::BTreeMap;

use super::answers::{Answers, Place, Said};
use super::json::Json;
use super::kind::Kind;
use super::path::join;
use super::problem::{Expected, Problem, ProblemCode};
use super::table::{Absent, Field, Group, Lack, Row, Takes};
use super::usual::with_usual_answers;
use super::words::{Choice, Words};
use super::{PlannedCourse, Request};
use crate::date::Date;
use crate::plan::Network;

/// The first and the last day that is taken.
const DAYS: (&str, &str) = ("2000-01-01", "2100-12-31");

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
    let mut reader = Reader::default();
    reader.root(json);
    reader.hold_together();
    if reader.problems.is_empty() {
        request_of(reader.answers).ok_or_else(Vec::new)
    } else {
        Err(reader.problems)
    }
}

/// Makes a request of answers that hold all that is required.
pub(super) fn request_of(answers: Answers) -> Option<Request> {
    let visits = answers.numbers(Field::Visits);
    let whole = |number: i64| u32::try_from(number).unwrap_or(0);
    let course = PlannedCourse {
        first_visit: match answers.said(Field::FirstVisit) {
            Some(Said::Day(day)) => *day,
            _ => return None,
        },
        visits: visits.known()?.map(whole),
        visits_per_week: answers.count(Field::VisitsPerWeek)?,
        plan_year_start: (1, 1),
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

/// Where in the request the reader is.
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
            Json::Object(entries) => self.group(entries, &at, (Group::Request, &[])),
            other => self.wrong_type("", other, vec![Expected::Object]),
        }
    }

    /// Reads the answers of an object, some of whose keys are read already.
    fn group(
        &mut self,
        entries: &BTreeMap<String, Json>,
        at: &At,
        (group, read): (Group, &[&str]),
    ) {
        let kind = (group == Group::Coverage).then(|| kind_in(entries));
        let has = |row: &Row| kind.flatten().is_none_or(|kind| row.of.has(kind));
        for row in group.rows().filter(|row| has(row)) {
            self.answer(row, entries.get(row.key), at);
            // What stands beside a kind that is not known cannot be judged.
            if row.field == Field::Kind && kind == Some(None) {
                return;
            }
        }
        let known =
            |key: &str| read.contains(&key) || group.rows().any(|row| row.key == key && has(row));
        for key in entries.keys().filter(|key| !known(key)) {
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
                self.group(entries, at, (group, &[]));
                Some(Said::Has)
            }
            (
                Takes::Progress {
                    amount,
                    met,
                    group,
                    unit,
                },
                Json::Object(entries),
            ) => {
                let keys = [amount, met, "remaining"];
                let progress = self.progress(entries, at.path.as_str(), (keys, unit));
                self.group(entries, at, (group, &keys));
                Some(Said::Progress(progress))
            }
            (Takes::Number(unit, least), Json::Whole(_) | Json::OtherNumber) => self
                .number(json, &at.path, (unit, least))
                .map(crate::answer::Span::exact)
                .map(Said::Numbers),
            (Takes::KnownNumber(unit), Json::Whole(_) | Json::OtherNumber) => self
                .number(json, &at.path, (unit, 0))
                .map(crate::answer::Span::exact)
                .map(Said::Numbers),
            (Takes::Figure(unit), Json::Whole(_) | Json::OtherNumber | Json::Object(_)) => {
                self.figure(json, &at.path, unit).map(Said::Numbers)
            }
            (Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_), Json::Bool(yes)) => {
                Some(Said::YesNo(*yes))
            }
            (Takes::KnownYesNoOr(word), Json::Text(text)) if text == word => Some(Said::Word(word)),
            (Takes::Word(words) | Takes::Choice(words), Json::Text(text)) => {
                self.word(row, words, (text, &at.path)).map(Said::Word)
            }
            (Takes::List(words), Json::List(items)) => {
                Some(Said::Words(self.words(items, words, &at.path)))
            }
            (Takes::Date, Json::Text(text)) => self.date(text, &at.path).map(Said::Day),
            (Takes::MonthDay, Json::Text(text)) => self.month_day(text, &at.path),
            (Takes::Text, Json::Text(text)) => {
                (!text.trim().is_empty()).then(|| Said::Text(text.clone()))
            }
            _ => {
                self.wrong_type(&at.path, json, expected(row));
                None
            }
        }
    }

    fn word(
        &mut self,
        row: &Row,
        words: Words,
        (text, path): (&str, &str),
    ) -> Option<&'static str> {
        let found = words.find(text);
        if found.is_none() {
            self.report(
                path,
                if row.field == Field::State {
                    ProblemCode::NotAState
                } else {
                    ProblemCode::NotOneOf {
                        allowed: words.iter().collect(),
                    }
                },
            );
        }
        found
    }

    fn words(&mut self, items: &[Json], words: Words, path: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let path = join(path, &place.to_string());
            let Json::Text(text) = item else {
                self.wrong_type(&path, item, vec![Expected::Text]);
                continue;
            };
            match words.find(text) {
                Some(word) if found.contains(&word) => {}
                Some(word) => found.push(word),
                None => self.report(
                    &path,
                    ProblemCode::NotOneOf {
                        allowed: words.iter().collect(),
                    },
                ),
            }
        }
        found
    }

    fn date(&mut self, text: &str, path: &str) -> Option<Date> {
        let Ok(date) = text.parse::<Date>() else {
            self.report(path, ProblemCode::NotADate);
            return None;
        };
        if !(2000..=2100).contains(&date.year()) {
            let (least, most) = DAYS;
            self.report(path, ProblemCode::DateOutOfRange { least, most });
            return None;
        }
        Some(date)
    }

    fn month_day(&mut self, text: &str, path: &str) -> Option<Said> {
        if month_and_day(text).is_none() {
            self.report(path, ProblemCode::NotAMonthAndDay);
            return None;
        }
        Some(Said::Text(text.to_owned()))
    }

    pub(super) fn report(&mut self, path: &str, code: ProblemCode) {
        self.problems.push(Problem {
            path: path.to_owned(),
            code,
        });
    }

    fn wrong_type(&mut self, path: &str, json: &Json, expected: Vec<Expected>) {
        let code = match json {
            Json::TooDeep => ProblemCode::NestedTooDeep,
            Json::Null
            | Json::Bool(_)
            | Json::Whole(_)
            | Json::OtherNumber
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => ProblemCode::WrongType { expected },
        };
        self.report(path, code);
    }
}

/// Returns the month and the day of a text such as `07-01`, which every year must have.
pub(super) fn month_and_day(text: &str) -> Option<(i8, i8)> {
    // 2001 has no leap day, so a day of it is a day of every year.
    let date = format!("2001-{text}").parse::<Date>().ok()?;
    Some((date.month(), date.day()))
}

fn kind_in(entries: &BTreeMap<String, Json>) -> Option<Kind> {
    match entries.get(Field::Kind.row().key) {
        Some(Json::Text(word)) => Kind::of(word),
        _ => None,
    }
}

/// Returns the types that a row takes.
fn expected(row: &Row) -> Vec<Expected> {
    let mut expected = match row.takes {
        Takes::Group(_) | Takes::Progress { .. } => vec![Expected::Object],
        Takes::Number(unit, _) | Takes::KnownNumber(unit) => vec![unit.expected()],
        Takes::Figure(unit) => vec![unit.expected(), Expected::Span],
        Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_) => vec![Expected::YesNo],
        Takes::List(_) => vec![Expected::List],
        Takes::Word(_) | Takes::Choice(_) | Takes::Date | Takes::MonthDay | Takes::Text => {
            vec![Expected::Text]
        }
    };
    if row.lack != Lack::Never && !matches!(row.takes, Takes::Text) {
        expected.push(Expected::None);
    }
    expected
}
