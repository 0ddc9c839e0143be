//! Reads an exact request. What is not exact, or not in the contract, is an `Err` that names it.

use crate::terms::{
    Account, Benefit, Cover, DollarLimit, Family, Limit, Network, OverLimit, Pip, Plan, Terms,
    Timing, VisitLimit, Whole, Yearly,
};
use serde_json::Value;

type Read<T> = Result<T, String>;

pub fn read(request: &Value) -> Read<Terms> {
    let (course, charges, coverage) = (
        &request["course"],
        &request["charges"],
        &request["coverage"],
    );
    let billed = figure(&charges["billedCharge"])?;
    let network = match request["network"].as_str() {
        Some("in") => Some(Network::In),
        Some("out") => Some(Network::Out),
        _ => None,
    };
    let authorization = &request["authorization"];
    let is_missing = authorization["status"] == "missing";
    let free_visits = free_visits(coverage);
    let approved = authorization["visits"].as_i64().map(Whole::from);
    // What needs no approval is covered beside whatever was approved.
    let at_least = |approved: Whole| free_visits.map_or(approved, |free| approved.max(free));
    Ok(Terms {
        first_visit: text(&course["firstVisit"])?
            .parse()
            .map_err(|e| format!("{e}"))?,
        visits: figure(&course["visits"])?,
        per_week: figure(&course["visitsPerWeek"])?,
        billed,
        allowed: optional(&charges["allowedAmount"])?.unwrap_or(billed),
        cash: if charges["cashRate"].is_null() {
            None
        } else {
            optional(&charges["cashRate"])?
        },
        network,
        year_start: month_and_day(coverage["planYearStart"].as_str().unwrap_or("01-01"))?,
        cover: cover(coverage, network)?,
        authorization_missing: is_missing && free_visits.is_none(),
        authorized_visits: if is_missing {
            free_visits
        } else {
            approved.map(at_least)
        },
        account: account(&request["account"])?,
    })
}

/// The visits of a work claim that need no authorization: Washington's first six.
fn free_visits(coverage: &Value) -> Option<Whole> {
    let is_washington = coverage["kind"] == "workersCompensation" && coverage["state"] == "WA";
    is_washington.then_some(6)
}

fn cover(coverage: &Value, network: Option<Network>) -> Read<Cover> {
    let kind = text(&coverage["kind"])?;
    match kind {
        "medicare" | "tricare" | "medicaid" | "va" | "none" => Ok(Cover::Unpriced),
        "workersCompensation" => Ok(Cover::WorkersCompensation {
            accepted: yes_or_no(&coverage["claimAccepted"])?,
        }),
        "autoPip" => pip(coverage).map(Cover::Pip),
        "ppo" | "hmo" | "epo" | "pos" | "hdhp" | "medicareAdvantage" => {
            networks(coverage, kind, network)
        }
        other => Err(format!("the kind {other}")),
    }
}

fn networks(coverage: &Value, kind: &str, network: Option<Network>) -> Read<Cover> {
    let outside_is_nothing = coverage["outOfNetwork"] == "none"
        || (coverage["outOfNetwork"].is_null() && ["hmo", "epo"].contains(&kind));
    let (mut inside, mut outside) = (Benefit::Unread, Benefit::Unread);
    match network {
        None => return Err("the network".into()),
        Some(Network::In) => inside = Benefit::Plan(plan(&coverage["inNetwork"], kind)?),
        Some(Network::Out) if outside_is_nothing => outside = Benefit::Nothing,
        Some(Network::Out) => outside = Benefit::Plan(plan(&coverage["outOfNetwork"], kind)?),
    }
    Ok(Cover::Networks { inside, outside })
}

/// Reads the cost sharing of one network.
pub fn plan(sharing: &Value, kind: &str) -> Read<Plan> {
    Ok(Plan {
        deductible: unless_none(&sharing["deductible"], yearly)?,
        copayment: optional(&sharing["copayment"])?,
        timing: timing(sharing, kind)?,
        coinsurance: optional(&sharing["coinsurance"])?.unwrap_or(0),
        gross: sharing["coinsuranceBase"] == "gross",
        visits_before_deductible: plain(&sharing["visitsBeforeDeductible"], 0)?,
        copayment_counts: sharing["copaymentCountsTowardDeductible"] == true,
        maximum: unless_none(&sharing["outOfPocketMaximum"], yearly)?,
        outside_maximum: sharing["outsideOutOfPocketMaximum"] == true,
        per_visit_maximum: rare(&sharing["perVisitMaximum"], figure)?,
        visit_limit: unless_none(&sharing["visitLimit"], visit_limit)?,
        dollar_limit: rare(&sharing["dollarLimit"], dollar_limit)?,
        lifetime_limit: rare(&sharing["lifetimeLimit"], |v| limit(v, "amount", "used"))?,
        over_limit: over_limit(&sharing["overLimitPrice"])?,
    })
}

/// Where nobody says when the copayment is due, it is known only of a plan whose deductible always comes first, and it
/// does not matter where there is no copayment.
fn timing(sharing: &Value, kind: &str) -> Read<Timing> {
    match sharing["copaymentTiming"].as_str().unwrap_or("unknown") {
        "deductibleWaived" => Ok(Timing::Waived),
        "afterDeductible" => Ok(Timing::After),
        "beforeDeductible" => Ok(Timing::Before),
        "unknown" if kind == "hdhp" => Ok(Timing::After),
        "unknown" if sharing["copayment"] == "none" => Ok(Timing::Waived),
        other => Err(format!("the timing {other}")),
    }
}

fn over_limit(value: &Value) -> Read<OverLimit> {
    match value.as_str() {
        None => Ok(OverLimit::Usual),
        Some("cashRate") => Ok(OverLimit::Cash),
        Some("allowedAmount") => Ok(OverLimit::Allowed),
        Some("billedCharge") => Ok(OverLimit::Billed),
        Some(other) => Err(format!("the over-limit price {other}")),
    }
}

fn yearly(value: &Value) -> Read<Yearly> {
    Ok(Yearly {
        own: limit(value, "amount", "met")?,
        family: rare(&value["family"], family)?,
    })
}

fn family(value: &Value) -> Read<Family> {
    let aggregate = match value["kind"].as_str() {
        Some("aggregate") => true,
        Some("embedded") => false,
        _ => return Err(format!("the family {value}")),
    };
    Ok(Family {
        limit: limit(value, "amount", "met")?,
        aggregate,
    })
}

fn visit_limit(value: &Value) -> Read<VisitLimit> {
    Ok(VisitLimit {
        limit: limit(value, "visits", "used")?,
        counts_unpaid: yes_or_no(&value["countsUnpaidVisits"])?,
    })
}

fn dollar_limit(value: &Value) -> Read<DollarLimit> {
    let on_allowed = match value["basis"].as_str() {
        Some("allowed") => true,
        Some("planPays") => false,
        _ => return Err(format!("the dollar limit {value}")),
    };
    Ok(DollarLimit {
        limit: limit(value, "amount", "used")?,
        on_allowed,
    })
}

fn pip(coverage: &Value) -> Read<Pip> {
    let in_florida = coverage["state"] == "FL";
    let off_billed = match coverage["deductibleBasis"].as_str() {
        Some("billedCharge") => true,
        Some("allowedAmount") => false,
        None if in_florida => true,
        _ => return Err("the deductible's basis".into()),
    };
    let plan_share = match &coverage["planShare"] {
        Value::Null if in_florida => 8000,
        known => figure(known)?,
    };
    Ok(Pip {
        deductible: unless_none(&coverage["deductible"], |v| limit(v, "amount", "met"))?,
        plan_share,
        limit: unless_none(&coverage["limit"], |v| limit(v, "amount", "used"))?,
        off_billed,
        med_pay: rare(&coverage["medPay"], |v| {
            limit(&v["limit"], "amount", "used")
        })?,
    })
}

fn account(value: &Value) -> Read<Option<Account>> {
    rare(value, |v| {
        let payroll = if v["payroll"] == true { 765 } else { 0 };
        Ok(Account {
            available: figure(&v["available"])?,
            rate: figure(&v["federalRate"])? + plain(&v["stateRate"], 0)? + payroll,
            prescribed: v["prescribed"] == true,
        })
    })
}

/// Reads a limit by any two of its whole, its used and its remaining part.
fn limit(value: &Value, amount: &str, used: &str) -> Read<Limit> {
    let part = |key: &str| {
        if value[key].is_null() {
            Ok(None)
        } else {
            figure(&value[key]).map(Some)
        }
    };
    let read = match (part(amount)?, part(used)?, part("remaining")?) {
        (Some(amount), Some(used), None) => Limit { amount, used },
        (Some(amount), None, Some(remaining)) => Limit {
            amount,
            used: amount - remaining,
        },
        (None, Some(used), Some(remaining)) => Limit {
            amount: used + remaining,
            used,
        },
        (Some(amount), Some(used), Some(remaining)) if amount == used + remaining => {
            Limit { amount, used }
        }
        (Some(0), None, None) => Limit { amount: 0, used: 0 },
        _ => return Err(format!("the limit {value}")),
    };
    if 0 <= read.used && read.used <= read.amount {
        Ok(read)
    } else {
        Err(format!("the limit {value}"))
    }
}

/// An answer that must be there: a value or "none".
fn unless_none<T>(value: &Value, read: impl Fn(&Value) -> Read<T>) -> Read<Option<T>> {
    if value == "none" {
        Ok(None)
    } else {
        read(value).map(Some)
    }
}

/// An answer that means "none" when it is absent.
fn rare<T>(value: &Value, read: impl Fn(&Value) -> Read<T>) -> Read<Option<T>> {
    if value.is_null() {
        Ok(None)
    } else {
        unless_none(value, read)
    }
}

fn optional(value: &Value) -> Read<Option<Whole>> {
    unless_none(value, figure)
}

fn plain(value: &Value, default: Whole) -> Read<Whole> {
    if value.is_null() {
        Ok(default)
    } else {
        figure(value)
    }
}

/// A value, or a span whose ends are the same.
fn figure(value: &Value) -> Read<Whole> {
    let known = if value.is_object() && value["low"] == value["high"] {
        &value["low"]
    } else {
        value
    };
    known
        .as_i64()
        .map(Whole::from)
        .ok_or_else(|| format!("the figure {value}"))
}

fn text(value: &Value) -> Read<&str> {
    value.as_str().ok_or_else(|| format!("the text {value}"))
}

fn yes_or_no(value: &Value) -> Read<bool> {
    value
        .as_bool()
        .ok_or_else(|| format!("the yes or no {value}"))
}

fn month_and_day(text: &str) -> Read<(i8, i8)> {
    let (month, day) = text.split_once('-').ok_or("the plan year's start")?;
    let number = |digits: &str| digits.parse::<i8>().map_err(|e| e.to_string());
    Ok((number(month)?, number(day)?))
}
