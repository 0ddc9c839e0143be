//! One crossing of the boundary: what a person has typed goes in, and everything that a page shows comes out.

use serde::Serialize;

use crate::answer::Span;
use crate::check::Check;
use crate::check::diagnosis::{CodeList, Diagnosis, DiagnosisProblem, read_diagnosis_code};
use crate::estimate::unlikely::{Unlikely, unlikely};
use crate::estimate::{Estimate, estimate};
use crate::interview::{self, Interview};
use crate::request::Place;
use crate::request::json::Json;
use crate::request::kind::{Kind, Payer};
use crate::request::problem::Problem;
use crate::request::table::Field;
use crate::request::typed::cells::Cell;
use crate::request::typed::{Echo, Typed, read_typed};
use crate::request::units::units;
use crate::sorted::Sorted;

/// What a page shows of what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The request, as it was read.
    pub request: Json,
    /// What was read at each place, and what follows from it elsewhere.
    pub echoes: Sorted<String, Echo>,
    /// What was read of each cell of a plan's summary, by its place.
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    pub cells: Sorted<String, Cell>,
    /// Everything that is wrong, each at its place.
    pub problems: Vec<Problem>,
    /// The places of the answers without which there is no estimate.
    pub needed: Vec<String>,
    /// The places of the answers that are taken for granted because nothing was typed there.
    pub assumed: Vec<String>,
    /// How many answers were given.
    pub answered: u32,
    /// Who pays, by the kind of the insurance; absent where none is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// What the diagnosis code means, or why it means nothing; absent where none is typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnosis: Option<Reading<Diagnosis, DiagnosisProblem>>,
    /// As how many units a visit is billed; absent where its minutes are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<u32>,
    /// How many weeks the visits take; absent where it was not said how many a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<Span<u32>>,
    /// The answers that can be true and most often are a slip.
    pub unlikely: Vec<Unlikely>,
    /// What the course costs; absent where an answer that is required is not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate: Option<Box<Estimate>>,
    /// Whether the visits are covered, where only the clinic's charge is lacking for an estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<Box<Check>>,
    /// Which card comes next.
    pub interview: Interview,
}

/// What a text means, or why it means nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reading<T, E> {
    /// What it means.
    Value(T),
    /// Why it means nothing.
    Problem(E),
}

impl<T, E> From<Result<T, E>> for Reading<T, E> {
    fn from(read: Result<T, E>) -> Self {
        read.map_or_else(Self::Problem, Self::Value)
    }
}

/// Answers what was typed, by the paths of the answers, with the list of diagnosis codes where there is one; today stands for
/// the first visit where none is typed.
#[must_use]
pub fn answer(texts: &Json, today: &str, codes: Option<CodeList<'_>>) -> Answer {
    let (request, own) = interview::split(texts);
    let typed = read_typed(&request, today);
    let estimate = typed
        .request
        .as_ref()
        .map(|request| Box::new(estimate(request, codes)));
    let without_charge = check_without_charge(&request, &typed, (today, codes));
    let check = estimate.as_ref().map(|estimate| &estimate.coverage.check);
    let check = check.or(without_charge.as_deref());
    let code = typed.answers.text(Field::DiagnosisCode);
    Answer {
        diagnosis: code.map(|code| read_diagnosis_code(code, codes).into()),
        payer: typed.answers.choice::<Kind>(Field::Kind).map(Kind::payer),
        units: typed.answers.count(Field::Minutes).map(units),
        weeks: weeks(&typed),
        unlikely: typed
            .request
            .as_ref()
            .map(|request| unlikely(request, today.parse().ok()))
            .unwrap_or_default(),
        interview: interview::interview((&request, &own), &typed, estimate.as_deref(), check),
        coverage: without_charge,
        estimate,
        request: typed.json,
        echoes: typed.echoes,
        cells: typed.cells,
        problems: typed.problems,
        needed: typed.needed,
        assumed: typed.assumed,
        answered: typed.answered,
    }
}

/// Whether visits are covered hangs on no charge, so where nothing else is lacking it is checked at any: at $100.
fn check_without_charge(
    texts: &Json,
    typed: &Typed,
    (today, codes): (&str, Option<CodeList<'_>>),
) -> Option<Box<Check>> {
    let charge = Place::from(Field::BilledCharge).path();
    let (Json::Object(texts), [needed]) = (texts, typed.needed.as_slice()) else {
        return None;
    };
    if *needed != charge {
        return None;
    }
    let mut texts = texts.clone();
    texts.insert(charge, Json::Text("100".to_owned()));
    let request = read_typed(&Json::Object(texts), today).request?;
    Some(Box::new(estimate(&request, codes).coverage.check))
}

/// Returns how many weeks the visits take, where somebody has said how many a week: what is assumed goes into no letter.
fn weeks(typed: &Typed) -> Option<Span<u32>> {
    let a_week = typed.answers.count(Field::VisitsPerWeek)?;
    let path = Place::from(Field::VisitsPerWeek).path();
    let visits = typed.answers.numbers(Field::Visits);
    let weeks = visits.known()?.map(|count| {
        let count = u32::try_from(count).unwrap_or_default();
        count.checked_div(a_week).map_or(0, |whole| {
            whole.saturating_add(u32::from(whole.saturating_mul(a_week) < count))
        })
    });
    (!typed.assumed.contains(&path)).then_some(weeks)
}
