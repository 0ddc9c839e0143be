//! What remains of every accumulator after each visit.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::lines::cost_sharing;
use crate::openings::{all_widened, steps};
use crate::requests::{insured, of_auto_pip};
use crate::{ends, estimate, lines, number, sum, tries};

/// What a line shows, where its amount stands in the cost sharing, and under which two keys.
const ACCUMULATORS: [(&str, &str, &str, &str); 7] = [
    ("deductible", "/deductible", "amount", "met"),
    ("familyDeductible", "/deductible/family", "amount", "met"),
    ("outOfPocketMaximum", "/outOfPocketMaximum", "amount", "met"),
    (
        "familyOutOfPocketMaximum",
        "/outOfPocketMaximum/family",
        "amount",
        "met",
    ),
    ("visits", "/visitLimit", "visits", "used"),
    ("dollars", "/dollarLimit", "amount", "used"),
    ("lifetimeDollars", "/lifetimeLimit", "amount", "used"),
];

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn what_remains_never_exceeds_its_amount_nor_grows_inside_a_plan_year(
        request in insured(),
        steps in steps(2),
    ) {
        let estimate = estimate(&all_widened(&request, &steps));
        for end in ends(&estimate) {
            for (shown, place, amount, _) in ACCUMULATORS {
                let whole = cost_sharing(&end["given"])
                    .and_then(|sharing| sharing.pointer(place))
                    .filter(|whole| whole.is_object());
                for line in lines(end) {
                    let left = line["remaining"][shown].as_i64();
                    if whole.is_some() || left.is_none() || end["given"]["coverage"]["kind"] == "autoPip" {
                        let most = whole.map(|whole| number(whole, amount));
                        prop_assert!(most.is_none_or(|most| left.is_some_and(|left| left <= most)));
                    } else {
                        prop_assert!(false, "{} without an amount in {}", shown, line);
                    }
                }
                for pair in lines(end).windows(2) {
                    if pair[0]["planYear"] == pair[1]["planYear"] {
                        let left = |line: &Value| line["remaining"][shown].as_i64();
                        prop_assert!(left(&pair[1]) <= left(&pair[0]), "{} grows in {}", shown, end);
                    }
                }
            }
        }
    }

    #[test]
    fn a_visit_takes_exactly_what_counts_and_a_plan_year_starts_again(
        request in insured(),
        steps in steps(2),
    ) {
        let estimate = estimate(&all_widened(&request, &steps));
        for end in ends(&estimate) {
            let Some(sharing) = cost_sharing(&end["given"]) else { continue };
            let mut left = at_the_start(sharing);
            let mut plan_year = 0;
            for line in lines(end) {
                if number(line, "planYear") != plan_year {
                    left = anew(sharing, &left);
                }
                plan_year = number(line, "planYear");
                left = left
                    .iter()
                    .map(|(shown, rest)| (*shown, (rest - taken(shown, line, sharing, &left)).max(0)))
                    .collect();
                prop_assert_eq!(&line["remaining"], &json!(left), "after {}", line);
            }
        }
    }

    #[test]
    fn personal_injury_protection_never_starts_again(request in of_auto_pip(), steps in steps(2)) {
        let estimate = estimate(&all_widened(&request, &steps));
        for end in ends(&estimate) {
            let pip = &end["given"]["coverage"];
            let at_first = |place: &str, met: &str| {
                let whole = pip.pointer(place).filter(|whole| whole.is_object())?;
                Some(number(whole, "amount") - number(whole, met))
            };
            let mut deductible = at_first("/deductible", "met");
            let mut payers = [at_first("/limit", "used"), at_first("/medPay/limit", "used")];
            for line in lines(end) {
                let left = |key: &str| line["remaining"][key].as_i64();
                prop_assert_eq!(number(line, "planYear"), 0);
                prop_assert_eq!(left("deductible"), deductible.map(|left| left - number(line, "deductible")));
                deductible = left("deductible");
                let now = [left("dollars"), left("medPay")];
                let paid: i64 = payers.iter().zip(now).map(|(was, now)| was.unwrap_or(0) - now.unwrap_or(0)).sum();
                prop_assert!(paid <= number(line, "planPays"));
                if now[0].is_some() {
                    prop_assert_eq!(paid, number(line, "planPays"), "{}", end);
                }
                payers = now;
            }
        }
    }
}

type Left = BTreeMap<&'static str, i64>;

fn at_the_start(sharing: &Value) -> Left {
    amounts(sharing)
        .map(|(shown, whole, amount, met)| (shown, number(whole, amount) - number(whole, met)))
        .collect()
}

/// Returns what is left as a plan year begins: everything but what is for good.
fn anew(sharing: &Value, left: &Left) -> Left {
    amounts(sharing)
        .map(|(shown, whole, amount, _)| match shown {
            "lifetimeDollars" => (shown, left[shown]),
            _ => (shown, number(whole, amount)),
        })
        .collect()
}

fn amounts(
    sharing: &Value,
) -> impl Iterator<Item = (&'static str, &Value, &'static str, &'static str)> {
    ACCUMULATORS
        .into_iter()
        .filter_map(|(shown, place, amount, met)| {
            let whole = sharing.pointer(place).filter(|whole| whole.is_object())?;
            Some((shown, whole, amount, met))
        })
}

/// Returns what a visit takes of an accumulator, before which this much was left.
fn taken(shown: &str, line: &Value, sharing: &Value, left: &Left) -> i64 {
    if line["status"] != "covered" {
        return 0;
    }
    let paid = number(line, "planPays");
    let cost_sharing = sum(line, &["deductible", "copayment", "coinsurance"]);
    // Nobody contributes more to an embedded family's amount than what is left of their own.
    let own = |accrued: &str| match sharing[accrued]["family"]["kind"].as_str() {
        Some("embedded") => left[accrued],
        _ => i64::MAX,
    };
    match shown {
        "deductible" | "familyDeductible" => {
            let counts = sharing["copaymentCountsTowardDeductible"] == true;
            let copayment = if counts { number(line, "copayment") } else { 0 };
            (number(line, "deductible") + copayment).min(own("deductible"))
        }
        "outOfPocketMaximum" | "familyOutOfPocketMaximum" => {
            let counts = sharing["outsideOutOfPocketMaximum"] != true;
            i64::from(counts) * cost_sharing.min(own("outOfPocketMaximum"))
        }
        "visits" => i64::from(paid > 0 || sharing["visitLimit"]["countsUnpaidVisits"] == true),
        "dollars" if sharing["dollarLimit"]["basis"] == "allowed" => {
            let most = sharing["perVisitMaximum"].as_i64().unwrap_or(i64::MAX);
            number(line, "allowedAmount").min(most).min(left[shown])
        }
        _ => paid,
    }
}
