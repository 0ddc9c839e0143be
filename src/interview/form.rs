//! Which of the form's questions are asked of which insurance.
//!
//! The page shows them by `www/questions/`. A card asks only what is shown there: a test goes through every kind and holds the two to
//! each other.

use super::person::is_at_or_inside;
use crate::request::kind::Kind;

/// A row: only these kinds are asked at this path and inside of it. What no row names every kind is asked.
type Row = (&'static str, &'static [Kind]);

const PLANS: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
];
/// Plans of an employer or bought alone.
const PRIVATE_PLANS: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::Unknown,
];
const NO_INJURY: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::Medicare,
    Kind::Tricare,
    Kind::Medicaid,
    Kind::Va,
    Kind::None,
];
/// Original Medicare and TRICARE ask for no paper of the kind beforehand.
const REFERRED: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::AutoPip,
    Kind::WorkersCompensation,
    Kind::Medicaid,
    Kind::Va,
];
/// What Original Medicare pays its own rules settle.
const TO_BE_ASKED: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::AutoPip,
    Kind::WorkersCompensation,
    Kind::Tricare,
    Kind::Medicaid,
    Kind::Va,
];
const INSURED: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::AutoPip,
    Kind::WorkersCompensation,
    Kind::Medicare,
    Kind::Tricare,
    Kind::Medicaid,
    Kind::Va,
];
const PLANS_AND_PROGRAMS: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::Medicaid,
    Kind::Va,
];
const BY_STATE: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::Unknown,
    Kind::AutoPip,
    Kind::WorkersCompensation,
    Kind::Medicaid,
];
const PLANS_PIP_AND_MEDICAID: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::MedicareAdvantage,
    Kind::Unknown,
    Kind::AutoPip,
    Kind::Medicaid,
];

#[rustfmt::skip]
const ASKED_OF: &[Row] = &[
    ("necessity.cause",                NO_INJURY),
    ("necessity.otherInsurance",       NO_INJURY),
    ("coverage.state",                 BY_STATE),
    ("coverage.funding",               PRIVATE_PLANS),
    ("coverage.claimAccepted",         &[Kind::WorkersCompensation]),
    ("necessity.planPaysMassage",      TO_BE_ASKED),
    ("network",                        PLANS),
    ("necessity.networkException",     PLANS),
    ("authorization",                  REFERRED),
    ("necessity.therapist",            INSURED),
    ("necessity.therapistKindCovered", PLANS_AND_PROGRAMS),
    ("necessity.diagnosisCode",        REFERRED),
    ("necessity.referralRequired",     PLANS_PIP_AND_MEDICAID),
    ("necessity.primaryCareReferral",  &[Kind::Hmo, Kind::Pos]),
    ("necessity.referrer",             REFERRED),
    ("necessity.referrerAccepted",     REFERRED),
    ("necessity.referral",             REFERRED),
    ("necessity.careUnderWay",         REFERRED),
    ("necessity.baselineDocumented",   REFERRED),
    ("necessity.goalsDocumented",      REFERRED),
    ("necessity.phase",                REFERRED),
];

/// Returns whether the form asks a kind of insurance for the answer at a path.
pub(super) fn asks(kind: Kind, path: &str) -> bool {
    let row = ASKED_OF.iter().find(|(one, _)| is_at_or_inside(path, one));
    row.is_none_or(|(_, kinds)| kinds.contains(&kind))
}
