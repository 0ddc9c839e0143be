//! When the visits are, and which plan year each falls in.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::adjudicate::Visit;
use crate::request::{Coverage, PlannedCourse};

/// A visit with its day and its plan year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its place in the course.
    pub visit: Visit,
    /// Its day.
    pub date: Date,
    /// Its plan year, 0 for that of the first visit.
    pub plan_year: u32,
}

/// The visits of a course in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    slots: Vec<Slot>,
}

impl Calendar {
    /// Sets out the visits evenly over the weeks from the first.
    ///
    /// Only a health plan starts again with a plan year.
    #[must_use]
    pub fn of(course: &PlannedCourse, coverage: &Coverage) -> Self {
        let starts_again = matches!(coverage, Coverage::HealthPlan(_));
        let mut slots: Vec<Slot> = Vec::new();
        for in_course in 0..course.visits {
            let date = date_of(course, in_course);
            let plan_year = if starts_again {
                years_since_the_first(course, date)
            } else {
                0
            };
            let in_plan_year = match slots.last() {
                Some(before) if before.plan_year == plan_year => {
                    before.visit.in_plan_year.saturating_add(1)
                }
                Some(_) | None => 0,
            };
            slots.push(Slot {
                visit: Visit {
                    in_course,
                    in_plan_year,
                },
                date,
                plan_year,
            });
        }
        Self { slots }
    }

    /// Returns the visits.
    #[must_use]
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Returns the visits of each plan year.
    pub fn plan_years(&self) -> impl Iterator<Item = &[Slot]> {
        self.slots
            .chunk_by(|one, next| one.plan_year == next.plan_year)
    }

    /// Returns whether all visits fall in one plan year.
    #[must_use]
    pub fn is_one_plan_year(&self) -> bool {
        self.plan_years().nth(1).is_none()
    }
}

/// Returns the calendar year in which the plan year of `date` begins.
#[must_use]
pub fn plan_year_begins(plan_year_start: (i8, i8), date: Date) -> i16 {
    if (date.month(), date.day()) < plan_year_start {
        date.year().saturating_sub(1)
    } else {
        date.year()
    }
}

/// Returns the day of visit `k` of `f` a week: the first day and `7·(k div f) + ((k mod f)·7) div f` more.
fn date_of(course: &PlannedCourse, k: u32) -> Date {
    let f = course.visits_per_week.max(1);
    let (weeks, rest) = (k.checked_div(f).unwrap_or(0), k.checked_rem(f).unwrap_or(0));
    let days = weeks
        .saturating_mul(7)
        .saturating_add(rest.saturating_mul(7).checked_div(f).unwrap_or(0));
    course.first_visit.saturating_add(i64::from(days).days())
}

fn years_since_the_first(course: &PlannedCourse, date: Date) -> u32 {
    let begins = |day| plan_year_begins(course.plan_year_start, day);
    let years = begins(date).saturating_sub(begins(course.first_visit));
    u32::try_from(years).unwrap_or(0)
}
