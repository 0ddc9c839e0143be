//! Every combination of values that the answers of a request allow.
//!
//! Yes-or-no answers and choices are told apart here, one [`Case`] for each combination of them; inside of a case only
//! figures are open, each between a least and a greatest value.

mod cases;

use crate::answer::Span;
use crate::money::Cents;
use crate::plan::{
    Approval, CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, Network,
};
use crate::progress::{Balance, ProgressRange};
use crate::request::OverLimitPrice;

pub use cases::{approval, cases, is_settled, settled};

/// One combination of choices, with the figures that are still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The network of the clinic, where the insurance has networks.
    pub network: Option<Network>,
    /// What the clinic asks of an insurer.
    pub billed_charge: Cents,
    /// What the clinic asks of a patient who pays alone.
    pub cash_rate: Option<Cents>,
    /// What the plan counts, in cents, at most the billed charge.
    pub allowed_amount: Span<i64>,
    /// What an uncovered visit costs.
    pub over_limit_price: OverLimitPrice,
    /// Which visits are authorized.
    pub approval: Approval,
    /// What the insurance does.
    pub arrangement: Arrangement,
}

/// What the insurance does in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// It has no benefit in this network.
    NoBenefit,
    /// It shares the cost.
    CostSharing(Box<SharingCase>),
    /// Personal injury protection.
    AutoPip(PipCase),
    /// Workers' compensation, with the claim accepted or not.
    WorkersCompensation {
        /// Whether it is.
        claim_accepted: bool,
    },
}

/// What a plan asks of the patient in one network, in one case. Figures are cents, basis points or visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharingCase {
    /// Deductible.
    pub deductible: Option<Balance>,
    /// Copayment, where there is one.
    pub copayment: Option<CopaymentCase>,
    /// Coinsurance.
    pub coinsurance: Span<i64>,
    /// What the coinsurance is taken of.
    pub coinsurance_base: CoinsuranceBase,
    /// The visits that the deductible spares.
    pub visits_before_deductible: u32,
    /// Out-of-pocket maximum.
    pub out_of_pocket_maximum: Option<Balance>,
    /// Whether that leaves this benefit alone.
    pub outside_out_of_pocket_maximum: bool,
    /// The most of one visit that the plan counts.
    pub per_visit_maximum: Option<Span<i64>>,
    /// Visits a plan year, and whether unpaid ones count.
    pub visit_limit: Option<(ProgressRange, bool)>,
    /// Dollars a plan year, and what counts toward them.
    pub dollar_limit: Option<(ProgressRange, DollarLimitBasis)>,
    /// Dollars for good.
    pub lifetime_limit: Option<ProgressRange>,
}

/// A copayment in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopaymentCase {
    /// How much.
    pub amount: Span<i64>,
    /// When it is due.
    pub timing: CopaymentTiming,
    /// Whether it reduces the deductible.
    pub counts_toward_deductible: bool,
}

/// Personal injury protection in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PipCase {
    /// Deductible.
    pub deductible: Option<ProgressRange>,
    /// What it comes off.
    pub deductible_basis: DeductibleBasis,
    /// The plan's share.
    pub plan_share: Span<i64>,
    /// The most that the plan pays.
    pub limit: Option<ProgressRange>,
    /// The most that medical payments coverage pays.
    pub med_pay: Option<ProgressRange>,
}

impl SharingCase {
    /// Returns whether there is a deductible that copayments do not waive.
    #[must_use]
    pub fn has_running_deductible(&self) -> bool {
        let waives =
            |copayment: CopaymentCase| copayment.timing == CopaymentTiming::DeductibleWaived;
        self.deductible.is_some() && !self.copayment.is_some_and(waives)
    }
}

impl Case {
    /// Returns what an uncovered visit costs where the plan counts `allowed_amount`.
    #[must_use]
    pub fn uncovered_price(&self, allowed_amount: Cents) -> Cents {
        let price = match self.over_limit_price {
            OverLimitPrice::CashRate => self.cash_rate.unwrap_or(self.billed_charge),
            OverLimitPrice::AllowedAmount => allowed_amount,
            OverLimitPrice::BilledCharge => self.billed_charge,
        };
        price.min(self.billed_charge)
    }
}

/// Whether a case with every figure settled is one of the combinations of another.
mod allows {
    use super::{Arrangement, Case, PipCase, SharingCase};
    use crate::answer::Span;
    use crate::progress::{Balance, ProgressRange};

    impl Case {
        /// Returns whether `settled`, a case with every figure settled, is one of the combinations of this one.
        #[must_use]
        pub fn allows(&self, settled: &Self) -> bool {
            let Self {
                network,
                billed_charge,
                cash_rate,
                allowed_amount,
                over_limit_price,
                approval,
                arrangement,
            } = self;
            *network == settled.network
                && *billed_charge == settled.billed_charge
                && *cash_rate == settled.cash_rate
                && holds(*allowed_amount, settled.allowed_amount)
                && *over_limit_price == settled.over_limit_price
                && *approval == settled.approval
                && match (arrangement, &settled.arrangement) {
                    (Arrangement::CostSharing(here), Arrangement::CostSharing(there)) => {
                        here.allows(there)
                    }
                    (Arrangement::AutoPip(here), Arrangement::AutoPip(there)) => here.allows(there),
                    (here, there) => here == there,
                }
        }
    }

    impl SharingCase {
        fn allows(&self, settled: &Self) -> bool {
            let Self {
                deductible,
                copayment,
                coinsurance,
                coinsurance_base,
                visits_before_deductible,
                out_of_pocket_maximum,
                outside_out_of_pocket_maximum,
                per_visit_maximum,
                visit_limit,
                dollar_limit,
                lifetime_limit,
            } = *self;
            let balance = |here: Balance, there| here.allows(&there);
            let progress = |here: ProgressRange, there| here.allows(&there);
            coinsurance_base == settled.coinsurance_base
                && visits_before_deductible == settled.visits_before_deductible
                && outside_out_of_pocket_maximum == settled.outside_out_of_pocket_maximum
                && both(deductible, settled.deductible, balance)
                && both(copayment, settled.copayment, |here, there| {
                    here.timing == there.timing
                        && here.counts_toward_deductible == there.counts_toward_deductible
                        && holds(here.amount, there.amount)
                })
                && holds(coinsurance, settled.coinsurance)
                && both(
                    out_of_pocket_maximum,
                    settled.out_of_pocket_maximum,
                    balance,
                )
                && both(per_visit_maximum, settled.per_visit_maximum, holds)
                && both(visit_limit, settled.visit_limit, limit)
                && both(dollar_limit, settled.dollar_limit, limit)
                && both(lifetime_limit, settled.lifetime_limit, progress)
        }
    }

    impl PipCase {
        fn allows(&self, settled: &Self) -> bool {
            self.deductible_basis == settled.deductible_basis
                && holds(self.plan_share, settled.plan_share)
                && [
                    (self.deductible, settled.deductible),
                    (self.limit, settled.limit),
                    (self.med_pay, settled.med_pay),
                ]
                .into_iter()
                .all(|(here, there)| both(here, there, |here, there| here.allows(&there)))
        }
    }

    fn limit<T: PartialEq>(
        (here, one): (ProgressRange, T),
        (there, other): (ProgressRange, T),
    ) -> bool {
        one == other && here.allows(&there)
    }

    fn holds(span: Span<i64>, exact: Span<i64>) -> bool {
        span.within(exact).is_some()
    }

    /// Returns whether a plan has something in both cases so that `holds`, or in neither.
    fn both<T>(here: Option<T>, there: Option<T>, holds: impl Fn(T, T) -> bool) -> bool {
        match (here, there) {
            (None, None) => true,
            (Some(here), Some(there)) => holds(here, there),
            (None, Some(_)) | (Some(_), None) => false,
        }
    }
}
