//! Whether the number hangs on the days of the visits: a turn of the plan year can fall anywhere in a course.

use super::person::{Person, WORTH_A_CARD};
use crate::answer::Span;
use crate::calendar::{Calendar, PlannedCourse};
use crate::estimate::insured;
use crate::money::Cents;
use crate::request::table::Field;
use crate::request::{Place, Request};

/// A course begins within eight weeks, in days, and has one to three visits a week, as referrals for massage say.
const WAITS: &[u16] = &[0, 14, 28, 42, 56];
const PACES: &[u32] = &[1, 3];

/// Returns whether the days, as far as nobody has said them, may bring a part of the course into another plan year.
pub(super) fn may_begin_a_plan_year(person: &Person<'_>) -> bool {
    let Some(request) = &person.typed.request else {
        return false;
    };
    let mut courses = courses(person, request.course).into_iter();
    courses.any(|one| !is_in_one_plan_year(&request.course)(&one))
}

/// Returns whether the days, as far as nobody has said them, move a number that is shown by as much as is worth a card.
pub(super) fn are_worth_a_card(person: &Person<'_>) -> bool {
    let Some(request) = &person.typed.request else {
        return false;
    };
    if !may_begin_a_plan_year(person) {
        return false;
    }
    let courses = courses(person, request.course);
    let supposed = courses.into_iter().map(|course| begun(request, course));
    // The first number, with the limits far, and both ends beside it.
    let (first, ends): (Vec<Span<Cents>>, Vec<Span<Cents>>) = supposed
        .filter_map(|one| insured(&one))
        .map(|[first, ends]| (first, ends))
        .unzip();
    [first, ends]
        .iter()
        .any(|spans| differ(spans, |span| span.low) || differ(spans, |span| span.high))
}

/// Returns the courses that the days can make of this one.
fn courses(person: &Person<'_>, course: PlannedCourse) -> Vec<PlannedCourse> {
    let is_assumed = |field: Field| {
        let path = Place::from(field).path();
        person.typed.assumed.contains(&path)
    };
    let own_pace = [course.visits_per_week];
    let paces = if is_assumed(Field::VisitsPerWeek) {
        PACES
    } else {
        &own_pace
    };
    let waits = if is_assumed(Field::FirstVisit) {
        WAITS
    } else {
        &[0]
    };
    let mut courses = Vec::new();
    for pace in paces {
        courses.extend(waits.iter().map(|days| PlannedCourse {
            first_visit: course.first_visit.plus_days(*days),
            visits_per_week: *pace,
            ..course
        }));
    }
    courses
}

/// Returns whether a course is in the plan year of the first visit of this one, and in no other.
fn is_in_one_plan_year(this: &PlannedCourse) -> impl Fn(&PlannedCourse) -> bool {
    let year = this.plan_year_begins(this.first_visit);
    move |course| {
        let is_same = course.plan_year_begins(course.first_visit) == year;
        is_same && Calendar::of(course, course.visits.high).is_one_plan_year()
    }
}

/// Returns the request of another course. What is met in one plan year is not met in a later one.
fn begun(request: &Request, course: PlannedCourse) -> Request {
    let moved = Request {
        course,
        ..request.clone()
    };
    match moved.begins_anew(request.course.first_visit) {
        Some(_) => moved.anew(),
        None => moved,
    }
}

fn differ(spans: &[Span<Cents>], end: fn(&Span<Cents>) -> Cents) -> bool {
    let ends = spans.iter().map(end);
    let most = ends.clone().max().unwrap_or_default();
    most.less(ends.min().unwrap_or_default()) >= WORTH_A_CARD
}
