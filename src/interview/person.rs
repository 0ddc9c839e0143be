//! What is known about a person when the next card is chosen.

mod injury;

use crate::estimate::Estimate;
use crate::money::Cents;
use crate::plan::{CopaymentTiming, Network};
use crate::request::Place;
use crate::request::json::Json;
use crate::request::kind::{Kind, Payer, Pricing};
use crate::request::path::is_at_or_inside;
use crate::request::table::Field;
use crate::request::typed::Typed;
use crate::sorted::Sorted;

type Texts = Sorted<String, Json>;

/// A person, by what they typed and what it comes to.
pub(super) struct Person<'a> {
    request: Option<&'a Texts>,
    own: Option<&'a Texts>,
    pub(super) typed: &'a Typed,
    pub(super) estimate: Option<&'a Estimate>,
}

impl<'a> Person<'a> {
    pub(super) fn of(
        request: &'a Json,
        own: &'a Json,
        typed: &'a Typed,
        estimate: Option<&'a Estimate>,
    ) -> Self {
        Self {
            request: request.as_object(),
            own: own.as_object(),
            typed,
            estimate,
        }
    }

    /// Returns what is typed at a path of the request; an empty text where nothing is.
    pub(super) fn text(&self, path: &str) -> &'a str {
        text(self.request, path)
    }

    /// Returns the coarse answer that was chosen on a card.
    pub(super) fn choice(&self, card: &str) -> &'a str {
        text(self.own, &format!("interview.{card}"))
    }

    /// Returns whether the person has left a card behind.
    pub(super) fn has_passed(&self, card: &str) -> bool {
        has_passed(self.own, card)
    }

    /// Returns whether something that means a value is typed at a path, or at one inside of it.
    pub(super) fn is_known(&self, path: &str) -> bool {
        let is_value = |json: &Json| !matches!(json, Json::Text(text) if matches!(text.trim(), "" | "unknown"));
        self.request
            .into_iter()
            .flat_map(Sorted::iter)
            .any(|(one, json)| is_at_or_inside(one, path) && is_value(json))
    }

    /// Returns the texts that belong to one question: those at its path and its parts. A family's share is a question of its own.
    pub(super) fn own_texts(&self, path: &str) -> impl Iterator<Item = (String, &'a str)> {
        let family = format!("{path}.family");
        let texts = self.request.into_iter().flat_map(Sorted::iter);
        let own = texts
            .filter(move |(one, _)| is_at_or_inside(one, path) && !is_at_or_inside(one, &family));
        own.filter_map(|(one, json)| Some((one.clone(), json.as_text()?)))
    }

    /// Returns the number that the plan's own words give at a path.
    pub(super) fn number_in_words(&self, path: &str) -> Option<i64> {
        let cells = self.typed.cells.iter().flat_map(|(_, cell)| &cell.read);
        let mut values = cells.filter(|one| one.path == path);
        values.find_map(|one| one.value.as_whole())
    }

    /// Returns the path of a plan's figure in the network that the clinic is in, or is taken to be in.
    pub(super) fn figure(&self, key: &str) -> String {
        let network = match self.network() {
            Network::Out => "outOfNetwork",
            Network::In => "inNetwork",
        };
        format!("coverage.{network}.{key}")
    }

    /// Returns a figure's place in the network that the clinic is in, or is taken to be in.
    pub(super) fn place(&self, field: Field) -> Place {
        (self.network(), field).into()
    }

    fn network(&self) -> Network {
        let kind = self.kind().unwrap_or(Kind::Unknown);
        self.typed.answers.network(kind).unwrap_or(Network::In)
    }

    /// Returns whether the clinic is known to be out of the plan's network.
    pub(super) fn is_out_of_network(&self) -> bool {
        self.typed.answers.choice(Field::Network) == Some(Network::Out)
    }

    /// Returns whether the clinic is where the plan pays nothing unless it makes an exception.
    pub(super) fn needs_an_exception(&self) -> bool {
        let kind = self.kind().unwrap_or(Kind::Unknown);
        self.is_out_of_network() && self.typed.answers.plan_pays_nothing_outside(kind)
    }

    pub(super) fn kind(&self) -> Option<Kind> {
        self.typed.answers.choice(Field::Kind)
    }

    pub(super) fn payer(&self) -> Option<Payer> {
        self.kind().map(Kind::payer)
    }

    pub(super) fn is_priced(&self, pricing: Pricing) -> bool {
        self.kind().is_some_and(|kind| kind.pricing() == pricing)
    }

    /// Returns whether an answer at a path, or inside of it, is not exact and the number is not exact either. Before there is a number
    /// anything may count.
    pub(super) fn is_open(&self, path: &str) -> bool {
        let Some(estimate) = self.estimate else {
            return true;
        };
        let pays = estimate.insurance.as_ref().map(|one| one.patient_pays);
        pays.is_some_and(|pays| pays.low < pays.high) && self.open_inside(path).next().is_some()
    }

    /// Returns whether knowing what stands at a path can still narrow the number, as far as other answers are known by now.
    pub(super) fn moves_the_number(&self, path: &str) -> bool {
        self.estimate.is_none() || self.open_inside(path).any(|by| by > Cents::ZERO)
    }

    /// Returns whether knowing it narrows the number by as much as is worth a card.
    pub(super) fn is_worth_a_card(&self, path: &str) -> bool {
        self.open_inside(path).any(|by| by >= WORTH_A_CARD)
    }

    /// Returns whether the clinic's charge is passed and not known, so that there is no number to narrow.
    pub(super) fn waits_for_the_charge(&self) -> bool {
        self.estimate.is_none()
            && self.has_passed("charge")
            && !self.is_known("charges.billedCharge")
    }

    fn open_inside(&self, path: &str) -> impl Iterator<Item = Cents> {
        let questions = self.estimate.map(|estimate| estimate.questions.iter());
        questions
            .into_iter()
            .flatten()
            .filter(move |question| is_at_or_inside(&question.field, path))
            .filter_map(|question| question.narrows_by)
    }

    /// Returns whether the patient pays a copay and nothing else: the deductible does not come first, and there is no percentage. A cell
    /// of the plan's summary says it as well as typed figures do.
    pub(super) fn pays_a_copay_alone(&self) -> bool {
        let answers = &self.typed.answers;
        let copayment = answers.numbers(self.place(Field::Copayment));
        answers.choice(self.place(Field::CopaymentTiming))
            == Some(CopaymentTiming::DeductibleWaived)
            && self.lacks(Field::Coinsurance)
            && copayment.known().is_some()
    }

    /// Returns whether the plan has no such thing, as typed or read in a cell.
    pub(super) fn lacks(&self, field: Field) -> bool {
        self.typed.answers.lacks(self.place(field))
    }

    /// Returns the most that the plan can count of the whole course: no more can ever come off an out-of-pocket maximum.
    pub(super) fn course_at_most(&self) -> Option<Cents> {
        let answers = &self.typed.answers;
        let visits = self.visits_at_most()?;
        let billed = answers.cents(Field::BilledCharge);
        let allowed = answers.numbers(Field::AllowedAmount).known().copied();
        let allowed = allowed.and_then(|span| Cents::new(span.high));
        let one = match (billed, allowed) {
            (Some(billed), Some(allowed)) => billed.min(allowed),
            (billed, allowed) => billed.or(allowed)?,
        };
        Some(one.times(visits))
    }

    pub(super) fn visits_at_most(&self) -> Option<u32> {
        let visits = self.typed.answers.numbers(Field::Visits).known().copied()?;
        u32::try_from(visits.high).ok()
    }
}

/// A card that moves no end of the number by as much is not worth the asking: 20 dollars.
pub(super) const WORTH_A_CARD: Cents = Cents::at_least_zero(2_000);

/// Returns whether a card was left behind, by what was typed for the interview alone.
pub(super) fn has_passed(own: Option<&Texts>, card: &str) -> bool {
    text(own, "interview.passed")
        .split(',')
        .any(|passed| passed.trim() == card)
}

/// Returns the text at a path; an empty one where there is none.
pub(super) fn text<'a>(texts: Option<&'a Texts>, path: &str) -> &'a str {
    let text = texts.and_then(|texts| texts.get(path)?.as_text());
    text.unwrap_or_default()
}
