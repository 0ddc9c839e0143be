//! What a person has typed or chosen, by the path of each answer, read once: by the row of the table.
//!
//! Nothing that is typed wrong takes the rest away. It is a problem at its place, and counts as not known; only where
//! an answer is required is there no request.

pub mod cells;
mod echo;
mod open;
mod place;
pub mod plain;
pub mod spans;
pub mod texts;
mod value;
pub(crate) mod written;

use super::anew::at_any_charge;
use super::json::Json;
use super::path::join;
use super::problem::{Expected, Problem, ProblemCode};
use super::read::{read_answers, request_of};
use super::table::{Absent, Field, Takes, Unit};
use super::{Answers, Place, Request};
use crate::answer::Span;
use crate::date::Date;
use crate::progress::Progress;
use crate::sorted::Sorted;
use cells::{Cell, CellPlace};
pub use echo::Echo;
use echo::rest;
use open::Open;
pub use place::row_at;
use place::{Aim, aim, at, put, take};
use spans::Figure;
use value::{Meaning, meaning};

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
        Json::Object(texts) => {
            for (path, text) in texts.iter() {
                reader.text(path, text, kind_of(texts));
            }
            reader.move_over();
            reader.read_cells(kind_of(texts));
            reader.today = today;
            reader.take_for_granted();
            reader.close();
        }
        Json::Null => {}
        _ => reader.report("", wrong_type(Expected::Object)),
    }
    reader.finish()
}

#[derive(Default)]
struct Reader<'a> {
    json: Json,
    today: &'a str,
    problems: Vec<Problem>,
    echoes: Sorted<String, Echo>,
    assumed: Vec<String>,
    answered: u32,
    open: Vec<Open<'a>>,
    /// Figures that belong to another answer: where each was typed, and where it belongs.
    moved: Vec<(&'a str, String, Figure, Unit)>,
    cell_texts: Vec<(&'a str, CellPlace, &'a str)>,
    cells: Sorted<String, Cell>,
}

impl<'a> Reader<'a> {
    fn text(&mut self, path: &'a str, json: &'a Json, kind: Option<&str>) {
        let text = match json {
            Json::Null => return,
            Json::Text(text) => text.trim(),
            _ => return self.report(path, wrong_type(Expected::Text)),
        };
        if text.is_empty() {
            return;
        }
        if let Some(place) = CellPlace::at(path) {
            return self.cell_texts.push((path, place, text));
        }
        let Some(aim) = aim(path) else {
            return self.report(path, ProblemCode::UnknownKey);
        };
        if !aim.is_of(kind) {
            return;
        }
        match meaning(&aim, text) {
            Ok(said) => self.said(path, aim, said),
            Err(problem) => self.report(path, ProblemCode::Text(problem)),
        }
    }

    fn said(&mut self, path: &'a str, aim: Aim, said: Meaning) {
        match said {
            Meaning::Unknown => {}
            Meaning::Value(value) => self.give(path, value),
            Meaning::NoneAround => {
                let around = path.rsplit_once('.').map_or(path, |(around, _)| around);
                self.give(around, none());
            }
            Meaning::Figure(figure, unit) if figure.open.is_some() => self.open.push(Open {
                path,
                aim,
                figure,
                unit,
            }),
            Meaning::Figure(figure, unit) => self.figure(path, aim.row.field, figure, unit),
            Meaning::OfTheOther(field, figure, unit) => {
                let network = aim.place().network;
                let other = Place { network, field }.path();
                self.moved.push((path, other, figure, unit));
            }
        }
    }

    fn give(&mut self, path: &str, value: Json) {
        // A plan of which nobody knows the kind has a word in the request; an answer it is not.
        let is_known = !matches!(&value, Json::Text(word) if word == "unknown");
        let is_answer = put(&mut self.json, path, value) && is_known;
        self.answered = self.answered.saturating_add(u32::from(is_answer));
    }

    fn figure(&mut self, path: &str, field: Field, figure: Figure, unit: Unit) {
        self.echoes
            .insert(path.to_owned(), Echo::said(figure, unit));
        let is_plans = field == Field::PlanShare;
        let span = if is_plans {
            rest(figure.span)
        } else {
            figure.span
        };
        self.give(path, plain_number(span));
    }

    /// Gives each figure that was typed at the place of another answer to the one that it belongs to, unless that has one; where
    /// it was typed there is then none. "None" gives way: who writes a percentage where a copay belongs has said that there is no
    /// percentage only because they took it for the copay.
    fn move_over(&mut self) {
        let moved = std::mem::take(&mut self.moved);
        let (taken, free): (Vec<_>, Vec<_>) = moved.into_iter().partition(|(_, other, ..)| {
            self.is_given(other) && at(&self.json, other) != Some(&none())
        });
        for (path, other, ..) in taken {
            self.report(path, ProblemCode::BelongsTo { other });
        }
        for (path, other, figure, unit) in free {
            let echo = Echo::said(figure, unit);
            self.give(&other, plain_number(figure.span));
            let typed_at = Some(path.to_owned());
            self.echoes.insert(
                other.clone(),
                Echo {
                    typed_at,
                    ..echo.clone()
                },
            );
            if at(&self.json, path).is_none() {
                put(&mut self.json, path, none());
                let belongs_to = Some(other);
                self.echoes
                    .insert(path.to_owned(), Echo { belongs_to, ..echo });
            }
        }
    }

    fn is_given(&self, path: &str) -> bool {
        at(&self.json, path).is_some() || self.open.iter().any(|open| open.path == path)
    }

    /// Ends what was left open.
    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        for turn in Open::TURNS {
            for one in open.iter().filter(|one| one.turn() == turn) {
                let figure = one.close(&read_answers(&self.json).0);
                self.figure(one.path, one.aim.row.field, figure, one.unit);
            }
        }
    }

    /// Where nothing is typed that can be read, the first visit is today, and there is one a week.
    fn take_for_granted(&mut self) {
        let usual = [
            ("course.firstVisit", Json::Text(self.today.to_owned())),
            ("course.visitsPerWeek", Json::Whole(1)),
        ];
        for (path, value) in usual {
            let is_taken = self.assumed.iter().any(|taken| taken == path);
            if !is_taken && at(&self.json, path).is_none() {
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
        let (answers, new_plan_year) = self.begin_anew(answers);
        let request = lacking.is_empty().then(|| request_of(answers.clone()));
        Typed {
            new_plan_year,
            request: request.flatten(),
            answers,
            json: self.json,
            problems: self.problems,
            needed: lacking.into_iter().map(|problem| problem.path).collect(),
            echoes: self.echoes,
            cells: self.cells,
            assumed: self.assumed,
            answered: self.answered,
        }
    }

    /// What is met, used and left is said of the plan year of today, whoever says it. Where the first visit is in a later one, a request
    /// means that one.
    fn begin_anew(&mut self, answers: Answers) -> (Answers, Option<Date>) {
        let (Ok(today), Some(request)) = (self.today.parse(), at_any_charge(&answers)) else {
            return (answers, None);
        };
        let Some(start) = request.begins_anew(today) else {
            return (self.go_on_anew(&request, answers), None);
        };
        let yearly = request.yearly();
        let said = |place: &Place| answers.progress(*place).known().copied();
        let other: Vec<_> = yearly
            .filter(|(place, now)| said(place) != Some(*now))
            .collect();
        for (place, progress) in &other {
            self.write_anew(*place, progress);
        }
        take(&mut self.json, &Place::from(Field::SharedLimitUsed).path());
        let is_news = other.iter().any(|(place, _)| said(place).is_some());
        let answers = read_answers(&self.json).0;
        (answers, is_news.then_some(start))
    }

    /// Where the course goes on into the next plan year, what is left then is no less for being all met today.
    fn go_on_anew(&mut self, request: &Request, answers: Answers) -> Answers {
        let maxima: Vec<_> = request.maxima_of_next_year().collect();
        if maxima.is_empty() {
            return answers;
        }
        for (place, progress) in &maxima {
            self.write_anew(*place, progress);
        }
        read_answers(&self.json).0
    }

    fn write_anew(&mut self, place: Place, progress: &Progress) {
        let Takes::Progress { amount, met, .. } = place.field.row().takes else {
            return;
        };
        let path = place.path();
        take(&mut self.json, &join(&path, "remaining"));
        let parts = [
            (amount, progress.amount),
            (met, progress.met),
            ("remaining", progress.remaining),
        ];
        for (key, numbers) in parts {
            if let Some(numbers) = numbers {
                put(&mut self.json, &join(&path, key), plain_number(numbers));
            }
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
        let is_mended = !path.is_empty() && take(&mut self.json, path);
        if is_mended {
            self.take_for_granted();
        }
        is_mended
    }

    fn is_told(&self, path: &str) -> bool {
        self.problems.iter().any(|told| told.path == path)
    }

    #[inline(never)] // Called from many places, and seldom: smaller so.
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

fn kind_of(texts: &Sorted<String, Json>) -> Option<&str> {
    match texts.get("coverage.kind") {
        Some(Json::Text(word)) => Some(word.trim()),
        _ => None,
    }
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

const fn object() -> Json {
    Json::Object(Sorted::new())
}

fn wrong_type(expected: Expected) -> ProblemCode {
    ProblemCode::WrongType {
        expected: vec![expected],
    }
}

#[cfg(test)]
mod tests;
