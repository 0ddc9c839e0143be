//! What to ask first: what decides coverage, then how much closer the ends of the span come when an answer becomes known.

use serde::Serialize;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::estimate::ends;
use crate::money::{Cents, rounded_half_up};
use crate::possibilities::cases;
use crate::request::open::{CanBe, Open};
use crate::request::table::Lack;
use crate::request::{Request, Said};

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

/// Returns what to ask, the most worthwhile first.
#[must_use]
pub fn questions(request: &Request, open: &[Open], pays: &Span<Cents>) -> Vec<Question> {
    let mut questions: Vec<Question> = open
        .iter()
        .map(|one| Question {
            field: one.path(),
            decides_coverage: false,
            narrows_by: Some(mean_narrowing(request, one, pays)),
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

/// Returns the requests in which an open answer is known, at its least and its greatest value or at each choice.
fn known(request: &Request, open: &Open) -> Vec<Request> {
    let place = open.place;
    match &open.can_be {
        CanBe::Choices(choices) => choices
            .iter()
            .map(|choice| request.with(place, choice.clone()))
            .collect(),
        CanBe::Numbers { span, or_none } => {
            let lacking = || Some(request.with(place, Said::Lacks));
            let (low, high) = (
                request.with_number(open, span.low),
                request.with_number(open, span.high),
            );
            let ends = match (or_none, place.field.row().lack) {
                (true, Lack::AsEndless) => [low, lacking()],
                (true, _) => [lacking(), high],
                (false, _) => [low, high],
            };
            ends.into_iter().flatten().collect()
        }
    }
}

fn mean_narrowing(request: &Request, open: &Open, pays: &Span<Cents>) -> Cents {
    let width = |span: Span<Cents>| span.high.less(span.low);
    let values = known(request, open);
    let sum = values
        .iter()
        .filter_map(|one| {
            let calendars = one.course.visits.map(|visits| Calendar::of(one, visits));
            let ends = ends(&cases(one), &calendars)?;
            Some(width(*pays).less(width(crate::estimate::pays(&ends))))
        })
        .fold(Cents::ZERO, Cents::plus);
    let count = i64::try_from(values.len()).unwrap_or(1).max(1);
    Cents::at_least_zero(rounded_half_up(sum.cents(), count))
}
