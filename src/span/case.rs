//! Every combination of values that the answers of a request allow.
//!
//! Yes-or-no answers and choices are told apart here, one [`Case`] for each combination of them; inside of a case only
//! figures are open, each between a least and a greatest value.

mod allows;
mod cases;
mod settled;
mod sharing;

use crate::answer::Span;
use crate::money::Cents;
use crate::plan::{
    Approval, CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, Network,
};
use crate::progress::{Balance, ProgressRange};
use crate::request::OverLimitPrice;
use crate::request::table::Field;

pub use cases::{approval, cases};
pub use settled::{is_settled, settled};

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

/// The answers that say an amount of which a family can have one too.
#[derive(Clone, Copy)]
struct BalanceFields {
    own: Field,
    family: Field,
    kind: Field,
}

const DEDUCTIBLE: BalanceFields = BalanceFields {
    own: Field::Deductible,
    family: Field::FamilyDeductible,
    kind: Field::FamilyDeductibleKind,
};

const MAXIMUM: BalanceFields = BalanceFields {
    own: Field::OutOfPocketMaximum,
    family: Field::FamilyMaximum,
    kind: Field::FamilyMaximumKind,
};
