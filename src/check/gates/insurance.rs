//! The gates of the insurance itself: whether it pays this at all, and whether it has accepted the claim.

use super::super::codes::{Reason, SettledBy, Stance, StepName};
use super::super::diagnosis::Condition;
use super::super::kind::{INJURY, Kind, PLANS};
use super::super::rules::advice::{AFTER_MASTECTOMY, ANOTHER_BENEFIT, CHILDREN, OWED_UNDER_21};
use super::super::rules::facts::{
    DIFFER_BY_STATE, Fact, Says, THERAPY, depends_on_therapist, fact_about, law_for,
    law_may_be_against,
};
use super::super::rules::gates::GateRule;
use super::{Gate, Known, first_payer};
use crate::evidence::Grade;
use crate::request::Therapist;
use crate::request::table::Field;

const PAYS: &str = "necessity.planPaysMassage";
const STATE: &str = "coverage.state";
const THERAPIST: &str = "necessity.therapist";

pub(super) fn plan_pays_massage(known: &Known<'_>, rule: &GateRule) -> Gate {
    let gate = pays_at_all(known, rule);
    if known.kind == Kind::Medicare && gate.step == Some(StepName::AskWhetherMassageIsPaid) {
        // Its own rules say what it pays, and no call to it says more.
        return gate.with_step(None);
    }
    gate
}

fn pays_at_all(known: &Known<'_>, rule: &GateRule) -> Gate {
    if let Some(open) = first_payer::without_insurance(known, rule) {
        return open;
    }
    // Without insurance nobody can have said so.
    let said = known.necessity.plan_pays_massage;
    let said = said.filter(|_| known.kind != Kind::None);
    let Some(fact) = fact_about(&known.about()) else {
        return said_alone(known, said, rule);
    };
    match fact.says {
        Says::Excluded => excluded(said, rule, fact),
        Says::Hardly => hardly(known, said, (rule, fact)),
        Says::Pays => pays(known, said, (rule, fact)),
        Says::PaysWhenAuthorized if said.is_none() && known.is_approved() => authorized(rule, fact),
        Says::PaysWhenAuthorized | Says::Ask => asked(known, said, (rule, fact)),
    }
}

/// That the states differ is no reason once the visits are authorized.
fn authorized(rule: &GateRule, fact: &'static Fact) -> Gate {
    let reason = match fact.reason.stance() {
        Stance::Open => Reason::Approved,
        Stance::States | Stance::Favours | Stance::Settles | Stance::Mendable => fact.reason,
    };
    rule.met().because(reason).by(fact.evidence)
}

fn asked(known: &Known<'_>, said: Option<bool>, (rule, fact): (&GateRule, &'static Fact)) -> Gate {
    let open = |asks: &[&'static str]| {
        rule.unknown(asks)
            .because(fact.reason)
            .by(fact.evidence)
            .then(fact.steps)
    };
    match said {
        None => open(&asks(known, fact)),
        // A yes to massage is none to a therapist whom the law of the injury's insurance leaves out.
        Some(true) if INJURY.contains(&known.kind) && law_may_be_against(&known.about()) => {
            open(&[THERAPIST])
        }
        // In Florida a no to massage is what the law says, and a yes is none to this care.
        Some(_) if known.kind == Kind::AutoPip && is_therapy_by_rule(fact) => open(&[]),
        Some(false) if is_therapy_by_rule(fact) => against(rule, fact).then(disputes(known)),
        Some(false) if known.kind == Kind::Medicaid && known.is_in_therapy() => rule
            .unknown(&[])
            .because(Reason::OwedUnder21)
            .by(OWED_UNDER_21)
            .with_step(Some(StepName::AskAboutManualTherapy))
            .then(CHILDREN),
        Some(false) if turns_on_who_treats(known, fact) => {
            open(&[THERAPIST]).because(Reason::DependsOnTherapist)
        }
        Some(_) => said_alone(known, said, rule),
    }
}

impl Known<'_> {
    /// Returns whether a therapist treats whose care is therapy to insurers.
    pub(crate) fn is_in_therapy(&self) -> bool {
        let therapist = self.necessity.therapist;
        therapist.is_some_and(|one| THERAPY.contains(&one))
    }
}

/// A no to massage is none to what a plan or the insurance of an injury pays a physical or occupational therapist or a chiropractor for.
/// Of the programs the VA pays therapists so; the others' own rules say whom they pay.
fn has_another_benefit(known: &Known<'_>) -> bool {
    let is_chiropractor = known.necessity.therapist == Some(Therapist::Chiropractor);
    let pays_both = PLANS.contains(&known.kind) || INJURY.contains(&known.kind);
    let pays_therapy = pays_both || known.kind == Kind::Va;
    (pays_therapy && known.is_in_therapy()) || (pays_both && is_chiropractor)
}

/// What to do about a no itself: each insurance has its own way to have it looked at again, and its own last day.
fn disputes(known: &Known<'_>) -> &'static [StepName] {
    match known.kind {
        Kind::WorkersCompensation if known.has_accepted_claim() => {
            &[StepName::AskForReviewOfRefusal]
        }
        // Whoever is refused visits may not have reported the injury at all; the refusal of a claim is another gate's.
        Kind::WorkersCompensation
            if known.request.answers.yes_no(Field::ClaimAccepted).is_none() =>
        {
            &[
                StepName::ReportInjuryAtOnce,
                StepName::AskForReviewOfRefusal,
            ]
        }
        Kind::AutoPip => &[StepName::ProtestRefusal],
        Kind::WorkersCompensation | Kind::None => &[],
        // What TRICARE leaves out no appeal brings in.
        Kind::Tricare if !known.is_in_therapy() => &[],
        Kind::Ppo
        | Kind::Hmo
        | Kind::Epo
        | Kind::Pos
        | Kind::Hdhp
        | Kind::Unknown
        | Kind::Medicare
        | Kind::MedicareAdvantage
        | Kind::Tricare
        | Kind::Medicaid
        | Kind::Va => &[StepName::AppealDenial],
    }
}

/// Where a regulation has the insurance pay a physical or occupational therapist, a no to massage is none to their hands-on care.
pub(super) fn is_therapy_by_rule(fact: &Fact) -> bool {
    fact.reason == Reason::PaidAsTherapy && fact.evidence.grade == Grade::A
}

/// Where the rules of an insurance itself pay some who treat and not others, a no to massage leaves open whoever it is.
fn turns_on_who_treats(known: &Known<'_>, fact: &Fact) -> bool {
    known.necessity.therapist.is_none()
        && matches!(
            fact.reason,
            Reason::DependsOnTherapist | Reason::OtherCareThanMassage
        )
}

/// Only law excludes, and law holds whatever was said on the telephone.
fn excluded(said: Option<bool>, rule: &GateRule, fact: &'static Fact) -> Gate {
    let reason = match said {
        Some(true) => Reason::LawAgainstAnswer,
        Some(false) | None => fact.reason,
    };
    rule.refused(SettledBy::Law, reason)
        .by(fact.evidence)
        .with_step(said.map(|_| StepName::AskAgainInWriting))
        .then(fact.steps)
}

fn hardly(known: &Known<'_>, said: Option<bool>, (rule, fact): (&GateRule, &'static Fact)) -> Gate {
    match said {
        Some(true) if fact.evidence.grade != Grade::A => said_alone(known, said, rule),
        Some(true) => against(rule, fact),
        Some(false) => said_alone(known, said, rule),
        None if known.is_approved() => against(rule, fact),
        None => {
            let gate = rule.not_met().because(fact.reason).by(fact.evidence);
            // No call changes what a rule leaves out.
            let asks = gate.step.filter(|_| fact.evidence.grade != Grade::A);
            gate.with_step(asks).then(fact.steps)
        }
    }
}

/// A payer that denies what the law says it pays can be asked to look again.
fn pays(known: &Known<'_>, said: Option<bool>, (rule, fact): (&GateRule, &'static Fact)) -> Gate {
    match said {
        Some(true) | None => {
            let met = rule.met().because(fact.reason).by(fact.evidence);
            // Whoever has been approved or told no has claimed. Of an injury of another cause nobody claims here.
            let has_claimed =
                known.is_approved() || known.necessity.therapist_kind_covered == Some(false);
            if has_claimed || !known.was_in_a_crash() {
                return met;
            }
            met.then(fact.steps)
        }
        Some(false) if fact.evidence.grade == Grade::A => rule
            .unknown(&[])
            .because(Reason::AnswerAgainstRule)
            .by(fact.evidence)
            .with_step(Some(StepName::AskAgainInWriting))
            .then(disputes(known)),
        Some(false) => said_alone(known, said, rule),
    }
}

pub(super) fn against(rule: &GateRule, fact: &'static Fact) -> Gate {
    rule.unknown(&[])
        .because(Reason::AnswerAgainstRule)
        .by(fact.evidence)
        .with_step(Some(StepName::AskAgainInWriting))
        .then(fact.steps)
}

fn said_alone(known: &Known<'_>, said: Option<bool>, rule: &GateRule) -> Gate {
    match said {
        Some(true) => rule.met(),
        Some(false) if known.is_approved() => rule
            .unknown(&[])
            .because(Reason::PayerSaysBoth)
            .with_step(Some(StepName::AskAgainInWriting)),
        Some(false) if is_after_mastectomy(known) => rule
            .unknown(&[])
            .because(Reason::AnswerAgainstRule)
            .by(AFTER_MASTECTOMY)
            .with_step(Some(StepName::AskAgainInWriting))
            .then(disputes(known))
            .then(who_helps(known)),
        Some(false) if has_another_benefit(known) => rule
            .unknown(&[])
            .because(Reason::NoToMassageAlone)
            .by(ANOTHER_BENEFIT)
            .with_step(Some(StepName::AskAboutManualTherapy))
            .then(disputes(known)),
        Some(false) => {
            let gate = rule.refused(SettledBy::Payer, Reason::PayerSaysNo);
            let is_injurys = INJURY.contains(&known.kind);
            // A health plan leaves out what an accepted claim covers.
            let claims = is_injurys && !known.has_accepted_claim();
            let claim: &[StepName] = if claims {
                &[StepName::ClaimWithHealthPlan]
            } else {
                &[]
            };
            with_other_care(known, gate.then(claim))
        }
        None => rule.unknown(&[PAYS]),
    }
}

/// Returns a refused gate with what to do about the no, and with what else may be paid.
pub(super) fn with_other_care(known: &Known<'_>, gate: Gate) -> Gate {
    let law = law_for(known.state(), known.necessity.therapist);
    let may_help = law.is_some_and(|law| law.evidence.grade == Grade::A) && known.may_be_insured();
    let gate = gate
        .then(&[StepName::AskAboutPhysicalTherapy])
        .then(disputes(known));
    if may_help && PLANS.contains(&known.kind) {
        gate.then(&[StepName::AskInsuranceDepartment])
    } else if known.kind == Kind::Medicaid {
        gate.then(CHILDREN)
    } else {
        gate
    }
}

/// The state has no say about a plan that an employer funds itself, nor about the federal government's.
fn who_helps(known: &Known<'_>) -> &'static [StepName] {
    if known.may_be_insured() {
        &[StepName::AskInsuranceDepartment]
    } else {
        &[]
    }
}

/// A no to massage is then a no to what the law has the plan treat.
fn is_after_mastectomy(known: &Known<'_>) -> bool {
    PLANS.contains(&known.kind) && known.condition() == Some(Condition::LymphedemaAfterMastectomy)
}

/// Where the states or those who treat differ, these can settle it.
fn asks(known: &Known<'_>, fact: &Fact) -> Vec<&'static str> {
    let by_state = DIFFER_BY_STATE.contains(&known.kind);
    let mut asks = Vec::new();
    if by_state && fact.states.is_empty() && known.state().is_none() {
        asks.push(STATE);
    }
    if depends_on_therapist(&known.about()) {
        asks.push(THERAPIST);
    }
    if known.kind != Kind::Medicare {
        asks.push(PAYS);
    }
    asks
}

pub(super) fn claim_accepted(known: &Known<'_>, rule: &GateRule) -> Gate {
    match known.request.answers.yes_no(Field::ClaimAccepted) {
        Some(true) => rule.met().with_step(Some(StepName::AskForClaimNumber)),
        Some(false) => rule
            .refused(SettledBy::Payer, Reason::ClaimRefused)
            .with_step(Some(StepName::ProtestRefusal))
            .then(&[StepName::GiveRefusalToPlan, StepName::ClaimWithHealthPlan])
            .denying(known.every_visit()),
        None => rule
            .unknown(&["coverage.claimAccepted"])
            .then(&[StepName::ReportInjuryAtOnce]),
    }
}
