//! The gates of medical necessity: a diagnosed condition, a referral, and treatment that improves something.

use super::super::codes::{Consequence, Missing, Reason, StepName};
use super::super::icd10::{DiagnosisProblem, Names, read_diagnosis_code};
use super::super::rules::{GateRule, counts};
use super::{Gate, Known};
use crate::answer::Answer;
use crate::request::{Phase, Referrer};

const CODE: &str = "necessity.diagnosisCode";

/// A code that is not whole is refused as it stands, but it is still a diagnosis: nobody learns from it that the plan
/// does not pay. So it makes denial almost certain until it is whole, and only the lack of a condition settles the gate.
pub(super) fn specific_diagnosis(known: &Known<'_>, rule: &GateRule) -> Gate {
    let text = match &known.necessity.diagnosis_code {
        Answer::Unknown => return rule.unknown(&[CODE]),
        Answer::Lacks => return rule.not_met().because(Reason::NoDiagnosis),
        Answer::Has(text) => text,
    };
    let unusable = |reason| {
        rule.not_met()
            .because(reason)
            .otherwise(Consequence::DenialAlmostCertain)
    };
    let not_whole = |reason| unusable(reason).with_step(Some(StepName::AskForWholeDiagnosisCode));
    match read_diagnosis_code(text).map(|diagnosis| diagnosis.names) {
        Ok(Names::Condition) => rule.met(),
        Ok(Names::Wellness) => rule.not_met().because(Reason::WellnessReason),
        Ok(Names::ReasonForVisit) => rule.unknown(&[CODE]).because(Reason::ReasonForVisit),
        Ok(Names::CauseOfInjury) => rule.unknown(&[CODE]).because(Reason::CauseOfInjury),
        Err(DiagnosisProblem::Empty) => rule.unknown(&[CODE]),
        Err(DiagnosisProblem::NotACode) => unusable(Reason::NotACode),
        Err(DiagnosisProblem::CodeNotWhole(_)) => not_whole(Reason::CodeNotWhole),
        Err(DiagnosisProblem::CodeSplit(_)) => not_whole(Reason::CodeSplit),
        Err(DiagnosisProblem::SeventhCharacterMissing(_)) => {
            not_whole(Reason::SeventhCharacterMissing)
        }
    }
}

pub(super) fn licensed_referrer(known: &Known<'_>, rule: &GateRule) -> Gate {
    let said = known.necessity;
    let takes = said.referrer.map(|referrer| counts(known.kind, referrer));
    match (takes, said.referrer_accepted) {
        (Some(Some(false)), _) if said.referrer == Some(Referrer::Nobody) => {
            rule.not_met().because(Reason::NoReferral)
        }
        (Some(Some(false)), _) | (_, Some(false)) => {
            rule.not_met().because(Reason::ReferrerDoesNotCount)
        }
        (Some(Some(true)), Some(true) | None) | (Some(None), Some(true)) => rule.met(),
        (Some(None), None) => rule
            .unknown(&["necessity.referrerAccepted"])
            .because(Reason::ReferrerMayNotCount)
            .with_step(Some(StepName::AskWhetherReferrerCounts)),
        (None, Some(true) | None) => rule.unknown(&["necessity.referrer"]),
    }
}

/// A part of a document: whether it is there, its name, and the path of the answer.
type Part = (Option<bool>, Missing, &'static str);

fn all_there(rule: &GateRule, parts: &[Part]) -> Gate {
    let with = |answer| parts.iter().filter(move |(there, _, _)| *there == answer);
    let lacking: Vec<Missing> = with(Some(false)).map(|(_, part, _)| *part).collect();
    if !lacking.is_empty() {
        return rule.not_met().lacking(lacking);
    }
    let open: Vec<Missing> = with(None).map(|(_, part, _)| *part).collect();
    if open.is_empty() {
        return rule.met();
    }
    let asks: Vec<&str> = with(None).map(|(_, _, field)| *field).collect();
    rule.unknown(&asks).lacking(open)
}

pub(super) fn referral_complete(known: &Known<'_>, rule: &GateRule) -> Gate {
    let said = &known.necessity.referral;
    let parts = [
        (said.reason, Missing::Reason, "necessity.referral.reason"),
        (
            said.frequency,
            Missing::Frequency,
            "necessity.referral.frequency",
        ),
        (
            said.duration,
            Missing::Duration,
            "necessity.referral.duration",
        ),
    ];
    let gate = all_there(rule, &parts);
    // There is nothing to complete yet; the referrer's gate says so.
    if known.necessity.referrer == Some(Referrer::Nobody) && !gate.asks.is_empty() {
        return rule.not_applicable().because(Reason::NoReferral);
    }
    gate
}

pub(super) fn improvement_documented(known: &Known<'_>, rule: &GateRule) -> Gate {
    all_there(rule, &improvement(known))
}

fn improvement(known: &Known<'_>) -> [Part; 2] {
    let (baseline, goals) = (
        known.necessity.baseline_documented,
        known.necessity.goals_documented,
    );
    [
        (baseline, Missing::Baseline, "necessity.baselineDocumented"),
        (goals, Missing::Goals, "necessity.goalsDocumented"),
    ]
}

/// A chronic condition is treated, and not kept up, where it measurably improves.
pub(super) fn not_maintenance(known: &Known<'_>, rule: &GateRule) -> Gate {
    match known.necessity.phase {
        None => rule.unknown(&["necessity.phase"]).with_step(None),
        Some(Phase::Acute | Phase::PostSurgical) => rule.met(),
        Some(Phase::Upkeep) => rule.not_met().because(Reason::Upkeep),
        Some(Phase::Chronic) => {
            let gate =
                all_there(rule, &improvement(known)).because(Reason::ChronicNeedsImprovement);
            let step = gate.step.map(|_| StepName::AskForPlanOfCare);
            gate.with_step(step)
        }
    }
}
