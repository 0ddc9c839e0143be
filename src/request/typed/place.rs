//! Places of a request by their paths.

use crate::request::answers::Place;
use crate::request::json::Json;
use crate::request::kind::Kind;
use crate::request::table::{Group, Row, Takes};
use crate::request::words::Choice;
use crate::sorted::Sorted;

/// The answer that a path names.
pub(super) struct Aim {
    /// Its row.
    pub(super) row: &'static Row,
    /// The key of the figure, of an amount of which some is met.
    pub(super) part: Option<&'static str>,
    /// The rows of the objects around it.
    around: Vec<&'static Row>,
}

impl Aim {
    /// Returns whether insurance of a kind has such an answer; any may have it where the kind is not known.
    pub(super) fn is_of(&self, kind: Option<&str>) -> bool {
        let Some(kind) = kind.and_then(Kind::of) else {
            return true;
        };
        self.row.of.has(kind) && self.around.iter().all(|row| row.of.has(kind))
    }

    /// Returns whether a part is what there is in all.
    pub(super) fn is_whole(&self, part: &str) -> bool {
        matches!(self.row.takes, Takes::Progress { amount, .. } if amount == part)
    }

    /// Returns the place of the answer.
    pub(super) fn place(&self) -> Place {
        Place {
            network: self.around.iter().find_map(|row| row.network()),
            field: self.row.field,
        }
    }

    /// Returns whether a span is an answer.
    pub(super) const fn takes_span(&self) -> bool {
        matches!(self.row.takes, Takes::Figure(_)) || self.part.is_some()
    }
}

/// Returns what a path names, if there is such an answer.
pub(super) fn aim(path: &str) -> Option<Aim> {
    let (mut group, mut around) = (Group::Request, Vec::new());
    let mut keys = path.split('.');
    loop {
        let key = keys.next()?;
        let row = group.rows().find(|row| row.key == key)?;
        let mut rest = keys.clone();
        let Some(next) = rest.next() else {
            return Some(Aim {
                row,
                part: None,
                around,
            });
        };
        let parts = row.parts().into_iter().flatten();
        let part = parts.into_iter().find(|part| *part == next);
        if part.is_some() {
            return rest.next().is_none().then_some(Aim { row, part, around });
        }
        group = row.opens()?;
        around.push(row);
    }
}

/// Returns the row of the answer that a path names, if there is one.
#[must_use]
pub fn row_at(path: &str) -> Option<&'static Row> {
    aim(path).map(|aim| aim.row)
}

/// Puts a value at a path, with objects around it, and returns whether there is a place for it: there is none where something
/// around it is lacking.
pub(super) fn put(json: &mut Json, path: &str, value: Json) -> bool {
    if *json == Json::Null {
        *json = Json::Object(Sorted::new());
    }
    let Json::Object(entries) = json else {
        return false;
    };
    match path.split_once('.') {
        Some((key, rest)) => {
            entries.insert_new(key.to_owned(), Json::Null);
            entries
                .get_mut(key)
                .is_some_and(|inside| put(inside, rest, value))
        }
        None => {
            entries.insert(path.to_owned(), value);
            true
        }
    }
}

/// Returns what stands at a path, or around it where that has no answers of its own.
pub(super) fn at<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    let is_known = |json: &&Json| **json != Json::Null;
    let Json::Object(entries) = json else {
        return Some(json).filter(is_known);
    };
    match path.split_once('.') {
        Some((key, rest)) => entries.get(key).and_then(|inside| at(inside, rest)),
        None => entries.get(path).filter(is_known),
    }
}

/// Takes away what stands at a path, and returns whether anything did.
pub(super) fn take(json: &mut Json, path: &str) -> bool {
    let Json::Object(entries) = json else {
        return false;
    };
    match path.split_once('.') {
        Some((key, rest)) => match entries.get_mut(key) {
            Some(inside @ Json::Object(_)) => take(inside, rest),
            // A list is wrong as a whole where one of its words is.
            Some(Json::List(_)) => entries.remove(key).is_some(),
            _ => false,
        },
        None => entries.remove(path).is_some(),
    }
}
