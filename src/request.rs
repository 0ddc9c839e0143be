//! A request whose every answer is of the right form: what a person knows, not yet what is true.
//!
//! [`check`](check::check) makes one of data, or says everything that is wrong with it. [`crate::possibilities`] makes
//! exact [`Terms`](crate::plan::Terms) of it, one combination of answers after another.

pub mod check;
mod necessity;
mod reader;

use serde::Serialize;

use crate::answer::{Answer, Span};
use crate::date::Date;
use crate::figures::{Bounds, PAYROLL_TAX};
use crate::money::{Cents, Rate};
use crate::plan::{
    CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind, Network,
};

pub use necessity::{
    Cause, Necessity, Phase, Referral, Referrer, ServiceCode, SharedLimit, Therapist, Therapy,
};

/// Everything a person has answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The visits that are planned.
    pub course: PlannedCourse,
    /// What one visit is charged at.
    pub charges: Charges,
    /// Whether the clinic is in the plan's network, if known.
    pub network: Option<Network>,
    /// The insurance.
    pub coverage: Coverage,
    /// The state whose law applies, by its two letters, if known.
    pub state: Option<String>,
    /// What the plan has allowed beforehand.
    pub authorization: Authorization,
    /// What is known about medical necessity, where anything was asked about it.
    pub necessity: Option<Necessity>,
    /// A health savings or flexible spending account.
    pub account: Option<Account>,
    /// What unknown answers are taken to lie in.
    pub bounds: Bounds,
    /// The plain questions that were left to their usual answer.
    pub defaults: Vec<Default>,
}

/// The visits that are planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedCourse {
    /// The day of the first visit.
    pub first_visit: Date,
    /// How many visits, 0 to 366.
    pub visits: u32,
    /// How many of them a week, 1 to 366.
    pub visits_per_week: u32,
    /// Month and day on which a plan year begins.
    pub plan_year_start: (i8, i8),
}

/// What one visit is charged at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charges {
    /// What the clinic asks of an insurer.
    pub billed_charge: Cents,
    /// The most the plan counts; the whole billed charge where the plan has no such thing.
    pub allowed_amount: Answer<Span<Cents>>,
    /// What the clinic asks of a patient who pays alone; nothing where it has no such rate.
    pub cash_rate: Option<Cents>,
}

impl Charges {
    /// Returns what an uncovered visit costs where the plan says nothing else.
    #[must_use]
    pub const fn usual_over_limit_price(&self, network: Network) -> OverLimitPrice {
        match (self.cash_rate, network) {
            (Some(_), _) => OverLimitPrice::CashRate,
            (None, Network::In) => OverLimitPrice::AllowedAmount,
            (None, Network::Out) => OverLimitPrice::BilledCharge,
        }
    }
}

/// The kinds of insurance that price by cost sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum HealthPlanKind {
    /// Any provider, dearer out of network.
    Ppo,
    /// In network only, through a primary-care physician.
    Hmo,
    /// In network only.
    Epo,
    /// An HMO inside its network, a PPO outside.
    Pos,
    /// A high-deductible plan, made for a health savings account.
    Hdhp,
    /// A private plan in place of Medicare.
    MedicareAdvantage,
}

/// The kinds of insurance of which nothing is paid by a rule that can be priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum UnpricedKind {
    /// Original Medicare.
    Medicare,
    /// The plan of the uniformed services.
    Tricare,
    /// A state's plan for people of low income.
    Medicaid,
    /// Veterans' health care.
    Va,
    /// No insurance.
    None,
}

/// The kind of an insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverageKind {
    /// A health plan.
    HealthPlan(HealthPlanKind),
    /// Personal injury protection of an auto insurance.
    AutoPip,
    /// An employer's insurance of injuries at work.
    WorkersCompensation,
    /// One of which nothing can be priced.
    Unpriced(UnpricedKind),
}

/// The insurance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// One that prices by cost sharing.
    HealthPlan(Box<HealthPlan>),
    /// Personal injury protection of an auto insurance.
    AutoPip(Box<AutoPip>),
    /// An employer's insurance of injuries at work.
    WorkersCompensation {
        /// Whether the claim is accepted, if known.
        claim_accepted: Option<bool>,
    },
    /// One of which nothing can be priced.
    Unpriced(UnpricedKind),
}

/// A health plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HealthPlan {
    /// Its kind.
    pub kind: HealthPlanKind,
    /// What it asks of the patient in network.
    pub in_network: CostSharing,
    /// What it asks out of network; nothing where it pays nothing there.
    pub out_of_network: Option<CostSharing>,
}

/// What a plan asks of the patient in one network, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostSharing {
    /// Paid before the plan shares.
    pub deductible: Answer<Accrued>,
    /// Fixed share of a visit.
    pub copayment: Answer<Span<Cents>>,
    /// When the copayment is due, if known.
    pub copayment_timing: Option<CopaymentTiming>,
    /// Percentage share of a visit.
    pub coinsurance: Answer<Span<Rate>>,
    /// What the coinsurance is taken of.
    pub coinsurance_base: CoinsuranceBase,
    /// The visits of a plan year that the deductible spares.
    pub visits_before_deductible: u32,
    /// Whether copayments reduce the deductible.
    pub copayment_counts_toward_deductible: bool,
    /// Yearly cap on cost sharing.
    pub out_of_pocket_maximum: Answer<Accrued>,
    /// Whether that cap leaves this benefit alone.
    pub outside_out_of_pocket_maximum: bool,
    /// The most of one visit that the plan counts.
    pub per_visit_maximum: Answer<Span<Cents>>,
    /// Visits a plan year.
    pub visit_limit: Answer<VisitLimit>,
    /// Dollars a plan year.
    pub dollar_limit: Answer<DollarLimit>,
    /// Dollars for good.
    pub lifetime_limit: Answer<Progress<Cents>>,
    /// What an uncovered visit costs.
    pub over_limit_price: OverLimitPrice,
}

/// An amount, how much of it is met or used, and what remains; what is absent is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress<T> {
    /// In all.
    pub amount: Option<Span<T>>,
    /// Met or used so far.
    pub met: Option<Span<T>>,
    /// What remains.
    pub remaining: Option<Span<T>>,
}

impl<T> Progress<T> {
    /// Nothing known.
    pub const UNKNOWN: Self = Self {
        amount: None,
        met: None,
        remaining: None,
    };
}

/// A deductible or an out-of-pocket maximum, one person's and perhaps a family's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accrued {
    /// One person's.
    pub individual: Progress<Cents>,
    /// The family's, where the plan has one.
    pub family: Option<Family>,
}

/// What a family pays together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// How far along the family is.
    pub progress: Progress<Cents>,
    /// How it stands to one person's, if known.
    pub kind: Option<FamilyKind>,
}

/// A limit on visits a plan year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitLimit {
    /// How many, how many used, how many left.
    pub progress: Progress<u32>,
    /// Whether a visit on which the plan pays nothing uses the limit, if known.
    pub counts_unpaid_visits: Option<bool>,
}

/// A limit on dollars a plan year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DollarLimit {
    /// How much, how much used, how much left.
    pub progress: Progress<Cents>,
    /// What counts toward it, if known.
    pub basis: Option<DollarLimitBasis>,
}

/// What a visit costs the patient once the plan pays no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum OverLimitPrice {
    /// The clinic's cash rate; its billed charge where it has none.
    CashRate,
    /// What the plan would have counted.
    AllowedAmount,
    /// The billed charge.
    BilledCharge,
}

/// Personal injury protection, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AutoPip {
    /// Paid before the plan pays.
    pub deductible: Answer<Progress<Cents>>,
    /// The plan's share of what is left.
    pub plan_share: Span<Rate>,
    /// The most that the plan pays.
    pub limit: Answer<Progress<Cents>>,
    /// What the deductible comes off, if known.
    pub deductible_basis: Option<DeductibleBasis>,
    /// Medical payments coverage beside it, and the most that it pays.
    pub med_pay: Answer<Progress<Cents>>,
}

/// What the plan has allowed beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Authorization {
    /// How it stands, if known.
    pub status: Option<AuthorizationStatus>,
    /// How many visits are approved; nothing where that is not limited.
    pub visits: Option<u32>,
}

/// How a prior authorization stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AuthorizationStatus {
    /// The plan says that it needs none.
    NotRequired,
    /// Given.
    Approved,
    /// Asked for.
    Pending,
    /// Needed and not given.
    Missing,
}

/// An account of the patient's own untaxed money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its kind.
    pub kind: AccountKind,
    /// What is in it.
    pub available: Cents,
    /// The patient's marginal rate of federal income tax.
    pub federal_rate: Rate,
    /// The same of state income tax.
    pub state_rate: Rate,
    /// Whether it is paid through payroll, which saves payroll tax too.
    pub payroll: bool,
    /// Whether the massage is prescribed, without which the account may not pay for it.
    pub prescribed: bool,
}

impl Account {
    /// Returns the tax rates together; nothing where they are more than the whole.
    #[must_use]
    pub const fn rate(&self) -> Option<Rate> {
        let payroll = if self.payroll { PAYROLL_TAX } else { 0 };
        Rate::new(
            self.federal_rate
                .basis_points()
                .saturating_add(self.state_rate.basis_points())
                .saturating_add(payroll),
        )
    }
}

/// The kinds of account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AccountKind {
    /// Health savings account.
    Hsa,
    /// Flexible spending account.
    Fsa,
}

/// A plain question that was not answered and took its usual answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Default {
    /// Its path.
    pub field: String,
    /// The answer it took.
    pub value: Plain,
}

/// The answer to a plain question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Plain {
    /// Yes or no.
    YesNo(bool),
    /// A number.
    Number(i64),
    /// A word.
    Word(&'static str),
}
