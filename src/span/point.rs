//! The figures of a case as a box of whole numbers, and the exact terms at a point of it.

use crate::answer::Span;
use crate::money::{Cents, Rate};
use crate::plan::{
    Allotment, AutoPip, Copayment, CostSharing, DollarLimit, Network, Plan, Pool, Terms, VisitLimit,
};
use crate::possibilities::{Arrangement, Case, PipCase, SharingCase};
use crate::progress::{Balance, ProgressRange};

/// A figure that can be open, as the rule sees it: what remains for the patient, not what is met of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Allowed amount.
    Allowed,
    /// Per-visit maximum.
    PerVisit,
    /// Copayment.
    Copayment,
    /// Coinsurance.
    Coinsurance,
    /// What remains of the deductible before the first visit.
    Deductible,
    /// The deductible of a later plan year.
    FreshDeductible,
    /// What remains of the out-of-pocket maximum before the first visit.
    Maximum,
    /// The out-of-pocket maximum of a later plan year.
    FreshMaximum,
    /// Visits left before the first.
    Visits,
    /// Visits of a later plan year.
    FreshVisits,
    /// Dollars left before the first visit.
    Dollars,
    /// Dollars of a later plan year.
    FreshDollars,
    /// Dollars left for good.
    Lifetime,
    /// Medical payments coverage left.
    MedPay,
    /// The share that personal injury protection pays.
    PlanShare,
}

/// How many dimensions there are.
const DIMENSIONS: usize = 15;

impl Dimension {
    /// Every dimension.
    pub const ALL: [Self; DIMENSIONS] = [
        Self::Allowed,
        Self::PerVisit,
        Self::Copayment,
        Self::Coinsurance,
        Self::Deductible,
        Self::FreshDeductible,
        Self::Maximum,
        Self::FreshMaximum,
        Self::Visits,
        Self::FreshVisits,
        Self::Dollars,
        Self::FreshDollars,
        Self::Lifetime,
        Self::MedPay,
        Self::PlanShare,
    ];

    /// Returns the dimension of a later plan year that goes with this one of the first.
    const fn later(self) -> Option<Self> {
        match self {
            Self::Deductible => Some(Self::FreshDeductible),
            Self::Maximum => Some(Self::FreshMaximum),
            Self::Visits => Some(Self::FreshVisits),
            Self::Dollars => Some(Self::FreshDollars),
            _ => None,
        }
    }
}

/// A value in every dimension; zero where the case has no such figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point([i64; DIMENSIONS]);

impl Point {
    const ZERO: Self = Self([0; DIMENSIONS]);

    /// Returns the value in one dimension.
    #[must_use]
    pub fn at(&self, dimension: Dimension) -> i64 {
        Dimension::ALL
            .into_iter()
            .zip(self.0)
            .find_map(|(one, value)| (one == dimension).then_some(value))
            .unwrap_or(0)
    }

    /// Changes the value in one dimension.
    pub fn set(&mut self, dimension: Dimension, value: i64) {
        for (one, held) in Dimension::ALL.into_iter().zip(&mut self.0) {
            if one == dimension {
                *held = value;
            }
        }
    }

    fn cents(&self, dimension: Dimension) -> Cents {
        Cents::at_least_zero(self.at(dimension))
    }

    fn rate(&self, dimension: Dimension) -> Rate {
        Rate::new(self.at(dimension)).unwrap_or(Rate::WHOLE)
    }

    fn count(&self, dimension: Dimension) -> u32 {
        u32::try_from(self.at(dimension)).unwrap_or(0)
    }

    fn pools(&self, dimension: Dimension) -> Allotment<Pool> {
        let dollars = self.allotted_cents(dimension);
        Allotment {
            remaining: Pool::of_one(dollars.remaining),
            fresh: Pool::of_one(dollars.fresh),
        }
    }

    fn allotted_cents(&self, dimension: Dimension) -> Allotment<Cents> {
        Allotment {
            remaining: self.cents(dimension),
            fresh: self.cents(dimension.later().unwrap_or(dimension)),
        }
    }
}

/// Every point between a least and a greatest value in each dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    low: Point,
    high: Point,
}

/// An end of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Its least value.
    Low,
    /// Its greatest value.
    High,
}

impl Side {
    /// Returns the other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

impl Region {
    /// Returns everything that a case leaves open; a course inside of one plan year never sees a later one.
    #[must_use]
    pub fn of(case: &Case, one_plan_year: bool) -> Self {
        let mut region = Self {
            low: Point::ZERO,
            high: Point::ZERO,
        };
        region.set(Dimension::Allowed, case.allowed_amount);
        match &case.arrangement {
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => {}
            Arrangement::CostSharing(sharing) => region.set_sharing(sharing, one_plan_year),
            Arrangement::AutoPip(pip) => region.set_pip(pip),
        }
        region
    }

    fn set_sharing(&mut self, sharing: &SharingCase, one_plan_year: bool) {
        self.set(Dimension::Coinsurance, sharing.coinsurance);
        if let Some(copayment) = &sharing.copayment {
            self.set(Dimension::Copayment, copayment.amount);
        }
        if let Some(most) = sharing.per_visit_maximum {
            self.set(Dimension::PerVisit, most);
        }
        if let Some(progress) = &sharing.lifetime_limit {
            self.set(Dimension::Lifetime, progress.remaining());
        }
        for (dimension, balance) in balances(sharing) {
            self.set(dimension, balance.first());
            if let (Some(later), false) = (dimension.later(), one_plan_year) {
                self.set(later, balance.fresh());
            }
        }
    }

    fn set_pip(&mut self, pip: &PipCase) {
        let remaining = |progress: &Option<ProgressRange>| {
            progress.map_or(Span::exact(0), |progress| progress.remaining())
        };
        self.set(Dimension::PlanShare, pip.plan_share);
        self.set(Dimension::Deductible, remaining(&pip.deductible));
        self.set(Dimension::Dollars, remaining(&pip.limit));
        self.set(Dimension::MedPay, remaining(&pip.med_pay));
    }

    fn set(&mut self, dimension: Dimension, span: Span<i64>) {
        self.low.set(dimension, span.low);
        self.high.set(dimension, span.high);
    }

    /// Returns what is open in one dimension.
    #[must_use]
    pub fn at(&self, dimension: Dimension) -> Span<i64> {
        Span {
            low: self.low.at(dimension),
            high: self.high.at(dimension),
        }
    }

    /// Returns the corner that lies on the named side in each dimension.
    #[must_use]
    pub fn corner(&self, side: impl Fn(Dimension) -> Side) -> Point {
        let mut values = self.low;
        for ((dimension, value), high) in Dimension::ALL
            .into_iter()
            .zip(&mut values.0)
            .zip(self.high.0)
        {
            if side(dimension) == Side::High {
                *value = high;
            }
        }
        values
    }

    /// Returns the dimensions in which more than one value is left.
    pub fn open(&self) -> impl Iterator<Item = Dimension> {
        Dimension::ALL
            .into_iter()
            .zip(self.low.0)
            .zip(self.high.0)
            .filter(|((_, low), high)| low < high)
            .map(|((dimension, _), _)| dimension)
    }

    /// Cuts the region in the middle of one dimension; a half without a possible combination is left out.
    #[must_use]
    pub fn halves(&self, dimension: Dimension, case: &Case, one_plan_year: bool) -> Vec<Self> {
        let Span { low, high } = self.at(dimension);
        let middle = low.midpoint(high);
        let spans = [
            Span { low, high: middle },
            Span {
                low: middle.saturating_add(1),
                high,
            },
        ];
        spans
            .into_iter()
            .filter_map(|span| {
                let mut half = *self;
                half.set(dimension, span);
                if one_plan_year {
                    Some(half)
                } else {
                    half.shrunk(case)
                }
            })
            .collect()
    }

    /// Leaves out what no amount and no progress make possible together.
    fn shrunk(mut self, case: &Case) -> Option<Self> {
        if let Arrangement::CostSharing(sharing) = &case.arrangement {
            for (dimension, balance) in balances(sharing) {
                if let Some(later) = dimension.later() {
                    let (first, fresh) = balance.shrink(self.at(dimension), self.at(later))?;
                    self.set(dimension, first);
                    self.set(later, fresh);
                }
            }
        }
        Some(self)
    }
}

/// Returns everything of a plan that starts anew with a plan year, as far as the case has it.
fn balances(sharing: &SharingCase) -> impl Iterator<Item = (Dimension, Balance)> {
    let of_one = |progress: ProgressRange| Balance::of_one(progress);
    [
        (Dimension::Deductible, sharing.deductible),
        (Dimension::Maximum, sharing.out_of_pocket_maximum),
        (
            Dimension::Visits,
            sharing.visit_limit.map(|(progress, _)| of_one(progress)),
        ),
        (
            Dimension::Dollars,
            sharing.dollar_limit.map(|(progress, _)| of_one(progress)),
        ),
    ]
    .into_iter()
    .filter_map(|(dimension, balance)| Some((dimension, balance?)))
}

/// Returns the exact terms at a point.
#[must_use]
pub fn terms(case: &Case, point: &Point) -> Terms {
    let allowed_amount = point.cents(Dimension::Allowed);
    Terms {
        billed_charge: case.billed_charge,
        allowed_amount,
        uncovered_price: case.uncovered_price(allowed_amount),
        approval: case.approval,
        plan: match &case.arrangement {
            Arrangement::NoBenefit
            | Arrangement::WorkersCompensation {
                claim_accepted: false,
            } => Plan::NoBenefit,
            Arrangement::WorkersCompensation {
                claim_accepted: true,
            } => Plan::WorkersCompensation,
            Arrangement::CostSharing(sharing) => {
                Plan::CostSharing(Box::new(cost_sharing(case, sharing, point)))
            }
            Arrangement::AutoPip(pip) => Plan::AutoPip(auto_pip(pip, point)),
        },
    }
}

fn cost_sharing(case: &Case, sharing: &SharingCase, point: &Point) -> CostSharing {
    CostSharing {
        network: case.network.unwrap_or(Network::Out),
        deductible: sharing
            .deductible
            .map(|_| point.pools(Dimension::Deductible)),
        copayment: sharing.copayment.map(|copayment| Copayment {
            amount: point.cents(Dimension::Copayment),
            timing: copayment.timing,
            counts_toward_deductible: copayment.counts_toward_deductible,
        }),
        coinsurance: point.rate(Dimension::Coinsurance),
        coinsurance_base: sharing.coinsurance_base,
        visits_before_deductible: sharing.visits_before_deductible,
        out_of_pocket_maximum: sharing
            .out_of_pocket_maximum
            .map(|_| point.pools(Dimension::Maximum)),
        outside_out_of_pocket_maximum: sharing.outside_out_of_pocket_maximum,
        per_visit_maximum: sharing
            .per_visit_maximum
            .map(|_| point.cents(Dimension::PerVisit)),
        visit_limit: sharing
            .visit_limit
            .map(|(_, counts_unpaid_visits)| VisitLimit {
                visits: Allotment {
                    remaining: point.count(Dimension::Visits),
                    fresh: point.count(Dimension::FreshVisits),
                },
                counts_unpaid_visits,
            }),
        dollar_limit: sharing.dollar_limit.map(|(_, basis)| DollarLimit {
            dollars: point.allotted_cents(Dimension::Dollars),
            basis,
        }),
        lifetime_remaining: sharing
            .lifetime_limit
            .map(|_| point.cents(Dimension::Lifetime)),
    }
}

fn auto_pip(pip: &PipCase, point: &Point) -> AutoPip {
    AutoPip {
        deductible_remaining: pip.deductible.map(|_| point.cents(Dimension::Deductible)),
        deductible_basis: pip.deductible_basis,
        plan_share: point.rate(Dimension::PlanShare),
        limit_remaining: pip.limit.map(|_| point.cents(Dimension::Dollars)),
        med_pay_remaining: pip.med_pay.map(|_| point.cents(Dimension::MedPay)),
    }
}
