//! The answer to a request.

pub mod assumptions;
pub mod compare;
pub mod given;
pub mod left;
mod limits;
mod matters;
pub mod ordinary;
pub mod per_visit;
pub mod questions;
pub mod shown;
mod sums;
mod suppose;
pub mod unlikely;

use serde::{Serialize, Serializer};

use crate::adjudicate::Amounts;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::check::codes::Verdict;
use crate::check::diagnosis::{CodeList, built_in};
use crate::check::{Check, check_coverage};
use crate::course::{Line, price};
use crate::estimate::assumptions::{Assumption, assumptions};
use crate::estimate::compare::{Way, WayToPay, break_even, ways_to_pay};
use crate::estimate::given::given;
use crate::estimate::matters::Matters;
use crate::estimate::ordinary::{Ordinary, far_ends, ordinary};
use crate::estimate::questions::{Question, asks_first, coverage_first, questions, told_apart};
use crate::estimate::shown::{Shown, Sum, shown};
use crate::figures::{AS_OF, known_years};
use crate::money::Cents;
use crate::request::Request;
use crate::request::json::{Json, to_text};
use crate::request::open::Open;
use crate::request::problem::Problem;
use crate::request::read::read;
use crate::request::table::Field;
use crate::span::case::{Case, cases};
use crate::span::{Extreme, exact_terms};
use suppose::{Suppositions, pays};

/// What a request is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Reply {
    /// What the course costs.
    Estimate(Box<Estimate>),
    /// Everything that is wrong with the request.
    Problems(Vec<Problem>),
}

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

/// Whether the course is covered, and what it costs where that is in doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckedCoverage {
    /// The check.
    #[serde(flatten)]
    pub check: Check,
    /// What the course costs if no visit is covered; absent where coverage is likely, and where nothing can be priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_not_covered: Option<Between>,
    /// What the course costs with insurance if every visit is authorized; present where some are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_authorized: Option<Between>,
    /// What it costs if no visit is covered, however likely that is.
    #[serde(skip)]
    pub(crate) none_covered: Option<Span<Cents>>,
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
}

/// What a patient pays in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// In cents; where it is one amount, that.
    #[serde(serialize_with = "one_or_both")]
    pub patient_pays: Span<Cents>,
}

/// What a patient pays if the insurance covers massage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Insurance {
    /// The least and the greatest that the answers allow.
    pub patient_pays: Span<Cents>,
    /// The course that comes to the least.
    pub low: End,
    /// The course that comes to the greatest; nothing where that is the course of `low`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<End>,
}

impl Insurance {
    /// Returns whether it is one amount, and certainly so.
    fn is_settled(&self) -> bool {
        let is_proven = |end: &End| end.bound.is_none();
        self.patient_pays.is_exact() && is_proven(&self.low) && is_proven(self.high())
    }

    /// Returns the course that comes to the greatest.
    #[must_use]
    pub fn high(&self) -> &End {
        self.high.as_ref().unwrap_or(&self.low)
    }
}

/// One end of the span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct End {
    /// What the patient pays never lies further out than this; present where the search for the end was cut short before that
    /// was certain, so that `totals` may fall short of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Cents>,
    /// A line for each visit.
    pub visits: Vec<Line>,
    /// All lines together.
    pub totals: Amounts,
    /// The answers that give it, as a request.
    pub given: Json,
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

/// Answers a request that may be anything, with the list of diagnosis codes where there is one.
#[must_use]
pub fn reply(json: &Json, codes: Option<CodeList<'_>>) -> Reply {
    match read(json) {
        Ok(request) => Reply::Estimate(Box::new(estimate(&request, codes))),
        Err(problems) => Reply::Problems(problems),
    }
}

/// Answers a request that is one line of JSON, in one line of JSON.
///
/// # Examples
///
/// ```
/// use coverage_estimator::estimate_json;
///
/// let reply = estimate_json("{}");
/// assert!(reply.starts_with(r#"{"problems":[{"path":"course","code":"required"}"#));
/// assert_eq!(estimate_json("?"), r#"{"problems":[{"path":"","code":"notJson"}]}"#);
/// ```
#[must_use]
pub fn estimate_json(request: &str) -> String {
    let reply = Json::from_text(request).map_or_else(
        |unreadable| Reply::Problems(vec![unreadable.into()]),
        |json| reply(&json, built_in()),
    );
    to_text(&with_both_ends(reply))
}

/// A text has no other way to say that both ends are one course.
fn with_both_ends(mut reply: Reply) -> Reply {
    if let Reply::Estimate(estimate) = &mut reply
        && let Some(insurance) = &mut estimate.insurance
    {
        insurance.high.get_or_insert_with(|| insurance.low.clone());
    }
    reply
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
    let Shown { sums, ordinary, .. } = ranked_by(|_, _, _| Vec::new(), request, codes).shown;
    Glance {
        sums,
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
    let asked = told_apart(request, &estimate.questions);
    estimate.shown = shown(request, &estimate);
    estimate.shown.ordinary = estimate
        .insurance
        .as_ref()
        .filter(|_| estimate.shown.leads_with_insurance())
        .and_then(|insured| ordinary(request, &suppositions, insured, &asked));
    estimate.shown.asks_first = asks_first(&asked, estimate.shown.ordinary.as_ref());
    estimate
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

/// Returns what stands first of what a course costs with insurance, and both ends of it, and nothing else; nothing where that cannot be
/// priced.
pub(crate) fn insured(request: &Request) -> Option<[Span<Cents>; 2]> {
    let suppositions = Suppositions::of(request);
    let ends = pays(&suppositions.as_planned()?);
    let first = far_ends(&suppositions).map_or(ends, |far| pays(&far));
    Some([first, ends])
}

/// Returns the check of an estimate alone: no end of the number is searched for it, and nothing is ranked.
pub(crate) fn check_of(request: &Request, codes: Option<CodeList<'_>>) -> Check {
    check_within(request, codes, &cases(request))
}

fn check_within(request: &Request, codes: Option<CodeList<'_>>, cases: &[Case]) -> Check {
    let reach = limits::reach(cases, &request.course);
    check_coverage(request, reach.as_ref(), codes)
}

fn checked_coverage(
    request: &Request,
    codes: Option<CodeList<'_>>,
    suppositions: &Suppositions,
) -> CheckedCoverage {
    let check = check_within(request, codes, &suppositions.cases);
    let between = |patient_pays| Between { patient_pays };
    let is_in_doubt = check.verdict != Verdict::Likely;
    let none_covered = suppositions.none_covered();
    CheckedCoverage {
        if_not_covered: none_covered.filter(|_| is_in_doubt).map(between),
        none_covered,
        if_authorized: suppositions.all_authorized().map(between),
        check,
    }
}

fn insurance(request: &Request, ends: &Span<Extreme>, calendars: &Span<Calendar>) -> Insurance {
    let visits = request.course.visits;
    let is_one_course = ends.low == ends.high && visits.is_exact();
    Insurance {
        patient_pays: pays(ends),
        low: end(request, &ends.low, (&calendars.low, visits.low)),
        high: (!is_one_course).then(|| end(request, &ends.high, (&calendars.high, visits.high))),
    }
}

fn end(request: &Request, extreme: &Extreme, (calendar, visits): (&Calendar, u32)) -> End {
    let course = price(&exact_terms(&extreme.case), calendar);
    debug_assert_eq!(extreme.pays, course.totals.patient_pays.cents());
    End {
        bound: (!extreme.is_proven()).then(|| Cents::at_least_zero(extreme.bound)),
        visits: course.lines,
        totals: course.totals,
        given: given(request, &extreme.case, visits),
    }
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
