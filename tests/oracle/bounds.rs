//! What an answer that is left out can be.

use crate::pricer::half_up;
use crate::sharing::TIMINGS;
use crate::terms::Whole;
use crate::write::AFTER_DEDUCTIBLE;
use serde_json::Value;

/// The federal figures of a year for one person: what an unknown amount lies between.
struct FederalFigures {
    year: &'static str,
    /// The limit on out-of-pocket costs.
    most: Whole,
    /// The least deductible of a plan that goes with a health savings account, and the most of its out-of-pocket costs.
    hdhp: (Whole, Whole),
}

/// 45 CFR 156.130 (limits) and Rev. Proc. 2024-25, 2025-19, 2026-24 (plans with a health savings account).
const FEDERAL_FIGURES: [FederalFigures; 3] = [
    FederalFigures {
        year: "2025",
        most: 920_000,
        hdhp: (165_000, 830_000),
    },
    FederalFigures {
        year: "2026",
        most: 1_060_000,
        hdhp: (170_000, 850_000),
    },
    FederalFigures {
        year: "2027",
        most: 1_200_000,
        hdhp: (175_000, 870_000),
    },
];

/// The fewest visits of a limit that nobody knows.
pub const FEWEST_VISITS: Whole = 4;

/// What an answer that is left out can be, in a plan of this kind, in this year and network.
pub fn range(exact: &Value, key: &str) -> (Whole, Whole) {
    let first_visit = exact["course"]["firstVisit"].as_str().unwrap_or_default();
    let figures = FEDERAL_FIGURES
        .iter()
        .find(|figures| first_visit.starts_with(figures.year));
    let figures = figures.expect("the figures of every year tried are known");
    let billed = Whole::from(exact["charges"]["billedCharge"].as_i64().unwrap_or(0));
    let is_hdhp = exact["coverage"]["kind"] == "hdhp";
    match key {
        "allowedAmount" => (half_up(billed * 3, 10), billed),
        "copayment" => (0, 12_000),
        "copaymentTiming" if is_hdhp => (AFTER_DEDUCTIBLE, AFTER_DEDUCTIBLE),
        "copaymentTiming" => (0, AFTER_DEDUCTIBLE),
        "coinsurance" if exact["network"] == "in" => (0, 5000),
        "coinsurance" => (0, 7000),
        "deductible" if is_hdhp => figures.hdhp,
        "outOfPocketMaximum" if is_hdhp => (0, figures.hdhp.1),
        "deductible" | "outOfPocketMaximum" => (0, figures.most),
        "visitLimit" => (FEWEST_VISITS, 366),
        _ => panic!("{key} is never left out"),
    }
}

/// Whether what an end chose for the answers left out lies inside the stated bounds.
pub fn keeps_to_bounds(given: &Value, left_out: &[&str]) -> bool {
    let sharing = &given["coverage"][sharing_name(&given["network"])];
    let is_hdhp = given["coverage"]["kind"] == "hdhp";
    left_out.iter().all(|&key| {
        let (low, high) = range(given, key);
        let within = |value: &Value| {
            value
                .as_i64()
                .is_some_and(|value| (low..=high).contains(&value.into()))
        };
        match key {
            "allowedAmount" => within(&given["charges"][key]),
            "copayment" => sharing[key] == "none" || within(&sharing[key]),
            // Without a copayment none is due.
            "copaymentTiming" => {
                sharing[key].is_null()
                    || (low..=high).any(|word| sharing[key] == TIMINGS[word as usize])
            }
            "deductible" => (sharing[key] == "none" && !is_hdhp) || within(&sharing[key]["amount"]),
            "outOfPocketMaximum" => within(&sharing[key]["amount"]),
            "visitLimit" => sharing[key] == "none" || within(&sharing[key]["visits"]),
            _ => within(&sharing[key]),
        }
    })
}

/// The key of the cost sharing of a network.
pub fn sharing_name(network: &Value) -> &'static str {
    if network == "in" {
        "inNetwork"
    } else {
        "outOfNetwork"
    }
}
