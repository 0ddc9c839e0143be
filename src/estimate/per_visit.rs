//! What a visit costs a patient as far as that hangs on no charge: a copay alone is the same whatever the clinic asks for.

use serde::Serialize;

use super::shown::SumName;
use crate::answer::Span;
use crate::money::Cents;
use crate::plan::{CopaymentTiming, Network};
use crate::request::table::Field;
use crate::request::{Answers, AuthorizationStatus, Kind, Place, Pricing};

/// What a patient pays for a visit that their plan covers, unless the plan's price is lower.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PerVisit {
    /// What the sum is called.
    pub sum: SumName,
    /// For each visit.
    pub copayment: Span<Cents>,
    /// For all of them.
    pub in_all: Span<Cents>,
}

/// Returns what is known of a visit without its charge; nothing where a deductible, a percentage or a balance bill hangs on it.
#[must_use]
pub fn per_visit(answers: &Answers) -> Option<PerVisit> {
    let place = |field| Place::from((Network::In, field));
    let kind: Kind = answers.choice(Field::Kind)?;
    if kind == Kind::WorkersCompensation {
        return accepted_claim(answers);
    }
    let is_inside = answers.network(kind) == Some(Network::In);
    let is_alone = answers.lacks(place(Field::Coinsurance)) && !waits_for_a_deductible(answers);
    if kind.pricing() != Pricing::CostSharing || !is_inside || !is_alone {
        return None;
    }
    let copayment = answers
        .numbers(place(Field::Copayment))
        .known()?
        .map(Cents::at_least_zero);
    let visits = answers.numbers(Field::Visits).known()?.map(as_count);
    Some(PerVisit {
        sum: SumName::IfCovered,
        copayment,
        in_all: Span {
            low: copayment.low.times(visits.low),
            high: copayment.high.times(visits.high),
        },
    })
}

/// An accepted claim pays every visit that it approves, whatever the clinic asks for. What fewer approved visits leave has a price.
fn accepted_claim(answers: &Answers) -> Option<PerVisit> {
    let visits = answers.numbers(Field::Visits).known()?.map(as_count);
    let approved = answers.count(Field::ApprovedVisits);
    let is_short = approved.is_some_and(|approved| approved < visits.high);
    let is_missing =
        answers.choice(Field::AuthorizationStatus) == Some(AuthorizationStatus::Missing);
    let nothing = Span::exact(Cents::ZERO);
    (answers.is_yes(Field::ClaimAccepted) && !is_short && !is_missing).then_some(PerVisit {
        sum: SumName::IfAccepted,
        copayment: nothing,
        in_all: nothing,
    })
}

fn waits_for_a_deductible(answers: &Answers) -> bool {
    let place = |field| Place::from((Network::In, field));
    let timing = answers.choice(place(Field::CopaymentTiming));
    let left = answers
        .progress(place(Field::Deductible))
        .known()
        .and_then(|deductible| deductible.remaining);
    timing != Some(CopaymentTiming::DeductibleWaived)
        && !answers.lacks(place(Field::Deductible))
        && left != Some(Span::exact(0))
}

fn as_count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}
