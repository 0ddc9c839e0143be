//! Writes JSON as `JSON.stringify` does: no spaces, and only the escapes that must be.
//!
//! A serializer of our own, because all of ours is whole numbers, texts, lists and objects: the general one is several
//! times as large, and every patient loads it.

mod serializer;

use serde::Serialize;

use serializer::Written;

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
}

/// Returns what stands before the first character that is escaped, that character, and what follows it. All of them are ASCII, so that
/// bytes do.
fn up_to_special(text: &str) -> Option<(&str, char, &str)> {
    let special = |one: u8| matches!(one, b'"' | b'\\' | ..b' ');
    let (before, after) = text.split_at_checked(text.bytes().position(special)?)?;
    let mut rest = after.chars();
    Some((before, rest.next()?, rest.as_str()))
}
