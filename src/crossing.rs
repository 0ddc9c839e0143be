//! One crossing of the boundary: what a person has typed goes in, and everything that a page shows comes out.

use serde::Serialize;

use crate::answer::Span;
use crate::check::Check;
use crate::check::diagnosis::{CodeList, Diagnosis, DiagnosisProblem, read_diagnosis_code};
use crate::clinic::packages::{Packages, cheapest};
use crate::clinic::{Offer, check_configuration, under};
use crate::date::Date;
use crate::estimate::compare::{Way, with_way};
use crate::estimate::per_visit::{PerVisit, per_visit};
use crate::estimate::unlikely::{Unlikely, unlikely};
use crate::estimate::{Estimate, Glance, check_of, estimate, glance};
use crate::interview::{self, ClinicCard, Interview, Visitor};
use crate::request::json::Json;
use crate::request::kind::{Kind, Payer};
use crate::request::problem::Problem;
use crate::request::table::Field;
use crate::request::typed::cells::Cell;
use crate::request::typed::{Echo, Typed, read_typed};
use crate::request::units::units;
use crate::request::words::Cause;
use crate::request::{Answers, Place, Request};
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
    /// The day on which the plan year of the first visit begins, where what was said of this one counts no longer then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_plan_year: Option<Date>,
    /// How many answers were given.
    pub answered: u32,
    /// Who pays, by the kind of the insurance; absent where none is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// The kind of insurance whose denial it would be: whoever has none can be denied what the insurance of an injury pays. Absent where
    /// there is nobody to deny anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denied_by: Option<Kind>,
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
    /// What a visit costs whatever the clinic's charge is, where only that is lacking; absent where nothing is known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_visit: Option<PerVisit>,
    /// Which card comes next.
    pub interview: Interview,
    /// What the clinic has answered, by path, whether or not the person says otherwise.
    #[serde(skip_serializing_if = "Sorted::is_empty")]
    pub presets: Sorted<String, String>,
    /// The cheapest way to pay with the clinic's packages; absent where no package saves anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packages: Option<Packages>,
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
    answer_at(&Json::Null, texts, today, codes)
}

/// Answers what was typed on the page of a clinic, by its configuration, which may be anything: what is wrong with it is left out. What
/// the clinic has answered stands under what the person types.
#[must_use]
pub fn answer_at(
    configuration: &Json,
    texts: &Json,
    today: &str,
    codes: Option<CodeList<'_>>,
) -> Answer {
    let (own_request, own) = interview::split(texts);
    let clinic = check_configuration(configuration).clinic;
    let offer = offer(&clinic, &own);
    let presets = offer.answers(kind_in(&own_request));
    let request = under(&own_request, &presets);
    let typed = read_typed(&request, today);
    let (estimate, packages) = priced(&typed, &offer, codes).unzip();
    let without_charge = check_without_charge(&request, &typed, (today, codes));
    let check = estimate.as_ref().map(|estimate| &estimate.coverage.check);
    let check = check.or(without_charge.as_deref());
    let interview = interview::interview((&request, &own), &typed, estimate.as_deref(), check);
    let visitor = Visitor {
        typed: &own_request,
        own: &own,
        presets: &presets,
        estimate: estimate.as_deref(),
    };
    let code = typed.answers.text(Field::DiagnosisCode);
    Answer {
        diagnosis: code.map(|code| read_diagnosis_code(code, codes).into()),
        payer: typed.answers.choice::<Kind>(Field::Kind).map(Kind::payer),
        denied_by: denied_by(&typed.answers),
        units: typed.answers.count(Field::Minutes).map(units),
        weeks: weeks(&typed),
        unlikely: slips(&typed, today),
        interview: interview::at_the_clinic(interview, &offer, &visitor),
        answered: answered(&typed, &own_request, &presets),
        per_visit: without_charge
            .as_ref()
            .and_then(|_| per_visit(&typed.answers)),
        coverage: without_charge,
        estimate,
        request: typed.json,
        echoes: typed.echoes,
        cells: typed.cells,
        problems: typed.problems,
        needed: typed.needed,
        assumed: typed.assumed,
        new_plan_year: typed.new_plan_year,
        presets,
        packages: packages.flatten(),
    }
}

/// Answers what was typed on the page of a clinic with the first figure alone, for whoever is still typing; nothing where an answer that is
/// required is not there.
#[must_use]
pub fn glance_at(
    configuration: &Json,
    texts: &Json,
    today: &str,
    codes: Option<CodeList<'_>>,
) -> Option<Glance> {
    let (request, own) = interview::split(texts);
    let clinic = check_configuration(configuration).clinic;
    let presets = offer(&clinic, &own).answers(kind_in(&request));
    let typed = read_typed(&under(&request, &presets), today);
    Some(glance(&typed.request?, codes))
}

/// What the clinic offers to who has chosen on the cards about it.
fn offer<'a>(clinic: &'a Json, own: &'a Json) -> Offer<'a> {
    let chosen = |card| interview::chosen(own, card);
    Offer::of(
        clinic,
        chosen(ClinicCard::Service),
        chosen(ClinicCard::Insurer),
    )
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
    Some(Box::new(check_of(&request, codes)))
}

fn denied_by(answers: &Answers) -> Option<Kind> {
    match answers.choice(Field::Kind)? {
        Kind::None => match answers.choice(Field::Cause)? {
            Cause::Job => Some(Kind::WorkersCompensation),
            Cause::MotorVehicle => Some(Kind::AutoPip),
            Cause::Other => None,
        },
        kind => Some(kind),
    }
}

fn kind_in(texts: &Json) -> &str {
    let kind = || {
        let texts = texts.as_object()?;
        texts.get(&Place::from(Field::Kind).path())?.as_text()
    };
    kind().unwrap_or_default()
}

/// Returns how many answers the person themselves has given.
fn answered(typed: &Typed, own: &Json, presets: &Sorted<String, String>) -> u32 {
    if presets.is_empty() {
        typed.answered
    } else {
        // No answer that is counted hangs on the day.
        read_typed(own, "").answered
    }
}

/// Returns what the course costs, and what is to be bought of the clinic's packages, where the answers that are required are there.
fn priced(
    typed: &Typed,
    offer: &Offer<'_>,
    codes: Option<CodeList<'_>>,
) -> Option<(Box<Estimate>, Option<Packages>)> {
    let request = typed.request.as_ref()?;
    let mut estimate = Box::new(estimate(request, codes));
    let packages = with_packages(&mut estimate, request, offer);
    Some((estimate, packages))
}

/// Returns the answers that most often are a slip.
fn slips(typed: &Typed, today: &str) -> Vec<Unlikely> {
    let request = typed.request.as_ref();
    let slips = request.map(|request| unlikely(request, today.parse().ok()));
    slips.unwrap_or_default()
}

/// Sets the clinic's packages beside the other ways to pay, where they save something, and returns what is to be bought.
fn with_packages(
    estimate: &mut Estimate,
    request: &Request,
    offer: &Offer<'_>,
) -> Option<Packages> {
    let single = request.cash_rate.unwrap_or(request.billed_charge);
    let found = cheapest(&offer.packages(), single, request.course.visits)?;
    let way = (Way::Package, found.patient_pays());
    let ways = std::mem::take(&mut estimate.options);
    estimate.options = with_way(ways, way, request.account().as_ref());
    let is_open = |way: Way| way == Way::Package || estimate.shown.open_ways.contains(&way);
    let open = estimate.options.iter().map(|way| way.option);
    estimate.shown.open_ways = open.filter(|way| is_open(*way)).collect();
    Some(found)
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
