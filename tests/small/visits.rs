//! Every visit of small worlds under a health plan.

use coverage_estimator::accumulators::Accumulators;
use coverage_estimator::adjudicate::{self, Amounts, LineStatus, adjudicate};
use coverage_estimator::plan::{
    Allotment, Approval, CoinsuranceBase, CopaymentTiming, CostSharing, DollarLimit,
    DollarLimitBasis, Network, Plan, Pool, Terms, VisitLimit,
};

use super::visit::{Copayment, Dollars, Line, Timing, Visit, read};
use super::worlds::{Digits, every};
use super::{cents, rate};

/// A visit and how many visits the plan still pays, if it limits them and whether it counts those that it does not pay.
#[derive(Debug)]
struct World {
    visit: Visit,
    limit: Option<(u32, bool)>,
}

#[test]
fn every_visit_of_a_small_world_is_read_the_same_cent_by_cent() {
    let worlds = every(world, |world| {
        let (terms, left) = (terms(&world.visit, world.limit), left(world));
        let in_course = adjudicate::Visit {
            in_course: 0,
            in_plan_year: 0,
        };
        let found = adjudicate(&terms, &left, in_course);
        assert_eq!(found.status, LineStatus::Covered);
        let line = read(&world.visit);
        assert_eq!(line_of(&found.money, line.counted), line, "{world:?}");
        let uses = found.uses.expect("a covered visit uses something");
        assert_left(world, &line, &left.after(&uses));
    });
    assert_eq!(
        worlds,
        3 * 2 * 3 * 2 * 2 * 4 * 2 * 2 * 3 * 2 * 4 * 2 * 4 * 2 * 3
    );
    println!("counted: {worlds} visits under a health plan");
}

fn world(digits: &mut Digits) -> World {
    let (billed, allowed) = digits.of(&[(5, 4), (3, 3), (2, 0)]);
    let timings = [Timing::Waived, Timing::After, Timing::Before];
    let copayment = Copayment {
        amount: digits.of(&[1, 9]),
        timing: digits.of(&timings),
        counts: digits.of(&[false, true]),
    };
    let of_plan = |left| {
        Some(Dollars {
            left,
            of_allowed: false,
        })
    };
    let of_allowed = |left| {
        Some(Dollars {
            left,
            of_allowed: true,
        })
    };
    World {
        visit: Visit {
            billed,
            allowed,
            in_network: digits.of(&[true, false]),
            deductible_left: digits.of(&[None, Some(0), Some(1), Some(3)]),
            is_spared: digits.of(&[false, true]),
            copayment: digits.of(&[None, Some(copayment)]),
            coinsurance: digits.of(&[0, 3750, 10_000]),
            is_gross: digits.of(&[false, true]),
            maximum_left: digits.of(&[None, Some(0), Some(1), Some(3)]),
            per_visit: digits.of(&[None, Some(2)]),
            dollars: digits.of(&[None, of_plan(1), of_allowed(1), of_allowed(3)]),
            lifetime_left: digits.of(&[None, Some(1)]),
        },
        limit: digits.of(&[None, Some((2, true)), Some((1, false))]),
    }
}

pub fn terms(visit: &Visit, limit: Option<(u32, bool)>) -> Terms {
    let network = if visit.in_network {
        Network::In
    } else {
        Network::Out
    };
    Terms {
        billed_charge: cents(visit.billed),
        allowed_amount: cents(visit.allowed),
        uncovered_price: cents(visit.billed),
        approval: Approval::EveryVisit,
        plan: Plan::CostSharing(Box::new(CostSharing {
            network,
            deductible: visit.deductible_left.map(pool),
            copayment: visit.copayment.map(copayment),
            coinsurance: rate(visit.coinsurance),
            coinsurance_base: if visit.is_gross {
                CoinsuranceBase::Gross
            } else {
                CoinsuranceBase::NetOfCopayment
            },
            visits_before_deductible: u32::from(visit.is_spared),
            out_of_pocket_maximum: visit.maximum_left.map(pool),
            outside_out_of_pocket_maximum: false,
            per_visit_maximum: visit.per_visit.map(cents),
            visit_limit: limit.map(|(visits, counts_unpaid_visits)| VisitLimit {
                visits: both(visits),
                counts_unpaid_visits,
            }),
            dollar_limit: visit.dollars.map(|limit| DollarLimit {
                dollars: both(cents(limit.left)),
                basis: if limit.of_allowed {
                    DollarLimitBasis::Allowed
                } else {
                    DollarLimitBasis::PlanPays
                },
            }),
            lifetime_remaining: visit.lifetime_left.map(cents),
        })),
    }
}

pub fn copayment(of: Copayment) -> coverage_estimator::plan::Copayment {
    coverage_estimator::plan::Copayment {
        amount: cents(of.amount),
        timing: match of.timing {
            Timing::Waived => CopaymentTiming::DeductibleWaived,
            Timing::After => CopaymentTiming::AfterDeductible,
            Timing::Before => CopaymentTiming::BeforeDeductible,
        },
        counts_toward_deductible: of.counts,
    }
}

fn pool(left: i64) -> Allotment<Pool> {
    both(Pool::of_one(cents(left)))
}

const fn both<T: Copy>(of: T) -> Allotment<T> {
    Allotment {
        remaining: of,
        fresh: of,
    }
}

fn left(world: &World) -> Accumulators {
    Accumulators::at_the_start(&terms(&world.visit, world.limit).plan)
}

/// The crate's line in plain numbers; what is counted of a visit it does not say.
pub fn line_of(money: &Amounts, counted: i64) -> Line {
    Line {
        deductible: money.deductible.cents(),
        copayment: money.copayment.cents(),
        coinsurance: money.coinsurance.cents(),
        not_covered: money.not_covered.cents(),
        balance_bill: money.balance_bill.cents(),
        discount: money.provider_discount.cents(),
        plan_pays: money.plan_pays.cents(),
        patient_pays: money.patient_pays.cents(),
        counted,
    }
}

/// Requires that each accumulator holds what it held less what the line takes of it, and never less than nothing.
fn assert_left(world: &World, line: &Line, after: &Accumulators) {
    let visit = &world.visit;
    let counts = visit.copayment.is_some_and(|copayment| copayment.counts);
    let credited = if counts { line.copayment } else { 0 };
    let shared = line.deductible + line.copayment + line.coinsurance;
    let of_dollars = match visit.dollars {
        Some(limit) if limit.of_allowed => line.counted,
        Some(_) | None => line.plan_pays,
    };
    let found = after.remaining();
    let is = |found: Option<coverage_estimator::money::Cents>, before: Option<i64>, taken: i64| {
        let expected = before.map(|before| (before - taken).max(0));
        assert_eq!(found.map(|left| left.cents()), expected, "{world:?}");
    };
    is(
        found.deductible,
        visit.deductible_left,
        line.deductible + credited,
    );
    is(found.out_of_pocket_maximum, visit.maximum_left, shared);
    is(
        found.dollars,
        visit.dollars.map(|limit| limit.left),
        of_dollars,
    );
    is(found.lifetime_dollars, visit.lifetime_left, line.plan_pays);
    let visits = world.limit.map(|(left, counts)| {
        let is_used = counts || line.plan_pays > 0;
        left - u32::from(is_used)
    });
    assert_eq!(found.visits, visits, "{world:?}");
}
