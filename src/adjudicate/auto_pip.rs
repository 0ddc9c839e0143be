//! A covered visit under personal injury protection of an auto insurance.

use super::Amounts;
use crate::accumulators::{Accumulators, Uses};
use crate::money::Cents;
use crate::plan::{AutoPip, DeductibleBasis, Terms};

/// Returns who pays what of a covered visit, and what it takes of the accumulators.
pub(super) fn visit(terms: &Terms, pip: &AutoPip, left: &Accumulators) -> (Amounts, Uses) {
    let (deductible, base) = after_deductible(terms, pip, left.deductible_left());
    let share = pip.plan_share.of(base);
    let pip_pays = left.dollars.map_or(share, |most| share.min(most));
    let med_pay = left
        .med_pay
        .map_or(Cents::ZERO, |most| base.less(pip_pays).min(most));
    let plan_pays = pip_pays.plus(med_pay);
    let coinsurance = base.less(plan_pays);
    let patient_pays = deductible.plus(coinsurance);
    let money = Amounts {
        billed_charge: terms.billed_charge,
        allowed_amount: terms.allowed_amount,
        provider_discount: terms.billed_charge.less(plan_pays).less(patient_pays),
        deductible,
        coinsurance,
        plan_pays,
        patient_pays,
        ..Amounts::default()
    };
    let uses = Uses {
        deductible,
        out_of_pocket: Cents::ZERO,
        visits: 0,
        dollars: pip_pays,
        lifetime_dollars: Cents::ZERO,
        med_pay,
    };
    (money, uses)
}

/// Returns the deductible that this visit takes, and what the plan's share is taken of.
fn after_deductible(terms: &Terms, pip: &AutoPip, deductible_left: Cents) -> (Cents, Cents) {
    let (billed, allowed) = (terms.billed_charge, terms.allowed_amount);
    match pip.deductible_basis {
        DeductibleBasis::BilledCharge => {
            let deductible = deductible_left.min(billed);
            (
                deductible,
                allowed.in_proportion(billed.less(deductible), billed),
            )
        }
        DeductibleBasis::AllowedAmount => {
            let deductible = deductible_left.min(allowed);
            (deductible, allowed.less(deductible))
        }
    }
}
