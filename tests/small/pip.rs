//! Personal injury protection, read cent by cent from the contract, §4.

use coverage_estimator::accumulators::Accumulators;
use coverage_estimator::adjudicate::{Visit, adjudicate};
use coverage_estimator::plan::{Approval, AutoPip, DeductibleBasis, Plan, Terms};

use super::worlds::{Digits, every};
use super::{cents, counted_up, rate, take};

#[derive(Debug)]
struct World {
    billed: i64,
    allowed: i64,
    off_the_billed_charge: bool,
    deductible_left: Option<i64>,
    plan_share: i64,
    limit_left: Option<i64>,
    med_pay_left: Option<i64>,
}

fn world(digits: &mut Digits) -> World {
    let (billed, allowed) = digits.of(&[(0, 0), (1, 1), (4, 3), (5, 5), (7, 4), (9, 2), (8, 0)]);
    World {
        billed,
        allowed,
        off_the_billed_charge: digits.of(&[true, false]),
        deductible_left: digits.of(&[None, Some(0), Some(1), Some(2), Some(3), Some(5), Some(12)]),
        plan_share: digits.of(&[0, 1, 4999, 5000, 8000, 9999, 10_000]),
        limit_left: digits.of(&[None, Some(1), Some(2), Some(5), Some(9)]),
        med_pay_left: digits.of(&[None, Some(0), Some(1), Some(2), Some(9)]),
    }
}

#[test]
fn every_visit_of_a_small_world_under_injury_cover_is_read_the_same() {
    let worlds = every(world, |world| {
        let terms = terms(world);
        let left = Accumulators::at_the_start(&terms.plan);
        let first = Visit {
            in_course: 0,
            in_plan_year: 0,
        };
        let found = adjudicate(&terms, &left, first);
        let after = left.after(&found.uses.expect("a covered visit uses something"));
        let (deductible, coinsurance, pip_pays, med_pay) = read(world);
        let money = found.money;
        let charges = [money.billed_charge, money.allowed_amount];
        assert_eq!(
            charges,
            [world.billed, world.allowed].map(cents),
            "{world:?}"
        );
        assert_eq!(money.deductible, cents(deductible), "{world:?}");
        assert_eq!(money.coinsurance, cents(coinsurance), "{world:?}");
        assert_eq!(money.plan_pays, cents(pip_pays + med_pay), "{world:?}");
        assert_eq!(
            money.patient_pays,
            cents(deductible + coinsurance),
            "{world:?}"
        );
        let paid = deductible + coinsurance + pip_pays + med_pay;
        assert_eq!(
            money.provider_discount,
            cents(world.billed - paid),
            "{world:?}"
        );
        let left = after.remaining();
        let is_left = |before: Option<i64>, taken: i64| before.map(|before| cents(before - taken));
        assert_eq!(
            left.deductible,
            is_left(world.deductible_left, deductible),
            "{world:?}"
        );
        assert_eq!(
            left.dollars,
            is_left(world.limit_left, pip_pays),
            "{world:?}"
        );
        assert_eq!(
            left.med_pay,
            is_left(world.med_pay_left, med_pay),
            "{world:?}"
        );
    });
    assert_eq!(worlds, 7 * 2 * 7 * 7 * 5 * 5);
    println!("counted: {worlds} visits of injury cover");
}

/// Deductible, coinsurance, and what injury cover and medical payments cover pay.
fn read(world: &World) -> (i64, i64, i64, i64) {
    let mut charge = if world.off_the_billed_charge {
        world.billed
    } else {
        world.allowed
    };
    let deductible = take(&mut charge, world.deductible_left.or(Some(0)));
    let base = if world.off_the_billed_charge {
        counted_up(world.allowed * charge, world.billed)
    } else {
        charge
    };
    let mut rest = base;
    let mut share = counted_up(base * world.plan_share, 10_000);
    let paid = take(&mut share, world.limit_left);
    take(&mut rest, Some(paid));
    let med_pay = take(&mut rest, world.med_pay_left.or(Some(0)));
    (deductible, rest, paid, med_pay)
}

fn terms(world: &World) -> Terms {
    Terms {
        billed_charge: cents(world.billed),
        allowed_amount: cents(world.allowed),
        uncovered_price: cents(world.billed),
        approval: Approval::EveryVisit,
        plan: Plan::AutoPip(AutoPip {
            deductible_remaining: world.deductible_left.map(cents),
            deductible_basis: if world.off_the_billed_charge {
                DeductibleBasis::BilledCharge
            } else {
                DeductibleBasis::AllowedAmount
            },
            plan_share: rate(world.plan_share),
            limit_remaining: world.limit_left.map(cents),
            med_pay_remaining: world.med_pay_left.map(cents),
        }),
    }
}
