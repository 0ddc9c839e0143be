//! The sentences of a cell, taken apart into figures and phrases.

use super::words::{Sense, WORDS};
use crate::request::table::Unit;
use crate::request::typed::plain::plain_char;
use crate::request::typed::texts::number_in;

/// A part of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Money(i64),
    Percent(i64),
    Number(i64),
    Says(Sense),
    /// A word that stands in no list.
    Strange,
}

/// A sentence: its parts, and where it stands in the text.
pub(super) struct Sentence {
    pub(super) parts: Vec<Part>,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) is_read: bool,
}

impl Sentence {
    pub(super) fn says(&self, sense: Sense) -> bool {
        self.parts.contains(&Part::Says(sense))
    }

    pub(super) fn has_figure(&self) -> bool {
        let is_figure = |part: &Part| matches!(part, Part::Money(_) | Part::Percent(_));
        self.parts.iter().any(is_figure)
    }
}

/// A word or a figure, with the characters that it takes.
#[derive(Debug)]
struct Token {
    text: String,
    end: usize,
}

/// Takes a text apart; `start` and `end` count its characters.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let plain: Vec<char> = text
        .chars()
        .map(|one| if one == '\n' { '\n' } else { plain_char(one) })
        .collect();
    let mut sentences = Vec::new();
    let mut start = 0;
    while start < plain.len() {
        let end = end_of_sentence(&plain, start);
        let part = plain.get(start..end).unwrap_or_default();
        let tokens = tokens(part);
        if !tokens.is_empty() {
            sentences.push(Sentence {
                parts: parts(&tokens),
                start,
                end,
                is_read: true,
            });
        }
        start = end.saturating_add(1);
    }
    sentences
}

/// Returns where a sentence ends: a point inside a figure or an abbreviation is no end of one.
fn end_of_sentence(plain: &[char], start: usize) -> usize {
    let is_end = |at: usize| match plain.get(at) {
        Some(';' | '\n' | '|') => true,
        Some('.') => plain
            .get(at.saturating_add(1))
            .is_none_or(|next| matches!(next, ' ' | '\n')),
        _ => false,
    };
    (start..plain.len())
        .find(|at| is_end(*at))
        .unwrap_or(plain.len())
}

fn tokens(plain: &[char]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, one) in plain.iter().enumerate() {
        let is_inner =
            matches!(one, '.' | ',') && is_digit(plain, at, -1) && is_digit(plain, at, 1);
        let is_hyphen = *one == '-' && is_letter(plain, at, -1) && is_letter(plain, at, 1);
        let is_sign = matches!(one, '$' | '%' | '<' | '>' | '+' | '~' | '=');
        if is_hyphen {
            if let Some(last) = tokens.last_mut() {
                last.end = at.saturating_add(1);
            }
            continue;
        }
        if !(one.is_ascii_digit() || is_in_word(*one) || is_inner || is_sign) {
            continue;
        }
        let end = at.saturating_add(1);
        let kind = |one: char| {
            (
                one.is_ascii_digit() || matches!(one, '.' | ','),
                is_in_word(one),
            )
        };
        match tokens.last_mut() {
            Some(last)
                if last.end == at
                    && !is_sign
                    && last.text.chars().last().map(kind) == Some(kind(*one)) =>
            {
                last.text.push(*one);
                last.end = end;
            }
            // `500+` is more than 500; `deductible + 20%` joins two things.
            Some(last) if last.end == at && *one == '+' => last.text.push('+'),
            _ => tokens.push(Token {
                text: one.to_string(),
                end,
            }),
        }
    }
    tokens
}

fn is_digit(plain: &[char], at: usize, step: isize) -> bool {
    at.checked_add_signed(step)
        .and_then(|at| plain.get(at))
        .is_some_and(char::is_ascii_digit)
}

fn is_letter(plain: &[char], at: usize, step: isize) -> bool {
    at.checked_add_signed(step)
        .and_then(|at| plain.get(at))
        .is_some_and(|one| is_in_word(*one))
}

fn parts(tokens: &[Token]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    let mut before = "";
    while !rest.is_empty() {
        let (part, taken) = match figure(rest).or_else(|| phrase(rest)) {
            Some((Part::Number(1), 1)) if is_one_visit(before, rest) => {
                parts.push(Part::Number(1));
                (Part::Says(Sense::Visits), 2)
            }
            found => found.unwrap_or((Part::Strange, 1)),
        };
        parts.push(part);
        before = taken
            .checked_sub(1)
            .and_then(|last| rest.get(last))
            .map_or("", |token| &token.text);
        rest = rest.get(taken..).unwrap_or_default();
    }
    parts
}

/// Returns whether these tokens limit visits to one. Of itself a visit changes nothing: `$30 per visit`, `$30 copay / 1 visit`; so a word of
/// limiting stands before it, or the text begins with it and says in which time.
fn is_one_visit(before: &str, tokens: &[Token]) -> bool {
    const VISIT: [&str; 6] = [
        "visit",
        "session",
        "treatment",
        "visita",
        "sesion",
        "consulta",
    ];
    const LIMITS: [&str; 8] = ["to", "of", "limit", "maximum", "a", "de", "hasta", "maximo"];
    const IN_A_TIME: [&str; 7] = ["per", "a", "each", "every", "por", "al", "cada"];
    let is_one_of = |at: usize, words: &[&str]| {
        let word = tokens.get(at).map(|token| token.text.as_str());
        word.is_some_and(|word| words.contains(&word))
    };
    let begins = before.is_empty() && is_one_of(2, &IN_A_TIME);
    is_one_of(1, &VISIT) && (begins || LIMITS.contains(&before))
}

fn figure(tokens: &[Token]) -> Option<(Part, usize)> {
    let text = |at: usize| tokens.get(at).map(|token| token.text.as_str());
    // `1.500` is fifteen hundred to some, and a dollar and a half to others.
    let has_two_meanings = |text: &str| {
        text.split_once('.')
            .is_some_and(|(_, decimals)| decimals.len() == 3)
    };
    let read = |at: usize, unit| {
        let text = text(at).filter(|text| !has_two_meanings(text))?;
        number_in(text, unit).ok()
    };
    if text(0) == Some("$") {
        return Some((Part::Money(read(1, Unit::Cents)?), 2));
    }
    match (text(1), text(2)) {
        (Some("%" | "percent"), _) => Some((Part::Percent(read(0, Unit::Rate)?), 2)),
        (Some("por"), Some("ciento")) => Some((Part::Percent(read(0, Unit::Rate)?), 3)),
        (Some("$" | "dollars" | "dolares"), next)
            if next.is_none_or(|next| !starts_with_digit(next)) =>
        {
            Some((Part::Money(read(0, Unit::Cents)?), 2))
        }
        _ => Some((Part::Number(read(0, Unit::Count)?), 1)),
    }
}

fn starts_with_digit(text: &str) -> bool {
    text.starts_with(|one: char| one.is_ascii_digit())
}

/// Returns the longest phrase that the tokens begin with.
fn phrase(tokens: &[Token]) -> Option<(Part, usize)> {
    let mut longest = None;
    for (sense, phrases) in WORDS {
        for phrase in phrases.split('|') {
            let length = phrase.split(' ').count();
            let is_longer = longest.is_none_or(|(_, most)| length >= most);
            if is_longer && begins_with(tokens, phrase) {
                longest = Some((Part::Says(*sense), length));
            }
        }
    }
    longest
}

fn begins_with(tokens: &[Token], phrase: &str) -> bool {
    let mut tokens = tokens.iter();
    phrase
        .split(' ')
        .all(|word| tokens.next().is_some_and(|token| token.text == word))
}

/// Letters, of whatever writing; signs such as bullets and dashes are none.
fn is_in_word(one: char) -> bool {
    one.is_ascii_alphabetic() || one == '\'' || matches!(one, '\u{c0}'..='\u{1fff}' | '\u{2c00}'..)
}
