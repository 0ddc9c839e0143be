//! Whether a case with every figure settled is one of the combinations of another.

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
