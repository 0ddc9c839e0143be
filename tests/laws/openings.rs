//! Makes known answers unknown, step by step: every step allows all that was allowed before, and more.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// One answer, of which less is known from here on.
#[derive(Clone, Debug)]
pub struct Step {
    which: Index,
    forget: bool,
    below: i64,
    above: i64,
}

pub fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    let step = (any::<Index>(), any::<bool>(), reach(), reach()).prop_map(
        |(which, forget, below, above)| Step {
            which,
            forget,
            below,
            above,
        },
    );
    prop::collection::vec(step, 0..=most)
}

fn reach() -> impl Strategy<Value = i64> {
    prop_oneof![0..=4_i64, 0..=600_i64, 0..=40_000_i64]
}

/// Returns the request with less known of one of its answers.
pub fn widened(request: &Value, step: &Step) -> Value {
    let mut request = request.clone();
    let open: Vec<Answer> = answers(&request);
    if !open.is_empty() {
        open[step.which.index(open.len())].widen(&mut request, step);
    }
    request
}

pub fn all_widened(request: &Value, steps: &[Step]) -> Value {
    steps
        .iter()
        .fold(request.clone(), |request, step| widened(&request, step))
}

/// An answer of a request that can be less known.
struct Answer {
    pointer: String,
    /// What it may be while nothing is said, if that can be.
    forgotten: Option<(i64, i64)>,
    /// The most that it can be.
    most: i64,
}

const MONEY: i64 = 100_000_000;
/// The most visits of a course, so that every number of them is soon tried.
const VISITS: i64 = 16;
/// The lowest federal limits of any known year, inside of which every year's unknown amounts lie.
const SELF_ONLY: Option<(i64, i64)> = Some((0, 920_000));
const FAMILY: Option<(i64, i64)> = Some((0, 1_840_000));
/// The highest least deductible of a plan with a health savings account in any known year, and the lowest most of what it
/// leaves to the patient; twice as much for a family.
const HDHP: (i64, i64) = (175_000, 830_000);
/// What a deductible of personal injury protection can be in every state.
const PIP: Option<(i64, i64)> = Some((0, 100_000));
const ANY: Option<(i64, i64)> = Some((0, MONEY));

type Opening = (&'static str, Option<(i64, i64)>, i64);

/// Path, what it may be while nothing is said, and the most it can be: 0 for a choice, and for a part of an amount.
const OF_SHARING: [Opening; 25] = [
    ("deductible", SELF_ONLY, 0),
    ("deductible/amount", SELF_ONLY, MONEY),
    ("deductible/met", ANY, 0),
    ("deductible/family/amount", FAMILY, MONEY),
    ("deductible/family/met", ANY, 0),
    ("deductible/family/kind", ANY, 0),
    ("outOfPocketMaximum", SELF_ONLY, 0),
    ("outOfPocketMaximum/amount", SELF_ONLY, MONEY),
    ("outOfPocketMaximum/met", ANY, 0),
    ("outOfPocketMaximum/family/amount", FAMILY, MONEY),
    ("outOfPocketMaximum/family/met", ANY, 0),
    ("outOfPocketMaximum/family/kind", ANY, 0),
    ("copayment", Some((0, 12_000)), MONEY),
    ("copaymentTiming", ANY, 0),
    ("coinsurance", Some((0, 5_000)), 10_000),
    ("perVisitMaximum", None, MONEY),
    ("visitLimit", Some((4, 366)), 0),
    ("visitLimit/visits", Some((4, 366)), 366),
    ("visitLimit/used", ANY, 0),
    ("visitLimit/countsUnpaidVisits", ANY, 0),
    ("dollarLimit/amount", ANY, MONEY),
    ("dollarLimit/used", ANY, 0),
    ("dollarLimit/basis", ANY, 0),
    ("lifetimeLimit/amount", ANY, MONEY),
    ("lifetimeLimit/used", ANY, 0),
];

const OF_COVERAGE: [Opening; 11] = [
    ("state", ANY, 0),
    ("claimAccepted", ANY, 0),
    ("deductible", PIP, 0),
    ("deductible/amount", PIP, MONEY),
    ("deductible/met", ANY, 0),
    ("deductibleBasis", ANY, 0),
    ("planShare", Some((8_000, 10_000)), 10_000),
    ("limit/amount", ANY, MONEY),
    ("limit/used", ANY, 0),
    ("medPay/limit/amount", ANY, MONEY),
    ("medPay/limit/used", ANY, 0),
];

/// Returns the answers that are there and still can be less known.
fn answers(request: &Value) -> Vec<Answer> {
    let billed = request["charges"]["billedCharge"]
        .as_i64()
        .expect("charges are plain");
    let mut answers = Vec::new();
    let mut add = |place: &str, (path, forgotten, most): Opening| {
        answers.push(Answer {
            pointer: format!("{place}/{path}"),
            forgotten: what_a_law_leaves(request, path, forgotten),
            most,
        });
    };
    // The highest of three tenths, rounded up or down.
    add(
        "/charges",
        ("allowedAmount", Some((billed * 3 / 10 + 1, MONEY)), MONEY),
    );
    add("/course", ("visits", None, VISITS));
    OF_COVERAGE
        .into_iter()
        .for_each(|answer| add("/coverage", answer));
    for side in ["/coverage/inNetwork", "/coverage/outOfNetwork"] {
        OF_SHARING.into_iter().for_each(|answer| add(side, answer));
    }
    // Of a kind that has no networks the network is no answer: it says only what an uncovered visit costs.
    if request["coverage"]["planYearStart"].is_string() {
        add("", ("network", ANY, 0));
        add("/coverage", ("kind", ANY, 0));
    }
    answers.retain(|answer| answer.is_open_to_widening(request));
    answers
}

/// Returns what an answer may be while nothing is said, in a plan of this kind and in this state.
fn what_a_law_leaves(
    request: &Value,
    path: &str,
    forgotten: Option<(i64, i64)>,
) -> Option<(i64, i64)> {
    let (coverage, (least, most)) = (&request["coverage"], HDHP);
    let is_hdhp = coverage["kind"] == "hdhp";
    let in_florida = coverage["state"] == "FL";
    match path {
        "deductible" | "deductible/amount" if is_hdhp => Some((least, most)),
        "deductible/family/amount" if is_hdhp => Some((least * 2, most * 2)),
        "outOfPocketMaximum" | "outOfPocketMaximum/amount" if is_hdhp => Some((0, most)),
        "outOfPocketMaximum/family/amount" if is_hdhp => Some((0, most * 2)),
        "planShare" | "deductibleBasis" if in_florida => None,
        _ => forgotten,
    }
}

impl Answer {
    fn is_open_to_widening(&self, request: &Value) -> bool {
        match request.pointer(&self.pointer) {
            None | Some(Value::Null) => false,
            Some(Value::String(word)) => match word.as_str() {
                "unknown" => false,
                "none" => self.may_lack(request),
                "beforeDeductible" => false,
                "deductibleWaived" => request["coverage"]["kind"] != "hdhp",
                _ => self.most == 0 && self.forgotten.is_some(),
            },
            Some(Value::Object(parts)) => {
                parts.contains_key("low") || self.can_be_forgotten(request)
            }
            Some(_) => true,
        }
    }

    /// Returns whether a plan that has no such thing is among those of which nothing is known.
    fn may_lack(&self, request: &Value) -> bool {
        let always_has_one = request["coverage"]["kind"] == "hdhp";
        match self.pointer.rsplit('/').next() {
            Some("copayment" | "coinsurance" | "allowedAmount" | "visitLimit") => true,
            Some("deductible") => !always_has_one,
            _ => false,
        }
    }

    fn can_be_forgotten(&self, request: &Value) -> bool {
        let (Some(found), Some((least, most))) = (request.pointer(&self.pointer), self.forgotten)
        else {
            return false;
        };
        if found.get("family").is_some_and(Value::is_object) {
            return false;
        }
        let amount = ["amount", "visits"]
            .iter()
            .find_map(|key| found.get(key))
            .unwrap_or(found);
        bounds(amount).is_none_or(|(low, high)| least <= low && high <= most)
    }

    fn widen(&self, request: &mut Value, step: &Step) {
        let forget = self.can_be_forgotten(request);
        let most = self.most_of(request);
        let found = request
            .pointer_mut(&self.pointer)
            .expect("the answer is there");
        *found = match bounds(found) {
            Some((low, high)) if !(forget && step.forget) => json!({
                "low": (low - step.below).max(0),
                "high": (high + step.above).min(most.max(high)),
            }),
            _ if self.pointer.ends_with("/kind") => json!("unknown"),
            _ => Value::Null,
        };
    }

    /// Returns the most it can be: of what is met, the amount.
    fn most_of(&self, request: &Value) -> i64 {
        let (place, key) = self
            .pointer
            .rsplit_once('/')
            .expect("an answer has a place");
        if !["met", "used"].contains(&key) {
            return self.most;
        }
        let whole = request.pointer(place).expect("the answer is there");
        let amount = ["amount", "visits"]
            .iter()
            .find_map(|key| bounds(&whole[*key]));
        // Where the amount is not known, what is met stays inside of every bound of it.
        amount.map_or(10, |(_, high)| high)
    }
}

/// Returns both ends of a number or a span.
fn bounds(answer: &Value) -> Option<(i64, i64)> {
    match answer {
        Value::Object(span) => Some((span.get("low")?.as_i64()?, span.get("high")?.as_i64()?)),
        _ => answer.as_i64().map(|number| (number, number)),
    }
}
