//! What is said back to a person about what they typed.

use serde::Serialize;

use super::spans::{Figure, OpenSide};
use crate::answer::Span;
use crate::progress::Progress;
use crate::request::answers::{Answers, Said};
use crate::request::path::join;
use crate::request::table::Unit;
use crate::sorted::Sorted;

/// A figure as it was read, or as it follows from others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Echo {
    /// The least, in the unit; of a percentage, what the patient pays.
    pub low: i64,
    /// The greatest.
    pub high: i64,
    /// What the numbers count.
    pub unit: Unit,
    /// Of a percentage, what the plan pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_pays: Option<Span<i64>>,
    /// Whether nobody typed it: the total, what is met and what remains of one thing, of which two say the third.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub follows: bool,
    /// The side that was left open: its end is the one that such an answer has in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenSide>,
    /// Whether it was said to be about so much: a tenth to either side, or that figure where an answer takes no span.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_about: bool,
    /// The path of the answer that it belongs to, where it was typed at another's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<String>,
    /// The path at which it was typed, where that is another's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typed_at: Option<String>,
}

impl Echo {
    pub(super) fn said(figure: Figure, unit: Unit) -> Self {
        Self {
            open: figure.open,
            is_about: figure.is_about,
            ..Self::of(figure.span, unit)
        }
    }

    pub(super) fn of(typed: Span<i64>, unit: Unit) -> Self {
        Self {
            low: typed.low,
            high: typed.high,
            unit,
            plan_pays: (unit == Unit::Rate).then(|| rest(typed)),
            follows: false,
            open: None,
            is_about: false,
            belongs_to: None,
            typed_at: None,
        }
    }
}

/// Adds what follows where two of three figures are said.
pub(super) fn follow(answers: &Answers, echoes: &mut Sorted<String, Echo>) {
    for (place, said) in answers.iter() {
        let row = place.field.row();
        let (Said::Progress(progress), Some(keys), Some(unit)) = (said, row.parts(), row.unit())
        else {
            continue;
        };
        if let Some((key, span)) = third(progress, keys, unit) {
            let echo = Echo {
                follows: true,
                ..Echo::of(span, unit)
            };
            echoes.insert_new(join(&place.path(), key), echo);
        }
    }
}

fn third(
    progress: &Progress,
    [amount, met, remaining]: [&'static str; 3],
    unit: Unit,
) -> Option<(&'static str, Span<i64>)> {
    let anything = Span {
        low: 0,
        high: unit.most(),
    };
    let range = progress.range(anything, unit.most())?;
    match (progress.amount, progress.met, progress.remaining) {
        (None, Some(_), Some(_)) => Some((amount, range.amount())),
        (Some(_), None, Some(_)) => Some((met, range.met())),
        (Some(_), Some(_), None) => Some((remaining, range.remaining())),
        _ => None,
    }
}

/// Returns what the other side pays.
pub(super) fn rest(share: Span<i64>) -> Span<i64> {
    let whole = Unit::Rate.most();
    Span {
        low: whole.saturating_sub(share.high),
        high: whole.saturating_sub(share.low),
    }
}
