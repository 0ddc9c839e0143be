//! The answer to a request.

use serde::Serialize;
use serde_json::Value;

use crate::adjudicate::Money;
use crate::answer::Span;
use crate::assumptions::{Assumption, assumptions};
use crate::calendar::Calendar;
use crate::compare::{Way, WayToPay, break_even, then_cash, ways_to_pay};
use crate::course::{Course, Line, price};
use crate::coverage::{Check, check_coverage};
use crate::figures::{AS_OF, known_years};
use crate::given::given;
use crate::json::Json;
use crate::money::Cents;
use crate::possibilities::{Case, cases};
use crate::problem::{Mistake, Problem};
use crate::questions::{Question, coverage_first, open_answers, questions};
use crate::request::Request;
use crate::request::check::check;
use crate::span::{Extreme, exact_terms, span};

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
    pub coverage: Check,
}

/// What a patient pays in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Price<T = Cents> {
    /// In cents.
    pub patient_pays: T,
}

/// What a patient pays if the insurance covers massage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Insurance {
    /// The least and the greatest that the answers allow.
    pub patient_pays: Span<Cents>,
    /// The course that comes to the least.
    pub low: End,
    /// The course that comes to the greatest.
    pub high: End,
}

/// One end of the span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct End {
    /// What the patient pays never lies further out than this; present where the search for the end was cut short
    /// before that was certain, so that `totals` may fall short of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bound: Option<Cents>,
    /// A line for each visit.
    pub visits: Vec<Line>,
    /// All lines together.
    pub totals: Money,
    /// The answers that give it, as a request.
    pub given: Value,
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

/// Answers a request that may be anything.
#[must_use]
pub fn reply(json: &Json) -> Reply {
    match check(json) {
        Ok(request) => Reply::Estimate(Box::new(estimate(&request))),
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
        |_| {
            Reply::Problems(vec![Problem {
                path: String::new(),
                mistake: Mistake::NotJson,
            }])
        },
        |json| reply(&json),
    );
    // Nothing in a reply can fail to be written: its keys are texts and its numbers whole.
    serde_json::to_string(&reply).unwrap_or_default()
}

/// Prices a course by every way of paying.
#[must_use]
pub fn estimate(request: &Request) -> Estimate {
    let calendar = Calendar::of(&request.course, &request.coverage);
    let cases = cases(request);
    let ends = span(&cases, &calendar);
    let courses = ends.as_ref().map(|ends| Span {
        low: price(&exact_terms(&ends.low.case), &calendar),
        high: price(&exact_terms(&ends.high.case), &calendar),
    });
    let visits = request.course.visits;
    let cash_rate = request.charges.cash_rate;
    let cash = cash_rate.map(|rate| Price {
        patient_pays: rate.times(visits),
    });
    let prices = prices(&cases, &calendar, ends.as_ref(), cash);
    let coverage = check_coverage(request, &cases, &calendar);
    let about_money = ends
        .as_ref()
        .map(|ends| questions(&cases, &calendar, ends))
        .unwrap_or_default();
    // Whoever asked for the price alone is asked about nothing else.
    let asks = request.necessity.as_ref().map(|_| coverage.asks());
    Estimate {
        cash,
        billed: Price {
            patient_pays: request.charges.billed_charge.times(visits),
        },
        options: ways_to_pay(&prices, request.account.as_ref()),
        break_even: courses.as_ref().zip(cash_rate).map(|(courses, rate)| Span {
            low: break_even(&courses.low, rate),
            high: break_even(&courses.high, rate),
        }),
        questions: coverage_first(&asks.unwrap_or_default(), about_money),
        assumptions: assumptions(request, &open_answers(&cases), &calendar),
        figures: figures_note(),
        insurance: ends
            .zip(courses)
            .map(|(ends, courses)| insurance(request, &ends, courses)),
        coverage,
    }
}

fn insurance(request: &Request, ends: &Span<Extreme>, courses: Span<Course>) -> Insurance {
    Insurance {
        patient_pays: Span {
            low: courses.low.totals.patient_pays,
            high: courses.high.totals.patient_pays,
        },
        low: end(request, &ends.low, courses.low),
        high: end(request, &ends.high, courses.high),
    }
}

fn end(request: &Request, extreme: &Extreme, course: Course) -> End {
    debug_assert_eq!(extreme.pays, course.totals.patient_pays.cents());
    End {
        bound: (!extreme.is_proven()).then(|| Cents::at_least_zero(extreme.bound)),
        visits: course.lines,
        totals: course.totals,
        given: given(request, &extreme.case),
    }
}

/// Returns what each way to pay comes to, the last only where it differs from the first.
fn prices(
    cases: &[Case],
    calendar: &Calendar,
    insured: Option<&Span<Extreme>>,
    cash: Option<Price>,
) -> Vec<(Way, Span<Cents>)> {
    let pays = |ends: &Span<Extreme>| Span {
        low: Cents::at_least_zero(ends.low.pays),
        high: Cents::at_least_zero(ends.high.pays),
    };
    let mut prices = Vec::new();
    if let Some(insured) = insured {
        prices.push((Way::Insurance, pays(insured)));
    }
    let Some(cash) = cash else {
        return prices;
    };
    prices.push((Way::Cash, Span::exact(cash.patient_pays)));
    if let (Some(insured), Some(then)) = (insured, span(&then_cash(cases), calendar))
        && pays(&then) != pays(insured)
    {
        prices.push((Way::InsuranceThenCash, pays(&then)));
    }
    prices
}

const fn figures_note() -> FiguresNote {
    let years = known_years();
    FiguresNote {
        as_of: AS_OF,
        first_year: years.low,
        last_year: years.high,
    }
}
