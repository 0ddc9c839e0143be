//! The crate's spans against every combination, on requests whose open answers allow few values.

use crate::agreement::{answer_to, differs, run};
use crate::answer;
use crate::brute::{Ends, allows, price_all, price_by_insurance};
use crate::courses::{self, Scale};
use crate::dice::{Dice, built};
use crate::line::number;
use crate::pricer::lines;
use crate::read::read;
use crate::scenes;
use crate::terms::Whole;
use crate::vague::Vague;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn spans_of_cents_are_the_least_and_the_greatest_of_all_combinations() {
    run(5000, built(cents), check_span);
}

#[test]
fn spans_of_dollars_are_the_least_and_the_greatest_of_all_combinations() {
    run(1000, built(dollars), check_span);
}

#[test]
fn spans_over_three_plan_years_are_the_least_and_the_greatest_of_all_combinations() {
    run(600, built(three_plan_years), check_span);
}

pub fn cents(dice: &mut Dice) -> Vague {
    let most_billed = dice.pick(&[12, 12, 30]);
    Vague::any(
        dice,
        Scale {
            most_visits: 7,
            most_billed,
        },
        3000,
    )
}

pub fn dollars(dice: &mut Dice) -> Vague {
    Vague::any(
        dice,
        Scale {
            most_visits: 14,
            most_billed: 20_000,
        },
        3000,
    )
}

/// A visit a week from the last day of a plan year to the first days of the next but one.
pub fn three_plan_years(dice: &mut Dice) -> Vague {
    let scale = Scale {
        most_visits: 16,
        most_billed: 3_000,
    };
    let mut exact = courses::priced_request(dice, scale);
    scenes::set(dice, &mut exact);
    exact["course"] = json!({
        "firstVisit": "2026-12-30",
        "visits": dice.between(54, 57),
        "visitsPerWeek": 1,
    });
    if exact["coverage"]["inNetwork"].is_object() {
        exact["coverage"]["planYearStart"] = "12-31".into();
    }
    Vague::opened(dice, exact, 200)
}

pub fn check_span(vague: &Vague) -> Result<(), String> {
    let Vague { request, .. } = vague;
    let estimate = answer_to(request)?;
    let priced = price_by_insurance(vague);
    let expected = span_json(priced.ends);
    let actual = &estimate["insurance"]["patientPays"];
    if *actual != expected {
        return Err(format!(
            "{} combinations give {expected}, the crate says {actual}\nrequest: {request}",
            priced.combinations
        ));
    }
    for (end, pays) in [("low", priced.ends.low), ("high", priced.ends.high)] {
        check_end(vague, &estimate, end, &number(pays))
            .map_err(|why| format!("{end}: {why}\nrequest: {request}"))?;
    }
    check_options(vague, &estimate)
        .and_then(|()| check_without_insurance(vague, &estimate))
        .map_err(|why| format!("{why}\nrequest: {request}"))
}

/// The end's combination must be an allowed one, and give the end's lines.
fn check_end(vague: &Vague, estimate: &Value, end: &str, pays: &Value) -> Result<(), String> {
    let said = &estimate["insurance"][end];
    let terms = read(&said["given"])
        .map_err(|why| format!("given is not exact: {why}: {}", said["given"]))?;
    let own = answer::end(&terms, &lines(&terms));
    if own["totals"]["patientPays"] != *pays {
        return Err(format!(
            "given costs {}, not {pays}: {}",
            own["totals"]["patientPays"], said["given"]
        ));
    }
    let break_even = terms
        .cash
        .map_or(Value::Null, |cash| answer::break_even(&lines(&terms), cash));
    if estimate["breakEven"][end] != break_even {
        return Err(format!(
            "breaks even at {break_even}, not {}",
            estimate["breakEven"]
        ));
    }
    if !allows(vague, &said["given"]) {
        return Err(format!(
            "given is no combination of the answers: {}",
            said["given"]
        ));
    }
    differs(end, &own, said).map_or(Ok(()), Err)
}

fn check_options(vague: &Vague, estimate: &Value) -> Result<(), String> {
    let ways = estimate["options"].as_array().into_iter().flatten();
    let pays: BTreeMap<&str, &Value> = ways
        .map(|way| (way["option"].as_str().unwrap_or("?"), &way["patientPays"]))
        .collect();
    if vague.exact["charges"]["cashRate"].is_number() {
        let then_cash = span_json(price_all(vague, answer::insurance_then_cash).ends);
        let listed = pays.get("insuranceThenCash").unwrap_or(&pays["insurance"]);
        if **listed != then_cash {
            return Err(format!(
                "insurance, then cash costs {then_cash}, the options say {}",
                estimate["options"]
            ));
        }
    }
    Ok(())
}

/// Without insurance only the number of visits can be open.
fn check_without_insurance(vague: &Vague, estimate: &Value) -> Result<(), String> {
    let leaf = vague
        .leaves
        .iter()
        .find(|leaf| leaf.fields[0] == "course.visits");
    let known = || Whole::from(vague.exact["course"]["visits"].as_i64().unwrap_or(0));
    let numbers = leaf.map_or_else(|| vec![known()], |leaf| leaf.rows.concat());
    let ends = numbers.into_iter().fold(Ends::NOTHING, Ends::with);
    for (key, price) in [("billed", "billedCharge"), ("cash", "cashRate")] {
        let Some(rate) = vague.exact["charges"][price].as_i64().map(Whole::from) else {
            continue;
        };
        let [low, high] = [ends.low, ends.high].map(|visits| number(visits * rate));
        let is_one_number = low == high;
        let expected = if is_one_number {
            low
        } else {
            json!({ "low": low, "high": high })
        };
        if estimate[key]["patientPays"] != expected {
            return Err(format!("{key} costs {expected}, not {}", estimate[key]));
        }
    }
    Ok(())
}

fn span_json(ends: Ends) -> Value {
    json!({ "low": number(ends.low), "high": number(ends.high) })
}
