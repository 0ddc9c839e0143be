//! Prints how long random open requests take, their ends alone and the whole answer, the slowest with its request, and how many
//! ends the search gives up.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a bench that meets the unexpected must stop, and its figures are bounded"
)]

#[path = "../src/splitmix.rs"]
mod splitmix;

use std::fmt::{self, Display, Formatter};
use std::hint::black_box;
use std::time::{Duration, Instant};

use coverage_estimator::calendar::Calendar;
use coverage_estimator::estimate_json;
use coverage_estimator::request::json::Json;
use coverage_estimator::request::read::read;
use coverage_estimator::span::case::cases;
use coverage_estimator::span::{Goal, Looks, Wanted, extreme_within};
use serde_json::{Value, json};
use splitmix::SplitMix64;

const REQUESTS: u64 = 10_000;
/// Of which so many are answered whole, with the questions ranked.
const ANSWERS: u64 = 1_000;

fn main() {
    for visits in [24, 100, 366] {
        let open =
            || (0..REQUESTS).map(|seed| request(&mut Dice(SplitMix64::seeded(seed)), visits));
        let mut given_up = 0;
        let ends = Times::of(open(), |text| given_up += ends_given_up(text));
        println!(
            "{REQUESTS} open requests of up to {visits} visits, both ends: {ends}; {given_up} ends given up"
        );
        let asked = open().take(usize::try_from(ANSWERS).unwrap_or(0));
        let answers = Times::of(asked, |text| {
            black_box(estimate_json(text));
        });
        println!("{ANSWERS} of them answered whole: {answers}");
    }
}

/// Returns how many ends of a request are given up.
fn ends_given_up(text: &str) -> usize {
    let json = Json::from_text(text).expect("it is JSON");
    // A random request can contradict itself.
    let Ok(request) = read(&json) else { return 0 };
    let calendar = Calendar::of(&request.course, request.course.visits.high);
    let looks = Looks::for_ends();
    let is_given_up = |goal: &Goal| {
        let wanted = Wanted {
            goal: *goal,
            looks: &looks,
            reach: None,
        };
        let end = extreme_within(&cases(&request), &calendar, &wanted);
        !end.expect("a health plan can be priced").is_proven()
    };
    let both = [Goal::Least, Goal::Greatest];
    both.iter().filter(|goal| is_given_up(goal)).count()
}

/// How long requests took.
struct Times {
    mean: Duration,
    /// Of 1,000 requests 999 take no longer.
    most: Duration,
    slowest: (Duration, String),
}

impl Times {
    fn of(requests: impl Iterator<Item = Value>, mut work: impl FnMut(&str)) -> Self {
        let mut times: Vec<(Duration, String)> = requests
            .map(|request| {
                let text = request.to_string();
                let start = Instant::now();
                work(&text);
                (start.elapsed(), text)
            })
            .collect();
        times.sort();
        let all: Duration = times.iter().map(|(took, _)| took).sum();
        Self {
            mean: all / u32::try_from(times.len()).unwrap_or(1),
            most: times[times.len() * 999 / 1000].0,
            slowest: times.pop().expect("there are requests"),
        }
    }
}

impl Display for Times {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            mean,
            most,
            slowest: (took, text),
        } = self;
        write!(
            to,
            "{mean:?} on average, 999 in 1,000 within {most:?}, the slowest {took:?}: {text}"
        )
    }
}

struct Dice(SplitMix64);

impl Dice {
    fn within(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.0.draw() % width).unwrap_or(0)
    }

    fn once_in(&mut self, times: i64) -> bool {
        self.within(1, times) == 1
    }

    fn pick(&mut self, of: &[Value]) -> Value {
        let last = i64::try_from(of.len()).unwrap_or(1) - 1;
        of[usize::try_from(self.within(0, last)).unwrap_or(0)].clone()
    }

    /// A number, a span of numbers, or nothing.
    fn answer(&mut self, low: i64, high: i64) -> Value {
        let (one, other) = (self.within(low, high), self.within(low, high));
        match self.within(0, 3) {
            0 => Value::Null,
            1 => json!(one),
            _ => json!({ "low": one.min(other), "high": one.max(other) }),
        }
    }

    fn progress(&mut self, (amount, met): (&str, &str), most: i64) -> Value {
        let (one, other) = (self.within(0, most), self.within(0, most));
        let amounts = if self.once_in(3) {
            json!({ "low": one.min(other), "high": one.max(other) })
        } else {
            json!(one.max(other))
        };
        json!({ amount: amounts, met: self.answer(0, one.min(other)) })
    }
}

fn request(dice: &mut Dice, most_visits: i64) -> Value {
    let billed = dice.within(8_000, 30_000);
    let visits = if dice.once_in(2) {
        most_visits
    } else {
        dice.within(1, most_visits)
    };
    json!({
        "course": {
            "firstVisit": dice.pick(&[json!("2026-02-02"), json!("2025-12-15"), json!("2026-11-02")]),
            "visits": visits,
            "visitsPerWeek": dice.pick(&[json!(1), json!(2), json!(3), json!(7)]),
        },
        "charges": {
            "billedCharge": billed,
            "allowedAmount": dice.answer(billed * 3 / 10, billed),
            "cashRate": if dice.once_in(3) { json!("none") } else { json!(dice.within(0, billed)) },
        },
        "network": dice.pick(&[json!("in"), json!("in"), json!("out"), Value::Null]),
        "coverage": {
            "kind": "ppo",
            "inNetwork": sharing(dice, billed, visits),
            "outOfNetwork": sharing(dice, billed, visits),
        },
    })
}

fn sharing(dice: &mut Dice, billed: i64, visits: i64) -> Value {
    let mut sharing = json!({
        "deductible": dice.progress(("amount", "met"), billed * 8),
        "copayment": dice.answer(0, (billed * 2 / 3).min(12_000)),
        "copaymentTiming": dice.pick(&[json!("deductibleWaived"), json!("afterDeductible"), json!("beforeDeductible"), Value::Null]),
        "coinsurance": dice.answer(0, 5_000),
        "coinsuranceBase": dice.pick(&[json!("netOfCopayment"), json!("gross")]),
        "copaymentCountsTowardDeductible": dice.once_in(2),
        "outsideOutOfPocketMaximum": dice.once_in(8),
        "outOfPocketMaximum": dice.progress(("amount", "met"), billed * 16),
        "visitLimit": dice.progress(("visits", "used"), (visits + 3).min(366)),
        "overLimitPrice": dice.pick(&[json!("cashRate"), json!("allowedAmount"), json!("billedCharge")]),
    });
    sharing["visitLimit"]["countsUnpaidVisits"] =
        dice.pick(&[json!(true), json!(false), Value::Null]);
    for (key, times) in [
        ("deductible", 5),
        ("copayment", 4),
        ("coinsurance", 4),
        ("outOfPocketMaximum", 5),
        ("visitLimit", 3),
    ] {
        if dice.once_in(times) {
            sharing[key] = json!("none");
        }
    }
    if dice.once_in(3) {
        sharing["visitsBeforeDeductible"] = json!(dice.within(1, 4));
    }
    if dice.once_in(3) {
        sharing["perVisitMaximum"] =
            json!({ "low": billed / 4, "high": dice.within(billed / 4, billed) });
    }
    if dice.once_in(2) {
        sharing["dollarLimit"] = dice.progress(("amount", "used"), billed * visits);
        sharing["dollarLimit"]["basis"] =
            dice.pick(&[json!("planPays"), json!("allowed"), Value::Null]);
    }
    if dice.once_in(3) {
        sharing["lifetimeLimit"] = dice.progress(("amount", "used"), billed * visits);
    }
    sharing
}
