//! `ExplanationOfBenefit` as CARIN's guide for Blue Button profiles it: what a plan made of one claim.

use std::collections::BTreeMap;

use coverage_estimator::request::json::Json;

use super::{MOST, codes, is_dollars, name, read_benefits};
use crate::figures::{cents, of_cents};
use crate::found::{Doubt, Findings, Said, Why};
use crate::look::{get, items, text};
use crate::service::{Service, is_massage};

/// Amounts of a line by their category, and the answers that they are for one visit.
#[rustfmt::skip]
const AMOUNTS: [(&str, &str); 2] = [
    ("submitted", "charges.billedCharge"),
    ("eligible", "charges.allowedAmount"),
];

pub(super) fn read(findings: &mut Findings, claim: &Json, from: &str) {
    read_visits(findings, claim, from);
    let balances = items(claim, "benefitBalance").iter().take(MOST);
    for (place, balance) in balances.enumerate() {
        let from = format!("{from}benefitBalance[{place}]");
        read_benefits(findings, balance, "financial", &from);
    }
}

/// All lines of massage on one day.
#[derive(Default)]
struct Visit {
    from: String,
    cents: BTreeMap<&'static str, i64>,
}

fn read_visits(findings: &mut Findings, claim: &Json, from: &str) {
    let mut visits: BTreeMap<String, Visit> = BTreeMap::new();
    for (place, item) in items(claim, "item").iter().take(MOST).enumerate() {
        let from = format!("{from}item[{place}]");
        let products = codes(item, "productOrService");
        if products.iter().any(|code| is_massage(code)) {
            let visit = visits.entry(day(item)).or_default();
            add_line(findings, visit, item, from);
        } else {
            let code = products.first().copied().unwrap_or("?");
            findings.pass_service(code, Some(name(item, "productOrService").unwrap_or(code)));
        }
    }
    let Some((date, visit)) = visits.into_iter().next_back() else {
        return;
    };
    let said = |doubts| Said {
        service: Service::Massage,
        doubts,
        notes: Vec::new(),
        from: visit.from.clone(),
        date: Some(date.clone()).filter(|date| !date.is_empty()),
    };
    for (path, cents) in &visit.cents {
        // A claim that was taken back leaves nothing.
        if *cents > 0 {
            let text = of_cents(*cents);
            findings.add((*path).to_owned(), None, text, &said(vec![Doubt::OneVisit]));
        }
    }
    if let Some(network) = network(claim) {
        let doubts = vec![Doubt::ThatClinic];
        findings.add(
            "network".to_owned(),
            None,
            network.to_owned(),
            &said(doubts),
        );
    }
}

fn day(item: &Json) -> String {
    let period = get(item, "servicedPeriod");
    let start = period.and_then(|period| text(period, "start"));
    let day = text(item, "servicedDate").or(start).unwrap_or_default();
    day.get(..10).unwrap_or(day).to_owned()
}

fn add_line(findings: &mut Findings, visit: &mut Visit, item: &Json, from: String) {
    for (place, line) in items(item, "adjudication").iter().take(MOST).enumerate() {
        let categories = codes(line, "category");
        let known = AMOUNTS.iter().find(|(code, _)| categories.contains(code));
        let (Some((_, path)), Some(amount)) = (known, get(line, "amount")) else {
            continue;
        };
        let from = format!("{from}.adjudication[{place}].amount");
        if !is_dollars(amount) {
            findings.pass(Why::Currency, text(amount, "currency"), &from);
            continue;
        }
        match text(amount, "value").map(cents) {
            Some(Ok(cents)) => {
                let sum = visit.cents.entry(path).or_default();
                *sum = sum.saturating_add(cents);
            }
            Some(Err(_)) | None => findings.pass(Why::NotMoney, text(amount, "value"), &from),
        }
    }
    if visit.from.is_empty() {
        visit.from = from;
    }
}

/// Returns the network of whoever billed, as CARIN's plans say it (adjudication by `billingnetworkstatus`).
fn network(claim: &Json) -> Option<&'static str> {
    let statuses = items(claim, "adjudication").iter().filter(|one| {
        let categories = codes(one, "category");
        categories.contains(&"billingnetworkstatus")
            || categories.contains(&"renderingnetworkstatus")
    });
    let reasons: Vec<&str> = statuses.flat_map(|one| codes(one, "reason")).collect();
    match (
        reasons.contains(&"innetwork"),
        reasons.contains(&"outofnetwork"),
    ) {
        (true, false) => Some("in"),
        (false, true) => Some("out"),
        _ => None,
    }
}
