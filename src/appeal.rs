//! Until when a denial can be appealed (29 CFR 2560.503-1, 45 CFR 147.136), or whose route it is.

mod helpers;

use serde::Serialize;

use crate::check::rules::AS_OF;
use crate::date::{Date, Weekday};
use crate::evidence::{Evidence, Grade, Source};
use crate::request::json::Json;
use crate::request::problem::Problem;
use crate::request::read::denial::{Denial, read_denial};
use crate::request::{Funding, Kind, Policy};

use helpers::helpers;
pub use helpers::{HELPERS, Helper, HelperName};

/// Days from the receipt of a denial to appeal inside of the plan (29 CFR 2560.503-1(h)(3)(i)).
const INTERNAL_APPEAL_DAYS: u16 = 180;

/// Calendar months from the receipt of the final denial to ask for an external review (45 CFR 147.136(c) and (d)).
const EXTERNAL_REVIEW_MONTHS: u8 = 4;

/// Months from the date of the notice in which federal employees ask the plan to look again (5 CFR 890.105(b)).
const RECONSIDERATION_MONTHS: u8 = 6;

/// Days in which the plan answers them (5 CFR 890.105(b)(2)).
const RECONSIDERATION_ANSWER_DAYS: u32 = 30;

/// Days from the date of the plan's letter in which they then ask the Office of Personnel Management (5 CFR 890.105(e)(1)(i)).
const OPM_REVIEW_DAYS: u32 = 90;

/// The same where the plan has not answered, from the day on which they asked it (5 CFR 890.105(e)(1)(ii)).
const OPM_REVIEW_DAYS_AFTER_SILENCE: u32 = 120;

const RULES: Evidence = Evidence::of(Source::AppealRules, Grade::A, AS_OF);
const FEDERAL_RULE: Evidence = Evidence::of(Source::FederalEmployeesRule, Grade::A, AS_OF);

/// What a question about a denial is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AppealAnswer {
    /// Until when, or whose route.
    #[serde(flatten)]
    pub reply: AppealReply,
    /// Who helps free of charge.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub helpers: Vec<Helper>,
}

impl AppealAnswer {
    /// Returns the answer to a question with mistakes.
    #[must_use]
    pub const fn refused(problems: Vec<Problem>) -> Self {
        Self {
            reply: AppealReply::Problems(problems),
            helpers: Vec::new(),
        }
    }
}

/// Until when a denial can be appealed, or whose route it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AppealReply {
    /// The plan's appeal, with its dates.
    Appeal(Appeal),
    /// The route of federal employees' plans.
    FederalEmployees(FederalAppeal),
    /// This insurance has a route of its own, whose dates are not computed here.
    Route(Route),
    /// Everything that is wrong with the question.
    Problems(Vec<Problem>),
}

/// The appeal of a group or individual health plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Appeal {
    /// The last day to appeal inside of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internal_appeal: Option<Deadline>,
    /// The last day to ask for an external review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_review: Option<Deadline>,
    /// How long the plan has to decide; after that it counts as a denial.
    pub plan_decides: PlanDecides,
    /// How long the reviewer has; nothing where there is no external review.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer_decides: Option<ReviewerDecides>,
    /// The day on which these rules were last held against their sources.
    pub as_of: &'static str,
    /// Who says so.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// The route of federal employees' plans: the plan looks again, then the Office of Personnel Management.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FederalAppeal {
    /// The last day to ask the plan for reconsideration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reconsideration: Option<Deadline>,
    /// Days that the plan has to answer.
    pub plan_answers_days: u32,
    /// Days from the date of the plan's letter in which the Office of Personnel Management is asked after that.
    pub opm_review_days: u32,
    /// Days from the request to the plan in which the Office is asked where the plan has not answered.
    pub opm_review_days_after_silence: u32,
    /// The day on which these rules were last held against their sources.
    pub as_of: &'static str,
    /// Who says so.
    #[serde(flatten)]
    pub evidence: Evidence,
}

/// A last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The day.
    pub date: Date,
    /// Its name.
    pub weekday: Weekday,
    /// Whether that is a Saturday or a Sunday. Holidays are not looked at.
    pub weekend: bool,
}

/// How long a plan has to decide an appeal (29 CFR 2560.503-1(i)(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanDecides {
    /// Hours, where it is urgent.
    pub urgent_hours: u32,
    /// Days, before the service.
    pub before_service_days: u32,
    /// Days, after it.
    pub after_service_days: u32,
}

/// How long an external reviewer has to decide (45 CFR 147.136(d)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewerDecides {
    /// Hours, where it is urgent.
    pub urgent_hours: u32,
    /// Days.
    pub days: u32,
}

/// Insurance with a route of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Route {
    /// The state's board or department.
    WorkersCompensation,
    /// The auto insurer and the state's insurance department.
    Auto,
    /// Medicare, Medicare Advantage with it.
    Medicare,
    /// A state's fair hearing.
    Medicaid,
    /// The uniformed services'.
    Tricare,
    /// Veterans' affairs.
    Va,
    /// A policy that the rules leave out: its own papers say how.
    OwnPapers,
    /// There is no plan to appeal to.
    None,
}

/// Answers a question about a denial that may be anything.
#[must_use]
pub fn appeal_reply(json: &Json) -> AppealAnswer {
    match read_denial(json) {
        Ok(denial) => AppealAnswer {
            reply: appeal_dates(&denial),
            helpers: helpers(&denial),
        },
        Err(problems) => AppealAnswer::refused(problems),
    }
}

/// Returns until when a denial can be appealed, or whose route it is.
#[must_use]
pub fn appeal_dates(denial: &Denial) -> AppealReply {
    match (route(denial), denial.funding) {
        (Some(route), _) => AppealReply::Route(route),
        (None, Some(Funding::FederalEmployee)) => AppealReply::FederalEmployees(FederalAppeal {
            reconsideration: denial.denial_dated.map(last_day_of_reconsideration),
            plan_answers_days: RECONSIDERATION_ANSWER_DAYS,
            opm_review_days: OPM_REVIEW_DAYS,
            opm_review_days_after_silence: OPM_REVIEW_DAYS_AFTER_SILENCE,
            as_of: AS_OF,
            evidence: FEDERAL_RULE,
        }),
        (None, Some(Funding::SelfFunded | Funding::Insured) | None) => {
            AppealReply::Appeal(appeal(denial))
        }
    }
}

fn appeal(denial: &Denial) -> Appeal {
    let is_reviewed = denial.policy != Some(Policy::Grandfathered);
    let last = denial.final_denial_received.filter(|_| is_reviewed);
    Appeal {
        internal_appeal: denial.denial_received.map(last_day_of_internal_appeal),
        external_review: last.map(last_day_of_external_review),
        plan_decides: PlanDecides {
            urgent_hours: 72,
            before_service_days: 30,
            after_service_days: 60,
        },
        reviewer_decides: is_reviewed.then_some(ReviewerDecides {
            urgent_hours: 72,
            days: 45,
        }),
        as_of: AS_OF,
        evidence: RULES,
    }
}

const fn route(denial: &Denial) -> Option<Route> {
    match denial.kind {
        Kind::Ppo | Kind::Hmo | Kind::Epo | Kind::Pos | Kind::Hdhp | Kind::Unknown => {
            route_of_policy(denial.policy)
        }
        Kind::MedicareAdvantage | Kind::Medicare => Some(Route::Medicare),
        Kind::AutoPip => Some(Route::Auto),
        Kind::WorkersCompensation => Some(Route::WorkersCompensation),
        Kind::Tricare => Some(Route::Tricare),
        Kind::Medicaid => Some(Route::Medicaid),
        Kind::Va => Some(Route::Va),
        Kind::None => Some(Route::None),
    }
}

/// The rules of appeals leave these policies out.
const fn route_of_policy(policy: Option<Policy>) -> Option<Route> {
    match policy {
        Some(
            Policy::ShortTerm | Policy::FixedIndemnity | Policy::Sharing | Policy::RetireeOnly,
        ) => Some(Route::OwnPapers),
        Some(Policy::Grandfathered) | None => None,
    }
}

/// Six months on, the same day; where that month has no such day its last, as the rule says nothing of a later one.
fn last_day_of_reconsideration(dated: Date) -> Deadline {
    let same_day = dated.plus_months(RECONSIDERATION_MONTHS);
    if same_day.day() == dated.day() {
        return deadline(same_day);
    }
    // The month without such a day was stepped over; no December is, as it has them all.
    let (year, month) = (same_day.year(), same_day.month().saturating_sub(1));
    let last = (28..=31).rev().find_map(|day| Date::new(year, month, day));
    deadline(last.unwrap_or(same_day))
}

fn last_day_of_internal_appeal(received: Date) -> Deadline {
    deadline(received.plus_days(INTERNAL_APPEAL_DAYS))
}

/// Four months on, the same day; where that month has no such day, the first of the next.
fn last_day_of_external_review(received: Date) -> Deadline {
    deadline(received.plus_months(EXTERNAL_REVIEW_MONTHS))
}

fn deadline(date: Date) -> Deadline {
    let weekday = date.weekday();
    Deadline {
        date,
        weekday,
        weekend: matches!(weekday, Weekday::Saturday | Weekday::Sunday),
    }
}

#[cfg(test)]
mod tests;
