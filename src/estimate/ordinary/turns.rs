//! What comes about at an end of the span that does not come about in the ordinary course: limits that are reached.

use serde::Serialize;

use super::Limit;
use crate::adjudicate::LineStatus;
use crate::course::{Line, LineReason};
use crate::request::{Pricing, Request};

/// A limit that is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// The limit.
    pub limit: Limit,
    /// The first visit, from 1, that it turns.
    pub from_visit: u32,
    /// The first visit of a later plan year, in which it begins again and is not reached at once; absent where it turns all that follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_visit: Option<u32>,
    /// The first visit after that one that it turns again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again_from_visit: Option<u32>,
}

/// Returns the limits that turn more visits of an end than of the ordinary course, in the order in which they are reached.
pub(super) fn turns(request: &Request, end: &[Line], ordinary: &[Line]) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for limit in end.iter().filter_map(|line| limit_of(request, line)) {
        let count = |lines: &[Line]| {
            let is_turned = |line: &&Line| limit_of(request, line) == Some(limit);
            lines.iter().filter(is_turned).count()
        };
        if turns.iter().all(|turn| turn.limit != limit) && count(end) > count(ordinary) {
            turns.extend(turn(request, limit, end));
        }
    }
    turns
}

/// A limit of a plan year begins again with the next one, and may be reached again.
fn turn(request: &Request, limit: Limit, end: &[Line]) -> Option<Turn> {
    let is_turned = |line: &Line| limit_of(request, line) == Some(limit);
    // One way through the visits: each look begins behind what the one before it found.
    let mut visits = (1_u32..).zip(end);
    let (from_visit, first) = visits.find(|(_, line)| is_turned(line))?;
    let begins_again = |line: &Line| {
        line.plan_year > first.plan_year && line.status == LineStatus::Covered && !is_turned(line)
    };
    let until = visits.find(|(_, line)| begins_again(line));
    let again = visits.find(|(_, line)| is_turned(line));
    Some(Turn {
        limit,
        from_visit,
        until_visit: until.map(|(visit, _)| visit),
        again_from_visit: again.map(|(visit, _)| visit),
    })
}

/// Returns the limit that settles a line, if one does.
fn limit_of(request: &Request, line: &Line) -> Option<Limit> {
    let is_pip = request.kind.pricing() == Pricing::AutoPip;
    match line.status {
        LineStatus::Covered => {
            let is_settled = matches!(
                line.reason,
                Some(LineReason::MaximumReached | LineReason::MaximumIsZero)
            );
            is_settled.then_some(Limit::OutOfPocketMaximum)
        }
        LineStatus::VisitLimitReached => Some(Limit::Visits),
        LineStatus::DollarLimitReached if is_pip => Some(Limit::AutoPip),
        LineStatus::DollarLimitReached => Some(Limit::Dollars),
        LineStatus::LifetimeLimitReached => Some(Limit::LifetimeDollars),
        LineStatus::NotAuthorized | LineStatus::NotCovered => None,
    }
}
