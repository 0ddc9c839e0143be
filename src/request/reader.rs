//! Reads data piece by piece, and keeps every mistake with its place.

use std::collections::BTreeMap;

use crate::answer::{Answer, Span};
use crate::json::Json;
use crate::money::{Cents, Rate};
use crate::problem::{Expected, Mistake, Problem};

/// A number that a request takes.
pub trait Number: Copy + Ord {
    /// Its type.
    const EXPECTED: Expected;
    /// The least and the most that is taken.
    const BOUNDS: (i64, i64);
    /// Returns the number, which lies in the bounds.
    fn of(number: i64) -> Self;
    /// Returns it as it was.
    fn plain(self) -> i64;
}

impl Number for Cents {
    const EXPECTED: Expected = Expected::Money;
    const BOUNDS: (i64, i64) = (0, Self::MOST.cents());
    fn of(number: i64) -> Self {
        Self::at_least_zero(number)
    }
    fn plain(self) -> i64 {
        self.cents()
    }
}

impl Number for Rate {
    const EXPECTED: Expected = Expected::Rate;
    const BOUNDS: (i64, i64) = (0, Self::WHOLE.basis_points());
    fn of(number: i64) -> Self {
        Self::new(number).unwrap_or(Self::WHOLE)
    }
    fn plain(self) -> i64 {
        self.basis_points()
    }
}

impl Number for u32 {
    const EXPECTED: Expected = Expected::Count;
    const BOUNDS: (i64, i64) = (0, 366);
    fn of(number: i64) -> Self {
        Self::try_from(number).unwrap_or(0)
    }
    fn plain(self) -> i64 {
        i64::from(self)
    }
}

/// The mistakes that were found so far.
#[derive(Default)]
pub struct Reader {
    problems: Vec<Problem>,
}

/// An object with its place in the request.
#[derive(Clone, Copy)]
pub struct Object<'a> {
    path: &'a str,
    entries: &'a BTreeMap<String, Json>,
}

/// A piece of data with its place in the request.
#[derive(Clone)]
pub struct Piece<'a> {
    /// Its place.
    pub path: String,
    json: Option<&'a Json>,
}

impl<'a> Object<'a> {
    /// Returns what stands under a key; `null` is nothing.
    pub fn get(&self, key: &str) -> Piece<'a> {
        Piece {
            path: join(self.path, key),
            json: self.entries.get(key).filter(|json| **json != Json::Null),
        }
    }

    /// Returns the place of the object.
    pub const fn path(&self) -> &'a str {
        self.path
    }
}

impl<'a> Piece<'a> {
    /// Returns the whole request.
    pub fn root(json: &'a Json) -> Self {
        Self {
            path: String::new(),
            json: Some(json).filter(|json| **json != Json::Null),
        }
    }

    /// Returns an object without keys at the same place.
    pub fn as_empty_object(&self) -> Object<'_> {
        static NOTHING: BTreeMap<String, Json> = BTreeMap::new();
        Object {
            path: &self.path,
            entries: &NOTHING,
        }
    }

    /// Returns the place of a key inside of it.
    pub fn at(&self, key: &str) -> String {
        join(&self.path, key)
    }

    /// Returns whether there is nothing.
    pub const fn is_absent(&self) -> bool {
        self.json.is_none()
    }

    /// Returns whether it is this word.
    pub fn is(&self, word: &str) -> bool {
        matches!(self.json, Some(Json::Text(text)) if text == word)
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}

/// The words of a choice with what they mean.
pub struct Words<T: 'static>(pub &'static [(&'static str, T)]);

impl<T: PartialEq> Words<T> {
    /// Returns the word for a choice.
    pub fn word_for(&self, choice: &T) -> &'static str {
        self.0
            .iter()
            .find(|(_, one)| one == choice)
            .map_or("", |(word, _)| *word)
    }
}

impl Reader {
    /// Returns every mistake.
    pub fn problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Keeps a mistake.
    pub fn report(&mut self, path: &str, mistake: Mistake) {
        self.problems.push(Problem {
            path: path.to_owned(),
            mistake,
        });
    }

    fn wrong_type(&mut self, piece: &Piece<'_>, expected: &'static [Expected]) {
        let mistake = match piece.json {
            Some(Json::TooDeep) => Mistake::NestedTooDeep,
            _ => Mistake::WrongType { expected },
        };
        self.report(&piece.path, mistake);
    }

    /// Keeps a mistake, unless the same place has one already.
    pub fn report_once(&mut self, path: &str, mistake: Mistake) {
        if !self.has_problem_at(path) {
            self.report(path, mistake);
        }
    }

    /// Returns whether a place has a mistake.
    pub fn has_problem_at(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.path == path)
    }

    /// Reports a piece that is absent.
    pub fn require(&mut self, piece: &Piece<'_>) {
        if piece.is_absent() {
            self.report(&piece.path, Mistake::Required);
        }
    }

    /// Reads an object that may be absent.
    pub fn object<'p>(
        &mut self,
        piece: &'p Piece<'p>,
        expected: &'static [Expected],
    ) -> Option<Object<'p>> {
        match piece.json? {
            Json::Object(entries) => Some(Object {
                path: &piece.path,
                entries,
            }),
            _ => {
                self.wrong_type(piece, expected);
                None
            }
        }
    }

    /// Reports every key of an object that is none of `known`.
    pub fn only(&mut self, object: &Object<'_>, known: &[&str]) {
        for key in object.entries.keys() {
            if !known.contains(&key.as_str()) {
                self.report(&join(object.path, key), Mistake::UnknownKey);
            }
        }
    }

    /// Reads a number that may be absent.
    pub fn number<T: Number>(&mut self, piece: &Piece<'_>) -> Option<T> {
        self.number_from(piece, T::BOUNDS, expected_number::<T>())
    }

    /// Reads a number where `"none"` and nothing mean the same.
    pub fn number_or_none<T: Number>(&mut self, piece: &Piece<'_>) -> Option<T> {
        if piece.is("none") {
            return None;
        }
        self.number_from(piece, T::BOUNDS, expected_number_or_none::<T>())
    }

    /// Reads a number with bounds of its own.
    pub fn number_from<T: Number>(
        &mut self,
        piece: &Piece<'_>,
        bounds: (i64, i64),
        expected: &'static [Expected],
    ) -> Option<T> {
        let (least, most) = bounds;
        match piece.json? {
            Json::Whole(number) if (least..=most).contains(number) => Some(T::of(*number)),
            Json::Whole(_) => {
                self.report(&piece.path, Mistake::OutOfRange { least, most });
                None
            }
            Json::OtherNumber => {
                self.report(&piece.path, Mistake::NotWhole);
                None
            }
            _ => {
                self.wrong_type(piece, expected);
                None
            }
        }
    }

    /// Reads a figure that a plan cannot lack: a value or a span, or nothing.
    pub fn figure<T: Number>(&mut self, piece: &Piece<'_>) -> Option<Span<T>> {
        match piece.json? {
            Json::Object(entries) => self.span(&Object {
                path: &piece.path,
                entries,
            }),
            Json::Whole(_) | Json::OtherNumber => self.number(piece).map(Span::exact),
            _ => {
                self.wrong_type(piece, expected_figure::<T>());
                None
            }
        }
    }

    fn span<T: Number>(&mut self, object: &Object<'_>) -> Option<Span<T>> {
        self.only(object, &["low", "high"]);
        let (low, high) = (object.get("low"), object.get("high"));
        self.require(&low);
        self.require(&high);
        let (low, high): (Option<T>, Option<T>) = (self.number(&low), self.number(&high));
        let span = Span {
            low: low?,
            high: high?,
        };
        if span.low > span.high {
            self.report(
                object.path,
                Mistake::LowAboveHigh {
                    limit: span.high.plain(),
                },
            );
            return None;
        }
        Some(span)
    }

    /// Reads an answer: a value, a span, `"none"`, or nothing.
    pub fn answer<T: Number>(&mut self, piece: &Piece<'_>) -> Answer<Span<T>> {
        if piece.is("none") {
            return Answer::Lacks;
        }
        match piece.json {
            Some(Json::Object(_) | Json::Whole(_) | Json::OtherNumber) => {
                self.figure(piece).map_or(Answer::Unknown, Answer::Has)
            }
            Some(_) => {
                self.wrong_type(piece, expected_answer::<T>());
                Answer::Unknown
            }
            None => Answer::Unknown,
        }
    }

    /// Reads a yes or no; `"unknown"` is nothing.
    pub fn yes_no(&mut self, piece: &Piece<'_>) -> Option<bool> {
        if piece.is("unknown") {
            return None;
        }
        self.plain_yes_no(piece)
    }

    /// Reads a yes or no that a person is expected to know.
    pub fn plain_yes_no(&mut self, piece: &Piece<'_>) -> Option<bool> {
        match piece.json? {
            Json::Bool(yes) => Some(*yes),
            _ => {
                self.wrong_type(piece, &[Expected::YesNo]);
                None
            }
        }
    }

    /// Reads one of several words; `"unknown"` is nothing.
    pub fn choice<T: Copy>(&mut self, piece: &Piece<'_>, words: &Words<T>) -> Option<T> {
        if piece.is("unknown") {
            return None;
        }
        self.word(piece, words)
    }

    /// Reads one of several words.
    pub fn word<T: Copy>(&mut self, piece: &Piece<'_>, words: &Words<T>) -> Option<T> {
        let text = self.text(piece)?;
        let found = words.0.iter().find(|(word, _)| *word == text);
        if found.is_none() {
            let allowed = words.0.iter().map(|(word, _)| *word).collect();
            self.report(&piece.path, Mistake::NotOneOf { allowed });
        }
        found.map(|(_, choice)| *choice)
    }

    /// Reads a list of words, each once; nothing is an empty list.
    pub fn words<T: Copy + PartialEq>(&mut self, piece: &Piece<'_>, words: &Words<T>) -> Vec<T> {
        let items = match piece.json {
            None => return Vec::new(),
            Some(Json::List(items)) => items,
            Some(_) => {
                self.wrong_type(piece, &[Expected::List]);
                return Vec::new();
            }
        };
        let mut choices = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let item = Piece {
                path: join(&piece.path, &place.to_string()),
                json: Some(item),
            };
            let choice = self.word(&item, words);
            choices.extend(choice.filter(|one| !choices.contains(one)));
        }
        choices
    }

    /// Reads a text that may be absent.
    pub fn text<'a>(&mut self, piece: &Piece<'a>) -> Option<&'a str> {
        match piece.json? {
            Json::Text(text) => Some(text),
            _ => {
                self.wrong_type(piece, &[Expected::Text]);
                None
            }
        }
    }
}

const fn expected_number<T: Number>() -> &'static [Expected] {
    match T::EXPECTED {
        Expected::Money => &[Expected::Money],
        Expected::Rate => &[Expected::Rate],
        _ => &[Expected::Count],
    }
}

const fn expected_number_or_none<T: Number>() -> &'static [Expected] {
    match T::EXPECTED {
        Expected::Money => &[Expected::Money, Expected::None],
        Expected::Rate => &[Expected::Rate, Expected::None],
        _ => &[Expected::Count, Expected::None],
    }
}

const fn expected_figure<T: Number>() -> &'static [Expected] {
    match T::EXPECTED {
        Expected::Money => &[Expected::Money, Expected::Span],
        Expected::Rate => &[Expected::Rate, Expected::Span],
        _ => &[Expected::Count, Expected::Span],
    }
}

const fn expected_answer<T: Number>() -> &'static [Expected] {
    match T::EXPECTED {
        Expected::Money => &[Expected::Money, Expected::Span, Expected::None],
        Expected::Rate => &[Expected::Rate, Expected::Span, Expected::None],
        _ => &[Expected::Count, Expected::Span, Expected::None],
    }
}
