//! Which of the form's questions are asked of which insurance.
//!
//! The only place that says so: `tests/asked.rs` writes it out as `www/questions/asked.js`, by which the page shows its questions, and a
//! card asks only what is shown there.

use crate::request::kind::Kind;
use crate::request::path::is_at_or_inside;

/// What each kind is to the questions, in names with spaces between them. A question is asked of the kinds that have one of its names.
#[rustfmt::skip]
pub const NAMES: &[(Kind, &str)] = &[
    (Kind::Ppo,                 "plan outside state funded"),
    (Kind::Hmo,                 "plan inside gatekeeper state funded"),
    (Kind::Epo,                 "plan inside state funded"),
    (Kind::Pos,                 "plan outside gatekeeper state funded"),
    (Kind::Hdhp,                "plan outside state funded"),
    (Kind::MedicareAdvantage,   "plan outside gatekeeper"),
    (Kind::Unknown,             "plan outside state funded"),
    (Kind::AutoPip,             "pip state"),
    (Kind::WorkersCompensation, "work state"),
    (Kind::Medicare,            "unpriced treated"),
    (Kind::Tricare,             "unpriced exception treated"),
    (Kind::Medicaid,            "unpriced program state medicaid"),
    (Kind::Va,                  "unpriced program"),
    (Kind::None,                "unpriced no-insurer"),
];

/// Original Medicare and TRICARE ask for no paper of the kind beforehand.
const REFERRED: &str = "plan pip work program";
/// No insurance of an injury is asked for another one.
const NO_INJURY: &str = "plan unpriced";

/// A row: only kinds with one of these names are asked at this path and inside of it. What no row names every kind is asked. Some of
/// these questions wait for another answer too, which the page says where it asks them.
#[rustfmt::skip]
pub const ASKED_OF: &[(&str, &str)] = &[
    ("necessity.cause",                NO_INJURY),
    ("necessity.otherInsurance",       NO_INJURY),
    ("coverage.state",                 "state"),
    ("coverage.funding",               "funded"),
    ("coverage.claimAccepted",         "work"),
    // What Original Medicare pays its own rules settle.
    ("necessity.planPaysMassage",      "plan pip work program exception"),
    ("network",                        "plan"),
    ("necessity.networkException",     "plan"),
    ("authorization",                  REFERRED),
    ("necessity.therapist",            "plan pip work program treated"),
    ("necessity.therapistKindCovered", "plan program"),
    ("coverage.planYearStart",         "plan"),
    ("necessity.sharedLimit",          "plan"),
    ("necessity.diagnosisCode",        REFERRED),
    ("necessity.referralRequired",     "plan pip medicaid"),
    ("necessity.primaryCareReferral",  "gatekeeper"),
    ("necessity.referrer",             REFERRED),
    ("necessity.referrerAccepted",     REFERRED),
    ("necessity.referral",             REFERRED),
    ("necessity.careUnderWay",         REFERRED),
    ("necessity.baselineDocumented",   REFERRED),
    ("necessity.goalsDocumented",      REFERRED),
    ("necessity.phase",                REFERRED),
    ("coverage.inNetwork",             "plan"),
    ("coverage.outOfNetwork",          "outside"),
    ("coverage.deductible",            "pip"),
    ("charges.allowedAmount",          "plan pip work"),
    ("account",                        "plan pip work unpriced"),
];

/// Returns whether the form asks a kind of insurance for the answer at a path.
pub(super) fn asks(kind: Kind, path: &str) -> bool {
    let row = ASKED_OF.iter().find(|(one, _)| is_at_or_inside(path, one));
    row.is_none_or(|(_, names)| names.split(' ').any(|name| is(kind, name)))
}

fn is(kind: Kind, name: &str) -> bool {
    let mut rows = NAMES.iter();
    rows.any(|(one, names)| *one == kind && names.split(' ').any(|own| own == name))
}
