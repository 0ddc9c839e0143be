//! What a person knows about whether massage is medically necessary in the eyes of their insurance.

use super::Said;
use super::answers::Answers;
use super::table::Field;
use super::words::{
    Cause, Choice, OtherInsurance, Phase, Referrer, ServiceCode, Therapist, Therapy,
};
use crate::answer::Answer;

/// Everything that the check asks and the price does not; what is absent is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Necessity {
    /// Whether the plan says that it pays for massage.
    pub plan_pays_massage: Option<bool>,
    /// The referrer's diagnosis code, as it was typed; lacking where nobody has diagnosed a condition.
    pub diagnosis_code: Answer<String>,
    /// Whether the plan asks for a referral or prescription.
    pub referral_required: Option<bool>,
    /// Who referred.
    pub referrer: Option<Referrer>,
    /// Whether the plan takes this referrer's word.
    pub referrer_accepted: Option<bool>,
    /// What the referral states.
    pub referral: Referral,
    /// Whether care has begun.
    pub care_under_way: Option<bool>,
    /// Whether it is documented where the patient stands.
    pub baseline_documented: Option<bool>,
    /// Whether measurable goals are documented.
    pub goals_documented: Option<bool>,
    /// The phase of the condition.
    pub phase: Option<Phase>,
    /// What caused it.
    pub cause: Option<Cause>,
    /// What the insurance of the job or of the vehicle does.
    pub other_insurance: Option<OtherInsurance>,
    /// Whether the primary-care physician has referred.
    pub primary_care_referral: Option<PrimaryCareReferral>,
    /// Who treats.
    pub therapist: Option<Therapist>,
    /// Whether the plan pays this kind of therapist.
    pub therapist_kind_covered: Option<bool>,
    /// Whether the plan granted an exception for a clinic out of its network, in writing.
    pub network_exception: Option<bool>,
    /// The service that is billed.
    pub service_code: Option<ServiceCode>,
    /// How many minutes a session takes.
    pub minutes: Option<u32>,
    /// Which therapies share the visit limit, and what they have used of it.
    pub shared_limit: Answer<SharedLimit>,
}

/// Whether the primary-care physician has referred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrimaryCareReferral {
    /// They have.
    Given,
    /// They have not.
    Lacking,
    /// The plan asks for none (open access).
    NotRequired,
}

/// What a referral states, each if known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Referral {
    /// The medical reason.
    pub reason: Option<bool>,
    /// How often.
    pub frequency: Option<bool>,
    /// For how long.
    pub duration: Option<bool>,
}

/// A visit limit that other therapies share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedLimit {
    /// The therapies.
    pub therapies: Vec<Therapy>,
    /// How many visits they have used, if known.
    pub used: Option<u32>,
}

impl Necessity {
    /// Returns what the answers say of it.
    #[must_use]
    pub fn of(answers: &Answers) -> Self {
        let yes_no = |field: Field| answers.yes_no(field);
        Self {
            plan_pays_massage: yes_no(Field::PlanPaysMassage),
            diagnosis_code: match answers.text(Field::DiagnosisCode) {
                Some(code) => Answer::Has(code.to_owned()),
                None if answers.lacks(Field::DiagnosisCode) => Answer::Lacks,
                None => Answer::Unknown,
            },
            referral_required: yes_no(Field::ReferralRequired),
            referrer: answers.choice(Field::Referrer),
            referrer_accepted: yes_no(Field::ReferrerAccepted),
            referral: Referral {
                reason: yes_no(Field::ReferralReason),
                frequency: yes_no(Field::ReferralFrequency),
                duration: yes_no(Field::ReferralDuration),
            },
            care_under_way: yes_no(Field::CareUnderWay),
            baseline_documented: yes_no(Field::BaselineDocumented),
            goals_documented: yes_no(Field::GoalsDocumented),
            phase: answers.choice(Field::Phase),
            cause: answers.choice(Field::Cause),
            other_insurance: answers.choice(Field::OtherInsurance),
            primary_care_referral: match answers.said(Field::PrimaryCareReferral) {
                Some(Said::YesNo(true)) => Some(PrimaryCareReferral::Given),
                Some(Said::YesNo(false)) => Some(PrimaryCareReferral::Lacking),
                Some(Said::Word(_)) => Some(PrimaryCareReferral::NotRequired),
                Some(
                    Said::Lacks
                    | Said::Has
                    | Said::Numbers(_)
                    | Said::Progress(_)
                    | Said::Words(_)
                    | Said::Day(_)
                    | Said::Text(_),
                )
                | None => None,
            },
            therapist: answers.choice(Field::Therapist),
            therapist_kind_covered: yes_no(Field::TherapistKindCovered),
            network_exception: yes_no(Field::NetworkException),
            service_code: answers.choice(Field::ServiceCode),
            minutes: answers.count(Field::Minutes),
            shared_limit: shared_limit(answers),
        }
    }
}

fn shared_limit(answers: &Answers) -> Answer<SharedLimit> {
    match answers.said(Field::SharedLimit) {
        None => Answer::Unknown,
        Some(Said::Lacks) => Answer::Lacks,
        Some(_) => Answer::Has(SharedLimit {
            therapies: match answers.said(Field::SharingTherapies) {
                Some(Said::Words(words)) => {
                    words.iter().filter_map(|word| Therapy::of(word)).collect()
                }
                _ => Vec::new(),
            },
            used: answers.count(Field::SharedLimitUsed),
        }),
    }
}
