//! Whether the limits of a plan last for the course, over everything that the answers allow.
//!
//! Where all is known the priced visits say it. Where something is open only what is certain is said: that the limits
//! suffice even if every visit uses as much as it can, or that they do not even so.

use crate::adjudicate::LineStatus;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::check::codes::Consequence;
use crate::check::reach::Reach;
use crate::course::price;
use crate::plan::Approval;
use crate::progress::ProgressRange;
use crate::span::case::{Arrangement, Case, SharingCase};
use crate::span::exact_terms;

/// Returns how far the limits reach in every case; nothing where the insurance has no such limits.
#[must_use]
pub fn reach(cases: &[Case], calendar: &Calendar) -> Option<Reach> {
    let mut reaches = cases.iter().filter_map(|case| reach_of(case, calendar));
    let first = reaches.next()?;
    Some(reaches.fold(first, |one, other| match (one, other) {
        (Reach::Enough, Reach::Enough) => Reach::Enough,
        (Reach::Short(here, visits), Reach::Short(there, others)) => {
            let exact = here == there && visits == others;
            let consequence = if here == there {
                here
            } else {
                Consequence::LaterVisitsDenied
            };
            Reach::Short(consequence, if exact { visits } else { Vec::new() })
        }
        (Reach::Open, _) | (_, Reach::Open) => Reach::Open,
        (Reach::Enough, Reach::Short(..)) | (Reach::Short(..), Reach::Enough) => Reach::Open,
    }))
}

fn reach_of(case: &Case, calendar: &Calendar) -> Option<Reach> {
    // The gate of the authorization stands apart.
    let authorized = Case {
        approval: Approval::EveryVisit,
        ..case.clone()
    };
    let limits = match &case.arrangement {
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => return None,
        Arrangement::CostSharing(sharing) => Limits::of(sharing, case.allowed_amount),
        Arrangement::AutoPip(pip) => Limits {
            visits: None,
            dollars: None,
            lifetime: pip.limit,
            allowed_amount: case.allowed_amount,
        },
    };
    if limits.are_none() {
        return Some(Reach::Enough);
    }
    Some(if is_exact(&authorized) {
        exact_reach(&authorized, calendar)
    } else {
        limits.certain_reach(calendar)
    })
}

fn is_exact(case: &Case) -> bool {
    crate::span::case::is_settled(case)
}

fn exact_reach(case: &Case, calendar: &Calendar) -> Reach {
    let course = price(&exact_terms(case), calendar);
    let denied: Vec<u32> = (1_u32..)
        .zip(&course.lines)
        .filter(|(_, line)| is_past_a_limit(line.status))
        .map(|(visit, _)| visit)
        .collect();
    short_of(denied, course.lines.len())
}

fn short_of(denied: Vec<u32>, visits: usize) -> Reach {
    let consequence = match denied.first() {
        None => return Reach::Enough,
        Some(_) if denied.len() == visits => Consequence::EveryVisitDenied,
        Some(1) => Consequence::SomeVisitsDenied,
        Some(_) => Consequence::LaterVisitsDenied,
    };
    Reach::Short(consequence, denied)
}

const fn is_past_a_limit(status: LineStatus) -> bool {
    match status {
        LineStatus::VisitLimitReached
        | LineStatus::DollarLimitReached
        | LineStatus::LifetimeLimitReached => true,
        LineStatus::Covered | LineStatus::NotAuthorized | LineStatus::NotCovered => false,
    }
}

/// The limits of a case, and the most that one visit can take of those on dollars.
struct Limits {
    /// Visits a plan year, and whether every visit counts.
    visits: Option<(ProgressRange, bool)>,
    dollars: Option<ProgressRange>,
    lifetime: Option<ProgressRange>,
    allowed_amount: Span<i64>,
}

impl Limits {
    fn of(sharing: &SharingCase, allowed_amount: Span<i64>) -> Self {
        Self {
            visits: sharing.visit_limit,
            dollars: sharing.dollar_limit.map(|(progress, _)| progress),
            lifetime: sharing.lifetime_limit,
            allowed_amount,
        }
    }

    const fn are_none(&self) -> bool {
        self.visits.is_none() && self.dollars.is_none() && self.lifetime.is_none()
    }

    fn certain_reach(&self, calendar: &Calendar) -> Reach {
        let visits = calendar.slots().len();
        let years: Vec<i64> = calendar
            .plan_years()
            .map(|year| count(year.len()))
            .collect();
        let first_year = years.first().copied().unwrap_or(0);
        if self.suffice(first_year, &years) {
            Reach::Enough
        } else if self.are_gone() && years.len() == 1 {
            short_of((1..).take(visits).collect(), visits)
        } else if self.are_gone() {
            Reach::Short(Consequence::SomeVisitsDenied, Vec::new())
        } else if self.visits_fall_short(first_year) {
            Reach::Short(Consequence::LaterVisitsDenied, Vec::new())
        } else {
            Reach::Open
        }
    }

    /// Returns whether nothing remains of one of them when the course begins.
    fn are_gone(&self) -> bool {
        let visits = self.visits.map(|(progress, _)| progress);
        [visits, self.dollars, self.lifetime]
            .into_iter()
            .flatten()
            .any(|limit| limit.remaining().high == 0)
    }

    fn visits_fall_short(&self, first_year: i64) -> bool {
        self.visits.is_some_and(|(progress, counts_every)| {
            counts_every && progress.remaining().high < first_year
        })
    }

    fn suffice(&self, first_year: i64, years: &[i64]) -> bool {
        let most = |visits: i64| visits.saturating_mul(self.allowed_amount.high);
        let later = years.iter().skip(1).copied().max().unwrap_or(0);
        let lasts = |limit: &ProgressRange, first, later| {
            limit.remaining().low >= first && (later == 0 || limit.amount().low >= later)
        };
        let visits = self.visits.as_ref().map(|(progress, _)| progress);
        let all = years
            .iter()
            .fold(0, |sum: i64, year| sum.saturating_add(*year));
        visits.is_none_or(|limit| lasts(limit, first_year, later))
            && self
                .dollars
                .is_none_or(|limit| lasts(&limit, most(first_year), most(later)))
            && self
                .lifetime
                .is_none_or(|limit| lasts(&limit, most(all), 0))
    }
}

fn count(visits: usize) -> i64 {
    i64::try_from(visits).unwrap_or(i64::MAX)
}
