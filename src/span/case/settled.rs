//! From a case with every figure settled back to answers.

use super::{Arrangement, BalanceFields, Case, DEDUCTIBLE, MAXIMUM, SharingCase};
use crate::answer::Span;
use crate::progress::{Balance, ProgressRange};
use crate::request::table::Field;
use crate::request::{Choice, Place, Said};

/// Returns whether every figure of a case is one number.
#[must_use]
pub fn is_settled(case: &Case) -> bool {
    let is_one = |range: &ProgressRange| range.amount().is_exact() && range.met().is_exact();
    let is_balanced = |balance: &Balance| {
        is_one(&balance.individual) && balance.family.is_none_or(|(_, family)| is_one(&family))
    };
    case.allowed_amount.is_exact()
        && match &case.arrangement {
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => true,
            Arrangement::CostSharing(sharing) => {
                sharing.coinsurance.is_exact()
                    && sharing
                        .copayment
                        .is_none_or(|copayment| copayment.amount.is_exact())
                    && sharing.per_visit_maximum.is_none_or(|most| most.is_exact())
                    && sharing.deductible.as_ref().is_none_or(is_balanced)
                    && sharing
                        .out_of_pocket_maximum
                        .as_ref()
                        .is_none_or(is_balanced)
                    && sharing.visit_limit.is_none_or(|(range, _)| is_one(&range))
                    && sharing.dollar_limit.is_none_or(|(range, _)| is_one(&range))
                    && sharing.lifetime_limit.as_ref().is_none_or(is_one)
            }
            Arrangement::AutoPip(pip) => {
                pip.plan_share.is_exact()
                    && [pip.deductible, pip.limit, pip.med_pay]
                        .iter()
                        .flatten()
                        .all(is_one)
            }
        }
}

/// Returns the answers that make a case with every figure settled, in no order.
#[must_use]
pub fn settled(case: &Case) -> Vec<(Place, Said)> {
    let exact = |figure: Span<i64>| Said::Numbers(Span::exact(figure.low));
    let mut answers = vec![(Field::AllowedAmount.into(), exact(case.allowed_amount))];
    let mut set = |place, said| set(&mut answers, place, said);
    if let Some(network) = case.network {
        set(Field::Network.into(), Some(Said::Word(network.word())));
    }
    match (&case.arrangement, case.network) {
        (Arrangement::CostSharing(sharing), Some(network)) => {
            settled_sharing(sharing, |field, said| set((network, field).into(), said));
        }
        (Arrangement::NoBenefit | Arrangement::CostSharing(_), _) => {
            set(Field::OutOfNetwork.into(), None);
        }
        (Arrangement::AutoPip(pip), _) => {
            let progress = |range: ProgressRange| Said::Progress(range.as_said());
            set(Field::PipDeductible.into(), pip.deductible.map(progress));
            set(
                Field::DeductibleBasis.into(),
                Some(Said::Word(pip.deductible_basis.word())),
            );
            set(Field::PlanShare.into(), Some(exact(pip.plan_share)));
            set(Field::PipLimit.into(), pip.limit.map(progress));
            match pip.med_pay {
                Some(range) => set(Field::MedPayLimit.into(), Some(progress(range))),
                None => set(Field::MedPay.into(), None),
            }
        }
        (Arrangement::WorkersCompensation { claim_accepted }, _) => {
            set(
                Field::ClaimAccepted.into(),
                Some(Said::YesNo(*claim_accepted)),
            );
        }
    }
    answers
}

#[inline(never)] // Called from many places: smaller so.
fn set(answers: &mut Vec<(Place, Said)>, place: Place, said: Option<Said>) {
    answers.push((place, said.unwrap_or(Said::Lacks)));
}

fn settled_sharing(sharing: &SharingCase, mut set: impl FnMut(Field, Option<Said>)) {
    let exact = |figure: Span<i64>| Said::Numbers(Span::exact(figure.low));
    let progress = |range: ProgressRange| Said::Progress(range.as_said());
    for (balance, fields) in [
        (sharing.deductible, DEDUCTIBLE),
        (sharing.out_of_pocket_maximum, MAXIMUM),
    ] {
        let BalanceFields { own, family, kind } = fields;
        set(own, balance.map(|balance| progress(balance.individual)));
        if let Some((settled_kind, range)) = balance.and_then(|balance| balance.family) {
            set(family, Some(progress(range)));
            set(kind, Some(Said::Word(settled_kind.word())));
        } else if balance.is_some() {
            set(family, None);
        }
    }
    set(
        Field::Copayment,
        sharing.copayment.map(|copayment| exact(copayment.amount)),
    );
    if let Some(copayment) = sharing.copayment {
        set(
            Field::CopaymentTiming,
            Some(Said::Word(copayment.timing.word())),
        );
    }
    set(Field::Coinsurance, Some(exact(sharing.coinsurance)));
    set(Field::PerVisitMaximum, sharing.per_visit_maximum.map(exact));
    set(
        Field::VisitLimit,
        sharing.visit_limit.map(|(range, _)| progress(range)),
    );
    if let Some((_, counts_unpaid)) = sharing.visit_limit {
        set(Field::CountsUnpaidVisits, Some(Said::YesNo(counts_unpaid)));
    }
    set(
        Field::DollarLimit,
        sharing.dollar_limit.map(|(range, _)| progress(range)),
    );
    if let Some((_, basis)) = sharing.dollar_limit {
        set(Field::DollarBasis, Some(Said::Word(basis.word())));
    }
    set(Field::LifetimeLimit, sharing.lifetime_limit.map(progress));
}
