//! Values of one piece: words, dates, texts, yes and no.

use super::{Piece, Reader, month_and_day};
use crate::answer::Span;
use crate::date::Date;
use crate::request::answers::Said;
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::{Expected, ProblemCode};
use crate::request::table::{Field, Lack, Row, Takes};
use crate::request::words::Words;

/// The first and the last day that is taken.
const DAYS: (&str, &str) = ("2000-01-01", "2100-12-31");

impl Reader {
    /// Reads the value of a row that opens no object; nothing for what is wrong.
    pub(super) fn value(&mut self, row: &Row, piece: Piece<'_>) -> Option<Said> {
        match (row.takes, piece.json) {
            (Takes::Number(unit, least), Json::Whole(_) | Json::OtherNumber) => self
                .number(piece, unit, least)
                .map(|number| Said::Numbers(Span::exact(number))),
            (Takes::KnownNumber(unit), Json::Whole(_) | Json::OtherNumber) => self
                .number(piece, unit, 0)
                .map(|number| Said::Numbers(Span::exact(number))),
            (Takes::Figure(unit), Json::Whole(_) | Json::OtherNumber | Json::Object(_)) => {
                self.figure(piece, unit).map(Said::Numbers)
            }
            (Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_), Json::Bool(yes)) => {
                Some(Said::YesNo(*yes))
            }
            (Takes::KnownYesNoOr(word), Json::Text(text)) if text == word => Some(Said::Word(word)),
            (Takes::Word(_) | Takes::Choice(_), Json::Text(text)) => {
                self.word(text, piece.path, row).map(Said::Word)
            }
            (Takes::List(words), Json::List(items)) => {
                Some(Said::Words(self.words(items, piece.path, words)))
            }
            (Takes::Date, Json::Text(text)) => self.date(text, piece.path).map(Said::Day),
            (Takes::MonthDay, Json::Text(text)) => self.month_day(text, piece.path),
            (Takes::Text, Json::Text(text)) => {
                (!text.trim().is_empty()).then(|| Said::Text(text.clone()))
            }
            _ => {
                self.wrong_type(piece.path, piece.json, expected(row));
                None
            }
        }
    }

    fn word(&mut self, text: &str, path: &str, row: &Row) -> Option<&'static str> {
        let words = row.words()?;
        let found = words.find(text);
        if found.is_none() {
            self.report(
                path,
                match row.field {
                    Field::State => ProblemCode::NotAState,
                    _ => not_one_of(words),
                },
            );
        }
        found
    }

    fn words(&mut self, items: &[Json], path: &str, words: Words) -> Vec<&'static str> {
        let mut found = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let path = join(path, &place.to_string());
            let Json::Text(text) = item else {
                self.wrong_type(&path, item, vec![Expected::Text]);
                continue;
            };
            match words.find(text) {
                Some(word) if found.contains(&word) => {}
                Some(word) => found.push(word),
                None => self.report(&path, not_one_of(words)),
            }
        }
        found
    }

    pub(super) fn date(&mut self, text: &str, path: &str) -> Option<Date> {
        let Ok(date) = text.parse::<Date>() else {
            self.report(path, ProblemCode::NotADate);
            return None;
        };
        if !(2000..=2100).contains(&date.year()) {
            let (least, most) = DAYS;
            self.report(path, ProblemCode::DateOutOfRange { least, most });
            return None;
        }
        Some(date)
    }

    fn month_day(&mut self, text: &str, path: &str) -> Option<Said> {
        if month_and_day(text).is_none() {
            self.report(path, ProblemCode::NotAMonthAndDay);
            return None;
        }
        Some(Said::Text(text.to_owned()))
    }

    pub(super) fn wrong_type(&mut self, path: &str, json: &Json, expected: Vec<Expected>) {
        let code = match json {
            Json::TooDeep => ProblemCode::NestedTooDeep,
            Json::Null
            | Json::Bool(_)
            | Json::Whole(_)
            | Json::OtherNumber
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => ProblemCode::WrongType { expected },
        };
        self.report(path, code);
    }
}

fn not_one_of(words: Words) -> ProblemCode {
    ProblemCode::NotOneOf {
        allowed: words.iter().collect(),
    }
}

/// Returns the types that a row takes.
fn expected(row: &Row) -> Vec<Expected> {
    let mut expected = match row.takes {
        Takes::Group(_) | Takes::Progress { .. } => vec![Expected::Object],
        Takes::Number(unit, _) | Takes::KnownNumber(unit) => vec![unit.expected()],
        Takes::Figure(unit) => vec![unit.expected(), Expected::Span],
        Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_) => vec![Expected::YesNo],
        Takes::List(_) => vec![Expected::List],
        Takes::Word(_) | Takes::Choice(_) | Takes::Date | Takes::MonthDay | Takes::Text => {
            vec![Expected::Text]
        }
    };
    if row.lack != Lack::Never && !matches!(row.takes, Takes::Text) {
        expected.push(Expected::None);
    }
    expected
}
