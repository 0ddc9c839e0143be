//! The ordinary combination: what a course costs while every limit that is not known is far.
//!
//! The ends of the span are true, and most people reach neither: few have met their out-of-pocket maximum, few have used up their
//! visits. So one combination is singled out by a rule that anybody can follow: each limit that the answers leave open is taken
//! to be as far away as they allow, a visit limit that the plan may lack is taken to be none, and all else stays as it was said.
//! Where something other than a limit is open, such as the deductible, this is a span too, and says on what that hangs.

mod far;
mod turns;

use serde::Serialize;

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::course::{Line, price};
use crate::estimate::Insurance;
use crate::estimate::questions::Question;
use crate::estimate::suppose::{Suppositions, pays};
use crate::money::Cents;
use crate::request::Request;
use crate::request::path::is_at_or_inside;
use crate::span::case::settled;
use crate::span::{Extreme, exact_terms};
use far::{open_limits, with_far_limits};
use turns::turns;

pub use turns::Turn;

/// More would be a list, not a reason.
const MOST_NAMED: usize = 2;

/// What a course costs while the limits are far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ordinary {
    /// In cents.
    pub patient_pays: Span<Cents>,
    /// The limits on which it rests: not known, able to change it, and taken to be far.
    pub far: Vec<Limit>,
    /// What comes about where the patient pays less.
    pub low_if: Vec<Turn>,
    /// What comes about where they pay more.
    pub high_if: Vec<Turn>,
    /// The questions on which it hangs where it is no one amount, those that narrow it most.
    pub hangs_on: Vec<String>,
}

/// A limit that turns who pays once it is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Limit {
    /// The most that a patient pays in a plan year.
    OutOfPocketMaximum,
    /// Visits in a plan year.
    Visits,
    /// Dollars in a plan year.
    Dollars,
    /// Dollars for good.
    LifetimeDollars,
    /// The dollars of personal injury protection.
    AutoPip,
}

/// Returns the ordinary combination; nothing where it says no more than the span does.
pub(super) fn ordinary(
    request: &Request,
    suppositions: &Suppositions,
    insurance: &Insurance,
    questions: &[Question],
) -> Option<Ordinary> {
    let ends = far_ends(suppositions)?;
    let patient_pays = pays(&ends);
    let is_certain = ends.low.is_proven() && ends.high.is_proven();
    if !is_certain || patient_pays == insurance.patient_pays {
        return None;
    }
    let turns = |visits: &[Line], extreme: &Extreme, calendar: &Calendar| {
        let ordinary = price(&exact_terms(&extreme.case), calendar).lines;
        turns(request, visits, &ordinary)
    };
    let calendars = &suppositions.calendars;
    Some(Ordinary {
        patient_pays,
        far: limits_that_matter(suppositions, patient_pays),
        low_if: turns(&insurance.low.visits, &ends.low, &calendars.low),
        high_if: turns(&insurance.high().visits, &ends.high, &calendars.high),
        hangs_on: hangs_on(&ends, questions),
    })
}

/// Returns what the course comes to at both ends while the limits are far; nothing where no limit is open.
pub(super) fn far_ends(suppositions: &Suppositions) -> Option<Span<Extreme>> {
    let cases = &suppositions.cases;
    if open_limits(cases).is_empty() {
        return None;
    }
    suppositions.ends(&with_far_limits(cases, None))
}

/// Returns the open limits on which the ordinary case rests: those that would change it if they alone were left as they are. A person who has
/// said that more is left than the course can use up has answered, though the figure is open. Where only several together change it, it
/// rests on all.
fn limits_that_matter(suppositions: &Suppositions, ordinary: Span<Cents>) -> Vec<Limit> {
    let changes = |limit: &Limit| {
        let cases = with_far_limits(&suppositions.cases, Some(*limit));
        let ends = suppositions.ends(&cases);
        ends.is_none_or(|ends| pays(&ends) != ordinary)
    };
    let open = open_limits(&suppositions.cases);
    let matter: Vec<Limit> = open.iter().copied().filter(changes).collect();
    if matter.is_empty() { open } else { matter }
}

/// Returns the questions whose answers differ between both ends, the most worthwhile first.
fn hangs_on(ends: &Span<Extreme>, questions: &[Question]) -> Vec<String> {
    if ends.low.pays == ends.high.pays {
        return Vec::new();
    }
    let [low, high] = [&ends.low, &ends.high].map(|end| settled(&end.case));
    let differing: Vec<String> = low
        .iter()
        .chain(&high)
        .filter(|one| !(low.contains(one) && high.contains(one)))
        .map(|(place, _)| place.path())
        .collect();
    let is_about = |question: &&Question, path: &String| is_at_or_inside(&question.field, path);
    questions
        .iter()
        .filter(|question| question.narrows_by.is_some_and(|worth| !worth.is_zero()))
        .filter(|question| differing.iter().any(|path| is_about(question, path)))
        .take(MOST_NAMED)
        .map(|question| question.field.clone())
        .collect()
}
