//! The sums that stand first: what the patient pays, and what they pay if coverage goes the other way.

use crate::answer::Span;
use crate::check::Warned;
use crate::check::codes::{SettledBy, Verdict, Warning};
use crate::check::rules::advice::SHARES;
use crate::estimate::shown::{PriceAlone, ProgramShare, Sum, SumName, is_uncovered};
use crate::estimate::{Between, Estimate};
use crate::money::Cents;
use crate::plan::{Approval, Network};
use crate::request::table::Field;
use crate::request::{BoundSource, Place, Pricing, Request};
use crate::span::case::approval;

/// Returns what stands first in an estimate, and what stands beside it.
pub(super) fn sums(request: &Request, estimate: &Estimate) -> Vec<Sum> {
    let Some(insurance) = &estimate.insurance else {
        let pays = estimate.cash.unwrap_or(estimate.billed).patient_pays;
        return vec![unpriced(request, estimate, pays)];
    };
    let pays = insurance.patient_pays;
    let differs = |between: Option<Between>| {
        let span = between?.patient_pays;
        (span != pays).then_some(span)
    };
    let authorized = differs(estimate.coverage.if_authorized);
    let authorized = authorized.map(|span| sum(SumName::IfAuthorized, span));
    if is_paid_claim(request, estimate) {
        return of_accepted_claim(request, estimate, (pays, authorized));
    }
    let first = if is_uncovered(insurance) {
        alone(request, estimate, (uncovered(request, estimate), pays))
    } else if is_claim_open(request) {
        sum(SumName::ClaimOpen, pays)
    } else {
        return either_way(request, estimate, authorized);
    };
    and_perhaps(first, authorized)
}

/// Returns what is paid where no rule of ours prices what the insurance pays. What a program leaves to the patient is not nothing known:
/// beside it stands whose rules say it, unless the program is known not to pay.
fn unpriced(request: &Request, estimate: &Estimate, pays: Span<Cents>) -> Sum {
    let share = SHARES.iter().find(|row| row.kind == request.kind);
    let name = match share {
        None => SumName::SelfPay,
        Some(_) if estimate.coverage.check.verdict == Verdict::NotCovered => {
            refused(request, estimate)
        }
        Some(_) => SumName::UnpaidByProgram,
    };
    let if_paid = share
        .filter(|_| name == SumName::UnpaidByProgram)
        .map(|row| ProgramShare {
            program: row.kind,
            evidence: row.evidence,
        });
    Sum {
        if_paid,
        ..alone(request, estimate, (name, pays))
    }
}

/// Returns what a no is called: while another insurance may have to pay, or an accepted claim's insurer can be asked to look again, it is
/// not the last word.
fn refused(request: &Request, estimate: &Estimate) -> SumName {
    if claim_accepted(request) == Some(true) {
        SumName::IfUnpaid
    } else if estimate.coverage.check.may_another_pay {
        SumName::IfNobodyElsePays
    } else {
        SumName::Uncovered
    }
}

/// Returns why no visit is covered. Where that is not the insurer's last word the sum must not say more than the verdict does.
fn uncovered(request: &Request, estimate: &Estimate) -> SumName {
    let is_outside = request.network() == Some(Network::Out);
    let pays_nothing_there = is_outside && request.answers.lacks(Field::OutOfNetwork);
    match claim_accepted(request) {
        Some(false) => SumName::WhileRefused,
        _ if estimate.coverage.check.verdict == Verdict::NotCovered => refused(request, estimate),
        _ if pays_nothing_there => SumName::WithoutException,
        _ if approval(request) == Approval::Missing => SumName::Unapproved,
        Some(true) | None => SumName::Uncovered,
    }
}

/// An accepted claim pays what it approves. What a clinic may ask for beside it, where visits are not approved or it is not sure that they
/// are paid, comes second, and is left out where the law of the state lets it ask for nothing.
fn of_accepted_claim(
    request: &Request,
    estimate: &Estimate,
    (pays, authorized): (Span<Cents>, Option<Sum>),
) -> Vec<Sum> {
    let is_unsure = estimate.coverage.check.verdict != Verdict::Likely;
    let unpaid = estimate.coverage.none_covered.filter(|_| is_unsure);
    let unpaid = unpaid.map(|pays| (SumName::IfUnpaid, pays));
    let (first, beside) = match authorized {
        Some(authorized) => (authorized, Some((SumName::WithoutApproval, pays))),
        None => (sum(SumName::IfAccepted, pays), unpaid),
    };
    let beside = beside.filter(|_| !is_protected(estimate));
    let beside = beside.map(|one| alone(request, estimate, one));
    and_perhaps(first, beside)
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
    let Some(without) = estimate.coverage.none_covered else {
        return and_perhaps(covered, authorized);
    };
    let alone = |name| alone(request, estimate, (name, without));
    let denied = alone(SumName::IfNotCovered);
    let is_same = denied.patient_pays == covered.patient_pays;
    match verdict {
        // No telephone call changes the law, so there is no other way.
        Verdict::NotCovered if is_settled_by_law(estimate) => vec![alone(by_law(request))],
        Verdict::NotCovered => differing(alone(refused(request, estimate)), covered),
        Verdict::Unlikely => differing(denied, covered),
        Verdict::Possible | Verdict::Likely if is_same => and_perhaps(covered, authorized),
        // The visits that lack an approval are priced as not covered already.
        Verdict::Likely if authorized.is_some() => and_perhaps(covered, authorized),
        // No insurer promises ahead of time to pay, so neither do we.
        Verdict::Possible | Verdict::Likely => vec![covered, denied],
    }
}

/// Returns both sums, or the first alone where they come to the same.
fn differing(first: Sum, other: Sum) -> Vec<Sum> {
    let is_other = first.patient_pays != other.patient_pays;
    and_perhaps(first, is_other.then_some(other))
}

fn and_perhaps(first: Sum, other: Option<Sum>) -> Vec<Sum> {
    let mut sums = vec![first];
    sums.extend(other);
    sums
}

const fn sum(sum: SumName, patient_pays: Span<Cents>) -> Sum {
    Sum {
        sum,
        patient_pays,
        is_least_unknown: false,
        price: None,
        if_paid: None,
    }
}

/// Returns the sum of visits that no insurance pays. Where nobody has said what such a visit costs, its least is nobody's price: what the
/// clinic takes of who pays alone has to be asked for.
fn alone(request: &Request, estimate: &Estimate, (name, pays): (SumName, Span<Cents>)) -> Sum {
    let billed = estimate.billed.patient_pays;
    let pays = asked_for(request, billed, (name, pays));
    let is_cash_unknown = is_price_open(request) && !request.answers.lacks(Field::CashRate);
    let is_least_unknown = (is_bound_of_ours(request) && pays.low < billed.low)
        || (is_cash_unknown && pays.high == billed.high);
    Sum {
        is_least_unknown,
        price: price_alone(request, estimate, pays).map(|price| match price {
            PriceAlone::PlansPriceToFullCharge if is_least_unknown => PriceAlone::FullCharge,
            other => other,
        }),
        ..sum(name, pays)
    }
}

/// Returns what the clinic may ask for, where nobody has said its price for visits that are not paid. A plan's price binds the clinic for
/// what the plan covers, and no longer once it denies the visits. The price of an injury's insurer binds no clinic for what that insurer
/// does not pay at all, so that without a cash rate the clinic bills its charge; where it pays some of the visits the cost model's own
/// rule prices the others.
fn asked_for(
    request: &Request,
    billed: Span<Cents>,
    (name, pays): (SumName, Span<Cents>),
) -> Span<Cents> {
    if !is_price_open(request) || name == SumName::WithoutApproval {
        return pays;
    }
    match request.kind.pricing() {
        Pricing::AutoPip | Pricing::WorkersCompensation => {
            let is_asked = request.answers.lacks(Field::CashRate);
            let low = if is_asked { billed.low } else { pays.low };
            Span {
                low,
                high: billed.high,
            }
        }
        Pricing::CostSharing | Pricing::Unpriced if name == SumName::IfNotCovered => Span {
            high: billed.high,
            ..pays
        },
        Pricing::CostSharing | Pricing::Unpriced => pays,
    }
}

/// Returns whether the least of what an uncovered visit costs is a bound that plans stay inside.
fn is_bound_of_ours(request: &Request) -> bool {
    let allowed = Place::from(Field::AllowedAmount);
    request.kind.pricing() != Pricing::Unpriced
        && request.cash_rate.is_none()
        && request.answers.said(allowed).is_none()
        && request.bound(allowed).source == BoundSource::StatedBound
}

/// Returns whether nobody has said what the clinic takes for a visit that is not paid.
fn is_price_open(request: &Request) -> bool {
    let is_said = |network| {
        let place = Place::from((network, Field::OverLimitPrice));
        let may_be_there = request.network().is_none_or(|known| known == network);
        may_be_there && request.answers.said(place).is_some() && !request.usual.contains(&place)
    };
    request.cash_rate.is_none() && ![Network::In, Network::Out].into_iter().any(is_said)
}

/// Only a health plan has a price that could be what is asked for.
fn price_alone(request: &Request, estimate: &Estimate, pays: Span<Cents>) -> Option<PriceAlone> {
    let billed = estimate.billed.patient_pays;
    let cash = estimate.cash.map(|cash| cash.patient_pays);
    let is_plan = request.kind.pricing() == Pricing::CostSharing;
    if cash == Some(pays) {
        Some(PriceAlone::CashRate)
    } else if pays.high != billed.high {
        is_plan.then_some(PriceAlone::PlansPrice)
    } else if pays.low == billed.low || !is_plan {
        Some(PriceAlone::FullCharge)
    } else {
        Some(PriceAlone::PlansPriceToFullCharge)
    }
}

/// What the law leaves out of auto insurance the health plan may pay.
fn by_law(request: &Request) -> SumName {
    match request.kind.pricing() {
        Pricing::AutoPip => SumName::NotByAuto,
        Pricing::CostSharing | Pricing::WorkersCompensation | Pricing::Unpriced => {
            SumName::Uncovered
        }
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

/// Returns whether the insurer has accepted the claim of an injury at work, and refuses none of these visits, or the law of the state lets
/// nobody bill the worker for those that it refuses.
pub(super) fn is_paid_claim(request: &Request, estimate: &Estimate) -> bool {
    let is_refused = estimate.coverage.check.verdict == Verdict::NotCovered;
    let owes_nothing = !is_settled_by_law(estimate) && is_protected(estimate);
    claim_accepted(request) == Some(true) && (!is_refused || owes_nothing)
}

fn is_protected(estimate: &Estimate) -> bool {
    let warnings = &estimate.coverage.check.warnings;
    let is_it = |one: &Warned| one.warning == Warning::WorkerMayNotBeBilled;
    warnings.iter().any(is_it)
}

fn claim_accepted(request: &Request) -> Option<bool> {
    let answer = request.answers.yes_no(Field::ClaimAccepted)?;
    (request.kind.pricing() == Pricing::WorkersCompensation).then_some(answer)
}

fn is_claim_open(request: &Request) -> bool {
    request.kind.pricing() == Pricing::WorkersCompensation && claim_accepted(request).is_none()
}
