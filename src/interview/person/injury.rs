//! Which insurance of an injury a person has, and whether it leads on to another payer.

use super::super::Premise;
use super::super::asks::injury::{CLAIM, OTHER_INSURANCE};
use super::Person;
use crate::check::rules::AS_OF;
use crate::check::rules::facts::{About, is_excluded, law_tells_therapists_apart};
use crate::request::kind::{Kind, Pricing};
use crate::request::table::Field;
use crate::request::words::{AuthorizationStatus, Choice, Therapist};
use crate::states::{AutoBenefits, State, auto_benefits};

impl<'a> Person<'a> {
    /// Returns whether a person was hurt in a car whose policy need not pay for injuries, where it is insured.
    pub(in super::super) fn may_lack_auto_benefit(&self) -> bool {
        let benefits = State::of(self.text("coverage.state"))
            .and_then(|state| auto_benefits(state.letters()))
            .map(|row| row.benefits);
        self.was_hurt_in_a_car() && benefits != Some(AutoBenefits::Compulsory)
    }

    /// Returns whether medical payments coverage was chosen before the state was changed to one that asks every policy for personal injury
    /// protection: what that choice has put in the form is no answer about the other benefit.
    pub(in super::super) fn has_left_med_pay(&self) -> bool {
        self.is_priced(Pricing::AutoPip)
            && self.choice("autoBenefit") == "medPay"
            && !self.may_lack_auto_benefit()
    }

    /// Returns on what the number rests that nobody has said of the insurance of an injury.
    pub(in super::super) fn premise(&self) -> Option<Premise> {
        if self.takes_auto_benefit_for_granted() {
            Some(Premise::AutoBenefit)
        } else if self.may_have_an_auto_benefit() {
            Some(Premise::NoAutoBenefit)
        } else {
            let is_elsewhere = !self.is_priced(Pricing::WorkersCompensation);
            let is_refused =
                (is_elsewhere && self.is_left_by_work()).then_some(Premise::RefusedClaim);
            let is_approved = || {
                self.takes_approval_for_granted()
                    .then_some(Premise::ApprovedVisits)
            };
            is_refused.or_else(is_approved)
        }
    }

    /// Returns whether a price counts every visit as approved though nobody has said how many are.
    fn takes_approval_for_granted(&self) -> bool {
        let answers = &self.typed.answers;
        let status = answers.choice(Field::AuthorizationStatus);
        status == Some(AuthorizationStatus::Approved)
            && answers.said(Field::ApprovedVisits).is_none()
            && self
                .kind()
                .is_some_and(|kind| kind.pricing() != Pricing::Unpriced)
            && !self.is_left_by_work()
    }

    /// Returns whether a number is made as if the auto policy paid for injuries though it need not, and nobody has said that it does. Who
    /// knows a figure of it knows that it does.
    fn takes_auto_benefit_for_granted(&self) -> bool {
        let is_named = matches!(self.choice("autoBenefit"), "pip" | "medPay");
        let is_known = ["deductible", "planShare", "limit", "medPay"]
            .iter()
            .any(|key| self.is_known(&format!("coverage.{key}")));
        self.is_priced(Pricing::AutoPip) && self.may_lack_auto_benefit() && !is_named && !is_known
    }

    /// Returns whether auto insurance does not pay these visits, by the policy or by law, so that another payer is led on to.
    pub(in super::super) fn is_left_by_auto(&self) -> bool {
        self.has_no_auto_benefit() || self.is_excluded_by_law()
    }

    /// Returns whether a crash has led on to another payer and nothing leads on any more, as where the state was changed since.
    pub(in super::super) fn comes_back_to_auto(&self) -> bool {
        self.has_said_a_crash() && !self.is_priced(Pricing::AutoPip) && !self.is_left_by_auto()
    }

    /// Returns whether a crash still leads to where a person is, or a card of the state in which the car is insured asks whether it does.
    pub(in super::super) fn is_still_led_on(&self) -> bool {
        let asks = self.may_lack_auto_benefit() || self.law_tells_therapists_apart();
        self.is_left_by_auto() || (self.comes_back_to_auto() && asks)
    }

    fn has_no_auto_benefit(&self) -> bool {
        let is_said = self.choice("autoBenefit") == "neither"
            && self.text(OTHER_INSURANCE) == "none"
            && self.was_led_on_from_auto();
        is_said || self.may_have_an_auto_benefit()
    }

    /// Returns whether nobody knows what the auto policy has, so that the number is that of whoever pays where it has nothing.
    pub(in super::super) fn may_have_an_auto_benefit(&self) -> bool {
        self.choice("autoBenefit") == "unknown"
            && self.text(OTHER_INSURANCE) != "pays"
            && self.was_led_on_from_auto()
    }

    fn was_led_on_from_auto(&self) -> bool {
        self.has_said_a_crash() && !self.is_priced(Pricing::AutoPip) && self.may_lack_auto_benefit()
    }

    /// Returns whether the law leaves the treatment out of auto insurance, whatever the policy has.
    pub(in super::super) fn is_excluded_by_law(&self) -> bool {
        self.was_hurt_in_a_car() && is_excluded(&self.about_auto(self.therapist()))
    }

    /// Returns whether the law lets auto insurance pay some of those who may treat and not others.
    pub(in super::super) fn law_tells_therapists_apart(&self) -> bool {
        self.was_hurt_in_a_car() && law_tells_therapists_apart(&self.about_auto(None))
    }

    /// Returns whether the claim of an injury at work is refused, so that another payer is led on to. Another payer is not asked about the
    /// claim, but told that it is refused.
    pub(in super::super) fn is_left_by_work(&self) -> bool {
        if self.is_priced(Pricing::WorkersCompensation) {
            return self.text(CLAIM) == "no";
        }
        let was_refused = self.choice("claim") == "no" && self.text(OTHER_INSURANCE) == "refused";
        let was_hurt_at_work = match self.choice("payer") {
            "workersCompensation" => true,
            "none" => self.choice("injury") == "job",
            _ => false,
        };
        was_refused && was_hurt_at_work
    }

    fn was_hurt_in_a_car(&self) -> bool {
        self.is_priced(Pricing::AutoPip) || self.has_said_a_crash()
    }

    /// Without insurance it is said on a card of its own.
    fn has_said_a_crash(&self) -> bool {
        match self.choice("payer") {
            "autoPip" => true,
            "none" => self.choice("injury") == "motorVehicle",
            _ => false,
        }
    }

    fn therapist(&self) -> Option<Therapist> {
        self.typed.answers.choice(Field::Therapist)
    }

    /// Returns what the rules on auto insurance are looked up by; without a date of the first visit as they are now.
    fn about_auto(&self, therapist: Option<Therapist>) -> About<'a> {
        let day = self.text("course.firstVisit");
        About {
            kind: Kind::AutoPip,
            state: self.typed.answers.choice(Field::State).map(State::letters),
            therapist,
            day: if day.is_empty() { AS_OF } else { day },
        }
    }
}
