//! Reads a configuration by the table, and keeps every mistake with its place.

use super::Configuration;
use super::nearest::nearest;
use super::problem::{ConfigurationCode, ConfigurationProblem};
use super::rules::Price;
use super::table::{Group, Row};
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::{Expected, ProblemCode};
use crate::sorted::Sorted;

pub(super) type Entries = Sorted<String, Json>;

/// Checks a configuration: what is right of it is used, whatever else is wrong.
///
/// # Examples
///
/// ```
/// use coverage_estimator::clinic::check_configuration;
/// use coverage_estimator::request::json::Json;
///
/// let text = r#"{"name": "Riverside", "services": [{"minuts": 60, "billedCharge": 18000}]}"#;
/// let checked = check_configuration(&Json::from_text(text).unwrap());
/// assert_eq!(checked.problems[0].path, "services[0].minuts");
/// let Json::Object(clinic) = checked.clinic else { panic!("it is an object") };
/// assert_eq!(clinic.get("name"), Some(&Json::Text("Riverside".to_owned())));
/// assert!(clinic.get("services").is_some());
/// ```
#[must_use]
pub fn check_configuration(json: &Json) -> Configuration {
    let mut reader = Reader::default();
    let clinic = match json {
        Json::Object(entries) => reader.object(entries, "", Group::Clinic),
        Json::Null => None,
        _ => reader.refuse("", ConfigurationCode::wrong_type(Expected::Object)),
    };
    let clinic = clinic.unwrap_or_default();
    reader.hold_prices(&clinic);
    Configuration {
        clinic: Json::Object(clinic),
        problems: reader.problems,
        warnings: reader.warnings,
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Reader {
    problems: Vec<ConfigurationProblem>,
    warnings: Vec<ConfigurationProblem>,
    /// What insurers count of a visit, to be held against what it costs.
    pub(super) allowed: Vec<Price>,
}

impl Reader {
    /// Reads the keys of an object, and refuses every other; returns what is right, or nothing where it lacks what it needs.
    pub(super) fn object(
        &mut self,
        entries: &Entries,
        path: &str,
        group: Group,
    ) -> Option<Entries> {
        let mut read = Entries::new();
        let mut is_whole = true;
        for row in group.rows() {
            let at = join(path, row.key);
            let value = entries.get(row.key).filter(|json| !is_blank(json));
            let right = value.and_then(|json| self.value(&row.takes, json, &at));
            if value.is_none() && row.is_required {
                self.report(&at, ConfigurationCode::Request(ProblemCode::Required));
            }
            is_whole = is_whole && (right.is_some() || !row.is_required);
            if let Some(right) = right {
                read.insert(row.key.to_owned(), right);
            }
        }
        self.refuse_others(entries, path, group);
        self.hold_together(&read, path, group);
        is_whole.then_some(read)
    }

    fn refuse_others(&mut self, entries: &Entries, path: &str, group: Group) {
        let keys = || group.rows().map(|row: &'static Row| row.key);
        for key in entries.keys().filter(|key| keys().all(|one| one != *key)) {
            let nearest = nearest(key, keys()).map(str::to_owned);
            self.report(&join(path, key), ConfigurationCode::UnknownKey { nearest });
        }
    }

    /// Reads the objects of a list; the others keep their places among the paths.
    pub(super) fn list(
        &mut self,
        items: &[Json],
        path: &str,
        (group, most): (Group, usize),
    ) -> Vec<Json> {
        if items.len() > most {
            self.report(path, ConfigurationCode::TooManyItems { limit: most });
        }
        let mut read: Vec<(String, Entries)> = Vec::new();
        for (place, item) in items.iter().enumerate().take(most) {
            let at = format!("{path}[{place}]");
            let right = match item {
                Json::Object(entries) => self.object(entries, &at, group),
                _ => self.refuse(&at, ConfigurationCode::wrong_type(Expected::Object)),
            };
            if let Some(right) = right {
                read.push((at, right));
            }
        }
        let apart = self.told_apart(read, group);
        apart.into_iter().map(Json::Object).collect()
    }

    #[inline(never)] // Called from many places, and seldom: smaller so.
    pub(super) fn report(&mut self, path: &str, code: ConfigurationCode) {
        let path = path.to_owned();
        self.problems.push(ConfigurationProblem { path, code });
    }

    pub(super) fn warn(&mut self, path: &str, code: ConfigurationCode) {
        let path = path.to_owned();
        self.warnings.push(ConfigurationProblem { path, code });
    }

    /// Reports what stands at a path, and takes nothing of it.
    pub(super) fn refuse<T>(&mut self, path: &str, code: ConfigurationCode) -> Option<T> {
        self.report(path, code);
        None
    }
}

/// Returns whether nothing is said: an attribute or a key that was left blank is none.
pub(super) fn is_blank(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}
