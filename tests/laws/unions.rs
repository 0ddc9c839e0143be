//! An answer of which each value is tried by itself: the kind of the plan, and the number of visits.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::openings::{all_widened, steps};
use crate::pieces::{money, one_of, or_none, progress};
use crate::requests::{insured, of_health_plan};
use crate::{ends, estimate, lines, number, span, tries};

const HEALTH_PLANS: [&str; 6] = ["ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage"];

proptest! {
    #![proptest_config(tries(200))]

    #[test]
    fn a_plan_of_unknown_kind_costs_what_each_of_the_six_costs(
        request in of_health_plan(),
        steps in steps(3),
    ) {
        let of_kind = |kind: &str| {
            let mut request = all_widened(&request, &steps);
            request["coverage"]["kind"] = json!(kind);
            estimate(&request)
        };
        let unknown = of_kind("unknown");
        let each = HEALTH_PLANS.map(|kind| span(&of_kind(kind)));
        prop_assert_eq!(Some(span(&unknown)), union(&each), "{:?}", each);
        for end in ends(&unknown) {
            let kind = end["given"]["coverage"]["kind"].as_str().unwrap_or_default();
            prop_assert!(HEALTH_PLANS.contains(&kind), "an end is a plan of kind {}", kind);
        }
    }

    #[test]
    fn a_span_of_visits_costs_what_each_number_of_visits_costs(
        request in insured(),
        steps in steps(2),
        fewest in 0..=12_i64,
        more in 1..=4_i64,
    ) {
        let of_visits = |visits: Value| {
            let mut request = all_widened(&request, &steps);
            request["course"]["visits"] = visits;
            estimate(&request)
        };
        let most = fewest + more;
        let together = of_visits(json!({ "low": fewest, "high": most }));
        let each: Vec<Value> = (fewest..=most).map(|visits| of_visits(json!(visits))).collect();
        let spans: Vec<(i64, i64)> = each.iter().map(span).collect();
        prop_assert_eq!(Some(span(&together)), union(&spans), "{:?}", spans);
        // Every visit adds what it costs, so the fewest are the cheapest and the most the dearest.
        prop_assert_eq!(span(&together), (spans[0].0, spans[spans.len() - 1].1));
        for (end, which) in ends(&together).into_iter().zip(["low", "high"]) {
            let visits = number(&end["given"]["course"], "visits");
            prop_assert_eq!(Ok(visits), i64::try_from(lines(end).len()));
            let alone = &each[usize::try_from(visits - fewest).expect("no fewer than the fewest")];
            prop_assert_eq!(&alone["insurance"][which]["totals"]["patientPays"], &end["totals"]["patientPays"]);
        }
    }
}

proptest! {
    #![proptest_config(tries(60))]

    #[test]
    fn a_plan_of_which_nothing_is_known_may_cost_what_any_plan_inside_the_bounds_costs(
        request in of_health_plan(),
        plans in prop::collection::vec(plan_inside_the_bounds(), 4),
    ) {
        let mut unknown = request.clone();
        unknown["charges"]["allowedAmount"] = Value::Null;
        unknown["network"] = Value::Null;
        unknown["coverage"] = json!({ "kind": "unknown" });
        let (low, high) = span(&estimate(&unknown));
        for (part, network, coverage) in plans {
            let mut known = unknown.clone();
            let billed = number(&known["charges"], "billedCharge");
            let least = (billed * 3 + 5) / 10;
            known["charges"]["allowedAmount"] = (least + (billed - least) * part / 100).into();
            known["network"] = network;
            known["coverage"] = coverage;
            let inner = span(&estimate(&known));
            prop_assert!(
                low <= inner.0 && inner.1 <= high,
                "{:?} of {} is not inside {:?} of {}", inner, known, (low, high), unknown
            );
        }
    }
}

/// How far the allowed amount lies between its bounds, in percent; the network; and a plan whose every answer lies inside
/// the bounds of every known year.
fn plan_inside_the_bounds() -> impl Strategy<Value = (i64, Value, Value)> {
    let visit_limit = (4..=30_i64, 0..=30_i64, any::<bool>()).prop_map(|(visits, used, counts)| {
        json!({ "visits": visits, "used": used.min(visits), "countsUnpaidVisits": counts })
    });
    let sharing = (
        progress(920_000, ["amount", "met"]),
        or_none(3, money(12_000)),
        one_of(&["deductibleWaived", "afterDeductible"]),
        money(5_000),
        progress(830_000, ["amount", "met"]),
        or_none(1, visit_limit.boxed()),
    );
    let sharing = sharing.prop_map(
        |(deductible, copayment, timing, coinsurance, maximum, visits)| {
            json!({
                "deductible": deductible,
                "copayment": copayment,
                "copaymentTiming": timing,
                "coinsurance": coinsurance,
                "outOfPocketMaximum": maximum,
                "visitLimit": visits,
            })
        },
    );
    (
        0..=100_i64,
        one_of(&["in", "out"]),
        one_of(&HEALTH_PLANS),
        sharing,
    )
        .prop_map(|(part, network, kind, mut sharing)| {
            if kind == "hdhp" {
                sharing["deductible"] = json!({ "amount": 175_000, "met": 0 });
                sharing["copaymentTiming"] = Value::Null;
            }
            let coverage = json!({ "kind": kind, "inNetwork": sharing, "outOfNetwork": sharing });
            (part, network, coverage)
        })
}

/// The least of the low ends and the greatest of the high ones.
fn union(spans: &[(i64, i64)]) -> Option<(i64, i64)> {
    let low = spans.iter().map(|span| span.0).min();
    low.zip(spans.iter().map(|span| span.1).max())
}
