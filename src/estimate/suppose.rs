//! The same course under other suppositions, each priced in one place: as planned, at the cash rate once the plan pays no more,
//! with no visit covered, with every visit authorized.

use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::Cents;
use crate::plan::Approval;
use crate::request::{OverLimitPrice, Request};
use crate::span::case::{Arrangement, Case, cases};
use crate::span::{Extreme, Goal, Looks, Wanted, extreme_within};

/// What can be true of a request, and when its visits are.
pub(super) struct Suppositions {
    /// Every combination of choices.
    pub(super) cases: Vec<Case>,
    /// The fewest visits and the most.
    pub(super) calendars: Span<Calendar>,
    looks: Looks,
}

impl Suppositions {
    pub(super) fn of(request: &Request) -> Self {
        let course = &request.course;
        Self {
            cases: cases(request),
            calendars: course.visits.map(|visits| Calendar::of(course, visits)),
            looks: Looks::for_ends(),
        }
    }

    /// Returns both ends of the course as it is planned; nothing where nothing can be priced.
    pub(super) fn as_planned(&self) -> Option<Span<Extreme>> {
        self.ends(&self.cases)
    }

    /// Returns what it comes to with uncovered visits at the cash rate.
    pub(super) fn then_cash(&self) -> Option<Span<Cents>> {
        self.priced(|case| Case {
            over_limit_price: OverLimitPrice::CashRate,
            ..case.clone()
        })
    }

    /// Returns what it comes to with every visit uncovered, by the cost model's own rule for such visits.
    pub(super) fn none_covered(&self) -> Option<Span<Cents>> {
        self.priced(|case| Case {
            arrangement: Arrangement::NoBenefit,
            ..case.clone()
        })
    }

    /// Returns what it comes to without what the authorization leaves out, if that is any visit of it.
    pub(super) fn all_authorized(&self) -> Option<Span<Cents>> {
        if !self.cases.iter().any(|case| self.leaves_out(case.approval)) {
            return None;
        }
        self.priced(|case| Case {
            approval: Approval::EveryVisit,
            ..case.clone()
        })
    }

    fn leaves_out(&self, approval: Approval) -> bool {
        match approval {
            Approval::EveryVisit => false,
            Approval::FirstVisits(visits) => {
                let last = self.calendars.high.slots().last();
                last.is_some_and(|slot| slot.visit.in_course >= visits)
            }
            Approval::Missing => true,
        }
    }

    fn priced(&self, suppose: impl Fn(&Case) -> Case) -> Option<Span<Cents>> {
        let mut supposed: Vec<Case> = Vec::new();
        for case in self.cases.iter().map(suppose) {
            if supposed.last() != Some(&case) {
                supposed.push(case);
            }
        }
        self.ends(&supposed).map(|ends| reach(&ends))
    }

    /// Returns both ends over every number of visits: the total never falls with one visit more, so the least is that of the
    /// fewest visits and the greatest that of the most.
    pub(super) fn ends(&self, cases: &[Case]) -> Option<Span<Extreme>> {
        let end = |goal, calendar| {
            let wanted = Wanted {
                goal,
                looks: &self.looks,
                reach: None,
            };
            extreme_within(cases, calendar, &wanted)
        };
        Some(Span {
            low: end(Goal::Least, &self.calendars.low)?,
            high: end(Goal::Greatest, &self.calendars.high)?,
        })
    }
}

/// Returns what the patient pays at both ends.
pub(super) fn pays(ends: &Span<Extreme>) -> Span<Cents> {
    Span {
        low: Cents::at_least_zero(ends.low.pays),
        high: Cents::at_least_zero(ends.high.pays),
    }
}

/// Returns what the patient can pay at most and at least, which is both ends where the search for them was not cut short.
fn reach(ends: &Span<Extreme>) -> Span<Cents> {
    Span {
        low: Cents::at_least_zero(ends.low.bound),
        high: Cents::at_least_zero(ends.high.bound),
    }
}
