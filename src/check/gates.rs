//! How each gate stands, from what a person has said and what the rules know.

mod building;
mod first_payer;
mod insurance;
mod known;
mod necessity;
mod network;
mod standing;
mod therapist;
mod visits;

use serde::Serialize;

pub use known::Known;
pub use standing::{Asked, Standing};

use super::codes::{Consequence, GateName, GateStatus, Missing, Reason, SettledBy, StepName};
use super::rules::gates::{GATES, GateRule, SETTLED_BY_APPROVAL, Scope, scope_of};
use crate::evidence::Evidence;

/// A gate, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// Which.
    pub gate: GateName,
    /// How it stands.
    pub status: GateStatus,
    /// What follows where it is not met, or would follow where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Consequence>,
    /// Why it stands so, where the answer alone does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Who has settled that it is not met; nobody where a step of the patient's can mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_by: Option<SettledBy>,
    /// What is lacking, or what nobody has said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// The visits, from 1, that are denied and priced so, where they are known exactly.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<u32>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepName>,
    /// Who says so, how well it is known, and when that was last checked.
    #[serde(flatten)]
    pub evidence: Evidence,
    /// What else to do.
    #[serde(skip)]
    pub more_steps: Vec<StepName>,
    /// What follows where it is not met, also where it is.
    #[serde(skip)]
    pub at_stake: Consequence,
    /// The paths of the answers that would settle it.
    #[serde(skip)]
    pub asks: Vec<&'static str>,
}

/// Returns every gate, in the order in which they are asked about.
#[must_use]
pub fn gates(known: &Known<'_>) -> Vec<Gate> {
    GATES.iter().map(|rule| gate(known, rule)).collect()
}

fn gate(known: &Known<'_>, rule: &GateRule) -> Gate {
    let scope = scope_of(known.kind, rule.gate);
    if scope == Scope::No {
        return rule.not_applicable();
    }
    let gate = of_answers(known, rule);
    if scope == Scope::IfAnswered && !gate.asks.is_empty() {
        return rule.not_applicable();
    }
    if known.is_approved() && SETTLED_BY_APPROVAL.contains(&rule.gate) {
        return approved(known, gate, rule);
    }
    gate
}

fn of_answers(known: &Known<'_>, rule: &GateRule) -> Gate {
    match rule.gate {
        GateName::PlanPaysMassage => insurance::plan_pays_massage(known, rule),
        GateName::SpecificDiagnosis => necessity::specific_diagnosis(known, rule),
        GateName::LicensedReferrer => necessity::licensed_referrer(known, rule),
        GateName::ReferralComplete => necessity::referral_complete(known, rule),
        GateName::ImprovementDocumented => necessity::improvement_documented(known, rule),
        GateName::NotMaintenance => necessity::not_maintenance(known, rule),
        GateName::PrimaryCareReferral => necessity::primary_care_referral(known, rule),
        GateName::PriorAuthorization => visits::prior_authorization(known, rule),
        GateName::AuthorizedVisits => visits::authorized_visits(known, rule),
        GateName::TherapistKind => therapist::therapist_kind(known, rule),
        GateName::InNetwork => network::in_network(known, rule),
        GateName::LimitsLeft => visits::limits_left(known, rule),
        GateName::PaysFirst => first_payer::pays_first(known, rule),
        GateName::ClaimAccepted => insurance::claim_accepted(known, rule),
    }
}

/// Whoever approved the visits has looked at this gate; only a no of their own stands beside it, and then the two
/// disagree. What makes the visits dearer an approval does not change.
fn approved(known: &Known<'_>, gate: Gate, rule: &GateRule) -> Gate {
    let is_open = matches!(gate.status, GateStatus::NotMet | GateStatus::Unknown);
    if !is_open || gate.at_stake == Consequence::Dearer {
        return gate;
    }
    // A law that may be against it keeps a no to this therapist open, and it is the payer's own all the same.
    let said = [
        (
            GateName::TherapistKind,
            known.necessity.therapist_kind_covered,
        ),
        (
            GateName::LicensedReferrer,
            known.necessity.referrer_accepted,
        ),
    ];
    let said_no = said.contains(&(gate.gate, Some(false)));
    if gate.settled_by == Some(SettledBy::Payer) || said_no {
        return rule
            .unknown(&[])
            .because(Reason::PayerSaysBoth)
            .otherwise(gate.at_stake)
            .with_step(Some(StepName::AskAgainInWriting));
    }
    match gate.settled_by {
        Some(SettledBy::Law) => gate,
        Some(SettledBy::Payer) | None => rule.met().because(Reason::Approved),
    }
}
