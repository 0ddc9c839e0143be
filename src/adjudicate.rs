//! The rule: what one visit costs whom.
//!
//! [`adjudicate`] cannot fail: it takes exact terms, and a visit that is not payable is a status of its line.

mod auto_pip;
mod cost_sharing;

use serde::Serialize;

use crate::accumulators::{Accumulators, Uses};
use crate::money::Cents;
use crate::plan::{Approval, Plan, Terms};

/// A visit of the course, by its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Its number in the course, from 0.
    pub in_course: u32,
    /// Its number in the part of the course that falls in its plan year, from 0.
    pub in_plan_year: u32,
}

/// Why a visit is paid or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LineStatus {
    /// The plan shares its cost, even where its share is nothing.
    Covered,
    /// The visits of the plan year are used up.
    VisitLimitReached,
    /// The dollars of the plan year are used up.
    DollarLimitReached,
    /// The dollars for good are used up.
    LifetimeLimitReached,
    /// It needs an authorization that it has not.
    NotAuthorized,
    /// The plan has no benefit for it.
    NotCovered,
}

/// The money of a visit, or of several.
///
/// `billed_charge = plan_pays + patient_pays + provider_discount` and
/// `patient_pays = deductible + copayment + coinsurance + not_covered + balance_bill`, to the cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amounts {
    /// What the clinic asks of an insurer.
    pub billed_charge: Cents,
    /// The most that the plan counts, at most the billed charge.
    pub allowed_amount: Cents,
    /// What the clinic writes off; nobody pays it.
    pub provider_discount: Cents,
    /// Paid by the patient before the plan shares.
    pub deductible: Cents,
    /// The patient's fixed share.
    pub copayment: Cents,
    /// The patient's percentage share.
    pub coinsurance: Cents,
    /// Paid by the patient outside of the benefit.
    pub not_covered: Cents,
    /// Owed by the patient out of network above the allowed amount.
    pub balance_bill: Cents,
    /// What the plan pays.
    pub plan_pays: Cents,
    /// What the patient pays.
    pub patient_pays: Cents,
}

impl Amounts {
    /// Returns both together.
    #[must_use]
    pub const fn plus(&self, other: &Self) -> Self {
        Self {
            billed_charge: self.billed_charge.plus(other.billed_charge),
            allowed_amount: self.allowed_amount.plus(other.allowed_amount),
            provider_discount: self.provider_discount.plus(other.provider_discount),
            deductible: self.deductible.plus(other.deductible),
            copayment: self.copayment.plus(other.copayment),
            coinsurance: self.coinsurance.plus(other.coinsurance),
            not_covered: self.not_covered.plus(other.not_covered),
            balance_bill: self.balance_bill.plus(other.balance_bill),
            plan_pays: self.plan_pays.plus(other.plan_pays),
            patient_pays: self.patient_pays.plus(other.patient_pays),
        }
    }

    fn assert_that_it_adds_up(&self) {
        debug_assert_eq!(
            self.billed_charge,
            self.plan_pays
                .plus(self.patient_pays)
                .plus(self.provider_discount)
        );
        debug_assert_eq!(
            self.patient_pays,
            self.deductible
                .plus(self.copayment)
                .plus(self.coinsurance)
                .plus(self.not_covered)
                .plus(self.balance_bill)
        );
    }
}

/// What a visit comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjudication {
    /// Why it is paid or not.
    pub status: LineStatus,
    /// Who pays what.
    pub money: Amounts,
    /// What it takes of the accumulators; an uncovered visit takes nothing.
    pub uses: Option<Uses>,
}

/// Returns what a visit comes to when this much remains.
#[must_use]
pub fn adjudicate(terms: &Terms, left: &Accumulators, visit: Visit) -> Adjudication {
    match status(terms, left, visit) {
        LineStatus::Covered => covered(terms, left, visit),
        uncovered => Adjudication {
            status: uncovered,
            money: uncovered_money(terms),
            uses: None,
        },
    }
}

/// Returns the first reason for which the plan does not cover a visit, or that it does.
#[must_use]
pub fn status(terms: &Terms, left: &Accumulators, visit: Visit) -> LineStatus {
    let authorized = match terms.approval {
        Approval::EveryVisit => true,
        Approval::FirstVisits(approved) => visit.in_course < approved,
        Approval::Missing => false,
    };
    let gone = |dollars: Option<Cents>| dollars.is_some_and(Cents::is_zero);
    if terms.plan == Plan::NoBenefit {
        LineStatus::NotCovered
    } else if !authorized {
        LineStatus::NotAuthorized
    } else if left.visits == Some(0) {
        LineStatus::VisitLimitReached
    } else if gone(left.dollars) {
        LineStatus::DollarLimitReached
    } else if gone(left.lifetime_dollars) {
        LineStatus::LifetimeLimitReached
    } else {
        LineStatus::Covered
    }
}

/// Returns what a visit comes to that the plan covers.
#[must_use]
pub fn covered(terms: &Terms, left: &Accumulators, visit: Visit) -> Adjudication {
    let (money, uses) = match &terms.plan {
        Plan::NoBenefit => (uncovered_money(terms), None),
        Plan::CostSharing(sharing) => {
            let (money, uses) = cost_sharing::visit(terms, sharing, left, visit);
            (money, Some(uses))
        }
        Plan::AutoPip(pip) => {
            let (money, uses) = auto_pip::visit(terms, pip, left);
            (money, Some(uses))
        }
        Plan::WorkersCompensation => (accepted_claim(terms), None),
    };
    money.assert_that_it_adds_up();
    Adjudication {
        status: LineStatus::Covered,
        money,
        uses,
    }
}

fn uncovered_money(terms: &Terms) -> Amounts {
    let money = Amounts {
        billed_charge: terms.billed_charge,
        allowed_amount: terms.allowed_amount,
        provider_discount: terms.billed_charge.less(terms.uncovered_price),
        not_covered: terms.uncovered_price,
        patient_pays: terms.uncovered_price,
        ..Amounts::default()
    };
    money.assert_that_it_adds_up();
    money
}

fn accepted_claim(terms: &Terms) -> Amounts {
    Amounts {
        billed_charge: terms.billed_charge,
        allowed_amount: terms.allowed_amount,
        provider_discount: terms.billed_charge.less(terms.allowed_amount),
        plan_pays: terms.allowed_amount,
        ..Amounts::default()
    }
}
