//! From a point back to answers: amounts, and what is met or used of them.

use super::figures::Figure;
use super::number::Number;
use super::region::Region;
use crate::answer::Span;
use crate::calendar::Calendar;
use crate::money::{Cents, Rate};
use crate::plan::{
    Allotment, AutoPip, Copayment, CostSharing, DollarLimit, FamilyPool, Network, Plan, Pool,
    Terms, VisitLimit,
};
use crate::progress::{Balance, BalancePoint, ProgressPoint, ProgressRange};
use crate::span::case::{Arrangement, Case, PipCase, SharingCase};

/// Returns the case with every figure settled so that it comes to a point.
pub(super) fn witness(case: &Case, point: &Region, calendar: &Calendar) -> Option<Case> {
    let settle = Settle {
        point,
        one_plan_year: calendar.is_one_plan_year(),
    };
    Some(Case {
        allowed_amount: settle.exactly(Figure::Allowed),
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
    point: &'a Region,
    one_plan_year: bool,
}

impl Settle<'_> {
    fn exactly(&self, figure: Figure) -> Span<i64> {
        Span::exact(self.point.at(figure).low.get())
    }

    fn sharing(&self, sharing: &SharingCase) -> Option<SharingCase> {
        let mut settled = *sharing;
        settled.coinsurance = self.exactly(Figure::Coinsurance);
        if let Some(copayment) = &mut settled.copayment {
            copayment.amount = self.exactly(Figure::Copayment);
        }
        if let Some(most) = &mut settled.per_visit_maximum {
            *most = self.exactly(Figure::PerVisit);
        }
        if let Some(balance) = &mut settled.deductible {
            *balance = self.balance(balance, Figure::Deductible, Figure::FreshDeductible)?;
        }
        if let Some(balance) = &mut settled.out_of_pocket_maximum {
            *balance = self.balance(balance, Figure::Maximum, Figure::FreshMaximum)?;
        }
        if let Some((progress, _)) = &mut settled.visit_limit {
            *progress = self.yearly(progress, Figure::Visits, Figure::FreshVisits)?;
        }
        if let Some((progress, _)) = &mut settled.dollar_limit {
            *progress = self.yearly(progress, Figure::Dollars, Figure::FreshDollars)?;
        }
        if let Some(progress) = &mut settled.lifetime_limit {
            *progress = self.once(progress, Figure::Lifetime)?;
        }
        Some(settled)
    }

    fn pip(&self, pip: &PipCase) -> Option<PipCase> {
        let mut settled = *pip;
        settled.plan_share = self.exactly(Figure::PlanShare);
        for (progress, figure) in [
            (&mut settled.deductible, Figure::Deductible),
            (&mut settled.limit, Figure::Dollars),
            (&mut settled.med_pay, Figure::MedPay),
        ] {
            if let Some(progress) = progress {
                *progress = self.once(progress, figure)?;
            }
        }
        Some(settled)
    }

    fn balance(&self, balance: &Balance, first: Figure, fresh: Figure) -> Option<Balance> {
        let fresh = (!self.one_plan_year).then(|| self.point.at(fresh).low.get());
        let BalancePoint { individual, family } =
            balance.pick(self.point.at(first).low.get(), fresh)?;
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
        first: Figure,
        fresh: Figure,
    ) -> Option<ProgressRange> {
        let balance = self.balance(&Balance::of_one(*progress), first, fresh)?;
        Some(balance.individual)
    }

    fn once(&self, progress: &ProgressRange, figure: Figure) -> Option<ProgressRange> {
        let balance = Balance::of_one(*progress).pick(self.point.at(figure).low.get(), None)?;
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

/// Returns the exact terms of a case with every figure settled.
#[must_use]
pub fn exact_terms(settled: &Case) -> Terms {
    let allowed_amount = cents(settled.allowed_amount);
    Terms {
        billed_charge: settled.billed_charge,
        allowed_amount,
        uncovered_price: settled.uncovered_price(allowed_amount),
        approval: settled.approval,
        plan: match &settled.arrangement {
            Arrangement::NoBenefit
            | Arrangement::WorkersCompensation {
                claim_accepted: false,
            } => Plan::NoBenefit,
            Arrangement::WorkersCompensation {
                claim_accepted: true,
            } => Plan::WorkersCompensation,
            Arrangement::CostSharing(sharing) => {
                Plan::CostSharing(Box::new(cost_sharing(settled, sharing)))
            }
            Arrangement::AutoPip(pip) => Plan::AutoPip(auto_pip(pip)),
        },
    }
}

fn cost_sharing(settled: &Case, sharing: &SharingCase) -> CostSharing {
    CostSharing {
        network: settled.network.unwrap_or(Network::Out),
        deductible: sharing.deductible.as_ref().map(pools),
        copayment: sharing.copayment.map(|copayment| Copayment {
            amount: cents(copayment.amount),
            timing: copayment.timing,
            counts_toward_deductible: copayment.counts_toward_deductible,
        }),
        coinsurance: rate(sharing.coinsurance),
        coinsurance_base: sharing.coinsurance_base,
        visits_before_deductible: sharing.visits_before_deductible,
        out_of_pocket_maximum: sharing.out_of_pocket_maximum.as_ref().map(pools),
        outside_out_of_pocket_maximum: sharing.outside_out_of_pocket_maximum,
        per_visit_maximum: sharing.per_visit_maximum.map(cents),
        visit_limit: sharing
            .visit_limit
            .map(|(progress, counts_unpaid_visits)| VisitLimit {
                visits: allotment(&progress, |visits| Number::new(visits.low).count()),
                counts_unpaid_visits,
            }),
        dollar_limit: sharing.dollar_limit.map(|(progress, basis)| DollarLimit {
            dollars: allotment(&progress, cents),
            basis,
        }),
        lifetime_remaining: sharing
            .lifetime_limit
            .map(|progress| cents(progress.remaining())),
    }
}

fn auto_pip(pip: &PipCase) -> AutoPip {
    let remaining = |progress: Option<ProgressRange>| progress.map(|left| cents(left.remaining()));
    AutoPip {
        deductible_remaining: remaining(pip.deductible),
        deductible_basis: pip.deductible_basis,
        plan_share: rate(pip.plan_share),
        limit_remaining: remaining(pip.limit),
        med_pay_remaining: remaining(pip.med_pay),
    }
}

const fn cents(settled: Span<i64>) -> Cents {
    Cents::at_least_zero(settled.low)
}

fn rate(settled: Span<i64>) -> Rate {
    Number::new(settled.low).rate()
}

fn allotment<T>(progress: &ProgressRange, read: impl Fn(Span<i64>) -> T) -> Allotment<T> {
    Allotment {
        remaining: read(progress.remaining()),
        fresh: read(progress.amount()),
    }
}

fn pools(balance: &Balance) -> Allotment<Pool> {
    let pool = |part: fn(&ProgressRange) -> Span<i64>| Pool {
        individual: cents(part(&balance.individual)),
        family: balance.family.map(|(kind, progress)| FamilyPool {
            kind,
            remaining: cents(part(&progress)),
        }),
    };
    Allotment {
        remaining: pool(ProgressRange::remaining),
        fresh: pool(ProgressRange::amount),
    }
}
