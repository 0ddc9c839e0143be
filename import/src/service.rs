//! Which service a benefit is about, and how near that is to massage.

use serde::Serialize;

/// A service, the nearest to massage first.
///
/// Massage is billed as 97124 or 97140, which plans count to physical medicine and therapy. What a plan says of chiropractic care, of
/// a hospital or of anything else says nothing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Service {
    /// Massage itself.
    Massage,
    /// Physical therapy, physical medicine.
    Therapy,
    /// Rehabilitation in general.
    Rehabilitation,
    /// A visit to a doctor's office.
    Office,
    /// The plan as a whole.
    Plan,
}

/// Service type codes of X12 (data element 1365), which FHIR's benefit categories share.
#[rustfmt::skip]
const CODES: [(&str, Service); 7] = [
    ("BE", Service::Massage),
    ("AE", Service::Therapy), ("PT", Service::Therapy),
    ("A9", Service::Rehabilitation), ("AA", Service::Rehabilitation),
    ("98", Service::Office),
    ("30", Service::Plan),
];

/// Codes under which massage is billed: massage, and manual therapy.
const PROCEDURES: [&str; 2] = ["97124", "97140"];

impl Service {
    /// Returns the service of a code, if it is one of these.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        let found = CODES.iter().find(|(one, _)| *one == code);
        found.map(|(_, service)| *service)
    }

    /// Returns the nearest of several.
    #[must_use]
    pub fn nearest(codes: &[&str]) -> Option<Self> {
        codes.iter().filter_map(|code| Self::of(code)).min()
    }
}

/// Returns whether massage is billed under a code.
#[must_use]
pub fn is_massage(procedure: &str) -> bool {
    PROCEDURES.contains(&procedure)
}
