//! Numbers, spans of numbers, and amounts of which some is met.

use super::{Entries, Piece, Reader};
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

/// The keys of an amount, of what is met and of what remains, and what they count.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    pub(super) keys: [&'static str; 3],
    pub(super) unit: Unit,
}

impl Reader {
    /// Reads one number of at least so much.
    pub(super) fn number(&mut self, piece: Piece<'_>, unit: Unit, least: i64) -> Option<i64> {
        let most = unit.most();
        match piece.json {
            Json::Whole(number) if (least..=most).contains(number) => return Some(*number),
            Json::Whole(_) => {
                self.report(piece.path, ProblemCode::OutOfRange { least, most, unit });
            }
            Json::OtherNumber => self.report(piece.path, ProblemCode::NotWhole),
            _ => self.wrong_type(piece.path, piece.json, vec![unit.expected()]),
        }
        None
    }

    /// Reads a number or a span of numbers.
    pub(super) fn figure(&mut self, piece: Piece<'_>, unit: Unit) -> Option<Span<i64>> {
        match piece.json {
            Json::Object(ends) => self.span(ends, piece.path, unit),
            Json::Whole(_) | Json::OtherNumber => self.number(piece, unit, 0).map(Span::exact),
            _ => {
                self.wrong_type(
                    piece.path,
                    piece.json,
                    vec![unit.expected(), Expected::Span],
                );
                None
            }
        }
    }

    fn span(&mut self, ends: &Entries, path: &str, unit: Unit) -> Option<Span<i64>> {
        let mut end = |key| {
            let path = join(path, key);
            match ends.get(key).filter(|json| **json != Json::Null) {
                Some(json) => self.number(Piece { json, path: &path }, unit, 0),
                None => {
                    self.report(&path, ProblemCode::Required);
                    None
                }
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
    pub(super) fn progress(&mut self, entries: &Entries, path: &str, parts: Parts) -> Progress {
        let Parts { keys, unit } = parts;
        let [amount, met, remaining] = keys.map(|key| {
            let json = entries.get(key).filter(|json| **json != Json::Null)?;
            let path = join(path, key);
            self.figure(Piece { json, path: &path }, unit)
        });
        let progress = Progress {
            amount,
            met,
            remaining,
            or_none: false,
        };
        if !self.is_above(path, parts, &progress)
            && progress.range(unit.any(), unit.most()).is_none()
        {
            self.report(path, ProblemCode::DoesNotAddUp);
        }
        progress
    }

    /// Reports what is said to be met or to remain above what there is in all. Of a span that only reaches above it, the rest counts: whoever
    /// said "10 or more are left" said nothing against a plan of 20.
    fn is_above(&mut self, path: &str, parts: Parts, progress: &Progress) -> bool {
        let Some(amount) = progress.amount else {
            return false;
        };
        let [_, met, remaining] = parts.keys;
        let (unit, limit) = (parts.unit, amount.high);
        let mut is_above = false;
        for (key, part) in [(met, progress.met), (remaining, progress.remaining)] {
            if part.is_some_and(|part| part.low > limit) {
                self.report(&join(path, key), ProblemCode::AboveAmount { limit, unit });
                is_above = true;
            }
        }
        is_above
    }
}
