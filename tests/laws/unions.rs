//! An answer of which each value is tried by itself: the kind of the plan, and the number of visits.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::openings::{all_widened, steps};
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

/// The least of the low ends and the greatest of the high ones.
fn union(spans: &[(i64, i64)]) -> Option<(i64, i64)> {
    let low = spans.iter().map(|span| span.0).min();
    low.zip(spans.iter().map(|span| span.1).max())
}
