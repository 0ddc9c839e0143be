//! The ordinary combination: what a course costs while every limit that is not known is far.
//!
//! The ends of the span are true, and most people reach neither: few have met their out-of-pocket maximum, few have used up their
//! visits. So one combination is singled out by a rule that anybody can follow: each limit that the answers leave open is taken
//! to be as far away as they allow, a visit limit that the plan may lack is taken to be none, and all else stays as it was said.
//! Where something other than a limit is open, such as the deductible, this is a span too, and says on what that hangs.

use serde::Serialize;

use crate::adjudicate::LineStatus;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::course::{Line, LineReason, price};
use crate::estimate::Insurance;
use crate::estimate::questions::Question;
use crate::estimate::suppose::{Suppositions, pays};
use crate::money::Cents;
use crate::progress::{Balance, ProgressRange};
use crate::request::path::is_at_or_inside;
use crate::request::{Pricing, Request};
use crate::span::case::{Arrangement, Case, PipCase, SharingCase, settled};
use crate::span::{Extreme, exact_terms};

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

/// A limit that is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// The limit.
    pub limit: Limit,
    /// The first visit, from 1, that it turns.
    pub from_visit: u32,
    /// The first visit of a later plan year, in which it begins again and is not reached at once; absent where it turns all that follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until_visit: Option<u32>,
    /// The first visit after that one that it turns again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again_from_visit: Option<u32>,
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

/// Returns the cases of a request with every open limit as far as it can be, but one.
fn with_far_limits(cases: &[Case], but: Option<Limit>) -> Vec<Case> {
    let mut far: Vec<Case> = Vec::new();
    let is_left_out =
        |case: &Case| but != Some(Limit::Visits) && is_limited_for_nothing(case, cases);
    for case in cases.iter().filter(|case| !is_left_out(case)) {
        let case = with_far_limits_in(case, but);
        if !far.contains(&case) {
            far.push(case);
        }
    }
    far
}

/// Returns whether a case has a visit limit that the plan may lack as well.
fn is_limited_for_nothing(case: &Case, cases: &[Case]) -> bool {
    let limits = |one: &Case| sharing(one).map(|sharing| sharing.visit_limit.is_some());
    limits(case) == Some(true)
        && cases
            .iter()
            .any(|other| other.network == case.network && limits(other) == Some(false))
}

fn sharing(case: &Case) -> Option<&SharingCase> {
    match &case.arrangement {
        Arrangement::CostSharing(sharing) => Some(sharing),
        Arrangement::NoBenefit
        | Arrangement::AutoPip(_)
        | Arrangement::WorkersCompensation { .. } => None,
    }
}

fn with_far_limits_in(case: &Case, but: Option<Limit>) -> Case {
    let far = |limit: Limit, range: ProgressRange| {
        if but == Some(limit) {
            range
        } else {
            furthest(range)
        }
    };
    let arrangement = match &case.arrangement {
        Arrangement::CostSharing(sharing) => Arrangement::CostSharing(Box::new(SharingCase {
            out_of_pocket_maximum: sharing.out_of_pocket_maximum.map(|balance| match but {
                Some(Limit::OutOfPocketMaximum) => balance,
                _ => furthest_balance(balance),
            }),
            visit_limit: sharing
                .visit_limit
                .map(|(range, of)| (far(Limit::Visits, range), of)),
            dollar_limit: sharing
                .dollar_limit
                .map(|(range, of)| (far(Limit::Dollars, range), of)),
            lifetime_limit: sharing
                .lifetime_limit
                .map(|range| far(Limit::LifetimeDollars, range)),
            ..**sharing
        })),
        Arrangement::AutoPip(pip) => Arrangement::AutoPip(PipCase {
            limit: pip.limit.map(|range| far(Limit::AutoPip, range)),
            ..*pip
        }),
        other @ (Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. }) => other.clone(),
    };
    Case {
        arrangement,
        ..case.clone()
    }
}

fn furthest_balance(balance: Balance) -> Balance {
    Balance {
        individual: furthest(balance.individual),
        family: balance.family.map(|(kind, range)| (kind, furthest(range))),
    }
}

/// Returns the greatest amount of which the most remains; what is exact stays.
fn furthest(range: ProgressRange) -> ProgressRange {
    let most = |span: Span<i64>| Span::exact(span.high);
    range
        .with_amount(most(range.amount()))
        .and_then(|range| ProgressRange::new(range.amount(), range.met(), most(range.remaining())))
        .unwrap_or(range)
}

/// Returns the limits that are not known in some case.
fn open_limits(cases: &[Case]) -> Vec<Limit> {
    let mut open: Vec<Limit> = Vec::new();
    for case in cases {
        open.extend(open_limits_in(case));
        if is_limited_for_nothing(case, cases) {
            open.push(Limit::Visits);
        }
    }
    open.sort_unstable();
    open.dedup();
    open
}

fn open_limits_in(case: &Case) -> Vec<Limit> {
    let is_open = |range: ProgressRange| range != furthest(range);
    let limits = match &case.arrangement {
        Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => Vec::new(),
        Arrangement::AutoPip(pip) => vec![(Limit::AutoPip, pip.limit.is_some_and(is_open))],
        Arrangement::CostSharing(sharing) => {
            let maximum = sharing.out_of_pocket_maximum;
            let dollars = sharing.dollar_limit.map(|(range, _)| range);
            let visits = sharing.visit_limit.map(|(range, _)| range);
            vec![
                (
                    Limit::OutOfPocketMaximum,
                    maximum.is_some_and(|balance| balance != furthest_balance(balance)),
                ),
                (Limit::Visits, visits.is_some_and(is_open)),
                (Limit::Dollars, dollars.is_some_and(is_open)),
                (
                    Limit::LifetimeDollars,
                    sharing.lifetime_limit.is_some_and(is_open),
                ),
            ]
        }
    };
    let open = limits.into_iter().filter(|(_, is_open)| *is_open);
    open.map(|(limit, _)| limit).collect()
}

/// Returns the limits that turn more visits of an end than of the ordinary course.
fn turns(request: &Request, end: &[Line], ordinary: &[Line]) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for (visit, line) in (1_u32..).zip(end) {
        let Some(limit) = limit_of(request, line) else {
            continue;
        };
        let of = |lines: &[Line]| {
            let same = lines
                .iter()
                .filter(|line| limit_of(request, line) == Some(limit));
            same.count()
        };
        if turns.iter().all(|turn| turn.limit != limit) && of(end) > of(ordinary) {
            turns.push(turn(request, limit, (visit, line), end));
        }
    }
    turns
}

/// A limit of a plan year begins again with the next one, and may be reached again.
fn turn(request: &Request, limit: Limit, (from_visit, first): (u32, &Line), end: &[Line]) -> Turn {
    let is_turned = |line: &Line| limit_of(request, line) == Some(limit);
    let begins_again = |line: &Line| {
        line.plan_year > first.plan_year && line.status == LineStatus::Covered && !is_turned(line)
    };
    let visits = || (1_u32..).zip(end);
    let until_visit = visits().find(|(_, line)| begins_again(line));
    let until_visit = until_visit.map(|(visit, _)| visit);
    let again = until_visit
        .and_then(|until| visits().find(|(visit, line)| *visit > until && is_turned(line)));
    Turn {
        limit,
        from_visit,
        until_visit,
        again_from_visit: again.map(|(visit, _)| visit),
    }
}

/// Returns the limit that settles a line, if one does.
fn limit_of(request: &Request, line: &Line) -> Option<Limit> {
    let is_pip = request.kind.pricing() == Pricing::AutoPip;
    match line.status {
        LineStatus::Covered => {
            (line.reason == Some(LineReason::MaximumReached)).then_some(Limit::OutOfPocketMaximum)
        }
        LineStatus::VisitLimitReached => Some(Limit::Visits),
        LineStatus::DollarLimitReached if is_pip => Some(Limit::AutoPip),
        LineStatus::DollarLimitReached => Some(Limit::Dollars),
        LineStatus::LifetimeLimitReached => Some(Limit::LifetimeDollars),
        LineStatus::NotAuthorized | LineStatus::NotCovered => None,
    }
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
