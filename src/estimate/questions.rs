//! What to ask first: what decides coverage, then how much closer the ends of the span come when an answer becomes known.

mod worth;

use serde::Serialize;

use crate::answer::Span;
use crate::estimate::ordinary::Ordinary;
use crate::money::Cents;
use crate::request::open::Open;
use crate::request::path::Part;
use crate::request::table::{Row, Unit};
use crate::request::typed::row_at;
use crate::request::{Request, Said, Whom};
use crate::sorted::sorted_by_key;
use crate::span::Extreme;
use worth::worths;

/// An answer that is not known, and what knowing it is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Its path in the request.
    pub field: String,
    /// Whether it can still change the verdict on coverage.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub decides_coverage: bool,
    /// By how much the span narrows beyond what other answers narrow it; nothing where the price does not depend on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrows_by: Option<Cents>,
    /// What its numbers count, if it has any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Who knows the answer.
    pub ask: Whom,
}

impl Question {
    fn of(field: String, narrows_by: Option<Cents>) -> Self {
        let row = row_at(&field);
        Self {
            unit: row.and_then(Row::unit),
            ask: row.map_or(Whom::Insurer, |row| row.field.asked_of()),
            field,
            decides_coverage: false,
            narrows_by,
        }
    }
}

/// Returns the questions that a person is shown: where it is known how much is left of an amount, what is met says no more than the total,
/// which stands in the plan's own papers.
#[must_use]
pub(crate) fn told_apart(request: &Request, questions: &[Question]) -> Vec<Question> {
    let follows: Vec<String> = request
        .answers
        .iter()
        .filter(|(_, said)| {
            matches!(said, Said::Progress(progress) if progress.remaining.is_some_and(|left| left.is_exact()))
        })
        .map(|(place, _)| Part::Met.path(place))
        .collect();
    let is_told = |one: &&Question| !follows.contains(&one.field);
    questions.iter().filter(is_told).cloned().collect()
}

/// Returns the questions that narrow what is paid, in the order in which to ask them. Whatever is said to decide the number that stands first is
/// asked first: both are this one list.
#[must_use]
pub(crate) fn asks_first(questions: &[Question], ordinary: Option<&Ordinary>) -> Vec<String> {
    let first = ordinary.map_or(&[][..], |ordinary| &ordinary.hangs_on);
    let narrows = |one: &&Question| one.narrows_by.is_some_and(|by| !by.is_zero());
    let rest = questions.iter().filter(narrows).map(|one| &one.field);
    let rest = rest.filter(|field| !first.contains(field));
    first.iter().chain(rest).cloned().collect()
}

/// Returns what to ask, the most worthwhile first.
#[must_use]
pub fn questions(request: &Request, open: &[Open], ends: &Span<Extreme>) -> Vec<Question> {
    let questions: Vec<Question> = open
        .iter()
        .zip(worths(request, open, ends))
        .map(|(one, worth)| Question::of(one.path(), Some(worth)))
        .collect();
    sorted_by_key(questions, |question| std::cmp::Reverse(question.narrows_by))
}

/// Returns both kinds of questions, each answer once: what decides coverage first, in its own order.
#[must_use]
pub fn coverage_first(deciding: &[&str], mut about_money: Vec<Question>) -> Vec<Question> {
    let mut questions: Vec<Question> = deciding
        .iter()
        .map(|field| {
            let same = about_money.iter().find(|question| question.field == *field);
            Question {
                decides_coverage: true,
                ..Question::of((*field).to_owned(), same.and_then(|one| one.narrows_by))
            }
        })
        .collect();
    about_money.retain(|question| !deciding.contains(&question.field.as_str()));
    questions.append(&mut about_money);
    questions
}
