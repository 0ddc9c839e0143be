//! Small worlds: a case whose figures are open, and one of its combinations. Figures of a few cents meet one another often.

use crate::answer::Span;
use crate::calendar::{Calendar, PlannedCourse};
use crate::date::Date;
use crate::money::Cents;
use crate::plan::{
    Approval, CoinsuranceBase, CopaymentTiming, DeductibleBasis, DollarLimitBasis, FamilyKind,
    Network,
};
use crate::progress::{Balance, ProgressRange};
use crate::request::OverLimitPrice;
use crate::span::case::{Arrangement, Case, CopaymentCase, PipCase, SharingCase};
use crate::splitmix::SplitMix64;

pub(super) struct Dice(SplitMix64);

/// A case, one of its combinations, and the course.
#[derive(Debug)]
pub(super) struct World {
    pub(super) open: Case,
    pub(super) settled: Case,
    pub(super) calendar: Calendar,
}

/// Worlds of one kind, by their numbers.
pub(super) type Numbered = fn(u64) -> World;

impl Dice {
    pub(super) const fn seeded(seed: u64) -> Self {
        Self(SplitMix64::seeded(seed))
    }

    pub(super) fn within(&mut self, span: Span<i64>) -> i64 {
        let width = u64::try_from(span.high - span.low + 1).expect("a span is not empty");
        span.low + i64::try_from(self.0.draw() % width).expect("it is small")
    }

    pub(super) fn up_to(&mut self, most: i64) -> i64 {
        self.within(Span { low: 0, high: most })
    }

    pub(super) fn once_in(&mut self, times: i64) -> bool {
        self.up_to(times - 1) == 0
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.0.draw() % 64).expect("it is small") % of.len()]
    }

    fn maybe<T>(&mut self, times: i64, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (!self.once_in(times)).then(|| make(self))
    }

    /// One number, some numbers beside one another, or any span.
    pub(super) fn span(&mut self, most: i64) -> Span<i64> {
        let low = self.up_to(most);
        let high = match self.up_to(3) {
            0 => low,
            1 => (low + self.up_to(3)).min(most),
            _ => self.within(Span { low, high: most }),
        };
        Span { low, high }
    }

    pub(super) fn progress(&mut self, most: i64) -> ProgressRange {
        let amount = self.span(most);
        let met = self.span(amount.low);
        let remaining = Span {
            low: 0,
            high: amount.high,
        };
        ProgressRange::new(amount, met, remaining).expect("less is met than there is")
    }

    pub(super) fn balance(&mut self, most: i64) -> Balance {
        let individual = self.progress(most);
        let family = self.once_in(4).then(|| {
            let kind = self.pick(&[FamilyKind::Aggregate, FamilyKind::Embedded]);
            (kind, self.progress(most * 3 / 2))
        });
        Balance { individual, family }
    }
}

/// What a visit can cost, in cents.
pub(super) const DOLLARS: Span<i64> = Span {
    low: 8_000,
    high: 30_000,
};

impl World {
    /// Returns the world of a number.
    pub(super) fn of(number: u64) -> Self {
        let dice = &mut Dice::seeded(number);
        let billed = if dice.once_in(4) {
            dice.within(DOLLARS)
        } else {
            dice.up_to(40)
        };
        let course = course(dice);
        Self::with(dice, billed, course)
    }

    pub(super) fn with(dice: &mut Dice, billed: i64, mut course: PlannedCourse) -> Self {
        let visits = course.visits.high;
        let open = case(dice, billed, i64::from(visits));
        if !matches!(open.arrangement, Arrangement::CostSharing(_)) {
            // Nothing of it begins again with a year.
            course.plan_year_start = None;
        }
        let settled = settled(dice, &open);
        Self {
            open,
            settled,
            calendar: Calendar::of(&course, visits),
        }
    }
}

pub(super) fn course(dice: &mut Dice) -> PlannedCourse {
    let (month, day, most) = match dice.up_to(23) {
        0 => (12, 22, 58),
        1..=11 => (12, 15, 8),
        _ => (2, 3, 7),
    };
    let long = most > 50;
    let visits = if long { most } else { dice.up_to(most) };
    PlannedCourse {
        first_visit: Date::new(2025, month, day).expect("it is a day"),
        visits: Span::exact(u32::try_from(visits).expect("it is small")),
        visits_per_week: 1,
        plan_year_start: Some((1, 1)),
    }
}

fn case(dice: &mut Dice, billed: i64, visits: i64) -> Case {
    let network = dice.pick(&[Network::In, Network::Out]);
    let (network, arrangement) = match dice.up_to(15) {
        0 => (Some(network), Arrangement::NoBenefit),
        1 => {
            let claim_accepted = dice.once_in(2);
            (None, Arrangement::WorkersCompensation { claim_accepted })
        }
        2 | 3 => (None, Arrangement::AutoPip(pip(dice, billed, visits))),
        _ => {
            let sharing = Box::new(sharing(dice, billed, visits));
            (Some(network), Arrangement::CostSharing(sharing))
        }
    };
    let mut allowed_amount = dice.span(billed);
    if dice.once_in(8) {
        allowed_amount = Span::exact(billed);
    }
    Case {
        network,
        billed_charge: cents(billed),
        cash_rate: dice.maybe(3, |dice| cents(dice.up_to(billed))),
        allowed_amount,
        over_limit_price: dice.pick(&[
            OverLimitPrice::CashRate,
            OverLimitPrice::AllowedAmount,
            OverLimitPrice::BilledCharge,
        ]),
        approval: match dice.up_to(11) {
            0 => Approval::Missing,
            1 | 2 => Approval::FirstVisits(u32::try_from(dice.up_to(visits)).unwrap_or(0)),
            _ => Approval::EveryVisit,
        },
        arrangement,
    }
}

fn sharing(dice: &mut Dice, billed: i64, visits: i64) -> SharingCase {
    SharingCase {
        deductible: dice.maybe(3, |dice| dice.balance(billed * 4)),
        copayment: dice.maybe(3, |dice| CopaymentCase {
            amount: dice.span(billed * 5 / 4),
            timing: dice.pick(&[
                CopaymentTiming::DeductibleWaived,
                CopaymentTiming::AfterDeductible,
                CopaymentTiming::BeforeDeductible,
            ]),
            counts_toward_deductible: dice.once_in(2),
        }),
        coinsurance: if dice.once_in(3) {
            Span::exact(0)
        } else {
            dice.span(10_000)
        },
        coinsurance_base: dice.pick(&[CoinsuranceBase::NetOfCopayment, CoinsuranceBase::Gross]),
        visits_before_deductible: u32::try_from(dice.up_to(5) - 2).unwrap_or(0),
        out_of_pocket_maximum: dice.maybe(3, |dice| dice.balance(billed * 6)),
        outside_out_of_pocket_maximum: dice.once_in(8),
        per_visit_maximum: dice.once_in(3).then(|| dice.span(billed * 5 / 4)),
        visit_limit: dice.maybe(2, |dice| (dice.progress(visits + 2), dice.once_in(2))),
        dollar_limit: dice.maybe(2, |dice| {
            let basis = dice.pick(&[DollarLimitBasis::PlanPays, DollarLimitBasis::Allowed]);
            (dice.progress(billed * (visits + 1)), basis)
        }),
        lifetime_limit: dice
            .once_in(3)
            .then(|| dice.progress(billed * (visits + 1))),
    }
}

fn pip(dice: &mut Dice, billed: i64, visits: i64) -> PipCase {
    PipCase {
        deductible: dice.maybe(3, |dice| dice.progress(billed * 4)),
        deductible_basis: dice.pick(&[
            DeductibleBasis::BilledCharge,
            DeductibleBasis::AllowedAmount,
        ]),
        plan_share: dice.span(10_000),
        limit: dice.maybe(3, |dice| dice.progress(billed * (visits + 1))),
        med_pay: dice.maybe(2, |dice| dice.progress(billed * (visits + 1))),
    }
}

/// Returns one of the combinations of a case.
fn settled(dice: &mut Dice, open: &Case) -> Case {
    let arrangement = match &open.arrangement {
        Arrangement::CostSharing(sharing) => {
            Arrangement::CostSharing(Box::new(settled_sharing(dice, sharing)))
        }
        Arrangement::AutoPip(pip) => Arrangement::AutoPip(PipCase {
            deductible: pip.deductible.map(|one| settled_progress(dice, &one)),
            plan_share: Span::exact(dice.within(pip.plan_share)),
            limit: pip.limit.map(|one| settled_progress(dice, &one)),
            med_pay: pip.med_pay.map(|one| settled_progress(dice, &one)),
            ..*pip
        }),
        same @ (Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. }) => same.clone(),
    };
    Case {
        allowed_amount: Span::exact(dice.within(open.allowed_amount)),
        arrangement,
        ..open.clone()
    }
}

fn settled_sharing(dice: &mut Dice, open: &SharingCase) -> SharingCase {
    SharingCase {
        deductible: open.deductible.map(|one| settled_balance(dice, &one)),
        copayment: open.copayment.map(|one| CopaymentCase {
            amount: Span::exact(dice.within(one.amount)),
            ..one
        }),
        coinsurance: Span::exact(dice.within(open.coinsurance)),
        out_of_pocket_maximum: open
            .out_of_pocket_maximum
            .map(|one| settled_balance(dice, &one)),
        per_visit_maximum: open
            .per_visit_maximum
            .map(|one| Span::exact(dice.within(one))),
        visit_limit: open
            .visit_limit
            .map(|(one, counts)| (settled_progress(dice, &one), counts)),
        dollar_limit: open
            .dollar_limit
            .map(|(one, basis)| (settled_progress(dice, &one), basis)),
        lifetime_limit: open.lifetime_limit.map(|one| settled_progress(dice, &one)),
        ..*open
    }
}

pub(super) fn settled_balance(dice: &mut Dice, open: &Balance) -> Balance {
    Balance {
        individual: settled_progress(dice, &open.individual),
        family: open
            .family
            .map(|(kind, one)| (kind, settled_progress(dice, &one))),
    }
}

pub(super) fn settled_progress(dice: &mut Dice, open: &ProgressRange) -> ProgressRange {
    let (amount, met) = (dice.within(open.amount()), dice.within(open.met()));
    let left = Span::exact((amount - met).max(0));
    let settled = ProgressRange::new(Span::exact(amount), Span::exact(met), left);
    settled
        .filter(|settled| open.allows(settled))
        .unwrap_or_else(|| settled_progress(dice, open))
}

fn cents(cents: i64) -> Cents {
    Cents::new(cents).expect("it is an amount")
}
