//! The crate's spans of personal injury protection against many combinations, where the state says what an answer that is
//! left out can be.

use crate::agreement::{answer_to, run};
use crate::courses::{self, Scale};
use crate::dice::{Dice, built};
use crate::pricer::patient_pays;
use crate::read::read;
use crate::terms::{Terms, Whole};
use crate::write::write;
use serde_json::{Value, json};

/// A claim with answers left out, and the same claim with something in their place.
#[derive(Debug)]
struct Claim {
    request: Value,
    exact: Value,
}

const CAN_BE_LEFT_OUT: [&str; 3] = ["deductible", "planShare", "deductibleBasis"];

#[test]
fn no_combination_leaves_the_span_that_the_state_of_a_claim_allows() {
    run(400, built(claim), check);
}

fn claim(dice: &mut Dice) -> Claim {
    let scale = Scale {
        most_visits: 24,
        most_billed: 30_000,
    };
    let mut exact = courses::priced_request(dice, scale);
    let billed = exact["charges"]["billedCharge"].as_i64().unwrap_or(0);
    let figure = |dice: &mut Dice, visits: i64, used: &str| {
        let amount = dice.between(0, billed * visits);
        json!({ "amount": amount, used: dice.between(0, amount / 2) })
    };
    exact["coverage"] = json!({
        "kind": "autoPip",
        "deductible": figure(dice, 3, "met"),
        "limit": figure(dice, 9, "used"),
        "medPay": { "limit": figure(dice, 3, "used") },
        "planShare": dice.between(8_000, 10_000),
        "deductibleBasis": dice.pick(&["billedCharge", "allowedAmount"]),
    });
    if let Some(state) = dice.pick(&[None, Some("FL"), Some("MA"), Some("NJ"), Some("WA")]) {
        exact["coverage"]["state"] = state.into();
    }
    let mut request = exact.clone();
    for key in CAN_BE_LEFT_OUT {
        if dice.once_in(2) {
            request["coverage"][key] = Value::Null;
        }
    }
    Claim { request, exact }
}

/// The most that a deductible can be where nobody says its amount.
fn most_deductible(state: &Value) -> Whole {
    match state.as_str() {
        Some("NJ") => 250_000,
        Some("MA") | None => 800_000,
        Some(_) => 100_000,
    }
}

fn check(claim: &Claim) -> Result<(), String> {
    let request = &claim.request;
    let estimate = answer_to(request)?;
    let insurance = &estimate["insurance"];
    let [low, high] = ["low", "high"].map(|end| {
        insurance["patientPays"][end]
            .as_i64()
            .map_or(-1, Whole::from)
    });
    for (end, says) in [("low", low), ("high", high)] {
        let given = &insurance[end]["given"];
        let pays = read(given).map(|terms| patient_pays(&terms));
        if pays != Ok(says) || !is_allowed(claim, given) {
            return Err(format!(
                "{end}: {says}, but {pays:?}: {given}\nrequest: {request}"
            ));
        }
    }
    let outside = combinations(claim)
        .into_iter()
        .find(|terms| !(low..=high).contains(&patient_pays(terms)));
    outside.map_or(Ok(()), |terms| {
        Err(format!(
            "{} is outside {low} to {high}: {terms:?}\nrequest: {request}",
            patient_pays(&terms)
        ))
    })
}

/// Whether an end takes for each answer left out what the state allows, and for every other what the request says.
fn is_allowed(claim: &Claim, given: &Value) -> bool {
    let (said, taken) = (&claim.request["coverage"], &given["coverage"]);
    let in_florida = said["state"] == "FL";
    let ranges = |key: &str| {
        let within = |value: &Value, low: Whole, high: Whole| {
            value
                .as_i64()
                .is_some_and(|v| (low..=high).contains(&v.into()))
        };
        match key {
            "deductible" => {
                taken[key] == "none"
                    || within(&taken[key]["amount"], 0, most_deductible(&said["state"]))
            }
            "planShare" => within(&taken[key], 8_000, if in_florida { 8_000 } else { 10_000 }),
            _ => !in_florida || taken[key] == "billedCharge",
        }
    };
    let mut completed = claim.request.clone();
    for key in CAN_BE_LEFT_OUT {
        if said[key].is_null() {
            completed["coverage"][key] = taken[key].clone();
        }
    }
    let same = |request: &Value| read(request).map(Terms::effective);
    let left_out = CAN_BE_LEFT_OUT
        .into_iter()
        .filter(|key| said[*key].is_null());
    left_out.into_iter().all(ranges) && same(&completed) == same(given)
}

/// The bounds of what is left out, with a few figures between them, in every combination.
fn combinations(claim: &Claim) -> Vec<Terms> {
    let said = &claim.request["coverage"];
    let in_florida = said["state"] == "FL";
    let mut all = vec![read(&claim.exact).expect("it is exact")];
    let moved = |all: &[Terms], fields: [&str; 2], values: &[[Whole; 2]]| -> Vec<Terms> {
        let each = |terms: &Terms| {
            values
                .iter()
                .map(|value| with(*terms, fields, *value))
                .collect::<Vec<_>>()
        };
        all.iter().flat_map(each).collect()
    };
    if said["deductible"].is_null() {
        let most = most_deductible(&said["state"]);
        let (billed, allowed) = (all[0].billed, all[0].counted());
        let amounts = [
            0,
            1,
            allowed,
            billed,
            2 * allowed,
            5 * billed,
            most / 2,
            most,
        ]
        .map(|amount| amount.min(most));
        let parts = amounts
            .iter()
            .flat_map(|amount| [0, amount / 2, *amount].map(|met| [*amount, met]));
        all = moved(
            &all,
            ["coverage.deductible.amount", "coverage.deductible.met"],
            &parts.collect::<Vec<_>>(),
        );
    }
    if said["planShare"].is_null() {
        let shares: &[Whole] = if in_florida {
            &[8_000]
        } else {
            &[8_000, 8_001, 9_000, 9_999, 10_000]
        };
        let shares: Vec<[Whole; 2]> = shares.iter().map(|share| [*share; 2]).collect();
        all = moved(&all, ["coverage.planShare"; 2], &shares);
    }
    if said["deductibleBasis"].is_null() {
        let choices = [[0; 2], [1; 2]];
        all = moved(
            &all,
            ["coverage.deductibleBasis"; 2],
            &choices[..if in_florida { 1 } else { 2 }],
        );
    }
    all
}

fn with(mut terms: Terms, fields: [&str; 2], values: [Whole; 2]) -> Terms {
    for (field, value) in fields.into_iter().zip(values) {
        write(&mut terms, field, value);
    }
    terms
}
