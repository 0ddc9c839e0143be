//! What the course costs with insurance: both ends, each with its lines and the answers that give it.

use serde::Serialize;

use crate::adjudicate::Amounts;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::course::{Line, price};
use crate::estimate::given::given;
use crate::estimate::ordinary::far_ends;
use crate::estimate::suppose::{Suppositions, pays};
use crate::money::Cents;
use crate::request::Request;
use crate::request::json::Json;
use crate::span::{Extreme, exact_terms};

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
    pub(super) fn is_settled(&self) -> bool {
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

/// Returns what stands first of what a course costs with insurance, and both ends of it, and nothing else; nothing where that cannot be
/// priced.
pub(crate) fn insured(request: &Request) -> Option<[Span<Cents>; 2]> {
    let suppositions = Suppositions::of(request);
    let ends = pays(&suppositions.as_planned()?);
    let first = far_ends(&suppositions).map_or(ends, |far| pays(&far));
    Some([first, ends])
}

pub(super) fn insurance(
    request: &Request,
    ends: &Span<Extreme>,
    calendars: &Span<Calendar>,
) -> Insurance {
    let visits = request.course.visits;
    let is_one_course = ends.low == ends.high && visits.is_exact();
    Insurance {
        patient_pays: pays(ends),
        low: end(request, &ends.low, &calendars.low, visits.low),
        high: (!is_one_course).then(|| end(request, &ends.high, &calendars.high, visits.high)),
    }
}

fn end(request: &Request, extreme: &Extreme, calendar: &Calendar, visits: u32) -> End {
    let course = price(&exact_terms(&extreme.case), calendar);
    debug_assert_eq!(extreme.pays, course.totals.patient_pays.cents());
    End {
        bound: (!extreme.is_proven()).then(|| Cents::at_least_zero(extreme.bound)),
        visits: course.lines,
        totals: course.totals,
        given: given(request, &extreme.case, visits),
    }
}
