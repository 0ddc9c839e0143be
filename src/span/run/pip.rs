//! The visits under personal injury protection, as a run.

use super::{Run, Stretch};
use crate::plan::DeductibleBasis;
use crate::span::number::Number;

/// The figures of personal injury protection.
#[derive(Clone, Copy, Debug)]
pub(in crate::span) struct PipFigures {
    pub(in crate::span) billed: Number,
    pub(in crate::span) allowed: Number,
    pub(in crate::span) deductible: Number,
    pub(in crate::span) basis: DeductibleBasis,
    pub(in crate::span) plan_share: Number,
}

impl Run {
    /// Returns the visits under personal injury protection.
    pub(in crate::span) fn of_pip(pip: &PipFigures) -> Self {
        let whole_visit = match pip.basis {
            DeductibleBasis::BilledCharge => pip.billed,
            DeductibleBasis::AllowedAmount => pip.allowed,
        };
        let whole = if whole_visit == Number::ZERO {
            Number::ZERO
        } else {
            pip.deductible.whole_times(whole_visit)
        };
        let rest = pip.deductible - whole * whole_visit;
        let stretch = |visits: Number, deductible: Number| {
            let base = match pip.basis {
                DeductibleBasis::BilledCharge => pip
                    .allowed
                    .in_proportion(pip.billed - deductible, pip.billed),
                DeductibleBasis::AllowedAmount => pip.allowed - deductible,
            };
            let eligible = deductible + base;
            Stretch {
                visits,
                eligible,
                share: eligible - pip.plan_share.rate_of(base),
                deductible,
            }
        };
        let rest_visits = if whole_visit == Number::ZERO {
            Number::ZERO
        } else {
            rest.min(Number::ONE)
        };
        Self {
            stretches: [
                Stretch::default(),
                stretch(whole, whole_visit),
                stretch(rest_visits, rest.min(whole_visit)),
                stretch(Number::NO_LIMIT, Number::ZERO),
            ],
            ..Self::free()
        }
    }
}
