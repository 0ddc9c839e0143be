//! Which of what is taken for granted can change this person's figure at all.

use crate::calendar::Calendar;
use crate::plan::{Approval, CopaymentTiming, Network};
use crate::progress::ProgressRange;
use crate::request::open::Open;
use crate::request::table::Field;
use crate::request::{Place, Request};
use crate::span::case::approval;

/// What a course can come upon.
pub(super) struct Matters<'a> {
    request: &'a Request,
    calendar: &'a Calendar,
}

impl<'a> Matters<'a> {
    pub(super) const fn of(request: &'a Request, calendar: &'a Calendar) -> Self {
        Self { request, calendar }
    }

    /// Returns whether an answer that is not known can move a number that is not exact.
    pub(super) fn unknown(&self, open: &Open) -> bool {
        let Some(network) = open.place.network else {
            return true;
        };
        match open.place.field {
            Field::Deductible => self.deductible_runs(network),
            Field::CopaymentTiming => !self.lacks(network, Field::Copayment),
            Field::OutOfPocketMaximum => self.maximum_is_near(network),
            Field::VisitLimit | Field::CountsUnpaidVisits => self.visits_may_run_out(network),
            _ => true,
        }
    }

    /// Returns whether another answer than the usual one could change the number.
    pub(super) fn usual(&self, place: Place) -> bool {
        let Some(network) = place.network else {
            return place.field != Field::PlanYearStart || self.something_begins_anew();
        };
        let has = |field| !self.lacks(network, field);
        match place.field {
            Field::CoinsuranceBase => has(Field::Copayment) && has(Field::Coinsurance),
            Field::VisitsBeforeDeductible | Field::FamilyDeductible => {
                self.deductible_runs(network)
            }
            Field::CopaymentCountsTowardDeductible => {
                has(Field::Copayment) && self.deductible_runs(network)
            }
            Field::OutsideOutOfPocketMaximum | Field::FamilyMaximum => {
                self.maximum_is_near(network)
            }
            Field::OverLimitPrice => self.some_visit_may_be_uncovered(network),
            _ => true,
        }
    }

    fn lacks(&self, network: Network, field: Field) -> bool {
        self.request.answers.lacks((network, field))
    }

    fn something_begins_anew(&self) -> bool {
        [Network::In, Network::Out]
            .into_iter()
            .filter(|one| self.request.network().is_none_or(|known| known == *one))
            .any(|one| {
                self.deductible_counts(one)
                    || self.maximum_is_near(one)
                    || self.visits_may_run_out(one)
                    || !self.lacks(one, Field::DollarLimit)
            })
    }

    /// One that is met is idle until the next plan year.
    fn deductible_runs(&self, network: Network) -> bool {
        let left = self.range(network, Field::Deductible);
        let is_met = left.is_some_and(|range| range.remaining().high == 0)
            && !self.has_part_of_a_family(network, Field::FamilyDeductible);
        self.deductible_counts(network) && !(is_met && self.calendar.is_one_plan_year())
    }

    /// A copay alone makes the deductible idle.
    fn deductible_counts(&self, network: Network) -> bool {
        let answers = &self.request.answers;
        let timing = answers.choice((network, Field::CopaymentTiming));
        let is_waived = timing == Some(CopaymentTiming::DeductibleWaived)
            && answers
                .numbers((network, Field::Copayment))
                .known()
                .is_some();
        !is_waived && !self.lacks(network, Field::Deductible)
    }

    /// No more can come off a maximum than all that the clinic bills.
    fn maximum_is_near(&self, network: Network) -> bool {
        let visits = self.request.course.visits.high;
        let most = self.request.billed_charge.times(visits).cents();
        let is_near = |field| {
            let left = self.range(network, field);
            !self.lacks(network, field) && left.is_none_or(|range| range.remaining().low < most)
        };
        is_near(Field::OutOfPocketMaximum)
            || (self.has_part_of_a_family(network, Field::FamilyMaximum)
                && is_near(Field::FamilyMaximum))
    }

    fn has_part_of_a_family(&self, network: Network, field: Field) -> bool {
        let family = self.request.answers.progress((network, field));
        family.known().is_some()
    }

    fn visits_may_run_out(&self, network: Network) -> bool {
        let visits = i64::from(self.request.course.visits.high);
        let left = self.range(network, Field::VisitLimit);
        !self.lacks(network, Field::VisitLimit)
            && left.is_none_or(|range| range.remaining().low < visits)
    }

    fn some_visit_may_be_uncovered(&self, network: Network) -> bool {
        let is_outside = network == Network::Out;
        let has = |field| !self.lacks(network, field);
        approval(self.request) != Approval::EveryVisit
            || (is_outside && self.request.answers.lacks(Field::OutOfNetwork))
            || self.visits_may_run_out(network)
            || has(Field::DollarLimit)
            || has(Field::LifetimeLimit)
    }

    /// Returns what is known of an amount; nothing where that is nothing.
    fn range(&self, network: Network, field: Field) -> Option<ProgressRange> {
        let place = Place::from((network, field));
        let progress = self.request.answers.progress(place);
        self.request.range_of(place, progress.known()?)
    }
}
