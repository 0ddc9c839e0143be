//! `CoverageEligibilityResponse`: what a plan answers about a person's cover.

use coverage_estimator::request::json::Json;

use super::{MOST, benefit, codes, read_benefits, service};
use crate::found::{Findings, Said, Side, Why};
use crate::look::{get, items, text};
use crate::service::Service;

pub(super) fn read(findings: &mut Findings, response: &Json, from: &str) {
    for (place, insurance) in items(response, "insurance").iter().enumerate() {
        let from = format!("{from}insurance[{place}]");
        if text_or_no(insurance, "inforce") == Some(false) {
            findings.pass(Why::Inactive, None, &format!("{from}.inforce"));
        }
        read_year(findings, insurance, &from);
        for (place, item) in items(insurance, "item").iter().take(MOST).enumerate() {
            read_item(findings, item, &format!("{from}.item[{place}]"));
        }
    }
    for (place, error) in items(response, "error").iter().enumerate() {
        let what = super::name(error, "code");
        findings.pass(Why::Rejected, what, &format!("{from}error[{place}]"));
    }
}

fn read_item(findings: &mut Findings, item: &Json, from: &str) {
    let near = service(item).filter(|near| *near <= Service::Therapy);
    if let Some(near) = near {
        read_excluded(findings, item, near, from);
        read_authorization(findings, item, near, from);
    }
    read_benefits(findings, item, "benefit", from);
}

fn read_excluded(findings: &mut Findings, item: &Json, near: Service, from: &str) {
    if text_or_no(item, "excluded") != Some(true) {
        return;
    }
    let said = benefit(item, near, from.to_owned()).said;
    let is_outside = codes(item, "network").contains(&"out");
    if is_outside {
        findings.add(Side::Out.path().to_owned(), None, "none".to_owned(), &said);
    } else if near == Service::Massage {
        let path = "necessity.planPaysMassage".to_owned();
        findings.add(path, None, "no".to_owned(), &said);
    } else {
        findings.pass(Why::TherapyNotCovered, None, from);
    }
}

fn read_authorization(findings: &mut Findings, item: &Json, near: Service, from: &str) {
    match text_or_no(item, "authorizationRequired") {
        Some(true) => findings.pass(Why::AuthorizationNeeded, None, from),
        Some(false) => {
            let said = Said {
                service: near,
                doubts: Vec::new(),
                notes: Vec::new(),
                from: from.to_owned(),
                date: None,
            };
            let path = "authorization.status".to_owned();
            findings.add(path, None, "notRequired".to_owned(), &said);
        }
        None => {}
    }
}

/// A benefit period of whole years says on which day the plan's year begins.
fn read_year(findings: &mut Findings, insurance: &Json, from: &str) {
    let Some(period) = get(insurance, "benefitPeriod") else {
        return;
    };
    let (Some(start), Some(end)) = (text(period, "start"), text(period, "end")) else {
        return;
    };
    let from = format!("{from}.benefitPeriod");
    let Some(day) = first_day(start, end) else {
        return findings.pass(Why::Period, Some(&format!("{start} – {end}")), &from);
    };
    let said = Said {
        service: Service::Plan,
        doubts: Vec::new(),
        notes: Vec::new(),
        from,
        date: None,
    };
    let path = "coverage.planYearStart".to_owned();
    findings.add(path, None, day, &said);
}

/// Returns the month and the day on which a year begins that ends the day before the next one.
fn first_day(start: &str, end: &str) -> Option<String> {
    use coverage_estimator::date::Date;
    let (start, end) = (start.get(..10)?, end.get(..10)?);
    let (year, day) = start.split_once('-')?;
    let year: u16 = year.parse().ok()?;
    let next: Date = format!("{}-{day}", year.checked_add(1)?).parse().ok()?;
    let last: Date = end.parse().ok()?;
    (last.plus_days(1) == next).then(|| day.to_owned())
}

fn text_or_no(json: &Json, key: &str) -> Option<bool> {
    match get(json, key)? {
        Json::Bool(yes) => Some(*yes),
        _ => None,
    }
}
