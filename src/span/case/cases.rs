//! From answers to cases.

use super::sharing::sharing_cases;
use super::{Arrangement, Case, PipCase};
use crate::answer::{Answer, Span};
use crate::plan::{Approval, DeductibleBasis, Network};
use crate::progress::Progress;
use crate::request::table::{Field, Ranges};
use crate::request::{
    AuthorizationStatus, Choice, Kind, OverLimitPrice, Place, Pricing, Request, Said, State,
};
use crate::states::free_visits;

pub(super) const EITHER: [bool; 2] = [false, true];

/// Returns every case of a request; none where nothing is paid by a rule that can be priced.
///
/// A case whose figures contradict one another is left out; a checked request always has one left.
#[must_use]
pub fn cases(request: &Request) -> Vec<Case> {
    let without_networks = request.usual_over_limit_price(request.network().unwrap_or(Network::In));
    let alone = |arrangement| case(request, None, without_networks, arrangement);
    match request.kind.pricing() {
        Pricing::Unpriced => Vec::new(),
        Pricing::WorkersCompensation => each(request.answers.yes_no(Field::ClaimAccepted), &EITHER)
            .map(|claim_accepted| alone(Arrangement::WorkersCompensation { claim_accepted }))
            .collect(),
        Pricing::AutoPip => pip_cases(request)
            .map(|pip| alone(Arrangement::AutoPip(pip)))
            .collect(),
        Pricing::CostSharing => {
            let mut cases = Vec::new();
            for network in each(request.network(), &[Network::In, Network::Out]) {
                cases.extend(plan_cases(request, network));
            }
            cases
        }
    }
}

/// Returns which visits are authorized: a pending or unknown authorization prices like one that is given. Where the law of a state asks
/// for none for the first visits of a work claim, those are authorized whatever is missing or was approved.
#[must_use]
pub fn approval(request: &Request) -> Approval {
    let is_work_claim = request.kind.pricing() == Pricing::WorkersCompensation;
    let free = free_visits(request.state().map(State::letters)).filter(|_| is_work_claim);
    let free = free.map_or(0, |free| free.visits);
    if request.authorization() == Some(AuthorizationStatus::Missing) {
        return match free {
            0 => Approval::Missing,
            _ => Approval::FirstVisits(free),
        };
    }
    let approved = request.answers.count(Field::ApprovedVisits);
    approved.map_or(Approval::EveryVisit, |approved| {
        Approval::FirstVisits(approved.max(free))
    })
}

/// Returns the answer if it is known, else each of the values.
pub(super) fn each<T: Copy>(known: Option<T>, values: &[T]) -> impl Iterator<Item = T> {
    let values = known.map_or_else(|| values.to_vec(), |value| vec![value]);
    values.into_iter()
}

/// Returns the choice at a place if it is known, else each that it can be.
pub(super) fn each_choice<T: Choice>(request: &Request, place: impl Into<Place>) -> Vec<T> {
    let place = place.into();
    if let Some(known) = request.answers.choice(place) {
        return vec![known];
    }
    let all = (0..).map_while(T::at).map(|(_, choice)| choice);
    match place.field.row().ranges {
        Ranges::FirstChoices(count) => all.take(count).collect(),
        Ranges::Unpriced
        | Ranges::Anything
        | Ranges::Bounds
        | Ranges::BoundsOrNone
        | Ranges::EachChoice => all.collect(),
    }
}

pub(super) fn case(
    request: &Request,
    network: Option<Network>,
    over_limit_price: OverLimitPrice,
    arrangement: Arrangement,
) -> Case {
    let billed = request.billed_charge.cents();
    let allowed = match request.answers.numbers(Field::AllowedAmount) {
        Answer::Unknown => request.bound(Field::AllowedAmount.into()).span,
        Answer::Lacks => Span::exact(billed),
        Answer::Has(span) => span,
    };
    Case {
        network,
        billed_charge: request.billed_charge,
        cash_rate: request.cash_rate,
        allowed_amount: allowed.map(|cents| cents.min(billed)),
        over_limit_price,
        approval: approval(request),
        arrangement,
    }
}

fn plan_cases(request: &Request, network: Network) -> Vec<Case> {
    let is_outside = network == Network::Out;
    let pays_nothing = |kind: &Kind| is_outside && request.answers.plan_pays_nothing_outside(*kind);
    let (nothing, something): (Vec<Kind>, Vec<Kind>) = request
        .kind
        .priced_as()
        .iter()
        .partition(|kind| pays_nothing(kind));
    let mut cases = Vec::new();
    if !something.is_empty() {
        cases.extend(sharing_cases(request, network));
    }
    if !nothing.is_empty() && request.has_exception() {
        cases.extend(sharing_cases(request, Network::In));
    } else if !nothing.is_empty() {
        let price = request.usual_over_limit_price(network);
        cases.push(case(request, Some(network), price, Arrangement::NoBenefit));
    }
    cases
}

fn pip_cases(request: &Request) -> impl Iterator<Item = PipCase> {
    let answers = &request.answers;
    let known = |field: Field| match answers.progress(field) {
        Answer::Lacks => None,
        Answer::Has(progress) => request.range_of(field.into(), &progress),
        Answer::Unknown => request.range_of(field.into(), &Progress::default()),
    };
    let has_med_pay = answers.said(Field::MedPay) == Some(&Said::Has);
    let plan_share = match answers.numbers(Field::PlanShare) {
        Answer::Has(span) => span,
        Answer::Unknown | Answer::Lacks => request.bound(Field::PlanShare.into()).span,
    };
    let (deductible, limit) = (known(Field::PipDeductible), known(Field::PipLimit));
    let med_pay = has_med_pay.then(|| known(Field::MedPayLimit)).flatten();
    each_choice::<DeductibleBasis>(request, Field::DeductibleBasis)
        .into_iter()
        .map(move |deductible_basis| PipCase {
            deductible,
            deductible_basis,
            plan_share,
            limit,
            med_pay,
        })
}
