//! How many visits are covered, why no more, and what that comes to.
//!
//! A plan year covers its first so many visits and none after, because nothing that ends coverage grows back inside of
//! it. Once these numbers and the reasons are settled, limits on visits and dollars only say what is possible:
//!
//! * Covered visits cost plan and patient together their price, uncovered ones the patient theirs; so the total is all
//!   that less what the plan pays, which is what it pays without limits, or the dollars that end it.
//! * What the plan pays of the first so many visits moves one way with every figure: more from its stingy to its
//!   generous side. It rises by no more than a cent a visit with a cent of the allowed amount, so in network the total
//!   still rises with that.
//!
//! So every question is asked at one corner of a region, and at a region of one point all corners agree: what is exact
//! there is a bound elsewhere.

use std::cell::OnceCell;

use super::Goal;
use super::figures::{Figure, Region, Side};
use super::number::Number;
use super::run::Run;
use super::setting::{Corner, Kind, Setting, Year};
use crate::answer::Span;
use crate::plan::DollarLimitBasis;

/// Why a plan year covers no more visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// It has no more that are authorized.
    Course,
    /// Its visits are used up.
    Visits,
    /// Its dollars are used up.
    Dollars,
    /// The dollars for good are used up.
    Lifetime,
}

/// How many visits a plan year covers, and why no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) visits: Number,
    pub(super) why: Why,
}

/// How many visits of the course are covered, and why no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) first: Outcome,
    /// Of every later plan year that has so many visits; all start alike.
    pub(super) later: Outcome,
    /// The plan year, and the last visit covered in it, in which the dollars for good end.
    pub(super) lifetime: Option<LifetimeEnd>,
}

/// Where the dollars for good end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LifetimeEnd {
    pub(super) year: usize,
    pub(super) visits: Number,
}

impl Shape {
    pub(super) const fn outcome(&self, kind: Kind) -> Outcome {
        match kind {
            Kind::First => self.first,
            Kind::Later => self.later,
        }
    }

    /// Returns what is covered in each plan year of the course.
    fn years(&self, setting: &Setting<'_>) -> impl Iterator<Item = Covered> {
        setting.years.iter().enumerate().map(|(number, year)| {
            let other = match year.kind {
                Kind::First => self.later,
                Kind::Later => self.first,
            };
            let covered = Covered {
                beside: Some(other),
                ..Covered::of(year, self.outcome(year.kind))
            };
            match self.lifetime {
                Some(end) if number > end.year => covered.cut_to(Number::ZERO),
                Some(end) if number == end.year => covered.cut_to(end.visits),
                Some(_) | None => covered,
            }
        })
    }
}

/// How many visits of one plan year are covered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Covered {
    pub(super) kind: Kind,
    pub(super) visits: Number,
    pub(super) uncovered: Number,
    /// What the longest plan year of the kind comes to.
    pub(super) outcome: Outcome,
    /// What plan years of the other kind come to, if that is settled.
    pub(super) beside: Option<Outcome>,
}

impl Covered {
    fn of(year: &Year, outcome: Outcome) -> Self {
        let visits = outcome.visits.min(year.authorized);
        Self {
            kind: year.kind,
            visits,
            uncovered: year.visits - visits,
            outcome,
            beside: None,
        }
    }

    fn cut_to(self, visits: Number) -> Self {
        Self {
            visits,
            uncovered: self.uncovered + self.visits - visits,
            ..self
        }
    }
}

/// A sum over plan years: what the patient pays, and what they would pay if the plan paid nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Part {
    pub(super) net: Number,
    pub(super) gross: Number,
}

impl Part {
    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            net: self.net + other.net,
            gross: self.gross + other.gross,
        }
    }
}

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

    fn generous(&self) -> &Prices {
        self.generous.get_or_init(|| self.corner(Side::Generous))
    }

    fn stingy(&self) -> &Prices {
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

    fn best(&self) -> &Prices {
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

    /// Returns whether a plan year can get as far as to cover so many visits; more stinginess only helps.
    pub(super) fn covers(&self, kind: Kind, visits: Number) -> bool {
        if visits == Number::ZERO {
            return true;
        }
        let before = visits - Number::ONE;
        let run = self.stingy().run(kind);
        let visits_last = match self.setting.counts_unpaid {
            None => true,
            Some(true) => before < self.visits(kind).high,
            Some(false) => before - run.unpaid(before) < self.visits(kind).high,
        };
        let dollars_last = match self.setting.dollars {
            None => true,
            Some(DollarLimitBasis::PlanPays) => run.pays(before) < self.dollars(kind).high,
            Some(DollarLimitBasis::Allowed) => {
                before * self.stingy().eligible.low < self.dollars(kind).high
            }
        };
        visits_last && dollars_last
    }

    /// Returns whether that for which coverage ends can be used up by then; more generosity only helps.
    pub(super) fn ends(&self, kind: Kind, outcome: Outcome) -> bool {
        let visits = outcome.visits;
        let run = self.generous().run(kind);
        match outcome.why {
            Why::Course | Why::Lifetime => true,
            Why::Visits => {
                let least = self.visits(kind).low;
                match self.setting.counts_unpaid {
                    None => false,
                    Some(false) => {
                        visits - run.unpaid(visits) >= least && self.can_be_paid(kind, visits)
                    }
                    Some(true) => visits >= least,
                }
            }
            Why::Dollars => {
                let least = self.dollars(kind).low.max(visits.min(Number::ONE));
                match self.setting.dollars {
                    None => false,
                    Some(DollarLimitBasis::PlanPays) => {
                        run.pays(visits) >= least && self.can_be_paid(kind, visits)
                    }
                    Some(DollarLimitBasis::Allowed) => {
                        visits * self.generous().eligible.high >= least
                    }
                }
            }
        }
    }

    /// Returns whether the plan can pay anything of a visit.
    ///
    /// Where it pays nothing of a visit at the generous corner, what the deductible leaves there for that visit is left
    /// everywhere, and the maximum that is not used up there is used up nowhere.
    pub(super) fn can_be_paid(&self, kind: Kind, visits: Number) -> bool {
        let run = self.generous().run(kind);
        visits == Number::ZERO || run.unpaid(visits) == run.unpaid(visits - Number::ONE)
    }

    /// Returns every way in which coverage can end in a plan year of a kind that has so many visits at most.
    pub(super) fn outcomes(&self, kind: Kind, most: Number) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for visits in 0..=most.count() {
            self.setting.looks.take(2);
            let visits = Number::of_count(visits);
            if !self.covers(kind, visits) {
                break;
            }
            let whys = if visits == most {
                [Some(Why::Course), None]
            } else {
                [Some(Why::Visits), Some(Why::Dollars)]
            };
            outcomes.extend(
                whys.into_iter()
                    .flatten()
                    .map(|why| Outcome { visits, why })
                    .filter(|outcome| self.ends(kind, *outcome)),
            );
        }
        outcomes
    }

    fn part(&self, at: &Prices, covered: &Covered) -> Part {
        let Covered {
            kind,
            visits,
            uncovered,
            ..
        } = *covered;
        let run = at.run(kind);
        let price = run.price(visits);
        let deductible = run.deductible(visits);
        let med_pay = self.goal.lowering(self.region.at(Figure::MedPay));
        let paid = self.paid(at, self.goal, covered);
        let rest = (price - deductible - paid - med_pay).at_least_zero();
        let uncovered = uncovered * at.uncovered;
        Part {
            net: deductible + rest + uncovered,
            gross: price + uncovered,
        }
    }

    /// Returns what plan years come to.
    fn parts(&self, at: &Prices, years: impl Iterator<Item = Covered>) -> Part {
        years
            .map(|covered| self.part(at, &covered))
            .fold(Part::default(), Part::plus)
    }

    /// Returns what the plan years of a kind before number `end` come to where coverage ends as `outcome` says.
    pub(super) fn part_of(&self, kind: Kind, outcome: Outcome, end: usize) -> Part {
        let years = self
            .setting
            .years
            .iter()
            .take(end)
            .filter(|year| year.kind == kind);
        self.parts(self.best(), years.map(|year| Covered::of(year, outcome)))
    }

    /// Returns what all plan years from that come to in which the dollars for good end.
    pub(super) fn part_from(&self, end: LifetimeEnd) -> Part {
        let mut visits = end.visits;
        let years = self.setting.years.iter().skip(end.year);
        self.parts(
            self.best(),
            years.map(|year| {
                Covered::of(
                    year,
                    Outcome {
                        visits: std::mem::take(&mut visits),
                        why: Why::Lifetime,
                    },
                )
            }),
        )
    }

    /// Returns what a plan year comes to if so many of its visits are covered.
    pub(super) fn part_of_year(&self, year: &Year, visits: Number) -> Part {
        self.part(
            self.best(),
            &Covered::of(
                year,
                Outcome {
                    visits,
                    why: Why::Course,
                },
            ),
        )
    }

    /// Returns whether these dollars for good reach as far as to cover so many visits at the stingy corner.
    pub(super) fn leaves(&self, kind: Kind, visits: Number, lifetime: Number) -> bool {
        visits == Number::ZERO
            || !self.setting.has_lifetime
            || self.stingy().run(kind).pays(visits - Number::ONE) < lifetime
    }

    /// Returns whether these dollars for good can be used up by so many visits at the generous corner.
    pub(super) fn uses_up(&self, kind: Kind, visits: Number, lifetime: Number) -> bool {
        self.setting.has_lifetime && self.generous().run(kind).pays(visits) >= lifetime
    }

    /// Returns the most that the plan pays of all visits of a plan year while nothing limits it.
    pub(super) fn most_paid_without_limits(&self, year: &Year) -> Number {
        self.generous().run(year.kind).pays(year.visits)
    }

    /// Returns how far out the total can lie where plan years come to `part`.
    pub(super) fn total(&self, part: Part, lifetime: Span<Number>, ends: bool) -> Number {
        match self.goal {
            _ if !self.setting.has_lifetime => part.net,
            Goal::Least => part.net.max(part.gross - lifetime.high),
            Goal::Greatest if ends => part.gross - lifetime.low,
            Goal::Greatest => part.net.max(part.gross - lifetime.low),
        }
    }

    /// Returns how far out the total of a shape can lie anywhere in the region; nothing where the shape is impossible.
    pub(super) fn promise(&self, shape: &Shape) -> Option<Number> {
        (self.can_last(shape) && self.can_end(shape)).then(|| self.value(shape))
    }

    /// Returns the same whether the shape is possible or not.
    pub(super) fn value(&self, shape: &Shape) -> Number {
        let bound = self.bound(self.best(), shape);
        if self.setting.allowed_raises_price || !self.setting.uncovered_at_allowed {
            return bound;
        }
        self.goal.tighter(bound, self.bound_from_near(shape))
    }

    fn bound(&self, at: &Prices, shape: &Shape) -> Number {
        let part = self.parts(at, shape.years(self.setting));
        let mut lifetime = self.region.at(Figure::Lifetime);
        if self.setting.has_lifetime
            && let Some((before, last)) = self.last(at, shape)
        {
            lifetime.low = lifetime.low.max(before + Number::ONE);
            if !self.can_be_paid(last.kind, last.visits) {
                lifetime.high = lifetime.high - Number::ONE;
            }
        }
        self.total(part, lifetime, shape.lifetime.is_some())
    }

    /// Bounds the total out of network, where an uncovered visit costs the allowed amount, from the side at which those are
    /// best: a cent of it changes what the plan pays by at most a cent for each covered visit.
    fn bound_from_near(&self, shape: &Shape) -> Number {
        let allowed = self.region.at(Figure::Allowed);
        let near = Span::exact(self.goal.raising(allowed));
        let at = prices(self.setting, self.region, self.goal.side(), near);
        let years = shape.years(self.setting);
        let (covered, excess) = years.fold((Number::ZERO, Number::ZERO), |(all, excess), year| {
            (all + year.visits, excess + year.visits - year.uncovered)
        });
        let (best, near) = (self.bound(self.best(), shape), self.bound(&at, shape));
        if self.setting.dollars == Some(DollarLimitBasis::Allowed) {
            return best;
        }
        // Both price uncovered visits alike, so they differ by what the plan pays more at the far side; it pays a part of
        // that by the time at which uncovered visits have risen by as many cents.
        let slack =
            |more: Number| (excess.at_least_zero() * more).whole_times(covered.max(Number::ONE));
        match self.goal {
            Goal::Least => near - slack(near - best),
            Goal::Greatest => near + slack(best - near),
        }
    }

    /// Returns the least that the plan pays before the last covered visit of the course, and the plan year of that visit.
    fn last(&self, at: &Prices, shape: &Shape) -> Option<(Number, Covered)> {
        let years: Vec<Covered> = shape.years(self.setting).collect();
        let number = years.iter().rposition(|year| year.visits > Number::ZERO)?;
        let last = *years.get(number)?;
        let before: Number = years
            .iter()
            .take(number)
            .map(|year| self.paid(at, Goal::Greatest, year))
            .sum();
        Some((before + self.least_before(at, &last), last))
    }

    /// Returns whether all can be had that a shape needs more of this side for.
    pub(super) fn can_be_helped(&self, shape: &Shape, by: Side) -> bool {
        match by {
            Side::Stingy => self.can_last(shape),
            Side::Generous => self.can_end(shape),
        }
    }

    /// Returns whether all that a shape needs more stinginess for can be had.
    pub(super) fn can_last(&self, shape: &Shape) -> bool {
        self.stingy().runs.first.steady_pays <= self.region.at(Figure::Steady).high
            && self
                .kinds()
                .all(|kind| self.covers(kind, shape.outcome(kind).visits))
            && (!self.setting.has_lifetime
                || self
                    .last(self.stingy(), shape)
                    .is_none_or(|(paid, _)| paid < self.region.at(Figure::Lifetime).high))
    }

    /// Returns whether all that a shape needs more generosity for can be had.
    pub(super) fn can_end(&self, shape: &Shape) -> bool {
        self.generous().runs.first.steady_pays >= self.region.at(Figure::Steady).low
            && self
                .kinds()
                .all(|kind| self.ends(kind, shape.outcome(kind)))
            && shape.lifetime.is_none_or(|end| {
                let years = shape.years(self.setting);
                let most: Number = years
                    .map(|year| self.paid(self.generous(), Goal::Least, &year))
                    .sum();
                let any = end.visits.min(Number::ONE);
                most >= self.region.at(Figure::Lifetime).low.max(any)
                    && self.can_be_paid(self.kind_of(end.year), end.visits)
            })
    }

    fn kind_of(&self, year: usize) -> Kind {
        if year == 0 { Kind::First } else { Kind::Later }
    }

    fn kinds(&self) -> impl Iterator<Item = Kind> {
        let several = self.setting.years.len() > 1;
        Kind::BOTH
            .into_iter()
            .filter(move |kind| several || *kind == Kind::First)
    }

    /// Returns what limits can be for a shape to come about: those that its covered visits leave, and that end it.
    pub(super) fn limits(
        &self,
        kind: Kind,
        outcome: Outcome,
    ) -> [Option<(Figure, Span<Number>)>; 2] {
        let own = kind.own();
        let before = outcome.visits - Number::ONE;
        let used = |count: fn(&Self, Kind, Number, Side) -> Number| Span {
            low: if outcome.visits > Number::ZERO {
                count(self, kind, before, Side::Stingy) + Number::ONE
            } else {
                Number::ZERO
            },
            high: count(self, kind, outcome.visits, Side::Generous),
        };
        let open = |span: Span<Number>, ends| Span {
            high: if ends { span.high } else { Number::NO_LIMIT },
            ..span
        };
        let visits = || {
            (
                own.visits,
                open(used(Self::visits_used), outcome.why == Why::Visits),
            )
        };
        let dollars = || {
            (
                own.dollars,
                open(used(Self::dollars_used), outcome.why == Why::Dollars),
            )
        };
        [
            self.setting.counts_unpaid.map(|_| visits()),
            self.setting.dollars.map(|_| dollars()),
        ]
    }

    fn visits_used(&self, kind: Kind, visits: Number, side: Side) -> Number {
        match self.setting.counts_unpaid {
            Some(false) => visits - self.at(side).run(kind).unpaid(visits),
            Some(true) | None => visits,
        }
    }

    fn dollars_used(&self, kind: Kind, visits: Number, side: Side) -> Number {
        match self.setting.dollars {
            None => Number::ZERO,
            Some(DollarLimitBasis::PlanPays) => self.at(side).run(kind).pays(visits),
            Some(DollarLimitBasis::Allowed) => {
                let eligible = self.at(side).eligible;
                visits
                    * if side == Side::Generous {
                        eligible.high
                    } else {
                        eligible.low
                    }
            }
        }
    }

    fn at(&self, side: Side) -> &Prices {
        match side {
            Side::Generous => self.generous(),
            Side::Stingy => self.stingy(),
        }
    }

    /// Returns how much more the plan pays of the visits of a shape at the generous corner and at the stingy one together.
    pub(super) fn reach(&self, shape: &Shape) -> Number {
        let at = |prices: &Prices| -> Number {
            self.kinds()
                .map(|kind| prices.run(kind).pays(shape.outcome(kind).visits))
                .sum()
        };
        at(self.generous()) + at(self.stingy())
    }

    /// Returns whether the total is bounded over several sizes of a visit, where dollars of what the plan counts are limited.
    pub(super) fn has_open_sizes(&self) -> bool {
        self.best().other_size.is_some()
    }

    /// Returns what the plan can pay of a visit that neither deductible nor maximum touches.
    pub(super) fn steady(&self) -> Span<Number> {
        Span {
            low: self.stingy().runs.first.steady_pays,
            high: self.generous().runs.first.steady_pays,
        }
    }

    /// Returns what the dollars for good can be for a shape to come about.
    pub(super) fn lifetime(&self, shape: &Shape) -> Span<Number> {
        let before = self.last(self.stingy(), shape);
        let years = shape.years(self.setting);
        Span {
            low: before.map_or(Number::ZERO, |(paid, _)| paid + Number::ONE),
            high: if shape.lifetime.is_some() {
                years
                    .map(|year| self.paid(self.generous(), Goal::Least, &year))
                    .sum()
            } else {
                Number::NO_LIMIT
            },
        }
    }
}

/// Returns plan years at the corner of a region on one side, the allowed amount anywhere in a span.
fn prices(setting: &Setting<'_>, region: &Region, side: Side, allowed: Span<Number>) -> Prices {
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
