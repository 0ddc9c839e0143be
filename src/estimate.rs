//! The answer to a request.

pub mod assumptions;
pub mod compare;
mod coverage;
pub mod given;
mod insurance;
pub mod left;
mod limits;
mod matters;
pub mod ordinary;
pub mod per_visit;
pub mod questions;
mod reply;
pub mod shown;
mod sums;
mod suppose;
pub mod unlikely;

use serde::{Serialize, Serializer};

use crate::answer::Span;
use crate::check::diagnosis::CodeList;
use crate::estimate::assumptions::{Assumption, assumptions};
use crate::estimate::compare::{Way, WayToPay, break_even, ways_to_pay};
use crate::estimate::coverage::checked_coverage;
use crate::estimate::insurance::insurance;
use crate::estimate::matters::Matters;
use crate::estimate::ordinary::{Ordinary, ordinary};
use crate::estimate::questions::{Question, asks_first, coverage_first, questions, told_apart};
use crate::estimate::shown::{Shown, Sum, shown};
use crate::estimate::suppose::Suppositions;
use crate::figures::{AS_OF, known_years};
use crate::money::Cents;
use crate::request::Request;
use crate::request::open::Open;
use crate::request::table::Field;
use crate::span::Extreme;

pub use coverage::CheckedCoverage;
pub(crate) use coverage::check_of;
pub(crate) use insurance::insured;
pub use insurance::{End, Insurance};
pub use reply::{Reply, estimate_json, reply};

/// What a course costs by every way of paying, and what that rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// With insurance, if it covers massage; absent where nothing is paid by a rule that can be priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance: Option<Insurance>,
    /// At the clinic's cash rate; absent where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cash: Option<Price>,
    /// If every claim were denied.
    pub billed: Price,
    /// The ways to pay, cheapest first.
    pub options: Vec<WayToPay>,
    /// The visit from which insurance costs no more than the cash rate, at each end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub break_even: Option<Span<Option<u32>>>,
    /// What to ask first.
    pub questions: Vec<Question>,
    /// What is taken for granted.
    pub assumptions: Vec<Assumption>,
    /// How current the figures are.
    pub figures: FiguresNote,
    /// Whether it is covered at all.
    pub coverage: CheckedCoverage,
    /// What stands first.
    pub shown: Shown,
}

/// What a patient pays between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Between {
    /// In cents.
    pub patient_pays: Span<Cents>,
}

/// What stands first of an estimate, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Glance {
    /// What the patient pays; then, where it differs, what they pay if coverage goes the other way.
    pub sums: Vec<Sum>,
    /// What that comes to while the limits that nobody knows are far; absent where it says no more than the first sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinary: Option<Between>,
    /// Whether the course is one visit, so that nothing is to be said of each or of all of them.
    pub is_one_visit: bool,
}

/// What a patient pays in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// In cents; where it is one amount, that.
    #[serde(serialize_with = "one_or_both")]
    pub patient_pays: Span<Cents>,
}

/// How current the figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FiguresNote {
    /// The day on which they were last checked.
    pub as_of: &'static str,
    /// The first year that is known.
    pub first_year: i16,
    /// The last.
    pub last_year: i16,
}

/// Prices a course by every way of paying, and checks it with the list of diagnosis codes where there is one.
#[must_use]
pub fn estimate(request: &Request, codes: Option<CodeList<'_>>) -> Estimate {
    ranked_by(questions, request, codes)
}

/// Returns what stands first of an estimate. Nothing is ranked for it, which is nearly all of an estimate's time where much is open, so
/// that it can be asked for at every key.
#[must_use]
pub fn glance(request: &Request, codes: Option<CodeList<'_>>) -> Glance {
    let shown = ranked_by(|_, _, _| Vec::new(), request, codes).shown;
    let Shown { sums, ordinary, .. } = shown;
    Glance {
        sums,
        is_one_visit: shown.is_one_visit,
        ordinary: ordinary.map(|Ordinary { patient_pays, .. }| Between { patient_pays }),
    }
}

/// Returns the open answers in the order in which to ask for them.
type Ranking = fn(&Request, &[Open], &Span<Extreme>) -> Vec<Question>;

fn ranked_by(rank: Ranking, request: &Request, codes: Option<CodeList<'_>>) -> Estimate {
    let suppositions = Suppositions::of(request);
    let ends = suppositions.as_planned();
    let each = |rate: Cents| request.course.visits.map(|visits| rate.times(visits));
    let cash = request.cash_rate.map(each);
    let insurance = ends
        .as_ref()
        .map(|ends| insurance(request, ends, &suppositions.calendars));
    let insured = insurance.as_ref().map(|insurance| insurance.patient_pays);
    let prices = prices(&suppositions, insured, cash);
    let coverage = checked_coverage(request, codes, &suppositions);
    let open = request.open();
    let about_money = ends
        .as_ref()
        .map(|ends| rank(request, &open, ends))
        .unwrap_or_default();
    // Whoever asked for the price alone is asked about nothing else.
    let asks = request
        .answers
        .said(Field::Necessity)
        .map(|_| coverage.check.asks());
    let mut estimate = Estimate {
        shown: Shown::default(),
        cash: cash.map(|patient_pays| Price { patient_pays }),
        billed: Price {
            patient_pays: each(request.billed_charge),
        },
        options: ways_to_pay(&prices, request.account().as_ref()),
        break_even: insurance
            .as_ref()
            .zip(request.cash_rate)
            .map(|(insurance, rate)| Span {
                low: break_even(&insurance.low.visits, rate),
                high: break_even(&insurance.high().visits, rate),
            }),
        questions: coverage_first(&asks.unwrap_or_default(), about_money),
        assumptions: assumptions(
            request,
            &that_matter(request, open, &suppositions, insurance.as_ref()),
            &suppositions.calendars.high,
        ),
        figures: figures_note(),
        insurance,
        coverage,
    };
    estimate.shown = shown_first(request, &estimate, &suppositions);
    estimate
}

fn shown_first(request: &Request, estimate: &Estimate, suppositions: &Suppositions) -> Shown {
    let mut shown = shown(request, estimate);
    let asked = told_apart(request, &estimate.questions);
    shown.ordinary = estimate
        .insurance
        .as_ref()
        .filter(|_| shown.leads_with_insurance())
        .and_then(|insured| ordinary(request, suppositions, insured, &asked));
    shown.asks_first = asks_first(&asked, shown.ordinary.as_ref());
    shown
}

/// Returns the open answers that can change the number: none, where it is the same whatever they are.
fn that_matter(
    request: &Request,
    open: Vec<Open>,
    suppositions: &Suppositions,
    insurance: Option<&Insurance>,
) -> Vec<Open> {
    let matters = Matters::of(request, &suppositions.calendars.high);
    let is_settled = insurance.is_some_and(Insurance::is_settled);
    open.into_iter()
        .filter(|one| !is_settled && matters.unknown(one))
        .collect()
}

/// Returns what each way to pay comes to, the last only where it differs from the first.
fn prices(
    suppositions: &Suppositions,
    insured: Option<Span<Cents>>,
    cash: Option<Span<Cents>>,
) -> Vec<(Way, Span<Cents>)> {
    let then_cash = cash.and_then(|_| suppositions.then_cash());
    let ways = [
        (Way::Insurance, insured),
        (Way::Cash, cash),
        (
            Way::InsuranceThenCash,
            then_cash.filter(|then| Some(*then) != insured),
        ),
    ];
    ways.into_iter()
        .filter_map(|(way, price)| Some((way, price?)))
        .collect()
}

/// A price over one number of visits is one amount; over a span of them, both ends.
fn one_or_both<S: Serializer>(span: &Span<Cents>, serializer: S) -> Result<S::Ok, S::Error> {
    if span.is_exact() {
        span.low.serialize(serializer)
    } else {
        span.serialize(serializer)
    }
}

const fn figures_note() -> FiguresNote {
    let years = known_years();
    FiguresNote {
        as_of: AS_OF,
        first_year: years.low,
        last_year: years.high,
    }
}
