//! Numbers, spans of numbers, and amounts of which some is met.

use std::collections::BTreeMap;

use super::Reader;
use crate::answer::Span;
use crate::progress::Progress;
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::{Expected, ProblemCode};
use crate::request::table::Unit;

impl Unit {
    pub(super) const fn expected(self) -> Expected {
        match self {
            Self::Cents => Expected::Money,
            Self::Rate => Expected::Rate,
            Self::Count => Expected::Count,
        }
    }
}

impl Reader {
    /// Reads one number of at least so much.
    pub(super) fn number(
        &mut self,
        json: &Json,
        path: &str,
        (unit, least): (Unit, i64),
    ) -> Option<i64> {
        let most = unit.most();
        match json {
            Json::Whole(number) if (least..=most).contains(number) => return Some(*number),
            Json::Whole(_) => self.report(path, ProblemCode::OutOfRange { least, most, unit }),
            Json::OtherNumber => self.report(path, ProblemCode::NotWhole),
            _ => self.wrong_type(path, json, vec![unit.expected()]),
        }
        None
    }

    /// Reads a number or a span of numbers.
    pub(super) fn figure(&mut self, json: &Json, path: &str, unit: Unit) -> Option<Span<i64>> {
        match json {
            Json::Object(ends) => self.span(ends, path, unit),
            Json::Whole(_) | Json::OtherNumber => {
                self.number(json, path, (unit, 0)).map(Span::exact)
            }
            _ => {
                self.wrong_type(path, json, vec![unit.expected(), Expected::Span]);
                None
            }
        }
    }

    fn span(&mut self, ends: &BTreeMap<String, Json>, path: &str, unit: Unit) -> Option<Span<i64>> {
        let mut end = |key| match ends.get(key).filter(|json| **json != Json::Null) {
            Some(json) => self.number(json, &join(path, key), (unit, 0)),
            None => {
                self.report(&join(path, key), ProblemCode::Required);
                None
            }
        };
        let (low, high) = (end("low"), end("high"));
        for key in ends.keys().filter(|key| *key != "low" && *key != "high") {
            self.report(&join(path, key), ProblemCode::UnknownKey);
        }
        let span = Span {
            low: low?,
            high: high?,
        };
        if span.low > span.high {
            let limit = span.high;
            self.report(path, ProblemCode::LowAboveHigh { limit, unit });
            return None;
        }
        Some(span)
    }

    /// Reads what is in all, what is met or used and what remains, as far as they are said, and holds them together.
    pub(super) fn progress(
        &mut self,
        entries: &BTreeMap<String, Json>,
        path: &str,
        (keys, unit): ([&str; 3], Unit),
    ) -> Progress {
        let mut figure = |key: &str| {
            let json = entries.get(key).filter(|json| **json != Json::Null)?;
            self.figure(json, &join(path, key), unit)
        };
        let [amount, met, remaining] = keys.map(&mut figure);
        let progress = Progress {
            amount,
            met,
            remaining,
            or_none: false,
        };
        let [_, met_key, remaining_key] = keys;
        let mut is_above = false;
        for (key, part) in [(met_key, met), (remaining_key, remaining)] {
            if let (Some(amount), Some(part)) = (amount, part)
                && part.high > amount.high
            {
                let limit = amount.high;
                self.report(&join(path, key), ProblemCode::AboveAmount { limit, unit });
                is_above = true;
            }
        }
        let anything = Span {
            low: 0,
            high: unit.most(),
        };
        if !is_above && progress.range(anything, unit.most()).is_none() {
            self.report(path, ProblemCode::DoesNotAddUp);
        }
        progress
    }
}
