//! The crate's spans against a climbing search, where answers are left out wholly and too many combinations are open to try all.

use crate::agreement::{answer_to, run};
use crate::bounds::{FEWEST_VISITS, keeps_to_bounds, range, sharing_name};
use crate::courses::{self, Scale};
use crate::dice::{Dice, built};
use crate::pricer::patient_pays;
use crate::read::read;
use crate::sharing::{Course, TIMINGS, cost_sharing};
use crate::terms::{Terms, Whole};
use crate::write::{NONE, write};
use serde_json::{Value, json};

/// A request with answers left out.
#[derive(Debug)]
pub struct Wide {
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
    run(600, built(wide), check);
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

pub fn wide(dice: &mut Dice) -> Wide {
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
    exact["network"] = network.into();
    let name = sharing_name(&exact["network"]);
    let day = dice.pick(&["02-02", "10-05", "12-07"]);
    let year = dice.pick(&["2026", "2025", "2027"]);
    exact["course"]["firstVisit"] = format!("{year}-{day}").into();
    let kind = dice.pick(&["ppo", "pos", "hdhp", "unknown"]);
    exact["coverage"] = json!({ "kind": kind, name: cost_sharing(dice, &course) });
    exact["coverage"][name]["copaymentTiming"] = dice.pick(&TIMINGS).into();
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
    // What a plan of a kind with no rule of its own can cost, a plan of unknown kind can cost too.
    if kind == "unknown" {
        exact["coverage"]["kind"] = "ppo".into();
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

pub fn check(wide: &Wide) -> Result<(), String> {
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
    if !keeps_to_bounds(given, &wide.left_out) || !keeps_known_answers(wide, given) {
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
    let name = sharing_name(&wide.request["network"]);
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
    let (cash, allowed) = (at.cash.unwrap_or(0), at.counted());
    let plan = at.plan().expect("a plan is searched");
    let (low, high) = range(&wide.exact, key);
    let single = |field: &'static str, values: Vec<Whole>| {
        values.into_iter().map(|v| vec![(field, v)]).collect()
    };
    match key {
        "allowedAmount" => single("allowedAmount", figures(low, high, &[allowed, cash])),
        "copayment" => {
            let near = [plan.copayment.unwrap_or(0), cash, allowed];
            single(
                "copayment",
                [vec![NONE], figures(low, high, &near)].concat(),
            )
        }
        "copaymentTiming" => single("copaymentTiming", (low..=high).collect()),
        "coinsurance" => single("coinsurance", figures(low, high, &[plan.coinsurance])),
        "deductible" => yearly(
            ["deductible.amount", "deductible.met"],
            (low, high),
            allowed,
        ),
        "outOfPocketMaximum" => {
            let fields = ["outOfPocketMaximum.amount", "outOfPocketMaximum.met"];
            yearly(fields, (low, high), allowed)
        }
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

fn yearly(
    [amount, met]: [&'static str; 2],
    (low, high): (Whole, Whole),
    allowed: Whole,
) -> Vec<Move> {
    let multiples = [1, 2, 3, 5, 8, 13, 24].map(|n| n * allowed);
    let amounts = figures(low, high, &multiples);
    let of = |whole: Whole| {
        [0, whole / 2, whole, (whole - allowed).max(0)]
            .map(|used| vec![(amount, whole), (met, used)])
    };
    amounts.into_iter().flat_map(of).collect()
}

fn visit_limits(visits: Whole) -> Vec<Move> {
    let limits = [FEWEST_VISITS, 5, 10, visits, 366]
        .into_iter()
        .filter(|v| (FEWEST_VISITS..=366).contains(v));
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

/// Whether an end says the same as the request where the request says something.
fn keeps_known_answers(wide: &Wide, given: &Value) -> bool {
    let name = sharing_name(&wide.request["network"]);
    let mut completed = wide.request.clone();
    if completed["coverage"]["kind"] == "unknown" {
        completed["coverage"]["kind"] = given["coverage"]["kind"].clone();
    }
    for &key in &wide.left_out {
        match key {
            "allowedAmount" => completed["charges"][key] = given["charges"][key].clone(),
            _ => completed["coverage"][name][key] = given["coverage"][name][key].clone(),
        }
    }
    let effective = |request: &Value| read(request).map(Terms::effective);
    effective(&completed) == effective(given)
}
