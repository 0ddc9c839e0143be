//! The answers of a request, by their places.

use super::kind::{Kind, Outside};
use super::table::Field;
use super::words::Choice;
use crate::answer::{Answer, Span};
use crate::date::Date;
use crate::money::Cents;
use crate::plan::Network;
use crate::progress::Progress;
use crate::sorted::Sorted;

/// The place of an answer: a row of the table, of one network where it is about cost sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The network whose cost sharing it is part of.
    pub network: Option<Network>,
    /// The answer.
    pub field: Field,
}

impl From<Field> for Place {
    fn from(field: Field) -> Self {
        Self {
            network: None,
            field,
        }
    }
}

impl From<(Network, Field)> for Place {
    fn from((network, field): (Network, Field)) -> Self {
        Self {
            network: Some(network),
            field,
        }
    }
}

/// What was answered. What is not known has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// There is no such thing.
    Lacks,
    /// There is such an object; its answers have places of their own.
    Has,
    /// One number where both ends are one, in the unit of the row.
    Numbers(Span<i64>),
    /// An amount of which some is met or used and the rest remains.
    Progress(Progress),
    /// Yes or no.
    YesNo(bool),
    /// A word of the row's list.
    Word(&'static str),
    /// Words of the row's list.
    Words(Vec<&'static str>),
    /// A day.
    Day(Date),
    /// A text.
    Text(String),
}

/// The answers that were given, in the order of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Sorted<Place, Said>);

impl Answers {
    /// Returns whether a plan of a kind pays nothing outside of its network: as was said, or as such plans usually do.
    #[must_use]
    pub(crate) fn plan_pays_nothing_outside(&self, kind: Kind) -> bool {
        let usually_nothing = kind.row().outside == Outside::Nothing;
        self.said(Field::OutOfNetwork)
            .map_or(usually_nothing, |said| *said == Said::Lacks)
    }

    /// Returns whether the plan has said in writing that it pays at this clinic as if it were in its network.
    #[must_use]
    pub(crate) fn has_exception(&self) -> bool {
        self.yes_no(Field::NetworkException) == Some(true)
    }

    /// Returns whether a plan of a kind pays at a clinic outside of its network only because it has said so in writing.
    #[must_use]
    pub(crate) fn is_let_in(&self, kind: Kind) -> bool {
        let may_be_outside = self.choice(Field::Network) != Some(Network::In);
        may_be_outside && self.has_exception() && self.plan_pays_nothing_outside(kind)
    }

    /// Returns by which network's terms a plan of a kind pays at this clinic, if known.
    #[must_use]
    pub(crate) fn network(&self, kind: Kind) -> Option<Network> {
        if self.is_let_in(kind) {
            Some(Network::In)
        } else {
            self.choice(Field::Network)
        }
    }

    /// Returns what was answered, if anything.
    pub fn said(&self, place: impl Into<Place>) -> Option<&Said> {
        self.0.get(&place.into())
    }

    /// Sets an answer.
    pub fn set(&mut self, place: impl Into<Place>, said: Said) {
        self.0.insert(place.into(), said);
    }

    /// Takes an answer away.
    pub fn forget(&mut self, place: impl Into<Place>) {
        self.0.remove(&place.into());
    }

    /// Returns all of them with their places.
    pub fn iter(&self) -> impl Iterator<Item = (Place, &Said)> {
        self.0.iter().map(|(place, said)| (*place, said))
    }

    /// Returns whether it was said that there is no such thing.
    pub fn lacks(&self, place: impl Into<Place>) -> bool {
        self.said(place) == Some(&Said::Lacks)
    }

    /// Returns the numbers that an answer can be.
    pub fn numbers(&self, place: impl Into<Place>) -> Answer<Span<i64>> {
        match self.said(place) {
            Some(Said::Lacks) => Answer::Lacks,
            Some(Said::Numbers(numbers)) => Answer::Has(*numbers),
            Some(_) | None => Answer::Unknown,
        }
    }

    /// Returns a number that is known.
    pub fn number(&self, place: impl Into<Place>) -> Option<i64> {
        self.numbers(place).known().map(|numbers| numbers.low)
    }

    /// Returns a number that is known as an amount of money.
    pub fn cents(&self, place: impl Into<Place>) -> Option<Cents> {
        self.number(place).and_then(Cents::new)
    }

    /// Returns a number that is known as a count.
    pub fn count(&self, place: impl Into<Place>) -> Option<u32> {
        self.number(place)
            .and_then(|number| u32::try_from(number).ok())
    }

    /// Returns an amount with what is met or used of it.
    pub fn progress(&self, place: impl Into<Place>) -> Answer<Progress> {
        match self.said(place) {
            Some(Said::Lacks) => Answer::Lacks,
            Some(Said::Progress(progress)) => Answer::Has(*progress),
            Some(_) | None => Answer::Unknown,
        }
    }

    /// Returns a yes or no, if known.
    pub fn yes_no(&self, place: impl Into<Place>) -> Option<bool> {
        if let Some(Said::YesNo(yes)) = self.said(place) {
            Some(*yes)
        } else {
            None
        }
    }

    /// Returns whether the answer is yes.
    pub fn is_yes(&self, place: impl Into<Place>) -> bool {
        self.yes_no(place) == Some(true)
    }

    /// Returns a choice, if known.
    pub fn choice<T: Choice>(&self, place: impl Into<Place>) -> Option<T> {
        if let Some(Said::Word(word)) = self.said(place) {
            T::of(word)
        } else {
            None
        }
    }

    /// Returns a day, if known.
    pub fn day(&self, place: impl Into<Place>) -> Option<Date> {
        if let Some(Said::Day(day)) = self.said(place) {
            Some(*day)
        } else {
            None
        }
    }

    /// Returns a text, if there is one.
    pub fn text(&self, place: impl Into<Place>) -> Option<&str> {
        if let Some(Said::Text(text)) = self.said(place) {
            Some(text)
        } else {
            None
        }
    }
}
