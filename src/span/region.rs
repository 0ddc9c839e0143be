//! The figures of a case as a box of whole numbers, and what ties them to one another.

use super::figures::{FIGURES, Figure, Side};
use super::number::Number;
use crate::answer::Span;
use crate::progress::{Balance, ProgressRange};
use crate::span::case::{Arrangement, Case, PipCase, SharingCase};

/// Every combination of figures between a least and a greatest value of each; zero where the case has no such figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Region([Span<Number>; FIGURES]);

/// What the plan may pay of a steady visit while only the other figures say it.
const ANY_STEADY: Span<Number> = Span {
    low: Number::ZERO,
    high: Number::NO_LIMIT,
};

/// Into how many slices a region is cut where uncovered visits and what the plan pays pull on the allowed amount.
const SLICES: Number = Number::new(8);

impl Region {
    /// Returns everything that a case leaves open; a course inside of one plan year never sees a later one.
    pub(super) fn of(case: &Case, one_plan_year: bool) -> Self {
        let mut region = Self([Span::exact(Number::ZERO); FIGURES]);
        region.open(Figure::Allowed, case.allowed_amount);
        region.set(Figure::Steady, ANY_STEADY);
        region.set(Figure::PerVisit, Span::exact(Number::NO_LIMIT));
        match &case.arrangement {
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => {}
            Arrangement::CostSharing(sharing) => region.open_sharing(sharing, one_plan_year),
            Arrangement::AutoPip(pip) => region.open_pip(pip),
        }
        region
    }

    fn open(&mut self, figure: Figure, span: Span<i64>) {
        self.set(figure, Number::span(span));
    }

    fn open_sharing(&mut self, sharing: &SharingCase, one_plan_year: bool) {
        self.open(Figure::Coinsurance, sharing.coinsurance);
        if let Some(copayment) = &sharing.copayment {
            self.open(Figure::Copayment, copayment.amount);
        }
        if let Some(most) = sharing.per_visit_maximum {
            // All maximums above every allowed amount mean the same.
            let allowed = self.at(Figure::Allowed).high.max(Number::new(most.low));
            let most = Number::span(most);
            self.set(
                Figure::PerVisit,
                Span {
                    high: most.high.min(allowed),
                    ..most
                },
            );
        }
        if let Some(progress) = &sharing.lifetime_limit {
            self.open(Figure::Lifetime, progress.remaining());
        }
        for ((first, fresh), balance) in Figure::TIED.into_iter().zip(balances(sharing)) {
            if let Some(balance) = balance {
                self.open(first, balance.first());
                if !one_plan_year {
                    self.open(fresh, balance.fresh());
                }
            }
        }
        // What the sum does not depend on is settled at once.
        let no_matter = [
            (!sharing.has_running_deductible())
                .then_some([Figure::Deductible, Figure::FreshDeductible]),
            (sharing.outside_out_of_pocket_maximum)
                .then_some([Figure::Maximum, Figure::FreshMaximum]),
        ];
        for figure in no_matter.into_iter().flatten().flatten() {
            self.set(figure, Span::exact(self.at(figure).low));
        }
    }

    fn open_pip(&mut self, pip: &PipCase) {
        self.open(Figure::PlanShare, pip.plan_share);
        for (figure, progress) in [
            (Figure::Deductible, &pip.deductible),
            (Figure::Dollars, &pip.limit),
            (Figure::MedPay, &pip.med_pay),
        ] {
            if let Some(progress) = progress {
                self.open(figure, progress.remaining());
            }
        }
    }

    /// Returns the regions in which each size of a visit that the plan can count comes about in one way: as the allowed
    /// amount under the greatest maximum, or as a maximum below every allowed amount.
    pub(super) fn by_size(&self) -> Vec<Self> {
        let (allowed, most) = (self.at(Figure::Allowed), self.at(Figure::PerVisit));
        let mut regions = Vec::new();
        if most.high >= allowed.low {
            let mut region = self.with(Figure::PerVisit, most.high);
            region.set(
                Figure::Allowed,
                Span {
                    high: allowed.high.min(most.high),
                    ..allowed
                },
            );
            regions.push(region);
        }
        if most.low < allowed.low {
            let below = allowed.low - Number::ONE;
            let mut region = self.with(Figure::Allowed, allowed.high);
            region.set(
                Figure::PerVisit,
                Span {
                    high: most.high.min(below),
                    ..most
                },
            );
            regions.push(region);
        }
        regions
    }

    /// Returns the region in slices of the allowed amount.
    pub(super) fn in_slices(&self) -> impl Iterator<Item = Self> {
        let Span { low, high } = self.at(Figure::Allowed);
        let width = (high - low).whole_times(SLICES) + Number::ONE;
        (0..SLICES.count())
            .map(move |slice| low + width * Number::of_count(slice))
            .take_while(move |low| *low <= high)
            .map(move |low| {
                let mut region = *self;
                let high = high.min(low + width - Number::ONE);
                region.set(Figure::Allowed, Span { low, high });
                region
            })
    }

    /// Returns what is open of a figure.
    pub(super) fn at(&self, figure: Figure) -> Span<Number> {
        let nothing = Span::exact(Number::ZERO);
        self.0.get(figure.place()).copied().unwrap_or(nothing)
    }

    /// Returns the value of a figure on one side.
    pub(super) fn end(&self, figure: Figure, side: Side) -> Number {
        let span = self.at(figure);
        if figure.is_generous_when_great() == (side == Side::Generous) {
            span.high
        } else {
            span.low
        }
    }

    pub(super) fn set(&mut self, figure: Figure, span: Span<Number>) {
        if let Some(held) = self.0.get_mut(figure.place()) {
            *held = span;
        }
    }

    /// Returns the region with one figure settled.
    pub(super) fn with(&self, figure: Figure, value: Number) -> Self {
        let mut region = *self;
        region.set(figure, Span::exact(value));
        region
    }

    /// Returns the region with the payment of a steady visit left to the other figures, as it must be at a point.
    pub(super) fn with_any_steady(&self) -> Self {
        let mut region = *self;
        region.set(Figure::Steady, ANY_STEADY);
        region
    }

    /// Returns the figures of which more than one value is left.
    pub(super) fn open_figures(&self) -> impl Iterator<Item = Figure> {
        Figure::ALL
            .into_iter()
            .filter(|figure| !self.at(*figure).is_exact())
    }

    /// Returns whether every figure is settled.
    pub(super) fn is_point(&self) -> bool {
        let is_open = |figure| figure != Figure::Steady;
        !self.open_figures().any(is_open)
    }

    /// Returns the parts up to `last` and beyond it, as far as a possible combination is left in them.
    pub(super) fn cut_after(&self, figure: Figure, last: Number, ties: &Ties) -> Vec<Self> {
        let Span { low, high } = self.at(figure);
        let next = last + Number::ONE;
        [Span { low, high: last }, Span { low: next, high }]
            .into_iter()
            .filter_map(|span| {
                let mut part = *self;
                part.set(figure, span);
                ties.shrink(part)
            })
            .collect()
    }
}

/// What ties the figures of the first plan year to those of a later one: amounts and what is met of them.
pub(super) struct Ties([Option<Balance>; 4]);

impl Ties {
    /// Returns the ties of a case; inside of one plan year there are none.
    pub(super) fn of(case: &Case, one_plan_year: bool) -> Self {
        match &case.arrangement {
            Arrangement::CostSharing(sharing) if !one_plan_year => Self(balances(sharing)),
            Arrangement::NoBenefit
            | Arrangement::CostSharing(_)
            | Arrangement::AutoPip(_)
            | Arrangement::WorkersCompensation { .. } => Self([None; 4]),
        }
    }

    /// Leaves out what no amount and no progress make possible together, until of each tied pair both least values and
    /// both greatest ones are possible; nothing where no combination is left.
    pub(super) fn shrink(&self, mut region: Region) -> Option<Region> {
        for ((first, fresh), balance) in Figure::TIED.into_iter().zip(&self.0) {
            if let Some(balance) = balance {
                let numbers = |figure| region.at(figure).map(Number::get);
                let (of_first, of_fresh) = balance.shrink(numbers(first), numbers(fresh))?;
                region.open(first, of_first);
                region.open(fresh, of_fresh);
            }
        }
        Some(region)
    }

    /// Returns a point moved in one figure, and in the one that is tied to it as far as the first asks for it.
    pub(super) fn moved(
        &self,
        region: &Region,
        point: &Region,
        (figure, value): (Figure, Number),
    ) -> Region {
        let mut moved = point.with(figure, value);
        let Some(possible) = self.shrink(region.with(figure, value)) else {
            return moved;
        };
        for (first, fresh) in Figure::TIED {
            if figure == first || figure == fresh {
                let other = if figure == first { fresh } else { first };
                let Span { low, high } = possible.at(other);
                moved = moved.with(other, moved.at(other).low.max(low).min(high));
            }
        }
        moved
    }
}

/// Returns everything of a plan that starts anew with a plan year, in the order of [`Figure::TIED`].
fn balances(sharing: &SharingCase) -> [Option<Balance>; 4] {
    let alone = |progress: ProgressRange| Balance::of_one(progress);
    [
        sharing.deductible,
        sharing.out_of_pocket_maximum,
        sharing.visit_limit.map(|(progress, _)| alone(progress)),
        sharing.dollar_limit.map(|(progress, _)| alone(progress)),
    ]
}
