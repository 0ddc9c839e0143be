//! Whom a person asks for an answer that they do not have.

use serde::Serialize;

use super::table::Field;

/// Who knows an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Whom {
    /// The plan or the insurer.
    Insurer,
    /// Whoever refers.
    Referrer,
    /// The clinic.
    Clinic,
    /// Nobody but the person.
    Yourself,
}

/// What others than the insurer know: it knows all that its plan says, and what it has on file.
const KNOWN_TO: [(Whom, &[Field]); 3] = [
    (
        Whom::Referrer,
        &[
            Field::DiagnosisCode,
            Field::Referrer,
            Field::Referral,
            Field::ReferralReason,
            Field::ReferralFrequency,
            Field::ReferralDuration,
            Field::BaselineDocumented,
            Field::GoalsDocumented,
            Field::Phase,
        ],
    ),
    (
        Whom::Clinic,
        &[
            Field::FirstVisit,
            Field::Visits,
            Field::VisitsPerWeek,
            Field::BilledCharge,
            Field::ChargePerUnit,
            Field::CashRate,
            Field::Therapist,
            Field::ServiceCode,
            Field::Minutes,
        ],
    ),
    (Whom::Yourself, &[Field::Cause, Field::CareUnderWay]),
];

impl Field {
    /// Returns who knows the answer.
    #[must_use]
    pub fn asked_of(self) -> Whom {
        KNOWN_TO
            .iter()
            .find(|(_, fields)| fields.contains(&self))
            .map_or(Whom::Insurer, |(whom, _)| *whom)
    }
}
