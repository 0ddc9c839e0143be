//! What to keep in mind, whatever the verdict.

use serde::Serialize;

use super::codes::{Grade, Source, Warning};
use super::gates::Known;
use super::rules::WARNINGS;
use crate::plan::Network;
use crate::possibilities::{Arrangement, Case};
use crate::request::units::units;
use crate::request::{Pricing, ServiceCode, State, Therapist};

/// A warning, and how well it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Warned {
    /// The warning.
    pub warning: Warning,
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
}

/// Returns the warnings that concern this request.
#[must_use]
pub fn warnings(known: &Known<'_>) -> Vec<Warned> {
    let state = known.request.state().map(State::letters);
    let day = known.request.course.first_visit;
    WARNINGS
        .iter()
        .filter(|row| {
            row.kinds.contains(&known.kind)
                && row.state.is_none_or(|one| Some(one) == state)
                && row.since.is_none_or(|first| first <= day)
                && concerns(known, row.warning)
        })
        .map(|row| Warned {
            warning: row.warning,
            source: row.source,
            grade: row.grade,
        })
        .collect()
}

/// Returns whether the answers leave room for a warning.
fn concerns(known: &Known<'_>, warning: Warning) -> bool {
    let said = known.necessity;
    match warning {
        Warning::BothServiceCodes => said.service_code == Some(ServiceCode::Both),
        Warning::NoBillableUnit => said.minutes.is_some_and(|minutes| units(minutes) == 0),
        Warning::TherapistOftenExcluded => {
            let other = matches!(
                said.therapist,
                Some(Therapist::PhysicalTherapist | Therapist::Chiropractor)
            );
            !other && said.therapist_kind_covered.is_none()
        }
        Warning::LimitsOftenShared => {
            said.shared_limit.is_unknown() && known.cases.iter().any(may_run_out_of_visits)
        }
        Warning::OutOfNetworkPaysNothing => {
            known.request.network() != Some(Network::In) && pays_nothing_outside(known)
        }
        Warning::ExchangePlanMayCountAsHdhp
        | Warning::SupplementMayNotCount
        | Warning::DeductibleOffFullCharge => true,
    }
}

/// Some plans of the kinds that pay nothing out of network do pay there.
fn pays_nothing_outside(known: &Known<'_>) -> bool {
    known.kind.pricing() == Pricing::CostSharing && !known.request.may_pay_outside()
}

fn may_run_out_of_visits(case: &Case) -> bool {
    match &case.arrangement {
        Arrangement::CostSharing(sharing) => sharing.visit_limit.is_some(),
        Arrangement::NoBenefit
        | Arrangement::AutoPip(_)
        | Arrangement::WorkersCompensation { .. } => false,
    }
}
