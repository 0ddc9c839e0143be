//! Held against jiff, day by day, over all years that a request can name and what lies behind them.
#![cfg(not(target_arch = "wasm32"))]

use jiff::ToSpan;
use jiff::civil;

use super::{Date, Weekday};

/// Requests name the years 2000 to 2100, and the longest course lasts 366 weeks.
fn every_day() -> impl Iterator<Item = (Date, civil::Date)> {
    let mut next = civil::date(2000, 1, 1);
    std::iter::from_fn(move || {
        let day = next;
        next = next.tomorrow().ok()?;
        (day.year() < 2109).then(|| (ours(day), day))
    })
}

fn ours(day: civil::Date) -> Date {
    Date::new(day.year(), day.month(), day.day()).expect("a day of the calendar")
}

#[test]
fn the_calendar_has_the_days_that_jiff_knows() {
    for year in [
        -1, 0, 1, 4, 100, 400, 1900, 1999, 2000, 2024, 2026, 2100, 9999,
    ] {
        for month in -1..=14 {
            for day in -1..=33 {
                let known = civil::Date::new(year, month, day).is_ok() && year >= 1;
                let found = Date::new(year, month, day).is_some();
                assert_eq!(found, known, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn every_day_is_written_and_read_as_jiff_writes_it() {
    for (our, day) in every_day() {
        let text = day.to_string();
        assert_eq!(our.to_string(), text);
        assert_eq!(text.parse(), Ok(our));
    }
}

#[test]
fn days_follow_one_another_in_order() {
    let days: Vec<Date> = every_day().map(|(our, _)| our).collect();
    assert!(days.is_sorted_by(|one, next| one < next));
}

#[test]
fn every_day_has_the_weekday_that_jiff_knows() {
    for (our, day) in every_day() {
        let known = match day.weekday() {
            civil::Weekday::Monday => Weekday::Monday,
            civil::Weekday::Tuesday => Weekday::Tuesday,
            civil::Weekday::Wednesday => Weekday::Wednesday,
            civil::Weekday::Thursday => Weekday::Thursday,
            civil::Weekday::Friday => Weekday::Friday,
            civil::Weekday::Saturday => Weekday::Saturday,
            civil::Weekday::Sunday => Weekday::Sunday,
        };
        assert_eq!(our.weekday(), known, "{day}");
    }
}

#[test]
fn days_later_are_those_that_jiff_counts() {
    // Within a month, over its end, a quarter, an appeal, a year with and without a leap day, the longest course.
    for days in [0_u16, 1, 3, 7, 27, 28, 29, 30, 31, 90, 180, 365, 366, 2562] {
        for (our, day) in every_day() {
            let later = day.saturating_add(i64::from(days).days());
            assert_eq!(our.plus_days(days), ours(later), "{day} and {days} days");
        }
    }
}

#[test]
fn months_later_are_those_that_jiff_counts_or_the_first_of_the_next() {
    for months in 0..=24_u8 {
        for (our, day) in every_day() {
            let clamped = day.saturating_add(i64::from(months).months());
            let later = if clamped.day() < day.day() {
                clamped.tomorrow().expect("the calendar goes on")
            } else {
                clamped
            };
            assert_eq!(
                our.plus_months(months),
                ours(later),
                "{day} and {months} months"
            );
        }
    }
}

#[test]
fn only_ten_characters_in_the_right_places_are_a_date() {
    for text in [
        "",
        "2026",
        "2026-1-05",
        "2026-01-5",
        "26-01-05",
        "+2026-01-05",
        "-2026-01-05",
        "02026-01-05",
        "2026-01-05T00:00",
        "2026-01-05Z",
        " 2026-01-05",
        "2026-01-05 ",
        "2026/01/05",
        "20260105",
        "2026-01-0५",
        "２026-01-05",
        "2026-0a-05",
        "2026-01-:5",
        "2026-01-/5",
        "2026-+1-05",
        "2026-00-05",
        "2026-13-05",
        "2026-01-00",
        "2026-02-29",
        "2100-02-29",
        "0000-01-01",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}
