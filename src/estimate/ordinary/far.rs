//! Limits that are not known, and the cases of a request with each of them as far away as it can be.

use super::Limit;
use crate::answer::Span;
use crate::progress::{Balance, ProgressRange};
use crate::span::case::{Arrangement, Case, PipCase, SharingCase};

/// Returns the cases of a request with every open limit as far as it can be, but one.
pub(super) fn with_far_limits(cases: &[Case], but: Option<Limit>) -> Vec<Case> {
    let mut far: Vec<Case> = Vec::new();
    let is_left_out =
        |case: &Case| but != Some(Limit::Visits) && is_limited_for_nothing(case, cases);
    for case in cases.iter().filter(|case| !is_left_out(case)) {
        let case = with_far_limits_in(case, but);
        if !far.contains(&case) {
            far.push(case);
        }
    }
    far
}

/// Returns whether a case has a visit limit that the plan may lack as well.
fn is_limited_for_nothing(case: &Case, cases: &[Case]) -> bool {
    let limits = |one: &Case| sharing(one).map(|sharing| sharing.visit_limit.is_some());
    limits(case) == Some(true)
        && cases
            .iter()
            .any(|other| other.network == case.network && limits(other) == Some(false))
}

fn sharing(case: &Case) -> Option<&SharingCase> {
    match &case.arrangement {
        Arrangement::CostSharing(sharing) => Some(sharing),
        Arrangement::NoBenefit
        | Arrangement::AutoPip(_)
        | Arrangement::WorkersCompensation { .. } => None,
    }
}

fn with_far_limits_in(case: &Case, but: Option<Limit>) -> Case {
    let far = |limit: Limit, range: ProgressRange| {
        if but == Some(limit) {
            range
        } else {
            furthest(range)
        }
    };
    let arrangement = match &case.arrangement {
        Arrangement::CostSharing(sharing) => Arrangement::CostSharing(Box::new(SharingCase {
            out_of_pocket_maximum: sharing.out_of_pocket_maximum.map(|balance| {
                if but == Some(Limit::OutOfPocketMaximum) {
                    balance
                } else {
                    furthest_balance(balance)
                }
            }),
            visit_limit: sharing
                .visit_limit
                .map(|(range, of)| (far(Limit::Visits, range), of)),
            dollar_limit: sharing
                .dollar_limit
                .map(|(range, of)| (far(Limit::Dollars, range), of)),
            lifetime_limit: sharing
                .lifetime_limit
                .map(|range| far(Limit::LifetimeDollars, range)),
            ..**sharing
        })),
        Arrangement::AutoPip(pip) => Arrangement::AutoPip(PipCase {
            limit: pip.limit.map(|range| far(Limit::AutoPip, range)),
            ..*pip
        }),
        other @ (Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. }) => other.clone(),
    };
    Case {
        arrangement,
        ..case.clone()
    }
}

fn furthest_balance(balance: Balance) -> Balance {
    Balance {
        individual: furthest(balance.individual),
        family: balance.family.map(|(kind, range)| (kind, furthest(range))),
    }
}

/// Returns the greatest amount of which the most remains; what is exact stays.
fn furthest(range: ProgressRange) -> ProgressRange {
    let most = |span: Span<i64>| Span::exact(span.high);
    range
        .with_amount(most(range.amount()))
        .and_then(|range| ProgressRange::new(range.amount(), range.met(), most(range.remaining())))
        .unwrap_or(range)
}

/// Returns the limits that are not known in some case.
pub(super) fn open_limits(cases: &[Case]) -> Vec<Limit> {
    let mut open: Vec<Limit> = Vec::new();
    for case in cases {
        open.extend(open_limits_in(case));
        if is_limited_for_nothing(case, cases) {
            open.push(Limit::Visits);
        }
    }
    open.sort_unstable();
    open.dedup();
    open
}

fn open_limits_in(case: &Case) -> Vec<Limit> {
    let is_open = |range: ProgressRange| range != furthest(range);
    let limits = match &case.arrangement {
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => Vec::new(),
        Arrangement::AutoPip(pip) => vec![(Limit::AutoPip, pip.limit.is_some_and(is_open))],
        Arrangement::CostSharing(sharing) => {
            let maximum = sharing.out_of_pocket_maximum;
            let dollars = sharing.dollar_limit.map(|(range, _)| range);
            let visits = sharing.visit_limit.map(|(range, _)| range);
            vec![
                (
                    Limit::OutOfPocketMaximum,
                    maximum.is_some_and(|balance| balance != furthest_balance(balance)),
                ),
                (Limit::Visits, visits.is_some_and(is_open)),
                (Limit::Dollars, dollars.is_some_and(is_open)),
                (
                    Limit::LifetimeDollars,
                    sharing.lifetime_limit.is_some_and(is_open),
                ),
            ]
        }
    };
    let open = limits.into_iter().filter(|(_, is_open)| *is_open);
    open.map(|(limit, _)| limit).collect()
}
