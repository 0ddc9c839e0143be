//! The interview: which card comes next for this person, why, and what its coarse answers mean.
//!
//! A card asks one thing. Its coarse answers are texts for the request's own answers ("more than $2,160 is left" is a span of what
//! remains), so the price knows nothing of cards. The first part ends with the number, the second with whether the insurer pays.
//! [`cards`] is the table of the first part: one row a card, in the order in which they are asked.

mod asks;
mod card;
mod cards;
mod clinic;
mod dates;
pub mod form;
mod options;
mod person;
mod points;

use serde::Serialize;

use crate::check::Check;
use crate::check::codes::GateName;
use crate::estimate::Estimate;
use crate::request::json::{Json, to_text};
use crate::request::typed::Typed;
use crate::sorted::Sorted;
pub use card::{Card, CardName, CardOption, Part, Reason};
use cards::{CARDS, Row};
pub(crate) use clinic::{ClinicCard, Visitor, at_the_clinic, chosen};
use person::Person;

/// The cards of a person, as far as their answers tell by now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Interview {
    /// In the order in which they are asked: those behind the person and those still to come.
    pub cards: Vec<Card>,
    /// The first card of each part that the person has not answered; nothing where none is left.
    pub next: NextCards,
    /// How many cards of the first part are left.
    pub left: usize,
    /// On what the number rests that nobody has said; absent where it rests on no such thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premise: Option<Premise>,
}

/// What is taken for granted of who pays, where nobody knows it or it may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Premise {
    /// The auto policy pays for injuries, which it need not.
    AutoBenefit,
    /// The auto policy pays nothing, and it may.
    NoAutoBenefit,
    /// The claim of an injury at work stays refused, which can be protested.
    RefusedClaim,
    /// As many visits are approved as are planned, which is not known.
    ApprovedVisits,
}

/// The first card of each part that is not answered, by its place among the cards.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NextCards {
    /// In the part that ends with the number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// In the part that ends with whether the insurer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<usize>,
}

/// What the page types for the interview alone stands under this.
const OWN: &str = "interview.";

/// Takes what is typed for the interview alone away from what is typed for the request.
pub(crate) fn split(texts: &Json) -> (Json, Json) {
    let Json::Object(texts) = texts else {
        return (texts.clone(), Json::Null);
    };
    let (own, request): (Sorted<String, Json>, Sorted<String, Json>) = texts
        .clone()
        .into_iter()
        .partition(|(path, _)| path.starts_with(OWN));
    (Json::Object(request), Json::Object(own))
}

/// Returns the cards of a person by what they have typed for the request and for the interview alone, and the answer to it; what can be
/// checked without a number is checked.
#[must_use]
pub(crate) fn interview(
    (request, own): (&Json, &Json),
    typed: &Typed,
    estimate: Option<&Estimate>,
    check: Option<&Check>,
) -> Interview {
    let person = Person::of(request, own, typed, estimate);
    let numbers = CARDS.iter().filter_map(|row| number_card(row, &person));
    let mut cards: Vec<Card> = numbers.collect();
    if let Some(check) = check {
        cards.extend(points::cards(check, &person));
    }
    Interview {
        premise: person.premise(),
        ..interview_of(cards)
    }
}

fn interview_of(cards: Vec<Card>) -> Interview {
    let is_open = |card: &Card, part| card.part == part && !card.is_answered;
    let next = |part| cards.iter().position(|card| is_open(card, part));
    Interview {
        next: NextCards {
            number: next(Part::Number),
            coverage: next(Part::Coverage),
        },
        left: cards
            .iter()
            .filter(|card| is_open(card, Part::Number))
            .count(),
        premise: None,
        cards,
    }
}

/// Returns a card, if it is asked of this person; one that was answered stays, so that they can go back to it.
fn number_card(row: &Row, person: &Person<'_>) -> Option<Card> {
    if !(row.of)(person) {
        return None;
    }
    let key = name_of(&row.card);
    let draft = (row.asks)(person).apart(person);
    let may_be_passed = row.reason != Reason::Required;
    let is_passed = may_be_passed && person.has_passed(&key) && !draft.is_outdated(&key, person);
    let is_answered = is_passed || draft.is_answered(&key, person);
    if !is_answered && !is_worth_asking(row, person) {
        return None;
    }
    let may_stay_open = may_be_passed && draft.is_without_options();
    let may_be_left = is_answered || row.reason.is_left_blank() && draft.may_stay_open();
    let is_unfinished = draft.is_unfinished(&key, person);
    let (asks, options) = draft.shown(&key, person);
    Some(Card {
        card: row.card,
        point: None,
        also: also(row.card),
        part: Part::Number,
        reason: row.reason,
        leads_on: leads_on(row),
        is_answered,
        may_stay_open,
        may_be_left,
        is_unfinished,
        asks,
        options,
        key,
    })
}

/// Few who pay for themselves were hurt where another insurance pays.
fn leads_on(row: &Row) -> bool {
    row.reason == Reason::DecidesTheRule && row.card != CardName::Injury
}

/// Where there is no charge there is no number to narrow, but a copay in the network is one by itself.
fn is_worth_asking(row: &Row, person: &Person<'_>) -> bool {
    let says_something_alone = match row.card {
        CardName::Network => true,
        CardName::Share => person.text("network") == "in",
        _ => row.reason != Reason::NarrowsTheNumber,
    };
    (row.still)(person) && (says_something_alone || !person.waits_for_the_charge())
}

/// Whether the limits last is answered where they are asked for the price.
fn also(card: CardName) -> Vec<GateName> {
    match card {
        CardName::VisitLimit | CardName::PipLimit => vec![GateName::LimitsLeft],
        _ => Vec::new(),
    }
}

/// Returns the word of a name, as it stands in an answer.
fn name_of(name: &impl Serialize) -> String {
    to_text(name).trim_matches('"').to_owned()
}
