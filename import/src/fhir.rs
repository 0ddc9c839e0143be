//! FHIR R4: one resource, or the resources of a bundle, as a portal hands a patient's history over.

mod coverage;
mod explanation;

use coverage_estimator::request::json::Json;

use crate::Format;
use crate::figures::{count, money, percent};
use crate::found::{Benefit, Doubt, Findings, Part, Said, Side, Total, Why};
use crate::look::{get, items, says, text};
use crate::service::{Service, is_massage};

/// The most resources of a bundle, and benefits of a resource, that are looked at.
const MOST: usize = 5_000;

/// Reads a resource of a kind, or a bundle of some.
#[must_use]
pub fn read(kind: &str, resource: &Json) -> Option<(Format, Findings)> {
    let mut findings = Findings::default();
    let format = match kind {
        "Bundle" => read_bundle(&mut findings, resource)?,
        kind => read_resource(&mut findings, kind, resource, "")?,
    };
    Some((format, findings))
}

fn read_bundle(findings: &mut Findings, bundle: &Json) -> Option<Format> {
    let mut format = None;
    for (place, entry) in items(bundle, "entry").iter().take(MOST).enumerate() {
        let Some(resource) = get(entry, "resource") else {
            continue;
        };
        let from = format!("entry[{place}].resource.");
        let kind = text(resource, "resourceType").unwrap_or_default();
        format = format.or(read_resource(findings, kind, resource, &from));
    }
    format
}

fn read_resource(
    findings: &mut Findings,
    kind: &str,
    resource: &Json,
    from: &str,
) -> Option<Format> {
    match kind {
        "CoverageEligibilityResponse" => {
            coverage::read(findings, resource, from);
            Some(Format::CoverageEligibilityResponse)
        }
        "ExplanationOfBenefit" => {
            explanation::read(findings, resource, from);
            Some(Format::ExplanationOfBenefit)
        }
        _ => None,
    }
}

/// Returns the codes of a concept.
fn codes<'a>(json: &'a Json, key: &str) -> Vec<&'a str> {
    let concept = get(json, key);
    let codings = concept.map(|concept| items(concept, "coding"));
    let codings = codings.unwrap_or_default();
    codings.iter().filter_map(|one| text(one, "code")).collect()
}

/// Returns how a concept is called.
fn name<'a>(json: &'a Json, key: &str) -> Option<&'a str> {
    let concept = get(json, key)?;
    let display = items(concept, "coding")
        .iter()
        .find_map(|one| text(one, "display"));
    text(concept, "text").or(display)
}

/// Returns the service of a category and a product, if it is near enough to massage.
fn service(item: &Json) -> Option<Service> {
    let products = codes(item, "productOrService");
    if products.iter().any(|code| is_massage(code)) {
        return Some(Service::Massage);
    }
    // A product of another kind is about that alone.
    if !products.is_empty() {
        return None;
    }
    Service::nearest(&codes(item, "category"))
}

/// For whom, where and of what a group of benefits is said.
fn benefit(item: &Json, service: Service, from: String) -> Benefit {
    let mut doubts = Vec::new();
    let networks = codes(item, "network");
    let sides = if networks.contains(&"in") {
        vec![Side::In]
    } else if networks.contains(&"out") {
        vec![Side::Out]
    } else {
        doubts.push(Doubt::NetworkNotSaid);
        vec![Side::In]
    };
    Benefit {
        sides,
        is_family: codes(item, "unit").contains(&"family"),
        said: Said {
            service,
            doubts,
            notes: text(item, "description")
                .into_iter()
                .map(crate::found::shortened)
                .collect(),
            from,
            date: None,
        },
    }
}

/// Reads a group of benefits: an `item` of a response, a `benefitBalance` of an explanation. Its figures stand in the list at a key.
fn read_benefits(findings: &mut Findings, item: &Json, key: &str, from: &str) {
    let Some(service) = service(item) else {
        let code = codes(item, "category").first().copied().unwrap_or("?");
        return findings.pass_service(code, name(item, "category"));
    };
    let benefit = benefit(item, service, from.to_owned());
    for (place, one) in items(item, key).iter().take(MOST).enumerate() {
        let benefit = Benefit {
            said: Said {
                from: format!("{from}.{key}[{place}]"),
                ..benefit.said.clone()
            },
            ..benefit.clone()
        };
        read_benefit(findings, &benefit, one, &codes(item, "term"));
    }
}

/// Reads one benefit by its type (the code system benefit-type, and what US plans add to it).
fn read_benefit(findings: &mut Findings, benefit: &Benefit, json: &Json, term: &[&str]) {
    let kinds = codes(json, "type");
    let kind = kinds.first().copied().unwrap_or_default();
    match kind {
        "deductible" => read_total(findings, benefit, json, Total::Deductible),
        "out-of-pocket-maximum" | "out-of-pocket" => {
            read_total(findings, benefit, json, Total::Maximum);
        }
        "visit" => read_visits(findings, benefit, json),
        "benefit" => match near_limit(benefit, term) {
            Some(total) => read_total(findings, benefit, json, total),
            None => no_place(findings, benefit, json, kind),
        },
        "copay" => {
            if let Some(amount) = amount(findings, benefit, json, "allowed") {
                benefit.per_visit(findings, "copayment", &amount);
            }
        }
        "copay-percent" => read_share(findings, benefit, json),
        _ => no_place(findings, benefit, json, kind),
    }
}

/// A maximum benefit of therapy is a limit on dollars; a plan's is about much else.
fn near_limit(benefit: &Benefit, term: &[&str]) -> Option<Total> {
    let is_near = benefit.said.service < Service::Office;
    let total = if term.contains(&"lifetime") {
        Total::Lifetime
    } else if term.is_empty() || term.contains(&"annual") {
        Total::Dollars
    } else {
        return None;
    };
    is_near.then_some(total)
}

fn no_place(findings: &mut Findings, benefit: &Benefit, json: &Json, kind: &str) {
    let named = name(json, "type").unwrap_or(kind);
    findings.pass(Why::NoPlace, Some(named), &benefit.said.from);
}

fn read_total(findings: &mut Findings, benefit: &Benefit, json: &Json, total: Total) {
    for (key, part) in [("allowed", Part::Amount), ("used", Part::Met)] {
        if let Some(amount) = amount(findings, benefit, json, key) {
            benefit.total(findings, total, part, &amount);
        }
    }
}

fn read_visits(findings: &mut Findings, benefit: &Benefit, json: &Json) {
    for (key, part) in [("allowed", Part::Amount), ("used", Part::Met)] {
        let key = format!("{key}UnsignedInt");
        match text(json, &key).map(count) {
            Some(Ok(visits)) => benefit.total(findings, Total::Visits, part, &visits),
            None if !says(json, &key) => {}
            Some(Err(_)) | None => findings.pass(Why::NotACount, None, &at(benefit, &key)),
        }
    }
}

fn read_share(findings: &mut Findings, benefit: &Benefit, json: &Json) {
    let written = text(json, "allowedUnsignedInt").or_else(|| text(json, "allowedString"));
    let written = written.map(|text| text.trim_end_matches('%').trim_end());
    match written.map(percent) {
        Some(Ok(share)) => benefit.per_visit(findings, "coinsurance", &share),
        Some(Err(_)) | None => findings.pass(Why::NotAPercentage, written, &benefit.said.from),
    }
}

fn at(benefit: &Benefit, key: &str) -> String {
    format!("{}.{key}", benefit.said.from)
}

/// Returns an amount of dollars: `allowedMoney`, or `usedMoney`.
fn amount(findings: &mut Findings, benefit: &Benefit, json: &Json, key: &str) -> Option<String> {
    let key = format!("{key}Money");
    if !says(json, &key) {
        return None;
    }
    let from = at(benefit, &key);
    let json = get(json, &key)?;
    if !is_dollars(json) {
        findings.pass(Why::Currency, text(json, "currency"), &from);
        return None;
    }
    let amount = text(json, "value").and_then(|value| money(value).ok());
    if amount.is_none() {
        findings.pass(Why::NotMoney, text(json, "value"), &from);
    }
    amount
}

fn is_dollars(money: &Json) -> bool {
    matches!(text(money, "currency"), None | Some("USD"))
}
