//! A plan of which nobody knows anything: both ends are combinations inside the bounds, and no corner lies outside of them.

use crate::agreement::{answer_to, run};
use crate::bounds::{FEWEST_VISITS, keeps_to_bounds, range, sharing_name};
use crate::dice::{Dice, built};
use crate::pricer::patient_pays;
use crate::read::read;
use crate::terms::{Terms, Whole};
use crate::write::{NONE, write};
use serde_json::{Value, json};

const LEFT_OUT: [&str; 7] = [
    "allowedAmount",
    "deductible",
    "copayment",
    "copaymentTiming",
    "coinsurance",
    "outOfPocketMaximum",
    "visitLimit",
];

#[test]
fn no_corner_leaves_the_span_of_a_plan_of_which_nothing_is_known() {
    run(150, built(blank), check);
}

fn blank(dice: &mut Dice) -> Value {
    let billed = dice.between(1, 30_000);
    let year = dice.pick(&["2026", "2025", "2027"]);
    let day = dice.pick(&["02-02", "11-16", "12-24"]);
    let mut request = json!({
        "course": {
            "firstVisit": format!("{year}-{day}"),
            "visits": dice.between(0, 24),
            "visitsPerWeek": dice.pick(&[1, 2, 3]),
        },
        "charges": { "billedCharge": billed },
        "coverage": { "kind": dice.pick(&["unknown", "ppo", "hmo", "hdhp"]) },
    });
    if dice.once_in(2) {
        request["charges"]["cashRate"] = dice.between(0, billed).into();
    }
    if dice.once_in(2) {
        request["network"] = dice.pick(&["in", "out"]).into();
    }
    request
}

fn check(request: &Value) -> Result<(), String> {
    let estimate = answer_to(request)?;
    let insurance = &estimate["insurance"];
    let ends = ["low", "high"].map(|end| {
        insurance["patientPays"][end]
            .as_i64()
            .map_or(-1, Whole::from)
    });
    for (end, says) in ["low", "high"].into_iter().zip(ends) {
        let given = &insurance[end]["given"];
        let pays = read(given).map(|terms| patient_pays(&terms));
        if pays != Ok(says) || !is_inside(request, given) {
            return Err(format!(
                "{end}: {says}, but {pays:?}: {given}\nrequest: {request}"
            ));
        }
    }
    let is_outside = |terms: &Terms| !(ends[0]..=ends[1]).contains(&patient_pays(terms));
    match sides(request).iter().flat_map(corners).find(is_outside) {
        Some(terms) => Err(format!(
            "{} is outside {ends:?}: {terms:?}\nrequest: {request}",
            patient_pays(&terms)
        )),
        None => Ok(()),
    }
}

/// Whether an end is a plan of the kind and in the network that the request allows, with every answer inside its bounds.
fn is_inside(request: &Value, given: &Value) -> bool {
    let pays_nothing = given["coverage"]["outOfNetwork"] == "none" && given["network"] == "out";
    let fits = |said: &Value, taken: &Value| said.is_null() || said == "unknown" || said == taken;
    let known = ["course", "charges"].into_iter().all(|place| {
        let answers = request[place].as_object().into_iter().flatten();
        answers
            .into_iter()
            .all(|(key, said)| given[place][key] == *said)
    });
    known
        && fits(&request["coverage"]["kind"], &given["coverage"]["kind"])
        && fits(&request["network"], &given["network"])
        && keeps_to_bounds(
            given,
            if pays_nothing {
                &LEFT_OUT[..1]
            } else {
                &LEFT_OUT
            },
        )
}

/// The request in each network, with something in place of what nobody knows. Of an unknown kind a plan with benefits in
/// both networks and one without out of network are taken.
fn sides(request: &Value) -> Vec<Value> {
    let kinds: &[&str] = match request["coverage"]["kind"].as_str() {
        Some("unknown") | None => &["ppo", "hmo"],
        Some("hmo") => &["hmo"],
        Some("hdhp") => &["hdhp"],
        Some(_) => &["ppo"],
    };
    let networks: &[&str] = match request["network"].as_str() {
        Some("in") => &["in"],
        Some(_) => &["out"],
        None => &["in", "out"],
    };
    let of = |kind: &str, network: &str| {
        let mut side = request.clone();
        side["network"] = network.into();
        side["charges"]["allowedAmount"] = "none".into();
        side["coverage"] = json!({ "kind": kind });
        if network == "in" || kind != "hmo" {
            let name = sharing_name(&side["network"]);
            side["coverage"][name] = json!({
                "deductible": "none", "copayment": "none", "coinsurance": "none", "outOfPocketMaximum": "none",
                "visitLimit": "none",
            });
        }
        side
    };
    kinds
        .iter()
        .flat_map(|kind| networks.iter().map(move |network| of(kind, network)))
        .collect()
}

/// Every combination of the bounds.
fn corners(side: &Value) -> Vec<Terms> {
    let name = sharing_name(&side["network"]);
    let start = read(side).expect("it is exact");
    let ends = |key| <[Whole; 2]>::from(range(side, key));
    let mut corners = vec![start];
    let mut turn = |fields: &[&str], values: &[Vec<Whole>]| {
        let set = |mut terms: Terms, values: &[Whole]| {
            fields
                .iter()
                .zip(values)
                .for_each(|(field, value)| write(&mut terms, field, *value));
            terms
        };
        corners = corners
            .iter()
            .flat_map(|terms| values.iter().map(|values| set(*terms, values)))
            .collect();
    };
    turn(
        &["charges.allowedAmount"],
        &ends("allowedAmount").map(|value| vec![value]),
    );
    if start.plan().is_none() {
        return corners;
    }
    let at = |key: &str| format!("coverage.{name}.{key}");
    for key in ["copaymentTiming", "coinsurance"] {
        turn(&[&at(key)], &ends(key).map(|value| vec![value]));
    }
    let [low, high] = ends("copayment");
    turn(
        &[&at("copayment")],
        &[NONE, low, high].map(|value| vec![value]),
    );
    for key in ["deductible", "outOfPocketMaximum"] {
        let [low, high] = ends(key);
        let rows = [[low, 0], [low, low], [high, 0], [high, high]].map(Vec::from);
        turn(
            &[&at(&format!("{key}.amount")), &at(&format!("{key}.met"))],
            &rows,
        );
    }
    let limit =
        ["visits", "used", "countsUnpaidVisits"].map(|part| at(&format!("visitLimit.{part}")));
    let few = [[FEWEST_VISITS, 0], [FEWEST_VISITS, FEWEST_VISITS]];
    let mut rows = vec![vec![NONE; 3]];
    rows.extend(
        few.iter()
            .flat_map(|[visits, used]| [0, 1].map(|counts| vec![*visits, *used, counts])),
    );
    turn(&limit.each_ref().map(String::as_str), &rows);
    corners
}
