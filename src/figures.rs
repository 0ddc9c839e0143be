//! Figures that change, and the bounds that unknown answers are taken to lie in: each row dated, with its source.
//!
//! A change of a figure is a change of this table and of the scenario that proves it.

use crate::answer::Span;
use crate::money::{Cents, Rate};

/// The day on which this table was last held against its sources.
pub const AS_OF: &str = "2026-11-23";

/// What federal law says about out-of-pocket costs in plan years that begin in one calendar year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FederalFigures {
    /// The calendar year.
    pub year: i16,
    /// The most that a plan may ask of one person who is covered alone, in dollars.
    pub out_of_pocket_self_only: u32,
    /// The most that a plan may ask of a family, in dollars.
    pub out_of_pocket_other: u32,
    /// Who says so.
    pub source: &'static str,
}

/// The annual limits on cost sharing (42 USC 18022(c), 45 CFR 156.130), oldest first and without a gap.
pub const FEDERAL_FIGURES: [FederalFigures; 3] = [
    FederalFigures {
        year: 2025,
        out_of_pocket_self_only: 9_200,
        out_of_pocket_other: 18_400,
        source: "CMS payment notice for 2025",
    },
    FederalFigures {
        year: 2026,
        out_of_pocket_self_only: 10_600,
        out_of_pocket_other: 21_200,
        source: "CMS payment notice for 2026, as revised from 10,150 and 20,300",
    },
    FederalFigures {
        year: 2027,
        out_of_pocket_self_only: 12_000,
        out_of_pocket_other: 24_000,
        source: "CMS payment notice for 2027",
    },
];

/// Payroll tax that an account paid through payroll saves: 7.65 % (26 USC 3101, 125).
pub const PAYROLL_TAX: i64 = 765;

/// What personal injury protection pays of a bill where nothing else is said: 80 %, as in Florida (627.736(1)(a)).
pub const PIP_PLAN_SHARE: i64 = 8_000;

/// The copayment of a plan that has one, where it is not known, in cents. Our own bound, wide on purpose (unverified).
pub const COPAYMENT: (i64, i64) = (0, 7_500);

/// The patient's share, where it is not known, in basis points. Our own bound, wide on purpose (unverified).
pub const COINSURANCE: (i64, i64) = (0, 5_000);

/// The visits a year of a plan that limits them, where it is not known. Our own bound, wide on purpose (unverified).
pub const VISIT_LIMIT: (u32, u32) = (10, 366);

/// Where the bounds of an unknown answer come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BoundSource {
    /// The federal limit on out-of-pocket costs.
    FederalLimit,
    /// The bounds stated in this table.
    StatedBound,
    /// The clinic's own bounds.
    ClinicBound,
    /// The person's other answers.
    Answer,
}

/// A span with its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound<T> {
    /// The least and the greatest.
    pub span: Span<T>,
    /// Who says so.
    pub source: BoundSource,
}

/// What unknown answers are taken to lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most the plan counts of one visit.
    pub allowed_amount: Bound<Cents>,
    /// One person's deductible.
    pub deductible: Bound<Cents>,
    /// A family's deductible.
    pub family_deductible: Bound<Cents>,
    /// One person's out-of-pocket maximum.
    pub out_of_pocket_maximum: Bound<Cents>,
    /// A family's out-of-pocket maximum.
    pub family_out_of_pocket_maximum: Bound<Cents>,
    /// The copayment of a plan that has one.
    pub copayment: Bound<Cents>,
    /// The patient's share.
    pub coinsurance: Bound<Rate>,
    /// The visits a year of a plan that limits them.
    pub visit_limit: Bound<u32>,
}

impl Bounds {
    /// Returns the stated bounds for a visit of this charge in a plan year that begins in `year`.
    #[must_use]
    pub fn stated(billed_charge: Cents, year: i16) -> Self {
        let figures = federal_figures(year);
        let federal = |dollars: u32| Bound {
            span: Span {
                low: Cents::ZERO,
                high: Cents::at_least_zero(i64::from(dollars).saturating_mul(100)),
            },
            source: BoundSource::FederalLimit,
        };
        let self_only = federal(figures.out_of_pocket_self_only);
        let other = federal(figures.out_of_pocket_other);
        Self {
            allowed_amount: stated(billed_charge.half(), billed_charge),
            deductible: self_only,
            family_deductible: other,
            out_of_pocket_maximum: self_only,
            family_out_of_pocket_maximum: other,
            copayment: stated(
                Cents::at_least_zero(COPAYMENT.0),
                Cents::at_least_zero(COPAYMENT.1),
            ),
            coinsurance: stated(
                Rate::new(COINSURANCE.0).unwrap_or(Rate::ZERO),
                Rate::new(COINSURANCE.1).unwrap_or(Rate::WHOLE),
            ),
            visit_limit: stated(VISIT_LIMIT.0, VISIT_LIMIT.1),
        }
    }
}

/// Returns the figures of `year`, or those of the nearest year that is known.
#[must_use]
pub fn federal_figures(year: i16) -> FederalFigures {
    let [first, .., last] = FEDERAL_FIGURES;
    let nearest = if year < first.year { first } else { last };
    FEDERAL_FIGURES
        .into_iter()
        .find(|figures| figures.year == year)
        .unwrap_or(nearest)
}

/// Returns the first and the last year of the table.
#[must_use]
pub const fn known_years() -> Span<i16> {
    let [first, .., last] = FEDERAL_FIGURES;
    Span {
        low: first.year,
        high: last.year,
    }
}

const fn stated<T>(low: T, high: T) -> Bound<T> {
    Bound {
        span: Span { low, high },
        source: BoundSource::StatedBound,
    }
}

#[cfg(test)]
mod tests {
    use super::{FEDERAL_FIGURES, federal_figures};

    #[test]
    fn the_years_follow_one_another() {
        for pair in FEDERAL_FIGURES.windows(2) {
            assert_eq!(pair[0].year + 1, pair[1].year);
        }
    }

    #[test]
    fn a_year_outside_of_the_table_takes_the_nearest() {
        assert_eq!(federal_figures(2001).year, 2025);
        assert_eq!(federal_figures(2026).out_of_pocket_self_only, 10_600);
        assert_eq!(federal_figures(2099).year, 2027);
    }
}
