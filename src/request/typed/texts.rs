//! Reads figures as people type them.

use std::fmt;

use serde::Serialize;

use crate::answer::Span;
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
    /// Only somebody who does not know the figure would type a zero: as a charge it would be shown as a price.
    Zero,
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
            Self::Zero => "expected more than zero",
            Self::DateUnfinished => "expected a whole date",
        })
    }
}

/// Reads a figure, or two with `to` or a dash between them.
///
/// # Errors
///
/// The text is no figure of the unit.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::table::Unit;
/// use coverage_estimator::request::typed::texts::{TextProblem, figure};
///
/// let visits = figure("6 to 12", Unit::Count).unwrap();
/// assert_eq!((visits.low, visits.high), (6, 12));
/// assert_eq!(figure("20-80", Unit::Rate), Err(TextProblem::TwoShares));
/// ```
pub fn figure(text: &str, unit: Unit) -> Result<Span<i64>, TextProblem> {
    if unit == Unit::Rate && is_two_shares(text) {
        return Err(TextProblem::TwoShares);
    }
    match two_ends(text) {
        Some((low, high)) => Ok(Span {
            low: number(low, unit)?,
            high: number(high, unit)?,
        }),
        None => number(text, unit).map(Span::exact),
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
    let read = match unit {
        Unit::Cents => money(text),
        Unit::Rate => percent(text),
        Unit::Count => count(text),
    }?;
    let limit = unit.most();
    if read > limit {
        return Err(TextProblem::TooLarge { limit, unit });
    }
    Ok(read)
}

fn money(text: &str) -> Result<i64, TextProblem> {
    let bare = text.trim();
    let bare = bare.strip_prefix('$').unwrap_or(bare);
    let bare = without_suffix(bare, &["$", "USD", "usd", "dollars", "dólares"]);
    let (whole, decimals) = parts(bare, TextProblem::NotMoney)?;
    let dollars = without_groups(whole)?;
    hundredths(&dollars, decimals, TextProblem::NotMoney)
}

fn percent(text: &str) -> Result<i64, TextProblem> {
    let bare = without_suffix(text.trim(), PERCENT);
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
    let bare = without_suffix(text.trim(), &["visits", "visit", "visitas", "visita"]);
    let (whole, decimals) = parts(bare, TextProblem::NotACount)?;
    if decimals.is_some_and(|decimals| decimals.bytes().any(|digit| digit != b'0')) {
        return Err(TextProblem::NotACount);
    }
    digits(whole, TextProblem::NotACount)
}

const PERCENT: &[&str] = &["%", "percent", "por ciento"];

/// Splits a text at a dash, or at the word that stands between two figures in English or Spanish.
fn two_ends(text: &str) -> Option<(&str, &str)> {
    let ends = [" to ", " a ", "–", "—", "-"]
        .iter()
        .find_map(|between| text.split_once(between))?;
    let (low, high) = (ends.0.trim(), ends.1.trim());
    (!low.is_empty() && !high.is_empty()).then_some((low, high))
}

fn without_suffix<'a>(text: &'a str, suffixes: &[&str]) -> &'a str {
    suffixes
        .iter()
        .find_map(|suffix| text.strip_suffix(suffix))
        .unwrap_or(text)
        .trim()
}

/// Returns whether a text gives what each side pays: with a stroke, or with a dash where the two make the whole.
fn is_two_shares(text: &str) -> bool {
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
    if let Some(rest) = text.strip_prefix(['-', '−']) {
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
    let separators = [',', ' ', '\u{a0}', '\u{202f}', '\''];
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
mod tests {
    use super::{TextProblem, figure, number};
    use crate::answer::Span;
    use crate::request::table::Unit;

    const fn too_large(unit: Unit) -> TextProblem {
        let limit = unit.most();
        TextProblem::TooLarge { limit, unit }
    }

    #[test]
    fn money_is_read_as_people_type_it() {
        for (text, cents) in [
            ("30", 3000),
            ("$30", 3000),
            ("30.5", 3050),
            ("30.50", 3050),
            ("30.500", 3050),
            (".99", 99),
            ("30.", 3000),
            ("1,500", 150_000),
            ("1 500", 150_000),
            ("$ 234,567.00", 23_456_700),
            ("0", 0),
            ("45 USD", 4500),
        ] {
            assert_eq!(number(text, Unit::Cents), Ok(cents), "{text}");
        }
    }

    #[test]
    fn what_is_no_money_says_why() {
        for (text, problem) in [
            ("abc", TextProblem::NotMoney),
            ("$", TextProblem::NotMoney),
            (".", TextProblem::NotMoney),
            ("-5", TextProblem::Negative),
            ("12,50", TextProblem::DecimalComma),
            ("1,2,3", TextProblem::NotMoney),
            ("1234,567", TextProblem::DecimalComma),
            ("1.005", TextProblem::TooManyDecimals),
            ("1.2.3", TextProblem::NotMoney),
            ("1000000.01", too_large(Unit::Cents)),
            ("99999999999999999999", too_large(Unit::Cents)),
            ("<b>5</b>", TextProblem::NotMoney),
            ("٣٠", TextProblem::NotMoney),
            ("1e3", TextProblem::NotMoney),
        ] {
            assert_eq!(number(text, Unit::Cents), Err(problem), "{text}");
        }
    }

    #[test]
    fn a_percentage_that_can_be_read_two_ways_is_refused() {
        for (text, problem) in [
            ("0.2", TextProblem::ShareBelowOnePercent),
            (".2", TextProblem::ShareBelowOnePercent),
            ("80/20", TextProblem::TwoShares),
            ("20-80", TextProblem::TwoShares),
            ("20%/80%", TextProblem::TwoShares),
            ("100.01", too_large(Unit::Rate)),
            ("12,5", TextProblem::DecimalComma),
            ("-1", TextProblem::Negative),
            ("12.345", TextProblem::TooManyDecimals),
            ("half", TextProblem::NotARate),
        ] {
            assert_eq!(number(text, Unit::Rate), Err(problem), "{text}");
            assert_eq!(figure(text, Unit::Rate), Err(problem), "{text}");
        }
        assert_eq!(number("12.5", Unit::Rate), Ok(1250));
        assert_eq!(number("0", Unit::Rate), Ok(0));
        assert_eq!(number("100%", Unit::Rate), Ok(10_000));
    }

    #[test]
    fn a_count_is_whole() {
        assert_eq!(number("12.0", Unit::Count), Ok(12));
        assert_eq!(number("12 visits", Unit::Count), Ok(12));
        assert_eq!(number("12.5", Unit::Count), Err(TextProblem::NotACount));
        assert_eq!(number("367", Unit::Count), Err(too_large(Unit::Count)));
        assert_eq!(number("-1", Unit::Count), Err(TextProblem::Negative));
    }

    #[test]
    fn two_figures_are_a_span_where_they_cannot_be_two_shares() {
        for (text, unit, low, high) in [
            ("20-40", Unit::Cents, 2000, 4000),
            ("$20 – $40", Unit::Cents, 2000, 4000),
            ("6 to 12", Unit::Count, 6, 12),
            ("6 a 12", Unit::Count, 6, 12),
            ("6 to 12 visits", Unit::Count, 6, 12),
            ("20-40", Unit::Rate, 2000, 4000),
            ("20% to 80%", Unit::Rate, 2000, 8000),
            ("12", Unit::Count, 12, 12),
        ] {
            assert_eq!(figure(text, unit), Ok(Span { low, high }), "{text}");
        }
        assert_eq!(number("6 to 12", Unit::Count), Err(TextProblem::NotACount));
    }
}
