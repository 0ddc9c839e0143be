//! Exact terms: what a plan does, with nothing left open.
//!
//! Any value of these types is legal; the checks stand where answers become terms.

use serde::Serialize;

use crate::money::{Cents, Rate};

/// Everything that settles the price of a visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What the clinic asks of an insurer for one visit.
    pub billed_charge: Cents,
    /// What the plan counts of it, at most the billed charge.
    pub allowed_amount: Cents,
    /// What a visit costs the patient when the plan does not cover it, at most the billed charge.
    pub uncovered_price: Cents,
    /// What the plan has allowed beforehand.
    pub approval: Approval,
    /// The insurance.
    pub plan: Plan,
}

/// Which visits of the course are authorized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// All of them.
    EveryVisit,
    /// So many from the first.
    FirstVisits(u32),
    /// None: the authorization that the plan asks for is missing.
    Missing,
}

/// The insurance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// It pays nothing: no benefit in this network, or a claim that is not accepted.
    NoBenefit,
    /// It shares the cost of a visit.
    CostSharing(Box<CostSharing>),
    /// Personal injury protection.
    AutoPip(AutoPip),
    /// An accepted claim: it pays the allowed amount, the patient nothing.
    WorkersCompensation,
}

/// Whether the clinic has a contract with the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Network {
    /// It has.
    In,
    /// It has none, and may bill what the plan does not count.
    Out,
}

/// What a plan asks of the patient in one network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostSharing {
    /// Whether that network is the plan's own.
    pub network: Network,
    /// Paid before the plan shares.
    pub deductible: Option<Allotment<Pool>>,
    /// Fixed share of a visit.
    pub copayment: Option<Copayment>,
    /// Percentage share of a visit.
    pub coinsurance: Rate,
    /// What the coinsurance is taken of.
    pub coinsurance_base: CoinsuranceBase,
    /// The visits of a plan year, uncovered ones counted, that the deductible spares.
    pub visits_before_deductible: u32,
    /// Yearly cap on cost sharing.
    pub out_of_pocket_maximum: Option<Allotment<Pool>>,
    /// Whether that cap leaves this benefit alone: neither caps nor counts it, as with many riders.
    pub outside_out_of_pocket_maximum: bool,
    /// The most of one visit that the plan counts.
    pub per_visit_maximum: Option<Cents>,
    /// Visits a plan year.
    pub visit_limit: Option<VisitLimit>,
    /// Dollars a plan year.
    pub dollar_limit: Option<DollarLimit>,
    /// Dollars that remain for good.
    pub lifetime_remaining: Option<Cents>,
}

/// What remains when the course begins, and what a new plan year begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allotment<T> {
    /// What remains before the first visit.
    pub remaining: T,
    /// What remains at the start of a later plan year: the whole amount.
    pub fresh: T,
}

/// What remains of a deductible or an out-of-pocket maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// One person's.
    pub individual: Cents,
    /// The family's, where the plan has one.
    pub family: Option<FamilyPool>,
}

/// What remains of a family's deductible or out-of-pocket maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FamilyPool {
    /// How it stands to one person's.
    pub kind: FamilyKind,
    /// What remains.
    pub remaining: Cents,
}

impl Pool {
    /// Returns one person's pool without a family.
    #[must_use]
    pub const fn of_one(individual: Cents) -> Self {
        Self {
            individual,
            family: None,
        }
    }

    /// Returns what remains for this patient.
    #[must_use]
    pub fn for_the_patient(&self) -> Cents {
        match self.family {
            None => self.individual,
            Some(family) => match family.kind {
                FamilyKind::Embedded => self.individual.min(family.remaining),
                FamilyKind::Aggregate => family.remaining,
            },
        }
    }

    /// Returns what remains after a payment, which counts toward both; with an embedded amount nobody contributes more
    /// to the family's than what remains of their own.
    #[must_use]
    pub fn after(&self, payment: Cents) -> Self {
        Self {
            individual: self.individual.less(payment),
            family: self.family.map(|family| FamilyPool {
                remaining: family.remaining.less(match family.kind {
                    FamilyKind::Embedded => payment.min(self.individual),
                    FamilyKind::Aggregate => payment,
                }),
                ..family
            }),
        }
    }
}

/// How a family's amount stands to one person's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FamilyKind {
    /// Whichever of the two is met first ends it for this patient.
    Embedded,
    /// Only the family's matters.
    Aggregate,
}

/// A fixed share of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copayment {
    /// The share.
    pub amount: Cents,
    /// When it is due.
    pub timing: CopaymentTiming,
    /// Whether it reduces the deductible.
    pub counts_toward_deductible: bool,
}

/// When a copayment is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopaymentTiming {
    /// In place of the deductible, which the visit is spared.
    DeductibleWaived,
    /// Once the deductible is met.
    AfterDeductible,
    /// First; the deductible takes of the rest.
    BeforeDeductible,
}

/// What the coinsurance is taken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoinsuranceBase {
    /// What the copayment leaves.
    NetOfCopayment,
    /// What the deductible leaves, before the copayment.
    Gross,
}

/// A limit on visits a plan year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitLimit {
    /// How many remain.
    pub visits: Allotment<u32>,
    /// Whether a visit on which the plan pays nothing uses one.
    pub counts_unpaid_visits: bool,
}

/// A limit on dollars a plan year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DollarLimit {
    /// How many remain.
    pub dollars: Allotment<Cents>,
    /// What counts toward it.
    pub basis: DollarLimitBasis,
}

/// What counts toward a dollar limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DollarLimitBasis {
    /// What the plan pays.
    PlanPays,
    /// What the plan counts, the patient's share with it.
    Allowed,
}

/// Personal injury protection of an auto insurance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AutoPip {
    /// What remains of the deductible.
    pub deductible_remaining: Option<Cents>,
    /// What the deductible comes off.
    pub deductible_basis: DeductibleBasis,
    /// The plan's share of what the deductible leaves.
    pub plan_share: Rate,
    /// What remains of the most that the plan pays.
    pub limit_remaining: Option<Cents>,
    /// What remains of medical payments coverage, which pays what personal injury protection leaves of a visit.
    pub med_pay_remaining: Option<Cents>,
}

/// What the deductible of personal injury protection comes off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeductibleBasis {
    /// The whole charge, before the plan cuts it to what it counts.
    BilledCharge,
    /// What the plan counts.
    AllowedAmount,
}
