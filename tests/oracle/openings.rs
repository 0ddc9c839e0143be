//! What of an exact request can be opened.

use crate::sharing::MOST;
use serde_json::Value;

/// An answer that can be opened, by its field and the most that it can be.
#[derive(Clone, Debug)]
pub enum Opening {
    Figure(String, i64),
    Limit(String, [&'static str; 2], i64),
    Choice(String, usize),
    /// Left out wholly, so that the clinic's bounds hold.
    Bounded(String, Bounded),
    PlanShare,
    Network,
    Kind,
}

#[derive(Clone, Copy, Debug)]
pub enum Bounded {
    Copayment,
    Coinsurance,
    Yearly,
    VisitLimit,
    Allowed,
}

impl Opening {
    pub fn field(&self) -> &str {
        match self {
            Self::Figure(field, _)
            | Self::Limit(field, ..)
            | Self::Choice(field, _)
            | Self::Bounded(field, _) => field,
            Self::PlanShare => "coverage.planShare",
            Self::Network => "network",
            Self::Kind => "coverage.kind",
        }
    }
}

/// Everything of an exact request that can be opened, but for the network and the kind.
pub fn openings(exact: &Value) -> Vec<Opening> {
    let coverage = &exact["coverage"];
    let mut found = vec![
        Opening::Figure("course.visits".into(), 366),
        Opening::Figure("charges.allowedAmount".into(), MOST),
        Opening::Bounded("charges.allowedAmount".into(), Bounded::Allowed),
    ];
    for network in ["inNetwork", "outOfNetwork"] {
        if coverage[network].is_object() {
            found.extend(plan_openings(
                &format!("coverage.{network}"),
                &coverage[network],
            ));
        }
    }
    if coverage["kind"] == "autoPip" {
        found.push(Opening::Choice("coverage.deductibleBasis".into(), 2));
        found.push(Opening::Figure("coverage.planShare".into(), 10_000));
        found.push(Opening::PlanShare);
        found.push(Opening::Bounded(
            "coverage.deductible".into(),
            Bounded::Yearly,
        ));
        for (field, used) in [
            ("deductible", "met"),
            ("limit", "used"),
            ("medPay.limit", "used"),
        ] {
            found.push(Opening::Limit(
                format!("coverage.{field}"),
                ["amount", used],
                MOST,
            ));
        }
    }
    if coverage["kind"] == "workersCompensation" {
        found.push(Opening::Choice("coverage.claimAccepted".into(), 2));
    }
    found
}

fn plan_openings(at: &str, plan: &Value) -> Vec<Opening> {
    let mut found = vec![
        Opening::Figure(format!("{at}.copayment"), MOST),
        Opening::Figure(format!("{at}.coinsurance"), 10_000),
        Opening::Figure(format!("{at}.perVisitMaximum"), MOST),
        Opening::Choice(format!("{at}.copaymentTiming"), 2),
        Opening::Bounded(format!("{at}.copayment"), Bounded::Copayment),
        Opening::Bounded(format!("{at}.coinsurance"), Bounded::Coinsurance),
        Opening::Bounded(format!("{at}.deductible"), Bounded::Yearly),
        Opening::Bounded(format!("{at}.outOfPocketMaximum"), Bounded::Yearly),
        Opening::Bounded(format!("{at}.visitLimit"), Bounded::VisitLimit),
        Opening::Limit(format!("{at}.visitLimit"), ["visits", "used"], 366),
        Opening::Limit(format!("{at}.dollarLimit"), ["amount", "used"], MOST),
        Opening::Limit(format!("{at}.lifetimeLimit"), ["amount", "used"], MOST),
    ];
    for yearly in ["deductible", "outOfPocketMaximum"] {
        for field in [yearly.to_owned(), format!("{yearly}.family")] {
            found.push(Opening::Limit(
                format!("{at}.{field}"),
                ["amount", "met"],
                MOST,
            ));
        }
        if plan[yearly]["family"].is_object() {
            found.push(Opening::Choice(format!("{at}.{yearly}.family.kind"), 2));
        }
    }
    if plan["visitLimit"].is_object() {
        found.push(Opening::Choice(
            format!("{at}.visitLimit.countsUnpaidVisits"),
            2,
        ));
    }
    if plan["dollarLimit"].is_object() {
        found.push(Opening::Choice(format!("{at}.dollarLimit.basis"), 2));
    }
    found
}
