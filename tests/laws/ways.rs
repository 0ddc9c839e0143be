//! The ways to pay beside one another.

use proptest::prelude::*;
use serde_json::Value;

use crate::openings::{all_widened, steps};
use crate::requests::{any_kind, insured};
use crate::{ends, estimate, lines, number, tries};

proptest! {
    #![proptest_config(tries(300))]

    #[test]
    fn the_ways_to_pay_are_those_that_there_are_and_the_cheapest_comes_first(
        request in any_kind(),
        steps in steps(3),
    ) {
        let request = all_widened(&request, &steps);
        let estimate = estimate(&request);
        let ways = ways(&estimate);
        let dearest: Vec<i64> = ways.iter().map(|way| number(&way["patientPays"], "high")).collect();
        prop_assert!(dearest.is_sorted(), "{:?}", dearest);
        let pays = |name: &str| ways.iter().find(|way| way["option"] == name).map(|way| &way["patientPays"]);
        prop_assert_eq!(pays("insurance"), estimate["insurance"].get("patientPays"));
        let billed = number(&request["charges"], "billedCharge");
        let rate = request["charges"]["cashRate"].as_i64();
        for end in ["low", "high"] {
            let visits = one_end(&request["course"]["visits"], end).expect("visits are counted");
            let cash = rate.map(|rate| rate * visits);
            prop_assert_eq!(pays("cash").map(|cash| number(cash, end)), cash);
            prop_assert_eq!(one_end(&estimate["cash"]["patientPays"], end), cash);
            prop_assert_eq!(one_end(&estimate["billed"]["patientPays"], end), Some(billed * visits));
        }
        if let Some(then_cash) = pays("insuranceThenCash") {
            prop_assert_ne!(Some(then_cash), pays("insurance"));
        }
    }

    #[test]
    fn an_account_saves_the_tax_on_what_it_can_pay(request in any_kind(), steps in steps(3)) {
        let request = all_widened(&request, &steps);
        let account = &request["account"];
        for way in ways(&estimate(&request)) {
            if account.is_null() {
                prop_assert!(way["saved"].is_null() && way["afterTax"].is_null());
                continue;
            }
            let payroll = if account["payroll"] == true { 765 } else { 0 };
            let rate = number(account, "federalRate") + number(account, "stateRate") + payroll;
            for end in ["low", "high"] {
                let pays = number(&way["patientPays"], end);
                let from_account = if account["prescribed"] == true {
                    pays.min(number(account, "available"))
                } else {
                    0
                };
                let saved = number(&way["saved"], end);
                prop_assert_eq!(saved, (from_account * rate + 5_000) / 10_000);
                prop_assert!(saved <= from_account);
                prop_assert_eq!(number(&way["afterTax"], end), pays - saved);
            }
        }
    }

    #[test]
    fn from_the_break_even_visit_on_insurance_never_costs_more_than_cash(
        request in insured(),
        steps in steps(2),
    ) {
        let estimate = estimate(&all_widened(&request, &steps));
        let Some(rate) = request["charges"]["cashRate"].as_i64() else {
            prop_assert!(estimate.get("breakEven").is_none());
            return Ok(());
        };
        for (end, which) in ends(&estimate).into_iter().zip(["low", "high"]) {
            prop_assert_eq!(estimate["breakEven"][which].as_u64(), break_even(lines(end), rate));
        }
    }
}

/// Returns one end of a span, or the number that stands for both.
fn one_end(span: &Value, end: &str) -> Option<i64> {
    span.as_i64().or_else(|| span[end].as_i64())
}

fn ways(estimate: &Value) -> Vec<Value> {
    estimate["options"]
        .as_array()
        .expect("options are a list")
        .clone()
}

/// Tries every visit as the one from which on the running total is never above the cash total.
fn break_even(lines: &[Value], rate: i64) -> Option<u64> {
    let running: Vec<i64> = lines
        .iter()
        .scan(0, |paid, line| {
            *paid += number(line, "patientPays") - rate;
            Some(*paid)
        })
        .collect();
    (0..running.len())
        .find(|from| running[*from..].iter().all(|above| *above <= 0))
        .map(|from| u64::try_from(from).expect("a course is short") + 1)
}
