//! A case and its calendar, as far as the search needs them: plan years at a corner of a region.

use super::figures::{Figure, Side};
use super::looks::Looks;
use super::number::Number;
use super::region::Region;
use super::run::{PipFigures, Run, Sharing, YearFigures};
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::plan::{Approval, CopaymentTiming, DollarLimitBasis, Network};
use crate::request::OverLimitPrice;
use crate::span::case::{Arrangement, Case, SharingCase};

/// Which figures a plan year has: what remains of them, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    First,
    Later,
}

/// The figures of which a plan year has its own.
pub(super) struct Own {
    pub(super) deductible: Figure,
    pub(super) maximum: Figure,
    pub(super) visits: Figure,
    pub(super) dollars: Figure,
}

impl Kind {
    pub(super) const BOTH: [Self; 2] = [Self::First, Self::Later];

    pub(super) const fn own(self) -> Own {
        match self {
            Self::First => Own {
                deductible: Figure::Deductible,
                maximum: Figure::Maximum,
                visits: Figure::Visits,
                dollars: Figure::Dollars,
            },
            Self::Later => Own {
                deductible: Figure::FreshDeductible,
                maximum: Figure::FreshMaximum,
                visits: Figure::FreshVisits,
                dollars: Figure::FreshDollars,
            },
        }
    }
}

/// The visits of the course in one plan year.
#[derive(Clone, Copy, Debug)]
pub(super) struct Year {
    pub(super) kind: Kind,
    pub(super) visits: Number,
    /// How many of them are authorized: the first so many.
    pub(super) authorized: Number,
}

/// A case, and what follows from it for every region.
pub(super) struct Setting<'a> {
    pub(super) case: &'a Case,
    pub(super) looks: &'a Looks,
    pub(super) years: Vec<Year>,
    /// What counts toward the dollars of a plan year, if they are limited.
    pub(super) dollars: Option<DollarLimitBasis>,
    /// Whether an unpaid visit uses up the visits of a plan year, if they are limited.
    pub(super) counts_unpaid: Option<bool>,
    pub(super) has_lifetime: bool,
    /// Whether the allowed amount raises what the patient pays, as it does in network: what the plan pays rises by less.
    /// Out of network the billed charge is paid in any case, and the plan pays more of it.
    pub(super) allowed_raises_price: bool,
    /// Whether an uncovered visit costs the allowed amount, so that it raises the price out of network too.
    pub(super) uncovered_at_allowed: bool,
}

impl<'a> Setting<'a> {
    pub(super) fn new(case: &'a Case, calendar: &Calendar, looks: &'a Looks) -> Self {
        let sharing = match &case.arrangement {
            Arrangement::CostSharing(sharing) => Some(sharing.as_ref()),
            Arrangement::NoBenefit
            | Arrangement::AutoPip(_)
            | Arrangement::WorkersCompensation { .. } => None,
        };
        let dollars = match &case.arrangement {
            Arrangement::CostSharing(sharing) => sharing.dollar_limit.map(|(_, basis)| basis),
            Arrangement::AutoPip(pip) => pip.limit.map(|_| DollarLimitBasis::PlanPays),
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => None,
        };
        Self {
            case,
            looks,
            years: years(case, calendar),
            dollars,
            counts_unpaid: sharing
                .and_then(|one| one.visit_limit)
                .map(|(_, counts)| counts),
            has_lifetime: sharing.is_some_and(|one| one.lifetime_limit.is_some()),
            allowed_raises_price: sharing.is_none() || case.network == Some(Network::In),
            uncovered_at_allowed: case.over_limit_price == OverLimitPrice::AllowedAmount,
        }
    }

    fn sharing(&self) -> Option<&SharingCase> {
        match &self.case.arrangement {
            Arrangement::CostSharing(sharing) => Some(sharing),
            Arrangement::NoBenefit
            | Arrangement::AutoPip(_)
            | Arrangement::WorkersCompensation { .. } => None,
        }
    }

    /// Returns whether the deductible spares some visits of a plan year and not others.
    pub(super) fn spares_visits(&self) -> bool {
        self.sharing().is_some_and(|sharing| {
            sharing.visits_before_deductible > 0 && sharing.has_running_deductible()
        })
    }

    /// Returns how many visits the course has.
    pub(super) fn visits(&self) -> Number {
        self.years.iter().map(|year| year.visits).sum()
    }

    pub(super) fn uncovered_price(&self, allowed: Number) -> Number {
        Number::of_cents(self.case.uncovered_price(allowed.cents()))
    }

    /// Returns how many visits of a plan year the deductible spares.
    pub(super) fn spared(&self) -> Number {
        let sharing = self.sharing().filter(|_| self.spares_visits());
        sharing.map_or(Number::ZERO, |one| {
            Number::of_count(one.visits_before_deductible)
        })
    }

    /// Returns whether the allowed amount matters only for what the plan counts of a visit.
    pub(super) const fn only_sizes_matter(&self) -> bool {
        !self.allowed_raises_price && !self.uncovered_at_allowed
    }

    /// Returns what the plan can count of a visit where the allowed amount lies in a span.
    pub(super) fn eligible_span(region: &Region, allowed: Span<Number>) -> Span<Number> {
        let most = region.at(Figure::PerVisit);
        Span {
            low: allowed.low.min(most.low),
            high: allowed.high.min(most.high),
        }
    }

    /// Returns a plan year without limits at the corner of a region on one side, with this allowed amount.
    pub(super) fn run(&self, region: &Region, corner: &Corner) -> Run {
        let at = |figure| region.end(figure, corner.side);
        match &self.case.arrangement {
            Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. } => Run::free(),
            Arrangement::CostSharing(sharing) => {
                Run::of_sharing(&self.year_figures(sharing, region, corner))
            }
            Arrangement::AutoPip(pip) => Run::of_pip(&PipFigures {
                billed: Number::of_cents(self.case.billed_charge),
                allowed: corner.allowed,
                deductible: at(Figure::Deductible),
                basis: pip.deductible_basis,
                plan_share: at(Figure::PlanShare),
            }),
        }
    }

    fn year_figures(&self, sharing: &SharingCase, region: &Region, corner: &Corner) -> YearFigures {
        let at = |figure| region.end(figure, corner.side);
        let own = corner.kind.own();
        let shared = |side| Sharing {
            copayment: region.end(Figure::Copayment, side),
            timing: sharing
                .copayment
                .map_or(CopaymentTiming::AfterDeductible, |copayment| {
                    copayment.timing
                }),
            rate: region.end(Figure::Coinsurance, side),
            base: sharing.coinsurance_base,
        };
        let steady = region.at(Figure::Steady);
        let share_on = |side| {
            let share = shared(side).steady(corner.eligible);
            match side {
                Side::Generous => share.max(corner.eligible - steady.high),
                Side::Stingy => share.min(corner.eligible - steady.low),
            }
        };
        // More shares of spared visits leave less of deductible and maximum, so what they leave is bounded from the other
        // corner.
        let opposite = corner.side.other();
        YearFigures {
            price: if self.allowed_raises_price {
                corner.allowed
            } else {
                Number::of_cents(self.case.billed_charge)
            },
            eligible: corner.eligible,
            sharing: shared(corner.side),
            steady: share_on(corner.side),
            deductible: at(own.deductible),
            maximum: if sharing.out_of_pocket_maximum.is_none()
                || sharing.outside_out_of_pocket_maximum
            {
                Number::NO_LIMIT
            } else {
                at(own.maximum)
            },
            spared: Number::of_count(sharing.visits_before_deductible),
            counts_toward_deductible: sharing
                .copayment
                .is_some_and(|copayment| copayment.counts_toward_deductible),
            credited: region.end(Figure::Copayment, opposite),
            spared_fills: share_on(opposite),
        }
    }
}

/// A corner of a region.
#[derive(Clone, Copy, Debug)]
pub(super) struct Corner {
    pub(super) kind: Kind,
    /// Where all figures but the allowed amount lie.
    pub(super) side: Side,
    pub(super) allowed: Number,
    /// What the plan counts of a visit, where it shares the cost.
    pub(super) eligible: Number,
}

fn years(case: &Case, calendar: &Calendar) -> Vec<Year> {
    let benefit = match &case.arrangement {
        Arrangement::NoBenefit
        | Arrangement::WorkersCompensation {
            claim_accepted: false,
        } => false,
        Arrangement::CostSharing(_)
        | Arrangement::AutoPip(_)
        | Arrangement::WorkersCompensation {
            claim_accepted: true,
        } => true,
    };
    let authorized = match case.approval {
        Approval::EveryVisit if benefit => u32::MAX,
        Approval::FirstVisits(visits) if benefit => visits,
        Approval::EveryVisit | Approval::FirstVisits(_) | Approval::Missing => 0,
    };
    let kinds = std::iter::once(Kind::First).chain(std::iter::repeat(Kind::Later));
    calendar
        .plan_years()
        .zip(kinds)
        .map(|(slots, kind)| {
            let covered = slots
                .iter()
                .filter(|slot| slot.visit.in_course < authorized);
            let count = |visits: usize| Number::of_count(u32::try_from(visits).unwrap_or(0));
            Year {
                kind,
                visits: count(slots.len()),
                authorized: count(covered.count()),
            }
        })
        .collect()
}
