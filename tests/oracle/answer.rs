//! What an exact request's estimate must say, in the words of the answer.

use crate::line::{Line, Remaining, number, sum, totals};
use crate::pricer::lines;
use crate::terms::{Benefit, Cover, OverLimit, Terms, Whole};
use serde_json::{Value, json};

/// Everything of an estimate that an exact request fixes; `given` and the assumptions are left out.
pub fn estimate(terms: &Terms) -> Value {
    let mut estimate = json!({
        "billed": { "patientPays": number(terms.visits * terms.billed) },
        "questions": [],
    });
    if let Some(cash) = terms.cash {
        estimate["cash"] = json!({ "patientPays": number(terms.visits * cash) });
    }
    let lines = lines(terms);
    estimate["options"] = options(terms, sum(&lines, |x| x.patient_pays)).into();
    if is_priced(terms) {
        estimate["insurance"] = insurance(terms, &lines);
        if let Some(cash) = terms.cash {
            estimate["breakEven"] = both(break_even(&lines, cash));
        }
    }
    estimate
}

fn is_priced(terms: &Terms) -> bool {
    terms.cover != Cover::Unpriced
}

fn insurance(terms: &Terms, lines: &[Line]) -> Value {
    let end = end(terms, lines);
    let pays = sum(lines, |x| x.patient_pays);
    json!({ "patientPays": both(number(pays)), "low": end, "high": end })
}

/// The lines and totals of one end of the span.
pub fn end(terms: &Terms, lines: &[Line]) -> Value {
    let visits: Vec<Value> = (1..=lines.len())
        .map(|n| line_json(terms, &lines[..n]))
        .collect();
    json!({ "visits": visits, "totals": totals(lines) })
}

fn line_json(terms: &Terms, up_to_here: &[Line]) -> Value {
    let line = up_to_here[up_to_here.len() - 1];
    let mut object = totals(&[line]);
    object.insert("date".into(), json!(line.date.to_string()));
    object.insert("planYear".into(), json!(line.plan_year));
    object.insert("status".into(), json!(line.status));
    object.insert(
        "remaining".into(),
        Remaining::after(terms, up_to_here, line.plan_year).to_json(),
    );
    Value::Object(object)
}

/// What the course costs by insurance, with uncovered visits at the cash rate.
pub fn insurance_then_cash(terms: &Terms) -> Whole {
    let mut at_cash_rate = *terms;
    if let Cover::Networks { inside, outside } = &mut at_cash_rate.cover {
        for benefit in [inside, outside] {
            if let Benefit::Plan(plan) = benefit {
                plan.over_limit = OverLimit::Cash;
            }
        }
    }
    crate::pricer::patient_pays(&at_cash_rate)
}

fn options(terms: &Terms, by_insurance: Whole) -> Vec<Value> {
    let mut ways = Vec::new();
    if is_priced(terms) {
        ways.push(("insurance", by_insurance));
        let then_cash = insurance_then_cash(terms);
        if terms.cash.is_some() && then_cash != by_insurance {
            ways.push(("insuranceThenCash", then_cash));
        }
    }
    if let Some(cash) = terms.cash {
        ways.push(("cash", terms.visits * cash));
    }
    ways.sort_by_key(|&(_, pays)| pays);
    ways.into_iter()
        .map(|(name, pays)| option(terms, name, pays))
        .collect()
}

fn option(terms: &Terms, name: &str, pays: Whole) -> Value {
    let mut option = json!({ "option": name, "patientPays": both(number(pays)) });
    if let Some(account) = terms.account {
        let rate = if account.prescribed { account.rate } else { 0 };
        let saved = crate::pricer::half_up(pays.min(account.available) * rate, 10_000);
        option["saved"] = both(number(saved));
        option["afterTax"] = both(number(pays - saved));
    }
    option
}

/// The first visit from which every running total is at most as many cash rates.
pub fn break_even(lines: &[Line], cash: Whole) -> Value {
    let holds = |n: usize| sum(&lines[..n], |x| x.patient_pays) <= cash * n as Whole;
    match (1..=lines.len()).rev().take_while(|&n| holds(n)).last() {
        Some(n) => json!(n),
        None => Value::Null,
    }
}

fn both(value: Value) -> Value {
    json!({ "low": value, "high": value })
}
