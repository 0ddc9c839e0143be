//! What to do and what to keep in mind, whatever the gates say.

use super::super::codes::{StepName, Warning};
use super::super::kind::{HEALTH_PLANS, Kind, PLANS};
use super::by;
use crate::evidence::{Evidence, Grade, Source};

/// A row: what to do with these kinds, perhaps in one state, whatever else is known.
pub struct Advice {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The state; every state where there is none.
    pub state: Option<&'static str>,
    /// What to do.
    pub step: StepName,
    /// Who says so.
    pub evidence: Evidence,
}

const fn advise(
    kinds: &'static [Kind],
    state: Option<&'static str>,
    step: StepName,
    evidence: Evidence,
) -> Advice {
    Advice {
        kinds,
        state,
        step,
        evidence,
    }
}

/// Each pays only those who have enrolled with it, or whom it has authorized.
const PROGRAMS: &[Kind] = &[Kind::Medicare, Kind::Tricare, Kind::Medicaid, Kind::Va];

/// What to do, by kind and state.
#[rustfmt::skip]
pub const ADVICE: &[Advice] = &[
    advise(Kind::ALL,     Some("FL"), StepName::SeeDoctorWithinFourteenDays, by(Source::FloridaPipStatute, Grade::A).since("2013-01-01")),
    // 11 NYCRR 65-1.1(d): 30 days after the accident at the latest, and later with a clear and reasonable excuse.
    advise(Kind::ALL,     Some("NY"), StepName::TellAutoInsurerWithinThirtyDays, by(Source::NewYorkNoFaultLaw, Grade::A)),
    // Whoever has no benefits for a service, or does not use them, is self-pay (45 CFR 149.610(a)(2)).
    advise(Kind::ALL,     None,       StepName::AskForGoodFaithEstimate, by(Source::GoodFaithEstimateRule, Grade::A)),
    advise(&[Kind::None], None,       StepName::LookForCoverage,         by(Source::SecondaryPage, Grade::C)),
    // Law firms of several states describe it alike: one sum for a release of all claims, and until then others pay or wait.
    advise(Kind::ALL,     None,       StepName::AskOtherDriversInsurer,  by(Source::SecondaryPage, Grade::C)),
    advise(Kind::ALL,     Some("CA"), StepName::FileClaimForm,           by(Source::CaliforniaLaborCode, Grade::A)),
    advise(PROGRAMS,      None,       StepName::AskWhetherClinicTakesProgram, by(Source::SecondaryPage, Grade::C)),
];

/// A row: what a program leaves to the patient of what it pays, which is no price of ours.
pub struct ShareRule {
    /// The program.
    pub kind: Kind,
    /// Who says so.
    pub evidence: Evidence,
}

const fn share(kind: Kind, evidence: Evidence) -> ShareRule {
    ShareRule { kind, evidence }
}

/// What the programs leave to the patient.
#[rustfmt::skip]
pub const SHARES: &[ShareRule] = &[
    // 42 CFR 410.60: Part B pays 80 % after its deductible.
    share(Kind::Medicare, by(Source::MedicareRules, Grade::A)),
    // By the patient's plan of it.
    share(Kind::Tricare,  by(Source::Unverified, Grade::U)),
    // A clinic that takes part may not charge for covered care.
    share(Kind::Medicaid, by(Source::SecondaryPage, Grade::C)),
    // By its own rules on copays alone.
    share(Kind::Va,       by(Source::VeteransAffairs, Grade::B)),
];

/// A row: what to keep in mind with these kinds, perhaps in one state.
pub struct WarningRule {
    /// The kinds.
    pub kinds: &'static [Kind],
    /// The state; every state where there is none.
    pub state: Option<&'static str>,
    /// The warning.
    pub warning: Warning,
    /// Who says so.
    pub evidence: Evidence,
}

const fn warn(
    kinds: &'static [Kind],
    state: Option<&'static str>,
    warning: Warning,
    evidence: Evidence,
) -> WarningRule {
    WarningRule {
        kinds,
        state,
        warning,
        evidence,
    }
}

const ANY: &[Kind] = Kind::ALL;

/// Medicaid owes patients under 21 what is medically necessary, also what a state leaves out for adults.
pub const OWED_UNDER_21: Evidence = by(Source::ChildrensMedicaidLaw, Grade::A);
/// How they ask for it.
pub const CHILDREN: &[StepName] = &[StepName::AskForChildrensBenefit];
/// Therapy and chiropractic care are paid under benefits of their own.
pub(in crate::check) const ANOTHER_BENEFIT: Evidence = by(Source::InsurerPolicies, Grade::B);
/// Plans of insurers for individuals and small employers pay what helps to keep, learn or improve a skill, apart from what restores one
/// (45 CFR 156.115(a)(5)); of large and self-funded employers' plans their own papers say it.
pub const HABILITATION: Evidence = by(Source::EssentialBenefitsRule, Grade::A);
/// A plan that covers a mastectomy has to treat the lymphedema after it (29 U.S.C. 1185b).
pub(in crate::check) const AFTER_MASTECTOMY: Evidence =
    by(Source::WomensHealthAndCancerRightsAct, Grade::A);

/// The states whose law forbids it to bill a worker for treatment of an accepted injury.
#[must_use]
pub(crate) fn protects_workers(state: Option<&str>) -> bool {
    WARNINGS
        .iter()
        .any(|row| row.warning == Warning::WorkerMayNotBeBilled && row.state == state)
}

/// The states whose law holds a clinic to the fees of auto insurance: Fla. Stat. 627.736(5)(a), N.Y. Insurance Law 5108, N.J.S.A.
/// 39:6A-4.6, 75 Pa.C.S. 1797, ORS 742.525, HRS 431:10C-308.5.
pub(crate) const NO_BILL_BESIDE_AUTO: &[&str] = &["FL", "NY", "NJ", "PA", "OR", "HI"];

/// What to keep in mind, by kind and state.
#[rustfmt::skip]
pub const WARNINGS: &[WarningRule] = &[
    warn(ANY,                        None,       Warning::BothServiceCodes,           by(Source::InsurerPolicies, Grade::B)),
    warn(ANY,                        None,       Warning::NoBillableUnit,             by(Source::TimedServiceRule, Grade::A)),
    warn(HEALTH_PLANS,               None,       Warning::LimitsOftenShared,          by(Source::InsurerPolicies, Grade::B)),
    warn(PLANS,                      None,       Warning::ExceptionMayLeaveABill,     by(Source::SecondaryPage, Grade::C)),
    warn(PLANS,                      None,       Warning::ExceptionMayCountAsInside,  by(Source::SecondaryPage, Grade::C)),
    warn(&[Kind::Hmo, Kind::Epo],    None,       Warning::OutOfNetworkPaysNothing,    by(Source::MassageGuide, Grade::C)),
    warn(&[Kind::Hdhp],              None,       Warning::ExchangePlanMayCountAsHdhp, by(Source::SecondaryPage, Grade::C).since("2026-01-01")),
    warn(&[Kind::MedicareAdvantage], None,       Warning::SupplementMayNotCount,      by(Source::Unverified, Grade::U)),
    warn(&[Kind::MedicareAdvantage], None,       Warning::PrimaryCareMayHaveToRefer,  by(Source::SecondaryPage, Grade::C)),
    warn(&[Kind::AutoPip],           Some("FL"), Warning::DeductibleOffFullCharge,    by(Source::FloridaPipStatute, Grade::A)),
    warn(&[Kind::AutoPip],           Some("FL"), Warning::NoMassageByAnyone,          by(Source::FloridaPipStatute, Grade::A).since("2013-01-01")),
    // In Washington an insurer may count what most clinics around ask (Schiff v. Liberty Mutual, 2 Wn.3d 762), and the clinic may bill the rest.
    warn(&[Kind::AutoPip],           None,       Warning::ClinicMayBillTheRest,        by(Source::SecondaryPage, Grade::C)),
    warn(&[Kind::AutoPip],           Some("NJ"), Warning::InsurerReviewsAfterTenDays, by(Source::NewJerseyPipRules, Grade::B)),
    warn(HEALTH_PLANS,               None,       Warning::PenaltyInsteadOfDenial,     by(Source::InsurerPolicies, Grade::B)),
    warn(HEALTH_PLANS,               None,       Warning::AskBeforeYouPay,            by(Source::InsurerPolicies, Grade::B)),
    warn(&[Kind::WorkersCompensation], Some("CA"), Warning::WorkerMayNotBeBilled,     by(Source::CaliforniaLaborCode, Grade::A)),
    warn(&[Kind::WorkersCompensation], Some("FL"), Warning::WorkerMayNotBeBilled,     by(Source::FloridaWorkersCompensationLaw, Grade::B)),
    warn(&[Kind::WorkersCompensation], Some("TX"), Warning::WorkerMayNotBeBilled,     by(Source::TexasLaborCode, Grade::A)),
    warn(&[Kind::WorkersCompensation], Some("WA"), Warning::WorkerMayNotBeBilled,     by(Source::WashingtonMedicalAidRules, Grade::A)),
    // Workers' Compensation Law 13-f speaks of those who are authorized; it was not read word for word.
    warn(&[Kind::WorkersCompensation], Some("NY"), Warning::WorkerMayOweNothing,      by(Source::Unverified, Grade::U)),
    // Elsewhere it often may not either; which states say so is not verified.
    warn(&[Kind::WorkersCompensation], None,     Warning::AskBeforeYouPay,            by(Source::Unverified, Grade::U)),
    // 5 U.S.C. 8101, 33 U.S.C. 901, 46 U.S.C. 30104 and 45 U.S.C. 51, as pages about them say.
    warn(ANY,                        None,       Warning::OtherRulesThanTheStates,     by(Source::SecondaryPage, Grade::C)),
    warn(PLANS,                      None,       Warning::DiagnosisOfTheMind,         by(Source::SecondaryPage, Grade::C)),
    warn(PLANS,                      None,       Warning::LymphedemaAfterMastectomy,  AFTER_MASTECTOMY),
    warn(PLANS,                      None,       Warning::LymphedemaIfAfterMastectomy, AFTER_MASTECTOMY),
    // Section 223(c)(1): a spending account that pays for more than eyes, teeth and prevention is other cover, beside which nobody may put in.
    warn(&[Kind::Hdhp],              None,       Warning::FsaBesideHsaPaysNoMassage,  by(Source::SavingsAccountLaw, Grade::A)),
    warn(ANY,                        Some("CA"), Warning::HsaSavesNoStateTax,          by(Source::SecondaryPage, Grade::C)),
    warn(ANY,                        Some("NJ"), Warning::HsaSavesNoStateTax,          by(Source::SecondaryPage, Grade::C)),
    warn(ANY,                        None,       Warning::FsaPaysItsOwnYear,           by(Source::SecondaryPage, Grade::C)),
    warn(&[Kind::Medicare],          None,       Warning::SupplementMayPayTheRest,    by(Source::MedicareRules, Grade::A)),
    // Social Security Act 1879 and 42 CFR 411.404 to 411.408; only of claims that the therapist has assigned.
    warn(&[Kind::Medicare],          None,       Warning::NothingOwedWithoutNotice,   by(Source::MedicareRules, Grade::A)),
    warn(&[Kind::Medicaid],          None,       Warning::ClinicMayNotCharge,         by(Source::SecondaryPage, Grade::C)),
    warn(&[Kind::Tricare],           None,       Warning::MedicarePaysFirst,          by(Source::TricareForLifeLaw, Grade::A)),
    // The point-of-service option: $300 a person and then half, outside of the catastrophic cap, and not for active duty.
    warn(&[Kind::Tricare],           None,       Warning::DearerWithoutReferral,      by(Source::SecondaryPage, Grade::C)),
];
