//! A look at a region: plan years without limits at those of its corners that bound a total.
//!
//! What the plan pays of the first so many visits moves one way with every figure: more from its stingy to its generous side.
//! So every question is asked at one corner of a region, and at a region of one point all corners agree: what is exact there
//! is a bound elsewhere.

use std::cell::OnceCell;

use super::Goal;
use super::figures::{Figure, Side};
use super::number::Number;
use super::region::Region;
use super::run::Run;
use super::setting::{Corner, Kind, Setting};
use crate::answer::Span;
use crate::plan::DollarLimitBasis;

/// Plan years without limits at a corner of a region, and the price of an uncovered visit there.
#[derive(Clone)]
pub(super) struct Prices {
    runs: Runs,
    pub(super) uncovered: Number,
    /// What the plan can count of a visit where the total is bounded from that corner.
    pub(super) eligible: Span<Number>,
    /// Where that is not settled and dollars of it are limited: the same plan years with the other end of it.
    other_size: Option<Box<Runs>>,
}

/// The first plan year, and a later one if the course has any.
#[derive(Clone)]
struct Runs {
    first: Run,
    later: Option<Run>,
}

impl Runs {
    fn of(&self, kind: Kind) -> &Run {
        match kind {
            Kind::First => &self.first,
            Kind::Later => self.later.as_ref().unwrap_or(&self.first),
        }
    }
}

impl Prices {
    pub(super) fn run(&self, kind: Kind) -> &Run {
        self.runs.of(kind)
    }

    pub(super) fn other_size(&self, kind: Kind) -> Option<&Run> {
        self.other_size.as_ref().map(|runs| runs.of(kind))
    }
}

/// The corners of a region that bound the total for one goal.
pub(super) struct Look<'a> {
    pub(super) setting: &'a Setting<'a>,
    pub(super) region: &'a Region,
    pub(super) goal: Goal,
    generous: OnceCell<Prices>,
    stingy: OnceCell<Prices>,
    best: OnceCell<Prices>,
}

impl<'a> Look<'a> {
    /// Returns a look at a region; each of its corners is worked out when it is first asked for.
    pub(super) const fn new(setting: &'a Setting<'a>, region: &'a Region, goal: Goal) -> Self {
        Self {
            setting,
            region,
            goal,
            generous: OnceCell::new(),
            stingy: OnceCell::new(),
            best: OnceCell::new(),
        }
    }

    /// Returns the look at a point, where all corners are one.
    pub(super) fn at_point(setting: &'a Setting<'a>, point: &'a Region) -> Self {
        let prices = prices(setting, point, Side::Generous, point.at(Figure::Allowed));
        Self {
            generous: OnceCell::from(prices.clone()),
            stingy: OnceCell::from(prices.clone()),
            best: OnceCell::from(prices),
            ..Self::new(setting, point, Goal::Least)
        }
    }

    pub(super) fn generous(&self) -> &Prices {
        self.generous.get_or_init(|| self.corner(Side::Generous))
    }

    pub(super) fn stingy(&self) -> &Prices {
        self.stingy.get_or_init(|| self.corner(Side::Stingy))
    }

    fn corner(&self, side: Side) -> Prices {
        prices(
            self.setting,
            self.region,
            side,
            self.region.at(Figure::Allowed),
        )
    }

    pub(super) fn best(&self) -> &Prices {
        self.best.get_or_init(|| {
            let raising = self.goal.raising(self.region.at(Figure::Allowed));
            if self.setting.allowed_raises_price {
                let raising = Span::exact(raising);
                return prices(self.setting, self.region, self.goal.side(), raising);
            }
            Prices {
                uncovered: self.setting.uncovered_price(raising),
                ..self.corner(self.goal.side())
            }
        })
    }

    pub(super) fn visits(&self, kind: Kind) -> Span<Number> {
        self.region.at(kind.own().visits)
    }

    pub(super) fn dollars(&self, kind: Kind) -> Span<Number> {
        self.region.at(kind.own().dollars)
    }

    pub(super) fn kind_of(&self, year: usize) -> Kind {
        if year == 0 { Kind::First } else { Kind::Later }
    }

    pub(super) fn kinds(&self) -> impl Iterator<Item = Kind> {
        let several = self.setting.years.len() > 1;
        Kind::BOTH
            .into_iter()
            .filter(move |kind| several || *kind == Kind::First)
    }

    pub(super) fn at(&self, side: Side) -> &Prices {
        match side {
            Side::Generous => self.generous(),
            Side::Stingy => self.stingy(),
        }
    }

    /// Returns whether the total is bounded over several sizes of a visit, where dollars of what the plan counts are limited.
    pub(super) fn has_open_sizes(&self) -> bool {
        self.best().other_size.is_some()
    }

    /// Returns what the plan can pay of a visit that neither deductible nor maximum touches.
    pub(super) fn steady(&self) -> Span<Number> {
        Span {
            low: self.stingy().run(Kind::First).steady_pays,
            high: self.generous().run(Kind::First).steady_pays,
        }
    }
}

/// Returns plan years at the corner of a region on one side, the allowed amount anywhere in a span.
pub(super) fn prices(
    setting: &Setting<'_>,
    region: &Region,
    side: Side,
    allowed: Span<Number>,
) -> Prices {
    let paid = match side {
        Side::Generous => allowed.high,
        Side::Stingy => allowed.low,
    };
    setting.looks.take(1);
    let eligible = Setting::eligible_span(region, allowed);
    let run = |kind, eligible| {
        setting.run(
            region,
            &Corner {
                kind,
                side,
                allowed: paid,
                eligible,
            },
        )
    };
    let runs = |eligible| Runs {
        first: run(Kind::First, eligible),
        later: (setting.years.len() > 1).then(|| run(Kind::Later, eligible)),
    };
    let (size, other) = match side {
        Side::Generous => (eligible.high, eligible.low),
        Side::Stingy => (eligible.low, eligible.high),
    };
    let is_pinned = setting.dollars == Some(DollarLimitBasis::Allowed) && size != other;
    Prices {
        runs: runs(size),
        uncovered: setting.uncovered_price(paid),
        eligible,
        other_size: is_pinned.then(|| Box::new(runs(other))),
    }
}
