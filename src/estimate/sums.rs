//! The sums that stand first: what the patient pays, and what they pay if coverage goes the other way.

use crate::answer::Span;
use crate::check::codes::{SettledBy, Verdict, Warning};
use crate::estimate::shown::{Sum, SumName};
use crate::estimate::{Between, Estimate};
use crate::money::Cents;
use crate::plan::{Approval, Network};
use crate::request::table::Field;
use crate::request::{BoundSource, Place, Pricing, Request};
use crate::span::case::approval;

/// Returns what stands first in an estimate, and what stands beside it; `is_uncovered` where no visit is covered whatever the open answers
/// are.
pub(super) fn sums(request: &Request, estimate: &Estimate, is_uncovered: bool) -> Vec<Sum> {
    let Some(insurance) = &estimate.insurance else {
        let alone = estimate.cash.unwrap_or(estimate.billed);
        return vec![sum(SumName::SelfPay, alone.patient_pays)];
    };
    let pays = insurance.patient_pays;
    let differs = |between: Option<Between>| {
        let span = between?.patient_pays;
        (span != pays).then_some(span)
    };
    let authorized = differs(estimate.coverage.if_authorized);
    let authorized = authorized.map(|span| sum(SumName::IfAuthorized, span));
    let verdict = estimate.coverage.check.verdict;
    if is_paid_claim(request, verdict) {
        return of_accepted_claim(request, estimate, (pays, authorized));
    }
    let first = if is_uncovered {
        alone(request, estimate, (uncovered(request, verdict), pays))
    } else if is_claim_open(request) {
        sum(SumName::ClaimOpen, pays)
    } else {
        return either_way(request, estimate, authorized);
    };
    [first].into_iter().chain(authorized).collect()
}

/// Returns why no visit is covered. Where that is not the insurer's last word the sum must not say more than the verdict does.
fn uncovered(request: &Request, verdict: Verdict) -> SumName {
    let is_outside = request.network() == Some(Network::Out);
    let pays_nothing_there = is_outside && request.answers.lacks(Field::OutOfNetwork);
    match claim_accepted(request) {
        Some(false) => SumName::WhileRefused,
        _ if verdict == Verdict::NotCovered => SumName::Uncovered,
        _ if pays_nothing_there => SumName::WithoutException,
        _ if approval(request) == Approval::Missing => SumName::Unapproved,
        Some(true) | None => SumName::Uncovered,
    }
}

/// An accepted claim pays what it approves. What a clinic may ask for beside it comes second, and is left out where the law of the state
/// lets it ask for nothing.
fn of_accepted_claim(
    request: &Request,
    estimate: &Estimate,
    (pays, authorized): (Span<Cents>, Option<Sum>),
) -> Vec<Sum> {
    let Some(authorized) = authorized else {
        return vec![sum(SumName::IfAccepted, pays)];
    };
    let warnings = &estimate.coverage.check.warnings;
    let is_protected = warnings
        .iter()
        .any(|one| one.warning == Warning::WorkerMayNotBeBilled);
    let without = alone(request, estimate, (SumName::WithoutApproval, pays));
    let without = (!is_protected).then_some(without);
    [authorized].into_iter().chain(without).collect()
}

/// Returns the sum of the likelier way, and beside it that of the other one, if there is another.
fn either_way(request: &Request, estimate: &Estimate, authorized: Option<Sum>) -> Vec<Sum> {
    let Some(insurance) = &estimate.insurance else {
        return Vec::new();
    };
    let covered = match request.kind.pricing() {
        Pricing::AutoPip | Pricing::WorkersCompensation => SumName::IfAccepted,
        Pricing::CostSharing | Pricing::Unpriced => SumName::IfCovered,
    };
    let covered = sum(covered, insurance.patient_pays);
    let verdict = estimate.coverage.check.verdict;
    let Some(without) = estimate.coverage.if_not_covered else {
        return [covered].into_iter().chain(authorized).collect();
    };
    let alone = |name| alone(request, estimate, (name, without.patient_pays));
    match verdict {
        // No telephone call changes the law, so there is no other way.
        Verdict::NotCovered if is_settled_by_law(estimate) => vec![alone(SumName::Uncovered)],
        Verdict::NotCovered => differing(alone(SumName::Uncovered), covered),
        Verdict::Unlikely | Verdict::Likely => differing(alone(SumName::IfNotCovered), covered),
        Verdict::Possible if without.patient_pays == covered.patient_pays => {
            [covered].into_iter().chain(authorized).collect()
        }
        Verdict::Possible => vec![covered, alone(SumName::IfNotCovered)],
    }
}

/// Returns both sums, or the first alone where they come to the same.
fn differing(first: Sum, other: Sum) -> Vec<Sum> {
    let is_other = first.patient_pays != other.patient_pays;
    [first]
        .into_iter()
        .chain(is_other.then_some(other))
        .collect()
}

const fn sum(sum: SumName, patient_pays: Span<Cents>) -> Sum {
    Sum {
        sum,
        patient_pays,
        is_least_unknown: false,
    }
}

/// Returns the sum of visits that no insurance pays. Where nobody has said what such a visit costs, the span begins at the least that a
/// plan may count of it, which is no price of the clinic's.
fn alone(request: &Request, estimate: &Estimate, (name, pays): (SumName, Span<Cents>)) -> Sum {
    let allowed = Place::from(Field::AllowedAmount);
    let is_asked_for = request.cash_rate.is_none()
        && request.answers.said(allowed).is_none()
        && request.bound(allowed).source == BoundSource::StatedBound;
    let is_below_billed = pays.low < estimate.billed.patient_pays.low;
    Sum {
        is_least_unknown: is_asked_for && is_below_billed,
        ..sum(name, pays)
    }
}

fn is_settled_by_law(estimate: &Estimate) -> bool {
    let check = &estimate.coverage.check;
    let mut behind = check
        .gates
        .iter()
        .filter(|gate| check.decided_by.contains(&gate.gate));
    behind.any(|gate| gate.settled_by == Some(SettledBy::Law))
}

/// Returns whether the insurer has accepted the claim of an injury at work, and refuses none of these visits.
pub(super) fn is_paid_claim(request: &Request, verdict: Verdict) -> bool {
    claim_accepted(request) == Some(true) && verdict != Verdict::NotCovered
}

fn claim_accepted(request: &Request) -> Option<bool> {
    let answer = request.answers.yes_no(Field::ClaimAccepted)?;
    (request.kind.pricing() == Pricing::WorkersCompensation).then_some(answer)
}

fn is_claim_open(request: &Request) -> bool {
    request.kind.pricing() == Pricing::WorkersCompensation && claim_accepted(request).is_none()
}
