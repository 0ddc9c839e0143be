//! Why a covered visit costs all, or nothing.

use serde::Serialize;

use crate::accumulators::Remaining;
use crate::adjudicate::{Adjudication, LineStatus};
use crate::money::Cents;
use crate::plan::Plan;

/// Why a covered visit costs what a person would not expect of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LineReason {
    /// The plan pays nothing yet: it goes toward the deductible.
    TowardDeductible,
    /// The plan pays nothing: the patient's share is all of it.
    ShareIsAll,
    /// The patient pays nothing any more: a yearly maximum is reached.
    MaximumReached,
    /// The patient pays nothing: the yearly maximum itself is $0, whole as it begins.
    MaximumIsZero,
}

impl LineReason {
    /// Returns the reason, if there is anything to explain, by the plan and by what remains after the visit.
    #[must_use]
    pub fn of(plan: &Plan, adjudication: &Adjudication, remaining: &Remaining) -> Option<Self> {
        let Adjudication { status, money, .. } = adjudication;
        if *status != LineStatus::Covered {
            return None;
        }
        let maximums = [
            remaining.out_of_pocket_maximum,
            remaining.family_out_of_pocket_maximum,
        ];
        match (money.patient_pays.is_zero(), money.plan_pays.is_zero()) {
            (true, _) if has_maximum_of_nothing(plan) => Some(Self::MaximumIsZero),
            (true, _) => maximums
                .contains(&Some(Cents::ZERO))
                .then_some(Self::MaximumReached),
            (false, false) => None,
            (false, true) if money.deductible.is_zero() => Some(Self::ShareIsAll),
            (false, true) => Some(Self::TowardDeductible),
        }
    }
}

/// Returns whether nothing can be paid toward the maximum of any plan year, so that none is reached.
fn has_maximum_of_nothing(plan: &Plan) -> bool {
    let Plan::CostSharing(sharing) = plan else {
        return false;
    };
    let maximum = sharing
        .out_of_pocket_maximum
        .filter(|_| !sharing.outside_out_of_pocket_maximum);
    maximum.is_some_and(|allotment| allotment.fresh.for_the_patient().is_zero())
}
