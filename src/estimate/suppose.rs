//! What a course costs if something were otherwise than the request says: the price of what the check leaves in doubt.

use super::Between;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::Cents;
use crate::plan::Approval;
use crate::span::case::{Arrangement, Case};
use crate::span::span;

/// Prices the course with every visit uncovered, by the cost model's own rule for such visits.
pub fn if_not_covered(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let mut uncovered: Vec<Case> = Vec::new();
    for case in cases {
        let without = Case {
            arrangement: Arrangement::NoBenefit,
            ..case.clone()
        };
        if !uncovered.contains(&without) {
            uncovered.push(without);
        }
    }
    priced(&uncovered, calendar)
}

/// Prices the course without what the authorization leaves out, if that is any visit of it.
pub fn if_authorized(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let leaves_out = |approval| match approval {
        Approval::EveryVisit => false,
        Approval::FirstVisits(visits) => calendar
            .slots()
            .last()
            .is_some_and(|slot| slot.visit.in_course >= visits),
        Approval::Missing => true,
    };
    if !cases.iter().any(|case| leaves_out(case.approval)) {
        return None;
    }
    let authorized: Vec<Case> = cases
        .iter()
        .map(|case| Case {
            approval: Approval::EveryVisit,
            ..case.clone()
        })
        .collect();
    priced(&authorized, calendar)
}

fn priced(cases: &[Case], calendar: &Calendar) -> Option<Between> {
    let ends = span(cases, calendar)?;
    Some(Between {
        patient_pays: Span {
            low: Cents::at_least_zero(ends.low.pays),
            high: Cents::at_least_zero(ends.high.pays),
        },
    })
}
