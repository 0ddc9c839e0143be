//! Writes figures as people type them, for what the clinic and a card put in the form.

use std::fmt::Display;

/// Stands between the ends of a span, in every language.
pub(crate) const SPAN: char = '–';

/// Returns the text of a span.
pub(crate) fn span(low: impl Display, high: impl Display) -> String {
    format!("{low}{SPAN}{high}")
}

/// Returns the text of a number of hundredths: cents as dollars, basis points as percent.
pub(crate) fn hundredths(number: i64) -> String {
    let (whole, rest) = (
        number.checked_div(100).unwrap_or_default(),
        number.checked_rem(100).unwrap_or_default(),
    );
    let whole = grouped(whole);
    if rest == 0 {
        whole
    } else {
        format!("{whole}.{rest:02}")
    }
}

/// Returns a whole number with a comma before each three digits.
fn grouped(whole: i64) -> String {
    match (whole.checked_div(1000), whole.checked_rem(1000)) {
        (Some(thousands @ 1..), Some(rest)) => format!("{},{rest:03}", grouped(thousands)),
        _ => whole.to_string(),
    }
}
