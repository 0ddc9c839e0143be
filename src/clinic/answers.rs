//! What a configuration says of a request: its bounds for unknown answers, and the answers that the clinic gives for its patients.

use super::check::{Entries, Reader};
use super::nearest::nearest;
use super::problem::ConfigurationCode;
use crate::money::Rate;
use crate::plan::Network;
use crate::request::Place;
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::{Expected, Problem, ProblemCode};
use crate::request::read::read;
use crate::request::table::{Field, Row, TABLE, Unit};
use crate::request::typed::written::hundredths;
use crate::request::typed::{read_typed, row_at};

/// Only a day that stands for the first visit; no answer that is checked here hangs on it.
const SOME_DAY: &str = "2026-01-01";

/// A request with nothing in it but what every request needs.
const BARE: &str = r#"{"course": {"firstVisit": "2026-01-01", "visits": 1, "visitsPerWeek": 1},
    "charges": {"billedCharge": 1}, "coverage": {"kind": "ppo"}}"#;

impl Reader {
    /// Reads the bounds as a request's, and keeps those of which nothing is wrong.
    pub(super) fn bounds(&mut self, entries: &Entries, path: &str) -> Json {
        let key = Field::Bounds.row().key;
        let mut request = Json::from_text(BARE).unwrap_or_default();
        if let Json::Object(request) = &mut request {
            request.insert(key.to_owned(), Json::Object(entries.clone()));
        }
        let found = read(&request).err().unwrap_or_default();
        let mut right = entries.clone();
        for problem in found {
            let inside = problem.path.get(key.len()..).unwrap_or_default();
            let inside = inside.trim_start_matches('.');
            let bound = inside.split('.').next().unwrap_or_default();
            right.remove(bound);
            self.report(&join(path, inside), bound_code(problem.code, bound));
        }
        Json::Object(right)
    }

    /// Reads the answers that the clinic gives, each alone, as if a patient had typed it.
    pub(super) fn answers(&mut self, entries: &Entries, path: &str) -> Json {
        let mut right = Entries::new();
        for (question, json) in entries.iter() {
            let at = format!("{path}[\"{question}\"]");
            match answer(question, json) {
                Ok(Some(text)) => right.insert(question.clone(), Json::Text(text)),
                Ok(None) => {}
                Err(code) => self.report(&at, code),
            }
        }
        Json::Object(right)
    }
}

fn bound_code(code: ProblemCode, key: &str) -> ConfigurationCode {
    if code != ProblemCode::UnknownKey {
        return ConfigurationCode::Request(code);
    }
    let bounds = TABLE.iter().filter(|row| row.field > Field::Bounds);
    let nearest = nearest(key, bounds.map(|row| row.key)).map(str::to_owned);
    ConfigurationCode::UnknownKey { nearest }
}

/// Returns an answer as a patient would type it; nothing where it is blank.
fn answer(question: &str, json: &Json) -> Result<Option<String>, ConfigurationCode> {
    let row = row_at(question).ok_or_else(|| ConfigurationCode::UnknownKey {
        nearest: nearest(question, questions().into_iter()),
    })?;
    let text = typed(row, json).ok_or_else(|| ConfigurationCode::wrong_type(Expected::Text))?;
    let texts = [(question.to_owned(), Json::Text(text.clone()))];
    let read = read_typed(&Json::Object(texts.into_iter().collect()), SOME_DAY);
    let mut problems = read.problems.into_iter();
    match problems.find(|problem: &Problem| problem.path == question) {
        Some(problem) => Err(ConfigurationCode::Request(problem.code)),
        None => Ok((!text.is_empty()).then_some(text)),
    }
}

/// Returns what a patient would type for a value of a request: dollars for cents, their own percentage for the plan's.
fn typed(row: &Row, json: &Json) -> Option<String> {
    match (json, row.unit()) {
        (Json::Text(text), _) => Some(text.trim().to_owned()),
        (Json::Null, _) => Some(String::new()),
        (Json::Bool(yes), _) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        (Json::Whole(share), Some(Unit::Rate)) if row.field == Field::PlanShare => Some(
            hundredths(Rate::WHOLE.basis_points().saturating_sub(*share)),
        ),
        (Json::Whole(figure), Some(Unit::Cents | Unit::Rate)) => Some(hundredths(*figure)),
        (Json::Whole(count), _) => Some(count.to_string()),
        _ => None,
    }
}

/// Returns the path of every answer of a request.
fn questions() -> Vec<String> {
    let mut paths = Vec::new();
    for row in TABLE {
        for network in [Some(Network::In), Some(Network::Out), None] {
            let field = row.field;
            paths.extend(parts(row, &Place { network, field }.path()));
        }
    }
    paths.retain(|path| row_at(path).is_some());
    paths
}

fn parts(row: &Row, path: &str) -> Vec<String> {
    let keys = row.parts().into_iter().flatten();
    let parts = keys.map(|key| join(path, key));
    std::iter::once(path.to_owned()).chain(parts).collect()
}
