//! The gates of the insurance: whether it pays at all, where, and before whom.

use super::super::codes::{Consequence, Kind, Reason, StepName};
use super::super::rules::{DIFFER_BY_STATE, Fact, GateRule, Says, fact_about};
use super::{Gate, Known};
use crate::plan::Network;
use crate::request::table::Field;
use crate::request::{AuthorizationStatus, Cause, Pricing, State};

pub(super) fn plan_pays_massage(known: &Known<'_>, rule: &GateRule) -> Gate {
    let said = known.necessity.plan_pays_massage;
    // Without insurance nobody can have said so.
    let said = said.filter(|_| known.kind != Kind::None);
    let state = known.request.state().map(State::letters);
    let day = known.request.course.first_visit;
    let Some(fact) = fact_about(known.kind, state, day) else {
        return rule.answered(said, PAYS);
    };
    let because = |gate: Gate| Gate {
        source: fact.source,
        grade: fact.grade,
        ..gate.because(fact.reason)
    };
    let against = |gate: Gate| Gate {
        source: fact.source,
        grade: fact.grade,
        ..gate.because(Reason::AnswerAgainstRule)
    };
    match (fact.says, said) {
        (Says::Excluded, Some(false) | None) => because(rule.not_met().with_step(None)),
        (Says::Excluded, Some(true)) => against(rule.not_met()),
        // An approval is the insurer's word too.
        (Says::ExcludedUnlessTold, None) if is_approved(known) => against(rule.unknown(&[])),
        (Says::ExcludedUnlessTold, Some(false) | None) => because(rule.not_met()),
        (Says::ExcludedUnlessTold, Some(true)) => against(rule.unknown(&[])),
        (Says::Pays, Some(true) | None) => because(rule.met()),
        (Says::Pays, Some(false)) => against(rule.not_met()),
        (Says::PaysWhenAuthorized, None) if is_approved(known) => because(rule.met()),
        (Says::PaysWhenAuthorized | Says::Ask, None) => because(rule.unknown(asks(known, fact))),
        (Says::PaysWhenAuthorized | Says::Ask, Some(_)) => rule.answered(said, PAYS),
    }
}

const PAYS: &str = "necessity.planPaysMassage";

/// Where the states differ, the state can settle it.
fn asks(known: &Known<'_>, fact: &Fact) -> &'static [&'static str] {
    let by_state = DIFFER_BY_STATE.contains(&known.kind);
    if by_state && fact.state.is_none() && known.request.state().is_none() {
        &["coverage.state", PAYS]
    } else {
        &[PAYS]
    }
}

fn is_approved(known: &Known<'_>) -> bool {
    known.request.authorization() == Some(AuthorizationStatus::Approved)
}

pub(super) fn in_network(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.kind.pricing() != Pricing::CostSharing {
        return rule.not_applicable();
    }
    let pays_outside = known.request.may_pay_outside();
    let gate = match known.request.network() {
        Some(Network::In) => rule.met(),
        Some(Network::Out) if pays_outside => rule.not_met(),
        Some(Network::Out) => rule
            .not_met()
            .because(Reason::NothingOutOfNetwork)
            .denying(known.every_visit()),
        None if pays_outside => rule.unknown(&["network"]),
        None => rule
            .unknown(&["network"])
            .because(Reason::NothingOutOfNetwork),
    };
    if pays_outside {
        gate
    } else {
        gate.otherwise(Consequence::NotCovered)
    }
}

pub(super) fn claim_accepted(known: &Known<'_>, rule: &GateRule) -> Gate {
    let claim_accepted = known.request.answers.yes_no(Field::ClaimAccepted);
    let gate = rule.answered(claim_accepted, "coverage.claimAccepted");
    if claim_accepted == Some(false) {
        return gate.denying(known.every_visit());
    }
    gate
}

/// Injury insurance pays injuries of its own cause, every other insurance those of no such cause.
pub(super) fn pays_first(known: &Known<'_>, rule: &GateRule) -> Gate {
    let Some(cause) = known.necessity.cause else {
        return rule.unknown(&["necessity.cause"]);
    };
    let another = |reason, step| rule.not_met().because(reason).with_step(Some(step));
    let job = || another(Reason::JobInjury, StepName::ClaimWithWorkersCompensation);
    let vehicle = || another(Reason::MotorVehicleInjury, StepName::ClaimWithAutoInsurer);
    let neither = || another(Reason::OtherCause, StepName::ClaimWithHealthPlan);
    match (known.kind, cause) {
        (Kind::WorkersCompensation, Cause::Job) | (Kind::AutoPip, Cause::MotorVehicle) => {
            rule.met()
        }
        (Kind::WorkersCompensation | Kind::AutoPip, Cause::Other) => neither(),
        // On the road for an employer both can be asked.
        (Kind::WorkersCompensation, Cause::MotorVehicle) => {
            rule.unknown(&[]).because(Reason::MotorVehicleInjury)
        }
        (_, Cause::Job) => job(),
        (_, Cause::MotorVehicle) => vehicle(),
        (_, Cause::Other) => rule.met(),
    }
}
