//! How each gate stands, from what a person has said and what the rules know.

mod first_payer;
mod insurance;
mod necessity;
mod visits;

use serde::Serialize;

use super::codes::{
    Consequence, GateName, GateStatus, Missing, Reason, SettledBy, StepName, Verdict,
};
use super::diagnosis::{CodeList, Condition, Diagnosis, read_diagnosis_code};
use super::kind::Kind;
use super::reach::Reach;
use super::rules::facts::About;
use super::rules::gates::{GATES, GateRule, SETTLED_BY_APPROVAL, Scope, scope_of};
use super::worst;
use crate::evidence::Evidence;
use crate::request::table::Field;
use crate::request::{AuthorizationStatus, Funding, Necessity, Request, State};

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
    pub more_steps: &'static [StepName],
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
    /// The kind of their insurance, or one that it can be.
    pub kind: Kind,
    /// The day of the first visit, as `2026-11-24`.
    pub day: &'a str,
    /// How far the limits of the plan reach.
    pub limits: Option<&'a Reach>,
    /// The list of diagnosis codes, where there is one.
    pub codes: Option<CodeList<'a>>,
}

impl<'a> Known<'a> {
    /// Returns the state whose law applies, if known.
    #[must_use]
    pub fn state(&self) -> Option<&'static str> {
        self.request.state().map(State::letters)
    }

    /// Returns what a fact about this insurance is looked up by.
    #[must_use]
    pub fn about(&self) -> About<'a> {
        About {
            kind: self.kind,
            state: self.state(),
            therapist: self.necessity.therapist,
            day: self.day,
        }
    }

    /// Returns whether the payer has approved as many visits as are planned. An approval of which nobody has said the number may be for
    /// fewer; the VA's referral has decided all but that, whatever its number.
    #[must_use]
    pub fn is_approved(&self) -> bool {
        let is_referred = self.kind == Kind::Va && self.approved_visits() != Some(0);
        let reaches = self
            .approved_visits()
            .is_some_and(|approved| approved >= self.planned());
        self.request.authorization() == Some(AuthorizationStatus::Approved)
            && (is_referred || reaches || self.is_approved_without_limit())
    }

    /// Returns whether it was said that the approval has no limit.
    #[must_use]
    pub(crate) fn is_approved_without_limit(&self) -> bool {
        self.request.answers.lacks(Field::ApprovedVisits)
    }

    /// Returns how many visits the payer has approved, where that is limited.
    #[must_use]
    pub fn approved_visits(&self) -> Option<u32> {
        self.request.answers.count(Field::ApprovedVisits)
    }

    /// Returns the condition that the diagnosis code names, where it is one of the common ones.
    #[must_use]
    pub(crate) fn condition(&self) -> Option<Condition> {
        self.diagnosis()?.condition
    }

    /// Returns what the diagnosis code names, where it is a whole one.
    pub(crate) fn diagnosis(&self) -> Option<Diagnosis> {
        let typed = self.necessity.diagnosis_code.known()?;
        read_diagnosis_code(typed, self.codes).ok()
    }

    /// Returns whether the insurer has accepted the claim of an injury at work.
    #[must_use]
    pub(crate) fn has_accepted_claim(&self) -> bool {
        self.kind == Kind::WorkersCompensation && self.request.answers.is_yes(Field::ClaimAccepted)
    }

    /// Returns whether an insurer may bear the risk of the plan, as whoever runs it has not said otherwise.
    #[must_use]
    pub(crate) fn may_be_insured(&self) -> bool {
        let funding = self.request.answers.choice(Field::Funding);
        matches!(funding, Some(Funding::Insured) | None)
    }

    /// Returns how many visits are planned, at most.
    #[must_use]
    pub fn planned(&self) -> u32 {
        self.request.course.visits.high
    }

    /// Returns the visits from 1.
    fn every_visit(&self) -> Vec<u32> {
        (1..=self.planned()).collect()
    }
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
        GateName::TherapistKind => insurance::therapist_kind(known, rule),
        GateName::InNetwork => insurance::in_network(known, rule),
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

impl GateRule {
    #[inline(never)] // Called from many places, and seldom: smaller so.
    fn stands(&self, status: GateStatus) -> Gate {
        let matters = matches!(status, GateStatus::NotMet | GateStatus::Unknown);
        Gate {
            gate: self.gate,
            status,
            consequence: matters.then_some(self.otherwise),
            reason: None,
            settled_by: None,
            missing: Vec::new(),
            visits: Vec::new(),
            step: matters.then_some(self.step),
            evidence: self.evidence,
            more_steps: &[],
            at_stake: self.otherwise,
            asks: Vec::new(),
        }
    }

    fn met(&self) -> Gate {
        self.stands(GateStatus::Met)
    }

    /// Returns the gate where something is lacking that a visit, a call or a letter can mend: unlikely at most.
    fn not_met(&self) -> Gate {
        let gate = self.stands(GateStatus::NotMet);
        if worst(self.otherwise) == Verdict::NotCovered {
            return gate.otherwise(Consequence::Unlikely);
        }
        gate
    }

    /// Returns the gate where the payer or the law has settled it. Nothing else makes *not covered* of a gate.
    fn refused(&self, settled_by: SettledBy, reason: Reason) -> Gate {
        Gate {
            settled_by: Some(settled_by),
            ..self.stands(GateStatus::NotMet)
        }
        .otherwise(Consequence::NotCovered)
        .because(reason)
    }

    fn not_applicable(&self) -> Gate {
        self.stands(GateStatus::NotApplicable)
    }

    /// Returns the gate where these answers would settle it; none where what is known cannot be asked for again.
    fn unknown(&self, asks: &[&'static str]) -> Gate {
        Gate {
            asks: asks.to_vec(),
            ..self.stands(GateStatus::Unknown)
        }
    }
}

/// Changed in place: a gate is large, and each of these is called from every corner of the gates.
impl Gate {
    fn because(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }

    fn by(mut self, evidence: Evidence) -> Self {
        self.evidence = evidence;
        self
    }

    fn otherwise(mut self, consequence: Consequence) -> Self {
        self.consequence = self.consequence.map(|_| consequence);
        self.at_stake = consequence;
        self
    }

    fn with_step(mut self, step: Option<StepName>) -> Self {
        self.step = step;
        self
    }

    fn then(mut self, more_steps: &'static [StepName]) -> Self {
        self.more_steps = more_steps;
        self
    }

    fn denying(mut self, visits: Vec<u32>) -> Self {
        self.visits = visits;
        self
    }

    fn lacking(mut self, missing: Vec<Missing>) -> Self {
        self.missing = missing;
        self
    }
}

/// Whether a plan asks for something: what some plans ask for is asked of no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody knows.
    Unknown,
}

/// How a person stands to what a plan may ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have it.
    Has,
    /// They do not.
    Lacks,
    /// They have not said.
    Unknown,
}

impl Standing {
    /// Returns how a gate stands: never not met before both the plan has asked and the person is known to lack it.
    #[must_use]
    pub const fn before(self, asked: Asked) -> GateStatus {
        match (asked, self) {
            (Asked::No, _) | (_, Self::Has) => GateStatus::Met,
            (Asked::Yes, Self::Lacks) => GateStatus::NotMet,
            (Asked::Yes, Self::Unknown) | (Asked::Unknown, Self::Lacks | Self::Unknown) => {
                GateStatus::Unknown
            }
        }
    }

    const fn of(answer: Option<bool>) -> Self {
        match answer {
            Some(true) => Self::Has,
            Some(false) => Self::Lacks,
            None => Self::Unknown,
        }
    }
}
