//! Requests with answers that are not exact, made from exact ones, together with every value that the answers allow.

use crate::courses::{self, HEALTH_PLANS, Scale};
use crate::dice::Dice;
use crate::leaves::{self, Leaf, put};
use crate::openings::{Opening, openings};
use crate::scenes;
use serde_json::{Value, json};

/// A request with open answers.
#[derive(Debug)]
pub struct Vague {
    pub request: Value,
    /// The exact request that the answers were opened from.
    pub exact: Value,
    pub leaves: Vec<Leaf>,
    pub network_is_open: bool,
    pub kind_is_open: bool,
}

impl Vague {
    /// A request with a few open answers and at most `most` combinations of their values.
    pub fn any(dice: &mut Dice, scale: Scale, most: usize) -> Self {
        let mut exact = courses::priced_request(dice, scale);
        scenes::set(dice, &mut exact);
        Self::opened(dice, exact, most)
    }

    /// An exact request with a few of its answers opened.
    pub fn opened(dice: &mut Dice, exact: Value, most: usize) -> Self {
        let mut vague = Self {
            request: exact.clone(),
            exact,
            leaves: Vec::new(),
            network_is_open: false,
            kind_is_open: false,
        };
        vague.request["bounds"] = bounds(dice);
        let has_networks = vague.exact["coverage"]["inNetwork"].is_object();
        if has_networks && dice.once_in(5) {
            vague.open(dice, &Opening::Network, most);
        }
        if has_networks && dice.once_in(6) {
            vague.open(dice, &Opening::Kind, most);
        }
        let mut openings = openings(&vague.exact);
        if !vague.network_is_open && !dice.once_in(8) {
            let other = if vague.exact["network"] == "in" {
                "outOfNetwork"
            } else {
                "inNetwork"
            };
            openings.retain(|opening| !opening.field().contains(other));
        }
        let wanted = 2 + dice.below(7) as usize;
        while vague.leaves.len() < wanted && !openings.is_empty() {
            let opening = openings.remove(dice.below(openings.len() as u32) as usize);
            vague.open(dice, &opening, most);
        }
        vague
    }

    fn combinations(&self) -> usize {
        let kinds = if self.kind_is_open {
            HEALTH_PLANS.len()
        } else {
            1
        };
        self.leaves
            .iter()
            .map(|leaf| leaf.rows.len())
            .product::<usize>()
            * kinds
    }

    fn open(&mut self, dice: &mut Dice, opening: &Opening, most: usize) {
        let (mut request, mut exact) = (self.request.clone(), self.exact.clone());
        let leaf = match opening {
            Opening::Network => {
                request["network"] = "unknown".into();
                self.network_is_open = true;
                self.request = request;
                return;
            }
            Opening::Kind => {
                request["coverage"]["kind"] = "unknown".into();
                self.kind_is_open = true;
                self.request = request;
                return;
            }
            Opening::Figure(field, most) => leaves::figure(dice, &mut request, field, *most),
            Opening::Limit(field, names, most) => {
                leaves::limit(dice, &mut request, field, *names, *most)
            }
            Opening::PlanShare => leaves::plan_share(&mut request, opening.field()),
            Opening::Choice(field, choices) => leaves::choice(dice, &mut request, field, *choices),
            Opening::Bounded(field, _) if self.has_opened_inside(field) => None,
            Opening::Bounded(field, kind) => {
                put(&mut exact, field, "none".into());
                leaves::bounded(&mut request, field, *kind)
            }
        };
        let fits = |leaf: &Leaf| leaf.rows.len() * self.combinations() <= most;
        if let Some(leaf) = leaf.filter(fits) {
            self.leaves.push(leaf);
            (self.request, self.exact) = (request, exact);
        }
    }

    fn has_opened_inside(&self, field: &str) -> bool {
        self.leaves
            .iter()
            .flat_map(|leaf| &leaf.fields)
            .any(|opened| opened.starts_with(field))
    }
}

/// Small bounds for whatever is left out wholly.
fn bounds(dice: &mut Dice) -> Value {
    let mut near = |least: i64, wide: i64| {
        let low = least + dice.between(0, 4);
        json!({ "low": low, "high": low + dice.between(0, wide) })
    };
    json!({
        "allowedAmount": near(0, 6), "copayment": near(0, 4), "coinsurance": near(4997, 5), "visitLimit": near(0, 3),
        "deductible": near(0, 5), "outOfPocketMaximum": near(0, 8),
    })
}
