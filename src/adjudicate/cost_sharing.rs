//! A covered visit under a health plan, in the order of the steps.

use super::{Amounts, Visit};
use crate::accumulators::{Accumulators, Uses};
use crate::money::{Cents, Rate};
use crate::plan::{
    CoinsuranceBase, CopaymentTiming, CostSharing, DollarLimit, DollarLimitBasis, Network, Terms,
};

/// The patient's three shares of what the plan counts.
#[derive(Clone, Copy)]
struct Shares {
    deductible: Cents,
    copayment: Cents,
    coinsurance: Cents,
}

impl Shares {
    const fn together(&self) -> Cents {
        self.deductible.plus(self.copayment).plus(self.coinsurance)
    }

    /// Cuts the shares to `most`: coinsurance gives way first, then the copayment, then the deductible.
    fn cut_to(&self, most: Cents) -> Self {
        let deductible = self.deductible.min(most);
        let copayment = self.copayment.min(most.less(deductible));
        let coinsurance = self.coinsurance.min(most.less(deductible).less(copayment));
        Self {
            deductible,
            copayment,
            coinsurance,
        }
    }
}

/// Returns who pays what of a covered visit, and what it takes of the accumulators.
pub(super) fn visit(
    terms: &Terms,
    sharing: &CostSharing,
    left: &Accumulators,
    visit: Visit,
) -> (Amounts, Uses) {
    let eligible = eligible(terms, sharing, left);
    let full = shares(sharing, eligible, left, visit);
    let shares = if sharing.outside_out_of_pocket_maximum {
        full
    } else {
        full.cut_to(left.within_maximum(full.together()))
    };
    let plan_pays = within_limits(sharing, left, eligible.less(shares.together()));
    let money = split(terms, sharing.network, shares, plan_pays);
    (money, uses(sharing, shares, eligible, plan_pays))
}

/// Returns what the plan counts of the visit.
fn eligible(terms: &Terms, sharing: &CostSharing, left: &Accumulators) -> Cents {
    let of_one_visit = sharing
        .per_visit_maximum
        .map_or(terms.allowed_amount, |most| most.min(terms.allowed_amount));
    cut_by(sharing, DollarLimitBasis::Allowed, left, of_one_visit)
}

fn shares(sharing: &CostSharing, eligible: Cents, left: &Accumulators, visit: Visit) -> Shares {
    let (deductible, copayment) = before_coinsurance(sharing, eligible, left, visit);
    let rest = eligible.less(deductible).less(copayment);
    let base = match sharing.coinsurance_base {
        CoinsuranceBase::NetOfCopayment => rest,
        CoinsuranceBase::Gross => eligible.less(deductible),
    };
    Shares {
        deductible,
        copayment,
        coinsurance: percentage(sharing.coinsurance, base).min(rest),
    }
}

fn percentage(rate: Rate, base: Cents) -> Cents {
    if rate == Rate::ZERO {
        Cents::ZERO
    } else {
        rate.of(base)
    }
}

/// Returns deductible and copayment, in the order that the timing says.
fn before_coinsurance(
    sharing: &CostSharing,
    eligible: Cents,
    left: &Accumulators,
    visit: Visit,
) -> (Cents, Cents) {
    let spared = visit.in_plan_year < sharing.visits_before_deductible;
    let deductible_left = if spared {
        Cents::ZERO
    } else {
        left.deductible_left()
    };
    let Some(copayment) = sharing.copayment else {
        return (eligible.min(deductible_left), Cents::ZERO);
    };
    match copayment.timing {
        CopaymentTiming::DeductibleWaived => (Cents::ZERO, copayment.amount.min(eligible)),
        CopaymentTiming::AfterDeductible => {
            let deductible = eligible.min(deductible_left);
            (deductible, copayment.amount.min(eligible.less(deductible)))
        }
        CopaymentTiming::BeforeDeductible => {
            let first = copayment.amount.min(eligible);
            (eligible.less(first).min(deductible_left), first)
        }
    }
}

fn within_limits(sharing: &CostSharing, left: &Accumulators, plan_pays: Cents) -> Cents {
    let of_the_year = cut_by(sharing, DollarLimitBasis::PlanPays, left, plan_pays);
    left.lifetime_dollars
        .map_or(of_the_year, |most| of_the_year.min(most))
}

/// Cuts `amount` to what remains of a dollar limit that counts on this basis.
fn cut_by(
    sharing: &CostSharing,
    basis: DollarLimitBasis,
    left: &Accumulators,
    amount: Cents,
) -> Cents {
    let counts = sharing
        .dollar_limit
        .is_some_and(|limit| limit.basis == basis);
    match left.dollars {
        Some(most) if counts => amount.min(most),
        Some(_) | None => amount,
    }
}

/// Returns who pays what once the shares and the plan's part are settled.
fn split(terms: &Terms, network: Network, shares: Shares, plan_pays: Cents) -> Amounts {
    let not_covered = terms.allowed_amount.less(shares.together()).less(plan_pays);
    let above_allowed = terms.billed_charge.less(terms.allowed_amount);
    let (provider_discount, balance_bill) = match network {
        Network::In => (above_allowed, Cents::ZERO),
        Network::Out => (Cents::ZERO, above_allowed),
    };
    Amounts {
        billed_charge: terms.billed_charge,
        allowed_amount: terms.allowed_amount,
        provider_discount,
        deductible: shares.deductible,
        copayment: shares.copayment,
        coinsurance: shares.coinsurance,
        not_covered,
        balance_bill,
        plan_pays,
        patient_pays: shares.together().plus(not_covered).plus(balance_bill),
    }
}

fn uses(sharing: &CostSharing, shares: Shares, eligible: Cents, plan_pays: Cents) -> Uses {
    let credited = match sharing.copayment {
        Some(copayment) if copayment.counts_toward_deductible => shares.copayment,
        Some(_) | None => Cents::ZERO,
    };
    let out_of_pocket = if sharing.outside_out_of_pocket_maximum {
        Cents::ZERO
    } else {
        shares.together()
    };
    Uses {
        deductible: shares.deductible.plus(credited),
        out_of_pocket,
        visits: visits_used(sharing, plan_pays),
        dollars: match sharing.dollar_limit {
            Some(DollarLimit {
                basis: DollarLimitBasis::Allowed,
                ..
            }) => eligible,
            Some(_) | None => plan_pays,
        },
        lifetime_dollars: plan_pays,
        med_pay: Cents::ZERO,
    }
}

fn visits_used(sharing: &CostSharing, plan_pays: Cents) -> u32 {
    let counts = sharing
        .visit_limit
        .is_some_and(|limit| limit.counts_unpaid_visits || !plan_pays.is_zero());
    u32::from(counts)
}
