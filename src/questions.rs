//! What to ask first: what decides coverage, then how much closer the ends of the span come when an answer becomes known.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::{Cents, rounded_half_up};
use crate::possibilities::Case;
use crate::possibilities::field::{Choice, Field, Fixed, Leaf, Open};
use crate::span::bound::Goal;
use crate::span::{Extreme, extreme};

/// An answer that is not known, and what knowing it is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Its path in the request.
    pub field: String,
    /// Whether it can still change the verdict on coverage.
    #[serde(skip_serializing_if = "is_no")]
    pub decides_coverage: bool,
    /// By how much the span narrows: the mean over the least and the greatest value, or over every choice; nothing where
    /// the price does not depend on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrows_by: Option<Cents>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a reference over"
)]
const fn is_no(yes: &bool) -> bool {
    !*yes
}

/// What an answer can be over all cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Openness {
    /// A number between two, or perhaps that the plan has no such thing.
    Number {
        /// The numbers.
        span: Span<i64>,
        /// Whether the plan may have no such thing.
        or_none: bool,
    },
    /// One of several choices.
    Choice(Vec<Choice>),
}

impl Openness {
    /// Returns the values at which the worth of knowing is measured.
    fn extremes(&self, leaf: Leaf) -> Vec<Fixed> {
        match self {
            Self::Choice(choices) => choices.iter().copied().map(Fixed::Choice).collect(),
            Self::Number { span, or_none } => {
                let (low, high) = (Fixed::Number(span.low), Fixed::Number(span.high));
                match (or_none, leaf) {
                    (false, _) => vec![low, high],
                    // A plan without a limit is the greatest that a limit can be; without a copayment, the least.
                    (true, Leaf::Visits) => vec![low, Fixed::Lacking],
                    (true, _) => vec![Fixed::Lacking, high],
                }
            }
        }
    }
}

/// Returns every answer that is not exact, in the order in which a person is asked.
#[must_use]
pub fn open_answers(cases: &[Case]) -> BTreeMap<Field, Openness> {
    let mut open: BTreeMap<Field, Openness> = BTreeMap::new();
    for (field, value) in cases.iter().flat_map(Case::open) {
        match (open.get_mut(&field), value) {
            (None, Open::Number(span)) => {
                let or_none = cases.iter().any(|case| case.lacks(field));
                open.insert(field, Openness::Number { span, or_none });
            }
            (None, Open::Choice(choice)) => {
                open.insert(field, Openness::Choice(vec![choice]));
            }
            (Some(Openness::Number { span, .. }), Open::Number(more)) => {
                span.low = span.low.min(more.low);
                span.high = span.high.max(more.high);
            }
            (Some(Openness::Choice(choices)), Open::Choice(choice)) => {
                if !choices.contains(&choice) {
                    choices.push(choice);
                }
            }
            (Some(Openness::Number { .. }), Open::Choice(_))
            | (Some(Openness::Choice(_)), Open::Number(_)) => {}
        }
    }
    open.retain(|_, openness| match openness {
        Openness::Number { span, or_none } => *or_none || !span.is_exact(),
        Openness::Choice(choices) => choices.len() > 1,
    });
    open
}

/// Returns what to ask, the most worthwhile first.
#[must_use]
pub fn questions(cases: &[Case], calendar: &Calendar, ends: &Span<Extreme>) -> Vec<Question> {
    let asking = Asking {
        cases,
        calendar,
        ends,
    };
    let mut questions: Vec<Question> = open_answers(cases)
        .into_iter()
        .map(|(field, openness)| Question {
            field: field.to_string(),
            decides_coverage: false,
            narrows_by: Some(asking.mean_narrowing(field, &openness.extremes(field.leaf))),
        })
        .collect();
    questions.sort_by_key(|question| std::cmp::Reverse(question.narrows_by));
    questions
}

/// Returns both kinds of questions, each answer once: what decides coverage first, in its own order.
#[must_use]
pub fn coverage_first(deciding: &[&str], mut about_money: Vec<Question>) -> Vec<Question> {
    let mut questions: Vec<Question> = deciding
        .iter()
        .map(|field| Question {
            field: (*field).to_owned(),
            decides_coverage: true,
            narrows_by: about_money
                .iter()
                .find(|question| question.field == *field)
                .and_then(|question| question.narrows_by),
        })
        .collect();
    about_money.retain(|question| !deciding.contains(&question.field.as_str()));
    questions.append(&mut about_money);
    questions
}

/// How much a search does for what one value of an answer is worth, as in [`extreme`]: many are made, and a few cents more
/// or less do not change what to ask first.
const MOST_WORK: usize = 4_800;

struct Asking<'a> {
    cases: &'a [Case],
    calendar: &'a Calendar,
    ends: &'a Span<Extreme>,
}

impl Asking<'_> {
    fn mean_narrowing(&self, field: Field, values: &[Fixed]) -> Cents {
        let sum = values
            .iter()
            .map(|value| self.narrowing(field, *value))
            .fold(0, i64::saturating_add);
        let count = i64::try_from(values.len()).unwrap_or(1).max(1);
        Cents::at_least_zero(rounded_half_up(sum, count))
    }

    fn narrowing(&self, field: Field, value: Fixed) -> i64 {
        let left: Vec<Case> = self
            .cases
            .iter()
            .filter_map(|case| case.narrowed(field, value))
            .collect();
        let end = |goal, found: &Extreme| {
            // An end whose own combination has the value stays where it is.
            if found.case.narrowed(field, value).is_some() {
                return Some(found.pays);
            }
            extreme(&left, self.calendar, goal, MOST_WORK).map(|extreme| extreme.pays)
        };
        let low = end(Goal::Least, &self.ends.low).unwrap_or(self.ends.low.pays);
        let high = end(Goal::Greatest, &self.ends.high).unwrap_or(self.ends.high.pays);
        let width = |low: i64, high: i64| high.saturating_sub(low);
        width(self.ends.low.pays, self.ends.high.pays).saturating_sub(width(low, high))
    }
}
