//! When the visits are, and which plan year each falls in.

use crate::adjudicate::Visit;
use crate::answer::Span;
use crate::date::Date;

/// The visits that are planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedCourse {
    /// The day of the first visit.
    pub first_visit: Date,
    /// How many visits, 0 to 366.
    pub visits: Span<u32>,
    /// How many of them a week, 1 to 366.
    pub visits_per_week: u32,
    /// Month and day on which a plan year begins; nothing where nothing begins again with one.
    pub plan_year_start: Option<(i8, i8)>,
}

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
    /// Sets out so many visits evenly over the weeks from the first.
    #[must_use]
    pub fn of(course: &PlannedCourse, visits: u32) -> Self {
        let mut slots: Vec<Slot> = Vec::new();
        for in_course in 0..visits {
            let date = match slots.last() {
                Some(before) => before.date.plus_days(gap_before(course, in_course)),
                None => course.first_visit,
            };
            let plan_year = years_since_the_first(course, date);
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

impl PlannedCourse {
    /// Returns the calendar year in which the plan year of `date` begins; its own where nothing begins again.
    #[must_use]
    pub fn plan_year_begins(&self, date: Date) -> i16 {
        match self.plan_year_start {
            Some(start) if (date.month(), date.day()) < start => date.year().saturating_sub(1),
            Some(_) | None => date.year(),
        }
    }
}

/// Returns the days between visit `k` and the one before.
fn gap_before(course: &PlannedCourse, k: u32) -> u16 {
    let days = days_in(course, k).saturating_sub(days_in(course, k.saturating_sub(1)));
    u16::try_from(days).unwrap_or(0)
}

/// Returns the days from the first visit to visit `k` of `f` a week: `7·(k div f) + ((k mod f)·7) div f`.
fn days_in(course: &PlannedCourse, k: u32) -> u32 {
    let f = course.visits_per_week.max(1);
    let (weeks, rest) = (k.checked_div(f).unwrap_or(0), k.checked_rem(f).unwrap_or(0));
    let days_of_the_week = rest.saturating_mul(7).checked_div(f).unwrap_or(0);
    weeks.saturating_mul(7).saturating_add(days_of_the_week)
}

fn years_since_the_first(course: &PlannedCourse, date: Date) -> u32 {
    if course.plan_year_start.is_none() {
        return 0;
    }
    let begins = |day| course.plan_year_begins(day);
    let years = begins(date).saturating_sub(begins(course.first_visit));
    u32::try_from(years).unwrap_or(0)
}
