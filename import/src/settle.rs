//! Of all that was found, what is shown: what is said of the service nearest to massage, each answer once.

use std::collections::BTreeMap;

use coverage_estimator::request::table::{Field, Unit};
use coverage_estimator::request::typed::row_at;
use coverage_estimator::request::typed::texts::number;

use crate::found::{Candidate, Doubt, Figure, Findings, Read, Said, Side, Unread, Why};
use crate::service::Service;

/// Returns the answers in the order in which a person is asked, and what was not read, the weightiest first.
#[must_use]
pub fn settle(findings: Findings) -> (Vec<Read>, Vec<Unread>) {
    let Findings {
        mut candidates,
        mut unread,
        others,
    } = findings;
    waive_deductibles(&mut candidates);
    keep_nearest(&mut candidates);
    keep_newest(&mut candidates);
    let mut read: Vec<Read> = Vec::new();
    for candidate in candidates {
        show(&mut read, &mut unread, candidate);
    }
    doubt_several(&mut read);
    add_up(&mut read);
    if !others.is_empty() {
        let names: Vec<String> = others.into_values().collect();
        unread.push(Unread {
            code: Why::OtherService,
            what: Some(distinct(names).join(", ")),
            from: String::new(),
        });
    }
    read.sort_by_key(|one| place_of(&one.path));
    unread.sort_by_key(|one| one.code);
    (read, unread)
}

fn distinct(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names.dedup();
    names
}

/// The order of the table, network by network; of an amount, what remains comes last.
fn place_of(path: &str) -> (bool, Option<Field>, bool) {
    let is_outside = path.starts_with(Side::Out.path());
    let field = row_at(path).map(|row| row.field);
    (is_outside, field, path.ends_with(".remaining"))
}

/// A deductible of zero that a plan names for therapy means that therapy is paid before the plan's own deductible is met: where there
/// is a copay the form has an answer for that, and the plan's deductible stays what it is.
fn waive_deductibles(candidates: &mut Vec<Candidate>) {
    for side in [Side::In, Side::Out] {
        let deductible = format!("{}.deductible", side.path());
        let copayment = format!("{}.copayment", side.path());
        let is_near = |one: &Candidate| one.said.service < Service::Office;
        let has = |path: &str, test: &dyn Fn(&Candidate) -> bool| {
            candidates.iter().any(|one| one.group == path && test(one))
        };
        let has_own = has(&deductible, &|one| one.said.service == Service::Plan);
        let has_copayment = has(&copayment, &|one| is_near(one) && one.text != "0");
        let waived = candidates.iter().find(|one| {
            one.group == deductible && is_near(one) && one.part == Some("amount") && one.text == "0"
        });
        let Some(waived) = waived.filter(|_| has_own && has_copayment) else {
            continue;
        };
        let timing = Candidate {
            group: format!("{}.copaymentTiming", side.path()),
            part: None,
            text: "deductibleWaived".to_owned(),
            said: waived.said.clone(),
        };
        let family = format!("{deductible}.family");
        candidates.retain(|one| {
            let is_deductible = one.group == deductible || one.group == family;
            !(is_deductible && is_near(one))
        });
        candidates.push(timing);
    }
}

/// Keeps what is said of the nearest service: all parts of one amount belong to one service.
fn keep_nearest(candidates: &mut Vec<Candidate>) {
    let mut nearest: BTreeMap<String, Service> = BTreeMap::new();
    for one in candidates.iter() {
        let service = nearest.entry(one.group.clone()).or_insert(Service::Plan);
        *service = one.said.service.min(*service);
    }
    candidates.retain(|one| nearest.get(&one.group) == Some(&one.said.service));
}

/// Of what was so on several days the newest counts.
fn keep_newest(candidates: &mut Vec<Candidate>) {
    let mut newest: BTreeMap<String, Option<String>> = BTreeMap::new();
    for one in candidates.iter() {
        let date = newest.entry(one.path()).or_default();
        *date = one.said.date.clone().max(date.take());
    }
    candidates.retain(|one| newest.get(&one.path()) == Some(&one.said.date));
}

/// Shows an answer, once; what the form cannot take is not read.
fn show(read: &mut Vec<Read>, unread: &mut Vec<Unread>, candidate: Candidate) {
    let path = candidate.path();
    let Some(row) = row_at(&path) else {
        return;
    };
    let Said {
        service,
        doubts,
        notes,
        from,
        date,
    } = candidate.said;
    let Ok(figure) = figure(&candidate.text, row.unit()) else {
        return unread.push(Unread {
            code: Why::TooLarge,
            what: Some(candidate.text),
            from,
        });
    };
    let same = read
        .iter_mut()
        .find(|one| one.path == path && one.text == candidate.text);
    if let Some(same) = same {
        if doubts.len() < same.doubts.len() {
            same.doubts = doubts;
        }
        let new = notes.into_iter().filter(|note| !same.notes.contains(note));
        let new: Vec<String> = new.collect();
        return same.notes.extend(new);
    }
    read.push(Read {
        path,
        text: candidate.text,
        figure,
        service,
        doubts,
        notes,
        from,
        date,
        against: None,
    });
}

fn figure(text: &str, unit: Option<Unit>) -> Result<Option<Figure>, ()> {
    let Some(unit) = unit.filter(|_| text != "none") else {
        return Ok(None);
    };
    let number = number(text, unit).map_err(|_| ())?;
    Ok(Some(Figure { unit, number }))
}

fn doubt_several(read: &mut [Read]) {
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for one in read.iter() {
        let count = said.entry(one.path.clone()).or_default();
        *count = count.saturating_add(1);
    }
    for one in read.iter_mut() {
        if said.get(&one.path).is_some_and(|count| *count > 1) {
            one.doubts.push(Doubt::SeveralSaid);
        }
    }
}

/// Of a total, what is met and what remains, two say the third: where all three are said and agree, the second is left out; where
/// they do not, all are in doubt.
fn add_up(read: &mut Vec<Read>) {
    let groups = read.iter().filter_map(|one| one.path.rsplit_once('.'));
    let groups: Vec<String> = distinct(groups.map(|(group, _)| group.to_owned()).collect());
    for group in groups {
        let number = |read: &[Read], parts: [&str; 2]| {
            let is_part = |one: &&Read| {
                parts
                    .iter()
                    .any(|part| one.path == format!("{group}.{part}"))
            };
            let mut found = read.iter().filter(is_part);
            let one = found.next().and_then(|one| one.figure);
            one.filter(|_| found.next().is_none())
                .map(|figure| figure.number)
        };
        let amount = number(read, ["amount", "visits"]);
        let met = number(read, ["met", "used"]);
        let remaining = number(read, ["remaining", "remaining"]);
        let (Some(amount), Some(met), Some(remaining)) = (amount, met, remaining) else {
            continue;
        };
        if amount.checked_sub(met) == Some(remaining) {
            let said = [format!("{group}.met"), format!("{group}.used")];
            read.retain(|one| !said.contains(&one.path));
        } else {
            let of_group = |one: &&mut Read| {
                one.path
                    .rsplit_once('.')
                    .is_some_and(|(own, _)| own == group)
            };
            read.iter_mut()
                .filter(of_group)
                .for_each(|one| one.doubts.push(Doubt::DoesNotAddUp));
        }
    }
}
