//! The gates of single visits: authorization and limits. What they deny is what the price leaves uncovered.

use super::super::codes::{Consequence, Reason, SettledBy, StepName};
use super::super::kind::Kind;
use super::super::reach::Reach;
use super::super::rules::gates::GateRule;
use super::{Gate, Known};
use crate::request::AuthorizationStatus;
use crate::states::{FreeVisits, free_visits};

const STATUS: &str = "authorization.status";
const VISITS: &str = "authorization.visits";

impl Known<'_> {
    /// Returns the visits that need no authorization by the law of the state.
    pub(in crate::check) fn free_visits(&self) -> Option<&'static FreeVisits> {
        free_visits(self.state()).filter(|_| self.kind == Kind::WorkersCompensation)
    }
}

pub(super) fn prior_authorization(known: &Known<'_>, rule: &GateRule) -> Gate {
    let keep = Some(StepName::KeepAuthorizationNumber);
    match (known.request.authorization(), known.free_visits()) {
        (Some(AuthorizationStatus::NotRequired), _) => rule.met(),
        (Some(AuthorizationStatus::Approved), _) => rule.met().with_step(keep),
        (_, Some(free)) => after_free_visits(known, (rule, free)),
        (Some(AuthorizationStatus::Pending), None) => rule
            .unknown(&[])
            .because(Reason::AuthorizationPending)
            .with_step(Some(StepName::WaitForAuthorization)),
        (Some(AuthorizationStatus::Missing), None) => rule.not_met().denying(known.every_visit()),
        (None, None) => rule.unknown(&[STATUS]),
    }
}

/// The first visits need none, whatever was asked for; those after them do, and the step is to ask before each that does.
fn after_free_visits(known: &Known<'_>, (rule, free): (&GateRule, &'static FreeVisits)) -> Gate {
    let planned = known.planned();
    let gate = if planned <= free.visits {
        rule.met()
    } else {
        match known.request.authorization() {
            Some(AuthorizationStatus::Missing) => rule
                .not_met()
                .denying((free.visits.saturating_add(1)..=planned).collect()),
            None => rule.unknown(&[STATUS]),
            Some(_) => rule.unknown(&[]),
        }
    };
    gate.with_step(None)
        .otherwise(Consequence::LaterVisitsDenied)
        .because(Reason::FirstVisitsNeedNone)
        .by(free.evidence)
}

/// The number of approved visits counts whatever the status, as it does for the price; those that need no approval are none too few.
pub(super) fn authorized_visits(known: &Known<'_>, rule: &GateRule) -> Gate {
    let planned = known.planned();
    let free = known.free_visits().map_or(0, |free| free.visits);
    let authorized = known.approved_visits().map(|approved| approved.max(free));
    if planned <= free {
        return rule.not_applicable().because(Reason::FirstVisitsNeedNone);
    }
    match (authorized, known.request.authorization()) {
        (Some(approved), _) if approved < planned => {
            let denied = (approved.saturating_add(1)..=planned).collect();
            let gate = rule.not_met().denying(denied);
            if approved == 0 {
                return gate.otherwise(Consequence::VisitsBeforeApprovalDenied);
            }
            gate
        }
        (Some(_), _) => rule.met(),
        (None, Some(AuthorizationStatus::Approved)) if known.is_approved_without_limit() => {
            rule.met()
        }
        (None, Some(AuthorizationStatus::NotRequired | AuthorizationStatus::Missing)) => {
            rule.not_applicable()
        }
        // How many are approved is not decided yet, so there is nothing to ask for.
        (None, Some(AuthorizationStatus::Pending)) => rule.unknown(&[]).with_step(None),
        // An approval for fewer visits than are planned is common.
        (None, Some(AuthorizationStatus::Approved) | None) => {
            rule.unknown(&[VISITS]).with_step(None)
        }
    }
}

pub(super) fn limits_left(known: &Known<'_>, rule: &GateRule) -> Gate {
    match known.limits {
        None => rule.not_applicable(),
        Some(Reach::Enough) => rule.met(),
        Some(Reach::Open) => rule.unknown(&[]),
        // The plan's own figure says that no visit is left.
        Some(Reach::Short(Consequence::EveryVisitDenied, denied)) => rule
            .refused(SettledBy::Payer, Reason::LimitUsedUp)
            .otherwise(Consequence::EveryVisitDenied)
            .with_step(Some(beyond_the_limit(known.kind)))
            .denying(denied.clone()),
        Some(Reach::Short(consequence, denied)) => {
            let gate = rule.not_met().otherwise(*consequence);
            let gate = gate.denying(denied.clone());
            if *consequence == Consequence::SomeVisitsDenied {
                return gate.with_step(Some(beyond_the_limit(known.kind)));
            }
            gate
        }
    }
}

/// Whoever has said that nothing is left is not sent to ask what is: after an auto policy it is the health plan's turn.
fn beyond_the_limit(kind: Kind) -> StepName {
    if kind == Kind::AutoPip {
        StepName::ClaimWithHealthPlan
    } else {
        StepName::AskBeyondLimit
    }
}
