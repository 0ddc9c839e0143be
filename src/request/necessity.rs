//! What a person knows about whether massage is medically necessary in the eyes of their insurance.

use serde::Serialize;

use crate::answer::Answer;

/// Everything that the check asks and the price does not; what is absent is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Necessity {
    /// Whether the plan says that it pays for massage.
    pub plan_pays_massage: Option<bool>,
    /// The referrer's diagnosis code, as it was typed; lacking where nobody has diagnosed a condition.
    #[serde(skip_serializing_if = "Answer::is_unknown")]
    pub diagnosis_code: Answer<String>,
    /// Who referred.
    pub referrer: Option<Referrer>,
    /// Whether the plan takes this referrer's word.
    pub referrer_accepted: Option<bool>,
    /// What the referral states.
    pub referral: Referral,
    /// Whether it is documented where the patient stands.
    pub baseline_documented: Option<bool>,
    /// Whether measurable goals are documented.
    pub goals_documented: Option<bool>,
    /// The phase of the condition.
    pub phase: Option<Phase>,
    /// What caused it.
    pub cause: Option<Cause>,
    /// Whether the primary-care physician has referred.
    pub primary_care_referral: Option<bool>,
    /// Who treats.
    pub therapist: Option<Therapist>,
    /// Whether the plan pays this kind of therapist.
    pub therapist_kind_covered: Option<bool>,
    /// The service that is billed.
    pub service_code: Option<ServiceCode>,
    /// How many minutes a session takes.
    pub minutes: Option<u32>,
    /// Which therapies share the visit limit, and what they have used of it.
    #[serde(skip_serializing_if = "Answer::is_unknown")]
    pub shared_limit: Answer<SharedLimit>,
}

/// What a referral states, each if known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// The medical reason.
    pub reason: Option<bool>,
    /// How often.
    pub frequency: Option<bool>,
    /// For how long.
    pub duration: Option<bool>,
}

/// A visit limit that other therapies share.
///
/// The visits that they used are used visits. Where the plan's count is known (`visitLimit.used` or `remaining`), it has
/// them in it already and nothing is added; where only the limit is known, at least so many are used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SharedLimit {
    /// The therapies.
    pub therapies: Vec<Therapy>,
    /// How many visits they have used, if known.
    pub used: Option<u32>,
}

/// Who refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Referrer {
    /// Doctor of medicine or of osteopathic medicine.
    Physician,
    /// Chiropractor.
    Chiropractor,
    /// Physical therapist.
    PhysicalTherapist,
    /// Nurse practitioner.
    NursePractitioner,
    /// Physician assistant.
    PhysicianAssistant,
    /// Somebody else.
    Other,
    /// Nobody has.
    Nobody,
}

/// The phase of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Phase {
    /// New, or newly worse.
    Acute,
    /// After surgery.
    PostSurgical,
    /// Lasting.
    Chronic,
    /// Nothing is to improve: wellness, stress, upkeep.
    Upkeep,
}

/// What caused a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Cause {
    /// Work.
    Job,
    /// A motor vehicle.
    MotorVehicle,
    /// Anything else.
    Other,
}

/// Who treats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Therapist {
    /// Licensed massage therapist.
    MassageTherapist,
    /// Physical therapist.
    PhysicalTherapist,
    /// Chiropractor.
    Chiropractor,
}

/// The service that is billed, by its procedure code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ServiceCode {
    /// Massage.
    #[serde(rename = "97124")]
    Massage,
    /// Manual therapy.
    #[serde(rename = "97140")]
    ManualTherapy,
    /// Both in one session.
    #[serde(rename = "both")]
    Both,
}

/// A therapy that can share a visit limit with massage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Therapy {
    /// Physical therapy.
    PhysicalTherapy,
    /// Occupational therapy.
    OccupationalTherapy,
    /// Chiropractic.
    Chiropractic,
    /// Acupuncture.
    Acupuncture,
}
