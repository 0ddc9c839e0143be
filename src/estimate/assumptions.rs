//! What the estimate takes for granted, so that a person can see it and say otherwise.

use serde::Serialize;

use crate::answer::{Answer, Span};
use crate::calendar::Calendar;
use crate::estimate::given::plain;
use crate::estimate::matters::Matters;
use crate::figures::known_years;
use crate::request::json::Json;
use crate::request::open::{CanBe, Open};
use crate::request::path::Part;
use crate::request::table::{Field, Takes, Unit};
use crate::request::{AuthorizationStatus, BoundSource, Pricing, Request};

/// One thing that is taken for granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Assumption {
    /// A figure that is not known lies between two bounds.
    Unknown {
        /// Its path in the request.
        field: String,
        /// What its numbers count.
        unit: Unit,
        /// The least.
        low: i64,
        /// The greatest.
        high: i64,
        /// Whether the plan may also have no such thing.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        none: bool,
        /// Where the bounds come from.
        source: BoundSource,
    },
    /// A choice that is not known can be any of these.
    UnknownChoice {
        /// Its path in the request.
        field: String,
        /// The choices.
        values: Vec<Json>,
    },
    /// A plain question that was left out has its usual answer.
    Default {
        /// Its path in the request.
        field: String,
        /// The usual answer.
        value: Json,
    },
    /// The federal figures of a year that the course reaches are not known; those of the nearest year are used.
    FigureYearUnknown {
        /// The year whose figures are used.
        known_year: i16,
        /// The year that is not known.
        year: i16,
    },
    /// An authorization that was asked for is given.
    AuthorizationPending {
        /// Its path in the request.
        field: &'static str,
    },
    /// No authorization is missing.
    AuthorizationUnknown {
        /// Its path in the request.
        field: &'static str,
    },
    /// As many visits are approved as are planned.
    ApprovedVisitsUnknown {
        /// Their path in the request.
        field: &'static str,
    },
}

/// Returns everything that is taken for granted where these answers are open, as far as it can change the number.
#[must_use]
pub fn assumptions(request: &Request, open: &[Open], calendar: &Calendar) -> Vec<Assumption> {
    let unknown = open
        .iter()
        .filter(|one| request.kind.pricing() != Pricing::Unpriced && !is_said(request, one))
        .map(|one| unknown(request, one));
    let matters = Matters::of(request, calendar);
    let usual = request.usual.iter().filter(|place| matters.usual(**place));
    let usual = usual.filter_map(|place| {
        Some(Assumption::Default {
            field: place.path(),
            value: plain(request.answers.said(*place)?),
        })
    });
    let mut assumptions: Vec<Assumption> = unknown.collect();
    assumptions.extend(authorization(request));
    assumptions.extend(figure_year(request, calendar));
    assumptions.extend(usual);
    assumptions
}

fn unknown(request: &Request, open: &Open) -> Assumption {
    let field = open.path();
    match &open.can_be {
        CanBe::Choices(choices) => Assumption::UnknownChoice {
            field,
            values: choices.iter().map(plain).collect(),
        },
        CanBe::Numbers { span, or_none } => Assumption::Unknown {
            field,
            unit: open.place.field.row().unit().unwrap_or(Unit::Count),
            low: span.low,
            high: span.high,
            none: *or_none,
            source: match open.part {
                Part::Amount => request.bound(open.place).source,
                Part::Met => BoundSource::Answer,
            },
        },
    }
}

/// Returns whether a person has given a figure, if only as a span.
fn is_said(request: &Request, open: &Open) -> bool {
    if let Takes::Progress { .. } = open.place.field.row().takes {
        return match (request.answers.progress(open.place), open.part) {
            (Answer::Has(progress), Part::Amount) => progress.amount.is_some(),
            (Answer::Has(progress), Part::Met) => progress.met.is_some(),
            (Answer::Unknown | Answer::Lacks, _) => false,
        };
    }
    open.place.field != Field::Kind && request.answers.said(open.place).is_some()
}

fn authorization(request: &Request) -> Option<Assumption> {
    let field = "authorization.status";
    if request.kind.pricing() == Pricing::Unpriced || is_refused_claim(request) {
        return None;
    }
    match request.answers.choice(Field::AuthorizationStatus) {
        None => Some(Assumption::AuthorizationUnknown { field }),
        Some(AuthorizationStatus::Pending) => Some(Assumption::AuthorizationPending { field }),
        Some(AuthorizationStatus::Approved) => approved_visits(request),
        Some(AuthorizationStatus::NotRequired | AuthorizationStatus::Missing) => None,
    }
}

/// An approval without a number is priced as one for every visit; it may be for fewer.
fn approved_visits(request: &Request) -> Option<Assumption> {
    let field = "authorization.visits";
    let is_said = request.answers.said(Field::ApprovedVisits).is_some();
    (!is_said).then_some(Assumption::ApprovedVisitsUnknown { field })
}

/// No approval makes a refused claim pay, so none is counted.
fn is_refused_claim(request: &Request) -> bool {
    let is_work = request.kind.pricing() == Pricing::WorkersCompensation;
    is_work && request.answers.yes_no(Field::ClaimAccepted) == Some(false)
}

fn figure_year(request: &Request, calendar: &Calendar) -> Option<Assumption> {
    let course = &request.course;
    let begins = |date| course.plan_year_begins(date);
    let first = begins(course.first_visit);
    let last = calendar
        .slots()
        .last()
        .map_or(first, |slot| begins(slot.date));
    let known: Span<i16> = known_years();
    let beyond = |known_year, year| Assumption::FigureYearUnknown { known_year, year };
    if last > known.high {
        Some(beyond(known.high, last))
    } else if first < known.low {
        Some(beyond(known.low, first))
    } else {
        None
    }
}
