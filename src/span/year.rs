//! The part of a course that falls in one plan year, at the corners of a region.

use super::bound::Goal;
use super::corner::{Corners, Racing};
use super::point::{Dimension, Point, Region};
use crate::accumulators::{Accumulators, Uses};
use crate::adjudicate::{Status, covered, status};
use crate::answer::Span;
use crate::calendar::Slot;
use crate::money::Cents;
use crate::plan::{DollarLimitBasis, Plan, Terms};

/// One plan year of the course.
pub struct Year<'a> {
    corners: &'a Corners,
    slots: &'a [Slot],
    is_first: bool,
}

/// A number of covered visits, and the best that it can come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How many visits are covered.
    pub count: u32,
    /// Whether that leaves some of the plan year uncovered.
    pub is_short: bool,
    /// What the patient pays.
    pub pays: i64,
    /// What the patient would pay if the plan paid nothing for a covered visit.
    pub pays_before_plan: i64,
    /// What the plan pays.
    pub plan: i64,
    /// What the plan pays before the last covered visit.
    pub plan_before_last: i64,
    /// How many covered visits the plan pays something for.
    pub paid_visits: i64,
    /// The least that the plan can pay of them anywhere.
    pub least_plan: i64,
    /// The same before the last of them.
    pub least_plan_before_last: i64,
}

/// Sums over the first visits of a plan year, as if all of them were covered and nothing limited.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    before_plan: i64,
    plan: i64,
    deductible: i64,
    paid_visits: i64,
}

impl<'a> Year<'a> {
    /// Takes the visits of a plan year.
    #[must_use]
    pub const fn new(corners: &'a Corners, slots: &'a [Slot], is_first: bool) -> Self {
        Self {
            corners,
            slots,
            is_first,
        }
    }

    /// Returns the least and the greatest number of covered visits, where this much remains for good.
    #[must_use]
    pub fn counts(&self, lifetime: Span<i64>) -> Span<u32> {
        Span {
            low: self.covered_visits(&self.corners.fast, lifetime.low),
            high: self.covered_visits(&self.corners.slow, lifetime.high),
        }
    }

    fn covered_visits(&self, racing: &Racing, lifetime: i64) -> u32 {
        let terms = &racing.terms;
        let mut left = self.opening(terms);
        left.lifetime_dollars = left
            .lifetime_dollars
            .map(|_| Cents::at_least_zero(lifetime));
        let mut count: u32 = 0;
        for slot in self.slots {
            if status(terms, &left, slot.visit) != Status::Covered {
                break;
            }
            count = count.saturating_add(1);
            let own = covered(terms, &left, slot.visit).uses;
            let accrued = racing
                .accrual
                .as_ref()
                .filter(|_| is_before_deductible(terms, slot))
                .and_then(|accrual| covered(accrual, &left, slot.visit).uses);
            if let Some(uses) = accruing(own, accrued) {
                left = left.after(&uses);
            }
        }
        count
    }

    fn opening(&self, terms: &Terms) -> Accumulators {
        let start = Accumulators::at_the_start(&terms.plan);
        if self.is_first {
            start
        } else {
            start.in_a_new_plan_year(&terms.plan)
        }
    }

    /// Returns the sums over the first 0, 1, 2 … visits.
    fn sums(&self, unlimited: &Terms) -> Vec<Sum> {
        let mut left = self.opening(unlimited);
        let mut sum = Sum::default();
        let mut sums = vec![sum];
        for slot in self.slots {
            let adjudication = covered(unlimited, &left, slot.visit);
            let money = adjudication.money;
            sum = Sum {
                before_plan: sum
                    .before_plan
                    .saturating_add(money.patient_pays.plus(money.plan_pays).cents()),
                plan: sum.plan.saturating_add(money.plan_pays.cents()),
                deductible: sum.deductible.saturating_add(money.deductible.cents()),
                paid_visits: sum
                    .paid_visits
                    .saturating_add(i64::from(!money.plan_pays.is_zero())),
            };
            if let Some(uses) = &adjudication.uses {
                left = left.after(uses);
            }
            sums.push(sum);
        }
        sums
    }

    /// Returns what each possible number of covered visits comes to.
    #[must_use]
    pub fn choices(&self, counts: Span<u32>) -> Vec<Choice> {
        let sums = self.sums(&self.corners.best_unlimited);
        let least = self.least_plan();
        let pairs = std::iter::once(Sum::default()).chain(sums.iter().copied());
        let least_plan = |count: u32| {
            usize::try_from(count)
                .ok()
                .and_then(|count| least.get(count))
                .map_or(0, |sum| sum.plan)
        };
        (0_u32..)
            .zip(sums.iter().zip(pairs))
            .filter(|(count, _)| (counts.low..=counts.high).contains(count))
            .map(|(count, (sum, before))| {
                let ends = Span {
                    low: least_plan(count.saturating_sub(1)),
                    high: least_plan(count),
                };
                self.choice(count, sum, &before, ends)
            })
            .collect()
    }

    /// Returns the least that the plan can pay of the first visits, where that matters: for a visit to be covered,
    /// limited dollars must outlast what the plan has paid before it.
    fn least_plan(&self) -> Vec<Sum> {
        let corners = self.corners;
        let limited = corners.dollar_basis == Some(DollarLimitBasis::PlanPays);
        if corners.has_lifetime || (corners.goal == Goal::Greatest && limited) {
            self.sums(&corners.slow.unlimited)
        } else {
            Vec::new()
        }
    }

    fn choice(&self, count: u32, sum: &Sum, before: &Sum, least_plan: Span<i64>) -> Choice {
        let corners = self.corners;
        let uncovered = u32::try_from(self.slots.len())
            .unwrap_or(u32::MAX)
            .saturating_sub(count);
        let outlasting = if count == 0 {
            0
        } else {
            least_plan.low.saturating_add(1)
        };
        let (dollars, least_dollars) = match (corners.dollar_basis, corners.goal) {
            (Some(DollarLimitBasis::PlanPays), Goal::Least) => {
                (self.dollars(), self.dollar_ends().0.max(outlasting))
            }
            (Some(DollarLimitBasis::PlanPays), Goal::Greatest) => {
                let dollars = self.dollars().max(outlasting);
                (dollars, dollars)
            }
            (Some(DollarLimitBasis::Allowed) | None, _) => (i64::MAX, i64::MAX),
        };
        let plan = self.as_the_end_asks(sum.plan.min(dollars), (count, uncovered));
        let pays_before_plan = sum
            .before_plan
            .saturating_add(corners.uncovered_price.saturating_mul(i64::from(uncovered)));
        let after_plan = sum.before_plan.saturating_sub(plan);
        let med_pay = after_plan
            .saturating_sub(sum.deductible)
            .min(corners.best.at(Dimension::MedPay))
            .max(0);
        let covered = self.as_the_limit_asks(
            after_plan.saturating_sub(med_pay),
            sum.before_plan,
            (count, uncovered),
        );
        let billed = i64::try_from(self.slots.len())
            .unwrap_or(i64::MAX)
            .saturating_mul(corners.billed_charge);
        Choice {
            count,
            is_short: uncovered > 0,
            pays: pays_before_plan
                .saturating_sub(sum.before_plan)
                .saturating_add(covered)
                .saturating_add(self.rounding(count))
                .clamp(0, billed),
            pays_before_plan,
            plan,
            plan_before_last: before.plan.min(dollars),
            paid_visits: sum.paid_visits,
            least_plan: least_plan.high.min(least_dollars),
            least_plan_before_last: least_plan.low,
        }
    }

    /// Where nothing but dollars can have ended coverage, the plan has paid all of them: those of the plan year, or those
    /// for good, of which the plan years together are held against what is left.
    fn as_the_end_asks(&self, plan: i64, (count, uncovered): (u32, u32)) -> i64 {
        let corners = self.corners;
        let visits_can_end =
            corners.counts_unpaid_visits.is_some() && self.visit_ends().0 <= i64::from(count);
        if uncovered == 0 || visits_can_end || !corners.dollars_or_visits_end {
            return plan;
        }
        match (corners.dollar_basis, corners.has_lifetime) {
            (Some(_), _) => plan.max(self.dollar_ends().0),
            (None, true) => plan.max(corners.most_lifetime),
            (None, false) => plan,
        }
    }

    fn visit_ends(&self) -> (i64, i64) {
        let [first, later] = self.corners.visits;
        if self.is_first { first } else { later }
    }

    /// Where unpaid visits do not use the visit limit, so many covered visits say something about their cost: those
    /// past the limit are unpaid, in full the patient's; and for the limit to end coverage, the plan must have paid
    /// at least a cent of as many visits as it has.
    fn as_the_limit_asks(
        &self,
        pays: i64,
        before_plan: i64,
        (count, uncovered): (u32, u32),
    ) -> i64 {
        let corners = self.corners;
        if corners.counts_unpaid_visits != Some(false) {
            return pays;
        }
        let (least, most) = self.visit_ends();
        match corners.goal {
            Goal::Least => {
                let unpaid = i64::from(count).saturating_sub(most).max(0);
                let paid = i64::from(count).saturating_sub(unpaid);
                pays.max(
                    corners
                        .unpaid_visit
                        .saturating_mul(unpaid)
                        .saturating_add(corners.covered_visit.saturating_mul(paid)),
                )
            }
            Goal::Greatest if uncovered > 0 && corners.only_visits_are_limited => {
                pays.min(before_plan.saturating_sub(least))
            }
            Goal::Greatest => pays,
        }
    }

    fn rounding(&self, count: u32) -> i64 {
        let most = self.corners.rounding.saturating_mul(i64::from(count));
        match self.corners.goal {
            Goal::Least => most.saturating_neg(),
            Goal::Greatest => most,
        }
    }

    /// Returns the dollars of the plan year at the best corner.
    fn dollars(&self) -> i64 {
        self.corners.best.at(self.dimension(Dimension::Dollars))
    }

    const fn dimension(&self, of_the_first: Dimension) -> Dimension {
        match (self.is_first, of_the_first) {
            (false, Dimension::Dollars) => Dimension::FreshDollars,
            (false, Dimension::Visits) => Dimension::FreshVisits,
            _ => of_the_first,
        }
    }

    /// Returns what can remain for good after the plan year.
    #[must_use]
    pub fn lifetime_after(&self, before: Span<i64>, counts: Span<u32>) -> Span<i64> {
        let (least_dollars, most_dollars) = self.dollar_ends();
        let paid = |racing: &Racing, count: u32, dollars: i64| {
            let sums = self.sums(&racing.unlimited);
            usize::try_from(count)
                .ok()
                .and_then(|count| sums.get(count).copied())
                .map_or(0, |sum| sum.plan.min(dollars))
        };
        let most = paid(&self.corners.fast, counts.high, most_dollars);
        let least = paid(&self.corners.slow, counts.low, least_dollars);
        Span {
            low: before.low.saturating_sub(most).max(0),
            high: before.high.saturating_sub(least).max(0),
        }
    }

    fn dollar_ends(&self) -> (i64, i64) {
        let [first, later] = self.corners.dollars;
        match self.corners.dollar_basis {
            Some(DollarLimitBasis::PlanPays) if self.is_first => first,
            Some(DollarLimitBasis::PlanPays) => later,
            Some(DollarLimitBasis::Allowed) | None => (i64::MAX, i64::MAX),
        }
    }

    /// Moves the limits of a point to where they end coverage after the best number of visits.
    pub fn steer(&self, point: &mut Point, region: &Region, choice: &Choice, number: usize) {
        if number > 1 {
            return;
        }
        let mut aim = |dimension, wanted: i64| {
            let allowed = region.at(dimension);
            point.set(dimension, wanted.clamp(allowed.low, allowed.high));
        };
        if let Some(counts_unpaid) = self.corners.counts_unpaid_visits {
            let used = if counts_unpaid {
                i64::from(choice.count)
            } else {
                choice.paid_visits
            };
            let wanted = if choice.is_short { used } else { i64::MAX };
            aim(self.dimension(Dimension::Visits), wanted);
        }
        if let Some(basis) = self.corners.dollar_basis {
            let each = self.counted_of_a_visit();
            let (used, used_before_last) = match basis {
                DollarLimitBasis::PlanPays => (choice.plan, choice.plan_before_last),
                DollarLimitBasis::Allowed => (
                    each.saturating_mul(i64::from(choice.count)),
                    each.saturating_mul(i64::from(choice.count.saturating_sub(1))),
                ),
            };
            let wanted = match self.corners.goal {
                Goal::Least if choice.is_short => used,
                Goal::Least => i64::MAX,
                Goal::Greatest if choice.count == 0 => 0,
                Goal::Greatest => used_before_last.saturating_add(1),
            };
            aim(self.dimension(Dimension::Dollars), wanted);
        }
    }

    /// Returns what the plan counts of one visit at the best corner.
    fn counted_of_a_visit(&self) -> i64 {
        let terms = &self.corners.best_unlimited;
        let most = match &terms.plan {
            Plan::CostSharing(sharing) => sharing.per_visit_maximum,
            Plan::NoBenefit | Plan::AutoPip(_) | Plan::WorkersCompensation => None,
        };
        most.map_or(terms.allowed_amount, |most| most.min(terms.allowed_amount))
            .cents()
    }
}

fn is_before_deductible(terms: &Terms, slot: &Slot) -> bool {
    match &terms.plan {
        Plan::CostSharing(sharing) => slot.visit.in_plan_year < sharing.visits_before_deductible,
        Plan::NoBenefit | Plan::AutoPip(_) | Plan::WorkersCompensation => false,
    }
}

/// Returns what a visit uses, with the deductible and the out-of-pocket maximum of another where there is one.
fn accruing(own: Option<Uses>, other: Option<Uses>) -> Option<Uses> {
    match (own, other) {
        (Some(own), Some(other)) => Some(Uses {
            deductible: other.deductible,
            out_of_pocket: other.out_of_pocket,
            ..own
        }),
        (own, _) => own,
    }
}
