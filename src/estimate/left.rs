//! Whose figures stand in the columns of what is left after each visit.
//!
//! At an end of the span each visit leaves so much of everything. Where a person has said how much there was before the first, that is
//! their own figure less what the visits use; else it is only a bound, which nobody should read as theirs.

use serde::Serialize;

use crate::answer::Answer;
use crate::calendar::Calendar;
use crate::plan::Network;
use crate::progress::ProgressRange;
use crate::request::table::Field;
use crate::request::{Place, Pricing, Request};

/// A column of what is left, by its name in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Left {
    /// Of one person's deductible.
    Deductible,
    /// Of the family's deductible.
    FamilyDeductible,
    /// Of one person's out-of-pocket maximum.
    OutOfPocketMaximum,
    /// Of the family's out-of-pocket maximum.
    FamilyOutOfPocketMaximum,
    /// Of the visits of the plan year.
    Visits,
    /// Of the dollars of the plan year, or of an injury policy.
    Dollars,
    /// Of the dollars for good.
    LifetimeDollars,
    /// Of medical payments coverage.
    MedPay,
}

/// The columns of a health plan; whether it begins again with a plan year stands last.
const OF_A_PLAN: [(Left, Field, bool); 7] = [
    (Left::Deductible, Field::Deductible, true),
    (Left::FamilyDeductible, Field::FamilyDeductible, true),
    (Left::OutOfPocketMaximum, Field::OutOfPocketMaximum, true),
    (Left::FamilyOutOfPocketMaximum, Field::FamilyMaximum, true),
    (Left::Visits, Field::VisitLimit, true),
    (Left::Dollars, Field::DollarLimit, true),
    (Left::LifetimeDollars, Field::LifetimeLimit, false),
];

/// Those of an injury policy, which has no plan years.
const OF_A_POLICY: [(Left, Field, bool); 3] = [
    (Left::Deductible, Field::PipDeductible, false),
    (Left::Dollars, Field::PipLimit, false),
    (Left::MedPay, Field::MedPayLimit, false),
];

/// Returns the columns that hold what the person has said, less what the visits use.
pub(super) fn left(request: &Request, networks: &[Network]) -> Vec<Left> {
    let is_turned = !Calendar::of(&request.course, request.course.visits.high).is_one_plan_year();
    let is_said = |place: Place, is_yearly: bool| {
        said(request, place).is_some_and(|range| {
            let turns = is_yearly && is_turned;
            range.remaining().is_exact() && (!turns || range.amount().is_exact())
        })
    };
    if request.kind.pricing() == Pricing::AutoPip {
        let rows = OF_A_POLICY.iter();
        let rows = rows.filter(|(_, field, yearly)| is_said((*field).into(), *yearly));
        return rows.map(|(column, ..)| *column).collect();
    }
    let everywhere = |field: Field, is_yearly: bool| {
        let mut networks = networks.iter();
        networks.all(|network| is_said((*network, field).into(), is_yearly))
    };
    let rows = OF_A_PLAN.iter();
    let rows = rows.filter(|(_, field, yearly)| everywhere(*field, *yearly));
    rows.map(|(column, ..)| *column).collect()
}

fn said(request: &Request, place: Place) -> Option<ProgressRange> {
    let Answer::Has(progress) = request.answers.progress(place) else {
        return None;
    };
    request.range_of(place, &progress)
}
