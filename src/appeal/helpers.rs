//! Who helps after a denial, free of charge.

use serde::Serialize;

use crate::check::rules::AS_OF;
use crate::closed::closed;
use crate::evidence::{Evidence, Grade, Source};
use crate::request::Funding;
use crate::request::Kind;
use crate::request::read::denial::Denial;

closed! {
    /// Who helps free of charge.
    HelperName {
        /// The Department of Labor's Employee Benefits Security Administration, for plans of employers.
        Ebsa,
        /// The state's insurance department or consumer assistance program, for plans of insurers.
        InsuranceDepartment,
        /// The Office of Personnel Management, for plans of federal employees.
        OfficeOfPersonnelManagement,
        /// The State Health Insurance Assistance Program, for Medicare.
        Ship,
        /// The patient advocate of Veterans' Affairs.
        PatientAdvocate,
        /// The state's workers' compensation agency.
        WorkersCompensationAgency,
    }
}

/// Somebody who helps free of charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Helper {
    /// Who.
    pub helper: HelperName,
    /// Their telephone number, where there is one for the whole country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<&'static str>,
    /// Who says so.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// A row: with these kinds, and of who stands behind the plan, these help.
pub struct HelperRule {
    kinds: &'static [Kind],
    fundings: &'static [Option<Funding>],
    helper: HelperName,
    phone: Option<&'static str>,
    source: Source,
}

const fn row(
    kinds: &'static [Kind],
    fundings: &'static [Option<Funding>],
    (helper, phone): (HelperName, Option<&'static str>),
    source: Source,
) -> HelperRule {
    HelperRule {
        kinds,
        fundings,
        helper,
        phone,
        source,
    }
}

const SELF_FUNDED: Option<Funding> = Some(Funding::SelfFunded);
const INSURED: Option<Funding> = Some(Funding::Insured);
const FEDERAL: Option<Funding> = Some(Funding::FederalEmployee);
const PLANS_AND_UNKNOWN: &[Kind] = &[
    Kind::Ppo,
    Kind::Hmo,
    Kind::Epo,
    Kind::Pos,
    Kind::Hdhp,
    Kind::Unknown,
];
const ANYBODY: &[Option<Funding>] = &[SELF_FUNDED, INSURED, FEDERAL, None];

/// Who helps whom. An insured plan can be an employer's, so that both can help.
#[rustfmt::skip]
pub const HELPERS: &[HelperRule] = &[
    row(PLANS_AND_UNKNOWN,                          &[SELF_FUNDED, INSURED, None], (HelperName::Ebsa, Some("1-866-444-3272")),      Source::AppealRules),
    row(PLANS_AND_UNKNOWN,                          &[INSURED, None],              (HelperName::InsuranceDepartment, None),         Source::AppealRules),
    row(PLANS_AND_UNKNOWN,                          &[FEDERAL],                    (HelperName::OfficeOfPersonnelManagement, None), Source::FederalEmployeesRule),
    row(&[Kind::Medicare, Kind::MedicareAdvantage], ANYBODY,                       (HelperName::Ship, None),                        Source::MedicareRules),
    row(&[Kind::AutoPip],                           ANYBODY,                       (HelperName::InsuranceDepartment, None),         Source::AutoInsuranceLaw),
    row(&[Kind::Va],                                ANYBODY,                       (HelperName::PatientAdvocate, None),             Source::VeteransAffairs),
    row(&[Kind::WorkersCompensation],               ANYBODY,                       (HelperName::WorkersCompensationAgency, None),   Source::WorkersCompensationLaw),
];

/// Returns who helps with a denial.
pub(super) fn helpers(denial: &Denial) -> Vec<Helper> {
    HELPERS
        .iter()
        .filter(|row| row.kinds.contains(&denial.kind) && row.fundings.contains(&denial.funding))
        .map(|row| Helper {
            helper: row.helper,
            phone: row.phone,
            evidence: Evidence::of(row.source, Grade::A, AS_OF),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::PLANS_AND_UNKNOWN;
    use crate::check::kind::PLANS;

    #[test]
    fn every_plan_has_somebody_who_helps() {
        assert!(PLANS.iter().all(|kind| PLANS_AND_UNKNOWN.contains(kind)));
    }
}
