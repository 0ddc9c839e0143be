//! The gate of who treats: whether the insurance pays that kind of therapist.

use super::super::codes::{Reason, SettledBy, StepName};
use super::super::kind::PLANS;
use super::super::rules::facts::{TherapistRule, fact_about, law_for};
use super::super::rules::gates::GateRule;
use super::insurance::{against, is_therapy_by_rule, with_other_care};
use super::{Gate, Known};
use crate::evidence::Grade;
use crate::request::Funding;
use crate::request::table::Field;

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
            with_other_care(known, rule.refused(SettledBy::Payer, Reason::KindNotPaid))
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
