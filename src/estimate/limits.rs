//! Whether the limits of a plan last for the course, over everything that the answers allow.
//!
//! The span says how many visits they leave covered; which visits are denied is said where the price says it too.

use crate::adjudicate::LineStatus;
use crate::calendar::{Calendar, PlannedCourse};
use crate::check::codes::Consequence;
use crate::check::reach::Reach;
use crate::course::price;
use crate::plan::Approval;
use crate::span::case::{Arrangement, Case, is_settled};
use crate::span::{covered_visits, exact_terms};

/// Returns how far the limits reach; nothing where the insurance has none.
#[must_use]
pub fn reach(cases: &[Case], course: &PlannedCourse) -> Option<Reach> {
    let visits = course.visits.high;
    let covered = covered_visits(cases, &Calendar::of(course, visits))?;
    Some(if covered.low >= visits {
        Reach::Enough
    } else if let Some(denied) = denied(cases, course) {
        short_of(denied, visits)
    } else if covered.high >= visits {
        Reach::Open
    } else if covered.high == 0 {
        short_of((1..=visits).collect(), visits)
    } else if is_gone_at_first(cases, course) {
        Reach::Short(Consequence::SomeVisitsDenied, Vec::new())
    } else {
        Reach::Short(Consequence::LaterVisitsDenied, Vec::new())
    })
}

/// Returns the visits, from 1, that limits leave uncovered, where everything is known of them.
fn denied(cases: &[Case], course: &PlannedCourse) -> Option<Vec<u32>> {
    let calendar = Calendar::of(course, course.visits.high);
    let mut denied = cases.iter().filter(has_limits).map(|case| {
        is_settled(case).then(|| {
            // The gate of the authorization stands apart.
            let authorized = Case {
                approval: Approval::EveryVisit,
                ..case.clone()
            };
            let lines = price(&exact_terms(&authorized), &calendar).lines;
            (1_u32..)
                .zip(lines)
                .filter(|(_, line)| is_past_a_limit(line.status))
                .map(|(visit, _)| visit)
                .collect::<Vec<u32>>()
        })
    });
    let first = denied.next()??;
    denied
        .all(|other| other.as_ref() == Some(&first))
        .then_some(first)
}

/// Returns whether nothing is left in the plan year in which the course begins.
fn is_gone_at_first(cases: &[Case], course: &PlannedCourse) -> bool {
    let whole = Calendar::of(course, course.visits.high);
    let first = whole.plan_years().next().map_or(0, <[_]>::len);
    let first = u32::try_from(first).unwrap_or(0);
    covered_visits(cases, &Calendar::of(course, first)).is_some_and(|covered| covered.high == 0)
}

fn has_limits(case: &&Case) -> bool {
    match case.arrangement {
        Arrangement::CostSharing(_) | Arrangement::AutoPip(_) => true,
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => false,
    }
}

fn short_of(denied: Vec<u32>, visits: u32) -> Reach {
    let consequence = match denied.first() {
        None => return Reach::Enough,
        Some(_) if u32::try_from(denied.len()) == Ok(visits) => Consequence::EveryVisitDenied,
        Some(1) => Consequence::SomeVisitsDenied,
        Some(_) => Consequence::LaterVisitsDenied,
    };
    Reach::Short(consequence, denied)
}

const fn is_past_a_limit(status: LineStatus) -> bool {
    match status {
        LineStatus::VisitLimitReached
        | LineStatus::DollarLimitReached
        | LineStatus::LifetimeLimitReached => true,
        LineStatus::Covered | LineStatus::NotAuthorized | LineStatus::NotCovered => false,
    }
}
