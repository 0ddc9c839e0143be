//! Opens an answer of a request, and says every value that the opened answer allows.

use crate::dice::Dice;
use crate::openings::Bounded;
use crate::sharing::MOST;
use crate::terms::{Network, Whole};
use crate::write::{AFTER_DEDUCTIBLE, NONE};
use serde_json::{Value, json};

/// Fields that are open together: each row is one value for every field.
#[derive(Clone, Debug)]
pub struct Leaf {
    pub fields: Vec<String>,
    pub rows: Vec<Vec<Whole>>,
    /// Which of the fields can be questions; what remains of a limit follows from the other two.
    pub asked: Vec<bool>,
    /// The network whose answers these are; none where both networks share them.
    pub side: Option<Network>,
}

impl Leaf {
    /// The same answer in a plan of one kind: where the deductible always comes first, a copayment is due after it.
    pub fn in_plan(&self, kind: &str) -> Self {
        let mut leaf = self.clone();
        if kind == "hdhp" && leaf.fields[0].ends_with("copaymentTiming") {
            leaf.rows = vec![vec![AFTER_DEDUCTIBLE]];
        }
        leaf
    }
}

/// A span around the known figure.
pub fn figure(dice: &mut Dice, request: &mut Value, field: &str, most: i64) -> Option<Leaf> {
    let known = at(request, field)?.as_i64()?;
    let (low, high) = around(dice, known, most);
    put(request, field, json!({ "low": low, "high": high }));
    Some(single(field, (low..=high).map(Whole::from).collect()))
}

pub fn choice(dice: &mut Dice, request: &mut Value, field: &str, choices: usize) -> Option<Leaf> {
    at(request, field.rsplit_once('.')?.0)?.as_object()?;
    if field == "coverage.deductibleBasis" {
        put(request, "coverage.state", "WA".into());
    }
    let value = if dice.once_in(2) {
        Value::Null
    } else {
        "unknown".into()
    };
    put(request, field, value);
    Some(single(field, (0..choices as Whole).collect()))
}

/// A limit of which some figures are known, some are spans and some are left out.
pub fn limit(
    dice: &mut Dice,
    request: &mut Value,
    field: &str,
    [amount, used]: [&str; 2],
    most: i64,
) -> Option<Leaf> {
    let known = at(request, field)?;
    let (whole, so_far, left) = whole_and_used(known, amount, used)?;
    let kind = dice.below(6);
    let whole_span = around(dice, whole, most);
    let mut part = |of: i64, whole: i64| Some(around(dice, of, whole));
    let (amounts, useds, lefts) = match kind {
        0 => (Some(whole_span), Some((so_far, so_far)), None),
        1 => (Some((whole, whole)), part(so_far, whole), None),
        2 => (Some(whole_span), None, None),
        3 => (Some(whole_span), None, part(left, whole_span.1)),
        4 => (None, part(so_far, most), part(left, most)),
        _ => (Some(whole_span), part(so_far, whole_span.1), None),
    };
    for (part, span) in [(amount, amounts), (used, useds), ("remaining", lefts)] {
        let value = span.map_or(Value::Null, |(low, high)| {
            if low == high {
                json!(low)
            } else {
                json!({ "low": low, "high": high })
            }
        });
        put(request, &format!("{field}.{part}"), value);
    }
    let rows = limit_rows(amounts, useds, lefts, most)?;
    Some(Leaf {
        fields: [amount, used, "remaining"]
            .map(|part| format!("{field}.{part}"))
            .to_vec(),
        rows,
        asked: vec![true, true, false],
        side: side(field),
    })
}

type Ends = Option<(i64, i64)>;

/// Every amount with every used part and what remains, as far as the given figures allow them.
fn limit_rows(amounts: Ends, useds: Ends, lefts: Ends, most: i64) -> Option<Vec<Vec<Whole>>> {
    let (low, high) = amounts.or(useds.zip(lefts).map(|(u, l)| (u.0 + l.0, u.1 + l.1)))?;
    if high - low > 100 || (useds.is_none() && lefts.is_none() && high > 300) {
        return None;
    }
    let mut rows = Vec::new();
    for amount in low..=high.min(most) {
        let (first, last) = match (useds, lefts) {
            (Some(ends), _) => ends,
            (None, Some((least, most))) => (amount - most, amount - least),
            (None, None) => (0, amount),
        };
        for used in first.max(0)..=last.min(amount) {
            let left = amount - used;
            if lefts.is_none_or(|(least, most)| (least..=most).contains(&left)) {
                rows.push([amount, used, left].map(Whole::from).to_vec());
            }
        }
    }
    Some(rows)
}

fn whole_and_used(known: &Value, amount: &str, used: &str) -> Option<(i64, i64, i64)> {
    let [whole, so_far, left] = [amount, used, "remaining"].map(|part| known[part].as_i64());
    match (whole, so_far, left) {
        (Some(whole), Some(so_far), _) => Some((whole, so_far, whole - so_far)),
        (Some(whole), None, Some(left)) => Some((whole, whole - left, left)),
        (None, Some(so_far), Some(left)) => Some((so_far + left, so_far, left)),
        _ => None,
    }
}

/// Leaves an answer out, so that it lies inside the clinic's bounds.
pub fn bounded(request: &mut Value, field: &str, kind: Bounded) -> Option<Leaf> {
    let bound = |key: &str| {
        let bound = &request["bounds"][key];
        bound["low"].as_i64().zip(bound["high"].as_i64())
    };
    let none_or = |key: &str| Some([NONE].into_iter().chain(range(bound(key)?)).collect());
    let leaf = match kind {
        Bounded::Allowed => single(field, range(bound("allowedAmount")?).collect()),
        Bounded::Coinsurance => single(field, range(bound("coinsurance")?).collect()),
        Bounded::Copayment => single(field, none_or("copayment")?),
        Bounded::Yearly => {
            let key = field.rsplit('.').next()?;
            let rows = limit_rows(bound(key), None, None, MOST)?;
            Leaf {
                fields: ["amount", "met", "remaining"]
                    .map(|part| format!("{field}.{part}"))
                    .to_vec(),
                rows,
                asked: vec![true, true, false],
                side: side(field),
            }
        }
        Bounded::VisitLimit => Leaf {
            fields: ["visits", "used", "countsUnpaidVisits"]
                .map(|part| format!("{field}.{part}"))
                .to_vec(),
            rows: visit_limit_rows(bound("visitLimit"))?,
            asked: vec![true; 3],
            side: side(field),
        },
    };
    put(request, field, Value::Null);
    Some(leaf)
}

/// Leaves out what an auto policy pays of the base: 80 % to all of it outside of Florida, and no clinic's bounds.
pub fn plan_share(request: &mut Value, field: &str) -> Option<Leaf> {
    at(request, field)?;
    put(request, "coverage.state", "NJ".into());
    put(request, field, Value::Null);
    Some(single(field, range((8_000, 10_000)).collect()))
}

fn visit_limit_rows(bound: Ends) -> Option<Vec<Vec<Whole>>> {
    let limited = limit_rows(bound, None, None, 366)?;
    let each = limited
        .iter()
        .flat_map(|row| [0, 1].map(|counts| vec![row[0], row[1], counts]));
    Some([vec![NONE; 3]].into_iter().chain(each).collect())
}

fn range((low, high): (i64, i64)) -> impl Iterator<Item = Whole> {
    (low..=high).map(Whole::from)
}

fn single(field: &str, values: Vec<Whole>) -> Leaf {
    let asked = vec![values.len() > 1];
    Leaf {
        fields: vec![field.to_owned()],
        rows: values.into_iter().map(|v| vec![v]).collect(),
        asked,
        side: side(field),
    }
}

fn side(field: &str) -> Option<Network> {
    match field.split('.').nth(1) {
        Some("inNetwork") => Some(Network::In),
        Some("outOfNetwork") => Some(Network::Out),
        _ => None,
    }
}

fn around(dice: &mut Dice, known: i64, most: i64) -> (i64, i64) {
    let known = known.min(most);
    (
        (known - dice.between(0, 3)).max(0),
        (known + dice.between(0, 3)).min(most),
    )
}

fn at<'a>(request: &'a Value, field: &str) -> Option<&'a Value> {
    field
        .split('.')
        .try_fold(request, |value, key| value.get(key))
}

/// Sets a field, or takes it out for `null`.
pub fn put(request: &mut Value, field: &str, value: Value) {
    let (parent, key) = field
        .rsplit_once('.')
        .expect("every field that is opened lies in an object");
    let object = parent
        .split('.')
        .fold(request, |value, key| &mut value[key]);
    match value {
        Value::Null => drop(object.as_object_mut().map(|object| object.remove(key))),
        value => object[key] = value,
    }
}
