//! Every combination of the values that open answers allow, each priced on its own.

use crate::leaves::Leaf;
use crate::pricer::patient_pays;
use crate::read::read;
use crate::terms::{Network, Terms, Whole};
use crate::vague::Vague;
use crate::write::{NONE, write};
use serde_json::Value;
use std::collections::BTreeMap;

/// The least and the greatest of what was priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    pub low: Whole,
    pub high: Whole,
}

/// What every combination costs together, and those with one value of one answer.
pub struct Priced {
    pub ends: Ends,
    pub combinations: usize,
    by_value: BTreeMap<(String, Whole), Ends>,
    /// The ends over the combinations that do not read the field, because they are in the other network.
    without: BTreeMap<String, Ends>,
}

/// One network's exact terms, and the open answers that matter in it.
struct Side<'a> {
    network: Option<Network>,
    base: Terms,
    leaves: Vec<&'a Leaf>,
}

impl Ends {
    const NOTHING: Self = Self {
        low: Whole::MAX,
        high: Whole::MIN,
    };

    fn with(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
        }
    }

    fn width(self) -> Whole {
        self.high - self.low
    }
}

fn sides(vague: &Vague) -> Vec<Side<'_>> {
    let networks = match (vague.network_is_open, vague.exact["network"].as_str()) {
        (true, _) => vec![Some("in"), Some("out")],
        (false, network) => vec![network],
    };
    let side = |name: Option<&str>| {
        let mut exact = vague.exact.clone();
        exact["network"] = name.map_or(Value::Null, Value::from);
        let base = read(&exact).expect("an opened request was exact before");
        let matters = |leaf: &&Leaf| leaf.side.is_none() || leaf.side == base.network;
        Side {
            network: base.network,
            base,
            leaves: vague.leaves.iter().filter(matters).collect(),
        }
    };
    networks.into_iter().map(side).collect()
}

impl Side<'_> {
    fn combinations(&self) -> usize {
        self.leaves.iter().map(|leaf| leaf.rows.len()).product()
    }

    /// The rows of combination `n`, counted as in a number with one digit a leaf.
    fn rows(&self, n: usize) -> Vec<&[Whole]> {
        let mut n = n;
        let digit = |leaf: &&Leaf| {
            let row = n % leaf.rows.len();
            n /= leaf.rows.len();
            row
        };
        let digits: Vec<usize> = self.leaves.iter().map(digit).collect();
        self.leaves
            .iter()
            .zip(digits)
            .map(|(leaf, row)| leaf.rows[row].as_slice())
            .collect()
    }

    fn terms(&self, rows: &[&[Whole]]) -> Terms {
        let mut terms = self.base;
        for (leaf, row) in self.leaves.iter().zip(rows) {
            for (field, &value) in leaf.fields.iter().zip(*row) {
                write(&mut terms, field, value);
            }
        }
        terms
    }
}

/// Whether some combination of the open answers is these terms.
pub fn allows(vague: &Vague, terms: &Terms) -> bool {
    let wanted = terms.effective();
    sides(vague).iter().any(|side| {
        (0..side.combinations()).any(|n| side.terms(&side.rows(n)).effective() == wanted)
    })
}

pub fn price_all(vague: &Vague, price: impl Fn(&Terms) -> Whole) -> Priced {
    let mut all = Priced {
        ends: Ends::NOTHING,
        combinations: 0,
        by_value: BTreeMap::new(),
        without: BTreeMap::new(),
    };
    for side in sides(vague) {
        let mut of_side = Ends::NOTHING;
        let mut by_row: Vec<Vec<Ends>> = side
            .leaves
            .iter()
            .map(|l| vec![Ends::NOTHING; l.rows.len()])
            .collect();
        for n in 0..side.combinations() {
            let rows = side.rows(n);
            let pays = price(&side.terms(&rows));
            let ends = Ends {
                low: pays,
                high: pays,
            };
            of_side = of_side.with(ends);
            let mut rest = n;
            for (leaf, seen) in side.leaves.iter().zip(&mut by_row) {
                let row = rest % leaf.rows.len();
                rest /= leaf.rows.len();
                seen[row] = seen[row].with(ends);
            }
        }
        all.combinations += side.combinations();
        all.note(vague, &side, of_side, &by_row);
    }
    all
}

impl Priced {
    fn note(&mut self, vague: &Vague, side: &Side<'_>, of_side: Ends, by_row: &[Vec<Ends>]) {
        self.ends = self.ends.with(of_side);
        if vague.network_is_open {
            let network = Whole::from(side.network == Some(Network::Out));
            self.by_value.insert(("network".into(), network), of_side);
        }
        for (leaf, seen) in side.leaves.iter().zip(by_row) {
            for (row, &ends) in leaf.rows.iter().zip(seen) {
                for (field, &value) in leaf.fields.iter().zip(row) {
                    let so_far = self
                        .by_value
                        .entry((field.clone(), value))
                        .or_insert(Ends::NOTHING);
                    *so_far = so_far.with(ends);
                }
            }
        }
        for leaf in vague
            .leaves
            .iter()
            .filter(|leaf| leaf.side.is_some() && leaf.side != side.network)
        {
            for field in &leaf.fields {
                self.without.insert(field.clone(), of_side);
            }
        }
    }

    /// What each open answer is worth, by its field: the mean narrowing at its values, or at its least and greatest.
    pub fn questions(&self, vague: &Vague) -> BTreeMap<String, Whole> {
        let asked = |leaf: &Leaf| {
            leaf.fields
                .iter()
                .cloned()
                .zip(leaf.asked.clone())
                .filter(|(_, asked)| *asked)
                .map(|(f, _)| f)
                .collect::<Vec<_>>()
        };
        let open_network = vague.network_is_open.then(|| "network".to_owned());
        let fields = sides(vague)
            .iter()
            .flat_map(|s| s.leaves.clone())
            .flat_map(asked)
            .chain(open_network)
            .collect::<Vec<_>>();
        fields
            .into_iter()
            .filter_map(|field| Some((field.clone(), self.narrows_by(&field)?)))
            .collect()
    }

    /// `None` where only one value of the field is left in any combination.
    fn narrows_by(&self, field: &str) -> Option<Whole> {
        let of_field = self.by_value.iter().filter(|((f, _), _)| f == field);
        let (absent, values): (Vec<_>, Vec<_>) = of_field
            .map(|((_, value), &ends)| (*value, ends))
            .partition(|(value, _)| *value == NONE && !can_be_none(field));
        let tried = tried(field, &values)?;
        let distinct = tried.first()?.0 != tried.last()?.0;
        // Knowing the answer leaves open what does not read it: the other network, or a plan without the limit.
        let elsewhere = absent.iter().fold(
            self.without.get(field).copied().unwrap_or(Ends::NOTHING),
            |ends, (_, more)| ends.with(*more),
        );
        let narrowing: Whole = tried
            .iter()
            .map(|(_, ends)| self.ends.width() - ends.with(elsewhere).width())
            .sum();
        distinct.then(|| crate::pricer::half_up(narrowing, tried.len() as Whole))
    }
}

/// The values that a question's worth is the mean over: each of three choices, else the least and the greatest.
fn tried(field: &str, values: &[(Whole, Ends)]) -> Option<Vec<(Whole, Ends)>> {
    let (first, last) = (*values.first()?, *values.last()?);
    let fewest = values.iter().find(|(value, _)| *value != NONE).copied();
    Some(match field.rsplit('.').next()? {
        "copaymentTiming" => values.to_vec(),
        // No visit limit is the greatest one.
        "visits" if first.0 == NONE => vec![fewest?, first],
        _ => vec![first, last],
    })
}

/// A plan without a visit limit has nothing used of it either.
fn can_be_none(field: &str) -> bool {
    !field.ends_with(".used") && !field.ends_with(".countsUnpaidVisits")
}

pub fn price_by_insurance(vague: &Vague) -> Priced {
    price_all(vague, patient_pays)
}
