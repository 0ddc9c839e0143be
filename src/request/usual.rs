//! The answers that are usual where a person has said nothing, each noted so that they can see it and say otherwise.

use super::answers::{Place, Said};
use super::read::month_and_day;
use super::table::{Absent, Field, Group, Of, Takes};
use super::words::{Choice, OverLimitPrice};
use super::{Outside, Request};
use crate::answer::Span;
use crate::plan::{DeductibleBasis, Network};
use crate::states::pip_plan_share;

/// Fills in what is usual.
pub(super) fn with_usual_answers(mut request: Request) -> Request {
    request.fill(Group::Request, None);
    let start = request.answers.text(Field::PlanYearStart);
    request.course.plan_year_start = start.and_then(month_and_day);
    request
}

impl Request {
    /// Fills in what is usual in an object, and in the objects inside of it that are there.
    fn fill(&mut self, group: Group, network: Option<Network>) {
        for row in group.rows() {
            let place = Place {
                network,
                field: row.field,
            };
            if self.answers.said(place).is_none()
                && self.is_of_use(place)
                && let Some(usual) = self.usual_answer(place)
            {
                self.answers.set(place, usual);
                if self.matters(place) {
                    self.usual.push(place);
                }
            }
            if let Some(inner) = row.opens()
                && self.is_of_use(place)
                && self.is_filled(place)
            {
                self.fill(inner, row.network().or(network));
            }
        }
    }

    /// Returns whether the usual answers of the object at a place say anything.
    fn is_filled(&self, place: Place) -> bool {
        match (place.field.row().takes, place.field) {
            (Takes::Progress { .. }, _) => self.answers.progress(place).known().is_some(),
            (_, Field::Account) => self.answers.said(place) == Some(&Said::Has),
            _ => !self.answers.lacks(place),
        }
    }

    /// Returns whether an answer means something beside the others: its insurance has it, and nothing that it belongs to is
    /// lacking.
    pub(super) fn is_of_use(&self, place: Place) -> bool {
        let network = place.network;
        match place.field.row().of {
            Of::Any => true,
            Of::Priced(pricing) => self.kind.pricing() == pricing,
            Of::WithA(field) => !self.answers.lacks(Place { network, field }),
        }
    }

    /// Returns whether the answer is about the clinic's own network, as far as that is known.
    pub(super) fn matters(&self, place: Place) -> bool {
        let network = match place.field {
            Field::OutOfNetwork => Some(Network::Out),
            _ => place.network,
        };
        self.network()
            .is_none_or(|known| network.is_none_or(|one| one == known))
    }

    fn usual_answer(&self, place: Place) -> Option<Said> {
        let row = place.field.row();
        match (row.absent, row.takes) {
            (Absent::Unknown | Absent::Required | Absent::Nothing, _) => None,
            (Absent::UsuallyNone, _) => Some(Said::Lacks),
            (Absent::UsuallyNo, _) => Some(Said::YesNo(false)),
            (Absent::UsuallyZero, _) => Some(Said::Numbers(Span::exact(0))),
            (Absent::Usually(text), Takes::MonthDay) => Some(Said::Text(text.to_owned())),
            (Absent::Usually(word), _) => Some(Said::Word(word)),
            (Absent::ByOthers, _) => self.settled_by_others(place),
        }
    }

    fn settled_by_others(&self, place: Place) -> Option<Said> {
        let is_florida = self.state().is_some_and(|state| state.letters() == "FL");
        match place.field {
            Field::OutOfNetwork => {
                (self.kind.row().outside == Outside::Nothing).then_some(Said::Lacks)
            }
            Field::CopaymentTiming => {
                let timing = self.kind.row().copayment_timing?;
                Some(Said::Word(timing.word()))
            }
            Field::OverLimitPrice => {
                let price = self.usual_over_limit_price(place.network?);
                Some(Said::Word(price.word()))
            }
            Field::PlanShare => {
                let share = pip_plan_share(self.state());
                share.is_exact().then_some(Said::Numbers(share))
            }
            // In Florida the deductible comes off the whole charge (627.739(2)); elsewhere it can be either.
            Field::DeductibleBasis => {
                is_florida.then(|| Said::Word(DeductibleBasis::BilledCharge.word()))
            }
            _ => None,
        }
    }

    /// Returns what an uncovered visit costs where the plan says nothing else.
    #[must_use]
    pub const fn usual_over_limit_price(&self, network: Network) -> OverLimitPrice {
        match (self.cash_rate, network) {
            (Some(_), _) => OverLimitPrice::CashRate,
            (None, Network::In) => OverLimitPrice::AllowedAmount,
            (None, Network::Out) => OverLimitPrice::BilledCharge,
        }
    }
}
