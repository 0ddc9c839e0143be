//! The ends of figures that were left open.

use super::echo::rest;
use super::place::Aim;
use super::spans::{Figure, OpenSide};
use crate::answer::Span;
use crate::progress::Progress;
use crate::request::Answers;
use crate::request::read::request_of;
use crate::request::table::{Field, Unit};

/// A figure of which one side is open, at its place.
pub(super) struct Open<'a> {
    pub(super) path: &'a str,
    pub(super) aim: Aim,
    pub(super) figure: Figure,
    pub(super) unit: Unit,
}

impl Open<'_> {
    /// The visits, wholes, and the parts of wholes.
    pub(super) const TURNS: [u8; 3] = [0, 1, 2];

    /// Returns its turn: the bounds of others hang on the visits, and those of parts on the whole.
    pub(super) fn turn(&self) -> u8 {
        match self.aim.part {
            Some(part) if !self.aim.is_whole(part) => 2,
            _ => u8::from(self.aim.row.field != Field::Visits),
        }
    }

    /// Returns the figure with the end that such an answer has in any case, by the answers so far.
    ///
    /// What was said is never cut: where it lies beyond that end, it is the end.
    pub(super) fn close(&self, answers: &Answers) -> Figure {
        let (said, bound) = (self.figure.span, self.bound(answers));
        let span = match self.figure.open {
            Some(OpenSide::High) => Span {
                low: said.low,
                high: bound.high.max(said.low),
            },
            Some(OpenSide::Low) => Span {
                low: bound.low.max(said.low).min(said.high),
                high: said.high,
            },
            None => said,
        };
        Figure {
            span,
            ..self.figure
        }
    }

    fn bound(&self, answers: &Answers) -> Span<i64> {
        let place = self.aim.place();
        let bound = request_of(answers.clone())
            .map_or_else(|| self.unit.any(), |request| request.bound(place).span);
        let progress = answers.progress(place).known().copied();
        match self.aim.part {
            Some(part) if self.aim.is_whole(part) => {
                at_least_parts(bound, progress.unwrap_or_default())
            }
            Some(part) => within_whole(bound, progress.unwrap_or_default(), part),
            None if place.field == Field::PlanShare => rest(bound),
            None => bound,
        }
    }
}

/// What there is in all is no less than its parts.
fn at_least_parts(bound: Span<i64>, progress: Progress) -> Span<i64> {
    let low = |part: Option<Span<i64>>| part.map_or(0, |part| part.low);
    let parts = [progress.met, progress.remaining].map(|part| part.map_or(0, |part| part.high));
    let least = low(progress.met).saturating_add(low(progress.remaining));
    Span {
        low: bound.low,
        high: parts.into_iter().fold(bound.high.max(least), i64::max),
    }
}

/// A part is no more than what the other leaves of the whole.
fn within_whole(bound: Span<i64>, progress: Progress, part: &str) -> Span<i64> {
    let other = if part == "remaining" {
        progress.met
    } else {
        progress.remaining
    };
    let whole = progress.amount.map_or(bound.high, |amount| amount.high);
    let taken = other.map_or(0, |other| other.low);
    Span {
        low: 0,
        high: whole.saturating_sub(taken).max(0),
    }
}
