//! The days of a course and its plan years, walked day by day.

use coverage_estimator::answer::Span;
use coverage_estimator::calendar::{Calendar, PlannedCourse};
use coverage_estimator::date::Date;

/// Year, month and day.
pub type Day = (i16, i8, i8);

/// The day after.
pub fn next((year, month, day): Day) -> Day {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 31,
    };
    match (day == days, month == 12) {
        (false, _) => (year, month, day + 1),
        (true, false) => (year, month + 1, 1),
        (true, true) => (year + 1, 1, 1),
    }
}

/// Every day from one on, so many.
fn days_from(first: Day, count: usize) -> Vec<Day> {
    std::iter::successors(Some(first), |day| Some(next(*day)))
        .take(count)
        .collect()
}

pub fn planned(first: Day, a_week: u32, start: Option<(i8, i8)>) -> PlannedCourse {
    let (year, month, day) = first;
    PlannedCourse {
        first_visit: Date::new(year, month, day).expect("the day is one"),
        visits: Span::exact(0),
        visits_per_week: a_week,
        plan_year_start: start,
    }
}

fn day_of(date: Date) -> Day {
    (date.year(), date.month(), date.day())
}

/// From the first day of 2027 to the last of 2028, which has a leap day, with every start of a plan year.
#[test]
fn a_plan_year_begins_again_on_its_day_and_on_no_other() {
    let days = days_from((2027, 1, 1), 731 + 63);
    assert_eq!(days[731], (2029, 1, 1));
    let starts = days_from((2027, 1, 1), 365);
    for start in starts.into_iter().map(|(_, month, day)| (month, day)) {
        for (place, first) in days[..731].iter().enumerate() {
            let calendar = Calendar::of(&planned(*first, 1, Some(start)), 10);
            let (mut years, mut in_plan_year) = (0, 0);
            for (week, slot) in calendar.slots().iter().enumerate() {
                let at = place + 7 * week;
                assert_eq!(day_of(slot.date), days[at]);
                let since = if week == 0 { at + 1 } else { at - 6 };
                let begins = days[since..=at].iter().any(|day| (day.1, day.2) == start);
                years += u32::from(begins);
                in_plan_year = if begins || week == 0 {
                    0
                } else {
                    in_plan_year + 1
                };
                assert_eq!(slot.plan_year, years, "{first:?} {start:?} {slot:?}");
                assert_eq!(slot.visit.in_plan_year, in_plan_year, "{first:?} {start:?}");
            }
            assert_eq!(calendar.is_one_plan_year(), years == 0, "{first:?}");
            let parts: Vec<usize> = calendar.plan_years().map(<[_]>::len).collect();
            let expected = 1 + usize::from(years > 0);
            assert_eq!((parts.len(), parts.iter().sum()), (expected, 10));
        }
    }
}

/// Each visit of a week stands on the last day that is no later than its part of the week.
#[test]
fn every_number_of_visits_a_week_is_laid_out_evenly() {
    let days = days_from((2027, 11, 3), 7 * 367);
    for a_week in 1..=366 {
        let calendar = Calendar::of(&planned(days[0], a_week, None), 366);
        let (mut week, mut in_week) = (0, 0);
        for (number, slot) in (0..).zip(calendar.slots()) {
            let mut day = 0;
            while (day + 1) * a_week <= 7 * in_week {
                day += 1;
            }
            let at = usize::try_from(7 * week + day).expect("it is small");
            assert_eq!(day_of(slot.date), days[at], "{number} of {a_week}");
            assert_eq!((slot.visit.in_course, slot.plan_year), (number, 0));
            in_week += 1;
            if in_week == a_week {
                (week, in_week) = (week + 1, 0);
            }
        }
        assert_eq!(calendar.slots().len(), 366);
    }
}
