//! JSON as it is handed over and handed back: any data, before anything is known to be right about it.

mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

pub use write::to_text;

/// How deep objects and lists may stand in one another; the deepest request stands six deep.
const DEEPEST: u8 = 16;

/// How many bytes a text may have; the longest request that makes sense has some thousand.
pub const LONGEST: u32 = 100_000;

/// The greatest whole number that JavaScript and JSON agree on: 2⁵³ − 1.
const SAFE: i64 = 9_007_199_254_740_991;

/// Any data that can be handed over, with numbers told apart only as far as a request needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// Nothing: `null`, and `undefined` in JavaScript.
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
    Object(BTreeMap<String, Json>),
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

    /// Reads data in any form that serde knows.
    ///
    /// # Errors
    ///
    /// The source is broken, or holds something that is no data.
    pub fn read<'de, D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        Depth(0).deserialize(source)
    }

    fn whole(number: i64) -> Self {
        if (-SAFE..=SAFE).contains(&number) {
            Self::Whole(number)
        } else {
            Self::OtherNumber
        }
    }
}

/// Reads data of which this much already stands around it.
struct Depth(u8);

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("data")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        self.deserialize(source)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        Ok(Json::whole(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        Ok(i64::try_from(value).map_or(Json::OtherNumber, Json::whole))
    }

    /// JavaScript has one kind of number, so `12000.0` is as whole there as `12000`; a text must be read alike.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        Ok(value
            .to_string()
            .parse()
            .map_or(Json::OtherNumber, Json::whole))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let Some(inside) = self.inside() else {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Json::TooDeep);
        };
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Depth(inside))? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let Some(inside) = self.inside() else {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Json::TooDeep);
        };
        let mut object = BTreeMap::new();
        while let Some(key) = entries.next_key()? {
            object.insert(key, entries.next_value_seed(Depth(inside))?);
        }
        Ok(Json::Object(object))
    }
}

impl Depth {
    fn inside(&self) -> Option<u8> {
        self.0.checked_add(1).filter(|depth| *depth <= DEEPEST)
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
            Self::Object(entries) => serializer.collect_map(entries),
        }
    }
}

#[cfg(test)]
mod tests;
