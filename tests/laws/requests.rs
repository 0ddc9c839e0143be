//! Random requests of which every answer is known.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::pieces::{auto_pip, cost_sharing, money, one_of, rarely, up_to};

/// A request of a kind that insurance pays by a rule.
pub fn insured() -> BoxedStrategy<Value> {
    of_coverage(
        prop_oneof![12 => health_plan(), 2 => auto_pip(), 1 => workers_compensation()].boxed(),
    )
}

pub fn of_auto_pip() -> BoxedStrategy<Value> {
    of_coverage(auto_pip())
}

/// A request of any kind.
pub fn any_kind() -> BoxedStrategy<Value> {
    prop_oneof![9 => insured(), 1 => of_coverage(unpriced())].boxed()
}

/// A health plan's request, now and then without a word of what it pays out of network.
pub fn of_health_plan() -> BoxedStrategy<Value> {
    (of_coverage(health_plan()), prop::bool::weighted(0.3))
        .prop_map(|(mut request, is_silent)| {
            if is_silent {
                request["coverage"]["outOfNetwork"] = Value::Null;
            }
            request
        })
        .boxed()
}

/// A health plan's request without a limit on visits or dollars.
pub fn without_limits() -> BoxedStrategy<Value> {
    of_coverage(health_plan())
        .prop_map(|mut request| {
            for network in ["inNetwork", "outOfNetwork"] {
                if request["coverage"][network].is_object() {
                    for limit in ["visitLimit", "dollarLimit", "lifetimeLimit"] {
                        request["coverage"][network][limit] = json!("none");
                    }
                }
            }
            request
        })
        .boxed()
}

fn of_coverage(coverage: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    (
        course(),
        charges(),
        network(),
        (coverage, state(), funding()),
        authorization(),
        account(),
    )
        .prop_map(
            |(course, charges, network, (mut coverage, state, funding), authorization, account)| {
                coverage["state"] = state;
                coverage["funding"] = funding;
                json!({
                    "course": course,
                    "charges": charges,
                    "network": network,
                    "coverage": coverage,
                    "authorization": authorization,
                    "account": account,
                })
            },
        )
        .boxed()
}

/// A course of up to two weeks of daily or fourteen weeks of weekly visits, often across the start of a plan year.
fn course() -> impl Strategy<Value = Value> {
    let days = one_of(&[
        "2026-02-02",
        "2026-11-30",
        "2025-12-24",
        "2026-06-28",
        "2027-12-30",
        "2028-02-26",
        "2026-05-29",
    ]);
    let visits = prop_oneof![1 => 0..=1_i64, 12 => 2..=14_i64];
    (days, visits, one_of(&[1, 1, 2, 3, 5, 7])).prop_map(|(day, visits, a_week)| {
        json!({ "firstVisit": day, "visits": visits, "visitsPerWeek": a_week })
    })
}

fn charges() -> impl Strategy<Value = Value> {
    let billed = prop_oneof![12 => 1..=20_000_i64, 4 => up_to(20_000), 1 => Just(100_000_000)];
    billed
        .prop_flat_map(|billed| {
            let allowed = prop_oneof![
                4 => (billed / 2 + billed % 2..=billed).prop_map(Value::from),
                2 => money(billed),
                1 => Just(json!("none")),
            ];
            let cash = prop_oneof![
                3 => money(billed),
                1 => money(billed / 8),
                1 => Just(json!("none")),
            ];
            (Just(billed), allowed, cash)
        })
        .prop_map(|(billed, allowed, cash)| {
            json!({ "billedCharge": billed, "allowedAmount": allowed, "cashRate": cash })
        })
}

fn network() -> BoxedStrategy<Value> {
    one_of(&["in", "in", "in", "out"])
}

/// Florida, Massachusetts and New Jersey have rules of their own for personal injury protection.
fn state() -> BoxedStrategy<Value> {
    let states = one_of(&["FL", "MA", "NJ", "WA", "TX", "PR"]);
    rarely(1, states, Value::Null)
}

fn funding() -> BoxedStrategy<Value> {
    let words = one_of(&["selfFunded", "insured", "federalEmployee", "unknown"]);
    rarely(3, words, Value::Null)
}

fn health_plan() -> BoxedStrategy<Value> {
    (
        one_of(&["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"]),
        one_of(&["01-01", "01-01", "07-01", "12-31", "03-01"]),
        cost_sharing(),
        rarely(6, Just(json!("none")).boxed(), Value::Null),
        cost_sharing(),
    )
        .prop_map(|(kind, start, inside, nothing_outside, outside)| {
            let outside = if nothing_outside.is_null() { outside } else { nothing_outside };
            json!({ "kind": kind, "planYearStart": start, "inNetwork": inside, "outOfNetwork": outside })
        })
        .boxed()
}

fn workers_compensation() -> BoxedStrategy<Value> {
    any::<bool>()
        .prop_map(|accepted| json!({ "kind": "workersCompensation", "claimAccepted": accepted }))
        .boxed()
}

fn unpriced() -> BoxedStrategy<Value> {
    one_of(&["medicare", "tricare", "medicaid", "va", "none"])
        .prop_map(|kind| json!({ "kind": kind }))
        .boxed()
}

fn authorization() -> BoxedStrategy<Value> {
    let counted = (
        one_of(&["approved", "approved", "pending"]),
        rarely(2, money(9), json!("none")),
    )
        .prop_map(|(status, visits)| json!({ "status": status, "visits": visits }));
    let others = one_of(&["notRequired", "notRequired", "unknown", "missing"])
        .prop_map(|status| json!({ "status": status }));
    prop_oneof![3 => counted, 4 => others].boxed()
}

fn account() -> BoxedStrategy<Value> {
    let account = (
        one_of(&["hsa", "fsa"]),
        money(90_000),
        money(3_700),
        money(1_300),
        any::<bool>(),
        prop_oneof![3 => Just(true), 1 => Just(false)],
    )
        .prop_map(|(kind, available, federal, state, payroll, prescribed)| {
            json!({
                "kind": kind,
                "available": available,
                "federalRate": federal,
                "stateRate": state,
                "payroll": payroll,
                "prescribed": prescribed,
            })
        });
    rarely(1, account.boxed(), Value::Null)
}
