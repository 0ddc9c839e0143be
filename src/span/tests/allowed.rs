//! A case allows each combination of its figures, and nothing that goes beyond one of them or makes another choice.

use crate::answer::Span;
use crate::money::Cents;
use crate::plan::{
    Approval, CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind,
    Network,
};
use crate::progress::{Balance, ProgressRange};
use crate::request::OverLimitPrice;
use crate::span::case::{Arrangement, Case, CopaymentCase, PipCase, SharingCase};

/// What every figure is open over, what it is settled at, and what lies beyond.
const OPEN: Span<i64> = Span { low: 10, high: 20 };
const INSIDE: Span<i64> = Span::exact(15);
const BEYOND: Span<i64> = Span::exact(21);

/// A case, or a part of one, with every figure the same.
type Of<T> = fn(Span<i64>) -> T;
type Changes<T> = Vec<fn(&mut T)>;

fn case(figures: Span<i64>, arrangement: Arrangement) -> Case {
    Case {
        network: Some(Network::In),
        billed_charge: Cents::new(30).expect("it is an amount"),
        cash_rate: None,
        allowed_amount: figures,
        over_limit_price: OverLimitPrice::BilledCharge,
        approval: Approval::EveryVisit,
        arrangement,
    }
}

fn sharing(figures: Span<i64>) -> SharingCase {
    let balance = Some(Balance {
        individual: progress(figures),
        family: Some((FamilyKind::Embedded, progress(figures))),
    });
    SharingCase {
        deductible: balance,
        copayment: Some(CopaymentCase {
            amount: figures,
            timing: CopaymentTiming::AfterDeductible,
            counts_toward_deductible: false,
        }),
        coinsurance: figures,
        coinsurance_base: CoinsuranceBase::Gross,
        visits_before_deductible: 0,
        out_of_pocket_maximum: balance,
        outside_out_of_pocket_maximum: false,
        per_visit_maximum: Some(figures),
        visit_limit: Some((progress(figures), true)),
        dollar_limit: Some((progress(figures), DollarLimitBasis::Allowed)),
        lifetime_limit: Some(progress(figures)),
    }
}

fn pip(figures: Span<i64>) -> PipCase {
    PipCase {
        deductible: Some(progress(figures)),
        deductible_basis: DeductibleBasis::AllowedAmount,
        plan_share: figures,
        limit: Some(progress(figures)),
        med_pay: Some(progress(figures)),
    }
}

/// Returns an amount of which nothing is met.
fn progress(amount: Span<i64>) -> ProgressRange {
    ProgressRange::new(amount, Span::exact(0), amount).expect("all of it is left")
}

fn of_sharing(sharing: SharingCase) -> Arrangement {
    Arrangement::CostSharing(Box::new(sharing))
}

/// Asserts that figures inside are allowed, and that none of the changes is.
fn allows_all_but<T>(of: Of<T>, arrangement: fn(T) -> Arrangement, changes: Changes<T>) {
    let open = case(OPEN, arrangement(of(OPEN)));
    assert!(open.allows(&case(INSIDE, arrangement(of(INSIDE)))));
    for (number, change) in changes.into_iter().enumerate() {
        let mut settled = of(INSIDE);
        change(&mut settled);
        let other = case(INSIDE, arrangement(settled));
        assert!(!open.allows(&other), "change {number}: {other:?}");
    }
}

#[test]
fn cost_sharing_allows_figures_inside_of_its_own_and_no_other_choice() {
    let changes: Changes<SharingCase> = vec![
        |one| one.deductible = sharing(BEYOND).deductible,
        |one| one.deductible = None,
        |one| one.copayment.iter_mut().for_each(|one| one.amount = BEYOND),
        |one| {
            let timing = CopaymentTiming::BeforeDeductible;
            one.copayment.iter_mut().for_each(|one| one.timing = timing);
        },
        |one| one.copayment = None,
        |one| one.coinsurance = BEYOND,
        |one| one.coinsurance_base = CoinsuranceBase::NetOfCopayment,
        |one| one.visits_before_deductible = 1,
        |one| one.out_of_pocket_maximum = sharing(BEYOND).out_of_pocket_maximum,
        |one| one.per_visit_maximum = Some(BEYOND),
        |one| one.visit_limit = sharing(BEYOND).visit_limit,
        |one| one.visit_limit = Some((progress(INSIDE), false)),
        |one| one.dollar_limit = sharing(BEYOND).dollar_limit,
        |one| one.dollar_limit = Some((progress(INSIDE), DollarLimitBasis::PlanPays)),
        |one| one.lifetime_limit = sharing(BEYOND).lifetime_limit,
    ];
    allows_all_but(sharing, of_sharing, changes);
}

#[test]
fn personal_injury_protection_allows_figures_inside_of_its_own_and_no_other_choice() {
    let changes: Changes<PipCase> = vec![
        |one| one.deductible = pip(BEYOND).deductible,
        |one| one.deductible_basis = DeductibleBasis::BilledCharge,
        |one| one.plan_share = BEYOND,
        |one| one.limit = None,
        |one| one.limit = pip(BEYOND).limit,
        |one| one.med_pay = pip(BEYOND).med_pay,
    ];
    allows_all_but(pip, Arrangement::AutoPip, changes);
}

#[test]
fn a_case_allows_no_other_network_price_or_arrangement() {
    let of_network = |network| Case {
        network,
        ..case(INSIDE, Arrangement::NoBenefit)
    };
    let open = case(OPEN, Arrangement::NoBenefit);
    assert!(open.allows(&of_network(Some(Network::In))));
    assert!(!open.allows(&of_network(Some(Network::Out))));
    assert!(!open.allows(&case(BEYOND, Arrangement::NoBenefit)));
    assert!(!open.allows(&case(INSIDE, Arrangement::AutoPip(pip(INSIDE)))));
    assert!(!open.allows(&case(INSIDE, of_sharing(sharing(INSIDE)))));
}
