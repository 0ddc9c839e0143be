//! Every combination of the values that open answers allow, each priced on its own.

use crate::courses::HEALTH_PLANS;
use crate::leaves::Leaf;
use crate::pricer::patient_pays;
use crate::read::read;
use crate::terms::{Network, Terms, Whole};
use crate::vague::Vague;
use crate::write::write;
use serde_json::Value;

/// The least and the greatest of what was priced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    pub low: Whole,
    pub high: Whole,
}

/// What every combination costs together.
pub struct Priced {
    pub ends: Ends,
    pub combinations: usize,
}

/// The exact terms of one kind and one network, and the open answers that matter there.
pub struct Side {
    pub kind: String,
    pub network: Option<Network>,
    pub leaves: Vec<Leaf>,
    base: Terms,
}

impl Ends {
    pub const NOTHING: Self = Self {
        low: Whole::MAX,
        high: Whole::MIN,
    };

    pub fn with(self, pays: Whole) -> Self {
        Self {
            low: self.low.min(pays),
            high: self.high.max(pays),
        }
    }
}

/// Every kind and every network that the answers allow.
pub fn sides(vague: &Vague) -> Vec<Side> {
    let networks = if vague.network_is_open {
        vec![Value::from("in"), Value::from("out")]
    } else {
        vec![vague.exact["network"].clone()]
    };
    let kinds = if vague.kind_is_open {
        HEALTH_PLANS.map(Value::from).to_vec()
    } else {
        vec![vague.exact["coverage"]["kind"].clone()]
    };
    let in_each_network = |kind| networks.iter().map(move |network| (kind, network));
    kinds
        .iter()
        .flat_map(in_each_network)
        .map(|(kind, network)| side(vague, kind, network))
        .collect()
}

fn side(vague: &Vague, kind: &Value, network: &Value) -> Side {
    let mut exact = vague.exact.clone();
    exact["coverage"]["kind"] = kind.clone();
    exact["network"] = network.clone();
    let base = read(&exact).expect("an opened request was exact before");
    let kind = kind.as_str().unwrap_or_default().to_owned();
    let matters = |leaf: &&Leaf| leaf.side.is_none() || leaf.side == base.network;
    Side {
        network: base.network,
        leaves: vague
            .leaves
            .iter()
            .filter(matters)
            .map(|leaf| leaf.in_plan(&kind))
            .collect(),
        kind,
        base,
    }
}

impl Side {
    pub fn combinations(&self) -> usize {
        self.leaves.iter().map(|leaf| leaf.rows.len()).product()
    }

    /// The rows of combination `n`, counted as in a number with one digit a leaf.
    pub fn rows(&self, mut n: usize) -> impl Iterator<Item = (&Leaf, &[Whole])> {
        self.leaves.iter().map(move |leaf| {
            let row = n % leaf.rows.len();
            n /= leaf.rows.len();
            (leaf, leaf.rows[row].as_slice())
        })
    }

    pub fn terms(&self, n: usize) -> Terms {
        let mut terms = self.base;
        for (leaf, row) in self.rows(n) {
            for (field, &value) in leaf.fields.iter().zip(row) {
                write(&mut terms, field, value);
            }
        }
        terms
    }
}

/// Whether some combination of the open answers is this exact request.
pub fn allows(vague: &Vague, given: &Value) -> bool {
    let Ok(wanted) = read(given).map(Terms::effective) else {
        return false;
    };
    let of_this_kind = |side: &Side| given["coverage"]["kind"] == side.kind.as_str();
    sides(vague)
        .into_iter()
        .filter(of_this_kind)
        .any(|side| (0..side.combinations()).any(|n| side.terms(n).effective() == wanted))
}

pub fn price_all(vague: &Vague, price: impl Fn(&Terms) -> Whole) -> Priced {
    let mut all = Priced {
        ends: Ends::NOTHING,
        combinations: 0,
    };
    for side in sides(vague) {
        all.combinations += side.combinations();
        all.ends = (0..side.combinations())
            .map(|n| price(&side.terms(n)))
            .fold(all.ends, Ends::with);
    }
    all
}

pub fn price_by_insurance(vague: &Vague) -> Priced {
    price_all(vague, patient_pays)
}
