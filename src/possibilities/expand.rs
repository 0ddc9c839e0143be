//! From answers to cases.

use super::progress::{Balance, ProgressRange};
use super::{Arrangement, Case, CopaymentCase, PipCase, SharingCase};
use crate::answer::{Answer, Span};
use crate::figures::Bounds;
use crate::money::{Cents, Rate};
use crate::plan::{
    Approval, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind, Network,
};
use crate::request::{
    Accrued, Authorization, AuthorizationStatus, AutoPip, CostSharing, Coverage, HealthPlan,
    OverLimitPrice, Progress, Request, VisitLimit,
};

const TIMINGS: [CopaymentTiming; 3] = [
    CopaymentTiming::DeductibleWaived,
    CopaymentTiming::AfterDeductible,
    CopaymentTiming::BeforeDeductible,
];
const FAMILY_KINDS: [FamilyKind; 2] = [FamilyKind::Embedded, FamilyKind::Aggregate];
const DOLLAR_BASES: [DollarLimitBasis; 2] = [DollarLimitBasis::PlanPays, DollarLimitBasis::Allowed];
const DEDUCTIBLE_BASES: [DeductibleBasis; 2] = [
    DeductibleBasis::BilledCharge,
    DeductibleBasis::AllowedAmount,
];
const EITHER: [bool; 2] = [false, true];

/// Returns every case of a request; none where nothing is paid by a rule that can be priced.
///
/// A case whose figures contradict one another is left out; a checked request always has one left.
#[must_use]
pub fn cases(request: &Request) -> Vec<Case> {
    match &request.coverage {
        Coverage::Unpriced(_) => Vec::new(),
        Coverage::WorkersCompensation { claim_accepted } => each(*claim_accepted, &EITHER)
            .map(|claim_accepted| {
                let arrangement = Arrangement::WorkersCompensation { claim_accepted };
                case(request, None, without_networks(request), arrangement)
            })
            .collect(),
        Coverage::AutoPip(pip) => pip_cases(pip, &request.bounds)
            .into_iter()
            .map(|pip| {
                let arrangement = Arrangement::AutoPip(pip);
                case(request, None, without_networks(request), arrangement)
            })
            .collect(),
        Coverage::HealthPlan(plan) => each(request.network, &[Network::In, Network::Out])
            .flat_map(|network| plan_cases(request, plan, network))
            .collect(),
    }
}

/// Returns which visits are authorized: a pending or unknown authorization prices like one that is given.
#[must_use]
pub fn approval(authorization: &Authorization) -> Approval {
    if authorization.status == Some(AuthorizationStatus::Missing) {
        return Approval::Missing;
    }
    authorization
        .visits
        .map_or(Approval::EveryVisit, Approval::FirstVisits)
}

/// Returns whether what is in all, met and remaining can be true together.
#[must_use]
pub fn is_consistent<T: Figure>(progress: &Progress<T>) -> bool {
    range(progress, any::<T>()).is_some()
}

/// A figure of a request as a plain number.
pub trait Figure: Copy {
    /// The greatest that a request can say.
    const MOST: i64;
    /// Returns the number.
    fn number(self) -> i64;
}

impl Figure for Cents {
    const MOST: i64 = Self::MOST.cents();
    fn number(self) -> i64 {
        self.cents()
    }
}

impl Figure for Rate {
    const MOST: i64 = Self::WHOLE.basis_points();
    fn number(self) -> i64 {
        self.basis_points()
    }
}

impl Figure for u32 {
    const MOST: i64 = 366;
    fn number(self) -> i64 {
        i64::from(self)
    }
}

/// Returns every value that a request can give a figure.
const fn any<T: Figure>() -> Span<i64> {
    Span {
        low: 0,
        high: T::MOST,
    }
}

const DOLLARS: Span<i64> = Span {
    low: 0,
    high: Cents::MOST.cents(),
};

fn numbers<T: Figure>(span: Span<T>) -> Span<i64> {
    Span {
        low: span.low.number(),
        high: span.high.number(),
    }
}

/// Returns the answer if it is known, else each of the values.
fn each<T: Copy>(known: Option<T>, values: &[T]) -> impl Iterator<Item = T> {
    let values = known.map_or_else(|| values.to_vec(), |value| vec![value]);
    values.into_iter()
}

fn case(
    request: &Request,
    network: Option<Network>,
    over_limit_price: OverLimitPrice,
    arrangement: Arrangement,
) -> Case {
    let charges = &request.charges;
    let billed = charges.billed_charge.cents();
    let allowed = match &charges.allowed_amount {
        Answer::Unknown => numbers(request.bounds.allowed_amount.span),
        Answer::Lacks => Span::exact(billed),
        Answer::Has(span) => numbers(*span),
    };
    Case {
        network,
        billed_charge: charges.billed_charge,
        cash_rate: charges.cash_rate,
        allowed_amount: allowed.map(|cents| cents.min(billed)),
        over_limit_price,
        approval: approval(&request.authorization),
        arrangement,
    }
}

/// Returns what an uncovered visit costs where the insurance has no networks.
fn without_networks(request: &Request) -> OverLimitPrice {
    request
        .charges
        .usual_over_limit_price(request.network.unwrap_or(Network::Out))
}

fn plan_cases(request: &Request, plan: &HealthPlan, network: Network) -> Vec<Case> {
    let sharing = match network {
        Network::In => Some(&plan.in_network),
        Network::Out => plan.out_of_network.as_ref(),
    };
    let Some(sharing) = sharing else {
        let price = request.charges.usual_over_limit_price(network);
        return vec![case(request, Some(network), price, Arrangement::NoBenefit)];
    };
    sharing_cases(sharing, &request.bounds)
        .into_iter()
        .map(|one| {
            let arrangement = Arrangement::CostSharing(Box::new(one));
            case(
                request,
                Some(network),
                sharing.over_limit_price,
                arrangement,
            )
        })
        .collect()
}

fn sharing_cases(sharing: &CostSharing, bounds: &Bounds) -> Vec<SharingCase> {
    let deductibles = balances(
        &sharing.deductible,
        numbers(bounds.deductible.span),
        numbers(bounds.family_deductible.span),
    );
    let maximums = balances(
        &sharing.out_of_pocket_maximum,
        numbers(bounds.out_of_pocket_maximum.span),
        numbers(bounds.family_out_of_pocket_maximum.span),
    );
    let copayments = copayments(sharing, bounds);
    let visit_limits = visit_limits(&sharing.visit_limit, numbers(bounds.visit_limit.span));
    let dollar_limits = dollar_limits(sharing);
    let mut cases = Vec::new();
    for deductible in &deductibles {
        for out_of_pocket_maximum in &maximums {
            for copayment in &copayments {
                for visit_limit in &visit_limits {
                    for dollar_limit in &dollar_limits {
                        cases.push(SharingCase {
                            deductible: *deductible,
                            copayment: *copayment,
                            out_of_pocket_maximum: *out_of_pocket_maximum,
                            visit_limit: *visit_limit,
                            dollar_limit: *dollar_limit,
                            ..alike_in_every_case(sharing, bounds)
                        });
                    }
                }
            }
        }
    }
    cases
}

fn alike_in_every_case(sharing: &CostSharing, bounds: &Bounds) -> SharingCase {
    SharingCase {
        deductible: None,
        copayment: None,
        coinsurance: match sharing.coinsurance {
            Answer::Unknown => numbers(bounds.coinsurance.span),
            Answer::Lacks => Span::exact(0),
            Answer::Has(span) => numbers(span),
        },
        coinsurance_base: sharing.coinsurance_base,
        visits_before_deductible: sharing.visits_before_deductible,
        out_of_pocket_maximum: None,
        outside_out_of_pocket_maximum: sharing.outside_out_of_pocket_maximum,
        per_visit_maximum: sharing.per_visit_maximum.known().map(|span| numbers(*span)),
        visit_limit: None,
        dollar_limit: None,
        lifetime_limit: sharing
            .lifetime_limit
            .known()
            .and_then(|progress| range(progress, DOLLARS)),
    }
}

fn balances(
    answer: &Answer<Accrued>,
    individual: Span<i64>,
    family: Span<i64>,
) -> Vec<Option<Balance>> {
    let accrued = match answer {
        Answer::Lacks => return vec![None],
        Answer::Has(accrued) => accrued,
        Answer::Unknown => &Accrued {
            individual: Progress::UNKNOWN,
            family: None,
        },
    };
    let individual = range(&accrued.individual, individual);
    let Some(known) = &accrued.family else {
        return individual
            .map(Balance::of_one)
            .into_iter()
            .map(Some)
            .collect();
    };
    let progress = range(&known.progress, family);
    each(known.kind, &FAMILY_KINDS)
        .filter_map(|kind| {
            Some(Some(Balance {
                individual: individual?,
                family: Some((kind, progress?)),
            }))
        })
        .collect()
}

/// Returns every combination that is known to be possible; an amount that is not known lies in `bound`, or further up
/// where what is known asks for it.
fn range<T: Figure>(progress: &Progress<T>, bound: Span<i64>) -> Option<ProgressRange> {
    let known = |part: Option<Span<T>>| part.map(numbers);
    let (met, remaining) = (known(progress.met), known(progress.remaining));
    let least = |part: Option<Span<i64>>| part.map_or(0, |span| span.low);
    let least_amount = least(met).saturating_add(least(remaining));
    let amount = match (known(progress.amount), met, remaining) {
        (Some(amount), _, _) => amount,
        (None, Some(_), Some(_)) => any::<T>(),
        (None, _, _) => Span {
            low: bound.low,
            high: bound.high.max(least_amount),
        },
    };
    let part = Span {
        low: 0,
        high: amount.high,
    };
    ProgressRange::new(amount, met.unwrap_or(part), remaining.unwrap_or(part))
}

fn copayments(sharing: &CostSharing, bounds: &Bounds) -> Vec<Option<CopaymentCase>> {
    let (amount, none_too) = match sharing.copayment {
        Answer::Lacks => return vec![None],
        Answer::Has(span) => (numbers(span), false),
        Answer::Unknown => (numbers(bounds.copayment.span), true),
    };
    let with = each(sharing.copayment_timing, &TIMINGS).map(|timing| {
        Some(CopaymentCase {
            amount,
            timing,
            counts_toward_deductible: sharing.copayment_counts_toward_deductible,
        })
    });
    none_too.then_some(None).into_iter().chain(with).collect()
}

fn visit_limits(
    answer: &Answer<VisitLimit>,
    bound: Span<i64>,
) -> Vec<Option<(ProgressRange, bool)>> {
    let unknown = VisitLimit {
        progress: Progress::UNKNOWN,
        counts_unpaid_visits: None,
    };
    let (limit, none_too) = match answer {
        Answer::Lacks => return vec![None],
        Answer::Has(limit) => (limit, false),
        Answer::Unknown => (&unknown, true),
    };
    let progress = range(&limit.progress, bound);
    let with = each(limit.counts_unpaid_visits, &EITHER)
        .filter_map(|counts_unpaid| Some(Some((progress?, counts_unpaid))));
    none_too.then_some(None).into_iter().chain(with).collect()
}

fn dollar_limits(sharing: &CostSharing) -> Vec<Option<(ProgressRange, DollarLimitBasis)>> {
    let Some(limit) = sharing.dollar_limit.known() else {
        return vec![None];
    };
    let progress = range(&limit.progress, DOLLARS);
    each(limit.basis, &DOLLAR_BASES)
        .filter_map(|basis| Some(Some((progress?, basis))))
        .collect()
}

fn pip_cases(pip: &AutoPip, bounds: &Bounds) -> Vec<PipCase> {
    let progress = |answer: &Answer<Progress<Cents>>, bound| match answer {
        Answer::Lacks => None,
        Answer::Has(progress) => range(progress, bound),
        Answer::Unknown => range(&Progress::<Cents>::UNKNOWN, bound),
    };
    each(pip.deductible_basis, &DEDUCTIBLE_BASES)
        .map(|deductible_basis| PipCase {
            deductible: progress(&pip.deductible, numbers(bounds.deductible.span)),
            deductible_basis,
            plan_share: numbers(pip.plan_share),
            limit: progress(&pip.limit, DOLLARS),
            med_pay: progress(&pip.med_pay, DOLLARS),
        })
        .collect()
}
