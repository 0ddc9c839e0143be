//! What serde asks of whoever writes: each kind of value, and what stands inside of a list or an object.

use std::fmt;

use serde::ser::{
    Error, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct,
    SerializeStructVariant, Serializer,
};

use super::Writing;

/// The value holds something that no reply holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unwritable;

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

pub(super) type Written = Result<(), Unwritable>;

/// A list or an object that is begun.
pub(super) struct Inside<'a> {
    writing: &'a mut Writing,
    close: &'static str,
}

impl Writing {
    fn open(&mut self, open: &str, close: &'static str) -> Inside<'_> {
        self.text.push_str(open);
        Inside {
            writing: self,
            close,
        }
    }
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
