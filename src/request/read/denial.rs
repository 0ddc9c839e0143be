//! What is asked about a denial.

use super::Reader;
use crate::date::Date;
use crate::request::Kind;
use crate::request::json::Json;
use crate::request::problem::{Expected, Problem, ProblemCode};
use crate::request::words::{Choice, Words};

/// A denial, and whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The insurance that denied.
    pub kind: Kind,
    /// The day on which the denial was received, if it is said.
    pub denial_received: Option<Date>,
    /// The day on which the final denial of the internal appeal was received, if it is said.
    pub final_denial_received: Option<Date>,
}

/// Makes a denial of data.
///
/// # Errors
///
/// Every mistake in the data, each with its place; at least one.
pub fn read_denial(json: &Json) -> Result<Denial, Vec<Problem>> {
    let mut reader = Reader::default();
    let denial = reader.denial(json);
    match denial {
        Some(denial) if reader.problems.is_empty() => Ok(denial),
        Some(_) | None => Err(reader.problems),
    }
}

const KEYS: [&str; 3] = ["kind", "denialReceived", "finalDenialReceived"];

impl Reader {
    fn denial(&mut self, json: &Json) -> Option<Denial> {
        let entries = match json {
            Json::Object(entries) => entries,
            Json::Null => {
                self.report("", ProblemCode::Required);
                return None;
            }
            other => {
                self.wrong_type("", other, vec![Expected::Object]);
                return None;
            }
        };
        for key in entries.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            self.report(key, ProblemCode::UnknownKey);
        }
        let [kind, received, last] = KEYS;
        let kind = match entries.get(kind) {
            Some(Json::Text(text)) => self.choice::<Kind>(text, kind),
            None | Some(Json::Null) => {
                self.report(kind, ProblemCode::Required);
                None
            }
            Some(other) => {
                self.wrong_type(kind, other, vec![Expected::Text]);
                None
            }
        };
        let mut day = |key: &str| match entries.get(key) {
            None | Some(Json::Null) => None,
            Some(Json::Text(text)) => self.date(text, key),
            Some(other) => {
                self.wrong_type(key, other, vec![Expected::Text]);
                None
            }
        };
        let (denial_received, final_denial_received) = (day(received), day(last));
        if let (Some(first), Some(later)) = (denial_received, final_denial_received)
            && later < first
        {
            let least = first.to_string();
            self.report(last, ProblemCode::DateTooEarly { least });
        }
        Some(Denial {
            kind: kind?,
            denial_received,
            final_denial_received,
        })
    }

    fn choice<T: Choice>(&mut self, text: &str, path: &str) -> Option<T> {
        let found = T::of(text);
        if found.is_none() {
            let allowed = Words::of::<T>().iter().collect();
            self.report(path, ProblemCode::NotOneOf { allowed });
        }
        found
    }
}
