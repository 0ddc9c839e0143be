//! Reads figures as people type them.

use std::fmt;

use serde::Serialize;

use super::plain::plain;
use crate::request::table::Unit;

/// Why a typed text means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "camelCase")]
pub enum TextProblem {
    /// It is no amount of dollars.
    NotMoney,
    /// It is no percentage.
    NotARate,
    /// It is no whole number.
    NotACount,
    /// It is below zero.
    Negative,
    /// It is more than is taken.
    TooLarge {
        /// The most that is taken.
        limit: i64,
        /// What the numbers count.
        unit: Unit,
    },
    /// It is finer than a cent, or than a hundredth of a percent.
    TooManyDecimals,
    /// A comma stands where a point does in dollars: `12,50`.
    DecimalComma,
    /// A share below one percent is more likely a fraction: `0.2` for 20 %.
    ShareBelowOnePercent,
    /// Both sides' shares: `80/20`.
    TwoShares,
    /// A percentage and another figure at the place of a copay or a percentage: `20%/$30`. Both can be paid, or one of two.
    PercentAndDollars,
    /// More than one figure, or an end of one, where an answer takes one figure alone: `150-200` as a price.
    OneNumber,
    /// Only somebody who does not know the figure would type a zero: as a charge it would be shown as a price.
    Zero,
    /// The most is left open where nothing else sets one: `12 or more` visits of a course.
    NoUpperEnd,
    /// The day lacks its month, its day or its year.
    DateUnfinished,
}

impl fmt::Display for TextProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotMoney => "expected dollars and cents",
            Self::NotARate => "expected a percentage",
            Self::NotACount => "expected a whole number",
            Self::Negative => "expected no minus sign",
            Self::TooLarge { limit, .. } => return write!(formatter, "expected at most {limit}"),
            Self::TooManyDecimals => "expected at most two digits after the point",
            Self::DecimalComma => "expected a point before the cents",
            Self::ShareBelowOnePercent => "expected the whole percentage, such as 20 for 20 %",
            Self::TwoShares => "expected the share of one side, found those of both",
            Self::PercentAndDollars => "expected a percentage or dollars, found both",
            Self::OneNumber => "expected one figure alone",
            Self::Zero => "expected more than zero",
            Self::NoUpperEnd => "expected an upper end",
            Self::DateUnfinished => "expected a whole date",
        })
    }
}

/// Reads one figure: cents of a number of dollars, basis points of a percentage, or a whole number.
///
/// # Errors
///
/// The text is no figure of the unit.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::table::Unit;
/// use coverage_estimator::request::typed::texts::{TextProblem, number};
///
/// assert_eq!(number(" $1,234.5 ", Unit::Cents), Ok(123_450));
/// assert_eq!(number("12,50", Unit::Cents), Err(TextProblem::DecimalComma));
/// assert_eq!(number("20 %", Unit::Rate), Ok(2000));
/// assert_eq!(number("0.2", Unit::Rate), Err(TextProblem::ShareBelowOnePercent));
/// assert_eq!(number("a dozen", Unit::Count), Err(TextProblem::NotACount));
/// ```
pub fn number(text: &str, unit: Unit) -> Result<i64, TextProblem> {
    number_in(&plain(text), unit)
}

/// Reads one figure of a plain text.
pub(super) fn number_in(text: &str, unit: Unit) -> Result<i64, TextProblem> {
    let bare = without_noun(text, unit);
    let read = match unit {
        Unit::Cents => money(bare),
        Unit::Rate => percent(bare),
        Unit::Count => count(bare),
    }?;
    let limit = unit.most();
    if read > limit {
        return Err(TextProblem::TooLarge { limit, unit });
    }
    Ok(read)
}

/// What people write after a figure though its place says it, from the end inwards.
const LEFT: &[&str] = &["left", "remaining", "restantes", "restante"];
#[rustfmt::skip]
const EACH: &[&str] = &["per visit", "a visit", "each visit", "/visit", "/ visit", "por visita", "cada visita"];

const fn nouns(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Cents => &["copayment", "copay", "copago"],
        Unit::Rate => &["coinsurance", "coseguro"],
        Unit::Count => &["visits", "visit", "visitas", "visita"],
    }
}

/// Takes the nouns away that stand after a figure.
pub(super) fn without_noun(text: &str, unit: Unit) -> &str {
    [LEFT, EACH, nouns(unit)]
        .iter()
        .fold(text, |text, nouns| without_suffix(text, nouns))
}

fn money(text: &str) -> Result<i64, TextProblem> {
    let bare = ["us$", "usd", "$"]
        .iter()
        .find_map(|sign| text.strip_prefix(sign))
        .unwrap_or(text)
        .trim();
    let bare = without_suffix(bare, &["$", "usd", "dollars", "dollar", "dolares", "dolar"]);
    let (whole, decimals) = parts(bare, TextProblem::NotMoney)?;
    let dollars = without_groups(whole)?;
    hundredths(&dollars, decimals, TextProblem::NotMoney)
}

fn percent(text: &str) -> Result<i64, TextProblem> {
    let bare = without_suffix(text, PERCENT);
    if is_two_shares(bare) {
        return Err(TextProblem::TwoShares);
    }
    let (whole, decimals) = parts(bare, TextProblem::NotARate)?;
    if whole.contains(',') {
        return Err(TextProblem::DecimalComma);
    }
    let points = hundredths(whole, decimals, TextProblem::NotARate)?;
    if points > 0 && points < 100 {
        return Err(TextProblem::ShareBelowOnePercent);
    }
    Ok(points)
}

fn count(text: &str) -> Result<i64, TextProblem> {
    let (whole, decimals) = parts(text, TextProblem::NotACount)?;
    if decimals.is_some_and(|decimals| decimals.bytes().any(|digit| digit != b'0')) {
        return Err(TextProblem::NotACount);
    }
    digits(whole, TextProblem::NotACount)
}

/// How people write that a number is a percentage.
pub(super) const PERCENT: &[&str] = &["%", "percent", "per cent", "pct", "por ciento"];

fn without_suffix<'a>(text: &'a str, suffixes: &[&str]) -> &'a str {
    suffixes
        .iter()
        .find_map(|suffix| text.strip_suffix(suffix))
        .unwrap_or(text)
        .trim()
}

/// Returns whether a text gives what each side pays: with a stroke, or with a dash where the two make the whole.
pub(super) fn is_two_shares(text: &str) -> bool {
    let share = |part: &str| without_suffix(part.trim(), PERCENT).parse::<u32>().ok();
    let both = |between: char| {
        let (one, other) = text.split_once(between)?;
        Some((share(one)?, share(other)?))
    };
    both('/').is_some() || both('-').is_some_and(|(one, other)| one.checked_add(other) == Some(100))
}

/// Splits a text at its decimal point.
fn parts(text: &str, otherwise: TextProblem) -> Result<(&str, Option<&str>), TextProblem> {
    if text.is_empty() {
        return Err(otherwise);
    }
    if let Some(rest) = text.strip_prefix('-') {
        let is_number = rest.chars().any(|one| one.is_ascii_digit());
        return Err(if is_number {
            TextProblem::Negative
        } else {
            otherwise
        });
    }
    Ok(match text.split_once('.') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    })
}

/// Takes commas and spaces out from between groups of three digits.
fn without_groups(whole: &str) -> Result<String, TextProblem> {
    let separators = [',', ' ', '\''];
    let mut groups = whole.split(separators);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    if rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3) {
        return Ok(whole.replace(separators, ""));
    }
    Err(if whole.contains(',') && rest.len() == 1 {
        TextProblem::DecimalComma
    } else {
        TextProblem::NotMoney
    })
}

/// Returns the number in hundredths.
fn hundredths(
    whole: &str,
    decimals: Option<&str>,
    otherwise: TextProblem,
) -> Result<i64, TextProblem> {
    let decimals = decimals.unwrap_or_default();
    if whole.is_empty() && decimals.is_empty() {
        return Err(otherwise);
    }
    let significant = decimals.trim_end_matches('0');
    let part = match significant.len() {
        0 => 0,
        1 => digits(significant, otherwise)?.saturating_mul(10),
        2 => digits(significant, otherwise)?,
        _ => {
            digits(significant, otherwise)?;
            return Err(TextProblem::TooManyDecimals);
        }
    };
    let whole = if whole.is_empty() {
        0
    } else {
        digits(whole, otherwise)?
    };
    Ok(whole.saturating_mul(100).saturating_add(part))
}

fn digits(text: &str, otherwise: TextProblem) -> Result<i64, TextProblem> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(otherwise);
    }
    // What does not even fit is above every limit.
    Ok(text.parse().unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests;
