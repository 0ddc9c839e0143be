//! What remains of everything that a plan counts over a plan year, or for good.

use serde::Serialize;

use crate::money::Cents;
use crate::plan::{CostSharing, Plan, Pool};

/// What remains before a visit; what a plan does not have is absent.
///
/// Counting down and not up keeps two promises by its type: nothing is ever paid past its amount, and nothing grows
/// inside a plan year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Accumulators {
    /// The deductible.
    pub deductible: Option<Pool>,
    /// The out-of-pocket maximum.
    pub out_of_pocket_maximum: Option<Pool>,
    /// Visits of the plan year.
    pub visits: Option<u32>,
    /// Dollars of the plan year; of personal injury protection, all that it pays.
    pub dollars: Option<Cents>,
    /// Dollars for good.
    pub lifetime_dollars: Option<Cents>,
    /// Medical payments coverage.
    pub med_pay: Option<Cents>,
}

/// What a covered visit takes of the accumulators.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uses {
    /// Of the deductible.
    pub deductible: Cents,
    /// Of the out-of-pocket maximum.
    pub out_of_pocket: Cents,
    /// Of the visits.
    pub visits: u32,
    /// Of the dollars of the plan year.
    pub dollars: Cents,
    /// Of the dollars for good.
    pub lifetime_dollars: Cents,
    /// Of medical payments coverage.
    pub med_pay: Cents,
}

impl Accumulators {
    /// Returns what remains before the first visit of the course.
    #[must_use]
    pub fn at_the_start(plan: &Plan) -> Self {
        match plan {
            Plan::NoBenefit | Plan::WorkersCompensation => Self::default(),
            Plan::CostSharing(sharing) => Self {
                deductible: sharing.deductible.map(|allotment| allotment.remaining),
                out_of_pocket_maximum: sharing
                    .out_of_pocket_maximum
                    .map(|allotment| allotment.remaining),
                visits: sharing.visit_limit.map(|limit| limit.visits.remaining),
                dollars: sharing.dollar_limit.map(|limit| limit.dollars.remaining),
                lifetime_dollars: sharing.lifetime_remaining,
                med_pay: None,
            },
            Plan::AutoPip(pip) => Self {
                deductible: pip.deductible_remaining.map(Pool::of_one),
                dollars: pip.limit_remaining,
                med_pay: pip.med_pay_remaining,
                ..Self::default()
            },
        }
    }

    /// Returns what remains when a later plan year starts: everything anew but what is for good.
    #[must_use]
    pub fn in_a_new_plan_year(&self, plan: &Plan) -> Self {
        match plan {
            Plan::NoBenefit | Plan::WorkersCompensation | Plan::AutoPip(_) => *self,
            Plan::CostSharing(sharing) => Self {
                lifetime_dollars: self.lifetime_dollars,
                ..Self::of_a_plan_year(sharing)
            },
        }
    }

    fn of_a_plan_year(sharing: &CostSharing) -> Self {
        Self {
            deductible: sharing.deductible.map(|allotment| allotment.fresh),
            out_of_pocket_maximum: sharing
                .out_of_pocket_maximum
                .map(|allotment| allotment.fresh),
            visits: sharing.visit_limit.map(|limit| limit.visits.fresh),
            dollars: sharing.dollar_limit.map(|limit| limit.dollars.fresh),
            ..Self::default()
        }
    }

    /// Returns what remains after a visit.
    #[must_use]
    pub fn after(&self, uses: &Uses) -> Self {
        Self {
            deductible: self.deductible.map(|pool| pool.after(uses.deductible)),
            out_of_pocket_maximum: self
                .out_of_pocket_maximum
                .map(|pool| pool.after(uses.out_of_pocket)),
            visits: self.visits.map(|left| left.saturating_sub(uses.visits)),
            dollars: self.dollars.map(|left| left.less(uses.dollars)),
            lifetime_dollars: self
                .lifetime_dollars
                .map(|left| left.less(uses.lifetime_dollars)),
            med_pay: self.med_pay.map(|left| left.less(uses.med_pay)),
        }
    }

    /// Returns what remains of the deductible for this patient; nothing where the plan has none.
    #[must_use]
    pub fn deductible_left(&self) -> Cents {
        self.deductible
            .map_or(Cents::ZERO, |pool| pool.for_the_patient())
    }

    /// Returns `payment` cut to what remains of the out-of-pocket maximum.
    #[must_use]
    pub fn within_maximum(&self, payment: Cents) -> Cents {
        self.out_of_pocket_maximum
            .map_or(payment, |pool| payment.min(pool.for_the_patient()))
    }

    /// Returns what is reported beside a visit.
    #[must_use]
    pub fn remaining(&self) -> Remaining {
        let family = |pool: Option<Pool>| pool.and_then(|pool| pool.family);
        Remaining {
            deductible: self.deductible.map(|pool| pool.individual),
            family_deductible: family(self.deductible).map(|family| family.remaining),
            out_of_pocket_maximum: self.out_of_pocket_maximum.map(|pool| pool.individual),
            family_out_of_pocket_maximum: family(self.out_of_pocket_maximum)
                .map(|family| family.remaining),
            visits: self.visits,
            dollars: self.dollars,
            lifetime_dollars: self.lifetime_dollars,
            med_pay: self.med_pay,
        }
    }
}

/// What remains of each accumulator after a visit, as a person is shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Remaining {
    /// One person's deductible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deductible: Option<Cents>,
    /// The family's deductible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_deductible: Option<Cents>,
    /// One person's out-of-pocket maximum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_of_pocket_maximum: Option<Cents>,
    /// The family's out-of-pocket maximum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_out_of_pocket_maximum: Option<Cents>,
    /// Visits of the plan year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visits: Option<u32>,
    /// Dollars of the plan year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dollars: Option<Cents>,
    /// Dollars for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_dollars: Option<Cents>,
    /// Medical payments coverage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub med_pay: Option<Cents>,
}
