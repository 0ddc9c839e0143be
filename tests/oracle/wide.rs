//! The crate's spans against a climbing search, where answers are left out wholly and too many combinations are open to try all.

use crate::agreement::{answer_to, run};
use crate::courses::{self, Scale};
use crate::dice::{Dice, built};
use crate::pricer::patient_pays;
use crate::read::read;
use crate::sharing::{Course, cost_sharing};
use crate::terms::{Terms, Whole};
use crate::write::{NONE, write};
use serde_json::{Value, json};

/// The federal limit on out-of-pocket costs of 2026, self-only: the bound of an unknown amount.
const SELF_ONLY: Whole = 1_060_000;

/// A request with answers left out.
#[derive(Debug)]
struct Wide {
    request: Value,
    /// The same request with something in place of what is left out.
    exact: Value,
    left_out: Vec<&'static str>,
    /// Where each search starts: which of its possible values each answer begins with.
    starts: Vec<Vec<usize>>,
}

/// New values for the fields of one answer.
type Move = Vec<(&'static str, Whole)>;

#[test]
fn no_search_leaves_the_span_of_answers_left_out() {
    run(300, built(wide), check);
}

const CAN_BE_LEFT_OUT: [&str; 7] = [
    "allowedAmount",
    "deductible",
    "copayment",
    "copaymentTiming",
    "coinsurance",
    "outOfPocketMaximum",
    "visitLimit",
];

fn wide(dice: &mut Dice) -> Wide {
    let mut exact = courses::priced_request(
        dice,
        Scale {
            most_visits: 24,
            most_billed: 30_000,
        },
    );
    let billed = exact["charges"]["billedCharge"].as_i64().unwrap_or(0);
    let course = Course {
        visits: exact["course"]["visits"].as_i64().unwrap_or(0),
        allowed: billed,
    };
    let network = dice.pick(&["in", "in", "out"]);
    let name = sharing_name(network);
    exact["network"] = network.into();
    exact["course"]["firstVisit"] = dice
        .pick(&["2026-02-02", "2026-10-05", "2026-12-07"])
        .into();
    exact["coverage"] =
        json!({ "kind": dice.pick(&["ppo", "pos", "hdhp"]), name: cost_sharing(dice, &course) });
    if !dice.once_in(4) {
        exact["authorization"] = Value::Null;
    }
    let of_four = dice.pick(&[2, 4, 1]);
    let left_out: Vec<&str> = CAN_BE_LEFT_OUT
        .into_iter()
        .filter(|_| dice.below(4) < of_four)
        .collect();
    let mut request = exact.clone();
    for &key in &left_out {
        leave_out(&mut request, &mut exact, name, key);
    }
    let starts = (0..3)
        .map(|_| {
            left_out
                .iter()
                .map(|_| dice.below(10_000) as usize)
                .collect()
        })
        .collect();
    Wide {
        request,
        exact,
        left_out,
        starts,
    }
}

fn sharing_name(network: &str) -> &'static str {
    if network == "in" {
        "inNetwork"
    } else {
        "outOfNetwork"
    }
}

fn leave_out(request: &mut Value, exact: &mut Value, name: &str, key: &str) {
    let at = |request: &mut Value, value: Value| match key {
        "allowedAmount" => request["charges"][key] = value,
        _ => request["coverage"][name][key] = value,
    };
    match key {
        "copaymentTiming" => at(request, "unknown".into()),
        _ => {
            at(request, Value::Null);
            at(exact, "none".into());
        }
    }
}

fn check(wide: &Wide) -> Result<(), String> {
    let request = &wide.request;
    let estimate = answer_to(request)?;
    let pays = &estimate["insurance"]["patientPays"];
    let ends = [&pays["low"], &pays["high"]]
        .map(|end| Whole::from(end.as_i64().expect("an end is a number")));
    for (end, says) in ["low", "high"].into_iter().zip(ends) {
        let given = &estimate["insurance"][end]["given"];
        check_end(wide, given, says)
            .map_err(|why| format!("{end}: {why}: {given}\nrequest: {request}"))?;
    }
    let reach = [0, 1].map(|end| {
        let bound = &estimate["insurance"][["low", "high"][end]]["bound"];
        bound.as_i64().map_or(ends[end], Whole::from)
    });
    for start in &wide.starts {
        for sign in [1, -1] {
            let (found, at) = climb(wide, start, sign);
            if !(reach[0]..=reach[1]).contains(&found) {
                return Err(format!(
                    "{found} is outside {reach:?}: {at:?}\nrequest: {request}"
                ));
            }
        }
    }
    Ok(())
}

fn check_end(wide: &Wide, given: &Value, says: Whole) -> Result<(), String> {
    let terms = read(given).map_err(|why| format!("not exact, {why}"))?;
    let pays = patient_pays(&terms);
    if pays != says {
        return Err(format!("costs {pays}, not {says}"));
    }
    if !keeps_to_bounds(wide, given) || !keeps_known_answers(wide, given) {
        return Err("is no combination of the answers".into());
    }
    Ok(())
}

/// Changes one answer at a time, each to its best value, for as long as that makes the course dearer (cheaper for a
/// sign of -1).
fn climb(wide: &Wide, start: &[usize], sign: Whole) -> (Whole, Terms) {
    let mut at = read(&wide.exact).expect("it is exact");
    for (key, &n) in wide.left_out.iter().zip(start) {
        let moves = moves(wide, key, &at);
        at = moved(wide, &at, &moves[n % moves.len()]);
    }
    let mut most = sign * patient_pays(&at);
    loop {
        let before = most;
        for key in &wide.left_out {
            let tried = moves(wide, key, &at)
                .into_iter()
                .map(|to| moved(wide, &at, &to));
            if let Some((pays, better)) = tried
                .map(|t| (sign * patient_pays(&t), t))
                .max_by_key(|(pays, _)| *pays)
                && pays > most
            {
                (most, at) = (pays, better);
            }
        }
        if most == before {
            return (sign * most, at);
        }
    }
}

fn moved(wide: &Wide, at: &Terms, to: &Move) -> Terms {
    let name = sharing_name(wide.request["network"].as_str().unwrap_or_default());
    let mut terms = *at;
    for &(field, value) in to {
        match field {
            "allowedAmount" => write(&mut terms, "charges.allowedAmount", value),
            _ => write(&mut terms, &format!("coverage.{name}.{field}"), value),
        }
    }
    terms
}

/// What an answer left out may change to: its bounds, figures near the course's own, and steps from where the search stands.
fn moves(wide: &Wide, key: &str, at: &Terms) -> Vec<Move> {
    let (billed, cash, allowed) = (at.billed, at.cash.unwrap_or(0), at.counted());
    let plan = at.plan().expect("a plan is searched");
    let single = |field: &'static str, values: Vec<Whole>| {
        values.into_iter().map(|v| vec![(field, v)]).collect()
    };
    match key {
        "allowedAmount" => single(
            "allowedAmount",
            figures((billed + 1) / 2, billed, &[allowed, cash]),
        ),
        "copayment" => {
            let near = [plan.copayment.unwrap_or(0), cash, allowed];
            single("copayment", [vec![NONE], figures(0, 7500, &near)].concat())
        }
        "copaymentTiming" => single("copaymentTiming", vec![0, 1, 2]),
        "coinsurance" => single("coinsurance", figures(0, 5000, &[plan.coinsurance])),
        "deductible" => yearly("deductible.amount", "deductible.met", allowed),
        "outOfPocketMaximum" => yearly(
            "outOfPocketMaximum.amount",
            "outOfPocketMaximum.met",
            allowed,
        ),
        "visitLimit" => visit_limits(
            wide.request["course"]["visits"]
                .as_i64()
                .unwrap_or(0)
                .into(),
        ),
        _ => panic!("{key} is never left out"),
    }
}

fn figures(low: Whole, high: Whole, near: &[Whole]) -> Vec<Whole> {
    let steps = near
        .iter()
        .flat_map(|v| [-100, -1, 0, 1, 100].map(|step| v + step));
    let spread = (0..=4).map(|quarter| low + (high - low) * quarter / 4);
    spread
        .chain(steps)
        .filter(|v| (low..=high).contains(v))
        .collect()
}

fn yearly(amount: &'static str, met: &'static str, allowed: Whole) -> Vec<Move> {
    let multiples = [1, 2, 3, 5, 8, 13, 24].map(|n| n * allowed);
    let amounts = figures(0, SELF_ONLY, &multiples);
    let of = |whole: Whole| {
        [0, whole / 2, whole, (whole - allowed).max(0)]
            .map(|used| vec![(amount, whole), (met, used)])
    };
    amounts.into_iter().flat_map(of).collect()
}

fn visit_limits(visits: Whole) -> Vec<Move> {
    let limits = [10, 11, visits, 366]
        .into_iter()
        .filter(|v| (10..=366).contains(v));
    let each = limits.flat_map(|limit| {
        let useds = (0..=limit).filter(move |used| *used < 3 || limit - used <= visits + 1);
        useds.flat_map(move |used| {
            [0, 1].map(|counts| {
                vec![
                    ("visitLimit.visits", limit),
                    ("visitLimit.used", used),
                    ("visitLimit.countsUnpaidVisits", counts),
                ]
            })
        })
    });
    [vec![("visitLimit.visits", NONE)]]
        .into_iter()
        .chain(each)
        .collect()
}

/// Whether what an end chose for the answers left out lies inside the stated bounds.
fn keeps_to_bounds(wide: &Wide, given: &Value) -> bool {
    let sharing =
        &given["coverage"][sharing_name(wide.request["network"].as_str().unwrap_or_default())];
    let billed = Whole::from(given["charges"]["billedCharge"].as_i64().unwrap_or(0));
    let within = |value: &Value, low: Whole, high: Whole| {
        value
            .as_i64()
            .is_some_and(|v| (low..=high).contains(&v.into()))
    };
    let or_none = |key: &str, high: Whole| sharing[key] == "none" || within(&sharing[key], 0, high);
    wide.left_out.iter().all(|&key| match key {
        "allowedAmount" => within(&given["charges"][key], (billed + 1) / 2, billed),
        "copayment" => or_none(key, 7500),
        "coinsurance" => or_none(key, 5000),
        "deductible" => sharing[key] == "none" || within(&sharing[key]["amount"], 0, SELF_ONLY),
        "outOfPocketMaximum" => within(&sharing[key]["amount"], 0, SELF_ONLY),
        "visitLimit" => sharing[key] == "none" || within(&sharing[key]["visits"], 10, 366),
        _ => true,
    })
}

/// Whether an end says the same as the request where the request says something.
fn keeps_known_answers(wide: &Wide, given: &Value) -> bool {
    let name = sharing_name(wide.request["network"].as_str().unwrap_or_default());
    let mut completed = wide.request.clone();
    for &key in &wide.left_out {
        match key {
            "allowedAmount" => completed["charges"][key] = given["charges"][key].clone(),
            _ => completed["coverage"][name][key] = given["coverage"][name][key].clone(),
        }
    }
    let effective = |request: &Value| read(request).map(Terms::effective);
    effective(&completed) == effective(given)
}
