//! A 271 as Availity's Coverages API writes it out in JSON: plans, in them benefits, in these amounts by network. Each is written as a row
//! of the other clearinghouses' kind and read as one, so that a code means one thing.

use coverage_estimator::request::json::Json;

use crate::found::{Findings, Why};
use crate::look::{get, items, list, text};
use crate::x12;

/// The most plans, benefits and amounts, each, that are looked at.
const MOST: usize = 500;

/// Where amounts stand (EB01 by key).
const AMOUNTS: [(&str, &str); 4] = [
    ("coPayment", "B"),
    ("coInsurance", "A"),
    ("deductibles", "C"),
    ("outOfPocket", "G"),
];

/// What stands beside them.
const DETAILS: [(&str, &str); 2] = [("limitations", "F"), ("nonCovered", "I")];

/// Networks (EB12 by key).
const NETWORKS: [(&str, &str); 4] = [
    ("inNetwork", "Y"),
    ("outOfNetwork", "N"),
    ("notApplicableNetwork", "W"),
    ("noNetwork", "U"),
];

/// The plan as a whole, among service types.
const PLAN: &str = "30";
/// What is left (EB06).
const REMAINING: &str = "29";

/// Returns whether a document is one of these.
#[must_use]
pub fn is_one(document: &Json) -> bool {
    let plans = items(document, "plans").iter();
    plans
        .take(MOST)
        .any(|plan| list(plan, "benefits").is_some() || get(plan, "amounts").is_some())
}

/// Reads all plans.
#[must_use]
pub fn read(document: &Json) -> Findings {
    let mut findings = Findings::default();
    for (place, error) in items(document, "validationMessages").iter().enumerate() {
        let from = format!("validationMessages[{place}]");
        findings.pass(Why::Rejected, text(error, "errorMessage"), &from);
    }
    for (place, plan) in items(document, "plans").iter().take(MOST).enumerate() {
        read_plan(&mut findings, plan, &format!("plans[{place}]"));
    }
    findings
}

fn read_plan(findings: &mut Findings, plan: &Json, from: &str) {
    read_benefit(findings, plan, PLAN, from);
    let benefits = items(plan, "benefits").iter().take(MOST);
    for (place, benefit) in benefits.enumerate() {
        if let Some(service) = text(benefit, "type") {
            let from = format!("{from}.benefits[{place}]");
            read_benefit(findings, benefit, service, &from);
        }
    }
}

/// Reads what is said of a service, of which the plan as a whole is one.
fn read_benefit(findings: &mut Findings, benefit: &Json, service: &str, from: &str) {
    if let Some(status) = text(benefit, "statusCode") {
        let said = Row::of(status, service, benefit)
            .with("insuranceTypeCode", text(benefit, "insuranceTypeCode"))
            .with("planCoverage", text(benefit, "planName"));
        x12::read_row(findings, &said.json(), from.to_owned());
    }
    let amounts = get(benefit, "amounts").unwrap_or(&Json::Null);
    let of_amounts = AMOUNTS.map(|(key, code)| (amounts, key, code));
    let of_details = DETAILS.map(|(key, code)| (benefit, key, code));
    for (holds, key, code) in of_amounts.into_iter().chain(of_details) {
        let Some(detail) = get(holds, key) else {
            continue;
        };
        for (network, indicator) in NETWORKS {
            for (place, one) in items(detail, network).iter().take(MOST).enumerate() {
                let from = format!("{from}.{key}.{network}[{place}]");
                for row in rows(code, service, benefit, one) {
                    let row = row.with("inPlanNetworkIndicatorCode", Some(indicator));
                    x12::read_row(findings, &row.json(), from.clone());
                }
            }
        }
    }
}

/// Returns the rows that an amount of a network says: what it is, and what is left of it.
fn rows(code: &str, service: &str, benefit: &Json, one: &Json) -> Vec<Row> {
    let base = || {
        let authorization = match get(one, "authorizationRequired") {
            Some(Json::Bool(true)) => Some("Y"),
            Some(Json::Bool(false))
                if get(one, "authorizationRequiredUnknown") != Some(&Json::Bool(true)) =>
            {
                Some("N")
            }
            _ => None,
        };
        Row::of(code, service, benefit)
            .with("coverageLevelCode", text(one, "levelCode"))
            .with("coverageLevel", text(one, "level"))
            .with("authOrCertIndicator", authorization)
            .with_notes(one)
    };
    let key = if code == "A" {
        "benefitPercent"
    } else {
        "benefitAmount"
    };
    let whole = base()
        .with(key, text(one, "amount").or_else(|| text(one, "total")))
        .with("timeQualifierCode", text(one, "amountTimePeriodCode"))
        .with("timeQualifier", text(one, "amountTimePeriod"))
        .with("quantityQualifierCode", text(one, "quantityQualifierCode"))
        .with("benefitQuantity", text(one, "quantity"));
    let left = text(one, "remaining").map(|left| {
        let left = base().with(key, Some(left));
        left.with("timeQualifierCode", Some(REMAINING))
    });
    std::iter::once(whole).chain(left).collect()
}

/// A row as other clearinghouses write it.
struct Row(Vec<(&'static str, Json)>);

impl Row {
    fn of(code: &str, service: &str, benefit: &Json) -> Self {
        let names = text(benefit, "name").unwrap_or(service);
        let one = |text: &str| Json::List(vec![Json::Text(text.to_owned())]);
        Self(vec![
            ("code", Json::Text(code.to_owned())),
            ("serviceTypeCodes", one(service)),
            ("serviceTypes", one(names)),
        ])
    }

    fn with(mut self, key: &'static str, said: Option<&str>) -> Self {
        if let Some(said) = said {
            self.0.push((key, Json::Text(said.to_owned())));
        }
        self
    }

    /// Notes stand as texts, or as objects with the text in them.
    fn with_notes(mut self, one: &Json) -> Self {
        let notes = items(one, "payerNotes")
            .iter()
            .filter_map(|note| match note {
                Json::Text(text) => Some(text.as_str()),
                note => text(note, "message"),
            });
        let described = notes.map(|note| {
            let entry = ("description".to_owned(), Json::Text(note.to_owned()));
            Json::Object(std::iter::once(entry).collect())
        });
        let described: Vec<_> = described.collect();
        if !described.is_empty() {
            self.0
                .push(("additionalInformation", Json::List(described)));
        }
        self
    }

    fn json(&self) -> Json {
        let entries = self.0.iter();
        Json::Object(
            entries
                .map(|(key, json)| ((*key).to_owned(), json.clone()))
                .collect(),
        )
    }
}
