//! A course of visits under exact terms: a line for each visit, and the totals.

mod reason;

use serde::Serialize;

use crate::accumulators::{Accumulators, Remaining};
use crate::adjudicate::{Adjudication, Amounts, LineStatus, adjudicate};
use crate::calendar::{Calendar, Slot};
use crate::date::Date;
use crate::money::Cents;
use crate::plan::Terms;
pub use reason::LineReason;

/// One visit, as a person can follow it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// Its day.
    pub date: Date,
    /// Its plan year, 0 for that of the first visit.
    pub plan_year: u32,
    /// Why it is paid or not.
    pub status: LineStatus,
    /// Why a covered visit costs all or nothing, where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<LineReason>,
    /// Who pays what.
    #[serde(flatten)]
    pub money: Amounts,
    /// What remains after it.
    pub remaining: Remaining,
}

/// A course that is priced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// A line for each visit.
    pub lines: Vec<Line>,
    /// All lines together.
    pub totals: Amounts,
}

/// Prices a course.
#[must_use]
pub fn price(terms: &Terms, calendar: &Calendar) -> Course {
    let mut lines = Vec::new();
    let mut totals = Amounts::default();
    walk(terms, calendar, |slot, adjudication, left| {
        totals = totals.plus(&adjudication.money);
        let remaining = left.remaining();
        lines.push(Line {
            date: slot.date,
            plan_year: slot.plan_year,
            status: adjudication.status,
            reason: LineReason::of(&terms.plan, adjudication, &remaining),
            money: adjudication.money,
            remaining,
        });
    });
    Course { lines, totals }
}

/// Returns what the patient pays for a course.
#[must_use]
pub fn total(terms: &Terms, calendar: &Calendar) -> Cents {
    let mut pays = Cents::ZERO;
    walk(terms, calendar, |_, adjudication, _| {
        pays = pays.plus(adjudication.money.patient_pays);
    });
    pays
}

/// Adjudicates visit after visit, and shows each with what remains after it.
fn walk(
    terms: &Terms,
    calendar: &Calendar,
    mut see: impl FnMut(&Slot, &Adjudication, &Accumulators),
) {
    let mut left = Accumulators::at_the_start(&terms.plan);
    for slot in calendar.slots() {
        if slot.plan_year > 0 && slot.visit.in_plan_year == 0 {
            left = left.in_a_new_plan_year(&terms.plan);
        }
        let adjudication = adjudicate(terms, &left, slot.visit);
        if let Some(uses) = &adjudication.uses {
            left = left.after(uses);
        }
        see(slot, &adjudication, &left);
    }
}
