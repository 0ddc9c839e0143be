//! JSON as it is handed over and handed back: any data, before anything is known to be right about it.

mod read;
mod write;

use serde::{Serialize, Serializer};

use crate::sorted::Sorted;
pub use write::to_text;

/// How deep objects and lists may stand in one another; the deepest request stands six deep.
pub(crate) const DEEPEST: u8 = 16;

/// How many bytes a text may have; the longest request that makes sense has some thousand.
pub const LONGEST: u32 = 100_000;

/// The greatest whole number that JavaScript and JSON agree on: 2⁵³ − 1.
const SAFE: i64 = 9_007_199_254_740_991;

/// Any data that can be handed over, with numbers told apart only as far as a request needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// Nothing: `null`, and `undefined` in JavaScript.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number, also where it was written `12000.0`.
    Whole(i64),
    /// A number that is not whole, or too large to be exact.
    OtherNumber,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Sorted<String, Json>),
    /// Data in data in data, past any request.
    TooDeep,
}

/// Why a text is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not JSON.
    NotJson,
    /// It has more than [`LONGEST`] bytes.
    TooLong,
}

/// Why a text of others is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It is JSON no further than to this byte.
    NotJson {
        /// How many bytes stand before it.
        at: usize,
    },
    /// It has more bytes than are looked at.
    TooLong,
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// The text is not JSON, or too long to be looked at.
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        if u32::try_from(text.len()).is_ok_and(|bytes| bytes <= LONGEST) {
            read::document(text).ok_or(Unreadable::NotJson)
        } else {
            Err(Unreadable::TooLong)
        }
    }

    /// Reads a text of at most so many bytes that others wrote, each number as the text that it is, so that no digit of an amount
    /// is lost.
    ///
    /// # Errors
    ///
    /// The text is not JSON from a byte on, or too long to be looked at.
    ///
    /// # Examples
    ///
    /// ```
    /// use coverage_estimator::request::json::{Json, Stop};
    ///
    /// let amounts = Json::as_written("[1250.50, \"0.2\"]", 100).unwrap();
    /// assert_eq!(amounts, Json::List(vec![Json::Text("1250.50".into()), Json::Text("0.2".into())]));
    /// assert_eq!(Json::as_written("[1250.50,]", 100), Err(Stop::NotJson { at: 9 }));
    /// ```
    pub fn as_written(text: &str, longest: u32) -> Result<Self, Stop> {
        if u32::try_from(text.len()).is_ok_and(|bytes| bytes <= longest) {
            read::exact_document(text).map_err(|at| Stop::NotJson { at })
        } else {
            Err(Stop::TooLong)
        }
    }

    /// Returns the text, if it is one, without what is blank around it.
    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self {
            Some(text.trim())
        } else {
            None
        }
    }

    /// Returns the number, if it is a whole one.
    pub(crate) const fn as_whole(&self) -> Option<i64> {
        if let Self::Whole(number) = self {
            Some(*number)
        } else {
            None
        }
    }

    /// Returns what stands in the object, if it is one.
    pub(crate) const fn as_object(&self) -> Option<&Sorted<String, Self>> {
        if let Self::Object(entries) = self {
            Some(entries)
        } else {
            None
        }
    }

    fn whole(number: i64) -> Self {
        if (-SAFE..=SAFE).contains(&number) {
            Self::Whole(number)
        } else {
            Self::OtherNumber
        }
    }
}

/// As JavaScript would write it; a number that was not read as it stood is nothing.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::OtherNumber | Self::TooDeep => serializer.serialize_none(),
            Self::Bool(yes) => serializer.serialize_bool(*yes),
            Self::Whole(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(entries) => entries.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests;
