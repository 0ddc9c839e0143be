//! What the gates look at.

use super::super::diagnosis::{CodeList, Condition, Diagnosis, read_diagnosis_code};
use super::super::kind::Kind;
use super::super::reach::Reach;
use super::super::rules::facts::About;
use crate::request::table::Field;
use crate::request::{AuthorizationStatus, Funding, Necessity, OtherInsurance, Request, State};

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

    /// Returns whether no insurance of the job or the vehicle pays, or none any more.
    pub(crate) fn is_other_insurance_over(&self) -> bool {
        match self.necessity.other_insurance {
            Some(OtherInsurance::None | OtherInsurance::UsedUp | OtherInsurance::Refused) => true,
            Some(OtherInsurance::Pays) | None => false,
        }
    }

    /// Returns how many visits are planned, at most.
    #[must_use]
    pub fn planned(&self) -> u32 {
        self.request.course.visits.high
    }

    /// Returns the visits from 1.
    pub(super) fn every_visit(&self) -> Vec<u32> {
        (1..=self.planned()).collect()
    }
}
