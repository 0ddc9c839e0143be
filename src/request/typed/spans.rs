//! Figures that people know roughly: two ends, one end, or about so much.

use serde::Serialize;

use super::plain::plain;
use super::texts::{TextProblem, is_two_shares, number_in};
use crate::answer::Span;
use crate::request::table::Unit;

/// A figure as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The least and the greatest; where one side is open, there all that can be said.
    pub span: Span<i64>,
    /// The side that has no end of its own.
    pub open: Option<OpenSide>,
    /// Whether it was said to be about so much: a tenth to either side, or that figure where an answer takes no span.
    pub is_about: bool,
}

impl Figure {
    pub(super) const fn of(span: Span<i64>) -> Self {
        Self {
            span,
            open: None,
            is_about: false,
        }
    }
}

/// The side of a figure that was left open: it ends where such an answer ends in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum OpenSide {
    /// `12 or more`.
    High,
    /// `up to 12`.
    Low,
}

#[derive(Clone, Copy)]
enum Said {
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    About,
}

/// What stands before a figure, in plain letters, with strokes between.
#[rustfmt::skip]
const BEFORE: &[(Said, &str)] = &[
    (Said::AtLeast, "at least|minimum of|minimum|no less than|not less than|no fewer than|>=|≥|al menos|por lo menos|como minimo|\
        minimo de|minimo|no menos de"),
    (Said::MoreThan, "more than|greater than|over|above|>|mas de|mayor de|mayor que"),
    (Said::AtMost, "up to|at most|no more than|not more than|maximum of|maximum|max|<=|≤|hasta|como maximo|a lo sumo|a lo mas|\
        maximo de|maximo|no mas de"),
    (Said::LessThan, "less than|fewer than|under|below|<|menos de|menor de|menor que"),
    (Said::About, "about|around|approximately|approx.|approx|roughly|nearly|almost|~|alrededor de|cerca de|aproximadamente|aprox.|\
        aprox|mas o menos|casi|como|unos|unas"),
];

/// What stands after a figure, in the same way.
#[rustfmt::skip]
const AFTER: &[(Said, &str)] = &[
    (Said::AtLeast, "or more|or higher|or greater|or over|or above|and up|and over|and above|and more|plus|+|minimum|at least|o mas|\
        y mas|en adelante|como minimo|al menos"),
    (Said::AtMost, "or less|or fewer|or under|or below|at most|maximum|max|o menos|como maximo|maximo"),
    (Said::About, "or so|more or less|approximately|approx.|approx|mas o menos|aproximadamente"),
];

/// What stands between two figures: in their order, or in any.
const BETWEEN: &[&str] = &[" to ", " through ", " a ", " hasta ", "-"];
const EITHER: &[&str] = &[" or ", " o "];

/// Reads a figure, two with `to`, `or` or a dash between them, one with an open side, or about so much: a tenth to either side,
/// to the whole dollar, percent or visit outwards.
///
/// # Errors
///
/// The text is no figure of the unit.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::table::Unit;
/// use coverage_estimator::request::typed::spans::{OpenSide, figure};
/// use coverage_estimator::request::typed::texts::TextProblem;
///
/// let visits = figure("6 to 12", Unit::Count).unwrap().span;
/// assert_eq!((visits.low, visits.high), (6, 12));
/// let left = figure("$2,160 or more", Unit::Cents).unwrap();
/// assert_eq!((left.span.low, left.open), (216_000, Some(OpenSide::High)));
/// assert_eq!(figure("20-80", Unit::Rate), Err(TextProblem::TwoShares));
/// ```
pub fn figure(text: &str, unit: Unit) -> Result<Figure, TextProblem> {
    let plain = plain(text);
    if unit == Unit::Rate && is_two_shares(&plain) {
        return Err(TextProblem::TwoShares);
    }
    match said_roughly(&plain, unit) {
        // Two ends say already how roughly.
        Some((Said::About, rest)) if has_two_ends(rest) => ends(rest, unit).map(Figure::of),
        Some((said, rest)) => rough(said, number_in(rest, unit)?, unit),
        None => ends(&plain, unit).map(Figure::of),
    }
}

/// Reads a figure for an answer that takes no span: what is about so much counts as it stands.
pub(super) fn one_number(text: &str, unit: Unit) -> Result<Figure, TextProblem> {
    let plain = plain(text);
    if names_two(&plain, unit) {
        return Err(TextProblem::OneNumber);
    }
    let said = figure(text, unit)?;
    match said_roughly(&plain, unit) {
        Some((Said::About, rest)) if !has_two_ends(rest) => Ok(Figure {
            span: Span::exact(number_in(rest, unit)?),
            ..said
        }),
        _ if said.open.is_none() && said.span.is_exact() => Ok(said),
        _ => Err(TextProblem::OneNumber),
    }
}

/// Returns whether a text names two figures as nobody writes a span: `$150/$200`, `150 and 200`.
fn names_two(text: &str, unit: Unit) -> bool {
    let is_one = |part: &str| number_in(part.trim(), unit).is_ok();
    let both = |between: &str| {
        let ends = text.split_once(between);
        ends.is_some_and(|(one, other)| is_one(one) && is_one(other))
    };
    !(unit == Unit::Rate && is_two_shares(text))
        && ["/", " and ", " & ", " y ", ", ", ";"]
            .into_iter()
            .any(both)
}

fn ends(text: &str, unit: Unit) -> Result<Span<i64>, TextProblem> {
    let read = |end| number_in(end, unit);
    if let Some((low, high)) = two_ends(text) {
        return Ok(Span {
            low: read(low)?,
            high: read(high)?,
        });
    }
    match either(text) {
        Some((one, other)) => Ok(in_order(read(one)?, read(other)?)),
        None => read(text).map(Span::exact),
    }
}

fn has_two_ends(text: &str) -> bool {
    two_ends(text).or_else(|| either(text)).is_some()
}

/// Splits off what says that a figure is rough; the longest that fits.
fn said_roughly(text: &str, unit: Unit) -> Option<(Said, &str)> {
    longest(BEFORE, text, true)
        .or_else(|| longest(AFTER, super::texts::without_noun(text, unit), false))
}

fn longest<'a>(rows: &[(Said, &str)], text: &'a str, is_before: bool) -> Option<(Said, &'a str)> {
    let mut found: Option<(usize, Said, &str)> = None;
    for (said, phrases) in rows {
        for phrase in phrases.split('|') {
            let rest = if is_before {
                text.strip_prefix(phrase)
            } else {
                text.strip_suffix(phrase)
            };
            if let Some(rest) = rest
                && found.is_none_or(|(length, ..)| phrase.len() > length)
            {
                found = Some((phrase.len(), *said, rest));
            }
        }
    }
    found.map(|(_, said, rest)| (said, rest.trim()))
}

fn rough(said: Said, number: i64, unit: Unit) -> Result<Figure, TextProblem> {
    let most = unit.most();
    let (low, high, open) = match said {
        Said::AtLeast => (number, most, Some(OpenSide::High)),
        Said::MoreThan => (number.saturating_add(1), most, Some(OpenSide::High)),
        Said::AtMost => (0, number, Some(OpenSide::Low)),
        Said::LessThan => (0, number.saturating_sub(1), Some(OpenSide::Low)),
        Said::About => {
            let around = about(number, unit);
            (around.low, around.high, None)
        }
    };
    if low > high {
        return Err(if high < 0 {
            TextProblem::Negative
        } else {
            TextProblem::TooLarge { limit: most, unit }
        });
    }
    Ok(Figure {
        span: Span { low, high },
        open,
        is_about: matches!(said, Said::About),
    })
}

/// Returns a tenth less and a tenth more, each to the whole dollar, percent or visit outwards.
fn about(number: i64, unit: Unit) -> Span<i64> {
    let whole: i64 = match unit {
        Unit::Cents | Unit::Rate => 100,
        Unit::Count => 1,
    };
    let tenths = number.div_euclid(10);
    let rest = i64::from(number.rem_euclid(10) > 0);
    let low = number.saturating_sub(tenths).saturating_sub(rest);
    let high = number.saturating_add(tenths).saturating_add(rest);
    let down = low.saturating_sub(low.rem_euclid(whole));
    let up = high.saturating_add(high.saturating_neg().rem_euclid(whole));
    Span {
        low: down,
        high: up.min(unit.most()),
    }
}

/// Splits a text at a dash, or at the word that stands between two figures in English or Spanish.
fn two_ends(text: &str) -> Option<(&str, &str)> {
    let pair = [
        ("between ", " and "),
        ("entre ", " y "),
        ("from ", " to "),
        ("de ", " a "),
    ]
    .iter()
    .find_map(|(before, between)| text.strip_prefix(before)?.split_once(between));
    let ends = pair.or_else(|| BETWEEN.iter().find_map(|between| text.split_once(between)))?;
    both(ends)
}

fn either(text: &str) -> Option<(&str, &str)> {
    let ends = EITHER.iter().find_map(|between| text.split_once(between))?;
    both(ends)
}

fn both<'a>((one, other): (&'a str, &'a str)) -> Option<(&'a str, &'a str)> {
    let (one, other) = (one.trim(), other.trim());
    (!one.is_empty() && !other.is_empty()).then_some((one, other))
}

fn in_order(one: i64, other: i64) -> Span<i64> {
    Span {
        low: one.min(other),
        high: one.max(other),
    }
}

#[cfg(test)]
mod tests;
