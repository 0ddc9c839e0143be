//! The gates of medical necessity: a diagnosed condition, a referral, and treatment that improves something.

use super::super::codes::{Consequence, GateStatus, Missing, Reason, StepName};
use super::super::diagnosis::{DiagnosisProblem, Names, read_diagnosis_code};
use super::super::kind::{Kind, PLANS};
use super::super::rules::advice::{CHILDREN, HABILITATION};
use super::super::rules::gates::GateRule;
use super::super::rules::referrers::{DIRECT_ACCESS, demand, referrer_rule};
use super::{Asked, Gate, Known, Standing};
use crate::answer::Answer;
use crate::request::{Phase, PrimaryCareReferral, Referrer};

const CODE: &str = "necessity.diagnosisCode";
const REQUIRED: &str = "necessity.referralRequired";
const REFERRER: &str = "necessity.referrer";
const ACCEPTED: &str = "necessity.referrerAccepted";
const UNDER_WAY: &str = "necessity.careUnderWay";

/// A code that is not whole is refused as it stands, and one that nobody has given yet can be asked for: neither settles
/// anything. A code that our list lacks may be newer than the list.
pub(super) fn specific_diagnosis(known: &Known<'_>, rule: &GateRule) -> Gate {
    let text = match &known.necessity.diagnosis_code {
        Answer::Unknown => return rule.unknown(&[CODE]),
        Answer::Lacks => {
            let gate = rule.not_met().because(Reason::NoDiagnosis);
            return gate.with_step(Some(who_names_it(known, rule)));
        }
        Answer::Has(text) => text,
    };
    let unusable = |reason| rule.not_met().because(reason);
    let not_whole = |reason| unusable(reason).with_step(Some(StepName::AskForWholeDiagnosisCode));
    match read_diagnosis_code(text, known.codes).map(|diagnosis| diagnosis.names) {
        Ok(Names::Condition | Names::Aftercare) => rule.met(),
        Ok(Names::Wellness) => unusable(Reason::WellnessReason),
        Ok(Names::ReasonForVisit) => rule.unknown(&[CODE]).because(Reason::ReasonForVisit),
        Ok(Names::CauseOfInjury) => rule.unknown(&[CODE]).because(Reason::CauseOfInjury),
        Err(DiagnosisProblem::Empty) => rule.unknown(&[CODE]),
        Err(DiagnosisProblem::NotACode) => unusable(Reason::NotACode),
        Err(DiagnosisProblem::CodeNotWhole(_)) => not_whole(Reason::CodeNotWhole),
        Err(DiagnosisProblem::CodeSplit(_)) => not_whole(Reason::CodeSplit),
        Err(DiagnosisProblem::SeventhCharacterMissing(_)) => {
            not_whole(Reason::SeventhCharacterMissing)
        }
        Err(DiagnosisProblem::CodeNotListed { .. }) => rule
            .unknown(&[CODE])
            .because(Reason::CodeNotListed)
            .with_step(Some(StepName::AskForWholeDiagnosisCode)),
        Err(DiagnosisProblem::CodeNotLookedUp { .. }) => rule
            .unknown(&[])
            .because(Reason::CodeNotLookedUp)
            .with_step(None),
    }
}

/// Whoever was referred by nobody has nobody to ask for the code.
fn who_names_it(known: &Known<'_>, rule: &GateRule) -> StepName {
    if known.necessity.referrer == Some(Referrer::Nobody) {
        StepName::SeeDoctor
    } else {
        rule.step
    }
}

/// Returns whether the plan asks for a referral: as it says itself, else as insurance of its kind does.
fn asks_for_referral(known: &Known<'_>) -> Asked {
    match known.necessity.referral_required {
        Some(true) => Asked::Yes,
        Some(false) => Asked::No,
        None if demand(&known.about()).is_some() => Asked::Yes,
        None => Asked::Unknown,
    }
}

/// Returns whether who treats needs no referral to begin with.
fn has_direct_access(known: &Known<'_>) -> bool {
    let therapist = known.necessity.therapist;
    asks_for_referral(known) == Asked::Unknown
        && therapist.is_some_and(|one| DIRECT_ACCESS.contains(&one))
}

/// Returns whether the plan takes the word of who referred: as it says itself, else as the rows know.
fn referrer_counts(known: &Known<'_>) -> Option<bool> {
    let said = known.necessity;
    if said.referrer == Some(Referrer::Nobody) {
        return Some(false);
    }
    said.referrer_accepted.or_else(|| {
        let rule = referrer_rule(known.kind, known.state(), said.referrer?)?;
        rule.counts
    })
}

pub(super) fn licensed_referrer(known: &Known<'_>, rule: &GateRule) -> Gate {
    // The law lets this therapist treat; whether the plan pays that without a referral, the plan alone knows.
    if has_direct_access(known) && referrer_counts(known) != Some(true) {
        let gate = rule.not_applicable().because(Reason::DirectAccess);
        return gate.with_step(Some(StepName::AskWhetherReferralIsNeeded));
    }
    let asked = asks_for_referral(known);
    // Who has said no to a referrer has asked for one.
    let asked = match (asked, known.necessity.referrer_accepted) {
        (Asked::Unknown, Some(false)) => Asked::Yes,
        (asked, _) => asked,
    };
    let standing = Standing::of(referrer_counts(known));
    let rule_of_kind = demand(&known.about());
    let by = |gate: Gate| match rule_of_kind {
        Some(row) if known.necessity.referral_required.is_none() => gate.by(row.evidence),
        Some(_) | None => gate,
    };
    match standing.before(asked) {
        GateStatus::Met if asked == Asked::No => rule.met().because(Reason::NotAsked),
        GateStatus::Met => rule.met(),
        GateStatus::NotMet => by(rule.not_met().because(not_taken(known))),
        GateStatus::Unknown | GateStatus::NotApplicable => by(open_referrer(known, rule, asked)),
    }
}

fn not_taken(known: &Known<'_>) -> Reason {
    match known.necessity.referrer {
        Some(Referrer::Nobody) => Reason::NoReferral,
        Some(_) | None => Reason::ReferrerDoesNotCount,
    }
}

fn open_referrer(known: &Known<'_>, rule: &GateRule, asked: Asked) -> Gate {
    let is_open = asked == Asked::Unknown;
    match known.necessity.referrer {
        None if is_open => rule
            .unknown(&[REQUIRED, REFERRER])
            .with_step(Some(StepName::AskWhetherReferralIsNeeded)),
        None => rule.unknown(&[REFERRER]),
        Some(Referrer::Nobody) => rule
            .unknown(&[REQUIRED])
            .because(Reason::MayNotBeAsked)
            .with_step(Some(StepName::AskWhetherReferralIsNeeded)),
        Some(_) => rule
            .unknown(if is_open {
                &[REQUIRED, ACCEPTED]
            } else {
                &[ACCEPTED]
            })
            .because(Reason::ReferrerMayNotCount)
            .with_step(Some(StepName::AskWhetherReferrerCounts)),
    }
}

/// A part of a document: whether it is there, its name, and the path of the answer.
type Part = (Option<bool>, Missing, &'static str);

/// Returns the gate of a document that has to hold all of these parts, where it is asked for at all.
fn all_there(rule: &GateRule, parts: &[Part], (asked, asks): (Asked, &'static str)) -> Gate {
    let with = |answer| parts.iter().filter(move |(there, _, _)| *there == answer);
    let lacking: Vec<Missing> = with(Some(false)).map(|(_, part, _)| *part).collect();
    let open: Vec<Missing> = with(None).map(|(_, part, _)| *part).collect();
    let standing = match (lacking.is_empty(), open.is_empty()) {
        (false, _) => Standing::Lacks,
        (true, false) => Standing::Unknown,
        (true, true) => Standing::Has,
    };
    match standing.before(asked) {
        GateStatus::Met => rule.met(),
        GateStatus::NotMet => rule.not_met().lacking(lacking),
        GateStatus::Unknown | GateStatus::NotApplicable => {
            let first = (asked == Asked::Unknown).then_some(asks);
            let parts = with(None).map(|(_, _, field)| *field);
            let asks: Vec<&str> = first.into_iter().chain(parts).collect();
            let missing = if lacking.is_empty() { open } else { lacking };
            rule.unknown(&asks).lacking(missing)
        }
    }
}

pub(super) fn referral_complete(known: &Known<'_>, rule: &GateRule) -> Gate {
    if has_direct_access(known) {
        return rule.not_applicable().because(Reason::DirectAccess);
    }
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
    let asked = asks_for_referral(known);
    let gate = all_there(rule, &parts, (asked, REQUIRED));
    if asked == Asked::No {
        return gate.because(Reason::NotAsked);
    }
    // There is nothing to complete yet; the referrer's gate says so.
    if known.necessity.referrer == Some(Referrer::Nobody) && !gate.asks.is_empty() {
        return rule.not_applicable();
    }
    gate
}

/// Returns whether improvement is asked for: of care under way alone.
fn asks_for_improvement(known: &Known<'_>) -> Asked {
    match known.necessity.care_under_way {
        Some(true) => Asked::Yes,
        Some(false) => Asked::No,
        None => Asked::Unknown,
    }
}

/// A plan of Medicare Advantage pays skilled therapy by Medicare's own rules, which ask for no improvement (the settlement of Jimmo v.
/// Sebelius, 42 CFR 409.44(c)).
fn is_skilled_therapy(known: &Known<'_>) -> bool {
    known.kind == Kind::MedicareAdvantage && known.is_in_therapy()
}

pub(super) fn improvement_documented(known: &Known<'_>, rule: &GateRule) -> Gate {
    if is_skilled_therapy(known) {
        return rule.not_applicable();
    }
    let asked = asks_for_improvement(known);
    if asked == Asked::No {
        return rule.not_applicable().because(Reason::NotUnderWay);
    }
    all_there(rule, &improvement(known), (asked, UNDER_WAY))
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

/// A therapist who keeps up a skill of somebody with a condition from childhood may be paid for that, by insured plans at least.
fn may_be_habilitation(known: &Known<'_>) -> bool {
    PLANS.contains(&known.kind)
        && known.may_be_insured()
        && known.is_in_therapy()
        && known
            .diagnosis()
            .is_some_and(|found| found.is_from_childhood())
}

/// A chronic condition is treated, and not kept up, where it measurably improves; before the first visit nothing can have
/// improved yet.
pub(super) fn not_maintenance(known: &Known<'_>, rule: &GateRule) -> Gate {
    if is_skilled_therapy(known) {
        // Skilled care that keeps somebody as they are is paid, and relaxation is not.
        return match known.necessity.phase {
            Some(Phase::Upkeep) => rule.unknown(&[]),
            Some(Phase::Acute | Phase::PostSurgical | Phase::Chronic) | None => {
                rule.not_applicable()
            }
        };
    }
    match known.necessity.phase {
        None => rule.unknown(&["necessity.phase"]).with_step(None),
        Some(Phase::Chronic | Phase::Upkeep) if may_be_habilitation(known) => rule
            .unknown(&[])
            .because(Reason::MayBeHabilitation)
            .by(HABILITATION)
            .with_step(Some(StepName::AskAboutHabilitation)),
        Some(Phase::Acute | Phase::PostSurgical) => rule.met(),
        // What keeps a child or a young adult as they are is owed too.
        Some(Phase::Upkeep) if known.kind == Kind::Medicaid => {
            rule.not_met().because(Reason::Upkeep).then(CHILDREN)
        }
        Some(Phase::Upkeep) => rule.not_met().because(Reason::Upkeep),
        Some(Phase::Chronic) => {
            let asked = (asks_for_improvement(known), UNDER_WAY);
            all_there(rule, &improvement(known), asked).because(Reason::ChronicNeedsImprovement)
        }
    }
}

/// A plan that asks for no referral asks for none of the primary-care physician either.
pub(super) fn primary_care_referral(known: &Known<'_>, rule: &GateRule) -> Gate {
    let none_asked = rule.met().because(Reason::NotAsked);
    match known.necessity.primary_care_referral {
        Some(PrimaryCareReferral::Given) => rule.met(),
        Some(PrimaryCareReferral::NotRequired) => none_asked,
        Some(PrimaryCareReferral::Lacking) | None
            if known.necessity.referral_required == Some(false) && known.kind != Kind::Tricare =>
        {
            none_asked
        }
        // Whoever approved the visits may do without it; nobody has said so.
        Some(PrimaryCareReferral::Lacking) if known.is_approved() => {
            rule.unknown(&[]).because(Reason::MayNotBeAsked)
        }
        // TRICARE Prime then pays the half; on active duty it pays nothing, which the warning says.
        Some(PrimaryCareReferral::Lacking) if known.kind == Kind::Tricare => {
            rule.not_met().otherwise(Consequence::Dearer)
        }
        Some(PrimaryCareReferral::Lacking) => rule.not_met(),
        None => rule.unknown(&["necessity.primaryCareReferral"]),
    }
}
