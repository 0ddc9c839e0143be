//! The corners of a region at which the total, and the number of covered visits, are extreme.

use super::bound::Goal;
use super::point::{Dimension, Point, Region, Side, terms};
use crate::accumulators::Accumulators;
use crate::adjudicate::{Visit, covered};
use crate::money::Cents;
use crate::plan::{Allotment, Approval, DollarLimitBasis, Network, Plan, Pool, Terms};
use crate::possibilities::{Arrangement, Case, SharingCase};

/// The terms at the corners of a region that matter, and what is the same at all of them.
pub struct Corners {
    /// What is looked for.
    pub goal: Goal,
    /// Where the total is best once it is settled which visits are covered.
    pub best: Point,
    /// The terms there, without limits.
    pub best_unlimited: Terms,
    /// The best price of an uncovered visit.
    pub uncovered_price: i64,
    /// What the clinic asks of an insurer: no visit costs the patient more.
    pub billed_charge: i64,
    /// Where the fewest visits are covered.
    pub fast: Racing,
    /// Where the most visits are covered.
    pub slow: Racing,
    /// What counts toward the dollars of a plan year, if they are limited.
    pub dollar_basis: Option<DollarLimitBasis>,
    /// Whether unpaid visits use up the visits of a plan year, if they are limited.
    pub counts_unpaid_visits: Option<bool>,
    /// Whether dollars are limited for good.
    pub has_lifetime: bool,
    /// The least and the greatest dollars of the first plan year and of a later one.
    pub dollars: [(i64, i64); 2],
    /// The same of visits.
    pub visits: [(i64, i64); 2],
    /// Whether nothing but the visits of a plan year can end coverage before its last visit.
    pub only_visits_are_limited: bool,
    /// Whether dollars, and perhaps visits, are all that can end coverage before the last visit of a plan year.
    pub dollars_or_visits_end: bool,
    /// The most dollars that can be left for good.
    pub most_lifetime: i64,
    /// The least that a covered visit costs on which the plan pays nothing.
    pub unpaid_visit: i64,
    /// The least that any covered visit costs.
    pub covered_visit: i64,
    /// How far each visit's rounding can pull against the bound: a limit on the allowed amount spreads the same dollars
    /// over more or fewer visits, each rounded for itself.
    pub rounding: i64,
}

/// The terms at the corner where visits, or dollars, are used up fastest or slowest.
pub struct Racing {
    /// The terms there.
    pub terms: Terms,
    /// What the visits before the deductible take of the accumulators, where that pulls the other way.
    pub accrual: Option<Terms>,
    /// The terms without limits, under which the plan pays the most, or the least, of any number of visits.
    pub unlimited: Terms,
}

impl Corners {
    /// Finds the corners of a region.
    #[must_use]
    pub fn of(case: &Case, region: &Region, goal: Goal) -> Self {
        let best = region.corner(|dimension| best_side(case, dimension, goal));
        let priced_at = match goal.raising() {
            Side::Low => region.at(Dimension::Allowed).low,
            Side::High => region.at(Dimension::Allowed).high,
        };
        let sharing = sharing(case);
        let ends = |dimension| {
            let span = region.at(dimension);
            (span.low, span.high)
        };
        let dollar_basis = dollar_basis(case);
        let has_lifetime = sharing.is_some_and(|sharing| sharing.lifetime_limit.is_some());
        let best_unlimited = without_limits(terms(case, &best));
        Self {
            goal,
            covered_visit: cheapest_visit(&best_unlimited),
            best_unlimited,
            best,
            uncovered_price: case
                .uncovered_price(Cents::at_least_zero(priced_at))
                .cents(),
            billed_charge: case.billed_charge.cents(),
            fast: Racing::at(case, region, Side::Low),
            slow: Racing::at(case, region, Side::High),
            dollar_basis,
            counts_unpaid_visits: sharing
                .and_then(|sharing| sharing.visit_limit)
                .map(|(_, counts)| counts),
            has_lifetime,
            dollars: [ends(Dimension::Dollars), ends(Dimension::FreshDollars)],
            visits: [ends(Dimension::Visits), ends(Dimension::FreshVisits)],
            only_visits_are_limited: dollar_basis.is_none()
                && !has_lifetime
                && case.approval == Approval::EveryVisit,
            dollars_or_visits_end: dollar_basis != Some(DollarLimitBasis::Allowed)
                && case.approval == Approval::EveryVisit,
            most_lifetime: region.at(Dimension::Lifetime).high,
            rounding: i64::from(!rounded(case, region, goal).is_empty()),
            unpaid_visit: match case.network {
                Some(Network::Out) => case.billed_charge.cents(),
                Some(Network::In) | None => region.at(Dimension::Allowed).low,
            },
        }
    }
}

impl Racing {
    fn at(case: &Case, region: &Region, count: Side) -> Self {
        let corner = region.corner(|dimension| count_side(dimension, count));
        let accrual = region.corner(|dimension| match dimension {
            Dimension::Copayment | Dimension::Coinsurance => count.other(),
            _ => count_side(dimension, count),
        });
        let payments = region.corner(|dimension| match dimension {
            Dimension::Dollars | Dimension::FreshDollars => count.other(),
            _ => count_side(dimension, count),
        });
        Self {
            terms: terms(case, &corner),
            accrual: (pulls_two_ways(case) && accrual != corner).then(|| terms(case, &accrual)),
            unlimited: without_limits(terms(case, &payments)),
        }
    }
}

const fn sharing(case: &Case) -> Option<&SharingCase> {
    match &case.arrangement {
        Arrangement::CostSharing(sharing) => Some(sharing),
        Arrangement::NoBenefit
        | Arrangement::AutoPip(_)
        | Arrangement::WorkersCompensation { .. } => None,
    }
}

fn dollar_basis(case: &Case) -> Option<DollarLimitBasis> {
    match &case.arrangement {
        Arrangement::CostSharing(sharing) => sharing.dollar_limit.map(|(_, basis)| basis),
        Arrangement::AutoPip(pip) => pip.limit.map(|_| DollarLimitBasis::PlanPays),
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => None,
    }
}

/// Returns whether a figure is best for the total on one side and moves the number of covered visits the wanted way on
/// the other.
pub fn pulls_against(case: &Case, dimension: Dimension, goal: Goal, wanted: Side) -> bool {
    best_side(case, dimension, goal) != count_side(dimension, wanted)
}

/// Returns the side on which the total is best once it is settled which visits are covered.
fn best_side(case: &Case, dimension: Dimension, goal: Goal) -> Side {
    match dimension {
        Dimension::Allowed => match (&case.arrangement, case.network) {
            // Out of network the plan pays more of a larger allowed amount, and the balance bill shrinks.
            (Arrangement::CostSharing(_), Some(Network::Out)) => goal.lowering(),
            _ => goal.raising(),
        },
        Dimension::Copayment
        | Dimension::Coinsurance
        | Dimension::Deductible
        | Dimension::FreshDeductible
        | Dimension::Maximum
        | Dimension::FreshMaximum => goal.raising(),
        Dimension::PerVisit
        | Dimension::Dollars
        | Dimension::FreshDollars
        | Dimension::Lifetime
        | Dimension::MedPay
        | Dimension::PlanShare => goal.lowering(),
        Dimension::Visits | Dimension::FreshVisits => Side::High,
    }
}

/// Returns the side on which few (low) or many (high) visits are covered.
const fn count_side(dimension: Dimension, count: Side) -> Side {
    match dimension {
        Dimension::Allowed | Dimension::PerVisit | Dimension::PlanShare => count.other(),
        Dimension::Copayment
        | Dimension::Coinsurance
        | Dimension::Deductible
        | Dimension::FreshDeductible
        | Dimension::Maximum
        | Dimension::FreshMaximum
        | Dimension::Visits
        | Dimension::FreshVisits
        | Dimension::Dollars
        | Dimension::FreshDollars
        | Dimension::Lifetime
        | Dimension::MedPay => count,
    }
}

/// Returns the open figures that settle over how many visits, each rounded for itself, a limit on the allowed amount
/// spreads.
pub fn rounded(case: &Case, region: &Region, goal: Goal) -> Vec<Dimension> {
    let coinsurance = match goal.raising() {
        Side::Low => region.at(Dimension::Coinsurance).low,
        Side::High => region.at(Dimension::Coinsurance).high,
    };
    if dollar_basis(case) != Some(DollarLimitBasis::Allowed) || coinsurance == 0 {
        return Vec::new();
    }
    let spreads = |dimension: &Dimension| match dimension {
        Dimension::PerVisit => true,
        Dimension::Allowed => case.network == Some(Network::Out),
        _ => false,
    };
    region.open().filter(spreads).collect()
}

/// Returns whether a dearer visit before the deductible can make a later one cheaper, by what it counts toward, in a
/// plan where unpaid visits do not use the limit.
fn pulls_two_ways(case: &Case) -> bool {
    sharing(case).is_some_and(|sharing| {
        let counts_only_paid = sharing
            .visit_limit
            .is_some_and(|(_, counts_unpaid)| !counts_unpaid);
        counts_only_paid && sharing.visits_before_deductible > 0
    })
}

/// Returns what a covered visit costs once the deductible is met, and the out-of-pocket maximum where it counts. No
/// limit on the allowed amount makes it cheaper: what it leaves out of a visit is the patient's in full.
fn cheapest_visit(unlimited: &Terms) -> i64 {
    let mut terms = unlimited.clone();
    if let Plan::CostSharing(sharing) = &mut terms.plan {
        sharing.deductible = None;
        sharing.dollar_limit = None;
        let nothing = Pool::of_one(Cents::ZERO);
        sharing.out_of_pocket_maximum = sharing.out_of_pocket_maximum.map(|_| Allotment {
            remaining: nothing,
            fresh: nothing,
        });
    }
    let first = Visit {
        in_course: 0,
        in_plan_year: 0,
    };
    covered(&terms, &Accumulators::at_the_start(&terms.plan), first)
        .money
        .patient_pays
        .cents()
}

/// Lifts the limits that end coverage; one on the allowed amount stays for what it counts of a visit.
fn without_limits(mut terms: Terms) -> Terms {
    match &mut terms.plan {
        Plan::NoBenefit | Plan::WorkersCompensation => {}
        Plan::CostSharing(sharing) => {
            sharing.visit_limit = None;
            sharing.lifetime_remaining = None;
            sharing.dollar_limit = sharing
                .dollar_limit
                .filter(|limit| limit.basis == DollarLimitBasis::Allowed);
        }
        Plan::AutoPip(pip) => {
            pip.limit_remaining = None;
            pip.med_pay_remaining = None;
        }
    }
    terms
}
