//! Who helps after a denial, free of charge.

use serde::Serialize;

use crate::check::rules::AS_OF;
use crate::closed::closed;
use crate::evidence::{Evidence, Grade, Source};
use crate::request::read::denial::Denial;
use crate::request::{Cause, Funding, Kind, Policy};

closed! {
    /// Who helps free of charge.
    HelperName {
        /// The Department of Labor's Employee Benefits Security Administration, for plans of private employers and unions.
        Ebsa,
        /// The Centers for Medicare & Medicaid Services, for plans that a state, a county, a city or a public school pays itself.
        CentersForMedicare,
        /// Whoever the plan's own papers name, for a church's plan, over which neither of these two stands.
        OwnPapers,
        /// The state's insurance department or consumer assistance program, for plans of insurers.
        InsuranceDepartment,
        /// The Office of Personnel Management, for plans of federal employees.
        OfficeOfPersonnelManagement,
        /// The State Health Insurance Assistance Program, for Medicare.
        Ship,
        /// The patient advocate of Veterans' Affairs.
        PatientAdvocate,
        /// The beneficiary counselor at a military hospital or clinic, for TRICARE.
        BeneficiaryCounselor,
        /// A legal aid office, for Medicaid's fair hearing.
        LegalAid,
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
    known: (Source, Grade),
}

const fn row(
    kinds: &'static [Kind],
    fundings: &'static [Option<Funding>],
    (helper, phone): (HelperName, Option<&'static str>),
    known: (Source, Grade),
) -> HelperRule {
    HelperRule {
        kinds,
        fundings,
        helper,
        phone,
        known,
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

/// Who helps whom. An insured plan can be an employer's, so that both can help. The Department of Labor itself says that no plan of a
/// government is under it (29 CFR 2560.503-1, its question A-1), 45 CFR 150.303 takes complaints about those to Medicare's centers, and
/// TRICARE names its counselors (newsroom.tricare.mil, February 10, 2026).
#[rustfmt::skip]
pub const HELPERS: &[HelperRule] = &[
    row(PLANS_AND_UNKNOWN,                          &[SELF_FUNDED, INSURED, None], (HelperName::Ebsa, Some("1-866-444-3272")),      (Source::AppealRules, Grade::A)),
    row(PLANS_AND_UNKNOWN,                          &[INSURED, None],              (HelperName::InsuranceDepartment, None),         (Source::AppealRules, Grade::A)),
    row(PLANS_AND_UNKNOWN,                          &[SELF_FUNDED, None],          (HelperName::CentersForMedicare, None),          (Source::AppealRules, Grade::A)),
    row(PLANS_AND_UNKNOWN,                          &[SELF_FUNDED, None],          (HelperName::OwnPapers, None),                   (Source::PlanDocuments, Grade::B)),
    row(PLANS_AND_UNKNOWN,                          &[FEDERAL],                    (HelperName::OfficeOfPersonnelManagement, None), (Source::FederalEmployeesRule, Grade::A)),
    row(&[Kind::Medicare, Kind::MedicareAdvantage], ANYBODY,                       (HelperName::Ship, None),                        (Source::MedicareRules, Grade::A)),
    row(&[Kind::AutoPip],                           ANYBODY,                       (HelperName::InsuranceDepartment, None),         (Source::AutoInsuranceLaw, Grade::A)),
    row(&[Kind::Va],                                ANYBODY,                       (HelperName::PatientAdvocate, None),             (Source::VeteransAffairs, Grade::A)),
    row(&[Kind::WorkersCompensation],               ANYBODY,                       (HelperName::WorkersCompensationAgency, None),   (Source::WorkersCompensationLaw, Grade::A)),
    row(&[Kind::Tricare],                           ANYBODY,                       (HelperName::BeneficiaryCounselor, None),        (Source::SecondaryPage, Grade::C)),
    row(&[Kind::Medicaid],                          ANYBODY,                       (HelperName::LegalAid, None),                    (Source::SecondaryPage, Grade::C)),
];

/// Returns who helps with a denial, and with the refusal of a claim for an injury that came before it.
pub(super) fn helpers(denial: &Denial) -> Vec<Helper> {
    let kinds = [Some(denial.kind), refused_by(denial)];
    let funding = funding(denial);
    let mut found: Vec<Helper> = Vec::new();
    for kind in kinds.into_iter().flatten().filter(|_| is_watched(denial)) {
        let of_kind = HELPERS
            .iter()
            .filter(|row| row.kinds.contains(&kind) && row.fundings.contains(&funding));
        for row in of_kind {
            if found.iter().all(|helper| helper.helper != row.helper) {
                found.push(row.helper());
            }
        }
    }
    found
}

impl HelperRule {
    const fn helper(&self) -> Helper {
        let (source, grade) = self.known;
        Helper {
            helper: self.helper,
            phone: self.phone,
            evidence: Evidence::of(source, grade, AS_OF),
        }
    }
}

/// Returns the insurance of the injury that refused its claim, where another denied after it.
const fn refused_by(denial: &Denial) -> Option<Kind> {
    match (denial.kind, denial.refused_claim) {
        (Kind::WorkersCompensation | Kind::AutoPip, _) | (_, None | Some(Cause::Other)) => None,
        (_, Some(Cause::Job)) => Some(Kind::WorkersCompensation),
        (_, Some(Cause::MotorVehicle)) => Some(Kind::AutoPip),
    }
}

/// A policy that only an insurer sells is insured, whoever has said what.
const fn funding(denial: &Denial) -> Option<Funding> {
    match denial.policy {
        Some(Policy::ShortTerm | Policy::FixedIndemnity) => INSURED,
        Some(Policy::Grandfathered | Policy::Sharing | Policy::RetireeOnly) | None => {
            denial.funding
        }
    }
}

/// Those who share their costs have no insurance, and no agency that stands over it.
fn is_watched(denial: &Denial) -> bool {
    denial.policy != Some(Policy::Sharing)
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
