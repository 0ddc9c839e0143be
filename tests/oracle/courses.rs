//! Random exact requests.

use crate::dice::Dice;
use crate::sharing::{Course, MOST, cost_sharing, equal_span, limit, or_none};
use serde_json::{Value, json};

pub const HEALTH_PLANS: [&str; 6] = ["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"];
/// Where personal injury protection has rules of its own, and a few states where it has none.
const STATES: [&str; 7] = ["FL", "WA", "NJ", "MA", "HI", "TX", "DC"];
const UNPRICED: [&str; 5] = ["medicare", "tricare", "medicaid", "va", "none"];
const YEAR_STARTS: [&str; 8] = [
    "01-01", "07-01", "12-31", "03-01", "02-28", "10-15", "01-02", "11-30",
];

/// How large the figures of a request are.
#[derive(Clone, Copy)]
pub struct Scale {
    pub most_visits: i64,
    pub most_billed: i64,
}

/// A course as a clinic has it: dollars, and as a rule at most 30 visits.
pub fn any_course(dice: &mut Dice) -> Value {
    let most_visits = if dice.once_in(60) { 366 } else { 30 };
    let most_billed = dice.pick(&[20_000, 20_000, 999, 40, MOST]);
    let mut request = priced_request(
        dice,
        Scale {
            most_visits,
            most_billed,
        },
    );
    if dice.once_in(20) {
        request["coverage"] = json!({ "kind": dice.pick(&UNPRICED) });
        place(dice, &mut request);
    }
    request
}

/// A request of a kind that insurance pays by a rule.
pub fn priced_request(dice: &mut Dice, scale: Scale) -> Value {
    let (charges, allowed) = charges(dice, scale);
    let visits = if dice.once_in(40) {
        0
    } else {
        dice.between(1, scale.most_visits)
    };
    let course = Course { visits, allowed };
    let mut request = json!({
        "course": {
            "firstVisit": first_visit(dice),
            "visits": visits,
            "visitsPerWeek": if dice.once_in(20) { dice.between(1, 366) } else { dice.pick(&[1, 2, 3, 5, 7, 4, 6]) },
        },
        "charges": charges,
    });
    match dice.below(16) {
        0..=12 => health_plan(dice, &course, &mut request),
        13 | 14 => pip(dice, &course, &mut request),
        _ => workers_compensation(dice, &mut request),
    }
    place(dice, &mut request);
    authorization(dice, &course, &mut request);
    account(dice, &course, &mut request);
    request
}

fn first_visit(dice: &mut Dice) -> String {
    let year = match dice.below(10) {
        0 => 2000,
        1 => 2100,
        2 => 2027,
        3 => 2028,
        _ => 2026,
    };
    let near_a_start = [
        "01-01", "12-31", "02-28", "03-01", "11-30", "12-24", "06-29", "10-14",
    ];
    let day = match dice.below(3) {
        0 => dice.pick(&near_a_start).to_owned(),
        1 if [2000, 2028].contains(&year) => "02-29".to_owned(),
        _ => format!("{:02}-{:02}", dice.between(1, 12), dice.between(1, 28)),
    };
    format!("{year}-{day}")
}

/// The charges of a visit, and what a plan counts of it.
fn charges(dice: &mut Dice, scale: Scale) -> (Value, i64) {
    let billed = if dice.once_in(30) {
        0
    } else {
        dice.between(1, scale.most_billed)
    };
    let allowed = match dice.below(24) {
        0 | 1 => Value::from("none"),
        2 | 3 => billed.into(),
        4 | 5 => (billed + dice.between(0, 50)).min(MOST).into(),
        6 => 0.into(),
        7..=15 => dice.between(billed / 2, billed).into(),
        _ => dice.between(0, billed).into(),
    };
    let counted = allowed.as_i64().unwrap_or(billed).min(billed);
    let mut charges = json!({ "billedCharge": billed, "allowedAmount": equal_span(dice, allowed) });
    match dice.below(8) {
        0 => {}
        1 => charges["cashRate"] = "none".into(),
        2 => charges["cashRate"] = dice.between(0, counted).into(),
        3 => charges["cashRate"] = 0.into(),
        4 => charges["cashRate"] = (billed + dice.between(1, 9)).min(MOST).into(),
        5 => charges["cashRate"] = (counted / 2).into(),
        _ => charges["cashRate"] = dice.between(0, billed).into(),
    }
    (charges, counted)
}

fn health_plan(dice: &mut Dice, course: &Course, request: &mut Value) {
    let kind = dice.pick(&HEALTH_PLANS);
    let network = dice.pick(&["in", "in", "out"]);
    let mut coverage = json!({ "kind": kind });
    if dice.once_in(2) {
        coverage["planYearStart"] = dice.pick(&YEAR_STARTS).into();
    }
    if network == "in" || dice.once_in(3) {
        coverage["inNetwork"] = cost_sharing(dice, course);
    }
    let nothing_outside = ["hmo", "epo"].contains(&kind) && dice.once_in(2);
    if dice.once_in(8) {
        coverage["outOfNetwork"] = "none".into();
    } else if (network == "out" && !nothing_outside) || dice.once_in(3) {
        coverage["outOfNetwork"] = cost_sharing(dice, course);
    }
    if kind == "hdhp" {
        leave_timing_to_the_kind(dice, &mut coverage);
    }
    request["network"] = network.into();
    request["coverage"] = coverage;
}

/// Of a plan whose deductible always comes first nobody needs to say when a copayment is due.
fn leave_timing_to_the_kind(dice: &mut Dice, coverage: &mut Value) {
    for network in ["inNetwork", "outOfNetwork"] {
        if coverage[network].is_object() && dice.once_in(2) {
            coverage[network]["copaymentTiming"] = "unknown".into();
        }
    }
}

/// Says where the patient lives and who funds the plan, which no price of an exact request depends on.
fn place(dice: &mut Dice, request: &mut Value) {
    let coverage = &mut request["coverage"];
    if coverage["kind"] != "autoPip" && dice.once_in(4) {
        coverage["state"] = dice.pick(&STATES).into();
    }
    if dice.once_in(4) {
        coverage["funding"] = dice
            .pick(&["selfFunded", "insured", "federalEmployee"])
            .into();
    }
}

fn pip(dice: &mut Dice, course: &Course, request: &mut Value) {
    let mut coverage = json!({
        "kind": "autoPip",
        "deductible": or_none(dice, 4, |d| limit(d, course, "amount", "met")),
        "limit": or_none(dice, 4, |d| limit(d, course, "amount", "used")),
    });
    if !dice.once_in(4) {
        coverage["state"] = dice.pick(&STATES).into();
    }
    // Only Florida's law settles these two.
    let in_florida = coverage["state"] == "FL";
    if !in_florida || dice.once_in(2) {
        coverage["deductibleBasis"] = dice.pick(&["billedCharge", "allowedAmount"]).into();
    }
    if !in_florida || dice.once_in(2) {
        let odd = dice.between(0, 10_000);
        coverage["planShare"] = dice.pick(&[8000, 10_000, 0, odd, odd]).into();
    }
    match dice.below(4) {
        0 => {}
        1 => coverage["medPay"] = "none".into(),
        _ => {
            coverage["medPay"] = json!({ "limit": limit(dice, course, "amount", "used") });
        }
    }
    request["coverage"] = coverage;
    any_network(dice, request);
}

fn workers_compensation(dice: &mut Dice, request: &mut Value) {
    request["coverage"] =
        json!({ "kind": "workersCompensation", "claimAccepted": dice.pick(&[true, true, false]) });
    any_network(dice, request);
}

/// Sets a network, or none, where it says only what an uncovered visit costs.
fn any_network(dice: &mut Dice, request: &mut Value) {
    if let Some(network) = dice.pick(&[None, Some("in"), Some("out")]) {
        request["network"] = network.into();
    }
}

fn authorization(dice: &mut Dice, course: &Course, request: &mut Value) {
    let mut authorization = json!({});
    match dice.below(20) {
        0 | 1 => return,
        2 => authorization["status"] = "missing".into(),
        3 | 4 => {}
        _ => {
            authorization["status"] = dice
                .pick(&["approved", "pending", "notRequired", "unknown"])
                .into()
        }
    }
    let may_count =
        ["approved", "pending"].contains(&authorization["status"].as_str().unwrap_or("unknown"));
    match dice.below(6) {
        0 => authorization["visits"] = "none".into(),
        1 | 2 if may_count => {
            authorization["visits"] = dice.between(0, (course.visits + 1).min(366)).into();
        }
        _ => {}
    }
    request["authorization"] = authorization;
}

fn account(dice: &mut Dice, course: &Course, request: &mut Value) {
    if !dice.once_in(3) {
        return;
    }
    let most = (course.allowed * course.visits).min(MOST);
    let mut account = json!({
        "kind": dice.pick(&["hsa", "fsa"]),
        "available": dice.between(0, most),
        "federalRate": dice.between(0, 5000),
    });
    let sometimes: [(&str, u32, Value); 3] = [
        ("stateRate", 2, dice.between(0, 4235).into()),
        ("payroll", 2, dice.pick(&[true, false]).into()),
        (
            "prescribed",
            1,
            dice.pick(&[true, true, true, false]).into(),
        ),
    ];
    for (key, n, value) in sometimes {
        if dice.once_in(n) {
            account[key] = value;
        }
    }
    request["account"] = account;
}
