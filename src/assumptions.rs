//! What the estimate takes for granted, so that a person can see it and say otherwise.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::answer::Answer;
use crate::calendar::{Calendar, plan_year_begins};
use crate::figures::{BoundSource, known_years};
use crate::plan::Network;
use crate::possibilities::field::{Field, Leaf, Unit};
use crate::questions::Openness;
use crate::request::{
    Accrued, AuthorizationStatus, AutoPip, CostSharing, Coverage, Default, Plain, Progress, Request,
};

/// One thing that is taken for granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Assumption {
    /// A figure that is not known lies between two bounds.
    Unknown {
        /// Its path in the request.
        field: String,
        /// What its numbers count.
        unit: Unit,
        /// The least.
        low: i64,
        /// The greatest.
        high: i64,
        /// Whether the plan may also have no such thing.
        #[serde(skip_serializing_if = "is_no")]
        none: bool,
        /// Where the bounds come from.
        source: BoundSource,
    },
    /// A choice that is not known can be any of these.
    UnknownChoice {
        /// Its path in the request.
        field: String,
        /// The choices.
        values: Vec<Plain>,
    },
    /// A plain question that was left out has its usual answer.
    Default {
        /// Its path in the request.
        field: String,
        /// The usual answer.
        value: Plain,
    },
    /// The federal figures of a year that the course reaches are not known; those of the nearest year are used.
    FigureYearUnknown {
        /// The year whose figures are used.
        known_year: i16,
        /// The year that is not known.
        year: i16,
    },
    /// An authorization that was asked for is given.
    AuthorizationPending {
        /// Its path in the request.
        field: &'static str,
    },
    /// No authorization is missing.
    AuthorizationUnknown {
        /// Its path in the request.
        field: &'static str,
    },
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a reference over"
)]
const fn is_no(yes: &bool) -> bool {
    !*yes
}

/// Returns everything that is taken for granted where these answers are open.
#[must_use]
pub fn assumptions(
    request: &Request,
    open: &BTreeMap<Field, Openness>,
    calendar: &Calendar,
) -> Vec<Assumption> {
    let unknown = open
        .iter()
        .filter(|(field, _)| !is_said(request, **field))
        .map(|(field, openness)| unknown(request, *field, openness));
    let defaults = request
        .defaults
        .iter()
        .map(|Default { field, value }| Assumption::Default {
            field: field.clone(),
            value: value.clone(),
        });
    unknown
        .chain(authorization(request))
        .chain(figure_year(request, calendar))
        .chain(defaults)
        .collect()
}

fn unknown(request: &Request, field: Field, openness: &Openness) -> Assumption {
    match openness {
        Openness::Choice(choices) => Assumption::UnknownChoice {
            field: field.to_string(),
            values: choices.iter().map(|choice| choice.plain()).collect(),
        },
        Openness::Number { span, or_none } => Assumption::Unknown {
            field: field.to_string(),
            unit: field.leaf.unit(),
            low: span.low,
            high: span.high,
            none: *or_none,
            source: source(request, field.leaf),
        },
    }
}

fn authorization(request: &Request) -> Option<Assumption> {
    let field = "authorization.status";
    match (&request.coverage, request.authorization.status) {
        (Coverage::Unpriced(_), _) => None,
        (_, None) => Some(Assumption::AuthorizationUnknown { field }),
        (_, Some(AuthorizationStatus::Pending)) => Some(Assumption::AuthorizationPending { field }),
        (
            _,
            Some(
                AuthorizationStatus::NotRequired
                | AuthorizationStatus::Approved
                | AuthorizationStatus::Missing,
            ),
        ) => None,
    }
}

fn figure_year(request: &Request, calendar: &Calendar) -> Option<Assumption> {
    let course = &request.course;
    let begins = |date| plan_year_begins(course.plan_year_start, date);
    let first = begins(course.first_visit);
    let last = calendar
        .slots()
        .last()
        .map_or(first, |slot| begins(slot.date));
    let known = known_years();
    let beyond = |known_year, year| Assumption::FigureYearUnknown { known_year, year };
    if last > known.high {
        Some(beyond(known.high, last))
    } else if first < known.low {
        Some(beyond(known.low, first))
    } else {
        None
    }
}

/// Returns where the bounds of an answer come from that a person has not given.
const fn source(request: &Request, leaf: Leaf) -> BoundSource {
    let bounds = &request.bounds;
    match leaf {
        Leaf::AllowedAmount => bounds.allowed_amount.source,
        Leaf::Deductible => bounds.deductible.source,
        Leaf::FamilyDeductible => bounds.family_deductible.source,
        Leaf::Maximum => bounds.out_of_pocket_maximum.source,
        Leaf::FamilyMaximum => bounds.family_out_of_pocket_maximum.source,
        Leaf::Copayment => bounds.copayment.source,
        Leaf::Coinsurance => bounds.coinsurance.source,
        Leaf::Visits => bounds.visit_limit.source,
        Leaf::DeductibleMet
        | Leaf::FamilyDeductibleMet
        | Leaf::MaximumMet
        | Leaf::FamilyMaximumMet
        | Leaf::VisitsUsed
        | Leaf::DollarsUsed
        | Leaf::LifetimeDollarsUsed
        | Leaf::PipLimitUsed
        | Leaf::MedPayUsed => BoundSource::Answer,
        Leaf::Network
        | Leaf::ClaimAccepted
        | Leaf::FamilyDeductibleKind
        | Leaf::CopaymentTiming
        | Leaf::FamilyMaximumKind
        | Leaf::PerVisitMaximum
        | Leaf::CountsUnpaidVisits
        | Leaf::Dollars
        | Leaf::DollarBasis
        | Leaf::LifetimeDollars
        | Leaf::DeductibleBasis
        | Leaf::PlanShare
        | Leaf::PipLimit
        | Leaf::MedPay => BoundSource::StatedBound,
    }
}

/// Returns whether a person has given a figure, if only as a span.
fn is_said(request: &Request, field: Field) -> bool {
    if field.leaf == Leaf::AllowedAmount {
        return request.charges.allowed_amount != Answer::Unknown;
    }
    match (&request.coverage, field.network) {
        (Coverage::HealthPlan(plan), Some(Network::In)) => {
            is_said_of_sharing(&plan.in_network, field.leaf)
        }
        (Coverage::HealthPlan(plan), Some(Network::Out)) => plan
            .out_of_network
            .as_ref()
            .is_some_and(|sharing| is_said_of_sharing(sharing, field.leaf)),
        (Coverage::AutoPip(pip), _) => is_said_of_pip(pip, field.leaf),
        _ => false,
    }
}

fn is_said_of_sharing(sharing: &CostSharing, leaf: Leaf) -> bool {
    let own = |accrued: &Answer<Accrued>, part: fn(&Progress<_>) -> bool| {
        accrued.known().is_some_and(|known| part(&known.individual))
    };
    let family = |accrued: &Answer<Accrued>, part: fn(&Progress<_>) -> bool| {
        accrued
            .known()
            .and_then(|known| known.family.as_ref())
            .is_some_and(|family| part(&family.progress))
    };
    let (visits, dollars) = (sharing.visit_limit.known(), sharing.dollar_limit.known());
    match leaf {
        Leaf::Deductible => own(&sharing.deductible, has_amount),
        Leaf::DeductibleMet => own(&sharing.deductible, has_met),
        Leaf::FamilyDeductible => family(&sharing.deductible, has_amount),
        Leaf::FamilyDeductibleMet => family(&sharing.deductible, has_met),
        Leaf::Maximum => own(&sharing.out_of_pocket_maximum, has_amount),
        Leaf::MaximumMet => own(&sharing.out_of_pocket_maximum, has_met),
        Leaf::FamilyMaximum => family(&sharing.out_of_pocket_maximum, has_amount),
        Leaf::FamilyMaximumMet => family(&sharing.out_of_pocket_maximum, has_met),
        Leaf::Copayment => sharing.copayment != Answer::Unknown,
        Leaf::Coinsurance => sharing.coinsurance != Answer::Unknown,
        Leaf::PerVisitMaximum => true,
        Leaf::Visits => visits.is_some_and(|limit| has_amount(&limit.progress)),
        Leaf::VisitsUsed => visits.is_some_and(|limit| has_met(&limit.progress)),
        Leaf::Dollars => dollars.is_some_and(|limit| has_amount(&limit.progress)),
        Leaf::DollarsUsed => dollars.is_some_and(|limit| has_met(&limit.progress)),
        Leaf::LifetimeDollars => sharing.lifetime_limit.known().is_some_and(has_amount),
        Leaf::LifetimeDollarsUsed => sharing.lifetime_limit.known().is_some_and(has_met),
        _ => false,
    }
}

fn is_said_of_pip(pip: &AutoPip, leaf: Leaf) -> bool {
    match leaf {
        Leaf::Deductible => pip.deductible.known().is_some_and(has_amount),
        Leaf::DeductibleMet => pip.deductible.known().is_some_and(has_met),
        Leaf::PipLimit => pip.limit.known().is_some_and(has_amount),
        Leaf::PipLimitUsed => pip.limit.known().is_some_and(has_met),
        Leaf::MedPay => pip.med_pay.known().is_some_and(has_amount),
        Leaf::MedPayUsed => pip.med_pay.known().is_some_and(has_met),
        Leaf::PlanShare => true,
        _ => false,
    }
}

const fn has_amount<T>(progress: &Progress<T>) -> bool {
    progress.amount.is_some()
}

const fn has_met<T>(progress: &Progress<T>) -> bool {
    progress.met.is_some()
}
