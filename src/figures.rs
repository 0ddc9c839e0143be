//! Figures that change, and the bounds that unknown answers are taken to lie in: each row dated, with its source.
//!
//! A change of a figure is a change of this table and of the scenario that proves it.

use crate::answer::Span;

/// The day on which this table was last held against its sources.
pub const AS_OF: &str = "2026-11-23";

/// What federal law says about plan years that begin in one calendar year: first for one person who is covered alone, then for a
/// family. In cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FederalFigures {
    /// The calendar year.
    pub year: i16,
    /// The most that a plan may ask of a patient (42 USC 18022(c), 45 CFR 156.130).
    pub out_of_pocket: [i64; 2],
    /// The least deductible of a high-deductible health plan (26 USC 223(c)(2)).
    pub hdhp_deductible: [i64; 2],
    /// The most that a high-deductible health plan may ask of a patient (the same).
    pub hdhp_out_of_pocket: [i64; 2],
    /// Who says so.
    pub sources: [&'static str; 2],
    /// The day on which the row was last held against them.
    pub checked: &'static str,
}

/// Oldest first and without a gap.
#[rustfmt::skip]
pub const FEDERAL_FIGURES: [FederalFigures; 3] = [
    FederalFigures {
        year: 2025,
        out_of_pocket:      [  920_000, 1_840_000],
        hdhp_deductible:    [  165_000,   330_000],
        hdhp_out_of_pocket: [  830_000, 1_660_000],
        sources: ["CMS payment notice for 2025", "Rev. Proc. 2024-25"],
        checked: "2026-11-23",
    },
    FederalFigures {
        year: 2026,
        out_of_pocket:      [1_060_000, 2_120_000],
        hdhp_deductible:    [  170_000,   340_000],
        hdhp_out_of_pocket: [  850_000, 1_700_000],
        sources: ["Marketplace Integrity rule of June 2025 (replaced 10,150 and 20,300)", "Rev. Proc. 2025-19"],
        checked: "2026-11-23",
    },
    // For individual-market bronze and catastrophic plans of 2027 the limit is the usual bound, not a certain one: the final
    // payment notice of 2026-05-15 lets them exceed it.
    FederalFigures {
        year: 2027,
        out_of_pocket:      [1_200_000, 2_400_000],
        hdhp_deductible:    [  175_000,   350_000],
        hdhp_out_of_pocket: [  870_000, 1_740_000],
        sources: ["CMS guidance of 2026-01-29", "Rev. Proc. 2026-24"],
        checked: "2026-11-23",
    },
];

/// Payroll tax that an account paid through payroll saves: 7.65 % (26 USC 3101, 125).
pub const PAYROLL_TAX: i64 = 765;

/// The least share of the billed charge that a plan counts, where it is not known, in basis points. Our own bound, wide on purpose (unverified).
pub const ALLOWED_SHARE: i64 = 3_000;

/// The most that the copayment of a plan that has one can be, where it is not known, in cents. Our own bound, wide on purpose
/// (unverified).
pub const COPAYMENT: i64 = 12_000;

/// The most that the patient's share can be, where it is not known, in network and out of it, in basis points. Our own bound,
/// wide on purpose (unverified).
pub const COINSURANCE: [i64; 2] = [5_000, 7_000];

/// The visits a year of a plan that limits them, where it is not known. Our own bound, wide on purpose (unverified).
pub const VISIT_LIMIT: (i64, i64) = (4, 366);

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
        assert_eq!(federal_figures(2026).out_of_pocket, [1_060_000, 2_120_000]);
        assert_eq!(federal_figures(2099).year, 2027);
    }
}
