//! What is asked about a denial.

use super::Reader;
use crate::date::Date;
use crate::request::json::Json;
use crate::request::problem::{Expected, Problem, ProblemCode};
use crate::request::words::{Choice, Words};
use crate::request::{Cause, Funding, Kind, Policy};
use crate::sorted::Sorted;

/// A denial, and whose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Denial {
    /// The insurance that denied.
    pub kind: Kind,
    /// Who stands behind the plan, if it is said.
    pub funding: Option<Funding>,
    /// What sets the policy apart from the usual, if it is said.
    pub policy: Option<Policy>,
    /// The cause of the injury whose claim another insurance refused before, if one did.
    pub refused_claim: Option<Cause>,
    /// The date of the notice, if it is said.
    pub denial_dated: Option<Date>,
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

const KEYS: [&str; 7] = [
    "kind",
    "funding",
    "policy",
    "refusedClaim",
    "denialDated",
    "denialReceived",
    "finalDenialReceived",
];

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
        let [kind, funding, policy, refused, dated, received, last] = KEYS;
        if entries.get(kind).is_none_or(|json| *json == Json::Null) {
            self.report(kind, ProblemCode::Required);
        }
        let kind = self.choice_at(entries, kind);
        let funding = self.choice_at(entries, funding);
        let policy = self.choice_at(entries, policy);
        let refused_claim = self.choice_at(entries, refused);
        let days = [dated, received, last].map(|key| (key, self.day_at(entries, key)));
        self.in_order(days);
        let [
            (_, denial_dated),
            (_, denial_received),
            (_, final_denial_received),
        ] = days;
        Some(Denial {
            kind: kind?,
            funding,
            policy,
            refused_claim,
            denial_dated,
            denial_received,
            final_denial_received,
        })
    }

    /// Reports a day that lies before one that it has to follow.
    fn in_order(&mut self, days: [(&str, Option<Date>); 3]) {
        let known = days
            .iter()
            .filter_map(|(key, day)| day.map(|day| (*key, day)));
        let known: Vec<(&str, Date)> = known.collect();
        for pair in known.windows(2) {
            if let [(_, first), (key, later)] = pair
                && later < first
            {
                let least = first.to_string();
                self.report(key, ProblemCode::DateTooEarly { least });
            }
        }
    }

    fn choice_at<T: Choice>(&mut self, entries: &Sorted<String, Json>, key: &str) -> Option<T> {
        let text = self.text_at(entries, key)?;
        self.choice(text, key)
    }

    fn day_at(&mut self, entries: &Sorted<String, Json>, key: &str) -> Option<Date> {
        let text = self.text_at(entries, key)?;
        self.date(text, key)
    }

    fn text_at<'j>(&mut self, entries: &'j Sorted<String, Json>, key: &str) -> Option<&'j str> {
        match entries.get(key)? {
            Json::Null => None,
            Json::Text(text) => Some(text),
            other => {
                self.wrong_type(key, other, vec![Expected::Text]);
                None
            }
        }
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
