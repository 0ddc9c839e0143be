//! Whose turn it is to pay after an injury. What is only possible leaves the gate open: nobody is sent away to a payer
//! that may not exist, or that may send them back.

use super::super::codes::{Reason, SettledBy, StepName};
use super::super::kind::{INJURY, Kind};
use super::super::rules::facts::{About, depends_on_therapist, is_excluded};
use super::super::rules::gates::GateRule;
use super::{Gate, Known};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::table::Field;
use crate::request::{Cause, OtherInsurance};
use crate::states::{AutoBenefits, AutoTurn, auto_benefits};

const CAUSE: &str = "necessity.cause";
const OTHER: &str = "necessity.otherInsurance";
const STATE: &str = "coverage.state";
const THERAPIST: &str = "necessity.therapist";

/// Without health insurance the insurance of an injury may still pay: only where there is none is there nobody.
pub(super) fn without_insurance(known: &Known<'_>, rule: &GateRule) -> Option<Gate> {
    let is_injured = matches!(
        known.necessity.cause,
        Some(Cause::Job | Cause::MotorVehicle)
    );
    if known.kind != Kind::None || !is_injured || is_over(known) {
        return None;
    }
    let gate = rule.unknown(&[OTHER]).because(Reason::AnotherPayerMayPay);
    Some(gate.with_step(None))
}

fn is_over(known: &Known<'_>) -> bool {
    match known.necessity.other_insurance {
        Some(OtherInsurance::None | OtherInsurance::UsedUp | OtherInsurance::Refused) => true,
        Some(OtherInsurance::Pays) | None => false,
    }
}

pub(super) fn pays_first(known: &Known<'_>, rule: &GateRule) -> Gate {
    let Some(cause) = known.necessity.cause else {
        return without_cause(known, rule);
    };
    match (known.kind, cause) {
        (Kind::WorkersCompensation, Cause::Job) | (Kind::AutoPip, Cause::MotorVehicle) => {
            rule.met()
        }
        (Kind::WorkersCompensation, Cause::Other) => {
            not_its_cause(rule, Source::WorkersCompensationLaw)
        }
        (Kind::AutoPip, Cause::Other) => not_its_cause(rule, Source::AutoInsuranceLaw),
        (Kind::WorkersCompensation, Cause::MotorVehicle) => on_the_road_for_work(known, rule),
        (_, Cause::Other) => rule.met(),
        (_, Cause::Job | Cause::MotorVehicle) if is_over(known) => is_over_gate(known, rule),
        (_, Cause::Job) => after_a_job_injury(known, rule),
        (_, Cause::MotorVehicle) => after_an_accident(known, rule),
    }
}

/// Whoever claims for an injury has said what caused it. And where no other insurance pays, the cause does not matter to a
/// plan that pays any.
fn without_cause(known: &Known<'_>, rule: &GateRule) -> Gate {
    if INJURY.contains(&known.kind) {
        rule.not_applicable()
    } else if is_over(known) {
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

/// On the road for an employer both can be asked; an accepted claim has settled it.
fn on_the_road_for_work(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.request.answers.is_yes(Field::ClaimAccepted) {
        return rule.met();
    }
    rule.unknown(&[]).because(Reason::AutoMayPayFirst)
}

fn is_over_gate(known: &Known<'_>, rule: &GateRule) -> Gate {
    let gate = rule.met().because(Reason::OtherInsuranceIsOver);
    match known.necessity.other_insurance {
        Some(OtherInsurance::Refused) => gate
            .with_step(Some(StepName::GiveRefusalToPlan))
            .then(&[StepName::ProtestRefusal]),
        Some(OtherInsurance::None | OtherInsurance::UsedUp | OtherInsurance::Pays) | None => gate,
    }
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

fn after_an_accident(known: &Known<'_>, rule: &GateRule) -> Gate {
    let claim = Some(StepName::ClaimWithAutoInsurer);
    if auto_excludes(known) {
        return tell_the_plan(rule.met().because(Reason::AutoExcludesMassage));
    }
    if known.necessity.other_insurance == Some(OtherInsurance::Pays) && known.kind != Kind::None {
        return rule
            .refused(SettledBy::Payer, Reason::AutoInsurancePays)
            .with_step(claim)
            .then(&[StepName::TellPlanAboutAccident]);
    }
    let Some(state) = known.state() else {
        return tell_the_plan(
            rule.unknown(&[STATE, OTHER])
                .because(Reason::AutoMayPayFirst),
        );
    };
    let Some(row) = auto_benefits(state) else {
        return tell_the_plan(rule.unknown(&[OTHER]).because(Reason::AutoMayPayFirst));
    };
    let open = rule
        .unknown(&asks_after_an_accident(known))
        .by(row.evidence);
    match (row.benefits, row.turn) {
        (AutoBenefits::None, _) if known.kind == Kind::None => open
            .because(Reason::AutoMayPayFirst)
            .then(&[StepName::AskAboutMedPay]),
        (AutoBenefits::None, _) => tell_the_plan(
            rule.met()
                .because(Reason::HealthPlanPaysInState)
                .by(row.evidence),
        ),
        (_, AutoTurn::HealthPlanIfChosen) => {
            tell_the_plan(open.because(Reason::HealthPlanMayPayFirst))
        }
        (AutoBenefits::Compulsory, AutoTurn::First) => {
            tell_the_plan(open.because(Reason::AutoMayPayFirst).with_step(claim))
        }
        (AutoBenefits::Offered, AutoTurn::First) => {
            tell_the_plan(open.because(Reason::AutoMayPayFirst))
        }
    }
}

fn asks_after_an_accident(known: &Known<'_>) -> Vec<&'static str> {
    if depends_on_therapist(&auto(known)) {
        return vec![THERAPIST, OTHER];
    }
    vec![OTHER]
}

fn tell_the_plan(gate: Gate) -> Gate {
    gate.then(&[StepName::TellPlanAboutAccident, StepName::AskAboutMedPay])
}

/// What auto insurance says about this course.
fn auto<'a>(known: &Known<'a>) -> About<'a> {
    About {
        kind: Kind::AutoPip,
        ..known.about()
    }
}

/// What never pays cannot come first: otherwise each insurer would send the patient to the other.
fn auto_excludes(known: &Known<'_>) -> bool {
    is_excluded(&auto(known))
}
