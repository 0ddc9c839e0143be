//! Civil dates of the Gregorian calendar: what a visit and a deadline need, without a clock and without a time zone.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A day of the calendar, in the years 1 to 9999 as it is written; arithmetic may step past their end.
///
/// # Examples
///
/// ```
/// use coverage_estimator::date::Date;
///
/// let first: Date = "2026-11-30".parse().expect("November has a 30th");
/// assert_eq!(first.plus_days(3).to_string(), "2026-12-03");
/// assert!("2026-11-31".parse::<Date>().is_err());
/// assert!("2026-11-3".parse::<Date>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    // In this order, so that the derived order is that of the calendar.
    year: i16,
    month: i8,
    day: i8,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Weekday {
    /// The first of the week.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The last.
    Sunday,
}

/// A text that is no date of the calendar in the form `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl Date {
    /// Returns the date, or nothing where the calendar has no such day.
    #[must_use]
    pub const fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        let is_written = 1 <= year && year <= 9999 && 1 <= month && month <= 12;
        if is_written && 1 <= day && day <= days_in_month(year, month) {
            Some(Self { year, month, day })
        } else {
            None
        }
    }

    /// Returns the year.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// Returns the month, from 1.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> i8 {
        self.day
    }

    /// Returns the date so many days later, month by month: a course steps from week to week, never far.
    #[must_use]
    pub fn plus_days(self, days: u16) -> Self {
        let mut first = Self { day: 1, ..self };
        let mut past_first = i32::from(days).saturating_add(i32::from(self.day.saturating_sub(1)));
        loop {
            let length = i32::from(days_in_month(first.year, first.month));
            match i8::try_from(past_first) {
                Ok(past) if past_first < length => {
                    let day = past.saturating_add(1);
                    return Self { day, ..first };
                }
                Ok(_) | Err(_) => {
                    past_first = past_first.saturating_sub(length);
                    first = first.first_of_next_month();
                }
            }
        }
    }

    /// Returns the same day so many calendar months later; where that month has no such day, the first of the next.
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        let first = (0..months).fold(self, |date, _| date.first_of_next_month());
        if self.day > days_in_month(first.year, first.month) {
            first.first_of_next_month()
        } else {
            Self {
                day: self.day,
                ..first
            }
        }
    }

    /// Returns the day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1 January of the year 1 is a Monday; a year moves it on by a day, a leap day by one more.
        let past_years = i32::from(self.year).saturating_sub(1);
        let leap_days = (past_years / 4)
            .saturating_sub(past_years / 100)
            .saturating_add(past_years / 400);
        let days_this_year = (1..self.month)
            .map(|month| i32::from(days_in_month(self.year, month)))
            .fold(i32::from(self.day), i32::saturating_add);
        match past_years
            .saturating_add(leap_days)
            .saturating_add(days_this_year)
            % 7
        {
            1 => Weekday::Monday,
            2 => Weekday::Tuesday,
            3 => Weekday::Wednesday,
            4 => Weekday::Thursday,
            5 => Weekday::Friday,
            6 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    const fn first_of_next_month(self) -> Self {
        let (year, month) = if self.month == 12 {
            (self.year.saturating_add(1), 1)
        } else {
            (self.year, self.month.saturating_add(1))
        };
        Self {
            year,
            month,
            day: 1,
        }
    }
}

const fn days_in_month(year: i16, month: i8) -> i8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

const fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return Err(NotADate);
        };
        let century = two_digits(*y1, *y2).ok_or(NotADate)?;
        let year = two_digits(*y3, *y4).ok_or(NotADate)?;
        let month = two_digits(*m1, *m2).ok_or(NotADate)?;
        let day = two_digits(*d1, *d2).ok_or(NotADate)?;
        let year = i16::from(century)
            .saturating_mul(100)
            .saturating_add(i16::from(year));
        Self::new(year, month, day).ok_or(NotADate)
    }
}

fn two_digits(tens: u8, ones: u8) -> Option<i8> {
    let digit = |byte: u8| {
        let value = byte.checked_sub(b'0').filter(|value| *value <= 9)?;
        i8::try_from(value).ok()
    };
    Some(digit(tens)?.saturating_mul(10).saturating_add(digit(ones)?))
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests;
