//! The combination of answers behind an end of the span, as a request that reproduces it.

use serde_json::{Map, Value, json};

use crate::plan::{DollarLimitBasis, Network};
use crate::possibilities::progress::{Balance, ProgressRange};
use crate::possibilities::{Arrangement, Case, PipCase, SharingCase};
use crate::request::{Authorization, Coverage, Request};

/// Returns the exact request of a case with every figure settled.
#[must_use]
pub fn given(request: &Request, settled: &Case) -> Value {
    let course = &request.course;
    let mut given = json!({
        "course": {
            "firstVisit": course.first_visit.to_string(),
            "visits": course.visits,
            "visitsPerWeek": course.visits_per_week,
        },
        "charges": {
            "billedCharge": settled.billed_charge,
            "allowedAmount": settled.allowed_amount.low,
            "cashRate": settled.cash_rate.map_or_else(none, |rate| json!(rate)),
        },
        "coverage": coverage(request, settled),
        "authorization": authorization(&request.authorization),
    });
    if let Some(network) = settled.network.or(request.network) {
        put(&mut given, "network", json!(network));
    }
    if let Some(necessity) = &request.necessity {
        put(&mut given, "necessity", json!(necessity));
    }
    if let Some(account) = request.account {
        let account = json!({
            "kind": account.kind,
            "available": account.available,
            "federalRate": account.federal_rate,
            "stateRate": account.state_rate,
            "payroll": account.payroll,
            "prescribed": account.prescribed,
        });
        put(&mut given, "account", account);
    }
    given
}

fn none() -> Value {
    json!("none")
}

fn put(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(entries) = object {
        entries.insert(key.to_owned(), value);
    }
}

fn authorization(authorization: &Authorization) -> Value {
    let mut given = json!({
        "visits": authorization.visits.map_or_else(none, |visits| json!(visits)),
    });
    if let Some(status) = authorization.status {
        put(&mut given, "status", json!(status));
    }
    given
}

fn coverage(request: &Request, settled: &Case) -> Value {
    let mut given = match (&request.coverage, &settled.arrangement) {
        (Coverage::HealthPlan(plan), arrangement) => {
            let (month, day) = request.course.plan_year_start;
            let sharing = match arrangement {
                Arrangement::CostSharing(sharing) => cost_sharing(settled, sharing),
                _ => none(),
            };
            let mut given = json!({
                "kind": plan.kind,
                "planYearStart": format!("{month:02}-{day:02}"),
            });
            let side = match settled.network {
                Some(Network::In) => "inNetwork",
                Some(Network::Out) | None => "outOfNetwork",
            };
            put(&mut given, side, sharing);
            given
        }
        (_, Arrangement::AutoPip(pip)) => auto_pip(pip),
        (_, Arrangement::WorkersCompensation { claim_accepted }) => json!({
            "kind": "workersCompensation",
            "claimAccepted": claim_accepted,
        }),
        (_, Arrangement::NoBenefit | Arrangement::CostSharing(_)) => Value::Object(Map::new()),
    };
    if let Some(state) = &request.state {
        put(&mut given, "state", json!(state));
    }
    given
}

fn cost_sharing(settled: &Case, sharing: &SharingCase) -> Value {
    let mut given = json!({
        "deductible": sharing.deductible.as_ref().map_or_else(none, balance),
        "coinsurance": sharing.coinsurance.low,
        "coinsuranceBase": sharing.coinsurance_base,
        "visitsBeforeDeductible": sharing.visits_before_deductible,
        "outOfPocketMaximum": sharing
            .out_of_pocket_maximum
            .as_ref()
            .map_or_else(none, balance),
        "outsideOutOfPocketMaximum": sharing.outside_out_of_pocket_maximum,
        "perVisitMaximum": sharing
            .per_visit_maximum
            .map_or_else(none, |most| json!(most.low)),
        "visitLimit": sharing.visit_limit.as_ref().map_or_else(none, visit_limit),
        "dollarLimit": sharing.dollar_limit.as_ref().map_or_else(none, dollar_limit),
        "lifetimeLimit": sharing.lifetime_limit.as_ref().map_or_else(none, limit),
        "overLimitPrice": settled.over_limit_price,
    });
    match sharing.copayment {
        None => put(&mut given, "copayment", none()),
        Some(copayment) => {
            put(&mut given, "copayment", json!(copayment.amount.low));
            put(&mut given, "copaymentTiming", json!(copayment.timing));
            put(
                &mut given,
                "copaymentCountsTowardDeductible",
                json!(copayment.counts_toward_deductible),
            );
        }
    }
    given
}

fn balance(balance: &Balance) -> Value {
    let mut given = met(&balance.individual);
    let family = balance
        .family
        .as_ref()
        .map_or_else(none, |(kind, progress)| {
            let mut family = met(progress);
            put(&mut family, "kind", json!(kind));
            family
        });
    put(&mut given, "family", family);
    given
}

fn met(progress: &ProgressRange) -> Value {
    json!({ "amount": progress.amount().low, "met": progress.met().low })
}

fn limit(progress: &ProgressRange) -> Value {
    json!({ "amount": progress.amount().low, "used": progress.met().low })
}

fn visit_limit((progress, counts_unpaid_visits): &(ProgressRange, bool)) -> Value {
    json!({
        "visits": progress.amount().low,
        "used": progress.met().low,
        "countsUnpaidVisits": counts_unpaid_visits,
    })
}

fn dollar_limit((progress, basis): &(ProgressRange, DollarLimitBasis)) -> Value {
    let mut given = limit(progress);
    put(&mut given, "basis", json!(basis));
    given
}

fn auto_pip(pip: &PipCase) -> Value {
    json!({
        "kind": "autoPip",
        "deductible": pip.deductible.as_ref().map_or_else(none, met),
        "deductibleBasis": pip.deductible_basis,
        "planShare": pip.plan_share.low,
        "limit": pip.limit.as_ref().map_or_else(none, limit),
        "medPay": pip
            .med_pay
            .as_ref()
            .map_or_else(none, |progress| json!({ "limit": limit(progress) })),
    })
}
