//! Who says so, how well it is known, and on which days it holds: beside every row of what the program knows.

use serde::Serialize;

use crate::closed::closed;

closed! {
    /// Who says so.
    Source {
        /// The plan's own documents and its answers on the telephone.
        PlanDocuments,
        /// The guide to insurance for medical massage that this program serves.
        MassageGuide,
        /// The official code set of diagnoses.
        DiagnosisCodeSet,
        /// The official rule for timed services.
        TimedServiceRule,
        /// Insurers' published policies.
        InsurerPolicies,
        /// A study of 26 policies of seven insurers in the Northeast, about 2018.
        PolicyStudy,
        /// A table of the states' auto insurance laws, kept by the insurance industry.
        AutoInsuranceTable,
        /// 29-A M.R.S. 1605-A, RSA 264:16, and C.R.S. 10-4-635 and 10-4-636.
        MedPayLaws,
        /// Florida Statutes 627.736 and 627.739.
        FloridaPipStatute,
        /// New Jersey Administrative Code 11:3-4.4 and 11:3-4.7.
        NewJerseyPipRules,
        /// Florida Statutes 440.13(13)(a).
        FloridaWorkersCompensationLaw,
        /// Hawaii Revised Statutes 431:10C-103.5.
        HawaiiPipStatute,
        /// Oregon Revised Statutes 742.524.
        OregonPipStatute,
        /// Michigan Compiled Laws 500.3107, 500.3109a and 500.3157.
        MichiganNoFaultLaw,
        /// Revised Code of Washington 48.43.045, as the state's insurance commissioner explains it.
        WashingtonEveryCategoryLaw,
        /// Florida Statutes 627.6407, 627.6619 and 641.31.
        FloridaMassageLaw,
        /// Oregon Revised Statutes 743B.505.
        OregonProviderLaw,
        /// Washington's Department of Labor & Industries.
        WashingtonLaborAndIndustries,
        /// New York Insurance Law 5102(a)(1).
        NewYorkNoFaultLaw,
        /// New York Workers' Compensation Law 13-b.
        NewYorkWorkersCompensationLaw,
        /// California Labor Code 3751(b) and 5402(c).
        CaliforniaLaborCode,
        /// Texas Labor Code 413.042, as the state's insurance department explains it (bulletin B-0033-06).
        TexasLaborCode,
        /// Washington Administrative Code 296-20-020 and 296-20-125.
        WashingtonMedicalAidRules,
        /// The states' workers' compensation laws, which pay injuries at work alone.
        WorkersCompensationLaw,
        /// The law of auto insurance, which pays injuries in a motor vehicle alone.
        AutoInsuranceLaw,
        /// The Oregon Health Plan's list of what it pays.
        OregonHealthPlan,
        /// Medicare's own coverage rules (42 CFR 410.60).
        MedicareRules,
        /// 42 U.S.C. 1396d(r)(5): what patients under 21 are owed.
        ChildrensMedicaidLaw,
        /// 42 CFR 440.110.
        MedicaidTherapyRule,
        /// 42 U.S.C. 1395y(b)(2) for Medicare, 42 U.S.C. 1396a(a)(25) for Medicaid, 32 CFR 199.8 for TRICARE: each pays after auto insurance.
        SecondaryPayerRules,
        /// The TRICARE Policy Manual, chapter 7, section 18.2.
        TricarePolicyManual,
        /// TRICARE's own lists of what it does not cover (tricare.mil, Exclusions and Chiropractic Care).
        TricareExclusions,
        /// 10 U.S.C. 1086(d), as TRICARE explains it.
        TricareForLifeLaw,
        /// Veterans' Affairs' own rules for care in the community.
        VeteransAffairs,
        /// The Women's Health and Cancer Rights Act.
        WomensHealthAndCancerRightsAct,
        /// 26 U.S.C. 223, as IRS Publication 969 explains it.
        SavingsAccountLaw,
        /// 45 CFR 149.610.
        GoodFaithEstimateRule,
        /// 45 CFR 156.115.
        EssentialBenefitsRule,
        /// 29 CFR 2560.503-1 and 45 CFR 147.136.
        AppealRules,
        /// 5 CFR 890.105.
        FederalEmployeesRule,
        /// A secondary page.
        SecondaryPage,
        /// Commonly known, not verified.
        Unverified,
    }
}

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Grade {
    /// Regulation, court, agency or standards body.
    A,
    /// Insurer, plan or professional body.
    B,
    /// Secondary page.
    C,
    /// Commonly known, not verified: a page says "often", never more.
    U,
}

impl Grade {
    /// All of them, best first.
    pub const ALL: &'static [Self] = &[Self::A, Self::B, Self::C, Self::U];
}

/// Who says something, how well it is known, when that was last checked, and on which days it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Who says so.
    pub source: Source,
    /// How well it is known.
    pub grade: Grade,
    /// The day on which it was last held against its source, as `2026-11-24`.
    pub checked: &'static str,
    /// The first day on which it holds; always where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'static str>,
    /// The last day on which it holds; for good where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<&'static str>,
}

impl Evidence {
    /// Returns the evidence of what holds on every day.
    #[must_use]
    pub const fn of(source: Source, grade: Grade, checked: &'static str) -> Self {
        Self {
            source,
            grade,
            checked,
            from: None,
            until: None,
        }
    }

    /// Returns the same of what holds from a day on.
    #[must_use]
    pub const fn since(self, first: &'static str) -> Self {
        Self {
            from: Some(first),
            ..self
        }
    }

    /// Returns whether it holds on a day, written as `2026-11-24`, so that the order of texts is that of days.
    #[must_use]
    pub fn holds_on(&self, day: &str) -> bool {
        self.from.is_none_or(|first| first <= day) && self.until.is_none_or(|last| day <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::{Evidence, Grade, Source};

    #[test]
    fn a_row_holds_from_its_first_day_to_its_last() {
        let row = Evidence {
            until: Some("2026-12-31"),
            ..Evidence::of(Source::Unverified, Grade::U, "2026-11-24").since("2013-01-01")
        };
        let days = ["2012-12-31", "2013-01-01", "2026-12-31", "2027-01-01"];
        assert_eq!(
            days.map(|day| row.holds_on(day)),
            [false, true, true, false]
        );
    }
}
