//! What a clinic's configuration makes of the interview: its services and insurers are cards, and what it has answered is asked of nobody.

use super::person::{has_passed, text};
use super::{Card, CardName, CardOption, Interview, Part, Reason, interview_of};
use crate::clinic::{Named, Offer, is_about};
use crate::estimate::Estimate;
use crate::request::json::Json;
use crate::request::kind::{Kind, Pricing};
use crate::request::words::Choice;
use crate::sorted::Sorted;

/// A person in front of a clinic's page, by what they themselves have typed and chosen.
pub(crate) struct Visitor<'a> {
    /// What they typed for the request.
    pub(crate) typed: &'a Json,
    /// What they chose and passed.
    pub(crate) own: &'a Json,
    /// What the clinic has answered.
    pub(crate) presets: &'a Sorted<String, String>,
    /// What it comes to, with the clinic's answers under it.
    pub(crate) estimate: Option<&'a Estimate>,
}

/// A card that lists what the clinic has.
#[derive(Clone, Copy)]
pub(crate) enum ClinicCard {
    Service,
    Insurer,
}

impl ClinicCard {
    const fn name(self) -> CardName {
        match self {
            Self::Service => CardName::Service,
            Self::Insurer => CardName::Insurer,
        }
    }

    /// Returns what can be chosen beside what the clinic has.
    const fn others(self) -> &'static [&'static str] {
        match self {
            Self::Service => &["other"],
            Self::Insurer => &["other", "unknown"],
        }
    }

    const fn reason(self) -> Reason {
        match self {
            Self::Service => Reason::Required,
            Self::Insurer => Reason::NarrowsTheNumber,
        }
    }
}

/// Returns what was chosen on a card of the clinic.
pub(crate) fn chosen(own: &Json, card: ClinicCard) -> &str {
    let key = match card {
        ClinicCard::Service => "interview.service",
        ClinicCard::Insurer => "interview.insurer",
    };
    text(own.as_object(), key)
}

/// Returns the interview as it is at a clinic.
pub(crate) fn at_the_clinic(
    interview: Interview,
    offer: &Offer<'_>,
    visitor: &Visitor<'_>,
) -> Interview {
    let premise = interview.premise;
    let is_asked = |card: &Card| !card.is_answered || !visitor.is_spared(card);
    let mut cards: Vec<Card> = interview.cards.into_iter().filter(is_asked).collect();
    put_before(&mut cards, service_card(offer, visitor), |card| {
        !matches!(
            card.card,
            CardName::Payer | CardName::Program | CardName::Visits
        )
    });
    put_before(&mut cards, insurer_card(offer, visitor), |card| {
        card.part == Part::Coverage || card.reason == Reason::NarrowsTheNumber
    });
    Interview {
        premise,
        ..interview_of(cards)
    }
}

fn put_before(cards: &mut Vec<Card>, card: Option<Card>, follows: fn(&Card) -> bool) {
    if let Some(card) = card {
        let place = cards.iter().position(follows).unwrap_or(cards.len());
        cards.insert(place, card);
    }
}

/// Where it is not said which visit it is, there may be no price yet.
fn service_card(offer: &Offer<'_>, visitor: &Visitor<'_>) -> Option<Card> {
    let card = named_card(ClinicCard::Service, &offer.services(), visitor)?;
    let is_priced = visitor.has_typed("charges.billedCharge");
    (card.is_answered || !is_priced).then_some(card)
}

/// Who has said whether the clinic is in their network has said what it is asked for.
fn insurer_card(offer: &Offer<'_>, visitor: &Visitor<'_>) -> Option<Card> {
    let card = named_card(ClinicCard::Insurer, &offer.insurers(), visitor)?;
    let is_needed = visitor.is_open() && !visitor.has_typed("network");
    (visitor.has_a_plan() && (card.is_answered || is_needed)).then_some(card)
}

fn named_card(list: ClinicCard, named: &[Named], visitor: &Visitor<'_>) -> Option<Card> {
    if named.is_empty() {
        return None;
    }
    let card = list.name();
    let own = chosen(visitor.own, list);
    let option = |word: &str, name: Option<Json>| CardOption {
        option: word.to_owned(),
        name,
        writes: Sorted::new(),
        sets_aside: Vec::new(),
        opens: Vec::new(),
        is_chosen: own == word,
        amount: None,
        count: None,
    };
    let named = named
        .iter()
        .map(|one| option(&one.word, Some(one.name.clone())));
    let options: Vec<CardOption> = named
        .chain(list.others().iter().map(|word| option(word, None)))
        .collect();
    let key = super::name_of(&card);
    let is_answered = options.iter().any(|option| option.is_chosen) || visitor.has_passed(&key);
    Some(Card {
        card,
        point: None,
        also: Vec::new(),
        part: Part::Number,
        reason: list.reason(),
        leads_on: false,
        is_answered,
        may_stay_open: false,
        may_be_left: is_answered || list.reason() != Reason::Required,
        is_unfinished: false,
        asks: Vec::new(),
        options,
        key,
    })
}

impl Visitor<'_> {
    /// Returns whether the answer to a card is the clinic's, and the person has neither pressed nor passed nor typed one.
    fn is_spared(&self, card: &Card) -> bool {
        let is_pressed = !self.own(&format!("interview.{}", card.key)).is_empty();
        let writes = card.options.iter().flat_map(|option| option.writes.keys());
        let paths: Vec<&String> = card.asks.iter().chain(writes).collect();
        let is_preset = |path: &&String| self.presets.keys().any(|one| is_about(one, path));
        paths.iter().any(is_preset)
            && !is_pressed
            && !self.has_passed(&card.key)
            && !paths.iter().any(|path| self.has_typed(path))
    }

    fn has_passed(&self, key: &str) -> bool {
        has_passed(self.own.as_object(), key)
    }

    fn has_typed(&self, path: &str) -> bool {
        let is_said = |json: &Json| !matches!(json.as_text(), None | Some("" | "unknown"));
        let typed = self.typed.as_object().into_iter();
        typed
            .flat_map(Sorted::iter)
            .any(|(one, json)| is_about(one, path) && is_said(json))
    }

    fn has_a_plan(&self) -> bool {
        Kind::of(text(self.typed.as_object(), "coverage.kind"))
            .is_some_and(|kind| kind.pricing() == Pricing::CostSharing)
    }

    /// Returns whether the number is not exact, or not there yet.
    fn is_open(&self) -> bool {
        let insurance = self.estimate.map(|estimate| estimate.insurance.as_ref());
        insurance.is_none_or(|insurance| insurance.is_some_and(|one| !one.patient_pays.is_exact()))
    }

    fn own(&self, key: &str) -> &str {
        text(self.own.as_object(), key)
    }
}
