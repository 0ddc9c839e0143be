//! Whether the course is covered at all, beside what it costs where it is not.

use serde::Serialize;

use crate::answer::Span;
use crate::check::codes::Verdict;
use crate::check::diagnosis::CodeList;
use crate::check::{Check, check_coverage};
use crate::estimate::suppose::Suppositions;
use crate::estimate::{Between, limits};
use crate::money::Cents;
use crate::request::Request;
use crate::span::case::{Case, cases};

/// Whether the course is covered, and what it costs where that is in doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CheckedCoverage {
    /// The check.
    #[serde(flatten)]
    pub check: Check,
    /// What the course costs if no visit is covered; absent where coverage is likely, and where nothing can be priced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_not_covered: Option<Between>,
    /// What the course costs with insurance if every visit is authorized; present where some are not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub if_authorized: Option<Between>,
    /// What it costs if no visit is covered, however likely that is.
    #[serde(skip)]
    pub(crate) none_covered: Option<Span<Cents>>,
}

/// Returns the check of an estimate alone: no end of the number is searched for it, and nothing is ranked.
pub(crate) fn check_of(request: &Request, codes: Option<CodeList<'_>>) -> Check {
    check_within(request, codes, &cases(request))
}

fn check_within(request: &Request, codes: Option<CodeList<'_>>, cases: &[Case]) -> Check {
    let reach = limits::reach(cases, &request.course);
    check_coverage(request, reach.as_ref(), codes)
}

pub(super) fn checked_coverage(
    request: &Request,
    codes: Option<CodeList<'_>>,
    suppositions: &Suppositions,
) -> CheckedCoverage {
    let check = check_within(request, codes, &suppositions.cases);
    let between = |patient_pays| Between { patient_pays };
    let is_in_doubt = check.verdict != Verdict::Likely;
    let none_covered = suppositions.none_covered();
    CheckedCoverage {
        if_not_covered: none_covered.filter(|_| is_in_doubt).map(between),
        none_covered,
        if_authorized: suppositions.all_authorized().map(between),
        check,
    }
}
