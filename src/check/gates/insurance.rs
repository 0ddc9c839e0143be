//! The gates of the insurance: whether it pays at all, from whom, and where.

use super::super::codes::{Consequence, Reason, SettledBy, Stance, StepName};
use super::super::diagnosis::Condition;
use super::super::kind::{INJURY, Kind, PLANS};
use super::super::rules::advice::{AFTER_MASTECTOMY, CHILDREN, OWED_UNDER_21};
use super::super::rules::facts::{
    DIFFER_BY_STATE, Fact, Says, THERAPY, TherapistRule, depends_on_therapist, fact_about, law_for,
    law_may_be_against,
};
use super::super::rules::gates::GateRule;
use super::{Gate, Known, first_payer};
use crate::evidence::Grade;
use crate::plan::Network;
use crate::request::table::Field;
use crate::request::{Funding, Place, Pricing};

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
        Some(false) if is_therapy_by_rule(fact) => against(rule, fact),
        Some(false) if known.kind == Kind::Medicaid && known.is_in_therapy() => rule
            .unknown(&[])
            .because(Reason::OwedUnder21)
            .by(OWED_UNDER_21)
            .with_step(Some(StepName::AskAgainInWriting))
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

/// Where a regulation has the insurance pay a physical or occupational therapist, a no to massage is none to their hands-on care.
fn is_therapy_by_rule(fact: &Fact) -> bool {
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
        None => rule
            .not_met()
            .because(fact.reason)
            .by(fact.evidence)
            .then(fact.steps),
    }
}

/// A payer that denies what the law says it pays can be asked to look again.
fn pays(known: &Known<'_>, said: Option<bool>, (rule, fact): (&GateRule, &'static Fact)) -> Gate {
    match said {
        Some(true) | None => rule.met().because(fact.reason).by(fact.evidence),
        Some(false) if fact.evidence.grade == Grade::A => against(rule, fact),
        Some(false) => said_alone(known, said, rule),
    }
}

fn against(rule: &GateRule, fact: &'static Fact) -> Gate {
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
            .then(who_helps(known)),
        Some(false) => {
            let gate = rule.refused(SettledBy::Payer, Reason::PayerSaysNo);
            if INJURY.contains(&known.kind) {
                return gate.then(&[
                    StepName::ClaimWithHealthPlan,
                    StepName::AskAboutPhysicalTherapy,
                ]);
            }
            gate.then(other_care(known))
        }
        None => rule.unknown(&[PAYS]),
    }
}

/// What else may be paid where massage is not.
fn other_care(known: &Known<'_>) -> &'static [StepName] {
    let law = law_for(known.state(), known.necessity.therapist);
    let may_help = law.is_some_and(|law| law.evidence.grade == Grade::A) && known.may_be_insured();
    if may_help && PLANS.contains(&known.kind) {
        &[
            StepName::AskAboutPhysicalTherapy,
            StepName::AskInsuranceDepartment,
        ]
    } else if known.kind == Kind::Medicaid {
        &[
            StepName::AskAboutPhysicalTherapy,
            StepName::AskForChildrensBenefit,
        ]
    } else {
        &[StepName::AskAboutPhysicalTherapy]
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

pub(super) fn therapist_kind(known: &Known<'_>, rule: &GateRule) -> Gate {
    const COVERED: &str = "necessity.therapistKindCovered";
    let therapist = known.necessity.therapist;
    let law = law_for(known.state(), therapist).filter(|_| PLANS.contains(&known.kind));
    let funding = known.request.answers.choice(Field::Funding);
    let said = known.necessity.therapist_kind_covered;
    let by_rule = fact_about(&known.about()).filter(|fact| is_therapy_by_rule(fact));
    if let (Some(false), Some(fact)) = (said, by_rule) {
        return against(rule, fact);
    }
    match (said, law, funding) {
        (Some(true), _, _) => rule.met(),
        (said, Some(law), Some(Funding::Insured)) if law.evidence.grade == Grade::A => match said {
            Some(_) => rule
                .unknown(&[])
                .because(Reason::AnswerAgainstRule)
                .by(law.evidence)
                .with_step(Some(StepName::AskInsuranceDepartment)),
            None => rule
                .met()
                .because(Reason::LawNamesTherapist)
                .by(law.evidence),
        },
        (Some(false), law, _) => {
            if law.is_some_and(is_well_known) && known.may_be_insured() {
                return may_be_named(known, rule, law)
                    .with_step(Some(StepName::AskInsuranceDepartment));
            }
            rule.refused(SettledBy::Payer, Reason::KindNotPaid)
                .then(other_care(known))
        }
        (None, Some(_), Some(Funding::Insured) | None) if !known.is_in_therapy() => {
            let gate = may_be_named(known, rule, law);
            let asks = gate.asks.iter().copied().chain([COVERED]).collect();
            Gate { asks, ..gate }
        }
        (None, _, _) if known.is_in_therapy() => rule.met().because(Reason::TherapyBenefit),
        (None, _, _) => rule.unknown(&[COVERED]),
    }
}

fn is_well_known(law: &TherapistRule) -> bool {
    matches!(law.evidence.grade, Grade::A | Grade::B)
}

/// The law of the state may ask the plan to pay this kind of therapist: who funds the plan decides.
fn may_be_named(known: &Known<'_>, rule: &GateRule, law: Option<&TherapistRule>) -> Gate {
    let funding = known.request.answers.choice::<Funding>(Field::Funding);
    let asks: &[&str] = if funding.is_none() {
        &["coverage.funding"]
    } else {
        &[]
    };
    let gate = rule.unknown(asks).because(Reason::LawMayNameTherapist);
    match law {
        Some(law) => gate.by(law.evidence),
        None => gate,
    }
}

/// What a plan pays out of its network.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PaysOutside {
    /// Something.
    Something,
    /// Something or nothing: plans of its kind are of either design.
    Either,
    /// Nothing, as its papers say.
    Nothing,
    /// Most often nothing, as with plans of its kind.
    UsuallyNothing,
}

/// Plans of these kinds are HMOs or EPOs as well as PPOs, and their name does not say which.
const MAY_BE_CLOSED: &[Kind] = &[Kind::MedicareAdvantage, Kind::Hdhp];

fn pays_outside(known: &Known<'_>) -> Option<PaysOutside> {
    if known.kind.pricing() != Pricing::CostSharing {
        return None;
    }
    let place = Place::from(Field::OutOfNetwork);
    let answers = &known.request.answers;
    let was_left_out = known.request.usual.contains(&place);
    let is_said = answers.said(place).is_some();
    Some(if MAY_BE_CLOSED.contains(&known.kind) && !is_said {
        PaysOutside::Either
    } else if !answers.plan_pays_nothing_outside(known.kind) {
        PaysOutside::Something
    } else if answers.lacks(place) && !was_left_out {
        PaysOutside::Nothing
    } else {
        PaysOutside::UsuallyNothing
    })
}

pub(super) fn in_network(known: &Known<'_>, rule: &GateRule) -> Gate {
    let Some(outside) = pays_outside(known) else {
        return rule.not_applicable();
    };
    let exception = known.necessity.network_exception;
    if exception == Some(true) {
        return rule.met().because(Reason::ExceptionGranted);
    }
    let gate = match (known.request.network(), outside) {
        (Some(Network::In), _) => rule.met(),
        (Some(Network::Out), PaysOutside::Something) => {
            rule.not_met().with_step(Some(StepName::AskForItemizedBill))
        }
        (Some(Network::Out), PaysOutside::Either) => rule
            .unknown(&[])
            .because(Reason::MayPayNothingOutOfNetwork)
            .with_step(Some(let_in(known)))
            .then(&[StepName::AskForItemizedBill]),
        (Some(Network::Out), PaysOutside::Nothing) => {
            nothing_outside(known, rule, Reason::NothingOutOfNetwork)
        }
        (Some(Network::Out), PaysOutside::UsuallyNothing) if exception == Some(false) => {
            nothing_outside(known, rule, Reason::ExceptionRefused)
        }
        (Some(Network::Out), PaysOutside::UsuallyNothing) => rule
            .not_met()
            .because(Reason::UsuallyNothingOutOfNetwork)
            .with_step(Some(StepName::AskForNetworkException))
            .denying(known.every_visit()),
        (None, PaysOutside::Something) => rule.unknown(&["network"]),
        (None, PaysOutside::Either) => rule
            .unknown(&["network"])
            .because(Reason::MayPayNothingOutOfNetwork),
        (None, PaysOutside::Nothing | PaysOutside::UsuallyNothing) => rule
            .unknown(&["network"])
            .because(Reason::UsuallyNothingOutOfNetwork),
    };
    if outside == PaysOutside::Something || gate.settled_by.is_some() {
        return gate;
    }
    gate.otherwise(Consequence::Unlikely)
}

fn nothing_outside(known: &Known<'_>, rule: &GateRule, reason: Reason) -> Gate {
    rule.refused(SettledBy::Payer, reason)
        .denying(known.every_visit())
        .with_step(Some(let_in(known)))
}

/// What to do so that the plan pays at this clinic.
fn let_in(known: &Known<'_>) -> StepName {
    if known.necessity.network_exception == Some(false) {
        StepName::AppealRefusedException
    } else {
        StepName::AskForNetworkException
    }
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
