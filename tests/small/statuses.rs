//! Whether a visit is covered: the first reason of the contract, §4, step 1, that holds.

use coverage_estimator::accumulators::Accumulators;
use coverage_estimator::adjudicate::{LineStatus, Visit, adjudicate};
use coverage_estimator::money::Cents;
use coverage_estimator::plan::{Approval, Plan, Terms};

use super::cents;
use super::visit;
use super::visits::terms;
use super::worlds::{Digits, every};

#[derive(Debug)]
struct World {
    has_benefit: bool,
    approval: Approval,
    in_course: u32,
    visits: Option<u32>,
    dollars: Option<i64>,
    lifetime: Option<i64>,
}

fn world(digits: &mut Digits) -> World {
    let counts = [
        Approval::FirstVisits(0),
        Approval::FirstVisits(1),
        Approval::FirstVisits(2),
    ];
    let [none, one, two] = counts;
    World {
        has_benefit: digits.of(&[true, false]),
        approval: digits.of(&[Approval::EveryVisit, Approval::Missing, none, one, two]),
        in_course: digits.of(&[0, 1, 2, 3]),
        visits: digits.of(&[None, Some(0), Some(1)]),
        dollars: digits.of(&[None, Some(0), Some(1)]),
        lifetime: digits.of(&[None, Some(0), Some(1)]),
    }
}

fn read(world: &World) -> LineStatus {
    let approved = match world.approval {
        Approval::EveryVisit => 366,
        Approval::Missing => 0,
        Approval::FirstVisits(count) => count,
    };
    // The visit's number in the course, counted from 1.
    let exceeds = world.in_course + 1 > approved;
    let reasons = [
        (!world.has_benefit, LineStatus::NotCovered),
        (exceeds, LineStatus::NotAuthorized),
        (world.visits == Some(0), LineStatus::VisitLimitReached),
        (world.dollars == Some(0), LineStatus::DollarLimitReached),
        (world.lifetime == Some(0), LineStatus::LifetimeLimitReached),
    ];
    let first = reasons.into_iter().find(|(holds, _)| *holds);
    first.map_or(LineStatus::Covered, |(_, status)| status)
}

const PLAIN: visit::Visit = visit::Visit {
    billed: 9,
    allowed: 7,
    in_network: true,
    deductible_left: None,
    is_spared: false,
    copayment: None,
    coinsurance: 0,
    is_gross: false,
    maximum_left: None,
    per_visit: None,
    dollars: None,
    lifetime_left: None,
};

#[test]
fn the_first_reason_that_holds_is_the_status() {
    let worlds = every(world, |world| {
        let found = adjudicated(world, 4);
        assert_eq!(found.status, read(world), "{world:?}");
    });
    assert_eq!(worlds, 2 * 5 * 4 * 27);
    println!("counted: {worlds} worlds of covered and uncovered visits");
}

#[test]
fn an_uncovered_visit_costs_its_price_and_uses_nothing() {
    every(world, |world| {
        for price in 0..=9 {
            let found = adjudicated(world, price);
            if found.status == LineStatus::Covered {
                continue;
            }
            let money = found.money;
            assert_eq!(found.uses, None);
            assert_eq!(
                (money.patient_pays, money.not_covered),
                (cents(price), cents(price))
            );
            assert_eq!(money.provider_discount, cents(9 - price));
            assert_eq!(money.allowed_amount, cents(7));
            let nothing = [money.deductible, money.copayment, money.coinsurance];
            assert_eq!(nothing, [Cents::ZERO; 3]);
            assert_eq!([money.balance_bill, money.plan_pays], [Cents::ZERO; 2]);
        }
    });
}

/// An accepted claim is the insurer's alone, whatever is billed.
#[test]
fn an_accepted_claim_costs_the_patient_nothing() {
    for (billed, allowed) in (0..=9).flat_map(|billed| (0..=billed).map(move |all| (billed, all))) {
        let terms = Terms {
            billed_charge: cents(billed),
            allowed_amount: cents(allowed),
            plan: Plan::WorkersCompensation,
            ..terms(&PLAIN, None)
        };
        let first = Visit {
            in_course: 0,
            in_plan_year: 0,
        };
        let found = adjudicate(&terms, &Accumulators::at_the_start(&terms.plan), first);
        assert_eq!(found.status, LineStatus::Covered);
        assert_eq!(found.money.plan_pays, cents(allowed));
        assert_eq!(found.money.allowed_amount, cents(allowed));
        assert_eq!(found.money.patient_pays, Cents::ZERO);
        assert_eq!(found.money.provider_discount, cents(billed - allowed));
    }
}

fn adjudicated(world: &World, price: i64) -> coverage_estimator::adjudicate::Adjudication {
    let mut terms = terms(&PLAIN, None);
    terms.uncovered_price = cents(price);
    terms.approval = world.approval;
    if !world.has_benefit {
        terms.plan = Plan::NoBenefit;
    }
    let left = Accumulators {
        visits: world.visits,
        dollars: world.dollars.map(cents),
        lifetime_dollars: world.lifetime.map(cents),
        ..Accumulators::default()
    };
    let visit = Visit {
        in_course: world.in_course,
        in_plan_year: world.in_course,
    };
    adjudicate(&terms, &left, visit)
}
