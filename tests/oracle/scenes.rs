//! Turns an exact request into one whose answers pull against each other.

use crate::courses::HEALTH_PLANS;
use crate::dice::Dice;
use crate::sharing::{Course, MOST, TIMINGS, cost_sharing};
use serde_json::{Value, json};

pub fn set(dice: &mut Dice, exact: &mut Value) {
    if dice.once_in(2) {
        cross_a_year_start(dice, exact);
    }
    if !dice.once_in(6) {
        exact["authorization"] = Value::Null;
    }
    add_the_other_network(dice, exact);
    say_what_silence_settles(dice, exact);
    if dice.once_in(2) {
        enliven(dice, exact);
        if dice.once_in(2) {
            make_uncovered_visits_cheap(dice, exact);
        }
    }
}

fn cross_a_year_start(dice: &mut Dice, exact: &mut Value) {
    exact["course"]["firstVisit"] = dice
        .pick(&["2026-12-17", "2026-12-24", "2026-12-30"])
        .into();
    exact["course"]["visitsPerWeek"] = dice.pick(&[1, 2]).into();
    if exact["network"].is_string() && exact["coverage"]["inNetwork"].is_object() {
        exact["coverage"]["planYearStart"] = "01-01".into();
    }
}

/// Gives a plan a deductible that runs for a part of the course, so that more of its other terms matter.
fn enliven(dice: &mut Dice, exact: &mut Value) {
    let billed = exact["charges"]["billedCharge"].as_i64().unwrap_or(0);
    let visits = exact["course"]["visits"].as_i64().unwrap_or(0);
    exact["charges"]["allowedAmount"] = dice.between((billed + 1) / 2, billed).into();
    for network in ["inNetwork", "outOfNetwork"] {
        if let Some(sharing) = exact["coverage"]
            .get_mut(network)
            .filter(|sharing| sharing.is_object())
        {
            let mut part = |of: i64| {
                let amount = dice.between(0, (billed * visits / of).min(MOST));
                json!({ "amount": amount, "met": dice.between(0, amount / 2) })
            };
            let (mut deductible, family) = (part(2), part(1));
            if sharing["deductible"]["family"].is_object() {
                deductible["family"] = family;
                deductible["family"]["kind"] = dice.pick(&["embedded", "aggregate"]).into();
            }
            sharing["deductible"] = deductible;
            sharing["copayment"] = dice.between(0, billed / 2).into();
            sharing["copaymentTiming"] = dice.pick(&TIMINGS).into();
            if dice.once_in(2) {
                sharing["outOfPocketMaximum"] = "none".into();
            }
        }
    }
}

/// Makes uncovered visits cheap and lets limits run out, so that the ends may lie inside the spans of the answers.
fn make_uncovered_visits_cheap(dice: &mut Dice, exact: &mut Value) {
    let allowed = exact["charges"]["allowedAmount"].as_i64().unwrap_or(0);
    let visits = exact["course"]["visits"].as_i64().unwrap_or(0);
    exact["charges"]["cashRate"] = dice.between(0, allowed / 2).into();
    for network in ["inNetwork", "outOfNetwork"] {
        let Some(sharing) = exact["coverage"]
            .get_mut(network)
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        let few = dice.between(1, visits.clamp(1, 4));
        let thorns = [
            (
                "visitLimit",
                json!({ "visits": few, "used": 0, "countsUnpaidVisits": dice.once_in(3) }),
            ),
            (
                "lifetimeLimit",
                json!({ "amount": allowed * few / 2, "used": 0 }),
            ),
            (
                "dollarLimit",
                json!({ "amount": allowed * few / 2, "used": 0, "basis": "allowed" }),
            ),
            ("perVisitMaximum", json!(dice.between(allowed / 2, allowed))),
            (
                "overLimitPrice",
                json!(dice.pick(&["cashRate", "allowedAmount"])),
            ),
            ("visitsBeforeDeductible", json!(few)),
            ("copaymentCountsTowardDeductible", json!(true)),
        ];
        for (key, value) in thorns {
            if dice.once_in(2) {
                sharing.insert(key.into(), value);
            }
        }
    }
}

/// Says the answers whose absence settles them, since it settles them no longer once other answers are opened.
fn say_what_silence_settles(dice: &mut Dice, exact: &mut Value) {
    let coverage = &mut exact["coverage"];
    for network in ["inNetwork", "outOfNetwork"] {
        if coverage[network].is_object()
            && !TIMINGS.contains(
                &coverage[network]["copaymentTiming"]
                    .as_str()
                    .unwrap_or_default(),
            )
        {
            coverage[network]["copaymentTiming"] = dice.pick(&TIMINGS).into();
        }
    }
    if coverage["kind"] == "autoPip" {
        for (field, value) in [
            ("planShare", json!(8000)),
            ("deductibleBasis", json!("billedCharge")),
        ] {
            if coverage[field].is_null() {
                coverage[field] = value;
            }
        }
    }
}

/// Makes both networks readable, so that the network can be opened.
fn add_the_other_network(dice: &mut Dice, exact: &mut Value) {
    let kind = exact["coverage"]["kind"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    if !HEALTH_PLANS.contains(&kind.as_str()) {
        return;
    }
    let billed = exact["charges"]["billedCharge"].as_i64().unwrap_or(0);
    let course = Course {
        visits: exact["course"]["visits"].as_i64().unwrap_or(0),
        allowed: billed,
    };
    for network in ["inNetwork", "outOfNetwork"] {
        if exact["coverage"][network].is_null() {
            exact["coverage"][network] = cost_sharing(dice, &course);
        }
    }
}
