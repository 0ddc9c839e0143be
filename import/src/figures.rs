//! Amounts as documents write them, turned into texts as a person types them. Digit by digit: no number is rounded on its way.

/// Why a figure is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFigure;

/// Returns an amount of dollars without what says nothing: `0197.070` is `197.07`.
///
/// # Errors
///
/// It is no number, is below zero, or has a part of a cent.
///
/// # Examples
///
/// ```
/// use coverage_estimator_import::figures::{NoFigure, money};
///
/// assert_eq!(money("1250.50").as_deref(), Ok("1250.50"));
/// assert_eq!(money("1500.00").as_deref(), Ok("1500"));
/// assert_eq!(money("12.345"), Err(NoFigure));
/// ```
pub fn money(written: &str) -> Result<String, NoFigure> {
    let Parts { whole, fraction } = parts(written)?;
    match fraction.len() {
        0 => Ok(whole.to_owned()),
        1 => Ok(format!("{whole}.{fraction}0")),
        2 => Ok(format!("{whole}.{fraction}")),
        _ => Err(NoFigure),
    }
}

/// Returns a share of one as a percentage: `0.2` and `.20` are `20`, `1` is `100`.
///
/// X12 writes the part of one (EB08). Some clearinghouses hand on whole percentages, so that above one it is a percentage already; no
/// plan asks its members for one percent.
///
/// # Errors
///
/// It is no number, is finer than a hundredth of a percent, or more than a hundred percent.
///
/// # Examples
///
/// ```
/// use coverage_estimator_import::figures::{NoFigure, share};
///
/// assert_eq!(share("0.2").as_deref(), Ok("20"));
/// assert_eq!(share(".125").as_deref(), Ok("12.5"));
/// assert_eq!(share("20").as_deref(), Ok("20"));
/// assert_eq!(share("120"), Err(NoFigure));
/// ```
pub fn share(written: &str) -> Result<String, NoFigure> {
    let Parts { whole, fraction } = parts(written)?;
    match whole {
        "0" => percent(&moved(whole, fraction, 2)),
        "1" if fraction.is_empty() => Ok("100".to_owned()),
        _ => percent(written),
    }
}

/// Returns a percentage without what says nothing.
///
/// # Errors
///
/// It is no number, is finer than a hundredth of a percent, or more than a hundred percent.
pub fn percent(written: &str) -> Result<String, NoFigure> {
    let Parts { whole, fraction } = parts(written)?;
    let is_whole = whole == "100" && fraction.is_empty();
    if fraction.len() > 2 || (whole.len() > 2 && !is_whole) {
        return Err(NoFigure);
    }
    Ok(joined(whole, fraction))
}

/// Returns a whole number: `20.0` is `20`.
///
/// # Errors
///
/// It is no whole number.
pub fn count(written: &str) -> Result<String, NoFigure> {
    let Parts { whole, fraction } = parts(written)?;
    if fraction.is_empty() {
        Ok(whole.to_owned())
    } else {
        Err(NoFigure)
    }
}

/// Returns the cents of an amount that can be below zero, as a line that takes another back is.
///
/// # Errors
///
/// It is no number, has a part of a cent, or is larger than any amount of a visit.
pub fn cents(written: &str) -> Result<i64, NoFigure> {
    let unsigned = written.strip_prefix('-').unwrap_or(written);
    let amount = money(unsigned)?;
    let (dollars, cents) = amount.split_once('.').unwrap_or((&amount, "00"));
    let digits = format!("{dollars}{cents}");
    let cents: i64 = digits.parse().map_err(|_| NoFigure)?;
    Ok(if unsigned.len() < written.len() {
        cents.saturating_neg()
    } else {
        cents
    })
}

/// Returns an amount of cents as a text.
#[must_use]
pub fn of_cents(cents: i64) -> String {
    let digits = format!("{cents:03}");
    let (dollars, cents) = digits.split_at(digits.len().saturating_sub(2));
    joined(dollars, if cents == "00" { "" } else { cents })
}

/// The digits before and after the point, without zeros that say nothing.
struct Parts<'a> {
    whole: &'a str,
    fraction: &'a str,
}

fn parts(written: &str) -> Result<Parts<'_>, NoFigure> {
    let (before, after) = written.split_once('.').unwrap_or((written, ""));
    let are_digits = |text: &str| text.bytes().all(|one| one.is_ascii_digit());
    if written.len() > 40 || (before.is_empty() && after.is_empty()) {
        return Err(NoFigure);
    }
    if !are_digits(before) || !are_digits(after) {
        return Err(NoFigure);
    }
    let whole = before.trim_start_matches('0');
    Ok(Parts {
        whole: if whole.is_empty() { "0" } else { whole },
        fraction: after.trim_end_matches('0'),
    })
}

/// Moves the point to the right.
fn moved(whole: &str, fraction: &str, places: usize) -> String {
    let fraction = format!("{fraction:0<places$}");
    let (before, after) = fraction.split_at(places);
    format!("{whole}{before}.{after}")
}

fn joined(whole: &str, fraction: &str) -> String {
    if fraction.is_empty() {
        whole.to_owned()
    } else {
        format!("{whole}.{fraction}")
    }
}
