//! From a point back to answers: amounts, and what is met or used of them.

use super::point::{Dimension, Point, terms};
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::Cents;
use crate::plan::{Allotment, FamilyPool, Plan, Pool, Terms};
use crate::possibilities::{Arrangement, Case, PipCase, SharingCase};
use crate::progress::{Balance, BalancePoint, ProgressPoint, ProgressRange};

/// Returns whether answers can make a point; one of a corner always can.
pub fn is_possible(case: &Case, point: &Point, calendar: &Calendar) -> bool {
    witness(case, point, calendar).is_some()
}

/// Returns the case with every figure settled so that it comes to a point.
pub fn witness(case: &Case, point: &Point, calendar: &Calendar) -> Option<Case> {
    let settle = Settle {
        point,
        one_plan_year: calendar.is_one_plan_year(),
    };
    Some(Case {
        allowed_amount: settle.exactly(Dimension::Allowed),
        arrangement: match &case.arrangement {
            Arrangement::CostSharing(sharing) => {
                Arrangement::CostSharing(Box::new(settle.sharing(sharing)?))
            }
            Arrangement::AutoPip(pip) => Arrangement::AutoPip(settle.pip(pip)?),
            same @ (Arrangement::NoBenefit | Arrangement::WorkersCompensation { .. }) => {
                same.clone()
            }
        },
        ..case.clone()
    })
}

struct Settle<'a> {
    point: &'a Point,
    one_plan_year: bool,
}

impl Settle<'_> {
    fn exactly(&self, dimension: Dimension) -> Span<i64> {
        Span::exact(self.point.at(dimension))
    }

    fn sharing(&self, sharing: &SharingCase) -> Option<SharingCase> {
        let mut settled = sharing.clone();
        settled.coinsurance = self.exactly(Dimension::Coinsurance);
        if let Some(copayment) = &mut settled.copayment {
            copayment.amount = self.exactly(Dimension::Copayment);
        }
        if let Some(most) = &mut settled.per_visit_maximum {
            *most = self.exactly(Dimension::PerVisit);
        }
        if let Some(balance) = &mut settled.deductible {
            *balance = self.balance(balance, Dimension::Deductible, Dimension::FreshDeductible)?;
        }
        if let Some(balance) = &mut settled.out_of_pocket_maximum {
            *balance = self.balance(balance, Dimension::Maximum, Dimension::FreshMaximum)?;
        }
        if let Some((progress, _)) = &mut settled.visit_limit {
            *progress = self.yearly(progress, Dimension::Visits, Dimension::FreshVisits)?;
        }
        if let Some((progress, _)) = &mut settled.dollar_limit {
            *progress = self.yearly(progress, Dimension::Dollars, Dimension::FreshDollars)?;
        }
        if let Some(progress) = &mut settled.lifetime_limit {
            *progress = self.once(progress, Dimension::Lifetime)?;
        }
        Some(settled)
    }

    fn pip(&self, pip: &PipCase) -> Option<PipCase> {
        let mut settled = *pip;
        settled.plan_share = self.exactly(Dimension::PlanShare);
        for (progress, dimension) in [
            (&mut settled.deductible, Dimension::Deductible),
            (&mut settled.limit, Dimension::Dollars),
            (&mut settled.med_pay, Dimension::MedPay),
        ] {
            if let Some(progress) = progress {
                *progress = self.once(progress, dimension)?;
            }
        }
        Some(settled)
    }

    fn balance(&self, balance: &Balance, first: Dimension, fresh: Dimension) -> Option<Balance> {
        let fresh = (!self.one_plan_year).then(|| self.point.at(fresh));
        let BalancePoint { individual, family } = balance.pick(self.point.at(first), fresh)?;
        Some(Balance {
            individual: exact(individual)?,
            family: match family {
                None => None,
                Some((kind, family)) => Some((kind, exact(family)?)),
            },
        })
    }

    fn yearly(
        &self,
        progress: &ProgressRange,
        first: Dimension,
        fresh: Dimension,
    ) -> Option<ProgressRange> {
        let balance = self.balance(&Balance::of_one(*progress), first, fresh)?;
        Some(balance.individual)
    }

    fn once(&self, progress: &ProgressRange, dimension: Dimension) -> Option<ProgressRange> {
        let balance = Balance::of_one(*progress).pick(self.point.at(dimension), None)?;
        exact(balance.individual)
    }
}

fn exact(point: ProgressPoint) -> Option<ProgressRange> {
    let remaining = point.amount.saturating_sub(point.met);
    ProgressRange::new(
        Span::exact(point.amount),
        Span::exact(point.met),
        Span::exact(remaining),
    )
}

/// Returns the exact terms of a case with every figure settled, a family's pools beside one person's.
#[must_use]
pub fn exact_terms(settled: &Case) -> Terms {
    let region = super::point::Region::of(settled, false);
    let mut terms = terms(settled, &region.corner(|_| super::point::Side::Low));
    if let (Plan::CostSharing(plan), Arrangement::CostSharing(sharing)) =
        (&mut terms.plan, &settled.arrangement)
    {
        plan.deductible = sharing.deductible.as_ref().map(pools);
        plan.out_of_pocket_maximum = sharing.out_of_pocket_maximum.as_ref().map(pools);
    }
    terms
}

fn pools(balance: &Balance) -> Allotment<Pool> {
    let pool = |part: fn(&ProgressRange) -> Span<i64>| Pool {
        individual: Cents::at_least_zero(part(&balance.individual).low),
        family: balance.family.map(|(kind, progress)| FamilyPool {
            kind,
            remaining: Cents::at_least_zero(part(&progress).low),
        }),
    };
    Allotment {
        remaining: pool(ProgressRange::remaining),
        fresh: pool(ProgressRange::amount),
    }
}
