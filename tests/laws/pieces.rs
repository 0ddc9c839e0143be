//! What a plan asks of the patient, at random: every figure exact, and written out.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

pub fn one_of<T: Clone + std::fmt::Debug + Into<Value> + 'static>(
    values: &'static [T],
) -> BoxedStrategy<Value> {
    select(values).prop_map(Into::into).boxed()
}

/// Returns an amount up to `most`, the round and the extreme ones more often than others.
pub fn up_to(most: i64) -> BoxedStrategy<i64> {
    prop_oneof![6 => 0..=most, 1 => Just(0), 1 => Just(most), 2 => (0..=most / 100).prop_map(|dollars| dollars * 100)]
        .boxed()
}

pub fn money(most: i64) -> BoxedStrategy<Value> {
    up_to(most).prop_map(Value::from).boxed()
}

pub fn or_none(likely: u32, some: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    prop_oneof![likely => some, 1 => Just(json!("none"))].boxed()
}

pub fn rarely(n: u32, some: BoxedStrategy<Value>, otherwise: Value) -> BoxedStrategy<Value> {
    prop_oneof![1 => some, n => Just(otherwise)].boxed()
}

/// Returns an amount up to `most`, and how much of it is met or used.
pub fn progress(most: i64, keys: [&'static str; 2]) -> BoxedStrategy<Value> {
    up_to(most)
        .prop_flat_map(|amount| (Just(amount), up_to(amount)))
        .prop_map(move |(amount, met)| json!({ keys[0]: amount, keys[1]: met }))
        .boxed()
}

fn with(
    key: &'static str,
    own: BoxedStrategy<Value>,
    more: BoxedStrategy<Value>,
) -> BoxedStrategy<Value> {
    (own, more)
        .prop_map(move |(mut own, more)| {
            own[key] = more;
            own
        })
        .boxed()
}

/// A deductible or an out-of-pocket maximum, one person's and perhaps a family's.
fn accrued(small: i64) -> BoxedStrategy<Value> {
    const MET: [&str; 2] = ["amount", "met"];
    let own = prop_oneof![3 => progress(small, MET), 1 => progress(920_000, MET)].boxed();
    let family = prop_oneof![progress(small * 2, MET), progress(1_840_000, MET)].boxed();
    let family = with("kind", family, one_of(&["embedded", "aggregate"]));
    with("family", own, rarely(3, family, json!("none")))
}

fn yes_or_no() -> BoxedStrategy<Value> {
    any::<bool>().prop_map(Value::from).boxed()
}

fn visit_limit() -> BoxedStrategy<Value> {
    let visits = progress(20, ["visits", "used"]);
    with("countsUnpaidVisits", visits, yes_or_no())
}

fn dollar_limit() -> BoxedStrategy<Value> {
    let dollars = progress(80_000, ["amount", "used"]);
    with("basis", dollars, one_of(&["planPays", "allowed"]))
}

fn copayment_rules() -> impl Strategy<Value = Value> {
    let timings = one_of(&["deductibleWaived", "afterDeductible", "beforeDeductible"]);
    (
        or_none(
            2,
            prop_oneof![money(7_500), one_of(&[2_000, 4_000])].boxed(),
        ),
        timings,
        one_of(&["netOfCopayment", "gross"]),
        rarely(4, money(3), json!(0)),
        rarely(3, yes_or_no(), json!(false)),
    )
        .prop_map(|(copayment, timing, base, spared, counts)| {
            json!({
                "copayment": copayment,
                "copaymentTiming": timing,
                "coinsuranceBase": base,
                "visitsBeforeDeductible": spared,
                "copaymentCountsTowardDeductible": counts,
            })
        })
}

fn limits() -> impl Strategy<Value = Value> {
    (
        rarely(2, visit_limit(), json!("none")),
        rarely(4, dollar_limit(), json!("none")),
        rarely(5, progress(90_000, ["amount", "used"]), json!("none")),
        rarely(4, money(12_000), json!("none")),
        one_of(&["cashRate", "allowedAmount", "billedCharge"]),
    )
        .prop_map(|(visits, dollars, lifetime, most, price)| {
            json!({
                "visitLimit": visits,
                "dollarLimit": dollars,
                "lifetimeLimit": lifetime,
                "perVisitMaximum": most,
                "overLimitPrice": price,
            })
        })
}

pub fn cost_sharing() -> BoxedStrategy<Value> {
    (
        or_none(3, accrued(60_000)),
        or_none(2, accrued(90_000)),
        rarely(6, yes_or_no(), json!(false)),
        prop_oneof![4 => money(5_000), 4 => one_of(&[1_000, 2_000, 10_000]), 1 => Just(json!("none"))],
        copayment_rules(),
        limits(),
    )
        .prop_map(|(deductible, maximum, outside, coinsurance, copayment, limits)| {
            let mut sharing = json!({
                "deductible": deductible,
                "outOfPocketMaximum": maximum,
                "outsideOutOfPocketMaximum": outside,
                "coinsurance": coinsurance,
            });
            let entries = sharing.as_object_mut().expect("written as an object");
            for more in [copayment, limits] {
                entries.extend(more.as_object().expect("written as an object").clone());
            }
            sharing
        })
        .boxed()
}

pub fn auto_pip() -> BoxedStrategy<Value> {
    let limit = || progress(120_000, ["amount", "used"]);
    (
        or_none(3, progress(60_000, ["amount", "met"])),
        or_none(4, limit()),
        rarely(
            1,
            limit().prop_map(|limit| json!({ "limit": limit })).boxed(),
            json!("none"),
        ),
        prop_oneof![one_of(&[8_000, 10_000]), money(10_000)],
        one_of(&["billedCharge", "allowedAmount"]),
    )
        .prop_map(|(deductible, limit, med_pay, share, basis)| {
            json!({
                "kind": "autoPip",
                "deductible": deductible,
                "limit": limit,
                "medPay": med_pay,
                "planShare": share,
                "deductibleBasis": basis,
            })
        })
        .boxed()
}
