//! The gates of single visits: authorization and limits. What they deny is what the price leaves uncovered.

use super::super::codes::{Consequence, Reason, StepName};
use super::super::limits::{Reach, reach};
use super::super::rules::GateRule;
use super::{Gate, Known};
use crate::request::AuthorizationStatus;
use crate::request::table::Field;

impl Known<'_> {
    /// Returns the visits from 1.
    pub(super) fn every_visit(&self) -> Vec<u32> {
        (1..=self.request.course.visits.high).collect()
    }
}

pub(super) fn prior_authorization(known: &Known<'_>, rule: &GateRule) -> Gate {
    let keep = Some(StepName::KeepAuthorizationNumber);
    match known.request.authorization() {
        None => rule.unknown(&["authorization.status"]),
        Some(AuthorizationStatus::NotRequired) => rule.met(),
        Some(AuthorizationStatus::Approved) => rule.met().with_step(keep),
        Some(AuthorizationStatus::Pending) => rule
            .unknown(&[])
            .because(Reason::AuthorizationPending)
            .with_step(Some(StepName::WaitForAuthorization)),
        Some(AuthorizationStatus::Missing) => rule.not_met().denying(known.every_visit()),
    }
}

/// The number of approved visits counts whatever the status, as it does for the price.
pub(super) fn authorized_visits(known: &Known<'_>, rule: &GateRule) -> Gate {
    let approved = known.request.answers.count(Field::ApprovedVisits);
    let planned = known.request.course.visits.high;
    match (approved, known.request.authorization()) {
        (Some(approved), _) if approved < planned => {
            let denied = (approved.saturating_add(1)..=planned).collect();
            let gate = rule.not_met().denying(denied);
            if approved == 0 {
                return gate.otherwise(Consequence::VisitsBeforeApprovalDenied);
            }
            gate
        }
        (Some(_), _) | (None, Some(AuthorizationStatus::Approved)) => rule.met(),
        (None, Some(AuthorizationStatus::NotRequired | AuthorizationStatus::Missing)) => {
            rule.not_applicable()
        }
        // How many are approved is not decided yet, so there is nothing to ask for.
        (None, Some(AuthorizationStatus::Pending)) => rule.unknown(&[]).with_step(None),
        (None, None) => rule.unknown(&["authorization.visits"]).with_step(None),
    }
}

pub(super) fn limits_left(known: &Known<'_>, rule: &GateRule) -> Gate {
    match reach(known.cases, known.calendar) {
        None => rule.not_applicable(),
        Some(Reach::Enough) => rule.met(),
        Some(Reach::Open) => rule.unknown(&[]),
        Some(Reach::Short(consequence, denied)) => {
            rule.not_met().otherwise(consequence).denying(denied)
        }
    }
}
