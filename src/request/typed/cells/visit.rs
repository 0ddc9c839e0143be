//! Cells of what a visit costs, and of its limitations: `$30 copay/visit, deductible does not apply`, `Limited to 30 visits per year`.

use super::tokens::{Part, Sentence};
use super::words::Sense;
use super::{About, Cell, CellAnswer, CellPlace, Unclear, UnclearReason};
use crate::plan::{CopaymentTiming, Network};
use crate::request::json::Json;
use crate::request::table::Unit;
use crate::request::words::Choice;

/// What the sentences of a cell say of a visit's cost together.
#[derive(Default)]
struct Cost {
    copays: Vec<i64>,
    shares: Vec<i64>,
    /// A share above half of which nobody says whose it is.
    is_share_open: bool,
    is_free: bool,
    is_not_covered: bool,
    is_after: bool,
    is_waived: bool,
    /// The deductible is named at a place where it can be meant in two ways.
    is_deductible_open: bool,
    is_for_some: bool,
    is_either: bool,
}

pub(super) fn read(place: CellPlace, sentences: &mut [Sentence], cell: &mut Cell) {
    let (mut cost, mut limit) = (Cost::default(), Limit::default());
    for sentence in sentences {
        if let Some(needed) = authorization(sentence) {
            cell.authorization_needed = Some(needed);
        }
        sentence.is_read = can_be_read(place, sentence);
        if place.about == About::Visit && (sentence.is_read || sentence.has_figure()) {
            cost.add(sentence);
        }
        if sentence.is_read {
            limit.add(sentence);
        }
    }
    match cost.unclear(place) {
        Some(unclear) => cell.unclear = Some(unclear),
        None => cell.read.extend(cost.answers(place)),
    }
    limit.answer(place, cell);
}

/// Whether every part of a sentence is understood, and stands where it can stand.
fn can_be_read(place: CellPlace, sentence: &Sentence) -> bool {
    let numbers = sentence
        .parts
        .iter()
        .filter(|part| matches!(part, Part::Number(_)))
        .count();
    let is_cost = place.about == About::Visit;
    let is_of_both =
        !is_cost && sentence.says(Sense::InNetwork) && sentence.says(Sense::OutOfNetwork);
    let is_other_therapy = sentence.says(Sense::OtherTherapy) && !sentence.says(Sense::Therapy);
    let is_out_of_place = |part: &Part| match part {
        Part::Strange => true,
        Part::Says(Sense::SomeOnly | Sense::Individual | Sense::Family | Sense::None) => true,
        Part::Money(_) | Part::Percent(_) => !is_cost,
        Part::Says(Sense::InNetwork) => place.network == Network::Out && !is_of_both,
        Part::Says(Sense::OutOfNetwork) => place.network == Network::In && !is_of_both,
        Part::Says(_) | Part::Number(_) => false,
    };
    visits(sentence).len() == numbers
        && !is_up_to_a_cost(sentence)
        && !is_other_therapy
        && !sentence.parts.iter().any(is_out_of_place)
}

/// Whether "up to" can be about a cost: `$30 copay up to 10 visits` holds for these alone.
fn is_up_to_a_cost(sentence: &Sentence) -> bool {
    let costs = [
        Sense::NoCharge,
        Sense::NotCovered,
        Sense::Copay,
        Sense::Coinsurance,
    ];
    sentence.says(Sense::UpTo)
        && (sentence.has_figure() || costs.iter().any(|sense| sentence.says(*sense)))
}

fn authorization(sentence: &Sentence) -> Option<bool> {
    if sentence.parts.contains(&Part::Strange) || sentence.says(Sense::SomeOnly) {
        return None;
    }
    if sentence.says(Sense::NeedsNoAuthorization) {
        return Some(false);
    }
    sentence.says(Sense::NeedsAuthorization).then_some(true)
}

/// Returns the numbers of visits in a sentence: words that change nothing may stand between.
fn visits(sentence: &Sentence) -> Vec<i64> {
    let mut numbers = Vec::new();
    for (at, part) in sentence.parts.iter().enumerate() {
        let mut rest = sentence.parts.iter().skip(at.saturating_add(1));
        let next = rest.find(|part| !is_between(**part));
        if let (Part::Number(number), Some(Part::Says(Sense::Visits))) = (part, next) {
            numbers.push(*number);
        }
    }
    numbers
}

const fn is_between(part: Part) -> bool {
    matches!(
        part,
        Part::Says(Sense::Filler | Sense::Therapy | Sense::OtherTherapy)
    )
}

/// What a cell says of how many visits the plan pays.
#[derive(Default)]
struct Limit {
    visits: Vec<i64>,
    is_endless: bool,
}

impl Limit {
    fn add(&mut self, sentence: &Sentence) {
        self.visits.extend(visits(sentence));
        self.is_endless |= sentence.says(Sense::NoVisitLimit);
    }

    fn answer(mut self, place: CellPlace, cell: &mut Cell) {
        let answer = |visits: &i64| place.answer("visitLimit.visits", Json::Whole(*visits));
        self.visits.dedup();
        match (self.visits.as_slice(), self.is_endless) {
            ([], true) => cell
                .read
                .push(place.answer("visitLimit", super::super::none())),
            ([], false) => {}
            ([visits], false) => cell.read.push(answer(visits)),
            (many, _) => {
                let unclear = Unclear {
                    reason: UnclearReason::ManyFigures,
                    choices: many.iter().map(answer).collect(),
                };
                cell.unclear.get_or_insert(unclear);
            }
        }
    }
}

impl Cost {
    fn add(&mut self, sentence: &Sentence) {
        let parts = &sentence.parts;
        let says = |sense| sentence.says(sense);
        for (at, part) in parts.iter().enumerate() {
            match part {
                Part::Money(cents) => push(&mut self.copays, *cents),
                Part::Percent(share) => self.share(*share, sentence),
                Part::Says(Sense::Deductible) => self.deductible(parts, at),
                Part::Says(_) | Part::Number(_) | Part::Strange => {}
            }
        }
        self.is_for_some |= !sentence.is_read;
        self.is_free |= says(Sense::NoCharge);
        self.is_not_covered |= says(Sense::NotCovered);
        self.is_after |= says(Sense::AfterDeductible);
        self.is_waived |= says(Sense::DeductibleWaived);
        self.is_either |= says(Sense::Or) && sentence.has_figure();
        self.is_deductible_open |= is_after_the_share_alone(parts);
    }

    fn share(&mut self, share: i64, sentence: &Sentence) {
        let whole = Unit::Rate.most();
        let (is_plans, is_named) = (
            sentence.says(Sense::PlanPays),
            sentence.says(Sense::Coinsurance),
        );
        let is_high = share > whole.saturating_sub(share);
        let patients = if is_plans {
            whole.saturating_sub(share)
        } else {
            share
        };
        self.is_share_open |=
            (is_plans && is_named) || (is_high && !is_plans && !is_named) || patients == whole;
        if is_plans && patients == 0 {
            self.is_free = true;
        } else {
            push(&mut self.shares, patients);
        }
    }

    /// The deductible comes first where it stands before every figure; elsewhere it may be one, or follow a copay.
    fn deductible(&mut self, parts: &[Part], at: usize) {
        let is_figure = |part: &Part| matches!(part, Part::Money(_) | Part::Percent(_));
        let is_first = !parts.iter().take(at).any(is_figure);
        self.is_after |= is_first;
        self.is_deductible_open |= !is_first;
    }

    fn unclear(&self, place: CellPlace) -> Option<Unclear> {
        let has_figure = self
            .copays
            .iter()
            .chain(&self.shares)
            .any(|figure| *figure > 0);
        let reason = if self.is_for_some && self.says_something() {
            UnclearReason::SomeVisits
        } else if self.is_not_covered
            && (place.network == Network::In || self.is_free || has_figure)
        {
            UnclearReason::NotCovered
        } else if self.copays.len() > 1
            || self.shares.len() > 1
            || self.is_either
            || (self.is_free && has_figure)
        {
            UnclearReason::ManyFigures
        } else if self.is_share_open {
            UnclearReason::WhoseShare
        } else if (self.is_after && self.is_waived) || self.is_deductible_open {
            UnclearReason::Deductible
        } else {
            return None;
        };
        let choices = self.choices(place);
        Some(Unclear { reason, choices })
    }

    fn says_something(&self) -> bool {
        self.is_free || self.is_not_covered || !self.copays.is_empty() || !self.shares.is_empty()
    }

    fn choices(&self, place: CellPlace) -> Vec<CellAnswer> {
        let whole = Unit::Rate.most();
        let other = self.is_share_open.then(|| {
            self.shares
                .first()
                .map(|share| whole.saturating_sub(*share))
        });
        let copays = self
            .copays
            .iter()
            .map(|cents| place.answer("copayment", Json::Whole(*cents)));
        let shares = self.shares.iter().copied().chain(other.flatten());
        let shares = shares.map(|share| place.answer("coinsurance", Json::Whole(share)));
        let mut choices: Vec<CellAnswer> = copays.collect();
        choices.extend(shares);
        choices
    }

    fn answers(&self, place: CellPlace) -> Vec<CellAnswer> {
        if self.is_not_covered {
            let path = "coverage.outOfNetwork".to_owned();
            return vec![CellAnswer {
                path,
                value: super::super::none(),
            }];
        }
        let timing = self
            .timing()
            .map(|timing| place.answer("copaymentTiming", Json::Text(timing.word().to_owned())));
        if !self.says_something() {
            return timing.into_iter().collect();
        }
        let share = self.shares.first().copied().filter(|share| *share > 0);
        // A deductible is waived together with a copay alone, so a waived one needs a copay, of nothing where there is none.
        let copay = self.copays.first().copied().or_else(|| {
            let is_nothing = self.is_free || self.is_waived;
            is_nothing.then_some(0)
        });
        let number = |number: Option<i64>| number.map_or_else(super::super::none, Json::Whole);
        let mut answers = vec![
            place.answer("copayment", number(copay)),
            place.answer("coinsurance", number(share)),
        ];
        answers.extend(timing.filter(|_| copay.is_some()));
        answers
    }

    const fn timing(&self) -> Option<CopaymentTiming> {
        match (self.is_after, self.is_waived) {
            (true, _) => Some(CopaymentTiming::AfterDeductible),
            (false, true) => Some(CopaymentTiming::DeductibleWaived),
            (false, false) => None,
        }
    }
}

/// `$30 copay plus 20% after deductible`: nobody says whether the copay waits for the deductible too.
fn is_after_the_share_alone(parts: &[Part]) -> bool {
    let place = |is: fn(&Part) -> bool| parts.iter().position(is);
    let copay = place(|part| matches!(part, Part::Money(cents) if *cents > 0));
    let share = place(|part| matches!(part, Part::Percent(share) if *share > 0));
    let after = place(|part| *part == Part::Says(Sense::AfterDeductible));
    matches!((copay, share, after), (Some(copay), Some(share), Some(after)) if copay < share && share < after)
}

fn push(figures: &mut Vec<i64>, figure: i64) {
    if !figures.contains(&figure) {
        figures.push(figure);
    }
}
