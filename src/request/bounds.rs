//! What an answer that nobody knows can be: the clinic's own bounds, else the stated ones.

use serde::Serialize;

use super::answers::Place;
use super::table::{Field, Ranges, Unit};
use super::{Kind, Request};
use crate::answer::{Answer, Span};
use crate::figures::{ALLOWED_SHARE, COINSURANCE, COPAYMENT, VISIT_LIMIT, federal_figures};
use crate::money::Rate;
use crate::plan::Network;
use crate::progress::{Progress, ProgressRange};
use crate::states::{pip_deductible, pip_plan_share};

/// More for one visit most often is a slip, `15000` for 150 dollars: 1,000 dollars, in cents.
pub(crate) const USUAL_MOST_OF_A_VISIT: i64 = 100_000;

/// Where the bounds of an unknown answer come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum BoundSource {
    /// The federal limit on out-of-pocket costs.
    FederalLimit,
    /// The same out of network, where no law sets one.
    FederalLimitElsewhere,
    /// The bounds stated in the table of figures.
    StatedBound,
    /// The clinic's own bounds.
    ClinicBound,
    /// The person's other answers.
    Answer,
}

/// The numbers that an unknown answer can be, with their origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The least and the greatest.
    pub span: Span<i64>,
    /// Who says so.
    pub source: BoundSource,
}

impl Bound {
    /// The federal limit binds a plan inside its network alone; outside it is only a bound that plans stay inside.
    const fn at(self, network: Option<Network>) -> Self {
        if matches!(self.source, BoundSource::FederalLimit) && matches!(network, Some(Network::Out))
        {
            let source = BoundSource::FederalLimitElsewhere;
            return Self { source, ..self };
        }
        self
    }
}

impl Request {
    /// Returns what the number at a place can be where nobody knows it; of an amount of which some is met, what is in all.
    #[must_use]
    pub fn bound(&self, place: Place) -> Bound {
        let row = place.field.row();
        let anything = stated(0, row.unit().map_or(0, Unit::most));
        match row.ranges {
            Ranges::Bounds | Ranges::BoundsOrNone => self
                .stated_bound(place)
                .map_or(anything, |bound| bound.at(place.network)),
            Ranges::Unpriced | Ranges::Anything | Ranges::EachChoice | Ranges::FirstChoices(_) => {
                anything
            }
        }
    }

    /// Returns every combination of an amount, what is met and what remains that an answer at a place leaves, inside of the place's bound;
    /// nothing where the three contradict one another.
    pub(crate) fn range_of(&self, place: Place, said: &Progress) -> Option<ProgressRange> {
        let most = place.field.row().unit().map_or(0, Unit::most);
        said.range(self.bound(place).span, most)
    }

    fn stated_bound(&self, place: Place) -> Option<Bound> {
        let [own, family] = self.federal_deductibles();
        let maximum = |deductible| Span {
            low: 0,
            ..deductible
        };
        let billed = self.billed_charge.cents();
        let (clinic, bound) = match place.field {
            Field::AllowedAmount => {
                let share = Rate::new(ALLOWED_SHARE).unwrap_or_default();
                let least = share.of(self.billed_charge).cents();
                (Field::BoundOnAllowedAmount, stated(least, billed))
            }
            Field::Deductible => (Field::BoundOnDeductible, federal(own)),
            Field::FamilyDeductible => (Field::BoundOnFamilyDeductible, federal(family)),
            Field::OutOfPocketMaximum => (Field::BoundOnMaximum, federal(maximum(own))),
            Field::FamilyMaximum => (Field::BoundOnFamilyMaximum, federal(maximum(family))),
            Field::Copayment => (Field::BoundOnCopayment, stated(0, COPAYMENT)),
            Field::Coinsurance => {
                let [inside, outside] = COINSURANCE;
                let most = match place.network {
                    Some(Network::Out) => outside,
                    Some(Network::In) | None => inside,
                };
                (Field::BoundOnCoinsurance, stated(0, most))
            }
            Field::VisitLimit => {
                let (least, most) = VISIT_LIMIT;
                (Field::BoundOnVisitLimit, stated(least, most))
            }
            Field::PipDeductible => {
                let most = pip_deductible(self.state());
                (Field::BoundOnDeductible, stated(0, most))
            }
            Field::PlanShare => {
                let share = pip_plan_share(self.state());
                return Some(stated(share.low, share.high));
            }
            _ => return None,
        };
        Some(self.clinic_bound(clinic).unwrap_or(bound))
    }

    fn clinic_bound(&self, field: Field) -> Option<Bound> {
        match self.answers.numbers(field) {
            Answer::Has(span) => Some(Bound {
                span,
                source: BoundSource::ClinicBound,
            }),
            Answer::Unknown | Answer::Lacks => None,
        }
    }

    /// Returns what the deductibles of one person and of a family can be in the plan year of the first visit: at most what the
    /// out-of-pocket maximum can be, and no less than in a plan that lets its members save in an HSA where it is one.
    fn federal_deductibles(&self) -> [Span<i64>; 2] {
        let course = &self.course;
        let figures = federal_figures(course.plan_year_begins(course.first_visit));
        let ([least, least_family], [most, most_family]) = if self.kind == Kind::Hdhp {
            (figures.hdhp_deductible, figures.hdhp_out_of_pocket)
        } else {
            ([0, 0], figures.out_of_pocket)
        };
        let span = |low, high| Span { low, high };
        [span(least, most), span(least_family, most_family)]
    }
}

const fn stated(low: i64, high: i64) -> Bound {
    Bound {
        span: Span { low, high },
        source: BoundSource::StatedBound,
    }
}

const fn federal(span: Span<i64>) -> Bound {
    Bound {
        span,
        source: BoundSource::FederalLimit,
    }
}
