//! Whose turn it is after a crash: the auto policy's, the health plan's, or nobody knows.

use super::super::super::codes::{Consequence, Reason, SettledBy, StepName};
use super::super::super::kind::Kind;
use super::super::super::reach::Reach;
use super::super::super::rules::facts::{
    ALWAYS_SECOND, About, SECOND_BY_LAW, depends_on_therapist, is_excluded,
    law_tells_therapists_apart,
};
use super::super::super::rules::gates::GateRule;
use super::super::{Gate, Known};
use super::{OTHER, OTHER_CARE, STATE, THERAPIST, as_known_of};
use crate::request::{Cause, OtherInsurance};
use crate::states::{AutoBenefits, AutoRow, AutoTurn, auto_benefits, limits_suits, med_pay};

pub(super) fn after_an_accident(known: &Known<'_>, rule: &GateRule) -> Gate {
    if auto_excludes(known) {
        return excluded_from_auto(known, rule);
    }
    let row = turn_of(known);
    // Where the driver may have chosen the health plan as the first to pay, that the other pays too does not say which comes first.
    let may_be_second = row.is_some_and(|row| row.turn == AutoTurn::HealthPlanIfChosen);
    let pays = known.necessity.other_insurance == Some(OtherInsurance::Pays);
    if pays && known.kind != Kind::None && !may_be_second {
        return auto_pays(known, rule);
    }
    match row {
        Some(row) => by_law_of_state(known, rule, row),
        None => read_the_policy(known, auto_may_pay(rule, &asks_after_an_accident(known))),
    }
}

/// Returns what the person's state says about auto policies. Theirs pays first where a law has their own insurance come second.
fn turn_of(known: &Known<'_>) -> Option<AutoRow> {
    let row = known.state().and_then(auto_benefits)?;
    if row.benefits != AutoBenefits::None && ALWAYS_SECOND.contains(&known.kind) {
        let (turn, evidence) = (AutoTurn::First, SECOND_BY_LAW);
        return Some(AutoRow {
            turn,
            evidence,
            ..row
        });
    }
    Some(row)
}

const CLAIM: Option<StepName> = Some(StepName::ClaimWithAutoInsurer);

fn auto_may_pay(rule: &GateRule, asks: &[&'static str]) -> Gate {
    rule.unknown(asks).because(Reason::AutoMayPayFirst)
}

/// The auto insurer has said that it pays. What it pays may not be this: there who treats decides.
fn auto_pays(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.necessity.therapist.is_none() && law_tells_therapists_apart(&auto(known)) {
        return tell_the_plan(known, auto_may_pay(rule, &[THERAPIST]).with_step(CLAIM));
    }
    rule.refused(SettledBy::Payer, Reason::AutoInsurancePays)
        .with_step(CLAIM)
        .then(&[StepName::TellPlanAboutAccident])
}

fn by_law_of_state(known: &Known<'_>, rule: &GateRule, row: AutoRow) -> Gate {
    let open = auto_may_pay(rule, &asks_after_an_accident(known)).by(row.evidence);
    match (row.benefits, row.turn) {
        (AutoBenefits::None, _) if known.kind != Kind::None => {
            if let Some(row) = known.state().and_then(med_pay) {
                let gate = if ALWAYS_SECOND.contains(&known.kind) {
                    open.by(SECOND_BY_LAW)
                } else {
                    open.because(Reason::MedPayMayPayFirst).by(row.evidence)
                };
                return read_the_policy(known, gate);
            }
            let met = rule.met().because(Reason::HealthPlanPaysInState);
            read_the_policy(known, met.by(row.evidence))
        }
        (AutoBenefits::None, _) | (AutoBenefits::Offered, AutoTurn::First) => {
            read_the_policy(known, open)
        }
        // Without a plan there is none to have chosen.
        (_, AutoTurn::HealthPlanIfChosen) if known.kind != Kind::None => {
            // Whichever comes first, the auto insurer pays what the plan leaves, and its deadline runs.
            open.because(Reason::HealthPlanMayPayFirst)
                .with_step(CLAIM)
                .then(&[StepName::SeeWhichPaysFirst, StepName::TellPlanAboutAccident])
        }
        (_, AutoTurn::FirstUpToASum) => {
            let gate = open.because(Reason::AutoPaysASumFirst);
            tell_the_plan(known, gate.with_step(CLAIM))
        }
        (AutoBenefits::Compulsory | AutoBenefits::Offered, _) => {
            tell_the_plan(known, open.with_step(CLAIM))
        }
    }
}

fn asks_after_an_accident(known: &Known<'_>) -> Vec<&'static str> {
    if known.necessity.other_insurance.is_some() {
        return Vec::new();
    }
    if known.state().is_none() {
        return vec![STATE, OTHER];
    }
    if depends_on_therapist(&auto(known)) {
        return vec![THERAPIST, OTHER];
    }
    vec![OTHER]
}

/// Whoever has no plan has nobody to tell.
pub(super) fn tell_the_plan(known: &Known<'_>, gate: Gate) -> Gate {
    if known.kind == Kind::None {
        return gate;
    }
    gate.then(&[StepName::TellPlanAboutAccident])
}

/// Where a policy need not have a benefit for injuries, the policy itself says whether it has one. No call to an insurer is needed for
/// that.
fn read_the_policy(known: &Known<'_>, gate: Gate) -> Gate {
    let read = gate.with_step(Some(StepName::ReadAutoPolicy));
    tell_the_plan(known, read)
}

/// What auto insurance says about this course.
pub(super) fn auto<'a>(known: &Known<'a>) -> About<'a> {
    About {
        kind: Kind::AutoPip,
        ..known.about()
    }
}

/// Without a plan nobody comes first; that the law leaves massage out another gate says.
fn excluded_from_auto(known: &Known<'_>, rule: &GateRule) -> Gate {
    if known.kind == Kind::None {
        return rule.not_applicable();
    }
    let met = rule.met().because(Reason::AutoExcludesMassage);
    let met = as_known_of(&auto(known), met);
    // Nobody claims with a plan that has just said no.
    if known.necessity.plan_pays_massage == Some(false) {
        return met.then(OTHER_CARE);
    }
    met.then(&[
        StepName::ClaimWithHealthPlan,
        StepName::AskForTherapistPaidByAuto,
        StepName::TellPlanAboutAccident,
        StepName::AskAboutMedPay,
    ])
}

impl Known<'_> {
    /// Returns whether another driver's insurer can owe these visits, if the crash was that driver's fault. Where the law has every policy
    /// pay its own people's injuries in place of that, it is not asked while such a policy may pay.
    pub(crate) fn may_ask_the_other_driver(&self) -> bool {
        let is_barred = self.state().is_some_and(limits_suits);
        let may_pay =
            !self.is_other_insurance_over() && !auto_excludes(self) && !self.is_policy_used_up();
        self.was_in_a_crash() && !(is_barred && may_pay)
    }

    /// Returns whether a motor vehicle caused the injury: whoever claims with auto insurance has said so.
    pub(crate) fn was_in_a_crash(&self) -> bool {
        match self.necessity.cause {
            Some(cause) => cause == Cause::MotorVehicle,
            None => self.kind == Kind::AutoPip,
        }
    }

    /// Returns whether nothing is left of the auto policy that is claimed on.
    pub(crate) fn is_policy_used_up(&self) -> bool {
        let is_nothing_left = matches!(
            self.limits,
            Some(Reach::Short(Consequence::EveryVisitDenied, _))
        );
        self.kind == Kind::AutoPip && is_nothing_left
    }
}

/// What never pays cannot come first: otherwise each insurer would send the patient to the other.
pub(super) fn auto_excludes(known: &Known<'_>) -> bool {
    is_excluded(&auto(known))
}
