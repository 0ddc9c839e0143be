//! What was said of one plan year, in a course that begins in a later one.
//!
//! A portal and a card about coverage say what is met, used and left today. A request means the plan year of the first visit. Where
//! that is a later one, nothing is met in it yet: what has been said today still says how much there is in all, and no more.
//! Of what nobody has said anything nothing is met either. A course that goes on into the next plan year meets the same there.

use super::answers::{Place, Said};
use super::table::Field;
use super::{Answers, Pricing, Request};
use crate::answer::{Answer, Span};
use crate::calendar::Calendar;
use crate::date::Date;
use crate::plan::Network;
use crate::progress::Progress;

/// Amounts that begin again with each plan year; a limit for life and an injury policy's do not.
const YEARLY: [Field; 6] = [
    Field::Deductible,
    Field::FamilyDeductible,
    Field::OutOfPocketMaximum,
    Field::FamilyMaximum,
    Field::VisitLimit,
    Field::DollarLimit,
];

/// Those among them that a plan can have without anybody having said so.
const UNSAID: [Field; 3] = [
    Field::Deductible,
    Field::OutOfPocketMaximum,
    Field::VisitLimit,
];

impl Request {
    /// Returns the day on which the plan year of the first visit begins, where that is a later plan year than the one of `today`.
    pub(crate) fn begins_anew(&self, today: Date) -> Option<Date> {
        let course = &self.course;
        let year = course.plan_year_begins(course.first_visit);
        let (month, day) = course.plan_year_start?;
        let starts = Date::new(year, month, day);
        starts.filter(|_| course.plan_year_begins(today) < year)
    }

    /// Returns the request with nothing met and nothing used yet of what begins again with a plan year.
    pub(crate) fn anew(&self) -> Self {
        let mut answers = self.answers.clone();
        for (place, progress) in self.yearly() {
            answers.set(place, Said::Progress(progress));
        }
        if self.course.plan_year_start.is_some() {
            answers.forget(Field::SharedLimitUsed);
        }
        Self {
            answers,
            ..self.clone()
        }
    }

    /// Returns each amount that begins again, as it stands when it does.
    pub(super) fn yearly(&self) -> impl Iterator<Item = (Place, Progress)> {
        self.amounts()
            .into_iter()
            .map(|(place, said)| (place, self.at_its_start(place, &said)))
    }

    /// Returns each amount that begins again, as it was said.
    fn amounts(&self) -> Vec<(Place, Progress)> {
        let mut amounts = Vec::new();
        for (place, said) in self.answers.iter() {
            if let Said::Progress(progress) = said
                && YEARLY.contains(&place.field)
            {
                amounts.push((place, *progress));
            }
        }
        for network in self.networks() {
            for place in UNSAID.map(|field| Place::from((network, field))) {
                if self.answers.progress(place).is_unknown() {
                    amounts.push((place, Progress::default()));
                }
            }
        }
        amounts
    }

    /// Whoever has said nothing of a second network has not said that the plan pays there.
    fn networks(&self) -> Vec<Network> {
        let is_out_of_network = self.answers.said(Field::OutOfNetwork) == Some(&Said::Has);
        let inside = self.kind.pricing() == Pricing::CostSharing;
        let inside = inside.then_some(Network::In);
        let outside = is_out_of_network.then_some(Network::Out);
        [inside, outside].into_iter().flatten().collect()
    }

    /// What is left of an amount today, and what is met, are parts of it: the next plan year's is taken to be as large, as where a course
    /// goes on into it.
    fn at_its_start(&self, place: Place, progress: &Progress) -> Progress {
        let bound = self.bound(place).span;
        let range = self.range_of(place, progress);
        let found = range.map(|range| range.amount());
        let is_news = |amount: &Span<i64>| *amount != bound;
        let fresh = Progress {
            amount: progress.amount.and(found).or(found.filter(is_news)),
            met: Some(Span::exact(0)),
            remaining: None,
            or_none: progress.or_none,
        };
        if progress.amount.is_none() && is_maximum(place.field) {
            return self.not_below_its_parts(place, fresh);
        }
        fresh
    }

    /// While nothing is met, as much as what a maximum is no less than can still be owed.
    fn not_below_its_parts(&self, maximum: Place, fresh: Progress) -> Progress {
        let can_be = fresh.amount.unwrap_or(self.bound(maximum).span);
        let least = self.least_maximum(maximum);
        if can_be.is_exact() || least <= can_be.low {
            return fresh;
        }
        let high = can_be.high.max(least);
        let at_least = Some(Span { low: least, high });
        match fresh.amount {
            // Nobody has said it, and the assumptions go on saying so.
            None => Progress {
                remaining: at_least,
                ..fresh
            },
            Some(_) => Progress {
                amount: at_least,
                ..fresh
            },
        }
    }

    /// Returns the maxima of which nobody has said how much they are, where a course goes on into a plan year in which all of each is left
    /// again: as much as its deductible at least, and of a family's as much as a member's.
    pub(super) fn maxima_of_next_year(&self) -> impl Iterator<Item = (Place, Progress)> {
        let goes_on = !Calendar::of(&self.course, self.course.visits.high).is_one_plan_year();
        let maxima = self.amounts().into_iter().filter(move |(place, said)| {
            goes_on && is_maximum(place.field) && said.amount.is_none()
        });
        maxima.filter_map(|(place, said)| {
            let can_be = self.range_of(place, &said)?.amount();
            let least = self.least_maximum(place);
            let amount = Some(Span {
                low: least,
                high: can_be.high.max(least),
            });
            (can_be.low < least).then_some((place, Progress { amount, ..said }))
        })
    }

    /// No plan has a maximum below its deductible, nor a family's below that of one member.
    fn least_maximum(&self, maximum: Place) -> i64 {
        let parts: &[Field] = if maximum.field == Field::FamilyMaximum {
            &[
                Field::Deductible,
                Field::FamilyDeductible,
                Field::OutOfPocketMaximum,
            ]
        } else {
            &[Field::Deductible]
        };
        let network = maximum.network;
        let least = parts.iter().map(|field| {
            self.least_at_its_start(Place {
                network,
                field: *field,
            })
        });
        least.max().unwrap_or(0)
    }

    fn least_at_its_start(&self, place: Place) -> i64 {
        let bound = self.bound(place).span;
        match self.answers.progress(place) {
            Answer::Lacks => 0,
            Answer::Unknown => bound.low,
            Answer::Has(progress) => {
                let fresh = self.at_its_start(place, &progress);
                fresh.amount.unwrap_or(bound).low
            }
        }
    }
}

fn is_maximum(field: Field) -> bool {
    matches!(field, Field::OutOfPocketMaximum | Field::FamilyMaximum)
}

/// Makes a request of answers that may lack the clinic's charge: what begins anew hangs on no charge.
pub(super) fn at_any_charge(answers: &Answers) -> Option<Request> {
    let mut answers = answers.clone();
    if answers.cents(Field::BilledCharge).is_none() {
        answers.set(Field::BilledCharge, Said::Numbers(Span::exact(10_000)));
    }
    super::read::request_of(answers)
}
