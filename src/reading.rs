//! Reads figures as people type them.

use serde::Serialize;

use crate::money::{Cents, Rate};

/// Why a typed text means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum ReadingProblem {
    /// There is no text.
    Empty,
    /// It is no amount of dollars.
    NotMoney,
    /// It is no percentage.
    NotARate,
    /// It is no whole number.
    NotACount,
    /// It is below zero.
    Negative,
    /// It is more than is taken.
    TooLarge,
    /// It is finer than a cent, or than a hundredth of a percent.
    TooManyDecimals,
    /// A comma stands where a point does in dollars: `12,50`.
    DecimalComma,
    /// A share below one percent is more likely a fraction: `0.2` for 20 %.
    ShareBelowOnePercent,
    /// Both sides' shares: `80/20`.
    TwoShares,
}

/// What both sides pay of a part that they share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SharedBetween {
    /// The patient's share.
    pub patient: Rate,
    /// The plan's share.
    pub plan: Rate,
}

/// Reads an amount of dollars.
///
/// # Errors
///
/// The text is no amount of dollars and cents from zero to a million.
///
/// # Examples
///
/// ```
/// use coverage_estimator::reading::{ReadingProblem, read_money};
///
/// assert_eq!(read_money(" $1,234.5 ").unwrap().cents(), 123_450);
/// assert_eq!(read_money("12,50"), Err(ReadingProblem::DecimalComma));
/// ```
pub fn read_money(text: &str) -> Result<Cents, ReadingProblem> {
    let bare = text.trim();
    let bare = bare.strip_prefix('$').unwrap_or(bare);
    let bare = without_suffix(bare, &["$", "USD", "usd", "dollars", "dólares"]);
    let (whole, decimals) = parts(bare, ReadingProblem::NotMoney)?;
    let dollars = without_groups(whole)?;
    let cents = hundredths(&dollars, decimals, ReadingProblem::NotMoney)?;
    Cents::new(cents)
        .filter(|cents| *cents <= Cents::MOST)
        .ok_or(ReadingProblem::TooLarge)
}

/// Reads the percentage that the patient pays.
///
/// # Errors
///
/// The text is no percentage from 0 to 100, or one that people read in two ways.
///
/// # Examples
///
/// ```
/// use coverage_estimator::reading::{ReadingProblem, read_percent};
///
/// let shares = read_percent("20 %").unwrap();
/// assert_eq!((shares.patient.basis_points(), shares.plan.basis_points()), (2000, 8000));
/// assert_eq!(read_percent("0.2"), Err(ReadingProblem::ShareBelowOnePercent));
/// assert_eq!(read_percent("80/20"), Err(ReadingProblem::TwoShares));
/// ```
pub fn read_percent(text: &str) -> Result<SharedBetween, ReadingProblem> {
    let bare = without_suffix(text.trim(), &["%", "percent", "por ciento"]);
    if is_two_shares(bare) {
        return Err(ReadingProblem::TwoShares);
    }
    let (whole, decimals) = parts(bare, ReadingProblem::NotARate)?;
    if whole.contains(',') {
        return Err(ReadingProblem::DecimalComma);
    }
    let points = hundredths(whole, decimals, ReadingProblem::NotARate)?;
    if points > 0 && points < 100 {
        return Err(ReadingProblem::ShareBelowOnePercent);
    }
    let patient = Rate::new(points).ok_or(ReadingProblem::TooLarge)?;
    Ok(SharedBetween {
        patient,
        plan: patient.rest(),
    })
}

/// Reads a number of visits.
///
/// # Errors
///
/// The text is no whole number from 0 to 366.
///
/// # Examples
///
/// ```
/// use coverage_estimator::reading::{ReadingProblem, read_count};
///
/// assert_eq!(read_count("12"), Ok(12));
/// assert_eq!(read_count("a dozen"), Err(ReadingProblem::NotACount));
/// ```
pub fn read_count(text: &str) -> Result<u32, ReadingProblem> {
    let (whole, decimals) = parts(text.trim(), ReadingProblem::NotACount)?;
    if decimals.is_some_and(|decimals| decimals.bytes().any(|digit| digit != b'0')) {
        return Err(ReadingProblem::NotACount);
    }
    let number = number(whole, ReadingProblem::NotACount)?;
    u32::try_from(number)
        .ok()
        .filter(|count| *count <= 366)
        .ok_or(ReadingProblem::TooLarge)
}

fn without_suffix<'a>(text: &'a str, suffixes: &[&str]) -> &'a str {
    suffixes
        .iter()
        .find_map(|suffix| text.strip_suffix(suffix))
        .unwrap_or(text)
        .trim()
}

fn is_two_shares(text: &str) -> bool {
    text.split_once(['/', '-']).is_some_and(|(one, other)| {
        let is_number = |part: &str| {
            !part.trim().is_empty() && part.trim().bytes().all(|byte| byte.is_ascii_digit())
        };
        is_number(one) && is_number(other)
    })
}

/// Splits a text at its decimal point.
fn parts(text: &str, otherwise: ReadingProblem) -> Result<(&str, Option<&str>), ReadingProblem> {
    if text.is_empty() {
        return Err(ReadingProblem::Empty);
    }
    if let Some(rest) = text.strip_prefix(['-', '−']) {
        let is_number = rest.chars().any(|one| one.is_ascii_digit());
        return Err(if is_number {
            ReadingProblem::Negative
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
fn without_groups(whole: &str) -> Result<String, ReadingProblem> {
    let separators = [',', ' ', '\u{a0}', '\u{202f}', '\''];
    let mut groups = whole.split(separators);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    if rest.iter().all(|group| group.len() == 3) && (rest.is_empty() || first.len() <= 3) {
        return Ok(whole.replace(separators, ""));
    }
    Err(if whole.contains(',') && rest.len() == 1 {
        ReadingProblem::DecimalComma
    } else {
        ReadingProblem::NotMoney
    })
}

/// Returns the number in hundredths.
fn hundredths(
    whole: &str,
    decimals: Option<&str>,
    otherwise: ReadingProblem,
) -> Result<i64, ReadingProblem> {
    let decimals = decimals.unwrap_or_default();
    if whole.is_empty() && decimals.is_empty() {
        return Err(otherwise);
    }
    let significant = decimals.trim_end_matches('0');
    let part = match significant.len() {
        0 => 0,
        1 => number(significant, otherwise)?.saturating_mul(10),
        2 => number(significant, otherwise)?,
        _ => {
            number(significant, otherwise)?;
            return Err(ReadingProblem::TooManyDecimals);
        }
    };
    let whole = if whole.is_empty() {
        0
    } else {
        number(whole, otherwise)?
    };
    Ok(whole.saturating_mul(100).saturating_add(part))
}

fn number(digits: &str, otherwise: ReadingProblem) -> Result<i64, ReadingProblem> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(otherwise);
    }
    digits.parse().map_err(|_| ReadingProblem::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::{ReadingProblem, read_count, read_money, read_percent};

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
            ("$ 1,234,567.00", 123_456_700),
            ("0", 0),
            ("45 USD", 4500),
        ] {
            let read = read_money(text).map(crate::money::Cents::cents);
            if cents > 100_000_000 {
                assert_eq!(read, Err(ReadingProblem::TooLarge), "{text}");
            } else {
                assert_eq!(read, Ok(cents), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_money_says_why() {
        for (text, problem) in [
            ("", ReadingProblem::Empty),
            ("  ", ReadingProblem::Empty),
            ("abc", ReadingProblem::NotMoney),
            ("$", ReadingProblem::Empty),
            (".", ReadingProblem::NotMoney),
            ("-5", ReadingProblem::Negative),
            ("12,50", ReadingProblem::DecimalComma),
            ("1,2,3", ReadingProblem::NotMoney),
            ("1234,567", ReadingProblem::DecimalComma),
            ("1.005", ReadingProblem::TooManyDecimals),
            ("1.2.3", ReadingProblem::NotMoney),
            ("1000000.01", ReadingProblem::TooLarge),
            ("99999999999999999999", ReadingProblem::TooLarge),
            ("<b>5</b>", ReadingProblem::NotMoney),
            ("٣٠", ReadingProblem::NotMoney),
            ("1e3", ReadingProblem::NotMoney),
        ] {
            assert_eq!(read_money(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn a_percentage_that_can_be_read_two_ways_is_refused() {
        for (text, problem) in [
            ("0.2", ReadingProblem::ShareBelowOnePercent),
            (".2", ReadingProblem::ShareBelowOnePercent),
            ("80/20", ReadingProblem::TwoShares),
            ("80-20", ReadingProblem::TwoShares),
            ("100.01", ReadingProblem::TooLarge),
            ("12,5", ReadingProblem::DecimalComma),
            ("-1", ReadingProblem::Negative),
            ("12.345", ReadingProblem::TooManyDecimals),
            ("half", ReadingProblem::NotARate),
        ] {
            assert_eq!(read_percent(text), Err(problem), "{text}");
        }
        let points = |text| read_percent(text).map(|shares| shares.patient.basis_points());
        assert_eq!(points("12.5"), Ok(1250));
        assert_eq!(points("0"), Ok(0));
        assert_eq!(points("100%"), Ok(10_000));
    }

    #[test]
    fn a_count_is_whole() {
        assert_eq!(read_count("12.0"), Ok(12));
        assert_eq!(read_count("12.5"), Err(ReadingProblem::NotACount));
        assert_eq!(read_count("367"), Err(ReadingProblem::TooLarge));
        assert_eq!(read_count("-1"), Err(ReadingProblem::Negative));
    }
}
