//! How each gate stands, from what a person has said and what the rules know.

mod insurance;
mod necessity;
mod visits;

use serde::Serialize;

use super::codes::{Consequence, GateName, Grade, Kind, Missing, Reason, Source, Status, StepName};
use super::rules::{GATES, GateRule, Scope, scope_of};
use crate::calendar::Calendar;
use crate::possibilities::Case;
use crate::request::{Necessity, PrimaryCareReferral, Request};

/// A gate, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// Which.
    pub gate: GateName,
    /// How it stands.
    pub status: Status,
    /// What follows where it is not met, or would follow where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Consequence>,
    /// Why it stands so, where the answer alone does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// What is lacking, or what nobody has said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// The visits, from 1, that are denied and priced so, where they are known exactly.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<u32>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<StepName>,
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
    /// What follows where it is not met, also where it is.
    #[serde(skip)]
    pub at_stake: Consequence,
    /// The paths of the answers that would settle it.
    #[serde(skip)]
    pub asks: Vec<&'static str>,
}

/// All that the gates look at.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What a person has said.
    pub request: &'a Request,
    /// What they have said about medical necessity.
    pub necessity: &'a Necessity,
    /// The kind of their insurance.
    pub kind: Kind,
    /// What can be true, for the price.
    pub cases: &'a [Case],
    /// When the visits are.
    pub calendar: &'a Calendar,
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
    let gate = match rule.gate {
        GateName::PlanPaysMassage => insurance::plan_pays_massage(known, rule),
        GateName::SpecificDiagnosis => necessity::specific_diagnosis(known, rule),
        GateName::LicensedReferrer => necessity::licensed_referrer(known, rule),
        GateName::ReferralComplete => necessity::referral_complete(known, rule),
        GateName::ImprovementDocumented => necessity::improvement_documented(known, rule),
        GateName::NotMaintenance => necessity::not_maintenance(known, rule),
        GateName::PrimaryCareReferral => rule.answered(
            known
                .necessity
                .primary_care_referral
                .map(|referral| referral != PrimaryCareReferral::Lacking),
            "necessity.primaryCareReferral",
        ),
        GateName::PriorAuthorization => visits::prior_authorization(known, rule),
        GateName::AuthorizedVisits => visits::authorized_visits(known, rule),
        GateName::TherapistKind => rule.answered(
            known.necessity.therapist_kind_covered,
            "necessity.therapistKindCovered",
        ),
        GateName::InNetwork => insurance::in_network(known, rule),
        GateName::LimitsLeft => visits::limits_left(known, rule),
        GateName::PaysFirst => insurance::pays_first(known, rule),
        GateName::ClaimAccepted => insurance::claim_accepted(known, rule),
    };
    if scope == Scope::IfAnswered && !gate.asks.is_empty() {
        return rule.not_applicable();
    }
    gate
}

impl GateRule {
    fn stands(&self, status: Status) -> Gate {
        let matters = matches!(status, Status::NotMet | Status::Unknown);
        Gate {
            gate: self.gate,
            status,
            consequence: matters.then_some(self.otherwise),
            reason: None,
            missing: Vec::new(),
            visits: Vec::new(),
            step: matters.then_some(self.step),
            source: self.source,
            grade: self.grade,
            at_stake: self.otherwise,
            asks: Vec::new(),
        }
    }

    fn met(&self) -> Gate {
        self.stands(Status::Met)
    }

    fn not_met(&self) -> Gate {
        self.stands(Status::NotMet)
    }

    fn not_applicable(&self) -> Gate {
        self.stands(Status::NotApplicable)
    }

    /// Returns the gate where these answers would settle it; none where what is known cannot be asked for again.
    fn unknown(&self, asks: &[&'static str]) -> Gate {
        Gate {
            asks: asks.to_vec(),
            ..self.stands(Status::Unknown)
        }
    }

    fn answered(&self, answer: Option<bool>, field: &'static str) -> Gate {
        match answer {
            Some(true) => self.met(),
            Some(false) => self.not_met(),
            None => self.unknown(&[field]),
        }
    }
}

impl Gate {
    fn because(self, reason: Reason) -> Self {
        Self {
            reason: Some(reason),
            ..self
        }
    }

    fn otherwise(self, consequence: Consequence) -> Self {
        Self {
            consequence: self.consequence.map(|_| consequence),
            at_stake: consequence,
            ..self
        }
    }

    fn with_step(self, step: Option<StepName>) -> Self {
        Self { step, ..self }
    }

    fn denying(self, visits: Vec<u32>) -> Self {
        Self { visits, ..self }
    }

    fn lacking(self, missing: Vec<Missing>) -> Self {
        Self { missing, ..self }
    }
}
