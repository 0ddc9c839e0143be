//! The cheapest way to pay for a number of visits without insurance, where several visits at once have a price of their own.

use serde::Serialize;

use crate::answer::Span;
use crate::money::Cents;

/// Several visits at one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Package {
    /// How many visits it holds.
    pub visits: u32,
    /// What it costs.
    pub price: Cents,
}

/// What packages come to, at each end of the number of visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Packages {
    /// For the fewest visits.
    pub low: Purchase,
    /// For the most; absent where it is one number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Purchase>,
}

/// Packages and single visits, together as many as are planned or more.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Purchase {
    /// What it costs in all.
    pub patient_pays: Cents,
    /// The packages, the largest first.
    pub packages: Vec<Bought>,
    /// The visits that are paid one by one.
    pub singles: u32,
    /// The visits that are paid for and not planned: a package can cost less than the visits that are left.
    pub spare: u32,
}

/// A package, so many times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bought {
    /// Which.
    #[serde(flatten)]
    pub package: Package,
    /// How often.
    pub count: u32,
}

/// What is bought last on the cheapest way to a number of visits.
#[derive(Clone, Copy)]
struct Step {
    pays: Cents,
    bought: Option<Package>,
}

/// Returns the cheapest way to pay for a span of visits; nothing where no package belongs to it at the greater end.
#[must_use]
pub fn cheapest(offered: &[Package], single: Cents, visits: Span<u32>) -> Option<Packages> {
    let steps = steps(offered, single, visits.high);
    let high = purchase(&steps, visits.high);
    let is_used = !high.packages.is_empty();
    is_used.then(|| Packages {
        low: purchase(&steps, visits.low),
        high: (!visits.is_exact()).then_some(high),
    })
}

impl Packages {
    /// Returns what it costs, at each end.
    #[must_use]
    pub fn patient_pays(&self) -> Span<Cents> {
        let high = self.high.as_ref().unwrap_or(&self.low);
        Span {
            low: self.low.patient_pays,
            high: high.patient_pays,
        }
    }
}

/// Returns for each number of visits the cheapest way to have at least so many: what was bought last, and what all costs. Equally cheap
/// is the visit that need not be paid beforehand.
fn steps(offered: &[Package], single: Cents, most: u32) -> Vec<Step> {
    let mut steps = vec![Step {
        pays: Cents::ZERO,
        bought: None,
    }];
    for visits in 1..=most {
        let after = |held: u32| pays_at(&steps, visits.saturating_sub(held));
        let mut best = Step {
            pays: after(1).plus(single),
            bought: None,
        };
        for package in offered {
            let pays = after(package.visits).plus(package.price);
            if pays < best.pays {
                let bought = Some(*package);
                best = Step { pays, bought };
            }
        }
        steps.push(best);
    }
    steps
}

fn pays_at(steps: &[Step], visits: u32) -> Cents {
    step_at(steps, visits).map_or(Cents::ZERO, |step| step.pays)
}

fn step_at(steps: &[Step], visits: u32) -> Option<Step> {
    steps.get(usize::try_from(visits).ok()?).copied()
}

/// Goes the way back, and counts what was bought.
fn purchase(steps: &[Step], visits: u32) -> Purchase {
    let mut purchase = Purchase {
        patient_pays: pays_at(steps, visits),
        ..Purchase::default()
    };
    let mut left = visits;
    while let Some(step) = step_at(steps, left).filter(|_| left > 0) {
        let held = match step.bought {
            Some(package) => {
                purchase.add(package);
                package.visits
            }
            None => {
                purchase.singles = purchase.singles.saturating_add(1);
                1
            }
        };
        purchase.spare = held.saturating_sub(left);
        left = left.saturating_sub(held);
    }
    purchase
}

impl Purchase {
    fn add(&mut self, package: Package) {
        let same = self.packages.iter_mut().find(|one| one.package == package);
        match same {
            Some(bought) => bought.count = bought.count.saturating_add(1),
            None => {
                let larger = |one: &Bought| one.package.visits >= package.visits;
                let place = self.packages.partition_point(larger);
                self.packages.insert(place, Bought { package, count: 1 });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bought, Package, Purchase, cheapest};
    use crate::answer::Span;
    use crate::money::Cents;

    fn dollars(dollars: i64) -> Cents {
        Cents::new(dollars.saturating_mul(100)).unwrap()
    }

    fn package(visits: u32, price: i64) -> Package {
        let price = dollars(price);
        Package { visits, price }
    }

    /// A visit is 120.00; five are 500.00 (100.00 each), ten are 900.00 (90.00 each).
    fn offered() -> [Package; 2] {
        [package(5, 500), package(10, 900)]
    }

    fn bought(visits: u32) -> Purchase {
        let exact = Span {
            low: visits,
            high: visits,
        };
        cheapest(&offered(), dollars(120), exact).unwrap().low
    }

    #[test]
    fn twelve_visits_are_a_ten_and_two_single_ones() {
        // 900 + 2 · 120 = 1,140. Two fives and two: 1,240. A ten and a five: 1,400.
        let expected = Purchase {
            patient_pays: dollars(1140),
            packages: vec![Bought {
                package: package(10, 900),
                count: 1,
            }],
            singles: 2,
            spare: 0,
        };
        assert_eq!(bought(12), expected);
    }

    #[test]
    fn eight_visits_are_cheapest_as_a_five_and_three_and_nine_as_a_ten() {
        // 8: 500 + 3 · 120 = 860, less than 900. 9: 500 + 4 · 120 = 980, more than 900.
        let eight = bought(8);
        assert_eq!(
            (eight.patient_pays, eight.singles, eight.spare),
            (dollars(860), 3, 0)
        );
        let nine = bought(9);
        assert_eq!(
            (nine.patient_pays, nine.singles, nine.spare),
            (dollars(900), 0, 1)
        );
    }

    #[test]
    fn twenty_six_visits_are_two_tens_a_five_and_one() {
        // 2 · 900 + 500 + 120 = 2,420.
        let all = bought(26);
        assert_eq!(all.patient_pays, dollars(2420));
        let counts: Vec<_> = all
            .packages
            .iter()
            .map(|one| (one.package.visits, one.count))
            .collect();
        assert_eq!((counts, all.singles), (vec![(10, 2), (5, 1)], 1));
    }

    #[test]
    fn a_package_that_saves_nothing_is_not_bought() {
        // 4 · 120 = 480, less than any package; 5 · 100 = 500 costs the same as the package.
        let of = |visits, single| {
            let exact = Span {
                low: visits,
                high: visits,
            };
            cheapest(&offered(), dollars(single), exact)
        };
        assert_eq!(of(4, 120), None);
        assert_eq!(of(5, 100), None);
        assert_eq!(of(0, 120), None);
    }

    #[test]
    fn a_span_of_visits_has_a_purchase_at_each_end() {
        let span = Span { low: 4, high: 12 };
        let found = cheapest(&offered(), dollars(120), span).unwrap();
        // 4 · 120, and as above.
        assert_eq!(
            found.patient_pays(),
            Span {
                low: dollars(480),
                high: dollars(1140)
            }
        );
    }
}
