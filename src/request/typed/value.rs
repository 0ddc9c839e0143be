//! What one text means at the place of one answer.

use super::place::Aim;
use super::plain::plain;
use super::spans::{Figure, OpenSide, figure, one_number};
use super::texts::{PERCENT, TextProblem};
use crate::answer::Span;
use crate::request::json::Json;
use crate::request::table::{Absent, Field, Lack, Takes, Unit};

/// What a text says.
pub(super) enum Meaning {
    /// That nobody knows.
    Unknown,
    /// This answer.
    Value(Json),
    /// This figure.
    Figure(Figure, Unit),
    /// A figure of the other answer about what a visit costs.
    OfTheOther(Field, Figure, Unit),
    /// That there is no such thing as the one whose part the text is about.
    NoneAround,
}

/// Answers of which a zero means that the person does not know them.
const ABOVE_ZERO: [Field; 6] = [
    Field::Visits,
    Field::BilledCharge,
    Field::ChargePerUnit,
    Field::AllowedAmount,
    Field::CashRate,
    Field::PerVisitMaximum,
];

/// Words for none, in plain letters: of anything, of what a person pays, of a limit; and for what does not apply.
const NONE: &[&str] = &["none", "no", "ninguno", "ninguna"];
#[rustfmt::skip]
const FREE: &[&str] = &[
    "no charge", "free", "zero", "nothing", "no cost", "no copay", "no copayment", "no coinsurance", "no deductible",
    "sin cargo", "gratis", "cero", "nada", "sin costo", "sin copago", "sin coseguro", "sin deducible",
];
#[rustfmt::skip]
const ENDLESS: &[&str] = &[
    "no limit", "no limits", "unlimited", "without limit", "no maximum",
    "sin limite", "sin limites", "ilimitado", "ilimitada", "ilimitadas", "sin maximo",
];
const NOT_APPLICABLE: &[&str] = &["not applicable", "no aplica"];

pub(super) fn meaning(aim: &Aim, text: &str) -> Result<Meaning, TextProblem> {
    let row = aim.row;
    if aim.part.is_none() && row.words().is_some_and(|words| words.find(text).is_some()) {
        // The words of a list are read as a whole.
        if !matches!(row.takes, Takes::List(_)) {
            return Ok(Meaning::Value(Json::Text(text.to_owned())));
        }
    }
    if let Some(said) = none(aim, &plain(text)) {
        return Ok(said);
    }
    let takes_figure = aim.part.is_some()
        || matches!(
            row.takes,
            Takes::Number(..) | Takes::KnownNumber(_) | Takes::Figure(_)
        );
    match (text, row.takes) {
        ("unknown", _) => Ok(Meaning::Unknown),
        _ if takes_figure => figure_at(aim, text),
        ("yes", Takes::Group(_) | Takes::Progress { .. }) => Ok(Meaning::Value(super::object())),
        ("yes", Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_)) => {
            Ok(Meaning::Value(Json::Bool(true)))
        }
        ("no", Takes::YesNo | Takes::KnownYesNo | Takes::KnownYesNoOr(_)) => {
            Ok(Meaning::Value(Json::Bool(false)))
        }
        (_, Takes::List(_)) => Ok(Meaning::Value(list(text))),
        (_, Takes::Date) if !is_whole_date(text) => Err(TextProblem::DateUnfinished),
        _ => Ok(Meaning::Value(Json::Text(text.to_owned()))),
    }
}

/// Returns what a word for none means, if the text is one and there may be none.
fn none(aim: &Aim, text: &str) -> Option<Meaning> {
    let row = aim.row;
    let is_among = |lists: &[&[&str]]| lists.iter().any(|words| words.contains(&text));
    let is_lacking = is_among(match (row.lack, row.takes) {
        (Lack::Never, _) => &[],
        (_, Takes::Text) => &[&["none"]],
        (Lack::Apart, Takes::Number(..)) if text == "no" => &[],
        (Lack::Apart, _) => &[NONE],
        (Lack::AsZero, _) => &[NONE, FREE, NOT_APPLICABLE],
        (Lack::AsEndless, _) => &[NONE, ENDLESS, NOT_APPLICABLE],
    });
    let is_zero = is_among(&[NONE, FREE]);
    match aim.part {
        Some(part) if is_zero && !aim.is_whole(part) => zero(aim),
        Some(_) => is_lacking.then_some(Meaning::NoneAround),
        None if is_lacking => Some(Meaning::Value(super::none())),
        None if is_zero && matches!(row.absent, Absent::UsuallyZero) => zero(aim),
        None => None,
    }
}

fn zero(aim: &Aim) -> Option<Meaning> {
    let zero = Figure::of(Span::exact(0));
    Some(Meaning::Figure(zero, aim.row.unit()?))
}

fn figure_at(aim: &Aim, text: &str) -> Result<Meaning, TextProblem> {
    let Some(unit) = aim.row.unit() else {
        return Ok(Meaning::Unknown);
    };
    if names_both_shares(aim.row.field, text) {
        return Err(TextProblem::PercentAndDollars);
    }
    if let Some((field, unit)) = the_other(aim.row.field, text) {
        return Ok(Meaning::OfTheOther(field, figure(text, unit)?, unit));
    }
    let mut said = if aim.takes_span() {
        figure(text, unit)?
    } else {
        one_number(text, unit)?
    };
    if ABOVE_ZERO.contains(&aim.row.field) {
        let Some(span) = said.span.within(Span {
            low: 1,
            high: i64::MAX,
        }) else {
            return Err(TextProblem::Zero);
        };
        // A typed zero says that nobody knows; one that an open side reaches is none.
        if said.open != Some(OpenSide::Low) && said.span.low == 0 {
            return Err(TextProblem::Zero);
        }
        said.span = span;
    }
    // Nothing says how many visits a course can have at most.
    if said.open == Some(OpenSide::High) && aim.row.field == Field::Visits {
        return Err(TextProblem::NoUpperEnd);
    }
    Ok(Meaning::Figure(said, unit))
}

const DOLLARS: &[&str] = &["$", "dollar", "dolar", "usd"];

fn has(text: &str, signs: &[&str]) -> bool {
    signs.iter().any(|sign| text.contains(sign))
}

/// Of a percentage where a copay is asked for, and of dollars where a percentage is: the answer that it belongs to.
fn the_other(field: Field, text: &str) -> Option<(Field, Unit)> {
    let text = plain(text);
    match field {
        Field::Copayment if has(&text, PERCENT) => Some((Field::Coinsurance, Unit::Rate)),
        Field::Coinsurance if has(&text, DOLLARS) => Some((Field::Copayment, Unit::Cents)),
        _ => None,
    }
}

/// Returns whether a text has a percentage and dollars. A bare figure beside a percentage is one more of them only where a copay is asked
/// for and the whole is no percentage: `30 copay and 20%`.
fn names_both_shares(field: Field, text: &str) -> bool {
    let text = plain(text);
    let figures = text.split(|one: char| !(one.is_ascii_digit() || matches!(one, '.' | ',')));
    let figures = figures.filter(|part| part.contains(|one: char| one.is_ascii_digit()));
    let has_two = figures.count() > 1 && has(&text, PERCENT);
    let is_a_rate = || !matches!(figure(&text, Unit::Rate), Err(TextProblem::NotARate));
    match field {
        Field::Copayment => has_two && (has(&text, DOLLARS) || !is_a_rate()),
        Field::Coinsurance => has_two && has(&text, DOLLARS),
        _ => false,
    }
}

fn is_whole_date(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [4, 2, 2] && text.bytes().all(|one| one.is_ascii_digit() || one == b'-')
}

fn list(text: &str) -> Json {
    let words = text
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty());
    Json::List(words.map(|word| Json::Text(word.to_owned())).collect())
}
