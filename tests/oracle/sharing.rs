//! Random exact cost sharing of one network.

use crate::dice::Dice;
use serde_json::{Value, json};

/// The most cents that a request takes.
pub const MOST: i64 = 100_000_000;

pub const TIMINGS: [&str; 3] = ["deductibleWaived", "afterDeductible", "beforeDeductible"];

/// What the limits of a plan are measured by, so that they run out inside the course.
pub struct Course {
    pub visits: i64,
    pub allowed: i64,
}

pub fn cost_sharing(dice: &mut Dice, course: &Course) -> Value {
    let mut sharing = json!({
        "deductible": or_none(dice, 3, |d| yearly(d, course)),
        "copayment": or_none(dice, 3, |d| share_of_visit(d, course)),
        "coinsurance": or_none(dice, 3, coinsurance),
        "outOfPocketMaximum": or_none(dice, 2, |d| yearly(d, course)),
        "visitLimit": or_none(dice, 2, |d| visit_limit(d, course)),
    });
    // Nobody can guess when a copayment is due, so it is left out only where there is none.
    if sharing["copayment"] != "none" || dice.once_in(2) {
        sharing["copaymentTiming"] = dice.pick(&TIMINGS).into();
    }
    let sometimes: [(&str, u32, Value); 8] = [
        (
            "coinsuranceBase",
            2,
            dice.pick(&["netOfCopayment", "gross"]).into(),
        ),
        (
            "visitsBeforeDeductible",
            3,
            dice.between(0, 1 + course.visits / 2).into(),
        ),
        (
            "copaymentCountsTowardDeductible",
            3,
            dice.pick(&[true, true, false]).into(),
        ),
        (
            "outsideOutOfPocketMaximum",
            5,
            dice.pick(&[true, true, false]).into(),
        ),
        (
            "perVisitMaximum",
            4,
            or_none(dice, 6, |d| share_of_visit(d, course)),
        ),
        (
            "dollarLimit",
            3,
            or_none(dice, 6, |d| dollar_limit(d, course)),
        ),
        (
            "lifetimeLimit",
            3,
            or_none(dice, 6, |d| limit(d, course, "amount", "used")),
        ),
        (
            "overLimitPrice",
            2,
            dice.pick(&["cashRate", "allowedAmount", "billedCharge"])
                .into(),
        ),
    ];
    for (key, n, value) in sometimes {
        if dice.once_in(n) {
            sharing[key] = value;
        }
    }
    sharing
}

fn coinsurance(dice: &mut Dice) -> Value {
    let odd = dice.between(0, 10_000);
    let rate = dice
        .pick(&[2000, 5000, 0, 10_000, 1510, 3333, 50, odd, odd])
        .into();
    equal_span(dice, rate)
}

/// Money about as large as what the plan counts of one visit.
fn share_of_visit(dice: &mut Dice, course: &Course) -> Value {
    let allowed = course.allowed;
    let share = match dice.below(12) {
        0 => 0,
        1 => allowed,
        2 => (allowed + dice.between(1, 20)).min(MOST),
        3..=6 => allowed / 4,
        7 | 8 => dice.between(0, allowed / 2),
        _ => dice.between(0, allowed),
    };
    equal_span(dice, share.into())
}

fn yearly(dice: &mut Dice, course: &Course) -> Value {
    let mut yearly = limit(dice, course, "amount", "met");
    if dice.once_in(3) {
        yearly["family"] = limit(dice, course, "amount", "met");
        yearly["family"]["kind"] = dice.pick(&["embedded", "aggregate"]).into();
    } else if dice.once_in(5) {
        yearly["family"] = "none".into();
    }
    yearly
}

fn dollar_limit(dice: &mut Dice, course: &Course) -> Value {
    let mut limit = limit(dice, course, "amount", "used");
    limit["basis"] = dice.pick(&["planPays", "allowed"]).into();
    limit
}

fn visit_limit(dice: &mut Dice, course: &Course) -> Value {
    let least = if dice.once_in(16) {
        0
    } else {
        (course.visits / 2).max(1)
    };
    let visits = dice.between(least, (course.visits + 2).min(366));
    let used = used_of(dice, visits, 1);
    let mut limit = written(dice, ["visits", "used"], visits, used);
    limit["countsUnpaidVisits"] = dice.pick(&[true, false]).into();
    limit
}

/// A limit in cents that a part of the course uses up, often to the cent.
pub fn limit(dice: &mut Dice, course: &Course, amount: &str, used: &str) -> Value {
    let several_visits =
        course.allowed * dice.between(0, course.visits.min(12) + 1) / dice.pick(&[1, 1, 2, 3, 5]);
    let whole = match dice.below(16) {
        0 => 0,
        1 => MOST,
        2..=4 => several_visits + dice.between(0, 2) - 1,
        _ => several_visits,
    };
    let whole = whole.clamp(0, MOST);
    let so_far = used_of(dice, whole, course.allowed);
    written(dice, [amount, used], whole, so_far)
}

fn used_of(dice: &mut Dice, whole: i64, step: i64) -> i64 {
    match dice.below(16) {
        0..=6 => 0,
        7 => whole,
        8 => (whole - step).max(0),
        9 => (whole - dice.between(0, 3)).max(0),
        10..=12 => dice.between(0, whole / 2),
        _ => dice.between(0, whole),
    }
}

/// A limit by any two of its three figures, or by all of them.
fn written(dice: &mut Dice, [amount, used]: [&str; 2], whole: i64, so_far: i64) -> Value {
    match dice.below(6) {
        0 => json!({ amount: whole, "remaining": whole - so_far }),
        1 => json!({ used: so_far, "remaining": whole - so_far }),
        2 => json!({ amount: whole, used: so_far, "remaining": whole - so_far }),
        _ => json!({ amount: whole, used: so_far }),
    }
}

pub fn or_none(dice: &mut Dice, n: u32, some: impl Fn(&mut Dice) -> Value) -> Value {
    if dice.below(n) == 0 {
        "none".into()
    } else {
        some(dice)
    }
}

/// A known figure is now and then written as a span of one number.
pub fn equal_span(dice: &mut Dice, value: Value) -> Value {
    if value.is_number() && dice.once_in(25) {
        json!({ "low": value, "high": value })
    } else {
        value
    }
}
