//! The money of a visit and of a course.

use proptest::prelude::*;
use serde_json::Value;

use crate::openings::{all_widened, steps};
use crate::requests::{insured, without_limits};
use crate::{ends, estimate, lines, number, span, sum, tries};

const MONEY: [&str; 10] = [
    "billedCharge",
    "allowedAmount",
    "providerDiscount",
    "deductible",
    "copayment",
    "coinsurance",
    "notCovered",
    "balanceBill",
    "planPays",
    "patientPays",
];
const COST_SHARING: [&str; 3] = ["deductible", "copayment", "coinsurance"];

proptest! {
    #![proptest_config(tries(400))]

    #[test]
    fn every_cent_of_a_bill_is_accounted_for(request in insured(), steps in steps(3)) {
        let estimate = estimate(&all_widened(&request, &steps));
        for end in ends(&estimate) {
            for money in lines(end).iter().chain([&end["totals"]]) {
                prop_assert_eq!(
                    number(money, "billedCharge"),
                    sum(money, &["planPays", "patientPays", "providerDiscount"])
                );
                prop_assert_eq!(
                    number(money, "patientPays"),
                    sum(money, &COST_SHARING) + sum(money, &["notCovered", "balanceBill"])
                );
                for key in MONEY {
                    prop_assert!(number(money, key) >= 0, "{} of {}", key, money);
                }
            }
        }
    }

    #[test]
    fn the_lines_of_a_course_sum_to_its_totals(request in insured(), steps in steps(2)) {
        let estimate = estimate(&all_widened(&request, &steps));
        let (low, high) = span(&estimate);
        for (end, pays) in ends(&estimate).into_iter().zip([low, high]) {
            for key in MONEY {
                let summed: i64 = lines(end).iter().map(|line| number(line, key)).sum();
                prop_assert_eq!(summed, number(&end["totals"], key));
            }
            prop_assert_eq!(number(&end["totals"], "patientPays"), pays);
            prop_assert_eq!(Value::from(lines(end).len()), end["given"]["course"]["visits"].clone());
        }
    }

    #[test]
    fn an_uncovered_visit_is_paid_by_the_patient_alone(request in insured(), steps in steps(2)) {
        let estimate = estimate(&all_widened(&request, &steps));
        for line in ends(&estimate).into_iter().flat_map(lines) {
            if line["status"] != "covered" {
                prop_assert_eq!(sum(line, &COST_SHARING) + sum(line, &["balanceBill", "planPays"]), 0);
                prop_assert!(number(line, "notCovered") <= number(line, "billedCharge"));
            }
        }
    }

    #[test]
    fn a_line_gives_a_reason_only_where_it_holds(request in insured(), steps in steps(2)) {
        let estimate = estimate(&all_widened(&request, &steps));
        for line in ends(&estimate).into_iter().flat_map(lines) {
            let shared = sum(line, &COST_SHARING);
            let paid_by_nobody_else = number(line, "planPays") == 0;
            let is_left = |key: &str| line["remaining"][key] != 0;
            let holds = match line["reason"].as_str() {
                None => true,
                Some("towardDeductible") => paid_by_nobody_else && number(line, "deductible") > 0,
                Some("shareIsAll") => paid_by_nobody_else && number(line, "deductible") == 0,
                Some("maximumReached" | "maximumIsZero") => {
                    shared == 0 && !(is_left("outOfPocketMaximum") && is_left("familyOutOfPocketMaximum"))
                }
                Some(_) => false,
            };
            prop_assert!(holds && (line["reason"].is_null() || line["status"] == "covered"), "{}", line);
        }
    }

    #[test]
    fn cost_sharing_in_a_plan_year_stays_below_what_the_maximum_leaves(
        request in insured(),
        steps in steps(2),
    ) {
        let estimate = estimate(&all_widened(&request, &steps));
        for end in ends(&estimate) {
            for left in maximums_left(&end["given"]) {
                for plan_year in 0..=2 {
                    let shared: i64 = lines(end)
                        .iter()
                        .filter(|line| line["planYear"] == plan_year)
                        .map(|line| sum(line, &COST_SHARING))
                        .sum();
                    let most = if plan_year == 0 { left.now } else { left.later };
                    prop_assert!(shared <= most, "{} of {} in {}", shared, most, end);
                }
            }
        }
    }

    #[test]
    fn a_patient_who_has_met_more_never_pays_more(
        request in without_limits(),
        raises in prop::collection::vec((0..8_usize, 0..=60_000_i64), 1..4),
    ) {
        let mut with_more_met = request.clone();
        for (which, more) in raises {
            raise(&mut with_more_met, which, more);
        }
        let (before, _) = span(&estimate(&request));
        let (after, _) = span(&estimate(&with_more_met));
        prop_assert!(after <= before, "{} is more than {} for {}", after, before, with_more_met);
    }
}

/// What a maximum leaves of the first plan year and of a later one.
struct Left {
    now: i64,
    later: i64,
}

/// Returns every maximum that caps the cost sharing of an exact request.
fn maximums_left(given: &Value) -> Vec<Left> {
    let Some(sharing) = cost_sharing(given) else {
        return Vec::new();
    };
    let maximum = &sharing["outOfPocketMaximum"];
    if !maximum.is_object() || sharing["outsideOutOfPocketMaximum"] == true {
        return Vec::new();
    }
    let family = &maximum["family"];
    let counted: &[&Value] = match (family.is_object(), family["kind"] == "aggregate") {
        (false, _) => &[maximum],
        (true, false) => &[maximum, family],
        (true, true) => &[family],
    };
    counted
        .iter()
        .map(|one| Left {
            now: number(one, "amount") - number(one, "met"),
            later: number(one, "amount"),
        })
        .collect()
}

/// Returns the cost sharing of the network that an exact request is priced in.
pub fn cost_sharing(given: &Value) -> Option<&Value> {
    let side = if given["network"] == "in" {
        "inNetwork"
    } else {
        "outOfNetwork"
    };
    given["coverage"]
        .get(side)
        .filter(|sharing| sharing.is_object())
}

/// Raises one of the eight things that can be met, up to its amount.
fn raise(request: &mut Value, which: usize, more: i64) {
    let side = ["inNetwork", "outOfNetwork"][which % 2];
    let accrued = ["deductible", "outOfPocketMaximum"][which / 2 % 2];
    let mut place = &mut request["coverage"][side];
    if !place.is_object() || !place[accrued].is_object() {
        return;
    }
    place = &mut place[accrued];
    if which / 4 == 1 && place["family"].is_object() {
        place = &mut place["family"];
    }
    place["met"] = (number(place, "met") + more)
        .min(number(place, "amount"))
        .into();
}
