//! Whose turn it is to pay after an injury. What is only possible leaves the gate open: nobody is sent away to a payer
//! that may not exist, or that may send them back.

mod crash;

use super::super::codes::{Consequence, Reason, SettledBy, StepName};
use super::super::kind::{INJURY, Kind, PLANS};
use super::super::rules::facts::{About, fact_about};
use super::super::rules::gates::GateRule;
use super::{Gate, Known};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::table::Field;
use crate::request::{Cause, OtherInsurance};
use crate::states::{AutoTurn, auto_benefits};
use crash::{after_an_accident, auto, auto_excludes, tell_the_plan};

const CAUSE: &str = "necessity.cause";
const OTHER: &str = "necessity.otherInsurance";
const STATE: &str = "coverage.state";
const THERAPIST: &str = "necessity.therapist";

/// Without health insurance the insurance of an injury may still pay: only where there is none is there nobody. A refusal can be protested.
pub(super) fn without_insurance(known: &Known<'_>, rule: &GateRule) -> Option<Gate> {
    let is_injured = matches!(
        known.necessity.cause,
        Some(Cause::Job | Cause::MotorVehicle)
    );
    if known.kind != Kind::None || !is_injured {
        return None;
    }
    if auto_excludes(known) && !is_used_up(known) {
        return Some(excluded_without_plan(known, rule));
    }
    if known.necessity.other_insurance == Some(OtherInsurance::Refused) {
        let refused = rule.refused(SettledBy::Payer, Reason::ClaimRefused);
        return Some(refused.with_step(Some(StepName::ProtestRefusal)));
    }
    if known.is_other_insurance_over() {
        return None;
    }
    let gate = rule.unknown(&[OTHER]).because(Reason::AnotherPayerMayPay);
    Some(gate.with_step(None))
}

/// The policy pays no massage and still other hands-on care.
fn excluded_without_plan(known: &Known<'_>, rule: &GateRule) -> Gate {
    let gate = rule.refused(SettledBy::Law, Reason::AutoExcludesMassageAlone);
    as_known_of(&auto(known), gate)
        .with_step(None)
        .then(OTHER_CARE)
}

const OTHER_CARE: &[StepName] = &[
    StepName::AskForTherapistPaidByAuto,
    StepName::AskAboutMedPay,
];

/// Returns whether there is no auto policy, or nothing left of it.
fn is_used_up(known: &Known<'_>) -> bool {
    matches!(
        known.necessity.other_insurance,
        Some(OtherInsurance::None | OtherInsurance::UsedUp)
    )
}

pub(super) fn pays_first(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.kind == Kind::Va {
        return of_the_va(known, rule);
    }
    let Some(cause) = known.necessity.cause else {
        return without_cause(known, rule);
    };
    match (known.kind, cause) {
        (Kind::WorkersCompensation, Cause::Job) => rule.met(),
        (Kind::AutoPip, Cause::MotorVehicle) => {
            of_its_own_crash(known, rule).unwrap_or_else(|| rule.met())
        }
        (Kind::WorkersCompensation, Cause::Other) => {
            not_its_cause(rule, Source::WorkersCompensationLaw)
        }
        (Kind::AutoPip, Cause::Other) => not_its_cause(rule, Source::AutoInsuranceLaw),
        (Kind::WorkersCompensation, Cause::MotorVehicle) => on_the_road_for_work(known, rule),
        (_, Cause::Other) => rule.met(),
        (_, Cause::Job | Cause::MotorVehicle) if known.is_other_insurance_over() => {
            is_over_gate(known, rule)
        }
        (_, Cause::Job) => after_a_job_injury(known, rule),
        (_, Cause::MotorVehicle) => after_an_accident(known, rule),
    }
}

/// The VA pays for what it refers, whoever else owes it, and claims from the insurance of an injury itself (38 U.S.C. 1729).
fn of_the_va(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.is_approved() {
        as_known_of(&known.about(), rule.met().because(Reason::Approved))
    } else {
        rule.not_applicable()
    }
}

/// Whoever claims for an injury has said what caused it. And where no other insurance pays, the cause does not matter to a
/// plan that pays any.
fn without_cause(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.kind == Kind::AutoPip {
        of_its_own_crash(known, rule).unwrap_or_else(|| rule.not_applicable())
    } else if INJURY.contains(&known.kind) {
        rule.not_applicable()
    } else if known.is_other_insurance_over() {
        is_over_gate(known, rule)
    } else if known.kind == Kind::None {
        // There is no insurer to tell.
        rule.unknown(&[CAUSE]).with_step(None)
    } else {
        rule.unknown(&[CAUSE])
    }
}

/// Insurance of injuries pays those of its own cause.
fn not_its_cause(rule: &GateRule, source: Source) -> Gate {
    rule.refused(SettledBy::Law, Reason::OtherCause)
        .by(Evidence {
            source,
            grade: Grade::A,
            ..rule.evidence
        })
        .with_step(Some(StepName::ClaimWithHealthPlan))
}

/// Where the driver may have chosen the health plan as the first to pay, the policy says whether it is, and pays what that leaves. What
/// the auto insurer has approved it pays.
fn of_its_own_crash(known: &Known<'_>, rule: &GateRule) -> Option<Gate> {
    let row = known.state().and_then(auto_benefits)?;
    let may_be_second = row.turn == AutoTurn::HealthPlanIfChosen;
    // Whoever has the insurer's answer has claimed.
    let claim: &[StepName] = if known.necessity.plan_pays_massage.is_none() {
        &[StepName::ClaimWithAutoInsurer]
    } else {
        &[]
    };
    (may_be_second && !known.is_other_insurance_over() && !known.is_approved()).then(|| {
        rule.unknown(&[])
            .because(Reason::HealthPlanMayPayFirst)
            .by(row.evidence)
            .with_step(Some(StepName::SeeWhichPaysFirst))
            .then(claim)
            .otherwise(Consequence::Dearer)
    })
}

/// On the road for an employer both can be asked; an accepted claim has settled it.
fn on_the_road_for_work(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.request.answers.is_yes(Field::ClaimAccepted) {
        return rule.met();
    }
    rule.unknown(&[]).because(Reason::AutoMayPayFirst)
}

fn is_over_gate(known: &Known<'_>, rule: &GateRule) -> Gate {
    let gate = rule.met().because(Reason::OtherInsuranceIsOver);
    if known.necessity.other_insurance == Some(OtherInsurance::Refused) {
        return refused_elsewhere(known, gate);
    }
    match known.necessity.cause {
        Some(Cause::MotorVehicle) => tell_the_plan(known, gate),
        Some(Cause::Job) if PLANS.contains(&known.kind) => {
            gate.with_step(Some(StepName::AskAboutWorkInjuries))
        }
        Some(Cause::Job | Cause::Other) | None => gate,
    }
}

/// Whoever has no plan can protest, and has nobody to show the refusal to.
fn refused_elsewhere(known: &Known<'_>, gate: Gate) -> Gate {
    let gate = gate.because(Reason::OtherInsuranceRefused);
    if known.kind == Kind::None {
        return gate.with_step(Some(StepName::ProtestRefusal));
    }
    let more: &[StepName] = match known.necessity.cause {
        Some(Cause::MotorVehicle) => &[StepName::ProtestRefusal, StepName::TellPlanAboutAccident],
        Some(Cause::Job | Cause::Other) | None => &[StepName::ProtestRefusal],
    };
    gate.with_step(Some(StepName::GiveRefusalToPlan)).then(more)
}

const REPORT: &[StepName] = &[StepName::ReportInjuryAtOnce];

fn after_a_job_injury(known: &Known<'_>, rule: &GateRule) -> Gate {
    let claim = Some(StepName::ClaimWithWorkersCompensation);
    if known.necessity.other_insurance == Some(OtherInsurance::Pays) && known.kind != Kind::None {
        return rule
            .refused(SettledBy::Payer, Reason::JobInsurancePays)
            .with_step(claim);
    }
    rule.unknown(&[OTHER])
        .because(Reason::WorkersCompensationMayPayFirst)
        .with_step(claim)
        .then(REPORT)
}

/// Returns a gate by whoever says what is known about an insurance.
fn as_known_of(about: &About<'_>, gate: Gate) -> Gate {
    match fact_about(about) {
        Some(fact) => gate.by(fact.evidence),
        None => gate,
    }
}
