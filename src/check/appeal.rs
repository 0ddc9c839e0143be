//! Until when a denial can be appealed (29 CFR 2560.503-1, 45 CFR 147.136), or whose route it is.

use serde::Serialize;

use super::rules::AS_OF;
use crate::date::{Date, Weekday};
use crate::request::Kind;
use crate::request::json::Json;
use crate::request::problem::Problem;
use crate::request::read::denial::{Denial, read_denial};

/// Days from the receipt of a denial to appeal inside of the plan (29 CFR 2560.503-1(h)(3)(i)).
const INTERNAL_APPEAL_DAYS: u16 = 180;

/// Calendar months from the receipt of the final denial to ask for an external review (45 CFR 147.136(c) and (d)).
const EXTERNAL_REVIEW_MONTHS: u8 = 4;

/// What a question about a denial is answered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum AppealReply {
    /// The plan's appeal, with its dates.
    Appeal(Appeal),
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
    /// How long the plan has to decide.
    pub plan_decides: PlanDecides,
    /// How long the reviewer has.
    pub reviewer_decides: ReviewerDecides,
    /// The day on which these rules were last held against their sources.
    pub as_of: &'static str,
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
    /// There is no plan to appeal to.
    None,
}

/// Answers a question about a denial that may be anything.
#[must_use]
pub fn appeal_reply(json: &Json) -> AppealReply {
    read_denial(json).map_or_else(AppealReply::Problems, |denial| appeal_dates(&denial))
}

/// Returns until when a denial can be appealed, or whose route it is.
#[must_use]
pub fn appeal_dates(denial: &Denial) -> AppealReply {
    if let Some(route) = route(denial.kind) {
        return AppealReply::Route(route);
    }
    AppealReply::Appeal(Appeal {
        internal_appeal: denial.denial_received.map(last_day_of_internal_appeal),
        external_review: denial
            .final_denial_received
            .map(last_day_of_external_review),
        plan_decides: PlanDecides {
            urgent_hours: 72,
            before_service_days: 30,
            after_service_days: 60,
        },
        reviewer_decides: ReviewerDecides {
            urgent_hours: 72,
            days: 45,
        },
        as_of: AS_OF,
    })
}

const fn route(kind: Kind) -> Option<Route> {
    match kind {
        Kind::Ppo | Kind::Hmo | Kind::Epo | Kind::Pos | Kind::Hdhp | Kind::Unknown => None,
        Kind::MedicareAdvantage | Kind::Medicare => Some(Route::Medicare),
        Kind::AutoPip => Some(Route::Auto),
        Kind::WorkersCompensation => Some(Route::WorkersCompensation),
        Kind::Tricare => Some(Route::Tricare),
        Kind::Medicaid => Some(Route::Medicaid),
        Kind::Va => Some(Route::Va),
        Kind::None => Some(Route::None),
    }
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
