//! Writes JSON as `JSON.stringify` does: no spaces, and only the escapes that must be.
//!
//! A serializer of our own, because all of ours is whole numbers, texts, lists and objects: the general one is several
//! times as large, and every patient loads it.

use std::fmt;

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct,
    SerializeStructVariant, Serializer,
};

/// Returns a value as JSON. Whatever is neither a whole number, a text, a list nor an object is left out; no reply holds it.
#[must_use]
pub fn to_text(value: &impl Serialize) -> String {
    let mut writing = Writing::default();
    let written = value.serialize(&mut writing);
    debug_assert_eq!(written, Ok(()));
    writing.text
}

/// What is written so far.
#[derive(Default)]
struct Writing {
    text: String,
}

/// The value holds something that no reply holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Unwritable;

impl fmt::Display for Unwritable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a reply is whole numbers, texts, lists and objects")
    }
}

impl std::error::Error for Unwritable {}

impl Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Written = Result<(), Unwritable>;

impl Writing {
    fn raw(&mut self, text: &str) -> Written {
        self.text.push_str(text);
        Ok(())
    }

    fn quoted(&mut self, text: &str) -> Written {
        self.text.push('"');
        let mut rest = text;
        while let Some((plain, special, after)) = up_to_special(rest) {
            self.text.push_str(plain);
            self.escaped(special);
            rest = after;
        }
        self.text.push_str(rest);
        self.text.push('"');
        Ok(())
    }

    fn escaped(&mut self, special: char) {
        let letter = match special {
            '"' | '\\' => special,
            '\n' => 'n',
            '\t' => 't',
            '\r' => 'r',
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            _ => {
                self.text.push_str("\\u00");
                let code = u32::from(special);
                self.text.extend(char::from_digit(code / 16, 16));
                self.text.extend(char::from_digit(code % 16, 16));
                return;
            }
        };
        self.text.extend(['\\', letter]);
    }

    fn whole(&mut self, number: impl itoa::Integer) -> Written {
        self.raw(itoa::Buffer::new().format(number))
    }

    /// A comma, where something stands before in the same list or object.
    fn next(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    /// The key of a field; no name in our own code has a character that is escaped.
    fn key(&mut self, key: &'static str) {
        self.next();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    fn open(&mut self, open: &str, close: &'static str) -> Inside<'_> {
        self.text.push_str(open);
        Inside {
            writing: self,
            close,
        }
    }
}

/// Returns what stands before the first character that is escaped, that character, and what follows it. All of them are ASCII, so that
/// bytes do.
fn up_to_special(text: &str) -> Option<(&str, char, &str)> {
    let special = |one: u8| matches!(one, b'"' | b'\\' | ..b' ');
    let (before, after) = text.split_at_checked(text.bytes().position(special)?)?;
    let mut rest = after.chars();
    Some((before, rest.next()?, rest.as_str()))
}

/// A list or an object that is begun.
struct Inside<'a> {
    writing: &'a mut Writing,
    close: &'static str,
}

impl SerializeSeq for Inside<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.writing.next();
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Written {
        self.writing.raw(self.close)
    }
}

impl SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Written {
        self.writing.next();
        key.serialize(&mut *self.writing)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
        self.writing.raw(":")?;
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Written {
        self.writing.raw(self.close)
    }
}

impl SerializeStruct for Inside<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        self.writing.key(key);
        value.serialize(&mut *self.writing)
    }

    fn end(self) -> Written {
        self.writing.raw(self.close)
    }
}

impl SerializeStructVariant for Inside<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
        SerializeStruct::serialize_field(self, key, value)
    }

    fn end(self) -> Written {
        self.writing.raw(self.close)
    }
}

impl<'a> Serializer for &'a mut Writing {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Impossible<(), Unwritable>;
    type SerializeTupleStruct = Impossible<(), Unwritable>;
    type SerializeTupleVariant = Impossible<(), Unwritable>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Inside<'a>;

    fn serialize_bool(self, yes: bool) -> Written {
        self.raw(if yes { "true" } else { "false" })
    }

    fn serialize_i8(self, number: i8) -> Written {
        self.whole(number)
    }

    fn serialize_i16(self, number: i16) -> Written {
        self.whole(number)
    }

    fn serialize_i32(self, number: i32) -> Written {
        self.whole(number)
    }

    fn serialize_i64(self, number: i64) -> Written {
        self.whole(number)
    }

    fn serialize_u8(self, number: u8) -> Written {
        self.whole(number)
    }

    fn serialize_u16(self, number: u16) -> Written {
        self.whole(number)
    }

    fn serialize_u32(self, number: u32) -> Written {
        self.whole(number)
    }

    fn serialize_u64(self, number: u64) -> Written {
        self.whole(number)
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Unwritable)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Unwritable)
    }

    fn serialize_char(self, one: char) -> Written {
        self.quoted(one.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Written {
        self.quoted(text)
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unwritable)
    }

    fn serialize_none(self) -> Written {
        self.raw("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.raw("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.raw("null")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, word: &'static str) -> Written {
        self.quoted(word)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        key: &'static str,
        value: &T,
    ) -> Written {
        let mut inside = self.open("{", "}");
        SerializeStruct::serialize_field(&mut inside, key, value)?;
        SerializeStruct::end(inside)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Unwritable> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unwritable> {
        Err(Unwritable)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Unwritable> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Unwritable> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        key: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Unwritable> {
        self.text.push('{');
        self.key(key);
        Ok(self.open("{", "}}"))
    }
}
