//! Whose turn it is to pay after an injury. What is only possible leaves the gate open: nobody is sent away to a payer
//! that may not exist, or that may send them back.

use super::super::codes::{Consequence, Reason, SettledBy, StepName};
use super::super::kind::{INJURY, Kind, PLANS};
use super::super::reach::Reach;
use super::super::rules::facts::{
    ALWAYS_SECOND, About, SECOND_BY_LAW, depends_on_therapist, fact_about, is_excluded,
    law_tells_therapists_apart,
};
use super::super::rules::gates::GateRule;
use super::{Gate, Known};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::table::Field;
use crate::request::{Cause, OtherInsurance};
use crate::states::{AutoBenefits, AutoRow, AutoTurn, auto_benefits, limits_suits};

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
    (may_be_second && !known.is_other_insurance_over() && !known.is_approved()).then(|| {
        rule.unknown(&[])
            .because(Reason::HealthPlanMayPayFirst)
            .by(row.evidence)
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

fn after_an_accident(known: &Known<'_>, rule: &GateRule) -> Gate {
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
fn tell_the_plan(known: &Known<'_>, gate: Gate) -> Gate {
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

/// Returns a gate by whoever says what is known about an insurance.
fn as_known_of(about: &About<'_>, gate: Gate) -> Gate {
    match fact_about(about) {
        Some(fact) => gate.by(fact.evidence),
        None => gate,
    }
}

/// What auto insurance says about this course.
fn auto<'a>(known: &Known<'a>) -> About<'a> {
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

    /// Returns whether no insurance of the job or the vehicle pays, or none any more.
    pub(crate) fn is_other_insurance_over(&self) -> bool {
        match self.necessity.other_insurance {
            Some(OtherInsurance::None | OtherInsurance::UsedUp | OtherInsurance::Refused) => true,
            Some(OtherInsurance::Pays) | None => false,
        }
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
fn auto_excludes(known: &Known<'_>) -> bool {
    is_excluded(&auto(known))
}
