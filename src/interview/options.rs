//! The coarse answers of a card, and what stands in the form for each.

use super::CardOption;
use super::person::Person;
use crate::money::Cents;
use crate::request::table::Unit;
use crate::request::typed::texts::number;
use crate::sorted::Sorted;

/// What a card asks, before it is known which of its answers stands.
#[derive(Default)]
pub(super) struct Draft {
    /// The form's own questions that are on the card in any case, and are its answer where it has no coarse ones.
    asks: Vec<String>,
    /// Those beside them that may stay blank.
    beside: Vec<String>,
    options: Vec<Choice>,
}

/// A coarse answer, with the form's own questions that it opens.
pub(super) struct Choice {
    option: &'static str,
    writes: Sorted<String, String>,
    asks: Vec<String>,
    /// Those beside them that may stay blank.
    beside: Vec<String>,
    amount: Option<Cents>,
    count: Option<u32>,
}

impl Draft {
    pub(super) fn asking(path: impl Into<String>) -> Self {
        Self {
            asks: vec![path.into()],
            ..Self::default()
        }
    }

    pub(super) fn and_perhaps(mut self, path: impl Into<String>) -> Self {
        self.beside.push(path.into());
        self
    }

    pub(super) fn of(options: impl IntoIterator<Item = Choice>) -> Self {
        Self {
            options: options.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Returns whether the form holds an answer to the card, whoever put it there.
    pub(super) fn is_answered(&self, card: &str, person: &Person<'_>) -> bool {
        let knows = |asks: &[String]| asks.iter().all(|path| person.is_known(path));
        match self.chosen(card, person) {
            Some(choice) => knows(&choice.asks),
            None => self.options.is_empty() && !self.asks.is_empty() && knows(&self.asks),
        }
    }

    /// Returns whether an answer was pressed that the form says no longer, and no other stands in its place: then it is asked again.
    pub(super) fn is_outdated(&self, card: &str, person: &Person<'_>) -> bool {
        !person.choice(card).is_empty() && self.chosen(card, person).is_none()
    }

    /// Returns the form's own questions that are on the card now, and its coarse answers.
    pub(super) fn shown(self, card: &str, person: &Person<'_>) -> (Vec<String>, Vec<CardOption>) {
        let chosen = self.chosen(card, person).map(|choice| choice.option);
        let opened = self.chosen(card, person).map(Choice::opens);
        let asks = self
            .asks
            .into_iter()
            .chain(self.beside)
            .chain(opened.into_iter().flatten());
        let options = self.options.into_iter().map(|choice| CardOption {
            option: choice.option,
            writes: choice.writes,
            is_chosen: chosen == Some(choice.option),
            amount: choice.amount,
            count: choice.count,
        });
        (asks.collect(), options.collect())
    }

    /// Returns the coarse answer that was pressed, while the form still says the same; else the one that the form says by itself.
    fn chosen(&self, card: &str, person: &Person<'_>) -> Option<&Choice> {
        let pressed = person.choice(card);
        let mut options = self.options.iter();
        match options.find(|choice| choice.option == pressed) {
            Some(choice) if choice.holds(person) => Some(choice),
            _ => self
                .options
                .iter()
                .find(|choice| choice.is_said(person))
                .or_else(|| self.options.iter().find(|choice| choice.is_typed(person))),
        }
    }
}

impl Choice {
    pub(super) fn new(option: &'static str) -> Self {
        Self {
            option,
            writes: Sorted::new(),
            asks: Vec::new(),
            beside: Vec::new(),
            amount: None,
            count: None,
        }
    }

    /// Puts a text at a path of the request.
    pub(super) fn writes(mut self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.writes.insert(path.into(), text.into());
        self
    }

    /// Takes away what another answer of the card has put at a path; what the person typed there stays.
    pub(super) fn takes_back(self, path: impl Into<String>, person: &Person<'_>) -> Self {
        let path = path.into();
        match person.text(&path) {
            "none" | "0" => self.writes(path, ""),
            text if text.contains(SPAN) => self.writes(path, ""),
            _ => self,
        }
    }

    /// Opens a question of the form, for who knows more.
    pub(super) fn asks(mut self, path: impl Into<String>) -> Self {
        self.asks.push(path.into());
        self
    }

    /// Opens a question of the form that may stay blank.
    pub(super) fn and_perhaps(mut self, path: impl Into<String>) -> Self {
        self.beside.push(path.into());
        self
    }

    fn opens(&self) -> Vec<String> {
        self.asks.iter().chain(&self.beside).cloned().collect()
    }

    pub(super) const fn with_amount(mut self, amount: Cents) -> Self {
        self.amount = Some(amount);
        self
    }

    pub(super) const fn with_count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Returns whether what stands in the form says as much as the answer does.
    fn holds(&self, person: &Person<'_>) -> bool {
        self.writes
            .iter()
            .all(|(path, text)| says_as_much(person.text(path), text))
    }

    /// Returns whether the form says just this, without anybody having pressed it.
    fn is_said(&self, person: &Person<'_>) -> bool {
        let says_something = |text: &String| !matches!(text.as_str(), "" | "unknown");
        self.holds(person) && self.writes.values().any(says_something)
    }

    /// Returns whether what the answer opens was typed, without anybody having pressed it.
    fn is_typed(&self, person: &Person<'_>) -> bool {
        self.holds(person)
            && !self.asks.is_empty()
            && self.asks.iter().all(|path| person.is_known(path))
    }
}

/// Returns whether one text says what another does. "More than $2,160 is left" says that more than $1,080 is left too, and no longer that
/// more than $4,320 is, as a longer course would need.
fn says_as_much(stands: &str, text: &str) -> bool {
    let ends = |text: &str| {
        let (low, high) = text.split_once(SPAN)?;
        // Dollars and numbers of visits compare alike.
        let number = |end| number(end, Unit::Cents).ok();
        Some((number(low)?, number(high)?))
    };
    match (ends(stands), ends(text)) {
        (Some((low, high)), Some((least, most))) => low >= least && high == most,
        _ => stands == text,
    }
}

/// Stands between the ends of a span, in every language.
pub(super) const SPAN: char = '–';

/// Writes a span of dollars.
pub(super) fn dollars(low: Cents, high: Cents) -> String {
    format!("{}{SPAN}{}", plain(low), plain(high))
}

fn plain(amount: Cents) -> String {
    let cents = amount.cents();
    let (whole, rest) = (
        cents.checked_div(100).unwrap_or(0),
        cents.checked_rem(100).unwrap_or(0),
    );
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{rest:02}")
}
