//! Reads a text of JSON (RFC 8259), piece after piece from its front.

use std::marker::PhantomData;

use super::{DEEPEST, Json};
use crate::sorted::Sorted;

/// Returns what the whole text says, or nothing where it is not JSON.
pub(super) fn document(text: &str) -> Option<Json> {
    Reading::<Whole>::of(text).document()
}

/// Returns what the whole text says, each number as the text that it is, or at which byte it stops being JSON.
pub(super) fn exact_document(text: &str) -> Result<Json, usize> {
    let mut reading = Reading::<Written>::of(text);
    let json = reading.document();
    json.ok_or_else(|| text.len().saturating_sub(reading.rest.len()))
}

/// How a number is kept.
trait Numbers {
    fn kept(written: &str, parts: &Number<'_>) -> Json;
}

/// As a whole number, if it is one.
struct Whole;

impl Numbers for Whole {
    fn kept(_: &str, parts: &Number<'_>) -> Json {
        parts.whole().map_or(Json::OtherNumber, Json::whole)
    }
}

/// As it is written.
struct Written;

impl Numbers for Written {
    fn kept(written: &str, _: &Number<'_>) -> Json {
        Json::Text(written.to_owned())
    }
}

/// What is still to be read.
struct Reading<'a, N> {
    rest: &'a str,
    numbers: PhantomData<N>,
}

impl<'a, N: Numbers> Reading<'a, N> {
    const fn of(rest: &'a str) -> Self {
        Self {
            rest,
            numbers: PhantomData,
        }
    }

    fn document(&mut self) -> Option<Json> {
        let json = self.value(0)?;
        self.skip_space();
        self.rest.is_empty().then_some(json)
    }

    /// Reads a value that stands this deep in others.
    fn value(&mut self, depth: u8) -> Option<Json> {
        self.skip_space();
        match self.rest.bytes().next()? {
            b'{' | b'[' if depth == DEEPEST => self.too_deep(),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.text().map(Json::Text),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn skip_space(&mut self) {
        self.up_to(|one| !matches!(one, b' ' | b'\t' | b'\n' | b'\r'));
    }

    /// Takes what stands before the first byte that ends it, or all where there is none: ASCII alone ends it or stands before its end.
    fn up_to(&mut self, is_end: impl Fn(u8) -> bool) -> &'a str {
        let end = self.rest.bytes().position(is_end);
        let parts = end.and_then(|end| self.rest.split_at_checked(end));
        let (front, rest) = parts.unwrap_or((self.rest, ""));
        self.rest = rest;
        front
    }

    /// Takes a text off the front, if it stands there.
    fn take(&mut self, front: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(front)?;
        Some(())
    }

    /// Takes so many bytes off the front.
    fn take_bytes(&mut self, count: usize) -> Option<&'a str> {
        let (front, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(front)
    }

    fn word(&mut self, word: &str, meaning: Json) -> Option<Json> {
        self.take(word).map(|()| meaning)
    }

    fn object(&mut self, depth: u8) -> Option<Json> {
        let mut object = Sorted::new();
        self.items(("{", "}"), |reading| {
            let key = reading.text()?;
            reading.skip_space();
            reading.take(":")?;
            object.insert(key, reading.value(depth.saturating_add(1))?);
            Some(())
        })?;
        Some(Json::Object(object))
    }

    fn list(&mut self, depth: u8) -> Option<Json> {
        let mut list = Vec::new();
        self.items(("[", "]"), |reading| {
            list.push(reading.value(depth.saturating_add(1))?);
            Some(())
        })?;
        Some(Json::List(list))
    }

    /// Reads what stands between two brackets with commas between.
    fn items(
        &mut self,
        (open, close): (&str, &str),
        mut item: impl FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.take(open)?;
        self.skip_space();
        if self.take(close).is_some() {
            return Some(());
        }
        loop {
            self.skip_space();
            item(self)?;
            self.skip_space();
            if self.take(close).is_some() {
                return Some(());
            }
            self.take(",")?;
        }
    }

    /// Passes over an object or a list without a look at what it holds.
    fn too_deep(&mut self) -> Option<Json> {
        let mut open: u32 = 0;
        loop {
            self.up_to(|one| matches!(one, b'"' | b'{' | b'[' | b'}' | b']'));
            match self.rest.bytes().next()? {
                b'"' => {
                    self.text()?;
                    continue;
                }
                b'{' | b'[' => open = open.saturating_add(1),
                _ => open = open.saturating_sub(1),
            }
            self.take_bytes(1)?;
            if open == 0 {
                return Some(Json::TooDeep);
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            text.push_str(self.up_to(|one| matches!(one, b'"' | b'\\' | ..b' ')));
            if self.take("\"").is_some() {
                return Some(text);
            }
            self.take("\\")?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let plain = match self.take_bytes(1)? {
            "n" => '\n',
            "t" => '\t',
            "r" => '\r',
            "b" => '\u{8}',
            "f" => '\u{c}',
            "u" => return self.utf16(),
            one @ ("\"" | "\\" | "/") => return one.chars().next(),
            _ => return None,
        };
        Some(plain)
    }

    /// Reads a character in one or two units of UTF-16; half of one is what JavaScript makes of it.
    fn utf16(&mut self) -> Option<char> {
        let first = self.unit()?;
        if let Some(Ok(whole)) = char::decode_utf16([first]).next() {
            return Some(whole);
        }
        let after_first = self.rest;
        let second = self.take("\\u").and_then(|()| self.unit());
        let both = char::decode_utf16([first].into_iter().chain(second)).next()?;
        Some(both.unwrap_or_else(|_| {
            self.rest = after_first;
            char::REPLACEMENT_CHARACTER
        }))
    }

    fn unit(&mut self) -> Option<u16> {
        let digits = self.take_bytes(4)?;
        let are_digits = digits.bytes().all(|one| one.is_ascii_hexdigit());
        are_digits.then(|| u16::from_str_radix(digits, 16).ok())?
    }

    fn number(&mut self) -> Option<Json> {
        let is_part = |one| matches!(one, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let number = self.up_to(|one| !is_part(one));
        Some(N::kept(number, &Number::parts(number)?))
    }
}

/// A number in its parts, such as `-1.5e3`.
struct Number<'a> {
    sign: i64,
    before_point: &'a str,
    after_point: &'a str,
    exponent: i32,
}

impl<'a> Number<'a> {
    /// Takes a number apart, or returns nothing where JSON has no such number.
    fn parts(number: &'a str) -> Option<Self> {
        let unsigned = number.strip_prefix('-').unwrap_or(number);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            None => (unsigned, 0),
            Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
        };
        let (before_point, after_point) = match mantissa.split_once('.') {
            None => (mantissa, ""),
            Some((before, after)) => (before, digits(after)?),
        };
        let starts_with_zero = before_point.len() > 1 && before_point.starts_with('0');
        (!starts_with_zero).then_some(())?;
        Some(Self {
            sign: if number.starts_with('-') { -1 } else { 1 },
            before_point: digits(before_point)?,
            after_point,
            exponent,
        })
    }

    /// Returns the number, if it is whole and not too large.
    ///
    /// Figure by figure: JavaScript has one kind of number, so `12000.0` is as whole there as `12000`, and a text must be
    /// read alike.
    fn whole(&self) -> Option<i64> {
        let after_point = self.after_point.trim_end_matches('0');
        let mut number: i64 = 0;
        for digit in self.before_point.bytes().chain(after_point.bytes()) {
            let digit = i64::from(digit.checked_sub(b'0')?);
            number = number.checked_mul(10)?.checked_add(digit)?;
        }
        let places = i32::try_from(after_point.len()).ok()?;
        let scale = self.exponent.checked_sub(places)?;
        let power = 10_i64.checked_pow(scale.unsigned_abs())?;
        let scaled = if scale >= 0 {
            number.checked_mul(power)?
        } else {
            let is_whole = number.checked_rem(power)? == 0;
            is_whole.then(|| number.checked_div(power))??
        };
        scaled.checked_mul(self.sign)
    }
}

fn digits(text: &str) -> Option<&str> {
    let are_digits = !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit());
    are_digits.then_some(text)
}

fn exponent_of(text: &str) -> Option<i32> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let exponent = digits(unsigned)?.parse().unwrap_or(i32::MAX);
    Some(if text.starts_with('-') {
        0_i32.saturating_sub(exponent)
    } else {
        exponent
    })
}
